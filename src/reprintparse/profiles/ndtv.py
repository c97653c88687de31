"""NDTV: Indian broadcaster that runs agency copy and says so in a closing note in brackets.

Head: title, deck, section, agency and "Updated: DATE" in one line, with bars or run together, or "Reported by: AGENCY" over the date.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, MONTH, NAMES, TIME

SECTION = (
    r"(?:World|India|All India|Cities|Business|Offbeat|Science|Health|Education|Entertainment|Sports?"
    r"|Technology)(?: News)?"
)
MENU = (
    r"(?:NDTV|Live TV|Latest|India|Opinion|Videos?|World|Cities|Business|Profit|Offbeat|Trends|Search|Sports|Cricket"
    r"|Movies|Food|Tech|Auto|Health|Education|Web Stories|Home|Trending|Photos|Shows|Elections|Weather)"
)
AGENCIES = (
    "Press Trust of India", "Indo-Asian News Service", "Asian News International", "Reuters", "Agence France-Presse",
    "Associated Press", "Bloomberg", "ANI", "IANS", "PTI", "AFP", "Washington Post", "New York Times", "The Conversation",
)
AGENCY = (
    r"(?:Press Trust of India|Indo-Asian News Service|Asian News International|Thomson Reuters Foundation|Reuters"
    r"|Agence France-Presse|(?:The )?Associated Press|Bloomberg|ANI|IANS|PTI|AFP|(?:The )?Washington Post"
    r"|(?:The )?New York Times|The Conversation)"
)
ROLE = r"(?:Reported|Edited|Written|Posted|Translated)(?: and (?:[Ee]dited|[Rr]eported))? by"

PROFILE = Profile(
    name="ndtv",
    title="NDTV",
    sites=("ndtv.com", "ndtvprofit.com"),
    aliases=("NDTV", "ndtv.com"),
    rules=(
        line("feed", Kind.ATTRIBUTION,
             r"\((?:Except for the headline, )?(?:[Tt]his story|[Tt]his article) has not been edited by "
             r"(?P<republisher>NDTV)(?: staff)? and is (?:published|auto-generated) from a (?:syndicated feed"
             r"|press release)\.?\)", label="note",
             head=("(Except for the headline, this", "(This story has not been edited by NDTV",
                   "(This article has not been edited by NDTV"), identifies=True,
             examples=("(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)",
                       "(This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.)"),
             near_misses=("(This story has not been edited by Arden Post staff and is auto-generated from a syndicated feed.)",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Get [Bb]reaking [Nn]ews, (?:live coverage,? and [Ll]atest [Nn]ews"
             r"|[Ll]atest [Nn]ews,? and live updates) from India and around the world on NDTV\.com\."
             r"(?: Catch all the [^.\n]{5,120}\.)?(?: (?P<as_social>Like us on Facebook or follow us [^\n]{5,120}))?"
             r"[^\n]{0,320}", label="subscribe", head="Get ", identifies=True,
             examples=("Get Breaking news, live coverage, and Latest News from India and around the world on NDTV.com. Catch all the Live TV action on NDTV 24x7 and NDTV India. Like us on Facebook or follow us on Twitter and Instagram for latest news and live news updates.",
                       "Get breaking news, latest news, and live updates from India and around the world on NDTV.com.")),
        line("head", Kind.HEADER,
             rf"(?:(?P<as_topics>(?P<topics>\p{{Lu}}[\p{{L}} -]{{2,30}})) ?\| ?"
             rf"|(?P<as_topics>(?P<topics>{SECTION})) ?)?(?:{ROLE}:? )?(?P<author>(?P<source>{AGENCY}))(?: ?\| ?"
             rf"|,? ?)(?:(?P<as_published>Updated: ?(?P<date>{DATE})(?:,? {TIME})?))?", label="byline", where="head",
             stem=AGENCIES,
             examples=("Business | Press Trust of India | Updated: July 26, 2018 16:15 IST",
                       "Reported by Press Trust of India", "Reported by: ANI",
                       "World News Agence France-Presse Updated: July 26, 2018 4:15 pm IST",
                       "World NewsAgence France-PresseUpdated: July 26, 2018 4:15 pm IST")),
        line("people", Kind.HEADER,
             rf"{ROLE}:? (?P<author>{NAMES})(?: ?[,;|] ?(?:Edited|Translated) by:? {NAMES})?"
             rf"(?: \([Ww]ith inputs from [^()\n]{{2,60}}\))?(?: ?\| ?"
             rf"(?P<as_published>Updated: ?(?P<date>{DATE})(?:,? {TIME})?))?", label="byline", where="head",
             head=("Reported ", "Edited ", "Written ", "Posted ", "Translated ", "Reporter"), longest=180,
             examples=("Reported by: Ana Ruiz, Edited by: Tomas Brand", "Edited by: Ana Ruiz (with inputs from PTI)")),
        line("read-time", Kind.FURNITURE, r"Read Time: ?\d{1,2} mins?", label="navigation", where="head",
             head="Read Time:", longest=20,
             examples=("Read Time: 2 mins",)),
        line("follow-feeds", Kind.CALL_TO_ACTION,
             r"(?:For (?:the latest|breaking news)|Stay (?:updated|connected))[^\n]{3,160}(?:NDTV"
             r"|ndtv\.com)[^\n]{0,240}", label="subscribe", where="tail",
             head=("For the latest", "For breaking news", "Stay "), longest=460,
             examples=("For the latest Election News, Live Updates and Schedule log on to ndtv.com/elections. Like us on Facebook or follow us on Twitter and Instagram for updates.",)),
        line("opinions", Kind.LEGAL,
             r"(?:\([^()]{3,300}\) )?Disclaimer: The opinions expressed within this article are the personal "
             r"opinions of the author\.(?: .{5,300}NDTV.{5,250})?", label="disclaimer",
             head=("Disclaimer: The opinions expressed within", "("), longest=1000,
             examples=("Disclaimer: The opinions expressed within this article are the personal opinions of the author. The facts and opinions appearing in the article do not reflect the views of NDTV and NDTV does not assume any responsibility or liability for the same.",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{20,320}", label="subtitle", where="head", longest=340,
             follows="title", awaits=("topics", "byline", "source", "published"),
             examples=("The wheel has stood still since spring, the miller said.",)),
        line("menu", Kind.FURNITURE, MENU, label="navigation", where="head", longest=12, follows=("", "navigation"),
             examples=("NDTV", "Live TV", "Video")),
        run("menu-top", Kind.FURNITURE, r"NDTV|Live TV", label="navigation", longest=8, head=("NDTV", "Live TV"),
            until=r"Videos?|Sports|Cricket|Movies|Web Stories|Education|Health|Tech|Search",
            after=Members(MENU, most=24, characters=300),
            examples=("NDTV\nLive TV\nLatest\nIndia\nOpinion\nVideo",),
            near_misses=("NDTV\nThe mill is shut, the miller said.\nVideo",)),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}]{2,14}(?: (?:\p{Lu}[\p{L}]{1,14}|&|News)){0,2})",
             label="topics", where="head", longest=36, follows=("title", "subtitle", "byline"),
             awaits=("byline", "source", "published"),
             examples=("India News",)),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}\"'‘“][^\n]{8,300}\((?:Representational|Representational [Ii]mage|File|File [Pp]hoto)\)\.?",
             tail=("(Representational)", "(File)", "(File photo)", "(File Photo)", "(Representational image)",
                   "(Representational Image)"), longest=340,
             examples=("The wheel stands at the east bank. (Representational)",)),
        run("featured", Kind.INSERT, r"Featured Video Of The Day", label="related", head="Featured Video Of",
            identifies=True, after=Members(r"[\p{Lu}\d\"'‘“][^\n]{10,140}(?<![.,;:])", most=1, listing=True),
            examples=("Featured Video Of The Day\nThe wheel turns again in Arden",)),
        line("track", Kind.CALL_TO_ACTION,
             r"Track Latest News Live on NDTV\.com and get news updates from India and around the world\.?",
             label="subscribe", identifies=True, head="Track Latest News Live",
             examples=("Track Latest News Live on NDTV.com and get news updates from India and around the world",)),
        line("waiting", Kind.FURNITURE, r"Waiting for response to load\.\.\.", label="navigation",
             examples=("Waiting for response to load...",)),
        line("songs", Kind.INSERT, r"Listen to the latest songs,? only on JioSaavn\.com", label="advert",
             identifies=True,
             examples=("Listen to the latest songs, only on JioSaavn.com",)),
        line("updated-sure", Kind.HEADER, rf"Updated: ?(?P<date>{MONTH} \d{{1,2}}, 20\d\d),? \d{{1,2}}:\d\d [ap]m IST",
             label="published", where="head", head="Updated:", longest=60, identifies=True,
             examples=("Updated: February 03, 2023 7:18 pm IST",)),
        line("updated", Kind.HEADER,
             rf"(?:(?:(?:First |Last )?(?:Published|Updated)|Created):"
             rf"|(?:Last Updated|Published) On:?) ?(?P<date>{DATE})(?:,? {TIME})?"
             rf"(?: ?\|? ?(?:Updated): ?{DATE}(?:,? {TIME})?)?", label="published", where="head",
             head=("Updated:", "Published:", "First Published:", "Created:", "Last Updated", "Published On"),
             longest=110,
             examples=("Updated: March 05, 2019 18:22 IST",)),
        line("first-published", Kind.HEADER, rf"Story First Published: ?(?P<date>{DATE})(?:,? {TIME})?",
             label="published", head="Story First Published", longest=70,
             examples=("Story First Published: March 05, 2019 18:22 IST",)),
        line("follow-us", Kind.CALL_TO_ACTION, r"Follow us:", label="social", opens_tail=True, rest="topics",
             longest=12,
             examples=("Follow us:",)),
        line("promoted", Kind.INSERT, r"PROMOTED|Promoted(?:Listen to the latest songs,? only on JioSaavn\.com)?",
             label="advert", head=("Promoted", "PROMOTED"), longest=70,
             examples=("PromotedListen to the latest songs, only on JioSaavn.com", "PROMOTED")),
        line("tags-barred", Kind.HEADER,
             r"(?P<topics>\p{Lu}[\p{L}\d'’ -]{1,40}(?: \| [\p{L}\d][\p{L}\d'’ -]{1,40}){1,9})", label="topics",
             where="tail", stem=" | ", longest=240,
             examples=("Arden mill | Ana Ruiz | Rivers",)),
        line("tags-last", Kind.HEADER,
             r"(?P<topics>\p{Lu}[\p{L}\d'’-]{1,20}(?:,? [\p{L}\d'’-]{1,20}){0,5})(?<!(?: \p{Lu}[\p{L}]{1,20}){5})",
             label="topics", where="tail", longest=120,
             examples=("Arden clock tower", "Bees, Arden Library, Overdue Book"), near_misses=("The mill is shut.",)),
        line("tags", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}\d'’-]{1,20}(?: [\p{Lu}\d][\p{L}\d'’-]{0,20}){0,9})",
             label="topics", where="tail", longest=120, follows=("subscribe", "social"),
             examples=("Arden Miller",), near_misses=("Arden has a miller",)),
        line("first-published-below", Kind.HEADER,
             r"Story first published on: ?(?P<date>[A-Z][a-z]{2,8} \d{1,2}, 20\d\d) \d\d:\d\d \(IST\)",
             label="published", where="tail", head=("Story first published on:",), longest=111, identifies=True,
             examples=("Story first published on: July 20, 2012 15:32 (IST)",)),
        line("section-written", Kind.HEADER,
             rf"(?P<as_topics>(?P<topics>\p{{Lu}}[\p{{L}} -]{{2,30}})) ?\| ?{ROLE}:? (?P<author>{NAMES})"
             rf"(?: ?\| ?(?P<as_published>Updated: ?(?P<date>{DATE})(?:,? {TIME})?))?", label="byline", where="head",
             longest=180, stem=("Written by", "Reported by", "Edited by", "Posted by", "Translated by"),
             identifies=False,
             examples=("Education | Written by Ana Ruiz | Updated: May 03, 2019 13:06 IST",)),
        run("highlights", Kind.HEADER, r"Highlights|HIGHLIGHTS", label="subtitle", head=("Highlights", "HIGHLIGHTS"),
            longest=12, after=Members(r"[\p{Lu}\d\"'‘“][^\n]{12,140}(?<![.:;,])", most=4, least=2),
            examples=("Highlights\nThe wheel has stood still since spring\nThe miller wants a new one",)),
    ),
)
