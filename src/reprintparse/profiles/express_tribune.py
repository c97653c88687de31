"""The Express Tribune (Karachi): short stories that end by asking for comments and leading to the source."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="express-tribune",
    title="The Express Tribune",
    sites=("tribune.com.pk",),
    aliases=("The Express Tribune", "Express Tribune", "tribune.com.pk"),
    rules=(
        line("comment", Kind.CALL_TO_ACTION,
             r"Have something to add to the story\? Share (?:it )?in the comments below\.", identifies=True,
             head="Have something to add to the story",
             examples=("Have something to add to the story? Share it in the comments below.",)),
        line("full-story", Kind.ATTRIBUTION, r"Read full story", label="origin", examples=("Read full story",)),
        line("story", Kind.INSERT, r"(?P<headline>[\p{Lu}\d\"“‘'][^\n]{25,120}[^\s.,:;!?\"”’])", label="related",
             stem=" ", between=True, longest=125,
             examples=("Rumour mill abuzz as the captain is spotted in Arden",)),
    ),
)
