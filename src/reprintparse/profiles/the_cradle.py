"""The Cradle: news and comment on West Asia.

Tail: that views are the authors'.
"""

from reprintparse import Kind, Profile, span

PROFILE = Profile(
    name="the-cradle",
    title="The Cradle",
    sites=("thecradle.co", "new.thecradle.co"),
    aliases=("The Cradle", "thecradle.co", "The Cradle Media"),
    rules=(
        span("views", Kind.LEGAL,
             r"The views expressed in this article do not necessarily reflect those of The Cradle\.",
             label="disclaimer", identifies=True,
             stem="The views expressed in this article do not necessarily reflect those of The Cradle", lead="",
             examples=("The views expressed in this article do not necessarily reflect those of The Cradle.",)),
    ),
)
