"""Hindustan Times: pages with a path on top, a line of date and time in capitals, "Close Story" and "SHARE" at the end.

Head: "Home / India News / HEADLINE", title, section in small letters, "UPDATED ON MAY 04, 2021 10:22 AM IST", "By AGENCY | Posted by
NAME, PLACE", deck. Tail: that the text came from an agency's feed, topics, "Close Story", "© 2021 HindustanTimes". Host, names and the
older forms that it shares with Mint are in `ht_media`.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

SECTION = r"(?:[\p{Lu}][\p{L}&-]{1,20}(?: [\p{L}&-]{2,20}){0,3})"

AGENCIES = ("Press Trust of India", "PTI", "ANI", "Asian News International", "Reuters", "AFP", "Agence France-Presse", "Associated Press", "Indo Asian News Service", "IANS", "Bloomberg")
AGENCY = "|".join(AGENCIES)
DESK = r"[\p{Lu}][\p{L} .]{2,40}(?:, ?[\p{L} .]{2,40})?"

PROFILE = Profile(
    name="hindustan-times",
    title="Hindustan Times",
    aliases=("HindustanTimes",),
    rules=(
        line("path", Kind.FURNITURE, rf"Home ?/ ?{SECTION} ?/ ?[^\n]{{8,180}}", label="navigation", where="head",
             head="Home", stem="/", longest=230,
             examples=("Home / India News / Ferry service to get new boats by winter",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,180}(?<![.;:,])", where="head", longest=186,
             follows=("navigation", ""), awaits=("published", "topics", "subtitle", "byline"),
             examples=("Ferry service to get new boats by winter",)),
        line("section", Kind.HEADER, r"(?P<topics>[a-z]{4,14}(?: [a-z]{2,14}){0,2})", label="topics", where="head",
             longest=30, follows="title",
             examples=("india news",)),
        line("updated", Kind.HEADER,
             rf"(?:UPDATED|PUBLISHED|Updated|Published) (?:ON|on):? (?P<date>{DAY}),? \d{{1,2}}:\d\d [AP]M IST",
             label="published", where="head", tail=" IST", longest=60,
             examples=("UPDATED ON MAY 04, 2021 10:22 AM IST", "Updated on May 04, 2021 10:22 AM IST")),
        line("agency-posted", Kind.HEADER,
             rf"(?:By )?(?P<author>(?P<source>{AGENCY})) ?\| ?(?:Posted|Edited|Written|Reported) by:? ?{DESK}",
             label="byline", where="head", longest=160,
             head=tuple(f"{by}{name} | {how} by" for by in ("By ", "") for name in AGENCIES for how in ("Posted", "Edited", "Written", "Reported")),
             examples=("By Press Trust of India | Posted by Ana Ruiz, Guwahati", "ANI | Edited by Ana Ruiz")),
        line("posted", Kind.HEADER,
             rf"(?:By )?(?P<author>HT Correspondent|hindustantimes\.com|{NAMES}) ?\| ?(?:Posted|Edited|Written"
             rf"|Reported) by:? ?{DESK}", label="byline", where="head", longest=160,
             stem=(" | Posted", " | Edited", " | Written", " | Reported"),
             examples=("By Ana Ruiz | Edited by Tomas Brand",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{20,140}", label="subtitle", where="head", longest=150,
             below=r"[^\n]{90}", follows="byline",
             examples=("Six vessels will run between the banks in the first phase.",)),
        line("close", Kind.FURNITURE, r"Close Story", label="navigation", longest=12, where="tail",
             examples=("Close Story",)),
        line("share", Kind.CALL_TO_ACTION, r"(?i:share(?: this article)?)", label="social", where="tail", longest=20,
             head=("SHARE", "Share"),
             examples=("SHARE",)),
        line("copyright", Kind.LEGAL, r"© ?(?P<year>20\d\d) (?P<holder>Hindustan ?Times)\.?", head="©", stem="Times",
             longest=40, identifies=True,
             examples=("© 2021 HindustanTimes",)),
    ),
)
