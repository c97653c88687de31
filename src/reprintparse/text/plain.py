"""The plain form of a piece of text, for values: what a reader sees of it, on one line."""

from __future__ import annotations

from functools import lru_cache

import regex

from .fold import DECORATION, fold

__all__ = ["plain_form"]

QUOTED = regex.compile(r"(?m)^[ \t]{0,3}(?:>[ \t]{0,3}){1,4}")


@lru_cache(maxsize=256)  # the segments of a document are asked for theirs several times in a row
def plain_form(content: str) -> str:
    """A piece of text without Markdown, its space single.

    Examples:
        >>> plain_form("**By** [Ana  Ruiz](#)")
        'By Ana Ruiz'
    """
    if "\n>" in content:
        content = QUOTED.sub("", content)
    words = " ".join(content.split())
    if words[:1] in "#>-*+|•" or any(mark in words for mark in DECORATION):
        return fold(words, 0).plain if words else ""
    return words
