"""NaturalNews: health claims and politics by Mike Adams and staff.

Head, often on one line: title, "WEEKDAY, DATE by: NAME, staff writer Tags: ...". The first paragraph starts with "(NaturalNews)".
Tail: "Sources for this article include:" with addresses, advertisements of the Health Ranger's store, "Learn more: ADDRESS" in
copies, and the newsletter form.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES, WEEKDAY

PROFILE = Profile(
    name="natural-news",
    title="NaturalNews",
    sites=("naturalnews.com",),
    aliases=("Natural News", "NaturalNews", "NaturalNews.com", "naturalnews.com"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?P<date>{WEEKDAY}, {DAY}) by:? (?P<author>{NAMES})(?:, [^\n:()]{{3,60}}?)?"
             rf"(?: Tags: (?P<topics>[^\n()]{{3,200}}))?", where="head", longest=320, stem=" by: ",
             examples=("Wednesday, November 02, 2016 by: Ana Ruiz, staff writer Tags: ferry, harbor",),
             near_misses=("Sunday, May 1, 2016 by the river",)),
        span("byline-run-on", Kind.HEADER,
             rf"(?P<date>{WEEKDAY}, {DAY}) by:? (?P<author>{NAMES})(?:, [^\n:()]{{3,60}}?)? Tags: "
             rf"(?P<topics>[^\n()]{{3,200}})(?=\(NaturalNews\)|$)", label="byline", where="head", lead=r"(?<=^|\n)",
             identifies=True,
             stem=("Monday, ", "Tuesday, ", "Wednesday, ", "Thursday, ", "Friday, ", "Saturday, ", "Sunday, "),
             examples=("Wednesday, November 02, 2016 by: Ana Ruiz, staff writer Tags: ferry, harbor",)),
        span("sources", Kind.ATTRIBUTION, r"Sources for this article include: ?(?:https?://[^\s]{5,200} ?){1,12}",
             label="origin", stem="Sources for this article include: ", lead="", where="tail",
             examples=("Sources for this article include: https://arden.example/mill",)),
        line("published", Kind.HEADER,
             rf"(?P<date>\d\d/\d\d/20\d\d) / By (?P<author>{NAMES}|News Editors"
             rf"|[\p{{Ll}}]{{4,14}})(?: / \d{{1,5}} (?:Comments?|Views?))?", where="head", stem=" / By ", longest=100,
             examples=("06/15/2018 / By Ana Ruiz",)),
        line("learn-more", Kind.INSERT, r"Learn more: https?://www\.naturalnews\.com/[^\s]{3,160}", label="related",
             identifies=True,
             head=("Learn more: http://www.naturalnews.com/", "Learn more: https://www.naturalnews.com/"),
             examples=("Learn more: http://www.naturalnews.com/000000_arden_ferry.html",)),
        span("store", Kind.INSERT, r"Health Ranger Approved [^\n.]{5,80} Back in Stock(?= ?$)", label="advert", lead="",
             stem="Health Ranger Approved ", identifies=True, opens_tail=True, rest="advert",
             examples=("Health Ranger Approved AquaTru Water Filter Back in Stock",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:Receive Our Free Email Newsletter )?Get independent news alerts on natural cures, food lab tests, "
             r"cannabis medicine, science, robotics, drones, privacy and more\.", label="subscribe",
             head=("Receive Our Free Email Newsletter Get", "Get independent news alerts on natural cures"),
             identifies=True,
             examples=("Get independent news alerts on natural cures, food lab tests, cannabis medicine, science, robotics, drones, privacy and more.",)),
    ),
)
