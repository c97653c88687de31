"""Salon: own pieces and many taken over from ProPublica, The Conversation, Alternet and others.

Top to bottom: title, deck, byline with dashes between authors, date with "(UTC)" or "(EST)", "(Getty/Salon)" under the
picture, the origin in italics; at the end the author's box, "Related Topics" over a rule, and the copyright notice.
"""

from reprintparse import Kind, Members, Profile, line, run

SECTION = (
    r"(?:News & Politics|Science & Health|Life Stories|Commentary|Explainer|Interview|Analysis|Review|Reporting)"
)

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FULL_DAY = rf"(?:{'|'.join(DAYS)})"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"

PROFILE = Profile(
    name="salon",
    title="Salon",
    sites=("salon.com",),
    aliases=("Salon", "Salon.com"),
    rules=(
        line("material", Kind.LEGAL,
             r"(?:Copyright © (?P<year>20\d\d) (?P<holder>Salon(?:\.com, LLC"
             r"| Media Group, Inc)?)\.? ?)?Reproduction of material from any Salon pages without written permission "
             r"is strictly prohibited\.[^\n]{0,420}", label="copyright", identifies=True, longest=560,
             head=("Copyright © 20", "Reproduction of material from any Salon"),
             examples=("Reproduction of material from any Salon pages without written permission is strictly prohibited.",
                       "Copyright © 2018 Salon.com, LLC. Reproduction of material from any Salon pages without written permission is strictly prohibited. SALON ® is registered in the U.S. Patent and Trademark Office as a trademark of Salon.com, LLC.")),
        run("topics", Kind.HEADER, r"Related Topics ?-{10,60}", label="topics", identifies=True,
            head="Related Topics -", longest=80,
            after=Members(rf"(?P<topics>(?!{SECTION}$)[\p{{Lu}}\d][^\n.!?]{{1,200}})", most=3),
            examples=("Related Topics ------------------------------------------\nRivers Mills",)),
        line("inbox", Kind.CALL_TO_ACTION, r"Want more health and science stories in your inbox\?[^\n]{0,120}",
             label="subscribe", identifies=True, head="Want more health and science stories in your", longest=180,
             examples=("Want more health and science stories in your inbox? Subscribe to Salon's weekly newsletter The Vulgar Scientist.",)),
        line("shares", Kind.CALL_TO_ACTION, r"--|Shares", label="social", where="head", head=("--", "Shares"),
             longest=8,
             examples=("Shares",)),
        line("section", Kind.HEADER, rf"(?P<topics>{SECTION})", label="topics", where="head", longest=24,
             follows=("", "navigation", "topics", "published"),
             examples=("News & Politics", "Explainer")),
        line("masthead", Kind.FURNITURE, r"(?i:salon)|Skip to Main Content|Log In|Profile", label="navigation",
             where="head", longest=30, follows=("", "navigation"),
             examples=("SALON", "Skip to Main Content")),
        line("crash-course", Kind.CALL_TO_ACTION,
             r"Start your day with essential news from Salon\.(?: Sign up for our free morning newsletter, Crash "
             r"Course\.)?|Sign up for our free (?:morning |daily |weekly )?newsletter, Crash Course\.",
             label="subscribe", identifies=True,
             head=("Start your day with essential news", "Sign up for our free morning newsletter, Crash",
                   "Sign up for our free daily newsletter, Crash", "Sign up for our free newsletter, Crash",
                   "Sign up for our free weekly newsletter, Crash"), longest=120,
             examples=("Start your day with essential news from Salon. Sign up for our free morning newsletter, Crash Course.",)),
        line("more-from", Kind.INSERT, r"MORE FROM \p{Lu}[\p{L}.'’ -]{2,50}", label="related", where="anywhere",
             head="MORE FROM ", longest=66,
             examples=("MORE FROM Ana Ruiz",)),
        line("trending", Kind.INSERT, r"Trending Articles from Salon", label="related", identifies=True, longest=36,
             examples=("Trending Articles from Salon",)),
        line("published", Kind.HEADER,
             rf"(?P<date>(?i:{FULL_DAY}), (?i:{MONTH}) \d{{1,2}}, 20\d\d) \d\d:\d\d [AP]M (?:UTC|E[SD]T|GMT)",
             where="head", identifies=True, longest=60, head=tuple(form for day in DAYS for form in (day, day.upper())),
             examples=("FRIDAY, MAR 4, 2016 02:00 PM UTC", "Friday, Mar 4, 2016 07:59 AM EST"),
             near_misses=("Friday, Mar 4, 2016 7:59 AM EST",)),
        line("byline-capitals", Kind.HEADER,
             r"(?!TOPICS)(?P<author>\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}(?:(?: AND |, "
             r"| & )\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}){0,3}?), (?P<source>PROPUBLICA"
             r"|ALTERNET|TRUTHOUT|TOMDISPATCH|THE CONVERSATION|GLOBALPOST|MOTHER JONES|THE NATION|ROBERTREICH\.ORG"
             r"|SCIENTIFIC AMERICAN|GRIST|ALTERNET\.ORG|REUTERS|ASSOCIATED PRESS|NEXT NEW DEAL|THE GLOBALIST"
             r"|INSIDE CLIMATE NEWS|PACIFIC STANDARD)", label="byline", where="head", longest=140,
             follows=("title", "subtitle", "published"),
             examples=("ANA RUIZ AND TOMAS BRAND, PROPUBLICA", "ANA RUIZ, ALTERNET")),
        line("byline-alone", Kind.HEADER,
             r"(?!TOPICS)(?P<author>\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3})", label="byline",
             where="head", longest=60, follows=("title", "subtitle"), awaits="topics",
             examples=("ANA RUIZ",)),
        line("topics-listed", Kind.HEADER, r"(?i:topics): (?P<topics>[\p{L}\d][^\n]{2,300})", label="topics",
             where="head", head=("TOPICS: ", "Topics: "), longest=320,
             examples=("TOPICS: PROPUBLICA, FERRIES, PUBLIC HEALTH, NEWS",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{20,260}", label="subtitle", where="head", longest=270,
             follows="title", awaits=("byline", "topics"),
             examples=("After the flood the county asked for a dam. It got a report",)),
        line("slide-shows", Kind.INSERT, r"Featured Slide Shows", label="related", head="Featured Slide Shows",
             longest=24, identifies=True, opens_tail=True, rest="related",
             examples=("Featured Slide Shows",)),
    ),
)
