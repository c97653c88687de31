"""Dow Jones Newswires: news for traders, run by brokers' and market sites, closed by marks of its own.

Tail: "Write to NAME at ...", "(END) Dow Jones Newswires", the time stamp ("11-04-21 0823ET"), the year's rights.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="dow-jones-newswires",
    title="Dow Jones Newswires",
    sites=("dowjones.com", "djnewswires.com"),
    aliases=("Dow Jones Newswires", "Dow Jones News", "Dow Jones Institutional News"),
    rules=(
        line("end", Kind.ATTRIBUTION,
             r"\(END\) (?P<source>Dow Jones Newswires)(?: [\p{Lu}][\p{L}]{2,10} \d{1,2}, 20\d\d \d\d:\d\d ET "
             r"\(\d\d:\d\d GMT\))?", label="origin", head="(END) Dow Jones Newswires", longest=90, identifies=True,
             examples=("(END) Dow Jones Newswires", "(END) Dow Jones Newswires March 04, 2021 08:24 ET (13:24 GMT)")),
        line("stamp", Kind.HEADER, r"\d\d-\d\d-\d\d \d{4}(?:ET|GMT|EST|EDT)", label="published",
             head=tuple("0123456789"), longest=18,
             examples=("11-04-21 0823ET",)),
        line("rights", Kind.LEGAL,
             r"Copyright (?:\([Cc]\)|©) (?P<year>20\d\d) (?P<holder>Dow Jones & Company,? Inc\.?)", label="copyright",
             head="Copyright ", longest=70,
             examples=("Copyright (c) 2021 Dow Jones & Company, Inc.",)),
    ),
)
