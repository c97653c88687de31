"""Sputnik (formerly RIA Novosti's English service): stories with the furniture of the page run into the text.

A scraped page starts with the date, an update time in brackets and "Get short URL" with counters, at times after
title and picture credit. It ends with "..." and a counter, "Related" headlines, "Tags", and the links for comments
without a blank between them. Columns carry a line that the views are the author's. Later pages give "09:41 GMT
03.11.2022 (Updated: ...)" and picture credits with "Go to the mediabank"; what they say to machines may stand on top: the
address, the headline twice, "Sputnik International", times in ISO form, tags, the editors' address, the owner.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, HEADLINE, NAMES
from reprintparse.shared import ENGLISH

STAMP = r"\d\d\.\d\d\.20\d\d"
COUNTS = r"(?: \d{1,6}(?![\d-])){0,2}"
CREDIT = (
    r"(?:AP Photo|REUTERS|Sputnik|AFP 20\d\d) (?:Social Media Website|(?:Senior Airman )?\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}\.)?"
    r" \p{Lu}[\p{L}-]{1,20}(?:U\.S\. \p{Lu}\p{Ll}{2,9}| US Air Force)?)"
)
TOPIC = r"Topic (?P<topics>[^()\n]{3,80}) \(\d{1,4}\)"
TITLED = (
    r"[\p{Lu}\d][^\s.!?]{0,24}|(?:al|ez|el|ar|as)-\p{Lu}\w{1,20}|[-–]|\d{1,4}"
    r"|(?:a|an|the|of|in|on|to|for|from|with|by|at|and|or|as|via|near|over|into|after|amid|against|than|vs)\b"
)
STARTS = (
    r"(?=[\"“]\p{Lu}|(?:The|In|On|At|A|An|It|He|She|They|According|Earlier|This|That|These|There|Meanwhile|However|Last"
    r"|As|Where|Wherever|While|After|When|Of|Over|His|Her|Their|No|Since|Also) \p{Ll}|(?:According to|In a|The) "
    r"|\p{Lu}{3,20}(?: \p{Lu}{3,20})? \()"
)
TOPICS = (
    r"(?:Russia|World|Politics|Business|Middle East|Europe|Asia & Pacific|Asia|US|UK|Latin America|Africa"
    r"|Military & Intelligence|Life|Art & Living|Tech|Society|Environment|Science)"
)
END = r"(?= ?Community standards ?Discussion)"

PROFILE = Profile(
    name="sputnik",
    title="Sputnik",
    sites=("sputniknews.com", "sputnikglobe.com", "sputnikinternational.com"),
    aliases=("Sputnik", "Sputnik News", "Sputnik International", "SputnikNews", "sputniknews.com"),
    include=ENGLISH,
    rules=(
        span("published", Kind.HEADER,
             rf"\.20\d\d(?<=(?P<date>{STAMP}))(?:(?: ?\(updated \d{{1,2}}:?\d\d {STAMP}\))?(?= ?Get short URL)"
             rf"|(?<=^{STAMP}) ?\(updated \d{{1,2}}:?\d\d {STAMP}\)$)",
             stem=tuple(f".20{year}" for year in range(12, 23)), lead=r"(?:\b\d\d:?\d\d (?:GMT )?)?\d\d\.\d\d",
             examples=("18.10.2014(updated 11:33 18.10.2014)",)),
        span("short-url", Kind.CALL_TO_ACTION, rf"Get short URL{COUNTS}", label="social",
             examples=("Get short URL 0 613",)),
        span("counter", Kind.CALL_TO_ACTION,
             r"^\.\.\. \d{1,6}$|\.\.\. \d{1,6}(?= (?:Topic|Related|Tags|Community standards) ?)", label="social",
             stem="... ",
             examples=("... 427",)),
        span("topic", Kind.HEADER,
             rf"^{TOPIC}$|{TOPIC}(?: \d{{1,6}}(?![\d-])){{1,2}}|{TOPIC}(?= (?:Related|Tags|Community standards))",
             label="topics", stem="Topic ",
             examples=("Topic Storm in Arden (61)",)),
        span("related", Kind.INSERT,
             rf"^Related:? [^\n]{{10,1200}}$|(?<=\d |\) )Related:? [^\n]{{10,1200}}?(?= Tags:? [^\n]{{2,500}}?{END}"
             rf"|{END})", stem=("Related ", "Related: "),
             examples=("Related Ferry Runs Aground Near Arden Mill Owners Call for a New Bridge",)),
        span("insert", Kind.INSERT,
             rf"(?:{CREDIT} \K|READ MORE )(?P<headline>(?=\p{{Lu}})(?:{TITLED})(?: (?:{TITLED})){{4,24}}?)"
             rf"(?= {STARTS}|$)", label="related", stem=("AP Photo ", "REUTERS ", "Sputnik ", "AFP 20", "READ MORE "),
             examples=("READ MORE Ferry Runs Aground Near Arden After Night of Heavy Rain",),
             near_misses=("Sputnik said that the ferry ran aground.",)),
        span("insert-credit", Kind.MEDIA,
             rf"(?P<credit>{CREDIT})(?= (?=\p{{Lu}})(?:{TITLED})(?: (?:{TITLED})){{4,24}}?(?: {STARTS}|$)|$)",
             label="caption", stem=("AP Photo ", "REUTERS ", "Sputnik ", "AFP 20"),
             lead=r"(?:(?<=[.!?][\"”]? )|(?<=\n)|^)",
             examples=("AP Photo Ana Ruiz",), near_misses=("Sputnik said that the ferry ran aground.",)),
        span("picture-inline", Kind.MEDIA,
             r"© (?P<credit>Sputnik ?/ ?\p{Lu}\p{Ll}{1,15} \p{Lu}\p{Ll}{1,20})(?= \p{Lu}|$)", label="caption",
             stem="© Sputnik", lead=r"(?<=^|\n|[.!?][\"”]? )",
             examples=("© Sputnik/ Ana Ruiz",)),
        span("tags", Kind.HEADER, rf"^Tags:? (?P<topics>[^\n]{{2,300}})$|Tags:? (?P<topics>[^\n]{{2,500}}?){END}",
             label="topics", stem=("Tags ", "Tags: "),
             examples=("Tags ferry harbor Arden",)),
        span("comment", Kind.CALL_TO_ACTION, r"Comment via Sputnik(?: News)?",
             lead=r"(?:Community standards ?Discussion ?)?Comment via Facebook ?", label="comment", identifies=True,
             examples=("Community standardsDiscussion Comment via FacebookComment via Sputnik News",)),
        line("views", Kind.LEGAL,
             r"(?:The )?[Vv]iews (?:and opinions )?expressed (?:in (?:the|this) article"
             r"|by the (?:author|contributor|speaker)s?) (?:are solely those of the (?:author"
             r"|contributor)s? and )?(?:do|does) not necessarily reflect (?:those"
             r"|the (?:official )?(?:position|views|opinion)) of Sputnik\.?", label="disclaimer",
             head=("The views ", "Views expressed "), identifies=True,
             examples=("The views and opinions expressed in the article do not necessarily reflect those of Sputnik.",
                       "Views expressed in this article are solely those of the author and do not necessarily reflect the official position of Sputnik."),
             near_misses=("The views from Sputnik were taken on film.",)),
        line("standards", Kind.CALL_TO_ACTION, r"Community standards ?Discussion", label="comment",
             head="Community standards", identifies=True, longest=40,
             examples=("Community standardsDiscussion",)),
        line("stamp", Kind.HEADER,
             rf"(?:\d\d:\d\d (?:GMT )?)?(?P<date>{STAMP}) ?\((?:U|u)pdated:? \d{{1,2}}:?\d\d (?:GMT )?{STAMP}\)",
             label="published", where="head", stem=("(updated ", "(Updated"), longest=80, identifies=True,
             examples=("18:34 12.10.2016(updated 18:50 12.10.2016)",
                       "09:41 GMT 03.11.2022 (Updated: 10:22 GMT 03.11.2022)")),
        line("byline-agency", Kind.HEADER, r"By (?P<author>Sputnik(?: News| International)?)", label="byline",
             where="head", head="By Sputnik", longest=24, identifies=True,
             examples=("By Sputnik",), near_misses=("By Sputnik alone it took a year.",)),
        line("source-dated", Kind.HEADER, rf"(?P<source>Sputnik(?: News)?),? (?P<date>{DATE})", label="source",
             where="head", head="Sputnik", longest=50, identifies=True,
             examples=("Sputnik 17 February 2016",), near_misses=("Sputnik was launched on 4 October 1957.",)),
        line("time", Kind.HEADER, rf"\d\d:\d\d(?: GMT)? (?P<date>{STAMP})", label="published", where="head", longest=24,
             examples=("09:41 GMT 03.11.2022", "18:34 12.10.2016")),
        line("counts", Kind.CALL_TO_ACTION, r"\d{1,5}(?: \d{1,6}){1,5}", label="social", where="head", longest=40,
             examples=("0 154 2 0",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\"'‘“][^\n]{25,350}", label="subtitle", where="head", longest=360,
             follows=("social", "published"),
             below=r"\p{Lu}[\p{Lu} .,\'-]{2,40}(?:, \p{Lu}\p{L}{2,12} \d{1,2})? \([^()\n]{3,30}\)",
             examples=("The first trucks with flour entered the town on Wednesday.",)),
        line("deck-in-line", Kind.HEADER,
             r"(?:(?:© |\p{Lu})[^\n]{2,90}? )?(?:\d\d:?\d\d )?\d{2}\.\d{2}\.\d{4}"
             r"(?: ?\((?:updated )?[\d: ]{0,6}\d{2}\.\d{2}\.\d{4})?\)?(?:(?<=\))"
             r"| ?Get short URL[ \d]{0,16}) (?:Topic [^\n()]{5,80}\(\d{1,5}\)[ \d]{0,16} "
             r")?[\p{Lu}\"'‘“][^\n]{25,350}\.", label="subtitle", where="head", stem=("Get short URL", ")"),
             longest=620,
             below=(r"(?:(?:AP Photo|AFP|REUTERS|Sputnik|YouTube)[^\n]{5,220} )?\p{Lu}[\p{Lu} .,\'-]{2,40}"
                    r"(?:,? \p{Lu}\p{L}{2,12} \d{1,2})? \([^()\n]{3,30}\)"),
             examples=("03.10.2017) The first trucks with flour entered the town on Wednesday.",)),
        run("promoted", Kind.INSERT,
            r"© (?:RIA Novosti\.|(?:Sputnik|REUTERS|AP Photo|AFP \d{4}|AFP|Photo|Flickr|East News|Fotolia"
            r"|Wikipedia)\b)[^\n]{0,80}", label="related", head="© ", longest=110,
            until=rf"(?!Related|Tags|Topic|Community|Comment|READ)(?=\p{{Lu}})(?:{TITLED})(?: (?:{TITLED})){{4,24}}",
            after=Members(NAMES, most=2),
            examples=("© Sputnik/ Ana Ruiz\nFerry Runs Aground Near Arden After Night of Rain",)),
        line("picture", Kind.MEDIA,
             r"©(?: CC0)? (?P<credit>(?:Sputnik|REUTERS|AP Photo|AFP \d{4}|AFP|Photo|Flickr|CC BY[^/\n]{0,12}"
             r"|East News|Fotolia|Wikipedia)(?: ?[/.:] ?[^\n]{2,80})?)", label="caption", head="© ", longest=110,
             examples=("© Sputnik / Ana Ruiz", "© Photo: Arden Harbor Office")),
        run("mediabank", Kind.FURNITURE, r"Go to the mediabank", label="navigation", head="Go to the mediabank",
            longest=24, identifies=True, before=Members(r"/", most=1),
            examples=("Go to the mediabank", "/\nGo to the mediabank")),
        run("author", Kind.HEADER, r"All materials", label="byline", head="All materials", longest=20,
            before=Members(rf"(?P<author>{NAMES})", most=1), after=Members(r"Write to the author", most=1),
            examples=("Ana Ruiz\nAll materials", "All materials")),
        line("deck-late", Kind.HEADER, r"[\p{Lu}\"'‘“][^\n]{25,350}[.!?…][\"’”]?", label="subtitle", where="head",
             longest=360, follows="byline",
             examples=("Skippers say that their plotters place them on dry land.",)),
        run("related-list", Kind.INSERT, r"Related:?", label="related", head="Related", longest=10,
            after=Members(HEADLINE, most=6, least=1),
            examples=("Related:\nThe Mill by the River Reopens in Spring",)),
        run("tags-list", Kind.HEADER, r"Tags:", label="topics", head="Tags:", longest=6,
            after=Members(r"(?P<topics>[\p{L}\d][^\n]{2,300}(?<![.!?]))", most=1, least=1),
            examples=("Tags:\nferry, harbor, Arden",)),
        span("short-url-stamped", Kind.CALL_TO_ACTION,
             rf"Get short URL(?:(?<=20\d\d\)? ?Get short URL)|(?= \d)){COUNTS}", label="social", stem="Get short URL",
             lead=r"(?<=^|\n|\d\d\.\d\d\.20\d\d\)? ?)", identifies=True,
             examples=("Get short URL 0 613",), near_misses=("Get short URL",)),
        line("picture-of-agency", Kind.MEDIA, r"© (?P<credit>RIA Novosti\.? ?[^\n]{0,60})", label="caption",
             head="© RIA Novosti", longest=90,
             examples=("© RIA Novosti. Ana Ruiz",)),
        line("topic-alone", Kind.HEADER, rf"(?P<topics>{TOPICS})", label="topics", where="head", longest=26,
             follows=("caption", "title", "navigation", "media", "subscribe"),
             examples=("Middle East",)),
        line("stamped", Kind.HEADER, r"\d\d:\d\d(?: GMT)? (?P<date>\d\d\.\d\d\.20\d\d)(?: ?\(updated[^()\n]{4,30}\))?",
             label="published", where="head", longest=60,
             examples=("14:06 12.11.2014", "14:06 12.11.2014 (updated 15:01 12.11.2014)")),
        line("comment-lines", Kind.CALL_TO_ACTION, r"Community standards|Discussion|Comment via (?:Facebook|Sputnik)",
             label="comment", where="tail", longest=30, head=("Community standards", "Discussion", "Comment via"),
             examples=("Community standards", "Comment via Facebook")),
        line("count", Kind.CALL_TO_ACTION, r"\d{1,6}", label="social", where="head", follows=("social", "byline"),
             longest=7,
             examples=("3",)),
        line("count-below", Kind.CALL_TO_ACTION, r"\d{1,6}|\.{3}", label="social", where="tail",
             follows=("related", "topics", "social", "comment"), longest=7,
             examples=("41",)),
        line("clock", Kind.HEADER, r"\d\d:\d\d(?: GMT)?", label="published", where="head", longest=10,
             follows=("topics", "title", "caption"),
             examples=("14:06",)),
        run("topic-below", Kind.HEADER, r"Topic:", label="topics", head="Topic:", longest=7,
            after=Members(r"(?P<topics>\p{Lu}[^()\n]{3,80} \(\d{1,4}\))", most=1, least=1),
            examples=("Topic:\nStorm in Arden (61)",)),
        line("picture-free", Kind.MEDIA, r"(?:© )?CC0(?: ?/ ?[^\n.!?]{0,60})?", label="caption", where="head",
             longest=70, head=("CC0", "© CC0"), follows=("title", "published", "social"),
             examples=("CC0", "CC0 / Ana Ruiz")),
        line("page-address", Kind.FURNITURE, r"https?://(?:\w{2,10}\.)?sputnik(?:news|globe)\.com/[^\s]{8,200}",
             label="navigation", where="head", longest=240, head="http", follows="navigation",
             examples=("https://sputniknews.com/20230315/the-mill-of-arden-1108412345.html",)),
        line("name-below", Kind.FURNITURE, r"Sputnik International", label="navigation", where="head", longest=24,
             follows=("title", "subtitle", "published", "media", "topics", "contact", "copyright"),
             below=r"\d\d\.\d\d\.20\d\d|20\d\d-\d\d-\d\dT|feedback@",
             examples=("Sputnik International",)),
        line("named-date", Kind.HEADER, rf"(?P<date>{STAMP}), Sputnik(?: International)?", label="published",
             where="head", longest=40,
             examples=("15.03.2023, Sputnik International",)),
        line("tag", Kind.HEADER, r"(?P<topics>[\p{L}\d][\p{L}\d.'’ &-]{1,30})", label="topics", where="head",
             longest=34, follows=("published", "topics"), awaits=("media", "contact"),
             examples=("bridge collapse",)),
        line("editors", Kind.FURNITURE,
             r"(?:Sputnik International )?(?P<contact>feedback@sputniknews\.com)(?: \+\d{8,12})?"
             r"|(?P<contact>\+74956456601)", label="contact", longest=70, identifies=True,
             head=("Sputnik International f", "feedback@sputniknews.com", "+74956456601"),
             examples=("Sputnik International feedback@sputniknews.com +74956456601", "+74956456601")),
        line("owner", Kind.LEGAL, r"MIA [„“\"](?P<holder>Ross?iya Segodnya)[“”\"]", label="copyright", longest=30,
             identifies=True, head="MIA ",
             examples=("MIA „Rosiya Segodnya“",)),
        line("chat", Kind.FURNITURE,
             r"Newsfeed|To participate in the discussion|log in or register|loader|Chats"
             r"|Заголовок открываемого материала", label="navigation", where="tail", longest=40,
             examples=("Newsfeed", "To participate in the discussion")),
        line("section-deck", Kind.FURNITURE,
             r"Get the latest news from around the world, live coverage, off-beat stories, features and analysis\.",
             label="navigation",
             examples=("Get the latest news from around the world, live coverage, off-beat stories, features and analysis.",)),
        line("new-comments", Kind.CALL_TO_ACTION, r"All comments|Show new comments \(\d{1,5}\)|New first ?Old first",
             label="comment", where="tail", longest=40, head=("All comments", "Show new comments", "New first"),
             examples=("Show new comments (0)", "New firstOld first")),
    ),
)
