"""What callers give, checked where it comes in: what is of another type is refused in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["a_text", "strings"]


def a_text(given: Any, what: str = "text") -> str:
    """The text given.

    Raises:
        TypeError: When it is no `str`.
    """
    if isinstance(given, str):
        return given
    advice = ": decode it first" if isinstance(given, (bytes, bytearray, memoryview)) else ""
    raise TypeError(f"{what} must be str, not {type(given).__name__}{advice}")


def strings(given: Any, what: str) -> tuple[str, ...]:
    """Several strings; one alone is not taken for its letters.

    Raises:
        TypeError: When they are something else.
    """
    if not isinstance(given, (str, bytes)) and isinstance(given, Iterable):
        found = tuple(given)
        for one in found:
            if not isinstance(one, str):
                raise TypeError(f"{what} must be strings, not {type(one).__name__}")
        return found
    raise TypeError(f"{what} must be several strings, not {given!r}" + "; put it in a list" * isinstance(given, str))
