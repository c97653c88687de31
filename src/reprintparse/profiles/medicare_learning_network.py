"""MLN Connects, the newsletter of the Medicare Learning Network: short notices by section, a contents list above them.

Tail: "Subscribe to the MLN Connects® newsletter ...", where to find the disclaimer, and the trademarks.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="medicare-learning-network",
    title="MLN Connects",
    aliases=("MLN Connects",),
    rules=(
        line("disclaimer", Kind.LEGAL,
             r"View the Medicare Learning Network® Content Disclaimer and Department of Health & Human Services "
             r"Disclosure\.", label="disclaimer", head="View the Medicare Learning Network", longest=140,
             identifies=True,
             examples=("View the Medicare Learning Network® Content Disclaimer and Department of Health & Human Services Disclosure.",)),
    ),
)
