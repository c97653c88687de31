"""Lines that say by their words that they are a byline, a date or a picture's text: they show where a headline stands, and are none."""

from __future__ import annotations

import regex

from ..text.blocks import Blocks
from .claims import Match
from .line_forms import SHORT, STOPS, WIDE
from .outcome import Claims

__all__ = ["by_its_words", "is_caption", "is_signature", "signed_soon"]

SOON = 3  # a byline or date stands within so many lines below a deck
SIGNED = regex.compile(
    r"(?i)\W{0,3}(?:(?:by|posted|published|updated|written|submitted|authored|date|von|veröffentlicht|автор|текст|опубликовано|بقلم"
    r"|كتب|كتبت|نشر|تاريخ النشر)\b|(?:作者|撰文|来源|來源|发布|發布|文[/／])|\p{Han}{2,12}(?:记者|記者)[ :：])"
    r"|[^\n]{0,130}(?<!\d)(?:(?:19|20)\d\d|[١٢][٩٠][٠-٩]{2})(?!\d)"
)


def is_signature(blocks: Blocks, index: int, claims: Claims) -> bool:
    """Whether a line says by its words that it is a byline or a date."""
    plain = blocks.plains[index]
    return (
        len(plain) <= WIDE
        and SIGNED.match(plain) is not None
        and any(
            match.entry.rule.label in ("byline", "published") and not match.entry.rule.awaits
            for match in claims(index, "head", "title")
        )
    )


def by_its_words(blocks: Blocks, index: int, claims: Claims) -> Match | None:
    """The best habit's claim on a line that says by its words who wrote the article or how long it is, whatever stands above it."""
    if len(blocks.plains[index]) > SHORT:
        return None
    found = [*claims(index, "head", "title"), *claims(index, "head", "byline")]
    sure = [m for m in found if m.entry.always and m.entry.anchor and m.entry.rule.label in ("byline", "navigation")]
    return min((m for m in sure if not m.entry.rule.awaits), key=lambda match: match.rank, default=None)


def is_caption(index: int, claims: Claims) -> bool:
    """Whether a line says by its words that it stands below a picture."""
    captions = [m.entry for m in claims(index, "head", "title") if m.entry.rule.label == "caption"]
    return any(entry.anchor or entry.always for entry in captions)  # (a site may know one by its place alone)


def signed_soon(blocks: Blocks, index: int, claims: Claims) -> bool:
    """Whether a byline or date follows a deck, below a picture's credit or a name at most."""
    for _ in range(SOON):
        if index < 0 or is_signature(blocks, index, claims):
            return index >= 0
        if len(blocks.plains[index]) > SHORT or blocks.plains[index][-1] in STOPS:
            return False
        index = blocks.next(index)
    return False
