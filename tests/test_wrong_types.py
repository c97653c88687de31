"""What is given in another type than a door takes is refused at that door, in words that say what to give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reprintparse import Profile, ProfileNotFoundError, compare, compose, explain, get_profile, learn, parse

RT: Any = get_profile("rt")
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


def test_a_status_that_no_change_has_is_refused() -> None:
    with pytest.raises(ValueError, match="'removed' is no status; there are: kept, left_out, added, changed"):
        compare("The mill.", "The weir.").of(odd or "removed")


def test_the_empty_choice_is_no_profile() -> None:
    assert compose() == Profile(name="empty")
    assert [segment.rule for segment in parse("READ MORE: How the mill was lost", [])] == [None]
