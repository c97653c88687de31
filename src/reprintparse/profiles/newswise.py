"""Newswise: press releases of universities and laboratories, each opening with its name.

The page, top to bottom. Head: title; "Released: DATE"; "Source Newsroom: INSTITUTION"; "Article ID". The first
paragraph opens with "Newswise — ". Tail: the issuer's notes, then the facts of the paper.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, MONTH, NAMES, TIME, YEAR

PROFILE = Profile(
    name="newswise",
    title="Newswise",
    sites=("newswise.com",),
    aliases=("Newswise", "newswise.com"),
    rules=(
        line("published", Kind.HEADER, rf"(?:Article )?Released: (?P<date>{DATE})(?: {TIME})?(?: [A-Z]{{2,4}})?", identifies=True, where="head",
             head=("Released: ", "Article Released: "), examples=("Released: 3-May-2019 9:05 AM EDT",)),
        line("issued", Kind.HEADER, rf"(?P<date>{DATE}) \d{{1,2}}:\d\d [AP]M E[DS]T, by (?P<source>\p{{Lu}}[^\n]{{2,90}})", label="published", where="head", longest=150, stem=("EDT, by ", "EST, by "), identifies=True, examples=("18-Oct-2023 11:00 AM EDT, by Arden University",)),
        run("picture", Kind.MEDIA, r"Newswise: [\p{Lu}\p{N}\"“‘'][^\n]{10,220}(?<![.!?:;,])", label="caption", head="Newswise: ", longest=240, after=Members(r"Credit: (?P<credit>[^\n]{2,120})", most=1), identifies=True,
            examples=("Newswise: The Mill Grinds Again", "Newswise: The Mill Grinds Again\nCredit: Arden University")),
        line("byline", Kind.HEADER, rf"BYLINE: (?:[Bb]y )?(?P<author>{NAMES})", head="BYLINE: ", longest=120, examples=("BYLINE: Ana Ruiz", "BYLINE: By Ana Ruiz")),
        line("embargo", Kind.ATTRIBUTION, rf"Embargo expired: (?P<date>{DATE})(?: {TIME})?(?: [A-Z]{{2,4}})?", label="note", where="head", examples=("Embargo expired: 3-May-2019 9:05 AM EDT",)),
        line("source", Kind.HEADER, r"Source Newsroom: (?P<source>[^\n]{2,120})", identifies=True, examples=("Source Newsroom: Arden University",)),
        line("article-number", Kind.FURNITURE, r"Article ID: ?\d{5,7}", label="navigation", examples=("Article ID: 643012",)),
        line("newsroom", Kind.HEADER, r"Source: (?P<source>[\p{Lu}][^\n]{2,120})", where="head", label="source", examples=("Source: Arden University",)),
        line("favorites", Kind.CALL_TO_ACTION, r"Add to Favorites|Favorites", label="social", head=("Add to Favorites", "Favorites"), longest=20, examples=("Add to Favorites",)),
        line("original", Kind.INSERT, r"(?:SEE|See) (?:ORIGINAL STUDY|Original Study)|(?:VIEW|View) (?:ORIGINAL|Original)", label="related", head=("SEE ORIGINAL", "See Original", "VIEW ORIGINAL", "View Original"), longest=24, examples=("SEE ORIGINAL STUDY",)),
        line("reporters", Kind.FURNITURE, r"(?:MEDIA CONTACT ?)?Register for reporter access to contact details", label="contact", head=("Register for reporter", "MEDIA CONTACT Register"), identifies=True, longest=80, examples=("Register for reporter access to contact details",)),
        line("media-contact", Kind.FURNITURE, r"MEDIA CONTACT|Media Contact", label="contact", where="tail", longest=16, head=("MEDIA CONTACT", "Media Contact"), examples=("MEDIA CONTACT",)),
        run("citation-list", Kind.ATTRIBUTION, r"CITATIONS?", label="credit", where="tail", head="CITATION", longest=10, after=Members(rf"[\p{{Lu}}\d][^\n]{{3,200}}\b{MONTH}[ -]{YEAR}", most=3, least=1), examples=("CITATIONS\nArden Journal of Rivers, Oct-2016",)),
        run("channel-list", Kind.HEADER, r"CHANNELS|KEYWORDS", label="topics", where="tail", head=("CHANNELS", "KEYWORDS"), longest=10, after=Members(r"(?!KEYWORDS|CHANNELS)(?P<topics>[^\n.!?:]{2,200})", most=1, least=1), examples=("KEYWORDS\nRivers Mills",)),
        line("citations", Kind.ATTRIBUTION, r"(?:CITATIONS?|Citations?)(?: [^\n]{3,200})?", label="credit", where="tail", head=("CITATION", "Citation"), longest=240, examples=("CITATIONS", "CITATIONS Arden Journal of Rivers, Oct-2016")),
        line("channels", Kind.HEADER, r"(?:CHANNELS|KEYWORDS|TYPE OF ARTICLE|SECTION|LOCATION)(?: (?P<topics>[^\n]{2,200}))?", label="topics", where="tail", head=("CHANNELS", "KEYWORDS", "TYPE OF ARTICLE", "SECTION", "LOCATION"), longest=240, examples=("CHANNELS", "KEYWORDS Rivers")),
    ),
)
