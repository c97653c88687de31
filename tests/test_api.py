"""The public door, its docstrings and the reference agree."""

from __future__ import annotations

import doctest
import inspect
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import reprintparse
from reprintparse import testing

DOCS = Path(__file__).parents[1] / "docs"
PAGES = sorted((DOCS / "reference").glob("*.md")) if DOCS.exists() else []
SOURCE = Path(reprintparse.__file__).parent
RULES = (SOURCE / "shared", SOURCE / "profiles")  # data, which has no functions
MODULES = sorted(path for path in SOURCE.rglob("[!_]*.py") if path.parent not in RULES)


def public(module: object) -> list[str]:
    return list(module.__all__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", public(reprintparse))
def test_every_public_name_exists_and_says_what_it_is(name: str) -> None:
    found = getattr(reprintparse, name)
    if inspect.isclass(found) or inspect.isfunction(found):
        assert (found.__doc__ or "").strip(), f"{name} has no docstring"
        for member, value in vars(found).items() if inspect.isclass(found) else ():
            if not member.startswith("_") and (inspect.isfunction(value) or isinstance(value, property | classmethod)):
                assert inspect.getdoc(getattr(found, member)), f"{name}.{member} has no docstring"


@pytest.mark.parametrize("name", public(testing))
def test_every_name_of_the_test_kit_says_what_it_is(name: str) -> None:
    found = getattr(testing, name)
    assert isinstance(found, tuple) or inspect.getdoc(found)


def test_public_names_are_listed_once_and_sorted() -> None:
    for module in (reprintparse, testing):
        names = public(module)
        assert len(names) == len(set(names))
        assert names == sorted(names, key=lambda name: (name.isupper() < 1, name[:1].islower(), name))


@pytest.mark.skipif(not PAGES, reason="the reference is not part of this distribution")
def test_the_reference_and_the_public_names_agree() -> None:
    text = "\n".join(page.read_text("utf-8") for page in PAGES)
    for module, pattern in (
        (reprintparse, r"^::: reprintparse(?:\.(?!testing)\w+)*?\.(\w+)$"),
        (testing, r"^::: reprintparse\.testing\.(\w+)$"),
    ):
        documented = set(re.findall(pattern, text, re.MULTILINE)) - {"testing"}
        assert documented - set(public(module)) == set(), "documented, but not public"
    assert (
        set(public(reprintparse)) - set(re.findall(r"^::: reprintparse\.(?:.*\.)?(\w+)$", text, re.MULTILINE)) == set()
    ), "public, but not documented"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_the_examples_in_docstrings_are_true(path: Path) -> None:
    name = ".".join(("reprintparse", *path.relative_to(SOURCE).with_suffix("").parts))
    import_module(name)
    module = sys.modules[name]
    assert doctest.testmod(module).failed == 0
    assert (module.__doc__ or "").strip()


def test_the_examples_of_the_package_itself_are_true() -> None:
    assert doctest.testmod(reprintparse).failed == 0


def test_importing_the_library_needs_nothing_but_regex_and_attrs() -> None:
    code = (
        "import sys, reprintparse; reprintparse.parse('READ MORE: How it was lost')\n"
        "bad = {'hypothesis', 'pytest', 'typer', 'rich', 'click', 'yaml', 'pydantic'} & set(sys.modules)\n"
        "sys.exit(', '.join(bad) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["profiles", "parse", "explain", "compose"])
def test_no_module_hides_the_function_of_its_name(name: str) -> None:
    code = f"import reprintparse; reprintparse.parse('By RT'); reprintparse.profiles(); assert callable(reprintparse.{name})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_unknown_profile_is_refused_with_a_near_name() -> None:
    with pytest.raises(reprintparse.ProfileNotFoundError, match="did you mean 'global-research'"):
        reprintparse.parse("", "global-reserch")


def test_the_package_states_its_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", reprintparse.__version__)
