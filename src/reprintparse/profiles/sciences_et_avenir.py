"""Sciences et Avenir: a French magazine of science, whose site also carries AFP and The Conversation.

Head: the path to the section, title, "Par NAME le 12.02.2021 à 10h00", "Lecture 4 min.", a deck in bold, a picture with its
credit. In between "Lire aussi" with a linked headline. Tail: linked tags.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

STAMP = r"le (?P<date>\d{1,2}\.\d{1,2}\.20\d\d) à \d{1,2}h\d\d"

PROFILE = Profile(
    name="sciences-et-avenir",
    title="Sciences et Avenir",
    sites=("sciencesetavenir.fr",),
    aliases=("Sciences et Avenir", "Sciences & Avenir", "sciencesetavenir.fr", "Sciences et Avenir avec AFP"),
    rules=(
        line("path", Kind.FURNITURE, r"Accueil(?: ?[>›/] ?[\p{Lu}][^\n>›/]{2,40}){1,4}", label="navigation",
             where="head", head="Accueil", longest=160,
             examples=("[Accueil](https://www.sciencesetavenir.fr/) > [Nature](https://www.sciencesetavenir.fr/nature/)",)),
        line("byline", Kind.HEADER,
             rf"Par (?P<author>(?:{NAMES}|Sciences et Avenir(?: avec AFP)?"
             rf"|AFP)) (?P<as_published>{STAMP}(?:,? mis à jour le \d{{1,2}}\.\d{{1,2}}\.20\d\d à \d{{1,2}}h\d\d)?)",
             where="head", head="Par ", longest=160,
             examples=("Par Ana Ruiz le 12.02.2021 à 10h00",)),
        line("see-also", Kind.INSERT,
             r"(?:À |A )?[Ll]ire (?:aussi|également) ?:? ?(?P<headline>[\p{Lu}\d«\"“][^\n]{8,160}(?<![.;,]))",
             label="related", head=("Lire aussi", "Lire également", "À lire aussi", "A lire aussi"), longest=190,
             examples=("Lire aussi Pourquoi le moulin d'Arden chante-t-il ?",)),
    ),
)
