"""Investing.com: Reuters' market reports under the site's own heads, with the agency behind the headline.

Top to bottom: the site's name, "HEADLINE By Reuters", section, date with "AM ET"; the story; related articles; comment
guidelines.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="investing-com",
    title="Investing.com",
    sites=("investing.com",),
    aliases=("Investing.com",),
    rules=(
        line("title-agency", Kind.HEADER,
             r"(?P<title>[\p{Lu}\d][^\n]{14,180}?) By (?P<source>Reuters|Bloomberg|CNBC|AFP|Investing\.com)",
             label="title", where="head",
             tail=(" By Reuters", " By Bloomberg", " By CNBC", " By AFP", " By Investing.com"), longest=210,
             examples=("Millers warn on profit as wheat hits record By Reuters",)),
        line("section", Kind.HEADER,
             r"(?P<topics>Commodities(?: News)?|Economy(?: News)?|Stock Markets(?: News)?|Stocks|Forex(?: News)?"
             r"|Cryptocurrency(?: News)?|World(?: News)?|Politics|General)", label="topics", where="head", longest=28,
             examples=("Commodities",)),
        line("published", Kind.HEADER, rf"(?:Published )?(?P<date>{DAY}),? \d{{1,2}}:\d\d ?[AP]M ET", where="head",
             longest=50, tail=("AM ET", "PM ET"),
             examples=("May 12, 2021 06:15AM ET",)),
        line("file-photo", Kind.MEDIA, r"© (?P<credit>Reuters)\. (?:FILE PHOTO: )?[\p{Lu}][^\n]{10,300}",
             label="caption", head="© Reuters. ", longest=340,
             examples=("© Reuters. FILE PHOTO: Sacks of flour in a mill in Arden.",)),
    ),
)
