"""Claims that hold two things: a byline that goes on with its date, "Authored by" with the outlet behind it.

A group of a pattern that is named `as_LABEL` becomes a segment of its own, with that label and the fields in it; what is
left over stays what the rule says.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import regex

from ..options import APART
from ..text.blocks import Blocks
from .claims import Match

__all__ = ["Part", "parts"]


class Part(NamedTuple):
    """A stretch of a claim and what it is; without a label what the rule of the claim says."""

    start: int
    stop: int
    label: str
    fields: dict[str, str]


def parts(match: Match, blocks: Blocks, start: int, stop: int) -> list[Part]:
    """What a claim holds between two source offsets, in order; one part, where no group stands apart."""
    apart = set_apart(match, blocks, start, stop)
    left = match.fields(without={name for one in apart for name in one.fields})
    found: list[Part] = []
    at = start
    for one in apart:
        if any(map(str.isalnum, blocks.text[at : one.start])):
            found.append(Part(at, one.start, "", left))
            at, left = one.start, {}
        found.append(one._replace(start=at))
        at = one.stop
    if found and not any(map(str.isalnum, blocks.text[at:stop])):
        found[-1] = found[-1]._replace(stop=stop)
    else:
        found.append(Part(at, stop, "", left))
    return found


def set_apart(match: Match, blocks: Blocks, start: int, stop: int) -> list[Part]:
    """The groups of a claim that are segments of their own, as far as they stand in the block of its anchor, its first or its last."""
    found = []
    for hit in match.hits:
        for name in hit.re.groupindex:
            low, high = hit.span(name) if name.startswith(APART) else (-1, -1)
            if low == high:
                continue
            begin, end = place(match, blocks, hit, name)
            if start <= begin < end <= stop:
                inside = {one for one in hit.re.groupindex if low <= hit.start(one) and hit.end(one) <= high}
                found.append(Part(begin, end, name.removeprefix(APART), match.fields(only=inside)))
    return sorted(found)


def place(match: Match, blocks: Blocks, hit: regex.Match[str] | re.Match[str], name: str) -> tuple[int, int]:
    """The source span of a group; an empty one where it cannot be told."""
    (low, high), words = hit.span(name), hit[name]
    if match.entry.rule.lead is not None and hit is match.hits[0]:  # it saw a window that ends at the stem
        shift = match.hits[1].pos - len(hit.string)
        low, high = low + shift, high + shift
    if low >= 0 and blocks.plains[match.block][low:high] == words:
        return blocks.slice(match.block, low, high)
    for at in {match.first, match.last} - {match.block}:  # a lead's upper line, a run's last member
        if blocks.plains[at].count(words) == 1:
            low = blocks.plains[at].index(words)
            return blocks.slice(at, low, low + len(words))
    return 0, 0
