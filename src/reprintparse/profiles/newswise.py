"""Newswise: press releases of universities and laboratories, each opening with its name.

The page, top to bottom. Head: title; "Released: DATE"; "Source Newsroom: INSTITUTION"; "Article ID". The first
paragraph opens with "Newswise — ". Tail: the issuer's notes, then the facts of the paper.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DATE, TIME

PROFILE = Profile(
    name="newswise",
    title="Newswise",
    sites=("newswise.com",),
    aliases=("Newswise", "newswise.com"),
    rules=(
        line("published", Kind.HEADER, rf"(?:Article )?Released: (?P<date>{DATE})(?: {TIME})?(?: [A-Z]{{2,4}})?", identifies=True, where="head",
             head=("Released: ", "Article Released: "), examples=("Released: 3-May-2019 9:05 AM EDT",)),
        line("embargo", Kind.ATTRIBUTION, rf"Embargo expired: (?P<date>{DATE})(?: {TIME})?(?: [A-Z]{{2,4}})?", label="note", where="head", examples=("Embargo expired: 3-May-2019 9:05 AM EDT",)),
        line("source", Kind.HEADER, r"Source Newsroom: (?P<source>[^\n]{2,120})", identifies=True, examples=("Source Newsroom: Arden University",)),
        line("article-number", Kind.FURNITURE, r"Article ID: ?\d{5,7}", label="navigation", examples=("Article ID: 643012",)),
        line("newsroom", Kind.HEADER, r"Source: (?P<source>[\p{Lu}][^\n]{2,120})", where="head", label="source", examples=("Source: Arden University",)),
        span("slug", Kind.HEADER, r"Newswise[ ]?[—–-]{1,2}(?=\s|$)", label="source", stem="Newswise", longest=3000, examples=("Newswise —",)),
    ),
)
