"""What is read off a pattern holds for whatever the pattern matches."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from reprintparse import get_profile, profiles
from reprintparse.matching.entries import BEYOND, Entry, anchored
from reprintparse.matching.traits import Traits, bit, traits
from reprintparse.matching.twins import twin
from reprintparse.matching.words import fold_case, telling
from reprintparse.testing.building import examples_of
from reprintparse.text.plain import plain_form

INSTALLED = [get_profile(name) for name in profiles()]
ENTRIES = [Entry(rule, one.name, one.always) for one in INSTALLED for rule in one.rules if rule.form != "span"]
EXAMPLES = sorted({line for one in INSTALLED for found in examples_of(one) for line in found.text.splitlines() if line})

atoms = st.sampled_from(
    ["a", "b", "B", "k", " ", r"\.", "1", r"\d", r"\w", r"\p{Lu}", "[ab]", "[^a]", "[a-c-]", "['’]", ".", "é", "(?i:ab)", "(?i:k)", r"\b", "(?=a)", "(?!b)"]
)  # fmt: skip
signs = st.sampled_from(["", "", "", "?", "{2}", "{0,2}", "{1,3}", "{,2}", "*", "+", "??", "{1,2}+"])
patterns = st.recursive(
    st.builds("".join, st.lists(st.builds(str.__add__, atoms, signs), min_size=1, max_size=4)),
    lambda inner: (
        st.builds(
            lambda kind, branches, sign: f"({kind}{'|'.join(branches)}){sign}",
            st.sampled_from(["?:", "?P<x>", "?>", "", "?i:", "?=", "?<!"]),
            st.lists(inner, min_size=1, max_size=3),
            signs,
        )
        | st.builds(str.__add__, inner, inner)
    ),
    max_leaves=6,
)


def agrees(found: Traits, text: str) -> bool:
    """Whether a text has all that a match must have."""
    return (
        found.least <= len(text) <= found.most
        and bool(not text or (found.first & bit(text[0]) and found.last & bit(text[-1])))
        and all(any(word in text for word in words) for words in found.words)
        and all(any(word in fold_case(text) for word in words) for words in found.folded)
        and (not found.digit or any(map(str.isdecimal, text)))
    )


@given(
    st.sampled_from(["", "(?i)"]),
    patterns,
    st.lists(st.text(st.sampled_from("abBkKcé .1-'’ſıİK"), max_size=7), max_size=20),
)
def test_every_match_of_any_pattern_has_its_traits(flags: str, pattern: str, tried: list[str]) -> None:
    try:
        compiled = regex.compile(flags + pattern)
    except regex.error:
        return
    found = traits(flags + pattern)
    for text in tried:
        if compiled.fullmatch(text):
            assert agrees(found, text)


@given(
    st.sampled_from(ENTRIES),
    st.lists(st.sampled_from(EXAMPLES), max_size=30),
    st.sampled_from([str, str.upper, str.title]),
)
def test_no_rule_is_kept_from_a_block_that_it_matches(
    entry: Entry, tried: list[str], cased: Callable[[str], str]
) -> None:
    rule = entry.rule
    for text in (cased(plain_form(text)) for text in (*tried, *rule.examples)):
        fits = rule.shortest <= len(text) <= rule.longest and anchored(entry, text)
        if text and fits and entry.pattern().fullmatch(text):
            assert entry.may_match(text)
            assert entry.may_look_like(text[0], text[-1], len(text).bit_length())


def test_most_rules_are_told_from_a_paragraph_without_their_pattern() -> None:
    plain = "The mill in Arden reopened on Tuesday after a long winter, and forty people came to see the wheel turn."
    told = [entry for entry in ENTRIES if anchored(entry, plain) and not entry.may_match(plain)]
    assert len(told) * 2 > sum(anchored(entry, plain) for entry in ENTRIES)


@pytest.mark.parametrize("pattern", [r"(?x)a b", r"(?P<a>x)(?P=a)", r"(a)?(?(1)b|c)", "a{e<=1}", r"\Ga", "a)", "(a"])
def test_nothing_is_concluded_from_what_is_not_understood(pattern: str) -> None:
    assert traits(pattern) == Traits()


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r".{1,20} is (?:a|the) baker", ((" is a baker", " is the baker"),)),
        (r"[^\n]{1,9}(?:red|blue)(?: lake)?", (("red", "blue"),)),
        (r"(?:red fox|red hen)!", (("red ",),)),
        (r"x{0,9}(?:red )?", ()),
        (r"(?=.{1,90}[(\[])[A-Z].{1,99}", (("(", "["),)),
        (r"(?![(\[]).{1,99}", ()),
    ],
)
def test_the_words_looked_for_are_few_and_telling(pattern: str, words: object) -> None:
    assert traits(pattern).words == words


def test_letters_in_either_case_are_looked_for_in_one() -> None:
    assert traits(r"(?i).{1,9}Read more").folded == (("read more",),)
    assert [fold_case(text) for text in ("READ", "\u212aİıſ")] == ["read", "kiis"]


def same(pattern: str, text: str) -> bool:
    """Whether both engines find the same in an ASCII or printed text, if one of them can read the pattern."""
    other = twin(pattern)
    if other is None or BEYOND.search(text):
        return True
    one = regex.compile(pattern)
    for mine, theirs in ((one.fullmatch(text), other.fullmatch(text)), (one.match(text), other.match(text))):
        if (mine and (mine.span(), mine.groupdict())) != (theirs and (theirs.span(), theirs.groupdict())):
            return False
    return True


@given(
    st.sampled_from(["", "(?i)"]),
    patterns,
    st.lists(st.text(st.sampled_from("abBkKcC .1-'_’—é·"), max_size=7), max_size=20),
)
def test_both_engines_find_the_same_with_any_pattern(flags: str, pattern: str, tried: list[str]) -> None:
    try:
        regex.compile(flags + pattern)
    except regex.error:
        return
    assert all(same(flags + pattern, text) for text in tried)


@given(
    st.sampled_from(ENTRIES),
    st.lists(st.sampled_from(EXAMPLES), max_size=30),
    st.sampled_from([str, str.upper, str.title]),
)
def test_both_engines_find_the_same_with_every_rule(
    entry: Entry, tried: list[str], cased: Callable[[str], str]
) -> None:
    parts = [entry.pattern().pattern] + ([entry.pattern("below").pattern] if entry.rule.below else [])
    for text in (cased(plain_form(text)) for text in (*tried, *entry.rule.examples)):
        assert all(same(part, text) for part in parts)


def test_most_patterns_are_read_by_both_engines() -> None:
    assert sum(twin(entry.pattern().pattern) is not None for entry in ENTRIES) * 10 > len(ENTRIES) * 8


def test_words_that_others_imply_are_not_looked_for() -> None:
    assert telling([(" is", " was"), ("is", "wa", "x"), (" is", " was")]) == ((" is", " was"),)
    assert telling([(" is", " was"), ("is", "x")]) == ((" is", " was"), ("is", "x"))
