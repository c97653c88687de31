"""Markets Insider (Business Insider's site on stock markets): press releases of the wires under a head of its own.

The page, top to bottom: the site's name and menu; title; the wire; date with the time of day. Below the release what the wire
sends along, then quotes and headlines.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH

PROFILE = Profile(
    name="markets-insider",
    title="Markets Insider",
    sites=("markets.businessinsider.com",),
    aliases=("Markets Insider", "markets.businessinsider.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>Markets Insider)", label="navigation", where="head",
             longest=20, follows=("", "navigation"), head="Markets Insider", identifies=True,
             examples=("Markets Insider",)),
        line("wire", Kind.HEADER,
             r"(?P<author>PR ?Newswire|PRNewswire|Business Wire|GlobeNewswire|ACCESSWIRE|Newsfile(?: Corp\.?)?"
             r"|EQS Group|Reuters|Associated Press)", label="byline", where="head", longest=24,
             follows=("title", "subtitle"),
             examples=("PR Newswire",)),
        line("published", Kind.HEADER, rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d),? \d\d:\d\d [AP]M", where="head",
             longest=40, follows=("byline", "title"),
             examples=("Oct. 22, 2019, 07:00 AM",)),
    ),
)
