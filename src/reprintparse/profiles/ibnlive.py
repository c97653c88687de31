"""IBNLive (CNN-IBN), of India: its own and agency stories of the years around 2012.

Top to bottom: headline, section and stamp in one line ("Ferry stops for the winter India, Updated Nov 06, 2012 at 04:03pm IST"),
the desk or agency, the story behind a dateline, and a call to follow IBNLive.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import MONTH

SECTION = r"(?:Politics news|Movies news|Sports news|Cricket news|India|World|Business|Tech|IBN \p{Lu}\p{Ll}{3,14})"
STAMP = rf"(?:Updated|Posted on) (?P<date>{MONTH} \d{{1,2}}, \d{{4}}) at \d\d:\d\d[ap]m IST"

PROFILE = Profile(
    name="ibnlive",
    title="IBNLive",
    sites=("ibnlive.in.com", "ibnlive.com"),
    aliases=("IBNLive", "IBN Live", "CNN-IBN"),
    rules=(
        line("title", Kind.HEADER, rf"[\p{{Lu}}\d\"“‘'][^\n]{{14,140}}?(?<![.])(?: {SECTION}, {STAMP})?", label="title",
             where="head", first=True, longest=220,
             examples=("Ferry to the islands stops for the winter",)),
        span("section", Kind.HEADER,
             rf"(?P<topics>{SECTION}),(?=$| (?:Updated|Posted on) \p{{Lu}}\p{{Ll}}{{2,8}} \d{{1,2}}, \d{{4}} at "
             rf"\d\d:)", label="topics",
             stem=("Politics news,", "Movies news,", "Sports news,", "Cricket news,", "India,", "World,", "Business,",
                   "Tech,", "IBN "),
             examples=("Politics news,", "IBN Arden,"), near_misses=("Business, he said, was good.",)),
        span("stamp", Kind.HEADER, rf"{STAMP}$", label="published", stem=("Updated ", "Posted on "), identifies=True,
             examples=("Updated Nov 06, 2012 at 04:03pm IST", "Posted on Nov 06, 2012 at 08:38pm IST")),
        line("desk", Kind.HEADER, r"(?P<source>CNN-IBN|IBN7|IBNLive(?:\.com)?)", label="source", where="head",
             follows=("published", "title", "topics"), longest=20,
             examples=("CNN-IBN",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"\(?For updates you can share with your friends, follow IBNLive on [^\n]{5,80}", label="social",
             head=("(For updates you can share", "For updates you can share"), identifies=True,
             examples=("(For updates you can share with your friends, follow IBNLive on Facebook, Twitter, Google+ and Pinterest)",)),
    ),
)
