"""Taipei Times: Taiwan's English paper; own reports, agency stories under "AFP, MUSCAT".

Head: "Home / World News", "Thu, Mar 18, 2021 page7", title, "By NAME / Staff reporter" or agency and place. Tail:
"Additional reporting by ...", rules for comments.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH, NAMES, WEEKDAY

PROFILE = Profile(
    name="taipei-times",
    title="Taipei Times",
    sites=("taipeitimes.com",),
    aliases=("Taipei Times", "The Taipei Times"),
    rules=(
        line("path", Kind.FURNITURE,
             r"Home / (?:Front Page|Taiwan News|World News|Business|Sports|Editorials|Features|Bilingual Pages"
             r"|World Business)", label="navigation", where="head", head="Home / ", longest=40,
             examples=("Home / World News",)),
        line("published", Kind.HEADER, rf"(?P<date>{WEEKDAY}, {MONTH} \d{{1,2}}, 20\d\d)(?: (?:- )?[Pp]age ?\d{{1,2}})",
             where="head", tail=tuple("0123456789"), longest=50,
             examples=("Thu, Mar 18, 2021 page7", "Thu, Mar 18, 2021 - Page 7")),
        line("agency", Kind.HEADER,
             r"(?P<source>AFP|AP|Reuters|Bloomberg|CNA|The Guardian|dpa|NY Times News Service"
             r"|Staff writer, with (?:CNA|agencies|Bloomberg|AFP|AP))(?: ?(?:, |and )(?:AFP|AP|Reuters|Bloomberg"
             r"|CNA))?,? (?P<place>\p{Lu}{2,20}(?:[ ,]{1,2}\p{Lu}[\p{L}]{1,20}){0,3})", label="source", where="head",
             follows=("title", "published"), longest=90,
             examples=("AFP, MUSCAT", "Bloomberg, NEW YORK")),
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?/ ?(?:Staff (?:reporter|writer)s?"
             rf"|[^\n]{{2,40}})(?:, in \p{{Lu}}[^\n]{{2,30}})?", where="head", head="By ", longest=120,
             examples=("By Ana Ruiz / Staff reporter",)),
        line("reporting", Kind.ATTRIBUTION,
             r"(?:(?i:additional reporting by) [^\n]{3,80}|With (?:additional )?reporting by [^\n]{3,80})",
             label="credit", where="tail", longest=110,
             head=("Additional reporting by", "ADDITIONAL REPORTING BY", "With "),
             examples=("Additional reporting by staff writer",)),
        line("viewed", Kind.FURNITURE, r"This story has been viewed [\d,]{1,9} times\.", label="navigation",
             head="This story has been viewed ", longest=60,
             examples=("This story has been viewed 1,234 times.",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"Comments will be moderated\. (?:Keep comments relevant to the article\."
             r"|Remarks containing)[^\n]{20,400} Taipei Times\.?", label="comment", identifies=True,
             head="Comments will be moderated.", longest=500, opens_tail=True,
             examples=("Comments will be moderated. Keep comments relevant to the article. Remarks containing abusive and obscene language, personal attacks of any kind or promotion will be removed and the user banned. Final decision will be at the discretion of the Taipei Times.",)),
    ),
)
