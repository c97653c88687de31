"""Life & Style: celebrity news with "MORE: ..." between the paragraphs, one of which asks for a subscription.

Tail: "For more ..., pick up the latest issue of Life & Style", the gallery, "More From Life & Style" and its headlines.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="life-and-style",
    title="Life & Style",
    sites=("lifeandstylemag.com",),
    aliases=("Life & Style", "Life & Style Weekly", "Life & Style magazine"),
    rules=(
        line("never-miss", Kind.CALL_TO_ACTION,
             r"MORE: Never Miss an? Life & Style Exclusive by Signing [Uu]p for Our Newsletter!?", label="subscribe",
             head="MORE: Never Miss a Life & Style", longest=90, identifies=True,
             examples=("MORE: Never Miss a Life & Style Exclusive by Signing up for Our Newsletter!",)),
    ),
)
