"""Carbon Brief: a British website on climate science and policy, free to reproduce for non-commercial use.

The page, top to bottom. Head: author, date, title. Body with charts. Tail: "Sharelines from this story" with short
sentences to share; the licence note that names how to be credited.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

PROFILE = Profile(
    name="carbon-brief",
    title="Carbon Brief",
    sites=("carbonbrief.org",),
    aliases=("Carbon Brief", "CarbonBrief", "carbonbrief.org"),
    rules=(
        run("sharelines", Kind.CALL_TO_ACTION, r"Sharelines from this story", label="social", identifies=True,
            after=Members(r"[^\n]{5,160}", most=4), where="tail",
            examples=("Sharelines from this story\nHow the mill of Arden lives with the river",)),
        line("license", Kind.LEGAL,
             r"Published under a (?P<license>CC) licen[cs]e\. You are welcome to reproduce unadapted material in "
             r"full for non-?commercial use, credited '(?P<holder>Carbon Brief)' with a link to the article\."
             r"(?: Please contact us for commercial use\.)?", identifies=True, longest=400,
             head="Published under a CC licen",
             examples=("Published under a CC license. You are welcome to reproduce unadapted material in full for non-commercial use, credited ‘Carbon Brief’ with a link to the article. Please contact us for commercial use.",)),
        run("license-parts", Kind.LEGAL, r"Published under a (?P<license>CC) licen[cs]e\.", label="license",
            identifies=True, head="Published under a CC licen",
            after=Members(r"(?:You are welcome to reproduce unadapted material|Please contact us for commercial use)[^\n]{0,300}", most=2, least=1),
            examples=("Published under a CC licence.\nYou are welcome to reproduce unadapted material in full for non-commercial use, credited 'Carbon Brief' with a link to the article.",),
            near_misses=("Published under a CC license.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|story|post|piece|analysis) (?:was )?(?:originally |first )(?:published|appeared) (?:by"
             r"|on|at|in) (?P<source>Carbon ?Brief)(?: and is (?:re-?published|reproduced|reposted"
             r"|shared)[^\n.]{0,110}| under a (?P<license>Creative Commons|CC)[^\n.]{0,60})?\.?", identifies=True,
             head=tuple(f"This {piece} {way} Carbon" for piece in ("article", "story", "post", "piece", "analysis") for way in ("was originally published by", "was originally published on", "was first published by", "was first published on", "originally appeared on", "first appeared on")),
             examples=("This article was originally published on Carbon Brief and is reposted under a CC license.",
                       "This story first appeared on Carbon Brief."),
             near_misses=("This article was originally published on carbon paper.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Carbon Brief)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} Carbon Brief" for how in BARE),
             examples=("Originally published by Carbon Brief.", "Republished with permission from Carbon Brief."),
             near_misses=("Originally published by Carbon Brief and long forgotten, it told of the mill.",)),
    ),
)
