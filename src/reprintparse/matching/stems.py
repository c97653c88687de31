"""The rules for text inside a line, by the words that must stand in it.

Each stem costs a search through the whole text. So stems that share a part are searched only where that part is
found: one search for "ProPublica" answers for fifty formulas that name it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from ..text.blocks import Blocks
from .entries import Entry
from .words import COMMON, chance

__all__ = ["Stems", "gates"]

MARKS = {"[": 0.3, "/": 0.5, "@": 0.3, "©": 0.1, "·": 0.1}  # in so many texts; one character is found fastest of all
SIZES = (5, 6, 10)  # and so many characters that stems share
OFTEN = 0.4  # in so many texts stands a part of a common word
TOGETHER = 200  # so many parts at most are looked for in one search: it tries one after the other
MOST = 1000  # more stems than this are searched each by itself: to find what they share would take too long
ARTICLE = 30  # blocks in a usual text


class Stems:
    """Rules by their stems."""

    def __init__(self) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self.gates: dict[str, list[str]] = {}

    def add(self, stem: str, entry: Entry) -> None:
        """Install a rule under one of its stems."""
        self.entries.setdefault(stem, []).append(entry)

    def freeze(self) -> None:
        """Find what the stems share, once all are known."""
        self.gates = gates(self.entries)
        marked = [gate for gate in self.gates if len(gate) > 1 and is_marked(gate)][:TOGETHER]
        searches = {"": marked} if len(marked) > 1 else {}
        for mark in MARKS.keys() & self.gates.keys():
            behind = sorted((stem for stem in self.gates[mark] if stem[0] == mark != stem), key=len)[:TOGETHER]
            if behind:
                searches[mark] = behind
                self.gates[mark] = [stem for stem in self.gates[mark] if stem not in behind]
                self.gates |= {stem: [other for other in behind if other.startswith(stem)] for stem in behind}
        searched = {gate for some in searches.values() for gate in some}
        self.together = [(mark, re.compile("|".join(map(re.escape, some)))) for mark, some in searches.items()]
        self.alone = [gate for gate, stems in self.gates.items() if stems and gate not in searched]

    def opened(self, text: str) -> Iterator[str]:
        """The stems that share a part which stands in the text."""
        found = [gate for gate in self.alone if gate in text]
        for mark, pattern in self.together:
            hit = pattern.search(text) if mark in text else None
            while hit:
                found.append(hit.group())
                hit = pattern.search(text, hit.start() + 1)
        for gate in dict.fromkeys(found):
            yield from self.gates[gate]

    def hits(self, blocks: Blocks) -> Iterator[tuple[int, int, list[Entry]]]:
        """Every (block, plain offset, rules) at which a stem stands."""
        if not self.gates:
            return
        joined, offsets = blocks.joined()
        for stem in dict.fromkeys(self.opened(joined)):
            entries = self.entries[stem]
            at = joined.find(stem)
            while at >= 0:
                block = bisect_right(offsets, at) - 1
                yield block, at - offsets[block], entries
                at = joined.find(stem, at + 1)


def gates(stems: Iterable[str]) -> dict[str, list[str]]:
    """The stems by a part that they share, as far as searching for that first saves searches; the others by themselves."""
    left = dict.fromkeys(stems)
    found: dict[str, list[str]] = {}
    parts = sharing(left) if len(left) <= MOST else {}
    seldom = {part: 1 - MARKS.get(part, guess(part)) for part in parts}
    while parts:
        part = max(parts, key=lambda part: (len(parts[part]) * seldom[part], part))
        if len(parts[part]) * seldom[part] <= 1:
            break
        found[part] = parts[part]
        for stem in found[part]:
            del left[stem]
        parts = {part: [stem for stem in held if stem in left] for part, held in parts.items() if len(held) > 1}
    for stem in left:
        found.setdefault(from_mark(stem), []).append(stem)
    nested = {part: [other for other in found if other != part and other.startswith(part)] for part in found}
    return {part: [*held, *(stem for other in nested[part] for stem in found[other])] for part, held in found.items()}


def guess(part: str) -> float:
    """In about which share of texts a part of a stem stands."""
    if len(part) == SIZES[-1] or is_marked(part):
        return ARTICLE * chance(part)
    return 1.0 if len(part.strip()) < SIZES[0] or COMMON.intersection(part.split()) else OFTEN


def is_marked(part: str) -> bool:
    """Whether a part starts with a character that is rare in prose, so that a search for it skips most of a text."""
    return not (part[0].islower() or part[0].isspace())


def from_mark(stem: str) -> str:
    """A stem from its first capital on, if that is long enough to tell it; else the whole."""
    at = next((at for at in range(len(stem) - SIZES[0]) if is_marked(stem[at:])), 0)
    return stem[at:]


def sharing(stems: Iterable[str]) -> dict[str, list[str]]:
    """Parts that several stems hold, each with those stems."""
    held: dict[str, dict[str, None]] = {}
    for stem in stems:
        for size in SIZES:
            for at in range(len(stem) - size + 1):
                if size > SIZES[0] or is_marked(stem[at:]):
                    held.setdefault(stem[at : at + size], {})[stem] = None
        for mark in MARKS.keys() & set(stem):
            held.setdefault(mark, {})[stem] = None
    return {part: list(some) for part, some in held.items() if len(some) > 1}
