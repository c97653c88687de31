"""What a flattened page ran together without a stop between: "... the mill. Show Comments Related Stories Mill Reopens".

A line that lost its breaks is parted at the ends of its sentences (`text/sentences.py`), but buttons, labels and notices
end without one. After a first pass, the parts that nobody claimed are looked through for the literal heads of rules: where
one stands in mid-sentence and its pattern matches there, the part is cut before it and behind it, and claims are made anew.
A cut claims nothing itself: what no rule matches as a whole stays body.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ..kinds import Kind
from ..matching.entries import Entry
from ..matching.matcher import Anchors, Group
from ..text.blocks import Blocks
from .resolve import Piece

__all__ = ["seams_of_pieces"]

TELLING = 10  # a literal head of so many characters, more words than one, tells by itself
REACH = 1200  # a piece that was run in is no longer than this
FLATTENED = 2000  # characters of a part that is still looked through
NOTICES = frozenset((Kind.LEGAL, Kind.CALL_TO_ACTION, Kind.ATTRIBUTION))
START = re.compile(r" (?=[A-Z©])")
LEADING = re.compile(
    r"(?i)(?:^|\W)(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|is|was|were|be|been|his|her|its|their|our|your|my|this"
    r"|that|said|called|titled|named|like|than|when|who|which|if|not|no|told|says|new|former)$|[,;:(\[“\"‘—–-]$"
)
"""What a sentence goes on behind: the capital that follows belongs to it."""


def seams_of_pieces(blocks: Blocks, pieces: list[Piece], clues: Anchors, groups: list[Group]) -> list[int]:
    """The source offsets at which a part of a flattened line is to be cut, in order."""
    tables = (clues, *(table for group in groups for table in group.anchors()))
    openings = (clues.eight, *(group.openings for group in groups))
    whole = {at for piece in pieces if is_sure(piece) for at in range(piece.match.first, piece.match.last + 1)}
    inside = [piece for piece in pieces if is_span(piece)]
    starts = [piece.start for piece in inside]
    cuts: set[int] = set()
    for index, plain in enumerate(blocks.plains):
        if not plain or index in whole or index in blocks.folds or len(plain) > FLATTENED:
            continue
        if index not in blocks.glued and index + 1 not in blocks.glued:
            continue
        low, _ = blocks.span(index)
        for at in places(plain, openings, tables):
            number = bisect_right(starts, low + at) - 1
            if number < 0 or not inside[number].start < low + at < inside[number].stop:
                cuts.add(low + at)
    return sorted(cuts)


def is_sure(piece: Piece) -> bool:
    """Whether a piece is a block that a rule knows by how it starts or ends, not by a word somewhere in it."""
    entry = piece.match.entry
    return entry.form != "span" and not (entry.always and entry.rule.weak and entry.rule.stems)


def is_span(piece: Piece) -> bool:
    """Whether a piece was claimed inside a block and not as one."""
    return piece.match.entry.form == "span"


def places(plain: str, openings: tuple[frozenset[str], ...], tables: tuple[Anchors, ...]) -> Iterator[int]:
    """The offsets in a sentence at which pieces start and end that rules know."""
    done = 0
    for hit in START.finditer(plain):
        at = hit.end()
        if at < done or not any(plain[at : at + 8] in known for known in openings):
            continue
        if LEADING.search(plain, max(0, at - 16), at - 1):
            continue
        stop = longest(plain, at, tables, TELLING)
        while stop:
            yield at
            done = at = stop + 1
            if stop >= len(plain):
                break
            yield at
            stop = longest(plain, at, tables, 0)


def longest(plain: str, at: int, tables: tuple[Anchors, ...], telling: int) -> int:
    """Where the longest piece ends that starts here, or 0; its head must be telling in itself where nothing leads to it."""
    best = 0
    rest = plain[at : at + REACH]
    for table in tables:
        for entry in table.at(rest):
            if tells(entry, rest, telling) and (hit := entry.pattern().match(rest)):
                stop = at + hit.end()
                if stop > best and (plain[stop] == " " if stop < len(plain) else ends(entry, rest)):
                    best = stop
    return best


def ends(entry: Entry, rest: str) -> bool:
    """Whether a piece that goes on to the end of its sentence does not just take whatever is there, such as the story.

    A notice may: it is a sentence of its own. A caption or a headline is not.
    """
    return entry.rule.kind in NOTICES or not entry.pattern().fullmatch(rest[: rest.rfind(" ")])


def tells(entry: Entry, rest: str, telling: int) -> bool:
    """Whether the text starts with a head of the rule that is long enough."""
    return entry.form != "span" and any(
        len(head) >= telling and (" " in head or not telling) and rest.startswith(head) for head in entry.heads
    )
