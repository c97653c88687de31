"""ThePrint: Indian news site that runs agency copy from the feed and says so below it.

Head: a breadcrumb run into one line, title, agency, date with "IST", "Text Size: A- A+". Tail: the notice that the
report is auto-generated, the channels to follow, an appeal for subscriptions in a few paragraphs.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

SECTION = (
    r"(?:India|World|Economy|Politics|Defence|Diplomacy|Opinion|Health|Tech|Feature|Entertainment|Environment|Education"
    r"|Governance|Judiciary|Science|Sport|ANI Press Releases|ANI News Feed|PTI|Campus Voice|Business)"
)

PROFILE = Profile(
    name="the-print",
    title="ThePrint",
    sites=("theprint.in",),
    aliases=("ThePrint", "The Print", "theprint.in"),
    rules=(
        span("feed", Kind.ATTRIBUTION,
             r"This (?:(?:report|story|article) is auto-generated from"
             r"|(?:report|story) is published from) (?:the )?(?P<source>PTI|ANI|IANS|Reuters) (?:news service"
             r"|feed)\.(?= ?ThePrint holds no responsibility|$)", label="origin",
             stem=("This report is", "This story is", "This article is"),
             examples=("This report is auto-generated from PTI news service.",),
             near_misses=("This report is auto-generated from PTI news service. Nobody reads it.",)),
        span("no-responsibility", Kind.LEGAL, r"(?P<republisher>ThePrint) holds no responsibility for its content\.",
             label="disclaimer", stem="ThePrint holds no responsibility", lead="", identifies=True,
             examples=("ThePrint holds no responsibility for its content.",),
             near_misses=("ThePrint holds no opinion on the mill.",)),
        line("disclaimer", Kind.LEGAL,
             r"Disclaimer: This (?:article|release|story) (?:is|was) [^\n]{5,200}ThePrint (?:takes"
             r"|holds) no responsibility [^\n]{3,160}", label="disclaimer", identifies=True, longest=480,
             head="Disclaimer: This",
             examples=("Disclaimer: This release was provided by a partner. ThePrint holds no responsibility for its content.",)),
        line("breadcrumb", Kind.FURNITURE, rf"Home ?{SECTION}(?: ?[^\n]{{5,200}})?", label="navigation", where="head",
             first=True, head="Home", longest=230,
             examples=("Home India The mill by the river reopens",)),
        line("text-size", Kind.FURNITURE, r"Text Size: ?(?:A- ?)?(?:A ?)?A\+", label="navigation", where="head",
             head="Text Size:",
             examples=("Text Size: A- A+", "Text Size: A- A A+")),
        line("published", Kind.HEADER, rf"(?P<date>{DAY}),? \d{{1,2}}:\d\d (?:am|pm) IST", where="head", tail="IST",
             longest=50,
             examples=("5 July, 2022 06:22 pm IST",)),
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES})", where="head", longest=60, follows=("title", "subtitle"),
             awaits="published",
             examples=("Ana Ruiz",)),
        line("channels", Kind.CALL_TO_ACTION, r"Subscribe to our channels on [^\n]{4,70}", label="subscribe",
             where="tail", head="Subscribe to our channels",
             examples=("Subscribe to our channels on YouTube, Telegram & WhatsApp",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?:Support Our Journalism|India needs (?:fair|free, fair)[^\n]{0,30}non-(?:hyphenated"
             r"|hysterical)[^\n]{10,200}|ThePrint [—–-] with exceptional reporters[^\n]{5,140}"
             r"|Sustaining (?:this|journalism of this quality) needs [^\n]{5,100}"
             r"|Whether you live in India or overseas, you can (?:take a paid subscription|do it here)[^\n]{0,60}"
             r"|Why news media is in crisis (?:&|and) How you can fix it)\.?", label="support", identifies=True,
             longest=420,
             head=("Support Our Journalism", "India needs", "ThePrint", "Sustaining", "Whether you live in India",
                   "Why news media is in crisis"),
             examples=("India needs fair, non-hyphenated and questioning journalism, packed with on-ground reporting. ThePrint – with exceptional reporters, columnists and editors – is doing just that.",
                       "Sustaining this needs support from wonderful readers like you.",
                       "Whether you live in India or overseas, you can take a paid subscription by clicking here."),
             near_misses=("India needs rain, the miller said.",)),
        line("agency", Kind.HEADER, r"(?P<author>(?P<source>PTI|ANI|IANS|Reuters|AFP|AP|Bloomberg))", label="byline",
             where="head", head=("PTI", "ANI", "IANS", "Reuters", "AFP", "AP", "Bloomberg"), longest=10,
             follows=("title", "subtitle"), awaits="published",
             examples=("PTI",)),
        line("show-full", Kind.FURNITURE, r"Show Full Article", label="navigation", head="Show Full Article",
             identifies=True,
             examples=("Show Full Article",)),
        line("stock-picture", Kind.MEDIA,
             r"Representati(?:onal?|ve) (?:[Ii]mage|photo|picture)(?: \| ?[^\n]{2,60})?\.?", label="caption",
             where="head", longest=90, head="Representati",
             examples=("Representational image", "Representational image | Flickr")),
    ),
)
