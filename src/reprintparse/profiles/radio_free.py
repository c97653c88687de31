"""Radio Free: a collection that takes over the feeds of independent outlets.

Above the text, below it or both stands "This content originally appeared on OUTLET and was authored by NAME."; copies
of its pages add "This post was originally published on Radio Free." At the end a row of tabs (print, cite, translate),
ways to cite the page and what the empty tabs say.
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
        line("motto", Kind.FURNITURE, r"Independent Media for People, Not Profits\.?", label="navigation", where="head",
             head="Independent Media for People", longest=44, identifies=True,
             examples=("Independent Media for People, Not Profits.",)),
        line("tabs", Kind.CALL_TO_ACTION, r"Print Share Comment Cite Upload Translate(?: Updates)?", label="social",
             head="Print Share Comment Cite Upload", longest=60,
             examples=("Print Share Comment Cite Upload Translate Updates",)),
        line("empty-tab", Kind.FURNITURE,
             r"There are no updates yet\.(?: Click the Upload button above to add an update\.)?"
             r"|Click the Upload button above to add an update\.|Please log in to upload a file\."
             r"|You must be logged in to translate posts\. Please log in or register\.", label="navigation",
             head=("There are no updates yet.", "Click the Upload button above", "Please log in to upload a file",
                   "You must be logged in to translate"), longest=90,
             examples=("There are no updates yet.", "Click the Upload button above to add an update.",
                       "Please log in to upload a file.")),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{8,170}(?<![.,;:])", label="title", where="head", longest=180,
             follows="navigation", below=r"[^\n]{90}",
             examples=("In Arden, a town buys back its river one mill at a time",),
             near_misses=("The town bought its river.",)),
    ),
)
