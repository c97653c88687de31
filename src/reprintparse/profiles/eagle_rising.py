"""Eagle Rising: conservative opinion, partly reprinted; every page ends with the same line on whose views these are."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="eagle-rising",
    title="Eagle Rising",
    sites=("eaglerising.com",),
    aliases=("Eagle Rising", "EagleRising", "EagleRising.com"),
    rules=(
        line("views", Kind.LEGAL,
             r"The views expressed in this (?:opinion )?article are solely those of their author and are not "
             r"necessarily either shared or endorsed by (?P<republisher>Eagle ?Rising(?:\.com)?)\.?",
             label="disclaimer", tail=("EagleRising.com", "EagleRising.com.", "Eagle Rising", "Eagle Rising."),
             identifies=True,
             examples=("The views expressed in this opinion article are solely those of their author and are not necessarily either shared or endorsed by EagleRising.com",)),
    ),
)
