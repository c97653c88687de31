"""The Echo (echo.net.au): the newspaper of Byron Shire in Australia, with texts of The Conversation and other partners.

Head: title, "August 27, 2021 | by The Echo". Tail: the partner's notice, and an appeal to support the paper.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="echo-byron",
    title="The Echo",
    sites=("echo.net.au",),
    aliases=("The Byron Shire Echo", "Echonetdaily", "echo.net.au"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) \| by (?:(?P<republisher>The Echo)|(?P<author>{NAMES}))",
             label="published", where="head", stem="| by ", longest=90,
             examples=("August 27, 2021 | by The Echo", "August 27, 2021 | by Ana Ruiz")),
        line("support", Kind.CALL_TO_ACTION,
             r"Support The Echo|Keeping the community together and the community voice loud and clear is what The "
             r"Echo is about\.[^\n]{0,200}|Like all businesses we are struggling to keep food on the table of all "
             r"our local and hard working journalists[^\n]{0,600}", label="support",
             head=("Support The Echo", "Keeping the community together and",
                   "Like all businesses we are struggling to"), longest=700, identifies=True,
             examples=("Support The Echo",
                       "Keeping the community together and the community voice loud and clear is what The Echo is about.")),
    ),
)
