"""STAT (Boston): health and science stories with a newsletter form flattened into the text."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="stat-news",
    title="STAT",
    sites=("statnews.com",),
    aliases=("STAT", "STAT News", "statnews.com"),
    rules=(
        line("form", Kind.CALL_TO_ACTION,
             r"Newsletters? Sign up for .{10,250} Please enter a valid email address\. Privacy Policy"
             r"(?: Leave this field empty if you're human:)?", label="subscribe",
             head=("Newsletters Sign up for ", "Newsletter Sign up for "), identifies=True,
             examples=("Newsletters Sign up for Morning Mill Your daily dose of news from the river. Please enter a valid email address. Privacy Policy Leave this field empty if you're human:",),
             near_misses=("Newsletters Sign up for five.",)),
    ),
)
