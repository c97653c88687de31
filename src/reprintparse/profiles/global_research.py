"""Global Research (Centre for Research on Globalization, Montreal): a republisher of news and commentary.

The page, top to bottom. Head: title; "By AUTHOR"; "Global Research, DATE"; the outlet it took the text from with
that outlet's date; "Region: ..." and "Theme: ..." lines. Later pages put lines about translating, the
newsletter, sharing and reposting above the text, closed by "***". Tail: where the original stands, a copyright
line with holder, outlet and year, a link to comment on Facebook, a call to become a member, "Articles by:",
then one paragraph that disclaims, permits cross-posting and gives a contact, the fair-use notice, and a line
for media inquiries.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, EMAIL

ENDS = r"(?= Copyright ©|$)"

PROFILE = Profile(
    name="global-research",
    title="Global Research",
    sites=("globalresearch.ca", "mondialisation.ca", "globalizacion.ca"),
    aliases=("Global Research", "GlobalResearch", "Centre for Research on Globalization", "globalresearch.ca"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<republisher>Global Research),? (?P<date>{DATE})", where="head",
             identifies=True, examples=("Global Research, October 06, 2015",),
             near_misses=("Global Research, a think tank, said so.",)),
        run("region", Kind.HEADER, r"Region: (?P<topics>.{2,300})", label="topics",
            after=Members(r"Theme: (?P<topics>.{2,300})"),
            examples=("Region: Europe, USA", "Region: Europe, USA\nTheme: Police State & Civil Rights")),
        line("theme", Kind.HEADER, r"Theme: (?P<topics>.{2,300})", label="topics", where="head",
             examples=("Theme: Police State & Civil Rights",)),
        span("origin", Kind.ATTRIBUTION, rf"The original source of this article is (?P<source>.{{1,120}}?){ENDS}",
             opens_tail=True, identifies=True, examples=("The original source of this article is RT",)),
        span("copyright", Kind.LEGAL, r"Copyright © (?P<holder>.{1,120}?), (?P<outlet>.{1,120}?), (?P<year>(?:19|20)\d\d)",
             examples=("Copyright © Ana Ruiz, Arden Post, 2015",)),
        span("comment", Kind.CALL_TO_ACTION, "Comment on Global Research Articles on our Facebook page",
             examples=("Comment on Global Research Articles on our Facebook page",)),
        span("membership", Kind.CALL_TO_ACTION, "Become a Member of Global Research", label="support",
             examples=("Become a Member of Global Research",)),
        span("articles-by", Kind.HEADER, r"Articles by: ?(?P<author>.{1,120}?)(?= Disclaimer:|$)", label="byline", where="tail",
             examples=("Articles by: Ana Ruiz",)),
        span("disclaimer", Kind.LEGAL,
             r"Disclaimer: The contents of this article are of sole responsibility of the author\(s\)\."
             r"(?: The Cent(?:re|er) (?:for|of) Research on Globali[sz]ation will not be responsible for any inaccurate or incorrect statement in this article\.)?",
             identifies=True,
             examples=("Disclaimer: The contents of this article are of sole responsibility of the author(s). The Centre for Research on Globalization will not be responsible for any inaccurate or incorrect statement in this article.",)),
        span("cross-post", Kind.LEGAL,
             r"The Cent(?:re|er) (?:for|of) Research on Globali[sz]ation grants permission to cross-post [^\n]{1,400}?(?:copyright are acknowledged [^.]{1,120}\.|modified\.)", label="license",
             stem=("The Centre of Research on Globalization grants", "The Center of Research on Globalization grants", "The Centre for Research on Globalization grants"),
             examples=("The Centre of Research on Globalization grants permission to cross-post Global Research articles on community internet sites as long the source and copyright are acknowledged together with a hyperlink to the original Global Research article.",)),
        span("contact", Kind.FURNITURE,
             rf"For publication of Global Research articles in print or other forms [^.]{{1,120}}contact: (?P<contact>{EMAIL})",
             examples=("For publication of Global Research articles in print or other forms including commercial internet sites, contact: publications@globalresearch.ca",)),
        span("fair-use", Kind.LEGAL,
             r"www\.globalresearch\.ca contains copyrighted material [^\n]{1,900}?(?:permission from the copyright owner\.|$)",
             label="fair_use", stem="www.globalresearch.ca contains copyrighted material", identifies=True,
             examples=("www.globalresearch.ca contains copyrighted material the use of which has not always been specifically authorized by the copyright owner.",)),
        span("media-inquiries", Kind.FURNITURE, rf"For media inquiries: (?P<contact>{EMAIL})", label="contact",
             examples=("For media inquiries: publications@globalresearch.ca",)),
    ),
)
