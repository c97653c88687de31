"""Live Science: science news, also carried by partner sites with its name at the end.

The page, top to bottom. Head: title, "By AUTHOR", date. Body. Tail: whom to follow, then "Originally published on
Live Science." or "Original article on Live Science."; essays from universities end with what the section is and
whose views they hold.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

SITE = r"Live ?Science(?:\.com)?"

PROFILE = Profile(
    name="live-science",
    title="Live Science",
    sites=("livescience.com",),
    aliases=("Live Science", "LiveScience", "livescience.com"),
    rules=(
        line("follow", Kind.CALL_TO_ACTION,
             rf"(?=[^\n]{{0,400}}(?:@[Ll]ive[Ss]cience|Live ?Science))"
             rf"(?:Follow [^\n.]{{3,120}}(?:\.com[^\n.]{{0,60}})?\. ?){{1,4}}(?:(?:Originally published"
             rf"|Original (?:article|story)) on {SITE}\.)?", label="social", identifies=True, where="tail",
             tail=("Facebook & Google+.", "Facebook and Google+.", "on Live Science.", "on LiveScience."),
             examples=("Follow Ana Ruiz on Twitter. Follow us @livescience, Facebook & Google+.",),
             near_misses=("Follow Ana Ruiz on Facebook & Google+.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:Originally published|Original (?:article|story)) (?:on|by) (?P<source>{SITE})\.?", identifies=True,
             head=tuple(f"{how} {name}" for how in ("Originally published on", "Originally published by", "Original article on", "Original story on") for name in ("Live Science", "LiveScience")),
             examples=("Originally published on Live Science.", "Original article on Live Science.")),
        span("origin-inside", Kind.ATTRIBUTION,
             rf"(?:Originally published (?:on|by)|Original (?:article"
             rf"|story) on) (?P<source>{SITE})\.?(?: Read the original article here\.?)?(?=\s|$)", label="origin",
             stem=("Originally published on Live", "Original article on Live", "Original story on Live",
                   "Originally published by Live"),
             examples=("Originally published by Live Science. Read the original article here.",)),
        line("provided", Kind.ATTRIBUTION,
             rf"This (?:story|article) was provided by (?P<source>{SITE})(?:, (?:a )?sister site (?:to"
             rf"|of) [^\n]{{3,40}})?\.(?: Follow [^\n]{{3,120}})?", label="origin", identifies=True,
             head=("This story was provided by Live", "This article was provided by Live"),
             examples=("This story was provided by LiveScience, a sister site to SPACE.com.",)),
        line("contributed", Kind.ATTRIBUTION,
             rf"(?:This article was originally published (?:at|on|by) (?P<source>[^\n.]{{3,60}})\. )?"
             rf"(?:The (?:publication|author|organization)|[A-Z][^\n.]{{2,80}}) contributed (?:the"
             rf"|this) article to {SITE}'s Expert Voices(?:: Op-Ed & Insights)?\.", label="origin", identifies=True,
             tail=("Expert Voices: Op-Ed & Insights.", "Expert Voices."),
             examples=("This article was originally published at The Conversation. The publication contributed the article to Live Science's Expert Voices: Op-Ed & Insights.",
                       "Ana Ruiz contributed this article to Live Science's Expert Voices: Op-Ed & Insights.")),
        run("expert-voices", Kind.CALL_TO_ACTION,
            r"Follow all of the Expert Voices issues and debates (?![^\n]{0,400}The views expressed are)[^\n]{3,300}",
            label="social", longest=700,
            after=Members(r"(?:The views expressed are those of the author|This version of the article was originally published on)[^\n]{3,160}", most=2),
            examples=("Follow all of the Expert Voices issues and debates — and become part of the discussion — on Facebook, Twitter and Google+.",)),
        span("bracketed", Kind.INSERT,
             r"\[(?:Image Gallery|Photo Gallery|Gallery|Infographic|In Photos|In Images|Photos|Images|Album|Video"
             r"|Countdown|Related|See (?:[Pp]hotos|[Ii]mages) of)(?:: |\b)[^\n\[\]]{5,140}\]", label="related",
             stem=("[Image Gallery: ", "[Photo Gallery: ", "[Gallery: ", "[Infographic: ", "[In Photos: ",
                   "[In Images: ", "[Photos: ", "[Images: ", "[Album: ", "[Video: ", "[Countdown: ", "[Related: ",
                   "[See Photos of ", "[See Images of ", "[See photos of "),
             examples=("[Image Gallery: The Mills of the Arden Valley]",)),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES})(?:, [^\n,]{{3,40}})? ?[Pp]ublished (?P<date>{DAY})",
             where="head", head="By ", stem="ublished ", longest=140,
             examples=("By Ana Ruiz published May 11, 2021",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{20,240}", label="subtitle", where="head", longest=250,
             follows=("byline", "published"), awaits="caption",
             examples=("The ferry fits, even when there's nothing to fit into.",)),
        line("picture", Kind.MEDIA, r"(?:[^\n]{3,200} )?\(?Image credit: (?P<credit>[^\n()]{2,120})\)?",
             label="caption", where="head", stem="Image credit: ", longest=340,
             examples=("Image credit: Ana Ruiz",)),
        run("box", Kind.CALL_TO_ACTION, r"Live Science [Nn]ewsletter", label="subscribe", head="Live Science ",
            longest=30, identifies=True,
            after=Members(r"Stay up to date on the latest science news by signing up for our Essentials newsletter\.|Contact me with news and offers from other Future brands|Receive email from us on behalf of our trusted partners or sponsors", most=3),
            examples=("Live Science newsletter\nStay up to date on the latest science news by signing up for our Essentials newsletter.",)),
        line("future", Kind.CALL_TO_ACTION,
             r"Contact me with news and offers from other Future brands"
             r"|Receive email from us on behalf of our trusted partners or sponsors", label="subscribe", longest=80,
             head=("Contact me with news and offers from other", "Receive email from us on behalf of our"),
             examples=("Receive email from us on behalf of our trusted partners or sponsors",)),
        line("expert", Kind.ATTRIBUTION, r"(?P<author>\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){1,3})",
             label="bio", where="tail", longest=60,
             below=(r"(?:(?:Senior |Associate |Assistant |Visiting |Adjunct )?(?:Lecturer|Professor|Fellow|Reader"
                    r"|Researcher)|Research|Ph\.?D\.?)\b[^\n]{2,140}$"),
             examples=("Ana Ruiz",)),
        line("expert-post", Kind.ATTRIBUTION,
             r"(?:(?:Senior |Associate |Assistant |Visiting |Adjunct )?(?:Lecturer|Professor|Fellow|Reader"
             r"|Researcher)|Research (?:Fellow|Associate|Scientist)"
             r"|Ph\.?D\.? [Cc]andidate)\b[^\n.]{2,140}(?:University|Institute|College)[^\n.]{0,60}", label="bio",
             where="tail", longest=200,
             examples=("Lecturer in Mill History, University of Arden",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Get the world's most fascinating discoveries delivered straight to your inbox\.?", label="subscribe",
             identifies=True, head="Get the world",
             examples=("Get the world’s most fascinating discoveries delivered straight to your inbox.",)),
        span("views-inside", Kind.LEGAL,
             r"The views expressed are those of the author(?:\(s\))? and do not necessarily reflect the views of the "
             r"publisher\.", label="disclaimer", lead="", stem="The views expressed are those of the author",
             examples=("The views expressed are those of the author and do not necessarily reflect the views of the publisher.",)),
        span("follow-voices", Kind.CALL_TO_ACTION,
             r"Follow all of the Expert Voices issues and debates [^\n]{3,200}?(?:Facebook|Twitter|Google ?\+)\.",
             label="social", lead="", stem="Follow all of the Expert Voices issues",
             examples=("Follow all of the Expert Voices issues and debates — and become part of the discussion — on Facebook and Twitter.",)),
        line("gallery-link", Kind.INSERT, r"[\p{Lu}\d\"'‘“][^\n]{8,160}(?<![.;,])", label="related", where="tail",
             longest=170, target=r"livescience\.com/",
             examples=("[Image gallery: The mills](https://www.livescience.com/gallery-mills)",)),
        span("version-here", Kind.ATTRIBUTION,
             r"This version of the article was originally published on (?P<republisher>Live ?Science)\.",
             label="origin", lead="", stem="This version of the article was originally published on Live",
             identifies=True,
             examples=("This version of the article was originally published on Live Science.",)),
    ),
)
