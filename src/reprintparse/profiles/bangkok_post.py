"""Bangkok Post: Thailand's English paper.

Head: "published : 3 Mar 2021 at 14:30", "newspaper section: News", "writer: NAME". Tail: how to share with its rights.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="bangkok-post",
    title="Bangkok Post",
    sites=("bangkokpost.com",),
    aliases=("Bangkok Post", "The Bangkok Post"),
    rules=(

        line("published", Kind.HEADER, rf"(?:published|PUBLISHED) ?: ?(?P<date>{DAY})(?: at \d{{1,2}}:\d\d)?",
             where="head", head=("published", "PUBLISHED"), longest=50,
             examples=("published : 3 Mar 2021 at 14:30",)),
        line("section", Kind.HEADER, r"newspaper section ?: ?(?P<topics>\p{Lu}[^\n]{2,40})", label="topics",
             where="head", head="newspaper section", longest=64, identifies=True,
             examples=("newspaper section: News",)),
        line("writer", Kind.HEADER, r"(?:writer|WRITER) ?: ?(?P<author>\p{Lu}[^\n]{2,60})", label="byline",
             where="head", head=("writer", "WRITER"), longest=70,
             examples=("writer: Ana Ruiz",)),
        line("credit-share", Kind.LEGAL,
             r"Please credit and share this article with others using this link:? ?https?://[^\s]{5,200}[^\n]{0,200}",
             label="license", identifies=True, head="Please credit and share this article with others", longest=500,
             examples=("Please credit and share this article with others using this link: https://www.bangkokpost.com/1",)),
        line("copyright", Kind.LEGAL, r"© (?P<holder>(?P<source>Bangkok Post) PCL)\. All rights reserved\.?",
             head="© Bangkok Post", identifies=True, longest=60,
             examples=("© Bangkok Post PCL. All rights reserved.",)),
        line("like", Kind.CALL_TO_ACTION, r"Do you like the content of this article\?", label="social",
             head="Do you like the content of this article?", longest=44,
             examples=("Do you like the content of this article?",)),
    ),
)
