"""Channel NewsAsia (CNA): Singapore's broadcaster, with many agency stories.

Tail: "Source: AFP/ec", the channel on Telegram, its letters.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="channel-newsasia",
    title="CNA",
    sites=("channelnewsasia.com",),
    aliases=("CNA", "Channel NewsAsia", "channelnewsasia.com", "Channel News Asia"),
    rules=(
        line("bookmark-button", Kind.CALL_TO_ACTION, r"Bookmark|Share", label="social", where="head", longest=10,
             head=("Bookmark", "Share"),
             examples=("Bookmark",)),
        run("related-topics", Kind.HEADER, r"Related Topics", label="topics", head="Related Topics", longest=16,
            after=Members(r"(?!Sign up|Get )(?P<topics>\p{Lu}[^\n.!?]{2,40})", most=8, least=1),
            examples=("Related Topics\nDenmark",)),
        line("app", Kind.CALL_TO_ACTION, r"Get the CNA app", label="subscribe", identifies=True, longest=16,
             examples=("Get the CNA app",)),
        line("source", Kind.ATTRIBUTION,
             r"Source: (?P<source>AFP|Reuters|AP|Bernama|CNA|Agencies|TODAY|Bloomberg"
             r"|Xinhua)(?: ?/ ?[a-z]{2,4}(?:\(?[a-z]{2,4}\)?)?)?", label="origin", where="tail", head="Source: ",
             longest=40,
             examples=("Source: AFP/ec", "Source: Reuters")),
        line("telegram", Kind.CALL_TO_ACTION,
             r"Download our app or subscribe to our Telegram channel for the latest "
             r"(?:updates on the coronavirus outbreak|updates)[^\n]{0,40}(?:https?://)?cna\.asia/telegram",
             label="subscribe", identifies=True, longest=200, head="Download our app or subscribe to our Telegram",
             examples=("Download our app or subscribe to our Telegram channel for the latest updates on the coronavirus outbreak: https://cna.asia/telegram",)),
        line("bookmark", Kind.INSERT, r"BOOKMARK THIS: [^\n]{10,200}|Catch up on our reporting on [^\n]{5,120}",
             label="related", longest=230, head=("BOOKMARK THIS: ", "Catch up on our reporting"),
             examples=("BOOKMARK THIS: Our comprehensive coverage of the flood and its developments",)),
    ),
)
