"""The tail: what peels off from the bottom, and what stands behind a claim that opens it."""

from __future__ import annotations

from collections.abc import Container

import attrs

from ..text.blocks import Blocks
from .claims import Match
from .foot import ABOVE, is_divider, is_fragment
from .outcome import Claims, Rest, Zones

__all__ = ["Tail"]

BRIDGE = 90  # a fragment this short does not stop the tail from peeling further up
STUB = 30  # at the very end of a text, only one this short
BRIDGES = 3  # but not more often than this in a row


@attrs.define(slots=True)
class Tail:
    """The tail as far as it has peeled.

    Attributes:
        claims: The weak line claims on a block.
        covered: The blocks that claims cover which count anywhere.
        runs: Weak runs: a heading and what it governs.
        top: The first block that is not head.
        start: The first block that is tail.
    """

    blocks: Blocks
    claims: Claims
    covered: dict[int, Match]
    runs: list[Match]
    zones: Zones
    top: int
    start: int = -1

    def peel(self, strong: list[Match]) -> None:
        """Peel from the bottom, past what strong claims begin or end in; where nothing peels, from the page's last lines on."""
        blocks = self.blocks
        self.start = len(blocks.plains)
        last, touched = blocks.next(self.start, -1), {at for match in strong for at in (match.first, match.last)}
        self.peel_from(last, touched)
        if self.start == len(blocks.plains) and (bottom := self.above_unknown(last)) >= 0:
            self.peel_from(bottom, touched)

    def peel_above(self, opener: Match, strong: list[Match]) -> None:
        """Peel from above a claim that opens the tail, where unknown lines at the bottom kept the tail from reaching it."""
        if opener.first < self.start:
            self.start = opener.first
            touched = {at for match in strong for at in (match.first, match.last)}
            self.peel_from(self.blocks.next(opener.first, -1), touched, opener.entry.rule.label)

    def peel_from(self, index: int, touched: Container[int], label: str = "") -> None:
        """Peel from a block up, past the blocks that strong claims touch; `label` is that of the claim below."""
        blocks, bridged = self.blocks, 0
        ending = {match.last: match for match in best_last(self.runs)}
        while index >= self.top >= 0:
            match = self.covered.get(index)
            if match is None and index in ending and ending[index].first >= self.top:
                match = ending[index]
                self.zones.matches.append(match)
            if match is not None:
                self.start, bridged, label = match.first, 0, match.entry.rule.label
                index = self.start
            else:
                index, found = self.at(index, label)
                if found and not (bridged and is_divider(blocks.plains[index])):
                    match = min(found, key=lambda match: match.rank)
                    self.zones.matches.append(match)
                    self.start, bridged, label = index, 0, match.entry.rule.label
                elif bridged < BRIDGES and (index in touched or len(blocks.plains[index]) <= self.bridge()):
                    bridged += 1
                else:
                    break
            index = blocks.next(index, -1)

    def above_unknown(self, index: int) -> int:
        """The block that a claim which counts anywhere covers, right above a few last lines of the page; or -1."""
        few = 0
        while index >= max(self.top, 0) and index not in self.covered:
            few += 1
            if few > BRIDGES or not is_fragment(self.blocks.plains[index]):
                return -1
            index = self.blocks.next(index, -1)
        return index if index in self.covered and self.covered[index].entry.rule.label in ABOVE else -1

    def bridge(self) -> int:
        """How long a fragment may be that does not stop the tail."""
        return BRIDGE if self.start < len(self.blocks.plains) else STUB

    def at(self, index: int, label: str) -> tuple[int, list[Match]]:
        """The weak claims on a block, or on the whole line that its sentence ends; with the block they start at.

        `label` is that of the claim below, for rules that count only next to a certain one. Sentences at the end of the
        line that strong claims cover do not keep a weak one from it: they are left to those.
        """
        first, glued, end = index, self.blocks.glued, index + 1 == self.start
        while first in glued:
            first -= 1
        if first != index and (end or index + 1 not in glued):
            whole = [
                match
                for match in self.claims(first, "tail", label)
                if match.last >= index and all(at in self.covered for at in range(index + 1, match.last + 1))
            ]
            if whole:
                return first, whole
        return index, [match for match in self.claims(index, "tail", label) if match.last == index or end]

    def openers(self) -> list[Match]:
        """The weak runs that open the tail, where they do not end it: those that may, and not in the first third."""
        blocks = self.blocks
        return [
            match
            for match in self.runs
            if match.entry.rule.opens_tail
            and match.last < self.start
            and blocks.starts[match.first] * 3 > len(blocks.text)
        ]

    def open(self, openers: list[Match]) -> None:
        """Everything behind a claim that opens the tail belongs to the tail, where it did not peel off already.

        Each of them says what is left behind it, up to the next.
        """
        left = sorted(openers, key=lambda match: (match.start, match.entry.id), reverse=True)
        opener = left.pop()
        taken = {index for match in self.zones.matches for index in range(match.first, match.last + 1)}
        starting = {match.first: match for match in best_last(self.runs)}
        index = self.blocks.next(opener.last)
        while index >= 0:
            while left and left[-1].first <= index:
                opener = left.pop()
            if index in taken:
                pass
            elif index in starting:
                self.zones.matches.append(starting[index])
                index = starting[index].last
            elif index not in self.covered:
                found = self.claims(index, "tail", "rest")
                if found:
                    self.zones.matches.append(min(found, key=lambda match: match.rank))
                else:
                    self.zones.rest.append(Rest(index, opener, opener.entry.rule.rest))
            index = self.blocks.next(index)


def best_last(runs: list[Match]) -> list[Match]:
    """Runs in an order in which a better one overwrites a worse one."""
    return sorted(runs, key=lambda match: match.rank, reverse=True)
