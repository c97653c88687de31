"""E.W. Scripps: local television stations of the United States.

Head: title, author, "Posted at 5:10 PM, Oct 06, 2021" and "and last updated 9:10 PM, Oct 06, 2021". Tail: the owner's copyright,
"Report a typo", a box for the station's newsletter.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH

STAMP = rf"(?:\d{{1,2}}:\d\d [AP]M, {MONTH} \d{{1,2}}, 20\d\d|20\d\d-\d\d-\d\d \d\d:\d\d:\d\d-\d\d)"

PROFILE = Profile(
    name="scripps",
    title="Stations of Scripps",
    rules=(
        line("posted", Kind.HEADER,
             rf"Posted (?:at )?\d{{1,2}}:\d\d [AP]M, ?(?P<date>{MONTH} \d{{1,2}}, 20\d\d)"
             rf"(?: and last updated {STAMP})?", label="published", where="head", head="Posted ", longest=110,
             examples=("Posted at 5:10 PM, Oct 06, 2021",
                       "Posted at 5:10 PM, Oct 06, 2021 and last updated 2021-10-06 18:10:11-04")),
        line("updated", Kind.HEADER, rf"and last updated {STAMP}", label="published", where="head",
             head="and last updated ", longest=60, identifies=True,
             examples=("and last updated 9:10 PM, Oct 06, 2021", "and last updated 2021-10-06 18:10:11-04")),
        line("copyright", Kind.LEGAL, r"Copyright (?P<year>20\d\d) (?P<holder>Scripps Media,? Inc\.)[^\n]{0,160}",
             label="copyright", head="Copyright 20", longest=240, identifies=True, stem="Scripps Media",
             examples=("Copyright 2021 Scripps Media, Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.",)),
        line("typo", Kind.FURNITURE, r"Report a typo(?: or error)?", label="contact", head="Report a typo", longest=24,
             examples=("Report a typo",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Sign up for the [^\n.]{3,60} Newsletter and receive up to date information\."
             r"|now signed up to receive the [^\n.]{3,60} Newsletter\.?|You can manage your subscriptions[^\n]{0,60}",
             label="subscribe", longest=140,
             head=("Sign up for the ", "now signed up to receive the", "You can manage your subscriptions"),
             examples=("Sign up for the Breaking News Newsletter and receive up to date information.",
                       "now signed up to receive the Breaking News Newsletter.")),
    ),
)
