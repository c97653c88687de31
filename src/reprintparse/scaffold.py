"""The files of a new profile: a package of its own, or a place in this project.

Everything is made from a draft; the tests that come with it pass as written. Texts in it are invented: articles
are built from the rules' examples, never copied from the samples.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import attrs

from .drafting import Draft
from .errors import ProfileError
from .parse import parse
from .registry import origin, profiles

__all__ = ["empty", "free", "in_project", "package", "write_all"]

TAIL = 0.75  # where on the page lines no longer stand between paragraphs
PYPROJECT = """\
[build-system]
requires = ["hatchling>=1.21"]
build-backend = "hatchling.build"

[project]
name = "reprintparse-{name}"
version = "0.1.0"
description = "A profile of {title} for reprintparse."
requires-python = ">=3.10"
dependencies = ["reprintparse"]

[project.optional-dependencies]
test = ["reprintparse[test]"]

[project.entry-points."reprintparse.profiles"]
{name} = "{module}:PROFILE"

[tool.hatch.build.targets.wheel]
packages = ["src/{module}.py"]

[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["src"]
"""
README = """\
# {title}, for reprintparse

`src/{module}.py` holds the profile; `pip install .` installs it, and `reprintparse profiles` then lists `{name}`.
`pip install '.[test]' && pytest` holds it to everything that the library's own profiles are held to.

The profile was drafted from samples. What a person has to look at:

{report}"""
TEST = '''\
"""The profile keeps what every profile of reprintparse promises, and reads an article of its site."""

from contextlib import suppress
from pathlib import Path

import attrs
from {module} import PROFILE

import reprintparse
from reprintparse.testing import check_profile

ARTICLE = Path(__file__).with_name("article.txt")
OWN = attrs.evolve(PROFILE, include=())  # what it includes is tested where it comes from


def test_the_profile_keeps_its_promises() -> None:
    """Examples, near misses, anchors, hostile texts, built articles."""
    check_profile(OWN)


def test_an_article_comes_apart() -> None:
    """An article built from the examples is claimed by the rules that it was built from."""
    doc = reprintparse.parse(ARTICLE.read_bytes().decode("utf-8"), OWN)
    assert [segment.rule for segment in doc if segment.rule] == [
        {rules},
    ]
'''


def package(name: str, draft: Draft) -> dict[str, str]:
    """The files of an installable package with one profile, by path."""
    module = f"{name.replace('-', '_')}_profile"
    title = draft.profile.title or name
    own = attrs.evolve(draft.profile, include=())
    article = built(draft)
    rules = [segment.rule for segment in parse(article, own) if segment.rule]
    words = {
        "name": name, "module": module, "title": title.replace("\\", "/").replace('"', "'"), "report": draft.report,
        "rules": ",\n        ".join(f'"{rule}"' for rule in rules),
    }  # fmt: skip
    return {
        "pyproject.toml": PYPROJECT.format(**words),
        "README.md": README.format(**words),
        f"src/{module}.py": draft.source(),
        f"tests/test_{name.replace('-', '_')}.py": TEST.format(**words),
        "tests/article.txt": article,
    }


def in_project(name: str, draft: Draft, root: Path) -> dict[str, str]:
    """The files of a profile inside this project: the module, a golden file, the line in the changelog."""
    from .testing.goldens import Golden, golden_text, rows_of

    module = f"src/reprintparse/profiles/{name.replace('-', '_')}.py"
    text = built(draft)
    golden = Golden(f"An invented story in the formulas of the site.\nprofile: {name}", {}, text, None)
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    entry = f"- A profile of {draft.profile.title or name}.\n"
    return {
        module: draft.source(),
        f"tests/goldens/{name}/article.txt": golden_text(golden, rows_of(parse(text, draft.profile))),
        "CHANGELOG.md": changelog.replace("### Added\n\n", f"### Added\n\n{entry}", 1),
    }


def built(draft: Draft) -> str:
    """An invented article around an example of each rule, every one where the site has it."""
    from .testing.building import prose

    shown = [words for _, words in draft.examples]
    heads = {words for rule in draft.profile.rules if rule.where == "head" for words in rule.examples}
    top = max((number for number, words in enumerate(shown, 1) if words in heads), default=0)
    end = next((n for n, (place, _) in enumerate(draft.examples) if n >= top and place >= TAIL), len(shown))
    story = [prose(0, 2)]
    for number, words in enumerate(shown[top:end], 1):
        story += [words, prose(number, 2)]
    return "\n\n".join([*shown[:top], *story, *shown[end:]]) + "\n"


def free(name: str) -> None:
    """See that a new profile may have this name.

    Raises:
        ProfileError: When an installed profile has it, unless that is an earlier draft of the same package.
    """
    if name in profiles() and origin(name).split(" ")[0] != f"reprintparse-{name}":
        raise ProfileError(f"a profile named {name!r} is installed already (from {origin(name)}); choose another name")


def empty(folder: Path) -> None:
    """See that a package may be written into a folder: it is new, or holds nothing but what is hidden.

    Raises:
        FileExistsError: When something is there.
    """
    if folder.is_dir() and any(not one.name.startswith(".") for one in folder.iterdir()):
        raise FileExistsError(f"{folder} exists and is not empty; name a new folder for the package with --into")


def write_all(root: Path, files: dict[str, str], *, renew: tuple[str, ...] = ()) -> list[Path]:
    """Write files below a folder, all or none.

    Args:
        root: The folder.
        files: Their texts, by path.
        renew: Paths that may exist already.

    Raises:
        FileExistsError: When another one exists; nothing is written then.
    """
    for path in files:
        if path not in renew and (root / path).exists():
            raise FileExistsError(f"{root / path} exists; choose another name, or move it away first")
    before = {path: (root / path).read_bytes() if (root / path).exists() else None for path in files}
    try:
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(text.encode("utf-8"))
    except OSError:
        for path, data in before.items():  # as far as the disk lets us
            with suppress(OSError):
                (root / path).unlink(missing_ok=True) if data is None else (root / path).write_bytes(data)
        raise
    return [root / path for path in files]
