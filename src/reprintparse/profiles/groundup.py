"""GroundUp (South Africa): news of communities and courts, free to republish unchanged (CC BY-ND).

On its own pages the copyright line is the license. Republishers carry "First published by GroundUp" or "This article was
originally published on GroundUp."
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import BARE

CREDITS = tuple(
    f"This {piece} was {way} GroundUp"
    for piece in ("article", "story", "report")
    for way in ("originally published on", "originally published by", "first published on", "first published by")
)  # fmt: skip

PROFILE = Profile(
    name="groundup",
    title="GroundUp",
    sites=("groundup.org.za",),
    aliases=("GroundUp", "Groundup", "GroundUp News", "groundup.org.za"),
    rules=(
        line("license", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>GroundUp)\. This article is licensed under a "
             r"(?P<license>Creative Commons Attribution-NoDerivatives 4\.0 International) License\.?"
             r"(?: You may republish this article[^\n]{0,300})?", head="© 20",
             stem="GroundUp. This article is licensed", identifies=True, longest=480,
             examples=("© 2023 GroundUp. This article is licensed under a Creative Commons Attribution-NoDerivatives 4.0 International License.",)),
        line("republish", Kind.LEGAL,
             r"You may republish this article,? so long as you credit the authors and GroundUp,? and do not change "
             r"the text\.(?: Please include a link back to the original article\.)?", label="license", identifies=True,
             head="You may republish this article", longest=200,
             examples=("You may republish this article, so long as you credit the authors and GroundUp, and do not change the text. Please include a link back to the original article.",)),
        line("pixel", Kind.ATTRIBUTION,
             r"We put an invisible pixel in the article so that we can count traffic to republishers\.[^\n]{0,500}",
             label="note", head="We put an invisible pixel in the article", longest=600, identifies=True,
             examples=("We put an invisible pixel in the article so that we can count traffic to republishers. Logs are deleted after two weeks.",)),
        span("origin", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Republished|Published originally"
             r"|This (?:article|story|report) was (?:originally|first) published) (?:by|on|in|at"
             r"|from) (?P<source>GroundUp)(?: ?\([^\n)]{3,60}\))?\.(?= |$)"
             r"|(?:This (?:article|story|report) was (?:originally|first) published|(?:Originally|First) published"
             r"|Published originally) (?:by|on|in) (?P<source>GroundUp)$",
             stem=(*CREDITS, *(f"{how} GroundUp" for how in BARE), "Published originally on GroundUp"), identifies=True,
             examples=("First published by GroundUp.", "This article was originally published on GroundUp."),
             near_misses=("This article was first published on GroundUp Street, where the mill stands.",)),
    ),
)
