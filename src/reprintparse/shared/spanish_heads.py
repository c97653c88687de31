"""Spanish: bylines, dates, sources and reading times above an article (the other lines are in `spanish.py`)."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:enero|ene\.?|febrero|feb\.?|marzo|mar\.?|abril|abr\.?|mayo|may\.?|junio|jun\.?|julio|jul\.?|agosto|ago\.?|sep?tiembre|sept?\.?|octubre|oct\.?|noviembre|nov\.?|diciembre|dic\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(?:\d{{1,2}} (?:de )?{MONTH},? (?:del? )?(?:19|20)\d\d|{MONTH} \d{{1,2}},? (?:del? )?(?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Lunes", "lunes", "Marte", "marte", "Miérc", "miérc", "Jueve", "jueve", "Viern", "viern", "Sábad", "sábad", "Domin", "domin", "Enero", "enero", "Febre", "febre", "Marzo", "marzo", "Abril", "abril", "Mayo", "mayo", "Junio", "junio", "Julio", "julio", "Agost", "agost", "Septi", "septi", "Setie", "setie", "Octub", "octub", "Novie", "novie", "Dicie", "dicie")
CLOCK = (
    r"(?:(?:a las? )?\d{1,2}[:.h]\d\d(?: ?(?:h|H|hs|hrs|horas|[ap]\. ?m\.|[ap]m|[AP]\.? ?M\.?))?\.?"
    r"(?: ?(?:GMT|UTC|CET|CEST|EST|EDT|ET|CST|ART|COT|VET|AR|(?:hora|horas) de [\p{Lu}][\p{L}]{2,20}))?(?: ?\(\d{1,2}:\d\d GMT\))?)"
)
HOUR = rf"(?:(?:,| [–|•-])? ?{CLOCK})?"
CUE = (
    r"(?:(?i:(?:public|actualiz|modific|cre|post|edit)ad[oa]|última (?:actualización|modificación)"
    r"|fecha(?: de publicación)?|publicación|actualización)(?: ?:)?(?: el| en| al?| del?)?(?: día)?(?: ?:)? )"
)
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | y | e ){PERSON}){{0,4}}|EFE|AFP|Reuters|AP|Xinhua|ANSA|Agencias|(?:[Ll]a )?[Rr]edacción)"
)
UPPER = tuple("ABCDEFGHIJKLMNÑOPQRSTUVWXYZÁÉÍÓÚ")

PROFILE = Profile(
    name="spanish-heads",
    title="Spanish heads",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:por) ?:? {NAMES}(?:(?: ?[,|–•·/-])? ?(?:el )?{DATE}{HOUR}(?: ?[|–•·-] ?[^.!?\n]{{2,40}})?"
             rf"| ?[–|•/-] [^.!?]{{2,60}}|/[\p{{Lu}}][^.!?]{{2,30}}| \([^()]{{2,40}}\)"
             rf"|,? (?:para|desde|enviad[oa] especial|corresponsal|periodista|profesora?|investigadora?|economista"
             rf"|historiadora?|escritora?|abogad[oa]|analista|sociólog[oa]|politólog[oa]"
             rf"|filósof[oa]) [^.!?]{{2,60}})?", head=("Por ", "por ", "POR ", "Por:", "POR:"), where="head",
             longest=180,
             examples=("Por Ana Ruiz y Luis Gómez", "Por: Ana Ruiz", "Por Ana Ruiz, 5 de marzo de 2016",
                       "Por: Ana Ruiz | Martes, 15/03/2016 09:15 AM | Versión para imprimir",
                       "Por Ana Ruiz / La Gaceta del Valle", "Por Ana Ruiz, para La Gaceta"),
             near_misses=("Por Ana Ruiz supimos que el molino cerraba.", "Por ahora, nada cambia.")),
        run("byline-below", Kind.HEADER, r"(?:Por:?|POR:?|Autora?:|Texto:|Escribe:?)", label="byline", longest=14,
            after=Members(rf"{NAMES}", least=1, most=1), head=('Por', 'POR', 'Autor', 'Texto:', 'Escribe'),
            examples=("Por\nAna Ruiz",)),
        line("published", Kind.HEADER,
             rf"(?:(?P<place>[\p{{Lu}}][\p{{L}} ]{{2,24}}) [|—–-] |{CLOCK} )?(?:{CUE}"
             rf"|[Ee]l )?{DATE}{HOUR}(?:(?: ?[,|–•·/(-] ?| )(?:{CUE}(?:{DATE}{HOUR}|{CLOCK})|{CLOCK}"
             rf"|p\. \d{{1,3}})){{0,3}}\)?(?: ?[|–-]?,? ?[Pp]or:? {NAMES}"
             rf"| ?[|/–-]? ?(?:(?P<as_source>(?P<source>EFE|AFP|Reuters|AP|Xinhua|DPA|Europa Press|Agencias"
             rf"|AGENCIAS))|(?<=[|/–-] ?)(?P<as_byline>(?:Periodista(?: Digital)?: ?)?(?P<author>{PERSON}))))?"
             rf"(?: ?\| ?{CUE}{CLOCK})?", where="head", longest=170,
             head=(*DAYS, *UPPER, "Publicad", "publicad", "PUBLICAD", "actualizad", "El ", "el "),
             examples=("Publicado el 5 de marzo de 2016 a las 10:30", "Actualizado: 5 marzo 2016 - 10:30h",
                       "Publicado: 25 mar 2016 10:30 GMT", "Fecha: 25/03/2016", "5 de marzo de 2016 por Ana Ruiz",
                       "25/03/2016 10:30 AM", "Arden - 12 MAR 2016 - 09:15 CET",
                       "12/03/2016 09:15 Actualizado a 12/03/2016 10:30", "12 de marzo de 2016 • 09:15",
                       "12 de Marzo de 2016 | 09:15 | EFE", "Domingo 12 de marzo de 2016, p. 14",
                       "Sociedad | 12/03/2016 | 09:15 | Ana Ruiz | Actualizada 10:30", "12.03.2016 - 09:15H",
                       "Publicado: Domingo, 12 de Marzo de 2016 a las 09:15hrs. | Periodista Digital: Ana Ruiz",
                       "09:15 ET(13:15 GMT) 12 Marzo, 2016"),
             near_misses=("Publicado el 5 de marzo de 2016, el informe acusa al alcalde.",
                          "5 de marzo de 2016, día de crecida")),
        line("updated", Kind.HEADER, rf"(?:Actualizad[oa]) (?:a )?{CLOCK}", label="published", where="head", longest=44,
             head="Actualizad", follows=("published", "byline", "source"),
             examples=("Actualizado a las 09:15h.",)),
        line("role", Kind.HEADER,
             r"Corresponsal(?: en [\p{Lu}][\p{L} ]{2,24})?|Enviad[oa] especial|Redactora?|Periodista|Colaborador"
             r"|Colaboradora", label="byline", where="head", longest=44, follows="byline",
             head=("Corresponsal", "Enviad", "Redactor", "Periodista", "Colaborador"),
             examples=("Corresponsal", "Enviada especial")),
        line("newspaper", Kind.HEADER, r"(?:Periódico|Diario) (?P<source>[\p{Lu}][\p{L} ]{2,30})", label="source",
             where="head", longest=44, head=("Periódico ", "Diario "), follows="byline",
             examples=("Periódico La Gaceta",)),
        line("outlet-with", Kind.HEADER,
             r"(?P<author>[\p{Lu}\d][\p{L}\d. ]{2,24}) ?/ ?(?P<source>EFE|AFP|Reuters|AP|EP|Europa Press|Agencias"
             r"|AGENCIAS)", label="byline", where="head", longest=50,
             tail=("EFE", "AFP", "Reuters", " AP", " EP", "Press", "gencias", "GENCIAS"),
             examples=("LAGACETA.ES / EFE", "Redacción / Agencias")),
        line("genre", Kind.FURNITURE, r"NOTICIA", label="navigation", where="head", longest=10, head="NOTICIA",
             follows=("byline", "title", "subtitle"),
             examples=("NOTICIA",)),
        line("save", Kind.CALL_TO_ACTION, r"Guardar|Compartir|Guardar noticia|Compartir nota", label="social",
             where="head", longest=20, head=("Guardar", "Compartir"),
             examples=("Guardar",)),
        line("count", Kind.CALL_TO_ACTION, r"\d{1,4} [Cc]omentarios?", label="comment", where="head", longest=18,
             follows="published", head=tuple("0123456789"),
             examples=("12 comentarios",), near_misses=("12",)),
        line("name-university", Kind.HEADER,
             rf"(?P<author>{PERSON}), (?:Universidad|Universitat|CSIC|Instituto|IE Universidad)[^\n.!?]{{0,60}}",
             label="byline", where="head", longest=120, follows=("published", "title", "subtitle", "byline"), stem=", ",
             examples=("Ana Ruiz, Universidad de Arden",),
             near_misses=("Ana Ruiz, Universidad de Arden, dijo que no.",)),
        line("sources", Kind.HEADER, r"Fuentes: ?(?P<source>[\p{Lu}\p{N}][^\n]{1,70})", label="source", where="head",
             longest=90, head="Fuentes:", follows=("byline", "title", "subtitle", "published"),
             examples=("Fuentes: El Diario del Valle",)),
        line("published-by", Kind.HEADER,
             rf"(?:Publicado|Escrito|Redactado|Enviado|Posteado|Elaborado) por:? {NAMES}(?:,? (?:el )?{DATE}{HOUR})?",
             label="byline",
             head=("Publicado por", "Escrito por", "Redactado por", "Enviado por", "Posteado por", "Elaborado por"),
             where="head", longest=140,
             examples=("Publicado por Ana Ruiz el 5 de marzo de 2016", "Escrito por Ana Ruiz"),
             near_misses=("Escrito por Ana Ruiz, el libro cuenta la crecida.",)),
        line("author", Kind.HEADER,
             rf"(?:(?i:autor(?:a|es|as|/a)?|texto(?: y fotos)?|escribe|entrevista|reportaje|redactora?) ?:"
             rf"|(?:Texto|Una? (?:artículo|texto|reportaje|entrevista|crónica|columna|análisis)|Escribe|Opinión"
             rf"|Columna|Crónica|Análisis|Entrevista|Reportaje) (?:de|por)) ?{NAMES}\.?", label="byline", where="head",
             head=("Autor", "AUTOR", "autor", "Texto", "TEXTO", "Escribe", "ESCRIBE", "Entrevista", "Reportaje",
                   "Redactor", "Un artículo", "Un texto", "Un reportaje", "Un análisis", "Una entrevista",
                   "Una crónica", "Una columna", "Opinión ", "Columna ", "Crónica ", "Análisis "), longest=120,
             examples=("Autor: Luis Gómez", "Texto: Ana Ruiz", "Escribe: Ana Ruiz", "Columna de Luis Gómez"),
             near_misses=("Un texto de Luis Gómez lo cambió todo.",)),
        line("newsroom", Kind.HEADER,
             r"(?P<author>(?:Redacción|REDACCIÓN)(?: [\p{Lu}][\p{L}.]{1,20}(?: [\p{Lu}][\p{L}.]{1,20}){0,2})?"
             r"|Agencias|AGENCIAS)", label="byline", where="head",
             head=("Redacción", "REDACCIÓN", "Agencias", "AGENCIAS"), longest=60,
             examples=("Redacción", "Redacción Internacional"), near_misses=("Redacción urgente del acta",)),
        line("ago", Kind.HEADER,
             r"(?:(?:Publicado|Actualizado) )?[Hh]ace (?:\d{1,2}|una?) (?:minutos?|horas?|días?|semanas?|mes(?:es)?"
             r"|años?)", label="published", where="head", head=("Hace ", "hace ", "Publicado hace", "Actualizado hace"),
             longest=50,
             examples=("Publicado hace 3 horas",), near_misses=("Hace dos años que el molino no gira",)),
        line("source", Kind.HEADER, rf"(?i:fuentes?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))",
             where="head", head=("Fuente:", "FUENTE:", "fuente:", "Fuente :"), longest=300,
             examples=("Fuente: El Diario del Valle",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)(?:tiempo (?:estimado |aproximado )?de lectura(?: estimado)?"
             r"|lectura(?: de)?) ?:? ?\d{1,3} ?(?:minutos?|min\.?|mins\.?)|\d{1,3} (?:minutos?|min\.?) de lectura",
             label="navigation", where="head", head=("tiempo de lectura", "tiempo estimado", "tiempo aprox", "lectura"),
             tail=("de lectura",), longest=60,
             examples=("Tiempo de lectura: 4 minutos", "4 minutos de lectura")),
    ),
)
