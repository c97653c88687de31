"""Heads told twice: kicker and byline in one line, then deck, headline and the same byline in the next.

"2016 harbor elections by Ana Ruiz" above "The council ... no ferry at all. Who Votes for the Mail by Ana Ruiz": what
both lines end with is the byline, and behind the last full stop before it stands the headline.
"""

from __future__ import annotations

import regex

__all__ = ["told_twice"]

SIGNED = regex.compile(r"(?:(?<!\S)An? \p{Lu}[\p{L} ]{3,40} )?(?<!\S)(?:b ?y|By|BY) \S[^\n.]{0,60}\p{Lu}[^\n]{3,40}$")
STOP = regex.compile(r"(?<!\b(?:Dr|Mr|Mrs|Ms|St|U\.S|\p{Lu}))[.!?…][\"”’)]? +(?=[\p{Lu}“\"‘])")
DECK = 80  # a deck of this kind is several sentences
LONGEST = 900  # and no more than this together with the headline
HEADLINE = range(10, 170)  # characters in the headline


def told_twice(first: str, second: str) -> tuple[int, int, int] | None:
    """Where the byline starts in the first line, and the headline and the byline in the second, if it is told twice."""
    if not DECK < len(second) < LONGEST or len(first) >= DECK * 2 or first[-1:] != second[-1:]:
        return None
    shared = ending(first, second)
    signed = SIGNED.search(shared)
    if not signed or len(shared) == len(second):
        return None
    byline = len(second) - len(shared) + signed.start()
    stops = [hit.end() for hit in STOP.finditer(second, 0, byline)]
    if not stops or byline - stops[-1] not in HEADLINE or stops[-1] < DECK:
        return None
    return len(first) - len(shared) + signed.start(), stops[-1], byline


def ending(one: str, other: str) -> str:
    """What two texts both end with."""
    pairs = enumerate(zip(reversed(one), reversed(other), strict=False))
    size = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    return one[len(one) - size :]
