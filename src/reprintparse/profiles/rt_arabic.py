"""RT Arabic: the Arabic service of RT.

Head: title, "تاريخ النشر: 05.03.2021 | 10:25 GMT", picture, "انسخ الرابط" with a short address. Inside: "إقرأ المزيد" with a headline. Tail:
"المصدر:", "تابعوا RT على".
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="rt-arabic",
    title="RT Arabic",
    sites=("arabic.rt.com",),
    aliases=("RT Arabic", "RT بالعربي"),
    rules=(
        line("published", Kind.HEADER,
             r"تاريخ النشر: ?(?P<date>\d\d\.\d\d\.20\d\d) ?\| ?\d\d:\d\d GMT(?: ?\| ?(?:[\p{L} ]{3,30}))?",
             where="head", head="تاريخ النشر:", longest=80, identifies=True,
             examples=("تاريخ النشر: 25.03.2021 | 10:25 GMT",)),
        line("updated", Kind.HEADER, r"آخر تحديث: ?\d\d\.\d\d\.20\d\d ?\| ?\d\d:\d\d GMT", label="published",
             where="head", head="آخر تحديث:", longest=60,
             examples=("آخر تحديث: 25.03.2021 | 10:25 GMT",)),
        line("short", Kind.CALL_TO_ACTION, r"(?:انسخ الرابط ?)?https://(?:ar|arabic)\.rt\.com/[\w-]{2,20}",
             label="social", where="head", head=("https://ar", "انسخ الرابط"), longest=60, identifies=True,
             examples=("https://ar.rt.com/abcd",)),
        line("copy", Kind.CALL_TO_ACTION, r"انسخ الرابط", label="social", where="head", head="انسخ الرابط", longest=14,
             examples=("انسخ الرابط",)),
        run("read-more", Kind.INSERT, r"[إا]قرأ المزيد", label="related", head=("إقرأ المزيد", "اقرأ المزيد"),
            longest=14, after=Members(r"[^\n]{12,200}(?<![.،؛])", most=1),
            examples=("إقرأ المزيد\nكيف عادت الطاحونة إلى العمل في القرية",)),
        line("follow", Kind.CALL_TO_ACTION, r"تابعوا RT على[^\n]{0,60}", label="social", where="tail",
             head="تابعوا RT على", longest=80, identifies=True,
             examples=("تابعوا RT على",)),
    ),
)
