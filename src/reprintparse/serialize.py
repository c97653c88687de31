"""A document as plain data and back, with a schema version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .document import Document
from .errors import CoverageError
from .given import a_text
from .kinds import Kind
from .plain_data import a_mapping, a_string, a_whole_number, every, key, maybe, under
from .segment import Segment
from .views import CODE_POINTS, a_unit, units

__all__ = ["SCHEMA", "fields_from", "from_dict", "to_dict"]

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
    schema = a_mapping(data).get("schema")
    if schema != SCHEMA:
        raise ValueError(f"schema {schema!r}: this version reads {SCHEMA!r} only")
    text = key(data, "text", maybe(a_string), None) if text is None else a_text(text)
    if text is None:
        raise ValueError("the dictionary carries no text: pass text=")
    rows = key(data, "segments", every(read_row))
    profiles = key(data, "profiles", every(a_string), ())
    spans = code_points(text, a_unit(data.get("offsets", CODE_POINTS)), [row[:2] for row in rows])
    segments = [
        Segment(start, stop, kind, label, rule, fields, text)
        for (start, stop), (_, _, kind, label, rule, fields) in zip(spans, rows, strict=True)
    ]
    return Document(text, segments, profiles)


Row = tuple[int, int, Kind, str | None, str | None, Mapping[str, str]]


def read_row(row: Any) -> Row:
    """A segment, its offsets as they are given."""
    a_mapping(row)
    start, stop = key(row, "start", a_whole_number), key(row, "stop", a_whole_number)
    label, rule = (key(row, name, maybe(a_string), None) for name in ("label", "rule"))
    return start, stop, key(row, "kind", Kind), label, rule, key(row, "fields", fields_from, {})


def fields_from(data: Any) -> dict[str, str]:
    """The fields of a segment."""
    return {str(name): under(f".{name}", a_string, value) for name, value in a_mapping(data).items()}


def code_points(text: str, unit: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in code points. Segments tile, so each starts where the one before it stopped."""
    if unit == CODE_POINTS:
        return spans
    found, at, end = [], 0, 0
    for start, stop in spans:
        if start != at or stop <= at:
            raise CoverageError(f"segment {start}:{stop} does not follow offset {at}, in {unit}")
        begin, end = end, min(end + stop - at, len(text))
        if text[begin:end].isascii():
            at += end - begin
        else:
            end = begin
            while at < stop and end < len(text):
                at += units(text[end], unit)
                end += 1
        if at != stop:
            where = "inside a character" if at > stop else "outside the text"
            raise CoverageError(f"offset {stop}, in {unit}, is {where}")
        found.append((begin, end))
    return found
