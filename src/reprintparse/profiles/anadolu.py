"""Anadolu Agency: Turkish agency stories that close with a note on who wrote them and a line on subscriptions."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="anadolu",
    title="Anadolu Agency",
    sites=("aa.com.tr",),
    aliases=("Anadolu", "Anadolu Agency", "AA"),
    rules=(
        line("writing", Kind.ATTRIBUTION,
             rf"\*? ?(?:Writing|Contribution|Reporting) by (?P<credit>{NAMES}(?: in \p{{Lu}}\p{{L}}{{2,20}})?)\.?",
             label="credit", where="tail", head=("Writing by", "*Writing by", "* Writing by", "Contribution by"),
             examples=("*Writing by Ana Ruiz",)),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"Anadolu (?:Agency )?website contains only a portion of the news stories offered to subscribers.{0,250}",
             identifies=True, opens_tail=True,
             examples=("Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form. Please contact us for subscription options.",)),
    ),
)
