"""Commands about provenance: the reprint record of a text, and two reprints side by side."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..comparison import Change, Comparison, compare
from ..parse import parse
from ..record.provenance import read_reprint
from ..record.reprint import NAMES, Copyright, FirstPublished, Reprint
from ..render import printable
from .files import File, Names, Url, chosen, fail, read, say, show, write_out

__all__ = ["register"]

COLORS = {"left_out": "red", "added": "green"}
SIGNS = {"left_out": "-", "added": "+", "changed": "~"}


def register(app: typer.Typer) -> None:
    """Add the commands to an application."""
    app.command("record")(record_command)
    app.command("compare")(compare_command)


def record_command(
    file: File,
    as_json: Annotated[bool, typer.Option("--json", help="Print the record as JSON.")] = False,
    jsonld: Annotated[bool, typer.Option("--jsonld", help="Print it as JSON-LD in the words of schema.org.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Show the lines that state each value.")] = False,
    profile: Names = None,
    url: Url = None,
) -> None:
    """Show where a text is from: who wrote, first published and republished it, and under whose rights."""
    if as_json and jsonld:
        fail("--json and --jsonld exclude each other")
    profiles = chosen(profile)
    record = read_reprint(parse(read(file), profiles, url=url), profiles or ())
    if as_json or jsonld:
        write_out(as_text(record.to_schema_org() if jsonld else record.to_dict(evidence=why)))
    else:
        show_record(record, why)


def show_record(record: Reprint, why: bool) -> None:
    """Print the record as a table; with the evidence for each value, when it is asked for."""

    def row(words: str, indent: int) -> None:
        table.add_row("", Padding(Text(words, overflow="fold"), (0, 0, 0, indent)), style="dim")

    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    table.add_row("reprint", "yes" if record.is_reprint else "no")
    for name in NAMES:
        value = getattr(record, name)
        evidence = record.evidence.get(name, ())
        if value is None and not (why and evidence):
            continue
        table.add_row(name.replace("_", " "), printable(readable(value)))
        for one in evidence if why else ():
            row(f"line {one.segment.line}: {printable(shortened(one.segment.content))}", 2)
            readings = f" ({' or '.join(map(str, one.readings))})" if len(one.readings) > 1 else ""
            row(f"{one.rule}: {one.why}{readings}", 4)
    if table.row_count > 1:
        show([table])
    else:
        say("the text does not say where it is from")


def readable(value: Any) -> str:
    """A value of the record as a line."""
    if value is None:
        return "-"
    if isinstance(value, FirstPublished):
        return ", ".join(str(part) for part in (value.place, value.date) if part)
    if isinstance(value, Copyright):
        return " ".join(str(part) for part in (value.holder, *value.years) if part)
    return "; ".join(map(readable, value)) if isinstance(value, tuple) else str(value)


def shortened(text: str, most: int = 160) -> str:
    """A text on one line, cut where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 1]}…"


def compare_command(
    a: Annotated[str, typer.Argument(metavar="A", help="A text file in UTF-8; - reads standard input.")],
    b: Annotated[str, typer.Argument(metavar="B", help="Another one.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the comparison as JSON.")] = False,
    profile: Names = None,
    url_a: Annotated[str | None, typer.Option("--url-a", metavar="URL", help="Where text A was found.")] = None,
    url_b: Annotated[str | None, typer.Option("--url-b", metavar="URL", help="Where text B was found.")] = None,
) -> None:
    """Show what text B left out of, added to or changed in the body of text A. Exits with 1 when they differ."""
    if a == b == "-":
        fail("standard input can be one of the two texts, not both; name a file for the other")
    profiles = chosen(profile)
    result = compare(parse(read(a), profiles, url=url_a), parse(read(b), profiles, url=url_b))
    if as_json:
        write_out(as_text(result.to_dict()))
    else:
        show_comparison(result)
    raise typer.Exit(0 if result.same else 1)


def show_comparison(result: Comparison) -> None:
    """Print every paragraph that is not the same, and how many are."""
    show(changed(change) for change in result.changes if change.status != "kept")
    counts = {status: len(result.of(status)) for status in ("kept", "changed", "left_out", "added")}
    said = ", ".join(f"{count} {status.replace('_', ' ')}" for status, count in counts.items())
    say(f"paragraphs: {said}; similarity {result.similarity:.0%}")


def changed(change: Change) -> Text:
    """A paragraph with its sign in front; of one that was changed, what was left out and added in brackets."""
    if change.status != "changed":
        one = change.before or change.after
        return Text(printable(f"{SIGNS[change.status]} {one.text if one else ''}"), style=COLORS[change.status])
    line = [Text(SIGNS["changed"])]
    for status, before, after in change.detail:
        if status == "kept":
            line.append(Text(printable(after)))
            continue
        line += [Text(f"[-{printable(before)}-]", style="red")] if before else []
        line += [Text(f"{{+{printable(after)}+}}", style="green")] if after else []
    return Text(" ").join(line)


def as_text(data: Any) -> str:
    """Plain data as JSON; a lone surrogate, which UTF-8 cannot hold, is escaped."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(data, indent=2)
    return text + "\n"
