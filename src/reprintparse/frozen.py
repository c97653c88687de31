"""A dictionary that cannot be changed, for the values of documents and records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn, TypeVar

__all__ = ["NOTHING", "Frozen", "frozen"]

K = TypeVar("K")
V = TypeVar("V")


class Frozen(dict[K, V]):
    """A `dict` that refuses every change, so that it can be hashed; `dict(it)` is a copy to change.

    It equals any dictionary of the same items, and goes wherever a dictionary goes: JSON, a pickle, a `match`.
    """

    __slots__ = ()

    def __hash__(self) -> int:  # type: ignore[override]  # a dict declares that it has none
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return Frozen, (dict(self),)  # or a pickle would set the items one by one

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("this dictionary cannot be changed; change a copy: dict(it)")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse


NOTHING: Frozen[str, str] = Frozen()


def frozen(given: Mapping[K, V]) -> Frozen[K, V]:
    """The items given, as they are now."""
    return given if type(given) is Frozen else Frozen(given)
