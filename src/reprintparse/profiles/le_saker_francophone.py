"""Le Saker francophone: a French site of translated articles on world politics.

Head: title, "Par NAME – Le 5 avril 2018 – Source OUTLET". Tail: "Traduit par NAME, relu par NAME pour le Saker Francophone".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

DAY = (
    r"\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19|20)\d\d"
)
SITE = r"(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,24}){1,3}|\p{Lu}[^\n,;]{1,60}"

PROFILE = Profile(
    name="le-saker-francophone",
    title="Le Saker francophone",
    sites=("lesakerfrancophone.fr",),
    aliases=("Le Saker francophone", "Le Saker Francophone", "Saker Francophone", "lesakerfrancophone.fr"),
    rules=(
        line("byline", Kind.HEADER,
             rf"Par (?P<author>{NAMES}(?: et {NAMES})?) ?[–−—-] ?(?P<as_source>Le "
             rf"(?P<date>{DAY}) ?[–−—-] ?Source ?:? ?(?P<source>{SITE})\.?)", where="head", head="Par ", longest=220,
             examples=("Par Ana Ruiz – Le 5 avril 2018 – Source ardenpost.example",
                       "Par Ana Ruiz − Le 5 avril 2018 − Source Arden Post")),
        line("original", Kind.HEADER,
             rf"Article original de (?P<author>{NAMES}),? publié le (?P<date>{DAY}) sur (?:le (?:site"
             rf"|blog) (?:de )?)?(?P<source>{SITE})\.?", label="source", head="Article original de", where="head",
             longest=220,
             examples=("Article original de Ana Ruiz, publié le 5 avril 2018 sur le site ardenpost.example",)),
        line("translated", Kind.ATTRIBUTION,
             r"(?:Traduit|Traduction|Relu)[^\n]{0,200} (?:pour|par) (?:le |la |Le )?Saker [Ff]rancophone\.?",
             label="credit", head=("Traduit", "Traduction", "Relu"), longest=300, identifies=True,
             examples=("Traduit par Ana Ruiz, relu par Jean pour le Saker Francophone",
                       "Traduit par Ana Ruiz pour le Saker francophone")),
        line("writer", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="tail", longest=60,
             examples=("Ana Ruiz",)),
        line("note", Kind.ATTRIBUTION, r"Notes? du Saker [Ff]rancophone ?:?", label="note",
             head=("Note du Saker F", "Notes du Saker F", "Note du Saker f", "Notes du Saker f"), longest=40,
             identifies=True,
             examples=("Note du Saker Francophone",)),
    ),
)
