"""What peeling comes to, and what it asks: shared by the head and the tail."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .claims import Match

__all__ = ["Claims", "Zones"]

Claims = Callable[[int, str, str], list[Match]]
"""The weak line claims on a block, for `head`, `tail` or its `newcomer` rules, next to a claim with some label."""


@attrs.define(slots=True)
class Zones:
    """The outcome of peeling.

    Attributes:
        matches: The weak claims that stand.
        void: The weak claims that do not, each with the reason.
        rest: Blocks that no rule claims, each with the claim that opened the tail, or that lets the head go on below them.
    """

    matches: list[Match] = attrs.field(factory=list)
    void: list[tuple[Match, str]] = attrs.field(factory=list)
    rest: list[tuple[int, Match]] = attrs.field(factory=list)
