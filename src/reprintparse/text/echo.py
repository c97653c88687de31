"""Whether prose takes up the words of the line above it, as a story does with its headline and its deck.

Words are compared by their first letters, so that "mills" echoes "mill" in any language that writes with spaces; Arabic ones
without the article. Where words are not parted, as in Chinese, each two characters in a row stand for one.
"""

from __future__ import annotations

import re

__all__ = ["echo", "stems"]

WORD = re.compile(r"[^\W\d_]{4,}")  # (the standard library's engine finds these many times faster)
UNPARTED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{2,}")
ARTICLE = re.compile(r"\b(?:[وفبك]?ال|و?لل)(?=[\u0621-\u064a]{3})")
STEM = 5  # letters of a word that are compared
COMMON = frozenset((
    "about", "after", "again", "also", "been", "before", "being", "could", "does", "doing", "down", "each", "even", "every",
    "first", "from", "have", "here", "into", "just", "like", "made", "make", "many", "more", "most", "much", "must", "news",
    "only", "other", "over", "people", "said", "same", "says", "should", "since", "some", "such", "take", "than", "that",
    "their", "them", "then", "there", "these", "they", "this", "those", "through", "time", "told", "under", "until", "upon",
    "very", "week", "well", "were", "what", "when", "where", "which", "while", "will", "with", "would", "year", "years",
    "your",
))  # fmt: skip


def stems(text: str) -> set[str]:
    """The words of a text that carry its matter, each cut to its stem."""
    if text.isascii():
        return {word[:STEM] for word in WORD.findall(text.lower()) if word not in COMMON}
    runs = UNPARTED.findall(text)
    parted = ARTICLE.sub("", UNPARTED.sub(" ", text)) if runs or "ال" in text else text
    words = {word[:STEM] for word in WORD.findall(parted.lower()) if word not in COMMON}
    return words.union(*({run[at : at + 2] for at in range(len(run) - 1)} for run in runs)) if runs else words


def echo(line: str, prose: str) -> tuple[int, float]:
    """How many of a line's words the prose takes up, and which share of them."""
    wanted = stems(line)
    found = len(wanted & stems(prose))
    return found, found / len(wanted) if wanted else 0.0
