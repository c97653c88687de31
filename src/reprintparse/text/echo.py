"""Whether prose takes up the words of the line above it, as a story does with its headline and its deck.

Words are compared by their first letters, so that "mills" echoes "mill" in any language that writes with spaces.
"""

from __future__ import annotations

import re

__all__ = ["echo", "stems"]

WORD = re.compile(r"[^\W\d_]{4,}")  # (the standard library's engine finds these many times faster)
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
    return {word[:STEM] for word in WORD.findall(text.lower()) if word not in COMMON}


def echo(line: str, prose: str) -> tuple[int, float]:
    """How many of a line's words the prose takes up, and which share of them."""
    wanted = stems(line)
    found = len(wanted & stems(prose))
    return found, found / len(wanted) if wanted else 0.0
