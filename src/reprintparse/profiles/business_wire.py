"""Business Wire: press releases as companies wrote them, carried by many sites.

The page, top to bottom. The dateline holds "(BUSINESS WIRE)"; it is part of the text. Tail: company paragraphs, where
the multimedia release and the source version are, "Contacts", a copyright line.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, EMAIL, TIME, URL

PROFILE = Profile(
    name="business-wire",
    title="Business Wire",
    sites=("businesswire.com",),
    aliases=("Business Wire", "BusinessWire", "BUSINESS WIRE", "businesswire.com"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<date>{DATE}) {TIME} Eastern (?:Daylight|Standard) Time", where="head",
             identifies=True, tail=("Eastern Daylight Time", "Eastern Standard Time"),
             examples=("May 03, 2021 09:00 AM Eastern Daylight Time",)),
        run("multimedia", Kind.MEDIA,
            rf"(?:This press release features multimedia\.|This press release features multimedia\. View the full "
            rf"release here|Photos/Multimedia Gallery Available|Photo/Multimedia Available"
            rf"|Multimedia (?:Gallery )?available)(?:\s?: ?(?:{URL})?)?", label="media", identifies=True,
            head=("This press release features multimedia.", "Photos/Multimedia Gallery Available",
                  "Photo/Multimedia Available", "Multimedia Gallery available", "Multimedia available"),
            after=Members(rf"View the full release here\s?: ?(?:{URL})?"),
            examples=("This press release features multimedia. View the full release here: https://www.businesswire.com/news/home/20240620000077/en/",)),
        line("original", Kind.ATTRIBUTION,
             rf"View source version on (?P<republisher>businesswire\.com)\s?: ?(?:\(?(?P<url>{URL})\)?)?",
             label="origin", identifies=True,
             examples=("View source version on businesswire.com: https://www.businesswire.com/news/home/20240620000077/en/",
                       "View source version on businesswire.com:")),
        line("address", Kind.ATTRIBUTION,
             r"(?P<url>https?://www\.businesswire\.com/news/home/\d{12,16}/[a-z-]{2,7}/?[^\s]{0,120})", label="origin",
             where="tail", head=("https://www.businesswire.com/news/home/", "http://www.businesswire.com/news/home/"),
             examples=("https://www.businesswire.com/news/home/20240620000077/en/",)),
        line("copyright", Kind.LEGAL,
             r"(?:Copyright|©|\(c\)|Copyright ©) ?(?:(?P<holder>Business ?Wire),? (?P<year>(?:19|20)\d\d)"
             r"|(?:19|20)\d\d Business ?Wire)(?:,? [Aa]ll [Rr]ights [Rr]eserved)?\.?", identifies=True,
             head=("Copyright Business Wire", "Copyright Business", "© Business Wire", "(c) Business Wire", "(c)20",
                   "© 20", "Copyright © 20", "Copyright 20"),
             examples=("Copyright Business Wire 2019", "© 2019 Business Wire")),
        run("translation", Kind.ATTRIBUTION,
            r"The original source-language text of this announcement is the official, authorized "
            r"version\.[^\n]{0,300}", label="note", identifies=True,
            after=Members(r"Translations are provided[^\n]{5,300}"),
            examples=("The original source-language text of this announcement is the official, authorized version. Translations are provided as an accommodation only, and should be cross-referenced with the source-language text, which is the only version of the text intended to have legal effect.",)),
        line("contacts", Kind.FURNITURE, r"Contacts", label="contact", where="tail", examples=("Contacts",)),
        line("deck-of-release", Kind.HEADER, r"(?!By: )[\p{Lu}\d\"“'‘$£€][^\n]{14,260}", label="subtitle", where="head",
             follows=("title", "subtitle"), awaits=("source", "published"), longest=270,
             examples=("Revenue of the mill rises by a fifth",)),
        line("masthead", Kind.FURNITURE,
             r"(?P<republisher>Business Wire)(?: [-–—] A Berkshire Hathaway Company)?|A Berkshire Hathaway Company",
             label="navigation", where="head", head=("Business Wire", "A Berkshire Hathaway"), longest=60,
             follows=("", "navigation", "social", "subscribe"), identifies=True,
             examples=("Business Wire - A Berkshire Hathaway Company", "A Berkshire Hathaway Company")),
        line("stamps", Kind.HEADER,
             r"PUB: (?P<date>\d\d/\d\d/20\d\d) \d\d:\d\d [AP]M ?/ ?DISC: \d\d/\d\d/20\d\d \d\d:\d\d [AP]M",
             label="published", where="tail", head="PUB: ", longest=70, identifies=True,
             examples=("PUB: 04/15/2022 08:00 AM/DISC: 04/15/2022 08:02 AM",)),
        line("keywords", Kind.HEADER, r"(?:INDUSTRY )?KEYWORDS?: (?P<topics>[\p{Lu}\d][\p{Lu}\d &/,.-]{2,200})",
             label="topics", where="tail", head=("KEYWORD", "INDUSTRY KEYWORD"), longest=230,
             examples=("KEYWORD: NORTH AMERICA CANADA", "INDUSTRY KEYWORD: ENERGY OTHER ENERGY")),
        run("seller", Kind.FURNITURE, r"ResearchAndMarkets\.com|Research and Markets", label="contact", longest=24,
            head=("ResearchAndMarkets.com", "Research and Markets"),
            after=Members(rf"Laura Wood, [^\n]{{3,40}}|{EMAIL}|For (?:E\.?S\.?T\.?|GMT|U\.?S\.?)[^\n]{{4,60}}", most=6, least=1),
            examples=("ResearchAndMarkets.com\nLaura Wood, Senior Press Manager\npress@post.example",)),
        line("newsroom", Kind.FURNITURE, r"Back to Newsroom", label="navigation", head="Back to Newsroom", longest=18,
             examples=("Back to Newsroom",)),
        run("link-more", Kind.INSERT, r"More News From [\p{Lu}\d][^\n]{2,80}", label="related", head="More News From ",
            longest=100, after=Members(r"(?!Back to)[\p{Lu}\d\"'‘“][^\n]{14,160}(?<![.,;:])", most=4),
            examples=("More News From Arden Mills\nArden Mills Names a New Miller",)),
        run("hashtags", Kind.HEADER, r"#?Hashtags|\$?Cashtags", label="topics", longest=12, where="tail",
            head=("#Hashtags", "Hashtags", "$Cashtags", "Cashtags"),
            after=Members(r"(?P<topics>[#$]\w{1,40})", most=12),
            examples=("#Hashtags\n#flour",)),
        run("versions", Kind.FURNITURE, r"Release Versions", label="navigation", longest=20, head="Release Versions",
            after=Members(r"(?:English|French|German|Spanish|Italian|Dutch|Portuguese|Japanese|Korean|Chinese|Hebrew|Polish|Turkish)(?: [^\n.]{3,30})?", most=8),
            examples=("Release Versions\nEnglish",)),
        run("profiles", Kind.CALL_TO_ACTION, r"Social Media Profiles", label="social", longest=24,
            head="Social Media Profiles", after=Members(r"[\p{Lu}@][^\n.!?]{1,50}", most=8),
            examples=("Social Media Profiles\nArden Mills on LinkedIn",)),
    ),
)
