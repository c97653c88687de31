"""Informed Comment (Juan Cole): commentary on the Middle East, a third of it reprinted from TomDispatch and the like.

Head: the name of the site with its motto, title, author, date, "By NAME | (OUTLET) | – –"; the outlet stands in parentheses
before the first sentence where the text comes from elsewhere.
"""

from reprintparse import Kind, Members, Profile, line, run, span
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
             r"(?:\p{Lu}[\p{L}.'’-]{1,20}(?: (?:of|for|the|\p{Lu}[\p{L}.'’-]{0,20})){0,4}) "
             r"(?P<as_published>(?P<date>\d\d/\d\d/20\d\d))", label="byline", where="head", follows="title", longest=80,
             examples=("Ana Ruiz 10/31/2022", "Voice of Arden 10/31/2022")),
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?\|(?: ?\(?(?P<source>[\p{{Lu}}][^()|\n]{{2,50}})\)? ?\|)?(?: ?[–-]){{0,2}}",
             where="head", head="By ", longest=160,
             examples=("By Ana Ruiz | (Arden Post) | – –", "By Ana Ruiz | –")),
        span("byline-inline", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?\|(?: ?[–—-])?(?: ?\( ?(?P<source>[\p{{Lu}}][\w. ]{{2,40}}?) ?\)"
             rf"(?: ?[–—-]){{1,2}})?(?= [\p{{Lu}}\"“‘']|$)", label="byline", stem="By ", lead=r"(?<=^|\n)",
             examples=("By Ana Ruiz | – ( Ardenpost.com ) –",), near_misses=("By Ana Ruiz and others",)),
        run("video", Kind.MEDIA,
            r"[—–-]{0,8} ?(?i:related|bonus) [Vv]ideo (?:added by|from) (?:Juan Cole|Informed Comment|IC):?",
            label="media",
            stem=("ideo added by Juan Cole", "ideo added by Informed Comment", "ideo added by IC",
                  "ideo from Informed"), longest=60, identifies=True,
            after=Members(r"[\p{Lu}\d\"“][^\n]{5,160}(?<![.;])", most=1),
            examples=('Related video added by Juan Cole:\nArden Post: "A year in the mill"',
                      "Bonus Video added by Informed Comment:")),
        span("dateline", Kind.HEADER, r"\( ?(?P<source>[\p{Lu}][\w. ]{2,40}?) ?\)(?= [–—-]|$)", label="source",
             stem="(", lead=r"(?<=^|\n)",
             examples=("(Ardenpost.com)",), near_misses=("(Arden Post) was there.",)),
    ),
)
