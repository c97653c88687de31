"""The Straits Times (Singapore): agency copy on its own pages, with the agency's name in capitals at the end.

Head: title, picture with "PHOTO: AGENCY", "Published DATE, TIME". Tail: the agency ("... on Monday. REUTERS"), "More on this
topic", an invitation to its Telegram or WhatsApp channel, the tags.
"""

from reprintparse import Kind, Members, Profile, line, run, span

AGENCIES = ("REUTERS", "AFP", "BLOOMBERG", "XINHUA", "NYTIMES", "WASHINGTON POST")

PROFILE = Profile(
    name="straits-times",
    title="The Straits Times",
    sites=("straitstimes.com",),
    aliases=("The Straits Times", "Straits Times", "straitstimes.com"),
    rules=(
        line("channel", Kind.CALL_TO_ACTION,
             r"Join ST's (?:Telegram|WhatsApp) [Cc]hannel (?:here )?and get the latest "
             r"(?:breaking news delivered to you|news and must-reads)\.", label="subscribe", identifies=True,
             head=("Join ST's ", "Join ST’s "), longest=110,
             examples=("Join ST's Telegram channel and get the latest breaking news delivered to you.",
                       "Join ST's WhatsApp Channel and get the latest news and must-reads."),
             near_misses=("Join ST's Telegram channel for the mill.",)),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>The Straits Times|THE STRAITS TIMES)", label="navigation",
             where="head", head=("The Straits Times", "THE STRAITS TIMES"), longest=20,
             examples=("The Straits Times",)),
        span("agency", Kind.ATTRIBUTION, rf"(?P<source>{'|'.join(AGENCIES)})(?=$|\n)", label="origin", stem=AGENCIES,
             lead="(?<=^|\n|[.!?][\"”’']? )",
             examples=("REUTERS",), near_misses=("The picture was by REUTERS",)),
        run("more", Kind.INSERT, r"More [Oo]n [Tt]his [Tt]opic", label="related",
            head=("More on this topic", "More on this Topic", "More On This Topic"), longest=20,
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{12,140}(?<![.:;,])", most=4),
            examples=("More on this topic\nWhy the mills of Arden stand still this year",)),
    ),
)
