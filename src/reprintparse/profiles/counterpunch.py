"""CounterPunch: a newsletter and site of political essays.

Below the text stand the author's biography, "More articles by:" with the name, and the site's appeals. Other sites
credit it as "This article originally appeared in CounterPunch".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="counterpunch",
    title="CounterPunch",
    sites=("counterpunch.org",),
    aliases=("CounterPunch", "Counterpunch", "counterpunch.org"),
    rules=(
        line("more-by", Kind.INSERT, rf"More articles by: ?(?P<author>{NAMES}|[\p{{Lu}} .'-]{{5,60}})?", label="related", where="tail",
             examples=("More articles by: ANA RUIZ", "More articles by:")),
        line("bio", Kind.ATTRIBUTION, rf"(?P<author>{NAMES}),? (?:is|was|lives|teaches|writes|works|edits|has) [^\n]{{5,500}} can be reached (?:at|through|via):? [^\n]{{3,120}}", where="tail", longest=700, stem="can be reached ",
             examples=("Ana Ruiz is a historian living in Arden. She can be reached at: ana@post.example",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:article|essay|piece|column) )?(?:(?i:was )?(?i:originally |first )?(?i:appeared|published|ran)) (?:in|on|at|by) (?P<source>Counter[Pp]unch(?:\.org)?|COUNTERPUNCH) ?\.?",
             tail=("unterPunch", "unterpunch", "unterPunch.", "unterpunch.", "nch.org", "nch.org.", "COUNTERPUNCH", "COUNTERPUNCH."), identifies=True, where="tail",
             examples=("This article originally appeared in CounterPunch.", "Originally published by CounterPunch"),
             near_misses=("Her poems appeared in CounterPunch",)),
        line("subscribers", Kind.CALL_TO_ACTION, r"CounterPunch is supported almost entirely by the subscribers to the print edition of our magazine\..{0,300}",
             label="support", identifies=True,
             examples=("CounterPunch is supported almost entirely by the subscribers to the print edition of our magazine.",)),
        line("copyright", Kind.LEGAL, r"(?:Copyright )?© (?P<holder>CounterPunch)(?:\.?)(?: All rights reserved\.)?(?: counterpunch\.org)?", where="tail",
             head=("Copyright © CounterPunch", "© CounterPunch"), identifies=True,
             examples=("Copyright © CounterPunch All rights reserved. counterpunch.org",)),
    ),
)
