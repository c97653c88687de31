"""HT Media (Hindustan Times, Mint): news pages and agency copy of one publisher.

Head: the section in lower case and "Updated: Dec 19, 2017 08:48 IST". Tail: a note that the text came from an
agency's feed, "Follow @htshowbiz for more", and on Mint an invitation to its app.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, TIME

PROFILE = Profile(
    name="ht-media",
    title="Hindustan Times and Mint",
    sites=("hindustantimes.com", "livemint.com"),
    aliases=("Hindustan Times", "HT", "Mint", "Live Mint", "Livemint", "hindustantimes.com", "livemint.com"),
    rules=(
        run("published", Kind.HEADER, rf"Updated: (?P<date>{DATE}) {TIME}", head="Updated: ",
            before=Members(r"(?P<topics>[a-z][a-z -]{1,30})"),
            examples=("Updated: Dec 19, 2017 08:48 IST", "world news\nUpdated: Dec 19, 2017 08:48 IST"),
            near_misses=("Updated: the bridge is open.",)),
        run("section-updated", Kind.HEADER, rf"Updated: (?P<date>{DATE}) {TIME}", label="published", head="Updated: ",
            longest=60, identifies=True,
            before=Members(r"(?P<topics>[a-z]{4,14}(?: [a-z]{2,14}){0,2})", most=1, least=1),
            examples=("world news\nUpdated: Dec 19, 2017 08:48 IST",)),
        line("agency-dated", Kind.HEADER,
             rf"(?P<author>ANI|PTI|IANS|AFP|AP|Reuters|Bloomberg|HT Correspondent|Agencies"
             rf"|hindustantimes\.com)? ?\| ?(?:Updated|Published|Posted)?(?: on)?:? ?(?P<date>{DATE}),? {TIME}",
             label="published", where="head", longest=90, stem=" IST",
             examples=("ANI | Oct 12, 2021 02:14 PM IST",)),
        line("section", Kind.HEADER, r"(?P<topics>[a-z]{4,14}(?: news| cricket)?)", label="topics", where="head",
             longest=24, follows="",
             examples=("india news",)),
        run("topics-listed", Kind.HEADER, r"Topics?", label="topics", longest=8, head="Topic", where="tail",
            after=Members(r"(?P<topics>[a-z0-9][\w -]{1,30})", most=6, least=1),
            examples=("Topics\nrivers\nmills",)),
        line("feed", Kind.ATTRIBUTION,
             r"\(?This story has been published from a wire agency feed without modifications to the text\."
             r"(?: Only the headline has been changed\.)?\)?", label="note",
             head=("This story has been published from a wire", "(This story has been published from a wire"),
             identifies=True,
             examples=("This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed.",)),
        line("follow", Kind.CALL_TO_ACTION, r"Follow @ht\w{3,20} for more\.?", label="social", head="Follow @ht",
             identifies=True,
             examples=("Follow @htsports for more",), near_misses=("Follow @htsports and see.",)),
        line("app", Kind.CALL_TO_ACTION,
             r"Catch all the .{5,120} News Updates on Live Mint\. Download The Mint News App to get Daily Market "
             r"Updates\.?", label="subscribe", head="Catch all the ", identifies=True,
             examples=("Catch all the Business News, Market News, Breaking News Events and Latest News Updates on Live Mint. Download The Mint News App to get Daily Market Updates.",)),
        line("by-agency", Kind.HEADER,
             r"(?P<author>HT Correspondent|Indo Asian News Service|Asian News International|Press Trust of India"
             r"|Reuters|Agence France-Presse|Associated Press|Agencies),? ?(?P<place>[\p{Lu}][\p{L} .-]{2,30})?",
             label="byline", where="head", longest=60,
             head=("HT Corr", "Indo Asian", "Asian News", "Press Trust", "Reuters", "Agence", "Associated", "Agencies"),
             examples=("HT Correspondent, Arden", "Press Trust of India, Arden")),
        line("place", Kind.HEADER, r"(?:Hindustan Times|HT),? (?P<place>[\p{Lu}][\p{L} .-]{2,30})", label="byline",
             where="head", longest=60, head=("Hindustan Times, ", "HT, "),
             examples=("Hindustan Times, Arden",)),
    ),
)
