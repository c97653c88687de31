"""Before It's News: a site where anyone posts; most stories are copies of blog posts and agency releases.

Head: title, a line "% of readers think this story is Fact. Add your two cents.", a house advertisement that looks
like a headline, in some scrapes "(Before It's News)" alone. Tail: the notices of the copied blog, then
"Source: ADDRESS"; later pages add a paragraph on the community, with an invitation to join it.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, DAY, NAMES, TIME, URL, WEEKDAY

PROFILE = Profile(
    name="before-its-news",
    title="Before It's News",
    sites=("beforeitsnews.com",),
    aliases=("Before It's News", "BeforeItsNews", "beforeitsnews.com"),
    rules=(
        line("site-name", Kind.HEADER, r"\((?P<republisher>Before It's News)\)", label="source", where="head",
             head=("(Before It's News)", "(Before It’s News)"), identifies=True,
             examples=("(Before It's News)", "(Before It’s News)")),
        line("contributor", Kind.HEADER, r"Contributed by (?P<source>[\p{Lu}\p{N}][^\n]{1,60}?) \(Reporter\)",
             label="source", head="Contributed by ", tail="(Reporter)", longest=90, identifies=True,
             examples=("Contributed by Arden Post (Reporter)",),
             near_misses=("Contributed by Ana Ruiz, who was a reporter.",)),
        run("posted", Kind.HEADER, r"Contributor profile ?\| ?More stories", label="published",
            head="Contributor profile", longest=40, identifies=True,
            after=Members(rf"(?P<date>{DATE})(?: {TIME})?", most=1, least=1),
            examples=("Contributor profile | More stories\nFriday, March 4, 2016 9:05",)),
        line("profile", Kind.FURNITURE, r"Contributor profile ?\| ?More stories", label="navigation", longest=40,
             head="Contributor profile", identifies=True,
             examples=("Contributor profile | More stories",)),
        line("dated", Kind.HEADER, rf"(?P<date>{WEEKDAY}, {DAY}) \d{{1,2}}:\d\d(?: [AP]M)?", label="published",
             where="head", longest=50,
             examples=("Friday, March 4, 2016 9:05",)),
        line("registered-name", Kind.FURNITURE, r"Before It's News®", label="navigation",
             head=("Before It's News®", "Before It’s News®"), longest=24, identifies=True,
             examples=("Before It’s News®",)),
        line("fact-vote", Kind.CALL_TO_ACTION,
             r"(?:\d{1,3} ?)?% of readers think this story is Fact\. Add your two cents\.", label="comment",
             tail=" Add your two cents.", identifies=True,
             examples=("% of readers think this story is Fact. Add your two cents.",),
             near_misses=("Half of readers think this story is fact. Add your two cents.",)),
        line("house-advert", Kind.INSERT,
             r"Headline: Bitcoin & Blockchain Searches Exceed Trump! Blockchain Stocks Are Next!", label="advert",
             identifies=True,
             examples=("Headline: Bitcoin & Blockchain Searches Exceed Trump! Blockchain Stocks Are Next!",)),
        line("origin", Kind.ATTRIBUTION, rf"Source: (?P<url>{URL})", head="Source: ", longest=440,
             examples=("Source: http://ferry.example/2015/arden-landing/",),
             near_misses=("Source: the harbor office.",)),
        line("contributed", Kind.ATTRIBUTION, r"Contributed by (?P<author>.{2,60}?) of (?P<source>.{3,60}?)\.?",
             label="origin", where="tail",
             examples=("Contributed by Ana Ruiz of www.ardenpost.example.",)),
        line("community", Kind.ATTRIBUTION,
             r"(?P<republisher>Before It's News)® is a community of individuals who report on what's going on around "
             r"them, from all around the world\.[\s\S]{0,400}", label="bio",
             head=("Before It's News®", "Before It’s News®"), longest=700, identifies=True, opens_tail=True,
             examples=("Before It’s News® is a community of individuals who report on what’s going on around them, from all around the world. Anyone can join.",)),
        line("join", Kind.ATTRIBUTION, r"(?:Anyone can (?:join|contribute|become informed about their world)\. ?){1,3}",
             label="bio", where="tail", head="Anyone can ",
             examples=("Anyone can join.",), near_misses=("Anyone can join the harbor watch on Sundays.",)),
        line("comment-foot", Kind.CALL_TO_ACTION, r"Report abuse|Your Comments|Question Razor|Humble Razor|Event Razor",
             label="comment", longest=20,
             head=("Report abuse", "Your Comments", "Question Razor", "Humble Razor", "Event Razor"),
             examples=("Your Comments", "Question Razor")),
        line("phone", Kind.CALL_TO_ACTION,
             r"Order by Phone at [\d-]{8,14} or online at https?://[^\s]{4,60} M ?- ?F [^\n]{3,40}", label="support",
             head="Order by Phone at ",
             examples=("Order by Phone at 888-555-0142 or online at https://mill.example M - F 9am to 5pm EST",)),
        line("account", Kind.CALL_TO_ACTION,
             r"(?:[“”\x22]United We Stand[“”\x22] )?Click Here To Create Your Personal Citizen Journalist Account "
             r"Today, Be Sure To Invite Your Friends\.", label="subscribe", tail="Be Sure To Invite Your Friends.",
             examples=('"United We Stand" Click Here To Create Your Personal Citizen Journalist Account Today, Be Sure To Invite Your Friends.',)),
        line("support", Kind.CALL_TO_ACTION,
             r"Please Help Support BeforeitsNews by trying our Natural Health Products below!",
             examples=("Please Help Support BeforeitsNews by trying our Natural Health Products below!",)),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}) \(Reporter\)", where="head", head="By ",
             tail="(Reporter)", longest=90, identifies=True,
             examples=("By Ana Ruiz (Reporter)",)),
    ),
)
