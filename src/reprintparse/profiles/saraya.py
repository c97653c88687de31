"""وكالة أنباء سرايا الإخبارية (Saraya): a Jordanian news site that carries agencies' stories.

Head: the site's name and motto, menu, section, title, "11-02-2020 10:25 AM", the number of views. The story opens "سرايا -". Tail:
"المصدر:", "طباعة", the rules of comments, which name the site, and its form.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="saraya",
    title="وكالة أنباء سرايا الإخبارية",
    sites=("sarayanews.com",),
    aliases=("سرايا", "وكالة انباء سرايا", "وكالة أنباء سرايا", "وكالة انباء سرايا الاخبارية"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>وكالة [أا]نباء سرايا ال[إا]خبارية)(?: - حرية سقفها السماء)?",
             label="navigation", where="head", head=("وكالة أنباء سرايا", "وكالة انباء سرايا"), longest=80,
             identifies=True,
             examples=("وكالة أنباء سرايا الإخبارية - حرية سقفها السماء",)),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lo}[\p{L} ]{2,24})", label="topics", where="head", longest=26,
             follows="navigation",
             examples=("منوعات",)),
        line("title", Kind.HEADER, r"[\p{Lo}\d\"«“(][^\n]{11,200}(?<![.،؛])", where="head", longest=210,
             follows=("topics", "navigation"), below=r"\d{1,2}-\d{1,2}-20\d\d",
             examples=("الطاحونة القديمة تعود إلى العمل في الوادي",)),
        line("published", Kind.HEADER, r"(?P<date>\d{1,2}-\d{1,2}-20\d\d) \d{1,2}:\d\d [AP]M", where="head", longest=30,
             examples=("25-02-2020 10:25 AM",)),
        run("read", Kind.INSERT, r"[إا]قر[أا] [أا]يضا[ :]{0,2}", label="related",
            head=("إقرأ ", "اقرأ ", "اقرا ", "إقرا "), longest=20,
            after=Members(r"[^\n]{12,200}[^\n.،؛]", most=6, listing=True),
            examples=("إقرأ أيضا\nكيف عادت الطاحونة إلى العمل في القرية",)),
        line("rules", Kind.CALL_TO_ACTION, r"(?=[^\n]{0,500}سرايا)تنويه ?: ?تتم مراجعة كافة التعليقات[^\n]{20,900}",
             label="comment", head="تنويه", longest=960, identifies=True, where="anywhere",
             examples=("تنويه : تتم مراجعة كافة التعليقات ،وتنشر عند الموافقة عليها فقط ، ويحتفظ موقع وكالة انباء سرايا بحق حذف أي تعليق.",)),
    ),
)
