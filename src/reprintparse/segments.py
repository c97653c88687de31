"""From winning claims to segments that tile the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from .blocks import Blocks
from .document import NOTHING, Segment
from .kinds import LABELS, Kind
from .resolve import Piece
from .zones import Zones

__all__ = ["assemble"]

KIND_OF = {label: kind for kind, labels in LABELS.items() for label in labels}

Row = tuple[int, Kind, str | None, str | None, Mapping[str, str]]


def assemble(text: str, pieces: list[Piece], zones: Zones, blocks: Blocks) -> tuple[Segment, ...]:
    """Tile the text: the pieces as claimed, body in between, blank space with what stands before it."""
    if not text:
        return ()
    rows = [row(piece) for piece in pieces]
    if zones.rest:
        rows += rest_rows(pieces, zones, blocks)
        rows.sort(key=lambda item: item[0][0])
    starts: list[Row] = []
    at = 0
    for (start, stop), *what in rows:
        if text[at:start].strip():
            starts.append((at, Kind.BODY, None, None, NOTHING))
        starts.append((start, *what))
        at = stop
    if text[at:].strip() or not starts:
        starts.append((at, Kind.BODY, None, None, NOTHING))
    return tuple(tiles(text, starts))


def row(piece: Piece) -> tuple[tuple[int, int], Kind, str | None, str | None, Mapping[str, str]]:
    entry = piece.match.entry
    return (piece.start, piece.stop), entry.rule.kind, entry.rule.label, entry.id, piece.match.fields() or NOTHING


def rest_rows(
    pieces: list[Piece], zones: Zones, blocks: Blocks
) -> list[tuple[tuple[int, int], Kind, str | None, str | None, Mapping[str, str]]]:
    """What no rule claims behind a claim that opens the tail, as that claim's rule says."""
    stops = [piece.stop for piece in pieces]
    out = []
    for index, opener in zones.rest:
        if opener.entry.rule.rest == "body":
            continue
        start, stop = blocks.span(index)
        at = bisect_right(stops, start)
        if at == len(pieces) or pieces[at].start >= stop:
            label = opener.entry.rule.rest
            out.append(((start, stop), KIND_OF.get(label, Kind.FURNITURE), label, opener.entry.id, NOTHING))
    return out


def tiles(text: str, starts: list[Row]) -> list[Segment]:
    """Give each row everything up to the next; leading space of a row belongs to the one before it."""
    out = []
    for number, (start, kind, label, rule, fields) in enumerate(starts):
        begin = 0 if number == 0 else skip_blank(text, start)
        following = starts[number + 1][0] if number + 1 < len(starts) else None
        stop = len(text) if following is None else skip_blank(text, following)
        out.append(Segment(begin, stop, kind, label, rule, fields, text))
    return out


def skip_blank(text: str, at: int) -> int:
    """The offset of the first character from `at` on that is not blank."""
    while text[at].isspace():
        at += 1
    return at
