"""Dissident Voice: a newsletter of left essays whose posts other sites carry with its feed's line.

Head: title, "by NAME / October 12th, 2018". Tail: a biography that ends "Read other articles by NAME, or visit NAME's
website.", "This article was posted on ... and is filed under ...". Copies end "The post TITLE first appeared on Dissident Voice."
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="dissident-voice",
    title="Dissident Voice",
    sites=("dissidentvoice.org",),
    aliases=("Dissident Voice", "DissidentVoice", "dissidentvoice.org"),
    rules=(
        line("byline", Kind.HEADER, rf"by (?P<author>{NAMES}) / (?P<date>{DAY})", where="head", head="by ", longest=120,
             identifies=True,
             examples=("by Ana Ruiz / October 12th, 2018",)),
        span("other-articles", Kind.INSERT,
             r"Read other articles by \p{Lu}[\p{L}.'’ -]{1,50}?(?:, or visit \p{Lu}[\p{L}.'’ -]{1,50}?'s website)?\."
             r"(?= |$)", label="related", stem="Read other articles by ", lead="", identifies=True,
             examples=("Read other articles by Ana.", "Read other articles by Ana, or visit Ana's website.")),
        line("filed", Kind.HEADER,
             rf"This article was posted on (?:\p{{L}}{{6,9}}, )?(?P<date>{DAY}) at \d{{1,2}}:\d\d ?[ap]m and is "
             rf"filed under (?P<topics>[^\n]{{2,400}}?)\.", label="topics", head="This article was posted on ",
             longest=520, identifies=True,
             examples=("This article was posted on Friday, October 12th, 2018 at 9:12am and is filed under Rivers, Arden.",)),
        line("origin", Kind.ATTRIBUTION,
             r"The post (?P<title>[^\n]{3,200}) (?:first appeared|appeared first) on (?P<source>Dissident Voice)\.?",
             head="The post ", longest=260, identifies=True,
             examples=("The post Who Owns the Mill? first appeared on Dissident Voice.",)),
        line("comments-off", Kind.CALL_TO_ACTION, r"Comments are closed\.", label="comment", where="tail",
             head="Comments are closed.", longest=30,
             examples=("Comments are closed.",)),
        line("motto", Kind.FURNITURE, r"a radical newsletter in the struggle for peace and social justice",
             label="navigation", where="head", identifies=True, head="a radical newsletter in the struggle", longest=80,
             examples=("a radical newsletter in the struggle for peace and social justice",)),
    ),
)
