"""Children's Health Defense (The Defender): articles that many sites copy together with their notice.

Tail: that views are the authors', "© DATE Children's Health Defense, Inc. This work is reproduced and distributed with the
permission of ...", the invitation to subscribe.
"""

from reprintparse import Kind, Profile, line, span

HOUSE = r"Children's Health Defense"

PROFILE = Profile(
    name="childrens-health-defense",
    title="Children's Health Defense",
    sites=("childrenshealthdefense.org",),
    aliases=("Children's Health Defense", "Children’s Health Defense"),
    rules=(
        span("views", Kind.LEGAL,
             rf"The views and opinions expressed in this article are those of the authors? and do not necessarily "
             rf"reflect the views of {HOUSE}\.", label="disclaimer",
             stem="The views and opinions expressed in this article are those of the author", lead="", identifies=True,
             examples=("The views and opinions expressed in this article are those of the authors and do not necessarily reflect the views of Children's Health Defense.",)),
        span("permission", Kind.LEGAL,
             rf"This (?:work|article) is reproduced and distributed with the permission of (?P<source>{HOUSE})"
             rf"(?:, Inc)?\.", label="license",
             stem=("This work is reproduced and distributed with", "This article is reproduced and distributed with"),
             lead="", identifies=True,
             examples=("This work is reproduced and distributed with the permission of Children's Health Defense, Inc.",)),
        span("learn", Kind.CALL_TO_ACTION,
             rf"Want to learn more from {HOUSE}\?(?: Sign up for free news and updates from [^\n]{{0,30}}{HOUSE}\.)?"
             rf"(?: Your donation will help to support us in our efforts\.?)?", label="subscribe",
             stem=("Want to learn more from Children's Health", "Want to learn more from Children’s Health"), lead="",
             identifies=True,
             examples=("Want to learn more from Children's Health Defense? Sign up for free news and updates from Children's Health Defense. Your donation will help to support us in our efforts.",)),
        line("censorship", Kind.CALL_TO_ACTION,
             r"The Defender is experiencing censorship on many social channels\.[^\n]{0,160}", label="subscribe",
             head="The Defender is experiencing censorship", identifies=True, longest=240,
             examples=("The Defender is experiencing censorship on many social channels. Be sure to stay in touch with the news that matters by subscribing to our top news of the day. It's free.",)),
    ),
)
