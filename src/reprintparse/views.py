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

__all__ = ["View", "codec_of", "segment_offsets"]


@attrs.frozen(slots=False)
class View:
    """Some segments of a document, joined into one text.

    Attributes:
        document: Where they come from.
        segments: The chosen segments, in source order.
    """

    document: Document
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


def codec_of(unit: str) -> tuple[str, int] | None:
    """The codec that counts in a unit, and the bytes of one; none for code points.

    Raises:
        ValueError: When there is no such unit.
    """
    if unit == "code-points":
        return None
    if unit == "utf-8":
        return "utf-8", 1
    if unit == "utf-16":
        return "utf-16-le", 2
    raise ValueError(f"unknown offset unit {unit!r}; use 'code-points', 'utf-8' or 'utf-16'")


def segment_offsets(document: Document, encoding: str) -> list[tuple[int, int]]:
    """The span of every segment in code points, UTF-8 bytes or UTF-16 code units."""
    codec = codec_of(encoding)
    if codec is None:
        return [(segment.start, segment.stop) for segment in document.segments]
    name, size = codec
    # lone surrogates are legal in a str: passed through, three bytes in UTF-8 and one unit in UTF-16
    lengths = [len(segment.text.encode(name, "surrogatepass")) // size for segment in document.segments]
    bounds = list(accumulate(lengths, initial=0))
    return list(pairwise(bounds))
