"""Activist Post: alternative news and opinion that invites others to republish it.

Head: "By NAME". Tail: biography, then one of "This article may be freely republished in part or in full with author
attribution and source link.", a newsletter line with a free report, or "Subscribe to Activist Post for truth, peace, and
freedom news." with links to other platforms.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="activist-post",
    title="Activist Post",
    sites=("activistpost.com",),
    aliases=("Activist Post", "ActivistPost", "ActivistPost.com"),
    rules=(
        line("license", Kind.LEGAL,
             r"This article may be freely republished in part or in full with author attribution and source link\.",
             head="This article may be freely", identifies=True,
             examples=("This article may be freely republished in part or in full with author attribution and source link.",)),
        span("license-inside", Kind.LEGAL,
             r"This article may be (?:freely )?(?:republished|re-posted|reposted) in (?:part or (?:in )?full"
             r"|full)(?: or (?:in )?part)? with (?:author )?attribution(?: and source link)?\.", label="license",
             stem="This article may be ",
             examples=("This article may be reposted in part or in full with attribution.",
                       "This article may be re-posted in full with attribution."),
             near_misses=("This article may be wrong.",)),
        span("newsletter", Kind.CALL_TO_ACTION,
             r"Activist Post Daily Newsletter Subscription is FREE and CONFIDENTIAL(?: Free Report: [^\n.]{5,90}? with subscription)?",
             label="subscribe", identifies=True, lead="",  # a lead, so that it is looked for inside lines too
             examples=("Activist Post Daily Newsletter Subscription is FREE and CONFIDENTIAL Free Report: 10 Ways to Survive the Economic Collapse with subscription",)),
        line("free-report", Kind.CALL_TO_ACTION, r"Free Report: .{5,90} with subscription", label="subscribe",
             where="tail",
             examples=("Free Report: 10 Ways to Survive the Economic Collapse with subscription",)),
        span("platforms", Kind.CALL_TO_ACTION, r"Subscribe to Activist Post for truth, peace, and freedom news\.",
             label="subscribe", identifies=True, lead="",
             examples=("Subscribe to Activist Post for truth, peace, and freedom news.",)),
        span("patron", Kind.CALL_TO_ACTION,
             r"Become an Activist Post Patron for as little as \$1 per month(?: at Patreon)?\.", label="support",
             identifies=True, lead="", stem="Become an Activist Post Patron",
             examples=("Become an Activist Post Patron for as little as $1 per month.",)),
        span("counter-markets", Kind.INSERT,
             r"Provide, [Pp]rotect and [Pp]rofit from what's coming! Get a free issue of Counter Markets today\.",
             label="advert", stem=("Provide, Protect", "Provide, protect"), lead="",
             examples=("Provide, Protect and Profit from what's coming! Get a free issue of Counter Markets today.",)),
        run("newsletter-box", Kind.CALL_TO_ACTION, r"Activist Post Daily Newsletter", label="subscribe",
            identifies=True, longest=60,
            after=Members(r"Subscription is FREE and CONFIDENTIAL|Free Report: .{5,90} with subscription|Subscribe|Close", most=4),
            examples=("Activist Post Daily Newsletter\nSubscription is FREE and CONFIDENTIAL\nFree Report: 10 Ways to Survive the Economic Collapse with subscription",)),
        line("confidential", Kind.CALL_TO_ACTION,
             r"Enter Your Email To Receive Our Daily Newsletter|Thank you for sharing\. Follow us for the latest "
             r"updates\.?", label="subscribe", identifies=True, longest=80,
             head=("Enter Your Email To Receive Our", "Thank you for sharing. Follow us"),
             examples=("Enter Your Email To Receive Our Daily Newsletter",)),
        line("be-the-change", Kind.CALL_TO_ACTION, r"BE THE CHANGE! PLEASE SHARE THIS USING THE TOOLS BELOW",
             label="social", identifies=True,
             examples=("BE THE CHANGE! PLEASE SHARE THIS USING THE TOOLS BELOW",)),
        span("front-lines", Kind.CALL_TO_ACTION, r"Send resources to the front lines of peace and freedom HERE!",
             label="support", identifies=True, lead="",
             examples=("Send resources to the front lines of peace and freedom HERE!",)),
        span("follow", Kind.CALL_TO_ACTION,
             r"Follow us on (?:SoMee|HIVE|Steemit|Minds|Telegram|Twitter|Gab|Facebook|Parler|Flote|Odysee"
             r"|Locals)\b[^\n.]{3,200}\.", label="social", stem="Follow us on ", lead="",
             examples=("Follow us on SoMee, Telegram, HIVE, Minds, Twitter - X and Gab.",)),
        line("sourced", Kind.ATTRIBUTION, r"Sourced from (?:the )?(?P<source>[\p{Lu}\d][^\n]{2,60})", label="origin",
             where="tail", head="Sourced from ", longest=80,
             examples=("Sourced from the Arden Post",)),
        line("linkwithin", Kind.FURNITURE, r"var linkwithin_site_id ?= ?\d{3,9};", label="navigation",
             examples=("var linkwithin_site_id = 123456;",)),
        line("source-tail", Kind.ATTRIBUTION, r"Source: (?P<source>(?!https?:)[\p{Lu}\d][^\n]{2,60})", label="origin",
             where="tail", head="Source: ", longest=80,
             examples=("Source: Arden Ledger",)),
        line("role", Kind.HEADER, r"(?:Contributing Writer|Staff Writer|Contributor|Op-Ed)", label="byline",
             where="head", longest=24, follows="byline",
             examples=("Contributing Writer",)),
        line("republished", Kind.ATTRIBUTION,
             r"This article (?:first appeared|originally appeared|was originally published|was first published) (?:at"
             r"|on|by) (?:the )?(?P<source>[\p{Lu}\d][^\n]{2,50}?)(?: and (?:is"
             r"|was) (?:re)?published[^\n.]{0,40})?\.?", label="origin", where="tail", head="This article ",
             longest=140,
             examples=("This article first appeared at the Arden Post.",)),
        run("recently", Kind.INSERT, rf"(?:\*{{0,3}})Recently by (?P<author>{NAMES}):?", label="related",
            head="Recently by ", longest=80, after=Members(r"[^\n]{5,160}", most=8, items=True),
            examples=("Recently by Ana Ruiz:\n- Five Mills That Said No",)),
        run("name-above", Kind.HEADER, r"(?P<republisher>Activist Post)", label="byline", head="Activist Post",
            longest=16, identifies=True, before=Members(rf"(?:By )?(?P<author>{NAMES})", most=1, least=1),
            examples=("Ana Ruiz\nActivist Post",)),
        line("freely", Kind.LEGAL,
             r"This article may be freely reposted in part or in full with author attribution and source link\.",
             label="license", head="This article may be freely reposted", identifies=True,
             examples=("This article may be freely reposted in part or in full with author attribution and source link.",)),
        line("copyright", Kind.LEGAL, r"(?P<republisher>Activist Post) \| (?P<license>Creative Commons) (?:19|20)\d\d",
             label="license", head="Activist Post |", longest=40, identifies=True,
             examples=("Activist Post | Creative Commons 2016",)),
        line("source-above-bio", Kind.ATTRIBUTION, r"Source: (?P<source>(?!https?:)[\p{Lu}\d][^\n]{2,60})",
             label="origin", head="Source: ", longest=80, below=rf"{NAMES} is (?:a|an|the)\b",
             examples=("Source: Arden Ledger",)),
    ),
)
