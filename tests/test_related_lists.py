"""A list of headlines below its label ends where the list does."""

from __future__ import annotations

import pytest

from reprintparse import parse

STORY = "The last cable ferry of the county stopped running on Tuesday, and nobody knew for how long it would."
ONE, TWO = "The mill reopens after ten years", "Why the river rose in the spring"


def headlines(text: str) -> list[str | None]:
    return [insert.headline for insert in parse(f"{STORY}\n\n{text}\n").inserts]


@pytest.mark.parametrize(
    "items",
    [
        f"{ONE}\n{TWO}",
        f"\n- {ONE}\n- {TWO}",
        f"\n- {ONE}\n\n- {TWO}",
        f"\n[{ONE}](https://post.example/2019/the-mill-reopens-after-ten-years)\n\n[{TWO}](https://post.example/2019/why-the-river-rose)",
    ],
)
@pytest.mark.parametrize("below", ["How the Ferry Came Home Again", "Who Pays for the Cable"])
def test_what_stands_behind_the_list_is_no_headline_of_it(items: str, below: str) -> None:
    """An empty line where the list had none ends it, and so does the first line without its bullet or link."""
    text = f"RELATED ARTICLES\n{items}\n\n{below}\n\n{STORY}"
    assert headlines(text) == [ONE, TWO]
    assert below in parse(f"{STORY}\n\n{text}\n").body.text


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_source_and_an_address_are_no_headlines(gap: str) -> None:
    text = gap.join(("RELATED ARTICLES", ONE, TWO, "Do you know more? Email tips@post.example", "Source: Daily Mail"))
    assert headlines(text) == [ONE, TWO]


def test_the_days_of_stories_are_no_stories_and_an_address_is_no_headline() -> None:
    assert headlines(f"You may also like\n\n{ONE}\nJune 3, 2022\n\n{TWO}\nJune 4, 2022") == [ONE, TWO]
    (insert,) = parse(f"{STORY}\n\nRelated Links\nhttps://post.example/ferry\n").inserts
    assert (insert.headline, insert.target) == (None, "https://post.example/ferry")
