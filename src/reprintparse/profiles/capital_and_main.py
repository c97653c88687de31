"""Capital & Main: a nonprofit newsroom in California; its partners print what it is and who holds the rights.

The page, top to bottom. Head: title, deck, author, date. Body. Tail: a copyright line with the year. Partners carry
"Capital & Main is an award-winning publication that reports from California ..." or that the story was produced by it.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import BARE

PROFILE = Profile(
    name="capital-and-main",
    title="Capital & Main",
    sites=("capitalandmain.com",),
    aliases=("Capital & Main", "Capital and Main", "capitalandmain.com"),
    rules=(
        line("origin", Kind.ATTRIBUTION,
             r"This (?:story|article|piece) (?:is|was) (?:originally |first )?(?:produced|published"
             r"|reported) by (?:the )?(?:award-winning (?:journalism |news )?(?:nonprofit|publication"
             r"|outlet) )?(?P<source>Capital (?:&|and) Main)(?:,? an award-winning [^\n.]{5,120})?"
             r"(?:,? and (?:is )?(?:co-published|republished|reprinted|published) [^\n.]{0,90})?\.", identifies=True,
             head=tuple(f"This {piece} {way}" for piece in ("story", "article", "piece") for way in ("is produced by the award-winning", "was produced by the award-winning", "was produced by Capital", "is produced by Capital", "was originally published by Capital", "was first published by Capital")),
             examples=("This story is produced by the award-winning journalism nonprofit Capital & Main and co-published here with permission.",
                       "This story was originally published by Capital & Main."),
             near_misses=("This story is produced by the award-winning baker of Arden.",)),
        line("about", Kind.ATTRIBUTION,
             r"Capital (?:&|and) Main is an award-winning (?:nonprofit )?publication that reports from California on "
             r"economic, political,? and social issues\.", label="bio", identifies=True,
             head=("Capital & Main is an award-winning", "Capital and Main is an award-winning"),
             examples=("Capital & Main is an award-winning publication that reports from California on economic, political, and social issues.",)),
        line("copyright", Kind.LEGAL,
             r"(?:Copyright|©) ?©? ?(?P<year>(?:19|20)\d\d) (?P<holder>Capital (?:&"
             r"|and) Main)\.?(?: All rights reserved\.?)?", identifies=True,
             head=("Copyright 20", "Copyright © 20", "© 20", "©20"),
             examples=("Copyright 2024 Capital & Main",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Capital & Main)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} Capital & Main" for how in BARE),
             examples=("Originally published by Capital & Main.", "Republished with permission from Capital & Main."),
             near_misses=("Originally published by Capital & Main and long forgotten, it told of the mill.",)),
    ),
)
