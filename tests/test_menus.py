"""What stands between a page's menu and its story: the last step of a path, the text below a picture, a call that is none."""

from __future__ import annotations

import pytest

import reprintparse

STORY = (
    "\n\nThe last cable ferry of the county will stop running at the end of October, its owner said on Friday.\n\n"
    "The council had set aside a small sum for repairs, which was spent long before the landing was finished.\n"
)
HEADLINE = "Last cable ferry of the county stops for good"


def labels(text: str) -> list[str | None]:
    return [segment.label for segment in reprintparse.parse(text)]


@pytest.mark.parametrize(
    ("above", "last"),
    [("", "topics"), ("Home\n\nNews\n\n", "navigation"), ("News\n\nSports\n\nOpinion\n\n", "navigation")],
    ids=["alone", "path", "menu"],
)
def test_the_last_line_of_a_path_or_menu_is_no_section_of_its_own(above: str, last: str) -> None:
    found = labels(f"{above}Business\n\n{HEADLINE}\n\nBy Ana Ruiz{STORY}")
    assert found[found.index("title") - 1] == last


def test_the_text_below_a_picture_is_no_headline_though_it_stands_above_the_date() -> None:
    caption = "The last cable ferry of the county will stop running at the end of October. PHOTO: AFP"
    page = f"Arden Now\n\nRivers and Mills\n\nOur Writers\n\n{HEADLINE}\n\nToggle\n\n{caption}\n\nMay 9, 2022{STORY}"
    assert reprintparse.parse(page).reprint.title == HEADLINE


def test_who_asks_in_prose_to_be_told_something_calls_for_no_comments() -> None:
    """ "Tell us in the comments" does."""
    plain, call = "Good luck, and tell us in a line or two what you saw.", "Tell us in our poll what you saw."
    assert plain in reprintparse.parse(f"{HEADLINE}\n\nBy Ana Ruiz{STORY}\n{plain}\n").body.text
    assert call not in reprintparse.parse(f"{HEADLINE}\n\nBy Ana Ruiz{STORY}\n{call}\n").body.text
