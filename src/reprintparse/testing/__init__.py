"""A test kit for whoever writes profiles.

Two lines in a test file hold a profile to everything that the library's own are held to:

    from reprintparse.testing import check_profile
    def test_profile(): check_profile(PROFILE, goldens="tests/goldens")

The strategies `texts`, `layouts` and `articles` are for property tests with Hypothesis
(`pip install 'reprintparse[test]'`).
"""

from __future__ import annotations

from .building import Article, build, pieces
from .conformance import check_profile
from .goldens import check_golden
from .hostile import hostile_texts
from .layouts import LAYOUTS, Layout
from .strategies import articles, layouts, texts

__all__ = [
    "LAYOUTS",
    "Article",
    "Layout",
    "articles",
    "build",
    "check_golden",
    "check_profile",
    "hostile_texts",
    "layouts",
    "pieces",
    "texts",
]
