"""Mises Institute: economics from Auburn, free to reprint.

Tail: "Author:" with name and biography, "Note: The views expressed on Mises.org are not necessarily those of the Mises
Institute.", the license.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="mises",
    title="The Mises Institute",
    sites=("mises.org", "mises.ca"),
    aliases=("Mises Institute", "Mises.org", "Ludwig von Mises Institute", "Mises Wire", "Mises Daily"),
    rules=(
        line("views", Kind.LEGAL,
             r"(?:Note: )?The views expressed (?:on Mises\.org|in (?:Mises )?[\p{L} ]{3,20}on Mises\.org) are not "
             r"necessarily those of the (?:Ludwig von )?Mises Institute\.", label="disclaimer",
             head=("Note: The views expressed", "The views expressed on Mises"), longest=140, identifies=True,
             examples=("Note: The views expressed on Mises.org are not necessarily those of the Mises Institute.",
                       "The views expressed on Mises.org are not necessarily those of the Mises Institute.")),
        line("date", Kind.HEADER, r"(?P<date>\d\d/\d\d/20\d\d)", label="published", where="head", longest=12,
             examples=("10/12/2021",)),
        line("name", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="head", longest=60,
             follows="published",
             examples=("Ana Ruiz",)),
        line("author-label", Kind.HEADER, r"Author:|Contact [\p{Lu}][\p{L}.' -]{3,40}", label="byline", where="tail",
             head=("Author:", "Contact "), longest=50,
             examples=("Author:",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This article (?:was )?)?(?:[Oo]riginally|[Ff]irst) (?:published|appeared) (?:at|by|on"
             r"|in) (?:the )?(?P<source>Mises Institute|Mises\.org|Mises Wire|Mises Daily)\.?", identifies=True,
             head=("This article was", "This article originally", "Originally ", "First "),
             tail=("Institute", "Institute.", ".org", ".org.", "Wire", "Wire.", "Daily", "Daily."), longest=110,
             examples=("This article was originally published at Mises.org.",)),
    ),
)
