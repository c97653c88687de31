"""Democracy Now!: a daily broadcast whose transcripts others republish under a Creative Commons license (BY-NC-ND).

The page, top to bottom. Head: title, "Web Exclusive" or "Story", date, a summary. Body: "This is a rush transcript.
Copy may not be in its final form.", then speakers in capitals. Tail: the license of the program.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="democracy-now",
    title="Democracy Now!",
    sites=("democracynow.org",),
    aliases=("Democracy Now!", "Democracy Now", "democracynow.org"),
    rules=(
        line("byline", Kind.HEADER, rf"(?:By|by|BY) (?:(?P<author>{NAMES})(?:,| \||, (?:Host|Producer)s?,) )?(?P<source>Democracy Now!?)", where="head", identifies=True, tail=("Democracy Now!", "Democracy Now"), examples=("By Ana Ruiz, Democracy Now!", "by Ana Ruiz and Ben Okafor, Democracy Now!", "By Democracy Now!")),
        line("rush", Kind.ATTRIBUTION, r"(?:TRANSCRIPT:? ?)?This is a rush transcript\. Copy may not be in its final form\.", label="note", identifies=True, head=("This is a rush transcript", "TRANSCRIPT", "Transcript"),
             examples=("This is a rush transcript. Copy may not be in its final form.",), near_misses=("This is a rush transcript.",)),
        run("license", Kind.LEGAL,
            r"The original content of this program is licensed under a (?P<license>Creative Commons Attribution-Non-?[cC]ommercial-No Derivative Works 3\.0 United States License)\.[^\n]{0,420}",
            identifies=True, longest=700,
            after=Members(r"(?:Please attribute legal copies|Some of the work\(?s\)? that this program|For further information or additional permissions)[^\n]{5,160}", most=3),
            examples=("The original content of this program is licensed under a Creative Commons Attribution-Noncommercial-No Derivative Works 3.0 United States License. Please attribute legal copies of this work to democracynow.org. Some of the work(s) that this program incorporates, however, may be separately licensed. For further information or additional permissions, contact us.",)),
        line("origin", Kind.ATTRIBUTION, r"(?:This (?:article|interview|transcript|story|segment) (?:was )?)?(?:[Oo]riginally|[Ff]irst) (?:published|appeared|aired|broadcast) (?:on|by|at|in) (?P<source>Democracy Now!?)(?: on [A-Z][a-z]{2,8} \d{1,2}, \d{4})?\.?", identifies=True,
             head=tuple(f"{start} {where} Democracy Now" for start in ("This article was originally published", "This interview was originally published", "This interview originally aired", "This transcript was originally published", "This story was originally published",
                        "This article originally appeared", "This interview originally appeared", "This segment originally aired", "This story originally appeared", "Originally published", "Originally aired", "First published") for where in ("on", "by", "at")),
             examples=("This interview originally aired on Democracy Now!", "Originally published by Democracy Now!")),
        line("donate", Kind.CALL_TO_ACTION, r"(?:Democracy Now! is a|We rely on|Our Daily Digest brings Democracy Now!) [^\n]{5,260}(?:donat|gift|inbox|contribution)[^\n]{0,160}", label="support", head=("Democracy Now! is a", "We rely on", "Our Daily Digest brings Democracy Now!"), where="tail",
             examples=("Our Daily Digest brings Democracy Now! to your inbox each morning.",)),
    ),
)
