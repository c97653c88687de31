"""Document: a text and the typed pieces that tile it.

A `Document` refuses to exist unless its segments tile its text exactly, so nothing that is built on one can
lose a character.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from .errors import CoverageError
from .given import a_number, a_text, meant, several, strings
from .kinds import STANDARD, Kind
from .segment import Segment

if TYPE_CHECKING:
    from .embeds import Embed, Insert, Link, Tweet
    from .record.reprint import Reprint
    from .views import View

__all__ = ["Document"]


def pieces(given: Iterable[Segment]) -> tuple[Segment, ...]:
    return several(given, Segment, "segments")


def active(given: Iterable[str]) -> tuple[str, ...]:
    return strings(given, "profiles")


@attrs.frozen(slots=False)
class Document:
    """A text and the segments that tile it; immutable, hashable, and cheap to send to another process.

    Attributes:
        text: The text as given, unchanged.
        segments: Its segments, in order, without gap or overlap. Empty only for the empty text. They are slices of
            this very text, whatever text they came with.
        profiles: Names of the site and agency profiles that were active, sorted. Habit sets are always active
            and not listed.

    Raises:
        CoverageError: When the segments do not tile the text.
        TypeError: When the text is no `str`, or the segments or profiles are something else.
    """

    text: str = attrs.field(converter=a_text, repr=lambda text: repr(text if len(text) <= 60 else text[:57] + "..."))
    segments: tuple[Segment, ...] = attrs.field(converter=pieces)
    profiles: tuple[str, ...] = attrs.field(default=(), converter=active)

    def __attrs_post_init__(self) -> None:
        at = 0
        for segment in self.segments:
            if segment.start != at or segment.stop <= at:
                raise CoverageError(
                    f"segment {segment.start}:{segment.stop} ({segment.rule or 'body'}) does not follow offset {at}; "
                    "segments must tile the text without gap, overlap or empty piece"
                )
            at = segment.stop
        if at != len(self.text):
            raise CoverageError(f"segments end at offset {at}, the text at {len(self.text)}")
        if any(segment.source is not self.text for segment in self.segments):
            own = tuple(attrs.evolve(segment, source=self.text) for segment in self.segments)
            object.__setattr__(self, "segments", own)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what makes the document, the text once, and not what was worked out since."""
        return Document, (self.text, self.segments, self.profiles)

    def __iter__(self) -> Iterator[Segment]:
        return iter(self.segments)

    def __len__(self) -> int:
        return len(self.segments)

    @property
    def body(self) -> View:
        """The author's words: every body segment, joined."""
        return self.select(Kind.BODY)

    def select(self, *kinds_or_labels: Kind | str) -> View:
        """The segments of these kinds or labels, as a view with offset maps.

        Args:
            kinds_or_labels: Members of `Kind`, their values, or labels, one by one.

        Raises:
            TypeError: When one of them is no string.
            ValueError: When one is nearly a kind or standard label, and no label here.
        """
        from .views import View

        wanted = self._named(kinds_or_labels)
        return View(self, tuple(s for s in self.segments if s.kind.value in wanted or s.label in wanted))

    def without(self, *kinds_or_labels: Kind | str) -> View:
        """The segments of every other kind and label, as a view with offset maps."""
        from .views import View

        unwanted = self._named(kinds_or_labels)
        return View(self, tuple(s for s in self.segments if not (s.kind.value in unwanted or s.label in unwanted)))

    def _named(self, kinds_or_labels: tuple[Kind | str, ...]) -> set[str]:
        """Kinds and labels by name; a profile may have labels of its own, but none that is nearly a standard one."""
        names = set(strings(kinds_or_labels, "kinds and labels"))
        for name in sorted(names - STANDARD - {segment.label for segment in self.segments}):
            if hint := meant(name, STANDARD):
                raise ValueError(f"no kind or label {name!r}{hint}")
        return names

    @cached_property
    def reprint(self) -> Reprint:
        """Where the text is from: title, authors, republisher, source, dates, rights, each with its evidence."""
        from .record.provenance import read_reprint

        return read_reprint(self)

    @property
    def tweets(self) -> tuple[Tweet, ...]:
        """The embedded tweets, as data."""
        from .embeds import tweets

        return tweets(self)

    @property
    def embeds(self) -> tuple[Embed, ...]:
        """The other embedded posts, as data."""
        from .embeds import embeds

        return embeds(self)

    @property
    def inserts(self) -> tuple[Insert, ...]:
        """The stories that inserts point to, as data."""
        from .embeds import inserts

        return inserts(self)

    @property
    def links(self) -> tuple[Link, ...]:
        """Every address in the text, with its words and its place."""
        from .embeds import links

        return links(self)

    @cached_property
    def fingerprint(self) -> str:
        """A key of the body alone, the same for every layout of the same words; empty when there is no body."""
        from .fingerprint import fingerprint

        return fingerprint(self.body.text)

    def at(self, offset: int) -> Segment:
        """The segment that holds the character at `offset`.

        Raises:
            IndexError: When the offset is outside the text.
            TypeError: When it is no whole number.
        """
        offset = a_number(offset, "offset")
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the text of {len(self.text)} code points")
        return self.segments[bisect_right(self._starts, offset) - 1]

    @cached_property
    def _starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    def offsets(self, encoding: str = "code-points") -> list[tuple[int, int]]:
        """The span of each segment in units other tools count in.

        Args:
            encoding: `code-points` (Python), `utf-8` (bytes) or `utf-16` (code units: JavaScript, Java, .NET).

        Raises:
            ValueError: When the encoding is none of these.
        """
        from .views import segment_offsets

        return segment_offsets(self, encoding)

    def to_dict(self, *, offsets: str = "code-points", text: bool = True) -> dict[str, Any]:
        """The document as plain data; `from_dict` reads it back.

        Args:
            offsets: The unit of the spans, see `offsets`.
            text: Whether to carry the text along; without it the receiver must bring its own.
        """
        from .serialize import to_dict

        return to_dict(self, offsets=offsets, text=text)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, text: str | None = None) -> Document:
        """Read what `to_dict` wrote.

        Args:
            data: The dictionary.
            text: The text, when the dictionary does not carry it.

        Raises:
            ValueError: When it is not what `to_dict` writes, in a schema that this version reads; the message says
                where.
            CoverageError: When its segments do not tile the text.
            TypeError: When the text is no `str`.
        """
        from .serialize import from_dict

        return from_dict(data, text=text)
