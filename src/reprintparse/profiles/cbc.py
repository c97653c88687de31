"""CBC (Canada): the Canadian broadcaster's news.

Head: "CBC News · Posted: Mar 03, 2021 4:00 AM ET | Last Updated: March 3". Tail: "With files from ...", the rules for comments.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH

PROFILE = Profile(
    name="cbc",
    title="CBC",
    sites=("cbc.ca",),
    aliases=("CBC", "CBC News", "CBC.ca", "CBC Radio", "cbc.ca"),
    rules=(

        line("posted", Kind.HEADER,
             rf"(?:(?P<author>[\p{{Lu}}][^\n·]{{2,80}}?) ?· ?)?(?:CBC(?: News| Radio| Sports| Arts| Indigenous"
             rf"| Books)?|The Canadian Press|The Associated Press|Thomson Reuters) ?· ?Posted: "
             rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d) \d{{1,2}}:\d\d [AP]M [A-Z]{{2,3}}"
             rf"(?: ?\| ?Last Updated: [^\n]{{5,40}})?", label="published", where="head", stem="· Posted: ",
             longest=220, identifies=True,
             examples=("CBC News · Posted: Mar 03, 2021 4:00 AM ET | Last Updated: March 3, 2021",
                       "Ana Ruiz · CBC News · Posted: Mar 03, 2021 4:00 AM ET")),
        line("files", Kind.ATTRIBUTION, r"With files from (?P<credit>[\p{Lu}][^\n.!?]{2,160})\.?", label="credit",
             where="tail", head="With files from ", longest=180,
             examples=("With files from The Canadian Press",)),
        line("names", Kind.CALL_TO_ACTION,
             r"To encourage thoughtful and respectful conversations, first and last names will appear with each "
             r"submission to CBC/Radio-Canada's online communities[^\n]{0,160}", label="comment", identifies=True,
             longest=320, head="To encourage thoughtful and respectful conversations, first",
             examples=("To encourage thoughtful and respectful conversations, first and last names will appear with each submission to CBC/Radio-Canada's online communities (except in children and youth-oriented communities).",)),
        line("accept", Kind.CALL_TO_ACTION,
             r"By submitting a comment, you accept that CBC has the right to reproduce and publish that comment in "
             r"whole or in part,[^\n]{0,320}", label="comment", identifies=True, longest=460,
             head="By submitting a comment, you accept that CBC",
             examples=("By submitting a comment, you accept that CBC has the right to reproduce and publish that comment in whole or in part, in any manner CBC chooses.",)),
        line("good", Kind.CALL_TO_ACTION,
             r"Add some [\"“]good[\"”] to your morning and evening\."
             r"|A variety of newsletters you'll love, delivered straight to you\.", label="subscribe", identifies=True,
             longest=80,
             head=("Add some \"good\" to your", "Add some “good” to your", "A variety of newsletters you'll love",
                   "A variety of newsletters you’ll love"),
             examples=("A variety of newsletters you'll love, delivered straight to you.",)),
        line("copyright", Kind.LEGAL, r"© ?(?P<year>20\d\d) (?P<holder>CBC/Radio-Canada)\. All rights reserved\.?",
             head=("©20", "© 20"), identifies=True, longest=60,
             examples=("©2021 CBC/Radio-Canada. All rights reserved.",)),
        line("corrections", Kind.FURNITURE,
             r"Corrections and clarifications ?\|? ?Submit a news tip ?\|?(?: ?Report error)?", label="contact",
             head="Corrections and clarifications", longest=80, where="tail",
             examples=("Corrections and clarifications | Submit a news tip |",)),
    ),
)
