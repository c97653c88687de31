"""What the options of rules and profiles may hold: one table for constructors, for TOML and for the checks.

Patterns are not compiled here: of thousands of installed rules a text needs some dozens.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from reprlib import repr as shortened
from typing import Any, Literal, get_args

from .errors import ProfileError

__all__ = [
    "APART",
    "FIELDS",
    "LITERALS",
    "NAME",
    "TYPES",
    "WORDS",
    "Close",
    "Form",
    "Where",
    "fault",
    "refuse",
    "shortened",
]

Where = Literal["anywhere", "head", "tail"]
Form = Literal["line", "span", "run"]
Close = Literal["any", "all", "joined", "paragraph"]

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LABEL = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
CHOICES: dict[str, tuple[str, ...]] = {"where": get_args(Where), "form": get_args(Form), "close": get_args(Close)}
LITERALS = {"heads": "head", "ends": "tail", "stems": "stem"}
"""Literal anchors, and what the constructors call them."""
FIELDS = (
    "author", "contact", "credit", "cue", "date", "handle", "headline", "holder", "license", "organization", "outlet", "permission",
    "place", "republisher", "source", "text", "title", "topics", "translator", "url", "year",
)  # fmt: skip
"""Names of the groups that the library reads as fields; a rule may have others, for whoever reads them."""
APART = "as_"
"""What the name of a group starts with that is to be a segment of its own, with the label that follows."""
FLAGS = (
    "any_case", "first", "echoed", "recurs", "proper", "linked", "between", "amid", "identifies", "opens_tail", "closes_head",
    "fallback", "newcomer", "items", "listing", "inline", "always",
)  # fmt: skip
WORDS: dict[type, str] = {
    str: "a string",
    int: "a whole number",
    bool: "true or false",
    tuple: "a string or a list of strings",
}
TYPES: dict[str, type] = {
    **dict.fromkeys(("name", "form", "label", "pattern", "where", "marker", "rest", "goes_on", "repeats"), str),
    **dict.fromkeys(("lead", "until", "below", "target", "title", "close", "beyond"), str),
    **dict.fromkeys(("longest", "shortest", "reach", "most", "least", "characters"), int),
    **dict.fromkeys(("awaits", "follows", "examples", "near_misses", "sites", "aliases", "include", *LITERALS), tuple),
    **dict.fromkeys(FLAGS, bool),
}


def fault(option: str, value: Any) -> str | None:
    """What is wrong with the value of an option, if anything; said so that the option's name goes before it."""
    wanted: Any = TYPES[option]
    if type(value) is not wanted and (wanted is int or not isinstance(value, wanted)):  # (true is no number)
        return f"must be {WORDS[wanted]}, not {shortened(value)}"
    check = CHECKS.get(option)
    return check(value) if check else None


def one_of(choices: tuple[str, ...]) -> Callable[[str], str | None]:
    return lambda value: None if value in choices else f"must be one of {', '.join(choices)}, not {value!r}"


def written(form: re.Pattern[str], words: str) -> Callable[[str], str | None]:
    return lambda value: None if form.fullmatch(value) else f"must be lower-case words joined by {words}, not {value!r}"


def no_less(value: int) -> str | None:
    return f"must not be less than 0, and is {value}" if value < 0 else None


def strings(value: tuple[Any, ...]) -> str | None:
    odd = [one for one in value if not isinstance(one, str)]
    return f"must hold strings, not {shortened(odd[0])}" if odd else None


def literals(value: tuple[Any, ...]) -> str | None:
    return strings(value) or ("must hold no empty string, which stands everywhere" if "" in value else None)


CHECKS: dict[str, Callable[[Any], str | None]] = {
    **{option: no_less for option, wanted in TYPES.items() if wanted is int},
    **{option: strings for option, wanted in TYPES.items() if wanted is tuple},
    **dict.fromkeys(LITERALS, literals),
    **{option: one_of(choices) for option, choices in CHOICES.items()},
    **dict.fromkeys(("label", "rest"), written(LABEL, "underscores")),
    "name": written(NAME, "hyphens"),
}
"""What the values of options must be beyond their type."""


def refuse(whose: str, option: str, value: Any) -> None:
    """Refuse a value that an option must not hold.

    Raises:
        ProfileError: When something is wrong with it.
    """
    found = fault(option, value)
    if found:
        raise ProfileError(f"{whose}: {LITERALS.get(option, option)} {found}")
