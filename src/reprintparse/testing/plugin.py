"""The pytest plugin: `--update-goldens` and a `check_profile` that heeds it.

Installed with the library through the entry point group `pytest11`; a profile's test file is two lines:

    def test_profile(check_profile):
        check_profile(PROFILE, goldens="tests/goldens")
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..profile import Profile

__all__ = ["check_profile", "pytest_addoption", "update_goldens"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-goldens`."""
    group = parser.getgroup("reprintparse")
    group.addoption(
        "--update-goldens",
        action="store_true",
        help="write golden files anew; read the difference before you commit it",
    )


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--update-goldens"))


@pytest.fixture
def check_profile(update_goldens: bool) -> Callable[..., None]:
    """`reprintparse.testing.check_profile`, heeding `--update-goldens`."""
    from . import conformance

    def check(profile: Profile, goldens: Path | str | None = None) -> None:
        conformance.check_profile(profile, goldens, update=update_goldens)

    return check
