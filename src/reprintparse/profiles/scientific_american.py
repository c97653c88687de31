"""Scientific American: a magazine that runs partners' stories and whose own run elsewhere.

Tail: from whom an article was taken ("Reprinted from Climatewire with permission from E&E News ..."), a note on views, its letters.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="scientific-american",
    title="Scientific American",
    sites=("scientificamerican.com", "sciam.com"),
    aliases=("Scientific American", "ScientificAmerican", "scientificamerican.com"),
    rules=(
        span("climatewire", Kind.ATTRIBUTION,
             r"Reprinted from (?P<source>Climatewire|E&E News|Greenwire|ClimateWire) with permission from (?:E&E News"
             r"|POLITICO, LLC|Environment & Energy Publishing, LLC)\.(?: (?:E&E (?:News )?provides (?:daily "
             r"|essential )?[^\n.]{5,120}(?: at )?(?:www\.eenews\.net|www\.eenews\.net)?\.?|Copyright 20\d\d\.))?",
             label="origin", identifies=True,
             stem=("Reprinted from Climatewire with", "Reprinted from ClimateWire with",
                   "Reprinted from E&E News with", "Reprinted from Greenwire with"), lead="",
             examples=("Reprinted from Climatewire with permission from E&E News.",)),
        line("reproduced", Kind.ATTRIBUTION,
             r"This (?:article|story) (?:is reproduced|is reprinted"
             r"|was reproduced) with permission (?:from (?:the magazine )?"
             r"(?P<source>[\p{Lu}][^\n.]{2,50}) )?and was first published (?:on"
             r"|in) [\p{Lu}][^\n.]{4,60}\.(?: [^\n]{0,80})?", label="origin", longest=240,
             head=("This article is reproduced with permission", "This story is reproduced with permission",
                   "This article is reprinted with permission", "This article was reproduced with permission"),
             examples=("This article is reproduced with permission and was first published on July 3, 2018.",)),
        span("views", Kind.LEGAL,
             r"(?:This is an opinion and analysis article, and the|The) views expressed "
             r"(?:by the author or authors )?are (?:those of the author\(s\) and are )?not necessarily those of "
             r"Scientific American\.", label="disclaimer", identifies=True,
             stem=("This is an opinion and analysis article, and the views expressed by the author or authors are not",
                   "The views expressed are those of the author(s) and are not"), lead="",
             examples=("This is an opinion and analysis article, and the views expressed by the author or authors are not necessarily those of Scientific American.",
                       "The views expressed are those of the author(s) and are not necessarily those of Scientific American.")),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>Scientific American, a Division of (?:Springer )?Nature America, Inc)\.",
             head="© 20", identifies=True, longest=100,
             examples=("© 2022 Scientific American, a Division of Springer Nature America, Inc.",)),
        line("smart", Kind.CALL_TO_ACTION,
             r"Get smart\. Sign up for our email newsletter\.|Subscribe to Scientific American[^\n]{0,120}"
             r"|Sign up for Scientific American's free newsletters\.", label="subscribe", longest=160,
             head=("Get smart. Sign up for our email newsletter", "Subscribe to Scientific American",
                   "Sign up for Scientific American"),
             examples=("Get smart. Sign up for our email newsletter.",
                       "Sign up for Scientific American's free newsletters.")),
        line("rights", Kind.FURNITURE, r"Rights & Permissions|ABOUT THE AUTHOR\(S\)|View This Issue",
             label="navigation", where="tail", longest=30,
             head=("Rights & Permissions", "ABOUT THE AUTHOR(S)", "View This Issue"),
             examples=("Rights & Permissions", "ABOUT THE AUTHOR(S)")),
    ),
)
