"""Asian News International: agency stories dated "ANI | Updated: ... IST" and signed "(ANI)".

Its pages also carry press releases of others; a notice at the end says who provided them and that ANI answers for nothing.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DATE, TIME

PROFILE = Profile(
    name="ani",
    title="ANI",
    sites=("aninews.in",),
    aliases=("ANI", "Asian News International"),
    rules=(
        line("published", Kind.HEADER,
             rf"(?P<author>(?P<source>ANI)) ?\| ?(?P<as_published>(?:Updated: ?)?(?P<date>{DATE})(?:,? {TIME})?"
             rf"(?: IST)?)", where="head", identifies=True, label="byline", head="ANI",
             examples=("ANI | Updated: Jul 01, 2018 17:00 IST",), near_misses=("ANI said so.",)),
        line("advertorial", Kind.LEGAL,
             r"\(?ADVERTORIAL DISCLAIMER: The above press release has been provided by "
             r"(?P<source>[\p{Lu}\d][^\n.]{1,60})\. (?P<republisher>ANI) will not be responsible in any way for the "
             r"content of the same\.?\)?", label="disclaimer",
             head=("(ADVERTORIAL DISCLAIMER:", "ADVERTORIAL DISCLAIMER:"), identifies=True,
             examples=("(ADVERTORIAL DISCLAIMER: The above press release has been provided by Arden Wire. ANI will not be responsible in any way for the content of the same)",)),
        span("not-responsible", Kind.LEGAL,
             r"(?P<republisher>ANI) will not be responsible in any way for the content of (?:this article"
             r"|the same)\.?", label="disclaimer", stem="ANI will not be responsible", identifies=True,
             examples=("ANI will not be responsible in any way for the content of this article.",),
             near_misses=("ANI will not be responsible for the mill.",)),
        span("provided", Kind.ATTRIBUTION,
             r"(?:story|article|press release) (?:is|has been) provided by (?P<source>[\p{Lu}\d][^\n.]{1,60})\."
             r"(?= ANI will not be responsible|$)", label="origin",
             stem=("story is provided by", "story has been provided by", "press release is provided by",
                   "press release has been provided by", "article is provided by", "article has been provided by"),
             lead="(?:This|The above) ",
             examples=("This story is provided by Arden Wire.",),
             near_misses=("The story is provided by Arden Wire. It is long.",)),
        line("sign-off-shared", Kind.ATTRIBUTION, r"\(ANI/(?P<credit>[\p{Lu}][\p{L}. ]{2,30})\)", label="origin",
             where="tail", head="(ANI/",
             examples=("(ANI/Arden Wire)",)),
        line("agency", Kind.HEADER, r"(?P<author>(?P<source>ANI))", label="byline", where="head", identifies=True,
             head="ANI", longest=8,
             examples=("ANI",)),
        line("provider", Kind.HEADER,
             r"(?P<source>VMPL|PNN|NewsVoir|SRV|ATK|GPRC|Mediawire|PRNewswire|BusinessWire India)", label="source",
             where="head", follows=("byline", "published", "caption", "title"), longest=20,
             examples=("VMPL",)),
        line("byline", Kind.HEADER, r"By (?P<author>(?P<source>ANI))", where="head", identifies=True, head="By ANI",
             examples=("By ANI",)),
        line("sign-off", Kind.ATTRIBUTION, r"\((?P<source>ANI)\)|--(?P<source>ANI)", label="origin", where="tail",
             identifies=True, head=("(ANI)", "--ANI"),
             examples=("(ANI)",)),
    ),
)
