"""Eurasianet: reports from the Caucasus and Central Asia, and partner posts of RFE/RL.

Top to bottom: "A EurasiaNet Partner Post from: RFE/RL", title, place and topic, date, byline; at the end an editor's note
that says who published it first and under whose permission.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="eurasianet",
    title="Eurasianet",
    sites=("eurasianet.org",),
    aliases=("Eurasianet", "EurasiaNet", "EurasiaNet.org", "Eurasianet.org"),
    rules=(
        line("partner-post", Kind.HEADER, r"A EurasiaNet Partner Post from:? ?(?P<source>[\p{Lu}][^\n]{1,40})",
             label="source", where="head", head="A EurasiaNet Partner Post", identifies=True, longest=80,
             examples=("A EurasiaNet Partner Post from: RFE/RL", "A EurasiaNet Partner Post from RFE/RL")),
        run("editors-note", Kind.ATTRIBUTION, r"Editor's note:", label="note",
            head=("Editor's note:", "Editor’s note:"), longest=16,
            after=Members(r"Originally published by (?P<source>RFE/RL)\.[^\n]{0,300}", most=1, least=1),
            identifies=True,
            examples=("Editor's note:\nOriginally published by RFE/RL.",)),
        line("posted", Kind.HEADER, rf"Posted (?P<date>{DAY}) ?© ?(?P<holder>Eurasia[Nn]et)", label="published",
             head="Posted ", identifies=True, longest=50,
             examples=("Posted March 4, 2008 © Eurasianet",)),
        line("address", Kind.FURNITURE, r"https?://www\.eurasianet\.org/?", label="navigation", where="tail",
             head=("http://www.eurasianet", "https://www.eurasianet"),
             examples=("http://www.eurasianet.org",)),
        line("about", Kind.ATTRIBUTION,
             r"The Central Eurasia Project aims, through its website, meetings, papers,? and grants, to "
             r"foster[^\n]{5,800}", label="bio", head="The Central Eurasia Project aims", longest=900, identifies=True,
             examples=("The Central Eurasia Project aims, through its website, meetings, papers, and grants, to foster a better debate.",)),
        line("copyright-behind", Kind.LEGAL, r"(?P<holder>Eurasia[Nn]et) © (?P<year>20\d\d)", label="copyright",
             head=("EurasiaNet ©", "Eurasianet ©"), longest=20, identifies=True,
             examples=("EurasiaNet © 2012",)),
    ),
)
