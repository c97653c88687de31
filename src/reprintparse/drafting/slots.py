"""Slots: the parts of a recurring line that vary, each with the shape that all its values have."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs
import regex

from .. import shapes

__all__ = ["GAP", "Slot", "atoms", "escaped", "letters", "slot_of"]

YEAR = r"(?:19|20)\d\d"
NUMBER = r"\d[\d,.]{0,14}"
PRONOUN = r"[Hh]is|[Hh]er|[Tt]heir|[Hh]im|[Tt]hem|[Hh]e|[Ss]he|[Tt]hey"
TITLE = r"\S.{7,180}?"  # a headline with words behind it; HEADLINE itself takes all up to the end
OWN = {"YEAR": YEAR, "NUMBER": NUMBER, "PRONOUN": PRONOUN, "TITLE": TITLE}
GAP = "\1"  # an atom that stands for what varies without a shape of its own
MARK = "\0"  # the first character of an atom that stands for a slot

GROUPS = {
    "DATE": "date",
    "URL": "url",
    "HANDLE": "handle",
    "YEAR": "year",
    "EMAIL": "contact",
    "HEADLINE": "headline",
    "TITLE": "headline",
}
"""The field that a slot's value goes to, whatever the line is."""

ATOM = regex.compile(
    rf"(?P<URL>{shapes.URL})|(?P<EMAIL>{shapes.EMAIL})|(?P<HANDLE>(?<!\w){shapes.HANDLE})"
    rf"|(?P<DATE>\b{shapes.DATE}\b)|(?P<TIME>\b\d{{1,2}}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{{2,4}}\b)?)"
    rf"|(?P<YEAR>\b{YEAR}\b)|(?P<NUMBER>\b\d(?:[\d,.]{{0,13}}\d)?\b)|(?P<PRONOUN>\b(?:[Hh]is|[Hh]er|[Hh]im|[Hh]e|[Ss]he)\b(?!['’]))"
    rf"|(?P<word>[^\W\d_][^\W_'’]*+(?:['’][^\W_]*+)*+)|(?s:.)"
)
SLOTTED = re.compile(r"\d|@|://|www\.|\[email|\b(?:[Hh]is|[Hh]er|[Hh]im|[Hh]e|[Ss]he)['’]")
PLAIN = re.compile(
    r"[^\W\d_][^\W_'’]*(?:['’][^\W_]*)*|[\s\S]"
)  # the words and characters of ATOM, where no slot can be
PRONOUNS = frozenset(["his", "her", "him", "he", "she", "His", "Her", "Him", "He", "She"])
WIDEST = 300


@attrs.frozen
class Slot:
    """A varying part.

    Attributes:
        shape: The name of a fragment in `reprintparse.shapes`, or `YEAR`, `NUMBER`, `PRONOUN`, `TITLE`, `TEXT`, `WORDS`.
        field: The field that takes the value, or an empty string.
        most: For `TEXT`, at most so many characters.
        words: For `WORDS`, what stands there on every page: it does not vary, but a field takes it.
    """

    shape: str
    field: str = ""
    most: int = 0
    words: str = ""

    @property
    def wide(self) -> bool:
        """Whether nearly anything fits."""
        return self.shape in ("HEADLINE", "TITLE", "TEXT")

    def pattern(self, *, fragment: bool = False) -> str:
        """The slot as a pattern; with `fragment`, as a place in an f-string with the fragment's name."""
        if self.shape == "WORDS":
            inner = escaped(self.words)
            inner = inner.replace("{", "{{").replace("}", "}}") if fragment else inner
        elif self.shape == "TEXT":
            inner = f".{{{{1,{self.most}}}}}?" if fragment else f".{{1,{self.most}}}?"
        elif self.shape in OWN:
            inner = OWN[self.shape].replace("{", "{{").replace("}", "}}") if fragment else OWN[self.shape]
        else:
            inner = f"{{{self.shape}}}" if fragment else str(getattr(shapes, self.shape))
        return f"(?P<{self.field}>{inner})" if self.field else f"(?:{inner})"


def atoms(plain: str) -> tuple[str, ...]:
    r"""A line as words, single other characters, and marks for dates, links, numbers and the like.

    Examples:
        >>> atoms("May 3, 2016 | 12 comments")
        ('\x00DATE', ' ', '|', ' ', '\x00NUMBER', ' ', 'comments')
    """
    if not SLOTTED.search(plain):
        return tuple([part if part not in PRONOUNS else f"{MARK}PRONOUN" for part in PLAIN.findall(plain)])
    return tuple(
        hit.group() if hit.lastgroup in (None, "word") else MARK + str(hit.lastgroup) for hit in ATOM.finditer(plain)
    )


def letters(parts: Sequence[str]) -> int:
    """How many letters the literal atoms have."""
    return sum(sum(map(str.isalpha, part)) for part in parts if part[:1] not in (MARK, GAP))


def escaped(literal: str) -> str:
    """Literal text as a readable pattern; curly quotes become straight ones, which match both."""
    straight = literal.translate(str.maketrans("’‘“”", "''\"\""))
    return str(regex.sub(r"([.^$*+?{}\[\]\\|()])", r"\\\1", straight))


SHAPES = [
    ("PRONOUN", regex.compile(PRONOUN)),
    *((name, regex.compile(getattr(shapes, name))) for name in ("DATE", "NAMES", "NAME", "HEADLINE")),
]


def slot_of(values: Sequence[str]) -> tuple[Slot, float]:
    """The narrowest slot that fits most values, and the share of them that it fits."""
    for name, pattern in SHAPES:
        share = sum(bool(pattern.fullmatch(value)) for value in values) / len(values)
        if share == 1 or (share >= 0.8 and name in ("DATE", "NAMES")):
            return Slot(name, GROUPS.get(name, "")), share
    return Slot("TEXT", "", min(WIDEST, 2 * max(map(len, values)) + 20)), 1.0
