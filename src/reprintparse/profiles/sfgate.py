"""SFGATE (San Francisco, a Hearst site): own pieces, and the AP's, The Conversation's and other services' copy.

Head: the name and a section, title, "By NAME, OUTLET", date, share buttons. Tail: "Return to Top", "©2021 Hearst" with
the pages of the company.
"""

from reprintparse import Kind, Profile, line

SECTION = (
    r"(?:News|Local|Bay Area|California|US & World|Politics|Business|Sports|Food|Travel|Culture|Obits|Tech|Real Estate|Weather|Health"
    r"|Entertainment|Living|National Parks|Tahoe|Wine Country|Cannabis|Shopping|Opinion|Science|Education|Election)"
)

PROFILE = Profile(
    name="sfgate",
    title="SFGATE",
    sites=("sfgate.com",),
    aliases=("SFGATE", "SFGate", "sfgate.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"SFGATE(?: [Ll]ogo)?|SFGate|Skip to main content|Currently Reading",
             label="navigation", where="head", longest=30, follows=("", "navigation"),
             examples=("SFGATE", "Skip to main content")),
        line("section", Kind.HEADER, rf"(?P<topics>{SECTION}(?: ?[/>|] ?{SECTION}){{0,2}})", label="topics",
             where="head", longest=50, follows=("", "navigation", "topics"),
             examples=("News", "US & World")),
        line("affiliate", Kind.INSERT, r"SFGATE participates in various affiliate marketing programs[^\n]{10,300}",
             label="advert", head="SFGATE participates in various affiliate", longest=420, identifies=True,
             examples=("SFGATE participates in various affiliate marketing programs, which means we may get paid commissions on editorially chosen products.",)),
        line("more-from", Kind.INSERT, r"(?:More|Most [Pp]opular|Trending|Top stories) (?:from|on) SFGATE:?",
             label="related", longest=40,
             head=("More from SFGATE", "More on SFGATE", "Most Popular on SFGATE", "Most popular on SFGATE",
                   "Trending on SFGATE", "Top stories from SFGATE"),
             examples=("More from SFGATE",)),
        line("top", Kind.FURNITURE, r"Return [Tt]o [Tt]op", label="navigation", head="Return ", longest=16,
             examples=("Return to Top",)),
        line("copyright", Kind.LEGAL,
             r"© ?(?P<year>20\d\d) (?P<holder>Hearst)(?: Communications,? Inc\.?| Newspapers)?[.,]?", where="tail",
             head="©", longest=50,
             examples=("©2021 Hearst",)),
    ),
)
