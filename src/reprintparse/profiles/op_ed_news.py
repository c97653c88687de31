"""OpEdNews: a site of readers' articles; ratings and the start of the writer's biography stand behind the last paragraph.

Head: how many fans the writer has, "Reprinted from SITE", "License DMCA". Tail, often in the last paragraph's line:
"View Ratings | Rate It", the writer's site, a biography cut off by "( more... )".
"""

from reprintparse import Kind, Profile, span

PROFILE = Profile(
    name="op-ed-news",
    title="OpEdNews",
    sites=("opednews.com",),
    aliases=("OpEdNews", "OpEd News", "OpEdNews.com"),
    rules=(
        span("ratings", Kind.CALL_TO_ACTION, r"View Ratings \| Rate It(?: (?P<url>https?://[^\s]{4,80})$)?",
             label="comment", stem="View Ratings", identifies=True,
             examples=("View Ratings | Rate It", "View Ratings | Rate It http://mills.example")),
        span("bio", Kind.ATTRIBUTION, r"\( ?more\.\.\. ?\)$", lead=r"(?<=^|\n|Rate It )[^\n]{1,1200}?", label="bio",
             stem=("( more... )", "(more...)"),
             examples=("http://mills.example Ana Ruiz is the author of two books on rivers and of ( more... )",),
             near_misses=("There is ( more... ) of it.",)),
        span("fans", Kind.CALL_TO_ACTION, r" fans\)(?= ?- Advertisement -|$)", lead=r"(?<=^|\n)\(\d{1,5}",
             label="social", stem=" fans)", identifies=True,
             examples=("(128 fans)",), near_misses=("(128 fans) came to the mill.",)),
    ),
)
