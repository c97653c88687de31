"""Technology Networks: news of laboratories, taken over from universities' releases and journals.

Head: title, "News Published: DATE | Original story from SOURCE". Tail: "Reference" with the paper, then a notice in
italics that the text was republished, may have been edited, and whom to ask.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="technology-networks",
    title="Technology Networks",
    sites=("technologynetworks.com",),
    aliases=("Technology Networks", "TechnologyNetworks", "technologynetworks.com"),
    rules=(
        line("original", Kind.HEADER, r"\|? ?Original story from (?:the )?(?P<source>[\p{Lu}\d][^\n|]{2,80})",
             label="source", where="head", stem="Original story from ", longest=120,
             examples=("| Original story from the University of Arden",)),
        span("republished", Kind.ATTRIBUTION, r"This article has been republished from the following materials\.",
             label="origin", stem="This article has been republished from the following", identifies=True, lead="",
             examples=("This article has been republished from the following materials.",)),
        span("edited", Kind.ATTRIBUTION, r"Note: material may have been edited for length and content\.", label="note",
             stem="Note: material may have been edited", identifies=True, lead="",
             examples=("Note: material may have been edited for length and content.",)),
        span("ask", Kind.FURNITURE, r"For further information, please contact the cited source\.", label="contact",
             stem="For further information, please contact the cited source", lead="",
             examples=("For further information, please contact the cited source.",)),
    ),
)
