"""Which words a rule looks for in a block before it tries its pattern there: few ones, that seldom stand in prose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from math import prod

__all__ = [
    "EITHER",
    "MOVED",
    "WORTH",
    "Texts",
    "cost",
    "fewest",
    "fold_case",
    "shortened",
    "telling",
    "useful",
]

SEARCHES = 3  # so many sets of words at most are looked for
PREFIXES = (4, 6, 8, None)  # words are looked for by so many of their first characters
BLOCK = 150  # characters in a usual block
EITHER = 0xE000  # a letter in either case stands for itself on the way, moved to where no text has letters
LOOKING = 0.03  # what looking for a word costs, measured in patterns tried
WORTH = 0.6  # a set of words is looked for when that saves at least the rest
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MOVED = {ord(letter) + EITHER: letter for letter in LETTERS}
OFTEN = {" ": 0.17, ",": 0.01, ".": 0.01} | dict.fromkeys([*LETTERS, *map(chr, MOVED)], 0.05)
OFTEN |= dict.fromkeys("()[]/@0123456789", 0.0007)
COMMON = frozenset(
    [",", ".", "a", "and", "at", "by", "for", "in", "is", "of", "on", "the", "The", "This", "to", "was", "with"]
)
SELDOM = 0.003  # how often any other character stands in prose

DOTS = {0x307: None, 0x131: "i"}  # a dotless and a dotted i

Texts = tuple[str, ...]


@lru_cache(16)  # several rules ask it of one block
def fold_case(text: str) -> str:
    """The text in one case, so that what `regex` takes for equal regardless of case is equal."""
    if text.isascii():
        return text.lower()
    folded = text.casefold()
    return folded.translate(DOTS) if "\u0307" in folded or "\u0131" in folded else folded


def shortened(texts: Texts) -> Texts:
    """The same set of words, or so many of their first characters as are found soonest."""
    return min((fewest(tuple(text[:size] for text in texts)) for size in PREFIXES), key=cost)


def useful(sets: Iterable[Texts]) -> tuple[Texts, ...]:
    """The sets of words that tell most, best first."""
    few = [texts for texts in map(fewest, sets) if texts]
    return tuple(sorted(few, key=cost)[:SEARCHES])


def telling(sets: Sequence[Texts]) -> tuple[Texts, ...]:
    """The sets of words without those that one before them implies, since each of its words holds one of theirs."""
    kept: list[Texts] = []
    for texts in sets:
        if not any(all(any(part in word for part in texts) for word in other) for other in kept):
            kept.append(texts)
    return tuple(kept)


@cache
def fewest(texts: Texts) -> Texts:
    """The texts without those that hold another one; none at all when one of them is empty."""
    if "" in texts:
        return ()
    return tuple(text for text in dict.fromkeys(texts) if not any(one in text for one in texts if one != text))


@cache
def cost(words: Texts) -> float:
    """What a block costs, in patterns tried: looking for the words, and the pattern where one of them stands."""
    found = sum(chance(word) for word in words)
    return min(1.0, found) + LOOKING * len(words) if words else 1.0


def chance(word: str) -> float:
    """About how often a word stands in a block."""
    if COMMON.issuperset(word.split()):
        return 0.3 if word.strip() else 1.0
    return float(BLOCK * prod([OFTEN.get(char, SELDOM) for char in word]))
