"""Business Standard: Indian paper that runs agency copy and says so in a closing note in brackets."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="business-standard",
    title="Business Standard",
    sites=("business-standard.com",),
    aliases=("Business Standard", "business-standard.com"),
    rules=(
        line("feed", Kind.ATTRIBUTION,
             r"\((?:This story has not been edited by (?P<republisher>Business Standard) staff and is auto-generated from a syndicated feed"
             r"|Only the headline and picture of this report may have been reworked by the (?P<republisher>Business Standard) staff; the rest of the content is auto-generated from a syndicated feed)\.?\)",
             label="note", head=("(This story has not been edited by Business", "(Only the headline and picture of this"), identifies=True,
             examples=("(This story has not been edited by Business Standard staff and is auto-generated from a syndicated feed.)",
                       "(Only the headline and picture of this report may have been reworked by the Business Standard staff; the rest of the content is auto-generated from a syndicated feed.)"),
             near_misses=("(This story has not been edited by Arden Post staff and is auto-generated from a syndicated feed.)",)),
    ),
)
