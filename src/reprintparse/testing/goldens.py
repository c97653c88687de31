r"""Golden files: a text and its segments, readable side by side.

    Any lines of prose that say what the file shows.
    profile: related            # optional: parse with this, not with everything installed
    url: https://arden.test/1   # optional hint
    active: rt                  # optional: the profiles that must be active
    ---input---
    The mill reopened.

    READ MORE: How it was lost
    ---segments---
    body
      | The mill reopened.
      |
    insert related  related/headline
      | READ MORE: How it was lost
      headline = How it was lost

One text line each, with a line feed at its end. What an editor would not show is escaped as in Python (`\r`,
`\xa0`, `\u2028`), a backslash is `\\`, and a lone `\` at the end of a line says that no line feed follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import attrs

from ..document import Document
from ..parse import parse

__all__ = ["Golden", "GoldenError", "Row", "check_golden", "golden_text", "read_golden", "rows_of", "write_golden"]

INPUT, SEGMENTS = "---input---", "---segments---"
HIDDEN = re.compile(r"[^\S \n]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ud800-\udfff]")
ESCAPE = re.compile(r"\\(?:\\|r|n|t|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})")


class GoldenError(AssertionError):
    """A golden file that is not well formed, or whose segments do not add up to its input."""


@attrs.frozen
class Row:
    """A segment as a golden file states it; without a rule, any rule may have claimed it."""

    kind: str
    label: str | None
    rule: str | None
    text: str
    fields: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Golden:
    """What a golden file says.

    Attributes:
        notes: The lines above the input, options included.
        options: `profile`, `url` and `active`, where given.
        text: The input.
        rows: The segments, or None when the file has none yet.
    """

    notes: str
    options: dict[str, str]
    text: str
    rows: tuple[Row, ...] | None

    def parse(self) -> Document:
        """The document of the input, with the file's options."""
        names = re.split(r"[ ,]+", self.options["profile"]) if "profile" in self.options else None
        return parse(self.text, names, url=self.options.get("url"))


def visible(line: str) -> str:
    """A line without its line feed, everything in it to be seen in any editor."""
    shown = HIDDEN.sub(lambda hit: hit.group().encode("unicode_escape").decode(), line.replace("\\", "\\\\"))
    return re.sub(r" \Z", r"\\x20", shown)


def escaped(text: str) -> list[str]:
    """A text as the lines of a golden file."""
    return [
        visible(line.removesuffix("\n")) + ("" if line.endswith("\n") else "\\")
        for line in re.findall(r"[^\n]*\n|[^\n]+", text)
    ]


def unescaped(lines: Iterable[str]) -> str:
    """The text behind the lines of a golden file."""
    out = []
    for line in lines:
        open_end = (len(line) - len(line.rstrip("\\"))) % 2 == 1
        bare = line[:-1] if open_end else line
        out.append(ESCAPE.sub(lambda hit: hit.group().encode().decode("unicode_escape"), bare) + "\n" * (not open_end))
    return "".join(out)


def read_golden(path: Path) -> Golden:
    """Read a golden file.

    Raises:
        GoldenError: When it is not well formed, or its segments do not add up to its input.
    """
    lines = path.read_bytes().decode("utf-8").replace("\r\n", "\n").removesuffix("\n").split("\n")
    if INPUT not in lines:
        raise GoldenError(f"{path}: no line {INPUT!r}")
    at = lines.index(INPUT)
    end = lines.index(SEGMENTS) if SEGMENTS in lines else len(lines)
    options = {key: value.split("#")[0].strip() for key, _, value in (line.partition(": ") for line in lines[:at])}
    rows = tuple(read_rows(path, lines[end + 1 :])) if end < len(lines) else None
    text = unescaped(lines[at + 1 : end])
    if rows is not None and "".join(row.text for row in rows) != text:
        raise GoldenError(f"{path}: the segments do not add up to the input; mend the file by hand")
    kept = {key: value for key, value in options.items() if key in ("profile", "url", "active")}
    return Golden("\n".join(lines[:at]), kept, text, rows)


def read_rows(path: Path, lines: list[str]) -> Iterable[Row]:
    """The segments of a golden file, in order."""
    groups: list[tuple[list[str], list[str], list[tuple[str, str]]]] = []
    for line in filter(str.strip, lines):
        if not line.startswith("  "):
            groups.append((line.split(), [], []))
        elif groups and line.startswith("  |"):
            groups[-1][1].append(line[4:])
        elif groups and " = " in line:
            key, _, value = line.strip().partition(" = ")
            groups[-1][2].append((key, unescaped([value + "\\"])))
        else:
            raise GoldenError(f"{path}: cannot read {line!r}")
    for words, text, fields in groups:
        rule = next((word for word in words if "/" in word), None)
        label = next((word for word in words[1:] if "/" not in word), None)
        yield Row(words[0], label, rule, unescaped(text), tuple(fields))


def rows_of(document: Document) -> tuple[Row, ...]:
    """A document in the form of a golden file's rows."""
    return tuple(
        Row(segment.kind.value, segment.label, segment.rule, segment.text, tuple(sorted(segment.fields.items())))
        for segment in document
    )


def golden_text(golden: Golden, rows: Iterable[Row]) -> str:
    """A golden file's text."""
    lines = [*filter(None, golden.notes.split("\n")), INPUT, *escaped(golden.text), SEGMENTS]
    for row in rows:
        lines.append(" ".join(filter(None, (row.kind, row.label))) + (f"  {row.rule}" if row.rule else ""))
        lines += [f"  | {line}".rstrip() for line in escaped(row.text)]
        lines += [f"  {name} = " + r"\n".join(map(visible, value.split("\n"))) for name, value in row.fields]
    return "\n".join(lines) + "\n"


def write_golden(path: Path, golden: Golden, rows: Iterable[Row]) -> None:
    """Write a golden file; nothing is written unless the rows add up to the input.

    Raises:
        GoldenError: When they do not.
    """
    rows = tuple(rows)
    if "".join(row.text for row in rows) != golden.text:
        raise GoldenError(f"{path}: not updated, for the segments do not add up to the input")
    path.write_bytes(golden_text(golden, rows).encode("utf-8"))


def check_golden(path: Path | str, *, update: bool = False) -> None:
    """Parse a golden file's input and compare; with `update`, write what came out instead.

    Raises:
        AssertionError: When a segment differs, naming it.
        GoldenError: When the file does not add up.
    """
    path = Path(path)
    golden = read_golden(path)
    document = golden.parse()
    found = rows_of(document)
    if update:
        if found != golden.rows:
            write_golden(path, golden, found)
        return
    if golden.rows is None:
        raise GoldenError(f"{path}: no segments yet; run pytest --update-goldens and read what it wrote")
    if "active" in golden.options and golden.options["active"].split() != list(document.profiles):
        raise AssertionError(f"{path}: active are {' '.join(document.profiles)}, not {golden.options['active']}")
    if found != golden.rows:
        pairs = zip((*golden.rows, None), (*found, None), strict=False)
        number, (wanted, got) = next((at, pair) for at, pair in enumerate(pairs) if pair[0] != pair[1])
        raise AssertionError(
            f"{path}: segment {number} should be\n  {wanted}\nand is\n  {got}\nIf that is right: --update-goldens"
        )
