"""Bloomberg: stories with notes on updates above, contacts of reporter and editor below, as syndicated elsewhere too.

Head: "(Bloomberg) --" belongs to the text; reprints put "Most Read from Bloomberg" into it. Tail: "--With assistance
from A and B.", the contacts at bloomberg.net, the disclaimer of Bloomberg Opinion, an invitation to bloomberg.com
and "©2020 Bloomberg L.P.".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

TITLED = (
    r"(?:(?:[\p{Lu}\d‘’“'\"$€£¥(][^\s]{0,24}|a|an|and|as|at|but|by|for|from|in|into|is|its|nor|of|off|on|or|out|over"
    r"|so|than|the|to|up|via|vs\.?|with)(?: |$)){3,20}(?<![.:;,…] ?)"
)
"""A headline in which all words but the small ones begin with a capital."""

PROFILE = Profile(
    name="bloomberg",
    title="Bloomberg",
    sites=("bloomberg.com", "bloombergquint.com", "bnnbloomberg.ca"),
    aliases=("Bloomberg", "Bloomberg News", "Bloomberg L.P.", "bloomberg.com", "Bloomberg Opinion"),
    rules=(
        run("most-read", Kind.INSERT, r"Most Read from Bloomberg(?: \p{Lu}\w{2,20})?", label="related", identifies=True,
            longest=50, after=Members(TITLED, most=6, characters=700, listing=True),
            examples=("Most Read from Bloomberg Businessweek",
                      "Most Read from Bloomberg\nThe Mill That Bought a River\nWhy Ferries Are Late"),
            near_misses=("Most Read from Bloomberg pages this year was the one on mills.",)),
        line("update", Kind.ATTRIBUTION,
             r"\((?:Updates|Adds|Corrects) .{5,160} in (?:the )?(?:\w{3,12} (?:and \w{3,12} )?paragraphs?"
             r"|headline).{0,40}\)", label="note", head=("(Updates ", "(Adds ", "(Corrects "),
             examples=("(Updates with share price in third paragraph.)",)),
        line("assistance", Kind.ATTRIBUTION, rf"[-–—]{{1,2}} ?With assistance from (?P<credit>{NAMES}.{{0,60}})",
             label="credit",
             head=("--With assistance", "-- With assistance", "—With assistance", "— With assistance",
                   "–With assistance"), identifies=True,
             examples=("--With assistance from Ana Ruiz and Tom Hale.",)),
        line("contact", Kind.FURNITURE,
             r"To contact the (?:reporters?|authors?|editors?|senior editor|staff)\b.{0,60} (?:on|of"
             r"|responsible for) this (?:story|column|article)?.{0,20}: ?.{0,300}", head="To contact the ",
             identifies=True,
             examples=("To contact the reporter on this story: Ana Ruiz in Arden at aruiz@bloomberg.net",
                       "To contact the editor responsible for this story:"),
             near_misses=("To contact the dead was her trade.",)),
        line("opinion", Kind.LEGAL,
             r"This column does(?: not|n't) necessarily reflect the opinion of (?:the editorial board or )?Bloomberg "
             r"(?:LP|L\.P\.|Opinion)(?: and its owners)?\.", label="disclaimer", head="This column does",
             identifies=True,
             examples=("This column does not necessarily reflect the opinion of the editorial board or Bloomberg LP and its owners.",)),
        line("visit", Kind.INSERT,
             r"For more articles like this, please visit us at bloomberg\.com"
             r"|Before it's here, it's on the Bloomberg Terminal\.?(?: LEARN MORE)?"
             r"|More stories like this are available on bloomberg\.com", label="related",
             head=("For more articles like this", "Before it", "More stories like this"), identifies=True,
             examples=("For more articles like this, please visit us at bloomberg.com",
                       "More stories like this are available on bloomberg.com")),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"Subscribe now to stay ahead with the most trusted business news source\.", identifies=True,
             examples=("Subscribe now to stay ahead with the most trusted business news source.",)),
        line("copyright", Kind.LEGAL, r"© ?(?P<year>20\d\d) (?P<holder>Bloomberg L\.P\.)(?: Visit bloomberg\.com\.)?",
             head="©", identifies=True,
             examples=("©2020 Bloomberg L.P.",)),
    ),
)
