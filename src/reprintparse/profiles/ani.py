"""Asian News International: agency stories dated "ANI | Updated: ... IST" and signed "(ANI)"."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, TIME

PROFILE = Profile(
    name="ani",
    title="ANI",
    sites=("aninews.in",),
    aliases=("ANI", "Asian News International"),
    rules=(
        line("published", Kind.HEADER,
             rf"(?P<author>(?P<source>ANI)) ?\| ?(?:Updated: ?)?(?P<date>{DATE})(?:,? {TIME})?(?: IST)?", where="head",
             identifies=True, label="byline", head="ANI",
             examples=("ANI | Updated: Jul 01, 2018 17:00 IST",), near_misses=("ANI said so.",)),
        line("agency", Kind.HEADER, r"(?P<author>(?P<source>ANI))", label="source", where="head", identifies=True,
             head="ANI", longest=8,
             examples=("ANI",)),
        line("byline", Kind.HEADER, r"By (?P<author>(?P<source>ANI))", where="head", identifies=True, head="By ANI",
             examples=("By ANI",)),
        line("sign-off", Kind.ATTRIBUTION, r"\((?P<source>ANI)\)|--(?P<source>ANI)", label="origin", where="tail",
             identifies=True, head=("(ANI)", "--ANI"),
             examples=("(ANI)",)),
    ),
)
