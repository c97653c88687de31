"""Rules and profiles that are not well formed are refused where they are written, in words."""

from __future__ import annotations

import pytest

from reprintparse import Kind, Profile, ProfileError, compose, get_profile, line, parse, read_reprint, run, span
from reprintparse.testing import check_profile


def rule(name: str = "end", pattern: str = "The end") -> object:
    return line(name, Kind.FURNITURE, pattern, label="navigation")


@pytest.mark.parametrize("name", ["", "End", "the end", "end!", "énd Ü"])
def test_a_rule_with_an_odd_name_is_refused(name: str) -> None:
    with pytest.raises(ProfileError, match="lower-case words"):
        rule(name)


def test_a_rule_for_body_is_refused() -> None:
    with pytest.raises(ProfileError, match="body is what no rule claims"):
        line("end", Kind.BODY, "The end")


def test_two_rules_of_one_name_are_refused() -> None:
    with pytest.raises(ProfileError, match="two rules named 'end'"):
        Profile(name="x", rules=(rule(), rule(pattern="The very end")))  # type: ignore[arg-type]


def test_two_different_profiles_of_one_name_are_refused() -> None:
    one, other = Profile(name="x", rules=(rule(),)), Profile(name="x", rules=(rule("other"),))  # type: ignore[arg-type]
    with pytest.raises(ProfileError, match="two different profiles are named 'x'"):
        compose(one, other)
    assert compose(one, one) is one or compose(one, one) == one


def test_a_composition_of_compositions_keeps_every_part() -> None:
    parts = [Profile(name=name, rules=(rule(name),)) for name in "abcd"]  # type: ignore[arg-type]
    whole = compose(parts[0] | parts[1], parts[2] | parts[3])
    assert {atom.name for atom in whole.atoms()} == set("abcd")


def test_a_rule_is_labeled_by_its_name_unless_it_says_otherwise() -> None:
    assert line("fair-use", Kind.LEGAL, "Fair use").label == "fair_use"
    assert span("x", Kind.LEGAL, "Fair use", label="fair_use").stems == ("Fair use",)
    assert run("x", Kind.INSERT, "See also", label="related").heads == ("See also",)


def test_without_leaves_the_named_rules_out_and_nothing_else() -> None:
    profile = get_profile("rt")
    names = {one.name for one in profile.rules}
    assert {one.name for one in profile.without("byline").rules} == names - {"byline"}
    assert profile.without() == profile
    with pytest.raises(ProfileError, match="has no rule 'bylin'"):
        profile.without("bylin")


def test_what_a_profile_includes_comes_along_when_it_is_asked_for() -> None:
    inner = Profile(name="inner", rules=(rule(),))  # type: ignore[arg-type]
    outer = Profile(name="outer", include=(inner,), rules=(rule("begin", "The beginning"),))  # type: ignore[arg-type]
    rules = [segment.rule for segment in parse("The beginning\n\nThe end", outer)]
    assert rules == ["outer/begin", "inner/end"]


def test_exactly_what_is_asked_for_counts() -> None:
    text = "READ MORE: How the mill was lost\n\nThe mill reopened."
    assert [segment.rule for segment in parse(text, "zerohedge")] == [None]
    assert [segment.rule for segment in parse(text, [])] == [None]
    assert parse(text, ["rt", "related"]).segments == parse(text, [get_profile("related"), "rt"]).segments


def test_a_profile_of_names_alone_stays_itself_in_a_composition() -> None:
    names = Profile(name="names", title="Arden Times", aliases=("The Times of Arden",))
    whole = compose(names, "origins")
    text = "It rained.\n\nOriginally published by The Times of Arden.\n"
    assert read_reprint(parse(text, whole), [whole]).source == "Arden Times"


def test_a_composition_is_checked_part_by_part() -> None:
    broken = Profile(name="broken", rules=(line("end", Kind.FURNITURE, "The end.", label="navigation"),))
    check_profile(compose("rt", "related"))
    with pytest.raises(AssertionError, match="end"):
        check_profile(compose("rt", broken))
