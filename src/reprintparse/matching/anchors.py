"""Literal anchors: the words that must stand in a block before a rule's pattern is tried at all.

Every rule that may claim in the middle of an article has one, declared or derived from its pattern, so that
one cheap pass over a text finds the few blocks worth a regular expression, however many rules are installed.
"""

from __future__ import annotations

from functools import cache

import regex

__all__ = ["casings", "compiled", "literal_prefix", "unbounded_repeat", "written", "wrong_with"]

META = frozenset(".^$*+?{}[]\\|()")
OPEN_ENDED = regex.compile(r"[*+]|\{\d*,\}")
BOUNDED = regex.compile(r"(?:\?|\{\d*,?\d+\})\+?")  # possessive or not
FLAGS = regex.compile(r"\(\?[a-zA-Z]+\)")


def casings(literal: str) -> tuple[str, ...]:
    """The ways a case-insensitive anchor may be written: as declared, lower, upper, capitalised, titled."""
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
    return "" if "|" in outside_groups(pattern) else "".join(out)


def outside_groups(pattern: str) -> str:
    """The pattern without what stands in groups and classes; enough to see a top-level alternation."""
    out, depth, at, in_class = [], 0, 0, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 2
            continue
        if in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        elif depth == 0:
            out.append(char)
        at += 1
    return "".join(out)


def unbounded_repeat(pattern: str) -> str | None:
    """The first repeat without an upper bound that may backtrack (`*`, `+`, `{2,}`), or None.

    Possessive repeats (`*+`, `++`) are let through: they never give back what they took. `regex` is no
    protection by itself; a bound is.
    """
    at, in_class = 0, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 2
            continue
        if in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
            at += pattern[at + 1 : at + 2] == "^"
            at += pattern[at + 1 : at + 2] == "]"  # first in a class it is itself
        else:
            bounded = BOUNDED.match(pattern, at)
            if bounded:
                at = bounded.end()
                continue
            open_ended = OPEN_ENDED.match(pattern, at)
            if open_ended and pattern[at - 1 : at] != "(":
                if pattern[open_ended.end() : open_ended.end() + 1] != "+":
                    return pattern[max(0, at - 12) : open_ended.end()]
                at = open_ended.end()
        at += 1
    return None


def with_typography(pattern: str) -> str:
    """The pattern with straight quotes also matching curly ones, and `...` the ellipsis."""
    out, at, in_class = [], 0, False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            out.append(pattern[at : at + 2])
            at += 2
            continue
        if in_class:
            out.append({"'": "'’‘", '"': '"“”'}.get(char, char))
            in_class = char != "]"
        else:
            out.append({"'": "['’‘]", '"': '["“”]'}.get(char, char))
            in_class = char == "["
        at += 1
    return "".join(out)


@cache
def compiled(pattern: str, *, reverse: bool = False) -> regex.Pattern[str]:
    """Compile a rule's pattern: straight quotes match curly ones too; `reverse` matches backwards from the end."""
    return regex.compile(written(pattern, reverse=reverse), regex.VERSION0)


def wrong_with(pattern: str, *, reverse: bool = False) -> str | None:
    """Why a pattern cannot be compiled, if it cannot."""
    try:
        compiled(pattern, reverse=reverse)
    except regex.error as error:
        return f"is not a pattern: {error}"
    return None


def written(pattern: str, *, reverse: bool = False) -> str:
    """The pattern as it is compiled."""
    flags = FLAGS.match(pattern)
    head = flags.group() if flags else ""
    return head + ("(?r)" if reverse else "") + with_typography(pattern[len(head) :])
