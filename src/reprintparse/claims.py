"""How each form of rule makes a claim: a block, a run of blocks, a part of a block.

Everything here sees the text and its blocks, never another rule's claim.
"""

from __future__ import annotations

import attrs
import regex

from .anchors import compiled
from .blocks import Blocks
from .matcher import Entry
from .rules import Members

__all__ = ["Match", "claim_line", "claim_run", "claim_span", "extend"]

LEAD_REACH = 1000  # a span's lead looks back at most so many characters, so that its cost is bounded
SPAN_REACH = 4000  # and a span goes on over glued sentences at most so far
LEAD_BLOCKS = 12  # and over at most so many block ends
BULLETS = frozenset("-+*•▪●")
ITEM = regex.compile(r"\d{1,3}[.)] ")


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
    """

    entry: Entry
    start: int
    stop: int
    block: int
    first: int
    last: int
    hits: tuple[regex.Match[str], ...]

    @property
    def rank(self) -> tuple[bool, bool, bool, int, int, int, str]:
        """Best first: no fallback, strong, of a site, long, with the longer anchor, early, by name. Total within one text."""
        entry = self.entry
        return (entry.rule.fallback, entry.rule.weak, entry.always, self.start - self.stop, -entry.anchor, self.start, entry.id)

    def fields(self) -> dict[str, str]:
        """The named groups that took part, as read in the plain form; one that did so twice joins with commas."""
        found: dict[str, str] = {}
        for hit in self.hits:
            for name, value in hit.groupdict().items():
                if value and value.strip():
                    found[name] = f"{found[name]}, {value.strip()}" if name in found else value.strip()
        return found


def fits(entry: Entry, blocks: Blocks, index: int) -> regex.Match[str] | None:
    """The match of a rule's pattern on a whole block, if its size and marker allow one."""
    rule, plain = entry.rule, blocks.plains[index]
    if not rule.shortest <= len(plain) <= rule.longest:
        return None
    if rule.weak and not entry.anchor and index in blocks.glued:
        return None  # a shape alone is too little evidence for one sentence of a paragraph
    if rule.marker and rule.marker != blocks.marker(index):
        return None
    if rule.first and blocks.next(index, -1) >= 0:
        return None
    if rule.below is not None:
        below = blocks.next(index)
        if below < 0 or not entry.pattern("below").match(blocks.plains[below]):
            return None
    return entry.pattern("pattern").fullmatch(plain)


def claim_line(entry: Entry, blocks: Blocks, index: int) -> Match | None:
    """Claim one whole block."""
    hit, last = None, index
    if index + 1 in blocks.glued and index not in blocks.glued:
        hit, last = fits_line(entry, blocks, index)
    if hit is None:
        hit, last = fits(entry, blocks, index), index
    if hit is None:
        return None
    return Match(entry, blocks.span(index)[0], blocks.span(last)[1], index, index, last, (hit,))


def fits_line(entry: Entry, blocks: Blocks, index: int) -> tuple[regex.Match[str] | None, int]:
    """The match on a whole line that was parted into sentences, and its last sentence."""
    rule, last = entry.rule, index
    while last + 1 in blocks.glued and blocks.stops[last] - blocks.starts[index] <= rule.longest:
        last += 1
    if last + 1 in blocks.glued or rule.marker or rule.first or rule.below is not None:
        return None, index
    plain = " ".join(blocks.plains[index : last + 1])
    if not rule.shortest <= len(plain) <= rule.longest:
        return None, index
    return entry.pattern("pattern").fullmatch(plain), last


def claim_run(entry: Entry, blocks: Blocks, index: int) -> Match | None:
    """Claim an anchoring block; its members are measured here and granted in resolution."""
    hit = fits(entry, blocks, index)
    if hit is None:
        return None
    rule = entry.rule
    first = last = index
    if rule.before:
        above = neighbours(rule.before, blocks, index, -1)
        if len(above) < rule.before.least:
            return None
        first = above[-1] if above else index
    if rule.until:
        last = closing(entry, blocks, index)
        if last < 0:
            return None
    elif rule.after:
        below = neighbours(rule.after, blocks, index, 1)
        if len(below) < rule.after.least:
            return None
        last = below[-1] if below else index
    start, stop = blocks.span(index)
    if rule.until:
        start, stop = blocks.span(first)[0], blocks.span(last)[1]
    hits = (hit, *(found for at in range(index + 1, last + 1) for found in captured(rule.after, blocks, at))) if rule.until else (hit,)
    return Match(entry, start, stop, index, first, last, hits)


def captured(members: Members | None, blocks: Blocks, index: int) -> tuple[regex.Match[str], ...]:
    """What the pattern of a run's members captures in a block."""
    hit = compiled(members.pattern).fullmatch(blocks.plains[index]) if members and "(?P<" in members.pattern else None
    return (hit,) if hit else ()


def closing(entry: Entry, blocks: Blocks, index: int) -> int:
    """The first block below that matches the rule's `until`, or -1."""
    until, at = entry.pattern("until"), index
    for _ in range(entry.rule.after.most if entry.rule.after else 12):
        at = blocks.next(at)
        if at < 0:
            return -1
        if until.fullmatch(blocks.plains[at]):
            return at
    return -1


def neighbours(members: Members, blocks: Blocks, index: int, step: int) -> list[int]:
    """The blocks next to `index` in one direction that may belong to a run, nearest first."""
    pattern = compiled(members.pattern)
    beyond = compiled(members.beyond) if members.beyond else None
    taken: list[int] = []
    total, previous = 0, index
    while len(taken) < members.most:
        at = blocks.next(previous, step)
        if at < 0:
            break
        plain = blocks.plains[at]
        total += len(plain)
        if total > members.characters or not pattern.fullmatch(plain):
            break
        if members.items and not (blocks.marker(at).strip("> ") or ITEM.match(plain)):
            break
        if not near(members, blocks, at, previous, bool(taken)):
            if not (taken and beyond and beyond.fullmatch(blocks.plains[previous])):
                break
        taken.append(at)
        previous = at
    return [] if members.listing and taken and not ends_listing(blocks, taken[-1], step) else taken


def ends_listing(blocks: Blocks, last: int, step: int) -> bool:
    """Whether a list of headlines ends in prose clearly longer than they are, or with the text."""
    at = blocks.next(last, step)
    return at < 0 or len(blocks.plains[at]) > 60 or not any(map(str.isalnum, blocks.plains[at]))


def near(members: Members, blocks: Blocks, at: int, previous: int, further: bool) -> bool:
    """Whether a member stands as near to the previous one as its run demands."""
    if members.close == "any":
        return True
    if members.close == "all":
        return abs(at - previous) == 1 or not blocks.spaced
    return not further or (blocks.spaced and abs(at - previous) == 1)


Floor = tuple[int, int]


def claim_span(entry: Entry, blocks: Blocks, index: int, at: int, floor: Floor = (0, 0)) -> tuple[Match, Floor] | None:
    """Claim part of a block, from a stem (and what leads up to it) to where the pattern ends.

    Args:
        entry: The rule.
        blocks: The blocks of the text.
        index: The block the stem stands in.
        at: Plain offset of the stem.
        floor: The block and plain offset that the lead may not cross.

    Returns:
        The match, with the block and plain offset where it ends, or None.
    """
    if len(blocks.plains[index]) > entry.rule.longest:
        return None
    plain, ends = following(blocks, index, at)
    hit = entry.pattern("pattern").match(plain, at)
    if hit is None or hit.end() == at:
        return None
    first, start, hits = index, at, (hit,)
    if entry.rule.lead is not None:
        window, origin = lead_window(blocks, index, at, floor)
        lead = entry.pattern("lead").match(window)
        if lead is None:
            return None
        hits = (lead, hit)
        begin = lead.start() + blanks(window[lead.start() :])
        if begin < len(window):
            first, start, low = next(part for part in origin if part[2] <= begin)
            start += begin - low
    elif at and plain[at - 1].isalnum() and plain[at].isalnum():
        return None  # a stem in the middle of a word
    size = next(number for number, end in enumerate(ends) if hit.end() <= end)
    last, low = index + size, ends[size - 1] + 1 if size else 0
    stop = absorb(blocks.plains[last], hit.end() - low)
    if first == index and start < 40 and not any(map(str.isalnum, plain[:start])):
        start = 0
    begin = blocks.slice(first, start, len(blocks.plains[first]) if first != last else stop)[0]
    end = blocks.slice(last, start if first == last else 0, stop)[1]
    return Match(entry, begin, end, index, first, last, hits), (last, hit.end() - low)


def following(blocks: Blocks, index: int, at: int) -> tuple[str, list[int]]:
    """The plain text of a block and of what is glued behind it, within reach; and where each part ends."""
    plain = blocks.plains[index]
    if index + 1 not in blocks.glued:
        return plain, [len(plain)]
    parts, ends = [plain], [len(plain)]
    while index + len(parts) in blocks.glued and ends[-1] < at + SPAN_REACH:
        parts.append(blocks.plains[index + len(parts)])
        ends.append(ends[-1] + 1 + len(parts[-1]))
    return " ".join(parts), ends


def blanks(text: str) -> int:
    """How many blank characters a text starts with."""
    return len(text) - len(text.lstrip())


def absorb(plain: str, stop: int) -> int:
    """Where a claim ends that may take the closing punctuation of its block along, but no blank."""
    if len(plain) - stop < 40 and not any(map(str.isalnum, plain[stop:])):
        return len(plain)
    return len(plain[:stop].rstrip())


def lead_window(blocks: Blocks, index: int, at: int, floor: Floor) -> tuple[str, list[tuple[int, int, int]]]:
    """The plain text that leads up to an offset, and where its parts come from.

    Block ends are line breaks in it, and blank blocks empty lines, so a pattern sees paragraph ends as two breaks.

    Returns:
        The window and, nearest part first, (block, plain offset, offset in the window).
    """
    block, low = index, floor[1] if floor[0] == index else 0
    low = max(low, at - LEAD_REACH)
    parts = [blocks.plains[index][low:at]]
    places = [(index, low)]
    size = at - low
    while block > max(0, index - LEAD_BLOCKS) and size < LEAD_REACH and block > floor[0]:
        parts.append(" " if block in blocks.glued else "\n")
        block -= 1
        low = floor[1] if block == floor[0] else 0
        low = max(low, len(blocks.plains[block]) - LEAD_REACH)
        parts.append(blocks.plains[block][low:])
        places.append((block, low))
        size += len(parts[-1]) + 1
    origin, end = [], size
    for (block, low), part in zip(places, parts[::2], strict=True):
        origin.append((block, low, end - len(part)))
        end -= len(part) + 1
    return "".join(reversed(parts)), origin


def extend(match: Match, blocks: Blocks, taken: set[int]) -> None:
    """Grant a run its members, outward from the anchor, up to the first block that another rule claims."""
    for step, limit in ((-1, match.first), (1, match.last)):
        at = match.block
        while at != limit:
            following = blocks.next(at, step)
            if following < 0 or following in taken or (following - limit) * step > 0:
                break
            at = following
            taken.add(at)
            match.hits += captured(match.entry.rule.before if step < 0 else match.entry.rule.after, blocks, at)
        if step < 0:
            match.first, match.start = at, blocks.span(at)[0]
        else:
            match.last, match.stop = at, blocks.span(at)[1]
