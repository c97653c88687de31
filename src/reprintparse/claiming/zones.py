"""Head and tail: what peels off at the edges of an article.

Strong rules claim wherever they match. Weak ones ("Jane Doe is a reporter in Ohio", "October 5, 2015") count
only where they peel: from the top while each block is claimed, from the bottom likewise. A claim that is not
connected to its edge is void, so an author's paragraph in the middle is never at risk.
"""

from __future__ import annotations

from ..text.blocks import Blocks
from .claims import Match
from .covering import covered_blocks
from .doubts import drop_last, drop_lone, drop_lonely
from .foot import foot
from .head_zone import peel_head
from .introductions import authors, bylined, carry_on, introduced, leads_on, may_introduce, presented
from .organizations import tell_more
from .outcome import Claims, Zones
from .tail_zone import Tail

__all__ = ["peel"]

TOP = 40  # so many blocks a head may have above what looks like the start of the tail


def peel(blocks: Blocks, strong: list[Match], runs: list[Match], claims: Claims) -> Zones:
    """Peel both edges.

    Args:
        blocks: The blocks of the text.
        strong: Claims that count anywhere; those that turn out not to count are taken out.
        runs: Weak runs (a heading and what it governs), which count where they reach the tail.
        claims: The weak line claims on a block, for `head`, `tail` or its `newcomer` rules, next to a claim with some label.
    """
    zones = Zones()
    drop_last(blocks, strong, claims, zones)
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
    tail = Tail(blocks, about_authors(claims, blocks, end, names), covered, runs, zones, end)
    tail.peel(strong)
    drop_lonely(blocks, strong, [match for match in strong if match.entry.rule.opens_tail], zones)
    openers = [match for match in strong if match.entry.rule.opens_tail and match not in early]
    if openers:
        tail.peel_above(min(openers, key=lambda match: match.first), strong)
    opening = tail.openers()
    zones.matches += opening
    openers += opening + introductions(tail, names)
    if openers:
        tail.open(openers)
    drop_lone(blocks, strong, zones)
    drop_lonely(blocks, strong, strong, zones)
    go_on(blocks, strong, zones)
    if strong or zones.matches:  # a foot stands below a claim
        zones.rest += foot(blocks, claimed(blocks, strong, zones), end)
    return zones


def claimed(blocks: Blocks, strong: list[Match], zones: Zones) -> dict[int, Match]:
    """The blocks that claims cover, or that fell to one, each with it."""
    fallen = {one.index: one.opener for one in zones.rest if one.label != "body"}
    return {**fallen, **covered_blocks(strong + zones.matches, blocks)}


def early_openers(blocks: Blocks, strong: list[Match], claims: Claims) -> list[Match]:
    """The claims that would open the tail although the head goes on around them: a counter of comments above the story."""
    openers = [match for match in strong if match.entry.rule.opens_tail and match.first < TOP]
    if not openers:
        return []
    covered = covered_blocks([m for m in strong if m not in openers or m.entry.form != "run"], blocks)
    end = peel_head(blocks, covered, claims, Zones())
    return [match for match in openers if match.first < end]


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


def about_authors(claims: Claims, blocks: Blocks, end: int, names: set[str]) -> Claims:
    """The weak claims that may stand in the tail: who is introduced there is an author, not somebody of the story."""

    def tail(at: int, where: str, label: str) -> list[Match]:
        return [
            match
            for match in claims(at, where, label)
            if may_introduce(match, blocks, end, names) or (label == "bio" and leads_on(match, blocks))
        ]

    return tail


def introductions(tail: Tail, names: set[str]) -> list[Match]:
    """Add the claims that introduce the author further up than the tail peeled; returns the one that opens it, if any."""
    blocks, zones = tail.blocks, tail.zones
    author = introduced(blocks, tail.claims, tail.covered, tail.start, tail.top)
    author = author or bylined(blocks, tail.claims, names, tail.start, tail.top)
    opening = [author] if author else []
    zones.matches += opening
    if names and (author := presented(blocks, tail.claims, names, tail.top)) and author.first < tail.start:
        zones.matches.append(author)
    return opening


def go_on(blocks: Blocks, strong: list[Match], zones: Zones) -> None:
    """Let notes on authors and on organizations go on below where they start."""
    bios = [match for match in strong + zones.matches if match.entry.rule.label == "bio"]
    if bios:
        taken = {index for match in strong + zones.matches for index in range(match.first, match.last + 1)}
        carry_on(bios, taken, blocks)
        tell_more(bios, zones.matches, zones.rest, blocks)
