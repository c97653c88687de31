"""Prison Planet: the second site of the makers of Infowars, with the same page.

Head: "NAME Prison Planet.com DATE" on one line. Tail as on Infowars ("This article was posted: ...").
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES, WEEKDAY

SITE = r"Prison ?[Pp]lanet(?:\.com)?"
OUTLETS = (
    r"(?:RT|Press TV|AFP|AP|Reuters|BBC(?: News)?|London (?:Telegraph|Guardian|Independent)"
    r"|Daily (?:Mail|Caller|Telegraph|Sheeple)|Mail Online|Zero Hedge|Washington (?:Post|Times|Examiner)"
    r"|New York (?:Times|Post)|Bloomberg|CNN|CBS News|Natural ?News(?:\.com)?|Wired"
    r"|The (?:Hill|Blaze|Guardian|Intercept|Telegraph)|USA Today)"
)

PROFILE = Profile(
    name="prison-planet",
    title="Prison Planet",
    sites=("prisonplanet.com", "prisonplanet.tv"),
    aliases=("Prison Planet", "PrisonPlanet", "Prison Planet.com", "PrisonPlanet.com"),
    rules=(
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES}) (?:\| )?(?P<source>{SITE})(?: [|-]?)? ?(?P<date>{DAY})",
             where="head", tail=tuple(f" 20{year:02}" for year in range(3, 24)), identifies=True,
             examples=("Ana Ruiz Prison Planet.com October 27, 2016",)),
        line("taken-from", Kind.HEADER, rf"(?P<source>{OUTLETS})", label="source", where="head",
             head=("RT", "Press TV", "AFP", "AP", "Reuters", "BBC", "London ", "Daily ", "Mail Online", "Zero ",
                   "Wash", "New York ", "Bloomberg", "CNN", "CBS", "Natural", "Wired", "The ", "USA "), longest=24,
             awaits="published",
             examples=("RT", "London Telegraph")),
        line("outlet", Kind.HEADER, rf"(?P<source>{SITE})", label="byline", where="head", head="Prison",
             identifies=True,
             examples=("Prison Planet.com",)),
        span("posted", Kind.HEADER, rf"This article was posted: (?P<date>{WEEKDAY}, {DAY} at \d{{1,2}}:\d\d [ap]m)", label="published",
             identifies=True, lead="",  # a lead, so that it is looked for inside lines too; Infowars has the same line
             examples=("This article was posted: Thursday, October 27, 2016 at 8:12 am",)),
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:report|article|post|story) was (?:originally "
             rf"|first )?published (?:by (?P<author>{NAMES}) )?(?:at|on|by) (?P<source>{SITE})\.?",
             tail=("lanet.com", "lanet", "lanet.com.", "lanet."), identifies=True,
             examples=("This report was originally published by Ana Ruiz at Prison Planet.com",)),
    ),
)
