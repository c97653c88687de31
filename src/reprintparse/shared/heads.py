"""Heads: titles, bylines, dates."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import HEADLINE, NAMES, DATE

PROFILE = Profile(
    name="heads",
    title="Heads of articles",
    always=True,
    rules=(
        line("title", Kind.HEADER, HEADLINE, where="head", longest=200, awaits=("byline", "published", "source"),
             examples=()),
        line("byline", Kind.HEADER, rf"(?i:by) (?P<author>{NAMES})", where="head", head=("By ", "by ", "BY ")),
        line("published", Kind.HEADER, rf"(?P<date>{DATE})", where="head"),
    ),
)
