"""Hostile texts: what breaks parsers of lines, patterns and Markdown."""

from __future__ import annotations

__all__ = ["hostile_texts"]


def hostile_texts(size: int = 2000) -> tuple[str, ...]:
    """Texts of about `size` characters that are hard on line splitters, patterns and offset maps."""
    seeds = (
        "\n", "\r", "\r\n", "\x85", "\u2028", " ", "\xa0", "\t", "\u200b", "\ufeff", "\ud800", "\U0001f600", "\x00",
        "(", "[", "[a", "[a](", "](", "*", "_", "**a", "\\", "`", "<", ">", "<http://", "&amp;", "# ", "> ", "- ", "a", "A ", ". ",
        "By ", "READ MORE:", "READ MORE:\n", "Copyright © X\n", "Copyright © ", "— A (@a) May 1, 2015\n", "(@", "(@a) ", "https://a.b/ ",
        "Posted by ", "The post ", "About ", "Related: ", "1. ", "İ\n", "\u202e", "e\u0301",
    )  # fmt: skip
    return ("", *(seed * (size // len(seed)) for seed in seeds))
