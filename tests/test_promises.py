"""The promises of the library, each as a property."""

from __future__ import annotations

import copy
import random
from functools import cache
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import reprintparse
from reprintparse import Document, Kind, Profile, compose, get_profile, parse, profiles
from reprintparse.stages import analyze
from reprintparse.testing import LAYOUTS, Article, articles, build, hostile_texts, layouts, pieces, texts
from reprintparse.testing.building import examples_of

NAMES = profiles()
HABITS = compose(*(get_profile(name) for name in NAMES if get_profile(name).always))
ALONE = [attrs.evolve(get_profile(name), include=()) for name in ("global-research", "rt", "tweets", "related")]
PAIR = compose(*ALONE)  # without the habits that they include: a site may read a line in its own way
URLS = (None, "", "https://www.globalresearch.ca/a/1", "rt.com", "http://[", "//", "https://\ud800", "x" * 500)

choices = st.one_of(
    st.none(),
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(NAMES), max_size=4),
    st.just(HABITS),
)


@cache
def profile(name: str) -> Profile:
    return get_profile(name)


some_profiles = st.lists(st.sampled_from(NAMES), max_size=3).map(lambda names: compose(*map(profile, names)))


@given(texts(), choices, st.sampled_from(URLS))
def test_no_character_is_ever_lost(text: str, choice: object, url: str | None) -> None:
    document = parse(text, choice, url=url)  # type: ignore[arg-type]
    assert "".join(segment.text for segment in document) == text
    assert document.text is text


@given(texts(), choices)
def test_blank_space_belongs_to_what_stands_before_it(text: str, choice: object) -> None:
    document = parse(text, choice)  # type: ignore[arg-type]
    for segment in document.segments[1:]:
        assert not segment.text[0].isspace()
    assert bool(document.segments) == bool(text)


@given(st.one_of(texts(), articles(HABITS).map(lambda article: article.text)), choices)
def test_no_two_claims_that_stand_overlap(text: str, choice: object) -> None:
    pieces = analyze(text, choice).pieces  # type: ignore[arg-type]
    assert all(piece.start < piece.stop for piece in pieces)
    assert all(one.stop <= other.start for one, other in pairwise(pieces))


@given(texts(), texts(), choices)
def test_a_result_depends_on_nothing_that_was_parsed_before(text: str, other: str, choice: object) -> None:
    first = parse(text, choice)  # type: ignore[arg-type]
    random.seed(len(text))
    parse(other)
    parse(other, choice)  # type: ignore[arg-type]
    assert parse(text, choice) == first  # type: ignore[arg-type]
    assert parse(copy.copy(text[:1] + text[1:]), choice) == first  # type: ignore[arg-type]


@pytest.mark.parametrize("choice", [None, NAMES], ids=["by evidence", "all active"])
def test_no_hostile_text_makes_parsing_fail(choice: object) -> None:
    for text in hostile_texts(5000):
        assert "".join(segment.text for segment in parse(text, choice)) == text  # type: ignore[arg-type]


@given(some_profiles, some_profiles, some_profiles)
def test_composition_is_union_of_sets(a: Profile, b: Profile, c: Profile) -> None:
    assert (a | b) | c == a | (b | c)
    assert a | b == b | a
    assert a | a == a
    assert a | compose() == a == compose() | a
    assert compose(a) == a


@given(some_profiles, some_profiles)
def test_a_composition_holds_the_rules_of_both_parts_and_no_others(a: Profile, b: Profile) -> None:
    def rules(one: Profile) -> set[str]:
        return {f"{atom.name}/{rule.name}" for atom in one.atoms() for rule in atom.rules}

    assert rules(a | b) == rules(a) | rules(b)


@given(articles(PAIR), st.randoms(use_true_random=False))
def test_no_order_of_profiles_or_rules_changes_a_result(article: Article, order: random.Random) -> None:
    atoms = sorted(set(PAIR.atoms()), key=lambda atom: atom.name)
    order.shuffle(atoms)
    turned = [attrs.evolve(atom) for atom in atoms]
    for one in turned:
        object.__setattr__(one, "rules", tuple(order.sample(one.rules, len(one.rules))))  # not sorted, for once
    assert parse(article.text, turned) == parse(article.text, PAIR)


@given(articles(PAIR))
def test_a_built_article_comes_apart_into_what_it_was_built_from(article: Article) -> None:
    assert pieces(parse(article.text, PAIR)) == article.answer


@given(articles(PAIR, layouts()))
def test_a_built_article_comes_apart_in_any_mixture_of_layouts(article: Article) -> None:
    assert pieces(parse(article.text, PAIR)) == article.answer


@given(st.sampled_from(NAMES).flatmap(lambda name: st.tuples(st.just(name), articles(profile(name)))))
def test_an_article_of_any_profile_comes_apart_into_what_it_was_built_from(built: tuple[str, Article]) -> None:
    name, article = built
    assert pieces(parse(article.text, profile(name))) == article.answer


def test_the_habits_of_the_trade_hardly_ever_get_into_each_others_way() -> None:
    """Where two of them meet by chance, they may read like a third: a byline with a handle above a date, like a tweet's end."""
    wrong = []
    for seed in range(160):
        chance = random.Random(seed)
        article = build(HABITS, chance, chance.choice(LAYOUTS))
        if pieces(parse(article.text, HABITS)) != article.answer:
            wrong.append(article.text)
    assert len(wrong) <= 2, wrong


@given(articles(PAIR))
def test_the_body_of_a_built_article_holds_nothing_more_to_claim(article: Article) -> None:
    body = parse(article.text, PAIR).body.text
    assert [segment.kind for segment in parse(body, PAIR)] in ([Kind.BODY], [])
    assert parse(body, PAIR).body.text == body


@given(texts(), choices)
def test_whatever_is_not_body_names_the_rule_that_claimed_it(text: str, choice: object) -> None:
    analysis = analyze(text, choice)  # type: ignore[arg-type]
    known = {entry.id: entry.rule for entry in analysis.index.entries}
    for segment in parse(text, choice):  # type: ignore[arg-type]
        if segment.kind is Kind.BODY:
            assert (segment.rule, segment.label, dict(segment.fields)) == (None, None, {})
        else:
            rule = known[segment.rule or ""]
            assert (segment.kind, segment.label) == (rule.kind, rule.label) or segment.label == rule.rest


@given(articles(PAIR))
def test_every_field_of_a_segment_is_read_from_that_segment(article: Article) -> None:
    for segment in parse(article.text, PAIR):
        assert all(value and value == value.strip() for value in segment.fields.values())


@given(st.one_of(texts(), articles(PAIR).map(lambda article: article.text)))
def test_every_claim_that_lost_can_be_asked_for(text: str) -> None:
    explanation = reprintparse.explain(text)
    document = parse(text)
    won = {(claim.rule, claim.start) for claim in explanation.claims if claim.won}
    claimed = {(s.rule, s.content_start) for s in document if s.rule}
    assert {rule for rule, _ in claimed} <= {claim.rule for claim in explanation.claims}
    assert {rule for rule, _ in won} <= {segment.rule for segment in document}
    assert all(claim.reason for claim in explanation.claims)


def test_the_examples_of_the_trade_are_many() -> None:
    assert len(list(examples_of(HABITS))) >= 15


def test_parsing_takes_a_subclass_of_str() -> None:
    class Text(str):
        __slots__ = ()

    assert isinstance(parse(Text("The mill reopened.\n")), Document)
