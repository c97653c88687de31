"""Digital Journal: Canadian news site, much of it AFP's.

Head: the site's name, section, title, "By AFP", "Published" with the date, a caption that ends in "- Copyright AFP" and the
photographer, the agency's author alone. Tail: "In this article:" with topics, "Written By", the agency's note on itself,
"You may also like:", a copyright line in capitals.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="digital-journal",
    title="Digital Journal",
    sites=("digitaljournal.com",),
    aliases=("Digital Journal", "DIGITAL JOURNAL INC", "Digital Journal Inc"),
    rules=(
        line("published", Kind.HEADER, rf"(?i:published) (?P<date>{DAY})", where="head",
             head=("Published", "PUBLISHED"), longest=40,
             examples=("Published May 4, 2022",)),
        line("caption", Kind.MEDIA,
             r"\p{Lu}[^\n]{8,300} - (?:Image by )?(?:© ?)?Copyright (?P<credit>(?:AFP|GETTY IMAGES"
             r"|Getty Images)[^\n]{0,60})", longest=400, stem=" Copyright ",
             examples=("Villagers cross the bridge in June - Copyright AFP/File Ana RUIZ",),
             near_misses=("The bridge was, as the mayor said - Copyright be hanged - a copy.",)),
        line("author", Kind.HEADER, r"(?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3})",
             label="byline", where="head", follows=("caption", "published"), longest=60,
             examples=("Ana RUIZ",)),
        run("topics", Kind.HEADER, r"In this article: ?(?P<topics>[^\n]{0,200})", head="In this article:", longest=220,
            after=Members(r"(?!Written By)(?P<topics>\p{Lu}[^\n.!?]{1,120})", most=1),
            examples=("In this article:\nRivers, Arden", "In this article: Rivers, Arden")),
        line("written-by", Kind.HEADER, r"Written By (?P<author>[^\n]{2,60})", label="byline", where="tail",
             head="Written By",
             examples=("Written By Ana Ruiz",)),
        line("copyright", Kind.LEGAL,
             r"(?i:copyright) © (?P<year>1998)(?: ?- ?20\d\d)? (?P<holder>DIGITAL JOURNAL INC|Digital Journal Inc)\.?",
             identifies=True, head=("COPYRIGHT ©", "Copyright ©"), longest=60,
             examples=("COPYRIGHT © 1998 - 2022 DIGITAL JOURNAL INC.",)),
    ),
)
