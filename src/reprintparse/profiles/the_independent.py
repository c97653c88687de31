"""The Independent (London): stories with an offer of its app inside and of bookmarks for subscribers at the end."""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="the-independent",
    title="The Independent",
    sites=("independent.co.uk", "the-independent.com"),
    aliases=("The Independent", "Independent", "Independent UK", "independent.co.uk"),
    rules=(
        line("app", Kind.CALL_TO_ACTION,
             r"Download the new Ind(?:e)?pendent Premium app ?(?:Sharing the full story, not just the headlines)?",
             label="subscribe", identifies=True, head="Download the new Ind",
             examples=("Download the new Independent Premium app Sharing the full story, not just the headlines",)),
        run("bookmark", Kind.CALL_TO_ACTION, r"Subscribe to Independent Premium to bookmark this article",
            label="support", identifies=True,
            after=Members(r"Want to bookmark your favou?rite articles and stories .{5,160}|Start your Independent Premium subscription today\."),
            examples=("Subscribe to Independent Premium to bookmark this article",
                      "Subscribe to Independent Premium to bookmark this article\nWant to bookmark your favourite articles and stories to read or reference later?")),
    ),
)
