"""Strategic Culture Foundation: an online journal from Moscow that welcomes republishing.

Head: author, date, "© Photo: ...", title. Tail: the line on contributors' views, tags, the copyright with leave to republish.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="strategic-culture",
    title="Strategic Culture Foundation",
    sites=("strategic-culture.org", "strategic-culture.su"),
    aliases=("Strategic Culture Foundation", "Strategic Culture", "Strategic Culture Online Journal", "strategic-culture.org"),
    rules=(
        line("name", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="head", longest=60, below=rf"{DAY}$",
             examples=("Ana Ruiz",)),
        line("photo", Kind.MEDIA, r"© Photo: ?(?P<credit>[^\n]{2,120})", label="caption", head="© Photo:", longest=140,
             examples=("© Photo: REUTERS/Ana Ruiz",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{6,180}(?<![.;,:])", where="head", longest=190,
             follows=("caption", "published"),
             examples=("The Mill That Changed Its Mind",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})", where="head", longest=24, examples=("October 12, 2021",)),
        span("views", Kind.LEGAL,
             r"The views of individual contributors do not necessarily represent those of the Strategic Culture "
             r"Foundation\.", label="disclaimer", lead="", identifies=True,
             examples=("The views of individual contributors do not necessarily represent those of the Strategic Culture Foundation.",)),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d)(?: ?[-–] ?20\d\d)? ?\| ?(?P<holder>Strategic Culture Foundation) ?\|?"
             r"(?: ?Republishing is welcomed with reference to Strategic Culture online journal "
             r"www\.strategic-culture\.org\.?)?", head="© 20", longest=200, identifies=True,
             examples=("© 2010 - 2021 | Strategic Culture Foundation | Republishing is welcomed with reference to Strategic Culture online journal www.strategic-culture.org.",)),
        span("republishing", Kind.LEGAL,
             r"(?P<permission>Republishing is welcomed with reference to Strategic Culture online journal "
             r"www\.strategic-culture\.org)\.?", label="license",
             stem="Republishing is welcomed with reference to Strategic", lead="", identifies=True,
             examples=("Republishing is welcomed with reference to Strategic Culture online journal www.strategic-culture.org.",)),
    ),
)
