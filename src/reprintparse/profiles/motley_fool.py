"""The Motley Fool: stock commentary that discloses holdings and, syndicated, names its first place of publication.

Tail: an offer of the paid service ("10 stocks we like better than X"), when its returns were counted, who holds
what, "The Motley Fool has a disclosure policy", and in reprints "originally published on Fool.com".
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="motley-fool",
    title="The Motley Fool",
    sites=("fool.com", "fool.co.uk", "fool.com.au", "fool.ca"),
    aliases=("Motley Fool", "The Motley Fool", "Fool.com"),
    rules=(
        line("offer", Kind.CALL_TO_ACTION, r"\d{1,2} stocks we like better than [^.]{2,80}", label="support", stem=" stocks we like better than ",
             examples=("10 stocks we like better than Arden Mills",)),
        line("pitch", Kind.CALL_TO_ACTION, r"When (?:investing geniuses |our (?:award-winning )?analyst team |)(?:David and Tom Gardner|our analyst team|our award-winning analyst team|our team).{0,20} (?:have|has) a (?:stock )?tip, it can pay to listen\. .{10,400}", label="support",
             head=("When investing geniuses", "When our"), identifies=True,
             examples=("When investing geniuses David and Tom Gardner have a stock tip, it can pay to listen. After all, the newsletter they have run for over a decade, Motley Fool Stock Advisor, has quadrupled the market.*", "When our analyst team has a stock tip, it can pay to listen. After all, the newsletter they have run for over a decade, Motley Fool Stock Advisor, has tripled the market.*")),
        line("reveal", Kind.CALL_TO_ACTION, r"(?:David and Tom|They) just revealed what they believe are the (?:ten|10|five) best (?:stocks|buys?).{10,300}", label="support", head=("David and Tom just revealed", "They just revealed"), identifies=True,
             examples=("David and Tom just revealed what they believe are the ten best stocks for investors to buy right now... and Arden Mills wasn't one of them! That's right -- they think these 10 stocks are even better buys.",)),
        line("picks", Kind.CALL_TO_ACTION, r"(?:Click here to learn about these picks!|See the 10 stocks(?: »)?)", label="support", head=("Click here to learn about these", "See the 10 stocks"), examples=("Click here to learn about these picks!", "See the 10 stocks")),
        line("returns", Kind.LEGAL, r"\*? ?Stock Advisor returns as of .{4,40}", label="disclaimer",
             head=("*Stock Advisor returns", "Stock Advisor returns", "* Stock Advisor returns"), identifies=True,
             examples=("*Stock Advisor returns as of May 12, 2025",)),
        span("disclosure", Kind.LEGAL, r"The Motley Fool has a disclosure policy\.?", label="disclaimer",
             lead=r"(?:\p{Lu}[^\n.!?]{2,250}(?:ha(?:s|ve) no positions? in|owns? shares? of|ha(?:s|ve) positions? in|has options on|is (?:short|long)|is a member of The Motley Fool|recommends)[^\n.!?]{0,400}\. ){0,6}",
             examples=("The Motley Fool has a disclosure policy.",
                       "Ana Ruiz has no position in any of the stocks mentioned. The Motley Fool has positions in and recommends Arden Mills. The Motley Fool has a disclosure policy."),
             near_misses=("The town has a disclosure policy.",)),
        span("origin", Kind.ATTRIBUTION, r"This article (?:was )?originally (?:published|appeared) on (?:(?P<source>Fool\.com)|(?P<source>The Motley Fool))\.?(?= |$)",
             examples=("This article was originally published on Fool.com.",)),
    ),
)
