"""Hypothesis profiles and the `--update-goldens` option.

`pytest --hypothesis-profile thorough` (or REPRINTPARSE_THOROUGH=1) runs every property on 100,000 examples.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from reprintparse.testing import plugin
from reprintparse.testing.plugin import check_profile, update_goldens

__all__ = ["check_profile", "pytest_addoption", "pytest_configure", "update_goldens"]

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
settings.register_profile("everyday", max_examples=80, deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("thorough", max_examples=100_000, deadline=None, suppress_health_check=SLOW)
settings.load_profile("thorough" if os.environ.get("REPRINTPARSE_THOROUGH") else "everyday")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add what the plugin adds, where the library is tested without being installed."""
    if not pluginmanager.has_plugin("reprintparse"):
        plugin.pytest_addoption(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Let a golden be updated by one process only."""
    if config.getoption("--update-goldens") and getattr(config.option, "numprocesses", None):
        raise pytest.UsageError("--update-goldens writes files: run it without -n")
