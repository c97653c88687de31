"""OilPrice.com: energy news, own and taken over from RFE/RL, Rigzone and others; signed at the foot.

Tail: "By NAME for Oilprice.com" or "By RFE/RL", "More Top Reads From Oilprice.com:" with headlines, an app, "Back to homepage",
"Leave a comment". Who takes its stories over links to the original at Oilprice.com.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

OIL = r"[Oo]il[Pp]rice\.com"
OUTLET = (
    r"RFE/RL|Eurasianet|Rigzone|ZeroHedge|Zerohedge\.com|SafeHaven\.com|Safehaven\.com|The Conversation|Baystreet\.ca|ETF Daily News|AG Metal Miner"
    r"|MetalMiner|Global Risk Insights|Argus Media|Shale Magazine|City AM|CityAM|Bloomberg|James Stafford|Tsvetana Paraskova"
)

PROFILE = Profile(
    name="oilprice",
    title="OilPrice.com",
    sites=("oilprice.com",),
    aliases=("OilPrice.com", "Oilprice.com", "OilPrice", "Oil Price", "Oilprice"),
    rules=(
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}) (?:for|of) (?P<source>{OIL})", head="By ", longest=100,
             tail=("Oilprice.com", "OilPrice.com", "oilprice.com"), identifies=True,
             examples=("By Ana Ruiz for Oilprice.com",)),
        line("signed", Kind.HEADER, rf"By (?:(?P<author>{NAMES})(?:,| via| of| for) )?(?P<source>{OUTLET})",
             label="byline", where="tail", head="By ", longest=90,
             examples=("By RFE/RL", "By Ana Ruiz via ZeroHedge")),
        line("signed-name", Kind.HEADER, rf"By (?P<author>{NAMES})", label="byline", where="tail", head="By ",
             longest=60,
             examples=("By Ana Ruiz",)),
        line("headline-blog", Kind.ATTRIBUTION,
             r"The leading economics blog online covering financial issues, geopolitics and trading\.?", label="bio",
             where="tail", head="The leading economics blog", longest=100,
             examples=("The leading economics blog online covering financial issues, geopolitics and trading.",)),
        line("writer", Kind.ATTRIBUTION, rf"(?P<author>{NAMES}|ZeroHedge|RFE/RL staff|Eurasianet)", label="bio",
             where="tail", longest=60, follows=("bio", "navigation"),
             examples=("Ana Ruiz", "ZeroHedge")),
        line("more-info", Kind.FURNITURE, r"More Info", label="navigation", where="tail", head="More Info", longest=10,
             examples=("More Info",)),
        run("more", Kind.INSERT, rf"More Top Reads [Ff]rom {OIL}:?", label="related", head="More Top Reads ",
            longest=40, identifies=True,
            after=Members(r"(?!Download|Back to|Join|Leave)[\p{Lu}\d\"“'‘$][^\n]{8,160}(?<![.:])", most=8),
            examples=("More Top Reads From Oilprice.com:\nThe mill route nobody planned",)),
        line("app", Kind.CALL_TO_ACTION, r"Download The Free Oilprice App(?: Today)?", label="subscribe",
             identifies=True, longest=44,
             examples=("Download The Free Oilprice App Today",)),
        line("home", Kind.FURNITURE, r"(?:Join the discussion ?\| ?)?Back to homepage", label="navigation", longest=44,
             head=("Back to homepage", "Join the discussion"),
             examples=("Back to homepage", "Join the discussion | Back to homepage")),
        line("comment", Kind.CALL_TO_ACTION, r"Leave a comment", label="comment", longest=18, where="tail",
             examples=("Leave a comment",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?:This article was (?:originally )?(?:published|posted) (?:on|at|by)|Link to original article"
             rf"|Original article|Source):? (?:(?P<source>{OIL})|(?P<url>https?://oilprice\.com/[^\s]{{5,200}}))\.?",
             label="origin", longest=260,
             head=("This article was ", "Link to original article", "Original article", "Source: "),
             stem=("ilprice.com", "ilPrice.com"), identifies=True,
             examples=("This article was originally published on Oilprice.com",)),
        line("no-advice", Kind.LEGAL,
             r"(?:The materials provided on this Web site are for informational and educational purposes only and "
             r"are not intended to provide tax, legal, or investment advice\."
             r"|Nothing contained on the Web site shall be considered a recommendation, solicitation, or offer to "
             r"buy or sell a security)[^\n]{0,200}|Merchant of Record: A Media Solutions trading as Oilprice\.com",
             label="disclaimer", longest=420, identifies=True,
             head=("The materials provided on this Web site are for", "Nothing contained on the Web site shall be",
                   "Merchant of Record: A Media"),
             examples=("Merchant of Record: A Media Solutions trading as Oilprice.com",
                       "Nothing contained on the Web site shall be considered a recommendation, solicitation, or offer to buy or sell a security to any person in any jurisdiction.")),
    ),
)
