"""Mirage News (Australia): releases of universities and authorities, each closed by one note on where it comes from.

Head: date and time with zone, title, the organization, "Share". Tail: "/University Release." or "/Public Release." with what the
site does to the text, that it takes no positions, and "View in full here."; then tags.
"""

from reprintparse import Kind, Profile, line, span

FROM = (
    r"(?:/ ?[\p{Lu}][\p{L} ]{2,40} Release\.|/ ?[\p{Lu}][\p{L} ]{2,40}\. Courtesy of (?P<source>[^\n.]{2,60})\."
    r"|Courtesy of (?P<source>[^\n.]{2,60})\.)"
)

PROFILE = Profile(
    name="mirage-news",
    title="Mirage News",
    sites=("miragenews.com",),
    aliases=("Mirage News", "Mirage.News", "miragenews.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Mirage News", label="navigation", where="head", first=True, longest=12,
             identifies=True,
             examples=("Mirage News",)),
        line("published", Kind.HEADER, r"(?P<date>\d{1,2} \p{Lu}\p{Ll}{2} 20\d\d) \d{1,2}:\d\d [ap]m A[EC][SD]T",
             where="head", tail=(" AEST", " AEDT", " ACST", " ACDT"), longest=50,
             examples=("04 May 2023 9:35 am AEST",)),
        line("organization", Kind.HEADER, r"(?P<author>(?P<source>\p{Lu}[^\n.:?!]{2,80}))", label="byline",
             where="head", follows="title", longest=90, target=r"miragenews\.com/source/",
             examples=("[Arden University](https://www.miragenews.com/source/arden-university/)",)),
        span("note", Kind.ATTRIBUTION,
             rf"(?:{FROM} ?)?(?:This material from the originating organization/author\(s\) (?:may|might) be of (?:a"
             rf"|the) "
             r"point-in-time nature,? (?:and )?edited for clarity, style and length\."
             r"|The material in this public release comes from the originating organization"
             r"(?:/author\(s\))? and may be of a point-in-time nature,? "
             r"(?:and )?edited for clarity, style and length\.)",
             stem=("/", "Courtesy of", "This material from the originating", "The material in this public release"),
             identifies=True,
             examples=("/University Release. This material from the originating organization/author(s) might be of the point-in-time nature, and edited for clarity, style and length.",
                       "/Public Release. The material in this public release comes from the originating organization and may be of a point-in-time nature, edited for clarity, style and length."),
             near_misses=("/Public Release. The material was sand.",)),
        span("views", Kind.LEGAL,
             r"(?:Mirage\.News does not take institutional positions or sides, and all views, positions, and "
             r"conclusions expressed herein are solely those of the author\(s\)\."
             r"|(?<=style and length\. )The views and opinions expressed are those of the author\(s\)\.)",
             label="disclaimer", stem=("Mirage.News does not take", "The views and opinions expressed are those"),
             identifies=True,
             examples=("Mirage.News does not take institutional positions or sides, and all views, positions, and conclusions expressed herein are solely those of the author(s).",)),
        span("in-full", Kind.ATTRIBUTION, r"View in full (?:here|via [^\n.]{2,60})\.?(?= |$)", label="origin",
             stem="View in full ",
             examples=("View in full here.",)),
    ),
)
