"""Press TV (Tehran): English-language state news.

Tail: the editors' initials ("HSN/HRB") and the list of the site's other addresses. Reprints name it in the line on the source.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, DAY, TIME

PROFILE = Profile(
    name="press-tv",
    title="Press TV",
    sites=("presstv.ir", "presstv.com", "presstv.co.uk", "presstv.tv"),
    aliases=("Press TV", "PressTV", "Press TV News"),
    rules=(
        line("source", Kind.HEADER, rf"(?P<source>Press ?TV),? (?P<date>{DAY})", where="head", head=("Press TV", "PressTV"), identifies=True,
             examples=("Press TV March 3, 2014",), near_misses=("Press TV said so.",)),
        line("initials", Kind.ATTRIBUTION, r"[A-Z]{2,4}/[A-Z]{2,4}(?:/[A-Z]{2,4})?", label="credit", where="tail", longest=16, examples=("HSN/HRB",),
             near_misses=("HSN/hrb",)),
        run("addresses", Kind.FURNITURE, r"Press TV's website can also be accessed at the following alternate addresses:.{0,120}", label="navigation",
            head=("Press TV's website", "Press TV’s website"), after=Members(r"(?:https?://)?www\.presstv\.[a-z.]{2,6}", most=5), identifies=True,
            examples=("Press TV's website can also be accessed at the following alternate addresses:\nwww.presstv.ir\nwww.presstv.tv",)),
        line("dated", Kind.HEADER, rf"(?P<date>{DATE}) {TIME} ?(?:\[ ?Last [Uu]pdated?: ?[^\n\]]{{5,60}}\])?", label="published", where="head", longest=130, examples=("Wednesday, 19 October 2022 6:12 PM", "Wednesday, 19 October 2022 6:12 PM [ Last Update: Wednesday, 19 October 2022 6:30 PM ]")),
        line("last-update", Kind.HEADER, rf"\[ ?Last [Uu]pdated?: ?(?P<date>{DATE}),? {TIME} ?\]", label="published", where="head", head=("[ Last Update: ", "[Last Update: ", "[ Last Updated: "), identifies=True, longest=90, examples=("[ Last Update: Wednesday, 19 October 2022 6:30 PM ]",)),
    ),
)
