"""The Wire (India): a nonprofit news site whose pages carry an appeal inside the head and say when they "went live".

Head: title, deck, author, "12/Oct/2023", then the appeal in four lines. Tail: "This article was originally published on ...",
the sentence on when the article went live, in words.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="the-wire-in",
    title="The Wire",
    sites=("thewire.in", "science.thewire.in", "livewire.thewire.in"),
    aliases=("The Wire", "thewire.in", "TheWire.in", "The Wire Science"),
    rules=(
        line("published", Kind.HEADER, r"(?P<date>\d{1,2}/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/20\d\d)",
             where="head", longest=12, identifies=True,
             stem=tuple(f"/{month}/20" for month in ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")),
             examples=("12/Oct/2023",)),
        line("deck", Kind.HEADER, r"\p{Lu}[^\n]{25,300}", label="subtitle", where="head", longest=310, follows="title",
             below=rf"{NAMES}$",
             examples=("Courts, banks and mills keep his shop alive; the machines may outlast him.",)),
        line("author", Kind.HEADER, rf"(?P<author>{NAMES}|The Wire(?: Staff| Analysis)?)", label="byline", where="head",
             longest=70, follows=("title", "subtitle", "published"),
             examples=("Ana Ruiz", "The Wire Staff")),
        line("ago", Kind.HEADER, r"\d{1,2} (?:minutes?|hours?|days?) ago", label="published", where="head", longest=20,
             examples=("34 minutes ago",)),
        run("appeal", Kind.CALL_TO_ACTION, r"Real journalism holds power accountable\.?", label="support",
            head="Real journalism holds power", longest=50, identifies=True,
            after=Members(r"Since 2015, The Wire has done just that\.?|But we can continue only with your support\.?|(?i:donate now|contribute now|support (?:us|the wire))", most=3),
            examples=("Real journalism holds power accountable\nSince 2015, The Wire has done just that.\nBut we can continue only with your support.\nDonate now",)),
        line("support-banner", Kind.CALL_TO_ACTION, r"Support independent journalism\. Donate Now\.?", label="support",
             head="Support independent journalism. Donate", longest=60,
             examples=("Support independent journalism. Donate Now",)),
        line("live", Kind.HEADER,
             r"This article went live on [A-Z][a-z]{2,8} [a-z-]{4,20}, two thousand [a-z -]{3,30}, at [a-z -]{3,60} "
             r"(?:in the (?:morning|afternoon|evening)|at night)\.?", label="published",
             head="This article went live on ", identifies=True, longest=190,
             examples=("This article went live on October twelfth, two thousand twenty three, at forty-five minutes past two in the afternoon.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|story|report|piece) (?:was )?(?:first |originally )?(?:published|appeared"
             r"|republished) (?:on|in|by|from) (?:the )?(?P<source>[\p{Lu}\d][^\n.]{1,60}?)(?:(?:,? and has been"
             r"|,? and is) republished (?:here|with permission)[^\n.]{0,60})?\."
             r"(?: Read the original(?: article)?(?: here)?\.?)?", where="tail", longest=220, head="This ",
             examples=("This article was originally published on The Conversation. Read the original article.",)),
        line("support", Kind.CALL_TO_ACTION, r"Support The Wire", where="tail", longest=20,
             examples=("Support The Wire",)),
    ),
)
