"""Stars and Stripes: the paper of the American forces abroad; own reports and those of agencies and newspapers.

Head: section, title, "By" with the name below, the paper or agency, "• August 30, 2022", the picture with its credit.
Tail: of a newspaper's story the notice of the service that sold it ("©2022 ...", "Visit ...", "Distributed by ..."),
then "Stories Trending in SECTION" and the newsletter.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, HEADLINE

PROFILE = Profile(
    name="stars-and-stripes",
    title="Stars and Stripes",
    sites=("stripes.com",),
    aliases=("Stars and Stripes", "STARS AND STRIPES", "Stripes", "stripes.com"),
    rules=(
        line("section", Kind.HEADER,
             r"(?P<topics>(?:U\.S\. )?(?:Army|Navy|Air Force|Marine Corps|Space Force|Coast Guard|Veterans"
             r"|Middle East|Europe|Pacific|Asia-Pacific|U\.S\.|Ukraine|Opinion|Theaters|Branches|Land|Sea|Sky|Space"
             r"|Black Hills|Sports|Culture|Health|Education|Podcasts|Korea|Okinawa|Japan|Mideast))", label="topics",
             where="head", longest=24, follows=("navigation", "", "topics"), awaits="title",
             examples=("Navy",)),
        line("published", Kind.HEADER, rf"(?:(?P<source>Stars and Stripes|STARS AND STRIPES) ?•? ?)?(?P<date>{DAY})",
             where="head", longest=60,
             examples=("• August 30, 2022", "Stars and Stripes August 30, 2022")),
        line("paper", Kind.HEADER, r"(?P<source>(?:The )?\p{Lu}[\p{L}.'’-]{1,24}(?: [\p{Lu}][\p{L}.'’-]{1,24}){1,5})",
             label="source", where="head", longest=60, follows="byline", below=DAY,
             examples=("The Arden Union-Tribune",)),
        line("picture", Kind.MEDIA, r"[\p{Lu}\"“][^\n]{10,500} ?\((?P<credit>[\p{Lu}][^()\n]{3,90}/[^()\n]{2,60})\)",
             label="caption", where="head", longest=600, follows=("published", "byline", "caption", "title"), tail=")",
             examples=("The ship passes the harbor light on Monday, Aug. 29, 2022. (Ana Ruiz/Stars and Stripes)",)),
        line("reach", Kind.FURNITURE, r"(?P<contact>[\w.]{3,40}@stripes\.com)(?:,? ?Twitter: ?@\w{2,30})?",
             label="contact", where="tail", stem="@stripes.com", identifies=True,
             examples=("ruiz.ana@stripes.com Twitter: @anaruiz",)),
        line("visit", Kind.ATTRIBUTION, r"Visit (?P<source>[\w-]{3,40}\.(?:com|org|net))\.", label="origin",
             where="tail", head="Visit ", longest=60,
             examples=("Visit ardenpost.com.",)),
        run("trending", Kind.INSERT, r"Stories Trending in (?:[\p{Lu}][\p{L}. ]{2,20})", label="related",
            head="Stories Trending in ", identifies=True, longest=44, after=Members(HEADLINE, most=8),
            examples=("Stories Trending in Navy\nThe Mill by the River Reopens in Spring",)),
        line("headlines", Kind.CALL_TO_ACTION,
             r"Sign Up for Daily Headlines|Sign up to receive a daily email of today's top military news stories "
             r"from Stars and Stripes[^\n]{0,80}|Get the latest (?:news"
             r"|military news)[^\n]{0,60}Stars and Stripes[^\n]{0,60}", label="subscribe", identifies=True, longest=200,
             head=("Sign Up for Daily Headlines", "Sign up to receive a daily email of today", "Get the latest "),
             examples=("Sign Up for Daily Headlines",
                       "Sign up to receive a daily email of today's top military news stories from Stars and Stripes and top news outlets around the world.")),
    ),
)
