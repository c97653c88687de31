"""Georgia Public Broadcasting: news of the station and of its partners.

A scraped page has the names of its parts left in: "Section Branding", "Header Content" above the title, "Primary Content" above
the story, "Secondary Content" and "Bottom Content" at its foot. The origin of a partner's story is told in a sentence.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="gpb",
    title="GPB",
    sites=("gpb.org",),
    aliases=("Georgia Public Broadcasting", "GPB", "GPB News", "gpb.org"),
    rules=(
        line("parts", Kind.FURNITURE,
             r"Section Branding|Header Content|Primary Content|Secondary Content|Bottom Content", label="navigation",
             head=("Section Branding", "Header Content", "Primary Content", "Secondary Content", "Bottom Content"),
             longest=20, identifies=True,
             examples=("Section Branding", "Primary Content")),
    ),
)
