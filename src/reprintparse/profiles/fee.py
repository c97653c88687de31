"""Foundation for Economic Education (FEE): essays under a Creative Commons license.

Copies: "This article was originally published on FEE.org. Read the original article." Tail: the call for its daily letter.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="fee",
    title="FEE",
    sites=("fee.org",),
    aliases=("FEE", "FEE.org", "Foundation for Economic Education", "Fee.org"),
    rules=(

        span("origin", Kind.ATTRIBUTION,
             r"This (?:article|piece|essay) (?:was )?(?:originally|first) (?:published|appeared) (?:on|at"
             r"|by) (?:the )?(?P<source>FEE\.org|FEE|Foundation for Economic Education)(?: \(FEE\))?\."
             r"(?: Read the original article\.?)?", identifies=True,
             stem=tuple(f"This {what} {how} {prep} {who}" for what in ("article", "piece", "essay") for how in ("was originally published", "originally appeared", "was first published") for prep in ("on", "at", "by") for who in ("FEE", "the Foundation for Economic")),
             lead="",
             examples=("This article was originally published on FEE.org. Read the original article.",)),
        line("daily", Kind.CALL_TO_ACTION,
             r"Like this story\? Click here to sign up for the FEE Daily and get free-market news and analysis like "
             r"this in your inbox every weekday\.", label="subscribe", identifies=True,
             examples=("Like this story? Click here to sign up for the FEE Daily and get free-market news and analysis like this in your inbox every weekday.",)),
        line("republish", Kind.LEGAL,
             r"This work is licensed under a Creative Commons Attribution 4\.0 International License, except for "
             r"material where copyright is reserved by a party other than FEE\.", label="license", longest=160,
             identifies=True,
             head=("This work is licensed under a Creative Commons Attribution 4.0 International License, except",),
             examples=("This work is licensed under a Creative Commons Attribution 4.0 International License, except for material where copyright is reserved by a party other than FEE.",)),
    ),
)
