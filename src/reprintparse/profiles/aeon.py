"""Aeon and Psyche: a magazine of essays; its short "Ideas" were free to republish under Creative Commons.

The page, top to bottom. Head: title, byline. Body. Tail: a counter that vanishes in conversion, then "This article
was originally published at Aeon and has been republished under Creative Commons.", for some after a line on the
grant that paid for it.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

CREDITS = tuple(
    f"This {piece} {way} {name}"
    for name in ("Aeon", "Psyche")
    for piece in ("article", "essay", "piece", "Idea", "story")
    for way in ("was originally published at", "was originally published on", "was originally published by", "was originally published in",
                "was first published at", "originally appeared at", "originally appeared in", "originally appeared on", "first appeared in", "first appeared on")
)  # fmt: skip

PROFILE = Profile(
    name="aeon",
    title="Aeon",
    sites=("aeon.co", "psyche.co"),
    aliases=("Aeon", "Aeon Magazine", "aeon.co"),
    rules=(
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|essay|piece|Idea|story) (?:was )?(?:originally |first )(?:published|appeared) (?:at|on"
             r"|by|in) (?P<source>Aeon|Psyche)(?: [Mm]agazine)?(?: \(?aeon\.co\)?)?"
             r"(?:,? a digital magazine [^\n.]{3,120})?(?:,? and (?:has been"
             r"|is) re-?published (?:here )?(?:under (?:a )?(?P<license>Creative Commons)(?: [^\n.]{0,40})?"
             r"|with [^\n.]{3,40}))?\.?(?: Read the original(?: article)?(?: here)?\.?"
             r"| Follow @?\w{3,20} on Twitter\.?)?", head=CREDITS, identifies=True, longest=400,
             examples=("This article was originally published at Aeon and has been republished under Creative Commons.",
                       "This essay was originally published on Aeon."),
             near_misses=("This article was originally published at Aeon Street, in the old mill.",)),
        run("grant", Kind.ATTRIBUTION,
            r"This (?:Idea|Essay|essay|article) was (?:made possible|published) (?:through"
            r"|in) (?:the support of a grant|the support of|association with)[^\n]{3,200}Aeon[^\n]{0,500}",
            label="note", identifies=True, longest=800,
            head=("This Idea was made possible", "This Essay was made possible", "This essay was made possible",
                  "This article was made possible"),
            after=Members(r"(?:The opinions expressed in this publication|Funders to Aeon)[^\n]{5,260}", most=2),
            examples=("This Idea was made possible through the support of a grant from the Arden Trust to Aeon. The opinions expressed in this publication are those of the author(s) and do not necessarily reflect the views of the Foundation. Funders to Aeon Magazine are not involved in editorial decision-making.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Aeon)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]|\.\d){0,90})?\.?",
             label="origin", identifies=True, head=tuple(f"{how} Aeon" for how in BARE),
             examples=("Originally published by Aeon.", "Republished with permission from Aeon."),
             near_misses=("Originally published by Aeon and long forgotten, it told of the mill.",)),
    ),
)
