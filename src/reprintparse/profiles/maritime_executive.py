"""The Maritime Executive: shipping news and opinions, some by courtesy of think tanks.

Head: title, a picture with its credit in brackets, "Published Nov 6, 2022 9:41 PM by OUTLET", "[By NAME]". Tail: by whose courtesy
the article appears, whose opinions it holds.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES, TIME

PROFILE = Profile(
    name="maritime-executive",
    title="The Maritime Executive",
    sites=("maritime-executive.com",),
    aliases=("The Maritime Executive", "Maritime Executive", "MarEx", "maritime-executive.com"),
    rules=(
        line("posted-own", Kind.HEADER, rf"Published (?P<date>{DAY}) {TIME} by (?P<author>The Maritime Executive)",
             label="published", where="head", head="Published ", longest=90, identifies=True,
             examples=("Published Nov 6, 2022 9:41 PM by The Maritime Executive",)),
        line("posted", Kind.HEADER, rf"Published (?P<date>{DAY}) {TIME} by (?P<source>[\p{{Lu}}\d][^\n]{{1,60}})",
             label="published", where="head", head="Published ", longest=110,
             examples=("Published Nov 6, 2022 9:41 PM by Arden Post",)),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{3,260} ?\([^()\n]{0,40}(?:courtesy|file|image|photo|Photo|Image"
             r"|Courtesy)[^()\n]{0,80}\)", where="head", tail=")", follows="title", longest=380,
             examples=("A ferry alongside at Arden (file image courtesy Arden Navy)",)),
        line("byline", Kind.HEADER, rf"\[By (?P<author>{NAMES})\]", where="head", head="[By ", longest=120,
             examples=("[By Ana Ruiz]",)),
        line("courtesy", Kind.ATTRIBUTION,
             r"This (?:article|post) (?:appears|is published|is reproduced)(?: here)? courtesy of "
             r"(?P<source>[^\n]{2,80}?)(?:,? and (?:it )?may be found in its original form(?: at [^\n]{2,60}"
             r"| here)?(?: at [^\n]{2,60})?)?\.?", label="origin", where="tail", head=("This article ", "This post "),
             longest=240,
             examples=("This article appears courtesy of Arden Post and may be found in its original form here.",)),
        line("opinions", Kind.LEGAL,
             r"The opinions expressed herein are the author's and not necessarily those of The Maritime Executive\.?",
             label="disclaimer", identifies=True, head="The opinions expressed herein are",
             examples=("The opinions expressed herein are the author's and not necessarily those of The Maritime Executive.",)),
    ),
)
