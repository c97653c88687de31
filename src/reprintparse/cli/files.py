"""What the commands share: options, reading a text, writing one, and saying in one line what is wrong."""

from __future__ import annotations

import os
import re
import stat
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console, RenderableType
from rich.text import Text

from ..errors import ReprintparseError
from ..profile import Profile
from ..registry import get_profile

__all__ = [
    "File", "Names", "Url", "chosen", "complain", "fail", "hush", "numbered", "read", "reason", "say", "show", "write", "write_out",
]  # fmt: skip

File = Annotated[str, typer.Argument(metavar="FILE", help="A text file in UTF-8; - reads standard input.")]
Names = Annotated[
    list[str] | None,
    typer.Option(
        "--profile",
        "-p",
        metavar="NAME",
        help="Use exactly this profile, an installed one or a .toml file, and what it includes; may be repeated.",
    ),
]
Url = Annotated[
    str | None, typer.Option("--url", metavar="URL", help="Where the text was found; makes that site's profile active.")
]


WIDE = 1_000_000
"""Columns of a reader that folds no line."""


def complain(message: str) -> None:
    """Say in one line on standard error what is wrong."""
    typer.echo(f"reprintparse: {' '.join(message.split())}", err=True)


def fail(message: str) -> NoReturn:
    """Say in one line on standard error what is wrong, and exit with status 2."""
    complain(message)
    raise typer.Exit(2)


def read(file: str) -> str:
    """The text of a file, every character kept: line endings as they are, a byte order mark too."""
    if file == "-" and sys.stdin is None:
        fail("cannot read standard input: it is closed")
    try:
        data = typer.get_binary_stream("stdin").read() if file == "-" else Path(file).read_bytes()
    except IsADirectoryError:
        fail(f"{file} is a directory; name a text file in it")
    except (OSError, ValueError) as error:
        fail(f"cannot read {file}: {reason(error)}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        fail(f"{name} is not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}; convert it first")


def reason(error: Exception) -> str:
    """The operating system's own words, without its numbers."""
    return (getattr(error, "strerror", None) or str(error)).lower()


def numbered(argument: str) -> tuple[str, int | None]:
    """Read `FILE` or `FILE:LINE`; a file whose own name ends like that wins."""
    found = re.fullmatch(r"(.+):(\d{1,9})", argument, re.DOTALL)
    if found is None or Path(argument).exists():
        return argument, None
    return found[1], int(found[2])


def chosen(names: list[str] | None) -> list[Profile] | None:
    """The profiles asked for, by name or as TOML files; none asked for is None."""
    return [read_profile(name) for name in names] if names else None


def read_profile(name: str) -> Profile:
    """An installed profile, or that of a TOML file."""
    try:
        return Profile.from_toml(Path(name)) if name.endswith(".toml") else get_profile(name)
    except (ReprintparseError, ImportError) as error:
        fail(str(error))
    except (OSError, ValueError) as error:
        fail(f"cannot read {name}: {reason(error)}")


def hush() -> None:
    """Let standard output lead nowhere: its reader has left, which changes nothing in what the command finds."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


class Screen(Console):
    """A console whose reader may leave."""

    def on_broken_pipe(self) -> None:
        """Go on without a reader, where rich would exit with a status of its own."""
        self.quiet = True
        hush()


def screen() -> Console:
    """Standard output; in colors only on a terminal, and not when NO_COLOR is set."""
    return Screen(highlight=False, markup=False, emoji=False)


def show(parts: Iterable[RenderableType], *, fold: bool = True) -> None:
    """Print to standard output: tables laid out by rich, texts as they are, for the terminal to wrap.

    A reader that is no terminal gets UTF-8, no blanks at the ends of lines, and without `fold` each row whole, for
    `grep`. A terminal that has not all letters of a text gets escapes for the others.
    """
    console = screen()
    if console.is_terminal:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        for part in parts:
            console.print(part, soft_wrap=isinstance(part, Text))
        return
    if not fold:
        console.width = WIDE
    for part in parts:
        with console.capture() as caught:
            console.print(part, soft_wrap=isinstance(part, Text))
        write_out("".join(f"{row.rstrip()}\n" for row in caught.get().removesuffix("\n").split("\n")))


def write_out(text: str) -> None:
    """Write to standard output, every character kept."""
    try:
        typer.echo(text.encode("utf-8"), nl=False)
    except BrokenPipeError:
        hush()


def say(line: str) -> None:
    """Write a line to standard output."""
    write_out(f"{line}\n")


def write(out: str, text: str) -> None:
    """Write a file whole or not at all; `-` is standard output."""
    if out == "-":
        write_out(text)
        return
    path = Path(os.path.realpath(out))
    data = text.encode("utf-8")
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            path.write_bytes(data)  # a pipe or a device cannot be replaced; a directory says so here
            return
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(name).chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~umask())
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        fail(f"cannot write {out}: {reason(error)}")


def umask() -> int:
    """The permissions that new files do not get."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
