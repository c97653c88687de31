"""How far up a post begins whose signature stands below: over the lines that are plainly its own.

A post of several lines carries one signature, and from a line alone nobody can tell whether the author wrote it or
the one who signs. But authors quote a post before they embed it, so its lines stand above it word for word; and
lines that begin with a handle or end with a comma are in the middle of a post. Markdown sets a post as a quotation,
and all of one that is no longer than a post belongs to it.

Some pages keep the signature and lose the post. Then the paragraph above is the author's. That shows only where it is
the first one of the story: nobody begins with a post that nothing leads up to, and that has nothing of a post.
"""

from __future__ import annotations

import regex

from ..text.blocks import Blocks
from ..text.caseless import FOREIGN_ENDS

__all__ = ["opens_story", "reach_up"]

SKIPPED = 3  # lines that nothing tells of, between one that is the post's own and the rest of it
ABOVE = 10  # a quotation stands at most so many blocks above the post
TOLD, WORDS = 20, 5  # so many characters, in so many words, that stand above word for word are no chance
SIGNATURE = "(@"  # another post ends where this stands
TUNE = "♬"  # and one of TikTok's where this does
CLAUSE = 90  # a line of a post that ends with a comma is no longer than this
MARKED = regex.compile(r"(?:\.?@\w{2,20}|#\p{L}\w{2,40}) (?![^\n]{0,200}:$)|(?:…|\.{2,4})\.(?=\p{L})")
TELLS = regex.compile(
    r"(?i)\b(?:tweet\w{0,5}|twitter|wrote|writes|said|says|posted|replied|added|quipped|joked|asked|responded)\b"
)
TOP = 16  # further down, something has led up to a post
LEADS_UP = 25  # a sentence of at least so many characters does
SENTENCE_ENDS = frozenset(".!?…:\"”'’)") | FOREIGN_ENDS
POSTED = regex.compile(r"https?://|t\.co/|pic\.twitter\.com|(?<![\w/])[#@]\w")
QUOTES = frozenset('"“”„«»‘')
SIGNS = regex.compile(r"[^\p{L}\p{N}]++")


def reach_up(blocks: Blocks, first: int, floor: int, most: int) -> int:
    """The block that a post begins with, of which so far block `first` is the highest; it has `most` characters at most."""
    top = at = quotation(blocks, first, floor, most)
    size, skipped = sum(map(len, blocks.plains[top : first + 1])), 0
    while skipped <= SKIPPED:
        at = blocks.next(at, -1)
        if at <= floor or at in blocks.glued:
            break
        size += len(blocks.plains[at])
        if size > most or TUNE in blocks.plains[at]:
            break
        if is_own(blocks, at):
            top, skipped = at, 0
        else:
            skipped += 1
    return top


def opens_story(blocks: Blocks, index: int, signed: int) -> bool:
    """Whether the text above a signature, lines of their own, is the first paragraph of the story and has nothing of a post."""
    if index > TOP or index in blocks.glued or is_quoted(blocks, index):
        return False
    text = range(index, signed)
    if all(at + 1 in blocks.glued for at in text) or any(POSTED.search(blocks.plains[at]) for at in text):
        return False
    above = [plain for plain in blocks.plains[:index] if plain]
    return not (above and above[-1][-1] == ":") and not any(
        len(plain) >= LEADS_UP and plain[-1] in SENTENCE_ENDS for plain in above
    )


def quotation(blocks: Blocks, first: int, floor: int, most: int) -> int:
    """Where the Markdown quotation starts in which a block stands, if no more than a post is in it; else that block."""
    top, size = first, len(blocks.plains[first])
    while is_quoted(blocks, top):
        at = blocks.next(top, -1)
        parted = at + 1 != top and ">" not in blocks.text[blocks.stops[at] : blocks.starts[top]]
        if at <= floor or parted or not is_quoted(blocks, at) or SIGNATURE in blocks.plains[at]:
            break
        size += len(blocks.plains[at])
        if size > most:
            return first
        top = at
    return top


def is_quoted(blocks: Blocks, index: int) -> bool:
    """Whether a block is marked as a quotation."""
    return blocks.marker(index)[:1] == ">" and index not in blocks.glued


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
