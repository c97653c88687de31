"""Constructors check as much as TOML does, and say which rule and which option; a bad pattern is named when it is met."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reprintparse import Kind, Members, Profile, ProfileError, Rule, line, parse, run, span

TEXT = "By Ana Ruiz\n\nThe mill reopened on Monday. Nobody knew.\n\nThe end"
H = Kind.HEADER
odd: Any = None  # so that the type checker lets everything through


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"name": None}, "rule None: name must be a string, not None"),
        ({"name": "a--b"}, "rule 'a--b': name must be lower-case words joined by hyphens"),
        ({"kind": "heading"}, "rule 'a': 'heading' is no kind; there are: header, body"),
        ({"kind": None}, "rule 'a': None is no kind"),
        ({"pattern": None}, "rule 'a': pattern must be a string, not None"),
        ({"pattern": b"By"}, "rule 'a': pattern must be a string, not b'By'"),
        ({"label": 3}, "rule 'a': label must be a string, not 3"),
        ({"label": "Main Title"}, "rule 'a': label must be lower-case words joined by underscores, not 'Main Title'"),
        ({"where": "top"}, "rule 'a': where must be one of anywhere, head, tail, not 'top'"),
        ({"head": 3}, "rule 'a': head must be a string or a list of strings, not 3"),
        ({"head": ("By", 3)}, "rule 'a': head must hold strings, not 3"),
        ({"head": ""}, "rule 'a': head must hold no empty string"),
        ({"tail": ("Ruiz", "")}, "rule 'a': tail must hold no empty string"),
        ({"stem": ""}, "rule 'a': stem must hold no empty string"),
        ({"longest": "5"}, "rule 'a': longest must be a whole number, not '5'"),
        ({"longest": True}, "rule 'a': longest must be a whole number, not True"),
        ({"shortest": -1}, "rule 'a': shortest must not be less than 0, and is -1"),
        ({"first": "yes"}, "rule 'a': first must be true or false, not 'yes'"),
        ({"below": 3}, "rule 'a': below must be a string, not 3"),
        ({"follows": 3}, "rule 'a': follows must be a string or a list of strings, not 3"),
        ({"examples": 3}, "rule 'a': examples must be a string or a list of strings, not 3"),
        ({"near_misses": [None]}, "rule 'a': near_misses must hold strings, not None"),
        ({"shortest": 90, "longest": 80}, "rule 'a': no block is at least 90 and at most 80 characters long"),
        (
            {"where": "head", "opens_tail": True},
            "rule 'a': a rule of the head opens no tail; give where='tail' or where='anywhere'",
        ),
        ({"newcomer": True}, "rule 'a': a newcomer is looked for at the tail alone"),
    ],
)
def test_an_odd_option_is_refused_where_it_is_written(given: dict[str, Any], says: str) -> None:
    with pytest.raises(ProfileError) as caught:
        line(**{"name": "a", "kind": H, "pattern": "By Ana Ruiz", **given})
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: run("a", H, "By", after=odd or 3), "rule 'a': before and after must be Members, not 3"),
        (lambda: run("a", H, "By", before=odd or "x"), "rule 'a': before and after must be Members, not 'x'"),
        (lambda: run("a", H, "By", repeats="who"), "rule 'a': repeats names a group 'who', which the pattern does not have"),
        (lambda: Members(most=odd or "3"), "Members: most must be a whole number, not '3'"),
        (lambda: Members(most=1, least=2), "Members: least must not be more than most, and is 2, more than 1"),
        (lambda: Members(most=-1), "Members: most must not be less than 0"),
        (lambda: Members(close=odd or "near"), "Members: close must be one of any, all, joined, paragraph, not 'near'"),
        (lambda: Members(odd), "Members: pattern must be a string, not None"),
        (lambda: Rule(name="a", form=odd or "block", kind=H, label="a", pattern="By"), "rule 'a': form must be one of line, span, run"),
        (lambda: Rule(name="a", form="line", kind=odd or "header", label="a", pattern="By"), "rule 'a': kind must be a Kind, not 'header'"),
    ],
)  # fmt: skip
def test_and_so_are_odd_neighbors_and_forms(make: Callable[[], Any], says: str) -> None:
    with pytest.raises(ProfileError) as caught:
        make()
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"name": "X Y"}, "profile 'X Y': name must be lower-case words joined by hyphens"),
        ({"name": ""}, "profile '': name must be"),
        ({"name": 3}, "profile 3: name must be a string"),
        ({"name": "a+b"}, "profile 'a+b': name must be"),
        ({"title": None}, "profile 'x': title must be a string, not None"),
        ({"always": "yes"}, "profile 'x': always must be true or false"),
        ({"sites": "arden.test"}, "sites must be several of type str, not 'arden.test'; put it in a list"),
        ({"aliases": [3]}, "aliases must be of type str, not int"),
        ({"sites": ["https://arden.test/"]}, "profile 'x': site 'https://arden.test/': give the bare host, as in 'example.org'"),
        ({"sites": ["www.arden.test"]}, "give the bare host"),
        ({"sites": ["Arden.test"]}, "give the bare host"),
        ({"sites": ["arden"]}, "give the bare host"),
        ({"rules": line("a", H, "By")}, "rules must be several of type Rule, not Rule("),
        ({"rules": [None]}, "rules must be of type Rule, not NoneType"),
        ({"include": "rt"}, "include must be several of type Profile, not 'rt'; an installed one is get_profile(NAME)"),
        ({"include": ["rt"]}, "include must be of type Profile, not str; an installed one is get_profile(NAME)"),
    ],
)  # fmt: skip
def test_an_odd_profile_is_refused(given: dict[str, Any], says: str) -> None:
    with pytest.raises(ProfileError) as caught:
        Profile(**{"name": "x", **given})
    assert says in str(caught.value)


def test_lists_will_do_for_tuples() -> None:
    one = Profile(name="x", sites=["arden.test"], rules=[line("a", H, "By", examples=["By"])])  # type: ignore[arg-type]
    assert one == Profile(name="x", sites=("arden.test",), rules=(line("a", H, "By", examples=("By",)),))
    assert line("a", "header", "By") == line("a", H, "By")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "place"),
    [
        (line("a", H, "By (Ana Ruiz"), "pattern"),
        (line("a", H, "(", where="head"), "pattern"),
        (line("a", H, r"By \p{Nonsense}", head="By"), "pattern"),
        (line("a", H, "By Ana Ruiz", below="("), "below"),
        (run("a", H, "By Ana Ruiz", after=Members("(")), "after.pattern"),
        (run("a", H, "The end", before=Members("(")), "before.pattern"),
        (run("a", H, "By Ana Ruiz", after=Members(most=3, beyond="(")), "after.beyond"),
        (run("a", H, "By Ana Ruiz", until="("), "until"),
        (span("a", H, "Ana Ruiz", lead="("), "lead"),
    ],
)
def test_a_broken_pattern_is_named_when_it_is_first_needed(rule: Rule, place: str) -> None:
    with pytest.raises(ProfileError, match=f"^rule 'x/a': {place} is not a valid pattern: "):
        parse(TEXT, Profile(name="x", rules=(rule,)))


@pytest.mark.parametrize("form", [line, run, span])
def test_a_broken_pattern_is_not_taken_for_a_missing_anchor(form: Callable[..., Rule]) -> None:
    with pytest.raises(ProfileError, match="rule 'a': pattern is not a valid pattern: missing"):
        form("a", H, "(")
