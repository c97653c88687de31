"""Kyiv Post: English news from Ukraine.

Tail: how to suggest a correction.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="kyiv-post",
    title="Kyiv Post",
    sites=("kyivpost.com",),
    aliases=("Kyiv Post", "KyivPost", "The Kyiv Post"),
    rules=(

        span("suggest", Kind.FURNITURE,
             r"To suggest a correction or clarification, write to us here\.?"
             r"(?: You can also highlight the text and press Ctrl \+ Enter\.?)?", label="contact", identifies=True,
             stem="To suggest a correction or clarification, write to us", lead="",
             examples=("To suggest a correction or clarification, write to us here",)),
        line("highlight", Kind.FURNITURE, r"You can also highlight the text and press Ctrl \+ Enter\.?",
             label="contact", head="You can also highlight the text and press Ctrl", longest=70,
             examples=("You can also highlight the text and press Ctrl + Enter",)),
        line("views", Kind.LEGAL,
             r"The views expressed (?:in this opinion article )?are the author's and not necessarily those of Kyiv "
             r"Post\.", label="disclaimer", identifies=True, longest=110,
             head=("The views expressed are the author's and not", "The views expressed are the author’s and not",
                   "The views expressed in this opinion article are the author"),
             examples=("The views expressed are the author's and not necessarily those of Kyiv Post.",)),
    ),
)
