"""The Anti-Media: libertarian news that others are free to republish, and do.

Under the notice that it shares with True Activist stand the hour of its programme and where to report a typo.
"""

from reprintparse import Kind, Profile, span
from reprintparse.shapes import EMAIL

PROFILE = Profile(
    name="anti-media",
    title="The Anti-Media",
    sites=("theantimedia.org", "theantimedia.com"),
    aliases=("The Anti-Media", "Anti-Media", "AntiMedia", "TheAntiMedia.org", "TheAntiMedia.com"),
    rules=(
        span("radio", Kind.CALL_TO_ACTION, r"Anti-Media Radio airs weeknights at [^\n.]{5,60}\.", label="subscribe", identifies=True, lead="",  # a lead, so that it is looked for inside lines too
             examples=("Anti-Media Radio airs weeknights at 11pm Eastern/8pm Pacific.",)),
        span("typo", Kind.FURNITURE,
             rf"If you spot a typo, please email (?:the error and name of the article to"
             rf"|the error and the name of the article to) (?P<contact>{EMAIL})\.?", label="contact",
             examples=("If you spot a typo, please email the error and name of the article to edits@theantimedia.org.",)),
        span("own-typo", Kind.FURNITURE,
             r"If you spot a typo, (?:please )?email (?:the error and (?:the )?name of the article to )?"
             r"(?P<contact>[\w.-]{2,20}@theantimedia\.(?:org|com))\.?(?= |$)", label="contact",
             stem=("If you spot a typo, please email", "If you spot a typo, email"), lead="", identifies=True,
             examples=("If you spot a typo, email edits@theantimedia.org.",
                       "If you spot a typo, please email the error and name of the article to edits@theantimedia.org.")),
    ),
)
