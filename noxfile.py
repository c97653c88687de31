"""The project's habits in six words: setup, check, test, goldens, bench, docs."""

from __future__ import annotations

import nox

nox.options.sessions = ["check", "test"]
nox.options.reuse_existing_virtualenvs = True


@nox.session(venv_backend="none")
def setup(session: nox.Session) -> None:
    """A virtual environment in .venv with everything, and the commit hooks."""
    session.run("python3", "-m", "venv", ".venv")
    session.run(".venv/bin/pip", "install", "-q", "-e", ".[dev]")
    session.run(".venv/bin/pre-commit", "install")


@nox.session
def check(session: nox.Session) -> None:
    """Style and types."""
    session.install("-q", "-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("python", "scripts/lay_out_rules.py", "--check")
    session.run("mypy")


@nox.session
def test(session: nox.Session) -> None:
    """The test suite; arguments go to pytest."""
    session.install("-q", "-e", ".[test]")
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session
def goldens(session: nox.Session) -> None:
    """Rewrite the golden files; review the difference before committing it."""
    session.install("-q", "-e", ".[test]")
    session.run("pytest", "-k", "golden", "--update-goldens", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """The benchmarks; arguments go to the script."""
    session.install("-q", "-e", ".")
    session.run("python", "benchmarks/bench.py", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """The documentation; warnings are errors."""
    session.install("-q", "-e", ".[dev]")
    session.run("mkdocs", "build", "--strict", env={"NO_MKDOCS_2_WARNING": "1"})
