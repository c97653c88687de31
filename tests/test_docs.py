"""What the documentation says is what the library does: its code runs, its lists agree with the code."""

from __future__ import annotations

import datetime
import doctest
import pydoc
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import regex

import reprintparse
import reprintparse.testing
from reprintparse import shapes
from reprintparse.kinds import LABELS, Kind

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A working directory with the examples in it, that code may write to."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
@pytest.mark.usefixtures("project")
def test_the_code_of_a_page_runs_from_top_to_bottom(page):
    names: dict[str, object] = {"__name__": page.stem}
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    text = page.read_text(encoding="utf-8")
    for block in FENCE.finditer(text):
        line = text[: block.start()].count("\n") + 1
        if "from_toml" in block[1] and sys.version_info < (3, 11):
            pytest.importorskip("tomli")
        if ">>> " not in block[1]:
            exec(compile("\n" * line + block[1], str(page), "exec"), names)
            continue
        test = doctest.DocTestParser().get_doctest(block[1], names, page.name, str(page), line)
        said: list[str] = []
        runner.run(test, out=said.append, clear_globs=False)
        names.update(test.globs)
        assert not runner.failures, "".join(said)


def test_the_package_docstring_runs():
    assert doctest.testmod(reprintparse).failed == 0


def test_the_api_page_lists_every_public_name_and_no_other():
    page = (ROOT / "docs/reference/api.md").read_text(encoding="utf-8")
    listed = re.findall(r"^::: reprintparse\.(?:\w+\.)?(\w+)$", page, re.MULTILINE)
    assert sorted(set(listed) - set(reprintparse.testing.__all__)) == sorted(reprintparse.__all__)
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_dotted_name_in_a_page_leads_to_something(page):
    for name in re.findall(r"`(reprintparse(?:\.\w+)+)", page.read_text(encoding="utf-8")):
        if name != "reprintparse.profiles" or "entry" not in page.read_text(encoding="utf-8"):
            assert pydoc.locate(name) is not None, name


def test_the_page_about_rules_lists_the_fields_that_rules_capture():
    page = (ROOT / "docs/reference/rules.md").read_text(encoding="utf-8")
    listed = re.search(r"The names in use: (.*?)\.\n", page)[1]
    rules = [rule for name in reprintparse.profiles() for rule in reprintparse.get_profile(name).rules]
    used = {name for rule in rules for name in re.findall(r"\(\?P<(\w+)>", rule.pattern)}
    assert set(re.findall(r"`(\w+)`", listed)) == {name for name in used if not name.startswith("as_")}


def test_the_page_about_rules_lists_the_fragments_with_what_they_match():
    page = (ROOT / "docs/reference/rules.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([A-Z]+)` \| .*? \| (?:`(.*)` )?\|$", page, re.MULTILINE)
    assert {name for name, _ in rows} == {one for one in shapes.__all__ if isinstance(getattr(shapes, one), str)}
    for name, example in rows:
        found = regex.match(getattr(shapes, name), f"{example}The" if name == "DATELINE" else example)
        assert not example or found[0] == example, name


def test_the_page_about_the_record_lists_every_property_of_its_json_ld():
    day = datetime.date(2016, 3, 4)
    stated = dict.fromkeys(("title", "subtitle", "source", "permission", "contact"), "Arden") | {
        "license": "CC-BY-4.0", "source_url": "https://arden.example", "source_published": day, "authors": ["Ana Ruiz"],
        "topics": ["Mills"], "credits": ["Ana Ruiz"], "copyright": [reprintparse.Copyright("Arden", [2016], "© 2016 Arden")],
    }  # fmt: skip
    records = [reprintparse.Reprint(**stated), reprintparse.Reprint(**stated, republisher="Arden", republished=day)]
    made = {name for record in records for name in record.to_schema_org() if not name.startswith("@")}
    page = (ROOT / "docs/reference/record.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\[`(\w+)`\]\(https://schema\.org/", page)) - {"NewsArticle"} == made


def test_the_home_page_and_the_readme_lead_to_every_page():
    home = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        assert page.name == "index.md" or f"({page.relative_to(ROOT / 'docs').as_posix()})" in home, page


def test_the_readme_names_every_command():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in runpy.run_path(str(ROOT / "docs/hooks/generated.py"))["command_names"]():
        assert re.search(rf"`(?:reprintparse )?{name}\b", readme), name


def test_every_public_name_exists_and_says_what_it_is():
    for name in reprintparse.__all__:
        found = getattr(reprintparse, name)
        assert isinstance(found, dict) or found.__doc__, name


@pytest.mark.parametrize("page", ["README.md", "docs/reference/kinds.md"])
def test_the_tables_of_kinds_hold_every_kind_and_label(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    rows = "\n".join(line for line in text.splitlines() if line.startswith("|"))
    named = set(re.findall(r"`(\w+)`", rows))
    assert named == {kind.value for kind in Kind} | {label for labels in LABELS.values() for label in labels}


def test_every_page_is_in_the_navigation():
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        assert str(page.relative_to(ROOT / "docs").as_posix()) in nav


def test_relative_links_lead_somewhere():
    for page in [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", FENCE.sub("", page.read_text(encoding="utf-8"))):
            if target.startswith(("../", "./")) or "/" in target or target.endswith(".md"):
                assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_readme_marks_two_commands_of_one_line():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("main", "test"):
        blocks = re.findall(rf"<!-- command: {name} -->\n```\w*\n(.*?)```", readme, re.DOTALL)
        assert len(blocks) == 1
        assert len(blocks[0].strip().splitlines()) == 1


def test_the_generated_parts_name_every_command_profile_and_rule():
    made = runpy.run_path(str(ROOT / "docs/hooks/generated.py"))
    commands = made["commands"]()
    for name in made["command_names"]():
        assert f"## {name}\n" in commands
        assert f"reprintparse {name} " in commands
    gallery = made["gallery"]()
    for name in reprintparse.profiles():
        assert f"`{name}`" in gallery
        for rule in reprintparse.get_profile(name).rules:
            assert f"<code>{rule.name}</code>" in gallery
    assert "\n\n\n" not in gallery


@pytest.mark.parametrize(
    ("script", "arguments", "expected"),
    [
        ("clean_corpus.py", ["examples", "cleaned"], "global-research-reprint.txt"),
        ("what_was_removed.py", ["examples/global-research-reprint.txt"], "legal / fair_use"),
    ],
)
def test_the_example_scripts_run(script, arguments, expected, project):
    done = subprocess.run(
        [sys.executable, f"examples/{script}", *arguments], capture_output=True, check=True, encoding="utf-8"
    )
    assert expected in done.stdout
    if script == "clean_corpus.py":
        cleaned = (project / "cleaned/global-research-reprint.txt").read_bytes().decode()
        assert cleaned.startswith("The harbor railway of Arden")
        assert "fair use" not in cleaned
