"""Hard-wrapped text: how it is known, and which lines were one paragraph before the wrapping."""

from __future__ import annotations

from itertools import pairwise

import regex

__all__ = ["is_wrapped", "paragraphs"]

WORD = 30  # a longer run without a space that is no address or compound is of a script without spaces
WRAP_LIMIT = 100  # no tool wraps prose wider than this; wider lines are paragraphs of their own
STARTS_CREDIT = regex.compile(r"(?:by|from|via|source|http|www|h/t|posted|with|photo|image|read|share|tags|in)\b")
QUOTED = regex.compile(r"^(?:> ?){1,4}(?=\S)")
STARTS_ITEM = regex.compile(r"[#>|•▪●]|[-+*] |\d{1,3}[.)] |[-=*_]{3}|— ?\w")


def width(plains: list[str]) -> int:
    """The width a text seems to be wrapped at: its longest line that is not stretched by an address."""
    return max((len(plain) for plain in plains if "://" not in plain), default=0)


def is_wrapped(plains: list[str]) -> bool:
    """Whether a text is hard-wrapped: no line wider than the limit, and breaks that only wrapping explains."""
    if sum(len(plain) > WRAP_LIMIT for plain in plains) > len(plains) // 8:
        return False  # too many wide lines for all of them to be addresses
    limit = width(plains)
    if not 40 <= limit <= WRAP_LIMIT:
        return False
    inner = [(a, b) for a, b in pairwise(plains) if a and b]
    forced = sum(breaks_for_width(a, b, limit) for a, b in inner)
    if forced >= 2 and forced * 2 > len(inner):
        return True
    ragged = sum(breaks_a_sentence(a, b) for a, b in inner)
    return ragged >= 5 and ragged * 6 > len(inner)


def breaks_for_width(line: str, following: str, limit: int) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    if line[:1] == ">":
        following = QUOTED.sub("", following)  # a quotation goes on
    word = following.split(None, 1)[0]
    return (
        len(line) + 1 + len(word) > limit and (len(word) <= WORD or word.isascii()) and not STARTS_ITEM.match(following)
    )


def breaks_a_sentence(line: str, following: str) -> bool:
    """Whether the next line goes on in the middle of a sentence, as raggedly wrapped pages have it."""
    return following[0].islower() and line[-1] not in ".:!?" and not STARTS_CREDIT.match(following)


def starts_a_label(line: str, following: str) -> bool:
    """Whether a sentence ends and capitals begin ("RELATED STORIES"): without blank lines, a block of its own."""
    word = following.split(None, 1)[0]
    return line[-1] in ".!?" and len(word) > 3 and word.isupper()


def paragraphs(plains: list[str], spaced: bool) -> list[list[int]]:
    """The lines of each paragraph of a hard-wrapped text."""
    limit = width(plains)
    groups: list[list[int]] = []
    previous = ""
    for index, plain in enumerate(plains):
        if (
            groups
            and plain
            and previous
            and (breaks_for_width(previous, plain, limit) or breaks_a_sentence(previous, plain))
            and (spaced or not starts_a_label(previous, plain))
        ):
            groups[-1].append(index)
        else:
            groups.append([index])
        previous = plain
    return groups
