"""Military.com: own reports and papers' stories that it licenses, with a notice of the license.

Head: title, picture, date, "PAPER | By NAME" or paper and byline apart. Inside: "Related: ...". Tail: "This article is
written by NAME from PAPER and was legally licensed via ... through the NewsCred publisher network.", "Related Topics"
with linked words, the copyright, "You May Also Like" with headlines.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, HEADLINE, NAMES

OUTLET = r"(?:The |the )?\p{Lu}[\p{L}\d&.'’-]{1,24}(?: [\p{L}\d&.'’()-]{1,24}){0,6}"

PROFILE = Profile(
    name="military-com",
    title="Military.com",
    sites=("military.com",),
    aliases=("Military.com", "MILITARY.COM"),
    rules=(
        line("paper-byline", Kind.HEADER, rf"(?P<source>{OUTLET}) ?\| ?[Bb]y (?P<author>{NAMES})", label="byline",
             where="head", longest=130, stem="|",
             examples=("The Arden Pilot | By Ana Ruiz",)),
        line("picture", Kind.MEDIA,
             r"[\p{Lu}\"“][^\n]{5,400}\((?P<credit>[^()\n]{2,60} [Pp]hoto(?:/[^()\n]{2,60}| by [^()\n]{3,60})?"
             r"|[^()\n]{3,60}/[^()\n]{3,50}|Getty Images|Shutterstock)\)", label="caption", where="head", longest=480,
             follows=("title", "caption", "published", "byline"), tail=")",
             examples=("The harbor of Arden. (U.S. Navy photo)",)),
        line("published", Kind.HEADER, rf"(?:Published )?(?P<date>{DAY})(?: at \d{{1,2}}:\d\d ?[ap]m ET)?",
             where="head", longest=50, follows=("title", "caption", "byline", "subtitle"),
             examples=("20 May 2019", "Published May 20, 2019 at 9:00am ET")),
        line("paper", Kind.HEADER, rf"(?P<source>(?!Military\.com){OUTLET})", label="source", where="head", longest=50,
             follows="published", awaits="byline", below=r"[Bb]y \p{Lu}",
             examples=("The Arden Pilot",)),
        span("licensed", Kind.ATTRIBUTION,
             r"This (?:article|content) (?:is|was) written by (?P<author>[^\n]{3,80}?) from "
             r"(?P<source>[^\n]{3,80}?) and was legally licensed (?:via|through) [^\n]{5,120}?\.(?= Please|$)",
             label="origin",
             stem=("This article is written by ", "This article was written by ", "This content is written by ",
                   "This content was written by "),
             examples=("This article is written by Ana Ruiz from The Arden Pilot and was legally licensed via the Tribune Content Agency through the NewsCred publisher network.",)),
        span("licensing", Kind.FURNITURE,
             r"Please direct all licensing questions to (?P<contact>legal@(?:newscred|industrydive)\.com)\.?",
             label="contact", stem="Please direct all licensing questions to", lead="",
             examples=("Please direct all licensing questions to legal@newscred.com.",)),
        run("topics", Kind.HEADER, r"Related Topics:?", label="topics", head="Related Topics", longest=16,
            after=Members(r"(?P<topics>\p{Lu}[^\n.!?]{2,200})", most=8, least=1),
            examples=("Related Topics\nMilitary Headlines Navy Veterans",)),
        line("copyright", Kind.LEGAL,
             r"© Copyright (?P<year>20\d\d) (?P<holder>Military\.com)\. All rights reserved\.(?: This (?:article"
             r"|material) may not be [^\n]{10,300})?", identifies=True, head="© Copyright 20", longest=420,
             examples=("© Copyright 2021 Military.com. All rights reserved.",)),
        line("reach", Kind.FURNITURE,
             r"(?:--? ?|— ?)?[^\n]{3,60} can be reached at (?P<contact>[\w.]{3,40}@military\.com)\.[^\n]{0,80}",
             label="contact", stem="@military.com", identifies=True, where="tail", longest=200,
             examples=("-- Ana Ruiz can be reached at ana.ruiz@military.com. Follow her on Twitter @anaruiz.",)),
        run("also-like", Kind.INSERT, r"You May Also Like", label="related", where="tail", head="You May Also Like",
            longest=20, after=Members(HEADLINE, most=8),
            examples=("You May Also Like\nThe Mill by the River Reopens in Spring",)),
        line("continues", Kind.INSERT, r"Story Continues|Show Full Article", label="advert",
             head=("Story Continues", "Show Full Article"), longest=20,
             examples=("Story Continues",)),
        line("keep-up", Kind.CALL_TO_ACTION,
             r"(?:Stay on top of|Keep up with|Get) [^\n]{5,120} Military\.com[^\n]{0,120}", label="subscribe",
             where="tail", stem="Military.com", longest=280, head=("Stay on top of", "Keep up with", "Get "),
             examples=("Keep up with every step of your career with Military.com and have the news delivered to your inbox.",)),
    ),
)
