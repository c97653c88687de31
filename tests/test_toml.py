"""Profiles as data: the same schema as the constructors, no code, and errors that name line and key."""

from __future__ import annotations

import json
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from reprintparse import Kind, Members, Profile, ProfileError, get_profile, line, parse, run, span
from reprintparse.shapes import DATE

tomllib = pytest.importorskip("tomllib", reason="TOML needs Python 3.11, or tomli")

SOURCE = r"""
name = "acme"
title = "Acme Times"
sites = ["acme.test"]
aliases = ["The Acme Times"]
include = ["tweets"]

[[line]]
name = "published"
kind = "header"
pattern = 'Acme Times, (?P<date>{DATE})'
where = "head"
identifies = true
examples = ["Acme Times, March 4, 2016"]

[[run]]
name = "list"
kind = "insert"
label = "related"
pattern = 'MORE FROM ACME'
[run.after]
items = true
most = 4

[[span]]
name = "origin"
kind = "attribution"
pattern = 'First printed in the Acme Times\.'
opens_tail = true
near_misses = "First printed in a drawer."
"""


def test_a_file_makes_the_very_profile_that_the_constructors_make(tmp_path: Path) -> None:
    built = Profile(
        name="acme", title="Acme Times", sites=("acme.test",), aliases=("The Acme Times",), include=(get_profile("tweets"),),
        rules=(
            line("published", Kind.HEADER, rf"Acme Times, (?P<date>{DATE})", where="head", identifies=True,
                 examples=("Acme Times, March 4, 2016",)),
            run("list", Kind.INSERT, "MORE FROM ACME", label="related", after=Members(items=True, most=4)),
            span("origin", Kind.ATTRIBUTION, r"First printed in the Acme Times\.", opens_tail=True,
                 near_misses=("First printed in a drawer.",)),
        ),
    )  # fmt: skip
    path = tmp_path / "acme.toml"
    path.write_text(SOURCE, "utf-8")
    assert Profile.from_toml(path) == built == Profile.from_toml(SOURCE)


def test_a_profile_from_a_file_parses() -> None:
    doc = parse(
        "Acme Times, March 4, 2016\n\nThe mill reopened.\n\nMORE FROM ACME\n- One more mill\n",
        Profile.from_toml(SOURCE),
    )
    assert [segment.rule for segment in doc] == ["acme/published", None, "acme/list"]
    assert doc.segments[0].fields["date"] == "March 4, 2016"


@pytest.mark.parametrize(
    ("old", "new", "line_number", "key", "says"),
    [
        ('title = "Acme Times"', "title = 3", 3, "title", "a string"),
        ('sites = ["acme.test"]', "sites = [1]", 4, "sites", "strings"),
        ('include = ["tweets"]', 'include = ["tweats"]', 6, "include", "did you mean"),
        ('name = "acme"', 'nam = "acme"', 2, "nam", "unknown"),
        ('kind = "header"', 'kind = "heading"', 10, "kind", "must be one of header"),
        ('kind = "header"', 'kind = "body"', 10, "kind", "must be one of header"),
        ("{DATE}", "{DATES}", 11, "pattern", "fragment"),
        ("{DATE}", "{BARE}", 11, "pattern", "unknown fragment {BARE}; there are: CAUTION, "),
        ("{DATE})", "{DATE}", 11, "pattern", "not a valid pattern"),
        ("{DATE}", ".*", 11, "pattern", "without a bound"),
        ('where = "head"', 'where = "top"', 12, "where", "anywhere, head, tail"),
        ("identifies = true", 'identifies = "yes"', 13, "identifies", "true or false"),
        ("items = true", "item = true", 21, "after", "unknown key 'item'"),
        ("most = 4", 'most = "4"', 21, "after", "whole number"),
        ('name = "origin"', 'nome = "origin"', 26, "nome", "unknown"),
        ('name = "origin"', 'name = "Origin"', 26, "name", "lower-case"),
        ("opens_tail = true", "open_tail = true", 29, "open_tail", "unknown"),
        ("near_misses = ", "near_misses = 1 #", 30, "near_misses", "list of strings"),
    ],
)  # fmt: skip
def test_a_bad_file_names_line_and_key(old: str, new: str, line_number: int, key: str, says: str) -> None:
    assert SOURCE.count(old) == 1
    with pytest.raises(ProfileError, match=says) as caught:
        Profile.from_toml(SOURCE.replace(old, new))
    assert f"line {line_number}: key {key!r}" in str(caught.value)


@pytest.mark.parametrize("form", ["line", "span", "run"])
def test_every_option_of_a_constructor_may_stand_in_a_file(form: str) -> None:
    values = {
        "name": "x",
        "kind": "legal",
        "pattern": "Arden (?P<author>Post)",
        "where": "tail",
        "repeats": "author",
        "before": Members(),
        "after": Members(),
    }
    given: dict[str, Any] = {}
    rows = []
    for option, wanted in signature(globals()[form]).parameters.items():
        typed = str(wanted.annotation)
        value = values.get(option, True if "bool" in typed else 7 if "int" in typed else "arden")
        given[option] = value
        rows.append(f"{option} = {'{}' if isinstance(value, Members) else json.dumps(value)}")
    built = Profile(name="acme", rules=(globals()[form](**{**given, "kind": Kind.LEGAL}),))
    assert Profile.from_toml("\n".join(["name = 'acme'", f"[[{form}]]", *rows])) == built


@pytest.mark.parametrize("place", ["pattern", "lead", "until", "below", "target", "goes_on"])
def test_every_pattern_in_a_file_is_read_as_one(place: str) -> None:
    form = {"lead": "span", "until": "run"}.get(place, "line")
    for bad, says in (("(", "not a valid pattern"), (".*", "without a bound"), ("{DATES}", "fragment")):
        row = f"{place} = '{bad}'" if place == "pattern" else f"pattern = 'Arden'\n{place} = '{bad}'"
        with pytest.raises(ProfileError, match=f"key '{place}' .*{says}"):
            Profile.from_toml(f"name = 'acme'\n[[{form}]]\nname = 'x'\nkind = 'legal'\nwhere = 'tail'\n{row}")


def test_a_missing_key_is_named_at_the_head_of_its_rule() -> None:
    with pytest.raises(ProfileError, match=r"line 25: key 'kind' of \[\[span\]\] number 1 is missing"):
        Profile.from_toml(SOURCE.replace('kind = "attribution"\n', ""))


def test_what_is_no_toml_says_where() -> None:
    with pytest.raises(ProfileError, match="line 2"):
        Profile.from_toml('name = "a"\nkind header')


def test_lines_inside_long_strings_are_no_keys() -> None:
    text = 'name = "a"\n[[line]]\nname = "x"\nkind = "legal"\npattern = """\nwhere = 1\n"""\nwhere = "nowhere"\n'
    with pytest.raises(ProfileError, match="line 8: key 'where'"):
        Profile.from_toml(text)
