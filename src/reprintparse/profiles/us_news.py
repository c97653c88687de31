"""U.S. News & World Report: own reporting and the news of HealthDay, AP and others.

Head: "Home / SECTION" over the title, "By AGENCY | DATE, at TIME", the agency's own byline. Tail: the agency's copyright
line and that of the magazine ("Copyright 2022 © U.S. News & World Report L.P.").
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="us-news",
    title="U.S. News & World Report",
    sites=("usnews.com", "health.usnews.com"),
    aliases=("U.S. News & World Report", "US News & World Report", "U.S. News and World Report", "usnews.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>U\.S\. News & World Report)", label="navigation",
             where="head", head="U.S. News & World", longest=30, follows="",
             examples=("U.S. News & World Report",)),
        line("byline-dated", Kind.HEADER,
             rf"By (?P<author>[\p{{Lu}}][^\n|]{{2,80}}?) (?P<as_published>\| (?P<date>{DAY})"
             rf"(?:,? at \d{{1,2}}(?::\d\d)? [ap]\.m\.)?)", label="byline", where="head", head="By ", tail=(".m.",),
             longest=140,
             examples=("By Arden Wire | March 15, 2022, at 6:42 a.m.",)),
        line("copyright", Kind.LEGAL,
             r"Copyright (?:© ?)?(?P<year>20\d\d) (?:© )?(?P<holder>U\.S\. ?News (?:&"
             r"|and) World Report,?(?: L\.?P\.?)?)(?: All rights reserved\.)?", label="copyright", head="Copyright ",
             stem="News & World Report", longest=90, identifies=True,
             examples=("Copyright 2022 © U.S. News & World Report L.P.",),
             near_misses=("Copyright 2022 © The Arden Report",)),
    ),
)
