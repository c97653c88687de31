"""Ogden Newspapers: local dailies of the United States from Minot to Maui on pages built alike, with agency copy.

The page, top to bottom. Head: title; section; date; byline and the agency's name; picture, with its credit run before the
caption. Tail: "Today's breaking news and more in your inbox" with boxes to tick; a copyright with the paper's name, address
and telephone, closed by the owners' names.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="ogden-newspapers",
    title="Ogden Newspapers",
    rules=(
        line("caption", Kind.MEDIA,
             r"(?P<credit>(?:AP [Pp]hoto|Staff [Pp]hoto|Submitted [Pp]hoto|Photo (?:by|courtesy of))(?: ?[/:] ?"
             r"| )\p{Lu}[\p{L}'’.-]{1,20} \p{Lu}[\p{L}'’.-]{1,22}) \p{Lu}[^\n]{20,400}", label="caption", where="head",
             longest=480,
             head=("AP Photo", "AP photo", "Staff Photo", "Staff photo", "Submitted Photo", "Submitted photo",
                   "Photo "),
             examples=("AP Photo/Ana Ruiz The mill at Arden is lit by a single lamp on Monday, Jan. 5, 2026.",)),
        run("inbox", Kind.CALL_TO_ACTION, r"Today's breaking news and more in your inbox", label="subscribe",
            identifies=True, head=("Today's breaking news and more", "Today’s breaking news and more"),
            after=Members(r"(?i:e-?mail(?: address)?|name) ?\*?", most=3),
            examples=("Today's breaking news and more in your inbox\nEMAIL",)),
        run("interested", Kind.CALL_TO_ACTION,
            r"I'm interested in \(please check all that apply\)|Are you a paying subscriber to the newspaper\? ?\*?",
            label="subscribe",
            head=("I'm interested in (please check", "I’m interested in (please check",
                  "Are you a paying subscriber to the"),
            after=Members(r"Yes|No|Daily Newsletter|Breaking News|Interests|News|Obituaries", most=9),
            examples=("I'm interested in (please check all that apply)\nDaily Newsletter\nBreaking News",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<holder>(?P<republisher>\p{Lu}[^\n|]{2,60}?)) \| https?://[^\s|]{6,80}"
             r"(?: \| [^\n|]{5,120}){0,4} \| Ogden Newspapers(?: \| The Nutting Company)?", label="copyright",
             identifies=True, stem="Ogden Newspapers", longest=420, opens_tail=True, rest="navigation",
             examples=("Copyright © Arden Press | https://www.ardenpress.example | 1 Mill St., Arden, MI 49829 | 906-555-0121 | Ogden Newspapers | The Nutting Company",)),
    ),
)
