"""The rules for text inside a line, by the words that must stand in it.

To search a text for every stem by itself costs a pass over it for each. So each stem is found from one of its
characters that prose seldom has (a capital, a bracket, a "q"), and one pass over the places of that character tells
all the stems that may stand there apart, letter by letter. What that costs hardly depends on how many there are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from ..text.blocks import Blocks
from .entries import Entry

__all__ = ["Stems", "choose"]

LETTERS = {
    "e": 12.7,
    "t": 9.1,
    "a": 8.2,
    "o": 7.5,
    "i": 7.0,
    "n": 6.7,
    "s": 6.3,
    "h": 6.1,
    "r": 6.0,
    "d": 4.3,
    "l": 4.0,
    "c": 2.8,
    "u": 2.8,
    "m": 2.4,
    "w": 2.4,
    "f": 2.2,
    "g": 2.0,
    "y": 2.0,
    "p": 1.9,
    "b": 1.5,
    "v": 1.0,
    "k": 0.8,
    " ": 20,
    ",": 1.2,
    ".": 1.2,
}  # fmt: skip  (so many of a hundred letters of English; and of the signs for as many letters)
RARE = 0.2  # of any other character
LEAST = 4  # characters at least from the one that a stem is found by to its end
TOLD = 8  # and by so many it is told from others; what follows is compared in full
PASS = 0.15  # what one pass over the places of a character costs at least, measured in searches for a stem by itself
PLACES = 0.7  # and for each of a hundred letters that is this character

Search = Callable[..., re.Match[str] | None]
Found = dict[str, list[tuple[str, int, list[Entry]]]]
"""By the characters that were found: the stems that may stand there, how far before, and their rules."""


class Stems:
    """Rules by their stems."""

    def __init__(self) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self._searches: list[tuple[Search, Found]] | None = None

    def add(self, stem: str, entry: Entry) -> None:
        """Install a rule under one of its stems."""
        self.entries.setdefault(stem, []).append(entry)
        self._searches = None

    def searches(self) -> list[tuple[Search, Found]]:
        """The passes over a text that find all stems, each with what it finds; made when they are first needed."""
        if self._searches is None:
            found: dict[str, Found] = {}
            for stem, at in choose(self.entries).items():
                key = stem[at : at + TOLD] if at >= 0 else stem
                start = key[0] if at >= 0 else key
                found.setdefault(start, {}).setdefault(key, []).append((stem, max(at, 0), self.entries[stem]))
            some = {start: under_shortest(keys) for start, keys in found.items()}
            self._searches = [(re.compile(telling_apart(keys)).search, keys) for keys in some.values()]
        return self._searches

    def hits(self, blocks: Blocks) -> Iterator[tuple[int, int, list[Entry]]]:
        """Every (block, plain offset, rules) at which a stem stands."""
        if not self.entries:
            return
        joined, offsets = blocks.joined()
        for search, found in self.searches():
            hit = search(joined)
            while hit:
                at = hit.start()
                for stem, before, entries in found[hit.group()]:
                    if joined.startswith(stem, at - before):  # (a place before the text holds none)
                        block = bisect_right(offsets, at - before) - 1
                        yield block, at - before - offsets[block], entries
                hit = search(joined, at + 1)


def choose(stems: Iterable[str]) -> dict[str, int]:
    """For each stem the offset of the character that it is found from; -1 where it is best searched by itself.

    A character is worth a pass where it finds enough stems; the one that finds most for what it costs comes first.
    """
    offsets = {stem: {stem[at]: at for at in reversed(range(max(1, len(stem) - LEAST + 1)))} for stem in stems}
    having: dict[str, list[str]] = {}
    for stem, chars in offsets.items():
        for char in chars:
            having.setdefault(char, []).append(stem)
    count = Counter({char: len(some) for char, some in having.items()})
    chosen: dict[str, int] = {}
    while count:
        best = max(count, key=lambda char: (count[char] / price(char), char))
        if count[best] <= price(best):
            break
        for stem in having[best]:
            if stem not in chosen:
                chosen[stem] = offsets[stem][best]
                count.subtract(offsets[stem].keys())
        del count[best]
    return {stem: chosen.get(stem, -1) for stem in offsets}


def price(char: str) -> float:
    """What a pass over the places of a character costs."""
    return PASS + PLACES * LETTERS.get(char, RARE)


def under_shortest(keys: Found) -> Found:
    """The keys without those that begin with another one, which then finds what they find."""
    kept: Found = {}
    for key in sorted(keys):
        short = next((key[:size] for size in range(1, len(key)) if key[:size] in kept), key)
        kept.setdefault(short, []).extend(keys[key])
    return kept


def telling_apart(keys: Iterable[str]) -> str:
    """A pattern that matches one of the keys, none of which begins another; it looks at each letter once."""
    behind: dict[str, list[str]] = {}
    for key in keys:
        behind.setdefault(key[0], []).append(key[1:])
    branches = [re.escape(char) + (telling_apart(rest) if rest != [""] else "") for char, rest in behind.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
