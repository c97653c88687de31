"""Where a text was taken from, named in a line and not in a sentence: "Source: X", "Via X", "(h/t X)", "SOURCE X"."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import URL

PROFILE = Profile(
    name="source-lines",
    title="Lines that name the source",
    always=True,
    rules=(
        line("more-at-sign", Kind.ATTRIBUTION,
             r"(?:\(?(?:Excerpt|excerpt|EXCERPT)\)? )?(?:Read|See|READ|Continue reading) (?:[Mm]ore|MORE|the rest"
             r"|it all)?(?: at)? ?@ ?(?P<source>[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?:/[^\s]{1,120})?)"
             r"|\((?:E|e)xcerpt\) Read more at: ?(?P<source>[^\n]{2,60})", label="origin",
             head=("Read ", "READ ", "See ", "Continue reading", "(Excerpt", "(excerpt", "Excerpt"), longest=200,
             examples=("Read More @ ArdenBlog.com", "(Excerpt) Read more at: Arden Online"),
             near_misses=("Read more at the mill",)),
        line("source", Kind.ATTRIBUTION,
             rf"[*_(\[—–-]{{0,3}} ?(?i:sources?|original source|source link|original article|original|article source"
             rf"|full story|originally posted|read the original(?: article)?|original post|source url|story source"
             rf"|news source|read more at source|original story|reference|content source)(?: here| at| from"
             rf"| on)? ?[:—–-] ?(?P<source>{URL}|[\w.-]{{2,60}}\.(?:com|org|net|co\.uk|info|gov|edu|tv|ca|us|uk|eu|de"
             rf"|fr|ru|in)(?:/[^\s]{{0,250}})?)[.)*\]]{{0,3}}", label="origin", longest=420, where="tail",
             head=("Source", "SOURCE", "source", "Original", "ORIGINAL", "original", "Article source",
                   "Article Source", "Full story", "Full Story", "Read the original", "Story source", "News source",
                   "News Source", "(Source", "[Source", "(source", "*Source", "Content source"),
             examples=("Source: https://post.example/mill", "source: post.com")),
        line("source-name", Kind.ATTRIBUTION,
             r"[(\[—–*-]{0,3} ?(?:Source|SOURCE|Sources|source|Via|VIA|via|H/T|h/t|H/t|HT|Hat tip|Hat Tip|HAT TIP"
             r"|Courtesy|From|Credit|Read more at|Read more|For entire story|Read the full story at|Read full story"
             r"|Read the rest at|Full story at|More at|Via our friends at)(?: to)? ?[:–—-] ?"
             r"(?P<source>[\p{L}\d][^\n]{1,90}?)[.)\]*]{0,3}", label="origin", where="tail", longest=110,
             head=("Source", "SOURCE", "source", "Via", "VIA", "via", "H/T", "h/t", "H/t", "HT", "Hat tip", "Hat Tip",
                   "HAT TIP", "Courtesy", "(Source", "(Via", "(via", "(h/t", "(H/T", "[Via", "[h/t",
                   "For entire story", "Read the full story", "Read the rest", "Full story at", "— via", "–via",
                   "[Source"),
             examples=("Via: Arden Post", "H/T: Arden Post", "Source: Arden Post", "via: https://post.example/mill"),
             near_misses=("Via the bridge you reach the mill.",)),
        line("tip", Kind.ATTRIBUTION,
             r"[-–—(\[*]{0,2} ?(?:H/T|h/t|H/t|HT|Hat tip|Hat Tip|HAT TIP|Via"
             r"|VIA)(?: to)?:? (?P<source>(?:The |the )?[\p{Lu}][\p{L}\p{N}.&'-]{1,20}"
             r"(?: [\p{Lu}][\p{L}\p{N}.&'-]{1,20}){0,3}|[\w-]{2,30}\.(?:com|org|net|co\.uk|tv|info|news)"
             r"|\p{Ll}[\w-]{4,24})[)\]*.]{0,2}", label="origin", longest=60,
             head=("H/T", "h/t", "H/t", "HT ", "Hat tip", "Hat Tip", "HAT TIP", "Via", "VIA", "(H/T", "(h/t", "(HT ",
                   "(Via", "(VIA", "-Via", "–Via", "—Via", "- Via", "[H/T", "[h/t", "*Via", "*H/T"),
             examples=("H/T ArdenPost", "Via The Arden Post", "(h/t Arden Post)", "-Via: AP", "Via: Arden Gazette"),
             near_misses=("Via the bridge you reach the mill.", "Via Arden and Millford it goes on to the coast.")),
        span("source-word", Kind.ATTRIBUTION, r"(?<=^|[.!?…][\"'”’)]{0,2} )source(?=$| SHARE THIS )", label="origin",
             stem="source",
             examples=("source",), near_misses=("The miller would not name a source",)),
        span("tip-inline", Kind.ATTRIBUTION,
             r"\((?:h/t|H/T|H/t|HT|Hat [Tt]ip):? (?P<source>(?:The )?[\p{Lu}][^\n()]{1,50})\)", label="origin",
             stem=("(h/t", "(H/T", "(H/t", "(HT ", "(Hat tip", "(Hat Tip"),
             examples=("(h/t Arden Post)",)),
        span("tip-end", Kind.ATTRIBUTION,
             r"(?<=^|[\s\d.!?…”\"')])(?:(?:h/t|H/T|H/t)(?: to)?:? |(?:Via|VIA"
             r"|via): ?)(?P<source>(?:The )?[\p{Lu}\d][\p{L}\p{N}.&'-]{1,24}"
             r"(?: [\p{Lu}\d&][\p{L}\p{N}.&'!%-]{0,20}){0,3}|[\w-]{2,30}\.(?:com|org|net))$", label="origin",
             stem=("h/t", "H/T", "H/t", "Via:", "VIA:", "via:"),
             examples=("Via: Arden Gazette", "h/t Arden Post", "h/t ArdenPost.com"),
             near_misses=("He came via: Arden and the river",)),
        line("via-url", Kind.ATTRIBUTION, rf"(?:via|Via|VIA|from|h/t|H/T) ?:? ?(?P<url>{URL})", label="origin",
             where="tail", head=("via", "Via", "VIA", "h/t", "H/T"), longest=300,
             examples=("via: https://post.example/mill",)),
        line("source-bare", Kind.ATTRIBUTION,
             r"(?i:sources?|via|source link|original source|original|original article|read original article here"
             r"|link to (?:the )?original article|read the original article here)[.:]?", label="origin", where="tail",
             longest=50,
             head=("source", "Source", "SOURCE", "Via", "Original", "Read original", "Link to", "Read the original"),
             examples=("source", "Read the original article here")),
        line("press-source", Kind.ATTRIBUTION, r"SOURCES?:? (?P<source>[\p{L}\d][^\n]{1,160})", label="origin",
             where="tail", head="SOURCE", longest=180,
             examples=("SOURCE Arden Mills Ltd.",)),
        line("credit-to", Kind.ATTRIBUTION,
             r"(?:Credit to|Courtesy of|Appears courtesy of|Appears Courtesy of:?|Hat tip to|Hat tip:?|Delivered by"
             r"|Source ?\() ?(?P<source>(?:The |the )?\p{Lu}[\p{L}\d'’&.-]{1,24}(?: (?:of |the |for |and "
             r"|& )?[\p{Lu}\d][\p{L}\d'’&.-]{0,24}){0,5})\)?\.?", label="origin", where="tail",
             head=("Credit to ", "Courtesy of ", "Appears ", "Hat tip", "Delivered by ", "Source (", "Source("),
             longest=110,
             examples=("Credit to Ardenwars", "Courtesy of Arden Southern Observatory",
                       "Source (North Arden Channel 24)"), near_misses=("Credit to whom it is due.",)),
        line("release-source", Kind.ATTRIBUTION,
             r"SOURCE (?P<source>[\p{L}\d](?![^\n]{0,100}(?:: |\. \p{Lu}|; ))[^\n:;]{1,100})", label="origin",
             head="SOURCE ",
             below=(r"Related [Ll]inks?|RELATED LINKS|Copyright|https?://|www\.|Cision|View original|Contact|CONTACT"
                    r"|Media|###|/"), longest=120,
             examples=("SOURCE Arden Mills, LLC", "SOURCE arden"),
             near_misses=("SOURCE of all that the river gave. It is far.",)),
        line("excerpt", Kind.ATTRIBUTION,
             r"\((?:Excerpt|EXCERPT|excerpt)\) ?Read (?:more|the rest)(?: at| on)?:? ?(?P<source>[^\n]{2,120})",
             label="origin", head=("(Excerpt) Read", "(EXCERPT) Read", "(excerpt) Read", "(Excerpt)Read"), longest=160,
             examples=("(Excerpt) Read more at: Arden Online",), near_misses=("(Excerpt) Reading is hard.",)),
        run("sources-used", Kind.ATTRIBUTION, r"Sources? used:?", label="origin", where="tail",
            head=("Source used", "Sources used"), longest=16,
            after=Members(rf"(?P<source>{URL}|[\w.-]{{2,60}}\.(?:com|org|net|gov|edu)(?:/[^\s]{{0,250}})?)", most=12, least=1),
            examples=("Sources used:\npost.com\nhttps://mill.example/wheel",)),
        line("from-outlet", Kind.HEADER,
             r"From (?P<source>(?:The |the )?\p{Lu}[\p{L}.&'’-]{1,20}(?: \p{Lu}[\p{L}.&'’-]{1,20}){0,3})",
             label="source", where="head", head="From ", longest=50, follows=("byline", "published"),
             below=r"[\p{Lu}\d\"“‘'(][^\n]{79}",
             examples=("From The Arden Post",), near_misses=("From here on it is uphill",)),
        line("special-to", Kind.HEADER,
             r"(?:Special|SPECIAL) (?:to|To|TO|for|For) (?P<source>(?:The |the "
             r"|THE )?\p{Lu}[\p{L}.&'’-]{1,20}(?: \p{Lu}[\p{L}.&'’-]{1,20}){0,3})", label="byline", where="head",
             head=("Special ", "SPECIAL "), longest=60, follows=("byline", "published", "title", "subtitle"),
             examples=("Special to The Arden Post",)),
    ),
)
