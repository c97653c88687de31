"""Commands for authors of profiles: draft one from samples, and write a package around it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from ..drafting import Draft, learn
from ..errors import ReprintparseError
from ..scaffold import empty, free, in_project, package, write_all
from .files import fail, read, write, write_out

__all__ = ["register"]

Samples = Annotated[
    str, typer.Argument(metavar="SAMPLES", help="A folder of articles (.txt, .md), or a .jsonl file with `text`.")
]
Title = Annotated[str, typer.Option("--title", help="The site's name as people write it.")]
Sites = Annotated[
    list[str] | None, typer.Option("--site", metavar="HOST", help="A host name of the site; may be repeated.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to an application."""
    app.command("learn")(learn_command)
    app.command("new-profile")(new_profile_command)


def learn_command(
    samples: Samples,
    out: Annotated[str, typer.Option("--out", "-o", metavar="FILE", help="Where the profile goes; - is stdout.")] = "-",
    name: Annotated[str, typer.Option("--name", help="What to call the profile.")] = "learned",
    title: Title = "",
    site: Sites = None,
) -> None:
    """Draft a profile from articles of one site; the report goes to standard error."""
    draft = drafted(samples, name, title, site)
    write(out, draft.source())
    typer.echo(draft.report, err=True, nl=False)


def new_profile_command(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="What to call the profile: lower-case words joined by hyphens.")
    ],
    samples: Annotated[
        str, typer.Option("--from", metavar="SAMPLES", help="A folder of articles of the site, or a .jsonl file.")
    ],
    into: Annotated[
        str | None,
        typer.Option("--into", metavar="FOLDER", help="The package's own new folder; reprintparse-NAME if not given."),
    ] = None,
    title: Title = "",
    site: Sites = None,
) -> None:
    """Write a package for a new profile, tests included.

    In a checkout of this library, and without --into, the profile and a golden file go into the library instead.
    """
    try:
        free(name)
    except ReprintparseError as error:
        fail(str(error))
    draft = drafted(samples, name, title, site)
    here = Path.cwd()
    inside = into is None and (here / "src/reprintparse/profiles").is_dir() and (here / "CHANGELOG.md").is_file()
    root = here if inside else Path(into or f"reprintparse-{name}")
    try:
        if not inside:
            empty(root)
        files = in_project(name, draft, root) if inside else package(name, draft)
        written = write_all(root, files, renew=("CHANGELOG.md",) if inside else ())
    except (ReprintparseError, OSError) as error:
        fail(str(error))
    write_out("".join(f"{path}\n" for path in written))
    where = (
        "into the library, since this is a checkout of it; --into FOLDER writes a package"
        if inside
        else f"as a package of its own, {root}"
    )
    typer.echo(f"written {where}", err=True)
    typer.echo(draft.report, err=True, nl=False)


def drafted(samples: str, name: str, title: str, sites: list[str] | None) -> Draft:
    """A draft from samples on disk."""
    try:
        return learn(texts_of(samples), name=name, title=title, sites=sites or ())
    except ReprintparseError as error:
        fail(str(error))
    except ValueError as error:
        fail(f"{samples}: {error}")


def texts_of(samples: str) -> list[str]:
    """The texts of a folder's files, by name, or of the lines of a JSON lines file."""
    path = Path(samples)
    if path.is_dir():
        files = sorted(one for one in path.rglob("*") if one.suffix in (".txt", ".md") and one.is_file())
        return [read(str(one)) for one in files]
    if path.suffix != ".jsonl":
        what = "no folder of articles and no .jsonl file" if path.exists() else "no folder or file of that name"
        fail(f"{samples}: {what}; give a folder of .txt and .md files, or a .jsonl file")
    texts = []
    for number, row in enumerate(read(samples).split("\n"), 1):
        if row.strip():
            try:
                texts.append(str(json.loads(row)["text"]))
            except (ValueError, KeyError, TypeError):
                fail(f"{samples}, line {number}: not a JSON object with a text")
    return texts
