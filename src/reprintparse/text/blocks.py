"""Lines and blocks: the units that rules look at. This file alone knows what they are.

A *line* is what `str.splitlines` yields, so every line ending counts: LF, CRLF, lone CR, and the rarer ones.
A *block* is a line; a bullet alone on its line and the item on the next; in hard-wrapped text, the lines that were one
paragraph before the wrapping; in a line so long that paragraphs must have been glued together, a sentence. Blank lines
are kept as blocks with an empty plain form, so that neighbors can tell whether one stands between.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

import attrs

from .fold import DECORATION, Fold, fold
from .seams import MAIMED, seams
from .sentences import part
from .told_twice import told_twice
from .wrapping import is_wrapped, paragraphs

__all__ = ["BULLETS", "Blocks", "cut", "split"]

ASCII_DECORATION = tuple(mark for mark in DECORATION if mark.isascii())
BULLETS = frozenset("-+*•▪●")
MARKERS = frozenset(
    ["# ", "##", "> ", ">>", "| ", "||", *(bullet + blank for bullet in BULLETS for blank in " \t\r\n")]
)
ASKED = frozenset("?!…")  # what a headline may hold in its middle
LONGEST = 8000  # no rule for whole lines looks at longer ones
TOP = 5  # within so many lines stands the first one of a text that is more than a button
BUTTON = 40  # a first line this short may be a button above the one that holds the head


@attrs.define(slots=True)
class Blocks:
    """The blocks of one text, as parallel lists (cheaper than an object a line).

    Attributes:
        text: The source.
        starts: Source offset of each block, blank space included.
        stops: Source offset after each block, its line ending included.
        plains: The plain form of each block; empty when it is blank.
        folds: For the blocks whose plain form is not a plain slice of the source, the way back.
        spaced: Whether blank lines separate paragraphs in this text.
        glued: The blocks that go on in the line of the block before them.
        parted: Those of them that are no mere sentences: a headline, byline or date was run into the first line.
        echoed: What is known of blocks whose words the prose below takes up, or does not.
        above: What is known of blocks below which one starts with some pattern, or does not.
    """

    text: str
    starts: list[int]
    stops: list[int]
    plains: list[str]
    folds: dict[int, Fold]
    spaced: bool
    glued: set[int] = attrs.field(factory=set)
    parted: set[int] = attrs.field(factory=set)
    echoed: dict[int, bool] = attrs.field(factory=dict)
    above: dict[tuple[str, int], bool] = attrs.field(factory=dict)
    _joined: tuple[str, list[int]] | None = None

    def span(self, index: int) -> tuple[int, int]:
        """The source span of a block without the blank space around it."""
        start = self.starts[index]
        if index not in self.folds and not self.text[start].isspace():
            return start, start + len(self.plains[index])
        raw = self.text[start : self.stops[index]]
        return start + len(raw) - len(raw.lstrip()), start + len(raw.rstrip())

    def slice(self, index: int, start: int, stop: int) -> tuple[int, int]:
        """The source span of `plains[index][start:stop]`, clinging decoration included."""
        low, high = self.span(index)
        folded = self.folds.get(index)
        if folded is None:
            return low + start, low + stop
        begin, end = folded.span(start, stop, self.text, low, high)
        return low if start == 0 else begin, high if stop == len(folded.plain) else end

    def joined(self) -> tuple[str, list[int]]:
        """The plain forms joined by line breaks, and the offset of each in that."""
        if self._joined is None:
            offsets = list(accumulate(map((1).__add__, map(len, self.plains)), initial=0))
            self._joined = "\n".join(self.plains), offsets
        return self._joined

    def line(self, index: int) -> tuple[str, int]:
        """The plain form of a whole line that was parted, and its last block; empty when another block starts it."""
        last, size = index, 0
        while last + 1 in self.glued and size <= LONGEST:
            last += 1
            size += len(self.plains[last])
        if index in self.glued or size > LONGEST:
            return "", index
        return " ".join(self.plains[index : last + 1]), last

    def marker(self, index: int) -> str:
        """The Markdown line marker of a block (`#`, `-`, `>` …), or an empty string."""
        folded = self.folds.get(index)
        return folded.marker if folded else ""

    def next(self, index: int, step: int = 1) -> int:
        """The nearest block in that direction that is not blank, or -1."""
        plains = self.plains
        index += step
        while 0 <= index < len(plains):
            if plains[index]:
                return index
            index += step
        return -1


def split(text: str) -> Blocks:
    """Split a text into blocks. Linear in its length."""
    lines = text.splitlines(True)
    glued: set[int] = set()
    lines = part(lines, glued)
    plains = [line.strip() for line in lines]
    if not BULLETS.isdisjoint(plains):
        lines, glued = with_items(lines, plains, glued)
        plains = [line.strip() for line in lines]
    spaced = any(not plain for plain in plains[1:-1])
    if ">" in text:  # a quotation goes on over its empty lines, but they part its paragraphs
        plains = ["" if plain[:1] == ">" and not plain.strip("> \t") else plain for plain in plains]
    starts = list(accumulate(map(len, lines), initial=0))
    stops = starts[1:]
    starts.pop()
    blocks = Blocks(text, starts, stops, plains, {}, spaced, glued)
    if len(plains) > 2 and not glued and is_wrapped(plains):
        unwrap(blocks)
    else:
        loosen(blocks)
        decorate(blocks)
    return blocks


def with_items(lines: list[str], plains: list[str], glued: set[int]) -> tuple[list[str], set[int]]:
    """The lines, each bullet that stands alone on one together with the item on the next; and which are glued then."""
    joined: list[str] = []
    moved: set[int] = set()
    alone = False
    for index, (line, plain) in enumerate(zip(lines, plains, strict=True)):
        if alone and plain and plain not in BULLETS:
            joined[-1] += line
            alone = False
            continue
        alone = plain in BULLETS
        if index in glued:
            moved.add(len(joined))
        joined.append(line)
    return joined, moved


def loosen(blocks: Blocks) -> None:
    """Part the first line, in place, where the head was run into it; a button may stand above that line."""
    if part_twice(blocks):
        return
    for index in range(min(len(blocks.plains), TOP)):
        plain, start = blocks.plains[index], blocks.span(index)[0]
        if not plain:
            continue
        stop = blocks.stops[index]
        while index + 1 in blocks.glued:
            index, stop = index + 1, blocks.stops[index + 1]
        cuts = [start + at for at in seams(blocks.text[start:stop].rstrip(), blocks.text[start:])]
        for cut in cuts:
            join(blocks, start, cut)
        for cut in cuts:
            set_off(blocks, cut)
        if cuts or len(plain) > BUTTON:
            break


def part_twice(blocks: Blocks) -> bool:
    """Part the first two lines, in place, where each is signed by the same author; whether they are."""
    first = blocks.next(-1)
    second = blocks.next(first)
    if first < 0 or second < 0 or second in blocks.glued:
        return False
    last = second
    while last + 1 in blocks.glued:
        last += 1
    start = blocks.span(second)[0]
    cuts = told_twice(blocks.plains[first], blocks.text[start : blocks.stops[last]].rstrip())
    if not cuts:
        return False
    for at in range(last, second, -1):  # sentences of a deck are no blocks
        blocks.stops[second] = max(blocks.stops[second], blocks.stops[at])
        del blocks.starts[at], blocks.stops[at], blocks.plains[at]
    gone = last - second
    blocks.glued = {at - gone for at in blocks.glued if at > last}
    blocks.plains[second] = blocks.text[start : blocks.stops[second]].strip()
    for cut in (start + cuts[2], start + cuts[1], blocks.span(first)[0] + cuts[0]):
        set_off(blocks, cut)
    return True


def join(blocks: Blocks, start: int, cut: int) -> None:
    """Make one block again of the questions and cries that lead up to a seam, of one headline, or of a deck above a maimed date."""
    index, deck = bisect_right(blocks.starts, start) - 1, MAIMED.match(blocks.text, cut) is not None
    while index + 1 in blocks.glued and blocks.starts[index + 1] < cut and (deck or blocks.plains[index][-1:] in ASKED):
        blocks.stops[index] = blocks.stops[index + 1]
        del blocks.starts[index + 1], blocks.stops[index + 1], blocks.plains[index + 1]
        blocks.plains[index] = blocks.text[blocks.starts[index] : blocks.stops[index]].strip()
        blocks.glued = {at - (at > index) for at in blocks.glued if at != index + 1}


def set_off(blocks: Blocks, cut: int) -> None:
    """Let a block begin at an offset in the first line, as a part of its line that stands for itself."""
    index = bisect_right(blocks.starts, cut) - 1
    if blocks.starts[index] == cut:
        blocks.parted.add(index)
        return
    stop = blocks.stops[index]
    blocks.starts.insert(index + 1, cut)
    blocks.stops[index : index + 1] = [cut, stop]
    blocks.plains[index : index + 1] = [blocks.text[blocks.starts[index] : cut].strip(), blocks.text[cut:stop].strip()]
    blocks.glued = {at + (at > index) for at in blocks.glued} | {index + 1}
    blocks.parted = {at + (at > index) for at in blocks.parted} | {index + 1}


def cut(blocks: Blocks, offsets: list[int]) -> Blocks:
    """The same blocks, those without markup begun anew at these source offsets, in order; one pass."""
    starts: list[int] = []
    stops: list[int] = []
    plains: list[str] = []
    glued: set[int] = set()
    parted: set[int] = set()
    folds: dict[int, Fold] = {}
    number = 0
    for index, start in enumerate(blocks.starts):
        stop = blocks.stops[index]
        if index in blocks.folds:
            folds[len(plains)] = blocks.folds[index]
        if index in blocks.glued:
            glued.add(len(plains))
        if index in blocks.parted:
            parted.add(len(plains))
        while number < len(offsets) and offsets[number] < stop:
            at, number = offsets[number], number + 1
            if at > start and index not in blocks.folds:
                starts.append(start)
                stops.append(at)
                plains.append(blocks.text[start:at].strip())
                glued.add(len(plains))
                start = at
        starts.append(start)
        stops.append(stop)
        plains.append(blocks.plains[index] if start == blocks.starts[index] else blocks.text[start:stop].strip())
    return Blocks(blocks.text, starts, stops, plains, folds, blocks.spaced, glued, parted)


def decorate(blocks: Blocks) -> None:
    """Replace the plain form of every decorated block by its fold."""
    plains, text = blocks.plains, blocks.text
    marked = {index for index, plain in enumerate(plains) if plain[:2] in MARKERS}
    for mark in ASCII_DECORATION if text.isascii() else DECORATION:
        if mark in text:
            marked.update([index for index, plain in enumerate(plains) if mark in plain])
    for index in marked:
        folded = fold(plains[index], blocks.span(index)[0])
        plains[index] = folded.plain
        blocks.folds[index] = folded


def unwrap(blocks: Blocks) -> None:
    """Join the lines that wrapping broke, in place; each joined block keeps a way back to the source."""
    groups = paragraphs(blocks.plains, blocks.spaced)
    starts, stops, plains = blocks.starts, blocks.stops, blocks.plains
    blocks.starts = [starts[group[0]] for group in groups]
    blocks.stops = [stops[group[-1]] for group in groups]
    blocks.plains = [blocks.text[starts[g[0]] : stops[g[-1]]].strip() if len(g) > 1 else plains[g[0]] for g in groups]
    decorate(blocks)
    for index, group in enumerate(groups):
        if len(group) > 1 and index not in blocks.folds:
            folded = fold(blocks.plains[index], blocks.span(index)[0])
            blocks.plains[index] = folded.plain
            blocks.folds[index] = folded
