"""LatestLY: Indian site that runs agency feeds unedited.

The page, top to bottom. Head: title, often with a section before a bar; a deck that opens "Get latest articles and
stories on ..."; "Agency News" with the agency; date. Tail: the note that its staff may not have edited the text.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, TIME

PROFILE = Profile(
    name="latestly",
    title="LatestLY",
    sites=("latestly.com",),
    aliases=("LatestLY", "latestly.com"),
    rules=(
        line("deck", Kind.HEADER, r"Get latest articles and stories on [^\n.]{2,30} at LatestLY\.[^\n]{0,400}",
             label="subtitle", identifies=True, longest=480,
             examples=("Get latest articles and stories on Rivers at LatestLY. The ferry will sail again in spring.",)),
        line("agency", Kind.HEADER,
             r"(?:Agency News )?(?P<author>(?P<source>ANI|IANS|PTI)) ?\|"
             r"(?: ?(?P<date>[A-Z][a-z]{2} \d{1,2}, 20\d\d \d{1,2}:\d\d [AP]M IST))?", label="byline", where="head",
             longest=70, head=("Agency News", "ANI", "IANS", "PTI"),
             examples=("Agency News ANI|", "Agency News PTI| Sep 05, 2022 03:20 PM IST")),
        line("published", Kind.HEADER, rf"(?P<date>{DATE}) {TIME} IST", where="head", tail=" IST", longest=40,
             examples=("Sep 05, 2022 03:20 PM IST",)),
        line("feed", Kind.ATTRIBUTION,
             r"\((?:This is an unedited and auto-generated story from Syndicated News feed[,.] ?"
             r"(?P<republisher>LatestLY) Staff may not have modified or edited the content body"
             r"|The above story is verified and authored by [^\n()]{2,30} staff[^\n()]{0,400})\.?\)", label="note",
             identifies=True, longest=560,
             head=("(This is an unedited and auto-generated", "(The above story is verified"),
             examples=("(This is an unedited and auto-generated story from Syndicated News feed, LatestLY Staff may not have modified or edited the content body)",)),
        line("section", Kind.FURNITURE, r"Home|Agency News", label="navigation", where="head", longest=12,
             examples=("Agency News",)),
    ),
)
