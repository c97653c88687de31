"""Eurasia Review: a site that carries news services and institutes, RFE/RL and VOA among them, with their boxes.

The page, top to bottom. Head: title, date with a count of comments, "By SERVICE". Body. Tail: share buttons, an appeal,
a box with the service's name and what it is, the form for comments.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

SERVICES = (
    r"(?:RFE RL|VOA|IPS|Global Voices|PanARMENIAN|SA News|UCA News|CNA|EurActiv|IRIN|ISN|JTW|MISES|AEI|FEE|DoD News|IDN|BenarNews"
    r"|Arab News|Tasnim News Agency|Eurasia Review|Published by the Foreign Policy Research Institute"
    r"|Geopolitical Monitor|Modern Diplomacy|Observer Research Foundation|Fernando Carvajal)"
)

CATEGORY = (
    r"(?:World News|News|Analysis|Opinion|Africa|Americas|Asia|Central Asia|South Asia|Southeast Asia|East Asia|Eurasia"
    r"|Europe|Middle East|Oceania|Business|Economy|Finance|Energy|Life|Social Issues|Religion|Education|Environment"
    r"|Health|Science|Technology|Politics|Government|Human Rights|Law|Defense|Military|Terrorism|Security|History"
    r"|Travel|Featured)"
)

PROFILE = Profile(
    name="eurasia-review",
    title="Eurasia Review",
    sites=("eurasiareview.com",),
    aliases=("Eurasia Review", "eurasiareview.com"),
    rules=(
        line("top-lines", Kind.FURNITURE,
             r"Eurasia Review|A Journal of Analysis and News|Eurasia Review ?[-–|] ?A Journal of Analysis and News",
             label="navigation", where="head", longest=60,
             examples=("Eurasia Review", "A Journal of Analysis and News")),
        line("byline", Kind.HEADER, rf"By (?P<source>{SERVICES})", label="byline", where="head", head="By ", longest=60,
             examples=("By VOA",)),
        line("byline-service", Kind.HEADER, r"By:? (?P<source>RFE RL)", label="byline", where="head", identifies=True,
             examples=("By RFE RL",)),
        line("published", Kind.HEADER,
             rf"(?P<date>{DAY})(?: (?:\d{{1,4}} Comments?|Leave a [Cc]omment|(?P<source>RFE RL|VOA|IPS)"
             rf"|By (?:(?P<source>{SERVICES})|(?P<author>[\p{{Lu}}][^\n]{{2,50}}?)))){{0,2}}", where="head",
             longest=100,
             examples=("May 14, 2020 0 Comments", "May 14, 2020 By Ana Ruiz Leave a Comment", "May 14, 2020 By VOA",
                       "May 14, 2020 RFE RL Leave a comment")),
        line("published-filed", Kind.HEADER,
             rf"(?P<date>{DAY}) (?:{SERVICES}|[\p{{Lu}}][^\n\d,]{{2,40}}?) (?:1 ?, ?)?"
             rf"(?P<topics>{CATEGORY}(?:,? {CATEGORY}){{0,7}}),? (?:\d{{1,4}} Comments?|Leave a Comment)",
             label="published", where="head", tail=("Comment", "Comments"), longest=160,
             examples=("August 14, 2016 VOA 1 , Africa, World News 0 Comments",
                       "August 14, 2016 RFE RL Central Asia, 0 Comments")),
        line("delivered", Kind.CALL_TO_ACTION,
             r"(?:Click here|CLICK HERE) to have Eurasia Review's newsletter delivered via RSS, as an email "
             r"newsletter, via mobile or on your personal news page\.?", label="subscribe", identifies=True,
             head=("Click here to have Eurasia Review", "CLICK HERE to have Eurasia Review"),
             examples=("Click here to have Eurasia Review's newsletter delivered via RSS, as an email newsletter, via mobile or on your personal news page.",)),
        line("share", Kind.CALL_TO_ACTION, r"Please Share:?", label="social", where="anywhere", head="Please Share",
             longest=16,
             examples=("Please Share:",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?:Did you enjoy this article\? Then please consider donating today|Enjoy(?:ed)? the article\?"
             r"|Did you find this article informative\? Please consider contributing to Eurasia Review"
             r"|Please Donate Today(?! to CN))[^\n]{0,300}", label="support", identifies=True, longest=420,
             head=("Did you enjoy this article? Then", "Enjoy the article?", "Enjoyed the article?",
                   "Did you find this article informative? Please", "Please Donate Today",
                   "Did you enjoy this article?", "Did you find this article informative?"),
             examples=("Did you enjoy this article? Then please consider donating today to ensure that Eurasia Review can continue to be able to provide similar content.",)),
        line("service", Kind.ATTRIBUTION,
             r"(?:RFE RL:? )?RFE/RL journalists report the news in \d{2} countries where a free press is banned by "
             r"the government or not fully established\.(?: [^\n]{5,120})?", label="bio", identifies=True, longest=320,
             head=("RFE/RL journalists report the news in", "RFE RL RFE/RL journalists", "RFE RL: RFE/RL"),
             examples=("RFE/RL journalists report the news in 21 countries where a free press is banned by the government or not fully established.",)),
        line("service-voa", Kind.ATTRIBUTION, r"(?:VOA:? )?The VOA is the Voice of America\.?", label="bio",
             identifies=True, head=("The VOA is the Voice", "VOA The VOA", "VOA: The VOA"), longest=60,
             examples=("The VOA is the Voice of America",)),
        line("box-name", Kind.ATTRIBUTION, rf"(?P<organization>{SERVICES})", label="bio", where="tail", longest=60,
             examples=("RFE RL",)),
        line("categories", Kind.HEADER, rf"(?:1 )?(?P<topics>{CATEGORY}(?: {CATEGORY}){{0,7}})", label="topics",
             where="head", longest=120, follows=("", "navigation"),
             examples=("1 Life Social Issues", "Africa World News")),
        line("published-signed", Kind.HEADER,
             rf"(?:{DAY} )?(?P<date>{DAY}) (?P<as_byline>{SERVICES}"
             rf"|[\p{{Lu}}][^\n\d,]{{2,40}}?) (?:\d \p{{Lu}}[\p{{L}} ]{{2,30}} )?(?P<as_comment>\d{{1,4}} Comments?"
             rf"|Leave a Comment)", label="published", where="head", tail=("Comment", "Comments"), longest=100,
             follows=("title", "subtitle"),
             examples=("May 4, 2015 RFE RL 0 Comments", "May 4, 2018 Arden Voices 1 World 0 Comments",
                       "May 4, 2015 Ana Ruiz Leave a Comment")),
        line("published-by", Kind.ATTRIBUTION,
             r"Source: This (?:article|commentary|report|piece|paper|post) (?:was|is) (?:originally )?published (?:by"
             r"|at|in|on) (?:the )?(?P<source>[\p{Lu}\d][^\n]{1,80}?)\.?", label="origin", head="Source: This ",
             longest=140, identifies=True,
             examples=("Source: This article was published by Arden Diplomacy",)),
        line("no-comments", Kind.CALL_TO_ACTION, r"\d{1,4} Comments?", label="comment", where="head",
             tail=("Comments", "Comment"), longest=14, follows=("published", "byline", "title"),
             examples=("0 Comments",)),
        line("newsletter-ways", Kind.CALL_TO_ACTION,
             r"CLICK HERE to have Eurasia Review's newsletter delivered via RSS, as an email newsletter, via mobile "
             r"or on your personal news page\.?", label="subscribe", head="CLICK HERE to have Eurasia Review",
             longest=150, identifies=True,
             examples=("CLICK HERE to have Eurasia Review's newsletter delivered via RSS, as an email newsletter, via mobile or on your personal news page.",)),
        line("service-name", Kind.HEADER, rf"(?!Eurasia Review$)(?P<source>{SERVICES})", label="byline", where="head",
             longest=60, follows="published",
             examples=("Global Voices",)),
        run("box", Kind.ATTRIBUTION, rf"(?P<organization>{SERVICES})", label="bio", longest=60, identifies=True,
            head=("Modern Diplomacy", "Geopolitical Monitor", "Arab News"),
            after=Members(r"(?:The )?Modern Diplomacy is a leading European opinion maker[^\n]{0,500}"
                          r"|Geopoliticalmonitor\.com is an open-source intelligence collection and forecasting service[^\n]{0,300}"
                          r"|Arab News is Saudi Arabia's first English-language newspaper\.[^\n]{0,400}", most=1, least=1),
            examples=("Modern Diplomacy\nThe Modern Diplomacy is a leading European opinion maker - not a pure news-switchboard.",)),
    ),
)
