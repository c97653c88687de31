"""The Local: news in English of nine countries of Europe, much of it from AFP.

The page, top to bottom. Head: the name, section, title, deck, "AFP/The Local" or "AFP/NAME" with an address, "Published: 19
Jul, 2022 CET. Updated: ..." (once "19 July 2016 11:42 CEST+02:00"), picture. Inside: "READ ALSO: ...", a mark for
advertisements. Tail: "Share this article", subjects, an invitation to comment with the paper's address.
"""

from reprintparse import Kind, Profile, line, run
from reprintparse.shapes import DAY, MONTH, NAMES, PERSON, WEEKDAY

STAMP = rf"(?:{WEEKDAY},? )?\d{{1,2}} {MONTH},? 20\d\d(?: \d\d:\d\d)?(?: CES?T)?"

PROFILE = Profile(
    name="the-local",
    title="The Local",
    sites=("thelocal.com", "thelocal.se", "thelocal.de", "thelocal.fr", "thelocal.es", "thelocal.it", "thelocal.ch",
           "thelocal.no", "thelocal.dk", "thelocal.at"),
    aliases=("The Local", "The Local Europe", "The Local France", "The Local Germany", "The Local Sweden",
             "The Local Spain", "The Local Italy", "The Local Switzerland", "The Local Norway", "The Local Denmark",
             "The Local Austria"),
    rules=(
        line("stamp", Kind.HEADER, rf"Published: (?P<date>{STAMP})\.(?: ?Updated: {STAMP}\.?)?", label="published",
             where="head", head="Published: ", longest=110, identifies=True,
             examples=("Published: 19 Jul, 2022 CET. Updated: Tue 19 Jul 2022 11:42 CET",
                       "Published: Tue 19 Jul 2022 09:10 CET. Updated: Tue 19 Jul 2022 11:42 CET"),
             near_misses=("Published: 19 July 2022",)),
        line("stamp-of-old", Kind.HEADER,
             rf"(?:Published: )?(?:(?P<date>{DAY}) ?\d\d:\d\d CES?T\+0[12]:00"
             rf"|\d\d:\d\d CES?T\+0[12]:00 ?(?P<date>{DAY}))(?: Updated: [^\n]{{6,50}})?", label="published",
             where="head", stem=("CET+0", "CEST+0"), longest=120, identifies=True,
             examples=("19 July 2016 11:42 CEST+02:00", "Published: 19 July 2016 11:42 CEST+02:00")),
        line("byline", Kind.HEADER, rf"(?P<author>{PERSON}) - [\w.]{{3,40}}@thelocal\.\p{{Ll}}{{2,3}}", label="byline",
             where="head", stem="@thelocal.", longest=90, identifies=True,
             examples=("Ana Ruiz - ana.ruiz@thelocal.se",)),
        line("agency", Kind.HEADER,
             r"(?P<author>(?P<source>AFP|TT|DPA|dpa|NTB|Ritzau|EFE|ANSA))(?:/ ?The Local)?"
             r"(?: - news@thelocal\.\p{Ll}{2,3})?(?: @thelocal\p{Ll}{2,10})?", label="byline", where="head",
             head=("AFP", "TT", "DPA", "dpa", "NTB", "Ritzau", "EFE", "ANSA"), longest=70,
             examples=("AFP/The Local - news@thelocal.fr", "AFP")),
        run("agency-and-name", Kind.HEADER, rf"(?P<source>AFP|TT|DPA|NTB|Ritzau)/ ?(?P<author>(?!The Local){NAMES})",
            label="byline", head=("AFP/", "TT/", "DPA/", "NTB/", "Ritzau/"), longest=90,
            below=r"Published: |\d\d:\d\d CES?T|\d{1,2} \p{Lu}\p{Ll}{2,8} 20\d\d ?\d\d:\d\d CES?T",
            examples=("AFP/Ana Ruiz",)),
        line("desk", Kind.HEADER, r"(?P<author>The Local)(?: - news@thelocal\.\p{Ll}{2,3})?(?: @thelocal\p{Ll}{2,10})?",
             label="byline", where="head", head="The Local", longest=60, follows=("title", "subtitle", "published"),
             examples=("The Local - news@thelocal.de",)),
        line("discussion", Kind.CALL_TO_ACTION,
             r"Join the conversation in our comments section below\. Share your own views and experience and if you "
             r"have a question or suggestion for our journalists then email us at "
             r"(?P<contact>news@thelocal\.\p{Ll}{2,3})\.?", label="comment", head="Join the conversation in our",
             longest=260, identifies=True,
             examples=("Join the conversation in our comments section below. Share your own views and experience and if you have a question or suggestion for our journalists then email us at news@thelocal.se.",)),
        line("civil", Kind.CALL_TO_ACTION,
             r"Please keep comments civil, constructive and on topic ?[–—-] ?and make sure to read our terms of use "
             r"before getting involved\.", label="comment", head="Please keep comments civil, constructive",
             longest=140,
             examples=("Please keep comments civil, constructive and on topic – and make sure to read our terms of use before getting involved.",)),
        line("log-in", Kind.CALL_TO_ACTION, r"Please log in (?:here )?to leave a comment\.", label="comment",
             head="Please log in", longest=50,
             examples=("Please log in here to leave a comment.",)),
    ),
)
