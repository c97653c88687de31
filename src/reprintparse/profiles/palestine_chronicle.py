"""The Palestine Chronicle: news and comment, supported by gifts.

Tail: a biography, that gifts are tax deductible.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="palestine-chronicle",
    title="The Palestine Chronicle",
    sites=("palestinechronicle.com",),
    aliases=("The Palestine Chronicle", "Palestine Chronicle", "palestinechronicle.com", "PalestineChronicle.com"),
    rules=(
        span("tax", Kind.CALL_TO_ACTION,
             r"\(?The Palestine Chronicle is a registered 501\(c\)3 organization,? (?:thus"
             r"|and),? all donations are tax[- ]deductible\.?\)?", label="support", identifies=True,
             stem=("The Palestine Chronicle is a registered 501",), lead=r"\(?",
             examples=("The Palestine Chronicle is a registered 501(c)3 organization, thus, all donations are tax deductible.",)),
        line("house", Kind.ATTRIBUTION, r"\(?(?P<source>PC, [\p{Lu}][^\n()]{2,80}|The Palestine Chronicle)\)",
             label="credit", where="tail", head=("(PC, ", "(The Palestine Chronicle"), longest=110,
             examples=("(PC, Arden Agency, social media)",)),
    ),
)
