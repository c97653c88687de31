"""NewsBiscuit: satire by its readers, each story one paragraph that runs on into the page.

Tail, on the line of the story: "Share this story... Posted: Nov 6th, 2016 by USER Click for more article by USER .. More
Stories about: News In Brief 0", the number of comments last; or the user's name twice and two points.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DATE

USER = r"[\p{L}\d_.-]{2,20}(?: \p{Lu}[\p{L}.-]{1,20})?"

PROFILE = Profile(
    name="newsbiscuit",
    title="NewsBiscuit",
    sites=("newsbiscuit.com",),
    aliases=("NewsBiscuit",),
    rules=(
        line("posted", Kind.HEADER,
             rf"Posted: (?P<date>{DATE}) by (?P<author>{USER}) (?P=author) [\p{{Lu}}][\p{{L}} ]{{2,40}} \d{{1,3}}",
             label="byline", where="tail", longest=140, identifies=True,
             examples=("Posted: Nov 9th, 2016 by millrider millrider World News 0",)),
        line("user-twice", Kind.HEADER, rf"(?P<author>{USER}) (?P=author) \.\.", label="byline", where="tail",
             tail=" ..", longest=70,
             examples=("Millrider Millrider ..",), near_misses=("Millrider and the rest ..",)),
        span("posted-box", Kind.HEADER,
             rf"Posted: (?P<date>{DATE}) by (?P<author>[\p{{L}}\d_.-]{{2,20}}(?: \p{{Lu}}[\p{{L}}.-]{{1,20}}){{0,2}})"
             rf"(?=$| Click for more articles? by )", label="byline", stem="Posted: ",
             examples=("Posted: Nov 6th, 2016 by Ana Ruiz",),
             near_misses=("Posted: Nov 6th, 2016 by the gate of the mill",)),
        span("more-articles", Kind.INSERT, r"Click for more articles? by [^\n]{2,40}? ?\.\.", label="related",
             stem="Click for more article", lead="", identifies=True,
             examples=("Click for more article by Ana Ruiz ..",), near_misses=("Click for more articles by hand.",)),
        span("stories-about", Kind.HEADER, r"More Stories about: (?P<topics>[\p{Lu}][\p{L}/& ]{2,40})(?: \d{1,3}$)?",
             label="topics", stem="More Stories about: ",
             examples=("More Stories about: News In Brief",), near_misses=("More Stories about: 12 mills",)),
    ),
)
