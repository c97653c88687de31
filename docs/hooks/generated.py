"""Fills the parts of pages that are read off the library when the site is built, so that they cannot go stale.

A page says `<!-- generated: profiles -->` or `<!-- generated: commands -->` where the part goes.
"""

from __future__ import annotations

import html
from typing import Any

from typer.main import get_command
from typer.testing import CliRunner

from reprintparse import Profile, Rule, get_profile, profiles
from reprintparse.cli.main import app


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Replace each mark by what it stands for."""
    for name, make in {"profiles": gallery, "commands": commands}.items():
        mark = f"<!-- generated: {name} -->"
        if mark in markdown:
            markdown = markdown.replace(mark, make())
    return markdown


def commands() -> str:
    """The help of every command, as the command itself prints it."""
    return "\n\n".join(f"## {name}\n\n```text\n{shown(name)}\n```" for name in command_names())


def command_names() -> list[str]:
    """The names of all commands."""
    return list(get_command(app).commands)  # type: ignore[attr-defined]


def shown(name: str) -> str:
    """What `reprintparse NAME --help` prints."""
    result = CliRunner().invoke(
        app, [name, "--help"], prog_name="reprintparse", env={"COLUMNS": "90", "TERMINAL_WIDTH": "90"}
    )
    return result.output.strip()


def gallery() -> str:
    """Every installed profile: sites first, then agencies and habits, each with its rules and an example of each."""
    found = [get_profile(name) for name in profiles()]
    sites = [one for one in found if not one.always]
    habits = [one for one in found if one.always]
    parts = [f"{len(found)} profiles with {sum(len(one.rules) for one in found)} rules are installed."]
    parts += ["## Sites and agencies", *map(entry, sites), "## Habits of the trade", *map(entry, habits)]
    return "\n\n".join(parts)


def entry(profile: Profile) -> str:
    """One profile."""
    where = ", ".join(f"`{site}`" for site in profile.sites)
    included = ", ".join(f"`{one.name}`" for one in profile.include)
    facts = [f"### {profile.title or profile.name}", f"`{profile.name}`" + (f" · {where}" if where else "")]
    if included:
        facts.append(f"Comes with {included}.")
    rows = "\n".join(map(row, profile.rules))
    head = "<tr><th>rule</th><th>kind, label</th><th>counts</th><th>for example</th></tr>"
    return "\n\n".join([*facts, f"<table>\n{head}\n{rows}\n</table>"])


def row(rule: Rule) -> str:
    """One rule."""
    example = " ⏎ ".join(next(iter(rule.examples), "").split("\n"))
    example = example if len(example) <= 160 else f"{example[:157]}..."
    counts = rule.where + (", identifies" if rule.identifies else "")
    cells = (f"<code>{rule.name}</code>", f"{rule.kind}, {html.escape(rule.label)}", counts, html.escape(example))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
