"""Middle East Monitor: news and comment on the region, under a license of its own.

Inside: "READ: ..." to other stories. Tail: that views are the author's, the license, "Spotted an error on this page? Let us know".
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="middle-east-monitor",
    title="Middle East Monitor",
    sites=("middleeastmonitor.com",),
    aliases=("Middle East Monitor", "MEMO Middle East Monitor", "middleeastmonitor.com"),
    rules=(
        line("read", Kind.INSERT,
             r"(?:READ|OPINION|REMEMBERING|INTERVIEW|WATCH|READ MORE|EXCLUSIVE|REVIEW|PROFILE"
             r"|MEMO in conversation with): [\p{Lu}\d'‘\"“][^\n]{8,180}(?<![.])", label="related", longest=200,
             head=("READ: ", "OPINION: ", "REMEMBERING: ", "INTERVIEW: ", "WATCH: ", "READ MORE: ", "EXCLUSIVE: ",
                   "REVIEW: ", "PROFILE: ", "MEMO in conversation with: "),
             examples=("READ: The mill by the river reopens",)),
        span("views", Kind.LEGAL,
             r"The views expressed in this article belong to the author and do not necessarily reflect the editorial "
             r"policy of Middle East Monitor\.", label="disclaimer",
             stem="The views expressed in this article belong to the author and do not", lead="", identifies=True,
             examples=("The views expressed in this article belong to the author and do not necessarily reflect the editorial policy of Middle East Monitor.",)),
        span("license", Kind.LEGAL,
             r"(?:Unless otherwise stated in the article above, this"
             r"|This) work by (?P<source>Middle East Monitor) is licensed under a "
             r"(?P<license>Creative Commons Attribution-NonCommercial-ShareAlike 4\.0 International License)\."
             r"(?: If the image\(s\) bear our credit, this license also applies to them\.)?"
             r"(?: What does that mean\?)?(?: For (?:other )?permissions beyond the scope of this license, please "
             r"contact us\.?)?",
             stem=("Unless otherwise stated in the article above, this work by Middle East",
                   "This work by Middle East Monitor"), lead="", identifies=True,
             examples=("Unless otherwise stated in the article above, this work by Middle East Monitor is licensed under a Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International License.",)),
        line("scope", Kind.LEGAL,
             r"(?:If the image\(s\) bear our credit, this license also applies to them\.)(?: What does that mean\?)?"
             r"(?: For (?:other )?permissions beyond the scope of this license, please contact us\.?)?",
             label="license", head="If the image(s) bear our credit", longest=200,
             examples=("If the image(s) bear our credit, this license also applies to them.",)),
        line("error", Kind.FURNITURE, r"Spotted an error on this page\? Let us know\.?", label="contact",
             head="Spotted an error on this page?", longest=54, where="tail",
             examples=("Spotted an error on this page? Let us know",)),
    ),
)
