"""Pointers to other stories: labels alone, labels with a headline, headings with a list."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE

PROFILE = Profile(
    name="related",
    title="Related inserts",
    always=True,
    rules=(
        line("label", Kind.INSERT, r"(?i)(?P<cue>(?:read|listen|see|watch) more):?", label="related",
             head=("read more", "listen more", "see more", "watch more"),
             examples=("LISTEN MORE:", "Read more"), near_misses=("Read more than one book a week.",)),
        line("headline", Kind.INSERT, r"(?i)(?P<cue>read more|related|see also|also read|more):\s?(?P<headline>.{8,200})", label="related",
             head=("read more:", "related:", "see also:", "also read:", "more:"),
             examples=("READ MORE: How the mill was lost",)),
    ),
)
