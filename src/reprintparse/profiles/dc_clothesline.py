"""DC Clothesline: a site of conservative blogs that reprints Freedom Outpost and others.

Head: title, an appeal for donations above a row of stars. Tail: "Courtesy of OUTLET", the biography of the author.
"""

from reprintparse import Kind, Members, Profile, line, run, span

PROFILE = Profile(
    name="dc-clothesline",
    title="DC Clothesline",
    sites=("dcclothesline.com",),
    aliases=("DC Clothesline", "The DC Clothesline", "D.C. Clothesline", "dcclothesline.com"),
    rules=(
        run("appeal", Kind.CALL_TO_ACTION,
            r"Internet censorship is hurting conservative websites like (?:The )?DC Clothesline\.[^\n]{0,260}",
            label="support", head="Internet censorship is hurting conservative websites", identifies=True, longest=320,
            after=Members(r"If you enjoy our articles please consider[^\n]{0,120}|Thank YOU!", most=2),
            examples=("Internet censorship is hurting conservative websites like DC Clothesline. If you enjoy our articles please consider making a small donation today. Thank YOU!",)),
        span("appeal-inside", Kind.CALL_TO_ACTION,
             r"Internet censorship is hurting conservative websites like (?:The )?"
             r"(?P<republisher>DC Clothesline)\. If you enjoy our articles please consider[^\n.!]{0,120}[.!]"
             r"(?: Thank YOU!)?", label="support", stem="Internet censorship is hurting conservative websites", lead="",
             identifies=True, longest=460,
             examples=("Internet censorship is hurting conservative websites like DC Clothesline. If you enjoy our articles please consider making a small donation today. Thank YOU!",)),
        line("courtesy", Kind.ATTRIBUTION, r"Courtesy of (?P<source>[\p{Lu}\d][^\n.]{2,60}?)\.?", label="origin",
             where="tail", head="Courtesy of ", longest=80,
             examples=("Courtesy of Arden Post",)),
        line("read-more", Kind.ATTRIBUTION, r"Read the entire article at (?P<source>[^\n]{2,80})", label="origin",
             where="tail", head="Read the entire article at ", longest=120,
             examples=("Read the entire article at Arden Post",)),
    ),
)
