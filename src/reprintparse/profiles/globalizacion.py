"""Globalización (globalizacion.ca): the Spanish edition of Global Research.

Head: title, "Por AUTOR", "Globalizacion.ca, DATE" or "Globalización, DATE", the outlet of the original with its date,
"Región:" and "Tema:". Tail: the author's name once more, "La fuente original de este artículo es X", the copyright line
"Derechos de autor © AUTOR, X, YEAR", invitations to comment on Facebook and to become a member, "Artículos de:".
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import PERSON

DATE = (
    r"\d{1,2}(?: de)? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre),?(?: de)? (?:19|20)\d\d"
)

PROFILE = Profile(
    name="globalizacion",
    title="Globalización",
    sites=("globalizacion.ca",),
    aliases=("Globalizacion.ca",),
    rules=(
        line("own-name", Kind.FURNITURE, r"(?P<republisher>Globalizacion\.ca)", label="navigation", where="head",
             first=True, head="Globalizacion.ca", longest=16, identifies=True, fallback=True,
             examples=("Globalizacion.ca",)),
        line("own-word", Kind.FURNITURE, r"(?P<republisher>Globalización)", label="navigation", where="head",
             first=True, head="Globalización", longest=13, awaits="published", fallback=True,
             examples=("Globalización",)),
        line("published", Kind.HEADER, rf"(?P<republisher>Globalizaci[oó]n(?:\.ca)?), (?P<date>{DATE})", where="head",
             identifies=True, head=("Globalización", "Globalizacion"), longest=60,
             examples=("Globalizacion.ca, 08 de junio 2017", "Globalización, 14 de marzo 2019"),
             near_misses=("Globalización, una palabra de 1990.",)),
        line("byline", Kind.HEADER, rf"Por (?P<author>{PERSON}(?:(?:, | y | e ){PERSON}){{0,4}})", where="head",
             head="Por ", longest=160,
             examples=("Por Ana Ruiz", "Por Ana Ruiz y Luis Gómez"),
             near_misses=("Por Ana Ruiz supimos que el molino cerraba.",)),
        line("source", Kind.HEADER,
             rf"(?P<source>(?!Globalizaci[oó]n)[\p{{L}}\p{{N}}][^\n,;:!?]{{1,60}}?),? (?P<date>{DATE})", where="head",
             longest=90, follows="published",
             examples=("El Correo de Arden 5 junio, 2017", "El Correo de Arden 13 de marzo de 2019")),
        line("topics", Kind.HEADER, r"(?:Región|Tema|Análisis) ?: ?(?P<topics>.{2,200})", where="head",
             head=("Región", "Tema", "Análisis"),
             examples=("Región: América Latina, Caribe", "Tema: Economía")),
        line("origin", Kind.ATTRIBUTION, r"La fuente original de este artículo es (?P<source>.{1,120}?)\.?",
             identifies=True, opens_tail=True,
             examples=("La fuente original de este artículo es El Correo de Arden",)),
        line("signed", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="tail", follows="origin",
             longest=50, shortest=6, proper=True,
             examples=("Ana Ruiz",)),
        span("copyright", Kind.LEGAL,
             r"Derechos de autor © (?P<holder>.{1,120}?), (?P<outlet>.{1,120}?), (?P<year>(?:19|20)\d\d)",
             examples=("Derechos de autor © Ana Ruiz, El Correo de Arden, 2015",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?:Comentar|Comentario sobre|Comente|Comentarios sobre)(?: los)? artículos de "
             r"(?P<republisher>Globalización) en nuestra página de Facebook\.?", identifies=True,
             head=("Comentar artículos de Glob", "Comentar los artículos de Glob",
                   "Comentario sobre artículos de Glob", "Comentario sobre los artículos de Glob",
                   "Comentarios sobre artículos de Glob", "Comente artículos de Glob", "Comente los artículos de Glob"),
             longest=90,
             examples=("Comentar artículos de Globalización en nuestra página de Facebook",)),
        line("membership", Kind.CALL_TO_ACTION, r"Conviértase en miembro de (?P<republisher>Globalización)\.?",
             label="support", identifies=True,
             examples=("Conviértase en miembro de Globalización",)),
        line("articles-by", Kind.HEADER, r"Artículos de ?: ?(?P<author>.{2,120})", label="byline", where="tail",
             head="Artículos de",
             examples=("Artículos de: Ana Ruiz",)),
    ),
)
