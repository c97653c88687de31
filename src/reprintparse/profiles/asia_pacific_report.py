"""Asia Pacific Report: news of the Pacific from Auckland, much of it from RNZ under a community partnership.

Head: "HEADLINE | Asia Pacific Report", menu, section, title, "By APR editor - August 3, 2022", the picture with its credit, "By NAME,
RNZ Pacific journalist". Tail: under which agreement the article is republished.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="asia-pacific-report",
    title="Asia Pacific Report",
    sites=("asiapacificreport.nz",),
    aliases=("Asia Pacific Report", "AsiaPacificReport.nz", "asiapacificreport.nz"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n]{8,220}?) \| Asia Pacific Report", label="title", where="head",
             tail="| Asia Pacific Report", longest=250, identifies=True,
             examples=("Vendors of Arden get a roof | Asia Pacific Report",)),
        line("posted", Kind.HEADER, rf"By (?:APR editor|Pacific Media Watch|Asia Pacific Report) ?- (?P<date>{DAY})",
             label="published", where="head", longest=70, identifies=True,
             head=("By APR editor", "By Pacific Media Watch", "By Asia Pacific Report"),
             examples=("By APR editor - August 3, 2022",)),
        line("section", Kind.HEADER, r"(?P<topics>(?:Pacific|Asia) Report|Pacific Media Watch|Evening Report)",
             label="topics", where="head", longest=24,
             head=("Pacific Report", "Asia Report", "Pacific Media Watch", "Evening Report"),
             examples=("Pacific Report",)),
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}), (?P<source>RNZ|ABC|Benar ?News|IndyBN|The National)"
             r"(?: (?:Pacific|News|Morning Report|First Up|Pacific Waves))?(?: (?:[\p{L}-]{2,20} ){0,3}(?:journalist"
             r"|reporter|editor|correspondent|producer|presenter))?", where="head", head="By ", longest=140,
             examples=("By Ana Ruiz, RNZ Pacific journalist", "By Tomas Brand, RNZ Pacific senior journalist")),
    ),
)
