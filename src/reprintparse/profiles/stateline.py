"""Stateline: news of state policy, once of the Pew Charitable Trusts, since 2023 of States Newsroom.

The page, top to bottom. Head: title, deck, "By: AUTHOR - DATE". Body. Tail: what Stateline is and who pays. What it
prints as a member of States Newsroom is in that profile; here stand the words of the Pew years.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import BARE

PEW = r"(?:the |The )?Pew Charitable Trusts"

PROFILE = Profile(
    name="stateline",
    title="Stateline",
    sites=("stateline.org",),
    aliases=("Stateline", "Stateline.org", "Pew Stateline"),
    rules=(
        line("about", Kind.ATTRIBUTION,
             rf"Stateline(?:\.org)? is a (?:nonpartisan,? )?(?:nonprofit )?news service of {PEW}"
             rf"(?: that [^\n]{{5,160}})?\.?", label="bio", identifies=True,
             head=("Stateline is a", "Stateline.org is a"),
             examples=("Stateline is a nonpartisan, nonprofit news service of the Pew Charitable Trusts that provides daily reporting and analysis on trends in state policy.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:article|story) (?:was )?(?:originally |first )(?:published|appeared) (?:by|on"
             rf"|in) (?P<source>Stateline)(?:\.org)?(?:,? (?:an initiative"
             rf"|a (?:nonpartisan,? )?(?:nonprofit )?news service|the news service|a project"
             rf"|part) of {PEW}(?: that [^\n.]{{5,140}})?)?\.?(?: Read the original article here\.?)?", identifies=True,
             head=tuple(f"This {piece} {way} Stateline" for piece in ("article", "story") for way in ("was originally published by", "was originally published on", "was first published by", "originally appeared on", "originally appeared in", "first appeared on", "first appeared in")),
             examples=("This article was originally published by Stateline, an initiative of The Pew Charitable Trusts.",
                       "This story first appeared on Stateline."),
             near_misses=("This article was originally published by Stateline, which folded its Arden desk.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Stateline)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} Stateline" for how in BARE),
             examples=("Originally published by Stateline.", "Republished with permission from Stateline."),
             near_misses=("Originally published by Stateline and long forgotten, it told of the mill.",)),
        line("article-mark", Kind.HEADER,
             r"(?:STATELINE|Stateline) (?:ARTICLE|Article|Story|STORY)(?: (?P<date>[A-Z][a-z]{2,8} \d{1,2}, 20\d\d))?"
             r"(?: By:? (?P<author>[\p{Lu}][\p{L}.' -]{3,60}))?", label="published", where="head",
             head=("STATELINE", "Stateline"), longest=110, identifies=True,
             examples=("Stateline Article January 3, 2018",)),
        line("byline", Kind.HEADER,
             r"(?:By:? )?(?P<author>[\p{Lu}][\p{L}.' -]{3,60}?) ?[|/] ?(?P<source>Stateline)(?:\.org)?", where="head",
             tail=("Stateline", "Stateline.org"), longest=90,
             examples=("By Ana Ruiz / Stateline",)),
        line("visit", Kind.FURNITURE,
             r"Visit (?:Stateline|The Pew Charitable Trusts|Stateline\.org) at (?P<contact>www\.[\w./-]{5,40}?)\.?",
             label="contact", identifies=True, head="Visit ", longest=80,
             examples=("Visit Stateline at www.stateline.org.",)),
        line("copyright", Kind.LEGAL,
             r"(?:\(c\)|©) ?(?P<year>20\d\d) (?P<holder>(?:The )?(?:Pew Charitable Trusts|Stateline\.org"
             r"|States Newsroom))\.?", where="tail", head=("(c)", "©"), longest=60,
             examples=("(c)2021 The Pew Charitable Trusts",)),
    ),
)
