"""Reveal, of The Center for Investigative Reporting: public radio and investigations that partners republish.

The page, top to bottom. Head: title, "By AUTHOR", date. Body. Tail: who edited and copy edited it, how to reach the
reporter. Partners carry "This story was originally published by Reveal from The Center for Investigative Reporting".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, EMAIL, NAMES, PERSON

PROFILE = Profile(
    name="reveal",
    title="Reveal",
    sites=("revealnews.org", "cironline.org"),
    aliases=("Reveal", "Reveal from The Center for Investigative Reporting", "The Center for Investigative Reporting", "Center for Investigative Reporting", "revealnews.org"),
    rules=(
        run("origin", Kind.ATTRIBUTION,
            r"This (?:story|article|piece) (?:was )?(?:originally |first )?(?:published|appeared|produced) (?:by|on"
            r"|in) (?P<source>Reveal from The Center for Investigative Reporting"
            r"|The Center for Investigative Reporting|Reveal)(?:,? a (?:nonprofit|non-profit) (?:news"
            r"|journalism) organization[^\n.]{0,90})?(?:,? and [^\n.]{2,90})?\.(?: (?:Get their investigations"
            r"|Learn more|Sign up|Subscribe)[^\n]{3,220})?", identifies=True, longest=600,
            head=tuple(f"This {piece} {way} {name}" for piece in ("story", "article", "piece") for way in ("was originally published by", "was produced by", "originally appeared on", "was first published by") for name in ("Reveal from The Center", "The Center for Investigative Reporting")),
            after=Members(r"(?:Get their investigations|Learn more|Sign up|Subscribe)[^\n]{3,220}"),
            examples=("This story was originally published by Reveal from The Center for Investigative Reporting, a nonprofit news organization based in the San Francisco Bay Area. Get their investigations emailed to you directly by signing up at revealnews.org/newsletter.",)),
        line("editors", Kind.ATTRIBUTION,
             rf"(?:This story|It) was edited by (?P<credit>{NAMES}(?: and copy edited by {NAMES})?)\.", label="credit",
             where="tail", head=("This story was edited by", "It was edited by"),
             examples=("This story was edited by Ana Ruiz and copy edited by Ben Okafor.",)),
        run("reach", Kind.FURNITURE,
            rf"{PERSON} can be reached at (?P<contact>[\w.+-]{{1,40}}@(?:revealnews|cironline)\.org"
            rf"|{EMAIL})(?:,? and [^\n]{{5,90}})?\.(?: Follow (?:him|her"
            rf"|them) on Twitter:? ?(?:at )?@?\w{{2,30}}\.?)?", label="contact", where="tail",
            stem=("@revealnews.org", "@cironline.org"), after=Members(r"Follow (?:him|her|them) on [^\n]{3,60}"),
            examples=("Ana Ruiz can be reached at aruiz@revealnews.org. Follow her on Twitter: @anaruiz.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Reveal from The Center for Investigative Reporting)(?: under (?:a "
             r"|the )?(?P<license>Creative Commons)(?:[^\n.]|\.\d){0,90})?\.?", label="origin", identifies=True,
             head=tuple(f"{how} Reveal from The Center for Investigative Reporting" for how in BARE),
             examples=("Originally published by Reveal from The Center for Investigative Reporting.",
                       "Republished with permission from Reveal from The Center for Investigative Reporting."),
             near_misses=("Originally published by Reveal from The Center for Investigative Reporting and long forgotten, it told of the mill.",)),
    ),
)
