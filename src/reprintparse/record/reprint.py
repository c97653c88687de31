"""The reprint record: who wrote a text, who published it first and when, who republished it, under whose rights.

Every value is what the text states, normalized, and knows the line that states it. What the text does not state is
None. `provenance.py` reads the record from a document's segments.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import attrs

from ..document import Segment
from ..kinds import Kind

__all__ = ["NAMES", "Copyright", "Evidence", "FirstPublished", "Reprint"]


@attrs.frozen
class Copyright:
    """One copyright statement.

    Attributes:
        holder: Who holds the rights, if a name is stated.
        years: The years stated, in order.
        notice: The statement as it reads.
    """

    holder: str | None
    years: tuple[int, ...] = ()
    notice: str = ""


@attrs.frozen
class FirstPublished:
    """Where and when a text says that it first appeared.

    Attributes:
        place: The outlet, if stated.
        date: The day, if stated.
    """

    place: str | None = None
    date: datetime.date | None = None


@attrs.frozen
class Evidence:
    """One statement that bears on one name of the record.

    Attributes:
        written: What the text says.
        value: What it comes to, or None where that would be a guess.
        segment: The segment that says so; its `rule` names who read it.
        why: Why it counts, and why no more or less than it does.
        readings: For a date that can be read in more than one way, every reading.
    """

    written: str
    value: Any
    segment: Segment
    why: str
    readings: tuple[datetime.date, ...] = ()

    @property
    def rule(self) -> str | None:
        """The rule that claimed the segment, as `profile/rule`."""
        return self.segment.rule


@attrs.frozen(kw_only=True)
class Reprint:
    """The provenance of a text, as the text itself states it.

    Attributes:
        title: The headline.
        subtitle: The deck under it.
        authors: Who wrote it, in order; an outlet where an outlet signs.
        republisher: The site that reprints it.
        republished: When it did.
        source: The outlet it was taken from.
        source_published: When that one had published it.
        source_url: The address of the text there.
        first_published: Where and when it says that it first appeared.
        copyright: The copyright statements, foremost first.
        license: An SPDX identifier or a Creative Commons address.
        permission: A leave to reuse in the site's own words.
        topics: Categories, regions, tags.
        credits: Who else made it.
        contact: An address for the reader.
        evidence: For each name all statements that bear on it, best first, contradictions included.
    """

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] | None = None
    republisher: str | None = None
    republished: datetime.date | None = None
    source: str | None = None
    source_published: datetime.date | None = None
    source_url: str | None = None
    first_published: FirstPublished | None = None
    copyright: tuple[Copyright, ...] | None = None
    license: str | None = None
    permission: str | None = None
    topics: tuple[str, ...] | None = None
    credits: tuple[str, ...] | None = None
    contact: str | None = None
    evidence: Mapping[str, tuple[Evidence, ...]] = attrs.field(default=MappingProxyType({}), eq=False, repr=False)

    @property
    def copyright_holder(self) -> str | None:
        """The holder that the foremost copyright statement names."""
        return self.copyright[0].holder if self.copyright else None

    @property
    def copyright_year(self) -> int | None:
        """The year, or the first of the years, that the foremost copyright statement names."""
        return self.copyright[0].years[0] if self.copyright and self.copyright[0].years else None

    def to_dict(self, *, evidence: bool = False) -> dict[str, Any]:
        """The normalized values as plain data, dates in ISO form; `from_dict` reads it back.

        Args:
            evidence: Whether to carry along what the text says for each value, and where.
        """
        data: dict[str, Any] = {}
        for name in NAMES:
            data[name] = plain(getattr(self, name))
            if name == "copyright":
                data["copyright_holder"] = self.copyright_holder
                data["copyright_year"] = self.copyright_year
        if evidence:
            data["evidence"] = {name: [evidence_dict(one) for one in found] for name, found in self.evidence.items()}
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, text: str = "") -> Reprint:
        """Read what `to_dict` wrote.

        Args:
            data: The dictionary.
            text: The text of the document, for the segments of the evidence to show.

        Raises:
            ValueError: When a value is not one that `to_dict` writes.
        """
        try:
            values = {name: READ.get(name, as_is)(data[name]) for name in NAMES if data.get(name) is not None}
            found = {
                name: tuple(evidence_from(one, READ.get(name, as_is), text) for one in rows)
                for name, rows in data.get("evidence", {}).items()
            }
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError(f"not a reprint record: {error!r}") from error
        return cls(**values, evidence=MappingProxyType(found))

    def to_schema_org(self) -> dict[str, Any]:
        """The record as JSON-LD, a schema.org `NewsArticle`; see `schema_org.py` for what goes where."""
        from .schema_org import to_schema_org

        return to_schema_org(self)


NAMES = tuple(field.name for field in attrs.fields(Reprint) if field.name != "evidence")
"""The names of the record, in order."""


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


def evidence_from(row: Mapping[str, Any], read: Any, text: str) -> Evidence:
    place = row["segment"]
    segment = Segment(
        place["start"], place["stop"], Kind(place["kind"]), place["label"], place["rule"], place["fields"], text
    )
    value = None if row["value"] is None else read(row["value"])
    return Evidence(row["written"], value, segment, row["why"], tuple(map(day, row["readings"])))


def as_is(value: Any) -> Any:
    return value


def day(value: str) -> datetime.date:
    return datetime.date.fromisoformat(value)


def copyrights(rows: Any) -> Any:
    """A list of statements, or the single one that a piece of evidence holds."""
    if isinstance(rows, Mapping):
        return Copyright(rows["holder"], tuple(rows["years"]), rows["notice"])
    return tuple(map(copyrights, rows))


READ: dict[str, Any] = {
    "authors": tuple,
    "topics": tuple,
    "credits": tuple,
    "republished": day,
    "source_published": day,
    "first_published": lambda row: FirstPublished(row["place"], day(row["date"]) if row["date"] else None),
    "copyright": copyrights,
}
