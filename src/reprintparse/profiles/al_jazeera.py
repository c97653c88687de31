"""Al Jazeera: news and opinion from Doha, often carried with its note on views.

Head: title, deck, author, "Published On 3 Mar 2021". Tail: the note on views, "SOURCE: Al Jazeera and news agencies".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="al-jazeera",
    title="Al Jazeera",
    sites=("aljazeera.com", "aljazeera.net"),
    aliases=("Al Jazeera", "Aljazeera", "Al Jazeera English", "AlJazeera", "Al-Jazeera", "aljazeera.com", "Al Jazeera America", "الجزيرة", "الجزيرة نت"),
    rules=(
        line("published", Kind.HEADER, rf"(?:Published On|Last update) (?P<date>{DAY})(?: ?\d\d:\d\d (?:GMT|AM|PM))?",
             where="head", head=("Published On ", "Last update "), longest=50,
             examples=("Published On 3 Mar 2021",)),
        line("caption-arabic", Kind.MEDIA,
             r"[\p{Arabic}\d\"][^\n.!؟]{6,200} \((?P<credit>الجزيرة(?: نت)?|رويترز|الفرنسية|الأوروبية|الألمانية"
             r"|الأناضول|أسوشيتد برس|أسوشيتدبرس|غيتي(?: إيميجز)?|وكالة الأنباء الأوروبية|مواقع التواصل(?: الاجتماعي)?"
             r"|شترستوك)\)", label="caption",
             tail=("الجزيرة)", "الجزيرة نت)", "رويترز)", "الفرنسية)", "الأوروبية)", "الألمانية)", "الأناضول)", "برس)",
                   "غيتي)", "إيميجز)", "التواصل)", "الاجتماعي)", "شترستوك)"), longest=230,
             examples=("طاحونة أمام مدرسة الوادي (رويترز)", "سكان الوادي على ضفة النهر (الجزيرة)"),
             near_misses=("وصل التقرير إلى سكان الوادي. (رويترز)",)),
        line("published-arabic", Kind.HEADER,
             r"(?:نُ?شر في ?)?(?P<date>\d{1,2}/\d{1,2}/20\d\d) ?-? ?\|? ?آخر "
             r"تحديث ?: ?\d{1,2}/\d{1,2}/20\d\d ?-?\d{1,2}:\d\d ?(?:ص|م|AM|PM) ?\((?:بتوقيت|توقيت) مكة(?: المكرمة)?\)",
             label="published", where="head", longest=110, head=("نشر في", "نُشر في", *"0123456789"),
             examples=("25/2/2020-|آخر تحديث: 25/2/202010:25 PM (توقيت مكة)",
                       "25/2/2020|آخر تحديث: 25/2/2020 10:25 م (بتوقيت مكة المكرمة)")),
        line("source-arabic", Kind.ATTRIBUTION, r"المصدر ?: ?(?P<source>الجزيرة(?: نت)?) ?\+ ?[^\n.]{3,60}",
             label="origin", where="tail", head=("المصدر : الجزيرة", "المصدر: الجزيرة"), longest=90, identifies=True,
             examples=("المصدر : الجزيرة + وكالات",)),
        line("copyright-arabic", Kind.LEGAL,
             r"(?:جميع الحقوق محفوظة )?© ?(?P<year>20\d\d)? ?(?P<holder>شبكة الجزيرة الإعلامية"
             r"|شبكة الجزيرة الاعلامية)", label="copyright", head=("©", "جميع الحقوق محفوظة ©"), longest=70,
             identifies=True,
             examples=("جميع الحقوق محفوظة © 2021 شبكة الجزيرة الإعلامية",)),
        span("views", Kind.LEGAL,
             r"The views expressed in this article are the author's own and do not necessarily reflect Al Jazeera's "
             r"editorial (?:stance|policy)\.", label="disclaimer",
             stem=("The views expressed in this article are the author's own and do not",
                   "The views expressed in this article are the author’s own and do not"), lead="", identifies=True,
             examples=("The views expressed in this article are the author's own and do not necessarily reflect Al Jazeera's editorial stance.",)),
        line("source", Kind.ATTRIBUTION,
             r"(?:SOURCE|Source) ?:? ?(?P<source>A(?:L|l) J(?:AZEERA|azeera))(?i:,? (?:and|\+|News|English"
             r"|media network|and news agencies|and agencies)[^\n]{0,40})?", label="origin", where="tail",
             head=("SOURCE", "Source"), identifies=True, longest=80,
             examples=("Source: Al Jazeera and news agencies", "SOURCE: Al Jazeera News")),
        run("listed", Kind.INSERT, r"list of \d{1,2} items?", label="related", head="list of ", longest=20,
            identifies=True, after=Members(r"list \d{1,2} of \d{1,2}|end of list|[^\n]{8,200}(?<![.!])", most=14),
            examples=("list of 1 item\nlist 1 of 1\nHow the mill of Arden came back\nend of list",)),
        line("sign-up", Kind.CALL_TO_ACTION, r"Sign up for Al Jazeera[^\n]{0,90}", label="subscribe",
             head="Sign up for Al Jazeera", identifies=True, longest=120,
             examples=("Sign up for Al Jazeera",)),
        line("follow", Kind.CALL_TO_ACTION, r"Follow Al Jazeera English:?[^\n]{0,40}", label="social",
             head="Follow Al Jazeera English", identifies=True, longest=70,
             examples=("Follow Al Jazeera English:",)),
        line("copyright", Kind.LEGAL, r"© (?P<year>20\d\d) (?P<holder>Al Jazeera Media Network)", head="© 20",
             identifies=True, longest=50,
             examples=("© 2024 Al Jazeera Media Network",)),
    ),
)
