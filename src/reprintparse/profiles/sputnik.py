"""Sputnik (formerly RIA Novosti's English service): stories with the furniture of the page run into the text.

A scraped page starts with the date, an update time in brackets and "Get short URL" with counters, at times after
title and picture credit. It ends with "..." and a counter, "Related" headlines, "Tags", and the links for comments
without a blank between them. Columns carry a line that the views are the author's.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shared import ENGLISH

STAMP = r"\d\d\.\d\d\.20\d\d"
COUNTS = r"(?: Topic [^()\n]{3,80} \(\d{1,4}\))?(?: \d{1,6}(?![\d-])){0,2}"
TOPIC = r"Topic (?P<topics>[^()\n]{3,80}) \(\d{1,4}\)"
END = r"(?= ?Community standards ?Discussion)"

PROFILE = Profile(
    name="sputnik",
    title="Sputnik",
    sites=("sputniknews.com", "sputnikglobe.com", "sputnikinternational.com"),
    aliases=("Sputnik", "Sputnik News", "Sputnik International", "SputnikNews", "sputniknews.com"),
    include=ENGLISH,
    rules=(
        span("published", Kind.HEADER,
             rf"\.20\d\d(?<=(?P<date>{STAMP}))(?: ?\(updated \d{{1,2}}:?\d\d {STAMP}\))?(?: ?Get short URL{COUNTS}$|Get short URL{COUNTS}|(?= Get short URL))",
             stem=tuple(f".20{year}" for year in range(12, 23)), lead=r"(?:\b\d{4} )?\d\d\.\d\d",
             examples=("18.10.2014Get short URL 0 13",)),
        span("short-url", Kind.CALL_TO_ACTION, rf"Get short URL{COUNTS}", label="social", examples=("Get short URL 0 613",)),
        span("counter", Kind.CALL_TO_ACTION, r"^\.\.\. \d{1,6}$|\.\.\. \d{1,6}(?= (?:Topic|Related|Tags|Community standards) ?)",
             label="social", stem="... ", examples=("... 427",)),
        span("topic", Kind.HEADER, rf"^{TOPIC}$|{TOPIC}(?= (?:Related|Tags|Community standards))", label="topics", stem="Topic ",
             examples=("Topic Storm in Arden (61)",)),
        span("related", Kind.INSERT, rf"^Related [^\n]{{10,1200}}$|(?<=\d |\) )Related [^\n]{{10,1200}}?(?= Tags [^\n]{{2,500}}?{END}|{END})",
             stem="Related ", examples=("Related Ferry Runs Aground Near Arden Mill Owners Call for a New Bridge",)),
        span("tags", Kind.HEADER, rf"^Tags (?P<topics>[^\n]{{2,300}})$|Tags (?P<topics>[^\n]{{2,500}}?){END}", label="topics", stem="Tags ",
             examples=("Tags ferry harbor Arden",)),
        span("comment", Kind.CALL_TO_ACTION, r"Comment via Sputnik(?: News)?", lead=r"Community standards ?Discussion ?Comment via Facebook ?",
             label="comment", identifies=True,
             examples=("Community standardsDiscussion Comment via FacebookComment via Sputnik News",)),
        line("views", Kind.LEGAL,
             r"(?:The )?[Vv]iews (?:and opinions )?expressed (?:in (?:the|this) article|by the (?:author|contributor|speaker)s?) (?:are solely those of the (?:author|contributor)s? and )?(?:do|does) not necessarily reflect (?:those|the (?:official )?(?:position|views|opinion)) of Sputnik\.?",
             label="disclaimer", head=("The views ", "Views expressed "), identifies=True,
             examples=("The views and opinions expressed in the article do not necessarily reflect those of Sputnik.",
                       "Views expressed in this article are solely those of the author and do not necessarily reflect the official position of Sputnik."),
             near_misses=("The views from Sputnik were taken on film.",)),
    ),
)
