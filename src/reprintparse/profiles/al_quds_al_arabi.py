"""القدس العربي (Al-Quds Al-Arabi): a pan-Arab daily in London, with stories of agencies and its own.

Head: the paper's name, menu, title, "18 - يونيو - 2022", caption, town and writer between slashes or the agency, "الأناضول:". Tail:
key words, "شارك هذا الموضوع", the form for comments, the newsletter, the paper's copyright.
"""

from reprintparse import Kind, Members, Profile, line, run

MONTH = (
    r"(?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر)"
)
AGENCY = (
    r"(?:الأناضول|رويترز|أ ?ف ?ب|(?:ا|أ)ف ب|د ?ب ?أ|وكالات|الوكالات|(?:وكالة )?الأناضول|أسوشيتد برس|القدس العربي|[\"“”«]القدس العربي[\"“”»])"
)

PROFILE = Profile(
    name="al-quds-al-arabi",
    title="القدس العربي",
    sites=("alquds.co.uk",),
    aliases=("القدس العربي", "Al-Quds Al-Arabi", "Al Quds Al Arabi", "صحيفة القدس العربي", "alquds.co.uk"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>القدس العربي)", label="navigation", where="head", longest=16,
             head="القدس العربي", first=True, identifies=True,
             examples=("القدس العربي",)),
        line("published", Kind.HEADER, rf"(?P<date>\d{{1,2}} ?- ?{MONTH} ?- ?20\d\d)", where="head",
             head=tuple("0123456789"), longest=30,
             examples=("18 - يونيو - 2022",)),
        line("picture", Kind.MEDIA, r"[\p{Arabic}\"«][^\n]{10,140}(?<![.:،؛])", label="caption", where="head",
             longest=150, follows="published", below=rf"[^\n]{{2,60}}(?:/|:)$|{AGENCY}",
             examples=("الطاحونة القديمة على ضفة النهر في الوادي",)),
        line("byline", Kind.HEADER,
             rf"(?:(?P<place>[\p{{Arabic}} ]{{2,24}}) ?(?:/|[-–—]) ?)"
             rf"(?P<author>[\p{{Arabic}}]{{2,14}}(?: [\p{{Arabic}}]{{2,14}}){{1,3}}) ?(?:/"
             rf"|[-–—]) ?(?P<as_source>(?P<source>{AGENCY})) ?:?", where="head", longest=90, stem="/",
             examples=("الوادي/ ليلى حداد/ الأناضول:",)),
        line("agency", Kind.HEADER, rf"(?:[\p{{Arabic}} ]{{2,24}} ?(?:/|[-–—]) ?)?(?P<source>{AGENCY}) ?:",
             label="source", where="head", longest=60, tail=":",
             examples=("الأناضول:", "الوادي – رويترز:")),
        line("taken-from", Kind.ATTRIBUTION, rf"[(«]?(?P<source>{AGENCY})[)»]?", label="origin", where="tail",
             longest=24, head=("(", "«"),
             examples=("(الأناضول)",)),
        run("topics", Kind.HEADER, r"كلمات مفتاحية ?:?", label="topics", where="tail", head="كلمات مفتاحية", longest=18,
            after=Members(r"(?P<topics>[^\n.؟!:]{2,200})", most=1),
            examples=("كلمات مفتاحية\nالوادي الطاحونة",)),
        line("copyright", Kind.LEGAL,
             r"جميع الحقوق محفوظة ?(?:©|\([cC]\))? ?(?P<year>20\d\d)? ?(?P<holder>(?:صحيفة )?القدس العربي)",
             head="جميع الحقوق محفوظة", longest=70, identifies=True,
             examples=("جميع الحقوق محفوظة © 2022 صحيفة القدس العربي",)),
    ),
)
