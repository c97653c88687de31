"""Yale Environment 360: a magazine of the Yale School of the Environment; others republish it with credit.

The page, top to bottom. Head: topic, title, deck, "By AUTHOR - DATE". Body with boxes that point to other stories
("ALSO ON YALE e360"). Tail: a biography. Republishers say that Yale Environment 360 published first.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE

PROFILE = Profile(
    name="yale-environment-360",
    title="Yale Environment 360",
    sites=("e360.yale.edu",),
    aliases=("Yale Environment 360", "Yale e360", "Yale E360", "e360.yale.edu"),
    rules=(
        run("also", Kind.INSERT, r"A[Ll][Ss][Oo] (?:ON|FROM|on|from) (?:Yale|YALE) [Ee]360:?", label="related",
            identifies=True, head=("ALSO ON Y", "ALSO FROM Y", "Also on Y", "Also from Y"),
            after=Members(r"[^\n]{10,130}(?<![.;,])", most=1, close="paragraph"),
            examples=("ALSO ON YALE E360\nHow the Mills of Arden Learned to Live With the River Read more",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:story|article|piece|report) (?:was )?(?:originally |first )(?:published|appeared) (?:by|on|in"
             r"|at) (?P<source>Yale (?:Environment 360|[Ee]360))(?:,? (?:a|an) [^\n.]{3,40}(?:magazine"
             r"|publication)[^\n.]{0,90})?(?:,? and is (?:re-?published|reproduced"
             r"|reprinted) here[^\n.]{0,110})?\.?(?: Read the original article here\.?)?", identifies=True,
             head=tuple(f"This {piece} {way} Yale" for piece in ("story", "article", "piece", "report") for way in ("was originally published by", "was originally published on", "was originally published in", "was originally published at", "originally appeared on", "originally appeared in", "first appeared on", "first appeared in", "was first published by")),
             examples=("This story was originally published by Yale Environment 360 and is reproduced here as part of the Climate Desk collaboration.",
                       "This article originally appeared on Yale Environment 360."),
             near_misses=("This article was originally published by Yale University Press.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Yale Environment 360)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True,
             head=tuple(f"{how} Yale Environment 360" for how in BARE),
             examples=("Originally published by Yale Environment 360.",
                       "Republished with permission from Yale Environment 360."),
             near_misses=("Originally published by Yale Environment 360 and long forgotten, it told of the mill.",)),
    ),
)
