"""MR Online (Monthly Review): left articles of other outlets, each under a line that says whence and when.

Head: title, "Originally published: OUTLET on DATE by NAME (more by OUTLET) | (Posted DATE)", topics and places. Tail: a notice
that the editors need not share the views of what they republish.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="mr-online",
    title="MR Online",
    sites=("mronline.org", "monthlyreview.org"),
    aliases=("MR Online", "MROnline", "mronline.org", "Monthly Review Online", "MRzine"),
    rules=(
        line("published", Kind.HEADER,
             rf"Originally published: (?P<source>[^\n]{{2,80}}?) (?:on|\() ?{DAY}\)? by (?P<author>{NAMES}"
             rf"|[^\n()|]{{3,80}}?)(?: \(more by [^()\n]{{2,80}}\))?(?: ?\| ?\(Posted (?P<date>{DAY})\))?",
             label="source", head="Originally published: ", identifies=True, longest=340,
             examples=("Originally published: Arden Post on March 3, 2021 by Ana Ruiz (more by Arden Post) | (Posted Mar 05, 2021)",)),
        line("posted", Kind.HEADER, rf"\(?Posted (?P<date>{DAY})\)?", label="published", where="head",
             head=("(Posted ", "Posted "), longest=40,
             examples=("(Posted Mar 05, 2021)",)),
        line("views", Kind.LEGAL,
             r"Monthly Review does not necessarily adhere to all of the views conveyed in articles republished at MR "
             r"Online\.(?: Our goal is to share a variety of left perspectives[^\n]{0,160})?", label="disclaimer",
             identifies=True, longest=340, head="Monthly Review does not necessarily adhere",
             examples=("Monthly Review does not necessarily adhere to all of the views conveyed in articles republished at MR Online. Our goal is to share a variety of left perspectives that we think our readers will find interesting or useful. —Eds.",)),
    ),
)
