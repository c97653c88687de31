"""Popular Science: science and technology, with pieces of The Conversation and partners.

Head or tail: what the site earns from links, its rights.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="popular-science",
    title="Popular Science",
    sites=("popsci.com",),
    aliases=("Popular Science", "PopSci", "popsci.com"),
    rules=(
        line("plus", Kind.CALL_TO_ACTION, r"Join PopSci\+ to read science's greatest stories\.[^\n]{0,60}",
             label="support", identifies=True, longest=120, head=("Join PopSci+ to read",),
             examples=("Join PopSci+ to read science's greatest stories. It's just $1 per month »",)),
        span("compensation", Kind.INSERT,
             r"Many products featured on this site were editorially chosen\. Popular Science may receive financial "
             r"compensation for products purchased through this site\.", label="advert", identifies=True,
             stem="Many products featured on this site were editorially chosen. Popular", lead="",
             examples=("Many products featured on this site were editorially chosen. Popular Science may receive financial compensation for products purchased through this site.",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<year>20\d\d) (?P<holder>(?:Popular Science|Recurrent))\.[^\n]{0,160}",
             head="Copyright © 20", longest=220,
             examples=("Copyright © 2022 Popular Science.",)),
        line("published", Kind.HEADER, rf"(?:\| )?(?:PUBLISHED|Published) (?P<date>{DAY}) \d{{1,2}}:\d\d [AP]M E[SD]T",
             where="head", stem=("PUBLISHED ", "Published "), longest=60,
             examples=("Published Dec 16, 2008 1:06 AM EST",)),
        line("section", Kind.HEADER,
             r"(?P<topics>Animals|Aviation|Biology|Climate Change|Conservation|DIY|Diseases|Energy|Engineering"
             r"|Environment|Gear|Health|Military|Physics|Science|Space|Sustainability|Technology|Weather|Wildlife)",
             label="topics", where="head", longest=20, follows=("published", "topics", "byline", "navigation"),
             examples=("Environment", "Climate Change"), near_misses=("Environment was all that they spoke of.",)),
    ),
)
