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
        line("section", Kind.HEADER,
             r"(?P<topics>أخبار العالم|أخبار العالم العربي|أخبار روسيا|منوعات|الطب|الطب والصحة|العلوم والتكنولوجيا"
             r"|الفضاء|رياضة|مال وأعمال|أخبار الصحافة|ثقافة وفن|كورونا|الأخبار|أخبار الفن|تكنولوجيا|الصحة"
             r"|نافذة على روسيا|فيديو|متفرقات|مقالات)", label="topics", where="head", longest=24,
             examples=("منوعات", "أخبار العالم العربي")),
        line("agency-picture", Kind.MEDIA,
             r"(?P<credit>(?:Sputnik|Reuters|AFP|AP|Globallookpress|Legion-Media|RT|Gettyimages\.ru|Twitter|Facebook"
             r"|gettyimages\.ru|www\.globallookpress\.com)(?: ?[/©] ?[^\n]{2,60})?)", label="caption", where="head",
             longest=90, follows=("published", "topics", "caption", "media", "title"),
             examples=("Sputnik", "Globallookpress / Ana Ruiz")),
        line("symbolic", Kind.MEDIA, r"صورة (?:تعبيرية|أرشيفية|توضيحية)", label="caption", where="head", longest=20,
             head="صورة ",
             examples=("صورة تعبيرية",)),
        line("deck", Kind.HEADER, r"[\p{Arabic}\"«][^\n]{40,400}\.", label="subtitle", where="head", longest=420,
             follows=("social", "caption"), below=r"[^\n]{60}",
             examples=("عادت الطاحونة القديمة في الوادي إلى العمل بعد عشر سنوات، وجاء نصف أهل القرية لرؤيتها.",)),
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
