"""AOL: stories of magazines and papers under its own roof, most of them from one house.

Head: "AOL." alone; title; the outlet, the author and the date, a line each. Tail: "Read the original article on OUTLET",
"More from AOL.com:" with headlines.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE

PROFILE = Profile(
    name="aol",
    title="AOL",
    sites=("aol.com", "aol.co.uk"),
    aliases=("AOL", "AOL.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>AOL)\.?", label="navigation", where="head", head="AOL",
             longest=4, first=True, identifies=True,
             examples=("AOL.", "AOL"), near_misses=("AOL is shut.",)),
        run("more", Kind.INSERT, r"More from AOL\.com:?", label="related", identifies=True,
            after=Members(HEADLINE, most=6, listing=True),
            examples=("More from AOL.com:\nThe Mill by the River Reopens in Spring",)),
    ),
)
