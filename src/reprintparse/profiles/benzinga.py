"""Benzinga: market news that others syndicate with a line on its origin and its notice."""

from reprintparse import Kind, Profile, line

NOTICE = (
    r"© (?P<year>20\d\d) (?P<holder>Benzinga(?:\.com)?)\. "
    r"(?P<as_disclaimer>Benzinga does not provide investment advice\.)"
    r"(?: All rights reserved\.?)?"
)

PROFILE = Profile(
    name="benzinga",
    title="Benzinga",
    sites=("benzinga.com",),
    aliases=("Benzinga", "Benzinga.com"),
    rules=(
        line("copyright", Kind.LEGAL, NOTICE, head="© 20", identifies=True,
             examples=("© 2024 Benzinga.com. Benzinga does not provide investment advice. All rights reserved.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:This article )?(?P<headline>.{{0,200}}?) ?originally appeared on (?P<source>Benzinga\.com"
             rf"|Benzinga)\.?(?: {NOTICE})?",
             tail=("appeared on Benzinga.com", "appeared on Benzinga.com.", "appeared on Benzinga",
                   "advice. All rights reserved."), identifies=True,
             examples=("This article The Mill Stock Is Up In The Past Year originally appeared on Benzinga.com",
                       "This article originally appeared on Benzinga.com. © 2024 Benzinga.com. Benzinga does not provide investment advice. All rights reserved.")),
        line("posted-in", Kind.HEADER, r"Posted In: (?P<topics>[\p{Lu}\d][^\n.!?]{2,160})", label="topics",
             head="Posted In: ", longest=180,
             examples=("Posted In: News Mills",)),
        line("more", Kind.INSERT, r"See more from Benzinga", label="related", identifies=True,
             examples=("See more from Benzinga",)),
    ),
)
