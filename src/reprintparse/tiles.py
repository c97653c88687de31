"""From winning claims to segments that tile the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import NamedTuple

from .claiming.outcome import Zones
from .claiming.parts import parts
from .claiming.resolve import Piece, skip_blank
from .frozen import NOTHING
from .kinds import LABELS, Kind
from .segment import Segment
from .text.blocks import Blocks

__all__ = ["KIND_OF", "assemble", "tiles_of"]

SENTENCE_GAP = 8  # blanks that may stand between two sentences of a line
KIND_OF = {label: kind for kind, labels in LABELS.items() for label in labels}


class Tile(NamedTuple):
    """A stretch of the text and what it is, before blank space finds its owner."""

    start: int
    stop: int
    kind: Kind = Kind.BODY
    label: str | None = None
    rule: str | None = None
    fields: Mapping[str, str] = NOTHING


def assemble(text: str, pieces: list[Piece], zones: Zones, blocks: Blocks) -> tuple[Segment, ...]:
    """Tile the text: the pieces as claimed, body in between, blank space with what stands before it."""
    if not text:
        return ()
    claimed = [one for piece in pieces for one in tiles_of(piece, blocks)]
    if zones.rest:
        claimed += rest(pieces, zones, blocks)
        claimed.sort(key=lambda one: one.start)
    tiles: list[Tile] = []
    at = 0
    for one in claimed:
        if not is_blank(text[at : one.start]):
            tiles.append(Tile(at, one.start))
        tiles.append(one)
        at = one.stop
    if not tiles or not is_blank(text[at:]):
        tiles.append(Tile(at, len(text)))
    return tuple(with_blanks(text, tiles))


def is_blank(gap: str) -> bool:
    """Whether nothing stands between two claims but blank space, and perhaps the marks of a quotation's empty lines."""
    return not gap.strip() or (">" in gap and not gap.replace(">", " ").strip())


def tiles_of(piece: Piece, blocks: Blocks) -> list[Tile]:
    """What a claim won: one stretch, or several where its rule sets something apart."""
    entry, match = piece.match.entry, piece.match
    rule = entry.rule
    if not rule.parted:
        return [Tile(piece.start, piece.stop, rule.kind, rule.label, entry.id, match.fields() or NOTHING)]
    return [
        Tile(
            one.start,
            one.stop,
            KIND_OF.get(one.label, rule.kind),
            one.label or rule.label,
            entry.id,
            one.fields or NOTHING,
        )
        for one in parts(match, blocks, piece.start, piece.stop)
    ]


def rest(pieces: list[Piece], zones: Zones, blocks: Blocks) -> list[Tile]:
    """What no rule claims and is no body for what stands near it; the rule of that nearby claim is named."""
    stops = [piece.stop for piece in pieces]
    out: list[Tile] = []
    for one in zones.rest:
        index, label = one.index, one.label
        start, stop = blocks.span(index)
        at = bisect_right(stops, start)
        if label == "body" or (at < len(pieces) and pieces[at].start < stop):
            continue
        if index in blocks.glued and out and out[-1].stop >= blocks.starts[index] - SENTENCE_GAP:
            out[-1] = out[-1]._replace(stop=stop)  # the next sentence of the same line
        else:
            out.append(Tile(start, stop, KIND_OF.get(label, Kind.FURNITURE), label, one.opener.entry.id))
    return out


def with_blanks(text: str, tiles: list[Tile]) -> list[Segment]:
    """Give each tile everything up to the next; blank space before a tile belongs to the one before it."""
    out = []
    for number, one in enumerate(tiles):
        start = skip_blank(text, one.start) if number else 0
        stop = skip_blank(text, tiles[number + 1].start) if number + 1 < len(tiles) else len(text)
        out.append(Segment(start, stop, one.kind, one.label, one.rule, one.fields, text))
    return out
