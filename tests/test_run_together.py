"""What a flattened page ran together without a stop between is parted where rules know its pieces, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse import parse
from reprintparse.testing.building import prose
from reprintparse.text.blocks import cut, split

STORY = " ".join(prose(number) for number in range(6))


def labels(text: str) -> list[tuple[str | None, str]]:
    return [(segment.label, segment.text.strip()) for segment in parse(text) if segment.label]


def test_buttons_and_notices_behind_the_story_are_found_in_its_line() -> None:
    """None but the last ends with a stop, and the story before them does not either."""
    page = "Print Friendly Facebook Twitter Your email address will not be published."
    assert labels(f"{STORY} The mill is open again {page}") == [
        ("social", "Print Friendly"),
        ("social", "Facebook Twitter"),
        ("comment", "Your email address will not be published."),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "He told them to read the Show Comments of the day before they went",
        "They printed it on a Print Friendly paper that nobody liked",
        "The miller had named his boat the Show Comments and painted it",
    ],
)
def test_a_capital_that_a_sentence_leads_to_stays_in_it(sentence: str) -> None:
    assert labels(f"{STORY} {sentence}. {STORY}") == []


def test_what_goes_on_to_the_end_of_a_sentence_takes_none_of_the_story_along() -> None:
    """The credit of a picture that was run into the first sentence could hold all of it."""
    text = f"The mill opens again Photograph Source: Ana Ruiz – CC BY 2.0 On the morning of the flood {STORY}"
    assert "On the morning of the flood" in parse(text).body.text


@given(st.integers(0, 400), st.sets(st.integers(0, 400)))
def test_blocks_that_are_cut_still_tile_the_text(size: int, offsets: set[int]) -> None:
    text = f"{STORY[: 1200 + size]}\nThe last line of it."
    blocks = cut(split(text), sorted(offsets))
    assert "".join(text[a:b] for a, b in zip(blocks.starts, blocks.stops, strict=True)) == text
    assert [plain for plain in blocks.plains if plain] == [
        text[a:b].strip() for a, b in zip(blocks.starts, blocks.stops, strict=True) if text[a:b].strip()
    ]
