"""International Business Times: own reports, many of AFP and Reuters.

The page, top to bottom. Head: the name, title, "By AFP News" or "By NAME @handle", "Published 01/30/24 AT 02:14 AM EST" (once "On
10/05/12 AT 9:05 AM EDT"), a row of share buttons, picture with its credit at the end of the line. Tail: the
copyright of the site or of the agency, in which a placeholder for the year may have stayed.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

DAY = r"\d\d/\d\d/\d\d(?:\d\d)?"
CLOCK = r"\d{1,2}:\d\d [AP]M(?: (?:E[SD]T|BST|GMT))?"
AGENCY = r"(?P<source>AFP|Reuters|REUTERS)"

PROFILE = Profile(
    name="international-business-times",
    title="International Business Times",
    sites=("ibtimes.com", "ibtimes.co.uk", "ibtimes.com.au", "ibtimes.sg", "ibtimes.co.in"),
    aliases=("International Business Times", "IBTimes", "IB Times", "IBT", "International Business Times UK",
             "IBTimes UK", "ibtimes.com"),
    rules=(
        line("agency", Kind.HEADER, rf"By (?P<author>{AGENCY})(?: News)?", label="byline", where="head", head="By ",
             longest=20,
             examples=("By AFP News", "By Reuters")),
        line("stamp", Kind.HEADER,
             rf"(?:Published:?|On|Updated:?|@\w{{2,20}} on) ?(?P<date>{DAY}) (?:AT"
             rf"|at) {CLOCK}(?: ?(?:Updated:? )?{DAY} (?:AT|at) {CLOCK})?", label="published", where="head",
             head=("Published", "On ", "Updated", "@"), longest=110,
             examples=("Published 01/30/24 AT 02:14 AM EST", "On 10/15/12 AT 9:05 AM EDT")),
        line("author-stamped", Kind.HEADER,
             rf"By (?P<author>{NAMES})(?: @\w{{2,20}})? (?P<as_published>(?:[Oo]n |Published )?(?P<date>{DAY}) (?:AT"
             rf"|at) {CLOCK})", label="byline", where="head", head="By ", stem=" AT ", longest=140,
             examples=("By Ana Ruiz @anaruiz On 10/15/12 AT 9:05 AM EDT",)),
        line("shares", Kind.CALL_TO_ACTION,
             r"(?:Share on (?:Twitter|Facebook|LinkedIn|Reddit|Flipboard|Pocket|X) ?){3,8}", label="social",
             head="Share on ", longest=160,
             examples=("Share on Twitter Share on Facebook Share on LinkedIn Share on Reddit Share on Flipboard Share on Pocket",)),
        line("picture", Kind.MEDIA,
             r"\p{Lu}[^\n]{8,260}[^\s.,] (?:[^\n/]{2,40} ?/ ?)?(?P<credit>AFP|Reuters|REUTERS|POOL|Getty Images)",
             label="caption", where="head", longest=320, tail=("AFP", "Reuters", "REUTERS", "POOL", "Getty Images"),
             follows=("social", "published", "byline", "caption"),
             examples=("A drone over the mill at Arden AFP",), near_misses=("The news came from AFP.",)),
        line("copyright", Kind.LEGAL,
             r"© Copyright (?P<holder>IBTimes|IBT Media)(?: UK)? (?:(?P<year>20\d\d)"
             r"|\{\{Year\}\})\. All rights reserved\.", label="copyright", head="© Copyright IB", longest=70,
             identifies=True,
             examples=("© Copyright IBTimes 2024. All rights reserved.",)),
        line("copyright-of-agency", Kind.LEGAL,
             r"© Copyright (?P<holder>(?P<source>AFP|Thomson Reuters|Reuters|Associated Press)) (?:(?P<year>20\d\d)"
             r"|\{\{Year\}\})\. All rights reserved\.", label="copyright",
             head=("© Copyright AFP", "© Copyright Thomson", "© Copyright Reuters", "© Copyright Associated"),
             longest=80,
             examples=("© Copyright AFP 2024. All rights reserved.", "© Copyright AFP {{Year}}. All rights reserved.")),
        line("discussion", Kind.CALL_TO_ACTION, r"Join the Discussion", label="comment", where="tail", longest=24,
             examples=("Join the Discussion",)),
    ),
)
