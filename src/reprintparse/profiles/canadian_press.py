"""The Canadian Press: Canada's news agency; its stories say when they were first published.

Tail: "This report by The Canadian Press was first published March 3, 2021."
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="canadian-press",
    title="The Canadian Press",
    sites=("thecanadianpress.com", "thecanadianpressnews.ca"),
    aliases=("The Canadian Press", "Canadian Press", "THE CANADIAN PRESS", "La Presse Canadienne"),
    rules=(

        line("first-published", Kind.ATTRIBUTION,
             rf"This (?:report|content|column|feature) by (?P<source>The Canadian Press) was first published (?:on )?"
             rf"(?P<date>{DAY})\.?", label="origin", identifies=True, longest=100,
             head=("This report by The Canadian Press", "This content by The Canadian Press",
                   "This column by The Canadian Press", "This feature by The Canadian Press"),
             examples=("This report by The Canadian Press was first published March 3, 2021.",)),
        line("signature", Kind.ATTRIBUTION,
             r"(?P<credit>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,24}){1,3}), (?P<source>The Canadian Press)"
             r"(?: and [^\n]{3,60})?", label="credit", where="tail", stem=", The Canadian Press", longest=120,
             examples=("Ana Ruiz, The Canadian Press",)),
    ),
)
