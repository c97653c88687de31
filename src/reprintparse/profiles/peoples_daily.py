"""People's Daily Online (China): mostly Xinhua; source and time stand below the title, the web editors at the end.

Head: "Home>>", title, "(Xinhua) 10:12, May 04, 2021" or "By NAME (People's Daily Online) 16:20, December 04, 2015". Tail: "(Web
editor: NAMES)", "Photos", "Related Stories", "About People's Daily Online | Join Us | Contact Us", the copyright.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

ONLINE = r"People's Daily(?: Online)?"

PROFILE = Profile(
    name="peoples-daily",
    title="People's Daily Online",
    sites=("people.cn", "people.com.cn", "peoplesdaily.com.cn"),
    aliases=("People's Daily Online", "People's Daily", "en.people.cn"),
    rules=(
        line("home", Kind.FURNITURE, r"Home ?>>?", label="navigation", where="head", longest=8, examples=("Home>>",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,170}(?<![.;:,])", where="head", longest=176,
             below=rf"(?:By [^\n]{{3,60}} )?\([\p{{Lu}}][^\n()]{{1,40}}\) ?\d{{1,2}}:\d\d, ?{DAY}",
             examples=("Village turns its harvest into a classroom",)),
        line("by-paper", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?\({ONLINE}(?: app)?\) ?\d{{1,2}}:\d\d, ?(?P<date>{DAY})", label="byline",
             where="head", stem="People", longest=140, identifies=True,
             examples=("By Ana Ruiz (People's Daily Online) 16:20, December 04, 2015",)),
        line("published", Kind.HEADER,
             rf"\((?P<source>Xinhua|China Daily|Global Times|CGTN|Ecns\.cn|CNS"
             rf"|Chinadaily\.com\.cn)\) ?\d{{1,2}}:\d\d, ?(?P<date>{DAY})", where="head", longest=60, stem=":",
             examples=("(Xinhua) 10:12, May 04, 2021",)),
        span("end", Kind.FURNITURE, r"(?:(?<=[.!?\"”] )|^)Enditem$", label="navigation", stem="Enditem",
             examples=("Enditem",), near_misses=("The Enditem of it",)),
        line("picture", Kind.MEDIA,
             r"[\p{Lu}\"“'‘][^\n]{12,400} \((?:Xinhua|Photo by [^\n()]{2,40}"
             r"|People's Daily Online)(?:/[^\n()]{2,40})?\)", label="caption",
             stem=(" (Xinhua/", " (Photo by ", " (People"), tail=")", longest=480,
             examples=("Pupils weigh leaves in Arden Village, April 30, 2021. (Xinhua/Ana Ruiz)",)),
        line("latest", Kind.CALL_TO_ACTION,
             rf"\(?For the latest China news,? [Pp]lease follow (?:{ONLINE}|us) on [^\n]{{5,60}}\)?", label="social",
             identifies=True, head=("(For the latest China news", "For the latest China news"), longest=120,
             examples=("(For the latest China news, Please follow People's Daily on Twitter and Facebook)",)),
        line("photos", Kind.FURNITURE, r"Photos|Most Viewed|Day ?\|? ?Week|We Recommend|Add your comment",
             label="navigation", where="tail", longest=20,
             examples=("Photos",)),
        line("about", Kind.FURNITURE, r"About People's Daily Online ?\| ?Join Us ?\| ?Contact Us", label="navigation",
             identifies=True, head="About People", longest=60,
             examples=("About People's Daily Online | Join Us | Contact Us",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © ?(?P<year>20\d\d) (?P<holder>People's Daily Online)\. All [Rr]ights [Rr]eserved\.?",
             head="Copyright ", stem="People", longest=90, identifies=True,
             examples=("Copyright © 2021 People's Daily Online. All Rights Reserved.",)),
    ),
)
