"""Eurasianet: reports from the Caucasus and Central Asia, and partner posts of RFE/RL.

Top to bottom: "A EurasiaNet Partner Post from: RFE/RL", title, place and topic, date, byline; at the end an editor's note
that says who published it first and under whose permission.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="eurasianet",
    title="Eurasianet",
    sites=("eurasianet.org",),
    aliases=("Eurasianet", "EurasiaNet", "EurasiaNet.org", "Eurasianet.org"),
    rules=(
        line("partner-post", Kind.HEADER, r"A EurasiaNet Partner Post from: ?(?P<source>[\p{Lu}][^\n]{1,40})",
             label="source", where="head", head="A EurasiaNet Partner Post", identifies=True, longest=80,
             examples=("A EurasiaNet Partner Post from: RFE/RL",)),
        run("editors-note", Kind.ATTRIBUTION, r"Editor's note:", label="note",
            head=("Editor's note:", "Editor’s note:"), longest=16,
            after=Members(r"Originally published by (?P<source>RFE/RL)\.[^\n]{0,300}", most=1, least=1),
            identifies=True,
            examples=("Editor's note:\nOriginally published by RFE/RL.",)),
        line("copyright-behind", Kind.LEGAL, r"(?P<holder>Eurasia[Nn]et) © (?P<year>20\d\d)", label="copyright",
             head=("EurasiaNet ©", "Eurasianet ©"), longest=20, identifies=True,
             examples=("EurasiaNet © 2012",)),
    ),
)
