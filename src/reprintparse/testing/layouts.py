"""Layouts: the ways in which tools write down the same paragraphs.

A layout changes each block on its own (line endings, wrapping, Markdown decoration, odd blanks) and joins the
blocks. So it can say what becomes of each piece, and an article's right answer survives it.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence

import attrs

__all__ = ["BLOCKS", "ENDINGS", "LAYOUTS", "Layout"]

ENDINGS = ("\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028")
"""What ends a line: each of these does for `str.splitlines`."""


def each_line(change: Callable[[str], str]) -> Callable[[str], str]:
    """A change of a block that applies to each of its lines."""
    return lambda block: "\n".join(change(line) for line in block.split("\n"))


def unchanged(block: str) -> str:
    """The block as it is."""
    return block


def wrapped(line: str) -> str:
    """The line broken at 78 columns, as html2text does."""
    # what would start with a list marker would be an item
    glued = re.sub(r" (?=(?:[-*+•#>|]|—|\d{1,3}[.)])(?: |$))", "\0", line)
    return textwrap.fill(glued, 78, break_long_words=False, break_on_hyphens=False).replace("\0", " ")


def emphasized(line: str) -> str:
    """The line with its marker ("READ MORE:") in bold, or italic as a whole when it has none."""
    marker = re.match(r"[^\s:*_\[\]<>@][^:*_\[\]<>@/]{0,39}:(?=\s|$)", line)
    if marker:
        return f"**{marker.group()}**{line[marker.end() :]}"
    return f"_{line}_" if re.match(r"\w", line) and not re.search(r"[*_<>\[\]@/]", line) else line


def dead_links(line: str) -> str:
    """The line with its last word turned into a link that leads nowhere."""
    return re.sub(r"(?<= )([\w'’&]{2,40})([.!?]?)$", r"[\1](#)\2", line)


def live_links(line: str) -> str:
    """The line as the text of one link."""
    return (
        line
        if re.search(r"^\W|[\[\]<>@*_]|://", line) or len(line) > 300
        else f"[{line}](https://arden.test/a_(b)?c=1)"
    )


def zero_width(line: str) -> str:
    """The line with a zero-width space at its first blank and a byte order mark before it."""
    return "\ufeff" * line[:1].isalnum() + re.sub(r"(?<=\w) ", " \u200b", line, count=1)


def heading(block: str) -> str:
    """A block of one short line as a heading."""
    return f"### {block}" if len(block) < 80 and re.match(r"\w[^\n]*$", block) else block


def no_break(line: str) -> str:
    """The line with no-break spaces for its spaces; the one behind a list marker stays."""
    marker = re.match(r"[-+*•>#]+ ", line)
    at = marker.end() if marker else 0
    return line[:at] + line[at:].replace(" ", "\xa0")


BLOCKS: dict[str, Callable[[str], str]] = {
    "plain": unchanged,
    "wrapped": each_line(wrapped),
    "emphasis": each_line(emphasized),
    "heading": heading,
    "quote": each_line(lambda line: line if line[:1] in "#>|" else f"> {line}"),
    "dead links": each_line(dead_links),
    "live links": each_line(live_links),
    "no-break spaces": each_line(no_break),
    "zero width": each_line(zero_width),
    "trailing blanks": each_line(lambda line: f"{line}  "),
    "indented": each_line(lambda line: f"  {line}"),
    "entities": lambda block: block.replace("&", "&amp;"),
    "escapes": lambda block: re.sub(r"(?<![\w/])([*#+])(?![# ])", r"\\\1", block),
}
"""What a layout may do to a block, by name."""


@attrs.frozen
class Layout:
    """One way of writing down paragraphs. Calling it with a text lays that text out anew.

    Attributes:
        name: For messages.
        block: What happens to each block; a key of `BLOCKS`.
        ending: What ends a line.
        gap: What stands between blocks, in line feeds.
        start: What stands before the first block, in line feeds.
        end: What stands after the last, in line feeds.
    """

    name: str
    block: str = "plain"
    ending: str = "\n"
    gap: str = "\n\n"
    start: str = ""
    end: str = "\n"

    def __attrs_post_init__(self) -> None:
        if self.block not in BLOCKS:
            raise ValueError(f"{self.block!r} is nothing that a layout does to a block; there are: {', '.join(BLOCKS)}")

    def piece(self, block: str) -> str:
        """A block, or several with a blank line between, as this layout writes it."""
        change = BLOCKS[self.block]
        return self.gap.join(change(part) for part in block.split("\n\n")).replace("\n", self.ending)

    def render(self, blocks: Sequence[str]) -> str:
        """The blocks as one text."""
        gap = self.gap.replace("\n", self.ending)
        ends = self.start.replace("\n", self.ending), self.end.replace("\n", self.ending)
        return gap.join(map(self.piece, blocks)).join(ends)

    def __call__(self, text: str) -> str:
        """The text, its paragraphs told apart by blank lines, in this layout."""
        return self.render([part for part in re.split(r"\n\s*\n", text.strip("\n")) if part.strip()])


LAYOUTS = (
    Layout("blank lines between"),
    Layout("CRLF", ending="\r\n"),
    Layout("lone CR", ending="\r"),
    Layout("line separators", ending="\u2028"),
    Layout("single line breaks", gap="\n"),
    Layout("hard-wrapped at 78", "wrapped"),
    Layout("hard-wrapped at 78, CRLF", "wrapped", ending="\r\n"),
    Layout("emphasis around the markers", "emphasis"),
    Layout("headings", "heading"),
    Layout("quoted", "quote"),
    Layout("dead links", "dead links"),
    Layout("live links", "live links"),
    Layout("no-break spaces", "no-break spaces"),
    Layout("zero-width characters", "zero width"),
    Layout("trailing blanks", "trailing blanks"),
    Layout("indented", "indented"),
    Layout("entities", "entities"),
    Layout("escapes", "escapes"),
    Layout("no final line ending", end=""),
    Layout("blank lines around", start="\n\n\n", end="\n\n\n"),
)
"""The layouts that every profile is tried in."""
