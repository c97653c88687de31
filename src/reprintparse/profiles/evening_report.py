"""Evening Report (New Zealand): feeds of RNZ, The Conversation and others, each with its source.

Head: title, "Source: Radio New Zealand" or "Source: The Conversation (Au and NZ) – By NAME, POST, UNIVERSITY". Tail: "– Published by
EveningReport.nz and AsiaPacificReport.nz, see: MIL OSI in partnership with Radio New Zealand", or for The Conversation
"– ref. HEADLINE – ADDRESS".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

SITE = r"(?:EveningReport|AsiaPacificReport|ForeignAffairs|LiveNews)\.(?:co\.)?nz"

PROFILE = Profile(
    name="evening-report",
    title="Evening Report",
    sites=("eveningreport.nz", "livenews.co.nz"),
    aliases=("Evening Report", "EveningReport.nz", "EveningReport", "eveningreport.nz"),
    rules=(
        line("source", Kind.HEADER,
             rf"(?:MIL OSI ?[–—-] )?Source: (?P<source>The Conversation \([^\n()]{{2,30}}\)) ?[–—-] ?By "
             rf"(?P<author>{PERSON})(?:, [^\n]{{3,200}})?", where="head", longest=300,
             head=("Source: The Conversation (", "MIL OSI"),
             examples=("Source: The Conversation (Au and NZ) – By Ana Ruiz, Professor of History, Arden University",)),
        line("published-by", Kind.ATTRIBUTION,
             rf"[–—-] ?(?:Article |Published )by (?P<republisher>{SITE})(?: (?:and"
             rf"|[–—-]) {SITE})?(?:,? see: MIL OSI(?: in partnership with (?P<source>\p{{Lu}}[^\n.]{{1,60}}))?)?\.?",
             label="origin", identifies=True,
             head=tuple(f"{dash}{gap}{how} by" for dash in "–—-" for gap in (" ", "") for how in ("Published", "Article")),
             longest=200,
             examples=("– Published by EveningReport.nz and AsiaPacificReport.nz, see: MIL OSI in partnership with Radio New Zealand",)),
        line("reference", Kind.ATTRIBUTION,
             r"[–—-] ref\. (?P<headline>[^\n]{5,200}?) [–—-] (?P<url>https?://[^\s]{8,240})", label="origin",
             head=("– ref. ", "— ref. ", "- ref. "), longest=460, identifies=True,
             examples=("– ref. The mill that turned backwards – https://mills.example/the-mill-204311",)),
    ),
)
