"""How spans make their claims: on a part of a block, with what leads up to it.

A span may start in an earlier block (a tweet's text above its signature) and go on over the sentences of a line
that was parted. Both ways it looks only so far, which keeps its cost bounded on any text.
"""

from __future__ import annotations

import regex

from ..matching.entries import Entry
from ..text.blocks import Blocks
from .claims import Match, closing
from .reaching import opens_story, reach_up

__all__ = ["Floor", "Spans", "claim_span", "matching"]

LEAD_REACH = 1000  # a lead looks back at most so many characters
LEAD_BLOCKS = 12  # and over at most so many block ends
SPAN_REACH = 4000  # a span goes on over glued sentences at most so far
Floor = tuple[int, int]
Spans = list[tuple[int, int, Entry]]
"""Places to try: a block, a plain offset in it, a rule."""


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
    hit = entry.pattern().match(plain, at)
    if hit is None or hit.end() == at:
        return None
    first, start, loose = index, hit.start(), 0  # a pattern may say with \K that the claim starts later
    hits: tuple[regex.Match[str], ...] = (hit,)
    if entry.rule.lead is not None:
        window, origin = lead_window(blocks, index, at, floor)
        lead = entry.pattern("lead").match(window)
        if lead is None:
            return None
        hits = (lead, hit)
        begin = lead.start() + blanks(window[lead.start() :])
        if begin < len(window):
            first, start = place(origin, begin)
        if (lead.groupdict().get("text") or "").strip():
            block, offset = place(origin, len(window[: lead.end("text")].rstrip()) - 1)
            loose = blocks.slice(block, offset, offset + 1)[1]
            if start == 0 and block < index and opens_story(blocks, first, index):
                first, start = place(origin, lead.end("text") + blanks(window[lead.end("text") :]))
                loose = -1
        if entry.rule.reach and start == 0:
            first = reach_up(blocks, first, floor[0] if any(floor) else -1, entry.rule.reach)
    elif at and plain[at - 1].isalnum() and plain[at].isalnum():
        return None  # a stem in the middle of a word
    size = next(number for number, end in enumerate(ends) if hit.end() <= end)
    last = index + size
    low = ends[size] - len(blocks.plains[last])
    stop = hit.end() - low
    if entry.rule.until is not None:
        last = closing(entry, blocks, last)
        end = entry.pattern("until").fullmatch(blocks.plains[last]) if last >= 0 else None
        if end is None:
            return None
        hits, stop = (*hits, end), len(blocks.plains[last])
    floor = (last, stop)
    stop = absorb(blocks.plains[last], stop)
    if first == index and start < 40 and not any(map(str.isalnum, plain[:start])):
        start = 0
    begin = blocks.slice(first, start, len(blocks.plains[first]) if first != last else stop)[0]
    end = blocks.slice(last, start if first == last else 0, stop)[1]
    return Match(entry, begin, end, index, first, last, hits, loose), floor


def place(origin: list[tuple[int, int, int]], at: int) -> tuple[int, int]:
    """The block and plain offset that an offset in a lead's window stands for."""
    block, start, low = next(part for part in origin if part[2] <= at)
    return block, start + at - low


def matching(places: Spans, blocks: Blocks) -> Spans:
    """Those of many places at which the pattern matches: found in one search a block, not in one try a place."""
    starts: dict[tuple[int, str], set[int]] = {}
    kept: Spans = []
    for at, offset, entry in places:
        if len(blocks.plains[at]) > entry.rule.longest:
            continue
        if at + 1 in blocks.glued:  # there the pattern sees more than its block
            kept.append((at, offset, entry))
            continue
        found = starts.get((at, entry.id))
        if found is None:
            hits = entry.pattern().finditer(blocks.plains[at], overlapped=True)
            found = starts[at, entry.id] = {hit.start() for hit in hits}
        if offset in found:
            kept.append((at, offset, entry))
    return kept


def following(blocks: Blocks, index: int, at: int) -> tuple[str, list[int]]:
    """The plain text of a block and of what is glued behind it, within reach; and where each part ends."""
    plain = blocks.plains[index]
    if index + 1 not in blocks.glued:
        return plain, [len(plain)]
    parts, ends = [plain], [len(plain)]
    while index + 1 in blocks.glued and ends[-1] < at + SPAN_REACH:
        index += 1
        parts += (gap(blocks, index), blocks.plains[index])
        ends.append(ends[-1] + len(parts[-2]) + len(parts[-1]))
    return "".join(parts), ends


def blanks(text: str) -> int:
    """How many blank characters a text starts with."""
    return len(text) - len(text.lstrip())


def absorb(plain: str, stop: int) -> int:
    """Where a claim ends that may take the closing punctuation of its block along, but no blank."""
    if len(plain) - stop < 40 and not any(map(str.isalnum, plain[stop:])):
        return len(plain)
    while (
        stop and plain[stop - 1].isspace()
    ):  # (copying what stands before it would cost a long line its length each time)
        stop -= 1
    return stop


def lead_window(blocks: Blocks, index: int, at: int, floor: Floor) -> tuple[str, list[tuple[int, int, int]]]:
    """The plain text that leads up to an offset, and where its parts come from.

    Block ends are line breaks in it, and blank blocks empty lines, so a pattern sees paragraph ends as two breaks;
    between the sentences of a line stands one blank, or two where the line has more, which was a paragraph end.

    Returns:
        The window and, nearest part first, (block, plain offset, offset in the window).
    """
    block, low = index, floor[1] if floor[0] == index else 0
    low = max(low, at - LEAD_REACH)
    parts = [blocks.plains[index][low:at]]
    places = [(index, low)]
    size = at - low
    while block > max(0, index - LEAD_BLOCKS) and size < LEAD_REACH and block > floor[0]:
        parts.append(gap(blocks, block))
        block -= 1
        low = floor[1] if block == floor[0] else 0
        low = max(low, len(blocks.plains[block]) - LEAD_REACH)
        parts.append(blocks.plains[block][low:])
        places.append((block, low))
        size += len(parts[-1]) + len(parts[-2])
    origin, end = [], size
    for (block, low), part in zip(places, parts[::2], strict=True):
        origin.append((block, low, end - len(part)))
        end = origin[-1][2] - len(gap(blocks, block))
    return "".join(reversed(parts)), origin


def gap(blocks: Blocks, index: int) -> str:
    """What stands before a block in a window."""
    if index not in blocks.glued:
        return "\n"
    start = blocks.starts[index]
    return "  " if blocks.text[start - 2 : start].isspace() else " "
