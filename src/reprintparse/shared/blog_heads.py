"""What blogs set under a headline: who posted when, in either order, and how many replied.

"by Ana on October 5, 2016", "October 5, 2016 By Ana Ruiz Leave a Comment", "on October 5, 2016 2:53 am ·". An author may
go by one name or a nickname here, because the date beside it says what the line is. Everything counts only in the head,
save "Posted by Ana Ruiz at 2:53 AM", which one blog system sets below.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, NAMES

CLOCK = r"(?:(?:at |@ ?)?\d{1,2}:\d\d(?::\d\d)? ?(?:[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?)"
SOMEBODY = (
    r"(?:[\p{Lu}\d][\p{L}\d.'’_&-]{1,24}(?: (?:(?:and|on|of|the|&|de|van|von|by) )?\p{Lu}[\p{L}\d.'’-]{0,24}){0,5}"
    r"|\p{Ll}[\p{L}\d._-]{2,20})(?: \([^\n()]{2,30}\))?"
)
REPLIED = (
    r"(?: ?[·•|–—-]? ?(?:\d{1,5}|[Nn]o|[Oo]ne|[Ll]eave (?:a|your)|[Aa]dd(?: [Ff]irst| a| your)?) (?:[Cc]omments?"
    r"|COMMENTS?|[Rr]epl(?:y|ies)|[Rr]esponses?)| ?[|·•] ?Permalink)"
)
POSTED = r"(?:(?:Article|Story|Post|Blog)? ?(?i:written|posted|published|submitted|authored|added)(?: on| in)?:? )"
HEADS = ("By ", "by ", "BY ", "By:", "by:", "Posted", "posted", "Written", "Published", "Submitted", "Article ", "Story ", "Post ", "Authored", "Added")

PROFILE = Profile(
    name="blog-heads",
    title="Heads of blogs",
    always=True,
    rules=(
        line("signed-on", Kind.HEADER,
             rf"{POSTED}?(?:by|By|BY):? (?P<author>{SOMEBODY}),?(?: on"
             rf"| [|·•–—-])? (?P<date>{DATE})(?:,? {CLOCK})?{REPLIED}?", label="byline", where="head", head=HEADS,
             longest=130,
             examples=("by Ana on October 5, 2016", "By: Ana Ruiz (Diary) | November 12th, 2012 at 01:43 PM",
                       "by White on Rice Couple on November 8, 2012",
                       "posted by millwatcher on October 5, 2016 · 3 comments"),
             near_misses=("By noon on October 5, 2016 the ferry had gone.",)),
        line("dated-by", Kind.HEADER,
             rf"(?:{POSTED}(?P<date>{DATE})(?:,? {CLOCK})?|(?P<as_published>(?P<date>{DATE})(?:,? {CLOCK})?)),? ?"
             rf"(?:[|·•–—-] ?)?(?:by|By|BY):? (?P<author>{SOMEBODY}){REPLIED}?", label="byline", where="head",
             stem=(" by ", " By ", " BY ", " by: ", " By: "), longest=130,
             examples=("November 3, 2012 By Ana Ruiz Leave a Comment",
                       "Posted on August 9, 2012 9:26AM by Ana Ruiz · 0 comments",
                       "August 6, 2012 by Ana Ruiz 2 Comments"),
             near_misses=("August 6, 2012 by all accounts was a calm day.",)),
        line("signed-and-filed", Kind.HEADER,
             rf"{POSTED}by:? (?P<author>{SOMEBODY}) on (?P<as_published>(?P<date>{DATE}))\. "
             r"(?P<as_topics>(?:Posted|Filed|Published) (?:in|under):? (?P<topics>\p{Lu}[^\n.!?]{1,60}))\.?",
             label="byline", where="head", stem=". Posted in ", longest=170,
             examples=("Written by Ana Ruiz on October 5, 2016. Posted in News",),
             near_misses=("Written by Ana Ruiz on October 5, 2016. Posted in haste, it said little.",)),
        line("dated-sourced", Kind.HEADER,
             rf"(?P<date>{DATE}) ?[|·•] ?(?P<as_source>[Ss]ource: (?P<source>[^\n|·•]{{2,60}}?)) ?[|·•] ?"
             rf"(?P<as_byline>(?:by|By|BY):? (?P<author>{SOMEBODY}))", label="published", where="head",
             stem=("Source: ", "source: "), longest=190,
             examples=("October 5, 2016 | Source: Arden Post | by Ana Ruiz",)),
        line("dated-replies", Kind.HEADER, rf"(?:on |{POSTED})?(?P<date>{DATE})(?:,? {CLOCK})?(?:{REPLIED}| ?[|·•])",
             label="published", where="head", longest=80,
             head=("on ", "Posted", "Published", *"0123456789", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
                   "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
             examples=("on October 5, 2016 2:53 am ·", "August 3, 2012 · 0 comments", "November 12, 2012 |"),
             near_misses=("on October 5, 2016 the ferry went",)),
        line("clocked", Kind.HEADER, rf"{CLOCK} ?[|·•]", label="published", where="head", head=tuple("0123456789"),
             longest=20, follows="published",
             examples=("3:30 pm |",)),
        line("clocked-on", Kind.HEADER, rf"{CLOCK} on (?P<date>{DATE}){REPLIED}?", label="published", where="head",
             head=tuple("0123456789"), longest=70,
             examples=("1:06 am on August 9, 2012 | Permalink",)),
        line("ago-by", Kind.HEADER,
             rf"\d{{1,2}} (?:min(?:ute)?|hour|hr|day|week)s? ago by (?P<author>{NAMES}){REPLIED}?", label="byline",
             where="head", head=tuple("0123456789"), longest=90,
             examples=("23 mins ago by Ana Ruiz Add first Comment",)),
        line("posted-undated", Kind.HEADER, r"[Pp]osted on by (?P<author>[\p{L}\d][\p{L}\d._ -]{1,30})", label="byline",
             where="head", head=("Posted on by", "posted on by"), longest=50,
             examples=("Posted on by millwatcher",)),
        line("posted-at", Kind.HEADER,
             rf"(?:Posted|Published|Written) by (?P<author>{SOMEBODY}) {CLOCK}(?: on (?P<date>{DATE}))?{REPLIED}?",
             label="byline", where="head", head=("Posted by", "Published by", "Written by"), longest=100,
             examples=("Posted by Ana Ruiz at 12:16 AM",)),
        line("posted-at-tail", Kind.HEADER,
             rf"(?:Posted|Published|Written) by (?P<author>{SOMEBODY}) (?:on (?P<date>{DATE}),? )?{CLOCK}{REPLIED}?",
             label="byline", where="tail", head=("Posted by", "Published by", "Written by"), longest=100,
             examples=("Posted by Ana Ruiz at 12:16 AM", "Posted by Ana Ruiz on February 17th, 2026 at 7:08 am")),
        line("posted-with-title", Kind.HEADER,
             rf"Posted by (?P<author>{NAMES}), (?:[\p{{Lu}}][\p{{L}}&]{{1,20}},? (?:(?:and|of|for) )?){{0,5}}"
             r"(?:Manager|Engineer|Writer|Director|Lead|Specialist|President|Scientist|Team|Marketing|Editor|Officer"
             r"|Strategist|Designer|Analyst|Advocate|Researcher|Counsel)s?(?:, [\p{Lu}][\p{L}&. ]{2,40})?",
             label="byline", head="Posted by ", longest=130,
             examples=("Posted by Ana Ruiz, Product Manager",
                       "Posted by Ana Ruiz, Director of Mill Marketing, Arden EMEA",
                       "Posted by Ana Ruiz and Tomas Brand, Software Engineers")),
        line("guest", Kind.HEADER,
             rf"(?:(?:Article|Story|Post|Column) )?(?:[Ww]ritten )?(?:by|By|BY) (?:our )?(?:guest|staff"
             rf"|contributing) (?:writer|blogger|author|columnist|contributor|editor|reporter),? (?P<author>{NAMES})",
             label="byline", where="head", head=HEADS, longest=90,
             examples=("Article written by guest writer Ana Ruiz",)),
        line("handled", Kind.HEADER, rf"(?:by|By|BY) (?P<author>{NAMES}) \((?:@\w{{2,30}}|Guest|Diary|Editor)\)",
             label="byline", where="head", head=("By ", "by ", "BY "), longest=90,
             examples=("By Ana Ruiz (@anaruiz)",)),
        line("topics-spaced", Kind.HEADER,
             r"(?P<topics>[\p{L}\d][\p{L}\d.'’&-]{1,24}(?: [\p{L}\d.'’&-]{1,24}){0,3}"
             r"(?: , [\p{L}\d][\p{L}\d.'’&-]{1,24}(?: [\p{L}\d.'’&-]{1,24}){0,3}){2,12})(?<!\.)", label="topics",
             where="head", stem=" , ", longest=200,
             examples=("business , harbor , island ferry",),
             near_misses=("The mill , the harbor , and the ferry all closed in the winter of that year .",)),
        line("name-posted", Kind.HEADER,
             rf"(?P<author>{NAMES}),? [Pp]osted (?:on )?(?P<date>{DATE})(?:,? {CLOCK})?{REPLIED}?", label="byline",
             where="head", stem=(" Posted ", " posted "), longest=130,
             examples=("Ana Ruiz Posted on May 16, 2016",), near_misses=("Ana Ruiz posted a letter on May 16, 2016",)),
        line("reblogged", Kind.HEADER, r"Reblogged from (?P<source>[\p{Lu}\d][^\n:]{2,70}):?", label="source",
             where="head", head="Reblogged from ", longest=90,
             examples=("Reblogged from The Arden Diary:",), near_misses=("Reblogged from time to time: the mill.",)),
        line("hits", Kind.CALL_TO_ACTION, r"(?:Hits|Views|Read|Reads): ?\d[\d.,]{0,8}", label="social", where="head",
             longest=20, head=("Hits:", "Views:", "Read:", "Reads:"),
             examples=("Hits: 1042", "Views: 1,042")),
        line("posted-capital", Kind.HEADER, rf"(?:Posted|Written|Published|Submitted) By:? (?P<author>{NAMES})",
             label="byline", where="head", head=("Posted By", "Written By", "Published By", "Submitted By"), longest=90,
             examples=("Posted By: Ana Ruiz",)),
        line("text-tools", Kind.FURNITURE,
             r"(?:Font [Ss]ize|Text [Ss]ize|Reading [Mm]ode|Dark [Mm]ode|Decrease font size|Increase font size"
             r"|Reset font size):?(?: ?(?:A ?[-+]?|-A|\+A|Small|Medium|Large|Default)){0,4}", label="navigation",
             where="head", longest=40,
             head=("Font size", "Font Size", "Text size", "Text Size", "Reading mode", "Reading Mode", "Dark mode",
                   "Dark Mode", "Decrease font", "Increase font", "Reset font"),
             examples=("Font Size: A- A+", "Reading Mode")),
        line("keep", Kind.CALL_TO_ACTION,
             r"(?i:add to (?:favou?rites|reading list|bookmarks)|save for later|read later)", label="social",
             where="head", longest=24,
             head=("Add to ", "ADD TO ", "Save for", "SAVE FOR", "Read later", "Read Later", "READ LATER"),
             examples=("Add to favourites", "Save for later")),
    ),
)
