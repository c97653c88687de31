"""The opening of a page: all the lines above the first sentence of a story that is signed.

Peeling stops at the first line that no rule knows. Where a few short lines, one of them a byline or a date, stand
above a story that takes up the words of one of them, or where only one can be a headline, the head as a whole is known
by that; what nobody knows in it, with known lines below, is the page's.
"""

from __future__ import annotations

from collections.abc import Mapping

import regex

from ..text.blocks import Blocks
from ..text.caseless import is_caseless_sentence
from ..text.echo import echo
from .claims import Match
from .line_forms import DECK, WIDE, is_headline, story
from .outcome import Claims
from .signatures import is_signature, signed_soon

__all__ = ["opening"]

LINES = 25  # so many lines an opening has at most
QUOTES = "\"'”’)]"
ENDS = frozenset(".!?:…")
WORD = regex.compile(r"(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’]*+(?![\p{L}-])")
SMALL = 3  # a sentence has so many words in lower case, or the last of several
GOING_ON = regex.compile(
    r"(?!(?:by|from|in|at|on|posted|published|updated|for|via|special)\b)\p{Ll}{2,20} |\([^()\n]{1,40}\) \p{Ll}"
)
LISTED = frozenset("-+*•>")
TAKEN_UP, SHARE = 2, 0.35  # so many words of its headline a story takes up, and this share of them
SIGNED = frozenset(("byline", "published"))


def opening(blocks: Blocks, covered: Mapping[int, Match], claims: Claims) -> tuple[int, int]:
    """The headline of a signed page, and the first block of its story; or -1 twice."""
    lines, first = above_story(blocks, covered, claims)
    if first < 0:
        return -1, -1
    prose = story(blocks, first)
    found, most = -1, (TAKEN_UP - 1, SHARE)
    headlines = [index for index in lines if is_headline(blocks.plains[index]) or blocks.marker(index) == "#"]
    over = -1  # the last line that the story takes up
    for index in headlines:
        count, share = echo(blocks.plains[index], prose)
        if count < TAKEN_UP or share < SHARE:
            continue
        deck = over == found >= 0 and blocks.next(over) == index  # whatever it says again, it stands below its headline
        if (count, share) > most and not deck:
            found, most = index, (count, share)
        over = index
    if found < 0 and len(headlines) == 1:
        found = headlines[0]  # nothing else may be one
    return (found, first) if found >= 0 else (-1, -1)


def above_story(blocks: Blocks, covered: Mapping[int, Match], claims: Claims) -> tuple[list[int], int]:
    """The lines that may be the headline, and the first sentence below a byline or date; or no lines and -1.

    The headline stands above the byline, unless the page opens with that.
    """
    lines: list[int] = []
    signed: set[str] = set()
    deck, over_byline, index = False, False, blocks.next(-1)
    for _ in range(LINES):
        if index < 0 or index in blocks.glued or index + 1 in blocks.glued:
            break
        if labels := signatures(blocks, index, covered, claims):
            signed |= labels
            over_byline = over_byline or ("byline" in labels and bool(lines))
        elif index in covered:
            pass  # a rule knows what it is
        elif (broken := is_broken(blocks, index)) or is_sentence(blocks, index):
            if deck or broken or (signed and not signed_soon(blocks, blocks.next(index), claims)):
                return (lines, index) if signed else ([], -1)
            deck = True
            if len(blocks.plains[index]) > DECK:
                break
        elif not over_byline:
            lines.append(index)
        index = blocks.next(index)
    return [], -1


def signatures(blocks: Blocks, index: int, covered: Mapping[int, Match], claims: Claims) -> set[str]:
    """What a line signs: it is a byline, a date, or neither."""
    match = covered.get(index)
    if match is not None:
        return {match.entry.rule.label} & SIGNED
    if not is_signature(blocks, index, claims):
        return set()
    return {match.entry.rule.label for match in claims(index, "head", "title")} & SIGNED


def is_sentence(blocks: Blocks, index: int) -> bool:
    """Whether a line is a sentence, or too long for a line of the head."""
    plain = blocks.plains[index]
    return len(plain) > WIDE or ends_sentence(plain)


def ends_sentence(plain: str) -> bool:
    """Whether a line ends like a sentence and has words of one."""
    if is_caseless_sentence(plain):
        return True
    words = plain.rstrip(QUOTES)
    if words[-1:] not in ENDS:
        return False
    small = WORD.findall(words)
    return len(small) >= SMALL or (" " in words and words[-1] != ":" and words[:-1].rsplit(" ", 1)[-1][:1].islower())


def is_broken(blocks: Blocks, index: int) -> bool:
    """Whether a line is an item of a list, or a sentence goes on below it: then it is no deck."""
    below = blocks.next(index)
    return blocks.marker(index)[-1:] in LISTED or (below >= 0 and GOING_ON.match(blocks.plains[below]) is not None)
