"""Now The End Begins (NTEB): end-times commentary by Geoffrey Grider, built around stories of others.

A scraped page is framed by the menu: "NTEB Ads Privacy Policy" before the title, "SHARE THIS ARTICLE", the editor's biography
("NTEB is run by end times author ...") and "NTEB #TRENDING" after the text; "source" alone marks the link to the original.
"""

from reprintparse import Kind, Profile, span
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="nteb",
    title="Now The End Begins",
    sites=("nowtheendbegins.com",),
    aliases=("Now The End Begins", "NOW THE END BEGINS", "NTEB"),
    rules=(
        span("menu", Kind.FURNITURE, r"NTEB Ads Privacy Policy", label="navigation", examples=("NTEB Ads Privacy Policy",)),
        span("byline", Kind.HEADER, rf"by (?P<author>Geoffrey Grider) (?P<date>{DAY})", stem="by Geoffrey Grider",
             examples=("by Geoffrey Grider November 9, 2016",)),
        span("share", Kind.CALL_TO_ACTION, r"SHARE THIS ARTICLE", label="social", examples=("SHARE THIS ARTICLE",)),
        span("bio", Kind.ATTRIBUTION, r"NTEB is run by end times author [^\n]{10,500}?(?:Saint Augustine, FL\.|(?= NTEB #TRENDING)|$)",
             lead=r"(?:Geoffrey Grider )?", identifies=True,
             examples=("Geoffrey Grider NTEB is run by end times author and editor-in-chief Geoffrey Grider.",)),
        span("trending", Kind.INSERT, r"NTEB #TRENDING", label="related", examples=("NTEB #TRENDING",)),
    ),
)
