"""Gray Media's television stations: local news, AP and CNN stories under the station's own call sign.

Head: menu, title, author and agency on lines of their own, "Published: Jul. 3, 2023 at 6:41 PM EDT|Updated: 2 hours
ago", share buttons. Tail: "Copyright 2023 WXYZ. All rights reserved." or the agency's line, "Most Read" with a list, and
"A Gray Media Group, Inc. Station - © 2002-2023 Gray Television".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="gray-media",
    title="Gray Media (WBKO, WIBW, KWCH)",
    rules=(
        line("owner", Kind.LEGAL,
             r"A Gray (?:Local )?Media(?: Group,? Inc\.)? Station ?[-–—]? ?© ?20\d\d ?[-–—] ?(?P<year>20\d\d)"
             r"(?: (?P<holder>Gray (?:Television|Media)(?:,? Inc\.)?))?", label="copyright",
             head=("A Gray Media", "A Gray Local Media"), longest=90, identifies=True,
             examples=("A Gray Media Group, Inc. Station - © 2002-2023 Gray Television",
                       "A Gray Local Media Station © 2002-2024")),
        line("share", Kind.CALL_TO_ACTION,
             r"(?:Share on Facebook )?Email This Link(?: Share on (?:Twitter|Pinterest|LinkedIn)){0,3}", label="social",
             head=("Email This Link", "Share on Facebook Email This Link"), longest=100,
             examples=("Email This Link",
                       "Share on Facebook Email This Link Share on Twitter Share on Pinterest Share on LinkedIn")),
        line("section", Kind.HEADER,
             r"(?P<topics>News|Sports|National|State|Crime|Community|Health|Education|Politics|Entertainment)",
             label="topics", where="head", longest=16, follows="navigation", awaits="title",
             examples=("News",)),
        line("call-sign", Kind.FURNITURE, r"(?P<republisher>[KW][A-Z]{2,3}(?:-TV)?)", label="navigation", where="head",
             longest=8, follows=("", "navigation"), head=("K", "W"),
             examples=("WXYZ",)),
        line("published", Kind.HEADER,
             r"Published: (?P<date>[A-Z][a-z]{2}\.? \d{1,2}, 20\d\d) at \d{1,2}:\d\d [AP]M [A-Z]{2,4} ?\| ?Updated: "
             r"[^\n|]{3,50}", label="published", where="head", head="Published: ", longest=110, identifies=True,
             examples=("Published: Oct. 6, 2021 at 5:10 PM EDT|Updated: 3 hours ago",)),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{8,160}[^\s(]\((?P<credit>[KW][A-Z]{2,3}(?:-TV)?|MGN(?: Online)?|CNN|AP|Gray)\)",
             label="caption", where="head", tail=")", longest=190,
             examples=("Ferry back on the river(WXYZ)",), near_misses=("Ferry back on the river (WXYZ)",)),
    ),
)
