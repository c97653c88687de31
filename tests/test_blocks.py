"""Blocks tile the text, whatever ends its lines; hard-wrapped paragraphs are whole again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse import parse
from reprintparse.testing import Layout, texts
from reprintparse.testing.building import prose
from reprintparse.testing.layouts import ENDINGS
from reprintparse.text.blocks import split

numbers = st.lists(st.integers(0, 11), min_size=3, max_size=8)


@given(texts())
def test_blocks_tile_the_text(text: str) -> None:
    blocks = split(text)
    at = 0
    for start, stop in zip(blocks.starts, blocks.stops, strict=True):
        assert start == at < stop
        at = stop
    assert at == len(text)
    assert len(blocks.plains) == len(blocks.starts)


@given(texts())
def test_only_blank_blocks_have_an_empty_plain_form(text: str) -> None:
    blocks = split(text)
    for index, plain in enumerate(blocks.plains):
        low, high = blocks.span(index)
        line = text[blocks.starts[index] : blocks.stops[index]].strip()
        marks = line[:1] == ">" and not line.strip("> \t")  # of a quotation's empty line
        assert bool(plain) == (bool(line) and not marks)
        assert not plain or not (text[low].isspace() or text[high - 1].isspace())


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("block", ["plain", "wrapped"])
@given(numbers=numbers)
def test_every_line_ending_gives_the_same_blocks(ending: str, block: str, numbers: list[int]) -> None:
    paragraphs = [prose(number) for number in numbers]
    one, other = (split(Layout("x", block, ending=end).render(paragraphs)) for end in ("\n", ending))
    assert other.plains == one.plains


@given(numbers)
def test_wrapped_paragraphs_are_joined_again(numbers: list[int]) -> None:
    paragraphs = [prose(number) for number in numbers]
    plains = split(Layout("x", "wrapped").render(paragraphs)).plains
    assert [plain for plain in plains if plain] == paragraphs


@given(numbers)
def test_wrapped_quotations_and_links_are_joined_with_their_way_back(numbers: list[int]) -> None:
    paragraphs = [prose(number) for number in numbers]
    text = Layout("x", "wrapped").render([f"**{paragraph[:20]}**{paragraph[20:]}" for paragraph in paragraphs])
    blocks = split(text)
    assert [plain for plain in blocks.plains if plain] == paragraphs
    for index, folded in blocks.folds.items():
        assert all(text[folded.source(at)] in (char, "\n") for at, char in enumerate(blocks.plains[index]))


def test_a_claim_may_cross_the_wrap() -> None:
    text = Layout("x", "wrapped").render([prose(number) for number in range(4)])
    blocks = split(text)
    plain = blocks.plains[0]
    at = plain.index(" ", 74)
    low, high = blocks.slice(0, at - 10, at + 10)
    assert " ".join(text[low:high].split()) == plain[at - 10 : at + 10].strip()
    assert "\n" in text[low:high]


def test_paragraphs_of_one_short_line_each_are_not_taken_for_wrapped_text() -> None:
    lines = [
        "The mill reopened.",
        "The ferry sailed at noon with forty passengers.",
        "Nobody knew who had kept the key.",
    ]
    assert split("\n".join(lines)).plains == lines


def test_a_list_in_wrapped_text_keeps_its_items() -> None:
    text = Layout("x", "wrapped").render([prose(1), prose(2), "- The mill\n- The ferry\n- The key"])
    assert [plain for plain in split(text).plains if plain][2:] == ["The mill", "The ferry", "The key"]


def test_neighbors_are_the_nearest_blocks_that_are_not_blank() -> None:
    blocks = split("One.\n\n \nTwo.\n")
    assert (blocks.next(-1), blocks.next(0), blocks.next(3), blocks.next(3, -1), blocks.next(0, -1)) == (
        0,
        3,
        -1,
        0,
        -1,
    )
    assert blocks.spaced
    assert not split("One.\nTwo.\n").spaced


@pytest.mark.parametrize(("line", "marker"), [("### A", "###"), ("> A", ">"), ("- A", "-"), ("A", ""), ("#tag", "")])
def test_a_block_knows_its_markdown_marker(line: str, marker: str) -> None:
    assert split(line).marker(0) == marker


def test_the_word_on_where_a_story_is_from_is_a_block_behind_any_stop_or_year() -> None:
    line = "The mill turns (@mill) May 4, 2016"
    assert split(f"{prose(1)} {prose(2)}\n\n{prose(3)} {line}Via: Arden Gazette").plains[-1] == "Via: Arden Gazette"
    assert split(f"{prose(1)} {prose(2)}\n\n{prose(3)} {line}h/t Arden Gazette").plains[-1] == "h/t Arden Gazette"
    assert not split(f"{prose(3)} She went via: Arden, to the sea").plains[-1].startswith("via")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bullet", ["-", "*", "•"])
def test_a_bullet_alone_on_its_line_and_its_item_are_one_block(bullet: str, ending: str) -> None:
    text = ending.join(["Related:", bullet, "  How the mill was lost", "", bullet, bullet, "Who kept the key"])
    blocks = split(text)
    assert blocks.plains == ["Related:", "How the mill was lost", "", bullet, "Who kept the key"]
    assert [blocks.marker(index) for index in (1, 3, 4)] == [bullet, "", bullet]
    assert "".join(text[start:stop] for start, stop in zip(blocks.starts, blocks.stops, strict=True)) == text


def test_a_name_that_is_an_item_signs_nothing() -> None:
    text = "What The Banks Said In March\n\n-\nAna Ruiz\n-\nTomas Brand\n\nThe council had set aside a small sum for the banks."
    assert not [segment for segment in parse(text) if segment.label == "byline"]
