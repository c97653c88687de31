"""Globetrotter and its sister projects of the Independent Media Institute: articles made to be republished.

The one standing line: "This article was produced by Globetrotter." (or "... by Economy for All, a project of the Independent
Media Institute."), alone, behind a biography, or in an "Author Bio:" above the text.
"""

from reprintparse import Kind, Profile, line, span

PROJECT = (
    r"(?:Globetrotter|Economy for All|Local Peace Economy|Earth ?\| ?Food ?\| ?Life|Make It Right|Human Bridges"
    r"|Voting Booth|Our Schools|Observatory|No Cold War)"
)

PROFILE = Profile(
    name="globetrotter",
    title="Globetrotter",
    aliases=("Globetrotter", "Independent Media Institute"),
    sites=("globetrotter.media", "independentmediainstitute.org"),
    rules=(
        line("author-bio", Kind.ATTRIBUTION,
             rf"Author [Bb]io: (?:This article was (?:first |originally )?(?:produced|published) (?:by"
             rf"|in partnership by|for) (?P<source>{PROJECT})[^\n.]{{0,120}}\. ?)?[^\n]{{10,900}}", label="bio",
             head=("Author Bio: ", "Author bio: "), longest=1100, identifies=True,
             examples=("Author Bio: This article was produced by Globetrotter. Ana Ruiz is a historian and lives in Arden.",)),
        span("produced", Kind.ATTRIBUTION,
             rf"This article was (?:first |originally )?(?:produced|distributed|published) (?:in partnership )?(?:by"
             rf"|for) (?P<source>{PROJECT})(?:,? (?:a|an) (?:project"
             rf"|initiative) of (?:the )?Independent Media Institute|,? in partnership with [^\n.]{{3,80}}"
             rf"| (?:and|in partnership with) [^\n.]{{3,80}})?\.(?= |$)", label="origin", identifies=True, longest=1200,
             stem=tuple(f"This article was {how} by {who}" for how in ("produced", "first produced", "distributed", "first published", "originally published", "published") for who in ("Globetrotter", "Economy for All", "Local Peace Economy", "Earth", "Make It Right", "Human Bridges", "Voting Booth", "Our Schools", "Observatory")),
             examples=("This article was produced by Globetrotter.",
                       "This article was produced by Economy for All, a project of the Independent Media Institute.")),
        line("source", Kind.ATTRIBUTION, rf"Source: (?P<source>{PROJECT})", label="origin", head="Source: ", longest=40,
             identifies=True,
             examples=("Source: Globetrotter",)),
        line("credit-line", Kind.ATTRIBUTION, r"Credit Line: (?:This article was |from )[^\n]{5,200}", label="origin",
             head="Credit Line: ", longest=240,
             examples=("Credit Line: This article was produced by Globetrotter.",)),
        line("tags", Kind.HEADER, r"Tags: (?P<topics>[^\n]{3,300})", label="topics", where="head", head="Tags: ",
             longest=320,
             examples=("Tags: Africa/Kenya, Labor, History",)),
    ),
)
