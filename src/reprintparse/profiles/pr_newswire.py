"""PR Newswire (Cision): press releases as companies wrote them, carried by many sites.

The page, top to bottom. Head: title. The dateline holds "/PRNewswire/"; it is part of the text. Body, addresses of
logos and pictures in lines of their own. Tail: "About ..." paragraphs, press contacts, where the original can be
seen, "SOURCE COMPANY", "Related Links" with the company's address.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, MONTH, TIME, URL

PROFILE = Profile(
    name="pr-newswire",
    title="PR Newswire",
    sites=("prnewswire.com", "prnewswire.co.uk"),
    aliases=("PR Newswire", "PRNewswire", "PRNewswire-USNewswire", "Cision PR Newswire", "prnewswire.com"),
    rules=(
        run("provided", Kind.HEADER, r"(?i:news provided by)(?: ?(?P<source>[\p{Lu}\p{N}][^\n]{1,120}))?",
            label="source", identifies=True, head=("News provided by", "NEWS PROVIDED BY", "News Provided By"),
            after=Members(r"(?!(?i:share this))(?P<source>[\p{Lu}\p{N}][^\n]{1,120})", most=1),
            examples=("News provided by\nArden Mills, Inc.",),
            near_misses=("News provided by the mill was scarce; nobody could say when it would open, and few asked.",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE}),? {TIME}", where="head", follows="source",
             examples=("May 03, 2021, 09:00 ET",)),
        line("published-clocked", Kind.HEADER, rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d),? \d{{1,2}}:\d\d ET",
             label="published", tail=" ET", longest=40,
             examples=("May 03, 2021, 09:00 ET",), near_misses=("By May 03, 2021, 09:00 ET it was over.",)),
        line("picture", Kind.MEDIA,
             r"\(?(?:Logo|Photo|Video|Infographic|Image|Photos|Cannot view this video\? Visit:?)\s?[-–—:]{0,2} ?"
             r"(?:https?://|www\.)?(?:photos|mma|stream1\.newswire|origin-qps\.onstreammedia|www)\.(?:prnewswire"
             r"|newswire|onstreammedia)\.(?:com|ca)[^\s)]{2,200} ?\)?", label="media", identifies=True,
             head=("Logo", "(Logo", "Photo", "(Photo", "Video", "(Video", "Infographic", "(Infographic", "Image",
                   "(Image"),
             examples=("(Logo: http://photos.prnewswire.com/prnh/20151116/287516LOGO )",
                       "Logo - https://mma.prnewswire.com/media/123456/arden_logo.jpg")),
        line("original", Kind.ATTRIBUTION,
             rf"(?:To view the original version on PR Newswire, visit"
             rf"|(?:Cision )?View original content(?: (?:to download multimedia"
             rf"|with multimedia))?)\s?: ?(?P<url>{URL})?", label="origin", identifies=True, longest=500,
             head=("To view the original version on PR Newswire", "View original content",
                   "Cision View original content"),
             examples=("To view the original version on PR Newswire, visit:http://www.prnewswire.com/news-releases/arden-mills-300334161.html",
                       "View original content to download multimedia:https://www.prnewswire.com/news-releases/arden-mills-302590584.html",
                       "View original content:")),
        line("source", Kind.ATTRIBUTION, r"SOURCE:? (?P<source>[\p{Lu}\p{N}][^\n]{1,180})", label="origin",
             where="tail",
             examples=("SOURCE Arden Mills, Inc.",)),
        run("links", Kind.INSERT, r"Related Links", label="related", where="tail",
            after=Members(rf"{URL}|www\.[^\s]{{3,120}}|[^\n]{{3,90}}", most=3),
            examples=("Related Links\nhttp://www.ardenmills.example",)),
        run("files", Kind.INSERT, r"Related (?:Files|Video|Images)", label="related", where="tail",
            after=Members(rf"{URL}|[^\n]{{3,90}}\.(?:pdf|jpg|png|docx?|mp4)", most=4),
            head=("Related Files", "Related Video", "Related Images"),
            examples=("Related Files\nArden Mills Report.pdf",)),
        run("also-from", Kind.INSERT, r"Also from this source", label="related", where="tail",
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{8,300}", most=6),
            head=("Also from this source", "Also from This Source"),
            examples=("Also from this source\nArden Mills Names a New Miller",)),
        run("contact", Kind.FURNITURE, r"Contact (?:PR Newswire|Cision)", label="contact", identifies=True,
            head="Contact ", longest=24,
            after=Members(r"(?:Call PR Newswire at )?(?P<contact>\d{3}-\d{3}-\d{4})[^\n]{0,60}|(?:from )?\d{1,2} ?AM ?- ?\d{1,2} ?PM ET|Chat with an Expert|Contact Us", most=5, least=1),
            examples=("Contact PR Newswire\nCall PR Newswire at 555-010-0942 from 8 AM - 9 PM ET",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<year>20\d\d) (?P<holder>Cision US Inc)\.(?: All Rights Reserved\.)?",
             head="Copyright © 20", stem="Cision US Inc", longest=70, identifies=True,
             examples=("Copyright © 2023 Cision US Inc.",)),
        line("masthead", Kind.FURNITURE,
             r"PR Newswire: (?:press release|news) distribution, targeting(?:,| and) monitoring(?: and marketing)?",
             label="navigation", where="head", head="PR Newswire: ", identifies=True, longest=90,
             examples=("PR Newswire: news distribution, targeting and monitoring",
                       "PR Newswire: press release distribution, targeting, monitoring and marketing")),
        line("tools", Kind.FURNITURE,
             r"Send a Release|News Products Contact|(?:News|Products|Contact)(?: (?:News|Products|Contact)){1,2}",
             label="navigation", where="head", longest=30, head=("Send a Release", "News", "Products"),
             examples=("Send a Release", "News Products Contact")),
        line("distribution", Kind.FURNITURE,
             r"Cision Distribution (?P<contact>\d{3}-\d{3}-\d{4})|from \d ?AM ?- ?\d ?PM ET|Contact Cision",
             label="contact", where="tail", longest=40, head=("Cision Distribution", "from ", "Contact Cision"),
             examples=("Cision Distribution 888-555-0142", "from 8 AM - 9 PM ET")),
        line("deck-of-release", Kind.HEADER, r"[\p{Lu}\d\"“'‘$£€][^\n]{14,260}", label="subtitle", where="head",
             follows=("title", "subtitle"), awaits=("source", "published"), longest=270,
             examples=("Revenue of the mill rises by a fifth",)),
    ),
)
