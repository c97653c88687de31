"""elDiario.es: a Spanish daily on the web, which carries stories of the agency EFE and, in translation, of The Guardian.

Head: the paper's name, "Hazte socio/a", the section, title, who wrote it, "TOWN — 12 de marzo de 2021 11:22 h" with "Actualizado el
..." below, buttons and the number of comments. Tail: "Etiquetas" with the tags in one line.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

CLOCK = r"\d{1,2}:\d\d ?h"
DAY = (
    r"\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de 20\d\d"
)

PROFILE = Profile(
    name="eldiario-es",
    title="elDiario.es",
    sites=("eldiario.es",),
    aliases=("elDiario.es", "eldiario.es", "ElDiario.es", "eldiario"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) \| (?P<republisher>elDiario\.es)", label="title",
             where="head", tail="| elDiario.es", longest=240, identifies=True,
             examples=("El molino de Arden reabre | elDiario.es",)),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>elDiario\.es)", label="navigation", where="head",
             head="elDiario.es", longest=14, identifies=True, first=True,
             examples=("elDiario.es",)),
        line("member", Kind.CALL_TO_ACTION, r"Hazte (?:socio/a|socio|socia)(?: de elDiario\.es)?", label="support",
             head="Hazte soci", longest=40,
             examples=("Hazte socio/a",)),
        line("section", Kind.FURNITURE,
             r"Política|Internacional|Economía|Opinión|Cultura|Sociedad|Andalucía|Aragón|Asturias|Canarias|Cantabria"
             r"|Castilla-La Mancha|Castilla y León|Catalunya|Comunitat Valenciana|Euskadi|Extremadura|Galicia"
             r"|Illes Balears|La Rioja|Madrid|Murcia|Navarra", label="navigation", where="head", longest=24,
             follows=("navigation", "support"),
             examples=("Aragón",)),
        line("agency", Kind.HEADER, r"(?P<author>(?P<source>EFE|Europa Press|The Guardian|EUROPA PRESS))",
             label="byline", where="head", longest=14, follows=("title", "subtitle", "caption"),
             below=rf"(?:[^\n]{{3,40}} — ?)?{DAY}",
             examples=("EFE",)),
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES})", where="head", longest=100,
             follows=("title", "subtitle", "caption"), below=rf"(?:[^\n]{{3,40}} — ?)?{DAY}",
             examples=("Ana Ruiz",)),
        line("published", Kind.HEADER,
             rf"(?:(?P<place>\p{{Lu}}[\p{{L}} ./-]{{2,30}}) ?[—–-] ?)?(?P<date>{DAY}) {CLOCK}", where="head", tail="h",
             longest=90,
             examples=("Arden — 12 de marzo de 2021 11:22 h",)),
        line("updated", Kind.HEADER, rf"Actualizado el \d\d/\d\d/20\d\d {CLOCK}", label="published", where="head",
             head="Actualizado el ", longest=44,
             examples=("Actualizado el 12/03/2021 13:40 h",)),
        line("comments", Kind.CALL_TO_ACTION, r"\d{1,4}", label="comment", where="head", longest=4, follows="social",
             examples=("0",)),
        run("tags", Kind.HEADER, r"Etiquetas", label="topics", where="tail", head="Etiquetas", longest=10,
            after=Members(r"(?P<topics>[^\n.!?]{2,60}(?: / [^\n.!?/]{2,60}){0,10})", most=10),
            examples=("Etiquetas\nArden / Molinos / Ríos",)),
    ),
)
