"""TEGNA: local television stations of the United States.

Head: title, deck, "Credit: STATION", "Author: NAME", "Published: 5:10 PM EDT October 6, 2021", "Updated: ...". In the story, players
whose place is held by a set line. Tail: "In Other News", the station's app.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, NAMES, TIME

PROFILE = Profile(
    name="tegna",
    title="Stations of TEGNA",
    rules=(
        line("author", Kind.HEADER, rf"Author: ?(?P<author>{NAMES})(?: \([^()\n]{{2,30}}\))?", label="byline",
             where="head", head="Author:", longest=90,
             examples=("Author: Ana Ruiz",)),
        line("published", Kind.HEADER, rf"(?:Published|Updated): {TIME} (?P<date>{DATE})", label="published",
             where="head", head=("Published: ", "Updated: "), longest=60,
             examples=("Published: 5:10 PM EDT October 6, 2021",)),
        line("player", Kind.MEDIA, r"Example video title will go here for this video|Next up in 5", label="media",
             longest=50, head=("Example video title will go", "Next up in 5"), identifies=True,
             examples=("Example video title will go here for this video",)),
        line("leaving", Kind.INSERT, r"Before You Leave, Check This Out|In Other News|More Videos", label="related",
             where="tail", longest=36, head=("Before You Leave, Check", "In Other News", "More Videos"),
             examples=("Before You Leave, Check This Out",)),
        line("app", Kind.CALL_TO_ACTION, r"To stream [^\n.]{2,30} on your phone, you need the [^\n.]{2,30} app\.?",
             label="subscribe", head="To stream ", longest=120, identifies=True,
             examples=("To stream Arden 11 on your phone, you need the Arden 11 app.",),
             near_misses=("To stream the concert you need a computer.",)),
    ),
)
