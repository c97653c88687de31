"""What is given in another type than a door takes is refused at that door, in words that say what to give."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from reprintparse import (
    Copyright,
    Kind,
    Profile,
    ProfileError,
    ProfileNotFoundError,
    Reprint,
    Segment,
    compare,
    compose,
    explain,
    get_profile,
    learn,
    parse,
    read_reprint,
)
from reprintparse.testing import Layout, articles, build

RT: Any = get_profile("rt")
DOC = parse("The mill.")
odd: Any = None  # so that the type checker lets everything through


@pytest.mark.parametrize("door", [parse, explain, lambda text: compare("The mill.", text)])
@pytest.mark.parametrize(
    ("given", "says"),
    [
        (None, "must be str, not NoneType"),
        (b"The mill.", "must be str, not bytes: decode it first"),
        (bytearray(b"The mill."), "not bytearray: decode it first"),
        (["The mill."], "must be str, not list"),
    ],
)
def test_a_text_is_a_str(door: Callable[[Any], Any], given: Any, says: str) -> None:
    with pytest.raises(TypeError, match=says):
        door(given)


@pytest.mark.parametrize(
    "call",
    [
        lambda: parse("a", odd or 3), lambda: parse("a", [odd]), lambda: parse("a", odd or b"rt"), lambda: explain("a", odd or 3.5),
        lambda: compose(odd), lambda: compose("rt", odd or 3),
    ],
)  # fmt: skip
def test_a_profile_is_a_profile_or_a_name(call: Callable[[], Any]) -> None:
    with pytest.raises(TypeError, match="a profile must be a Profile or the name of one, not "):
        call()


def test_profiles_are_composed_with_names_too() -> None:
    assert compose("rt", "npr") == RT | "npr" == "npr" | RT == compose(RT, get_profile("npr"))
    assert parse("The end", iter(["rt", RT])).profiles == ("rt",)
    with pytest.raises(ProfileNotFoundError, match="tweets"):
        compose("rt", "tweats")
    for other in (3, None, ["rt"]):
        with pytest.raises(TypeError, match="unsupported operand"):
            RT | other


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: parse("a", url=odd or 3), "url must be str, not int"),
        (lambda: parse("a", url=odd or b"https://rt.com"), "url must be str, not bytes: decode it first"),
        (lambda: get_profile(odd), "the name of a profile must be str, not NoneType"),
        (lambda: get_profile(RT), "the name of a profile must be str, not Profile"),
        (
            lambda: learn("The mill reopened."),
            "texts must be several of type str, not 'The mill reopened.'; put it in a list",
        ),
        (lambda: learn([odd, "a"]), "texts must be of type str, not NoneType"),
        (lambda: learn(odd), "texts must be several of type str, not None"),
        (lambda: learn(["a"], sites="arden.test"), "sites must be several of type str, not 'arden.test'"),
        (lambda: learn(["a"], name=odd), "name must be str, not NoneType"),
    ],
)
def test_names_addresses_and_samples_are_strings(call: Callable[[], Any], says: str) -> None:
    with pytest.raises(TypeError, match=says):
        call()


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: Profile.from_toml(odd or 3), TypeError, "TOML must be str, not int"),
        (lambda: Profile.from_toml(odd or b"name = 'x'"), TypeError, "TOML must be str, not bytes: decode it first"),
        (
            lambda: Profile.from_toml("acme.toml"),
            ProfileError,
            r"to read the file of that name, give Path\('acme.toml'\)",
        ),
        (lambda: DOC.at(odd or 1.5), TypeError, "offset must be int, not float"),
        (lambda: DOC.at(odd or "1"), TypeError, "offset must be int, not str"),
        (lambda: DOC.body.to_source(odd or 0.5), TypeError, "offset must be int, not float"),
        (lambda: DOC.body.to_source(odd or "0"), TypeError, "offset must be int, not str"),
        (lambda: DOC.body.from_source(odd or 4.5), TypeError, "offset must be int, not float"),
        (lambda: DOC.body.from_source(odd or 4000.5), TypeError, "offset must be int, not float"),
        (lambda: DOC.body.from_source(odd or "4"), TypeError, "offset must be int, not str"),
        (lambda: explain("The mill.").at(odd or 1.5), TypeError, "line must be int, not float"),
        (lambda: explain("The mill.").at(odd or "1"), TypeError, "line must be int, not str"),
        (lambda: read_reprint(odd or "The mill."), TypeError, "document must be a Document, not str: parse it first"),
        (lambda: read_reprint(odd), TypeError, "document must be a Document, not NoneType"),
        (lambda: read_reprint(DOC, odd or "rt"), TypeError, "profiles must be several of type Profile, not 'rt'"),
        (lambda: read_reprint(DOC, odd or ["rt"]), TypeError, "profiles must be of type Profile, not str"),
        (
            lambda: read_reprint(DOC, odd or RT),
            TypeError,
            "profiles must be several of type Profile, .*put it in a list",
        ),
        (lambda: Segment(0, 3, Kind.LEGAL, odd or 3), TypeError, "label must be str, not int"),
        (lambda: Segment(0, 3, Kind.LEGAL, rule=odd or 3), TypeError, "rule must be str, not int"),
        (lambda: Segment(0, 3, Kind.LEGAL, source=odd or b"The mill."), TypeError, "source must be str, not bytes"),
        (lambda: Segment(0, 3, Kind.LEGAL, fields=odd or 3), TypeError, "fields must be a dictionary, not int"),
        (lambda: Segment(0, 3, Kind.LEGAL, fields=odd or ["a"]), TypeError, "fields must be a dictionary, not list"),
        (lambda: Segment(odd or "0", 3, Kind.BODY), TypeError, "str"),
        (lambda: Segment(0, odd or 3.0, Kind.BODY), TypeError, "float"),
        (
            lambda: Segment(0, 3, Kind.LEGAL, fields={"year": odd or 3}),
            TypeError,
            "fields must be of type str, not int",
        ),
        (lambda: Reprint(authors=odd or "Ana Ruiz"), TypeError, "must be several of type str, not 'Ana Ruiz'"),
        (lambda: Reprint(copyright=[odd]), TypeError, "copyright must be of type Copyright, not NoneType"),
        (lambda: Copyright("Arden Post", odd or 2016), TypeError, "years must be several of type int, not 2016"),
        (lambda: Layout("odd", block="sideways"), ValueError, "'sideways' is nothing that a layout does to a block"),
        (lambda: build(odd, Random(1)), TypeError, "a profile must be a Profile or the name of one"),
        (lambda: articles(odd or 3), TypeError, "a profile must be a Profile or the name of one"),
    ],
)
def test_and_so_is_whatever_else_is_odd(call: Callable[[], Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        call()


def test_a_file_that_is_not_utf_8_is_no_toml(tmp_path: Path) -> None:
    pytest.importorskip("tomllib", reason="TOML needs Python 3.11, or tomli")
    path = tmp_path / "acme.toml"
    path.write_bytes(b"name = 'caf\xe9'")
    with pytest.raises(ProfileError, match="not UTF-8"):
        Profile.from_toml(path)


def test_lists_make_the_same_record_as_tuples() -> None:
    one = Reprint(authors=["Ana Ruiz"], copyright=[Copyright("Arden Post", [2016])])  # type: ignore[list-item]
    assert one == Reprint(authors=("Ana Ruiz",), copyright=(Copyright("Arden Post", (2016,)),))
    assert hash(one) == hash(Reprint.from_dict(one.to_dict()))


def test_a_status_that_no_change_has_is_refused() -> None:
    with pytest.raises(ValueError, match="'removed' is no status; there are: kept, left_out, added, changed"):
        compare("The mill.", "The weir.").of(odd or "removed")


def test_the_empty_choice_is_no_profile() -> None:
    assert compose() == Profile(name="empty")
    assert [segment.rule for segment in parse("READ MORE: How the mill was lost", [])] == [None]
