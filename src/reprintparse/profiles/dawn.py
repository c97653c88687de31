"""Dawn: Pakistan's English daily.

Tail: "Published in Dawn, March 3rd, 2021".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="dawn",
    title="Dawn",
    sites=("dawn.com",),
    aliases=("Dawn", "Dawn.com", "DAWN.COM"),
    rules=(

        line("published-in", Kind.ATTRIBUTION,
             rf"Published in (?P<source>Dawn)(?:, (?:The Business and Finance Weekly|Sunday Magazine|Young World|EOS"
             rf"|ICON|Books & Authors|Magazine|Prism))?, (?P<date>{DAY})\.?", label="origin", head="Published in Dawn",
             identifies=True, longest=90,
             examples=("Published in Dawn, March 3rd, 2021",
                       "Published in Dawn, The Business and Finance Weekly, March 1st, 2021")),
        line("comments", Kind.CALL_TO_ACTION, r"Comments \(\d{1,4}\)(?: Closed)?", label="comment", where="tail",
             head="Comments (", longest=24,
             examples=("Comments (3) Closed",)),
        line("header-image", Kind.MEDIA, r"Header [Ii]mage:? ?[^\n]{3,240}", label="caption", where="tail",
             head="Header ", longest=260,
             examples=("Header image: the mill at Arden",)),
    ),
)
