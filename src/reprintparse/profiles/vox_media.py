"""Vox Media's sites (Vox, The Verge, Polygon, Eater, SB Nation).

Head: title, deck, byline with the author's handle and address run into it, date with its hour, count of comments.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, NAMES

HOUSE = r"(?:vox|theverge|polygon|eater|sbnation|curbed|recode)"

PROFILE = Profile(
    name="vox-media",
    title="Vox Media (Vox, The Verge, Polygon)",
    sites=("vox.com", "theverge.com", "polygon.com", "eater.com", "sbnation.com"),
    rules=(
        line("byline-run-on", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?@[\w.]{{2,50}}@{HOUSE}\.(?:com"
             rf"|net) {{0,2}}(?P<as_published>(?P<date>{DATE})(?:, \d{{1,2}}:\d\d ?[ap]m E[DS]T)?)", label="byline",
             where="head", head="By ", longest=160, identifies=True,
             examples=("By Ana Ruiz@anaruizana.ruiz@vox.com Mar 12, 2023, 9:15am EDT",)),
    ),
)
