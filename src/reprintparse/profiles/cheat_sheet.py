"""The Cheat Sheet: stories closed by who helped to report and where to follow the writer and the site."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="cheat-sheet",
    title="The Cheat Sheet",
    sites=("cheatsheet.com",),
    aliases=("The Cheat Sheet", "Cheat Sheet", "cheatsheet.com"),
    rules=(
        line("facebook", Kind.CALL_TO_ACTION, r"Check out The Cheat Sheet on Facebook!", label="social",
             identifies=True,
             examples=("Check out The Cheat Sheet on Facebook!",)),
    ),
)
