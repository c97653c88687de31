"""The Trace: a nonprofit newsroom on guns in America; republishers say so in one line.

The page, top to bottom. Head: title, deck, author, date. Body with newsletter boxes. Republishers carry "This story
was originally published by The Trace, a nonprofit newsroom covering gun violence in America. Sign up ..."
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

ABOUT = (
    r"(?: a (?:nonprofit|non-profit|nonpartisan, nonprofit|independent, nonprofit) (?:newsroom"
    r"|news (?:organization|outlet|site)|journalism organization)(?: dedicated to)? (?:covering|that covers"
    r"|reporting on) (?:gun violence|guns)(?: in (?:America|the United States|the U\.S\.|the country))?)"
)

PROFILE = Profile(
    name="the-trace",
    title="The Trace",
    sites=("thetrace.org",),
    aliases=("The Trace", "thetrace.org"),
    rules=(
        run("origin", Kind.ATTRIBUTION,
            rf"This (?:story|article|piece) (?:was )?(?:originally |first )?(?:published|appeared|produced"
            rf"|reported) (?:by|on|in|in partnership with) (?P<source>The Trace)(?:,?{ABOUT})?\.?"
            rf"(?: (?:You can )?[Ss]ign up for [^\n]{{3,120}})?", identifies=True,
            head=tuple(f"This {piece} {way} The Trace" for piece in ("story", "article", "piece") for way in ("was originally published by", "was originally published on", "was originally published in", "was first published by", "originally appeared on", "originally appeared in", "first appeared on", "was published in partnership with", "was produced in partnership with")),
            after=Members(r"(?:You can )?[Ss]ign up for [^\n]{3,120}"),
            examples=("This story was originally published by The Trace, a nonprofit newsroom covering gun violence in America. Sign up for its newsletters here.",
                      "This story was published in partnership with The Trace."),
            near_misses=("This story first appeared on The Trace Road, by the mill.",)),
        line("about", Kind.ATTRIBUTION, rf"The Trace is{ABOUT}\.(?: Sign up for [^\n]{{3,120}})?", label="bio",
             identifies=True, head="The Trace is a",
             examples=("The Trace is a nonprofit newsroom covering gun violence in America.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>The Trace)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} The Trace" for how in BARE),
             examples=("Originally published by The Trace.", "Republished with permission from The Trace."),
             near_misses=("Originally published by The Trace and long forgotten, it told of the mill.",)),
    ),
)
