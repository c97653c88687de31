"""Business Standard: Indian paper that runs agency copy and says so in a closing note in brackets."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, MONTH, TIME, WEEKDAY

PROFILE = Profile(
    name="business-standard",
    title="Business Standard",
    sites=("business-standard.com",),
    aliases=("Business Standard", "business-standard.com"),
    rules=(
        line("agency", Kind.HEADER,
             rf"(?P<author>(?P<source>IANS|PTI|ANI|Press Trust of India|Asian News International|Reuters|AFP|AP"
             rf"|Bloomberg))(?: ?\| ?\p{{Lu}}[\p{{L}} ,()\[\]/.-]{{2,50}}?"
             rf"| (?!Last )\p{{Lu}}\p{{L}}{{2,14}}(?: (?!Last )\p{{Lu}}\p{{L}}{{2,14}}){{0,2}})?"
             rf"(?: (?P<as_published>(?:Last Updated at )?(?P<date>{DATE})(?:,? {TIME}| Last Updated at {TIME})?))?",
             label="byline", where="head",
             head=("IANS", "PTI", "ANI", "Press Trust of India", "Asian News International", "Reuters", "AFP", "AP",
                   "Bloomberg"),
             examples=("IANS | Arden", "Press Trust of India New Arden",
                       "IANS | New Arden August 22, 2016 Last Updated at 14:22 IST",
                       "Press Trust of India | Arden Last Updated at July 26, 2018 16:15 IST")),
        line("place", Kind.HEADER, r"(?P<place>\p{Lu}[\p{L} ,()/-]{2,40})", label="byline", where="head", longest=44,
             follows="byline", awaits="published",
             examples=("New Arden",), near_misses=("New Arden voted.",)),
        run("topics", Kind.HEADER, r"Topics", longest=12,
            after=Members(r"(?P<topics>[\p{L}\d][^\n|.]{1,50}(?: ?\| ?[\p{L}\d][^\n|]{1,60}){0,9})", most=1, least=1),
            examples=("Topics\nArden | Rivers",)),
        line("title-below", Kind.HEADER,
             r"(?!(?i:represent|photo|image|file|illustration|source)"
             r"|[^\n]{0,60}(?:Last Updated|\d IST$))[\p{Lu}\d\"'‘“][^\n]{20,150}(?<![.:;,…])", label="title",
             where="head", longest=154, follows="byline", below=r"[^\n]{90}|[^\n]{20,300}[.!?][\"”’]?$",
             examples=("Miller's dog wins a prize at the fair",),
             near_misses=("Miller's dog wins a prize at the fair.",)),
        line("picture", Kind.MEDIA,
             r"(?:(?i:representat(?:ive|ional)) (?:[Ii]mage|[Pp]hoto|[Pp]icture)|(?:File|Representative) [Pp]hoto"
             r"|Photo: (?P<credit>[^\n]{2,60}))\.?", label="caption", where="head", longest=80,
             head=("Representative", "Representational", "REPRESENTATIVE", "File ", "Photo: "),
             examples=("Representative Image", "File photo")),
        line("place-updated", Kind.HEADER,
             rf"(?:\| ?)?(?P<place>\p{{Lu}}[\p{{L}} ]{{2,30}}?) Last Updated at (?P<date>{DATE})(?:,? {TIME})?",
             label="published", stem="Last Updated at", longest=100, identifies=True,
             examples=("Arden Last Updated at July 26, 2018 16:15 IST",),
             near_misses=("The page said Last Updated at July 26, 2018 and no more.",)),
        line("full-coverage", Kind.INSERT, r"Read our full coverage on (?P<topics>[\p{Lu}\d][^\n.!?]{2,60})",
             label="related", identifies=True,
             examples=("Read our full coverage on Arden Rivers",)),
        run("dear-reader", Kind.CALL_TO_ACTION, r"Dear Reader,?", label="support", longest=14, until=r"Digital Editor",
            after=Members(most=9),
            examples=("Dear Reader,\nBusiness Standard has always strived hard to provide up-to-date information and commentary.\nDigital Editor",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"Business Standard has always strived hard to provide up-to-date information and "
             r"commentary[^\n]{0,2600}", label="support", longest=2800, identifies=True,
             examples=("Business Standard has always strived hard to provide up-to-date information and commentary on developments that are of interest to you.",)),
        line("updated", Kind.HEADER,
             rf"(?:(?P<as_navigation>\d{{1,2}} min read) )?(?:Last Updated ?(?:at|:)"
             rf"|First Published:) ?(?P<date>{DATE}|{WEEKDAY},? {MONTH} \d{{1,2}},? 20\d\d)(?:(?:[,.]| ?\|)? {TIME})?",
             label="published", stem=("Last Updated", "First Published:"),
             examples=("Last Updated : 5 March 2024, 10:12 IST",)),
        line("updated-sure", Kind.HEADER,
             rf"(?:(?P<as_navigation>\d{{1,2}} min read) )?(?:Last Updated at (?P<date>{DATE}),? {TIME}"
             rf"|Last Updated : ?(?P<date>{DATE}) ?\| {TIME}|First Published: "
             rf"(?P<date>{WEEKDAY},? {MONTH} \d{{1,2}},? 20\d\d)\. {TIME})", label="published",
             stem=("Last Updated", "First Published:"), identifies=True,
             examples=("2 min read Last Updated : Mar 05 2024 | 6:22 PM IST",
                       "Last Updated at July 26, 2018 16:15 IST", "First Published: Thu, July 26 2018. 16:15 IST"),
             near_misses=("Last Updated : 5 March 2024, 10:12 IST",)),
        line("feed", Kind.ATTRIBUTION,
             r"\((?:This story has not been edited by (?P<republisher>Business Standard) staff and is auto-generated "
             r"from a syndicated feed|Only the headline and picture of this report may have been reworked by the "
             r"(?P<republisher>Business Standard) staff; the rest of the content is auto-generated from a syndicated "
             r"feed)\.?\)", label="note",
             head=("(This story has not been edited by Business", "(Only the headline and picture of this"),
             identifies=True,
             examples=("(This story has not been edited by Business Standard staff and is auto-generated from a syndicated feed.)",
                       "(Only the headline and picture of this report may have been reworked by the Business Standard staff; the rest of the content is auto-generated from a syndicated feed.)"),
             near_misses=("(This story has not been edited by Arden Post staff and is auto-generated from a syndicated feed.)",)),
        line("read-more-on", Kind.INSERT, r"READ MORE ON", label="related", where="anywhere", longest=14,
             examples=("READ MORE ON",)),
        line("listen", Kind.MEDIA, r"Listen to This Article", label="media", head="Listen to This Article", longest=30,
             examples=("Listen to This Article",)),
        line("min-read", Kind.FURNITURE, r"\d{1,2} min read", label="navigation", where="head", longest=14,
             head=tuple("123456789"),
             examples=("2 min read",)),
        line("topics-line", Kind.HEADER, r"Topics ?: ?(?P<topics>[\p{L}\d][^\n.!?]{2,200})", label="topics",
             where="tail", head="Topics", longest=220,
             examples=("Topics : Rivers Mills",)),
        line("powered", Kind.ATTRIBUTION, r"Powered by (?P<source>Capital Market) - Live News", label="origin",
             head="Powered by Capital Market", longest=44,
             examples=("Powered by Capital Market - Live News",)),
        line("premium", Kind.CALL_TO_ACTION,
             r"Key stories on business-standard\.com are available to premium subscribers only\."
             r"|Already a premium subscriber\?(?: LOGIN NOW| Log ?in)?", label="support",
             head=("Key stories on business-standard", "Already a premium subscriber?"), longest=90, identifies=True,
             examples=("Key stories on business-standard.com are available to premium subscribers only.",
                       "Already a premium subscriber? LOGIN NOW")),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{20,200}(?<!\.)", label="subtitle", where="head", longest=210,
             follows="title", awaits=("topics", "byline", "source"),
             examples=("Eleven mills to be built by the river, says minister",)),
        line("telegram", Kind.CALL_TO_ACTION,
             r"Don't miss the most important news and views of the day\. Get them on our Telegram channel\.?",
             label="subscribe", head=("Don't miss the most important news", "Don’t miss the most important news"),
             longest=110, identifies=True,
             examples=("Don't miss the most important news and views of the day. Get them on our Telegram channel",)),
    ),
)
