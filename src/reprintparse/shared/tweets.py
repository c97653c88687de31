"""Embedded tweets, in every form that scraped text has them.

A page shows the tweet's text, its links (t.co, pic.twitter.com) and a signature: "— Name (@handle) October 5,
2015". Extraction leaves these in one line, on separate lines, or glued into the paragraph around them; some
collections drop the dash. A tweet is short by nature (140 characters until November 2017, 280 since), which
tells where one begins inside a paragraph: behind the colon that announces it, at the start of its line, or else
at the farthest sentence end within its size. A tweet that the author quotes in a sentence has no signature and
stays body.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import MONTH

DAY_FIRST = r"\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,?(?: de)?"
GLUED = r"(?!\d(?!\d?[:.]\d\d))"  # the year may run into the time of day with which the next paragraph begins
SHORT = rf"(?P<date>{MONTH} \d{{1,2}}, 20(?:0\d|1[0-7])|{DAY_FIRST} 20(?:0\d|1[0-7])){GLUED}"
LONG = (
    rf"(?P<date>(?:Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{{1,2}}, 2017|{MONTH} \d{{1,2}}, 20(?:1[89]|[2-9]\d)"
    rf"|{DAY_FIRST} 20(?:1[89]|[2-9]\d)|1\d{{9}}\.0){GLUED}"  # a site that lost the date has seconds there
)
HANDLE = r"\((?P<handle>@\w{1,20})\) {0,2}\n{0,2}"
LINK = r"(?:https?://t\.co/\w{4,12}|pic\.twitter\.com/\w{4,14})"
POINT = r"(?<=\b(?:\p{Lu}|Jr|Sr|Dr|St|Ph|Co|Inc|Mr|Mrs|Ms|Sen|Rep|Gov|Gen))\."  # names have these, sentences end in others
SIGNED = (
    r"(?:(?:[—–\uFFFD]{1,2}|(?<![\p{L}\d])-{1,2}) ?(?P<author>[^\n—–@]{1,60}?(?:(?<=\.)\n[^\n—–@]{1,40}?)?)[ \n]?"
    rf"|(?<={LINK} {{1,3}}|[#@]\w{{1,30}} {{1,3}})(?P<author>[\p{{L}}\d][^\n—–@:/#]{{1,40}}?) "
    rf"|(?<=  |[.!?…\"”)])(?P<author>\p{{L}}(?:[^\n—–@.!?:/#]|{POINT}){{1,40}}?) "  # no dash: two blanks, or a sentence's end
    rf"|(?<![—–-] ?)(?<![\p{{L}}\d'’])(?P<author>\p{{Lu}}[\p{{L}}\d.'’-]{{0,20}}(?: \p{{Lu}}[\p{{L}}\d.'’-]{{0,20}}){{0,2}}) "
    rf"|(?<![—–-] ?)(?<![\p{{L}}\d'’])(?P<author>\p{{L}}(?:[^\n—–@.!?:/#]|{POINT}){{1,40}}?) )"
)
PICTURE = r"(?: ?pic\.twitter\.com/\w{4,14})?\s{0,3}"
ONLY_LINKS = r"(?:(?:https?://|pic\.twitter\.com/|t\.co/)[^\s]{1,80}|[#@]\w{1,60}| ){1,12}"
ANNOUNCED = (
    r"(?<=[:,] {0,3})(?<=\b(?i:(?:tweet|tweets|tweeted|tweeting|wrote|writes|said|says|saying|posted|posts|replied|responded|added|below|this|here"
    r"|following|today|ago|statement|twitter|message|begins|announced|stated|noted|rant|pollster|parents|simply|enough)['\"]?\)? ?:"
    r"|(?:tweeted|tweeting|wrote) ?,|(?:tweet\w{0,5}|twitter)\b[^.!?:\n]{1,100}:) {0,3}"
    r"|(?:[^\s.!?:]{1,25} ){6}\p{Ll}{3,25}: {1,2}(?=[\p{Lu}@#.])"  # a clause of some length, not "BREAKING: ..."
    r"|\p{L}{2}['\"]?\)?:  (?=[\p{Lu}#@.\"“])"  # two blanks behind the colon stand for a lost line break
    r"|(?:\p{Ll}{2}['\"]?[?!]?|(?:\p{Lu}{2,20} ){1,6}\p{Lu}{2,20}):(?=[\p{Lu}#@.\"“]))"  # the blank is lost, and with it a line break
)
# A quotation whose words the text behind it takes up again: the author's, of the post that follows.
QUOTED = (
    r"(?=[^\n]{0,320}?(?<![\"“])(?P=cue))(?<=[\"“](?P<cue>[^\n\"“”]{15,120}?)[.,!?…]{0,3}[\"”] {1,3}"
    r"(?:(?=\p{Ll})[^\n.!?:\"“”]{4,60}[.:,] {1,3})?)(?![\p{Ll} ])"
)
STATUS = r"(?<=/status/\d{15,19})(?=[\p{Lu}#@\"“])"  # the address of the post above runs into this one
REPLY = r"(?<=\s)(?<!(?:^|\n)\p{L}{2,12}: {1,3})(?=\. ?@\w{2})"  # ".@handle", with which a post starts that is to be seen by all
# What stands right above the signature and announces the tweet: the tweet's own text is lost.
LOST_TEXT = r"(?<!:\s{0,4})(?<!\b(?:tweeted|wrote|posted|replied) ?,\s{0,4})"
CUE = r"(?<=(?i:\b(?:tweet\w{0,5}|twitter)\b[^.!?:\n]{0,100}:)\s{0,4})"  # a tweet is announced, of several lines or paragraphs


def near_announcement(reach: int) -> str:
    """A cheap look back for the colon or comma of an announcement: most tweets have none, and are spared the search."""
    return rf"(?:(?<=(?<!\bhttps?):[^\n]{{1,{reach}}})|(?<=(?:tweeted|tweeting|wrote) ?,[^\n]{{1,{reach}}}))"


# A line that only a tweet has, and no signature; more of its lines may follow.
TAGGED = (
    r"(?![—–-]{1,2} ?[^\n]{1,60}\(@)[^\n:\"“”]{0,60}(?<![\w/])[#@]\w[^\n\"“”]{0,200}(?<!:)(?<!\b(?i:tweeted|wrote|said"
    r"|posted)\.?)\n"
)
LINE_START = r"(?:^|(?<=\n))"
PARAGRAPH = r"(?<=  )"  # of a page that arrived as one line
LOST_BREAK = r"(?<=[\p{Ll}\d)][.!?…][\"'”’)]?(?=[\p{Lu}#@]))"
SENTENCE_END = r"(?<=[.:!?…][\"'”’)]{0,2} |[.!?)][\"'”’]?(?=[\p{Lu}#@])|\p{L}\)?:(?=[\p{Lu}\d#@\"“])|\b\d{4}(?=[\p{Lu}#@\"“]))"


def start(size: int, inside: int = 0) -> str:
    """A tweet's text, in the order in which its start is looked for; at most `inside` characters of a paragraph that goes on."""
    return (
        rf"(?:(?:{QUOTED}(?P<text>[^\n]{{1,{size + 30}}}?(?<=[\"”] {{1,3}}[^\n]{{1,{size + 90}}}){PICTURE})"
        rf"|{REPLY}(?P<text>[^\n]{{1,{size + 30}}}?(?<=\. ?@\w[^\n]{{1,{size + 30}}}){PICTURE})"
        rf"|{ANNOUNCED}(?P<text>[^\n]{{1,{size + 30}}}?{near_announcement(size + 33)}{PICTURE})"
        rf"|{STATUS}(?P<text>[^\n]{{1,{size + 30}}}?(?<=/status/\d{{15,19}}[^\n]{{1,{size + 33}}}){PICTURE})"
        rf"|(?<=:\s{{0,2}}\n){CUE}(?P<text>(?:[^\n]|(?<!:)\n(?!\n{{4}})){{1,{size + 30}}}?(?<=:\s{{0,2}}\n[\s\S]{{1,{size + 33}}}){PICTURE})"
        rf"|(?<=: ){CUE}(?P<text>(?:[^\n]|(?<![:\n])\n(?!\n)){{1,{size + 30}}}?(?<=: [^\n]{{1,{size}}}\n[\s\S]{{1,{size}}}){PICTURE})"
        rf"|{LINE_START}(?=[\s\S]{{1,{size + 100}}}\Z)(?P<text>{TAGGED}(?:[^\n]{{1,{size}}}+\n){{0,3}}[^\n]{{0,{size}}}+)"
        rf"|{LINE_START}(?P<text>[^\n]{{1,{size + 30}}}+\n{{1,2}}{ONLY_LINKS})\s{{0,3}}"
        rf"|{LINE_START}(?=[\s\S]{{1,{size + 130}}}\Z)(?P<text>[^\n]{{1,{size}}}+(?:{'(?<!:)' if inside else ''}\n{{4}}[^\n]{{1,{size}}}+){{1,4}}{PICTURE})"
        rf"|{PARAGRAPH}(?P<text>(?:[^\n ]| (?! )(?<!  )){{1,{size + 30}}}+{PICTURE})(?=\s{{0,3}}(?:[—–]|$))"
        rf"|{LINE_START}(?P<text>[^\n]{{1,{(inside or size) + 30}}}+{PICTURE})"
        rf"|{LOST_BREAK}(?P<text>[^\n]{{1,{inside or size}}}?(?<={LOST_BREAK}[^\n]{{1,{size}}}){PICTURE})"
        rf"|{SENTENCE_END}(?P<text>[^\n]{{1,{inside or size}}}{PICTURE})"
        rf"){LOST_TEXT}|{LINE_START})"
    )


# A post as the network itself shows it: name, handle, text, and the minute at its end.
POSTED = (
    rf"{LINE_START}(?:(?P<author>[^\n@.!?:]{{1,50}})[ \n]{{1,3}})?(?P<handle>@\w{{1,20}})(?: ?· ?Follow)?\n{{1,3}}(?:Follow\n{{1,3}})?"
    r"(?:Replying to [^\n]{1,60}\n{1,3})?(?P<text>(?:[^\n]|\n(?!@\w{1,20}\n)){1,400}?)\n{1,3}\d{1,2}:\d\d "
)

PROFILE = Profile(
    name="tweets",
    title="Embedded tweets",
    always=True,
    rules=(
        span("tweet-140", Kind.EMBED, HANDLE + SHORT, label="tweet", stem="(@", lead=start(150) + SIGNED, reach=200,
             examples=("Ferry is back in service this morning. pic.twitter.com/Xy9aB — Port of Arden (@PortArden) March 4, 2016",
                       "Ferry is back in service this morning.\nhttps://t.co/Ab3dE pic.twitter.com/Xy9aB\n— Port of Arden (@PortArden) March 4, 2016",
                       "The river is rising again\n— Ana Ruiz (@anaruiz) 3 May 2014")),
        span("tweet-280", Kind.EMBED, HANDLE + LONG, label="tweet", stem="(@", lead=start(300) + SIGNED, reach=400,
             examples=("The ferry is back in service, and so is the night bus. — Port of Arden (@PortArden) March 4, 2019",)),
        span("tweet-split", Kind.EMBED, r"\((?P<handle>@\w{1,20})\)$", label="tweet", stem="(@",
             lead=start(300) + SIGNED, reach=400, until=rf"(?:{SHORT}|{LONG})", after=Members(most=1),
             examples=("The river is rising again\n— Ana Ruiz (@anaruiz)\nMay 3, 2014",)),
        span("timed", Kind.EMBED,
             rf"(?:AM|PM) · (?P<date>{MONTH} \d{{1,2}}, 20\d\d)(?: ?· ?(?:[\d.,KM]{{1,8}} Views|Twitter [\w ]{{2,30}}"
             rf"|from [^\n]{{2,40}})| from [^\n·]{{2,40}}(?: ?· ?Twitter [\w ]{{2,30}})?){{0,2}}$", label="tweet",
             stem=("AM · ", "PM · "), lead=POSTED,
             examples=("Ana Ruiz\n@anaruiz\nThe ferry is back.\n10:42 AM · Jun 3, 2022",
                       "Ana Ruiz\n@anaruiz\n\nThe ferry is back.\n\n10:42 AM · Jun 3, 2022 · Twitter for iPhone",
                       "Ana Ruiz @anaruiz\nThe ferry is back.\n10:42 PM · Jun 3, 2022 · 1.2M Views"),
             near_misses=("The ferry left at 10:42 AM · Jun 3, 2022",)),
        span("bluesky", Kind.EMBED,
             rf"\((?P<handle>@[\w-]{{1,40}}(?:\.[\w-]{{1,40}}){{1,4}})\) {{0,2}}\n{{0,2}}"
             rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d)(?: at \d{{1,2}}:\d\d [AP]M)?", label="embed", stem="(@",
             lead=rf"(?:{LINE_START}(?P<text>[^\n]{{1,330}}+)\s{{0,3}}|{LINE_START})" + SIGNED, reach=400,
             examples=("The ferry is back.\n— Port of Arden (@portarden.bsky.social) June 3, 2024 at 10:42 AM",)),
        span("picture", Kind.EMBED, r"pic\.twitter\.com/\w{4,14}", label="tweet", lead=start(280, 140), fallback=True,
             examples=("Ferry is back #Arden pic.twitter.com/Xy9aB",)),
        span("link", Kind.EMBED, rf"(?<![\"'=(/])https://t\.co/\w{{4,12}}(?: {LINK}){{0,4}}", label="tweet",
             stem="https://t.co/", lead=start(280, 140), fallback=True,
             examples=("Should I call the ferry? https://t.co/Ab3dEf",)),
        run("deleted", Kind.EMBED, r"\[?Tweet may have been deleted(?: \(opens in a new tab\))?", label="tweet",
            head=("Tweet may have been deleted", "[Tweet may have been deleted"),
            after=Members(r"\(opens in a new tab\)[^\n]{0,140}", close="joined"),
            examples=("[Tweet may have been deleted\n(opens in a new tab)](https://twitter.com/anaruiz/status/808782171829891072)",),
            near_misses=("Tweet may have been deleted by the miller",)),
        run("with-buttons", Kind.EMBED, r"Follow", label="tweet", after=Members(r"[^\n]{1,320}", most=6),
            until=r"[\d.,KM ]{0,20}Retweets?.{0,60}[Ll]ikes?",
            examples=("Follow\nAna Ruiz @anaruiz\nThe ferry is back.\n11:22 PM - 19 Oct 2016\n4,101 4,101 Retweets 3,957 3,957 likes",)),
        line("status", Kind.EMBED,
             r"(?P<url>https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/\w{1,20}/status/\d{5,25}[^\s]{0,80})",
             label="tweet",
             head=("https://twitter.com/", "http://twitter.com/", "https://www.twitter.com/",
                   "https://mobile.twitter.com/", "https://x.com/", "https://www.x.com/"),
             examples=("https://twitter.com/anaruiz/status/966074537279479809",)),
        span("status-inside", Kind.EMBED,
             r"https?://(?:www\.|mobile\.)?twitter\.com/(?P<handle>\w{1,20})/status/\d{15,19}(?:\?[\w=&%]{1,40})?",
             label="tweet",
             stem=("https://twitter.com/", "http://twitter.com/", "https://www.twitter.com/",
                   "https://mobile.twitter.com/"), lead=r"(?<=(?:^|\n|[.!?:…”]| [\d ]\d, 20\d\d) ?)",
             examples=("https://twitter.com/anaruiz/status/966074537279479809",),
             near_misses=("as https://twitter.com/anaruiz/status/966074537279479809 shows",)),
    ),
)
