"""The Seattle Times: news pages of the paper, many of them of agencies.

Head: section, title, "Originally published July 20, 2018 at 9:05 am" with the time of the update, deck, "Share story",
"By" with the author's name below in capitals, and the agency. Inside: "Most Read ... Stories" with headlines and the
offer of digital access. Tail: the author's name again, with address.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, HEADLINE, TIME

PROFILE = Profile(
    name="seattle-times",
    title="The Seattle Times",
    sites=("seattletimes.com",),
    aliases=("Seattle Times", "The Seattle Times", "seattletimes.com"),
    rules=(
        line("published", Kind.HEADER, rf"Originally published (?P<date>{DAY}) at {TIME}(?: ?Updated {DAY} at {TIME})?",
             label="published", where="head", head="Originally published ", longest=110, identifies=True,
             examples=("Originally published July 20, 2018 at 9:05 am Updated July 20, 2018 at 11:12 am",
                       "Originally published July 20, 2018 at 9:05 am")),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{20,320}", label="subtitle", where="head", longest=330,
             follows=("title", "published"), awaits=("social", "byline"),
             examples=("A retired surveyor spent five nights on a ledge before his dog brought a search team to him.",)),
        line("share", Kind.CALL_TO_ACTION, r"Share story", label="social", head="Share story", longest=14,
             examples=("Share story",)),
        run("most-read", Kind.INSERT, r"Most Read (?:[\p{Lu}&][\p{L}&]{0,14} ){0,4}Stories", label="related",
            head="Most Read ", longest=50, identifies=True, after=Members(HEADLINE, most=5, least=1, listing=True),
            examples=("Most Read Nation & World Stories\nThree states, one runaway emu\nLottery winner of Arden comes forward",)),
        line("access", Kind.CALL_TO_ACTION,
             r"Unlimited Digital Access\. \$1 for 4 weeks\.|Unlimited Digital Access: \$1 for 4 Weeks\.?",
             label="support", head="Unlimited Digital Access", longest=54, identifies=True,
             examples=("Unlimited Digital Access. $1 for 4 weeks.",)),
        line("name-below", Kind.HEADER, r"(?P<author>\p{Lu}{2,20}(?: \p{Lu}\.)? (?:Mc|Mac)?[\p{Lu}'’-]{2,20})",
             label="byline", where="tail", longest=44,
             examples=("ANA RUIZ",)),
        line("no-threads", Kind.CALL_TO_ACTION,
             r"The Seattle Times does not append comment threads to stories from wire services such as [^\n]{10,300}",
             label="comment", head="The Seattle Times does not append", longest=360, identifies=True,
             examples=("The Seattle Times does not append comment threads to stories from wire services such as the Associated Press.",)),
    ),
)
