"""`learn` and `new-profile` on the command line: what they write is ready, and they overwrite nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

import reprintparse
from invented_sites import SITES, samples
from reprintparse.cli.main import app
from reprintparse.scaffold import write_all
from reprintparse.testing.goldens import read_golden, rows_of

HERE = Path(reprintparse.__file__).parent.parent


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with the samples of one site in `samples/`."""
    monkeypatch.chdir(tmp_path)
    fill(tmp_path / "samples", "valley-herald", 6)
    return tmp_path


def fill(where: Path, site: str, count: int) -> None:
    where.mkdir()
    for number, text in enumerate(samples(site, count)):
        (where / f"{number:02}.txt").write_bytes(text.encode())


def invoke(*arguments: str, status: int = 0) -> tuple[str, str]:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == status, result.output
    return result.stdout, result.stderr


def pytest_in(package: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    return subprocess.run(command, cwd=package, env=environment, capture_output=True, encoding="utf-8")


@pytest.mark.parametrize("site", SITES)
def test_a_new_package_passes_its_tests_as_written(site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path / "pages", site, 6)
    written, report = invoke("new-profile", site, "--from", "pages", "--site", f"{site}.test")
    package = tmp_path / f"reprintparse-{site}"
    assert sorted(map(Path, written.split())) == sorted(
        p.relative_to(tmp_path) for p in package.rglob("*") if p.is_file()
    )
    assert f"{site}: " in report
    done = pytest_in(package)
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout


def test_the_tests_of_a_new_package_can_fail(folder: Path) -> None:
    invoke("new-profile", "valley-herald", "--from", "samples")
    module = folder / "reprintparse-valley-herald/src/valley_herald_profile.py"
    source = module.read_text("utf-8")
    module.write_text(source.replace('"Story continues below"', '"Story goes on"', 1), "utf-8")
    assert source != module.read_text("utf-8")
    assert pytest_in(folder / "reprintparse-valley-herald").returncode == 1


def test_a_new_package_declares_its_profile(folder: Path) -> None:
    tomllib = pytest.importorskip("tomllib")
    invoke(
        "new-profile",
        "valley-herald",
        "--from",
        "samples",
        "--into",
        "here",
        "--title",
        'The "Valley" Herald',
        "--site",
        "herald.test",
    )
    data = tomllib.loads((folder / "here/pyproject.toml").read_text("utf-8"))
    assert data["project"]["entry-points"]["reprintparse.profiles"] == {
        "valley-herald": "valley_herald_profile:PROFILE"
    }
    names: dict[str, object] = {}
    exec((folder / "here/src/valley_herald_profile.py").read_text("utf-8"), names)
    profile = names["PROFILE"]
    assert isinstance(profile, reprintparse.Profile)
    assert (profile.name, profile.title, profile.sites) == ("valley-herald", 'The "Valley" Herald', ("herald.test",))


def test_the_article_of_a_new_package_has_every_line_where_the_site_has_it(folder: Path) -> None:
    invoke("new-profile", "valley-herald", "--from", "samples")
    article = (folder / "reprintparse-valley-herald/tests/article.txt").read_text("utf-8")
    found = reprintparse.learn(samples("valley-herald", 6), name="valley-herald")
    document = reprintparse.parse(article, found.profile)
    labels = [segment.label for segment in document]
    assert labels[:2] == ["byline", "published"]
    assert labels[-3:] == ["bio", "subscribe", "copyright"]
    assert {segment.rule for segment in document if segment.rule} == {
        f"valley-herald/{rule.name}" for rule in found.profile.rules
    }


@pytest.mark.parametrize("name", ["rt", "related"])
def test_a_name_that_is_taken_is_refused(folder: Path, name: str) -> None:
    out, said = invoke("new-profile", name, "--from", "samples", status=2)
    assert (out, said) == (
        "",
        f"reprintparse: a profile named {name!r} is installed already (from reprintparse); choose another name\n",
    )
    assert [path.name for path in folder.iterdir()] == ["samples"]


def test_a_package_is_never_poured_into_a_folder_with_something_in_it(folder: Path) -> None:
    out, said = invoke("new-profile", "valley-herald", "--from", "samples", "--into", "samples", status=2)
    assert out == ""
    assert "samples exists and is not empty" in said
    assert not (folder / "samples/pyproject.toml").exists()
    (folder / "new/.git").mkdir(parents=True)
    invoke("new-profile", "valley-herald", "--from", "samples", "--into", "new")
    assert (folder / "new/pyproject.toml").exists()


def test_it_says_whether_it_writes_a_package_or_into_the_library(folder: Path) -> None:
    assert (
        "written as a package of its own, reprintparse-valley-herald\n"
        in invoke("new-profile", "valley-herald", "--from", "samples")[1]
    )
    (folder / "src/reprintparse/profiles").mkdir(parents=True)
    (folder / "CHANGELOG.md").write_text("### Added\n\n", "utf-8")
    assert (
        "written as a package of its own, aside\n"
        in invoke("new-profile", "valley-herald", "--from", "samples", "--into", "aside")[1]
    )
    said = invoke("new-profile", "valley-herald", "--from", "samples")[1]
    assert "written into the library, since this is a checkout of it; --into FOLDER writes a package\n" in said


def test_the_article_of_a_new_package_is_invented(folder: Path) -> None:
    invoke("new-profile", "valley-herald", "--from", "samples")
    article = (folder / "reprintparse-valley-herald/tests/article.txt").read_text("utf-8")
    body = {line for text in samples("valley-herald", 6) for line in text.split("\n") if len(line) > 120}
    assert not any(line in article for line in body)


def test_inside_the_project_the_profile_goes_where_it_belongs(folder: Path) -> None:
    (folder / "src/reprintparse/profiles").mkdir(parents=True)
    (folder / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Something else.\n", "utf-8")
    written, _ = invoke("new-profile", "valley-herald", "--from", "samples")
    assert written.split("\n")[:-1] == [
        str(folder / path)
        for path in (
            "src/reprintparse/profiles/valley_herald.py",
            "tests/goldens/valley-herald/article.txt",
            "CHANGELOG.md",
        )
    ]
    assert "### Added\n\n- A profile of Valley Herald.\n- Something else." in (folder / "CHANGELOG.md").read_text(
        "utf-8"
    )
    names: dict[str, reprintparse.Profile] = {}
    exec((folder / "src/reprintparse/profiles/valley_herald.py").read_text("utf-8"), names)
    golden = read_golden(folder / "tests/goldens/valley-herald/article.txt")
    assert golden.options == {"profile": "valley-herald"}
    assert golden.rows == rows_of(reprintparse.parse(golden.text, names["PROFILE"]))
    assert sorted(path.name for path in folder.iterdir()) == ["CHANGELOG.md", "samples", "src", "tests"]


def test_nothing_is_overwritten(folder: Path) -> None:
    invoke("new-profile", "valley-herald", "--from", "samples")
    module = folder / "reprintparse-valley-herald/src/valley_herald_profile.py"
    module.write_text("mine", "utf-8")
    (folder / "reprintparse-valley-herald/README.md").unlink()
    _, said = invoke("new-profile", "valley-herald", "--from", "samples", status=2)
    assert said.count("\n") == 1
    assert "exists" in said
    assert module.read_text("utf-8") == "mine"
    assert not (folder / "reprintparse-valley-herald/README.md").exists()


def test_a_package_that_cannot_be_written_whole_is_not_written(folder: Path) -> None:
    (folder / "new").mkdir()
    (folder / "new/.git").write_text("elsewhere", "utf-8")
    files = {"one.txt": "One.", ".git/two.txt": "Two.", "three.txt": "Three."}
    with pytest.raises(FileExistsError):
        write_all(folder / "new", files)
    assert [path.name for path in (folder / "new").iterdir()] == [".git"]


def test_learn_prints_the_profile_and_reports_on_standard_error(folder: Path) -> None:
    source, report = invoke("learn", "samples", "--name", "herald")
    assert source == reprintparse.learn(samples("valley-herald", 6), name="herald").source()
    assert report.startswith("herald: ")
    invoke("learn", "samples", "--name", "herald", "-o", "herald.py")
    assert (folder / "herald.py").read_text("utf-8") == source


def test_samples_may_be_lines_of_json(folder: Path) -> None:
    rows = "".join(json.dumps({"text": text}) + "\n" for text in samples("valley-herald", 6))
    (folder / "all.jsonl").write_text(rows, "utf-8")
    assert invoke("learn", "all.jsonl")[0] == invoke("learn", "samples")[0]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("learn", "nowhere"), "no folder"),
        (("learn", "samples/00.txt"), "no folder"),
        (("learn", "two"), "3 different articles"),
        (("learn", "bad.jsonl"), "line 2: not a JSON object"),
        (("learn", "samples", "--name", "No Name"), "lower-case words"),
        (("new-profile", "../up", "--from", "samples"), "lower-case words"),
        (("learn", "latin"), "not UTF-8"),
    ],
)
def test_what_cannot_be_learned_from_is_one_clear_line(folder: Path, arguments: tuple[str, ...], says: str) -> None:
    fill(folder / "two", "bay-wire", 2)
    fill(folder / "latin", "bay-wire", 3)
    (folder / "latin/00.txt").write_bytes(b"caf\xe9")
    (folder / "bad.jsonl").write_text('{"text": "A"}\nno\n', "utf-8")
    before = sorted(map(str, folder.rglob("*")))
    out, said = invoke(*arguments, status=2)
    assert out == ""
    assert said.count("\n") == 1
    assert says in said
    assert sorted(map(str, folder.rglob("*"))) == before
