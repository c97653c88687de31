"""Brasil de Fato: a Brazilian left-wing paper, whose stories other sites take over.

Head: section, title, deck, "Brasil de Fato | São Paulo (SP) |" with date and hour, the picture with " - credit". Tail: "Edição: NAME".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PLACE = r"\p{Lu}[\p{L} .'-]{1,30}(?: \(\p{Lu}{2}\))?"
DATE = (
    r"\d{1,2} de (?i:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) de (?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.]20\d\d"
)

PROFILE = Profile(
    name="brasil-de-fato",
    title="Brasil de Fato",
    sites=("brasildefato.com.br",),
    aliases=("Brasil de Fato", "Brasil De Fato", "BdF", "BDF", "brasildefato.com.br"),
    rules=(
        line("stamp", Kind.HEADER,
             rf"(?:(?P<author>{NAMES}(?: e {NAMES})?) ?\|? ?)?Brasil de Fato ?\| ?(?P<place>{PLACE}) ?\|? ?"
             rf"(?:(?P<as_published>(?P<date>{DATE})(?: (?:às|as) \d{{1,2}}[:h]\d\d)?) ?\|?)?", label="byline",
             where="head", stem="Brasil de Fato", longest=180, identifies=True,
             examples=("Brasil de Fato | São Paulo (SP) |",
                       "Brasil de Fato | Recife (PE) | 05 de Março de 2019 às 10:30",
                       "Ana Ruiz Brasil de Fato | São Paulo (SP)")),
        line("name", Kind.HEADER, rf"(?P<author>{NAMES}(?: e {NAMES})?)", label="byline", where="head", longest=80,
             follows=("title", "subtitle"), below=r"Brasil de Fato ?\|",
             examples=("Ana Ruiz",)),
        line("picture", Kind.MEDIA, r"[\p{Lu}\d\"“][^\n]{8,240}? [-–/] (?P<credit>[^\n.!?]{2,60})", label="caption",
             where="head", longest=320, follows=("byline", "published"), stem=(" - ", " – ", " / "),
             examples=("O moinho de Arden na cheia de março - Ana Ruiz",)),
        line("edited", Kind.ATTRIBUTION, rf"Edição: ?(?P<credit>{NAMES}(?: e {NAMES})?)", label="credit", where="tail",
             head="Edição:", longest=90,
             examples=("Edição: Ana Ruiz", "Edição: Ana Ruiz e Luís Lima")),
    ),
)
