"""gCaptain: shipping news, much of it of Bloomberg and Reuters.

Head: picture with credit, title, author or agency, "Total Views: 1843", date; the story opens "By NAME (Bloomberg) —". Tail: the
agency's copyright, tags, an invitation to the gCaptain Club and the newsletter.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

AGENCY = r"(?P<source>Bloomberg|Reuters|gCaptain|The Loadstar|Dow Jones|The Maritime Executive)"

PROFILE = Profile(
    name="gcaptain",
    title="gCaptain",
    sites=("gcaptain.com",),
    aliases=("gCaptain", "gcaptain.com"),
    rules=(
        line("agency", Kind.HEADER, AGENCY, label="byline", where="head", longest=24, follows=("title", "caption"),
             awaits="social",
             examples=("Bloomberg",)),
        line("views", Kind.CALL_TO_ACTION, r"Total Views: ?[\d,]{1,9}", label="social", where="head",
             head="Total Views:", longest=24,
             examples=("Total Views: 1843",)),
        span("byline", Kind.HEADER, rf"(?:^|(?<=\n))[Bb]y (?P<author>{NAMES}) \({AGENCY}\)(?= ?[—–-]|$)",
             stem=("By ", "by "), longest=3000,
             examples=("By Ana Ruiz (Bloomberg)",),
             near_misses=("The mill stands. By Ana Ruiz (Bloomberg) it was called a wheel.",)),
        line("club", Kind.CALL_TO_ACTION,
             r"Unlock Exclusive Insights Today!?|Be the First to Know"
             r"|Join the [\d,]{4,9} members that receive our newsletter\.?"
             r"|Essential news coverage of the maritime and offshore industries[^\n]{0,60}", label="subscribe",
             longest=180,
             head=("Unlock Exclusive Insights", "Be the First to Know", "Join the 1", "Join the 2", "Join the 6",
                   "Join the 7", "Join the 8", "Join the 9", "Essential news coverage of the maritime"),
             examples=("Join the 107,135 members that receive our newsletter.", "Unlock Exclusive Insights Today!"),
             near_misses=("Join the 7 millers at the river.",)),
        line("joining", Kind.CALL_TO_ACTION,
             r"Join the gCaptain Club[^\n]{0,120}|Subscribe to gCaptain[^\n]{0,140}"
             r"|Sign up for gCaptain's newsletter[^\n]{0,80}", label="subscribe", longest=180,
             head=("Join the gCaptain Club", "Subscribe to gCaptain", "Sign up for gCaptain"), identifies=True,
             examples=("Join the gCaptain Club for curated content, insider opinions, and vibrant community discussions.",
                       "Sign up for gCaptain's newsletter and never miss an update")),
        line("news-tip", Kind.FURNITURE, r"Have a news tip\? Let us know\.?", label="contact", longest=34,
             head="Have a news tip? Let us",
             examples=("Have a news tip? Let us know.",)),
    ),
)
