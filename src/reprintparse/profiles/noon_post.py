"""نون بوست (Noon Post): an Arabic site of analysis, many of whose pieces are translated from English and French papers.

Head: title, the author, date, "ترجمة وتحرير: نون بوست" or a translator's name. Tail: "المصدر:" with the paper's name, tags.
"""

from reprintparse import Kind, Profile, line

NAME = r"[\p{Arabic}.]{2,15}(?: [\p{Arabic}.]{1,15}){1,4}"

PROFILE = Profile(
    name="noon-post",
    title="نون بوست",
    sites=("noonpost.com", "noonpost.org", "noonpost.net"),
    aliases=("نون بوست", "نون بوست - NoonPost", "NoonPost", "Noon Post"),
    rules=(
        line("byline", Kind.HEADER, rf"كتب(?:ته|ه)? بواسطة ?:? ?(?P<author>{NAME})", where="head", head="كتب",
             longest=80,
             examples=("كتب بواسطة: ليلى حداد",),
             near_misses=("كتب بواسطة الحبر القديم رسالة طويلة إلى سكان القرية كلها.",)),
        line("translated", Kind.ATTRIBUTION,
             r"ترجمة(?: وتحرير| و تحرير)? ?:? ?(?P<translator>(?P<republisher>نون بوست))", label="credit",
             head=("ترجمة وتحرير", "ترجمة و تحرير", "ترجمة: نون", "ترجمة نون"), longest=40, identifies=True,
             examples=("ترجمة وتحرير: نون بوست", "ترجمة وتحرير نون بوست")),
        line("download", Kind.CALL_TO_ACTION, r"تحميل هذا (?:المقال|التقرير) بصيغة PDF", label="social",
             head="تحميل هذا", longest=40,
             examples=("تحميل هذا المقال بصيغة PDF",)),
        line("translator", Kind.ATTRIBUTION, rf"ترجمة(?: وتحرير)? ?:? (?P<translator>{NAME})", label="credit",
             where="head", head="ترجمة", longest=60, follows=("title", "subtitle", "byline", "published"),
             examples=("ترجمة ليلى حداد", "ترجمة وتحرير: سامر حسن")),
    ),
)
