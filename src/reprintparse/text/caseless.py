"""Scripts without capitals (Chinese, Arabic, Hebrew, Hindi ...): what stands there for the signs by which others are read.

No capital opens a headline, no small word tells a sentence, and full stops and question marks look different. Chinese and
Japanese do not part their words, so that a headline is told by its characters.
"""

from __future__ import annotations

import regex

from ..shapes import LABELED

__all__ = ["FOREIGN_ENDS", "WORDS", "is_caseless_headline", "is_caseless_sentence", "width"]

FOREIGN_ENDS = frozenset("。！？؟۔।」』“")
"""What ends a sentence or a quotation beyond what English text ends with; not "»", with which buttons point ("Next »")."""
WORDS = 4  # a headline has so many, where words are parted
OPENING = r"[\"'‘“«「『《【〈\[(（#]{0,3}(?:\p{N}[\p{N}.,%]{0,9} ?)?"
HEADLINE = regex.compile(rf"(?!{LABELED}){OPENING}\p{{Lo}}[^|•·>»›\n]{{5,150}}+(?<![.,;:…。，；：、؛،，])")
UNPARTED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]")
LIST = regex.compile(r"(?:[\p{Han}]{1,4}[ |｜/、>-]{1,3}){3,40}[\p{Han}]{1,4}")  # the sections of a menu
SHORT = 16  # a headline whose words are parted has so many characters
LAST = regex.compile(r"[。！？؟۔।.!?…][\"'”’」』»)）\]]{0,3}$")
LETTERS = regex.compile(r"\p{Lo}")
SOME = 6  # a sentence has so many letters


def is_caseless_headline(plain: str) -> bool:
    """Whether a line in a script without capitals has the form of a headline: it is no menu, and ends no sentence with a full stop."""
    if plain.isascii() or HEADLINE.fullmatch(plain) is None or LIST.fullmatch(plain) is not None:
        return False
    if UNPARTED.search(plain) is not None:
        return True
    return len(plain) >= SHORT and len(plain.split()) >= WORDS


def is_caseless_sentence(plain: str) -> bool:
    """Whether a line in a script without capitals ends as a sentence does."""
    return not plain.isascii() and LAST.search(plain) is not None and len(LETTERS.findall(plain)) >= SOME


def width(plain: str) -> int:
    """How long a line is, where one character of a script without spaces says as much as two letters."""
    return len(plain) if plain.isascii() else len(plain) + len(UNPARTED.findall(plain))
