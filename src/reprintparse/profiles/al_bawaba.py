"""Al Bawaba (Jordan): stories of Arab papers, each closed by its paper's copyright and the site's own.

Head: title, "Published December 4th, 2019 - 08:10 GMT", picture's text. Tail: "This article has been adapted from its original
source.", the copyright of the paper, "© 2000 - 2019 Al Bawaba (www.albawaba.com)".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="al-bawaba",
    title="Al Bawaba",
    sites=("albawaba.com",),
    aliases=("Al Bawaba", "AlBawaba", "albawaba.com"),
    rules=(
        line("published", Kind.HEADER, rf"Published (?P<date>{DAY}) ?- ?\d{{1,2}}:\d\d GMT", where="head",
             head="Published ", tail=" GMT", longest=60,
             examples=("Published December 4th, 2019 - 08:10 GMT",)),
        line("adapted", Kind.ATTRIBUTION, r"This article has been adapted from its original source\.?", label="origin",
             head="This article has been adapted from its", longest=60, identifies=True,
             examples=("This article has been adapted from its original source.",)),
        line("copyright", Kind.LEGAL,
             r"© ?2000 ?[-–] ?(?P<year>20\d\d) ?(?P<holder>Al Bawaba)(?: ?\((?:www\.)?albawaba\.com\))?"
             r"(?: All rights reserved)?\.?", head="©", stem="Al Bawaba", longest=100, identifies=True,
             examples=("© 2000 - 2019 Al Bawaba (www.albawaba.com)",)),
        line("source-copyright", Kind.LEGAL,
             r"Copyright ?(?:©|@) ?(?:20\d\d )?(?P<source>(?!Al ?Bawaba)[\p{Lu}][^\n.]{2,60}?)\. ?All [Rr]ights "
             r"[Rr]eserved\.?(?: Provided by SyndiGate Media Inc\.[^\n]{0,40})?", label="copyright", head="Copyright",
             longest=170,
             examples=("Copyright © The Arden Times. All Rights Reserved.",)),
        line("syndigate", Kind.LEGAL, r"(?:Provided by )?SyndiGate Media Inc\.?(?: \(SyndiGate\.info\))?\.?",
             label="copyright", longest=80, head=("Provided by SyndiGate", "SyndiGate Media Inc"),
             examples=("Provided by SyndiGate Media Inc. (SyndiGate.info).",)),
    ),
)
