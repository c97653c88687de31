"""Newsmax: own pieces and agency stories under the name of the site.

Head: "Home | World", "Tags: a | b", "TITLE | Newsmax.com", "(Agency)" for the picture, "By NAME | DATE" or the date.
Inside: "Story continues below video." Tail: the rights ("© 2018 Newsmax. All rights reserved.", "© 2018 Thomson/Reuters.
All rights reserved."), "Click Here to comment on this article".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE, MONTH, NAMES, WEEKDAY

WHEN = rf"{WEEKDAY}, (?:\d{{1,2}} {MONTH},? 20\d\d|{MONTH} \d{{1,2}}, 20\d\d)"

PROFILE = Profile(
    name="newsmax",
    title="Newsmax",
    sites=("newsmax.com", "newsmaxtv.com"),
    aliases=("Newsmax", "NewsMax", "Newsmax.com", "NewsMax.com", "Newsmax TV", "Newsmax Health"),
    rules=(
        line("path", Kind.FURNITURE, r"Home ?\| ?[\p{Lu}][^\n|]{2,40}(?: ?\| ?[^\n|]{2,40})?", label="navigation",
             where="head", head="Home", longest=90, first=True,
             examples=("Home | World",)),
        line("tags", Kind.HEADER, r"Tags: (?P<topics>[^\n|]{2,40}(?: ?\| ?[^\n|]{2,40}){0,8})", label="topics",
             where="head", head="Tags: ", longest=220,
             examples=("Tags: mills | rivers | arden",)),
        line("title", Kind.HEADER, r"(?P<title>[^\n|]{8,200}) \| (?P<republisher>Newsmax)(?:\.com| Health)?",
             where="head", stem="| Newsmax", longest=220, identifies=True,
             examples=("The Mill by the River Reopens | Newsmax.com",)),
        line("picture", Kind.MEDIA, r"(?:[\p{Lu}\"“][^\n]{3,240} ?)?\((?P<credit>[^()\n]{2,80})\)", label="caption",
             where="head", tail=")", longest=300, follows=("title", "caption", "navigation", "subtitle"),
             examples=("(Dreamstime)", "The mill at Arden. (Ana Ruiz/Arden Post)")),
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}|[^\n|]{{3,60}}?) ?\| ?(?P<date>{WHEN})(?: \d{{1,2}}:\d\d [AP]M)?(?: E[DS]?T)?",
             where="head", head="By ", longest=150,
             examples=("By Ana Ruiz    |   Wednesday, 25 July 2018 10:47 AM EDT",)),
        line("published", Kind.HEADER, rf"(?P<date>{WHEN})(?: \d{{1,2}}:\d\d [AP]M)(?: E[DS]?T)?", where="head",
             longest=60,
             examples=("Wednesday, 25 July 2018 10:47 AM",)),
        line("continues", Kind.INSERT, r"Story continues below (?:video|ad)\.?", label="advert",
             head="Story continues below", longest=32,
             examples=("Story continues below video.",)),
        line("copyright", Kind.LEGAL,
             r"© (?:Copyright )?(?P<year>20\d\d) (?P<holder>Newsmax(?: Media, Inc)?)\. ?All rights reserved\.?",
             identifies=True, head="© ", longest=70,
             examples=("© 2018 Newsmax. All rights reserved.",)),
        line("copyright-agency", Kind.LEGAL,
             r"© (?:Copyright )?(?P<year>20\d\d) (?:Thomson/)?(?P<source>Reuters|AFP|Bloomberg News|UPI|HealthDay"
             r"|Associated Press)\.? ?All rights reserved\.?", label="copyright", head="© ", longest=80,
             examples=("© 2018 Thomson/Reuters. All rights reserved.",)),
        line("comment", Kind.CALL_TO_ACTION, r"Click Here to [Cc]omment on this [Aa]rticle", head="Click Here to ",
             longest=40,
             examples=("Click Here to comment on this article",)),
        run("related", Kind.INSERT, r"Related Stories:|Related:", label="related", head="Related", longest=18,
            where="tail", after=Members(HEADLINE, most=6),
            examples=("Related Stories:\nThe Mill by the River Reopens in Spring",)),
        line("brand", Kind.FURNITURE,
             r"NEWSMAX\.COM America's News Page ?© (?:20\d\d )?Newsmax Media, Inc\.[^\n]{0,60}"
             r"|Newsmax, Moneynews, Newsmax Health, and Independent\. American\. are registered trademarks of "
             r"Newsmax Media, Inc\.[^\n]{0,120}", label="navigation",
             head=("NEWSMAX.COM America", "Newsmax, Moneynews, Newsmax Health"), identifies=True, longest=300,
             examples=("Newsmax, Moneynews, Newsmax Health, and Independent. American. are registered trademarks of Newsmax Media, Inc.",)),
    ),
)
