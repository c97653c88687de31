"""rabble.ca: progressive news and comment from Canada.

Tail: appeals to chip in.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="rabble",
    title="rabble.ca",
    sites=("rabble.ca",),
    aliases=("rabble.ca", "rabble", "Rabble.ca"),
    rules=(
        line("chip-in", Kind.CALL_TO_ACTION,
             r"(?:Like this article\? (?:rabble is reader-supported journalism\. )?)?Chip in to keep stories like "
             r"these coming\.", label="support", identifies=True, longest=120,
             head=("Like this article?", "Chip in to keep stories like these"),
             examples=("Chip in to keep stories like these coming.",
                       "Like this article? rabble is reader-supported journalism. Chip in to keep stories like these coming.")),
        line("thank", Kind.CALL_TO_ACTION,
             r"(?:Thank you for reading this story(?:…|\.\.\.|\.)?|More people are reading rabble\.ca than ever and "
             r"unlike many news organizations,[^\n]{10,360})", label="support", where="tail", longest=460,
             head=("Thank you for reading this story", "More people are reading rabble.ca than ever"),
             examples=("Thank you for reading this story…",
                       "More people are reading rabble.ca than ever and unlike many news organizations, we have never put up a paywall.")),
    ),
)
