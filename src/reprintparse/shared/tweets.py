"""Embedded tweets, in every form that scraped text has them.

A page shows the tweet's text, its links (t.co, pic.twitter.com) and a signature: "— Name (@handle) October 5,
2015". Extraction leaves these in one line, on separate lines, or glued into the paragraph around them; some
collections drop the dash. A tweet is short by nature (140 characters until November 2017, 280 since), which
tells where one begins inside a paragraph: behind the colon that announces it, at the start of its line, or else
at the farthest sentence end within its size. A tweet that the author quotes in a sentence has no signature and
stays body.
"""

from reprintparse import Kind, Profile, span
from reprintparse.shapes import MONTH

SHORT = rf"(?P<date>{MONTH} \d{{1,2}}, 20(?:0\d|1[0-7])|\d{{1,2}} (?:de )?\p{{L}}{{3,12}}\.?,?(?: de)? 20(?:0\d|1[0-7]))(?!\d)"
LONG = (
    rf"(?P<date>(?:Nov(?:ember|\.)?|Dec(?:ember|\.)?) \d{{1,2}}, 2017|{MONTH} \d{{1,2}}, 20(?:1[89]|[2-9]\d)"
    r"|\d{1,2} (?:de )?\p{L}{3,12}\.?,?(?: de)? 20(?:1[89]|[2-9]\d))(?!\d)"
)
HANDLE = r"\((?P<handle>@\w{1,20})\) {0,2}\n{0,2}"
LINK = r"(?:https?://t\.co/\w{4,12}|pic\.twitter\.com/\w{4,14})"
SIGNED = (
    r"(?:(?:[—–]{1,2}|(?<![\p{L}\d])-{1,2}) ?(?P<author>[^\n—–@]{1,60}?(?:(?<=\.)\n[^\n—–@]{1,40}?)?) ?"
    rf"|(?<={LINK} |[#@]\w{{1,30}} )(?P<author>\p{{L}}[^\n—–@.!?:/#]{{1,40}}?) "
    r"|(?<![—–-] ?)(?P<author>\p{L}[^\n—–@.!?:/#]{1,40}?) )"
)
PICTURE = r"(?: ?pic\.twitter\.com/\w{4,14})?\s{0,3}"
ONLY_LINKS = r"(?:(?:https?://|pic\.twitter\.com/|t\.co/)[^\s]{1,80}|[#@]\w{1,60}| ){1,12}"
ANNOUNCED = (
    r"(?<=[:,] {0,3})(?<=\b(?i:(?:tweet|tweets|tweeted|tweeting|wrote|writes|said|says|saying|posted|posts|replied|responded|added|below|this|here"
    r"|following|today|ago|statement|twitter|message|begins|announced|stated|noted|rant|pollster|parents|simply|enough)['\"]?\)? ?:"
    r"|(?:tweeted|tweeting|wrote) ?,) {0,3})"
)
def near_announcement(reach: int) -> str:
    """A cheap look back for the colon or comma of an announcement: most tweets have none, and are spared the search."""
    return rf"(?:(?<=(?<!\bhttps?):[^\n]{{1,{reach}}})|(?<=(?:tweeted|tweeting|wrote) ?,[^\n]{{1,{reach}}}))"


LINE_START = r"(?:^|(?<=\n))"
SENTENCE_END = r"(?<=[.:!?…][\"'”’)]{0,2} |[.!?)][\"'”’]?(?=[\p{Lu}#@])|\p{L}\)?:(?=[\p{Lu}\d#@\"“])|\b\d{4}(?=[\p{Lu}#@\"“]))"


def start(size: int) -> str:
    """A tweet's text, in the order in which its start is looked for."""
    return (
        rf"(?:{ANNOUNCED}(?P<text>[^\n]{{1,{size + 30}}}?{near_announcement(size + 33)}{PICTURE})"
        rf"|{LINE_START}(?P<text>[^\n]{{1,{size + 30}}}+\n{{1,2}}{ONLY_LINKS})\s{{0,3}}"
        rf"|{LINE_START}(?P<text>[^\n]{{1,{size}}}+(?:\n{{4}}[^\n]{{1,{size}}}+){{1,2}}{PICTURE})"
        rf"|{LINE_START}(?P<text>[^\n]{{1,{size + 30}}}+{PICTURE})"
        rf"|{SENTENCE_END}(?P<text>[^\n]{{1,{size}}}{PICTURE})"
        rf"|{LINE_START})"
    )


PROFILE = Profile(
    name="tweets",
    title="Embedded tweets",
    always=True,
    rules=(
        span("tweet-140", Kind.EMBED, HANDLE + SHORT, label="tweet", stem="(@", lead=start(150) + SIGNED,
             examples=("Ferry is back in service this morning. pic.twitter.com/Xy9aB — Port of Arden (@PortArden) March 4, 2016",
                       "Ferry is back in service this morning.\nhttps://t.co/Ab3dE pic.twitter.com/Xy9aB\n— Port of Arden (@PortArden) March 4, 2016",
                       "The river is rising again\n— Ana Ruiz (@anaruiz) 3 May 2014")),
        span("tweet-280", Kind.EMBED, HANDLE + LONG, label="tweet", stem="(@", lead=start(300) + SIGNED,
             examples=("The ferry is back in service, and so is the night bus. — Port of Arden (@PortArden) March 4, 2019",)),
        span("picture", Kind.EMBED, r"pic\.twitter\.com/\w{4,14}", label="tweet", lead=start(280), fallback=True,
             examples=("Ferry is back #Arden pic.twitter.com/Xy9aB",)),
    ),
)
