"""Waking Times: alternative health and politics, republished under its own Creative Commons sentence.

Head: "NAME, Staff Writer" above the site's name. Tail: biography, then "This article (TITLE) was originally created and
published by Waking Times and is published here under a Creative Commons license with attribution to NAME and
WakingTimes.com. It may be re-posted freely with proper attribution, author bio, and this copyright statement."
Other sites use the same sentence with their own names.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="waking-times",
    title="Waking Times",
    sites=("wakingtimes.com",),
    aliases=("Waking Times", "WakingTimes", "WakingTimes.com", "Wakingtimes.com"),
    rules=(
        run("name-above", Kind.HEADER, r"(?P<source>Waking Times)", label="byline", head="Waking Times", longest=16,
            identifies=True,
            before=Members(rf"(?:By )?(?P<author>{NAMES})(?:, (?:Staff|Staff Writer|Guest|Contributor|Contributing Writer))?", most=1, least=1),
            examples=("Ana Ruiz, Staff\nWaking Times", "Ana Ruiz\nWaking Times")),
        line("statement", Kind.LEGAL,
             r"This article \((?P<title>[^\n()]{5,160}(?:\([^\n()]{1,40}\)[^\n()]{0,60})?)\) was originally "
             r"(?:created and )?(?:published|created) (?:by|on|at) (?P<source>Waking Times) and (?:is"
             r"|has been) (?:re-?)?(?:published|printed|posted) here "
             r"(?:under (?:a )?(?P<license>Creative Commons)(?: license)?(?: with attribution to [^\n]{3,90}?)?"
             r"|with permission)\.(?: It may be re-?posted freely with [^\n]{5,160})?", label="license",
             head="This article (", longest=620, stem=" by Waking Times and ", identifies=True,
             examples=("This article (The Ferry of Arden) was originally created and published by Waking Times and is published here under a Creative Commons license with attribution to Ana Ruiz and WakingTimes.com. It may be re-posted freely with proper attribution, author bio, and this copyright statement.",)),
        line("own", Kind.LEGAL,
             r"This article \((?P<title>[^\n()]{5,160})\) (?:was|is) (?:originally )?(?:created|copyrighted"
             r"|published)[^\n]{3,120}Waking ?Times[^\n]{0,300}", label="license", head="This article (", stem="Times",
             longest=620,
             examples=("This article (The Ferry of Arden) is copyrighted by Ana Ruiz and WakingTimes.com.",)),
        line("like", Kind.CALL_TO_ACTION, r"Like Waking Times on Facebook\. Follow Waking Times on Twitter\.?",
             label="social", identifies=True,
             examples=("Like Waking Times on Facebook. Follow Waking Times on Twitter.",)),
        line("help", Kind.CALL_TO_ACTION,
             r"~~ ?Help Waking Times to raise the vibration by sharing this article with (?:friends and family"
             r"|the buttons below)[^\n]{0,60}", label="social", identifies=True,
             head=("~~ Help Waking Times", "~~Help Waking Times"),
             examples=("~~ Help Waking Times to raise the vibration by sharing this article with friends and family…",)),
    ),
)
