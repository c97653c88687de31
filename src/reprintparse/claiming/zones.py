"""Head and tail: what peels off at the edges of an article.

Strong rules claim wherever they match. Weak ones ("Jane Doe is a reporter in Ohio", "October 5, 2015") count
only where they peel: from the top while each block is claimed, from the bottom likewise. A claim that is not
connected to its edge is void, so an author's paragraph in the middle is never at risk.
"""

from __future__ import annotations

from collections.abc import Container

from ..kinds import Kind
from ..text.blocks import Blocks
from .claims import Match
from .head_zone import peel_head
from .introductions import authors, bylined, carry_on, introduced, leads_on, may_introduce, presented
from .organizations import tell_more
from .outcome import Claims, Zones
from .resolve import growing
from .surroundings import is_lonely, is_told

__all__ = ["covered_blocks", "peel"]

BRIDGE = 90  # a fragment this short does not stop the tail from peeling further up
STUB = 30  # at the very end of a text, only one this short
TOP = 40  # so many blocks a head may have above what looks like the start of the tail
BRIDGES = 3  # but not more often than this in a row


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


def peel(blocks: Blocks, strong: list[Match], runs: list[Match], claims: Claims) -> Zones:
    """Peel both edges.

    Args:
        blocks: The blocks of the text.
        strong: Claims that count anywhere; runs that would open the tail within the head are taken out.
        runs: Weak runs (a heading and what it governs), which count where they reach the tail.
        claims: The weak line claims on a block, for `head`, `tail` or its `newcomer` rules, next to a claim with some label.
    """
    zones = Zones()
    early = early_openers(blocks, strong, claims)
    for match in early:
        if match.entry.form == "run":
            strong.remove(match)
            zones.void.append((match, "it would open the tail within the head"))
    covered = covered_blocks(strong, blocks)
    better = {index for index, match in covered.items() if match.block == index}  # not what a run may yet give back
    runs = [match for match in runs if match.block not in better]
    trim(blocks, runs, covered, claims)
    end = peel_head(blocks, covered, claims, zones)
    names = authors(blocks.text, strong + zones.matches)
    touched = {index for match in strong for index in (match.first, match.last)}

    def tail(at: int, where: str, label: str) -> list[Match]:
        return [
            match
            for match in claims(at, where, label)
            if may_introduce(match, blocks, end, names) or (label == "bio" and leads_on(match, blocks))
        ]

    start = peel_tail(blocks, covered, touched, runs, tail, zones, end)
    drop_lonely(blocks, strong, [match for match in strong if match.entry.rule.opens_tail], zones)
    openers = [match for match in strong if match.entry.rule.opens_tail and match not in early]
    opening = [match for match in runs if opens(match, blocks, start)]
    zones.matches += opening
    openers += opening
    author = introduced(blocks, tail, covered, start, end) or bylined(blocks, tail, names, start, end)
    if author:
        zones.matches.append(author)
        openers.append(author)
    if names and (author := presented(blocks, tail, names, end)) and author.first < start:
        zones.matches.append(author)
    if openers:
        openers.sort(key=lambda match: (match.start, match.entry.id), reverse=True)
        open_tail(blocks, covered, runs, tail, zones, openers)
    drop_lone(blocks, strong, zones)
    drop_lonely(blocks, strong, strong, zones)
    bios = [match for match in strong + zones.matches if match.entry.rule.label == "bio"]
    if bios:
        taken = {index for match in strong + zones.matches for index in range(match.first, match.last + 1)}
        carry_on(bios, taken, blocks)
        tell_more(bios, zones.matches, zones.rest, blocks)
    return zones


def early_openers(blocks: Blocks, strong: list[Match], claims: Claims) -> list[Match]:
    """The claims that would open the tail although the head goes on around them: a counter of comments above the story."""
    openers = [match for match in strong if match.entry.rule.opens_tail and match.first < TOP]
    if not openers:
        return []
    covered = covered_blocks([m for m in strong if m not in openers or m.entry.form != "run"], blocks)
    end = peel_head(blocks, covered, claims, Zones())
    return [match for match in openers if match.first < end]


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
    """Void those of some strong claims that are a habit's on a sentence which stands alone between paragraphs of prose.

    "First published in 1925, the book has never been out of print": where pages say such things, they say them at an
    edge, or several together. A site's own rules know better, and so do those with `amid`.
    """
    shy = [match for match in some if match.entry.always and match.entry.rule.retiring]
    if not shy:
        return
    taken = {*covered_blocks(strong + zones.matches, blocks), *(index for index, _ in zones.rest)}
    for match in shy:
        if match.first != match.last:
            continue
        if is_told(blocks.plains[match.block], match.entry.rule.kind is Kind.CALL_TO_ACTION):
            strong.remove(match)
            zones.void.append((match, "it is a sentence that tells what somebody said or did"))
        elif is_lonely(blocks, match.block, taken):
            strong.remove(match)
            zones.void.append((match, "it is a sentence that stands alone between paragraphs of prose"))


def opens(match: Match, blocks: Blocks, start: int) -> bool:
    """Whether a weak run opens the tail, where it does not end it: one that may, and not in the first third."""
    return match.entry.rule.opens_tail and match.last < start and blocks.starts[match.first] * 3 > len(blocks.text)


def trim(blocks: Blocks, runs: list[Match], covered: dict[int, Match], claims: Claims) -> None:
    """Cut weak runs short where another claim begins: a strong one, another run's, or a weak one of another label."""
    anchors = {match.block for match in runs}
    for match in runs:
        index = match.block + 1
        label = match.entry.rule.label
        while index <= match.last and index not in covered and index not in anchors:
            sure = bool(match.entry.rule.repeats)
            if (
                not sure
                and blocks.plains[index]
                and any(m.entry.rule.label != label for m in claims(index, "tail", label))
            ):
                break
            index += 1
        if index <= match.last:
            match.last = max(match.block, blocks.next(index, -1))


def peel_tail(
    blocks: Blocks,
    covered: dict[int, Match],
    strong: set[int],
    runs: list[Match],
    claims: Claims,
    zones: Zones,
    top: int,
) -> int:
    """Peel from the bottom, not above block `top`; returns the first block that is tail."""
    ending = {match.last: match for match in sorted(runs, key=lambda match: match.rank, reverse=True)}
    index = blocks.next(len(blocks.plains), -1)
    start, bridged, label = len(blocks.plains), 0, ""
    while index >= top >= 0:
        match = covered.get(index)
        if match is None and index in ending and ending[index].first >= top:
            match = ending[index]
            zones.matches.append(match)
        if match is not None:
            start, bridged, label = match.first, 0, match.entry.rule.label
            index = start
        else:
            index, found = tail_claims(blocks, covered, claims, index, start, label)
            if found:
                match = min(found, key=lambda match: match.rank)
                zones.matches.append(match)
                start, bridged, label = index, 0, match.entry.rule.label
            elif bridged < BRIDGES and (
                index in strong or len(blocks.plains[index]) <= (BRIDGE if start < len(blocks.plains) else STUB)
            ):
                bridged += 1
            else:
                break
        index = blocks.next(index, -1)
    return start


def tail_claims(
    blocks: Blocks, covered: Container[int], claims: Claims, index: int, start: int, label: str
) -> tuple[int, list[Match]]:
    """The weak claims on a block, or on the whole line that its sentence ends; with the block they start at.

    `label` is that of the claim below, for rules that count only next to a certain one. Sentences at the end of the
    line that strong claims cover do not keep a weak one from it: they are left to those.
    """
    first = index
    while first in blocks.glued:
        first -= 1
    if first != index and (index + 1 == start or index + 1 not in blocks.glued):
        whole = [
            match
            for match in claims(first, "tail", label)
            if match.last >= index and all(at in covered for at in range(index + 1, match.last + 1))
        ]
        if whole:
            return first, whole
    return index, [match for match in claims(index, "tail", label) if match.last == index or index + 1 == start]


def open_tail(
    blocks: Blocks, covered: dict[int, Match], runs: list[Match], claims: Claims, zones: Zones, openers: list[Match]
) -> None:
    """Everything behind a claim that opens the tail belongs to the tail, where it did not peel off already.

    The claims that do come last one first; each of them says what is left behind it, up to the next.
    """
    opener = openers.pop()
    taken = {index for match in zones.matches for index in range(match.first, match.last + 1)}
    starting = {match.first: match for match in sorted(runs, key=lambda match: match.rank, reverse=True)}
    index = blocks.next(opener.last)
    while index >= 0:
        while openers and openers[-1].first <= index:
            opener = openers.pop()
        if index in taken:
            pass
        elif index in starting:
            zones.matches.append(starting[index])
            index = starting[index].last
        elif index not in covered:
            found = claims(index, "tail", "rest")
            if found:
                zones.matches.append(min(found, key=lambda match: match.rank))
            else:
                zones.rest.append((index, opener))
        index = blocks.next(index)
