"""Indo-Asian News Service: agency copy that closes with "--IANS" and the initials of those who handled it."""

from reprintparse import Kind, Members, Profile, line, run

DESK = r"[a-z]{1,8}(?:/[a-z&-]{1,8}){1,5}/?"

PROFILE = Profile(
    name="ians",
    title="IANS",
    sites=("ians.in", "ianslive.in"),
    aliases=("IANS", "Indo-Asian News Service"),
    rules=(
        run("sign-off", Kind.ATTRIBUTION, r"[-–—]{1,2} ?(?P<source>IANS)", label="origin", tail="IANS",
            after=Members(rf"(?P<as_credit>{DESK})"), identifies=True,
            examples=("--IANS", "--IANS\nab/cd/ef"), near_misses=("The minister spoke to IANS",)),
        line("name", Kind.ATTRIBUTION, r"\(?(?P<source>IANS)\)?", label="origin", where="tail", identifies=True,
             head=("IANS", "(IANS)"),
             examples=("IANS",), near_misses=("IANS asked him twice.",)),
        line("agency", Kind.HEADER, r"(?P<author>(?P<source>IANS))", label="byline", where="head", identifies=True,
             head="IANS", longest=8,
             examples=("IANS",)),
        line("byline", Kind.HEADER, r"By (?P<author>(?P<source>IANS))", where="head", identifies=True,
             examples=("By IANS",)),
    ),
)
