"""CBS News: national stories, often with the wires'.

Head: title, "By AUTHOR", "March 12, 2023 / 9:15 AM EDT / CBS News" (or "/ CBS/AP", "/ AP", "/ AFP"). Tail: "First published on
DATE / HOUR", the copyright of the wire.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="cbs-news",
    title="CBS News",
    sites=("cbsnews.com",),
    aliases=("CBS News", "cbsnews.com"),
    rules=(
        line("published", Kind.HEADER,
             rf"(?:Updated (?:on|at): ?)?(?P<date>{DATE}) / \d{{1,2}}:\d\d [AP]M(?: E[DS]T)? / "
             rf"(?P<as_source>(?P<source>CBS News|CBS|AP|AFP|CBS/AP|CBS/AFP|MoneyWatch|KFF Health News))", where="head",
             stem=(" AM ", " PM "), longest=80, identifies=True,
             examples=("March 12, 2023 / 9:15 AM EDT / CBS News", "March 12, 2023 / 9:15 AM / CBS/AP")),
        line("first-published", Kind.HEADER, rf"First published on (?P<date>{DATE}) / \d{{1,2}}:\d\d [AP]M(?: E[DS]T)?",
             label="published", where="tail", head="First published on", longest=70, identifies=True,
             examples=("First published on March 12, 2023 / 9:15 AM EDT",)),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>CBS (?:Interactive|Broadcasting) Inc\.) All Rights Reserved\.",
             label="copyright", identifies=True, head="© 20", longest=80,
             examples=("© 2023 CBS Interactive Inc. All Rights Reserved.",)),
    ),
)
