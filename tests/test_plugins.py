"""Profiles of other packages: found, lazy, isolated, reported; and a real package that installs and works."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

import reprintparse
from reprintparse import Profile, ProfileError, ProfileNotFoundError, compose, get_profile, parse, profiles, registry
from reprintparse.cli.main import app
from reprintparse.testing import check_profile

ROOT = Path(__file__).parent.parent
ACME = ROOT / "examples/plugin-acme"
GOOD = """
from reprintparse import Kind, Profile, line
PROFILE = Profile(name="borough", title="Borough Post", sites=("borough.test",), rules=(
    line("origin", Kind.ATTRIBUTION, "This story is from the Borough Post", label="origin", identifies=True),
    line("vote", Kind.CALL_TO_ACTION, "Vote in the Borough poll", label="comment"),
))
"""
TEXT = "The mill reopened on Monday.\n\nVote in the Borough poll\n\nThis story is from the Borough Post\n"

Declare = Callable[..., None]


@pytest.fixture
def declare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Declare]:
    """Install a distribution that declares a profile: a module and its metadata on the search path."""
    modules: list[str] = []

    def add(name: str, code: str, module: str = "", *, value: str = "", distribution: str = "") -> None:
        module = module or f"plugin_{name.replace('-', '_')}"
        distribution = distribution or f"reprintparse-{name}"
        modules.append(module)
        (tmp_path / f"{module}.py").write_text(code, "utf-8")
        info = tmp_path / f"{distribution.replace('-', '_')}-1.0.dist-info"
        info.mkdir(exist_ok=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", "utf-8")
        points = f"[reprintparse.profiles]\n{name} = {value or f'{module}:PROFILE'}\n"
        (info / "entry_points.txt").write_text(points, "utf-8")
        importlib.invalidate_caches()
        registry.refresh()

    monkeypatch.syspath_prepend(str(tmp_path))
    yield add
    monkeypatch.undo()
    importlib.invalidate_caches()
    registry.refresh()
    for module in modules:
        sys.modules.pop(module, None)


def test_a_plugin_is_found_listed_and_composable_like_a_built_in(declare: Declare) -> None:
    declare("borough", GOOD)
    assert "borough" in profiles()
    assert registry.origin("borough") == "reprintparse-borough 1.0"
    assert registry.problems() == ()
    both = compose(get_profile("borough"), get_profile("tweets"))
    assert both == get_profile("tweets") | get_profile("borough")
    assert [segment.rule for segment in parse(TEXT, "borough")] == [None, "borough/vote", "borough/origin"]


def test_a_plugin_is_activated_by_its_own_evidence_or_its_host(declare: Declare) -> None:
    declare("borough", GOOD)
    assert "borough" in parse(TEXT).profiles
    assert "borough" not in parse(TEXT.replace("the Borough Post", "a drawer")).profiles
    assert "borough" in parse("The mill reopened.\n", url="https://www.borough.test/1").profiles


def test_a_label_of_a_plugin_may_be_asked_for_where_a_text_has_none(declare: Declare) -> None:
    declare("borough", GOOD.replace('label="comment"', 'label="poll"'))
    asked = CliRunner().invoke(app, ["select", "-", "poll"], input="The mill reopened on Monday.\n")
    assert (asked.exit_code, asked.output) == (0, "")
    assert CliRunner().invoke(app, ["select", "-", "poll"], input=TEXT).output == "Vote in the Borough poll\n\n"
    refused = CliRunner().invoke(app, ["select", "-", "polls"], input=TEXT)
    assert (refused.exit_code, "did you mean 'poll'?" in refused.stderr) == (2, True)


def test_listing_names_imports_no_plugin(declare: Declare) -> None:
    declare("late", "raise AssertionError('imported too early')")
    assert "late" in profiles()
    assert "plugin_late" not in sys.modules
    get_profile("tweets")
    assert "plugin_late" not in sys.modules


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import no_such_module_at_all", "fails to import: ModuleNotFoundError"),
        ("raise SystemExit(3)", "fails to import: SystemExit: 3"),
        ("1 / 0", "fails to import: ZeroDivisionError"),
        ("def broken(:", "fails to import: SyntaxError"),
        ("OTHER = 1", "fails to import: AttributeError"),
        ("PROFILE = {'name': 'sour'}", "is of type dict, not a reprintparse.Profile"),
        ("from reprintparse import Profile\nPROFILE = Profile(name='sweet')", "calls itself 'sweet'"),
        ("from reprintparse import Kind, line\nPROFILE = line('x', Kind.LEGAL, '.{3}')", "ProfileError"),
    ],
)
def test_a_broken_plugin_is_reported_and_everything_else_works(declare: Declare, code: str, says: str) -> None:
    declare("sour", code)
    declare("borough", GOOD)
    (problem,) = registry.problems()
    assert (problem.name, problem.distribution, problem.target) == (
        "sour",
        "reprintparse-sour 1.0",
        "plugin_sour:PROFILE",
    )
    assert says in str(problem)
    with pytest.raises(ProfileError) as caught:
        get_profile("sour")
    for part in ("'sour'", "plugin_sour:PROFILE", "reprintparse-sour 1.0", says, problem.advice):
        assert part in str(caught.value)
    assert "borough" in parse(TEXT).profiles
    assert "sour" not in [profile.name for profile in registry.installed()]


def test_a_file_that_includes_a_broken_plugin_says_where(declare: Declare) -> None:
    pytest.importorskip("tomllib", reason="TOML needs Python 3.11, or tomli")
    declare("sour", "1 / 0")
    with pytest.raises(
        ProfileError, match=r"line 2: key 'include' cannot be resolved: profile 'sour' .* fails to import"
    ):
        Profile.from_toml("name = 'acme'\ninclude = ['sour']")


def test_the_name_of_a_built_in_stays_with_it(declare: Declare) -> None:
    before = get_profile("tweets")
    declare(
        "tweets", "from reprintparse import Profile\nPROFILE = Profile(name='tweets', title='Mine')", "plugin_clash"
    )
    assert get_profile("tweets") is before
    assert profiles().count("tweets") == 1
    (problem,) = registry.problems()
    assert "same name as the library's own" in problem.reason
    assert "plugin_clash:PROFILE" in str(problem)
    assert "rename" in problem.advice
    assert "plugin_clash" not in sys.modules


def test_of_two_plugins_with_one_name_the_same_one_is_always_taken(declare: Declare) -> None:
    declare("borough", GOOD, "plugin_b", distribution="b-dist")
    declare("borough", GOOD.replace("Borough Post", "Other Post"), "plugin_a", distribution="a-dist")
    assert get_profile("borough").title == "Other Post"
    (problem,) = registry.problems()
    assert problem.distribution == "b-dist 1.0"
    assert "a-dist 1.0" in problem.reason


def test_unknown_names_suggest_those_of_plugins_too(declare: Declare) -> None:
    declare("borough", GOOD)
    with pytest.raises(ProfileNotFoundError, match="did you mean 'borough'"):
        get_profile("borugh")


def test_the_profiles_command_lists_plugins_and_reports_broken_ones(declare: Declare) -> None:
    declare("borough", GOOD)
    declare("sour", "1 / 0")
    result = CliRunner().invoke(app, ["profiles"], env={"COLUMNS": "200"})
    assert result.exit_code == 0
    assert "Borough Post" in result.stdout
    assert "reprintparse-borough 1.0" in result.stdout
    assert (
        "'sour' (plugin_sour:PROFILE, from reprintparse-sour 1.0) fails to import: ZeroDivisionError" in result.stderr
    )


def test_a_broken_profile_asked_for_on_the_command_line_is_one_clear_line(declare: Declare) -> None:
    declare("sour", "1 / 0")
    result = CliRunner().invoke(app, ["body", "-", "-p", "sour"], input="A\n")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "reprintparse-sour 1.0" in result.stderr


def test_every_built_in_is_loaded_alone() -> None:
    code = "import sys, reprintparse; reprintparse.get_profile('rt'); print([m for m in sys.modules if m.startswith('reprintparse.profiles.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment())
    assert done.stdout.strip() == "['reprintparse.profiles.rt']"


def test_the_example_plugin_keeps_its_promises(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ACME / "src"))
    profile: Profile = importlib.import_module("acme_profile").PROFILE
    check_profile(profile)
    doc = parse((ACME / "tests/article.txt").read_text("utf-8"), profile)
    assert [segment.label for segment in doc if segment.rule] == ["byline", "related", "subscribe", "origin"]


def environment() -> dict[str, str]:
    """The environment for a fresh interpreter that sees this copy of the library."""
    return {**os.environ, "PYTHONPATH": str(Path(reprintparse.__file__).parent.parent)}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh virtual environment with the library and the example plugin installed from their sources."""
    folder = tmp_path_factory.mktemp("fresh")
    try:
        venv.create(folder / "venv", with_pip=True)
        pip = [str(folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"), "-m", "pip"]
        probe = [*pip, "download", "-q", "--no-deps", "-d", str(folder), "hatchling"]
        subprocess.run(probe, check=True, capture_output=True, timeout=60)
    except (subprocess.SubprocessError, OSError) as error:
        pytest.skip(f"needs pip and a package index: {error}")
    for name, source in (("library", ROOT), ("plugin", ACME)):
        ignore = shutil.ignore_patterns(".git", ".*cache", "site", "tests", "build", "dist", ".venv", ".nox")
        shutil.copytree(source, folder / name, ignore=ignore)  # building writes next to the sources
    extra = f"{folder / 'library'}[test]"
    subprocess.run([*pip, "install", "-q", extra, str(folder / "plugin")], check=True, timeout=400)
    return Path(pip[0])


def test_the_example_plugin_works_once_it_is_installed(fresh: Path, tmp_path: Path) -> None:
    text = tmp_path / "article.txt"
    text.write_bytes((ACME / "tests/article.txt").read_bytes())

    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [str(fresh), *arguments], capture_output=True, encoding="utf-8", check=True, cwd=tmp_path, env=alone
        )
        assert done.stderr == ""
        return done.stdout

    listed = run("-m", "reprintparse", "profiles")
    assert "acme" in listed
    assert "Acme Times" in listed
    body = run("-m", "reprintparse", "body", str(text))
    assert "The mill in Arden reopened" in body
    assert "More from the Acme Times" not in body
    code = "import reprintparse, sys; doc = reprintparse.parse(open(sys.argv[1]).read()); print(doc.profiles, doc.select('origin').text)"
    assert run("-c", code, str(text)).startswith("('acme',) This story by Ana Ruiz first appeared in the Acme Times.")


def test_the_page_about_adding_a_site_runs_from_start_to_end_in_a_copy_of_the_project(
    fresh: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(ROOT / "examples/arden-post", copy / "examples/arden-post")
    (copy / "src/reprintparse/profiles").mkdir(parents=True)
    shutil.copy(ROOT / "CHANGELOG.md", copy)
    page = (ROOT / "docs/how-to/add-a-site.md").read_text("utf-8")
    script = "\n".join(re.findall(r"^```sh\n(.*?)^```$", page, re.DOTALL | re.MULTILINE))
    path = os.pathsep.join([str(fresh.parent), os.environ["PATH"]])
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"PATH": path}
    done = subprocess.run(["sh", "-ec", script], cwd=copy, env=alone, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout
    assert "river-at-mill-street" in done.stdout
    assert done.stdout.endswith("The headmaster has asked the sender to say nothing and to come to the concert.\n\n")
    listed = re.search(r"^```text\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    assert listed
    assert all((copy / row.split()[0]).is_file() for row in listed[1].splitlines())


def test_the_page_about_adding_a_site_is_short() -> None:
    assert len((ROOT / "docs/how-to/add-a-site.md").read_text("utf-8").splitlines()) < 150
