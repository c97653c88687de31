"""Activist Post: alternative news and opinion that invites others to republish it.

Head: "By NAME". Tail: biography, then one of "This article may be freely republished in part or in full with author
attribution and source link.", a newsletter line with a free report, or "Subscribe to Activist Post for truth, peace, and
freedom news." with links to other platforms.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="activist-post",
    title="Activist Post",
    sites=("activistpost.com",),
    aliases=("Activist Post", "ActivistPost", "ActivistPost.com"),
    rules=(
        line("license", Kind.LEGAL, r"This article may be freely republished in part or in full with author attribution and source link\.", head="This article may be freely", identifies=True,
             examples=("This article may be freely republished in part or in full with author attribution and source link.",)),
        span("license-inside", Kind.LEGAL,
             r"This article may be (?:freely )?(?:republished|re-posted|reposted) in (?:part or (?:in )?full|full)(?: or (?:in )?part)? with (?:author )?attribution(?: and source link)?\.",
             label="license", stem="This article may be ", examples=("This article may be reposted in part or in full with attribution.",
                                                   "This article may be re-posted in full with attribution."),
             near_misses=("This article may be wrong.",)),
        span("newsletter", Kind.CALL_TO_ACTION,
             r"Activist Post Daily Newsletter Subscription is FREE and CONFIDENTIAL(?: Free Report: [^\n.]{5,90}? with subscription)?",
             label="subscribe", identifies=True, lead="",  # a lead, so that it is looked for inside lines too
             examples=("Activist Post Daily Newsletter Subscription is FREE and CONFIDENTIAL Free Report: 10 Ways to Survive the Economic Collapse with subscription",)),
        line("free-report", Kind.CALL_TO_ACTION, r"Free Report: .{5,90} with subscription", label="subscribe", where="tail",
             examples=("Free Report: 10 Ways to Survive the Economic Collapse with subscription",)),
        line("platforms", Kind.CALL_TO_ACTION, r"Subscribe to Activist Post for truth, peace, and freedom news\..{0,500}", label="subscribe",
             identifies=True, longest=600,
             examples=("Subscribe to Activist Post for truth, peace, and freedom news. Become an Activist Post Patron for as little as $1 per month.",)),
        line("patron", Kind.CALL_TO_ACTION, r"Become an Activist Post Patron for as little as \$1 per month(?: at Patreon)?\..{0,300}", label="support",
             identifies=True, examples=("Become an Activist Post Patron for as little as $1 per month.",)),
        line("counter-markets", Kind.CALL_TO_ACTION, r"Provide, [Pp]rotect and [Pp]rofit from what's coming! Get a free issue of Counter Markets today\.",
             label="subscribe", head=("Provide, Protect", "Provide, protect"),
             examples=("Provide, Protect and Profit from what's coming! Get a free issue of Counter Markets today.",)),
    ),
)
