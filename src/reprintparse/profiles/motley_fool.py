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
