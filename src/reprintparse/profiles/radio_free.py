"""Radio Free: a collection that takes over the feeds of independent outlets.

Above the text, below it or both stands "This content originally appeared on OUTLET and was authored by NAME."; copies
of its pages add "This post was originally published on Radio Free."
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="radio-free",
    title="Radio Free",
    sites=("radiofree.org",),
    aliases=("Radio Free", "Radio Free | The people’s voice", "radiofree.org"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>Radio Free)", label="navigation", where="head", longest=10,
             head="Radio Free", follows=("", "navigation"),
             examples=("Radio Free",)),
        line("origin", Kind.ATTRIBUTION,
             r"This content originally appeared on (?P<source>[^\n]{2,100}?) and was authored by "
             r"(?P<author>[^\n]{2,100}?)\.", head="This content originally appeared on ", longest=260, identifies=True,
             examples=("This content originally appeared on Arden Post and was authored by Ana Ruiz.",)),
        line("from", Kind.ATTRIBUTION, r"This post was originally published on (?P<source>Radio Free)\.",
             label="origin", head="This post was originally published on Radio Free", longest=60, identifies=True,
             examples=("This post was originally published on Radio Free.",)),
        line("no-corporate-money", Kind.CALL_TO_ACTION,
             r"Radio Free never takes money from corporate interests,[^\n]{10,400}", label="support",
             head="Radio Free never takes money from corporate", longest=460, identifies=True,
             examples=("Radio Free never takes money from corporate interests, which ensures our publications are in the interest of people, not profits. Learn more and get involved at radiofree.org",)),
    ),
)
