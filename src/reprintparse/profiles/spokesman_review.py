"""The Spokesman-Review (Spokane, Washington): a daily that carries the AP, KFF Health News, Tribune and Washington Post copy.

Head: "The Spokesman-Review Newspaper", a menu, the path "News > Nation/World", title, date, byline with the outlet on a
line of its own; staff have address and telephone below their names. Tail: notices on gifts to its journalism, the call
to its newsletters, "© Copyright 2024, The Spokesman-Review".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, TIME

SECTION = (
    r"(?:News|Nation/World|Spokane|Idaho|Washington|Northwest|Business|Health|Crime/Public Safety|Education|Government"
    r"|A&E|Entertainment|Food|Books|Outdoors|Sports|Opinion|Column|Guest Opinion|Editorial|Letters|Obituaries|Weather"
    r"|Local government|Environment|Family|Movies|Music|Voices|Washington Voices|Features)"
)
OUTLET = (
    r"(?:KFF Health News|Kaiser Health News|Associated Press|Washington Post|New York Times|Seattle Times|Los Angeles Times|Tribune News Service|Bloomberg(?: News)?"
    r"|Idaho Statesman|Idaho Capital Sun|Washington State Standard|CQ-Roll Call|Stateline(?:\.org)?|ProPublica|High Country News|Columbia Basin Herald|Crosscut|InvestigateWest|Reuters)"
)

PROFILE = Profile(
    name="spokesman-review",
    title="The Spokesman-Review",
    sites=("spokesman.com",),
    aliases=("The Spokesman-Review", "Spokesman-Review", "spokesman.com"),
    rules=(
        line("masthead", Kind.FURNITURE,
             r"(?:The Spokesman-Review(?: Newspaper)? ?){1,3}|Arrow-right Camera"
             r"|Spokane, Washington Est\. May 19, 1883|Menu|Search|Log In/Register|Log [Ii]n|Subscribe ?[Nn]ow",
             label="navigation", where="head", longest=90, follows=("", "navigation"),
             examples=("The Spokesman-Review Newspaper", "Spokane, Washington Est. May 19, 1883", "Log In/Register")),
        line("masthead-surely", Kind.FURNITURE, r"The Spokesman-Review Newspaper(?: The Spokesman-Review)?",
             label="navigation", where="head", longest=60, identifies=True, head="The Spokesman-Review Newspaper",
             examples=("The Spokesman-Review Newspaper",)),
        line("section", Kind.HEADER, rf"(?P<topics>{SECTION}(?: > {SECTION}){{0,2}})", label="topics", where="head",
             longest=60, follows=("", "navigation", "topics"),
             examples=("Nation/World", "News > Nation/World")),
        line("published", Kind.HEADER,
             rf"(?:(?:UPDATED|Updated): ?)?(?:\p{{L}}{{3,5}}\.?, )?(?P<date>{DAY})(?:,? (?:at )?{TIME})?", where="head",
             longest=60, follows=("title", "subtitle", "byline", "published", "contact"),
             examples=("Sun., Feb. 11, 2024", "UPDATED: Mon., March 4, 2024")),
        line("outlet", Kind.HEADER, rf"(?:By )?(?P<source>{OUTLET})", label="source", where="head", longest=40,
             follows=("byline", "published"),
             examples=("KFF Health News", "Associated Press")),
        line("staff-desk", Kind.FURNITURE,
             r"(?P<contact>\w{2,30}@spokesman\.com)(?: ?\(?\d{3}\)?[ -]\d{3}-\d{4})?|\(509\) \d{3}-\d{4}",
             label="contact", where="head", longest=60, follows=("byline", "contact", "published"),
             examples=("anar@spokesman.com", "(509) 555-0101")),
        line("gifts", Kind.CALL_TO_ACTION,
             r"Local journalism is essential\.|Give directly to The Spokesman-Review's Northwest "
             r"Passages[^\n]{10,500}|Local journalism is essential\. Give directly[^\n]{10,600}", label="support",
             longest=700,
             head=("Local journalism is essential.", "Give directly to The Spokesman-Review",
                   "Local journalism is essential. Give directly"),
             examples=("Give directly to The Spokesman-Review's Northwest Passages community forums series -- which helps to offset the costs of several reporter and editor positions at the newspaper -- by using the easy options below.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Subscribe to (?:the|our) (?:[\p{L}&-]{2,20} ){1,4}newsletter"
             r"|Get the day's top headlines delivered to your inbox every morning by subscribing to our newsletter\.?"
             r"|Subscribe now to get breaking news alerts in your email inbox\.?"
             r"|Get breaking news delivered to your inbox as it happens\.?", label="subscribe", longest=130,
             head=("Subscribe to ", "Get the day's top headlines delivered", "Get the day’s top headlines delivered",
                   "Subscribe now to get breaking news alerts", "Get breaking news delivered to your inbox"),
             examples=("Subscribe to the Morning Review newsletter",
                       "Get the day’s top headlines delivered to your inbox every morning by subscribing to our newsletter.",
                       "Subscribe now to get breaking news alerts in your email inbox")),
        line("copyright", Kind.LEGAL,
             r"© Copyright (?P<year>(?:19|20)\d\d),? (?P<holder>The Spokesman-Review)[^\n]{0,120}", head="© Copyright",
             longest=180, identifies=True,
             examples=("© Copyright 2024, The Spokesman-Review",)),
    ),
)
