"""Now The End Begins (NTEB): end-times commentary by Geoffrey Grider, built around stories of others.

A scraped page is framed by the menu: "NTEB Ads Privacy Policy" stands in one line with the title, the deck and the byline; "SHARE THIS ARTICLE", the editor's biography
("NTEB is run by end times author ...") and "NTEB #TRENDING" after the text; "source" alone marks the link to the original.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY

MONTHS = ("January ", "February ", "March ", "April ", "May ", "June ", "July ", "August ", "September ", "October ", "November ", "December ")

WORD = (
    r"(?:[\p{Lu}\d\"'‘“$&–—-][^\s.!?]{0,24}|a|an|and|as|at|but|by|for|from|in|into|is|of|off|on|or|over|the|to|up|vs"
    r"|with|U\.S\.)"
)
PLAYED = rf"(?![^\n]{{0,120}}(?:KJV|@))\p{{Lu}}[^\s.!?]{{0,24}} (?:{WORD} ){{3,16}}{WORD}(?<=\p{{L}}[:”’]?)"

SAID = (
    r"[^\n]{0,160}(?:KJV|@|\bGod|LORD|Jesus|Scripture|Bible|\b(?:said|says?|saying|told|tells|asked|added|wrote|writes|noted"
    r"|tweeted|posted|reports?|reported|stated?|statement|following|this|these)\b)"
)

PROFILE = Profile(
    name="nteb",
    title="Now The End Begins",
    sites=("nowtheendbegins.com",),
    aliases=("Now The End Begins", "NOW THE END BEGINS", "NTEB"),
    rules=(
        span("menu", Kind.FURNITURE, r"NTEB Ads Privacy Policy", label="navigation",
             examples=("NTEB Ads Privacy Policy",)),
        span("heading", Kind.HEADER, r" (?=by Geoffrey Grider \p{Lu})| by (?P<author>Geoffrey Grider)$", label="title",
             stem=" by Geoffrey Grider",
             lead=r"(?:(?<=NTEB Ads Privacy Policy )|(?:(?<=\n)|^)(?=(?:[\p{Lu}\d‘“][^\s]{0,24} ){5}))[^\n]{20,600}?",
             examples=("The Ferry Returns To Arden After Ten Years. Nobody knows where it has been by Geoffrey Grider",)),
        span("deck", Kind.HEADER, r" (?=by Geoffrey Grider \p{Lu})| by (?P<author>Geoffrey Grider)$", label="subtitle",
             stem=" by Geoffrey Grider", lead=r"(?:(?<=\n)|^)(?!NTEB|(?:[\p{Lu}\d‘“][^\s]{0,24} ){5})[^\n]{20,600}?",
             examples=("The ferry returns to Arden after ten years. Nobody knows where it has been by Geoffrey Grider",)),
        span("byline", Kind.HEADER, rf"by (?P<author>Geoffrey Grider)(?= {DAY}|$)", stem="by Geoffrey Grider",
             examples=("by Geoffrey Grider",)),
        span("published", Kind.HEADER, rf"^(?P<date>{DAY})$|(?<=by Geoffrey Grider )(?P<date>{DAY})", stem=MONTHS,
             examples=("November 9, 2016",)),
        span("played", Kind.MEDIA, rf" (?:{WORD} ){{3,16}}{WORD}(?<=\p{{L}}[:”’]?)$", label="caption", stem=" ",
             longest=4000, lead=r"(?<=[.!?”] |\n|^)(?!\S{1,24} \d)[\p{Lu}][^\s.!?]{0,24}",
             examples=("Harbor Master Explains the Sale of the Ferry:",),
             near_misses=("The ferry was sold in Arden Valley",)),
        # A film's title may be set like a sentence: with a colon at its end, behind its station, or with what was said.
        span("played-plain", Kind.MEDIA,
             rf" (?!{SAID})(?:(?=[^\n]{{0,160}} [\p{{Lu}}\d])(?:[^\s.!?]{{1,25}} ){{2,16}}[^\s.!?]{{1,25}}"
             rf"(?<=[\p{{L}}\d”’]):"
             r"|(?<=(?:CNN|MSNBC|CBS|ABC|NBC|CNBC|C-SPAN|RT|FOX|[Nn]ews"
             r"|NEWS): )(?:[^\s.!?]{1,25} ){3,16}[^\s.!?]{1,25}|(?:[^\s.!?:]{1,25} ){1,8}[^\s.!?:]{1,25}: "
             r"‘[^\n.!?’]{5,90}’)$", label="caption", stem=" ", longest=4000,
             lead=(r"(?<=[.!?”] |\n|^)(?!(?:Read|See|But|And|Here|He|She|It|They|We|I|You|This|That|These|Those|There"
                   r"|In|So)\b)[\p{Lu}‘“][^\s.!?]{0,24}(?: \p{L}{3,6}:)?"),
             examples=("Ana Ruiz wants to take apart the ferry of Arden:",
                       "CNN: Millers were stunned by the sale of the ferry",
                       "Tomas Brand on the sale: ‘We do not sell ferries’"),
             near_misses=("The ferry was sold in Arden Valley", "He sold the ferry of Arden:",
                          "The Arden Post reported of the ferry:")),
        line("played-alone", Kind.MEDIA, PLAYED, label="caption", between=True, stem=" ", longest=130,
             examples=("Harbor Master Explains the Sale of the Ferry:",)),
        span("share", Kind.CALL_TO_ACTION, r"SHARE THIS ARTICLE", label="social", examples=("SHARE THIS ARTICLE",)),
        span("bio", Kind.ATTRIBUTION,
             r"NTEB is run by end times author [^\n]{10,500}?(?:Saint Augustine, FL\.|(?= NTEB #TRENDING)|$)",
             lead=r"(?:Geoffrey Grider )?", identifies=True,
             examples=("Geoffrey Grider NTEB is run by end times author and editor-in-chief Geoffrey Grider.",)),
        span("trending", Kind.INSERT, r"NTEB #TRENDING", label="related", examples=("NTEB #TRENDING",)),
    ),
)
