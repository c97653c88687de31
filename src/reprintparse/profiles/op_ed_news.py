"""OpEdNews: a site of readers' articles; ratings and the start of the writer's biography stand behind the last paragraph.

Head: "OpEdNews Op Eds 3/18/2014 at 11:42:07", title, "By NAME (about the author) Permalink", "(Page 1 of 2 pages)", "Related
Topic(s): ...", how many fans the writer has, "Reprinted from SITE", "License DMCA". Tail, often in the last paragraph's line:
"View Ratings | Rate It", the writer's site, a biography cut off by "( more... )".
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

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
        line("stamp", Kind.HEADER,
             r"(?P<republisher>OpEdNews) (?:Op Eds|Articles?|Diar(?:y|ies)|Quicklinks?|Life/Arts"
             r"|Exclusive to OpEdN)[^\n]{0,20}? (?P<date>\d{1,2}/\d{1,2}/20\d\d) at \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?"
             r"(?: E[SD]T)?", label="published", where="head", head="OpEdNews ", identifies=True, longest=90,
             examples=("OpEdNews Op Eds 3/18/2014 at 11:42:07",)),
        line("byline", Kind.HEADER,
             rf"[Bb]y (?P<author>{NAMES})(?: \(about the author\))?(?: {{1,8}}Permalink)?(?: {{1,8}}[^\n]{{0,40}})?",
             where="head", stem="(about the author)", longest=130,
             examples=("By Ana Ruiz (about the author)     Permalink",)),
        line("page", Kind.FURNITURE,
             r"\(Page \d{1,2} of \d{1,2} pages\)|Permalink|Next Page(?: {1,3}\d{1,2}(?: {1,3}\| {1,3}\d{1,2}){0,8})?",
             label="navigation", longest=60, head=("(Page ", "Permalink", "Next Page"),
             examples=("(Page 1 of 2 pages)", "Next Page  1  |  2")),
        line("related-topics", Kind.HEADER, r"Related Topic\(s\): ?(?P<topics>[^\n]{2,400})", label="topics",
             head="Related Topic(s):", longest=420,
             examples=("Related Topic(s): Mills; Rivers",)),
        line("picture", Kind.MEDIA,
             r"\(image by (?P<credit>[^()\n]{2,80})\)(?: {1,3}(?:License|Details|DMCA|Permission)[^\n]{0,60})?",
             label="caption", head=("(image by ", "(Image by "), longest=160,
             examples=("(image by ana ruiz)",)),
        span("picture-licensed", Kind.MEDIA, r"License DMCA(?= - Advertisement -|$)",
             lead=r"(?<=^|\n|[.!?][\"”]? )(?:[\p{Lu}\d][^\n.!?]{2,80} )?", label="caption", stem="License DMCA",
             identifies=True,
             examples=("License DMCA", "The Mill of Arden License DMCA"),
             near_misses=("License DMCA takedowns are a nuisance",)),
        line("rate", Kind.CALL_TO_ACTION, r"Rate It \| View Ratings|Go To Commenting", label="comment",
             head=("Rate It", "Go To Commenting"), longest=190, identifies=True,
             examples=("Rate It | View Ratings", "Go To Commenting")),
        line("contacts", Kind.FURNITURE, r"Contact Author(?: ?\|? ?Contact Editor)?(?: ?\|? ?View Authors' Articles)?",
             label="navigation", head="Contact Author", longest=70, where="tail",
             examples=("Contact Author Contact Editor View Authors' Articles",)),
    ),
)
