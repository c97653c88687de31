"""Literal anchors: the words that must stand in a block before a rule's pattern is tried at all.

Every rule that may claim in the middle of an article has one, declared or derived from its pattern, so that
one cheap pass over a text finds the few blocks worth a regular expression, however many rules are installed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import regex

__all__ = ["casings", "compiled", "literal_prefix", "unbounded_repeat", "written", "wrong_with"]

META = frozenset(".^$*+?{}[]\\|()")
TOKEN = re.compile(
    r"(?s)\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?:[*+]|\{\d*,\})\+?|(?:\?|\{\d*,?\d+\})\+?|."
)  # an escape, a class, a repeat without an upper bound and one with, each possessive or not
OPEN_ENDED = regex.compile(r"[*+]|\{\d*,\}")
QUOTE = re.compile(r"(?s)\\.|['\"]")
CURLED = {"'": "'’‘", '"': '"“”'}
FLAGS = regex.compile(r"\(\?[a-zA-Z]+\)")


def casings(literal: str) -> tuple[str, ...]:
    """The ways a case-insensitive anchor may be written: as declared, lower, upper, capitalized, titled."""
    forms = (literal, literal.lower(), literal.upper(), literal[:1].upper() + literal[1:].lower(), literal.title())
    return tuple(dict.fromkeys(forms))


def literal_prefix(pattern: str) -> str:
    """The literal text that every match of `pattern` starts with (empty when there is none to see).

    Examples:
        >>> literal_prefix(r"Copyright © (?P<holder>.{1,80})")
        'Copyright © '
        >>> literal_prefix(r"(?i)read mores?: ")
        'read more'
    """
    flags = FLAGS.match(pattern)
    at = flags.end() if flags else 0
    out: list[str] = []
    while at < len(pattern):
        char, step = pattern[at], 1
        if char == "\\" and at + 1 < len(pattern) and not pattern[at + 1].isalnum():
            char, step = pattern[at + 1], 2
        elif char in META:
            break
        following = pattern[at + step : at + step + 1]
        if following and following in "?*{":
            break
        if following == "|":
            return ""
        out.append(char)
        at += step
    return "" if has_alternatives(pattern) else "".join(out)


def tokens(pattern: str) -> Iterator[str]:
    """The pattern piece by piece: escapes, classes, repeats, and single characters."""
    return (hit.group() for hit in TOKEN.finditer(pattern))


def has_alternatives(pattern: str) -> bool:
    """Whether a bar stands in no group, so that the pattern as a whole is one thing or another."""
    depth = 0
    for token in tokens(pattern) if "|" in pattern else ():
        depth += (token == "(") - (token == ")")
        if depth == 0 and token == "|":
            return True
    return False


def unbounded_repeat(pattern: str) -> str | None:
    """The first repeat without an upper bound that may backtrack (`*`, `+`, `{2,}`), or None.

    Possessive repeats (`*+`, `++`) are let through: they never give back what they took. `regex` is no
    protection by itself; a bound is.
    """
    before = ""
    for token in tokens(pattern):
        if OPEN_ENDED.fullmatch(token) and before[-1:] != "(":
            return before[-12:] + token
        before += token
    return None


def with_typography(pattern: str) -> str:
    """The pattern with straight quotes also matching curly ones."""
    return "".join(map(curled, tokens(pattern)))


def curled(token: str) -> str:
    """One piece of it."""
    if token in CURLED:
        return f"[{CURLED[token]}]"
    if token[0] == "[":
        return QUOTE.sub(lambda hit: CURLED.get(hit[0], hit[0]), token)
    return token


@cache
def compiled(pattern: str, *, reverse: bool = False) -> regex.Pattern[str]:
    """Compile a rule's pattern: straight quotes match curly ones too; `reverse` matches backwards from the end."""
    return regex.compile(written(pattern, reverse=reverse), regex.VERSION0)


def wrong_with(pattern: str, *, reverse: bool = False) -> str | None:
    """Why a pattern cannot be compiled, if it cannot."""
    try:
        compiled(pattern, reverse=reverse)
    except regex.error as error:
        return f"is not a valid pattern: {error}"
    return None


def written(pattern: str, *, reverse: bool = False) -> str:
    """The pattern as it is compiled."""
    flags = FLAGS.match(pattern)
    head = flags.group() if flags else ""
    return head + ("(?r)" if reverse else "") + with_typography(pattern[len(head) :])
