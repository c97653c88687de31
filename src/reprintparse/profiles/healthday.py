"""HealthDay: consumer health news that newspapers, hospitals and government sites carry.

The page, top to bottom. Head: title; "By AUTHOR" over "HealthDay Reporter". The dateline holds "(HealthDay News)";
it is part of the text. Tail: "More information" with a sentence on where to read on, which belongs to the story; "SOURCES:" with the people and
papers; a copyright line. A digest of the day has "Health Highlights: DATE" for its title.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, PERSON

PROFILE = Profile(
    name="healthday",
    title="HealthDay",
    sites=("healthday.com",),
    aliases=("HealthDay", "HealthDay News", "healthday.com", "HealthDay Reporter"),
    rules=(
        line("spanish", Kind.FURNITURE, r"En Español", label="navigation", where="head", examples=("En Español",)),
        line("byline", Kind.HEADER,
             rf"(?:(?:By|by|BY) (?P<author>{PERSON}),? ?)?(?P<source>HealthDay) (?:Reporter|Staff|News)",
             identifies=True, where="head",
             head=("HealthDay Reporter", "HealthDay Staff", "HealthDay News", "By ", "by ", "BY "),
             examples=("HealthDay Reporter", "By Ana Ruiz HealthDay Reporter"), near_misses=("By Ana Ruiz",)),
        run("byline-alone", Kind.HEADER, r"(?P<source>HealthDay) (?:Reporter|Staff)", label="byline",
            head=("HealthDay Reporter", "HealthDay Staff"), longest=20, identifies=True,
            before=Members(rf"(?:By|by|BY) (?P<author>{PERSON})", most=1),
            examples=("By Ana Ruiz\nHealthDay Reporter",)),
        line("highlights", Kind.HEADER, rf"(?:Health Highlights|Clinical Trials Update): {DATE}", label="title",
             where="head", head=("Health Highlights: ", "Clinical Trials Update: "), longest=60, identifies=True,
             examples=("Health Highlights: March 5, 2019",), near_misses=("Health Highlights: the mill",)),
        line("sources", Kind.ATTRIBUTION, r"SOURCES?: [^\n]{10,900}", label="credit", where="tail", longest=1000,
             head=("SOURCE: ", "SOURCES: "),
             examples=("SOURCES: Ana Ruiz, M.D., professor, medicine, Arden University; May 3, 2019, Arden Journal of Medicine",)),
        line("updated", Kind.HEADER, rf"Last [Uu]pdated: (?P<date>{DATE})", label="published", where="tail",
             head=("Last Updated", "Last updated"),
             examples=("Last Updated: May 3, 2019",)),
        line("copyright", Kind.LEGAL,
             r"(?:(?:(?P<holder>HealthDay)|MedicalNews) )?(?:Copyright (?:© |\(c\) ?)?"
             r"|© )(?P<year>(?:19|20)\d\d) (?:HealthDay|ScoutNews,? LLC)\.?(?: All rights reserved\.?)?",
             identifies=True,
             head=("MedicalNews Copyright", "Copyright © 20", "Copyright 20", "Copyright (c) 20", "Copyright (c)20",
                   "© 20", "HealthDay Copyright"),
             examples=("Copyright © 2019 HealthDay. All rights reserved.", "HealthDay Copyright (c) 2019 HealthDay")),
        run("sources-list", Kind.ATTRIBUTION, r"Sources?", label="credit", where="tail", head="Source", longest=8,
            after=Members(r"[\p{Lu}][^\n]{4,200}, (?:news release|study|[\p{Lu}]\p{Ll}{2,8}\.? \d{1,2}, 20\d\d)[^\n]{0,60}", most=6, least=1),
            examples=("Sources\nArden University, news release, May 2, 2023",)),
    ),
)
