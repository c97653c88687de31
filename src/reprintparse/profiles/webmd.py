"""WebMD: health news, most of it HealthDay's, under the site's own line.

Top to bottom: "WebMD News from HealthDay" or "WebMD Health News"; title; "By AUTHOR"; who reviewed it and when; the story;
"WebMD News from HealthDay" again over "Sources"; HealthDay's copyright line or the site's own.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="webmd",
    title="WebMD",
    sites=("webmd.com",),
    aliases=("WebMD", "WebMD Health News", "WebMD News", "webmd.com"),
    rules=(
        line("from-partner", Kind.HEADER, r"(?P<republisher>WebMD) News from (?P<source>HealthDay)", label="source",
             where="head", head="WebMD News from ", identifies=True, longest=40,
             examples=("WebMD News from HealthDay",)),
        line("partner-again", Kind.FURNITURE, r"(?P<republisher>WebMD) News from HealthDay", label="navigation",
             where="tail", head="WebMD News from ", identifies=True, longest=40,
             examples=("WebMD News from HealthDay",)),
        line("health-news", Kind.FURNITURE, r"(?P<republisher>WebMD) (?:Health|Medical) News(?: Archive)?",
             label="navigation", head="WebMD ", identifies=True, longest=30,
             examples=("WebMD Health News",), near_misses=("WebMD Health News said so.",)),
        line("archives", Kind.FURNITURE, r"From the (?P<republisher>WebMD) Archives", label="navigation",
             head="From the WebMD", identifies=True, longest=30,
             examples=("From the WebMD Archives",)),
        line("reviewed", Kind.ATTRIBUTION,
             rf"(?:Medically )?Reviewed by (?P<credit>\p{{Lu}}[^\n]{{2,60}}?)(?: on (?P<date>{DATE}))?", label="credit",
             head=("Reviewed by ", "Medically Reviewed by "), where="head", longest=130,
             examples=("Reviewed by Ana Ruiz, MD on August 20, 2019",)),
        line("sources-cue", Kind.ATTRIBUTION, r"Sources|Show Sources|View Article Sources", label="credit",
             where="tail", head=("Sources", "Show Sources", "View Article"), longest=22,
             examples=("Sources",)),
        line("copyright", Kind.LEGAL,
             r"© ?(?:(?P<year>20\d\d)(?: ?[-–] ?20\d\d)? )?(?P<holder>WebMD,? (?:LLC"
             r"|Inc))\.?(?: All rights reserved\.)?", label="copyright", head=("©", "© 20"), stem="WebMD",
             identifies=True, longest=80,
             examples=("© 2019 WebMD, LLC. All rights reserved.",)),
    ),
)
