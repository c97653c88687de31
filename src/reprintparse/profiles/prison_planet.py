"""Prison Planet: the second site of the makers of Infowars, with the same page.

Head: "NAME Prison Planet.com DATE" on one line. Tail as on Infowars ("This article was posted: ...").
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

SITE = r"Prison ?[Pp]lanet(?:\.com)?"

PROFILE = Profile(
    name="prison-planet",
    title="Prison Planet",
    sites=("prisonplanet.com", "prisonplanet.tv"),
    aliases=("Prison Planet", "PrisonPlanet", "Prison Planet.com", "PrisonPlanet.com"),
    rules=(
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES}) (?:\| )?(?P<source>{SITE})(?: [|-]?)? ?(?P<date>{DAY})", where="head",
             tail=tuple(f" 20{year:02}" for year in range(3, 24)), identifies=True, examples=("Ana Ruiz Prison Planet.com October 27, 2016",)),
        line("origin", Kind.ATTRIBUTION, rf"This (?:report|article|post|story) was (?:originally |first )?published (?:by (?P<author>{NAMES}) )?(?:at|on|by) (?P<source>{SITE})\.?",
             tail=("lanet.com", "lanet", "lanet.com.", "lanet."), identifies=True, examples=("This report was originally published by Ana Ruiz at Prison Planet.com",)),
    ),
)
