"""What peeling comes to, and what it asks: shared by the head and the tail."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .claims import Match

__all__ = ["Claims", "Rest", "Zones"]

Claims = Callable[[int, str, str], list[Match]]
"""The weak line claims on a block, for `head`, `tail` or its `newcomer` rules, next to a claim with some label."""


@attrs.frozen
class Rest:
    """A block that no rule claims, judged by what stands near it.

    Attributes:
        index: The block.
        opener: The claim that opened the tail, lets the head go on below the block, or stands above it at the foot.
        label: What the block is; "body" where it stays the author's.
    """

    index: int
    opener: Match
    label: str


@attrs.define(slots=True)
class Zones:
    """The outcome of peeling.

    Attributes:
        matches: The weak claims that stand.
        void: The weak claims that do not, each with the reason.
        rest: Blocks that no rule claims, judged by what stands near them.
    """

    matches: list[Match] = attrs.field(factory=list)
    void: list[tuple[Match, str]] = attrs.field(factory=list)
    rest: list[Rest] = attrs.field(factory=list)
