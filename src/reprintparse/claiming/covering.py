"""Which blocks strong claims cover, so that the edges peel past them."""

from __future__ import annotations

from ..text.blocks import Blocks
from .claims import Match
from .resolve import growing

__all__ = ["covered_blocks"]


def covered_blocks(strong: list[Match], blocks: Blocks) -> dict[int, Match]:
    """The blocks that strong claims cover whole, each with one of them; a run that loses its heading takes nothing along."""
    covered: dict[int, Match] = {}
    parts: dict[int, list[Match]] = {}
    best: dict[int, Match] = {}
    for match in strong:
        rival = best.setdefault(match.block, match)
        if rival is not match and match.rank < rival.rank:
            best[match.block] = match
    for match in strong:
        if match.entry.rule.form == "span":
            led = best[match.block].entry.rule.form != "line"  # else it loses its block, and nothing leads up to it
            for index in range(match.first if led else match.block, match.last + 1):
                parts.setdefault(index, []).append(match)
        elif not growing(match) or best[match.block] is match:
            for index in range(match.first, match.last + 1):
                covered[index] = match
    for index, matches in parts.items():
        start, stop = blocks.span(index)
        reach = start
        for match in sorted(matches, key=lambda match: match.start):
            if match.start - reach > 3:
                break
            reach = max(reach, match.stop)
        if stop - reach <= 3:
            covered.setdefault(index, matches[0])
    return covered
