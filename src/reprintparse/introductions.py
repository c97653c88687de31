"""Who is introduced at the end of an article: its author, or a person of the story.

"Ana Ruiz is a historian in Arden" may well close a story on Ana Ruiz. But people of a story have been named before;
a name that falls there for the first time, the head of the page aside, is the author's. A rule that says so (`newcomer`)
is believed where the bare words would be too little: in a sentence of a line that lost its breaks, above a line that
no rule knows, and, where the head names that author, at some distance from the end.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable

import regex

from .blocks import Blocks
from .claims import Match

__all__ = ["bylined", "first_named", "goes_on", "introduced"]

NAMEPLATE = 60  # a line this short may give an author's name without telling of them
FLAT_HEAD = 200  # so much of a text that lost its breaks may be its head
NOTE = 90  # a line this short under the introduction is no prose
REACH = 30  # so many blocks may stand below an introduction
LAST = 3  # an author is introduced in the last third of a text, not before
SURNAME = regex.compile(r"([\p{L}'’-]{3,30})(?:,? (?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D)\.?)?$")
SIGNED = regex.compile(r"\b(?:[Bb]y|BY):? (?:[\p{L}.'’-]{1,20} ){0,7}+\Z")

Claims = Callable[[int, str, str], list[Match]]


def author(match: Match) -> str:
    """Whom a claim captures as the author."""
    return next((hit.groupdict().get("author") for hit in match.hits), None) or ""


def surname(match: Match) -> str:
    """The last name that a claim captures as the author's, or nothing."""
    found = SURNAME.search(author(match))
    return found[1] if found else ""


def first_named(match: Match, blocks: Blocks, top: int) -> bool:
    """Whether the text tells of the author whom a claim captures nowhere between its head and the claim."""
    name = surname(match)
    if not name:
        return False
    low = max(blocks.starts[top] if top >= 0 else 0, FLAT_HEAD if blocks.glued else 0)
    at = blocks.text.find(name, low, match.start)
    while at >= 0:
        inside = blocks.text[max(0, at - 1)].isalpha() or blocks.text[at + len(name)].isalpha()
        block = bisect_right(blocks.starts, at) - 1
        plate = len(blocks.plains[block]) <= NAMEPLATE and block not in blocks.glued
        if not inside and not plate and not SIGNED.search(blocks.text, max(0, at - NAMEPLATE), at):
            return False
        at = blocks.text.find(name, at + 1, match.start)
    return True


def goes_on(match: Match, blocks: Blocks, stop: int) -> None:
    """Let an introduction take the blocks right below it, above block `stop`, that go on about the same person."""
    pattern = match.entry.pattern("goes_on")
    names = tuple(name for name in author(match).split() if len(name) > 2)
    at = blocks.next(match.last)
    while 0 <= at < stop and (pattern.match(blocks.plains[at]) or blocks.plains[at].startswith(names)):
        match.last, match.stop = at, blocks.span(at)[1]
        at = blocks.next(at)


def introduced(blocks: Blocks, claims: Claims, covered: Container[int], stop: int, top: int) -> Match | None:
    """The introduction above block `stop`, if what stands between goes on about the person, or is no prose.

    Prose is what runs on for more than a line; notes, sources and a page's last words do not. In a text that lost
    its breaks only the very last sentence may be such a word.
    """
    at, end = blocks.next(stop, -1), blocks.next(len(blocks.plains), -1)
    low = last_part(blocks, top)
    below: list[int] = []
    for _ in range(REACH):
        if not 0 <= top <= at < stop or blocks.starts[at] < low:
            break
        fresh = claims(at, "newcomer", "bio")
        if fresh:
            person = min(fresh, key=lambda match: match.rank)
            goes_on(person, blocks, stop)
            loose = [at for at in below if at > person.last and at not in covered and not is_note(blocks, at, end)]
            return None if any(not claims(at, "tail", "bio") for at in loose) else person
        below.append(at)
        at = blocks.next(at, -1)
    return None


def is_note(blocks: Blocks, at: int, end: int) -> bool:
    """Whether a block is too short to be prose, or in a text without breaks the last words."""
    return len(blocks.plains[at]) <= NOTE and (at == end or (at not in blocks.glued and at + 1 not in blocks.glued))


def last_part(blocks: Blocks, top: int) -> int:
    """Where the last part of the text below block `top` starts."""
    start = blocks.starts[top] if 0 <= top < len(blocks.starts) else 0
    return start + (len(blocks.text) - start) * (LAST - 1) // LAST


def bylined(blocks: Blocks, claims: Claims, head: Iterable[Match], stop: int, top: int) -> Match | None:
    """The introduction, in the last part of a text above block `stop`, of the author whom its head names."""
    names = {surname(match) for match in head if match.entry.rule.label == "byline"} - {""}
    low = last_part(blocks, top)
    for name in sorted(names):
        at = blocks.text.find(name, low)
        while at >= 0:
            block = bisect_right(blocks.starts, at) - 1
            if top <= block < stop and at - blocks.starts[block] < NAMEPLATE:
                fresh = claims(block, "newcomer", "bio")
                if fresh:
                    match = min(fresh, key=lambda match: match.rank)
                    goes_on(match, blocks, stop)
                    return match
            at = blocks.text.find(name, at + 1)
    return None
