"""Samples, read as units: the blocks of each article, and the sentences of its very long blocks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import attrs
import regex

from ..text.blocks import split
from .slots import atoms

__all__ = ["Samples", "Unit", "read_samples"]

LONG = 700  # a block longer than this may hold a whole article: its sentences are looked at
TELLING = 40  # blocks as long as this tell whether two samples are one article
SAME = 0.8  # this much of them in one other article makes a copy
SENTENCE = regex.compile(r"(?<=[.!?…][\"')”’]?) (?=[\p{Lu}\d\"'“‘(©])")
BROKEN = regex.compile(r"[\ud800-\udfff]")  # halves of characters: no file could hold a rule with them


@attrs.define(slots=True, eq=False)
class Unit:
    """A block of a sample, or a sentence of a very long one.

    Attributes:
        plain: Its plain form.
        doc: The sample's number.
        top: How many blocks stand above it.
        bottom: How many stand below it.
        item: Whether it is a Markdown list item.
        whole: Whether it is a whole block.
    """

    plain: str
    doc: int
    top: int
    bottom: int
    item: bool = False
    whole: bool = True
    _atoms: tuple[str, ...] | None = None

    @property
    def atoms(self) -> tuple[str, ...]:
        """Its words, other characters and slots."""
        if self._atoms is None:
            self._atoms = atoms(self.plain)
        return self._atoms


@attrs.frozen
class Samples:
    """What was read.

    Attributes:
        texts: The samples, copies left out.
        units: The units of each.
        copies: How many samples were copies of another.
        blank: How many had no words.
    """

    texts: tuple[str, ...]
    units: tuple[tuple[Unit, ...], ...]
    copies: int
    blank: int


def read_samples(texts: Sequence[str]) -> Samples:
    """Split every sample into units, and leave out those that repeat an earlier one."""
    kept: list[str] = []
    units: list[tuple[Unit, ...]] = []
    owners: dict[str, int] = {}
    seen: set[str] = set()
    copies = blank = 0
    for text in texts:
        found = units_of(text, len(kept))
        long = {unit.plain for unit in found if unit.whole and len(unit.plain) >= TELLING}
        if not found:
            blank += 1
        elif text in seen or is_copy(long, owners):
            copies += 1
        else:
            for plain in long:
                owners.setdefault(plain, len(kept))
            kept.append(text)
            seen.add(text)
            units.append(found)
    return Samples(tuple(kept), tuple(units), copies, blank)


def is_copy(long: set[str], owners: dict[str, int]) -> bool:
    """Whether most of an article's long blocks, by characters, are those of one earlier article."""
    shared: defaultdict[int, int] = defaultdict(int)
    for plain in long:
        if plain in owners:
            shared[owners[plain]] += len(plain)
    return bool(shared) and max(shared.values()) >= SAME * sum(map(len, long))


def units_of(text: str, doc: int) -> tuple[Unit, ...]:
    """The units of one sample, top to bottom."""
    blocks = split(text)
    filled = [index for index, plain in enumerate(blocks.plains) if plain and not BROKEN.search(plain)]
    out = []
    for top, index in enumerate(filled):
        plain, bottom = blocks.plains[index], len(filled) - 1 - top
        out.append(Unit(plain, doc, top, bottom, blocks.marker(index) in ("-", "+", "*", "•", "▪", "●")))
        if len(plain) > LONG:
            out += [Unit(sentence, doc, top, bottom, whole=False) for sentence in SENTENCE.split(plain)]
    return tuple(out)
