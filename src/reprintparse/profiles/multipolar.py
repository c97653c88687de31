"""Multipolar: a German magazine, whose articles other sites reprint under a line that names it."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="multipolar",
    title="Multipolar",
    sites=("multipolar-magazin.de",),
    aliases=("Multipolar", "Multipolar-Magazin", "Multipolar Magazin", "multipolar"),
    rules=(
        line("first-there", Kind.ATTRIBUTION,
             r"(?:Dieser|Der) (?:Artikel|Beitrag|Text) (?:erschien|ist|wurde) (?:zuerst|zunächst|ursprünglich) (?:bei"
             r"|auf|im|in) (?:Magazin )?(?P<source>Multipolar)(?:[ -]Magazin)?(?: (?:erschienen|veröffentlicht))?\.?",
             label="origin", head=("Dieser ", "Der "), identifies=True, longest=110,
             examples=("Dieser Artikel erschien zuerst bei Multipolar.",)),
    ),
)
