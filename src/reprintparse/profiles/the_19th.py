"""The 19th: a nonprofit newsroom on gender, politics and policy, free to republish (CC BY-NC-ND).

The page, top to bottom. Head: topic, title, deck, author, date. Body with a newsletter box. Tail: a call to support.
Republishers carry "Originally published by The 19th", above it or below, often with the reporter introduced.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="the-19th",
    title="The 19th",
    sites=("19thnews.org",),
    aliases=("The 19th", "The 19th News", "19thnews.org"),
    rules=(
        run("introduction", Kind.ATTRIBUTION,
            rf"This (?:story|article) was originally (?:reported|published) by (?P<author>{PERSON}(?:(?:,| and"
            rf"|, and) {PERSON}){{0,3}}) of (?P<source>The 19th)\.(?: Meet [^\n]{{3,80}} and read more of (?:his|her"
            rf"|their) reporting[^\n]{{0,80}})?", label="origin", identifies=True,
            head=("This story was originally reported by", "This article was originally reported by",
                  "This story was originally published by"), after=Members(r"Meet [^\n]{3,140}"),
            examples=("This story was originally reported by Ana Ruiz of The 19th. Meet Ana and read more of her reporting on gender, politics and policy.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:story|article) (?:was )?)?(?:[Oo]riginally|[Ff]irst) (?:published|appeared) (?:by|on"
             r"|in) (?P<source>The 19th)(?: News)?(?:,? an? [^\n.]{0,30}(?:independent"
             r"|nonprofit)[^\n.]{3,120})?(?:,? and [^\n.]{0,20}(?:republished|reprinted)[^\n.]{0,80})?\.?",
             identifies=True,
             head=("Originally published by The 19th", "Originally published on The 19th",
                   "First published by The 19th", "This story was originally published by The 19th",
                   "This article was originally published by The 19th", "This story originally appeared on The 19th",
                   "This story originally appeared in The 19th", "This story was originally published on The 19th",
                   "This article originally appeared on The 19th", "This story first appeared on The 19th",
                   "This story was first published by The 19th"),
             examples=("Originally published by The 19th", "This story was originally published by The 19th."),
             near_misses=("Originally published by The 19th Century Society, the book is rare.",)),
        line("about", Kind.ATTRIBUTION,
             r"The 19th is an independent, nonprofit newsroom reporting (?:on"
             r"|at the intersection of) gender, politics(?:,)? and policy\.?[^\n]{0,160}", label="bio", identifies=True,
             head="The 19th is an independent, nonprofit newsroom",
             examples=("The 19th is an independent, nonprofit newsroom reporting on gender, politics and policy.",)),
        run("newsletter", Kind.CALL_TO_ACTION,
            r"We're the only newsroom dedicated to writing about gender, politics and policy\."
            r"(?: Subscribe to our newsletter today\.?)?", label="subscribe", identifies=True, head="We",
            after=Members(r"Subscribe to our newsletter today\.?"),
            examples=("We’re the only newsroom dedicated to writing about gender, politics and policy. Subscribe to our newsletter today.",)),
    ),
)
