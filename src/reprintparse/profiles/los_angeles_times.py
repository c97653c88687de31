"""Los Angeles Times: health and science pages with the paper's address above and its writers' addresses below.

Head: the bare address of the story, "By A, Los Angeles Times", a date with or without the hour. Tail: a bare e-mail
or Twitter name, "-- A / Los Angeles Times", the way back to a blog, where to send questions, "MORE IN SCIENCE".
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, PERSON

PROFILE = Profile(
    name="los-angeles-times",
    title="Los Angeles Times",
    sites=("latimes.com",),
    aliases=("Los Angeles Times", "LA Times", "L.A. Times", "latimes.com"),
    rules=(
        line("address", Kind.HEADER, r"(?P<url>(?:www\.)?latimes\.com/\S{5,200}\.story)", label="source", where="head",
             head=("latimes.com/", "www.latimes.com/"), identifies=True,
             examples=("latimes.com/health/la-he-river-20101220,0,5791340.story",)),
        line("byline", Kind.HEADER,
             rf"By (?P<author>{PERSON}(?:(?:, | and ){PERSON}){{0,4}}),? (?:[Ss]pecial to the )?"
             rf"(?P<source>Los Angeles Times)", where="head", head="By ", identifies=True,
             examples=("By Ana Ruiz, Los Angeles Times", "By Tom Hale, Special to the Los Angeles Times"),
             near_misses=("By reading the Los Angeles Times he learned English.",)),
        line("published", Kind.HEADER, rf"\d{{1,2}}:\d\d [AP]M P[DS]T, (?P<date>{DAY})", where="head",
             examples=("5:00 AM PST, November 23, 2010",)),
        line("voice", Kind.FURNITURE,
             r"This is read by an automated voice\. Please report any issues or inconsistencies here ?\.",
             label="navigation", head="This is read by an automated voice", identifies=True,
             examples=("This is read by an automated voice. Please report any issues or inconsistencies here .",)),
        line("signature", Kind.HEADER, rf"[-–—]{{1,2}} ?(?P<author>{PERSON}) ?/ ?(?P<source>Los Angeles Times)",
             label="byline", where="tail", tail="Los Angeles Times", identifies=True,
             examples=("-- Ana Ruiz / Los Angeles Times",)),
        line("e-mail", Kind.FURNITURE, r"(?P<contact>[\w.]{3,40}@latimes\.com)", label="contact", tail="@latimes.com",
             identifies=True,
             examples=("ana.ruiz@latimes.com",), near_misses=("Write to ana.ruiz@latimes.com",)),
        line("handle", Kind.CALL_TO_ACTION, r"(?P<handle>@LAT\w{3,20})", label="social", head="@LAT",
             examples=("@LATAnaRuiz",)),
        line("update", Kind.ATTRIBUTION,
             r"(?:\d{1,2}(?::\d\d)? [ap]\.m\.: )?This (?:article|story|post) (?:has been"
             r"|was) (?:updated (?:throughout )?(?:with|to) .{3,200}"
             r"|originally published at \d{1,2}(?::\d\d)? [ap]\.m\..{0,40})", label="note",
             head=("This article ", "This story ", "This post ", *"123456789"),
             examples=("4:30 p.m.: This article has been updated with the height of the river.",
                       "This article was originally published at 3:15 a.m."),
             near_misses=("This article has been updated.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Follow me on Twitter (?P<handle>@LAT\w{3,20})(?: and .like. Los Angeles Times .{3,40} on Facebook)?\.?",
             label="social", head="Follow me on Twitter @LAT", identifies=True,
             examples=('Follow me on Twitter @LATAnaRuiz and "like" Los Angeles Times Science & Health on Facebook.',)),
        line("booster", Kind.FURNITURE, r"Return to (?:the )?Booster Shots blog\.?", label="navigation",
             identifies=True,
             examples=("Return to the Booster Shots blog.",)),
        span("curious", Kind.FURNITURE,
             r"Curious about a consumer health product\? Send an e-?mail to (?P<contact>health@latimes\.com)\.?",
             label="contact", stem="Curious about a consumer health product?", identifies=True,
             examples=("Curious about a consumer health product? Send an e-mail to health@latimes.com.",)),
        span("skeptic", Kind.INSERT, r"Read more at latimes\.com/\w{3,20}\.?", label="related",
             stem="Read more at latimes.com/",
             examples=("Read more at latimes.com/skeptic.",)),
        line("more-in", Kind.INSERT, r"MORE IN [A-Z]{4,15}(?: & [A-Z]{4,15})?", label="related", head="MORE IN ",
             opens_tail=True, rest="related",
             examples=("MORE IN SCIENCE",)),
    ),
)
