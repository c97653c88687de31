"""Mashable: posts with bonus pointers and a closing question to the readers."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="mashable",
    title="Mashable",
    sites=("mashable.com",),
    aliases=("Mashable", "mashable.com"),
    rules=(
        line("share", Kind.CALL_TO_ACTION, r"Have something to add to this story\? Share it in the comments\.",
             label="comment", head="Have something to add to this story", identifies=True,
             examples=("Have something to add to this story? Share it in the comments.",)),
        line("bonus", Kind.INSERT, r"BONUS: (?P<headline>.{8,160})", label="related",
             examples=("BONUS: The miller opens his door",)),
        line("affiliate", Kind.INSERT,
             r"(?:All products featured here|Every product here) (?:are|is) independently selected by (?:our"
             r"|Mashable)(?: editors and writers| journalists)?\. If you buy something .{5,160}", label="advert",
             head=("All products featured here", "Every product here"),
             examples=("Every product here is independently selected by Mashable journalists. If you buy something featured, we may earn an affiliate commission which helps support our work.",)),
    ),
)
