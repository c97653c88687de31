"""Golden files read back what they were written from, and refuse what does not add up."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from reprintparse import parse
from reprintparse.testing import check_golden, texts
from reprintparse.testing.goldens import (
    Golden,
    GoldenError,
    Row,
    escaped,
    read_golden,
    rows_of,
    unescaped,
    write_golden,
)

GOLDENS = Path(__file__).parent / "goldens"
FOLDERS = sorted(path for path in GOLDENS.iterdir() if path.is_dir())
TEXT = "The mill reopened.\n\nREAD MORE: How it was lost\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "one.txt"
    write_golden(path, Golden("A note.", {}, text, None), rows_of(parse(text)))
    return path


@pytest.mark.parametrize("path", sorted(GOLDENS.rglob("*.txt")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_golden_file_holds_what_parsing_gives(path: Path, update_goldens: bool) -> None:
    check_golden(path, update=update_goldens)


def test_every_folder_of_goldens_belongs_to_a_profile() -> None:
    import reprintparse

    assert {folder.name for folder in FOLDERS} <= set(reprintparse.profiles())


@given(texts())
def test_escaping_a_text_loses_nothing(text: str) -> None:
    lines = escaped(text)
    assert unescaped(lines) == text
    assert all(len(line.splitlines()) <= 1 and line == line.rstrip() for line in lines)
    "".join(lines).encode("utf-8")


@given(texts(20))
def test_a_golden_file_reads_back_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = written(tmp_path_factory.getbasetemp(), text)
    golden = read_golden(path)
    assert (golden.text, golden.rows) == (text, rows_of(parse(text)))
    before = path.read_bytes()
    check_golden(path, update=True)
    assert path.read_bytes() == before


def test_options_are_read_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text(f"Prose: not an option.\nprofile: related  # habits\nurl: https://rt.com/1\n---input---\n{TEXT}")
    check_golden(path, update=True)
    assert read_golden(path).options == {"profile": "related", "url": "https://rt.com/1"}
    assert path.read_text().startswith("Prose: not an option.\nprofile: related  # habits\n")
    check_golden(path)


def test_the_active_profiles_are_compared(tmp_path: Path) -> None:
    path = written(tmp_path, TEXT)
    path.write_text("active: rt\n" + path.read_text())
    with pytest.raises(AssertionError, match="active are"):
        check_golden(path)


def test_segments_that_do_not_add_up_to_the_input_are_refused_when_read(tmp_path: Path) -> None:
    path = written(tmp_path, TEXT)
    path.write_text(path.read_text().replace("  | The mill reopened.", "  | The mill reopened"))
    with pytest.raises(GoldenError, match="do not add up to the input"):
        check_golden(path)
    with pytest.raises(GoldenError, match="do not add up to the input"):
        check_golden(path, update=True)


def test_segments_that_do_not_add_up_to_the_input_are_never_written(tmp_path: Path) -> None:
    path = written(tmp_path, TEXT)
    before = path.read_bytes()
    with pytest.raises(GoldenError, match="not updated"):
        write_golden(path, read_golden(path), [Row("body", None, None, "The mill reopened.")])
    assert path.read_bytes() == before


def test_a_golden_that_differs_says_where_and_what_to_do(tmp_path: Path) -> None:
    path = written(tmp_path, TEXT)
    path.write_text(path.read_text().replace("insert related", "insert advert"))
    with pytest.raises(AssertionError, match=r"segment 1 should be[\s\S]*advert[\s\S]*--update-goldens"):
        check_golden(path)


@pytest.mark.parametrize(
    "text", ["no input at all\n", "---input---\nA.\n---segments---\nbody\nbody\n  ? A.\n", "---input---\nA.\n"]
)
def test_a_file_that_is_not_a_golden_says_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "one.txt"
    path.write_text(text)
    with pytest.raises(GoldenError):
        check_golden(path)
