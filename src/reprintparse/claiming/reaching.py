"""How far up a post begins whose signature stands below: over the lines that are plainly its own.

A post of several lines carries one signature, and from a line alone nobody can tell whether the author wrote it or
the one who signs. But authors quote a post before they embed it, so its lines stand above it word for word; and
lines that begin with a handle or end with a comma are in the middle of a post.
"""

from __future__ import annotations

import regex

from ..text.blocks import Blocks

__all__ = ["reach_up"]

SKIPPED = 3  # lines that nothing tells of, between one that is the post's own and the rest of it
ABOVE = 10  # a quotation stands at most so many blocks above the post
TOLD, WORDS = 20, 5  # so many characters, in so many words, that stand above word for word are no chance
CLAUSE = 90  # a line of a post that ends with a comma is no longer than this
MARKED = regex.compile(r"(?:\.?@\w{2,20}|#\p{L}\w{2,40}) (?![^\n]{0,200}:$)|(?:…|\.{2,4})\.(?=\p{L})")
TELLS = regex.compile(
    r"(?i)\b(?:tweet\w{0,5}|twitter|wrote|writes|said|says|posted|replied|added|quipped|joked|asked|responded)\b"
)
QUOTES = frozenset('"“”„«»‘')
SIGNS = regex.compile(r"[^\p{L}\p{N}]++")


def reach_up(blocks: Blocks, first: int, floor: int, most: int) -> int:
    """The block that a post begins with, of which so far block `first` is the highest; it has `most` characters at most."""
    top, at, skipped = first, first, 0
    size = len(blocks.plains[first])
    while skipped <= SKIPPED:
        at = blocks.next(at, -1)
        if at <= floor or at in blocks.glued:
            break
        size += len(blocks.plains[at])
        if size > most:
            break
        if is_own(blocks, at):
            top, skipped = at, 0
        else:
            skipped += 1
    return top


def is_own(blocks: Blocks, index: int) -> bool:
    """Whether a line above a post is plainly a part of it."""
    plain = blocks.plains[index]
    if plain[-1] == "," and len(plain) <= CLAUSE and not TELLS.search(plain):
        return True
    if MARKED.match(plain) and not TELLS.search(plain):
        return True
    words = spoken(plain)
    if len(words) < TOLD or len(words.split()) < WORDS:
        return False
    above = blocks.plains[max(0, index - ABOVE) : index]
    quoting = [block for block in above if not QUOTES.isdisjoint(block) and block != plain]  # no mere copy
    return words in spoken("\n".join(quoting))


def spoken(text: str) -> str:
    """The words of a text without case and signs, which a quotation may change."""
    return str(SIGNS.sub(" ", text.lower())).strip()
