"""The Canadian Press: the agency's stories in papers and on broadcasters' pages across Canada.

Head: "By NAME, The Canadian Press", pictures with "THE CANADIAN PRESS/NAME". Tail: "This report by The Canadian Press was first
published DATE.", under it the author and the agency again.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

CP = r"(?:The )?Canadian Press"

PROFILE = Profile(
    name="canadian-press",
    title="The Canadian Press",
    sites=("thecanadianpress.com", "thecanadianpressnews.ca"),
    aliases=("The Canadian Press", "Canadian Press", "THE CANADIAN PRESS", "La Presse Canadienne"),
    rules=(
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}),? (?P<source>{CP})", where="head", head="By ",
             tail=("Canadian Press",), longest=110, identifies=True,
             examples=("By Ana Ruiz, The Canadian Press",)),
        line("picture", Kind.MEDIA,
             r"(?:[\p{Lu}\"“'‘][^\n]{8,420} )?\(?THE CANADIAN PRESS(?:/(?:AP(?:-|/|, )"
             r"|HO(?:-|/|, ))?[\p{Lu}][^\n]{2,50})?\)?", label="caption", stem="THE CANADIAN PRESS", longest=520,
             identifies=True,
             examples=("A sign welcomes drivers to Arden, Man., on May 2, 2023. THE CANADIAN PRESS/Ana Ruiz",),
             near_misses=("THE CANADIAN PRESS reported the flood.",)),
        line("signature", Kind.HEADER, rf"(?P<author>{NAMES}), (?P<source>{CP})", label="byline", where="tail",
             tail="Canadian Press", longest=100,
             examples=("Ana Ruiz, The Canadian Press",)),
        line("files", Kind.ATTRIBUTION, r"[-–—]{0,2} ?[Ww]ith files from (?P<credit>[\p{Lu}t][^\n]{2,160}?)\.?",
             label="credit", where="tail", stem="ith files from ", longest=190,
             examples=("- With files from Ana Ruiz in Arden.",)),
        line("first-published", Kind.ATTRIBUTION,
             rf"This (?:report|content|column|feature) by (?P<source>The Canadian Press) was first published (?:on )?"
             rf"(?P<date>{DAY})\.?", label="origin", identifies=True, longest=100,
             head=("This report by The Canadian Press", "This content by The Canadian Press",
                   "This column by The Canadian Press", "This feature by The Canadian Press"),
             examples=("This report by The Canadian Press was first published March 3, 2021.",)),
    ),
)
