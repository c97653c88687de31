"""NDTV: Indian broadcaster that runs agency copy and says so in a closing note in brackets."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, TIME

PROFILE = Profile(
    name="ndtv",
    title="NDTV",
    sites=("ndtv.com", "ndtvprofit.com"),
    aliases=("NDTV", "ndtv.com"),
    rules=(
        line("feed", Kind.ATTRIBUTION,
             r"\((?:Except for the headline, )?(?:[Tt]his story|[Tt]his article) has not been edited by (?P<republisher>NDTV)(?: staff)? and is (?:published|auto-generated) from a (?:syndicated feed|press release)\.?\)",
             label="note", head=("(Except for the headline, this", "(This story has not been edited by NDTV", "(This article has not been edited by NDTV"),
             identifies=True,
             examples=("(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)",
                       "(This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.)"),
             near_misses=("(This story has not been edited by Arden Post staff and is auto-generated from a syndicated feed.)",)),
        line("follow", Kind.CALL_TO_ACTION, r"Get [Bb]reaking [Nn]ews, live coverage,? and [Ll]atest [Nn]ews from India and around the world on NDTV\.com\..{0,320}", label="subscribe", head="Get ", identifies=True,
             examples=("Get Breaking news, live coverage, and Latest News from India and around the world on NDTV.com. Catch all the Live TV action on NDTV 24x7 and NDTV India. Like us on Facebook or follow us on Twitter and Instagram for latest news and live news updates.",)),
        line("head", Kind.HEADER, rf"(?:(?P<topics>\p{{Lu}}[\p{{L}} -]{{2,30}}) ?\| ?)?(?:(?:Reported by|Edited by|Written by|Posted by) )?(?P<source>Press Trust of India|Indo-Asian News Service|Asian News International|Reuters|Agence France-Presse|Associated Press|Bloomberg|Thomson Reuters Foundation)(?:(?: ?\| ?|,? )Updated: ?(?P<date>{DATE})(?:,? {TIME})?)?", label="source", where="head",
             examples=("Business | Press Trust of India | Updated: July 26, 2018 16:15 IST", "Reported by Press Trust of India")),
        line("opinions", Kind.LEGAL,
             r"(?:\([^()]{3,300}\) )?Disclaimer: The opinions expressed within this article are the personal opinions of the author\.(?: .{5,300}NDTV.{5,250})?",
             label="disclaimer", head=("Disclaimer: The opinions expressed within", "("), longest=1000,
             examples=("Disclaimer: The opinions expressed within this article are the personal opinions of the author. The facts and opinions appearing in the article do not reflect the views of NDTV and NDTV does not assume any responsibility or liability for the same.",)),
    ),
)
