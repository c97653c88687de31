"""The plain form of a line, what a reader sees of it, and the way back to the source.

Rules are written against plain text: `Related: A day in March`. Sources hold the same words as
`**Related:** [A day in March](https://…)`, with escapes, dead links, no-break spaces or zero-width
characters. `fold` drops that decoration and keeps a table of offsets, so that every claim on the plain
form is a claim on exact positions of the untouched source. The source itself is never changed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

import attrs
import regex

__all__ = ["DECORATION", "Fold", "fold"]

DECORATION = ("[", "*", "_", "<", "\\", "&", "\t", "  ", "\xa0", "\u200b", "\ufeff", "\u00ad", "\u200c", "\u200d",
              "\u200e", "\u200f", "\u2060", "\u202f", "\u2009", "\u200a", "\u2002", "\u2003")  # fmt: skip
"""What makes a line differ from its plain form; `fold` need not be called for a line without any."""

# Every repeat is bounded or stops at the character that would start the same token again, so that a hostile
# line ("[[[[…", "[a[a[a…") costs no more than its length.
TOKEN = r"""
      (?P<keep> !\[[^\[\]\r\n]{0,300}\]\([^()\s]{0,2000}\) )            # an image stays as it is
    | (?P<escape> \\ (?:[^\w\s]|_) )                                   # \*: the character alone, no decoration
    | (?P<drop> \[!\[[^\[\]\r\n]{0,300}\]\([^()\s]{0,2000}\)\]\([^()\s]{0,2000}\)[ \xa0](?=\S)  # a linked image before words
              | \[ (?=[^\[\]]{1,400}\]\()                                # [text](url): the words alone
              | \[ (?=\*{2}[^\[\]]{1,400}\]\()
              | \]\( (?:[^()\s]|\([^()\s]{0,200}\)){0,2000}+ (?:\ "[^"\r\n]{0,200}")? \)
              | (?<![\w/=&?.-]) [*_]{1,3} (?=[^\s*_]) | (?<=[^\s*_]) [*_]{1,3} (?![\w/])
              | \*{1,3}
              | (?<=\w-) [\r\n]{1,2} (?=\w)                              # wrapping breaks compounds at their hyphen
              | [\u200b-\u200f\u2060\ufeff\u00ad]++ )
    | (?P<auto> < (?=(?:https?://|www\.|mailto:)[^\s<>]{1,2000}>) | (?<=[^\s<>]) > (?=\s|$|[^\w]) )
    | (?P<entity> &(?:amp|gt|lt|quot|nbsp|apos|\#39|\#8217); )
    | (?P<space> [\r\n]{1,2} (?:>[ ]?){1,4}(?=\S)                       # a wrapped quotation goes on
              | [\s\x1c-\x1f]{2,}+ | [^\S ] | [\x1c-\x1f] )             # str.isspace knows four more than \s
    """
ENTITIES = {
    "&amp;": "&",
    "&gt;": ">",
    "&lt;": "<",
    "&quot;": '"',
    "&nbsp;": " ",
    "&apos;": "'",
    "&#39;": "'",
    "&#8217;": "’",
}
# Where a token may start: the standard library's engine finds these places many times faster than TOKEN would.
SPOT = re.compile(r"[!\[\]*_\\<>&\u200b-\u200f\u2060\ufeff\u00ad\x1c-\x1f]|[^\S ]| (?=\s)")
# Without one of these nothing but blank space can differ from the plain form.
CHANGE = re.compile(  # (starts with one class, so that the engine can skip to it)
    r"[*_\]\\<&\u200b-\u200f\u2060\ufeff\u00ad](?:(?<=[^\]\\<&])|(?<=\])\(|(?<=\\)(?:[^\w\s]|_)"
    r"|(?<=<)(?:https?://|www\.|mailto:)|(?<=&)(?:amp|gt|lt|quot|nbsp|apos|\#39|\#8217);)"
)
WRAPPED_COMPOUND = regex.compile(r"(?<=\w-)[\r\n]{1,2}(?=\w)")
MARKER = regex.compile(r"(?:#{1,6} +|> ?|[-+*•▪●]\s+|\|+ ?){1,4}(?=\S)")
QUOTE = regex.compile(r"(?:> ?){1,4}(?=\S)")
CLOSERS = regex.compile(r"(?:\]\([^()\s]{0,2000}\)|[*_]{1,3}(?!\w)|(?<=\S)>|\])+")


@cache
def tokens() -> regex.Pattern[str]:
    """`TOKEN`, compiled on first use, which keeps it out of the time that importing takes."""
    return regex.compile(TOKEN, regex.VERBOSE)


@attrs.define(slots=True)
class Fold:
    """The plain form of one source span and the table that leads back.

    Attributes:
        plain: The words without decoration.
        starts: Offsets in `plain` where a copied stretch begins, ascending.
        sources: The source offset of each such stretch.
        marker: The Markdown line marker that was dropped (`#`, `>`, `-` …), or an empty string.
    """

    plain: str
    starts: list[int]
    sources: list[int]
    marker: str = ""
    _later: tuple[str, int, int] | None = None  # what the table is made of once it is asked for; it seldom is

    def source(self, offset: int) -> int:
        """The source offset of the plain character at `offset`."""
        if self._later is not None:
            whole = trimmed(*tabulate(*self._later), self.marker)
            self.starts, self.sources, self._later = whole.starts, whole.sources, None
        at = bisect_right(self.starts, offset) - 1
        return self.sources[at] + offset - self.starts[at]

    def span(self, start: int, stop: int, text: str, low: int, high: int) -> tuple[int, int]:
        """The source span of `plain[start:stop]`, with the decoration that clings to it.

        Args:
            start: First plain offset.
            stop: Plain offset after the last character, greater than `start`.
            text: The whole source.
            low: The span does not reach below this source offset.
            high: Nor beyond this one.
        """
        first, last = self.source(start), self.source(stop - 1) + 1
        while first > low and text[first - 1] in "[<*_" and (first - 1 == low or not text[first - 2].isalnum()):
            first -= 1
        closers = CLOSERS.match(text, last, high)
        return first, closers.end() if closers else last


def fold(line: str, offset: int) -> Fold:
    """Return the plain form of `line`, which stands at `offset` in the source and has no blank ends.

    A line of decoration alone (`***`, `###`) is its own plain form.
    """
    marker = MARKER.match(line)
    if marker and not any(map(str.isalnum, line[marker.end() :])):
        marker = QUOTE.match(line)  # "# # #" and "- - -" are dividers, not empty headings and items
    at = marker.end() if marker else 0
    name = marker.group().strip() if marker else ""
    if not CHANGE.search(line, at) and "\n>" not in line and "\r>" not in line:
        return Fold(blanks_single(line[at:]), [], [], name, (line, offset, at))
    plain, starts, sources = tabulate(line, offset, at)
    if not plain.strip():
        return Fold(line, [0], [offset])
    return trimmed(plain, starts, sources, name)


def blanks_single(line: str) -> str:
    """The plain form of a line in which nothing but blank space is to be changed."""
    if "-\n" in line or "-\r" in line:
        line = WRAPPED_COMPOUND.sub("", line)
    return " ".join(line.split())


def tabulate(line: str, offset: int, at: int) -> tuple[str, list[int], list[int]]:
    """The plain form of `line` from `at` on, where its copied stretches begin, and where they stand in the source."""
    parts: list[str] = []
    starts: list[int] = []
    sources: list[int] = []
    length = 0

    def emit(piece: str, source: int) -> None:
        nonlocal length
        if piece:
            parts.append(piece)
            starts.append(length)
            sources.append(source)
            length += len(piece)

    auto = False  # inside <https://…>: only there does a lone ">" close anything
    match, seen = tokens().match, at
    for spot in SPOT.finditer(line, at):
        if spot.start() < seen:
            continue
        token = match(line, spot.start())
        if token is None:
            continue
        seen = token.end()
        group = token.lastgroup
        if group == "keep":
            continue
        if group == "auto":
            if (token.group() == "<") == auto:
                continue
            auto = not auto
        emit(line[at : token.start()], offset + at)
        if group == "space":
            emit(" ", offset + token.start())
        elif group == "escape":
            emit(token.group()[1], offset + token.start() + 1)
        elif group == "entity":
            emit(ENTITIES[token.group()], offset + token.start())
        at = token.end()
    emit(line[at:], offset + at)
    return "".join(parts), starts, sources


def trimmed(plain: str, starts: list[int], sources: list[int], marker: str) -> Fold:
    """A fold without the blanks that dropped decoration left at its ends."""
    lead = len(plain) - len(plain.lstrip())
    whole = Fold(plain, starts, sources, marker)
    if lead:
        keep = bisect_right(starts, lead) - 1
        whole.sources = [whole.source(lead), *sources[keep + 1 :]]
        whole.starts = [0, *(start - lead for start in starts[keep + 1 :])]
    whole.plain = plain.strip()
    return whole
