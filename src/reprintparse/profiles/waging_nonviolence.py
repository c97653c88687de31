"""Waging Nonviolence: stories of social movements under Creative Commons, taken over by many sites that name it at an edge."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import BARE

PROFILE = Profile(
    name="waging-nonviolence",
    title="Waging Nonviolence",
    sites=("wagingnonviolence.org",),
    aliases=("Waging Nonviolence", "WagingNonviolence", "Wagingnonviolence.org", "WagingNonviolence.org"),
    rules=(
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Waging Nonviolence)\.?", label="origin", identifies=True,
             head=tuple(f"{how} Waging Nonviolence" for how in BARE),
             examples=("Originally published by Waging Nonviolence.",),
             near_misses=("Originally published by Waging Nonviolence and long forgotten, it told of the mill.",)),
    ),
)
