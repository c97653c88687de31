"""The 74: education news of the United States, with stories from Chalkbeat and other partners.

Head: "The 74", "America's Education News Source", section, title, deck, "By NAME, OUTLET", date. Tail: where it was first published,
whether teachers used the article, leave to republish, "On The 74 Today", the rights.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="the-74",
    title="The 74",
    sites=("the74million.org", "the74.org"),
    aliases=("The 74", "The 74 Million", "The 74 Media", "The 74 Media, Inc", "The74", "the74million.org"),
    rules=(
        line("motto", Kind.FURNITURE, r"America's Education News Source", label="navigation", where="head",
             head=("America's Education News Source", "America’s Education News Source"), longest=34, identifies=True,
             examples=("America's Education News Source",)),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}), (?P<source>\p{{Lu}}[^\n,]{{1,50}})", where="head",
             head="By ", longest=140,
             examples=("By Ana Ruiz, Arden Post",)),
        line("stories", Kind.CALL_TO_ACTION,
             r"(?:Get (?:essential education news and commentary|stories like (?:this"
             r"|these)) delivered straight to your inbox\. )?Sign up (?:here )?for The 74"
             r"(?:'s daily)? [Nn]ewsletter\.?", label="subscribe",
             head=("Get essential education news", "Get stories like th", "Sign up for The 74",
                   "Sign up here for The 74"), identifies=True, longest=150,
             examples=("Get stories like this delivered straight to your inbox. Sign up for The 74 Newsletter",)),
        span("first-there", Kind.ATTRIBUTION,
             r"This (?:story |article )?was originally published by (?P<source>Chalkbeat)\.", label="origin",
             stem=("This was originally published by Chalkbeat", "This story was originally published by Chalkbeat",
                   "This article was originally published by Chalkbeat"),
             examples=("This was originally published by Chalkbeat.",)),
        span("chalkbeat", Kind.ATTRIBUTION,
             r"Chalkbeat is a nonprofit news (?:site|organization) covering (?:educational change in )?public "
             r"(?:schools|education)\.", label="bio", stem="Chalkbeat is a nonprofit news ",
             examples=("Chalkbeat is a nonprofit news site covering educational change in public schools.",)),
        span("chalkbeat-letters", Kind.CALL_TO_ACTION, r"Sign up for their newsletters at ckbe\.at/newsletters\.?",
             label="subscribe", stem="Sign up for their newsletters at ckbe.at",
             examples=("Sign up for their newsletters at ckbe.at/newsletters.",)),
        line("used", Kind.CALL_TO_ACTION,
             r"Did you use this article in your work\?(?: We'd love to hear how The 74's reporting is [^\n]{5,160})?",
             label="comment", head="Did you use this article in your work", longest=240,
             examples=("Did you use this article in your work?",)),
        line("used-how", Kind.CALL_TO_ACTION, r"We'd love to hear how The 74's reporting is [^\n]{5,160}",
             label="comment", identifies=True, longest=220,
             head=("We'd love to hear how The 74", "We’d love to hear how The 74"),
             examples=("We'd love to hear how The 74's reporting is helping educators, researchers, and policymakers. Tell us how",)),
        line("republish", Kind.LEGAL,
             r"Republish This Article|We want our stories to be shared as widely as possible [—–-] for free\."
             r"|Please view The 74's republishing terms\.", label="license", longest=90,
             head=("Republish This Article", "We want our stories to be shared as", "Please view The 74"),
             examples=("Republish This Article", "Please view The 74's republishing terms.")),
        run("today", Kind.INSERT, r"On The 74 Today", label="related", head="On The 74 Today", longest=18,
            identifies=True, after=Members(r"[\p{Lu}\d\"“'‘][^\n]{12,160}(?<![.:?])", most=6),
            examples=("On The 74 Today\nThe school that lost its bell",)),
        line("rights", Kind.LEGAL, r"(?:Copyright|©) ?(?P<year>20\d\d) (?P<holder>The 74 Media,? Inc)\.?",
             label="copyright", head=("Copyright 20", "© 20", "©20"), identifies=True, longest=50,
             examples=("Copyright 2025 The 74 Media, Inc",)),
    ),
)
