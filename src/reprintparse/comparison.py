"""What one reprint left out of, added to or changed in the other's body, paragraph by paragraph.

Paragraphs that stand once in both bodies are matched first, in order; `difflib` settles the gaps between them. So
the cost stays near linear, and a hostile text costs no more than its length.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, Literal, get_args

import attrs

from .document import Document
from .fingerprint import words
from .given import a_text
from .text.blocks import split

__all__ = ["Change", "Comparison", "Paragraph", "compare"]

Status = Literal["kept", "left_out", "added", "changed"]
STATUSES = get_args(Status)
ALIKE = 0.5  # the share of common words from which a paragraph counts as changed, not as replaced
WINDOW = 12  # so many paragraphs ahead a changed one is looked for
GAP = 40_000  # pairs of paragraphs in a gap, or of words in a paragraph, that difflib is still given


@attrs.frozen
class Paragraph:
    """A paragraph of a body.

    Attributes:
        text: As a reader sees it, without Markdown.
        start: Where it starts in the source text.
        words: Its words, folded as for a fingerprint; paragraphs with the same words are the same.
    """

    text: str
    start: int
    words: tuple[str, ...] = attrs.field(repr=False)


@attrs.frozen
class Change:
    """What became of one paragraph.

    Attributes:
        status: `kept`, `left_out` (only in the first text), `added` (only in the second) or `changed`.
        before: The paragraph in the first text.
        after: The paragraph in the second.
        detail: For a changed one its words in order: (status, words before, words after).
    """

    status: Status
    before: Paragraph | None
    after: Paragraph | None
    detail: tuple[tuple[Status, str, str], ...] = ()


@attrs.frozen
class Comparison:
    """Two bodies side by side.

    Attributes:
        changes: Every paragraph of both, in reading order.
    """

    changes: tuple[Change, ...]

    @property
    def same(self) -> bool:
        """Whether both bodies have the same words."""
        return all(change.status == "kept" for change in self.changes)

    @property
    def similarity(self) -> float:
        """The share of words in paragraphs that were kept, from 0 to 1; changed ones count by what they kept."""
        kept = total = 0
        for change in self.changes:
            before, after = (len(one.words) if one else 0 for one in (change.before, change.after))
            total += before + after
            if change.before and change.after:
                kept += 2 * common(change.before, change.after)
        return kept / total if total else 1.0

    def of(self, status: Status) -> tuple[Change, ...]:
        """The changes of one status.

        Raises:
            ValueError: When there is no such status.
        """
        if status not in STATUSES:
            raise ValueError(f"{status!r} is no status; there are: {', '.join(STATUSES)}")
        return tuple(change for change in self.changes if change.status == status)

    def to_dict(self) -> dict[str, Any]:
        """As plain data."""
        rows = []
        for change in self.changes:
            row: dict[str, Any] = {"status": change.status}
            for name, one in (("before", change.before), ("after", change.after)):
                if one:
                    row[name] = {"text": one.text, "start": one.start}
            if change.detail:
                row["detail"] = [list(part) for part in change.detail]
            rows.append(row)
        return {"same": self.same, "similarity": round(self.similarity, 4), "changes": rows}


def compare(a: Document | str, b: Document | str) -> Comparison:
    r"""Compare the bodies of two texts; what stands around them does not count.

    Args:
        a: A document, or a text to be parsed.
        b: Another one.

    Raises:
        TypeError: When one is something else.

    Examples:
        >>> result = compare("The mill reopened.\n\nNobody knew why.", "The mill reopened.\n\nREAD MORE: The ferry of Arden")
        >>> [(change.status, change.before.text) for change in result.changes]
        [('kept', 'The mill reopened.'), ('left_out', 'Nobody knew why.')]
    """
    return Comparison(tuple(merge(paragraphs(document(a)), paragraphs(document(b)))))


def document(one: Document | str) -> Document:
    from .parse import parse

    if isinstance(one, Document):
        return one
    return parse(a_text(one, "what is compared"))


def paragraphs(whole: Document) -> list[Paragraph]:
    """The paragraphs of a body; lines without a word (dividers) are none."""
    body = whole.body
    blocks = split(body.text)
    out = []
    for index, plain in enumerate(blocks.plains):
        found = tuple(words(plain)) if plain else ()
        if found:
            out.append(Paragraph(plain, body.to_source(blocks.span(index)[0]), found))
    return out


def merge(a: list[Paragraph], b: list[Paragraph]) -> Iterator[Change]:
    """Walk both bodies along the paragraphs that they share."""
    at = to = 0
    for i, j in [*shared([one.words for one in a], [one.words for one in b]), (len(a), len(b))]:
        yield from gap(a[at:i], b[to:j])
        if i < len(a):
            yield Change("kept", a[i], b[j])
        at, to = i + 1, j + 1


def shared(a: list[tuple[str, ...]], b: list[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Pairs of equal members, ascending on both sides."""
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    anchors = [(head + i, head + j) for i, j in unique(a[head:], b[head:])]
    pairs = [(at, at) for at in range(head)]
    i, j = head, head
    for stop_i, stop_j in [*anchors, (len(a), len(b))]:
        if 0 < (stop_i - i) * (stop_j - j) <= GAP:
            for block in SequenceMatcher(None, a[i:stop_i], b[j:stop_j], autojunk=False).get_matching_blocks():
                pairs += [(i + block.a + k, j + block.b + k) for k in range(block.size)]
        else:  # too large a gap of repeated paragraphs: step along while they agree
            while i < stop_i and j < stop_j and a[i] == b[j]:
                pairs.append((i, j))
                i, j = i + 1, j + 1
        if stop_i < len(a):
            pairs.append((stop_i, stop_j))
        i, j = stop_i + 1, stop_j + 1
    return pairs


def unique(a: list[tuple[str, ...]], b: list[tuple[str, ...]]) -> list[tuple[int, int]]:
    """The longest ascending run of members that stand once on either side (patience sorting)."""
    counts_a, counts_b = Counter(a), Counter(b)
    where = {one: at for at, one in enumerate(b) if counts_b[one] == 1}
    pairs = [(at, where[one]) for at, one in enumerate(a) if counts_a[one] == 1 and one in where]
    tops: list[int] = []
    piles: list[int] = []
    previous: list[int] = []
    for number, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        previous.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        piles[pile : pile + 1] = [number]
    out: list[tuple[int, int]] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        out.append(pairs[number])
        number = previous[number]
    return out[::-1]


def gap(a: list[Paragraph], b: list[Paragraph]) -> Iterator[Change]:
    """What stands between two kept paragraphs: pairs alike enough are changed, the rest left out or added."""
    to = 0
    for one in a:
        likeness = [(alike(one, other), -at) for at, other in enumerate(b[to : to + WINDOW])]
        best, at = max(likeness, default=(0.0, 0))
        if best < ALIKE:
            yield Change("left_out", one, None)
            continue
        for other in b[to : to - at]:
            yield Change("added", None, other)
        other = b[to - at]
        yield Change("changed", one, other, tuple(detail(one.text.split(), other.text.split())))
        to += 1 - at
    for other in b[to:]:
        yield Change("added", None, other)


def common(a: Paragraph, b: Paragraph) -> int:
    """How many words two paragraphs have in common."""
    return len(a.words) if a.words == b.words else (Counter(a.words) & Counter(b.words)).total()


def alike(a: Paragraph, b: Paragraph) -> float:
    """The share of words that two paragraphs have in common."""
    return 2 * common(a, b) / (len(a.words) + len(b.words))


def detail(a: list[str], b: list[str]) -> Iterator[tuple[Status, str, str]]:
    """The words of two paragraphs side by side; quotes, dashes and case do not count as changes."""
    names: dict[str, Status] = {"equal": "kept", "delete": "left_out", "insert": "added", "replace": "changed"}
    if len(a) * len(b) > 25 * GAP:
        yield "changed", " ".join(a), " ".join(b)
        return
    before, after = (["".join(words(word)) or word for word in side] for side in (a, b))
    for name, i, i2, j, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield names[name], " ".join(a[i:i2]), " ".join(b[j:j2])
