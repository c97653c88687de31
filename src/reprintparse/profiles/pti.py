"""Press Trust of India: agency copy with the agency's name above and "PTI" with the desk's initials below."""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="pti",
    title="Press Trust of India",
    sites=("ptinews.com",),
    aliases=("PTI", "Press Trust of India"),
    rules=(
        line("source", Kind.HEADER, r"(?:By )?(?P<source>Press Trust of India)(?: ?\| ?.{3,60})?", where="head",
             identifies=True, head=("Press Trust of India", "By Press Trust of India"),
             examples=("Press Trust of India",), near_misses=("Press Trust of India staff walked out.",)),
        line("desk", Kind.ATTRIBUTION, r"(?P<source>PTI)(?: [A-Z]{2,5}){1,5}\.?", label="origin", where="tail",
             identifies=True, head="PTI ",
             examples=("PTI SKC RT RT",), near_misses=("PTI said so.",)),
        span("desk-inside", Kind.ATTRIBUTION, r"(?P<source>PTI) (?P<as_credit>[A-Z]{2,5}(?: [A-Z]{2,5}){0,4})(?=$|\n)",
             label="origin", identifies=True, stem="PTI ", lead="(?<=^|\n|[.!?][\"”'’]? )",
             examples=("PTI SKC RT RT",), near_misses=("PTI SKC said so.", "They left it to PTI SKC RT")),
        line("agency", Kind.HEADER, r"(?P<author>(?P<source>PTI))", label="byline", where="head", identifies=True,
             head="PTI", longest=8,
             examples=("PTI",)),
        line("byline", Kind.HEADER, r"By (?P<author>(?P<source>PTI))", where="head", identifies=True, head="By PTI",
             examples=("By PTI",)),
        line("sign-off", Kind.ATTRIBUTION, r"\(?(?:-{1,2} ?)?(?P<source>PTI)\)?", label="origin", where="tail",
             identifies=True, head=("PTI", "(PTI)", "-PTI", "--PTI", "- PTI"),
             examples=("PTI", "(PTI)")),
        line("place", Kind.HEADER,
             r"(?:By )?(?P<author>(?P<source>Press Trust of India)), (?P<place>\p{Lu}[\p{L} .-]{2,30})", label="byline",
             where="head", identifies=True, head=("Press Trust of India, ", "By Press Trust of India, "), longest=70,
             examples=("Press Trust of India, Arden",)),
    ),
)
