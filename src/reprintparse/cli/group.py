"""How a request ends that cannot be read: one line on standard error and status 2, like all other trouble."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import regex
import typer
from typer.core import TyperCommand, TyperGroup

from .files import complain, hush

__all__ = ["Commands", "TakesALine"]

# Typer uses click or brings a copy of its own, by version; its public door to both is this exception.
UsageError: Any = typer.BadParameter.__base__
STDIN_LINE = regex.compile(r"-:\d{1,9}")
INTERRUPTED = 130
"""The status of a command that the user interrupted, as shells have it."""


class Commands(TyperGroup):
    """The commands, with messages of one line; named alone, the program shows its help."""

    def main(
        self, args: Sequence[str] | None = None, prog_name: str | None = None, complete_var: str | None = None,
        standalone_mode: bool = True, windows_expand_args: bool = True, **extra: Any,
    ) -> Any:  # fmt: skip
        """Run the command that the arguments ask for."""
        given = args if (sys.argv[1:] if args is None else args) else ["--help"]
        try:
            status = super().main(given, prog_name, complete_var, False, windows_expand_args, **extra)
        except UsageError as error:
            if not standalone_mode:
                raise
            path = error.ctx.command_path if error.ctx else "reprintparse"
            said = error.format_message().replace("Value error, ", "").rstrip(".")  # some versions of Typer put it in
            complain(f"{said} (see {path} --help)")
            status = 2
        except (KeyboardInterrupt, typer.Abort):
            status = INTERRUPTED
        except SystemExit:  # the reader of a help text has left; the commands themselves leave by typer.Exit
            status = 0
            hush()
        if not standalone_mode:
            return status
        raise SystemExit(status if isinstance(status, int) else 0)


class TakesALine(TyperCommand):
    """A command whose file may be `-:LINE`, a line of standard input."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; what starts with a hyphen would be taken for an option, and stands behind `--` instead."""
        lines = [one for one in args if STDIN_LINE.fullmatch(one)] if "--" not in args else []
        return super().parse_args(ctx, [*(one for one in args if one not in lines), *(["--", *lines] if lines else [])])
