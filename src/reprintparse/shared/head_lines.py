"""What newspapers and blogs set around a headline beside byline and date: times, updates, roles, sections, breadcrumbs.

A line of a head is put together from few parts in any order: "Posted: Aug. 14, 2018 5:32 PM CDT Updated: 9:10 PM",
"3:21 PM PDT • September 9, 2018", "Ana Ruiz | The Arden Post". Everything here counts only while it peels off the top.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, DATELINE, EMAIL, MONTH, NAMES, PERSON

SEP = r"[ ,;|/•·–—@(:).-]{0,4}+"
CUE = (
    r"(?i:(?:first |originally |last |date )?(?:published|posted|updated?|modified|created)(?: on| at)?|on|at|date|time"
    r"|publi(?:é|cado|cada) (?:le|em|el)|mis à jour le|(?:atualiz|actualiz)ad[oa](?: em| el)?|aktualisiert(?: am)?"
    r"|veröffentlicht(?: am)?|aggiornato(?: il)?|pubblicato(?: il)?|обновлено|опубликовано|às|à|um)(?![\p{L}])"
)
CLOCK = (
    r"(?:\d{1,2}h(?:\d\d)?\b|\d{1,2}(?:[:.]\d\d){1,2}(?: ?[AaPp]\.?[Mm]\b\.?)?"
    r"|\d{1,2} ?[AaPp]\.?[Mm]\b\.?)(?: ?\(?(?:[A-Z]{2,4}(?:[+-]\d{1,4})?|Eastern|Central|Pacific)\b\)?)?"
)
AGO = r"(?i:(?:\d{1,2}|an?|one) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago|yesterday|today)"
READ = r"(?:(?i:reading time:? ?)?\d{1,2}[ -](?i:min(?:ute)?s?\.?(?: (?:to )?read)?))(?![\p{L}])"
HEAD = ("title", "subtitle", "byline", "published", "topics", "source", "caption", "media", "social", "contact")
DESK = (
    r"(?:Web Desk|News Desk|Desk|News Service|Bureau|Newsroom|Editorial Board|Editorial Team|News Network|Online Desk|News Team)"
)
OFFICE = (
    r"(?i:(?:[\p{L}&/-]{2,20} ){0,3}(?:staff|reporter|writer|editor|correspondent|columnist|contributor|journalist|bureau chief|critic|intern|producer|photographer|managing editor)"
    r"|special to [^\n.!?]{3,40}|(?<=, )for (?:the )?[\p{Lu}][^\n.!?]{2,40}|contributed|guest (?:column|commentary|post))"
)
PAPER = r"(?:The )?[\p{Lu}][\p{L}&'’.-]{1,20}(?: (?:[\p{Lu}][\p{L}&'’.-]{0,20}|of|the|and|&)){0,4}"
NAMED_PAPER = (
    r"(?:The )?(?:[\p{Lu}][\p{L}&'’.-]{0,20} ){0,4}(?:[\p{Lu}][\p{L}]{1,14}-)?(?:News|Post|Times|Courier|Press|Tribune|Herald|Journal|Gazette|Star|Sun|Chronicle|Register|Observer|Record|Daily|Globe|Network|Review|Today|Ledger|Echo|Mail"
    r"|Reporter|Examiner|Dispatch|Sentinel|Enquirer|Inquirer|Standard|Independent|Advocate|Republic|Argus|Advertiser|Banner|Leader|Democrat|Eagle|Magazine|Wire|Online|Union|Messenger|Citizen|Bulletin|Telegram|Telegraph|Pilot|Monitor)"
)
SECTION = (
    r"(?i:(?:local|breaking|state|national|world|top|latest|business|sports|u\.?s\.?|uk|general|community|regional|city|county|international|political|music|entertainment|health|science|tech) news|news|world|u\.?s\.?|politics|op-?eds?|opinions?|editorials?|commentary|columnists?|columns?|sports?|business"
    r"|technology|tech|entertainment|lifestyle|life|living|health|science|culture|travel|features?|education|environment|crime|crime (?:&|and) courts|local|national|nation|money|style|arts|arts (?:&|and) (?:culture|entertainment|life)"
    r"|food|weather|states?|region(?:al)?|county|city|community|economy|markets?|finance|energy|society|history|books|music|movies|film|tv|television|celebrity|media|people|interviews?|reviews?|analysis|blogs?|letters|obituaries|real estate|space|climate|agriculture|police|courts|government|schools|featured|front page|uncategorized|(?-i:AP))"
)  # fmt: skip

TOPIC = (
    r"/(?:tags?|topics?|categor(?:y|ies)|categorias?|kategorie|keywords?|schlagworte?|etiquetas?|temas?"
    r"|themen?)/[^/]{1,60}/?$"
)
SECTION_PAGE = (
    r"^(?!\S{0,200}/(?:tags?|topics?|categor\w{1,4}|kategorie|keywords?|temas?|themen?|authors?|writers?|people"
    r"|profiles?|staff)/)(?:https?://[^/]{4,60}(?=/))?/?(?:\w{2,20}(?:-\w{1,16}){0,2}(?:/|$)){1,2}$"
)

PROFILE = Profile(
    name="head-lines",
    title="Lines of heads",
    always=True,
    rules=(
        line("published-parts", Kind.HEADER,
             rf"(?:[|,·•] ?)?(?:(?>{READ}|{CLOCK}|{CUE}:?){SEP}){{0,6}}(?P<date>{DATE})(?:{SEP}(?>{DATE}|{CLOCK}"
             rf"|{AGO}|{READ}|{CUE}:?)){{0,9}}\)?\.?", label="published", where="head", longest=150, shortest=8,
             examples=("Posted: Aug. 14, 2018 5:32 PM CDT Updated: Aug. 14, 2018 9:10 PM CDT",
                       "3:21 PM PDT • September 9, 2018", "July 26, 2018 / 11:04 AM / Updated 2 hours ago",
                       "JULY 26, 2018 / 11:04 AM / UPDATED 2 YEARS AGO",
                       "PUBLISHED: 16:42, 28 February 2018 | UPDATED: 17:01, 28 February 2018",
                       "March 4, 2016 · 5 min read", "14/08/2018 17h32 - Atualizado em 15/08/2018 09h10",
                       "Mon., March 4, 2016, 5 a.m.", "Published 6:00 am Wednesday, March 4, 2016"),
             near_misses=("March 4, 2016 was a day like any other.",)),
        line("published-yearless", Kind.HEADER,
             rf"(?i:(?:last )?updated|published|posted)(?i: on)?:? {MONTH} \d{{1,2}}(?:,? (?:at )?{CLOCK})?\.?",
             label="published", where="head", longest=60,
             head=("Updated", "UPDATED", "Last updated", "Last Updated", "Published", "PUBLISHED", "Posted", "POSTED"),
             examples=("Updated on September 19 at 3:15 p.m.",),
             near_misses=("Updated on September 19 by those who came home",)),
        line("published-ago", Kind.HEADER,
             rf"(?>(?:(?i:(?:last )?updated|published|posted)(?: at)?:? ?)?(?:{AGO}(?: at {CLOCK})?"
             rf"|{CLOCK}))(?:{SEP}(?>{AGO}|{READ}))?", label="published", where="head", longest=70, follows=HEAD,
             examples=("Updated 2 hours ago", "3 days ago", "Updated: 5:32 PM CDT", "Last Updated at 5:32 pm",
                       "Today at 2:07 p.m. EST")),
        line("updated-below", Kind.HEADER, rf"and last updated(?: at)? (?:{CLOCK},? )?{DATE}(?:-\d\d|,? {CLOCK})?",
             label="published", where="head", follows="published", head="and last updated", longest=70,
             examples=("and last updated 2020-03-05 05:26:33-05", "and last updated 5:26 AM, Mar 05, 2020")),
        line("published-cue", Kind.HEADER, r"(?:Last )?[Uu]pdated:?|UPDATED:?|Posted(?: on)?:?|Published(?: on)?:?",
             label="published", where="head", head=("Last ", "Updated", "UPDATED", "Posted", "Published"), longest=20,
             follows=(*HEAD, ""),
             examples=("Updated", "Posted on")),
        line("shortlink", Kind.CALL_TO_ACTION, r"Shortlink(?: to this content)?: https?://[^\s]{4,100}", label="social",
             where="head", head="Shortlink",
             examples=("Shortlink: https://post.example/2lp",)),
        line("reading-time", Kind.FURNITURE, rf"(?:[Ee]stimated )?{READ}", label="navigation", where="head", longest=40,
             stem=("read", "Read", "READ"), follows=HEAD,
             examples=("3 min read", "Reading time: 4 minutes")),
        line("byline-office", Kind.HEADER,
             rf"(?i:(?:story |written |posted |words |text )?by:? )?(?!(?:AFP|AP|EPA) (?:Photo|PHOTO)\b|RFE/RL"
             rf"|Get )(?P<author>{NAMES}(?<! (?i:staff|senior|special"
             rf"|contributing)))(?: ?,? {OFFICE}(?:,? [^\n.!?]{{2,50}})?|,? ?[|/•·–—] ?[^\n.!?]{{2,60}}"
             rf"|, {NAMED_PAPER}|,? (?:CNN|Reuters|Bloomberg|AP|AFP|PTI|IANS|ANI|Associated Press"
             rf"|The Associated Press|CNN Business|CNBC|USA TODAY|HealthDay|Xinhua|BBC News)"
             rf"|,? (?:[–—|•-] )?(?:@\w{{2,30}}|{EMAIL}))", label="byline", where="head", longest=140, follows=HEAD,
             examples=("Ana Ruiz | The Arden Post", "ANA RUIZ / Arden Tribune", "Ana Ruiz, Staff writer",
                       "Ana Ruiz Staff Writer", "By Ana Ruiz @anaruiz", "By Ana Ruiz ana.ruiz@post.example"),
             near_misses=("Ana Ruiz, who repaired the mill, will speak tonight.",
                          "Harbor Swaps Mail for Crosses in Bid for Arden", "AFP Photo / Ana Ruiz")),
        run("byline-below", Kind.HEADER,
            r"(?:By|BY|by|By:|Written by|WRITTEN BY|Story by|Posted by|Words by|Author|AUTHOR|Author:)", label="byline",
            where="anywhere", longest=12, after=Members(rf"(?P<author>{NAMES})", least=1),
            head=("By", "BY", "by", "Written by", "WRITTEN BY", "Story by", "Posted by", "Words by", "Author",
                  "AUTHOR"),
            examples=("By\nAna Ruiz",)),
        line("byline-when", Kind.HEADER,
             rf"(?i:(?:story |written |posted |words |text )?by:? )?(?P<author>{NAMES})(?: ?,? {OFFICE}"
             rf"|,? ?[|/•·–—-] ?{PAPER}|, {NAMED_PAPER})?(?: on (?:{CUE}:? ?)?(?P<date>{DATE})"
             rf"|(?: ?[,|/•·–—-]{{1,2}} ?| )(?P<as_published>(?:{CUE}:? ?)?(?P<date>{DATE})))(?:{SEP}(?>{DATE}"
             rf"|{CLOCK}|{AGO}|{READ}|{CUE}:?)){{0,6}}", label="byline", where="head", longest=170, follows=HEAD,
             examples=("Ana Ruiz | March 4, 2016", "Ana Ruiz | The Arden Post, March 4, 2016",
                       "By Ana Ruiz, Staff Writer • March 4, 2016 5:30 pm • 3 min read")),
        line("name-and-outlet", Kind.HEADER,
             r"(?:By )?(?P<author>(?!By )\p{Lu}[\p{L}'’.-]{1,20} (?:\p{Lu}[\p{L}'’.-]{0,20} ){0,2}\p{Lu}"
             r"[\p{L}'’-]{1,20}), (?:The )?\p{Lu}[\p{L}'’!.]{2,20}(?: \p{Lu}[\p{L}'’!.]{1,20}){0,3}", label="byline",
             where="head", longest=70, follows=("title", "subtitle", "caption"), awaits="published",
             examples=("Ana Ruiz, Ardenwire", "By Ana Ruiz, Ardenwire.example")),
        line("byline-between", Kind.HEADER,
             rf"(?:(?P<as_topics>[Ii]n (?P<topics>[\p{{Lu}}][\p{{L}}&' ]{{1,30}}"
             rf"(?:, [\p{{Lu}}][\p{{L}}&' ]{{1,30}}){{0,3}})) ?[–—|•·-]{{1,2}} ?)?[Bb]y:? "
             rf"(?P<author>{NAMES}) ?[–—|•·/-]{{1,2}} ?(?P<as_published>(?P<date>{DATE}))", label="byline",
             where="head", head=("in ", "In ", "by ", "By "), longest=150,
             examples=("in Rivers - by Ana Ruiz - 28/11/2020", "by Ana Ruiz / April 16th, 2021"),
             near_misses=("In Arden - by the mill - nobody slept.",)),
        line("office", Kind.HEADER,
             r"(?:[\p{Lu}][\p{L}&/-]{1,20} ){0,3}(?:Staff|STAFF|Reporter|REPORTER|Writer|WRITER|Editor|EDITOR"
             r"|Correspondent|Columnist|Contributor|Journalist|Bureau Chief|Critic|Staff writer|staff writer"
             r"|Staff reporter|reporter|editor|correspondent|columnist)", label="byline", where="head", longest=60,
             tail=("taff", "TAFF", "eporter", "EPORTER", "riter", "RITER", "ditor", "DITOR", "orrespondent",
                   "olumnist", "Contributor", "Journalist", "Chief", "Critic"), follows="byline",
             examples=("Staff Writer", "Senior Business Reporter")),
        line("name-in-place", Kind.HEADER,
             rf"(?P<author>{PERSON}(?: and {PERSON})?) in (?P<place>\p{{Lu}}\p{{Ll}}{{2,14}}"
             rf"(?: \p{{Lu}}\p{{Ll}}{{2,14}})?)", label="byline", where="head", longest=80, stem=" in ",
             follows=("title", "subtitle"), awaits="published", proper=True,
             examples=("Ana Ruiz in Arden",), near_misses=("Trouble in Arden",)),
        line("special", Kind.HEADER, r"Special to (?:The |the )?[\p{Lu}][^\n.!?]{2,40}", label="byline", where="head",
             longest=60, head="Special to ", follows="byline",
             examples=("Special to The Arden Post",)),
        line("wire", Kind.HEADER,
             r"(?P<source>(?:The )?Associated Press|THE ASSOCIATED PRESS|Reuters|REUTERS|Agence France-Presse"
             r"|Tribune News Service|Tribune Content Agency|Bloomberg News|Bloomberg|New York Times News Service"
             r"|(?:The )?Washington Post|(?:The )?Canadian Press|PA Media|Press Association|Los Angeles Times|CNN|AFP"
             r"|HealthDay News|HealthDay Reporter|Kaiser Health News|Stateline\.org|Cronkite News"
             r"|Capitol News Illinois)", label="source", where="head", longest=60,
             follows=("byline", "title", "subtitle", "published"),
             examples=("Associated Press", "The Washington Post")),
        line("wire-dated", Kind.HEADER,
             rf"(?P<source>Associated Press|The Associated Press|AP|AFP|Reuters|REUTERS|PTI|IANS|ANI|TNN|UNI"
             rf"|Bloomberg|Xinhua|Agence France-Presse|Press Trust of India"
             rf"|Tribune News Service)(?: ?[|/] ?[\p{{Lu}}][\p{{L}} .]{{2,30}})?(?: ?[|/,•·–—-] ?(?:{CUE}:? ?)?"
             rf"| )(?P<date>{DATE})(?:{SEP}(?>{DATE}|{CLOCK}|{AGO}|{CUE}:?)){{0,6}}", label="source", where="head",
             longest=130,
             head=("Associated Press", "The Associated Press", "AP", "AFP", "Reuters", "REUTERS", "PTI", "IANS", "ANI",
                   "TNN", "UNI", "Bloomberg", "Xinhua", "Agence France", "Press Trust", "Tribune News"),
             examples=("PTI | Jul 26, 2018, 16:15 IST", "Press Trust of India July 26, 2018 16:15:48 IST",
                       "Reuters | Arden | Updated: July 26, 2018 16:15 IST")),
        line("desk", Kind.HEADER, rf"(?P<author>(?:\p{{Lu}}[\p{{L}}.&]{{1,14}} ){{1,3}}{DESK})", label="byline",
             where="head", longest=70, follows=(*HEAD, "advert"),
             tail=("Desk", "Service", "Bureau", "Newsroom", "Board", "Team", "Network"),
             examples=("Arden Today Web Desk",)),
        line("desk-place", Kind.HEADER,
             rf"(?P<author>(?:\p{{Lu}}[\p{{L}}.&]{{1,14}} ){{1,3}}{DESK}),? ?[|,] ?\p{{Lu}}[\p{{L}} ]{{2,24}}",
             label="byline", where="head", longest=90, follows=(*HEAD, "advert"),
             stem=("Desk", "Service", "Bureau", "Newsroom", "Board", "Team", "Network"),
             examples=("Arden Today Web Desk, New Arden",)),
        line("place", Kind.HEADER,
             r"(?P<place>\p{Lu}[\p{L}.'’-]{1,18}(?: \p{Lu}[\p{L}.'’-]{1,18})?(?:, \p{Lu}[\p{L}. ]{1,20})?),?",
             label="published", where="head", longest=46, follows="byline",
             below=rf"(?i:(?:last )?updated:? |published:? )?{DATE}",
             examples=("New Arden",)),
        line("published-by-one", Kind.HEADER,
             rf"(?i:(?:posted|published|submitted|added)(?: on)?:? )?(?P<date>{DATE})(?:,? {CLOCK})? by (?:editor"
             rf"|admin|staff|guest|[\p{{L}}\d_]{{3,20}})", label="published", where="head", longest=80,
             examples=("March 12, 2017 by editor", "Posted on March 12, 2017 by millwatcher")),
        line("address", Kind.FURNITURE, rf"(?P<contact>{EMAIL})", label="contact", where="head", longest=80,
             follows="byline",
             examples=("ana.ruiz@post.example",)),
        line("contact-names", Kind.FURNITURE,
             rf"(?:Contacts?|CONTACTS?|Press [Cc]ontacts?|Media [Cc]ontacts?): "
             rf"(?P<contact>{PERSON}(?: \([^()\n]{{2,30}}\))?(?:(?:,| or| and"
             rf"|;) {PERSON}(?: \([^()\n]{{2,30}}\))?){{0,3}})", label="contact", where="head",
             head=("Contact", "CONTACT", "Press ", "Media "), longest=120,
             examples=("Contact: Ana Ruiz (Arden) or Tomas Brand (Millford)", "Contact: Ana Ruiz"),
             near_misses=("Contact: the mill",)),
        line("writer-for", Kind.HEADER,
             r"(?:[Gg]uest|[Cc]ontributing|[Ss]taff|[Ss]enior|[Ff]reelance) (?:[Ww]riter|[Cc]ontributor|[Aa]uthor"
             r"|[Bb]logger|[Ee]ditor|[Cc]olumnist|[Cc]orrespondent)(?:,? (?:for|at|with) |, )(?:the "
             r"|The )?\p{Lu}[^\n.!?]{2,50}", label="byline", where="head", follows="byline", longest=90,
             examples=("Guest writer for Wake Up Arden", "Contributing Writer, Arden Post"),
             near_misses=("Guest writer for a day",)),
        line("contact-head", Kind.FURNITURE,
             rf"(?i:(?:media |press |news media )?contacts?(?: person)?):? (?P<contact>{NAMES} ?[,|:–-]? ?(?:(?:tel"
             rf"|phone|ph)\.?:? ?)?(?:\(?\+?\d[\d ().-]{{6,20}}\d|{EMAIL})(?:[,;|]? ?(?:{EMAIL}"
             rf"|\+?\d[\d ().-]{{6,20}}\d))?)", label="contact",
             head=("Contact", "CONTACT", "Media contact", "Media Contact", "MEDIA CONTACT", "Press contact",
                   "Press Contact", "PRESS CONTACT", "News Media"), longest=160,
             examples=("Contact: Ana Ruiz , 202-555-1819", "Media Contact: Ana Ruiz, ana.ruiz@mills.example"),
             near_misses=("Contact: Ana Ruiz, who knows the mill.",)),
        line("handle", Kind.CALL_TO_ACTION, r"(?:Twitter:? ?|Follow:? ?)?@\w{2,30}", label="social", where="head",
             longest=50, follows=("byline", "contact", "published"),
             examples=("Twitter: @anaruiz", "@anaruiz")),
        line("section", Kind.HEADER, rf"(?P<topics>{SECTION}(?: ?[|,/•·»›>&] ?{SECTION}){{0,4}})", label="topics",
             where="head", follows=("", "navigation"), longest=70,
             examples=("Local News", "News / Environment", "OPINION", "AP")),
        line("section-below", Kind.HEADER,
             r"(?P<topics>(?i:(?:(?:local|breaking|state|national|world|top|latest|business|sports|international"
             r"|regional) )?news|world|national|politics|op-?eds?|opinion|sports|business|featured|uncategorized"
             r"|headlines|top stories))", label="topics", where="head", follows=("byline", "published"), longest=24,
             examples=("Breaking News", "Uncategorized")),
        line("section-titled", Kind.HEADER, rf"(?P<topics>{SECTION}(?: ?[|,/•·»›>&] ?{SECTION}){{0,4}})",
             label="topics", where="head", follows="title", below=r"[\p{Lu}\p{N}\"'‘“][^\n]{24,170}+(?<![.…:;,])$",
             longest=70,
             examples=("Local News",)),
        line("zero", Kind.CALL_TO_ACTION, r"\(?0\)?", label="comment", where="head", head=("0", "(0)"), longest=3,
             follows=("published", "byline"),
             examples=("(0)",)),
        line("topic-linked", Kind.HEADER, r"(?P<topics>[\p{L}\d#][^\n.!?]{1,60}?) ?[,|/•·]?", label="topics",
             where="head", target=TOPIC, longest=70,
             examples=("[Rivers](https://post.example/tag/rivers/)",),
             near_misses=("[Rivers](https://post.example/rivers-rise)",)),
        line("section-linked", Kind.HEADER,
             r"(?!(?i:home ?[»›>/|→]|(?:about(?: us)?|contact(?: us)?|home|subscribe|donate|log ?in|sign ?in|sign ?up"
             r"|search|menu|newsletters?)$))(?P<topics>\p{Lu}[^\n.!?]{1,40})", label="topics", where="head",
             target=SECTION_PAGE, follows=("", "topics", "navigation"), longest=50,
             examples=("[River News](https://post.example/rivers)",),
             near_misses=("[River News](https://post.example/2019/river-news-of-the-week)",)),
        line("author-linked", Kind.HEADER, rf"(?:[Bb]y )?(?P<author>{NAMES})", label="byline", where="head",
             target=(r"/(?:authors?|writers?|people|profiles?|staff|contributors?|journalists?|autore?s?|auteurs?"
                     r"|autoren)/"), longest=60,
             examples=("[Ana Ruiz](https://post.example/author/ana-ruiz)",),
             near_misses=("[Ana Ruiz](https://ruiz.example/about)",)),
        line("section-path", Kind.HEADER, rf"(?P<topics>{SECTION}(?: ?[»›>] ?[\p{{Lu}}][^\n»›>.]{{1,40}}){{1,4}})",
             label="topics", where="head", follows=("", "navigation", "title"), longest=120, stem=("»", "›", ">"),
             examples=("News » State", "Local News › Rivers")),
        line("section-between", Kind.HEADER, rf"(?P<topics>{SECTION}(?: ?[|,/•·»›>&] ?{SECTION}){{0,4}})",
             label="topics", where="head", longest=70, follows=HEAD,
             below=rf"(?i:(?:last )?updated|published|posted)\b|{DATE}|[Bb]y |BY ",
             examples=("Local News",)),
        line("section-after", Kind.HEADER,
             r"[Ii]n (?P<topics>[\p{Lu}][\p{L}&' -]{2,30}(?:, [\p{Lu}][\p{L}&' -]{2,30}){0,6})", label="topics",
             where="head", longest=120, follows=("byline", "published"),
             examples=("in Interviews, Music",)),
        line("buttons", Kind.CALL_TO_ACTION,
             r"(?:CONNECT|Connect)(?: (?:TWEET|LINKEDIN|COMMENT|EMAIL|PRINT|MORE|SHARE|FACEBOOK|TWITTER|PINTEREST"
             r"|Tweet|LinkedIn|Comment|Email|Print|More)){0,8}", label="social", where="head", longest=80,
             head=("CONNECT", "Connect"), follows=(*HEAD, "navigation", "comment"),
             examples=("CONNECT", "CONNECT TWEET LINKEDIN COMMENT EMAIL MORE")),
        line("path", Kind.FURNITURE, r"[\p{Lu}\d][^\n»›|]{1,40}(?: ?[»›] ?[^\n»›|]{2,110}){2,5}", label="navigation",
             where="head", longest=240, first=True, stem=("»", "›"),
             examples=("ARDENTV » Valley News » Town votes to keep its ferry",), near_misses=("The mill » a history",)),
        line("breadcrumb", Kind.FURNITURE, r"(?:You are here: ?)?(?:Home|HOME)(?: ?[»›>/|→] ?[^\n»›>/|→]{2,70}){1,5}",
             label="navigation", where="head", head=("Home", "HOME", "You are here"), longest=220,
             examples=("Home » News » Local", "You are here: Home / Rivers / The mill reopens")),
        line("caption", Kind.MEDIA,
             r"(?=[^\n]{10,480}(?:[(\[]|(?i:photo|picture|image|credit|foto|bild)|REUTERS/"
             r"|PRESS/))[\p{Lu}\"'‘“][^\n]{10,400}(?=[(\[pPiIcCfFbBTR])(?:[(\[](?:(?:Source|Photo|Photograph|Image"
             r"|Picture|Pictures|Pic|Credit|File|Express|Representational)(?: [\p{L}]{2,20}){0,2}"
             r"(?: ?[:/] ?[^\n()]{2,60})?|(?:AP|AFP|Reuters|REUTERS|EPA)(?: Photo)? ?/ ?[^\n()]{2,60})[)\]]"
             r"|[(\[](?P<credit>[\p{Lu}][\p{L} .'’-]{3,40}(?: ?/ ?|, | \| "
             r"|, for )(?:The )?[\p{Lu}][\p{L}\d .&'’-]{1,40})[)\]]"
             r"|(?<=[.!?\"”’)|,] ?)(?i:photo|photograph|picture|image|credit|foto|bild|imagen)s?(?: credit)?(?:: ?"
             r"| by | courtesy (?:of )?)(?P<credit>[\p{Lu}][^\n.!?]{2,60})"
             r"|(?<=[.!?\"”)] )(?P<credit>(?:THE CANADIAN PRESS|REUTERS)/[^\n]{2,60}))\.?", label="caption",
             where="head", longest=480, follows=HEAD,
             examples=("The ferry crosses the river on Monday. (Sam Okun/The Arden Post)",
                       "The miller outside the mill. Picture: SAM OKUN"),
             near_misses=("The ferry crosses the river on Monday (and on Tuesday, too).",)),
        line("outlet-between", Kind.HEADER,
             r"(?P<source>(?:The )?(?:\p{Lu}\p{Ll}{1,14}(?:\p{Lu}\p{Ll}{1,14}){1,3}(?: (?:News|Blog|Magazine"
             r"|Report))?|[\w-]{2,30}\.(?:com|org|net|co\.uk|info)))", label="source", where="head",
             follows="published", below=r"[Bb]y \p{Lu}", longest=50,
             examples=("ArdenBlog", "ardenpost.com"), near_misses=("Politics",)),
        line("agency-updated", Kind.HEADER,
             rf"(?P<source>PTI|IANS|ANI|AFP|Reuters|AP|UNI|Press Trust of India) (?:Last )?(?i:updated|published"
             rf"|posted)(?: on| at)?:? (?P<date>{DATE})(?:,? {CLOCK})?", label="byline", where="head", longest=90,
             head=("PTI", "IANS", "ANI", "AFP", "Reuters", "AP", "UNI", "Press Trust"),
             examples=("PTI Published: February 12, 2020 17:25 IST",)),
        line("maimed-date", Kind.HEADER, r"\d{1,2}, 20\d\d", label="published", where="head", longest=8,
             examples=("23, 2016",)),
        line("deck-under-contact", Kind.HEADER, r"[\p{Lu}\d\"“‘'][^\n]{30,200}(?<![.,;:…!?])", label="subtitle",
             where="head", longest=205, follows="contact", below=DATELINE,
             examples=("The wheel is to turn again before the end of the year, the council says",)),
        line("deck-over-maimed-date", Kind.HEADER, r"[\p{Lu}\d\"“‘'][^\n]{30,720}[.!?…][\"”’)]?", label="subtitle",
             where="head", longest=760, follows="title", below=r"\d{1,2}, 20\d\d$",
             examples=("The ferry was sold in the spring, and nobody knows who will carry the mail.",)),
        line("head-over-maimed-date", Kind.HEADER, r"[\p{Lu}\d\"“‘'][^\n]{40,900}[.!?…][\"”’)]?", label="subtitle",
             where="head", longest=960, first=True, below=r"\d{1,2}, 20\d\d$",
             examples=("Ferry Is Sold in the Spring Nobody knows who will carry the mail, said the harbor master.",)),
        line("cue-title", Kind.HEADER,
             r"(?:WATCH|Watch|READ|LISTEN|PHOTOS|VIDEO|Flashback|FLASHBACK): [\p{Lu}\d\"'‘“][^\n]{12,150}[^.:,;\s]",
             label="title", first=True, longest=160, below=r"[^\n]{24}", amid=True,
             head=("WATCH: ", "Watch: ", "READ: ", "LISTEN: ", "PHOTOS: ", "VIDEO: ", "Flashback: ", "FLASHBACK: "),
             examples=("WATCH: Council Votes to Keep the Ferry Running",),
             near_misses=("READ MORE: How the mill was lost",)),
    ),
)
