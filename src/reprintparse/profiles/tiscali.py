"""Tiscali (tiscali.it): an Italian portal that carries the stories of agencies.

Head: the portal's name, the section, title, "di ANSA", date and hour, share buttons. Tail: the agency's copyright line, the
latest headlines, the portal's own copyright line with its tax number.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="tiscali",
    title="Tiscali",
    sites=("tiscali.it",),
    aliases=("Tiscali", "Tiscali Notizie", "Tiscali.it", "tiscali.it", "Tiscali News"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) [|–-] (?P<republisher>Tiscali(?: Notizie| News)?)",
             label="title", where="head", tail=("Tiscali", "Tiscali Notizie", "Tiscali News"), longest=240,
             identifies=True, first=True,
             examples=("Il mulino di Arden riapre - Tiscali Notizie",)),
        line("masthead", Kind.FURNITURE, r"Tiscali(?: News)?", label="navigation", where="head", first=True,
             head="Tiscali", longest=14,
             examples=("Tiscali",)),
        line("section", Kind.FURNITURE, r"ultimora|[Nn]otizie", label="navigation", where="head", longest=10,
             head=("ultimora", "Notizie", "notizie"), follows="navigation",
             examples=("ultimora",)),
        line("topic", Kind.HEADER,
             r"(?P<topics>Cultura|Cronaca|Politica|Esteri|Economia|Sport|Scienza|Spettacoli|Tecnologia|Salute)",
             label="topics", where="head", longest=12, follows="navigation",
             head=("Cultura", "Cronaca", "Politica", "Esteri", "Economia", "Sport", "Scienza", "Spettacoli",
                   "Tecnologia", "Salute"),
             examples=("Cultura",)),
        line("date-below", Kind.HEADER, r"(?P<date>\d{1,2} \p{Ll}{5,9} 20\d\d)", label="published", where="tail",
             longest=20, head=tuple("0123456789"), follows=("copyright", "social"),
             examples=("5 marzo 2019",)),
        line("fan", Kind.CALL_TO_ACTION, r"Diventa fan di Tiscali su Facebook", label="social",
             head="Diventa fan di Tiscali", identifies=True, longest=40,
             examples=("Diventa fan di Tiscali su Facebook",)),
        line("copyright", Kind.LEGAL,
             r"© (?P<holder>(?P<republisher>Tiscali) Italia S\.p\.A\.) (?P<year>20\d\d)[^\n]{0,100}",
             head="© Tiscali Italia", longest=150, identifies=True,
             examples=("© Tiscali Italia S.p.A. 2019 P.IVA 02508100928 | Tutti i diritti riservati",)),
    ),
)
