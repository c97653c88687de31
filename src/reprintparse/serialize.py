"""A document as plain data and back, with a schema version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .document import Document, Segment
from .kinds import Kind

__all__ = ["SCHEMA", "from_dict", "to_dict"]

SCHEMA = "reprintparse/1"


def to_dict(document: Document, *, offsets: str = "code-points", text: bool = True) -> dict[str, Any]:
    """See `Document.to_dict`."""
    segments = []
    for segment, (start, stop) in zip(document.segments, document.offsets(offsets), strict=True):
        row: dict[str, Any] = {"start": start, "stop": stop, "kind": segment.kind.value}
        if segment.label is not None:
            row["label"] = segment.label
        if segment.rule is not None:
            row["rule"] = segment.rule
        if segment.fields:
            row["fields"] = dict(segment.fields)
        segments.append(row)
    data: dict[str, Any] = {"schema": SCHEMA, "offsets": offsets, "profiles": list(document.profiles)}
    if text:
        data["text"] = document.text
    data["segments"] = segments
    return data


def from_dict(data: Mapping[str, Any], *, text: str | None = None) -> Document:
    """See `Document.from_dict`."""
    if data.get("schema") != SCHEMA:
        raise ValueError(f"schema {data.get('schema')!r}: this version reads {SCHEMA!r} only")
    if text is None:
        text = data.get("text")
    if not isinstance(text, str):
        raise ValueError("the dictionary carries no text: pass text=")
    unit = data.get("offsets", "code-points")
    if unit not in ("code-points", "utf-8", "utf-16"):
        raise ValueError(f"unknown offset unit {unit!r}; use 'code-points', 'utf-8' or 'utf-16'")
    segments: list[Segment] = []
    for number, row in enumerate(data.get("segments", ())):
        segments.append(read_segment(row, number, text, unit, segments[-1].stop if segments else 0))
    return Document(text, tuple(segments), tuple(data.get("profiles", ())))


def read_segment(row: Mapping[str, Any], number: int, text: str, unit: str, begin: int) -> Segment:
    """One row of the list, which must start where the one before it stopped."""
    try:
        start, stop = code_points(text, unit, row["start"], row["stop"], begin)
        fields = dict(row.get("fields", {}))
        return Segment(start, stop, Kind(row["kind"]), row.get("label"), row.get("rule"), fields, text)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"segments[{number}]: {error!r} in {row!r}") from error


def code_points(text: str, unit: str, start: int, stop: int, begin: int) -> tuple[int, int]:
    """A span in code points. Segments tile, so each starts where the one before it stopped."""
    if unit == "code-points":
        return int(start), int(stop)
    codec, size = ("utf-8", 1) if unit == "utf-8" else ("utf-16-le", 2)
    rest = text[begin : begin + stop - start].encode(codec, "surrogatepass")
    piece = rest[: (stop - start) * size].decode(codec, "surrogatepass")
    return begin, begin + len(piece)
