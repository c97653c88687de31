"""India Today: articles closed by an end mark, who published them when, and the company's notice."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="india-today",
    title="India Today",
    sites=("indiatoday.in", "indiatoday.intoday.in", "businesstoday.in"),
    aliases=("India Today", "indiatoday.in", "Business Today"),
    rules=(
        line("ends", Kind.FURNITURE, r"(?:[-–—]{1,3} ?)?(?:ENDS|Ends) ?[-–—]{0,3}", label="navigation", where="tail",
             head=("Ends", "ENDS", "-- E", "--- E", "---E"),
             examples=("--- ENDS ---", "Ends")),
        line("published-by", Kind.HEADER, r"Published By: ?(?P<credit>\p{Lu}.{2,60})", label="byline", where="tail",
             head="Published By:",
             examples=("Published By: Ana Ruiz",)),
        line("published", Kind.HEADER, rf"Published On: ?(?P<date>{DATE})", where="tail", head="Published On:",
             examples=("Published On: Jan 2, 2024",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<year>20\d\d) (?P<holder>Living Media India Limited)\. For reprint "
             r"rights: ?Syndications Today\.?", head="Copyright", identifies=True,
             examples=("Copyright © 2022 Living Media India Limited. For reprint rights: Syndications Today",)),
    ),
)
