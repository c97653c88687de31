"""Heads and feet as outlets set them, in seven languages: all of them is told from the story between.

`heads/` has a file for each language: a story, the heads of some outlets with BODY where the story stands, and lines that
stand under a story.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import reprintparse

FOLDER = Path(__file__).parent / "heads"


def sections(path: Path) -> dict[str, str]:
    parts = (part.partition("\n") for part in path.read_text(encoding="utf-8").split("=== ")[1:])
    return {name: text.strip("\n") for name, _, text in parts}


PAGES = [
    pytest.param(head, parts["STORY"], id=f"{path.stem}-{name}")
    for path in sorted(FOLDER.glob("*.txt"))
    for parts in (sections(path),)
    for name, head in parts.items()
    if name not in ("STORY", "FEET")
]
FEET = [
    pytest.param(foot, parts["STORY"], id=f"{path.stem}-{foot[:30]}")
    for path in sorted(FOLDER.glob("*.txt"))
    for parts in (sections(path),)
    for foot in parts["FEET"].splitlines()
]


@pytest.mark.parametrize(("page", "story"), PAGES)
def test_the_head_of_an_outlet_is_told_from_the_story(page: str, story: str) -> None:
    assert reprintparse.parse(page.replace("BODY", story) + "\n").body.text.strip() == story


@pytest.mark.parametrize(("foot", "story"), FEET)
def test_a_line_under_the_story_is_the_page_s(foot: str, story: str) -> None:
    document = reprintparse.parse(f"{story}\n\n{foot}\n")
    assert document.body.text.strip() == story
    assert document.segments[-1].content == foot
