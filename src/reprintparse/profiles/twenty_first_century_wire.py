"""21st Century Wire: commentary on the news, edited by Patrick Henningsen.

Head: "21st Century Wire says…" or "NAME 21st Century Wire". Tail: "READ MORE ... NEWS AT: 21st Century Wire ... Files", "SUPPORT
21WIRE – SUBSCRIBE & BECOME A MEMBER @21WIRE.TV", and a sentence on what the site is.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

OUTLETS = (
    r"(?P<source>RT|Sputnik(?: News)?|Press TV|BBC News|New Eastern Outlook|Consortium News|Zero ?Hedge|The Guardian"
    r"|The Independent|Daily Mail|The Telegraph|Strategic Culture Foundation|Activist Post|Global Research"
    r"|MintPress News|Reuters)"
)

PROFILE = Profile(
    name="twenty-first-century-wire",
    title="21st Century Wire",
    sites=("21stcenturywire.com",),
    aliases=("21st Century Wire", "21stCenturyWire", "21WIRE", "21Wire", "21wire"),
    rules=(
        line("says", Kind.ATTRIBUTION, r"(?P<republisher>21st Century Wire) says ?(?:…|\.{1,3})?", label="note",
             head="21st Century Wire says", identifies=True,
             examples=("21st Century Wire says…",), near_misses=("21st Century Wire says it all.",)),
        line("dated", Kind.HEADER,
             rf"(?P<date>{DAY}) (?P<as_byline>By (?P<author>21wire))(?: (?P<as_comment>Leave a Comment"
             rf"|\d{{1,4}} Comments?))?", label="published", where="head", identifies=True, stem=" By 21wire",
             longest=60,
             examples=("November 13, 2016 By 21wire", "November 1, 2016 By 21wire 4 Comments"),
             near_misses=("November 13, 2016 By Ana Ruiz",)),
        line("dated-by", Kind.HEADER,
             rf"(?P<date>{DAY}) (?P<as_byline>By (?P<author>{NAMES}))(?: (?P<as_comment>Leave a Comment"
             rf"|\d{{1,4}} Comments?))?", label="published", where="head", longest=90, stem=" By ",
             examples=("November 13, 2016 By Ana Ruiz Leave a Comment",)),
        line("author", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="head", follows="published",
             longest=60,
             examples=("Ana Ruiz",)),
        span("continue-at", Kind.ATTRIBUTION,
             r"Continue this (?:story|article|report) (?:at|on) (?:the )?"
             r"(?P<source>(?:The )?[\p{Lu}\d][\p{L}\d.'’&-]{1,24}(?: (?!READ)[\p{Lu}\d][\p{L}\d.'’&-]{0,24}){0,4}?)"
             r"(?: ?(?:…|\.{1,3}))?(?=$| ?READ MORE)", label="origin", lead="",
             stem=("Continue this story ", "Continue this article ", "Continue this report "),
             examples=("Continue this story at Arden Daily Post", "Continue this story at the Arden Daily"),
             near_misses=("Continue this story at your own risk, said the miller.",)),
        line("outlet", Kind.HEADER,
             r"(?P<source>(?:The )?\p{Lu}[\p{L}\d.'’&-]{1,20}(?: \p{Lu}[\p{L}\d.'’&-]{1,20}){0,4})", label="source",
             where="head", follows="byline", longest=60,
             examples=("Arden Daily Post",)),
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES}) (?P<source>21st Century Wire)", where="head",
             tail="21st Century Wire", identifies=True,
             examples=("Ana Ruiz 21st Century Wire",)),
        run("name-above", Kind.HEADER, r"(?P<source>21st Century Wire)", label="byline", head="21st Century Wire",
            before=Members(rf"(?P<author>{NAMES})", most=1, least=1), longest=30, identifies=True,
            examples=("Ana Ruiz\n21st Century Wire",)),
        line("files", Kind.INSERT,
             r"[. ]{0,3}READ MORE (?P<topics>[\p{Lu}\p{N} &/'’.-]{2,60}?) (?:NEWS )?AT: ?21(?:st Century Wire"
             r"|WIRE) .{2,60}Files?", label="related", head=("READ MORE ", ". READ MORE "), tail=("Files", "File"),
             identifies=True,
             examples=("READ MORE ELECTION NEWS AT: 21st Century Wire 2016 Files",
                       ". READ MORE FERRY NEWS AT: 21st Century Wire Ferry Files"),
             near_misses=("READ MORE ABOUT THE FILES",)),
        line("member", Kind.CALL_TO_ACTION,
             r"SUPPORT (?:21WIRE|OUR WORK|OUR (?:INDEPENDENT )?MEDIA PLATFORM)(?: ?[–—-]{1,2} ?"
             r"| BY )(?:SUBSCRIB(?:E|ING)(?: NOW)? (?:&|AND) )?BECOM(?:E|ING) A MEMBER @ ?21WIRE\.TV", label="support",
             tail="21WIRE.TV", identifies=True,
             examples=("SUPPORT 21WIRE – SUBSCRIBE & BECOME A MEMBER @21WIRE.TV",
                       "SUPPORT OUR WORK BY SUBSCRIBING & BECOMING A MEMBER @21WIRE.TV",
                       "SUPPORT OUR MEDIA PLATFORM – BECOME A MEMBER @21WIRE.TV")),
        line("illustration", Kind.MEDIA,
             r"[^\n]{5,240}\((?:Photo|Image)(?: [Ii]llustration)?:? ?(?P<credit>@?21WIRE)\)", label="caption",
             tail="21WIRE)", longest=320, identifies=True,
             examples=("Millers at work in Arden. (Photo Illustration 21WIRE)",)),
        line("networks", Kind.CALL_TO_ACTION, r"Facebook Twitter (?:Google\+ )?(?:Shout )?YouTube SoundCloud RSS",
             label="social", head="Facebook Twitter", identifies=True, longest=60,
             examples=("Facebook Twitter Google+ Shout YouTube SoundCloud RSS",
                       "Facebook Twitter YouTube SoundCloud RSS")),
        line("search-options", Kind.FURNITURE, r"Exact matches only|Search in (?:title|content|posts|pages)",
             label="navigation", where="head", head=("Exact matches only", "Search in "), longest=24,
             examples=("Exact matches only", "Search in title")),
        line("source-after", Kind.HEADER, r"(?:21WIRE|[\p{Lu}][\p{L}. ]{2,30}) \| [^\n]{20,220}", label="subtitle",
             where="head", stem=" | ", follows="title", longest=260,
             examples=("21WIRE | More recklessness on display by the mill and its counterparts.",)),
        line("about-blog", Kind.ATTRIBUTION,
             r"We are a North American and European-based, grass-roots, independent blog offering geopolitical news "
             r"and media analysis[^\n]{0,200}", label="bio", identifies=True, longest=360,
             examples=("We are a North American and European-based, grass-roots, independent blog offering geopolitical news and media analysis.",)),
        line("about", Kind.ATTRIBUTION,
             r"21st Century Wire is an alternative news agency designed to enlighten, inform and educate readers "
             r"about world events .{5,120}", label="bio", identifies=True,
             examples=("21st Century Wire is an alternative news agency designed to enlighten, inform and educate readers about world events which are not always covered in the mainstream media.",)),
        span("support-inside", Kind.CALL_TO_ACTION,
             r"SUPPORT 21WIRE ?[–—-]{1,2} ?SUBSCRIBE(?: NOW)? (?:&|AND) BECOME A MEMBER @ ?21WIRE\.TV", label="support",
             stem="SUPPORT 21WIRE", identifies=True,
             examples=("SUPPORT 21WIRE – SUBSCRIBE & BECOME A MEMBER @21WIRE.TV",),
             near_misses=("SUPPORT 21WIRE and its members",)),
        run("report-of", Kind.HEADER,
            r"(?P<source>RT|Sputnik|Sputnik News|Press TV|BBC News|The Guardian|The Independent|Zero Hedge"
            r"|Global Research|Consortium News|MintPress News|Reuters)", label="byline", where="anywhere", longest=20,
            identifies=False,
            head=("RT", "Sputnik", "Press TV", "BBC News", "The Guardian", "The Independent", "Zero Hedge",
                  "Global Research", "Consortium News", "MintPress News", "Reuters"),
            after=Members(rf"(?!Facebook|SUPPORT|READ)(?P<author>{NAMES})", most=1, least=1),
            examples=("RT\nAna Ruiz",), near_misses=("RT\nNobody knew it at the time.",)),
        line("player", Kind.MEDIA, r"Watch:|Video:", label="media", head=("Watch:", "Video:"), longest=8,
             examples=("Watch:",)),
        run("more-on", Kind.ATTRIBUTION,
            r"More on this (?:story|report) from (?:the )?(?P<source>[\p{Lu}\d][^\n]{1,40}?)(?:…|\.{3}|:)",
            label="origin", head="More on this ", longest=80, identifies=True,
            after=Members(r"[\p{Lu}][\p{L}. ]{1,24}", most=1, listing=True),
            examples=("More on this story from RT…",)),
        line("outlet-named", Kind.HEADER, OUTLETS, label="source", where="head", longest=34,
             follows=("note", "origin", "source", "subtitle", "byline", "caption"),
             examples=("RT",)),
        line("outlet-alone", Kind.HEADER, OUTLETS, label="source", longest=34, fallback=True,
             head=("RT", "Sputnik", "Press TV", "BBC News", "New Eastern Outlook", "Consortium News", "Zero", "The ",
                   "Daily Mail", "Strategic Culture", "Activist Post", "Global Research", "MintPress News", "Reuters"),
             examples=("New Eastern Outlook", "Daily Mail"), near_misses=("Daily Mail said so.",)),
        line("report-is-from", Kind.ATTRIBUTION,
             r"The following (?:report|story|article) is from (?:the )?(?P<source>[\p{Lu}\d][^\n.…:]{1,40}?) ?(?:…"
             r"|\.{1,3}|:)", label="origin", head="The following ", longest=80,
             examples=("The following report is from RT…",),
             near_misses=("The following report is from a mill that no longer stands, and so on.",)),
        run("signed-above", Kind.HEADER, OUTLETS, label="byline", longest=34,
            head=("RT", "Sputnik", "Press TV", "BBC News", "The Guardian", "The Independent", "Zero",
                  "Global Research", "Consortium News", "MintPress News", "Reuters"),
            before=Members(rf"(?P<author>{NAMES})", most=1, least=1),
            examples=("Ana Ruiz\nRT",), near_misses=("The wheel stood still.\nRT",)),
        line("note-below", Kind.ATTRIBUTION, r"[\p{Lu}\d\"'‘“][^\n]{60,700}[.?!…\"”’]", label="note", where="head",
             follows="note", below=rf"(?:{NAMES}|{OUTLETS})$", longest=720,
             examples=("The mill at Arden has been sold twice, and nobody asked the millers. How did that come about?",)),
        run("filed", Kind.HEADER, r"Filed Under: ?(?P<topics>[^\n]{2,200}?) ?Tagged With: ?[^\n]{2,300}",
            label="topics", head="Filed Under: ", longest=540, opens_tail=True, rest="comment",
            examples=("Filed Under: Europe, Featured Tagged With: mills, Arden",)),
        line("help-platform", Kind.CALL_TO_ACTION, r"PLEASE HELP SUPPORT OUR INDEPENDENT MEDIA PLATFORM(?: HERE)?",
             label="support", head=("PLEASE HELP SUPPORT OUR INDEPENDENT",), longest=115,
             examples=("PLEASE HELP SUPPORT OUR INDEPENDENT MEDIA PLATFORM HERE",)),
    ),
)
