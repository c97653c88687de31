"""Africanews: news in English and French; releases of the APO Group stand on it with a note that they are not edited."""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="africanews",
    title="Africanews",
    sites=("africanews.com",),
    aliases=("Africanews", "africanews", "africanews.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Africanews", label="navigation", where="head", first=True, longest=12,
             identifies=True,
             examples=("Africanews",)),
        line("section", Kind.HEADER, r"(?P<topics>PRESS RELEASE|Press [Rr]elease|BUSINESS AFRICA|AFRICANEWS)",
             label="topics", where="head", longest=18, follows=("", "navigation"),
             examples=("PRESS RELEASE",)),
        span("service", Kind.ATTRIBUTION,
             r"Africanews provides content from APO Group as a service to its readers,? but does not edit the "
             r"articles it publishes\.", label="note", identifies=True, opens_tail=True,
             examples=("Africanews provides content from APO Group as a service to its readers, but does not edit the articles it publishes.",)),
    ),
)
