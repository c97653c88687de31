"""The Acme Times, an invented daily: its own pages, and how others credit it.

A page, top to bottom: headline, "By AUTHOR, Acme Times", the text with "More from the Acme Times:" lines in it, a
call to subscribe, and the line that says where a republished text came from.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES, PERSON

PROFILE = Profile(
    name="acme",
    title="Acme Times",
    sites=("acme-times.test",),
    aliases=("Acme Times", "The Acme Times"),
    rules=(
        line("byline", Kind.HEADER, rf"By (?P<author>{PERSON}), (?P<source>Acme Times)", where="head",
             examples=("By Ana Ruiz, Acme Times",), near_misses=("By noon, Acme Times reporters had left.",)),
        line("more", Kind.INSERT, r"More from the Acme Times: (?P<headline>.{8,180})", label="related",
             examples=("More from the Acme Times: The mill that would not close",)),
        line("subscribe", Kind.CALL_TO_ACTION, r"Subscribe to the Acme Times and get the morning's news by mail\.",
             examples=("Subscribe to the Acme Times and get the morning's news by mail.",)),
        span("origin", Kind.ATTRIBUTION,
             r"This story by (?P<author>"
             rf"{NAMES}) first appeared in the (?P<source>Acme Times)\.", identifies=True, opens_tail=True,
             stem="This story by ",
             examples=("This story by Ana Ruiz first appeared in the Acme Times.",),
             near_misses=("This story by Ana Ruiz first appeared in a drawer.",)),
    ),
)
