"""`record` and `compare` say on the command line what the library says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from reprinted import ARTICLES, BODY
from reprintparse.cli.main import app

TEXT = ARTICLES[0].text()


def run(*args: str, given: str | None = None) -> tuple[int, str]:
    result = CliRunner().invoke(app, args, input=given, env={"COLUMNS": "200", "NO_COLOR": "1"})
    return result.exit_code, result.output


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_record_shows_a_table_of_what_is_stated(file: str) -> None:
    code, shown = run("record", file)
    assert code == 0
    lines = {" ".join(line.split()) for line in shown.splitlines()}
    assert {
        "reprint yes",
        "authors Ana Ruiz",
        "republisher Global Research",
        "republished 2016-03-04",
        "source The Arden Post",
    } <= lines
    assert not any(line.startswith("license") for line in lines)


def test_why_shows_the_lines_and_the_rules_that_read_them(file: str) -> None:
    _, shown = run("record", file, "--why")
    assert "line 5: Global Research, March 04, 2016" in shown
    assert "global-research/published" in shown


def test_what_goes_on_in_the_next_line_stays_under_what_it_belongs_to(file: str) -> None:
    shown = CliRunner().invoke(app, ["record", file, "--why"], env={"COLUMNS": "60"}).output.splitlines()
    assert max(map(len, shown)) <= 60
    at = next(number for number, line in enumerate(shown) if "global-research/published: " in line)
    first, second = (len(line) - len(line.lstrip()) for line in shown[at : at + 2])
    assert first == second


def test_json_and_jsonld_are_the_librarys_exports(file: str) -> None:
    assert json.loads(run("record", file, "--json")[1])["republished"] == "2016-03-04"
    assert json.loads(run("record", file, "--jsonld")[1])["@type"] == "NewsArticle"
    assert json.loads(run("record", "--json", "--why", "-", given=TEXT)[1])["evidence"]["source"]
    assert run("record", file, "--json", "--jsonld")[0] == 2


def test_a_text_that_states_nothing_is_said_to() -> None:
    assert run("record", "-", given="The mill reopened.") == (0, "the text does not say where it is from\n")


def test_compare_shows_what_changed_and_tells_by_its_exit_status(file: str, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(BODY, "utf-8")
    assert run("compare", file, str(other)) == (
        0,
        "paragraphs: 3 kept, 0 changed, 0 left out, 0 added; similarity 100%\n",
    )
    other.write_text(BODY.replace("four years", "forty years"), "utf-8")
    code, shown = run("compare", file, str(other))
    assert code == 1
    assert "[-four-] {+forty+}" in shown
    assert not any(line.endswith(" ") for line in shown.splitlines())
    assert json.loads(run("compare", file, str(other), "--json")[1])["same"] is False


def test_compare_takes_the_address_of_either_text(tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("Edited time: 28 Oct, 2016 11:02\n\nThe mill reopened.\n", "utf-8")
    other.write_text("The mill reopened.\n", "utf-8")
    code, _ = run("compare", str(one), str(other), "--json")
    known = run("compare", str(one), str(other), "--json", "--url-a", "https://www.rt.com/news/1")
    assert (code, known[0]) == (1, 0)
    turned = run("compare", str(other), str(one), "--json", "--url-b", "https://www.rt.com/news/1")
    assert turned[0] == 0


def test_a_missing_file_is_said_to_be_missing() -> None:
    code, shown = run("record", "no/such/file.txt")
    assert code == 2
    assert "no such file" in shown
