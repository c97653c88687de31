"""Mexico News Daily: English summaries of the Mexican press, with the papers named at the end and marked "(sp)".

Head: site, section, title, deck, picture's text, "Published on Monday, August 19, 2019". Tail: "Source: El Universal (sp)".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="mexico-news-daily",
    title="Mexico News Daily",
    sites=("mexiconewsdaily.com",),
    aliases=("Mexico News Daily", "mexiconewsdaily.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Mexico News Daily", label="navigation", where="head", first=True, longest=20,
             identifies=True,
             examples=("Mexico News Daily",)),
        line("section", Kind.HEADER,
             r"(?P<topics>News|Business|Opinion|Lifestyle|Travel|Food|Culture|Real Estate|Community|México? Life"
             r"|Expat Life)", label="topics", where="head", longest=16, follows=("navigation", ""),
             examples=("News",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,170}(?<![.;:,])", where="head", longest=176,
             follows=("topics", "navigation"), awaits=("published", "byline"),
             examples=("Arden pays its people in bread to plant trees",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,240}(?<!\.)", label="subtitle", where="head", longest=246,
             follows="title", awaits=("published", "byline"),
             examples=("Each seedling that survives its first winter is worth a loaf",)),
        line("picture", Kind.MEDIA, r"[\p{Lu}\d\"“'‘][^\n]{10,240}\.?", label="caption", where="head", longest=246,
             follows=("subtitle", "caption"), awaits=("published", "byline"), below=r"(?:Published on|By )",
             examples=("Volunteers with seedlings on the slopes above Arden.",)),
        line("published", Kind.HEADER, rf"Published on (?P<date>{DATE})", where="head", head="Published on ",
             longest=50,
             examples=("Published on Monday, August 19, 2019",)),
        line("source", Kind.ATTRIBUTION,
             r"Sources?: (?P<source>[\p{Lu}\d][^\n,()]{1,60}?) \((?:sp|en"
             r"|fr)\)(?:(?:,| and) (?P<outlet>[\p{Lu}\d][^\n]{1,140}?\((?:sp|en|fr)\)))?\.?", label="origin",
             head=("Source: ", "Sources: "), tail=("(sp)", "(en)", "(fr)", "(sp)."), longest=240, identifies=True,
             examples=("Source: El Molino (sp)", "Sources: El Molino (sp), La Rueda (sp)")),
        line("paid", Kind.CALL_TO_ACTION,
             r"Have something to say\? Paid Subscribers get all access to make & read comments\.?", label="comment",
             head="Have something to say? Paid", longest=100, identifies=True,
             examples=("Have something to say? Paid Subscribers get all access to make & read comments.",)),
        line("reports", Kind.ATTRIBUTION, r"With reports from (?P<credit>[\p{Lu}][^\n]{2,160}?)\.?", label="credit",
             where="tail", head="With reports from ", longest=190,
             examples=("With reports from El Molino and La Rueda",)),
    ),
)
