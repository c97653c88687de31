"""USA TODAY: stories with the writer's name above the paper's, credits and the paper's comment rules below.

Reprints in other papers of the group close with "This article originally appeared on USA TODAY: HEADLINE".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="usa-today",
    title="USA TODAY",
    sites=("usatoday.com",),
    aliases=("USA TODAY", "USA Today", "usatoday.com", "USA TODAY Sports"),
    rules=(
        run("byline", Kind.HEADER, r"(?:Special to )?(?P<source>USA TODAY|USA Today)(?: Sports| Network| NETWORK)?",
            head=("USA T", "Special to USA T"), identifies=True,
            before=Members(rf"(?P<author>{PERSON}(?:(?:, | and ){PERSON}){{0,3}})"),
            examples=("USA TODAY", "Ana Ruiz\nUSA TODAY"), near_misses=("USA TODAY reported it.",)),
        line("contributing", Kind.ATTRIBUTION,
             r"Contributing: ?(?P<credit>\p{Lu}.{2,250}?)(?:; |, |, of )?(?:the )?USA TODAY(?: Network| NETWORK"
             r"| Sports)?\.?(?: and .{3,60})?", label="credit", head="Contributing:", identifies=True,
             examples=("Contributing: Ana Ruiz and Tom Hale, USA TODAY",),
             near_misses=("Contributing: a matter of time.",)),
        line("contributing-line", Kind.ATTRIBUTION, r"Contributing: ?(?P<credit>\p{Lu}.{2,250})", label="credit",
             where="tail", head="Contributing:",
             examples=("Contributing: Ana Ruiz",)),
        line("origin", Kind.ATTRIBUTION,
             r"This article originally appeared on (?P<source>USA TODAY): ?(?P<headline>.{5,250})",
             head="This article originally appeared on USA TODAY:", identifies=True,
             examples=("This article originally appeared on USA TODAY: River rises above the old bridge",)),
        span("guidelines", Kind.CALL_TO_ACTION,
             r"Guidelines: You share in the USA TODAY community, so please keep your comments smart and "
             r"civil\..{0,400}", label="comment", stem="Guidelines: You share in the USA TODAY community",
             identifies=True,
             examples=('Guidelines: You share in the USA TODAY community, so please keep your comments smart and civil. Don\'t attack other readers personally, and keep your language decent. Use the "Report Abuse" button to make a difference.',)),
    ),
)
