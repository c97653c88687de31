"""Choosing among overlapping claims, by one total order (`Match.rank`).

The best claim stands. One that overlaps it loses, except that a claim on a whole block or run keeps what
stronger claims inside it leave over (a biography with "Follow her on Twitter" in it), and that the text which
leads up to a span ends where a better claim does (a tweet below a poll). Runs get their members
last: a member never takes what another rule claims.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

import attrs

from ..text.blocks import Blocks
from .claims import Match, captured

__all__ = ["Piece", "resolve", "skip_blank"]

CRUMB = 3  # leftovers of a carved claim with fewer letters than this go to the claim before them
CALLS = frozenset(("social", "subscribe", "contact"))
"""What a note on somebody says in passing, in a sentence of its own: whom to follow, where to write."""


@attrs.define(slots=True, eq=False)
class Piece:
    """A stretch of the source and the claim that won it."""

    start: int
    stop: int
    match: Match


def resolve(matches: list[Match], blocks: Blocks) -> tuple[list[Piece], list[tuple[Match, Match]]]:
    """Return the winning pieces in source order, and the losers, each with the claim that beat it."""
    pieces: list[Piece] = []
    lost: list[tuple[Match, Match]] = []
    for cluster in clusters(matches, blocks):
        if len(cluster) == 1:
            pieces.append(Piece(*anchor_span(cluster[0], blocks), cluster[0]))
        else:
            settle(cluster, blocks, pieces, lost)
    grant_members(pieces, blocks)
    return pieces, lost


def clusters(matches: list[Match], blocks: Blocks) -> Iterator[list[Match]]:
    """Group claims that overlap, directly or through others; most groups have one member."""
    group: list[Match] = []
    reach = -1
    spans = [(*anchor_span(match, blocks), match) for match in matches]
    for start, stop, match in sorted(spans, key=itemgetter(0, 1)):
        if group and start >= reach:
            yield group
            group = []
        group.append(match)
        reach = max(reach, stop)
    if group:
        yield group


def settle(cluster: list[Match], blocks: Blocks, pieces: list[Piece], lost: list[tuple[Match, Match]]) -> None:
    """Choose among the overlapping claims of one cluster, best first, and add the winners in source order."""
    own: list[Piece] = []
    starts: list[int] = []
    for match in sorted(cluster, key=lambda match: match.rank):
        start, stop = anchor_span(match, blocks)
        rivals = overlapping(own, starts, start, stop)
        if rivals and rivals[-1].stop <= match.loose:  # the text that leads up to a span gives way
            start = match.start = skip_blank(blocks.text, rivals[-1].stop)
            match.first, match.loose = bisect_right(blocks.starts, start) - 1, -1
            rivals = []
        if len(rivals) == 1 and closes(match, rivals[0]) and cut(rivals[0], start, blocks.text):
            rivals = []
        leftovers = carve(start, stop, rivals, blocks.text) if rivals else [(start, stop)]
        if not leftovers or (rivals and not yields(match, rivals)):
            lost.append((match, rivals[0].match))
            continue
        for low, high in leftovers:
            at = bisect_right(starts, low)
            starts.insert(at, low)
            own.insert(at, Piece(low, high, match))
    pieces += own


def skip_blank(text: str, at: int) -> int:
    """The offset of the first character from `at` on that is not blank."""
    while text[at].isspace():
        at += 1
    return at


def anchor_span(match: Match, blocks: Blocks) -> tuple[int, int]:
    """What a claim competes with: a run puts up its anchoring block alone, unless its end was found too."""
    rule = match.entry.rule
    return blocks.span(match.block) if rule.form == "run" and not rule.until else (match.start, match.stop)


def overlapping(pieces: list[Piece], starts: list[int], start: int, stop: int) -> list[Piece]:
    """The accepted pieces that overlap a span, in source order."""
    at = max(0, bisect_right(starts, start) - 1)
    found = []
    while at < len(pieces) and pieces[at].start < stop:
        if pieces[at].stop > start:
            found.append(pieces[at])
        at += 1
    return found


def closes(match: Match, line: Piece) -> bool:
    """Whether a phrase of another kind ends a whole line that was taken for one thing ("Photo: Ana Ruiz Share this!").

    A site knows the phrases of its own formulas, and how to reach somebody may go on with where to follow them.
    """
    rule, other = match.entry.rule, line.match.entry.rule
    sure = rule.form == "span" and other.form == "line" and not (rule.weak or rule.fallback)
    own = other.identifies and match.entry.profile == line.match.entry.profile
    known = own or (other.label, rule.label) == ("contact", "social")
    return sure and not known and rule.kind is not other.kind and match.stop == line.stop and match.start > line.start


def cut(line: Piece, stop: int, text: str) -> bool:
    """End the claim on a line earlier, if what is left is claimed by its rule as well; whether it is."""
    left = text[line.start : stop].rstrip()
    hit = line.match.entry.pattern().fullmatch(left)
    if hit:
        line.stop, line.match.hits = line.start + len(left), (hit,)
    return hit is not None


def yields(match: Match, rivals: list[Piece]) -> bool:
    """Whether a claim may keep what better claims leave over.

    Only one on a whole block or up to a closing line may, around spans in it and around claims further down in it.
    """
    rule = match.entry.rule
    return (
        (rule.form == "line" or rule.until is not None)
        and not rule.fallback
        and all(rival.match.entry.rule.form == "span" or rival.match.first > match.first for rival in rivals)
    )


def carve(start: int, stop: int, rivals: list[Piece], text: str) -> list[tuple[int, int]]:
    """The parts of a span that no rival holds, blank ends off, crumbs dropped."""
    gaps, low = [], start
    for piece in rivals:
        gaps.append((low, piece.start))
        low = max(low, piece.stop)
    gaps.append((low, stop))
    out = []
    for begin, end in gaps:
        part = text[begin:end]
        if sum(map(str.isalnum, part)) >= CRUMB:
            out.append((begin + len(part) - len(part.lstrip()), begin + len(part.rstrip())))
    return out


def growing(match: Match) -> bool:
    """Whether a winning claim still has members to take."""
    return match.entry.rule.form == "run" and not match.entry.rule.until and match.first != match.last


def grant_members(pieces: list[Piece], blocks: Blocks) -> None:
    """Let every winning run take its members, best run first."""
    runs = [p for p in pieces if growing(p.match)]
    if not runs:
        return
    calls = {p.start: p for p in pieces if in_passing(p, blocks)}
    fixed = [p for p in pieces if p.start not in calls]
    taken = {piece.match.block for piece in fixed}
    taken.update(at for p in fixed if not growing(p.match) for at in range(p.match.first, p.match.last + 1))
    called = {p.match.block for p in calls.values()}
    for piece in sorted(runs, key=lambda piece: piece.match.rank):
        about = piece.match.entry.rule.label == "bio"
        extend(piece.match, blocks, taken, set() if about else called)
        piece.start, piece.stop = piece.match.start, piece.match.stop
    if calls:
        make_room(pieces, runs, calls, blocks)


def in_passing(piece: Piece, blocks: Blocks) -> bool:
    """Whether a phrase ends a block that nothing else claims with a word on how to reach or follow somebody."""
    rule, match = piece.match.entry.rule, piece.match
    here = rule.form == "span" and rule.label in CALLS and match.first == match.last
    return here and piece.start - blocks.span(match.block)[0] > CRUMB


def make_room(pieces: list[Piece], runs: list[Piece], calls: dict[int, Piece], blocks: Blocks) -> None:
    """Part the runs around the phrases that stand within their members."""
    starts = sorted(calls)
    for piece in runs:
        low, high = bisect_right(starts, piece.start), bisect_right(starts, piece.stop - 1)
        if low == high:
            continue
        inside = [calls[start] for start in starts[low:high]]
        parts = carve(piece.start, piece.stop, inside, blocks.text)
        (piece.start, piece.stop), *more = parts or [blocks.span(piece.match.block)]
        pieces += [Piece(start, stop, piece.match) for start, stop in more]
    pieces.sort(key=lambda piece: piece.start)


def extend(match: Match, blocks: Blocks, taken: set[int], fences: set[int]) -> None:
    """Grant a run its members, outward from the anchor, up to the first block that another claim takes or a fence."""
    for step, limit in ((-1, match.first), (1, match.last)):
        at = match.block
        while at != limit:
            following = blocks.next(at, step)
            if following < 0 or following in taken or following in fences or (following - limit) * step > 0:
                break
            at = following
            taken.add(at)
            match.hits += captured(match.entry, "before" if step < 0 else "after", blocks, at)
        if step < 0:
            match.first, match.start = at, blocks.span(at)[0]
        else:
            match.last, match.stop = at, blocks.span(at)[1]
