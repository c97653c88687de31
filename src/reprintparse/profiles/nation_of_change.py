"""NationofChange: a progressive site that takes most of its stories from partners.

Head: title, deck in quotation marks, "By NAME", "- DATE", "SOURCE OUTLET", "Image Credit: ...". Tail: the appeal for the
season's fundraiser, "COMMENTS".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="nation-of-change",
    title="NationofChange",
    sites=("nationofchange.org",),
    aliases=("NationofChange", "Nation of Change", "NationOfChange", "nationofchange.org"),
    rules=(
        line("published", Kind.HEADER, rf"[-–]? ?(?P<date>{DAY})", where="head", follows="byline", longest=30,
             examples=("November 16, 2021",)),
        line("source", Kind.HEADER, r"SOURCE:? ?(?P<source>[\p{Lu}\d][^\n]{1,60})", where="head", head="SOURCE",
             longest=80,
             examples=("SOURCE Common Dreams", "SOURCE Arden Post")),
        run("appeal", Kind.CALL_TO_ACTION,
            r"If you liked this article, please (?:donate|consider)[^\n]{2,80} to (?:keep"
            r"|help) NationofChange (?:online|stay)[^\n]{0,60}", label="support",
            head="If you liked this article, please", longest=200, identifies=True,
            before=Members(r"(?:FALL|SPRING|SUMMER|WINTER|END OF YEAR|YEAR-END) FUNDRAISER", most=1),
            after=Members(r"Donate|[$]\d{1,3}", most=3),
            examples=("FALL FUNDRAISER\nIf you liked this article, please donate $5 to keep NationofChange online through November.",)),
    ),
)
