"""Daijiworld: news from Mangaluru, much of it agency copy, over the form for readers' comments.

The page, top to bottom. Head: title; date with the time to the second. The text opens with place, day and agency.
Tail: "Leave a Comment" over the form, whose notices say what readers may write and what they answer for.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import MONTH, WEEKDAY

PROFILE = Profile(
    name="daijiworld",
    title="Daijiworld",
    sites=("daijiworld.com",),
    aliases=("Daijiworld", "Daijiworld.com", "Daijiworld Media Network"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<date>{WEEKDAY}, {MONTH} \d{{1,2}} 20\d\d),? \d\d:\d\d:\d\d [AP]M",
             where="head", longest=40, tail=(" AM", " PM"),
             examples=("Sat, Mar 05 2022 03:40:21 PM",)),
        line("desk", Kind.HEADER,
             r"(?P<author>Daijiworld Media Network) ?[-–—] ?(?P<place>[\p{Lu}][\p{L} ]{2,24})(?: ?\([A-Z/]{1,8}\))?",
             label="byline", longest=70, head="Daijiworld Media Network", identifies=True,
             examples=("Daijiworld Media Network - Mangaluru (AR)",)),
        run("form", Kind.CALL_TO_ACTION, r"Leave a Comment", label="comment", head="Leave a Comment", longest=20,
            after=Members(r"Title: [^\n]{4,240}", most=1),
            examples=("Leave a Comment\nTitle: The mill stops",)),
        line("room", Kind.CALL_TO_ACTION, r"You have \d{3,4} characters left\.?", label="comment", head="You have ",
             longest=36,
             examples=("You have 2000 characters left.",)),
        line("rules", Kind.CALL_TO_ACTION,
             r"(?:Disclaimer: ?)?Please write your correct name and email address\. Kindly do not post any personal, "
             r"abusive, [^\n]{20,160} (?P<republisher>Daijiworld)(?:\.com)? will not be responsible [^\n]{10,900}",
             label="comment", longest=1300, identifies=True,
             head=("Please write your correct name", "Disclaimer: Please write your", "Disclaimer:Please write your"),
             examples=("Disclaimer: Please write your correct name and email address. Kindly do not post any personal, abusive, defamatory or similar comments. Daijiworld.com will not be responsible for any defamatory message posted under this article.",)),
        line("warning", Kind.CALL_TO_ACTION,
             r"Please note that sending false messages to insult, defame, intimidate, mislead or deceive people "
             r"[^\n]{20,200}It is obligatory on Daijiworld to provide [^\n]{10,500}", label="comment", longest=800,
             identifies=True, head="Please note that sending false messages",
             examples=("Please note that sending false messages to insult, defame, intimidate, mislead or deceive people is punishable under law. It is obligatory on Daijiworld to provide the IP address of senders to the authority concerned.",)),
    ),
)
