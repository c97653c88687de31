"""MR Online (Monthly Review): takes over texts of the left press; one line above each says from where and since when.

Head: the picture's text told twice with "| MR Online" between, title, "Originally published: OUTLET on DATE by AUTHOR (more
by AUTHOR) | (Posted DATE)". Older pages list "Topics:" or "Subjects:" and "Places:" or "Geography:". Tail: whose views
these are, signed "—Eds."
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="mr-online",
    title="MR Online",
    sites=("mronline.org", "monthlyreview.org"),
    aliases=("MR Online", "MROnline", "MRzine", "Monthly Review Online", "mronline.org"),
    rules=(
        line("picture", Kind.MEDIA, r"\|? ?\p{Lu}[^\n]{2,300} \| MR Online(?: [^\n]{2,300})?", label="caption",
             stem=" | MR Online", longest=640, identifies=True,
             examples=("| The mill at dawn Photo Ana Ruiz | MR Online The mill at dawn. Photo: Ana Ruiz",
                       "The mill at dawn | MR Online")),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{8,180}(?<![.;:,])", where="head", longest=190,
             below="Originally published: ",
             examples=("Mill workers end their strike",)),
        line("source-line", Kind.HEADER,
             rf"Originally published: (?P<source>[\p{{Lu}}\d][^\n]{{1,90}}?) ?on (?P<date>{DAY})", label="source",
             where="head", head="Originally published: ", longest=140,
             examples=("Originally published: Arden Dispatch on May 4, 2022",)),
        span("source", Kind.HEADER,
             rf"Originally published: (?P<source>[\p{{Lu}}\d][^\n]{{1,90}}?) ?on (?P<date>{DAY})"
             rf"(?= by (?P<author>(?P=source)) \(more|)(?= ?by |$| ?\|| ?\()", stem="Originally published: ",
             examples=("Originally published: Arden Dispatch on May 4, 2022",),
             near_misses=("Originally published: nobody knows when on the river.",)),
        line("source-by", Kind.HEADER,
             rf"Originally published: (?P<source>[\p{{Lu}}\d][^\n]{{1,90}}?) by (?P<author>{NAMES}) \("
             rf"(?P<date>{DAY})\)[^\n]{{0,80}}", label="source", where="head", head="Originally published: ",
             longest=260, identifies=True,
             examples=("Originally published: Arden Dispatch by Ana Ruiz (May 4, 2022)",)),
        span("posted-behind", Kind.HEADER, rf"[–—-] ?Posted (?P<date>{DAY})", label="published",
             stem=("– Posted ", "— Posted ", "- Posted "), lead=r"(?<=^|\n|[|)] )",
             examples=("– Posted May 06, 2022",)),
        span("author", Kind.HEADER, r"\(more by [^\n()]{2,120}\)", label="byline", stem="(more by ",
             lead=r"by (?P<author>\p{Lu}[^\n()]{2,120}?) ", identifies=True, longest=600,
             examples=("by Ana Ruiz (more by Ana Ruiz)",), near_misses=("by Ana Ruiz (more or less)",)),
        span("posted", Kind.HEADER, rf"(?:\| ?)?\(Posted (?P<date>{DAY})\)", label="published",
             stem=("| (Posted ", "|(Posted ", "(Posted "),
             examples=("| (Posted May 06, 2022)", "(Posted May 06, 2022)")),
        line("views", Kind.LEGAL,
             r"(?:Monthly Review|MR Online) does not necessarily adhere to all of the views conveyed in articles "
             r"republished at (?P<republisher>MR Online)\.(?: Our goal is to share a variety of left perspectives "
             r"that we think our readers will find interesting or useful\.)?(?: ?—Eds\.)?", label="disclaimer",
             head=("Monthly Review does not necessarily", "MR Online does not necessarily"), identifies=True,
             examples=("Monthly Review does not necessarily adhere to all of the views conveyed in articles republished at MR Online. Our goal is to share a variety of left perspectives that we think our readers will find interesting or useful. —Eds.",)),
        line("subjects", Kind.HEADER, r"(?:Topics|Subjects|Places|Geography): (?P<topics>\p{Lu}[^\n.]{2,200})",
             label="topics", head=("Topics: ", "Subjects: ", "Places: ", "Geography: "), longest=220,
             examples=("Subjects: Labor, Mills", "Geography: Americas, Arden")),
        line("posted-line", Kind.HEADER, rf"\(?Posted (?P<date>{DAY})\)?", label="published", where="head",
             head=("(Posted ", "Posted "), longest=40,
             examples=("(Posted Mar 05, 2021)",)),
    ),
)
