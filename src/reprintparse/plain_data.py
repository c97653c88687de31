"""Plain data from somewhere else, read with its types checked: what is odd is named with the way to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from reprlib import repr as shortened
from typing import Any, TypeVar

__all__ = ["OddDataError", "a_mapping", "a_string", "a_truth", "a_whole_number", "every", "key", "maybe"]

T = TypeVar("T")
Read = Callable[[Any], T]
REQUIRED: Any = object()


class OddDataError(ValueError):
    """A value that is not what it should be: what is wrong with it, and where it stands ("segments[3].kind")."""

    def __init__(self, what: str, path: str = "") -> None:
        super().__init__(what, path)
        self.what, self.path = what, path

    def __str__(self) -> str:
        return f"{self.path.removeprefix('.') or 'the data'}: {self.what}"


def of_type(wanted: type, words: str) -> Read[Any]:
    """A reader of values of one type; true and false are no numbers."""

    def read(value: Any) -> Any:
        if isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool)):
            return value
        raise OddDataError(f"must be {words}, not {shortened(value)}")

    return read


a_string: Read[str] = of_type(str, "a string")
a_whole_number: Read[int] = of_type(int, "a whole number")
a_truth: Read[bool] = of_type(bool, "true or false")
a_mapping: Read[Mapping[str, Any]] = of_type(Mapping, "a dictionary")
a_list: Read[list[Any]] = of_type((list, tuple), "a list")  # type: ignore[arg-type]  # isinstance takes several


def under(path: str, read: Read[T], value: Any) -> T:
    """A value further down."""
    try:
        return read(value)
    except OddDataError as error:
        raise OddDataError(error.what, path + error.path) from None
    except ValueError as error:
        raise OddDataError(str(error), path) from None


def every(read: Read[T]) -> Read[tuple[T, ...]]:
    """A reader of lists."""
    return lambda value: tuple(under(f"[{at}]", read, one) for at, one in enumerate(a_list(value)))


def maybe(read: Read[T]) -> Read[T | None]:
    """A reader of values that may be missing."""
    return lambda value: None if value is None else read(value)


def key(data: Mapping[str, Any], name: str, read: Read[T], default: Any = REQUIRED) -> T:
    """One value of a dictionary."""
    if name in data:
        return under(f".{name}", read, data[name])
    if default is REQUIRED:
        raise OddDataError("is missing", f".{name}")
    return default  # type: ignore[no-any-return]
