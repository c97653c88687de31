"""What callers give, checked where it comes in: what is of another type is refused in words."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from operator import index
from reprlib import repr as shortened
from typing import Any, TypeVar

__all__ = ["a_number", "a_text", "meant", "several", "strings"]

T = TypeVar("T")


def a_text(given: Any, what: str = "text") -> str:
    """The text given.

    Raises:
        TypeError: When it is no `str`.
    """
    if isinstance(given, str):
        return given
    advice = ": decode it first" if isinstance(given, (bytes, bytearray, memoryview)) else ""
    raise TypeError(f"{what} must be str, not {type(given).__name__}{advice}")


def a_number(given: Any, what: str) -> int:
    """The whole number given.

    Raises:
        TypeError: When it is none.
    """
    try:
        return index(given)
    except TypeError:
        raise TypeError(f"{what} must be int, not {type(given).__name__}") from None


def strings(given: Any, what: str) -> tuple[str, ...]:
    """Several strings.

    Raises:
        TypeError: When they are something else.
    """
    return several(given, str, what)


def several(given: Any, wanted: type[T], what: str, error: type[Exception] = TypeError) -> tuple[T, ...]:
    """Several of one type; a string is not taken for its letters."""
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
        advice = "; put it in a list" if isinstance(given, wanted) else ""
        raise error(f"{what} must be several of type {wanted.__name__}, not {shortened(given)}{advice}")
    found = tuple(given)
    for one in found:
        if not isinstance(one, wanted):
            raise error(f"{what} must be of type {wanted.__name__}, not {type(one).__name__}")
    return found


def meant(name: str, names: Iterable[str]) -> str:
    """The question whether a known name was meant, for the end of a message; empty where none is near."""
    near = get_close_matches(name, sorted(names), n=1, cutoff=0.75)
    return f"; did you mean {near[0]!r}?" if near else ""
