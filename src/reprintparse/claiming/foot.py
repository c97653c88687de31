"""The foot of a page: the last lines that no rule knows, below the story and among what rules do know.

Sites end in lines that nobody can list: section names, headlines of the day, notes of a script. No author puts a few short
lines without a full stop below a copyright line or a biography; so these are the page's own, and what kind they are the
claim above them tells. A sentence counts only if it speaks to the reader ("To submit a correction, click here."), below
what ends an article for good. Where a paragraph stands that no rule claims, the story is still going on.
"""

from __future__ import annotations

from collections.abc import Container

import regex

from ..text.blocks import Blocks
from ..text.caseless import FOREIGN_ENDS
from .claims import Match
from .outcome import Rest

__all__ = ["ABOVE", "foot", "is_divider", "is_fragment"]

LONGEST = 90  # a line of the page is no longer
SENTENCE = 240  # nor is a sentence to the reader
MANY = 3  # more lines in a row than these are a list, which an author may have made
LAST = 2  # only the last half of a text has a foot
ABOVE = frozenset((
    "bio", "byline", "comment", "copyright", "disclaimer", "license", "navigation", "note", "origin", "related",
    "social", "subscribe", "topics",
))  # fmt: skip
"""What a line of the page may stand below: what sites set there, not what stands between paragraphs."""
CLOSING = frozenset(("bio", "comment", "copyright", "disclaimer", "license", "topics"))
"""What ends an article for good: behind it even a sentence to the reader is the page's."""
SPREADING = frozenset(("comment", "related", "subscribe"))
"""What comes in lists: a line below is more of it."""
ENDS = frozenset(".!?…\"”'’)") | FOREIGN_ENDS
LISTED = regex.compile(r"\W{0,3}(?:\d|[ivx]{1,4}[ .)])|\[|\S+\Z(?<=\.\S+)")  # a number, a note's mark, an address
ADDRESSED = regex.compile(r"(?i)\b(?:you|your|we|our|us|click|please)\b")
TOLD = regex.compile(r"[\"“”]|\b(?:I|my|he|she|they|his|her|their|said|says|was|were|had)\b")


def foot(blocks: Blocks, claimed: dict[int, Match], top: int) -> list[Rest]:
    """What the foot of the page holds that no rule claims.

    Args:
        blocks: The blocks of the text.
        claimed: The blocks that a claim covers, or that fell to one, each with it.
        top: The first block that is not head.
    """
    found: list[Rest] = []
    row: list[int] = []
    above: Match | None = None
    closed = False
    for index in range(start_of_foot(blocks, claimed, top), len(blocks.plains)):
        if index in claimed:
            row = []
            if not is_divider(blocks.plains[index]):
                above = claimed[index]
                closed = closed or above.entry.rule.label in CLOSING
        elif blocks.plains[index]:
            row.append(index)
            if above and may_follow(above, row) and (closed or is_fragment(blocks.plains[index])):
                found.append(Rest(index, above, label_below(above)))
            else:
                found = []  # the story goes on
    return found


def start_of_foot(blocks: Blocks, claimed: Container[int], top: int) -> int:
    """The block below the last one that is the story's; in the first half of a text every unknown one is."""
    index = end = len(blocks.plains)
    while (index := blocks.next(index, -1)) >= max(top, 0):
        late = blocks.starts[index] * LAST > len(blocks.text)
        if index not in claimed and not (late and is_of_the_page(blocks, index)):
            break
        end = index
    return end


def is_of_the_page(blocks: Blocks, index: int) -> bool:
    """Whether a line may be the page's own: one without a full stop, or a sentence to the reader."""
    if index in blocks.glued or index + 1 in blocks.glued:
        return False
    plain = blocks.plains[index]
    return is_fragment(plain) or (
        len(plain) <= SENTENCE and ADDRESSED.search(plain) is not None and TOLD.search(plain) is None
    )


def is_divider(plain: str) -> bool:
    """Whether a line is dashes and the like, which tell nothing of what stands below: authors set them too. "###" is an end."""
    return "#" not in plain and not any(map(str.isalnum, plain))


def is_fragment(plain: str) -> bool:
    """Whether a line is short, no sentence, and no item of a list of steps, notes or sources."""
    return len(plain) <= LONGEST and plain[-1] not in ENDS and LISTED.match(plain) is None


def may_follow(above: Match, row: list[int]) -> bool:
    """Whether so many lines may be the page's below a claim."""
    label = above.entry.rule.label
    return label in ABOVE and (len(row) <= MANY or label == "related")


def label_below(above: Match) -> str:
    """What a line of the page is, by the claim above it."""
    label = above.entry.rule.label or ""
    return label if label in SPREADING else "navigation"
