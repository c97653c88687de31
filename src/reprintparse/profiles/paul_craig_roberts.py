"""Paul Craig Roberts: the economist's own site, whose essays Global Research, ZeroHedge and others reprint.

Head: title, then the name alone. Tail: "The post TITLE — Paul Craig Roberts appeared first on PaulCraigRoberts.org."; copies
keep an advertisement of his latest book and the quarterly call for donations.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="paul-craig-roberts",
    title="Paul Craig Roberts",
    sites=("paulcraigroberts.org",),
    aliases=("Paul Craig Roberts", "PaulCraigRoberts.org", "PaulCraigRoberts"),
    rules=(
        line("byline", Kind.HEADER, r"(?:(?i:by) )?(?P<author>(?:Dr\. )?Paul Craig Roberts)", where="head",
             head=("Paul Craig Roberts", "By Paul Craig Roberts", "by Paul Craig Roberts", "Dr. Paul Craig Roberts",
                   "By Dr. Paul Craig Roberts"),
             examples=("Paul Craig Roberts", "By Paul Craig Roberts")),
        line("book", Kind.CALL_TO_ACTION, r"PCR's new book,? .{5,120}?,? is now available.{0,160}", label="support",
             identifies=True, head=("PCR's new book", "PCR’s new book"),
             examples=("PCR's new book, THE FERRY AT ARDEN, is now available: In Print and Digital Format",)),
        line("donations", Kind.CALL_TO_ACTION, r"Quarterly Call (?:[Tt]o|for) Donations", label="support", where="tail",
             examples=("Quarterly Call to Donations",)),
        line("thanks", Kind.CALL_TO_ACTION, r"Many thanks to those who donated\..{0,500}", label="support",
             head="Many thanks to those who donated",
             examples=("Many thanks to those who donated. I match your commitment with my own. PCR Latest Book",)),
        span("greeting", Kind.CALL_TO_ACTION, r"Dear friends and readers,$", label="support",
             stem="Dear friends and readers,",
             examples=("Dear friends and readers,",), near_misses=("Dear friends and readers, the ferry runs again.",)),
        span("bio", Kind.ATTRIBUTION,
             r"(?P<author>Dr\. Paul Craig Roberts) was Assistant Secretary of the Treasury .{5,900}", label="bio",
             identifies=True, stem="Dr. Paul Craig Roberts was Assistant Secretary",
             examples=("Dr. Paul Craig Roberts was Assistant Secretary of the Treasury for Ferries.",)),
        line("latest-books", Kind.ATTRIBUTION, r"Roberts'?s? latest books? (?:is|are) .{5,400}", label="bio",
             head=("Roberts' latest", "Roberts’ latest"),
             examples=("Roberts' latest books are The Wheel and The Flood.",)),
        line("origin", Kind.ATTRIBUTION,
             r"The post (?P<headline>.{2,200}?)(?: [—–-]{1,2} (?P<author>Paul Craig Roberts))? appeared first on "
             r"(?P<source>PaulCraigRoberts\.org) ?\.?",
             tail=("PaulCraigRoberts.org", "PaulCraigRoberts.org .", "PaulCraigRoberts.org."), identifies=True,
             examples=("The post The Ferry at Arden — Paul Craig Roberts appeared first on PaulCraigRoberts.org .",)),
    ),
)
