"""How lines and runs make their claims: on a block, on a block and its neighbors.

Everything here sees the text and its blocks, never another rule's claim.
"""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import pairwise
from typing import Literal

import attrs
import regex

from ..matching.anchors import compiled
from ..matching.entries import Entry
from ..options import APART
from ..rules import Members
from ..text.blocks import BULLETS, Blocks
from ..text.caseless import width
from .surroundings import allowed, is_echoed, is_link, is_repeated

__all__ = ["Match", "claim_line", "claim_run", "closing", "fits"]

HEADLINE = 25  # several lines of at least so many characters below a label are headlines, whatever follows
ITEM = regex.compile(r"\d{1,3}[.)] ")
# Fields that hold a name or an address, and what belongs to the line rather than to those: a full stop behind a word that
# is no abbreviation, a comma, a bracket that nothing in the name opened.
EXACT = frozenset(
    {"author", "contact", "credit", "holder", "organization", "republisher", "source", "translator", "url"}
)
BEHIND = regex.compile(
    r"(?:[,;:]|(?<![(\[][^()\[\]]{0,200})[)\]]|(?<=\p{Ll}{3})(?<!\b(?:Inc|Ltd|Corp|Bros|Dept|Univ|Assn|Intl|etc))\.){1,3}$"
)
BETWEEN = Members(most=12)  # what stands before the end of a run that says no more than where it ends

Side = Literal["before", "after"]
STEPS: dict[Side, int] = {"before": -1, "after": 1}


@attrs.define(slots=True, eq=False)
class Match:
    """A rule's claim on a stretch of the source, before resolution.

    Attributes:
        entry: The rule that claims.
        start: Source offset.
        stop: Source offset after it.
        block: The block with the anchor.
        first: First claimed block.
        last: Last claimed block.
        hits: What the patterns captured.
        loose: Source offset up to which it gives way to better claims: the end of the text that its lead captured (-1 once it did).
    """

    entry: Entry
    start: int
    stop: int
    block: int
    first: int
    last: int
    hits: tuple[regex.Match[str] | re.Match[str], ...]
    loose: int = 0

    @property
    def rank(self) -> tuple[bool, bool, bool, int, bool, bool, int, int, str]:
        """Best first: no fallback, strong, of a site, long, strong on the first block alone, by a link, by the longer anchor, early, by name.

        Total within one text.
        """
        entry = self.entry
        return (
            entry.rule.fallback,
            entry.rule.weak,
            entry.always,
            self.start - self.stop,
            entry.rule.weak or not entry.rule.first,
            not entry.rule.link,
            -entry.anchor,
            self.start,
            entry.id,
        )

    def fields(self, only: Container[str] | None = None, without: Container[str] = ()) -> dict[str, str]:
        """The named groups that took part, as read in the plain form; one that did so twice joins with commas, a text with blanks.

        Args:
            only: Of these groups, if given.
            without: Not of these.
        """
        found: dict[str, str] = {}
        for hit in self.hits:
            for name, value in hit.groupdict().items():
                if name.startswith(APART) or name in without or (only is not None and name not in only):
                    continue
                if value and value.strip() and not (self.loose < 0 and name == "text"):
                    value = BEHIND.sub("", value.strip()).rstrip() or value.strip() if name in EXACT else value.strip()
                    glue = " " if name == "text" else ", "
                    found[name] = f"{found[name]}{glue}{value}" if name in found else value
        return found


def fits(entry: Entry, blocks: Blocks, index: int) -> regex.Match[str] | re.Match[str] | None:
    """The match of a rule's pattern on a whole block, if its size and marker allow one."""
    plain = blocks.plains[index]
    if not entry.may_match(plain) or (entry.conditional and not allowed(entry, blocks, index)):
        return None
    hit = entry.engine(plain).fullmatch(plain)
    return None if hit and entry.rule.echoed and not is_echoed(blocks, index) else hit


def claim_line(entry: Entry, blocks: Blocks, index: int) -> Match | None:
    """Claim one whole block, or the whole line that it starts."""
    plain = blocks.plains[index]
    if index + 1 in blocks.glued and len(plain) <= entry.longest:
        whole, last = blocks.line(index)
        match = claim_blocks(entry, blocks, index, last, whole) if whole and entry.may_match(whole) else None
        if match is not None:
            return match
    return claim_blocks(entry, blocks, index, index, plain) if entry.may_match(plain) else None


def claim_blocks(entry: Entry, blocks: Blocks, index: int, last: int, plain: str) -> Match | None:
    """Claim one block, or all of a line that was parted, given the plain form of it, which may match."""
    if entry.conditional and (
        (index != last and not sees_through(entry, blocks, index)) or not allowed(entry, blocks, index)
    ):
        return None
    hit = entry.engine(plain).fullmatch(plain)
    if hit is None or (entry.rule.echoed and not is_echoed(blocks, index)):
        return None
    return Match(entry, blocks.span(index)[0], blocks.span(last)[1], index, index, last, (hit,))


def sees_through(entry: Entry, blocks: Blocks, index: int) -> bool:
    """Whether a rule may claim a parted line as a whole: not by its shape alone where the parts stand for themselves."""
    shape = entry.always and not entry.anchor
    return not entry.bound and not (shape and index + 1 in blocks.parted)


def claim_run(entry: Entry, blocks: Blocks, index: int) -> Match | None:
    """Claim an anchoring block; its members are measured here and granted in resolution."""
    hit = fits(entry, blocks, index)
    rule = entry.rule
    if hit is None or (rule.repeats and not is_repeated(hit[rule.repeats], blocks, index)):
        return None
    first = last = index
    if rule.before:
        above = neighbors(entry, "before", blocks, index)
        if len(above) < rule.before.least:
            return None
        first = above[-1] if above else index
    if rule.until:
        last = closing(entry, blocks, index)
        if last < 0:
            return None
    elif rule.after:
        below = neighbors(entry, "after", blocks, index)
        if len(below) < rule.after.least:
            return None
        last = below[-1] if below else index
    start, stop = blocks.span(index)
    if rule.until:
        start, stop = blocks.span(first)[0], blocks.span(last)[1]
    hits = (
        (hit, *(found for at in range(index + 1, last + 1) for found in closed(entry, blocks, at)))
        if rule.until
        else (hit,)
    )
    return Match(entry, start, stop, index, first, last, hits)


def captured(entry: Entry, side: Side, blocks: Blocks, index: int) -> tuple[regex.Match[str], ...]:
    """What the pattern of a run's members captures in a block."""
    members = getattr(entry.rule, side)
    capturing = members and "(?P<" in members.pattern
    hit = entry.pattern(f"{side}.pattern").fullmatch(blocks.plains[index]) if capturing else None
    return (hit,) if hit else ()


def closed(entry: Entry, blocks: Blocks, index: int) -> tuple[regex.Match[str], ...]:
    """What the patterns of a run that goes on to a closing line capture in a block: that of the line, else of its members."""
    hit = entry.pattern("until").fullmatch(blocks.plains[index])
    return (hit,) if hit and hit.groupdict() else captured(entry, "after", blocks, index)


def closing(entry: Entry, blocks: Blocks, index: int) -> int:
    """The first block below that matches the rule's `until`, and those right behind it that do too; or -1."""
    until, at, last = entry.pattern("until"), index, -1
    members = entry.rule.after or BETWEEN
    member = entry.pattern("after.pattern") if entry.rule.after else compiled(BETWEEN.pattern)
    for _ in range(members.most):
        at = blocks.next(at)
        if at >= 0 and until.fullmatch(blocks.plains[at]):
            last = at
        elif at < 0 or last >= 0 or not belongs(member, blocks, at):
            break
    return last


def belongs(member: regex.Pattern[str], blocks: Blocks, index: int) -> bool:
    """Whether a block, with the line that it is a sentence of, may belong to a run."""
    first = index
    while first in blocks.glued:
        first -= 1
    whole = blocks.line(first)[0] if first + 1 in blocks.glued else ""
    return bool(member.fullmatch(whole or blocks.plains[index]))


def neighbors(entry: Entry, side: Side, blocks: Blocks, index: int) -> list[int]:
    """The blocks on one side of `index` that may belong to a run, nearest first."""
    members: Members = getattr(entry.rule, side)
    step = STEPS[side]
    pattern = entry.pattern(f"{side}.pattern")
    beyond = entry.pattern(f"{side}.beyond") if members.beyond else None
    taken: list[int] = []
    total, previous = 0, index
    while len(taken) < members.most:
        at = blocks.next(previous, step)
        if at < 0:
            break
        plain = blocks.plains[at]
        total += len(plain)
        within = members.inline and step > 0 and at in blocks.glued
        if total > members.characters or not (within or pattern.fullmatch(plain)):
            break
        if members.items and not (is_item(blocks, at) or ITEM.match(plain)):
            break
        reached = taken and beyond and beyond.fullmatch(blocks.plains[previous])
        if not reached and not near(members, blocks, at, previous, bool(taken)):
            break
        if members.listing and taken and leaves(blocks, taken, at):
            break
        taken.append(at)
        previous = at
    return [] if members.listing and taken and not is_listing(blocks, taken, step) else taken


def leaves(blocks: Blocks, taken: list[int], at: int) -> bool:
    """Whether a list of headlines ends above a block: at an empty line where it had none, at the first without its bullet or link."""
    pairs = [(a, b) for a, b in pairwise(taken) if min(len(blocks.plains[a]), len(blocks.plains[b])) >= HEADLINE]
    if abs(at - taken[-1]) > 1 and any(abs(a - b) == 1 for a, b in pairs):
        return True
    if all(is_item(blocks, one) for one in taken):
        return not is_item(blocks, at)
    return all(is_link(blocks, one) for one in taken) and not is_link(blocks, at)


def is_item(blocks: Blocks, index: int) -> bool:
    """Whether a block is an item of a list."""
    return blocks.marker(index)[-1:] in BULLETS


def is_listing(blocks: Blocks, taken: list[int], step: int) -> bool:
    """Whether lines are a list of headlines: several of some length, bullets, or links, or followed by something clearly longer, by no words, or by nothing."""
    if len(taken) > 1 and all(width(blocks.plains[at]) >= HEADLINE for at in taken):
        return True
    if all(is_item(blocks, at) or blocks.plains[at][0] in BULLETS for at in taken if at) or all(
        is_link(blocks, at) for at in taken
    ):
        return True
    at = blocks.next(taken[-1], step)
    return at < 0 or width(blocks.plains[at]) > 60 or not any(map(str.isalnum, blocks.plains[at]))


def near(members: Members, blocks: Blocks, at: int, previous: int, further: bool) -> bool:
    """Whether a member stands as near to the previous one as its run demands."""
    if members.close == "any":
        return True
    if members.close == "all":
        return abs(at - previous) == 1 or not blocks.spaced
    if members.close == "joined":
        return abs(at - previous) == 1 and blocks.spaced
    return not further or (blocks.spaced and abs(at - previous) == 1)
