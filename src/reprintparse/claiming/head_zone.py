"""The head of a page, by the reading that finds its headline.

It is peeled block by block; where its headline is known beforehand, from below a masthead and menu, or as a whole.
"""

from __future__ import annotations

from ..text.blocks import Blocks
from ..text.echo import echo
from .claims import Match
from .clutter import page_headline
from .head import Head
from .line_forms import SHORT, STOPS, story
from .opening import opening
from .outcome import Claims, Zones

__all__ = ["peel_head"]


def peel_head(blocks: Blocks, covered: dict[int, Match], claims: Claims, zones: Zones) -> int:
    """Peel from the top; returns the first block that is not head."""
    known = page_headline(blocks, covered, claims)
    if known >= 0:
        page = Head(blocks, claims, covered, Zones(), known)
        end = page.peel()
        if known in page.titles():
            return settle(zones, page.zones, end)
    plain = Head(blocks, claims, covered, Zones())
    end = plain.peel()
    if stopped(plain, end):
        known, first = opening(blocks, covered, claims)
        if known >= 0 and headed(plain, known):
            page = Head(blocks, claims, covered, Zones(), known, first)
            further = page.peel()
            if known in page.titles():
                return settle(zones, page.zones, further)
    return settle(zones, plain.zones, end)


def settle(zones: Zones, found: Zones, end: int) -> int:
    """Keep an outcome; returns the first block that is not head."""
    zones.matches, zones.void, zones.rest = found.matches, found.void, found.rest
    return end


def stopped(head: Head, end: int) -> bool:
    """Whether a head has no headline, or stopped at a short line that is no sentence."""
    if end < 0 or not head.titles():
        return True
    plain = head.blocks.plains[end]
    return len(plain) <= SHORT and plain[-1] not in STOPS


def headed(head: Head, known: int) -> bool:
    """Whether a headline is the one that was found, or better: there is none yet, or a plain line of which the story takes up no word."""
    blocks, titles = head.blocks, head.titles()
    if not titles or known in titles:
        return True
    return not any(blocks.marker(at) or echo(blocks.plains[at], story(blocks, known + 1))[0] for at in titles)
