"""Tribune Content Agency: papers' stories that others run, closed by the paper's copyright and the agency's line.

Tail: "— Jane Doe", the paper's name and "———" on lines of their own, then one notice: year, paper, where to visit
it, and "Distributed by Tribune Content Agency, LLC." In some feeds the parts of the notice stand on three lines.
"""

from reprintparse import Kind, Profile, line

AGENCY = (
    r"[Dd]istributed by (?P<organization>Tribune (?:Content Agency|News Service|Media Services"
    r"|Business News))(?:, (?:LLC|Inc)\.?)?"
)
PLACE = r"(?: \(\p{Lu}[\p{L} .]{2,24}, \p{Lu}[\p{L} .]{1,20}\))?"

PROFILE = Profile(
    name="tribune-content-agency",
    title="Tribune Content Agency",
    sites=("tribunecontentagency.com", "tca.tribunecontentagency.com"),
    aliases=("Tribune Content Agency", "Tribune News Service", "TNS", "McClatchy-Tribune"),
    rules=(
        line("copyright", Kind.LEGAL,
             rf"(?:(?:©|\([Cc]\)) ?)?(?P<year>20\d\d) (?P<source>[^©]{{2,90}}?)(?:,? Inc\."
             rf"| GmbH)?(?:,? All [Rr]ights [Rr]eserved\.?)?{PLACE}(?: Visit .{{3,120}}?)?[,.]? {AGENCY}\.?",
             head=("©", "(c)", "(C)", "20"), stem="istributed by Tribune", identifies=True,
             examples=("©2018 Arden Times, Distributed by Tribune Content Agency, LLC.",
                       "2023 The Arden Times. Distributed by Tribune Content Agency, LLC.",
                       "©2020 Arden Post. Visit the Arden Post at www.ardenpost.test. Distributed by Tribune Content Agency, LLC."),
             near_misses=("©2018 Arden Times",)),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}\d\"“‘'][^\n]{10,400} \((?P<credit>[\p{Lu}][^()\n/]{2,40}(?:/[\p{Lu}][^()\n/]{2,50})?/(?:TNS"
             r"|MCT))\)\.?", label="caption", tail=("/TNS)", "/MCT)", "/TNS).", "/MCT)."), longest=500, identifies=True,
             examples=("The wheel at Arden stands still for the winter. (Ana Ruiz/Arden Post/TNS)",),
             near_misses=("The wheel at Arden stands still (for TNS).",)),
        line("paper", Kind.HEADER, r"(?P<source>(?:The )?\p{Lu}[^\n()]{2,50}) \((?:TNS|MCT)\)", label="source",
             where="head", tail=("(TNS)", "(MCT)"),
             examples=("The Arden Post (TNS)",)),
        line("distributed", Kind.LEGAL, rf"{AGENCY}\.?", label="copyright",
             head=("Distributed by Tribune", "distributed by Tribune"), identifies=True,
             examples=("Distributed by Tribune Content Agency, LLC.",)),
        line("holder", Kind.LEGAL,
             rf"©(?P<year>20\d\d) (?!Getty|AP|AFP|Reuters|TNS)(?P<source>\p{{Lu}}[^\n/]{{2,60}}?){PLACE}",
             label="copyright", head="©20", longest=100,
             examples=("©2018 The Arden Pilot (Arden, Va.)",), near_misses=("©2018 Getty Images",)),
        line("visit", Kind.LEGAL,
             r"Visit (?P<source>(?:the |The )?\p{Lu}.{2,60}?) at (?:https?://)?(?:www\.)?[\w.-]{4,60}/?",
             label="copyright", where="tail", head="Visit ",
             examples=("Visit The Arden Pilot at ardenpilot.test",)),
        line("signature", Kind.HEADER,
             r"[—–] (?P<author>\p{Lu}[\p{L}.'-]{1,20}(?: (?:and )?\p{Lu}[\p{L}.'-]{0,25}){1,6})", label="byline",
             where="tail", head=("— ", "– "),
             examples=("— Ana Ruiz and Tom Hale",)),
        line("desk", Kind.ATTRIBUTION,
             r"(?!(?:More|Read|Related|Latest|Most|Top)\b)(?P<source>(?:The )?\p{Lu}[\p{L}&'-]{1,24}"
             r"(?: [\p{L}&'-]{1,20}){0,4}|dpa)", label="credit", where="tail", longest=60,
             follows=("navigation", "copyright"),
             examples=("Arden Times",), near_misses=("More in Politics",)),
    ),
)
