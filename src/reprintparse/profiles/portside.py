"""Portside: a left digest that republishes articles with their source.

Head: title, "portside", "Published" dates, author, outlet. Tail: the call for its daily summary.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="portside",
    title="Portside",
    sites=("portside.org",),
    aliases=("Portside", "portside", "portside.org"),
    rules=(
        line("posted", Kind.HEADER, rf"Portside Date:? ?(?P<date>{DAY})", label="published", where="head",
             head="Portside Date", identifies=True, longest=60,
             examples=("Portside Date: March 4, 2021",)),
        line("source-author", Kind.HEADER, r"Author:? ?(?P<author>\p{Lu}[^\n.!?]{3,90})", label="byline", where="head",
             head="Author", longest=110,
             examples=("Author: Ana Ruiz",)),
        run("source", Kind.HEADER, rf"Date of source:? ?(?P<date>{DAY})", label="source", head="Date of source",
            longest=60, after=Members(r"(?P<source>\p{Lu}[^\n.!?:]{2,60})", most=1, least=1),
            examples=("Date of source: March 2, 2021\nArden Notes",)),
        line("source-date", Kind.HEADER, rf"Date of source:? ?(?P<date>{DAY})", label="published", where="head",
             head="Date of source", longest=60, fallback=True,
             examples=("Date of source: March 2, 2021",)),
        line("title", Kind.HEADER, r"(?!Date of |Author|Portside )[\p{Lu}\d\"“'‘][^\n]{8,180}(?<![.;:,])", where="head",
             longest=190, below=r"[Pp]ortside(?: Date|$)",
             examples=("Mill workers end their strike",)),
        run("posted-named", Kind.HEADER, r"[Pp]ortside", label="published", head=("portside", "Portside"), longest=10,
            after=Members(rf"Portside Date:? ?(?P<date>{DAY})", most=1, least=1),
            examples=("portside\nPortside Date: March 4, 2021",)),
        line("address", Kind.ATTRIBUTION, r"Source URL:? ?(?P<url>https?://(?:www\.)?portside\.org/[^\s]{1,200})",
             label="origin", head="Source URL", longest=240, identifies=True,
             examples=("Source URL: https://portside.org/2021-03-04/mill",)),
        line("snapshot", Kind.CALL_TO_ACTION,
             r"If you like this article,? please sign up for Snapshot,? Portside's daily summary\.?"
             r"(?: ?\(One summary e-mail a day,[^\n]{0,90}\)?)?", label="subscribe", identifies=True, longest=220,
             head=("If you like this article, please sign up for Snapshot", "If you like this article please sign up"),
             examples=("If you like this article, please sign up for Snapshot, Portside's daily summary.",)),
        line("one-summary", Kind.CALL_TO_ACTION,
             r"\(One summary e-mail a day, you can change anytime, and Portside is always free\.\)", label="subscribe",
             head="(One summary e-mail a day", identifies=True, longest=100,
             examples=("(One summary e-mail a day, you can change anytime, and Portside is always free.)",)),
    ),
)
