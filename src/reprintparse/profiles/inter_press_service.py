"""Inter Press Service (IPS): news of development and the global South, carried by Global Issues and many papers.

The page, top to bottom. Head: title, "By AUTHOR". The dateline holds "(IPS)"; it is part of the text. Tail: whom to
follow or write to, a note on pictures. Global Issues closes with the copyright line and "Original source".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import EMAIL, NAMES, PERSON, URL

PROFILE = Profile(
    name="inter-press-service",
    title="Inter Press Service",
    sites=("ipsnews.net", "ipsnoticias.net"),
    aliases=("Inter Press Service", "IPS", "IPS News", "ipsnews.net"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:Opinion |Interview )?by (?P<author>{PERSON}(?:(?:,"
             rf"| and) {PERSON}){{0,3}}) \((?P<place>[\p{{L}}, .'-]{{3,60}})\)", where="head",
             head=("by ", "Opinion by ", "Interview by "),
             examples=("by Ana Ruiz (la paz)", "Opinion by Ana Ruiz (la paz)")),
        line("source", Kind.HEADER, r"(?P<source>Inter Press Service)", where="head",
             examples=("Inter Press Service",)),
        line("caption", Kind.MEDIA, r"[^\n]{5,400}Credit: [^\n]{2,60}/ ?IPS\.?", tail=("/IPS", "/IPS.", "/ IPS"),
             longest=480, identifies=True,
             examples=("The mill at Arden. Credit: Ana Ruiz/IPS",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Follow (?:@IPSNews\w{0,20}|IPS(?: News)?(?: UN Bureau)?"
             r"|IPS New UN Bureau)(?: on (?:Twitter|Facebook|Instagram|X))?(?: @\w{3,25})?\.?", label="social",
             identifies=True, head=("Follow @IPSNews", "Follow IPS"),
             examples=("Follow @IPSNewsUNBureau", "Follow IPS News UN Bureau on Instagram")),
        line("bureau", Kind.ATTRIBUTION, r"(?P<credit>IPS UN Bureau)(?: Report)?", label="credit", head="IPS UN Bureau",
             identifies=True,
             examples=("IPS UN Bureau Report", "IPS UN Bureau")),
        line("pictures", Kind.LEGAL,
             r"\(?This story includes downloadable print-quality images ?[-–—]{1,2} ?Copyright IPS, to be used "
             r"exclusively with this story\.?\)?", label="copyright", identifies=True,
             head=("This story includes downloadable print-quality images",
                   "(This story includes downloadable print-quality images"),
             examples=("This story includes downloadable print-quality images -- Copyright IPS, to be used exclusively with this story.",)),
        span("copyright", Kind.LEGAL,
             r"© (?P<holder>Inter Press Service) \((?P<year>(?:19|20)\d\d)\d{0,4}\) ?[—–-]{1,2} ?All Rights "
             r"Reserved\.?", identifies=True, stem="© Inter Press Service", lead="",
             examples=("© Inter Press Service (2019) — All Rights Reserved",
                       "© Inter Press Service (20240506) — All Rights Reserved.")),
        span("origin", Kind.ATTRIBUTION,
             rf"Original source: (?P<source>Inter Press Service)(?: ?\(?(?P<url>{URL})\)?)?\.?", identifies=True,
             stem="Original source: Inter Press", lead="",
             examples=("Original source: Inter Press Service",)),
        line("writer", Kind.FURNITURE,
             rf"(?:The (?:writer|author)|{PERSON}|He|She) can be (?:contacted|reached) at (?P<contact>{EMAIL})\.?",
             label="contact", where="tail", stem="can be ",
             examples=("The writer can be contacted at aruiz@ips.org",)),
        line("edited", Kind.ATTRIBUTION, rf"\(?Edited by (?P<credit>{PERSON})\)?\.?", label="credit", where="tail",
             head=("Edited by ", "(Edited by "),
             examples=("Edited by Ana Ruiz",)),
        line("topics", Kind.HEADER,
             r"(?=[^\n]{0,260}(?:TerraViva United Nations|Development & Aid|Headlines|Featured|Civil Society"
             r"|Poverty & SDGs|Economy & Trade|Global Governance))(?P<topics>[\p{Lu}][\p{L}&' -]{2,50}"
             r"(?:, [\p{Lu}][\p{L}&'’: -]{2,60}){2,14})", where="head", longest=420, identifies=True,
             stem=("TerraViva United Nations", "Development & Aid", "Headlines", "Featured", "Civil Society",
                   "Poverty & SDGs", "Economy & Trade", "Global Governance"),
             examples=("Africa, Development & Aid, Featured, Food and Agriculture, Headlines",)),
        line("title", Kind.HEADER, r"(?![^\n]{0,90}\(IPS\) ?[-–—])[\p{Lu}\d\"'‘“].{8,180}", where="head", longest=200,
             follows=("topics", "source"), awaits=("byline", "caption"),
             examples=("The Mill Women Want a Seat in the Boat",)),
        line("section", Kind.HEADER, r"(?P<topics>Opinion|Interview|Q&A|Explainer|News Feature)", label="topics",
             where="head", longest=16, follows=("topics", ""),
             examples=("Opinion",)),
        line("print", Kind.CALL_TO_ACTION, r"Rep(?:rint|ublish) ?\|(?: ?\|)? ?Print(?: ?\|(?: ?Send by e-?mail)?)?",
             label="social", identifies=True, head=("Reprint", "Republish |"), longest=50,
             examples=("Reprint | | Print | Send by email", "Republish | | Print |")),
        line("byline-print", Kind.HEADER,
             rf"By (?P<author>{NAMES}) (?P<as_social>Rep(?:rint|ublish) ?\|(?: ?\|)? ?Print"
             rf"(?: ?\|(?: ?Send by e-?mail)?)?)", label="byline", where="head", head="By ", longest=140,
             identifies=True,
             examples=("By Ana Ruiz Reprint | | Print | Send by email",)),
        run("related", Kind.INSERT, r"Related IPS Articles", label="related", identifies=True,
            head="Related IPS Articles", longest=24, after=Members(r"[\p{Lu}\d\"“‘'][^\n]{9,140}(?<![.:;,])", most=6),
            examples=("Related IPS Articles\nSalt and Debt on the Arden Coast",)),
        line("end", Kind.FURNITURE, r"\(END/(?:IPS/)?(?:\w{2}/){0,6}(?:19|20)\d\d\)", label="navigation", where="tail",
             head="(END/", longest=24,
             examples=("(END/2007)",)),
        line("masthead", Kind.FURNITURE, r"IPS(?: [–—-])? (?P<republisher>Inter Press Service)(?: News Agency)?",
             label="navigation", where="head", head="IPS", longest=40, identifies=True,
             examples=("IPS Inter Press Service", "IPS – Inter Press Service News Agency")),
        line("bureau-dotted", Kind.ATTRIBUTION,
             r"(?P<credit>IPS U\.?N\.? Bureau(?: Report)?)(?:, [\p{Lu}][^\n.,]{2,40}){0,6}", label="credit",
             where="tail", head="IPS U", longest=140, identifies=True,
             examples=("IPS U.N. Bureau", "IPS UN Bureau, IPS UN Bureau Report, Ana Ruiz, United Nations")),
    ),
)
