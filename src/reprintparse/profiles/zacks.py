"""Zacks Investment Research: stock notes that others syndicate, closed by an offer of reports and a line back to Zacks."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="zacks",
    title="Zacks",
    sites=("zacks.com",),
    aliases=("Zacks", "Zacks Investment Research", "Zacks.com", "Zacks Equity Research"),
    rules=(
        line("byline", Kind.HEADER,
             r"(?:By |Written by )?(?P<author>(?P<source>Zacks) Equity Research)(?:, Zacks\.com)?", where="head",
             label="byline", head=("By Zacks", "Written by Zacks", "Zacks Equity"), identifies=True, longest=60,
             examples=("By Zacks Equity Research, Zacks.com",)),
        line("chart", Kind.MEDIA,
             r"\p{Lu}[^\n|]{2,70} Price(?:,| and) Consensus(?: and EPS Surprise)?(?: ?\| ?[^\n|]{2,80} Quote)?",
             label="caption", identifies=True, longest=200, tail=("Consensus", "EPS Surprise", "Quote"),
             examples=("Arden Mills Inc. Price, Consensus and EPS Surprise",
                       "Arden Mills Inc. Price and Consensus | Arden Mills Inc. Quote")),
        line("offer", Kind.INSERT,
             r"Want the latest recommendations from Zacks Investment Research\? Today, you can download .{5,80}\. "
             r"Click to get this free report.{0,600}", label="advert",
             head="Want the latest recommendations from Zacks", identifies=True, longest=1200,
             examples=("Want the latest recommendations from Zacks Investment Research? Today, you can download 7 Best Stocks for the Next 30 Days. Click to get this free report",)),
        line("report", Kind.INSERT, r".{3,80} \([A-Z.]{1,6}\) ?: ?(?:Free Stock Analysis Report|Get Free Report)",
             label="advert", tail=("Free Stock Analysis Report", "Get Free Report"),
             examples=("Arden Mills Inc. (ARDN) : Free Stock Analysis Report",)),
        line("origin", Kind.ATTRIBUTION,
             r"To read this article on (?P<source>Zacks)\.com click here\.?(?: ?Zacks Investment Research)?",
             identifies=True,
             examples=("To read this article on Zacks.com click here.",)),
        line("sign-off", Kind.ATTRIBUTION, r"(?P<source>Zacks) Investment Research", label="origin", where="tail",
             examples=("Zacks Investment Research",)),
        line("origin-link", Kind.ATTRIBUTION,
             r"This article originally published on (?P<source>Zacks) Investment Research \(zacks\.com\)\.?",
             label="origin", head="This article originally published on Zacks", identifies=True,
             examples=("This article originally published on Zacks Investment Research (zacks.com).",)),
        line("chart-small", Kind.MEDIA,
             r"\p{Lu}[^\n|]{2,70} (?:price-consensus(?:-eps-surprise)?-chart"
             r"|price-eps-surprise)(?: ?\| ?[^\n|]{2,80} Quote)?", label="caption", identifies=True, longest=200,
             stem=(" price-consensus", " price-eps-surprise"),
             examples=("Arden Mills, Inc. price-consensus-eps-surprise-chart | Arden Mills, Inc. Quote",)),
        line("hottest", Kind.INSERT,
             r"Today's Stocks from Zacks' Hottest Strategies|Zacks' Best Private Investment Ideas"
             r"|The Hottest Tech Mega-Trend of All|Just Released: Zacks' 7 Best Stocks for Today"
             r"|Zacks' Top Picks to Cash in on[^\n]{3,60}|Will You Make a Fortune on the Shift to Electric Cars\?"
             r"|Breakout Biotech Stocks with Triple-Digit Profit Potential|7 Best Stocks for the Next 30 Days",
             label="advert", longest=120,
             head=("Today's Stocks from", "Today’s Stocks from", "Zacks' ", "Zacks’ ", "The Hottest Tech Mega",
                   "Just Released: Zacks", "Will You Make a Fortune on", "Breakout Biotech Stocks",
                   "7 Best Stocks for"),
             examples=("Today's Stocks from Zacks' Hottest Strategies",)),
        line("see-now", Kind.INSERT, r"(?:See|Click|Download|Get|Today, See)\b[^\n>.]{3,90} ?>>", label="advert",
             longest=110, tail=">>",
             examples=("See Stocks Free >>", "See these 7 breakthrough stocks now>>")),
        line("best-stocks", Kind.INSERT,
             r"Today's Best Stocks from Zacks|Would you like to see the updated picks from our best market-beating "
             r"strategies\?[^\n]{0,300}|This outperformance has not just been a recent phenomenon\.[^\n]{0,200}"
             r"|See (?:their latest picks|these stocks|the latest picks)(?: free)? ?>>|Click to get this free report",
             label="advert", identifies=True, longest=420,
             head=("Today's Best Stocks from", "Today’s Best Stocks from", "Would you like to see the updated picks",
                   "This outperformance has not just been a recent", "See their latest picks", "See these stocks",
                   "See the latest picks", "Click to get this free report"),
             examples=("Today's Best Stocks from Zacks", "See their latest picks free >>",
                       "Click to get this free report")),
    ),
)
