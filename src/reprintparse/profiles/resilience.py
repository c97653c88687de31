"""Resilience (Post Carbon Institute): essays on energy, food and community, most of them taken over from other sites.

The page, top to bottom. Head: section; title; "By NAME, originally published by OUTLET"; date. Tail: "Teaser photo credit:
...", a box for each author, tags, related articles, at times the source's license.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

OUTLET = r"(?P<source>(?!Resilience)[\p{L}\d][^\n,|]{1,60}?)"

PROFILE = Profile(
    name="resilience",
    title="Resilience",
    sites=("resilience.org",),
    aliases=("Resilience", "Resilience.org", "resilience.org"),
    rules=(
        line("top-lines", Kind.FURNITURE, r"Resilience(?:\.org)?|Building a world of resilient communities\.?",
             label="navigation", where="head", longest=50,
             examples=("Resilience", "Building a world of resilient communities.")),
        line("section", Kind.HEADER,
             r"(?P<topics>(?:Act: Inspiration|Economy|Energy|Environment|Food & Water|Society|Culture & Behavior"
             r"|Featured|Podcast|Review|Video)(?:,? (?:Economy|Energy|Environment|Food & Water|Society|featured"
             r"|Featured)){0,4})", label="topics", where="head", longest=60, follows=("", "navigation", "topics"),
             examples=("Food & Water", "Energy, Society")),
        line("byline-outlet", Kind.HEADER,
             rf"By (?P<author>{NAMES}), originally published by {OUTLET}(?:,? (?P<date>{DAY}))?", label="byline",
             where="head", head="By ", stem=", originally published by ", longest=180, identifies=True,
             examples=("By Ana Ruiz, originally published by Arden Post",
                       "By Ana Ruiz, Ben Okafor, originally published by ardenWire")),
        line("byline-own", Kind.HEADER,
             rf"By (?P<author>{NAMES}), originally published by (?P<republisher>Resilience(?:\.org)?)", label="byline",
             where="head", head="By ", longest=140, identifies=True,
             examples=("By Ana Ruiz, originally published by Resilience.org",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})", where="head", longest=24, follows="byline",
             examples=("March 4, 2019",)),
        run("related", Kind.INSERT, r"Related Articles", label="related", where="tail", head="Related Articles",
            longest=20, after=Members(r"(?!By )[\p{Lu}\d\"“‘'][^\n]{9,160}(?<![.:;,])|By [\p{Lu}][^\n]{3,90}", most=9),
            examples=("Related Articles\nA River With a Landlord",)),
    ),
)
