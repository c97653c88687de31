"""Segment: a typed slice of a text."""

from __future__ import annotations

from collections.abc import Mapping
from operator import index
from typing import Any

import attrs

from .frozen import NOTHING, Frozen, frozen
from .given import a_text, several
from .kinds import Kind

__all__ = ["Segment"]


def a_kind(given: Kind | str) -> Kind:
    return given if type(given) is Kind else Kind(given)


def captured(given: Mapping[str, str]) -> Mapping[str, str]:
    if type(given) is not Frozen:
        if not isinstance(given, Mapping):
            raise TypeError(f"fields must be a dictionary, not {type(given).__name__}")
        several((*given, *given.values()), str, "fields")
    return frozen(given)


def a_label(given: str | None) -> str | None:
    return given if given is None else a_text(given, "label")


def a_rule(given: str | None) -> str | None:
    return given if given is None else a_text(given, "rule")


def a_source(given: str) -> str:
    return a_text(given, "source")


@attrs.frozen(slots=True)
class Segment:
    """A typed slice of a text.

    Blank space belongs to the segment before it (leading space of the text to the first), so that taking a
    segment out leaves one paragraph break. Segments are equal when they are the same slice of equal texts.

    Attributes:
        start: Offset of the first character, in code points.
        stop: Offset after the last one; spans are half-open.
        kind: What the slice is.
        label: The finer name, or None for body.
        rule: The rule that claimed it as `profile/rule`, or None for body.
        fields: What the rule captured (`author`, `date`, `holder` …), as read without Markdown.
        source: The whole text that it is a slice of; a `Document` sees to it.
    """

    start: int = attrs.field(converter=index)
    stop: int = attrs.field(converter=index)
    kind: Kind = attrs.field(converter=a_kind)
    label: str | None = attrs.field(default=None, converter=a_label)
    rule: str | None = attrs.field(default=None, converter=a_rule)
    fields: Mapping[str, str] = attrs.field(default=NOTHING, converter=captured)
    source: str = attrs.field(default="", converter=a_source, repr=False)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle values without their names: most of what a worker sends back are segments."""
        return Segment, (self.start, self.stop, self.kind, self.label, self.rule, self.fields, self.source)

    @property
    def text(self) -> str:
        """The slice, blank space included."""
        return self.source[self.start : self.stop]

    @property
    def content(self) -> str:
        """The slice without the blank space around it."""
        return self.text.strip()

    @property
    def line(self) -> int:
        """The line on which the content starts, counted from 1, as `str.splitlines` counts lines."""
        before = self.source[: self.content_start]
        return len(before.splitlines()) + (not before or before.splitlines(True)[-1] != before.splitlines()[-1])

    @property
    def column(self) -> int:
        """The column in code points, counted from 1, at which the content starts."""
        lines = self.source[: self.content_start].splitlines(True)
        return 1 if not lines or lines[-1].splitlines()[0] != lines[-1] else len(lines[-1]) + 1

    @property
    def content_start(self) -> int:
        """Offset of the first character that is not blank (of the slice itself when all of it is)."""
        text = self.text
        bare = text.lstrip()
        return self.start + len(text) - len(bare) if bare else self.start

    @property
    def content_stop(self) -> int:
        """Offset after the last character that is not blank."""
        return self.content_start + len(self.content)
