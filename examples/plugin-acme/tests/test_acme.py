"""The profile keeps what every profile of reprintparse promises, and reads an article of its site."""

from pathlib import Path

from acme_profile import PROFILE

import reprintparse
from reprintparse.testing import check_profile

ARTICLE = Path(__file__).with_name("article.txt")


def test_the_profile_keeps_its_promises() -> None:
    check_profile(PROFILE)


def test_an_article_of_the_site_is_known_by_its_own_words() -> None:
    doc = reprintparse.parse(ARTICLE.read_text("utf-8"), PROFILE)
    labels = [segment.label for segment in doc if segment.kind is not reprintparse.Kind.BODY]
    assert labels == ["byline", "related", "subscribe", "origin"]
