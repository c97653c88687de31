"""Every registered profile keeps what profiles promise."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import reprintparse
from reprintparse import Kind, Members, Profile, get_profile, line, parse, profiles, run, span
from reprintparse.claiming.claims import Match
from reprintparse.options import FIELDS
from reprintparse.testing import check_profile as check
from reprintparse.testing.building import Example, trial
from reprintparse.testing.conformance import order

SOURCE = Path(reprintparse.__file__).parent
GOLDENS = Path(__file__).parent / "goldens"
RULES = Path(__file__).parents[1] / "docs/reference/rules.md"
FILES = sorted(path for folder in ("shared", "profiles") for path in (SOURCE / folder).glob("[!_]*.py"))
NAMES = [path.stem.replace("_", "-") for path in FILES]


@pytest.mark.parametrize("name", NAMES)
def test_every_profile_does_what_its_examples_say(name: str, check_profile: Callable[..., None]) -> None:
    folder = GOLDENS / name
    check_profile(get_profile(name), goldens=folder if any(folder.glob("*.txt")) else None)


def test_a_profile_is_named_after_its_file() -> None:
    assert sorted(NAMES) == [name for name in profiles() if name in NAMES]
    assert all(get_profile(name).name == name for name in NAMES)


def test_no_two_profiles_claim_the_same_host_or_alias() -> None:
    seen: dict[str, str] = {}
    for name in profiles():
        for key in (*get_profile(name).sites, *map(str.casefold, get_profile(name).aliases)):
            assert seen.setdefault(key, name) == name, f"{key} belongs to {seen[key]} and to {name}"


def test_a_site_profile_has_something_to_be_recognized_by() -> None:
    for name in profiles():
        profile = get_profile(name)
        assert profile.always or profile.sites or any(rule.identifies for rule in profile.rules), name


@pytest.mark.parametrize("name", NAMES)
def test_a_site_is_recognized_by_the_examples_that_identify_it(name: str) -> None:
    profile = get_profile(name)
    for rule in profile.rules:
        for text in rule.examples if rule.identifies else ():
            article = trial(Example(name, rule, text), profile).article
            assert name in parse(article.text).profiles, f"{rule.name}: {text!r} does not make {name} active"


def broken(**given: object) -> Profile:
    fitting = {"pattern": r"Ends here: \w{1,20}", "examples": ("Ends here: Arden",)}
    return Profile(name="broken", rules=(line("ends", Kind.FURNITURE, **{"label": "navigation", **fitting, **given}),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("profile", "complaint"),
    [
        (broken(examples=()), "has no example"),
        (broken(examples=("Ends there: Arden",)), "does not claim its example whole"),
        (broken(examples=("The story Ends here: Arden",)), "does not claim its example whole"),
        (broken(near_misses=("Ends here: Ghent",)), "claims its near miss"),
        (broken(pattern=r"Ends here: \w+"), "unbounded repeat in pattern"),
        (broken(pattern=r"Ends here: \w{1,}"), "unbounded repeat in pattern"),
        (broken(pattern=r"(?:Ends|ends) here: \w{1,20}", head="ends"), "none of its anchors"),
        (broken(pattern=r"Ends here: (\w{1,20}", head="Ends here"), "^profile 'broken':\n\nrule 'ends': pattern is not a valid pattern: missing"),
        (broken(pattern=r"Ends here: \w{1,20}", below="("), "rule 'ends': below is not a valid pattern: missing"),
        (broken(pattern=r"Ends here: \w{1,20}", target=".*"), "unbounded repeat in target"),
        (broken(label="copyright"), "belongs to legal"),
        (
            Profile(name="broken", rules=(span("end", Kind.FURNITURE, r"\(end\)", stem="(End)", label="navigation", examples="(end)"),)),
            "no stem in the example",
        ),
        (
            Profile(name="broken", rules=(
                run("list", Kind.INSERT, "SEE ALSO", label="related", after=Members(r".+", most=3), examples="SEE ALSO\nA day in Arden"),
            )),
            "unbounded repeat in after",
        ),
        (
            Profile(name="broken", rules=(
                run("list", Kind.INSERT, "SEE ALSO", label="related", after=Members(most=3), examples="SEE ALSO\nA day in Arden"),
            )),
            "does not claim its example whole",
        ),
    ],
)  # fmt: skip
def test_the_check_says_what_is_wrong_with_a_profile(profile: Profile, complaint: str) -> None:
    with pytest.raises(AssertionError, match=complaint):
        check(profile)


def test_the_check_sees_that_the_order_of_rules_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    pair = Profile(name="pair", rules=tuple(
        line(name, Kind.FURNITURE, r"Ends here: \w{1,20}", label=label, examples="Ends here: Arden")
        for name, label in (("one", "navigation"), ("two", "contact"))
    ))  # fmt: skip
    assert not list(order(pair))
    monkeypatch.setattr(Match, "rank", property(lambda match: match.start))  # no name decides between equals
    assert any("with its rules listed the other way round" in problem for problem in order(pair))


def sisters(example: str) -> Profile:
    """Two rules of which the other one wins where both match."""
    longer = line(
        "longer", Kind.LEGAL, r"Ends here: Arden in May", label="copyright", examples="Ends here: Arden in May"
    )
    return Profile(name="broken", rules=(*broken(pattern=r"Ends here: [\w ]{1,20}", examples=example).rules, longer))


@pytest.mark.parametrize(("example", "other"), [("Ends here: Arden in May", True), ("Ends there: Arden", False)])
def test_the_check_blames_another_rule_only_where_the_rule_alone_would_do(example: str, other: bool) -> None:
    with pytest.raises(AssertionError, match="rule 'ends' does not claim its example whole") as caught:
        check(sisters(example))
    assert ("another rule of the profile takes it" in str(caught.value)) is other


@pytest.mark.parametrize(
    ("given", "doubt"),
    [
        (
            {"pattern": r"Ends here: (?P<autor>\w{1,20})"},
            "rule 'ends': nothing reads a field 'autor'; did you mean 'author'?",
        ),
        ({"pattern": r"Ends here: (?P<mood>\w{1,20})"}, "rule 'ends': nothing reads a field 'mood'$"),
        ({"label": "navigaton"}, "label 'navigaton' is no standard one; did you mean 'navigation'?"),
        (
            {"opens_tail": True, "rest": "relatd"},
            "rule 'ends' names a label 'relatd' that no rule has; did you mean 'related'?",
        ),
        ({"amid": True}, r"rule 'ends': amid says nothing in a profile without always=True"),
        ({"rest": "related"}, r"rule 'ends': rest says nothing without opens_tail=True"),
        ({"goes_on": "(?:He|She) "}, r"rule 'ends': goes_on says nothing without newcomer=True"),
        ({"awaits": "byline"}, r"rule 'ends': awaits says nothing without where='head'"),
        ({"follows": "title"}, r"rule 'ends': follows says nothing without where='head' or where='tail'"),
        ({"where": "tail", "closes_head": True}, r"rule 'ends': closes_head says nothing of a rule of the tail"),
    ],
)
def test_the_check_warns_of_what_is_likelier_a_slip(given: dict[str, object], doubt: str) -> None:
    with pytest.warns(UserWarning, match=f"profile 'broken': .*{re.escape(doubt) if '?' in doubt else doubt}"):
        check(broken(**given))


@pytest.mark.parametrize(
    ("given", "doubt"),
    [
        ({"reach": 80}, "reach says nothing without lead="),
        ({"after": Members(most=3)}, "after says nothing on a span without until="),
    ],
)
def test_an_option_of_a_span_that_says_nothing_is_likelier_a_slip_too(given: dict[str, Any], doubt: str) -> None:
    rule = span("ends", Kind.FURNITURE, r"Ends here\.", label="navigation", examples="Ends here.", **given)
    with pytest.warns(UserWarning, match=f"rule 'ends': {doubt}"):
        check(Profile(name="broken", rules=(rule,)))


def test_a_label_of_ones_own_is_no_slip() -> None:
    check(broken(label="weather"))


@pytest.mark.parametrize("given", [None, "rt", broken])
def test_the_check_takes_profiles_alone(given: Any) -> None:
    with pytest.raises(TypeError, match="a profile must be a Profile, not"):
        check(given)


@pytest.mark.skipif(not RULES.exists(), reason="the reference is not part of this distribution")
def test_the_reference_lists_the_fields_that_the_library_reads() -> None:
    named = re.search(r"The names in use: (.*)\.\n", RULES.read_text("utf-8"))
    assert named
    assert sorted(re.findall(r"`(\w+)`", named[1])) == list(FIELDS)


def test_the_check_has_nothing_to_say_about_a_sound_profile() -> None:
    check(broken())
    check(Profile(name="empty"))


def test_the_check_names_the_golden_file_that_differs(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(
        "profile: related\n---input---\nREAD MORE: How it was lost\n---segments---\nbody\n  | READ MORE: How it was lost\n"
    )
    with pytest.raises(AssertionError, match="segment 0 should be"):
        check(broken(), tmp_path)
    with pytest.raises(AssertionError, match="no golden files"):
        check(broken(), tmp_path / "none")
