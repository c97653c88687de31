"""Infowars: Alex Jones's site, which shares writers and page with Prison Planet.

Head: "NAME Infowars.com DATE" (or the outlet that the text was taken from) and the text. Tail: the
author's channels, biography, "This article was posted: WEEKDAY, DATE at TIME", "Print this page.", tags.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES, WEEKDAY

SITE = r"Info[Ww]ars(?:\.com)?"
OUTLETS = (
    r"(?:RT|Press TV|AFP|AP|Reuters|BBC(?: News)?|London (?:Telegraph|Guardian|Independent)"
    r"|Daily (?:Mail|Caller|Telegraph|Sheeple)|Mail Online|Zero Hedge|Washington (?:Post|Times|Examiner)"
    r"|New York (?:Times|Post)|Bloomberg|CNN|CBS News|Natural ?News(?:\.com)?|Wired"
    r"|The (?:Hill|Blaze|Guardian|Intercept|Telegraph)|USA Today)"
)

PROFILE = Profile(
    name="infowars",
    title="Infowars",
    sites=("infowars.com",),
    aliases=("Infowars", "InfoWars", "Infowars.com", "INFOWARS"),
    rules=(
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES}) (?:\| )?(?P<source>{SITE})(?: [|-]?)? ?(?P<date>{DAY})",
             where="head", tail=tuple(f" 20{year:02}" for year in range(3, 25)), identifies=True,
             examples=("Ana Ruiz Infowars.com October 27, 2016",)),
        line("taken-from", Kind.HEADER, rf"(?P<source>{OUTLETS})", label="source", where="head",
             head=("RT", "Press TV", "AFP", "AP", "Reuters", "BBC", "London ", "Daily ", "Mail Online", "Zero ",
                   "Wash", "New York ", "Bloomberg", "CNN", "CBS", "Natural", "Wired", "The ", "USA "), longest=24,
             awaits="published",
             examples=("RT", "London Telegraph")),
        line("outlet", Kind.HEADER, rf"(?P<source>{SITE})", label="byline", where="head", head=("Infowars", "InfoWars"),
             identifies=True,
             examples=("Infowars.com",)),
        span("posted", Kind.HEADER, rf"This article was posted: (?P<date>{WEEKDAY}, {DAY} at \d{{1,2}}:\d\d [ap]m)", label="published",
             identifies=True, lead="",  # a lead, so that it is looked for inside lines too
             examples=("This article was posted: Thursday, October 27, 2016 at 8:12 am",)),
        span("share", Kind.CALL_TO_ACTION, r"Share this article(?=$)", label="social", where="tail",
             examples=("Share this article",)),
        line("print", Kind.CALL_TO_ACTION, r"Print this page\.?", label="social", where="tail",
             examples=("Print this page.",)),
        line("channels", Kind.CALL_TO_ACTION,
             r"SUBSCRIBE on YouTube:.{0,120}|Follow on Twitter: Follow @\w{2,20}"
             r"|Facebook: https?://(?:www\.)?facebook\.com/[\w.]{2,40}/?", label="social",
             head=("SUBSCRIBE on YouTube:", "Follow on Twitter: Follow", "Facebook: http"), where="tail",
             examples=("SUBSCRIBE on YouTube:", "Follow on Twitter: Follow @anaruiz",
                       "Facebook: https://www.facebook.com/AnaRuiz/")),
        line("bio", Kind.ATTRIBUTION,
             rf"(?P<author>{NAMES}) is (?:the|an?) (?:editor(?:[ -]at[ -]large)?|writer"
             rf"|reporter)[\p{{L}} ]{{0,40}} (?:of|for|at) {SITE}(?: and Prison ?Planet(?:\.com)?)?\.?", where="tail",
             stem=("Infowars", "InfoWars"),
             examples=("Ana Ruiz is the editor at large of Infowars.com and Prison Planet.com.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:report|article|post|story) was (?:originally "
             rf"|first )?published (?:by (?P<author>{NAMES}) )?(?:at|on|by) (?P<source>{SITE})\.?",
             tail=("nfowars.com", "nfowars", "nfoWars.com", "nfoWars"), identifies=True,
             examples=("This report was originally published by Ana Ruiz at Infowars.com",)),
        line("go-to", Kind.ATTRIBUTION,
             rf"Please go to (?P<source>{SITE}) to read the entire article[\p{{L}} ]{{0,40}}\.?", label="origin",
             examples=("Please go to Infowars to read the entire article and view the video clips.",)),
    ),
)
