"""NaturalNews: health claims and politics by Mike Adams and staff.

Head, often on one line: title, "WEEKDAY, DATE by: NAME, staff writer Tags: ...". The first paragraph starts with "(NaturalNews)".
Tail: "Sources for this article include:" with addresses, advertisements of the Health Ranger's store, "Learn more: ADDRESS" in
copies, and the newsletter form.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES, WEEKDAY

PROFILE = Profile(
    name="natural-news",
    title="Natural News",
    sites=("naturalnews.com",),
    aliases=("Natural News", "NaturalNews", "NaturalNews.com", "naturalnews.com"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?P<date>{WEEKDAY}, {DAY}) by:? (?P<author>{NAMES})(?:, [^\n:()]{{3,60}}?)?"
             rf"(?: Tags: (?P<topics>[^\n()]{{3,200}}))?", where="head", longest=320, stem=" by: ",
             examples=("Wednesday, November 02, 2016 by: Ana Ruiz, staff writer Tags: ferry, harbor",),
             near_misses=("Sunday, May 1, 2016 by the river",)),
        line("published", Kind.HEADER,
             rf"(?P<date>\d\d/\d\d/20\d\d) / By (?P<author>{NAMES}|News Editors"
             rf"|[\p{{Ll}}]{{4,14}})(?: / \d{{1,5}} (?:Comments?|Views?))?", where="head", stem=" / By ", longest=100,
             examples=("06/15/2018 / By Ana Ruiz",)),
        line("learn-more", Kind.INSERT, r"Learn more: https?://www\.naturalnews\.com/[^\s]{3,160}", label="related",
             identifies=True,
             head=("Learn more: http://www.naturalnews.com/", "Learn more: https://www.naturalnews.com/"),
             examples=("Learn more: http://www.naturalnews.com/000000_arden_ferry.html",)),
        line("store", Kind.INSERT,
             r"Health Ranger Approved .{5,80} Back in Stock|I've secured .{3,120} for Natural News readers.{0,60}",
             label="advert", head=("Health Ranger Approved", "I've secured", "I’ve secured"), where="tail",
             identifies=True,
             examples=("Health Ranger Approved AquaTru Water Filter Back in Stock",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:Receive Our Free Email Newsletter )?Get independent news alerts on natural cures, food lab tests, "
             r"cannabis medicine, science, robotics, drones, privacy and more\.", label="subscribe",
             head=("Receive Our Free Email Newsletter Get", "Get independent news alerts on natural cures"),
             identifies=True,
             examples=("Get independent news alerts on natural cures, food lab tests, cannabis medicine, science, robotics, drones, privacy and more.",)),
    ),
)
