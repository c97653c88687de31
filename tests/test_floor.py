"""Invented articles in common layouts are split well enough: the floors are raised, never lowered."""

from __future__ import annotations

from pathlib import Path

import pytest

from reprintparse.testing.goldens import Golden, read_golden

FILES = sorted((Path(__file__).parent / "floor").glob("*.txt"))
BODY = 0.995
KINDS = 0.99
LABELS = 0.99


def marks(golden: Golden) -> tuple[list[tuple[str, str | None]], list[tuple[str, str | None]]]:
    """Kind and label of every character that is not blank: as it should be, and as it came out."""
    wanted = [(row.kind, row.label) for row in golden.rows or () for char in row.text if not char.isspace()]
    found = [(s.kind.value, s.label) for s in golden.parse() for char in s.text if not char.isspace()]
    return wanted, found


def body_f1(wanted: list[tuple[str, str | None]], found: list[tuple[str, str | None]]) -> float:
    both = sum(a[0] == b[0] == "body" for a, b in zip(wanted, found, strict=True))
    total = sum(mark[0] == "body" for mark in (*wanted, *found))
    return 2 * both / total if total else 1.0


def accuracy(wanted: list[tuple[str, str | None]], found: list[tuple[str, str | None]], part: int) -> float:
    return sum(a[:part] == b[:part] for a, b in zip(wanted, found, strict=True)) / len(wanted)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_invented_article_keeps_its_body(path: Path) -> None:
    wanted, found = marks(read_golden(path))
    lost = sum(a[0] == "body" != b[0] for a, b in zip(wanted, found, strict=True))
    assert lost == 0, f"{lost} characters of the author's words are claimed"
    assert body_f1(wanted, found) >= 0.95


def test_all_invented_articles_together_are_above_the_floor() -> None:
    both = [marks(read_golden(path)) for path in FILES]
    wanted = [mark for one, _ in both for mark in one]
    found = [mark for _, one in both for mark in one]
    assert body_f1(wanted, found) >= BODY
    assert accuracy(wanted, found, 1) >= KINDS
    assert accuracy(wanted, found, 2) >= LABELS
