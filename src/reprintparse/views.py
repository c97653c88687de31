"""Views: text chosen from a document, with offset maps both ways, and spans in other tools' units."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Any

import attrs

from .document import Document
from .given import a_number
from .segment import Segment

__all__ = ["CODE_POINTS", "View", "a_unit", "segment_offsets", "units"]


@attrs.frozen(slots=False)
class View:
    """Some segments of a document, joined into one text.

    Attributes:
        document: Where they come from.
        segments: The chosen segments, in source order.
    """

    document: Document = attrs.field(repr=False)
    segments: tuple[Segment, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle no text twice."""
        return View, (self.document, self.segments)

    @cached_property
    def text(self) -> str:
        """The chosen segments' text, joined."""
        return "".join(segment.text for segment in self.segments)

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((segment.stop - segment.start for segment in self.segments), initial=0))

    def __iter__(self) -> Iterator[Segment]:
        return iter(self.segments)

    def __len__(self) -> int:
        return len(self.segments)

    def __str__(self) -> str:
        return self.text

    def to_source(self, offset: int) -> int:
        """The source offset of the view's character at `offset`; the end of the view maps to its source end.

        Raises:
            IndexError: When the offset is outside the view.
            TypeError: When it is no whole number.
        """
        offset = a_number(offset, "offset")
        size = self._starts[-1]
        if not 0 <= offset <= size or not self.segments:
            raise IndexError(f"offset {offset} is outside the view of {size} code points")
        if offset == size:
            return self.segments[-1].stop
        at = bisect_right(self._starts, offset) - 1
        return self.segments[at].start + offset - self._starts[at]

    def from_source(self, offset: int) -> int | None:
        """The view offset of the source character at `offset`, or None when it was not chosen.

        Raises:
            TypeError: When the offset is no whole number.
        """
        offset = a_number(offset, "offset")
        at = bisect_right([segment.start for segment in self.segments], offset) - 1
        if at < 0 or offset >= self.segments[at].stop:
            return None
        return self._starts[at] + offset - self.segments[at].start


CODE_POINTS = "code-points"
CODECS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}
"""Units of other tools: the codec that counts in one, and how many bytes it has."""


def a_unit(given: str) -> str:
    """The unit given.

    Raises:
        ValueError: When there is no such unit.
    """
    if given == CODE_POINTS or (isinstance(given, str) and given in CODECS):
        return given
    raise ValueError(f"unknown offset unit {given!r}; use 'code-points', 'utf-8' or 'utf-16'")


def units(text: str, unit: str) -> int:
    """The length of a text in one of the other units. Lone surrogates are legal in a str: three bytes, or one unit."""
    codec, size = CODECS[unit]
    return len(text.encode(codec, "surrogatepass")) // size


def segment_offsets(document: Document, encoding: str) -> list[tuple[int, int]]:
    """The span of every segment in code points, UTF-8 bytes or UTF-16 code units."""
    if a_unit(encoding) == CODE_POINTS:
        return [(segment.start, segment.stop) for segment in document.segments]
    return list(pairwise(accumulate((units(segment.text, encoding) for segment in document.segments), initial=0)))
