"""MarketScreener (formerly 4-Traders): agency and company news ordered by shares.

Head: the path ("MarketScreener Homepage > Equities > ... > Summary"), title, "11/04/2021 | 08:24am EDT". Tail: what the
agency closed with, "© Dow Jones Newswires 2021", "All news about COMPANY" with dated headlines.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="marketscreener",
    title="MarketScreener",
    sites=("marketscreener.com", "4-traders.com"),
    aliases=("MarketScreener", "Marketscreener", "4-Traders", "MarketScreener.com"),
    rules=(
        line("path", Kind.FURNITURE, r"(?P<republisher>MarketScreener|4-Traders) Homepage(?: ?> ?[^\n>]{2,60}){1,8}",
             label="navigation", where="head", head=("MarketScreener Homepage", "4-Traders Homepage"), longest=320,
             identifies=True,
             examples=("MarketScreener Homepage  >  Equities  >  United States  >  Nyse  >  Arden Mills, Inc.  >  News  >  Summary",)),
        line("published", Kind.HEADER, r"(?P<date>\d\d/\d\d/20\d\d) ?\| ?\d\d:\d\d(?:am|pm)(?: [A-Z]{3,4})?",
             where="head", head=tuple("0123456789"), longest=36,
             examples=("11/24/2021 | 08:24am EDT",)),
        line("rights", Kind.LEGAL,
             r"(?:©|\([Cc]\)) ?(?:(?P<year>20\d\d) )?(?P<source>Dow Jones (?:Newswires|News)|Reuters|Reuters Limited"
             r"|AFP|PRNewswire|Business Wire|GlobeNewswire, Inc\.|Acquire Media|Alliance News|MT Newswires|Awp"
             r"|dpa-AFX|Baystreet\.ca)(?:,? (?P<year>20\d\d))?\.?", label="copyright", head=("©", "(c)", "(C)"),
             longest=60,
             examples=("© Dow Jones Newswires 2021", "© 2021 Dow Jones News", "(c) 2021 Acquire Media")),
        run("news", Kind.INSERT,
            r"(?:All news|Latest news|Analyst [Rr]ecommendations|News of the day) (?:about|on) [^\n]{2,80}",
            label="related", longest=110,
            head=("All news about", "All news on", "Latest news about", "Latest news on", "Analyst Recommendations on",
                  "Analyst recommendations on"),
            after=Members(r"(?:\d\d/\d\d|\d\d:\d\d[ap]m|\d{1,2}[hmd]|\d\d:\d\d|20\d\d|\d{1,2}[a-z]) ?[^\n]{5,160}|[\p{Lu}][^\n]{3,160}(?<![.!?])", most=12),
            examples=("All news about ARDEN MILLS, INC.\n11/04 Arden Mills: Q3 Earnings Snapshot\n10/12 Arden Mills to Hold Investor Day in Millford",)),
    ),
)
