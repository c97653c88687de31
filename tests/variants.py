"""One article in the layouts that tools leave it in, with what must come out of each."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from reprintparse import Document
from reprintparse.testing import LAYOUTS, Layout

Answer = list[tuple[str, str | None]]

UNDEAD = "without dead links"
FLAT = "flattened to one line"
VARIANTS = (*(layout for layout in LAYOUTS if layout.block not in ("headings", "quote", "live links")), UNDEAD, FLAT)
FOUND_IN_ONE_LINE = (
    "tweet",
    "related",
    "origin",
    "copyright",
    "disclaimer",
    "license",
    "fair_use",
    "comment",
    "support",
)


def name(variant: Layout | str) -> str:
    return variant if isinstance(variant, str) else variant.name


def text_in(variant: Layout | str, text: str) -> str:
    """An article, blank lines between its paragraphs, in another layout."""
    if variant == UNDEAD:
        return re.sub(r"\[([^\[\]]*)\]\(#\)", r"\1", text)
    if isinstance(variant, Layout):
        return variant(text)
    return " ".join(text.split())


def letters(text: str) -> str:
    """What no layout changes: letters and digits."""
    return re.sub(r"[\W_]+", "", html.unescape(text))


def answer_in(variant: Layout | str, answer: Answer) -> Answer:
    """What must come out: in one line only what can be told there."""
    wanted = [(letters(text), label) for text, label in answer]
    if variant != FLAT:
        return wanted
    return [(text, label) for text, label in wanted if label in FOUND_IN_ONE_LINE]


def found_in(variant: Layout | str, document: Document) -> Answer:
    """What came out, comparable with `answer_in`."""
    found = [(letters(segment.content), segment.label) for segment in document]
    if variant != FLAT:
        return found
    return [(text, label) for text, label in found if label in FOUND_IN_ONE_LINE]


def paragraphs(variant: Layout | str, answer: Answer, text: str) -> Sequence[str]:
    """The exact contents of the pieces that are whole paragraphs."""
    if not isinstance(variant, Layout):
        return []
    whole = set(re.split(r"\n\s*\n", text.strip()))
    return [variant.piece(content).strip() for content, _ in answer if set(content.split("\n\n")) <= whole]
