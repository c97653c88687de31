"""Two reprints of one story are one story; what one of them changed is found, and nothing else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprinted import ARTICLES, BODY, Reprinted
from reprintparse import compare, parse
from reprintparse.comparison import Comparison
from reprintparse.testing import Layout, texts
from reprintparse.testing.building import SENTENCES
from reprintparse.testing.layouts import LAYOUTS

STORIES = [part for part in BODY.split("\n\n") if part.strip()]


def story(number: int) -> str:
    """Another invented story for every number."""
    digits = [(number // len(SENTENCES) ** place) % len(SENTENCES) for place in range(4)]
    return "\n\n".join(" ".join((SENTENCES[digit], SENTENCES[(digit + 3) % len(SENTENCES)])) for digit in digits)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_storys_fingerprint_does_not_depend_on_layout_or_dressing(layout: Layout) -> None:
    assert len(ARTICLES) >= 10
    assert {parse(layout(article.text())).fingerprint for article in ARTICLES} == {parse(BODY).fingerprint}


@given(st.integers(0, 20_000), st.sampled_from(ARTICLES), st.sampled_from(LAYOUTS))
def test_every_storys_fingerprint_survives_every_dressing(number: int, article: Reprinted, layout: Layout) -> None:
    body = story(number)
    assert parse(layout(article.text(body))).fingerprint == parse(body).fingerprint


def test_different_stories_have_different_fingerprints() -> None:
    assert len({parse(story(number)).fingerprint for number in range(1000)}) == 1000


def test_a_changed_word_or_figure_changes_the_fingerprint_but_quotes_dashes_and_case_do_not() -> None:
    key = parse('He said: "It cost 3.5 million - and 5% more."').fingerprint
    assert parse("He said: “It cost 3.5 million — and 5% more.”").fingerprint == key
    assert parse("HE SAID: “It **cost** 3.5&nbsp;million – and 5% more.”").fingerprint == key
    for other in ("35 million", "3.5 billion"):
        assert parse(f'He said: "It cost {other} - and 5% more."').fingerprint != key
    assert parse('He said: "It cost 3.5 million - and 5 more."').fingerprint != key


def test_a_text_without_body_has_no_fingerprint() -> None:
    assert (
        parse("").fingerprint == parse("***").fingerprint == parse("READ MORE: How the mill was lost").fingerprint == ""
    )


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_a_reprint_is_the_same_whatever_stands_around_it(article: Reprinted) -> None:
    for layout in LAYOUTS:
        assert compare(BODY, layout(article.text())).same


def counts(result: Comparison) -> dict[str, int]:
    return {status: len(result.of(status)) for status in ("kept", "left_out", "added", "changed")}


def test_a_paragraph_left_out_added_or_changed_is_named_as_such() -> None:
    shorter = "\n\n".join(STORIES[:1] + STORIES[2:])
    assert counts(compare(BODY, shorter)) == {"kept": 2, "left_out": 1, "added": 0, "changed": 0}
    assert counts(compare(shorter, BODY)) == {"kept": 2, "left_out": 0, "added": 1, "changed": 0}
    result = compare(BODY, BODY.replace("four years", "forty years"))
    assert counts(result) == {"kept": 2, "left_out": 0, "added": 0, "changed": 1}
    assert [part for part in result.of("changed")[0].detail if part[0] != "kept"] == [("changed", "four", "forty")]
    assert 0.9 < result.similarity < 1


def test_paragraphs_know_where_they_stand() -> None:
    text = ARTICLES[0].text()
    for change in compare(text, "Nothing of the kind was ever said.").of("left_out"):
        assert change.before is not None
        assert text[change.before.start :].startswith(change.before.text)


@given(texts(), texts())
def test_no_two_texts_make_comparing_raise_and_it_loses_no_paragraph(a: str, b: str) -> None:
    result, itself, other = compare(a, b), compare(a, a), compare(b, b)
    assert itself.same
    assert [one.before for one in result.changes if one.before] == [one.before for one in itself.changes]
    assert [one.after for one in result.changes if one.after] == [one.before for one in other.changes]
    assert 0 <= result.similarity <= 1


@given(st.lists(st.sampled_from("abcdef"), max_size=30), st.lists(st.sampled_from("abcdef"), max_size=30))
def test_every_paragraph_of_both_bodies_stands_once_in_the_comparison(a: list[str], b: list[str]) -> None:
    before, after = (
        "\n\n".join(f"It was the {word} mill that turned first of all." for word in side) for side in (a, b)
    )
    result = compare(before, after)
    assert [one.before.text for one in result.changes if one.before] == [one for one in before.split("\n\n") if one]
    assert [one.after.text for one in result.changes if one.after] == [one for one in after.split("\n\n") if one]


@pytest.mark.parametrize(
    "paragraphs",
    [["It rained on Arden all day."] * 6000, [f"It rained on Arden for {at} days." for at in range(6000)]],
    ids=["alike", "unlike"],
)
def test_comparing_large_texts_takes_seconds_not_minutes(paragraphs: list[str]) -> None:
    before = "\n\n".join(paragraphs)
    after = "\n\n".join(reversed(paragraphs[1::2]))
    start = time.perf_counter()
    compare(before, after)
    assert time.perf_counter() - start < 20
