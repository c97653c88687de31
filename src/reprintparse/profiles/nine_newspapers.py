"""Nine's newspapers in Australia (The Sydney Morning Herald, The Age, Brisbane Times, WAtoday).

Head: title, "By AUTHOR", "March 12, 2023 — 9.15am", then what the page sets for readers: "Save", a line about saving articles,
and three text sizes. Tail: sign-up lines for the papers' newsletters.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="nine-newspapers",
    title="Nine newspapers (The Sydney Morning Herald, The Age, WAtoday)",
    sites=("smh.com.au", "theage.com.au", "brisbanetimes.com.au", "watoday.com.au"),
    rules=(
        line("log-in", Kind.CALL_TO_ACTION, r"Log in, register or subscribe to save articles for later\.",
             label="subscribe", longest=70, identifies=True,
             examples=("Log in, register or subscribe to save articles for later.",)),
        line("sizes", Kind.FURNITURE, r"(?:Normal|Larger|Very large) text size", label="navigation", longest=24,
             head=("Normal text size", "Larger text size", "Very large text size"),
             examples=("Normal text size", "Very large text size")),
    ),
)
