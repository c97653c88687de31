"""A document for the eye: colored pieces on a terminal, or one self-contained HTML page.

Both show every character that their medium can hold; controls that a terminal or a page would act upon appear
as visible signs instead.
"""

from __future__ import annotations

import html
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .document import Document
from .kinds import Kind
from .segment import Segment

if TYPE_CHECKING:
    from rich.console import RenderableType

__all__ = ["to_html", "to_terminal"]

STYLES: dict[Kind, str] = {
    Kind.HEADER: "bold cyan",
    Kind.BODY: "",
    Kind.MEDIA: "bright_blue",
    Kind.INSERT: "yellow",
    Kind.EMBED: "blue",
    Kind.CALL_TO_ACTION: "magenta",
    Kind.ATTRIBUTION: "green",
    Kind.LEGAL: "red",
    Kind.FURNITURE: "bright_black",
}
"""How each kind looks on a terminal."""

HUES: dict[Kind, tuple[int, int]] = {
    Kind.HEADER: (195, 70),
    Kind.BODY: (0, 0),
    Kind.MEDIA: (225, 75),
    Kind.INSERT: (45, 90),
    Kind.EMBED: (265, 70),
    Kind.CALL_TO_ACTION: (320, 70),
    Kind.ATTRIBUTION: (145, 60),
    Kind.LEGAL: (5, 80),
    Kind.FURNITURE: (220, 10),
}
"""Hue and saturation of each kind on a page."""

GUTTER = 12  # the longest standard label is "navigation"


def visible(character: str) -> str:
    """The character itself, or a visible sign for a control that must not act."""
    if character in "\n\t":
        return character
    code = ord(character)
    if code < 0x20 or code == 0x7F:
        return chr(0x2400 + code) if code < 0x20 else "\u2421"
    if unicodedata.category(character) in ("Cc", "Cs") or unicodedata.bidirectional(character) in (
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
    ):  # fmt: skip
        return f"\\u{code:04x}"
    return character


def printable(text: str) -> str:
    """A text that a terminal shows and does not obey; each line ending is a plain one."""
    return "".join(map(visible, "\n".join(text.splitlines())))


def to_terminal(document: Document) -> Iterator[RenderableType]:
    """Rich renderables: for each segment its label and its text in the color of its kind, then a summary."""
    from rich.table import Table
    from rich.text import Text

    for segment in document:
        style = STYLES[segment.kind]
        grid = Table.grid(padding=(0, 1), expand=False)
        grid.add_column(width=GUTTER, no_wrap=True, overflow="ellipsis")
        grid.add_column(overflow="fold")
        label = printable(segment.label or segment.kind.value)
        grid.add_row(Text(label, style=style or "bold"), Text(printable(segment.content), style=style))
        noted = captured(segment)
        if noted:
            grid.add_row("", Text(printable(noted), style="dim italic"))
        yield grid
        if blank_after(segment):
            yield Text("")
    yield Text("")
    yield Text(summary(document), style="dim")


def blank_after(segment: Segment) -> bool:
    """Whether a blank line separates the segment from the next."""
    return len(segment.text[len(segment.text.rstrip()) :].splitlines()) > 1


def captured(segment: Segment) -> str:
    """What the segment's rule captured, in one line, without what its own text makes plain."""
    return "  ".join(
        f"{name}={' '.join(value.split())}"
        for name, value in segment.fields.items()
        if name != "text" and value != segment.content
    )


def summary(document: Document) -> str:
    """One line: the active profiles, the number of segments, the share of body."""
    whole = len(document.text)
    share = f", {100 * len(document.body.text) // whole}% body" if whole else ""
    count = len(document)
    profiles = ", ".join(document.profiles) or "none"
    return printable(f"profiles: {profiles} · {count} segment{'' if count == 1 else 's'}{share}")


def to_html(document: Document, title: str = "reprintparse") -> str:
    """One page without scripts: the text in colored pieces; hovering shows rule and fields.

    A click on a kind in the legend hides it, so that the body can be read alone. Selecting and copying yields
    the text itself. A page cannot hold NUL or a lone surrogate; these appear as signs.

    Args:
        document: What to show.
        title: The page's title, usually the file's name.
    """
    pieces = "".join(map(piece, document))
    counts = Counter(segment.kind for segment in document)
    keys = "".join(
        f'<label class="{kind}"><input type="checkbox" id="show-{kind}" checked> {kind.value.replace("_", " ")} '
        f"<small>{counts[kind]}</small></label>"
        for kind in Kind
        if counts[kind]
    )
    return PAGE.format(title=escape(title), css=stylesheet(), keys=keys, pieces=pieces, about=escape(summary(document)))


def piece(segment: Segment) -> str:
    """One segment as an element; what hovering shows is in an attribute, so that copying leaves it out."""
    if segment.kind is Kind.BODY:
        return f'<span class="s body">{escape(segment.text)}</span>'
    lines = [f"{segment.kind} · {segment.label}", segment.rule or ""]
    lines += [f"{name}: {value}" for name, value in segment.fields.items()]
    rows = segment.text.splitlines(True)
    marks = list(map(marked, rows))
    first = next((number for number, row in enumerate(rows) if row.strip()), 0)
    marks[first] = marks[first].replace("<mark>", f'<mark data-label="{escape(segment.label or "")}">', 1)
    note = escape("\n".join(lines))
    return f'<span class="s {segment.kind}" tabindex="0" data-note="{note}">{"".join(marks)}</span>'


def marked(row: str) -> str:
    """One line, its words marked and the blank space around them not."""
    words = row.strip()
    if not words:
        return escape(row)
    at = row.index(words)
    return f"{escape(row[:at])}<mark>{escape(words)}</mark>{escape(row[at + len(words) :])}"


def escape(text: str) -> str:
    """Text for a page. A carriage return survives parsing as a reference only."""
    safe = html.escape(text.replace("\0", "\u2400")).replace("\r", "&#13;")
    return safe.encode("utf-8", "backslashreplace").decode("utf-8")


def stylesheet() -> str:
    """The page's style, light and dark."""
    tints = []
    for kind, (hue, saturation) in HUES.items():
        if kind is not Kind.BODY:
            tints.append(f".{kind}{{--h:{hue};--c:{saturation}%}}")
        tints.append(f"body:has(#show-{kind}:not(:checked)) .s.{kind}{{display:none}}")
    return STYLE + "\n".join(tints)


STYLE = """
:root{color-scheme:light dark;--paper:#fdfdfb;--ink:#222;--faint:#767676;--l:92%;--edge:36%}
@media(prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#ddd;--faint:#939393;--l:19%;--edge:62%}}
body{margin:0 auto;padding:1.5rem 1rem 6rem;max-width:46rem;background:var(--paper);color:var(--ink);
 font:1rem/1.6 Charter,Georgia,serif}
header,footer{font:.85rem/1.5 system-ui,sans-serif;color:var(--faint)}
header{position:sticky;top:0;padding:.5rem 0;background:var(--paper);z-index:1}
h1{margin:0;font-size:1rem;color:var(--ink);overflow-wrap:anywhere}
label{display:inline-block;margin:.25rem .4rem 0 0;padding:.05rem .5rem .05rem .2rem;border-radius:1rem;cursor:pointer;
 color:var(--ink);background:hsl(var(--h,0) var(--c,0%) var(--l))}
input{accent-color:hsl(var(--h,0) var(--c,0%) var(--edge));vertical-align:-.1em}
main{white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
mark{padding:0 .2rem;border-radius:.2rem;box-shadow:-.18rem 0 hsl(var(--h) var(--c) var(--edge));color:inherit;
 background:hsl(var(--h) var(--c) var(--l));-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark[data-label]::before{content:attr(data-label);margin-right:.4rem;font:.68rem/1 system-ui,sans-serif;
 color:hsl(var(--h) var(--c) var(--edge));text-transform:uppercase;letter-spacing:.04em}
.s:focus{outline:none}
.s[data-note]:hover::after,.s[data-note]:focus::after{content:attr(data-note);position:fixed;left:1rem;bottom:1rem;max-width:calc(100vw - 4rem);
 padding:.5rem .8rem;border-radius:.4rem;border-left:.3rem solid hsl(var(--h) var(--c) var(--edge));z-index:2;
 background:var(--ink);color:var(--paper);font:.85rem/1.5 system-ui,sans-serif;white-space:pre-wrap}
"""

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title}</title>
<style>{css}</style>
</head>
<body>
<header><h1>{title}</h1>{keys}</header>
<main>{pieces}</main>
<footer><hr>{about}</footer>
</body>
</html>
"""
