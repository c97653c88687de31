"""Merkur.de: a Munich daily's site in the Ippen network, which carries stories of the dpa.

Head: breadcrumbs, title, "Erstellt: 04.08.2022, 11:22 Uhr", "Kommentare", "Drucken", "Teilen", a picture's caption that ends in
"© NAME/dpa", a deck. Within the text: the paper's newsletters. Tail: "Rubriklistenbild: © NAME/dpa".
"""

from reprintparse import Kind, Profile, line

TOWN = r"\p{Lu}[\p{L}.-]{2,24}(?:[ /][\p{Lu}(][\p{L}.()-]{1,24}){0,2}"

PROFILE = Profile(
    name="merkur",
    title="Merkur.de",
    sites=("merkur.de",),
    aliases=("Merkur.de", "merkur.de", "Münchner Merkur", "Merkur"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) \| (?P<republisher>Merkur\.de|merkur\.de)",
             label="title", where="head", tail=("| Merkur.de", "| merkur.de"), longest=240, identifies=True,
             examples=("Die Mühle von Arden hat wieder Wasser | Merkur.de",)),
        line("home", Kind.FURNITURE, r"(?:1\. )?Startseite", label="navigation", where="head", longest=16,
             head=("Startseite", "1. Startseite"), target=r"^https?://(?:www\.)?merkur\.de/?$", identifies=True,
             examples=("[Startseite](https://www.merkur.de/)",)),
        line("crumb", Kind.FURNITURE, r"(?:\d\. )?\p{Lu}[\p{L} -]{2,40}", label="navigation", where="head", longest=44,
             target=r"^https?://(?:www\.)?merkur\.de/[\w/-]{2,80}/$", follows="navigation",
             examples=("[Bayern](https://www.merkur.de/bayern/)",)),
        line("caption", Kind.MEDIA, r"[\p{Lu}\d„\"][^\n]{8,300}[.!?“\"]? © ?(?P<credit>[^\n.!?]{3,80})",
             label="caption", where="head", stem="©", longest=400,
             follows=("social", "comment", "published", "byline", "caption"),
             examples=("Die Mühle in Arden wurde 1968 gebaut. © Anna Schmidt/dpa",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d„\"][^\n]{40,420}[.!?“]", label="subtitle", where="head", longest=424,
             follows=("caption", "social"),
             below=rf"{TOWN} (?:[–—-] |\((?:dpa|AFP|afp|AP)(?:/\p{{Ll}}{{2,3}})?\) ?[–—-] )",
             examples=("Seit Monaten wird in Arden über die alte Mühle gestritten.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:Unser|Der) (?:kostenloser )?[\p{L}]{2,24}-Newsletter informiert Sie (?:täglich"
             r"|regelmäßig)[^\n]{5,160}(?: Melden Sie sich hier an[.!])?", label="subscribe", longest=300,
             head=("Unser ", "Der "),
             examples=("Unser Arden-Newsletter informiert Sie täglich über alle wichtigen Geschichten aus Arden. Melden Sie sich hier an.",),
             near_misses=("Der Stadtrat informiert Sie täglich über die Mühle.",)),
        line("list-picture", Kind.MEDIA, r"Rubriklistenbild: ?(?:© ?)?(?P<credit>[^\n.!?]{3,90})", label="caption",
             head="Rubriklistenbild:", longest=120,
             examples=("Rubriklistenbild: © Anna Schmidt/dpa",)),
    ),
)
