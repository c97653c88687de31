"""Devdiscourse: Indian site that runs agency copy, each piece closed by a note in brackets.

The page, top to bottom. Head: title; agency or desk, place and two dates in one line; "Country:" over its name.
Tail: the note on the syndicated feed; "READ MORE ON:" over topics.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, TIME

STAMP = rf"{DATE}(?: {TIME})?(?: IST)?"
AGENCY = r"(?:PTI|ANI|Reuters|AFP|AP|IANS|UNI|Devdiscourse News Desk)"

PROFILE = Profile(
    name="devdiscourse",
    title="Devdiscourse",
    sites=("devdiscourse.com",),
    aliases=("Devdiscourse", "Devdiscourse News Desk"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?P<author>(?P<source>{AGENCY})) ?\| ?(?:(?P<as_published>"
             rf"(?:(?P<place>[\p{{Lu}}][^\n|]{{2,50}}?) ?\| ?)?Updated: (?P<date>{STAMP}) ?\| ?Created: {STAMP})"
             rf"|(?P<place>[\p{{Lu}}][^\n|]{{2,50}}?) ?\|?)", where="head",
             head=("PTI", "ANI", "Reuters", "AFP", "AP", "IANS", "UNI", "Devdiscourse News Desk"), longest=160,
             examples=("ANI | Arden (River County) |",
                       "PTI | Arden | Updated: 30-11-2021 18:02 IST | Created: 30-11-2021 17:58 IST")),
        line("published", Kind.HEADER, rf"Updated: (?P<date>{STAMP}) ?\| ?Created: {STAMP}", where="head",
             head="Updated: ", identifies=True, longest=110,
             examples=("Updated: 30-11-2021 18:02 IST | Created: 30-11-2021 17:58 IST",)),
        line("crumbs", Kind.FURNITURE, r"Home|News", label="navigation", where="head", head=("Home", "News"), longest=4,
             follows=("", "navigation"),
             examples=("News",)),
        line("country", Kind.HEADER, r"Country: ?(?P<topics>\p{Lu}[\p{L} ]{2,30})", label="topics", where="head",
             longest=44, head="Country:",
             examples=("Country: India",)),
        run("read-more-on", Kind.HEADER, r"READ MORE ON:", label="topics", longest=14,
            after=Members(r"(?P<topics>[\p{Lu}\d][^\n.!?]{1,50})", most=8),
            examples=("READ MORE ON:\nArden\nRivers",)),
        line("read-more-on-line", Kind.HEADER, r"READ MORE ON: ?(?P<topics>[\p{Lu}\d][^\n.!?]{1,200})", label="topics",
             head="READ MORE ON:", longest=220,
             examples=("READ MORE ON: Arden Rivers",)),
        line("feed", Kind.ATTRIBUTION,
             r"(?:\(|Disclaimer: )?(?:\()?This story has not been edited by "
             r"(?P<republisher>Devdiscourse) staff and is auto-generated from a syndicated feed\.?\)?", label="note",
             identifies=True,
             head=("(This story has not been edited by Devdiscourse", "This story has not been edited by Devdiscourse",
                   "Disclaimer: (This story"), longest=140,
             examples=("(This story has not been edited by Devdiscourse staff and is auto-generated from a syndicated feed.)",)),
    ),
)
