"""Second thoughts: claims that count no more, in view of what stands around them and of nothing else that does."""

from __future__ import annotations

from ..kinds import Kind
from ..text.blocks import Blocks
from .claims import Match
from .covering import covered_blocks
from .outcome import Claims, Zones
from .surroundings import is_heading, is_lonely, is_told

__all__ = ["drop_last", "drop_lone", "drop_lonely"]

NOTICES = (Kind.ATTRIBUTION, Kind.LEGAL)  # what stands below a story


def drop_last(blocks: Blocks, strong: list[Match], claims: Claims, zones: Zones) -> None:
    """Void claims that count only between paragraphs where the one below is a notice: the story ends above them.

    "Source: Arden Post" between two paragraphs tells of a chart, and above a disclaimer where the story is from.
    """
    amid = [match for match in strong if match.entry.rule.between]
    if not amid:
        return
    covered = covered_blocks([match for match in strong if not match.entry.rule.between], blocks)
    for match in amid:
        at = blocks.next(match.last)
        sure = at in covered and covered[at].entry.rule.kind in NOTICES
        if sure or any(one.entry.rule.kind is Kind.LEGAL for one in claims(at, "tail", "")):
            strong.remove(match)
            zones.void.append((match, "a notice stands below it, no paragraph of the story"))


def drop_lone(blocks: Blocks, strong: list[Match], zones: Zones) -> None:
    """Void implied claims (a headline known by its echo alone) where nothing else stands around the story.

    A page has more to it; in a text that someone has cleaned, the first words are the author's. Not so where a headline
    was run into the first line: nobody cleans like that.
    """
    implied = [
        match
        for match in zones.matches
        if match.entry.rule.implied and blocks.marker(match.block)[:1] != "#" and match.last + 1 not in blocks.parted
    ]
    if implied and not strong and not zones.rest and len(implied) == len(zones.matches):
        zones.void += [(match, "nothing else stands around the story") for match in zones.matches]
        zones.matches, zones.rest = [], []


def drop_lonely(blocks: Blocks, strong: list[Match], some: list[Match], zones: Zones) -> None:
    """Void those of some strong claims that are a habit's on a sentence of the author's.

    One stands alone between paragraphs of prose: "First published in 1925, the book has never been out of print".
    Where pages say such things, they say them at an edge, or several together. Another ends in who said it, wherever
    it stands. And "Search" or "Contents", marked as a heading between paragraphs, is a chapter's, not a menu's. A site's
    own rules know better, and so do those with `amid`.
    """
    shy = [match for match in some if match.entry.always and match.entry.rule.retiring]
    if not shy:
        return
    taken = {*covered_blocks(strong + zones.matches, blocks), *(one.index for one in zones.rest)}
    for match in shy:
        if match.first != match.last:
            continue
        if is_told(blocks.plains[match.block], match.entry.rule.kind is Kind.CALL_TO_ACTION):
            strong.remove(match)
            zones.void.append((match, "it is a sentence that tells what somebody said or did"))
        elif is_lonely(blocks, match.block, taken):
            strong.remove(match)
            zones.void.append((match, "it is a sentence that stands alone between paragraphs of prose"))
        elif match.entry.rule.label == "navigation" and is_heading(blocks, match.block, taken):
            strong.remove(match)
            zones.void.append((match, "it is a heading between paragraphs of prose"))
