"""Heads of articles: headline, deck, byline, date, outlet, topics, in whatever order a site sets them.

A headline is known by what follows it (a byline, a date, an outlet), by its Markdown heading, or, as the very
first block, by being written in title case and followed by prose. A deck is known by standing between headline
and byline. Everything here counts only while it peels off the top.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, DATELINE, HEADLINE, NAME, NAMES, NEWSPAPER, PERSON, TIME, URL, WEEKDAY

SIGNED = ("byline", "published", "source")
TOP = ("", "social", "advert", "subscribe", "navigation", "related", "comment", "caption", "media", "topics", "published", "source", "note")
WHEN = rf"{DATE}(?:,? (?:- |\| |@ ?|at )?{TIME})?"
ROLE = (
    r"(?:,? (?:of|for|in|from|Special to|Staff|Senior|Contributing|Guest|Associate|Correspondent|Reporter|Editor|Writer"
    r"|Columnist|The|Contributor)[^\n.!?]{0,70}|, [\p{Lu}][^\n.!?]{1,60}| [|/] [^\n]{1,60})?"
)
AGENCY = (
    r"(?:AP|AFP|Reuters|IANS|PTI|ANI|UPI|dpa|Associated Press|The Associated Press|Agence France-Presse|Staff|STAFF"
    r"|Staff Writers?|Staff Reporter|News Desk|Web Desk|Editor|Editors|Admin|admin|Agencies)"
)
FULL = r"\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,20}"
WORD = (
    r"(?:[\p{Lu}\d\"'‘“(\[#$@&–—|-][^\s]{0,24}|a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|off|on|or|over|per"
    r"|the|to|up|via|vs\.?|with|than|that)"
)

LINE = (
    r"(?![Bb]y |Click |[^\n]{1,40} [>»›] [^\n]{1,60} [>»›] |[^|\n]{1,24}(?: ?\| ?[^|\n]{2,24}){2,12}$|\([^()\n]{5,60}\d{4}\)|\d{1,2}[.)] "
    r"|[^\n]{0,80}\b(?:Shares|SHARES|Tweet(?= ?\d| Widget| [Tt]his| Share| Email| Pin"
    r"|$)(?<!(?:One|A|a|That|This|His|Her) Tweet))\b|\[(?!\p{Lu}{4,9}\]))[\p{Lu}\p{N}\"'‘“¿¡(#$\[]"
)
DECK = (
    rf"(?!{DATELINE}|[^\n]{{0,90}}(?:/PR ?N[Ee]wswire|BUSINESS WIRE\)|GLOBE ?NEWSWIRE\)))"
    r"(?![Bb]y |\d{1,2}\.\d\d|\d{1,2} of \d|[^\n]{0,300}(?:\b(?i:newsletter|subscri)|Credit: |Photo"
    r"| is an? [^\n.]{3,60}(?:correspondent|reporter|writer|journalist)\b))[\p{Lu}\p{N}¿¡(#$]"
)
PAPER = (
    rf"(?:{NEWSPAPER}|Times|Post|News|Press|Star|Record|Sun|Mail|Globe|Bulletin)"
)
THE_PAPER = rf"(?!The (?:\p{{Lu}}\S{{1,20}} ){{1,3}}{PAPER}$)"
PAPERS = rf"(?!(?:The )?(?:\p{{Lu}}\S{{1,20}} ){{1,3}}{NEWSPAPER}$)"
PROSE = r"(?!\p{Ll}{1,20}[ ,])(?:[^\n]{80}|[^\n]{8,200}(?:[.!?…\"”:]|[/)] ?(?:--|[—–]))$)"  # (a small letter goes on with a sentence)
NO_NAME = r"(?![^\n]{0,40}(?:\b(?:University|Investigation|Meetup|Website|Alert)|'s?\b|'$|\.\.))"

PROFILE = Profile(
    name="heads",
    title="Heads of articles",
    always=True,
    rules=(
        line("title-heading", Kind.HEADER, rf"{PAPERS}{THE_PAPER}.{{3,250}}", label="title", where="head", marker="#",
             examples=("# The Mill by the River Reopens",), near_misses=("# The Arden Post",)),
        line("title-above", Kind.HEADER,
             rf"(?!{FULL} and {FULL}$|(?:Today|Yesterday) at \d|[^\n]{{0,120}}(?:https?:|\bSHARES\b|\bShares$)"
             rf"|[^|\n]{{1,24}}(?: ?\| ?[^|\n]{{2,24}}){{3,12}}$){HEADLINE}", label="title", where="head", longest=220,
             below=(r"(?!\p{Ll}{3})|(?:written|posted|submitted|authored) by |von:? \p{Lu}|автор:? \p{Lu}"
                    r"|por:? \p{Lu}|par:? \p{Lu}"),
             awaits=(*SIGNED, "subtitle", "social", "advert", "comment", "caption", "media", "topics", "note",
                     "subscribe", "support", "navigation", "origin"),
             examples=("The mill by the river reopens",),
             near_misses=("Today at 2:07 p.m.", "Ana Ruiz and Tomas Brand")),
        line("title-sentence", Kind.HEADER, r"[\p{Lu}\p{N}\"'‘“¿¡(#$].{10,170}[.…][\"'”’)]?", label="title",
             where="head", longest=180, first=True, awaits=SIGNED,
             examples=("The mill has stopped. Here is why it matters.",)),
        line("title-cased", Kind.HEADER,
             rf"(?:[\p{{Lu}}\d\"'‘“#$][^\s]{{0,24}}) (?:{WORD} ){{4,20}}(?:[\p{{Lu}}\d][^\s]{{0,24}})\.", label="title",
             where="head", longest=170, shortest=24, tail=".", follows=("topics", "navigation", "support", "subscribe"),
             awaits=(*SIGNED, "subtitle"),
             examples=("The Mill Has Stopped. The Rent Has Not.",),
             near_misses=("The mill has stopped. The rent has not.",)),
        line("title-sentences", Kind.HEADER, r"[\p{Lu}\p{N}\"'‘“¿¡(#$].{10,170}[.…][\"'”’)]?", label="title",
             where="head", longest=180, follows=("topics", "navigation", "support", "subscribe"),
             awaits=("byline", "published", "subtitle"),
             examples=("The mill has stopped. Here is why it matters.",)),
        line("kicker", Kind.HEADER,
             PAPERS + r"(?P<topics>\p{Lu}[\p{L}'’-]{1,20}(?: (?:& |and )?\p{Lu}[\p{L}'’-]{1,20}){0,2})", label="topics",
             where="head", longest=40, awaits="title", first=True,
             below=(r"(?!(?i:(?:submitted |posted |written |authored |published |reported )?by\b|posted|published"
                    r"|updated))[\p{Lu}\p{N}\"'‘“][^\n]{24,170}+(?<![.…:;,])$"),
             examples=("Rivers",)),
        line("kicker-below", Kind.HEADER,
             PAPERS + r"(?!(?:Home|HOME) )(?P<topics>\p{Lu}[\p{L}'’-]{1,20}(?: (?:& |and |/ )?\p{Lu}[\p{L}'’-]{1,20}){0,2})",
             label="topics", where="head", longest=40, awaits="title",
             follows=("navigation", "topics", "social", "advert", "subscribe", "support"),
             below=(r"(?!(?i:(?:submitted |posted |written |authored |published |reported )?by\b|posted|published"
                    r"|updated))[\p{Lu}\p{N}\"'‘“][^\n]{24,170}+(?<![.…:;,])$"),
             examples=("Rivers", "RIVER AFFAIRS / LOCAL")),
        line("title-case", Kind.HEADER,
             rf"{THE_PAPER}(?![^\n]{{0,80}}\b(?:Shares|SHARES|Tweet(?= ?\d| Widget| [Tt]his| Share| Email| Pin"
             rf"|$)(?<!(?:One|A|a|That|This|His|Her) Tweet))\b)(?:[\p{{Lu}}\d\"'‘“#$][^\s]{{0,24}}) "
             rf"(?:{WORD} ){{1,20}}{WORD}(?<![.,;:])", label="title", where="head", longest=160, shortest=12,
             first=True, below=PROSE,
             examples=("Mill by the River Reopens After Ten Years",),
             near_misses=("The mill by the river reopens after ten years.", "The Arden Valley Times")),
        line("title-echoed", Kind.HEADER, rf"{LINE}.{{19,134}}+(?<![.,;:…?!\s][\"'”’)\]]{{0,2}})", label="title",
             where="head", longest=136, follows=(*TOP, "title", "subtitle"), echoed=True,
             examples=("Old carpenter trusts the oak of the wheel",),
             near_misses=("Nothing of that kind was ever seen in Arden before",)),
        line("title-over-dateline", Kind.HEADER, rf"{LINE}.{{19,134}}+(?<![.,;:…\s][\"'”’)\]]{{0,2}})", label="title",
             where="head", longest=136, follows=TOP, below=DATELINE,
             examples=("Ferry to the islands will not sail again",)),
        line("subtitle-echoed", Kind.HEADER,
             rf"(?![^\n]{{0,310}}(?:\p{{Ll}}{{4}}[.!][\"”’]? ?\p{{Lu}}|\. Photo|[.!?]\d{{1,2}}$)"
             rf"|[^\n]{{3,50}}\([\p{{Lu}}][^()\n]{{4,30}}\d{{4}}\) ?[—–-]){LINE}.{{135,320}}+"
             rf"(?<![.,;:…?!\s][\"'”’)\]]{{0,2}})", label="subtitle", where="head", longest=322, follows=TOP,
             echoed=True,
             examples=("The oak would outlast all of them, says a carpenter who worked on the wheel since spring, and the loaves that were baked from the first sacks of flour were gone the same night",)),
        line("under-title-echoed", Kind.HEADER,
             rf"(?![^\n]{{0,310}}(?:\p{{Ll}}{{4}}[.!][\"”’]? ?\p{{Lu}}|\. Photo|[.!?]\d{{1,2}}$)"
             rf"|[^\n]{{3,50}}\([\p{{Lu}}][^()\n]{{4,30}}\d{{4}}\) ?[—–-]){LINE}.{{39,320}}+"
             rf"(?<![.,;:…?!\s][\"'”’)\]]{{0,2}})", label="subtitle", where="head", longest=322, follows="title",
             echoed=True,
             examples=("A carpenter says that the oak of the wheel will outlast them",)),
        line("subtitle-over-dateline", Kind.HEADER,
             rf"(?!{DATELINE}){DECK}(?:.{{59,420}}[.!?][\"'”’)\]]?|.{{135,420}}+(?<![,;:…\s][\"'”’)\]]{{0,2}}))",
             label="subtitle", where="head", longest=422, follows=TOP, below=DATELINE,
             examples=("The last ferry to the islands has been sold, and nobody knows who will carry the mail.",),
             near_misses=("Here is what they wrote about the ferry in the papers of that week:",
                          "ARDEN, Ohio (AP) — The last ferry to the islands will not sail again, the harbor master said.")),
        line("under-title-over-dateline", Kind.HEADER,
             rf"(?!{DATELINE}){DECK}.{{29,420}}+(?<![,;:…\s][\"'”’)\]]{{0,2}})", label="subtitle", where="head",
             longest=422, follows="title", below=DATELINE,
             examples=("Nobody knows who will carry the mail",)),
        line("subtitle-over-byline", Kind.HEADER, r"[\p{Lu}\p{N}\"'‘“].{30,320}", label="subtitle", where="head",
             longest=322, follows="published", awaits="byline",
             examples=("The last ferry to the islands has been sold, and nobody knows who will carry the mail.",)),
        line("subtitle-over-digest", Kind.HEADER, r"[\p{Lu}\d\"“].{60,500}[.!?][\"”’]?", label="subtitle", where="head",
             longest=520, follows="title",
             below=(r"(?!(?i:photos?|images?|pictures?|read|watch|videos?|sources?|related|updated?|also|notes?"
                    r"|editors?|by|listen|more|see|exclusive|breaking|live|opinion|analysis|recap|poll|gallery|click"
                    r"|from|part|chapter|step|tip|day|week)\b)\p{Lu}[\p{L}.'’&]{0,20}(?:(?:, | and |/"
                    r"| )(?:\p{Lu}[\p{L}.'’&]{0,20}|of|the)){0,8}: (?:[\p{Lu}\d$‘'“\"][^\s]{0,24} "
                    r"|(?:a|an|and|as|at|by|for|from|in|into|is|of|off|on|or|the|to|up|via|vs|with|than|that|but|its"
                    r"|it) ){4,24}[^\s]{1,24}(?<![.!,;:])$"),
             examples=("The mill will close in spring, the board says. Meanwhile, the bakery is postponing its meeting. Plus: flour prices.",),
             near_misses=("The mill will close in spring.",)),
        line("subtitle-told-twice", Kind.HEADER, r"[\p{Lu}\p{N}\"'‘“].{80,700}[.!?…][\"'”’)]?", label="subtitle",
             where="head", longest=720, follows=("byline", "social", "topics"), awaits="byline",
             below=r"[\p{Lu}\p{N}\"'‘“][^\n]{9,168}+(?<![.…:;,])$",
             examples=("The last ferry to the islands has been sold. “Nobody knows who will carry the mail,” said the harbor master of Arden.",)),
        line("topics-of-a-year", Kind.HEADER, r"(?P<topics>(?:19|20)\d\d (?:\p{Ll}{3,20} ){0,2}\p{Ll}{3,20})",
             label="topics", where="head", head=("19", "20"), longest=50, first=True, awaits="byline",
             examples=("2016 harbor elections",)),
        line("byline-roles", Kind.HEADER,
             rf"(?:An? \p{{Lu}}[\p{{L}} ]{{3,40}} )?(?:b ?y|By|BY) (?:\p{{Lu}}{{2,5}} )?(?:(?:executive|senior"
             rf"|managing|contributing|guest|staff|and) ){{0,2}}(?:editor|columnist|writer|reporter|correspondent"
             rf"|contributor)(?:,? and (?:(?:senior|contributing) )?(?:editor|columnist|writer"
             rf"|contributor))?,? (?P<author>{NAMES})", label="byline", where="head",
             head=("by ", "b y ", "By ", "BY ", "A ", "An "), longest=150,
             examples=("by AP executive editor Ana Ruiz", "A Ferry Radio commentary by senior columnist Ana Ruiz"),
             near_misses=("By editors and readers alike Ana Ruiz was loved",)),
        line("title-asked", Kind.HEADER,
             rf"(?:[\p{{Lu}}\d\"'‘“#$][^\s]{{0,24}}) (?:{WORD} ){{2,20}}{WORD}(?<=[?!][\"'”’]?)", label="title",
             where="head", longest=160, shortest=20, follows=(*TOP, "title"), echoed=True,
             examples=("Will Old Carpenter Trust the Oak of the Wheel?",),
             near_misses=("Will the old carpenter trust the oak of the wheel?",)),
        line("subtitle-cut", Kind.HEADER, r"[\p{Lu}\p{N}\"'‘“].{40,400}(?:…|\.\.\.|\[(?:…|\.\.\.)\])", label="subtitle",
             where="head", longest=420, follows=(*TOP, "title"), echoed=True,
             examples=("A carpenter who had worked on the wheel since spring said that the oak would…",)),
        line("byline-clocked", Kind.HEADER,
             rf"(?:By|BY|by) (?P<author>{NAMES}|{AGENCY}) {{1,3}}\d{{1,2}}:\d\d ?[ap]\.?m\.?", label="byline",
             where="head", head=("By ", "BY ", "by "), longest=80,
             examples=("By Reuters 5:51 pm",)),
        line("byline-carried", Kind.HEADER,
             rf"(?P<author>{PERSON}), (?P<source>(?:The )?\p{{Lu}}[\p{{L}} ]{{1,30}}), (?P<date>{DATE})",
             label="byline", where="head", longest=110, follows=("", "title"),
             examples=("Ana Ruiz, Arden Post, October 31, 2016",)),
        line("title-linked", Kind.HEADER, r".{12,160}(?<![.,;:])", label="title", where="head", marker="##", first=True,
             below=PROSE,
             examples=("## The Mill by the River Reopens",)),
        line("title-below", Kind.HEADER, r"[\p{Lu}\p{N}\"'‘“#$].{15,151}+(?<![.,;:…\s])", label="title", where="head",
             longest=160, follows=("published", "topics", "source"), below=PROSE,
             examples=("The mill by the river reopens",)),
        line("subtitle-heading", Kind.HEADER, r".{50,300}", label="subtitle", where="head", marker="##",
             follows="title", below=PROSE,
             examples=("## A family that left in the flood year comes back to turn the wheel again",)),
        line("subtitle-heading-3", Kind.HEADER, r".{40,300}", label="subtitle", where="head", marker="###",
             follows="title", below=PROSE,
             examples=("### A family that left in the flood year comes back to turn the wheel again",)),
        line("subtitle", Kind.HEADER, r"[\p{Lu}\d\"'‘“$£€#].{20,400}", label="subtitle", where="head", longest=420,
             follows="title", awaits=(*SIGNED, "social"),
             examples=("A family that left in the flood year comes back to turn the wheel again.",)),
        line("subtitle-below-date", Kind.HEADER, r"[\p{Lu}\d\"'‘“].{30,330}[.…][\"”’]?", label="subtitle", where="head",
             longest=340, follows=("published", "topics", "source"), awaits="byline",
             examples=("A family that left in the flood year comes back to turn the wheel again.",)),
        line("byline", Kind.HEADER,
             rf"(?i:(?:written |posted |authored |submitted |story |words |reported |text )?by:?"
             rf"|byline:) (?P<author>{NAMES}|{AGENCY}|{NAME}){ROLE}(?: ?[-–|•]{{1,2}}(?: ?(?:\d{{1,4}}|One"
             rf"|No) [Cc]omments?)?| ?,)?", where="head",
             head=("By ", "by ", "BY ", "By:", "BY:", "by:", "BYLINE:", "Byline:", "Written by", "written by",
                   "Posted by", "posted by", "Authored by", "Submitted by", "Story by", "Words by"), longest=160,
             examples=("By Ana Ruiz", "by Ana Ruiz and Tomas Brand", "Written by Ana Ruiz",
                       "By Ana Ruiz, Special to the Arden Post"), near_misses=("By then it rained.",)),
        line("byline-dated", Kind.HEADER,
             rf"(?i:(?:written |posted |authored |submitted )?by:?) (?P<author>{NAMES}"
             rf"|{AGENCY}){ROLE}[ ,|•·–—-]{{1,4}}(?:on (?P<date>{WHEN})"
             rf"|(?P<as_published>(?:(?:Published|Updated:?) )?(?P<date>{WHEN})))", label="byline", where="head",
             head=("By ", "by ", "BY ", "By:", "BY:", "by:", "Written by", "written by", "Posted by", "posted by",
                   "Authored by", "Submitted by"), longest=200,
             examples=("by Ana Ruiz on Aug 9, 2012 1:07 PM EDT", "Submitted by Ana Ruiz on 08/09/2012 14:30 -0400")),
        line("byline-tail", Kind.HEADER,
             rf"(?:by|By|BY|added by|Posted by|Written by|Reported by) (?P<author>{NAMES}"
             rf"|{AGENCY}){ROLE}(?: on (?P<date>{WEEKDAY},? ?[^\n]{{4,24}}))?", label="byline", where="tail",
             longest=110, head=("By ", "by ", "BY ", "added by", "Posted by", "Written by", "Reported by"),
             examples=("by Ana Ruiz, River & Mills team", "added by Reuters on Sat, Oct 29th, 2016")),
        line("special", Kind.HEADER,
             r"(?:Special|SPECIAL|Exclusive) (?:to|TO|for) (?:the |The )?[\p{Lu}][^\n.!?]{2,60}", label="byline",
             where="head", follows="byline",
             examples=("Special to the Arden Post",)),
        line("author", Kind.HEADER, rf"(?:Author|Reporter|Writer|Autor|Story|Report): ?(?P<author>{NAMES})",
             label="byline", where="head", head=("Author:", "Reporter:", "Writer:", "Story:", "Report:"),
             examples=("Author: Ana Ruiz",)),
        line("name", Kind.HEADER, rf"(?!\p{{Lu}}{{1,20}}(?: \p{{Lu}}{{1,20}}){{3}}){NO_NAME}(?P<author>{PERSON})",
             label="byline", where="head", longest=40, follows="title", shortest=6, proper=True,
             examples=("Ana Ruiz",), near_misses=("Arden State University", "Ana Ruiz's Mill")),
        line("name-dated", Kind.HEADER, rf"(?P<author>{PERSON}|{FULL}(?:, {FULL}){{0,2}},? and {FULL})", label="byline",
             where="head", longest=100, shortest=6, follows=("subtitle", "title", "caption", "source"),
             awaits=("published", "social", "contact", "source"),
             examples=("Ana Ruiz", "Ana Ruiz and Tomas Brand")),
        line("outlet-dated", Kind.HEADER, rf"(?P<source>{NAME}),?", label="source", where="head", longest=40,
             follows="byline", awaits="published", shortest=3,
             examples=("Arden Post",)),
        line("outlet-over-name", Kind.HEADER,
             rf"(?!(?:Images?|Photos?|Videos?|Share|Listen|Print|Save|Gallery)$)(?P<source>{NAME})", label="source",
             where="head", longest=40, shortest=3, follows=("title", "subtitle"), awaits="byline", below=rf"{PERSON}$",
             proper=True,
             examples=("Ardenwire",)),
        line("published", Kind.HEADER,
             rf"(?:(?i:published|posted|updated|last updated|first published|date|modified|created|issued|posted on"
             rf"|published on|date of publication|on)(?: on| at)?:? ?)?(?P<date>{WHEN})(?: \| (?!Source: ).{{1,40}}"
             rf"| ?\((?i:updated)[^\n)]{{1,40}}\))?", where="head", longest=120,
             head=(*"0123456789", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
                   "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "Mon", "Tue",
                   "Wed", "Thu", "Fri", "Sat", "Sun", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN", "Published",
                   "PUBLISHED", "Posted", "POSTED", "Updated", "UPDATED", "Last ", "First published", "Date",
                   "Modified", "Created", "Issued", "On ", "on "),
             examples=("October 5, 2015", "Updated July 23, 2012, 7:10 p.m. ET", "Friday, 3 March 2017",
                       "October 19, 2012 @ 9:00AM", "Published: 2016-03-04", "08.04.2017 (updated 14:56 08.04.2017)"),
             near_misses=("October 5, 2015 was a day like any other.",)),
        line("meta", Kind.HEADER,
             rf"(?:Date|Published|Posted): ?(?P<date>{WHEN})(?: ?[|•] ?(?:Category|Section|Topic"
             rf"|In): ?(?P<topics>[^\n|]{{2,60}}))?(?: ?[|•] ?(?:Author|By): ?(?P<author>{NAMES}))?", label="published",
             where="head", head=("Date:", "Published:", "Posted:"), longest=200,
             examples=("Date:November 2, 2012 | Category:Mills & Rivers | Author:Ana Ruiz",)),
        line("time", Kind.HEADER, r"\d{1,2}:\d\d ?[ap]\.?m\.?", label="published", where="head",
             head=tuple("0123456789"), longest=12,
             examples=("5:51 pm",)),
        line("published-by", Kind.HEADER,
             rf"(?!(?i:updated|published|posted|last|first|latest|modified|created|by"
             rf"|(?:news|press|media|public|immediate|for immediate) release)\b)"
             rf"(?P<source>[\p{{Lu}}][^\n,|•@]{{1,50}}?)(?<! [Pp]osted on)(?<! [Pp]ublished on),? ?[|•–—-]? ?"
             rf"(?P<date>{WEEKDAY}?,? ?{DATE})", label="published", where="head", longest=90,
             tail=("2009", "2010", "2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020",
                   "2021", "2022", "2023", "2024", "2025", "2026"),
             examples=("Arden Post, March 4, 2016",)),
        line("published-by-author", Kind.HEADER,
             rf"(?:[\p{{Lu}}][^\n]{{1,30}} )?(?P<as_published>(?P<date>{WHEN})) (?i:by) (?P<author>{NAMES})",
             label="byline", where="head", longest=140, stem=" by ",
             examples=("October 28, 2012 by Ana Ruiz",)),
        line("source-url", Kind.HEADER,
             rf"(?i:source|via|url|original)(?: (?:link|url))?:? ?(?P<url>{URL}"
             rf"|(?:[\w-]{{2,40}}\.){{1,3}}\p{{Ll}}{{2,6}}/[^\s]{{3,200}})", label="source", where="head",
             head=("Source:", "source:", "SOURCE:", "Via:", "via:", "URL:", "Url:", "Original"),
             examples=("Source: https://post.example/mill",)),
        line("bare-url", Kind.HEADER,
             r"(?P<url>(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}/[^\s]{3,250})", label="source",
             where="head", shortest=12, stem=".",
             examples=("https://post.example/2016/03/mill.html",)),
        line("source", Kind.HEADER,
             r"(?i:from|source:?|via) (?:the )?(?P<source>[\p{Lu}][^\n.!?]{1,50}?)(?: (?:Website|website|Blog))?",
             where="head", longest=80, head=("from ", "Source: ", "Source ", "via ", "Via "),
             follows=("title", "subtitle", "byline", "published"),
             examples=("from Arden Post Website",)),
        line("topics", Kind.HEADER,
             r"(?i:(?:posted|filed|published) (?:in|under)|topics?|tags?|tagged|categor(?:y|ies)|keywords?|sections?"
             r"|themes?|regions?|related topics|issues|labels)(?: with| as)? ?:? ?(?P<topics>[^\n.!?]{2,300})",
             where="head",
             head=("Posted in", "Filed under", "Filed Under", "Published in", "Topics", "Topic:", "TOPICS", "Tags",
                   "Tag:", "TAGS", "Tagged", "Categor", "CATEGOR", "Keywords", "Section:", "Themes:", "Theme:",
                   "Regions:", "Region:", "Related topics", "Related Topics", "Issues:", "Labels:"), longest=320,
             examples=("Posted in: Productivity, Health", "Tags: mill, river", "Labels: mill, river")),
        line("topics-tail", Kind.HEADER,
             r"(?i:(?:posted|filed) (?:in|under)|(?:related )?topics?|tags?|tagged|categor(?:y|ies)"
             r"|keywords?)(?: with| as)?(?: ?:|\b) ?(?P<topics>[^\n.!?]{2,300})", label="topics", where="tail",
             head=("Posted in", "Filed under", "Filed Under", "Topics", "TOPICS", "Tags", "TAGS", "Tagged", "Categor",
                   "Keywords", "Related topics", "Related Topics"), longest=320,
             examples=("Filed under: Mills, Rivers",)),
        line("name-under-date", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=40,
             follows="published", awaits=("social", "topics"), shortest=6, proper=True,
             examples=("Tomas Brand",)),
        line("byline-handled", Kind.HEADER,
             rf"(?:By|BY|by) (?P<author>{NAMES}) @\w{{2,30}}(?: ?[|•·–—-] ?(?P<date>{WHEN}))?", label="byline",
             where="head", head=("By ", "BY ", "by "), longest=120,
             examples=("By Ana Ruiz @anaruiz | October 2, 2014",)),
        line("byline-between-dashes", Kind.HEADER, rf"(?:By|BY) (?P<author>{PERSON}(?: - {PERSON}){{1,4}})",
             label="byline", where="head", head=("By ", "BY "), longest=140,
             examples=("By Ana Ruiz - Tomas Brand",)),
    ),
)
