"""The Tyee: independent news from British Columbia.

The last paragraph ends with the sign "[Tyee]"; below it stand headlines and an appeal.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="the-tyee",
    title="The Tyee",
    sites=("thetyee.ca",),
    aliases=("The Tyee", "TheTyee.ca", "thetyee.ca"),
    rules=(
        span("end", Kind.FURNITURE, r"\[Tyee\]$", label="navigation", stem="[Tyee]", lead="", identifies=True,
             examples=("[Tyee]",)),
        line("read-more", Kind.HEADER,
             r"Read more: (?P<topics>[\p{Lu}][\p{L}& ]{2,30}(?:, [\p{Lu}][\p{L}& +]{1,30}){0,6}),?", label="topics",
             where="tail", head="Read more: ", longest=200,
             examples=("Read more: Indigenous, Local Economy, Environment",)),
    ),
)
