"""Slate.fr: a French online magazine, much of it its own, some from The Conversation and partners.

Head: menu, "TITLE | Slate.fr", section, title, "NAME — 18 avril 2021 à 8h00", "Temps de lecture: 4 minutes", a deck, a
picture's caption "WHAT | NAME via AGENCY". Tail: tags, newsletters, where to follow.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

DATE = (
    r"\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) 20\d\d"
)

PROFILE = Profile(
    name="slate-fr",
    title="Slate.fr",
    sites=("slate.fr",),
    aliases=("Slate.fr", "slate.fr", "Slate France"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) \| (?P<republisher>Slate\.fr)", label="title",
             where="head", tail="| Slate.fr", longest=240, identifies=True,
             examples=("Comment le moulin d'Arden a rouvert | Slate.fr",)),
        line("byline", Kind.HEADER,
             rf"(?:Traduit par (?P<translator>{NAMES}) — )?(?P<author>{NAMES}) — "
             rf"(?P<as_published>(?P<date>{DATE})(?: à \d{{1,2}}h\d\d)?)", where="head", stem=" — ", longest=140,
             examples=("Anne Lefort — 18 avril 2021 à 8h00",)),
        line("reading-time", Kind.FURNITURE, r"Temps de lecture ?: ?\d{1,2} min(?:utes?)?", label="navigation",
             where="head", head="Temps de lecture", longest=40,
             examples=("Temps de lecture: 4 minutes",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"«“][^\n]{20,320}[.!?»]", label="subtitle", where="head", longest=330,
             follows=("navigation", "byline", "published"), below=r"[^\n|]{5,240} \| [^\n|]{3,60}$",
             examples=("Le bruit de l'eau n'explique pas tout.",)),
        line("caption", Kind.MEDIA, r"[\p{Lu}\d\"«“][^\n|]{5,240} \| (?P<credit>[\p{Lu}@][^\n|]{2,60})",
             label="caption", where="head", stem=" | ", longest=310,
             follows=("subtitle", "navigation", "byline", "published"),
             examples=("Le moulin d'Arden. | Anne Lefort via Unsplash",)),
        line("selection", Kind.CALL_TO_ACTION,
             r"Une sélection personnalisée des articles de Slate tous les jours dans votre boîte mail\.",
             label="subscribe", head="Une sélection personnalisée des articles de Slate", identifies=True, longest=110,
             examples=("Une sélection personnalisée des articles de Slate tous les jours dans votre boîte mail.",)),
        line("also-read", Kind.INSERT, r"(?:À|A) lire aussi (?P<headline>[\p{Lu}\d«\"“][^\n]{8,180})", label="related",
             head=("À lire aussi ", "A lire aussi "), longest=200,
             examples=("À lire aussi Les moulins savent distinguer les saisons",)),
        line("topics", Kind.HEADER, r"En savoir plus ?: ?(?P<topics>[\p{L}\d][^\n.!?]{2,200})", where="tail",
             head="En savoir plus", longest=220,
             examples=("En savoir plus: Sciences moulins rivières",)),
        line("newsletters", Kind.CALL_TO_ACTION,
             r"La quotidienne de Slate|Une sélection personnalisée des articles de Slate[^\n]{0,100}|Newsletters"
             r"|(?:La |Les )?newsletters? de Slate", label="subscribe", where="tail", longest=160,
             head=("La quotidienne", "Une sélection personnalisée", "Newsletters", "La newsletter", "Les newsletters"),
             examples=("La quotidienne de Slate",
                       "Une sélection personnalisée des articles de Slate tous les jours dans votre boîte mail.")),
    ),
)
