"""The strategies make what they say: hard texts, true layouts, articles with a right answer."""

from __future__ import annotations

import re
import sys
from random import Random

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from reprintparse import Kind, get_profile
from reprintparse.testing import LAYOUTS, Article, Layout, articles, build, hostile_texts, layouts, texts
from reprintparse.testing.building import SENTENCES, lay_out, prose
from reprintparse.testing.layouts import BLOCKS, ENDINGS

GLOBAL_RESEARCH = get_profile("global-research")
QUICK = settings(max_examples=2000, derandomize=True, database=None)


@pytest.mark.parametrize(
    "char", ["\r", "\r\n", "\x85", "\u2028", "\x1c", "\xa0", "\u200b", "\ud800", "**", "](#)", "(@", "READ MORE:"]
)
def test_texts_hold_every_trap(char: str) -> None:
    find(texts(), lambda text: char in text, settings=QUICK)


def test_texts_may_be_empty_blank_or_one_line() -> None:
    assert find(texts(), lambda text: not text, settings=QUICK) == ""
    assert find(texts(), lambda text: len(text) > 1 and text.isspace(), settings=QUICK).isspace()
    find(texts(), lambda text: len(text) > 80 and len(text.splitlines()) == 1, settings=QUICK)


def test_hostile_texts_are_as_long_as_asked_for() -> None:
    assert {"", "\n" * 500} <= set(hostile_texts(500))
    assert all(not text or 450 <= len(text) <= 500 for text in hostile_texts(500))


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_line_ending_ends_a_line(ending: str) -> None:
    layout = Layout("x", ending=ending)
    assert layout("One.\n\nTwo.").splitlines() == ["One.", "", "Two."]


@given(layouts(), st.lists(st.integers(0, 11), min_size=1, max_size=5))
def test_a_layout_keeps_the_words_and_their_order(layout: Layout, numbers: list[int]) -> None:
    def words(text: str) -> list[str]:
        return re.findall(r"\w+", text.replace("_", "").replace("(https://arden.test/a(b)?c=1)", ""))

    blocks = [prose(number) for number in numbers]
    assert words(layout.render(blocks)) == words(" ".join(blocks))


@given(layouts(), st.lists(st.integers(0, 11), min_size=1, max_size=5))
def test_a_layout_says_what_becomes_of_each_piece(layout: Layout, numbers: list[int]) -> None:
    blocks = [prose(number) for number in numbers]
    text = layout.render(blocks)
    at = 0
    for block in blocks:
        at = text.index(layout.piece(block), at) + len(layout.piece(block))
    assert layout("\n\n".join(blocks)) == text


def test_the_layouts_differ_and_use_every_change_of_a_block() -> None:
    text = "\n\n".join(["READ MORE: Food & drink in Arden #mill", prose(1), prose(2)])
    assert len({layout(text) for layout in LAYOUTS}) == len(LAYOUTS)
    assert {layout.block for layout in LAYOUTS} == set(BLOCKS)


def test_wrapped_lines_fit_in_78_columns() -> None:
    text = LAYOUTS[5].render([prose(1), prose(2)])
    assert max(map(len, text.splitlines())) <= 78 < len(prose(1))


@given(articles(GLOBAL_RESEARCH))
def test_an_article_is_made_of_its_answer(article: Article) -> None:
    at = 0
    for content, _, _ in article.answer:
        at = article.text.index(content, at) + len(content)
    assert not article.text[at:].strip()
    assert len(article.rules) == len(article.answer)
    assert all(
        (kind is Kind.BODY) == (rule is None) for (_, kind, _), rule in zip(article.answer, article.rules, strict=True)
    )


def test_articles_hold_every_rule_of_their_profile() -> None:
    held: set[str | None] = set()
    for seed in range(3000):  # plain seeds: a search through Hypothesis's own choices may miss a rare rule
        held.update(build(GLOBAL_RESEARCH, Random(seed)).rules)
    assert {f"global-research/{rule.name}" for rule in GLOBAL_RESEARCH.rules} <= held


def test_articles_take_the_name_of_a_profile_too() -> None:
    assert find(articles("rt"), lambda article: "rt/byline" in article.rules, settings=QUICK).text


def test_an_article_comes_out_the_same_for_the_same_random_state() -> None:
    assert build(GLOBAL_RESEARCH, Random(7)) == build(GLOBAL_RESEARCH, Random(7))


def test_body_of_a_built_article_is_prose_that_no_rule_knows() -> None:
    from reprintparse import parse

    for number in range(len(SENTENCES)):
        assert [segment.rule for segment in parse(lay_out([], LAYOUTS[0]).text + prose(number))] == [None]


def test_without_hypothesis_the_strategies_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    monkeypatch.setitem(sys.modules, "hypothesis.strategies", None)
    with pytest.raises(ImportError, match=r"pip install 'reprintparse\[test\]'"):
        texts()


def test_importing_the_kit_does_not_import_hypothesis() -> None:
    import subprocess

    code = "import sys, reprintparse.testing; sys.exit('hypothesis' in sys.modules or 'pytest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
