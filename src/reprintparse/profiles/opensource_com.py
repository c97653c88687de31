"""Opensource.com: Red Hat's magazine, whose texts under Creative Commons licenses others translate and reprint.

The page, top to bottom. Head: title; deck; date, author and vote count in one line; "Image by : ...". Tail: "Topics :";
"About the author" over a name and a note; "More about me"; "Recommended reading"; the license; the newsletter; three
lines on opinions, permissions and trademarks.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES, PERSON

PROFILE = Profile(
    name="opensource-com",
    title="Opensource.com",
    sites=("opensource.com",),
    aliases=("Opensource.com", "opensource.com"),
    rules=(
        line("signed", Kind.HEADER,
             rf"(?P<date>{DAY}) (?P<author>{PERSON})(?<! Feed)(?: \(\p{{Lu}}[^()\n]{{2,40}}\))?(?: Feed)?"
             rf"(?: \d{{1,4}} up)?(?: (?:\d{{1,3}}|No) (?:readers like this|comments?))?", label="byline", where="head",
             longest=110, follows=("title", "subtitle"),
             examples=("21 Jun 2018 Ana Ruiz Feed 62 up 3 comments",)),
        line("picture", Kind.MEDIA,
             r"(?:Image by|Image credits?) ?: ?(?:[Oo]pensource\.com|Photo by [^\n]{3,120}"
             r"|[^\n]{2,100}\bCC BY[^\n]{0,40})\.?", label="caption", longest=160, head=("Image by", "Image credit"),
             examples=("Image by : opensource.com",)),
        line("highlights", Kind.CALL_TO_ACTION, r"(?:Subscribe now ?)?Get the highlights in your inbox every week\.?",
             label="subscribe", identifies=True, head=("Get the highlights", "Subscribe now"), longest=80,
             examples=("Get the highlights in your inbox every week.",)),
        line("topics", Kind.HEADER, r"Topics ?: ?(?P<topics>[\p{Lu}][^\n.!?]{2,120})", where="tail",
             head=("Topics :", "Topics:"), longest=140,
             examples=("Topics : Rivers Health",)),
        run("about-author", Kind.ATTRIBUTION, r"About the author", label="bio", where="tail", longest=20,
            after=Members(rf"(?P<author>{PERSON}) ?[-–—] [^\n]{{20,900}}", most=1, least=1),
            examples=("About the author\nAna Ruiz - Ana writes about mills and data, and repairs clocks.",)),
        line("about-me", Kind.FURNITURE, r"[•*-]? ?(?:More about me|Learn how you can contribute)", label="navigation",
             where="tail", longest=40,
             examples=("• More about me", "Learn how you can contribute")),
        run("reading", Kind.INSERT, r"Recommended reading|Related Content|Trending articles|What to read next",
            label="related", longest=24,
            head=("Recommended reading", "Related Content", "Trending articles", "What to read next"),
            after=Members(r"(?!Topics ?:|About the author)[\p{Lu}\d][^\n]{12,120}[^\n.]", most=8),
            examples=("Recommended reading\nFive ways to wire a mill with open source",)),
        line("opinions", Kind.LEGAL,
             r"The opinions expressed on this website are those of each author, not of the author's employer or of "
             r"Red Hat\.?", label="disclaimer", identifies=True, longest=140,
             examples=("The opinions expressed on this website are those of each author, not of the author's employer or of Red Hat.",)),
        line("aspires", Kind.LEGAL,
             r"(?P<republisher>Opensource\.com) aspires to publish all content under a Creative Commons license but "
             r"may not be able to do so in all cases\.[^\n]{0,300}", label="license", identifies=True, longest=460,
             head="Opensource.com aspires",
             examples=("Opensource.com aspires to publish all content under a Creative Commons license but may not be able to do so in all cases. You are responsible for ensuring that you have the necessary permission to reuse any work on this site.",)),
        line("trademarks", Kind.LEGAL,
             r"Red Hat and the (?:Red Hat|Shadowman) logo are trademarks of Red Hat, Inc\.,? registered in the "
             r"United States and other countries\.?", label="copyright", longest=160,
             examples=("Red Hat and the Red Hat logo are trademarks of Red Hat, Inc., registered in the United States and other countries.",)),
        line("copyright", Kind.LEGAL, r"Copyright ?© ?(?P<year>20\d\d) (?P<holder>Red Hat, Inc)\.?", label="copyright",
             head="Copyright", longest=50,
             examples=("Copyright ©2018 Red Hat, Inc.",)),
        line("signed-several", Kind.HEADER,
             rf"(?P<date>{DAY}) (?P<as_byline>(?P<author>{PERSON}(?:(?:,| and"
             rf"|, and) {PERSON}){{1,4}}(?<! Feed)))(?P<as_navigation> Feed)?(?P<as_social> \d{{1,4}} up)?"
             rf"(?P<as_comment> (?:\d{{1,3}}|No) (?:readers like this|comments?))?", label="published", where="head",
             longest=180, follows=("title", "subtitle"),
             examples=("21 Jun 2018 Ana Ruiz, Tomas Ruel Feed 62 up 3 comments",)),
        line("posted", Kind.HEADER,
             rf"Posted (?P<as_published>(?P<date>{DAY})) (?:\| |by )(?P<author>{NAMES})"
             rf"(?: \([\p{{Lu}}][^()\n]{{1,40}}\))?", label="byline", where="head", head="Posted ", longest=130,
             follows=("title", "subtitle"),
             examples=("Posted 21 Jun 2018 | Ana Ruiz", "Posted 21 Jun 2012 by Ana Ruiz (Red Hat)")),
        line("published-counted", Kind.HEADER,
             rf"(?P<date>{DAY})(?P<as_comment> \| (?:\d{{1,4}}|No) [Cc]omments?)"
             rf"(?P<as_navigation> \| \d{{1,3}} min read)?", label="published", where="head",
             tail=("omments", "omment", "min read"), longest=70, follows=("byline", "title", "subtitle"),
             examples=("October 3, 2022 | 0 Comments | 4 min read",)),
        line("name", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=40,
             follows="published",
             examples=("Ana Ruiz",)),
        line("feed", Kind.FURNITURE, r"Feed", label="navigation", where="head", longest=6,
             follows=("byline", "published"),
             examples=("Feed",)),
        line("votes", Kind.CALL_TO_ACTION, r"\d{1,4} up", label="social", where="head", longest=8,
             follows=("byline", "published", "navigation"),
             examples=("62 up",)),
        line("register", Kind.CALL_TO_ACTION, r"Register or Login to like", label="social", identifies=True, longest=30,
             examples=("Register or Login to like",)),
        run("picture-below", Kind.MEDIA, r"(?:Image by|Image credits?) ?:", label="caption", longest=20,
            head=("Image by", "Image credit"),
            after=Members(r"[Oo]pensource\.com|Photo by [^\n]{3,120}|[^\n]{2,100}\bCC BY[^\n]{0,40}", most=1, least=1),
            examples=("Image by :\nOpensource.com",)),
        line("advocates", Kind.CALL_TO_ACTION,
             r"Join the [\d,]{5,8} open source advocates who receive our giveaway alerts and article roundups\.?",
             label="subscribe", head="Join the ", longest=110, identifies=True,
             examples=("Join the 85,000 open source advocates who receive our giveaway alerts and article roundups.",),
             near_misses=("Join the 85,000 open source advocates who keep the mill.",)),
        run("resources", Kind.INSERT, r"More (?:[\p{L}+#.]{1,20} ){1,3}[Rr]esources", label="related", head="More ",
            longest=60, until=r"(?:Our l|L)atest [^\n]{2,30} articles", after=Members(r"[^\n]{6,90}[^\n.]", most=9),
            examples=("More Mill resources\nMill commands cheat sheet\nWhat are mill wheels?\nOur latest Mill articles",),
            near_misses=("More mill resources\nThe river runs past them.",)),
        run("open-organization", Kind.INSERT, r"The Open Organization", label="related", longest=22,
            head="The Open Organization",
            after=Members(r"(?:Learn about open organizations|Download resources|Join the community"
                          r"|What is an open organization\?|How open is your organization\?|Read the book(?: series)?)", most=6, least=2),
            examples=("The Open Organization\nLearn about open organizations\nDownload resources\nHow open is your organization?",)),
        line("bio-above", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,3}) (?:is|was|has"
             r"|\p{Ll}{2,14}s) [^\n]{10,600}[.!?)]", label="bio", where="tail", longest=680,
             below=r"(?:[•*-] ?)?More about me$",
             examples=("Ana Ruiz mends clocks and maintains two small libraries.",)),
        line("name-above", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="tail", longest=40,
             follows="bio",
             examples=("Ana Ruiz",)),
        line("portrait", Kind.MEDIA, rf"Image of (?P<credit>{PERSON})", label="caption", where="tail", longest=50,
             head="Image of ", follows=("byline", "bio"),
             examples=("Image of Ana Ruiz",)),
        line("bio-barred", Kind.ATTRIBUTION,
             r"(?P<author>(\p{Lu}\p{L}{1,20})(?: \p{Lu}[\p{L}.'-]{0,20}){1,3}) \| \2 [^\n]{10,500}\.", label="bio",
             stem=" | ", longest=560,
             examples=("Ana Ruiz | Ana writes about mills and lives in Arden.",),
             near_misses=("Ana Ruiz | Arden writes about mills and lives well.",)),
        run("tags", Kind.HEADER, r"Tags", label="topics", head="Tags", longest=5, where="tail",
            after=Members(r"(?!Image of)(?P<topics>\p{Lu}[\p{L}\d+#.]{1,20}(?: (?:and|[\p{L}\d+#.]{2,20})){0,3})", most=5, least=1),
            examples=("Tags\nMills\nThe River",)),
        line("part-of", Kind.ATTRIBUTION,
             r"This (?:article|story|interview|piece) is part of (?:the |The |a )[^\n.]{3,90}(?:project|series|column"
             r"|series coordinated by [^\n.]{3,60})\.", label="note", where="tail", head="This ", longest=220,
             examples=("This article is part of The Mill Workbook project.",)),
        line("about-site", Kind.FURNITURE, r"About This Site", label="navigation", longest=18,
             examples=("About This Site",)),
        line("advertising", Kind.LEGAL,
             r"A note on advertising: Opensource\.com does not sell advertising on the site or in any of its "
             r"newsletters\.?", label="disclaimer", identifies=True, longest=130,
             examples=("A note on advertising: Opensource.com does not sell advertising on the site or in any of its newsletters.",)),
    ),
)
