"""The reprint record: who wrote a text, who published it first and when, who republished it, under whose rights.

Every value is what the text states, normalized, and knows the line that states it. What the text does not state is
None. `provenance.py` reads the record from a document's segments.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..frozen import Frozen
from ..given import several, strings
from ..segment import Segment

__all__ = ["NAMES", "Copyright", "Evidence", "FirstPublished", "Reprint"]


def numbers(given: Iterable[int]) -> tuple[int, ...]:
    return several(given, int, "years")


@attrs.frozen
class Copyright:
    """One copyright statement.

    Attributes:
        holder: Who holds the rights, if a name is stated.
        years: The years stated, in order.
        notice: The statement as it reads.
    """

    holder: str | None
    years: tuple[int, ...] = attrs.field(default=(), converter=numbers)
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


def texts(given: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if given is None else strings(given, "authors, topics and credits")


def statements(given: Iterable[Copyright] | None) -> tuple[Copyright, ...] | None:
    return None if given is None else several(given, Copyright, "copyright")


def complete(given: Mapping[str, Iterable[Evidence]]) -> Mapping[str, tuple[Evidence, ...]]:
    """The evidence given, with a place for every name of the record."""
    return Frozen({**dict.fromkeys(NAMES, ()), **{name: tuple(found) for name, found in given.items()}})


@attrs.frozen(kw_only=True)
class Reprint:
    """The provenance of a text, as the text itself states it.

    What the text does not state is None, lists of names included: write `record.authors or ()` to go through them.
    Records are equal when their values are, whatever the evidence.

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
        is_reprint: Whether the text says that it was taken from elsewhere; an agency's byline alone does not say so.
        evidence: For each name all statements that bear on it, best first, contradictions included; none, where
            nothing bears on it.
    """

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] | None = attrs.field(default=None, converter=texts)
    republisher: str | None = None
    republished: datetime.date | None = None
    source: str | None = None
    source_published: datetime.date | None = None
    source_url: str | None = None
    first_published: FirstPublished | None = None
    copyright: tuple[Copyright, ...] | None = attrs.field(default=None, converter=statements)
    license: str | None = None
    permission: str | None = None
    topics: tuple[str, ...] | None = attrs.field(default=None, converter=texts)
    credits: tuple[str, ...] | None = attrs.field(default=None, converter=texts)
    contact: str | None = None
    is_reprint: bool = False
    evidence: Mapping[str, tuple[Evidence, ...]] = attrs.field(factory=dict, converter=complete, eq=False, repr=False)

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
        from .serialize import to_dict

        return to_dict(self, evidence=evidence)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, text: str = "") -> Reprint:
        """Read what `to_dict` wrote.

        Args:
            data: The dictionary.
            text: The text of the document, for the segments of the evidence to show.

        Raises:
            ValueError: When a value is not one that `to_dict` writes; the message says where.
            TypeError: When the text is no `str`.
        """
        from .serialize import from_dict

        return from_dict(data, text=text)

    def to_schema_org(self) -> dict[str, Any]:
        """The record as JSON-LD, a schema.org `NewsArticle`; see `schema_org.py` for what goes where."""
        from .schema_org import to_schema_org

        return to_schema_org(self)


NAMES = tuple(field.name for field in attrs.fields(Reprint) if field.name not in ("is_reprint", "evidence"))
"""The names of the record, in order."""
