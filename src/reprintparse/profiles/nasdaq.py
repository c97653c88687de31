"""Nasdaq.com: agency and partner texts, each closed by the same disclaimer and the company's copyright."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, MONTH, NAMES, PERSON

PARTNER = (
    r"(?:The Motley Fool|Zacks(?: Investment Research)?|RTTNews|InvestorPlace|MarketBeat|Reuters|ETF Trends|BNK Invest"
    r"|TipRanks|Investopedia|Validea|StockMarket\.com)"
)
DESK = (
    r"(?:RTTNews\.com|RTTNews|Zacks Equity Research|Zacks|StockNewsAPI|BNK Invest|ETF Channel|Motley Fool|Reuters"
    r"|InvestorPlace)"
)

PROFILE = Profile(
    name="nasdaq",
    title="Nasdaq",
    sites=("nasdaq.com",),
    aliases=("Nasdaq", "Nasdaq.com", "Nasdaq, Inc."),
    rules=(
        line("appears-in", Kind.HEADER, r"This article appears in: ?(?P<topics>[^\n]{3,200})", label="topics",
             identifies=True, longest=240,
             examples=("This article appears in: Investing , Business , Stocks",)),
        line("symbols", Kind.HEADER,
             r"(?:Referenced|More|Related) (?:Symbols|Stocks):? ?(?P<topics>[A-Z][A-Z.]{0,5}"
             r"(?: ?, ?[A-Z][A-Z.]{0,5}){0,12})", label="topics", head=("Referenced Symbols", "Referenced Stocks"),
             longest=110,
             examples=("Referenced Symbols: ARDN , MILL",)),
        line("picture", Kind.MEDIA, r"Shutterstock photo|Credit: Shutterstock photo", label="caption",
             head=("Shutterstock photo", "Credit: Shutterstock"), longest=40,
             examples=("Shutterstock photo",)),
        line("disclaimer", Kind.LEGAL,
             r"The views and opinions expressed herein are the views and opinions of the author"
             r"(?:\(s\))? and do not necessarily reflect those of (?P<republisher>Nasdaq), Inc\.?", identifies=True,
             examples=("The views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of Nasdaq, Inc.",),
             near_misses=("The views and opinions expressed herein are the views and opinions of the author.",)),
        line("copyright", Kind.LEGAL, r"© (?P<year>20\d\d), (?P<holder>Nasdaq, Inc)\. All Rights Reserved\.?",
             head="© 20", identifies=True,
             examples=("© 2023, Nasdaq, Inc. All Rights Reserved.",)),
        run("contributor", Kind.HEADER, r"Contributors?", label="byline", longest=14,
            after=Members(rf"(?P<author>{PERSON}) (?P<source>{PARTNER})|RTTNews\.com (?P<author>(?P<source>RTTNews))|(?P<author>(?P<source>RTTNews|RTT News|Zacks|BNK Invest))|(?P<author>(?!The Motley Fool){PERSON})", most=1, least=1),
            examples=("Contributor\nAna Ruiz", "Contributor\nRTTNews.com RTTNews")),
        line("written-for", Kind.HEADER,
             rf"(?:[Ww]ritten )?[Bb]y (?P<author>{PERSON}|{DESK}) for (?P<source>{PARTNER})(?: ?(?P<as_navigation>->"
             rf"|→))?", label="byline", where="head", head=("Written by", "By "), longest=110,
             examples=("Written by Ana Ruiz for Zacks", "Written by Ana Ruiz for The Motley Fool ->")),
        line("stamp", Kind.HEADER,
             rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d), \d{{1,2}}:\d\d:\d\d [AP]M E[SD]T"
             rf"(?: (?P<as_byline>By (?P<author>{PERSON}|{DESK})(?:, (?P<source>{PARTNER}|Zacks\.com"
             rf"|InvestorPlace(?: Market Writer)?))?))?", label="published", where="head", longest=140,
             examples=("July 11, 2018, 09:38:00 AM EDT By Zacks Equity Research, Zacks.com",
                       "July 11, 2018, 09:38:00 AM EDT")),
        line("partner", Kind.HEADER, rf"(?P<source>{PARTNER})", label="source", where="head", follows="byline",
             longest=40,
             examples=("The Motley Fool",)),
        run("published-below", Kind.HEADER, r"Published", label="published", head="Published", longest=12,
            identifies=True,
            after=Members(r"(?P<date>[A-Z][a-z]{2} \d{1,2}, 20\d\d) \d{1,2}:\d\d[AP]M E[DS]T", most=1, least=1),
            examples=("Published\nJul 9, 2021 3:41PM EDT",)),
        line("written-arrow", Kind.HEADER,
             rf"[Ww]ritten by (?P<author>{PERSON}|{DESK}|\p{{Lu}}[\p{{L}}\d .&'-]{{2,30}}) for "
             rf"(?P<source>\p{{Lu}}[\p{{L}}\d .,&'-]{{2,40}}) (?:->|→)", label="byline", where="head",
             head=("Written by", "written by"), longest=120, identifies=True,
             examples=("Written by Ana Ruiz for Zacks ->", "Written by RTTNews.com for RTTNews ->"),
             near_misses=("Written by Ana Ruiz for Zacks",)),
        line("partner-below", Kind.ATTRIBUTION, rf"(?P<source>{PARTNER})", label="origin", where="tail", longest=40,
             follows="related",
             examples=("RTTNews",)),
        line("feed", Kind.FURNITURE, r"This data feed is not available at this time\.", label="navigation",
             head="This data feed is not", longest=60,
             examples=("This data feed is not available at this time.",)),
        run("stocks-mentioned", Kind.HEADER, r"Stocks mentioned", label="topics", head="Stocks mentioned", longest=18,
            after=Members(r"(?P<topics>[A-Z][A-Z.]{0,5})", most=12, least=1),
            examples=("Stocks mentioned\nARDN",)),
        line("videos", Kind.INSERT, r"Latest (?:Markets|Stocks|Personal Finance|Technology|Companies) Videos",
             label="related", where="tail", head="Latest ", longest=34,
             examples=("Latest Markets Videos",)),
        line("published-label", Kind.HEADER, r"Published", label="published", where="head", longest=12,
             examples=("Published",)),
        run("tags", Kind.HEADER, r"Tags", label="topics", longest=6,
            after=Members(r"(?!The Motley Fool$|Zacks$|RTTNews$|Reuters$)(?P<topics>\p{Lu}[^\n.!?]{1,60})", most=4, least=1),
            examples=("Tags\nStocks",)),
        run("in-this-story", Kind.HEADER, r"In This Story", label="topics", head="In This Story", longest=14,
            after=Members(r"(?P<topics>[A-Z][A-Z.]{0,5})", most=12, least=1),
            examples=("In This Story\nARDN",)),
        run("other-topics", Kind.HEADER, r"Other Topics", label="topics", head="Other Topics", longest=14,
            after=Members(r"(?!The Motley Fool$|Zacks$|RTTNews$|Reuters$)(?P<topics>\p{Lu}[^\n.!?]{1,40})", most=4, least=1),
            examples=("Other Topics\nStocks",)),
        line("section", Kind.HEADER,
             r"(?P<topics>Markets|Stocks|Companies|Investing|Personal Finance|Technology|Commodities|Currencies|ETFs"
             r"|Earnings|Cryptocurrencies|World Markets|US Markets|Options)", label="topics", where="head",
             follows=("", "navigation"), longest=20,
             head=("Markets", "Stocks", "Companies", "Investing", "Personal F", "Technology", "Commodities",
                   "Currencies", "ETFs", "Earnings", "Cryptocurr", "World Mark", "US Markets", "Options"),
             examples=("Markets",)),
        line("ticker", Kind.HEADER, r"(?P<topics>[A-Z]{1,5})", label="topics", where="head", follows="topics",
             longest=5,
             examples=("ARDN",)),
        line("learn-more", Kind.FURNITURE, r"Learn More", label="navigation", where="tail", examples=("Learn More",)),
        line("desk", Kind.FURNITURE, r"\(\((?P<contact>[^\s();,]{2,60}@[\w.]{2,40}\.com)[;,][^\n]{3,260}\)\)",
             label="contact", where="anywhere", head="((", longest=340,
             examples=("((ana.ruiz@wire.com; +56 2 2370 0000; Wire Messaging: ana.ruiz@wire.com))",)),
        line("about-reuters", Kind.ATTRIBUTION,
             r"Reuters, the news and media division of Thomson Reuters, is the world's largest "
             r"(?:international )?multimedia news provider[^\n]{0,200}", label="bio", longest=320,
             examples=("Reuters, the news and media division of Thomson Reuters, is the world's largest multimedia news provider, reaching billions of people worldwide every day.",)),
        line("data", Kind.FURNITURE,
             r"In This Story|Data is currently not available\.?|This data feed is not available at this time\.",
             label="navigation", where="tail",
             head=("In This Story", "Data is currently not available", "This data feed is not available at this"),
             longest=91,
             examples=("In This Story", "Data is currently not available")),
        line("free-report", Kind.INSERT, r"Free Report for [\p{Lu}][^\n]{2,80}", label="advert", where="tail",
             head=("Free Report for ",), longest=93,
             examples=("Free Report for Arden Rail (ARDN)",)),
        line("single-best", Kind.INSERT,
             r"Zacks Names [^\n]{0,3}Single Best Pick to Double[^\n]{0,3}"
             r"|From thousands of stocks, \d Zacks experts each have chosen their favorite to skyrocket[^\n]{0,700}"
             r"|Free: See Our Top Stock (?:and|And) \d Runners Up ?>{0,2}", label="advert",
             head=("Zacks Names ", "From thousands of stocks, ", "Free: See Our Top Stock "), longest=900,
             examples=("Zacks Names Single Best Pick to Double",
                       "From thousands of stocks, 5 Zacks experts each have chosen their favorite to skyrocket +100% or more in months to come.",
                       "Free: See Our Top Stock and 4 Runners Up >>")),
        line("byline-seconds", Kind.HEADER,
             rf"By (?:(?P<author>{NAMES}), )?(?P<source>[\p{{Lu}}][\p{{L}}\d.&' -]{{2,40}}?),? "
             rf"(?P<as_published>(?P<date>{DAY}),? \d\d:\d\d:\d\d [AP]M E[SD]T)", label="byline", where="head",
             head="By ", stem=("AM E", "PM E"), longest=160, identifies=True,
             examples=("By Ana Ruiz, Arden Research, August 22, 2014, 10:04:00 AM EDT",
                       "By RTTNews.com, March 05, 2014, 07:18:00 AM EDT")),
        line("learn-more-later", Kind.FURNITURE, r"Learn More|This data feed is not available at this time\.",
             label="navigation", where="tail", head=("Learn More", "This data feed is not"), longest=54,
             examples=("Learn More",)),
        line("omx", Kind.LEGAL,
             r"The views and opinions expressed herein are the views and opinions of the author and do not "
             r"necessarily reflect those of The NASDAQ OMX Group, Inc\.", label="disclaimer",
             head="The views and opinions expressed herein", tail="The NASDAQ OMX Group, Inc.", longest=170,
             identifies=True,
             examples=("The views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of The NASDAQ OMX Group, Inc.",)),
    ),
)
