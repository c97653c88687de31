"""Knowable Magazine, from Annual Reviews: science journalism, free to republish with one set sentence.

The page, top to bottom. Head: title, deck, "By AUTHOR", date; an address that starts with 10.1146/knowable. Body.
Tail: how to support and subscribe. Republishers put "This article originally appeared in Knowable Magazine, ..."
above or below the text.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

CREDITS = tuple(
    f"This {piece} {way} Knowable Magazine"
    for piece in ("article", "story", "piece", "comic", "Q&A")
    for way in ("originally appeared in", "originally appeared on", "was originally published in", "was originally published by",
                "was originally published on", "first appeared in", "first appeared on", "is republished from", "was first published in")
)  # fmt: skip

PROFILE = Profile(
    name="knowable-magazine",
    title="Knowable Magazine",
    sites=("knowablemagazine.org",),
    aliases=("Knowable Magazine", "Knowable", "knowablemagazine.org"),
    rules=(
        run("origin", Kind.ATTRIBUTION,
            r"This (?:article|story|piece|comic|Q&A) (?:is |was )?(?:originally |first )?(?:published|appeared"
            r"|republished) (?:in|on|by|from) (?P<source>Knowable Magazine)"
            r"(?:,? (?:an independent journalistic endeavor from Annual Reviews"
            r"|a nonprofit publication dedicated to [^\n.]{5,120}|[^\n.]{0,40}Annual Reviews))?"
            r"(?: on (?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}))?(?:,? and is (?:re-?published"
            r"|reproduced)[^\n.]{0,100})?\.?(?: (?:Read the original(?: article)? ?here\.?"
            r"|Read the original(?: article)?\.?|Sign up for [^\n]{3,100}))?", head=CREDITS, identifies=True,
            longest=500, after=Members(r"(?:Sign up for|Read the original)[^\n]{3,120}"),
            examples=("This article originally appeared in Knowable Magazine, an independent journalistic endeavor from Annual Reviews. Sign up for the newsletter.",
                      "This article originally appeared in Knowable Magazine, a nonprofit publication dedicated to making scientific knowledge accessible to all. Sign up for Knowable Magazine’s newsletter.",
                      "This story originally appeared in Knowable Magazine. Read the original article here."),
            near_misses=("This story first appeared in Knowable Magazine and then in her dreams.",)),
        line("about", Kind.ATTRIBUTION,
             r"Knowable Magazine (?:is|explores) [^\n]{5,200}(?:Annual Reviews|journalistic lens)[^\n]{0,80}",
             label="bio", identifies=True, head=("Knowable Magazine is", "Knowable Magazine explores"),
             examples=("Knowable Magazine explores the real-world significance of scholarly work through a journalistic lens.",
                       "Knowable Magazine is an independent journalistic endeavor from Annual Reviews.")),
        line("address", Kind.FURNITURE, r"(?:DOI: ?|https?://doi\.org/)?10\.1146/knowable-\d{6}-\d{1,4}",
             label="navigation", head=("10.1146/knowable", "DOI:", "https://doi.org/10.1146/knowable"),
             examples=("10.1146/knowable-050321-1",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Knowable Magazine)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True,
             head=tuple(f"{how} Knowable Magazine" for how in BARE),
             examples=("Originally published by Knowable Magazine.",
                       "Republished with permission from Knowable Magazine."),
             near_misses=("Originally published by Knowable Magazine and long forgotten, it told of the mill.",)),
    ),
)
