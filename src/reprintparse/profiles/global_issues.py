"""Global Issues: a site that republishes Inter Press Service and UN News.

Head: title, "by NAME (place)", the date with its weekday, the source's name. The dateline "(IPS)" is the text's. Tail: "© Inter
Press Service (2023) — All Rights Reserved. Original source: Inter Press Service", then where to go next.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, NAMES

OUTLET = r"(?:Inter Press Service|UN News)"

PROFILE = Profile(
    name="global-issues",
    title="Global Issues",
    sites=("globalissues.org",),
    aliases=("Global Issues", "globalissues.org"),
    rules=(
        line("title", Kind.HEADER, r"(?P<title>[^\n]{8,160}) [—–-] (?P<republisher>Global Issues)", where="head", tail=("— Global Issues", "– Global Issues"), identifies=True, longest=200, examples=("The Mill by the River — Global Issues",)),
        line("byline", Kind.HEADER, rf"(?:Opinion )?by (?P<author>{NAMES}) \((?P<place>[^()\n]{{2,60}})\)", where="head", head=("by ", "Opinion by "), longest=140, identifies=True, examples=("by Ana Ruiz (arden)", "Opinion by Ana Ruiz (arden, usa)")),
        line("outlet", Kind.HEADER, rf"(?P<source>{OUTLET})", label="source", where="head", longest=24, head=("Inter Press", "UN News"), examples=("Inter Press Service",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE})", where="head", longest=40, follows="byline", examples=("Friday, November 17, 2023",)),
        line("copyright", Kind.LEGAL, rf"© (?P<holder>{OUTLET}) \((?P<year>20\d\d)\) [—–-] All Rights Reserved\.? ?(?:Original source: (?P<source>{OUTLET}))?", head="© ", longest=140, identifies=True,
             examples=("© Inter Press Service (2023) — All Rights Reserved. Original source: Inter Press Service",)),
        line("origin", Kind.ATTRIBUTION, rf"Original source: (?P<source>{OUTLET})", head="Original source: ", longest=60, examples=("Original source: UN News",)),
    ),
)
