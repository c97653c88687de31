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
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?:Your support helps us to tell the story ?(?:Read more )?"
             r"(?:Support Now ?)?)?From reproductive rights to climate change to Big Tech, The Independent is on the "
             r"ground when the story is developing\. [^\n]{40,1100}?Your support makes all the difference\."
             r"(?: ?Read more)?|Your support makes all the difference\.|Your support helps us to tell the story",
             label="support", identifies=True, longest=1600,
             head=("Your support helps us to tell the story", "From reproductive rights to climate change",
                   "Your support makes all the difference"),
             examples=("Your support helps us to tell the story",
                       "Your support helps us to tell the story Read more Support Now From reproductive rights to climate change to Big Tech, The Independent is on the ground when the story is developing. We know how much that matters to every mill. Your support makes all the difference. Read more"),
             near_misses=("Your support helps us to tell the story of the mill.",)),
        run("bookmark", Kind.CALL_TO_ACTION, r"Subscribe to Independent Premium to bookmark this article",
            label="support", identifies=True,
            after=Members(r"Want to bookmark your favou?rite articles and stories .{5,160}|Start your Independent Premium subscription today\."),
            examples=("Subscribe to Independent Premium to bookmark this article",
                      "Subscribe to Independent Premium to bookmark this article\nWant to bookmark your favourite articles and stories to read or reference later?")),
    ),
)
