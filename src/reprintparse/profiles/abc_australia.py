"""ABC (Australia): the Australian broadcaster's news.

Head: "Posted Wed 3 Mar 2021 at 4:20am". Inside: "Read more: ...". Tail: "Topics: ...", "First posted ...", acknowledgments of
the land and of the agencies.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="abc-australia",
    title="ABC News (Australia)",
    sites=("abc.net.au",),
    aliases=("ABC News (Australia)", "ABC Australia", "Australian Broadcasting Corporation", "abc.net.au"),
    rules=(

        line("posted", Kind.HEADER,
             rf"(?:Posted|Updated)(?::)? ?(?P<date>{DATE})(?:(?: at)? \d{{1,2}}[.:]\d\d ?[ap]m)?(?: AE[SD]T)?"
             rf"(?:,? ?[Uu]pdated:? [^\n]{{5,50}})?", label="published", where="head", head=("Posted", "Updated"),
             longest=130,
             examples=("Posted Wed 3 Mar 2021 at 4:20am",)),
        line("first-posted", Kind.HEADER, rf"First posted (?P<date>{DATE})(?: \d\d:\d\d:\d\d)?", label="published",
             where="tail", head="First posted ", longest=60,
             examples=("First posted March 03, 2021 12:34:56",)),
        line("service", Kind.LEGAL,
             r"This service may include material from Agence France-Presse \(AFP\), APTN, Reuters, AAP, CNN and the "
             r"BBC World Service which is copyright and cannot be reproduced\.", label="copyright", identifies=True,
             head="This service may include material from Agence",
             examples=("This service may include material from Agence France-Presse (AFP), APTN, Reuters, AAP, CNN and the BBC World Service which is copyright and cannot be reproduced.",)),
        line("time-zone", Kind.FURNITURE,
             r"AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT \(Greenwich Mean Time\)",
             label="navigation", identifies=True, head="AEST = Australian Eastern Standard Time",
             examples=("AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time)",)),
        line("country", Kind.FURNITURE,
             r"We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional "
             r"Custodians of the lands where we live, learn,? and work\.", label="navigation", identifies=True,
             head="We acknowledge Aboriginal and Torres Strait",
             examples=("We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work.",)),
        line("topics", Kind.HEADER, r"Topics: (?P<topics>\p{Ll}[^\n.]{3,300})", where="tail", head="Topics: ",
             longest=320,
             examples=("Topics: rivers, mills, arden-2000",)),
        line("contact", Kind.FURNITURE, r"Contact [\p{Lu}][\p{L}'’-]{1,20} [\p{Lu}][\p{L}'’-]{1,20}", where="tail",
             head="Contact ", longest=50,
             examples=("Contact Ana Ruiz",)),
        line("more-stories", Kind.INSERT,
             r"More stories from [\p{Lu}][^\n.]{2,50}|Top Stories|Just In|Related Stories|Back to top|Footer",
             label="related", where="tail", longest=70,
             head=("More stories from ", "Top Stories", "Just In", "Related Stories", "Back to top", "Footer"),
             examples=("More stories from Arden",)),
    ),
)
