"""ABC News, of the American network: own reports and much of The Associated Press.

The page, top to bottom. Head: the name, title, byline, "November 12, 2018, 10:31 AM" (once "WASHINGTON -- Nov 12, 2018,
10:31 AM ET"), reading time, share buttons run into one line. Inside: an offer to add a subject "as an interest".
Tail: who contributed, the station's live channel.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH

PROFILE = Profile(
    name="abc-news",
    title="ABC News",
    sites=("abcnews.go.com", "abcnews.com"),
    aliases=("ABC News", "ABC News Radio", "abcnews.go.com"),
    rules=(
        line("shares", Kind.CALL_TO_ACTION,
             r"(?:Share (?:to|with) (?:Facebook|Twitter|X) ?){1,3}(?:Email this article)?|Email this article",
             label="social", where="head", head=("Share to", "Share with", "Email this article"), longest=80,
             examples=("Share to FacebookShare to TwitterEmail this article", "Share with Facebook")),
        line("placed-date", Kind.HEADER,
             rf"(?:(?P<place>\p{{Lu}}[\p{{Lu}} .,]{{2,30}}) ?(?:--|—) ?)?"
             rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d),? \d{{1,2}}:\d\d [AP]M(?: ET)?", label="published", where="head",
             longest=70,
             examples=("ARDEN -- Nov 12, 2018, 10:31 AM ET", "November 12, 2018, 10:31 AM")),
        line("interest", Kind.CALL_TO_ACTION,
             r"Interested in (?P<topics>[^\n?]{2,60})\? (?:Add [^\n]{2,60} as an interest to stay up to date on the "
             r"latest [^\n]{2,60} news, video, and analysis from ABC News\.)?(?: ?Add Interest)?", label="subscribe",
             head="Interested in ", stem="as an interest to stay up to date", longest=300, identifies=True,
             examples=("Interested in Mills? Add Mills as an interest to stay up to date on the latest Mills news, video, and analysis from ABC News. Add Interest",),
             near_misses=("Interested in mills? Ask the miller.",)),
        line("add-interest", Kind.CALL_TO_ACTION, r"Add Interest", label="subscribe", longest=14,
             examples=("Add Interest",)),
        line("contributed", Kind.ATTRIBUTION,
             r"ABC News' (?P<credit>\p{Lu}[^\n]{3,300}) contributed to this (?:report|story)\.", label="credit",
             head=("ABC News' ", "ABC News’ "), longest=360, identifies=True,
             examples=("ABC News' Ana Ruiz and Tomas Brand contributed to this report.",),
             near_misses=("ABC News' Ana Ruiz asked him.",)),
        line("live", Kind.FURNITURE,
             r"ABC News Live(?: ?24/7 coverage of breaking news and live events)?"
             r"|24/7 coverage of breaking news and live events", label="navigation", where="tail",
             head=("ABC News Live", "24/7 coverage of breaking"), longest=70, identifies=True,
             examples=("24/7 coverage of breaking news and live events", "ABC News Live")),
        line("copyright", Kind.LEGAL,
             r"(?:Copyright )?© (?P<year>20\d\d),? (?P<holder>ABC (?:News(?: Internet Ventures| Radio)?|Audio"
             r"|Radio))\.?(?: All [Rr]ights [Rr]eserved\.?)?", label="copyright", head=("Copyright © 20", "© 20"),
             stem=" ABC ", longest=80, identifies=True,
             examples=("© 2018 ABC News Internet Ventures. All rights reserved.",
                       "Copyright © 2021, ABC Audio. All rights reserved.")),
    ),
)
