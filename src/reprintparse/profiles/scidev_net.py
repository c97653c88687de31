"""SciDev.Net: science news from the global South, free to republish (CC BY).

The page, top to bottom. Head: region, date, title, "By: AUTHOR". Body. Tail: which regional desk made it, leave to
republish with guidelines. Republishers carry "This article was originally published on SciDev.Net. Read the
original article."
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

PROFILE = Profile(
    name="scidev-net",
    title="SciDev.Net",
    sites=("scidev.net",),
    aliases=("SciDev.Net", "SciDev", "SciDevNet", "scidev.net"),
    rules=(
        line("desk", Kind.ATTRIBUTION,
             r"This (?:piece|article|story|opinion piece|podcast) was (?:originally )?(?:produced|published"
             r"|supported) by (?P<source>SciDev\.[Nn]et)'s [^\n.]{3,80}\.?(?: [^\n]{3,120})?", label="origin",
             identifies=True,
             head=tuple(f"This {piece} was {how} by SciDev" for piece in ("piece", "article", "story", "opinion piece", "podcast") for how in ("produced", "originally produced", "published", "originally published")),
             examples=("This piece was produced by SciDev.Net’s Sub-Saharan Africa English desk.",)),
        run("origin", Kind.ATTRIBUTION,
            r"This (?:article|piece|story) (?:was )?(?:originally |first )(?:published|appeared) (?:on|by|in"
            r"|at) (?P<source>SciDev\.?[Nn]et)\.?(?: Read the original(?: article)?(?: here)?\.?)?", identifies=True,
            head=tuple(f"This {piece} {way} SciDev" for piece in ("article", "piece", "story") for way in ("was originally published on", "was originally published in", "was first published on", "was first published by", "originally appeared on", "first appeared on")),
            after=Members(r"Read the original(?: article)?(?: here)?\.?"),
            examples=("This article was originally published on SciDev.Net. Read the original article.",)),
        line("republish", Kind.LEGAL,
             r"We encourage you to republish this article online and in print, it's free under our "
             r"(?P<license>creative commons attribution) license, but please follow some simple guidelines:?",
             label="license", identifies=True, head="We encourage you to republish this article online and in print",
             examples=("We encourage you to republish this article online and in print, it’s free under our creative commons attribution license, but please follow some simple guidelines:",)),
        line("guideline", Kind.LEGAL,
             r"(?:\d\. ?)?You (?:have to credit (?:our authors|SciDev\.Net)"
             r"|can simply run the first few lines of the article)[^\n]{0,400}", label="license",
             head=("You have to credit", "You can simply run the first", "1. You have to credit",
                   "2. You have to credit", "3. You can simply"), where="tail",
             examples=("You have to credit our authors.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>SciDev\.Net)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} SciDev.Net" for how in BARE),
             examples=("Originally published by SciDev.Net.", "Republished with permission from SciDev.Net."),
             near_misses=("Originally published by SciDev.Net and long forgotten, it told of the mill.",)),
    ),
)
