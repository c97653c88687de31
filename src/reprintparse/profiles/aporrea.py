"""Aporrea (aporrea.org): news and opinion from Venezuela, much of it from agencies and other outlets.

Head: title, "Por: NAME | Martes, 12/03/2019 09:15 AM | Versión para imprimir" in one line or three, caption and
"Credito: ...". Body. Tail: "Fuente: ...", how often the note was read, the copyright line.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

DATE = (
    r"(?:(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo), )?(?P<date>\d{1,2}/\d{1,2}/20\d\d)(?: \d{1,2}:\d\d ?[AP]M)?"
)

PROFILE = Profile(
    name="aporrea",
    title="Aporrea.org",
    sites=("aporrea.org",),
    aliases=("Aporrea", "Aporrea.org", "aporrea.org", "aporrea"),
    rules=(
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“«¿¡][^\n]{8,220}(?<![.;,:])", where="head", longest=230,
             below=r"Por: ",
             examples=("Un pueblo repara su molino",)),
        line("byline", Kind.HEADER,
             rf"Por: (?P<author>{PERSON}(?:(?:, | y ){PERSON}){{0,3}}"
             rf"|[\p{{Lu}}][\p{{L}}./ -]{{1,40}}?)(?: ?\| ?(?P<as_published>{DATE}))?"
             rf"(?: ?\| ?(?P<as_social>Versión para imprimir))?", where="head", head="Por: ", longest=160,
             examples=("Por: Ana Ruiz | Martes, 25/03/2019 09:15 AM | Versión para imprimir", "Por: AVN")),
        line("published", Kind.HEADER, rf"\|? ?{DATE}", where="head", longest=50, follows="byline",
             head=("| ", "Lunes", "Martes", "Miérc", "Jueves", "Vierne", "Sábado", "Domingo"),
             examples=("| Jueves, 28/03/2019 10:20 AM",)),
        line("print", Kind.CALL_TO_ACTION, r"\|? ?Versión para imprimir", label="social", where="head", longest=28,
             head=("|", "Versión para imprimir"),
             examples=("| Versión para imprimir",)),
        run("credit", Kind.MEDIA, r"Cr[eé]dito: (?P<credit>[^\n]{2,80})", label="caption",
            head=("Credito: ", "Crédito: "), longest=90,
            before=Members(r"(?!Por: |\|)[\p{Lu}\d\"“«][^\n]{5,260}(?<!\.)", most=1),
            examples=("El molino en marzo\nCredito: Web",)),
        line("read", Kind.FURNITURE, r"Esta nota ha sido leída aproximadamente \d{1,7} veces\.?", label="navigation",
             head="Esta nota ha sido leída aproximadamente", longest=70, identifies=True,
             examples=("Esta nota ha sido leída aproximadamente 213 veces.",)),
        line("more", Kind.INSERT,
             r"(?:Noticias Recientes|Las noticias más leídas|Más artículos de este autor"
             r"|Mas artículos de este autor):?", label="related", where="tail", longest=40,
             head=("Noticias Recientes", "Las noticias más", "Más artículos de este", "Mas artículos de este"),
             examples=("Noticias Recientes:",)),
        line("copyright", Kind.LEGAL,
             r"(?P<holder>(?P<republisher>Aporrea\.org)) ?© ?(?P<year>20\d\d)(?:[-–]20\d\d)?[^\n]{0,80}",
             head="Aporrea.org", longest=120, identifies=True,
             examples=("Aporrea.org © 2002-2019",)),
    ),
)
