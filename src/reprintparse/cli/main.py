"""The command line: see the pieces of a text, take its body, ask why.

A module beside this one adds commands of its own with a `register(app)` function, listed in `MORE`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from .. import __version__
from ..explain import Claim, explain
from ..given import meant
from ..kinds import STANDARD
from ..parse import parse
from ..registry import OWN, installed, origin, problems
from ..render import STYLES, printable, to_html, to_terminal
from .files import (
    File,
    Names,
    Url,
    chosen,
    complain,
    fail,
    hush,
    numbered,
    read,
    reason,
    say,
    show,
    write,
    write_out,
)
from .group import Commands, TakesALine

__all__ = ["app", "run"]

MORE: tuple[str, ...] = ("record", "author")
"""Modules beside this one that add commands, each with `register(app: typer.Typer) -> None`."""

FEW = 5
"""So many claims on a line of profiles that are not active are shown whole, since they may be what one asks about."""

app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Unit(str, Enum):
    """The units in which offsets are counted."""

    CODE_POINTS = "code-points"
    UTF_8 = "utf-8"
    UTF_16 = "utf-16"


def show_version(wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        say(f"reprintparse {__version__}")
        raise typer.Exit


@app.callback()
def about(
    _version: Annotated[
        bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Split the text of a republished article, losslessly, into body and boilerplate."""


@app.command("view")
def view_command(
    file: File,
    html: Annotated[str | None, typer.Option("--html", metavar="OUT", help="Write one HTML page instead.")] = None,
    profile: Names = None,
    url: Url = None,
) -> None:
    """Show a text in colored, labeled pieces."""
    if html not in (None, "-") and same(file, html):
        fail(f"--html {html} would overwrite the text itself; name another file")
    document = parse(read(file), chosen(profile), url=url)
    if html is not None:
        write(html, to_html(document, "standard input" if file == "-" else os.path.basename(file)))
        return
    show(to_terminal(document))


@app.command("parse")
def parse_command(
    file: File,
    offsets: Annotated[Unit, typer.Option("--offsets", help="The unit that spans are counted in.")] = Unit.CODE_POINTS,
    text: Annotated[bool, typer.Option("--text/--no-text", help="Whether to carry the text along.")] = True,
    profile: Names = None,
    url: Url = None,
) -> None:
    """Print the segments as JSON."""
    document = parse(read(file), chosen(profile), url=url)
    data = document.to_dict(offsets=offsets.value, text=text)
    write_out(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


@app.command("body")
def body_command(file: File, profile: Names = None, url: Url = None) -> None:
    """Print the author's words alone, every character of them kept."""
    write_out(parse(read(file), chosen(profile), url=url).body.text)


@app.command("select")
def select_command(
    file: File,
    names: Annotated[list[str], typer.Argument(metavar="NAMES", help="Kinds or labels, such as body, title, legal.")],
    without: Annotated[bool, typer.Option("--without", help="Print everything but these.")] = False,
    profile: Names = None,
    url: Url = None,
) -> None:
    """Print the pieces of some kinds or labels, every character of them kept."""
    profiles = chosen(profile)
    document = parse(read(file), profiles, url=url)
    atoms = (atom for one in profiles or installed() for atom in one.atoms())
    known = STANDARD | {rule.label for atom in atoms for rule in atom.rules} | {one.label or "" for one in document}
    for name in names:
        if name not in known:
            fail(f"no kind or label {name!r}{meant(name, known) or '; see reprintparse select --help'}")
    write_out((document.without(*names) if without else document.select(*names)).text)


@app.command("explain", cls=TakesALine)
def explain_command(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE[:LINE]", help="A text file, or one line of it; - is standard input, -:LINE a line of that."
        ),
    ],
    everything: Annotated[bool, typer.Option("--all", help="Also claims of profiles that are not active.")] = False,
    profile: Names = None,
    url: Url = None,
) -> None:
    """Show which rules claimed what, who won, and why the others lost."""
    name, line = numbered(file)
    explanation = explain(read(name), chosen(profile), url=url)
    try:
        found = explanation.claims if line is None else explanation.at(line)
    except IndexError as error:
        fail(f"{name}: {error}")
    say(f"active profiles: {', '.join(explanation.profiles) or 'none'}")
    if not any(claim.won for claim in found):
        what = f"line {line}" if line else "everything"
        say(f"{what} is body: {'no rule claims it' if not found else 'no claim won'}")
    idle = [claim for claim in found if not claim.active]
    whole = everything or (line is not None and len(idle) <= FEW)
    show(claim_lines([claim for claim in found if whole or claim.active]))
    if idle and not whole:
        names = f" ({', '.join(dict.fromkeys(claim.rule for claim in idle))})" if line is not None else ""
        say(f"and {len(idle)} claims of profiles that are not active{names}; --all says why")


def claim_lines(shown: list[Claim]) -> Iterator[Text]:
    """Claims in words, winners in the color of their kind; a stretch that several claim stands under the first of them."""
    stretch = None
    for claim in shown:
        head, _, words = str(claim).partition("\n")
        yield Text(printable(head), style=STYLES[claim.kind] if claim.won else "dim")
        if (claim.start, claim.stop) != stretch:
            yield Text(printable(words))
        stretch = claim.start, claim.stop


@app.command("profiles")
def profiles_command(
    name: Annotated[
        str | None,
        typer.Argument(metavar="NAME", help="Show the rules of this profile, an installed one or a .toml file."),
    ] = None,
) -> None:
    """List the installed profiles, or the rules of one."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    if name is None:
        found = {one: origin(one.name) for one in installed()}
        plugged = set(found.values()) > {OWN}  # where they come from is worth a column only then
        for heading in ("profile", "title", "rules", "sites", *(["from"] if plugged else [])):
            short = heading in ("profile", "rules")
            table.add_column(heading, overflow="fold", no_wrap=short, justify="right" if heading == "rules" else "left")
        for one, whence in found.items():
            sites = ", ".join(one.sites) or ("(always active)" if one.always else "")
            table.add_row(one.name, one.title, str(len(one.rules)), sites, *([whence] if plugged else []))
    else:
        for heading in ("rule", "kind", "label", "where", "example"):
            table.add_column(heading, overflow="fold", no_wrap=heading != "example")
        for rule in (chosen([name]) or [])[0].rules:
            table.add_row(rule.name, rule.kind.value, rule.label, rule.where, printable(next(iter(rule.examples), "")))
    show([table], fold=False)
    for problem in () if name else problems():
        complain(str(problem))


def same(one: str, other: str | None) -> bool:
    """Whether two names lead to one file."""
    try:
        return other is not None and os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


for module in MORE:
    import_module(f"{__package__}.{module}").register(app)


def run() -> None:
    """The `reprintparse` command. A reader that closes the pipe early changes nothing; a full disk is one line."""
    status: object = 0
    try:
        try:
            app()
        except SystemExit as done:
            status = done.code
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        hush()
    except OSError as error:
        hush()  # what is still buffered has nowhere to go
        complain(f"cannot write the output: {reason(error)}")
        status = 2
    raise SystemExit(status)
