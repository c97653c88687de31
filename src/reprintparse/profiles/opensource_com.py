"""Opensource.com: Red Hat's magazine, whose texts under Creative Commons licenses others translate and reprint.

The page, top to bottom. Head: title; deck; date, author and vote count in one line; "Image by : ...". Tail: "Topics :";
"About the author" over a name and a note; "More about me"; "Recommended reading"; the license; the newsletter; three
lines on opinions, permissions and trademarks.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, PERSON

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
        run("reading", Kind.INSERT, r"Recommended reading|Related Content|Trending articles", label="related",
            longest=24, head=("Recommended reading", "Related Content", "Trending articles"),
            after=Members(r"[\p{Lu}\d][^\n]{12,120}[^\n.]", most=8),
            examples=("Recommended reading\nFive ways to wire a mill with open source",)),
        line("opinions", Kind.LEGAL,
             r"The opinions expressed on this website are those of each author, not of the author's employer or of "
             r"Red Hat\.?", label="disclaimer", identifies=True, longest=140,
             examples=("The opinions expressed on this website are those of each author, not of the author's employer or of Red Hat.",)),
        line("aspires", Kind.LEGAL,
             r"(?P<republisher>Opensource\.com) aspires to publish all content under a Creative Commons license but "
             r"may not be able to do so in all cases\.[^\n]{0,300}", label="disclaimer", identifies=True, longest=460,
             head="Opensource.com aspires",
             examples=("Opensource.com aspires to publish all content under a Creative Commons license but may not be able to do so in all cases. You are responsible for ensuring that you have the necessary permission to reuse any work on this site.",)),
        line("trademarks", Kind.LEGAL,
             r"Red Hat and the (?:Red Hat|Shadowman) logo are trademarks of Red Hat, Inc\.,? registered in the "
             r"United States and other countries\.?", label="disclaimer", longest=160,
             examples=("Red Hat and the Red Hat logo are trademarks of Red Hat, Inc., registered in the United States and other countries.",)),
        line("copyright", Kind.LEGAL, r"Copyright ?© ?(?P<year>20\d\d) (?P<holder>Red Hat, Inc)\.?", label="copyright",
             head="Copyright", longest=50,
             examples=("Copyright ©2018 Red Hat, Inc.",)),
    ),
)
