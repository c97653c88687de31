"""ScienceAlert: science news; it republishes university and partner texts, and partners republish it.

The page, top to bottom. Head: topic, date, "By AUTHOR", title. Body with "Related:" inserts. Tail: where the research
was published; for partner texts, where it was published first. Partners end with the first rule below.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

PROFILE = Profile(
    name="science-alert",
    title="ScienceAlert",
    sites=("sciencealert.com",),
    aliases=("ScienceAlert", "Science Alert", "sciencealert.com"),
    rules=(
        line("credit", Kind.MEDIA, r"\((?P<credit>[\p{Lu}\d@][^()\n]{2,90})\)", label="caption", where="head", head="(",
             longest=96, follows=("topics", "navigation"),
             examples=("(Arden Ocean Institute)",)),
        line("byline", Kind.HEADER, r"(?P<author>[\p{Lu}.'’ -]{4,40}), (?P<source>[\p{Lu}\d][\p{Lu}\d &.'’-]{1,40})",
             where="head", longest=90, below=r"\d{1,2} \p{Lu}{3,9} 20\d\d(?:\n|$)",
             examples=("ANA RUIZ, ARDEN POST",)),
        line("published", Kind.HEADER, r"(?P<date>\d{1,2} \p{Lu}{3,9} 20\d\d)", where="head", longest=20,
             examples=("9 NOV 2018",)),
        run("origin", Kind.ATTRIBUTION,
            r"This (?:article|story) (?:was )?(?:originally |first )(?:published|appeared) (?:by|on|in"
            r"|at) (?P<source>Science ?Alert)\.?(?: Read the original article(?: here)?\.?)?"
            r"(?: Follow [^\n]{3,60} on [^\n]{3,40}\.)?", identifies=True,
            head=tuple(f"This {piece} {way} Science{gap}Alert" for piece in ("article", "story") for gap in ("", " ") for way in ("was originally published by", "was originally published on", "was originally published at", "originally appeared on", "first appeared on", "was first published by")),
            after=Members(r"Read the original(?: article)?(?: here)?\.?"),
            examples=("This article was originally published by ScienceAlert. Read the original article.",
                      "This story originally appeared on Science Alert."),
            near_misses=("This article was originally published by Science.",)),
        line("earlier", Kind.ATTRIBUTION,
             r"(?:An earlier|A) version of this article was (?:first "
             r"|originally )?published in (?P<date>[A-Z][a-z]{2,8} (?:19|20)\d\d)\.?", label="note", where="tail",
             head=("An earlier version of this article was", "A version of this article was"),
             examples=("An earlier version of this article was published in May 2019.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>ScienceAlert)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} ScienceAlert" for how in BARE),
             examples=("Originally published by ScienceAlert.", "Republished with permission from ScienceAlert."),
             near_misses=("Originally published by ScienceAlert and long forgotten, it told of the mill.",)),
    ),
)
