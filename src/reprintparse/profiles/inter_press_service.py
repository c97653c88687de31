"""Inter Press Service (IPS): news of development and the global South, carried by Global Issues and many papers.

The page, top to bottom. Head: title, "By AUTHOR". The dateline holds "(IPS)"; it is part of the text. Tail: whom to
follow or write to, a note on pictures. Global Issues closes with the copyright line and "Original source".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import EMAIL, PERSON, URL

PROFILE = Profile(
    name="inter-press-service",
    title="Inter Press Service",
    sites=("ipsnews.net", "ipsnoticias.net"),
    aliases=("Inter Press Service", "IPS", "IPS News", "ipsnews.net"),
    rules=(
        line("byline", Kind.HEADER, rf"by (?P<author>{PERSON}(?:(?:,| and) {PERSON}){{0,2}}) \((?P<place>[\p{{L}}, .'-]{{3,60}})\)", where="head", head="by ", examples=("by Ana Ruiz (la paz)",)),
        line("source", Kind.HEADER, r"(?P<source>Inter Press Service)", where="head", examples=("Inter Press Service",)),
        line("caption", Kind.MEDIA, r"[^\n]{5,400}Credit: [^\n]{2,60}/ ?IPS\.?", tail=("/IPS", "/IPS.", "/ IPS"), longest=480, examples=("The mill at Arden. Credit: Ana Ruiz/IPS",)),
        line("follow", Kind.CALL_TO_ACTION, r"Follow (?:@IPSNews\w{0,20}|IPS(?: News)?(?: UN Bureau)?|IPS New UN Bureau)(?: on (?:Twitter|Facebook|Instagram|X))?(?: @\w{3,25})?\.?", label="social", identifies=True, head=("Follow @IPSNews", "Follow IPS"),
             examples=("Follow @IPSNewsUNBureau", "Follow IPS News UN Bureau on Instagram")),
        line("bureau", Kind.FURNITURE, r"IPS UN Bureau(?: Report)?", label="navigation", identifies=True, examples=("IPS UN Bureau Report", "IPS UN Bureau")),
        line("pictures", Kind.LEGAL, r"\(?This story includes downloadable print-quality images ?[-–—]{1,2} ?Copyright IPS, to be used exclusively with this story\.?\)?", label="copyright", identifies=True, head=("This story includes downloadable print-quality images", "(This story includes downloadable print-quality images"),
             examples=("This story includes downloadable print-quality images -- Copyright IPS, to be used exclusively with this story.",)),
        line("copyright", Kind.LEGAL, rf"© (?P<holder>Inter Press Service) \((?P<year>(?:19|20)\d\d)\d{{0,4}}\) ?[—–-]{{1,2}} ?All Rights Reserved\.?(?: Original source: (?P<source>Inter Press Service)(?: ?\(?(?P<url>{URL})\)?)?)?", identifies=True, head="© Inter Press Service",
             examples=("© Inter Press Service (2019) — All Rights Reserved", "© Inter Press Service (20240506) — All Rights Reserved. Original source: Inter Press Service")),
        line("origin", Kind.ATTRIBUTION, rf"Original source: (?P<source>Inter Press Service)(?: ?\(?(?P<url>{URL})\)?)?\.?", identifies=True, examples=("Original source: Inter Press Service",)),
        line("writer", Kind.FURNITURE, rf"(?:The (?:writer|author)|{PERSON}|He|She) can be (?:contacted|reached) at (?P<contact>{EMAIL})\.?", label="contact", where="tail", stem="can be ", examples=("The writer can be contacted at aruiz@ips.org",)),
        line("edited", Kind.ATTRIBUTION, rf"\(?Edited by (?P<credit>{PERSON})\)?\.?", label="credit", where="tail", head=("Edited by ", "(Edited by "), examples=("Edited by Ana Ruiz",)),
        line("where-next", Kind.INSERT, r"Where next\?", label="related", opens_tail=True, rest="related", examples=("Where next?",)),
    ),
)
