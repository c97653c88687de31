"""OtherWords (Institute for Policy Studies): short opinion pieces given free to papers and sites.

Copies end "Distributed by OtherWords.org."; the notice may follow a biography in the same paragraph.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="otherwords",
    title="OtherWords",
    sites=("otherwords.org",),
    aliases=("OtherWords", "OtherWords.org"),
    rules=(
        span("distributed", Kind.ATTRIBUTION,
             r"(?:This (?:op-ed|column|article) was )?[Dd]istributed (?:by|via"
             r"|through) (?P<source>OtherWords)(?:\.org| ?\(OtherWords\.org\))?(?: ?\.|$)(?= |$)", label="origin",
             stem=("Distributed by OtherWords", "Distributed via OtherWords", "Distributed through OtherWords",
                   "This op-ed was distributed by Other", "This column was distributed by Other"), lead="",
             identifies=True,
             examples=("Distributed by OtherWords.org.", "This op-ed was distributed by OtherWords.org."),
             near_misses=("Distributed by OtherWords editors to a hundred papers.",)),
        line("license", Kind.LEGAL, r"OtherWords commentaries are free to re-?publish in print and online[^\n]{0,200}",
             head="OtherWords commentaries are free", identifies=True, longest=280,
             examples=("OtherWords commentaries are free to re-publish in print and online — all it takes is a simple attribution to OtherWords.org.",)),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?:To get a roundup of our work each Wednesday|Want more OtherWords\?)[^\n]{0,120}",
             head=("To get a roundup of our work each", "Want more OtherWords?"), longest=190,
             examples=("To get a roundup of our work each Wednesday, sign up for our free weekly newsletter here.",)),
    ),
)
