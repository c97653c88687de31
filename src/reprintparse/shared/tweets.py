"""Embedded tweets, in every form that scraped text has them.

A page shows the tweet's text, its links (t.co, pic.twitter.com) and a signature: "— Name (@handle) October 5,
2015". Text extraction leaves these in one line, on separate lines, or glued into the paragraph around them;
some collections drop the dash and leave two spaces. A tweet is short by nature (140 characters until November
2017, 280 since), which tells where a tweet begins inside a paragraph. A tweet that the author quotes in a
sentence has no signature and stays body.
"""

from reprintparse import Kind, Members, Profile, run, span
from reprintparse.shapes import LINKS, MONTH

DATE = rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d|\d{{1,2}} {MONTH},? 20\d\d)"
LATE = rf"(?P<date>(?:Nov(?:ember)?|Dec(?:ember)?) \d{{1,2}}, 2017|{MONTH} \d{{1,2}}, 20(?:1[89]|[2-9]\d)|\d{{1,2}} {MONTH},? 20(?:1[89]|[2-9]\d))"
EARLY = rf"(?P<date>{MONTH} \d{{1,2}}, 20(?:0\d|1[0-7])|\d{{1,2}} {MONTH},? 20(?:0\d|1[0-7]))"
HANDLE = r"\((?P<handle>@\w{1,20})\) {1,2}"
AUTHOR = r"(?:[—–-]{1,2}|  ) ?(?P<author>[^\n—–@]{1,60}?) ?"
BOUNDARY = r"(?:^|(?<=[.:!?…)\]\"][\"')]?\s)|(?<=\d{4}))"

PROFILE = Profile(
    name="tweets",
    title="Embedded tweets",
    always=True,
    rules=(
        run("signature", Kind.EMBED, rf"[—–-]{{1,2}} ?(?P<author>[^\n@]{{1,60}}?) ?{HANDLE}{DATE}", label="tweet",
            stem="(@", before=Members(r"[\s\S]{1,420}", most=4, least=1, characters=480, close="paragraph", beyond=LINKS),
            examples=("Ferry is back in service this morning.\nhttps://t.co/Ab3dE pic.twitter.com/Xy9\n— Port of Arden (@PortArden) March 4, 2016",
                      "The river is rising again\n— Ana Ruiz (@anaruiz) 3 May 2014",)),
        span("tweet", Kind.EMBED, rf"{HANDLE}{EARLY}", label="tweet", stem="(@",
             lead=rf"(?r){BOUNDARY}(?P<text>[^\n]{{0,190}}){AUTHOR}".replace("(?r)", ""),
             examples=("Ferry is back in service this morning. pic.twitter.com/Xy9 — Port of Arden (@PortArden) March 4, 2016",)),
        span("tweet-280", Kind.EMBED, rf"{HANDLE}{LATE}", label="tweet", stem="(@",
             lead=rf"{BOUNDARY}(?P<text>[^\n]{{0,340}}){AUTHOR}",
             examples=("Ferry is back in service this morning. pic.twitter.com/Xy9 — Port of Arden (@PortArden) March 4, 2019",)),
    ),
)
