"""Occupy Democrats: liberal news and opinion made to be shared.

Head: a counter, "71k SHARES SHARE THIS STORY"; guest pieces say "Special to Occupy Democrats by NAME of OUTLET." Tail: "What do you
think?" and a call to sign a petition.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="occupy-democrats",
    title="Occupy Democrats",
    sites=("occupydemocrats.com",),
    aliases=("Occupy Democrats", "OccupyDemocrats", "occupydemocrats.com"),
    rules=(
        line("shares", Kind.CALL_TO_ACTION, r"\d{1,4}(?:[.,]\d{1,3})?[kKmM]? SHARES SHARE THIS STORY", label="social",
             tail="SHARE THIS STORY", identifies=True,
             examples=("71k SHARES SHARE THIS STORY", "13.6k SHARES SHARE THIS STORY"),
             near_misses=("PLEASE SHARE THIS STORY",)),
        line("special", Kind.HEADER,
             rf"Special to (?P<republisher>Occupy Democrats) by (?P<author>{PERSON})"
             rf"(?: of (?P<source>.{{2,50}}?))?\.?", label="byline", where="head", identifies=True,
             examples=("Special to Occupy Democrats by Ana Ruiz of the Arden Post.",)),
        line("petition", Kind.CALL_TO_ACTION, r"Add your name to (?:the )?millions demanding that .{10,160}",
             label="support", where="tail", identifies=True,
             examples=("Add your name to millions demanding that Congress take action on the President's crimes. IMPEACH DONALD TRUMP!",)),
        line("question", Kind.CALL_TO_ACTION, r"What do you think\?", label="comment", where="tail",
             examples=("What do you think?",)),
    ),
)
