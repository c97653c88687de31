"""The Indian Express: news pages with advertisement marks inside and, at the end, app, Instagram and the publisher's name.

Head: on the daily news page a deck that promises live updates. Tail: "For all the latest ... News, download Indian
Express App" or "Click here to follow us on Instagram", the company as copyright holder, "First published on: ...".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, NAMES, TIME

SECTIONS = (
    "Business|Cities|Education|Entertainment|Explained|India|Lifestyle|Opinion|Political Pulse|Sports|Technology"
    "|Trending|World"
)

PROFILE = Profile(
    name="indian-express",
    title="The Indian Express",
    sites=("indianexpress.com",),
    aliases=("Indian Express", "The Indian Express", "indianexpress.com", "IE Online"),
    rules=(
        line("live-deck", Kind.HEADER,
             r"News Today Live Updates: Get the latest news updates from India and all around the world\. Stay "
             r"updated with breaking news today\.", label="subtitle", head="News Today Live Updates: ", identifies=True,
             examples=("News Today Live Updates: Get the latest news updates from India and all around the world. Stay updated with breaking news today.",)),
        line("crumbs", Kind.FURNITURE, rf"Home(?:{SECTIONS})\S[^\n]{{3,260}}", label="navigation", where="head",
             longest=320, head=tuple(f"Home{section}" for section in SECTIONS.split("|")),
             examples=("HomeCitiesArdenArden mill to grind again",), near_misses=("Home Cities are a new idea",)),
        line("badges", Kind.FURNITURE, r"Newsguard|Premium", label="navigation", where="head",
             head=("Newsguard", "Premium"), longest=12,
             examples=("Newsguard", "Premium"), near_misses=("Premium flour",)),
        line("advert", Kind.INSERT, r"Story continues below this ad", identifies=True,
             examples=("Story continues below this ad",)),
        line("app", Kind.CALL_TO_ACTION,
             r"For all the latest .{3,60} News, (?:download|follow) (?:the )?Indian Express(?: App)?(?: now)?\.?",
             label="subscribe", head="For all the latest ", identifies=True,
             examples=("For all the latest Sports News, download Indian Express App",
                       "For all the latest Arden News, download Indian Express App now"),
             near_misses=("For all the latest news, ask the miller.",)),
        line("instagram", Kind.CALL_TO_ACTION,
             r"Stay updated with the latest ?[-–—] ?Click here to follow us on \w{3,20}", label="social",
             identifies=True,
             examples=("Stay updated with the latest - Click here to follow us on Instagram",)),
        line("published", Kind.HEADER, rf"First published on: ?(?P<date>{DATE})(?: {TIME})?(?: IST)?", where="tail",
             head="First published on:",
             examples=("First published on: January 2, 2024 12:34 IST",)),
        line("copyright", Kind.LEGAL,
             r"© (?P<holder>IE Online Media Services Pvt\.? Ltd|The Indian Express (?:Online Media )?Pvt\.? Ltd)\.?",
             head="© ", identifies=True,
             examples=("© IE Online Media Services Pvt Ltd", "© The Indian Express Pvt Ltd")),
        line("telegram", Kind.CALL_TO_ACTION,
             r"(?:📣 ?)?The Indian Express is now on (?:Telegram|WhatsApp|Threads)\. Click here to join (?:our channel"
             r"|us)[^\n]{0,120}", label="subscribe", identifies=True, head=("📣", "The Indian Express is now on"),
             longest=220,
             examples=("📣 The Indian Express is now on Telegram. Click here to join our channel (@indianexpress) and stay updated with the latest headlines",)),
        line("byline", Kind.HEADER,
             rf"(?:Written )?[Bb]y:? ?(?P<author>{NAMES}|PTI|IANS|ANI|AP|AFP|Reuters|Express News Service"
             rf"|Express Web Desk|Agencies)(?: ?\| ?(?P<place>[\p{{Lu}}][\p{{L}} ]{{2,30}}))? ?\| ?"
             rf"(?P<as_published>(?:Updated|Published): ?(?P<date>{DATE})(?: {TIME})?(?: [ap]m)?)", label="byline",
             where="head", head=("By", "Written by"), stem="Updated: ", longest=160,
             examples=("By: PTI | Arden | Updated: October 12, 2016 4:15:33 am",)),
        line("written-edited", Kind.HEADER,
             rf"(?:Written|Reported) by:? (?P<author>{NAMES}|PTI|IANS|ANI|AP|AFP|Reuters|Express News Service"
             rf"|Express Web Desk) ?, ?(?:Edited|Updated) by:? ?[^\n|]{{3,60}}?"
             rf"(?: ?\| ?(?P<as_published>(?:(?P<place>\p{{Lu}}[\p{{L}} ,]{{2,30}}?) ?\| ?)?(?:Updated"
             rf"|Published): ?(?P<date>{DATE})(?: {TIME})?(?: [ap]m)?(?: IST)?))?", label="byline", where="head",
             head=("Written by", "Reported by"), longest=200,
             examples=("Written by Ana Ruiz , Edited by Explained Desk | New Arden | Updated: October 20, 2020 11:14:08 am",
                       "Written by Ana Ruiz, Edited by Tomas Brand")),
        line("place-dated", Kind.HEADER,
             rf"(?P<place>\p{{Lu}}[\p{{L}} ]{{2,30}}) \| ?(?:Updated: ?"
             rf"|Published: ?)?(?P<date>{DATE})(?: {TIME})?(?: IST)?", label="published", where="head", longest=90,
             stem=" | ",
             examples=("Arden | October 12, 2022 04:15 IST",)),
        line("photo", Kind.MEDIA,
             r"[^\n]{5,300}\((?:Express|Express [Aa]rchive|File|Representational|Representative|Source|Photo|PTI"
             r"|Reuters|AP|Instagram|Twitter)(?: (?:photo|Photo|image))?s?(?: by|:)? ?(?P<credit>[^\n()]{0,60})\)",
             label="caption", longest=400, stem=("(Express", "(Representational", "(Representative"),
             examples=("A clerk with the letters. (Express photo by Ana Ruiz)",
                       "The ferry at Arden. (Express file photo)")),
        line("express-photo", Kind.MEDIA,
             r"[^\n]{5,300}\((?:Express|Express [Aa]rchive)(?: (?:photo|Photo|file photo|File Photo))s?(?: by"
             r"|:)? ?(?P<credit>[^\n()]{0,60})\)", label="caption", longest=400,
             stem=("(Express photo", "(Express Photo", "(Express file", "(Express File"), identifies=True,
             examples=("A clerk with the letters. (Express photo by Ana Ruiz)",)),
        line("follow", Kind.CALL_TO_ACTION, r"Follow Us", label="social", head="Follow Us", longest=12,
             examples=("Follow Us",)),
        line("uploaded", Kind.HEADER,
             r"First (?:uploaded|published) on: ?(?P<date>\d\d-\d\d-20\d\d) at \d\d:\d\d(?: IST)?", label="published",
             where="tail", head=("First uploaded on", "First published on"), longest=60, identifies=True,
             examples=("First uploaded on: 12-10-2022 at 04:15 IST",)),
        line("advertising", Kind.INSERT, r"Advertising", label="advert", longest=12, head="Advertising",
             examples=("Advertising",)),
        line("express-channel", Kind.CALL_TO_ACTION,
             r"(?:📣 ?)?Join our (?:Telegram|WhatsApp) [Cc]hannel \(The Indian Express\)[^\n]{0,120}", label="subscribe",
             stem="(The Indian Express)", longest=180, identifies=True,
             examples=("📣 Join our Telegram channel (The Indian Express) for the latest news and updates",)),
        line("buzzing", Kind.INSERT, r"Buzzing Now|Festive offer|Must [Rr]ead", label="related", where="tail",
             head=("Buzzing Now", "Festive offer", "Must Read", "Must read"), longest=16,
             examples=("Buzzing Now",)),
        line("guarded", Kind.FURNITURE, r"News[Gg]uard", label="navigation", where="head",
             head=("NewsGuard", "Newsguard"), longest=12,
             examples=("NewsGuard",)),
        line("agency-place", Kind.HEADER,
             r"(?P<author>(?P<source>Reuters|PTI|AFP|AP|IANS|ANI|Agencies|Express [Nn]ews [Ss]ervice"
             r"|ENS)) : (?P<place>\p{Lu}[\p{L} ]{2,24}),?(?: (?P<as_published>(?P<date>(?:Mon|Tue|Wed|Thu|Fri|Sat"
             r"|Sun) [A-Z][a-z]{2} \d{2} 20\d\d), \d{2}:\d{2} hrs))?", label="byline", where="head",
             head=("Reuters :", "PTI :", "AFP :", "AP :", "IANS :", "ANI :", "Agencies :", "Express ", "ENS :"),
             longest=90, identifies=True,
             examples=("Reuters : Arden,", "Agencies : New Arden, Mon Jul 08 2013, 15:42 hrs")),
        line("stamped-hours", Kind.HEADER,
             r"(?P<date>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d{2} 20\d\d), \d{2}:\d{2} hrs",
             label="published", where="head", head=("Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "),
             tail=" hrs", longest=40, identifies=True,
             examples=("Mon Jul 08 2013, 15:42 hrs",)),
    ),
)
