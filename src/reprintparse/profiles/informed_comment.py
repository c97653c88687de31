"""Informed Comment (Juan Cole): commentary on the Middle East, a third of it reprinted from TomDispatch and the like.

Head: the name of the site with its motto, title, author, date, "By NAME | (OUTLET) | – –"; the outlet stands in parentheses
before the first sentence where the text comes from elsewhere.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="informed-comment",
    title="Informed Comment",
    sites=("juancole.com",),
    aliases=("Informed Comment", "juancole.com"),
    rules=(
        line("homepage", Kind.FURNITURE, r"(?P<republisher>Informed Comment)(?: Homepage)?", label="navigation",
             where="head", head="Informed Comment", follows=("", "navigation"), longest=26,
             examples=("Informed Comment Homepage",)),
        line("motto", Kind.FURNITURE, r"Thoughts on the Middle East, History,? and Religion", label="navigation",
             identifies=True,
             examples=("Thoughts on the Middle East, History and Religion",)),
        line("posted", Kind.HEADER,
             r"(?:\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}) (?P<date>\d\d/\d\d/20\d\d)", label="byline",
             where="head", follows="title", longest=80,
             examples=("Ana Ruiz 10/31/2022",)),
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?\|(?: ?\(?(?P<source>[\p{{Lu}}][^()|\n]{{2,50}})\)? ?\|)?(?: ?[–-]){{0,2}}",
             where="head", head="By ", longest=160,
             examples=("By Ana Ruiz | (Arden Post) | – –", "By Ana Ruiz | –")),
        span("byline-inline", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?\|(?: ?[–—-])?(?: ?\( ?(?P<source>[\p{{Lu}}][\w. ]{{2,40}}?) ?\)"
             rf"(?: ?[–—-]){{1,2}})?(?= [\p{{Lu}}\"“‘']|$)", label="byline", stem="By ", lead=r"(?<=^|\n)",
             examples=("By Ana Ruiz | – ( Ardenpost.com ) –",), near_misses=("By Ana Ruiz and others",)),
        span("dateline", Kind.HEADER, r"\( ?(?P<source>[\p{Lu}][\w. ]{2,40}?) ?\)(?= [–—-]|$)", label="source",
             stem="(", lead=r"(?<=^|\n)",
             examples=("(Ardenpost.com)",), near_misses=("(Arden Post) was there.",)),
    ),
)
