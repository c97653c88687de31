"""openDemocracy: comment and reporting from London, mostly free to republish (CC BY-NC).

The page, top to bottom. Head: section, title, deck, author, date. Body. Tail: the licence note, rules for comments,
a newsletter. Republishers say "This article was originally published on opendemocracy.net".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

CREDITS = tuple(
    f"This {piece} {way} {the}{name}"
    for name in ("openDemocracy", "OpenDemocracy", "opendemocracy.net", "Open Democracy")
    for the in ("", "www.")
    for piece in ("article", "piece", "essay", "post", "interview")
    for way in ("was originally published on", "was originally published by", "was originally published at", "was originally published in", "was first published on",
                "was first published by", "was first published in", "first appeared on", "originally appeared on", "is republished from")
)  # fmt: skip

PROFILE = Profile(
    name="open-democracy",
    title="openDemocracy",
    sites=("opendemocracy.net",),
    aliases=("openDemocracy", "Open Democracy", "opendemocracy.net", "democraciaAbierta"),
    rules=(
        line("source", Kind.HEADER, r"(?P<source>open ?[dD]emocracy(?:\.net)?|Open Democracy)", where="head", head=("open", "Open Democracy"), examples=("openDemocracy",)),
        run("license", Kind.LEGAL,
            r"This article is published under a (?P<license>Creative Commons Attribution-NonCommercial (?:3\.0|4\.0 International)) licen[cs]e\.(?: If you have any queries about republishing please contact us\.(?: Please check individual images for licensing details\.)?)?",
            identifies=True, after=Members(r"(?:If you have any queries about republishing|Please check individual images)[^\n]{5,90}", most=2),
            examples=("This article is published under a Creative Commons Attribution-NonCommercial 4.0 International licence. If you have any queries about republishing please contact us.",)),
        line("comments", Kind.CALL_TO_ACTION, r"We encourage anyone to comment, please consult the oD commenting guidelines if you have any questions\.?", label="comment", identifies=True, head="We encourage anyone to comment, please consult",
            examples=("We encourage anyone to comment, please consult the oD commenting guidelines if you have any questions.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|piece|essay|post|interview) (?:is |was )?(?:originally |first )?(?:published|appeared|republished) (?:on|by|at|in|from) (?:www\.)?(?P<source>[oO]pen ?[dD]emocracy(?:\.net)?)(?:(?:'s|,) [^\n.]{2,40}?)?(?:,? and is (?:re-?published|reproduced|reposted)[^\n.]{0,110})?(?: under (?:a )?(?P<license>Creative Commons)(?:[^\n.]|\.\d){0,90})?\.?(?: Read the original(?: article)?(?: here)?\.?)?",
             identifies=True, head=CREDITS,
             examples=("This article was originally published on opendemocracy.net", "This article was first published on openDemocracy and is republished under a Creative Commons licence."),
             near_misses=("This article was first published on open democracies of the north.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at|from) (?P<source>openDemocracy)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]|\.\d){0,90})?\.?",
             label="origin", identifies=True, head=tuple(f"{how} openDemocracy" for how in BARE),
             examples=("Originally published by openDemocracy.", "Republished with permission from openDemocracy."), near_misses=("Originally published by openDemocracy and long forgotten, it told of the mill.",)),
    ),
)
