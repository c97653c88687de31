"""Wired: technology and science; its stories run in Ars Technica, Mother Jones and others, with its name at an end.

Head: title, deck, author, date. Tail: "More Great WIRED Stories" with headlines; copies say "This story originally appeared on
wired.com."
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE

PROFILE = Profile(
    name="wired",
    title="Wired",
    sites=("wired.com", "wired.co.uk"),
    aliases=("Wired", "WIRED", "wired.com", "WIRED UK", "Wired UK", "Wired.com"),
    rules=(
        run("more", Kind.INSERT, r"(?:More [Gg]reat WIRED [Ss]tories|Great WIRED Stories|More From WIRED):?",
            label="related", identifies=True, longest=32,
            head=("More Great WIRED", "More great WIRED", "Great WIRED Stories", "More From WIRED"),
            after=Members(rf"(?:📩|🎮|💻|✨|🔔|👁|🏃🏽‍♀️|🎧|📱|🌲|🏎️|🎉|😅)?.{{0,3}}{HEADLINE}", most=10),
            examples=("More Great WIRED Stories\nThe Mill by the River Reopens in Spring",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:story|article) (?:originally|first) appeared (?:on|in) (?P<source>wired\.com|WIRED(?: UK)?"
             r"|Wired(?:\.com)?|Wired UK)\.?", identifies=True, longest=70,
             head=tuple(f"This {what} {how} {prep} {who}" for what in ("story", "article") for how in ("originally appeared", "first appeared") for prep in ("on", "in") for who in ("wired.com", "WIRED", "Wired")),
             examples=("This story originally appeared on wired.com.", "This article first appeared in WIRED UK.")),
        line("earn", Kind.INSERT,
             r"WIRED may earn a portion of sales from products that are purchased through our site[^\n]{0,120}",
             label="advert", head="WIRED may earn a portion of sales", longest=240, identifies=True,
             examples=("WIRED may earn a portion of sales from products that are purchased through our site as part of our Affiliate Partnerships with retailers.",)),
        line("tips", Kind.CALL_TO_ACTION,
             r"If you buy something using links in our stories, we may earn a commission\.[^\n]{0,90}WIRED\.?",
             label="support", head="If you buy something using links in our stories", longest=180, identifies=True,
             examples=("If you buy something using links in our stories, we may earn a commission. This helps support our journalism. Learn more. Please also consider subscribing to WIRED.",)),
    ),
)
