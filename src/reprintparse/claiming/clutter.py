"""Page clutter above a headline: the name of the site, its menu, its motto, in lines that no rule knows.

A headline is found below them by its Markdown heading, or by the byline or date that stands below it. No author writes
a dozen short lines without a full stop and signs them: what stands above is the page's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..text.blocks import Blocks
from ..text.headline_words import capitals

if TYPE_CHECKING:
    from .zones import Claims

__all__ = ["SHORT", "below_clutter"]

CLUTTER = 8  # so many short lines may stand above a top-level heading
SHORT = 90  # in so many characters each
MENU = 40  # so many lines may stand above a headline that is signed
WIDE = 140  # in so many characters each, the deck aside
DECK = 420  # which has so many
STOPS = frozenset(".!?:…”\"")
HEADLINE = regex.compile(r"(?!(?i:by|posted|published|updated)\b)[\p{Lu}\p{N}\"'‘“¿¡#$][^|•·»>]{19,169}+(?<![.,;:…])")
WORDS = 4  # a headline has so many
TITLED = 0.7  # with this share of capitals a line is in title case


def below_clutter(blocks: Blocks, index: int, claims: Claims) -> tuple[int, list[int]]:
    """The headline that only page clutter parts from block `index`, and the blocks of the clutter; or -1 and none."""
    found, skipped = top_heading(blocks, index)
    return (found, skipped) if found >= 0 else signed_headline(blocks, index, claims)


def top_heading(blocks: Blocks, index: int) -> tuple[int, list[int]]:
    """The first top-level heading that only short lines without sentences part from block `index`."""
    skipped: list[int] = []
    while index >= 0 and len(skipped) < CLUTTER:
        plain = blocks.plains[index]
        if blocks.marker(index) == "#":
            return (index, skipped) if skipped else (-1, [])
        if len(plain) > SHORT or plain[-1] in STOPS:
            break
        skipped.append(index)
        index = blocks.next(index)
    return -1, []


def signed_headline(blocks: Blocks, index: int, claims: Claims) -> tuple[int, list[int]]:
    """The headline above the first byline or date, which only short lines without sentences part from block `index`."""
    above: list[int] = []
    while index >= 0 and len(above) < MENU:
        if len(above) > 1 and is_signature(blocks, index, claims):
            at = headline(blocks, above)
            return (above[at], above[:at]) if at > 0 else (-1, [])
        if above and not is_clutter(blocks.plains[above[-1]]):
            break  # only the last line may be a deck
        if len(blocks.plains[index]) > DECK or index in blocks.glued:
            break
        above.append(index)
        index = blocks.next(index)
    return -1, []


def is_clutter(plain: str) -> bool:
    """Whether a line may belong to a menu or be a headline: it is short, and no sentence ends in it."""
    return len(plain) <= WIDE and (plain[-1] not in STOPS or plain[-1] in "!?:\"”")


def is_signature(blocks: Blocks, index: int, claims: Claims) -> bool:
    """Whether a line says by its words that it is a byline or a date."""
    return len(blocks.plains[index]) <= WIDE and any(
        match.entry.anchor and match.entry.rule.label in ("byline", "published") and not match.entry.rule.awaits
        for match in claims(index, "head", "title")
    )


def headline(blocks: Blocks, above: list[int]) -> int:
    """Which of the lines above a signature is the headline: the last that looks like one, or the one above a deck; or -1."""
    last, before = (blocks.plains[at] for at in (above[-1], above[-2]))
    if is_headline(before) and (not is_headline(last) or is_titled(before) > is_titled(last)):
        return len(above) - 2
    return len(above) - 1 if is_headline(last) else -1


def is_headline(plain: str) -> bool:
    """Whether a line has the form of a headline."""
    return HEADLINE.fullmatch(plain) is not None and len(plain.split()) >= WORDS


def is_titled(plain: str) -> bool:
    """Whether a line is in title case."""
    return capitals([(0, word) for word in plain.split()]) >= TITLED
