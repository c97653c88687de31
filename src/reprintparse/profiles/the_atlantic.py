"""The Atlantic: essays and reports, in the years around 2013 also pieces of partners such as RFE/RL.

Head: section in capitals, title, deck, then (2012 to 2014) the author in capitals with date and time ("ANA RUIZ MAR 4
2014, 9:12 AM ET"), a picture's caption with its agency. Tail: "This post appears courtesy of OUTLET.", the invitation to
write to the editor, what the shop and the recorded versions say, and the group's copyright.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH, PERSON

CAPITALS = r"\p{Lu}[\p{Lu}.'’-]{0,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}"
AGENCY = r"(?:AP|Reuters|RFE/RL|AFP|Getty(?: Images)?|Wikimedia Commons|Flickr|[\p{L} .'’-]{3,40}/[\p{L} .'’-]{2,40})"

PROFILE = Profile(
    name="the-atlantic",
    title="The Atlantic",
    sites=("theatlantic.com",),
    aliases=("The Atlantic", "TheAtlantic.com", "Atlantic Monthly", "The Atlantic Monthly"),
    rules=(
        line("section", Kind.HEADER,
             r"(?P<topics>GLOBAL|POLITICS|BUSINESS|TECHNOLOGY|CULTURE|ENTERTAINMENT|HEALTH|NATIONAL|SCIENCE|EDUCATION"
             r"|SEXES|U\.S\.|CHINA|INTERNATIONAL|VIDEO|IDEAS|FAMILY|BOOKS)", label="topics", where="head", longest=14,
             follows=("", "navigation"),
             examples=("GLOBAL",)),
        line("byline", Kind.HEADER,
             rf"(?P<author>{CAPITALS}(?:(?: AND |, | & ){CAPITALS}){{0,3}}) "
             rf"(?P<as_published>(?P<date>{MONTH} \d{{1,2}},? 20\d\d), \d{{1,2}}:\d\d [AP]M ET)", where="head",
             tail=("AM ET", "PM ET"), longest=140, identifies=True,
             examples=("ANA RUIZ MAR 4 2014, 9:12 AM ET",), near_misses=("Ana Ruiz Mar 4 2014, 9:12 AM",)),
        line("published", Kind.HEADER, rf"(?P<date>{MONTH} \d{{1,2}} 20\d\d), \d{{1,2}}:\d\d [AP]M ET", where="head",
             tail=("AM ET", "PM ET"), longest=40,
             examples=("MAR 4 2014, 9:12 AM ET",)),
        line("caption", Kind.MEDIA, rf"\p{{Lu}}[^\n]{{8,240}}[.\"”] \((?P<credit>{AGENCY})\)", where="head",
             label="caption", tail=")", longest=300, follows=("byline", "published"),
             examples=("The mill on a weekday afternoon. (Ana Ruiz/Reuters)",),
             near_misses=("The mill stood still. (Nobody knew why)",)),
        line("letters", Kind.CALL_TO_ACTION,
             r"We want to hear what you think(?: about this article)?\.? ?Submit a letter to the editor or write to "
             r"letters@theatlantic\.com\.", label="comment", head="We want to hear what you think", identifies=True,
             examples=("We want to hear what you think about this article. Submit a letter to the editor or write to letters@theatlantic.com.",)),
        line("commission", Kind.INSERT,
             r"When you buy a book using a link on this page, we receive a commission\. Thank you for supporting The "
             r"Atlantic\.", label="advert", head="When you buy a book using a link", identifies=True,
             examples=("When you buy a book using a link on this page, we receive a commission. Thank you for supporting The Atlantic.",)),
        line("copyright", Kind.LEGAL,
             r"(?:TheAtlantic\.com )?Copyright (?:©|\(c\)) (?P<year>20\d\d) by "
             r"(?P<holder>The Atlantic Monthly Group)\. All Rights Reserved\.",
             head=("TheAtlantic.com Copyright", "Copyright"), stem="The Atlantic Monthly Group", identifies=True,
             longest=100,
             examples=("TheAtlantic.com Copyright (c) 2016 by The Atlantic Monthly Group. All Rights Reserved.",)),
        line("daily", Kind.CALL_TO_ACTION,
             r"This is an edition of (?:The (?:Atlantic Daily|Wonder Reader|Weekly Planet|Books Briefing)"
             r"|Time-Travel Thursdays|Work in Progress), a(?: free)? newsletter [^\n]{10,240}\. Sign up "
             r"(?:for it here|here[^\n]{0,60})\.", label="subscribe", head="This is an edition of ", longest=340,
             identifies=True,
             examples=("This is an edition of The Atlantic Daily, a newsletter that guides you through the biggest stories of the day, helps you discover new ideas, and recommends the best in culture. Sign up for it here.",),
             near_misses=("This is an edition of The Atlantic that nobody kept.",)),
        line("newsletters", Kind.CALL_TO_ACTION, r"Explore all of our newsletters here\.", label="subscribe",
             where="tail", head="Explore all of our newsletters here",
             examples=("Explore all of our newsletters here.",)),
        line("commission-newsletter", Kind.INSERT,
             r"When you buy a book using a link in this newsletter, we receive a commission\. Thank you for "
             r"supporting The Atlantic\.", label="advert", head="When you buy a book using a link in this",
             identifies=True,
             examples=("When you buy a book using a link in this newsletter, we receive a commission. Thank you for supporting The Atlantic.",)),
        line("print-edition", Kind.ATTRIBUTION,
             r"This article appears in the \p{L}{3,10}(?:/\p{L}{3,10})? 20\d\d print edition with the headline "
             r"[\"“][^\n]{3,200}[\"”]\.?", label="note", head="This article appears in the ", longest=300,
             stem=" print edition with the headline ",
             examples=("This article appears in the March 2016 print edition with the headline “The Last Mill.”",)),
        line("bio", Kind.ATTRIBUTION,
             rf"(?P<author>{PERSON}) is an? (?:former )?(?:staff writer|contributing (?:writer|editor)|senior editor"
             r"|deputy editor|associate editor|assistant editor|editorial fellow|senior associate editor)(?: at"
             r"| for)? The Atlantic\.(?: [^\n]{10,300})?", label="bio", where="tail", stem=" The Atlantic.",
             longest=400,
             examples=("Ana Ruiz is a staff writer at The Atlantic.",)),
    ),
)
