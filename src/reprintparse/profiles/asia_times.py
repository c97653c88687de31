"""Asia Times: comment and news from Hong Kong, with pieces of Globetrotter and others.

Head: "Covering geo-political news and current affairs across Asia", topic, title, deck, "by NAME", date. Tail: "Share this:", "Tagged:
Block 2, ...", the author, "More by NAME".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="asia-times",
    title="Asia Times",
    sites=("asiatimes.com", "atimes.com"),
    aliases=("Asia Times", "AsiaTimes", "Asia Times Online", "asiatimes.com"),
    rules=(
        line("motto", Kind.FURNITURE, r"Covering geo-political news and current affairs across Asia",
             label="navigation", where="head", head="Covering geo-political news", identifies=True,
             examples=("Covering geo-political news and current affairs across Asia",)),
        line("topic", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}’'-]{1,20}(?: (?:& )?\p{Lu}[\p{L}’'-]{1,20}){0,2})",
             label="topics", where="head", longest=40, follows="navigation", awaits="title",
             examples=("Nepal", "China")),
        line("tagged", Kind.HEADER, r"Tagged:? ?(?P<topics>[^\n]{2,300})", label="topics", where="tail", head="Tagged",
             longest=320,
             examples=("Tagged: Block 2, Nepal, Opinion",)),
        line("more-by", Kind.INSERT, rf"More by {NAMES}", label="related", where="tail", head="More by ", longest=70,
             examples=("More by Ana Ruiz",)),
        line("login", Kind.CALL_TO_ACTION,
             r"(?:Already have an account\? Log in|Sign up for one of our free newsletters"
             r"|The Daily Report Start your day right with Asia Times' top stories"
             r"|AT Weekly Report A weekly roundup of Asia Times' most-read stories)", label="subscribe", longest=100,
             head=("Already have an account?", "Sign up for one of our free newsletters",
                   "The Daily Report Start your day", "AT Weekly Report"),
             examples=("Sign up for one of our free newsletters",
                       "The Daily Report Start your day right with Asia Times' top stories")),
    ),
)
