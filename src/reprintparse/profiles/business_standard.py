"""Business Standard: Indian paper that runs agency copy and says so in a closing note in brackets."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, MONTH, TIME, WEEKDAY

PROFILE = Profile(
    name="business-standard",
    title="Business Standard",
    sites=("business-standard.com",),
    aliases=("Business Standard", "business-standard.com"),
    rules=(
        line("agency", Kind.HEADER, rf"(?P<source>IANS|PTI|ANI|Press Trust of India|Reuters|AFP|AP|Bloomberg)(?: ?\| ?\p{{Lu}}[\p{{L}} ,()/.-]{{2,50}}?)?(?: Last Updated at (?P<date>{DATE})(?:,? {TIME})?)?", label="source", where="head",
             examples=("IANS | Arden", "Press Trust of India | Arden Last Updated at July 26, 2018 16:15 IST")),
        line("updated", Kind.HEADER, rf"(?:Last Updated at|First Published:) (?P<date>{DATE}|{WEEKDAY},? {MONTH} \d{{1,2}},? 20\d\d)(?:[,.]? {TIME})?", label="published", head=("Last Updated at", "First Published:"), identifies=True,
             examples=("Last Updated at July 26, 2018 16:15 IST", "First Published: Thu, July 26 2018. 16:15 IST")),
        line("feed", Kind.ATTRIBUTION,
             r"\((?:This story has not been edited by (?P<republisher>Business Standard) staff and is auto-generated from a syndicated feed"
             r"|Only the headline and picture of this report may have been reworked by the (?P<republisher>Business Standard) staff; the rest of the content is auto-generated from a syndicated feed)\.?\)",
             label="note", head=("(This story has not been edited by Business", "(Only the headline and picture of this"), identifies=True,
             examples=("(This story has not been edited by Business Standard staff and is auto-generated from a syndicated feed.)",
                       "(Only the headline and picture of this report may have been reworked by the Business Standard staff; the rest of the content is auto-generated from a syndicated feed.)"),
             near_misses=("(This story has not been edited by Arden Post staff and is auto-generated from a syndicated feed.)",)),
    ),
)
