"""In These Times: a labor and left magazine from Chicago.

Inside or in the tail: its offer of a subscription.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="in-these-times",
    title="In These Times",
    sites=("inthesetimes.com", "inthesetimes.org"),
    aliases=("In These Times", "inthesetimes.com", "InTheseTimes"),
    rules=(

        line("offer", Kind.CALL_TO_ACTION,
             r"(?:SPECIAL DEAL: )?Subscribe to our award-winning print magazine, a publication Bernie Sanders calls "
             r"[^\n]{10,260}", label="support", identifies=True, longest=380,
             head=("SPECIAL DEAL: Subscribe to our award", "Subscribe to our award-winning print magazine"),
             examples=("SPECIAL DEAL: Subscribe to our award-winning print magazine, a publication Bernie Sanders calls \"unapologetically on the side of social and economic justice,\" for just $1 an issue!",)),
        line("weekly", Kind.CALL_TO_ACTION, r"Get (?:our|In These Times') weekly newsletter[^\n]{0,60}",
             label="subscribe", where="tail", head="Get ", longest=100,
             examples=("Get our weekly newsletter",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|story|piece) (?:was )?(?:first|originally) (?:published|appeared|posted) (?:at|on|in"
             r"|by) (?P<source>In These Times)(?: magazine)?\.?", identifies=True, longest=90,
             head=tuple(f"This {what} {how} {prep} In These Times" for what in ("article", "story", "piece") for how in ("was first published", "first appeared", "originally appeared", "was originally published") for prep in ("at", "on", "in", "by")),
             examples=("This article first appeared in In These Times.",)),
    ),
)
