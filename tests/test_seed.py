"""A real article of 2015 comes apart exactly as people labeled it, in every layout tools leave it in.

The article is not ours to ship: without it, the invented one in the same formulas stands in.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reprintparse import parse
from reprintparse.testing import Layout
from reprintparse.testing.goldens import read_golden
from variants import VARIANTS, answer_in, found_in, name, paragraphs, text_in

SEED = Path(__file__).parents[2] / "shared" / "seed" / "global-research-rt.txt"
INVENTED = Path(__file__).parent / "goldens" / "global-research" / "reprint-2015.txt"

needs_seed = pytest.mark.skipif(not SEED.exists(), reason="the labeled article is not part of the distribution")


def seed() -> tuple[str, list[tuple[int, int, str | None]], list[str]]:
    gold = json.loads(SEED.with_suffix("").with_suffix(".gold.json").read_text("utf-8"))
    spans = [(start, stop, None if label == "body" else label) for start, stop, label in gold["spans"]]
    return SEED.read_bytes().decode("utf-8"), spans, gold["active"]


@needs_seed
def test_the_labeled_article_comes_apart_as_labeled_to_the_character() -> None:
    text, spans, active = seed()
    document = parse(text)
    assert [(s.content_start, s.content_stop, s.label) for s in document] == spans
    assert list(document.profiles) == active


@needs_seed
@pytest.mark.parametrize("variant", VARIANTS, ids=name)
def test_the_labeled_article_comes_apart_alike_in_every_layout(variant: Layout | str) -> None:
    text, spans, active = seed()
    expect(variant, text, [(text[start:stop], label) for start, stop, label in spans], active)


@pytest.mark.parametrize("variant", VARIANTS, ids=name)
def test_an_invented_article_in_the_same_formulas_comes_apart_alike_in_every_layout(variant: Layout | str) -> None:
    golden = read_golden(INVENTED)
    expect(
        variant,
        golden.text,
        [(row.text.strip(), row.label) for row in golden.rows or ()],
        golden.options["active"].split(),
    )


def expect(variant: Layout | str, text: str, answer: list[tuple[str, str | None]], active: list[str]) -> None:
    document = parse(text_in(variant, text))
    assert found_in(variant, document) == answer_in(variant, answer)
    contents = [segment.content for segment in document]
    assert [piece for piece in paragraphs(variant, answer, text) if piece not in contents] == []
    assert list(document.profiles) == active or variant == VARIANTS[-1]
