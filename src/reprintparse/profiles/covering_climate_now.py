"""Covering Climate Now: news outlets that share stories on climate, each with one set sentence.

Above the text, or below, stands "This story originally appeared in OUTLET and is part of Covering Climate Now, a
global journalism collaboration strengthening coverage of the climate story." The outlet named published first.
"""

from reprintparse import Kind, Profile, line

CCN = (
    r"Covering Climate Now(?:,? a (?:global |worldwide )?(?:journalism |media )?(?:collaboration|consortium"
    r"|initiative)(?: of (?:more than |over |about )?\d{2,4} (?:news|media) (?:outlets"
    r"|organizations))?(?: (?:committed to|aimed at|dedicated to|to|that is))? ?(?:bolster|strengthen|improv)(?:ing"
    r"|e)? (?:the )?coverage of the climate (?:story|crisis))?"
)

PROFILE = Profile(
    name="covering-climate-now",
    title="Covering Climate Now",
    sites=("coveringclimatenow.org",),
    aliases=("Covering Climate Now",),
    rules=(
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:story|article|piece|column|interview) (?:was )?(?:originally |first )?(?:published|appeared"
             rf"|ran) (?:by|on|in|at) (?P<source>[^\n]{{2,80}}?)(?:,? and (?:is|was)"
             rf"|\. It is) (?:(?:re(?:produced|published|printed|posted) (?:here )?)?(?:as )?part of )"
             rf"(?:[^\n]{{2,40}}? (?:partnership|collaboration) with )?{CCN}\.?", identifies=True, longest=600,
             tail=("climate story.", "climate story", "climate crisis.", "Covering Climate Now.",
                   "Covering Climate Now"),
             examples=("This story originally appeared in the Arden Post and is part of Covering Climate Now, a global journalism collaboration strengthening coverage of the climate story.",),
             near_misses=("This is how the town came to its own climate story.",)),
        line("part", Kind.ATTRIBUTION,
             rf"(?:This (?:story|article|piece|series|column) is |It is )(?:published as |being published as "
             rf"|republished here as )?part of (?:[^\n]{{2,40}}? (?:partnership|collaboration) with )?{CCN}\.?",
             label="note", identifies=True, longest=500,
             tail=("climate story.", "climate story", "climate crisis.", "Covering Climate Now.",
                   "Covering Climate Now"),
             examples=("This story is part of Covering Climate Now, a global journalism collaboration strengthening coverage of the climate story.",
                       "This story is part of Covering Climate Now.",
                       "It is republished here as part of the Mill's partnership with Covering Climate Now, a global collaboration of more than 250 news outlets to strengthen coverage of the climate story.")),
    ),
)
