"""Mongabay: news of nature and forests, free to republish with credit.

The page, top to bottom. Head: title, "by AUTHOR on DATE", summary points. Body. Tail: the credit of the banner
image, related reading, a form for feedback to the author. Republishers say where it first appeared.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES, PERSON

CREDITS = (
    "First published on Mongabay", "Originally published on Mongabay", "First published by Mongabay", "Originally published by Mongabay",
    "First appeared on Mongabay", "Republished from Mongabay",
    *(
        f"This {piece} {way} Mongabay"
        for piece in ("story", "article", "piece", "report")
        for way in ("was originally published by", "was originally published on", "was originally published in", "was first published by",
                    "was first published on", "originally appeared on", "originally appeared in", "first appeared on", "is republished from")
    ),
)  # fmt: skip

PROFILE = Profile(
    name="mongabay",
    title="Mongabay",
    sites=("mongabay.com", "mongabay.co.id", "mongabay-india.com"),
    aliases=("Mongabay", "Mongabay.com", "Mongabay Latam", "Mongabay-India", "Mongabay India"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) |/)(?P<source>Mongabay)",
             where="head", tail=("Mongabay",), longest=140,
             examples=("By Ana Ruiz / Mongabay",)),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] "
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) ){PERSON} ?/ ?(?:Mongabay)[)\].]{{0,2}}",
             longest=520,
             tail=("/Mongabay", "/ Mongabay", "/Mongabay)", "/ Mongabay)", "/Mongabay.", "/ Mongabay.", "/Mongabay]",
                   "/ Mongabay]"),
             examples=("The mill in winter. Ana Ruiz/Mongabay", "The mill in winter. (Photo by Ana Ruiz/Mongabay)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of Mongabay who saw it.",)),
        run("banner", Kind.MEDIA, r"Banner image:? [^\n]{5,400}", label="caption", where="tail",
            head=("Banner image:", "Banner image "),
            after=Members(r"(?:Photo|Image|Photograph)s? (?:by|courtesy)[^\n]{3,120}"),
            examples=("Banner image: The mill at Arden. Photo by Ana Ruiz.",)),
        run("feedback", Kind.CALL_TO_ACTION,
            r"FEEDBACK: ?Use this form to send a message to the (?:author|editor) of this post\.[^\n]{0,160}",
            label="comment", identifies=True, after=Members(r"If you want to post a public comment[^\n]{5,160}"),
            examples=("FEEDBACK: Use this form to send a message to the author of this post. If you want to post a public comment, you can do that at the bottom of the page.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:story|article|piece|report) (?:was |is )?)?(?:(?:[Oo]riginally |[Ff]irst )?(?:published"
             r"|appeared|republished)|[Rr]epublished) (?:on|by|in|at"
             r"|from) (?P<source>Mongabay(?:\.com|-India| India| Latam|'s [A-Z][\w ]{2,30})?)(?:,? (?:and is "
             r"|and was )(?:re-?published|reproduced)[^\n.]{0,90}| under a "
             r"(?P<license>Creative Commons)[^\n.]{0,30})?\.?(?: Read the original (?:article|story"
             r"|here)[^\n]{0,60})?", identifies=True, head=CREDITS,
             examples=("This article originally appeared on Mongabay.",
                       "This article was first published on Mongabay and is republished with permission.",
                       "Originally published on Mongabay.com."),
             near_misses=("This article was originally published by Mongabay volunteers in a barn.",)),
    ),
)
