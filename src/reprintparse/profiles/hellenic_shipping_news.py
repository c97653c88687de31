"""Hellenic Shipping News: shipping and commodity news, most of it taken over from agencies and trade papers.

Head: "HEADLINE | Hellenic Shipping News Worldwide", title, "in Port News 21/02/2022". Tail: "Source: Reuters (Reporting by ...)".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="hellenic-shipping-news",
    title="Hellenic Shipping News",
    sites=("hellenicshippingnews.com",),
    aliases=("Hellenic Shipping News", "Hellenic Shipping News Worldwide", "hellenicshippingnews.com"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n]{8,220}?) [|-] Hellenic Shipping News(?: Worldwide)?",
             label="title", where="head", tail=("Hellenic Shipping News Worldwide", "Hellenic Shipping News"),
             longest=260, identifies=True,
             examples=("Arden's port clears the ice | Hellenic Shipping News Worldwide",)),
        line("section", Kind.HEADER,
             r"in (?P<topics>\p{Lu}[\p{L}&]{2,20}(?: [\p{L}&,]{1,20}){0,5}?),? (?P<date>\d{2}/\d{2}/20\d\d)",
             label="published", where="head", head="in ", longest=90,
             examples=("in Port News 21/02/2022", "in Hellenic Shipping News 14/05/2021")),
        line("source", Kind.ATTRIBUTION,
             r"Source: (?P<source>[\p{Lu}\d][^\n()]{1,60}?) \((?P<credit>(?:Reporting|Additional reporting|Editing"
             r"|Writing) by [^\n()]{3,240})\)", label="origin", where="tail", head="Source: ", longest=320,
             examples=("Source: Reuters (Reporting by Ana Ruiz in Arden; Editing by Tomas Brand)",)),
    ),
)
