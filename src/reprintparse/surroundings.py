"""Evidence that is not in a block's words: that it is nothing but a link, that it stands between paragraphs.

An author links words of a sentence. A page links headlines, and its addresses spell them out:
`[How the mill was lost](https://post.example/2019/how-the-mill-was-lost)`.
"""

from __future__ import annotations

import regex

from .blocks import Blocks
from .plain import plain_form

__all__ = ["is_between", "links_to_story"]

LINK = regex.compile(
    r"(?s)[-*+•#>_ \t\d.)]{0,12}\[(?P<words>.{12,300})\]\((?P<target>[^()\s]{12,500})\)[*_]{0,3}.{0,40}"
)
LONGEST = 900  # a longer block is more than a link
WORD = regex.compile(r"[\p{L}\d]{2,}")
SPELLED = 3  # at least so many of its words stand in the address
SHARE = 0.5  # and at least this share of them
PROSE = 60  # a paragraph has at least so many characters
ENDS = frozenset(".!?…:\"”'’)")


def links_to_story(blocks: Blocks, index: int) -> bool:
    """Whether a block is one link (a list mark before it, a date behind it) whose address spells out its words."""
    if index not in blocks.folds:
        return False
    start, stop = blocks.span(index)
    link = LINK.fullmatch(blocks.text[start:stop]) if stop - start < LONGEST else None
    if link is None or "/wiki/" in link["target"]:
        return False
    words = set(WORD.findall(plain_form(link["words"]).lower()))
    slug = max(link["target"].lower().split("/"), key=lambda part: part.count("-"))
    spelled = words.intersection(WORD.findall(slug))
    enough = max(SPELLED, SHARE * min(len(words), slug.count("-") + 1))
    return bool(slug.count("-") >= SPELLED and len(spelled) >= enough)


def is_between(blocks: Blocks, index: int) -> bool:
    """Whether a block, a line of its own, stands between paragraphs of prose."""
    if index in blocks.glued or index + 1 in blocks.glued:
        return False
    return all(at >= 0 and is_prose(blocks.plains[at]) for at in (blocks.next(index, -1), blocks.next(index)))


def is_prose(plain: str) -> bool:
    """Whether a block has the length of a paragraph, and ends as one."""
    return len(plain) >= PROSE and plain[-1] in ENDS
