"""High Country News: a magazine on the American West; its stories run in the Climate Desk and in local papers.

The page, top to bottom. Head: title, deck, author, date. Body. Tail: the author in one line, an invitation to write
letters, who paid for the coverage. Republishers say that High Country News published first, often with the date.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, DAY, EMAIL, NAMES, PERSON

CREDITS = (
    "This story was first published on", "This article was first published on", "This story was originally published on", "This article was originally published on",
    *(
        f"This {piece} {way} High Country News"
        for piece in ("story", "article", "piece")
        for way in ("was originally published by", "was originally published in", "was first published by", "was first published in",
                    "originally appeared in", "originally appeared on", "first appeared in", "first appeared on")
    ),
)  # fmt: skip

PROFILE = Profile(
    name="high-country-news",
    title="High Country News",
    sites=("hcn.org",),
    aliases=("High Country News", "hcn.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>High Country News)", where="head", tail=("High Country News",), longest=140,
             examples=("By Ana Ruiz/High Country News", "Ana Ruiz, High Country News")),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] "
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::"
             rf"| by) ){PERSON} ?/ ?(?:High Country News)[)\].]{{0,2}}", longest=520,
             tail=("/High Country News", "/ High Country News", "/High Country News)", "/ High Country News)",
                   "/High Country News.", "/ High Country News.", "/High Country News]", "/ High Country News]"),
             examples=("The mill in winter. Ana Ruiz/High Country News",
                       "The mill in winter. (Photo by Ana Ruiz/High Country News)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of High Country News who saw it.",)),
        run("letters", Kind.CALL_TO_ACTION,
            r"We welcome reader letters\.(?: Email High Country News at [^\n]{3,60} or submit a letter to the "
            r"editor\.(?: See our letters to the editor policy\.)?)?", label="comment", identifies=True,
            after=Members(r"(?:Email High Country News|See our letters)[^\n]{3,160}", most=2),
            examples=("We welcome reader letters. Email High Country News at editor@hcn.org or submit a letter to the editor. See our letters to the editor policy.",)),
        line("funders", Kind.ATTRIBUTION,
             r"This (?:coverage|story|reporting|project) (?:is|was) (?:made possible|supported) by (?:contributors to"
             r"|a grant from|readers and) [^\n]{0,100}High Country News[^\n]{0,160}", label="note", identifies=True,
             head=("This coverage is supported by", "This coverage was supported by", "This story is supported by",
                   "This story was supported by", "This coverage is made possible by",
                   "This coverage was made possible by", "This story was made possible by"),
             examples=("This coverage was supported by contributors to the High Country News Research Fund.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:story|article|piece) (?:was )?(?:originally |first )(?:published"
             rf"|appeared)(?: on (?P<date>{DAY}),?)? (?:by|in|on|at) (?P<source>High Country News)"
             rf"(?: \(?(?:www\.)?hcn\.org\)?| on {DAY})?(?:,? a [^\n.]{{3,60}}(?:magazine|nonprofit"
             rf"|newsroom)[^\n.]{{0,120}})?(?:,? and is (?:[^\n.]{{0,10}}(?:republished|reprinted|reproduced)"
             rf"|part of)[^\n.]{{0,100}})?\.?", identifies=True, head=CREDITS,
             examples=("This story was originally published by High Country News.",
                       "This article was first published on May 3, 2019, by High Country News."),
             near_misses=("This story was first published on a Monday.",)),
        run("reporter", Kind.ATTRIBUTION,
            rf"[\p{{Lu}}][^\n]{{3,60}} (?:is|writes) [^\n]{{3,120}} (?:at|for"
            rf"|of) High Country News\.(?: (?:Email|Follow|He|She|They) [^\n]{{3,160}}(?:{EMAIL})?[^\n]{{0,80}})?",
            label="bio", where="tail", stem="High Country News", longest=420,
            after=Members(r"(?:Email|Follow|Reach) [^\n]{3,160}"),
            examples=("Ana Ruiz is a correspondent for High Country News. Email her at anar@hcn.org.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>High Country News)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True,
             head=tuple(f"{how} High Country News" for how in BARE),
             examples=("Originally published by High Country News.",
                       "Republished with permission from High Country News."),
             near_misses=("Originally published by High Country News and long forgotten, it told of the mill.",)),
    ),
)
