"""Brownstone Institute: essays under a Creative Commons license that asks for a link to the original.

Head: title, "BY NAME", the date in capitals, topics. Tail: the license, "Author" with name and biography, the call to donate.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="brownstone",
    title="Brownstone Institute",
    sites=("brownstone.org",),
    aliases=("Brownstone Institute", "Brownstone", "brownstone.org"),
    rules=(
        line("bar", Kind.CALL_TO_ACTION, r"(?i:share) \| (?i:print)(?: \| (?i:email))?", label="social", where="head",
             head=("SHARE |", "Share |"), longest=30,
             examples=("SHARE | PRINT | EMAIL",)),
        line("topics", Kind.HEADER, r"(?P<topics>\p{Lu}{3,20}(?:(?:, | & | )\p{Lu}{3,20}){0,5})", where="head",
             longest=80, follows=("published", "byline"),
             examples=("EDUCATION, SOCIETY",)),
        run("license", Kind.LEGAL,
            r"Published under a (?P<license>Creative Commons Attribution 4\.0 International License)\.?"
            r"(?: For reprints, please set the canonical link back to the original Brownstone Institute Article and "
            r"Author\.?)?", head="Published under a Creative Commons", longest=240, identifies=True, opens_tail=True,
            after=Members(r"For reprints, please set the canonical link back to the original Brownstone Institute Article and Author\.?", most=1),
            examples=("Published under a Creative Commons Attribution 4.0 International License\nFor reprints, please set the canonical link back to the original Brownstone Institute Article and Author.",)),
        run("donate", Kind.CALL_TO_ACTION,
            r"Your financial backing of Brownstone Institute goes to support writers, lawyers, scientists, "
            r"economists,? and other people of courage[^\n]{0,300}", label="support",
            head="Your financial backing of Brownstone", longest=460, identifies=True,
            before=Members(r"(?i:donate today)", most=1),
            examples=("Donate Today\nYour financial backing of Brownstone Institute goes to support writers, lawyers, scientists, economists, and other people of courage who have been displaced.",)),
        line("originally", Kind.ATTRIBUTION,
             r"(?:This (?:article|essay|piece) (?:was )?)?(?:[Oo]riginally|[Ff]irst) (?:published|appeared) (?:at|by"
             r"|on|in) (?:the )?(?P<source>Brownstone Institute)\.?", label="origin", identifies=True,
             tail=("Brownstone Institute", "Brownstone Institute."), longest=110,
             examples=("Originally published by Brownstone Institute.",)),
    ),
)
