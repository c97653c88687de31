"""Profiles as data: a TOML file with the same words as the constructors, and no code in it.

    name = "acme"
    title = "Acme Times"
    sites = ["acme.test"]
    include = ["tweets"]                # installed profiles, by name

    [[line]]                            # or [[span]], [[run]]
    name = "published"
    kind = "header"
    pattern = 'Acme Times, (?P<date>{DATE})'
    where = "head"
    examples = ["Acme Times, March 4, 2016"]

A word in capitals between braces stands for the fragment of that name in `reprintparse.shapes`. Patterns are
checked as they are read: a file from somewhere else can neither run code nor bring a pattern without bounds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any, NoReturn

import attrs
import regex

from . import shapes
from .errors import ProfileError, ReprintparseError
from .forms import line, run, span
from .given import a_text
from .kinds import Kind
from .matching.anchors import unbounded_repeat, wrong_with
from .options import LITERALS, TYPES, fault
from .profile import Profile
from .registry import get_profile
from .rules import MEMBERS, Members, Rule

if sys.version_info >= (3, 11):
    import tomllib
else:
    try:
        import tomli as tomllib
    except ImportError:
        tomllib = None

__all__ = ["read_profile"]

FORMS: dict[str, Callable[..., Rule]] = {"line": line, "span": span, "run": run}
TOP = ("name", "title", "sites", "aliases", "always", "include", *FORMS)
FRAGMENT = regex.compile(r"(?<!\\[pPN])\{([A-Z]{3,20})\}")  # not \p{LATIN}
PATTERNS = ("pattern", "lead", "until", "below", "target", "goes_on")
LITERAL = {name: option for option, name in LITERALS.items()}
FRAGMENTS = {name: found for name in shapes.__all__ if isinstance(found := getattr(shapes, name), str)}
KINDS = [str(kind) for kind in Kind if kind is not Kind.BODY]


def read_profile(source: str | Path) -> Profile:
    """Read a profile from a TOML file, or from a string of TOML.

    Args:
        source: A path to a file, or the TOML itself as a `str`.

    Raises:
        ProfileError: When it is not TOML or not a profile; the message names the line and the key.
        OSError: When the file cannot be read.
        TypeError: When it is neither a `Path` nor a `str`.
        ImportError: On Python 3.10 without the package `tomli`.
    """
    if tomllib is None:
        raise ImportError("reading TOML on Python 3.10 needs the package tomli; run: pip install tomli")
    if isinstance(source, Path):
        try:
            return Reader(source.read_text("utf-8"), str(source)).profile()
        except UnicodeDecodeError as error:
            raise ProfileError(f"{source}: not UTF-8, as TOML must be: {error}") from None
    if a_text(source, "TOML").endswith(".toml") and "\n" not in source:
        raise ProfileError(f"{source!r} is no TOML; to read the file of that name, give Path({source!r})")
    return Reader(source, "profile").profile()


@attrs.define
class Reader:
    """One TOML text on its way to a profile; it knows where each key stands."""

    text: str
    name: str

    def profile(self) -> Profile:
        """The whole profile."""
        try:
            data = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise ProfileError(f"{self.name}: not TOML: {error}") from None
        self.known(data, TOP, "")
        if "name" not in data:
            self.fail("", 0, "name", "is missing; every profile has one")
        rules = [self.rule(form, at, table) for form in FORMS for at, table in enumerate(self.tables(data, form))]
        given = {key: self.value("", 0, key, data[key]) for key in TOP[:5] if key in data}
        include = [self.included(name) for name in self.value("", 0, "include", data.get("include", []))]
        try:
            return Profile(**given, include=tuple(include), rules=tuple(rules))
        except ProfileError as error:
            raise ProfileError(f"{self.name}: {error}") from None

    def tables(self, data: dict[str, Any], form: str) -> list[dict[str, Any]]:
        found = data.get(form, [])
        if not (isinstance(found, list) and all(isinstance(table, dict) for table in found)):
            self.fail("", 0, form, f"must be a list of tables; head each with [[{form}]]")
        return found

    def included(self, name: str) -> Profile:
        try:
            return get_profile(name)
        except ReprintparseError as error:
            self.fail("", 0, "include", f"cannot be resolved: {error}")

    def rule(self, form: str, at: int, table: dict[str, Any]) -> Rule:
        """One rule, by the constructor that its table is named after."""
        allowed = tuple(signature(FORMS[form]).parameters)
        self.known(table, allowed, form, at)
        for key in ("name", "kind", "pattern"):
            if key not in table:
                self.fail(form, at, key, "is missing; every rule has one")
        given = {key: self.value(form, at, key, value) for key, value in table.items()}
        try:
            return FORMS[form](**given)
        except ProfileError as error:
            self.fail(form, at, "name", f"is of a rule that is not well formed: {error}")

    def members(self, form: str, at: int, key: str, table: Any) -> Members:
        """The neighbors of a run, which are a table of their own."""
        if not isinstance(table, dict):
            self.fail(form, at, key, f"must be a table, not {table!r}")
        for inner, value in table.items():
            if inner not in MEMBERS:
                self.fail(form, at, key, f"has an unknown key {inner!r}; it may have: {', '.join(MEMBERS)}")
            found = fault(inner, value)
            if found:
                self.fail(form, at, key, f"has a {inner!r} that {found}")
        checked: dict[str, Any] = {
            k: self.pattern(form, at, key, v) if k in ("pattern", "beyond") else v for k, v in table.items()
        }
        return Members(**checked)

    def value(self, form: str, at: int, key: str, value: Any) -> Any:
        """A value of the right type, with its fragments put in."""
        if key in ("before", "after"):
            return self.members(form, at, key, value)
        if key == "kind":
            return (
                value
                if value in KINDS
                else self.fail(form, at, key, f"must be one of {', '.join(KINDS)}, not {value!r}")
            )
        option = LITERAL.get(key, key)
        if TYPES[option] is tuple:  # one string or several
            value = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else value
        found = fault(option, value)
        if found:
            self.fail(form, at, key, found)
        return self.pattern(form, at, key, value) if key in PATTERNS else value

    def pattern(self, form: str, at: int, key: str, value: str) -> str:
        """A pattern with its fragments put in, known to compile and to be bounded."""
        for fragment in FRAGMENT.findall(value):
            if fragment not in FRAGMENTS:
                self.fail(form, at, key, f"has an unknown fragment {{{fragment}}}; there are: {', '.join(FRAGMENTS)}")
        whole = FRAGMENT.sub(lambda hit: FRAGMENTS[hit[1]], value)
        found = wrong_with(whole, reverse=key == "lead")
        if found:
            self.fail(form, at, key, found)
        loose = unbounded_repeat(whole)
        if loose:
            self.fail(form, at, key, f"repeats without a bound: {loose!r}; write {{0,80}} for * or {{1,80}} for +")
        return str(whole)

    def known(self, table: dict[str, Any], allowed: tuple[str, ...], form: str, at: int = 0) -> None:
        for key in table:
            if key not in allowed:
                self.fail(form, at, key, f"is unknown; there are: {', '.join(allowed)}")

    def fail(self, form: str, at: int, key: str, what: str) -> NoReturn:
        where = f" of [[{form}]] number {at + 1}" if form else ""
        raise ProfileError(f"{self.name}, line {self.line_of(form, at, key)}: key {key!r}{where} {what}")

    def line_of(self, form: str, at: int, key: str) -> int:
        """The line of a key, or of the head of the table that lacks it."""
        header, seen, best, quoted = "", -1, 1, ""
        for number, row in enumerate(self.text.split("\n"), 1):
            if quoted:  # inside a string of several lines
                quoted = "" if quoted in row else quoted
                continue
            title = regex.match(r"\s*\[\[?\s*([\w.-]+)\s*\]", row)
            if title:
                header = title[1]
                seen += header == form
            if header == form and (not form or seen == at):
                best = number if title else best
                if regex.match(rf"\s*[\"']?{regex.escape(key)}[\"']?\s*[.=]", row):
                    return number
            if (title and not form and header.split(".")[0] == key) or (header == f"{form}.{key}" and seen == at):
                return number
            quoted = next((marks for marks in ('"""', "'''") if row.count(marks) % 2), "")
        return best
