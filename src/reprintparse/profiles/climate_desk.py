"""Climate Desk: magazines and sites that reprint each other's stories on climate, each with one set sentence.

Above the text, or below, stands "This story was originally published by OUTLET and is reproduced here as part of the
Climate Desk collaboration." The outlet named is the one that published first.
"""

from reprintparse import Kind, Profile, line

DESK = r"(?:the )?Climate Desk (?:collaboration|partnership|journalism collaboration)"

PROFILE = Profile(
    name="climate-desk",
    title="Climate Desk",
    sites=("climatedesk.org",),
    aliases=("Climate Desk",),
    rules=(
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:story|article|piece|essay|excerpt) (?:was )?(?:originally |first )?(?:published|appeared"
             rf"|ran) (?:by|on|in|at) (?P<source>[^\n]{{2,80}}?),? and (?:is|was"
             rf"|has been) (?:re(?:produced|published|printed|posted) (?:here )?(?:with permission )?"
             rf"(?:as )?)?part of {DESK}\.?", identifies=True,
             tail=("Climate Desk collaboration.", "Climate Desk collaboration", "Climate Desk partnership.",
                   "Climate Desk partnership", "Climate Desk journalism collaboration."),
             examples=("This story was originally published by the Arden Post and is reproduced here as part of the Climate Desk collaboration.",
                       "This story originally appeared on Arden Post and is part of the Climate Desk collaboration."),
             near_misses=("She had long been an admirer of the Climate Desk collaboration.",)),
        line("part", Kind.ATTRIBUTION,
             rf"This (?:story|article) (?:is|was) (?:produced as )?(?:part of|reproduced (?:here )?as part of"
             rf"|brought to you by|published as part of) {DESK}\.?", label="origin", identifies=True,
             tail=("Climate Desk collaboration.", "Climate Desk collaboration", "Climate Desk partnership."),
             examples=("This story is part of the Climate Desk collaboration.",)),
    ),
)
