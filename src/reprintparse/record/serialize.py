"""A reprint record as plain data and back."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from ..given import a_text
from ..plain_data import Read, a_mapping, a_string, a_truth, a_whole_number, every, key, maybe, under
from ..segment import Segment
from ..serialize import read_row
from .reprint import NAMES, Copyright, Evidence, FirstPublished, Reprint

__all__ = ["from_dict", "to_dict"]


def to_dict(record: Reprint, *, evidence: bool = False) -> dict[str, Any]:
    """See `Reprint.to_dict`."""
    data: dict[str, Any] = {"is_reprint": record.is_reprint}
    for name in NAMES:
        data[name] = plain(getattr(record, name))
        if name == "copyright":
            data["copyright_holder"] = record.copyright_holder
            data["copyright_year"] = record.copyright_year
    if evidence:
        data["evidence"] = {
            name: [evidence_dict(one) for one in found] for name, found in record.evidence.items() if found
        }
    return data


def plain(value: Any) -> Any:
    """A value as plain data."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, (Copyright, FirstPublished)):
        return {field.name: plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
    return value


def evidence_dict(one: Evidence) -> dict[str, Any]:
    segment = one.segment
    return {
        "written": one.written,
        "value": plain(one.value),
        "readings": plain(one.readings),
        "why": one.why,
        "segment": {
            "start": segment.start, "stop": segment.stop, "kind": segment.kind.value, "label": segment.label,
            "rule": segment.rule, "fields": dict(segment.fields),
        },
    }  # fmt: skip


def from_dict(data: Mapping[str, Any], *, text: str = "") -> Reprint:
    """See `Reprint.from_dict`."""
    a_text(text)
    a_mapping(data)
    values = {name: key(data, name, maybe(READ.get(name, a_string)), None) for name in NAMES}
    evidence = {
        name: under(f".evidence.{name}", every(evidence_of(name, text)), rows)
        for name, rows in key(data, "evidence", a_mapping, {}).items()
    }
    return Reprint(**values, is_reprint=key(data, "is_reprint", a_truth, False), evidence=evidence)


def evidence_of(name: str, text: str) -> Read[Evidence]:
    """A reader of the evidence for one name of the record."""
    read = copyright_from if name == "copyright" else READ.get(name, a_string)

    def read_evidence(row: Any) -> Evidence:
        a_mapping(row)
        return Evidence(
            key(row, "written", a_string),
            key(row, "value", maybe(read)),
            Segment(*key(row, "segment", read_row), text),
            key(row, "why", a_string),
            key(row, "readings", every(day), ()),
        )

    return read_evidence


def day(value: Any) -> datetime.date:
    return datetime.date.fromisoformat(a_string(value))


def copyright_from(row: Any) -> Copyright:
    a_mapping(row)
    years = key(row, "years", every(a_whole_number), ())
    return Copyright(key(row, "holder", maybe(a_string)), years, key(row, "notice", a_string, ""))


def first_from(row: Any) -> FirstPublished:
    a_mapping(row)
    return FirstPublished(key(row, "place", maybe(a_string)), key(row, "date", maybe(day)))


READ: dict[str, Read[Any]] = {
    "authors": every(a_string), "topics": every(a_string), "credits": every(a_string), "republished": day,
    "source_published": day, "first_published": first_from, "copyright": every(copyright_from),
}  # fmt: skip
"""How the values are read that are no plain strings."""
