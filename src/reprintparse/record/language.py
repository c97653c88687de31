"""Whether a text is in a language whose countries write the day before the month, told by its commonest words.

Only for a numeric date that has two readings. English is left open: its countries differ. The orders are those of
https://cldr.unicode.org/.
"""

from __future__ import annotations

import regex

__all__ = ["day_comes_first"]

LOOKED_AT = 6000  # characters of the text
FEWEST = 12  # so many common words tell a language
LEAD = 3  # so many times the English ones: quotations and names of works come in English
WORD = regex.compile(r"\p{L}{2,6}")
ENGLISH = frozenset(("the", "and", "of", "that", "with", "was", "were", "from", "which", "for", "this", "by"))
OTHERS = frozenset((
    "le", "la", "les", "des", "est", "une", "dans", "que", "qui", "sur", "avec", "pour",
    "el", "los", "las", "una", "con", "por", "para", "del", "se", "su", "es",
    "os", "um", "uma", "não", "dos", "das", "com", "ao", "são", "do", "da",
    "il", "gli", "che", "della", "nel", "sono", "di", "per", "un",
    "der", "die", "und", "den", "das", "von", "mit", "ist", "nicht", "dem", "für",
    "het", "een", "van", "dat", "zijn", "voor", "niet",
    "nie", "się", "jest", "na", "że", "ve", "bir", "bu", "için", "yang", "dan", "dengan", "untuk",
    "не", "что", "на", "по", "как", "из", "для", "من", "في", "على", "إلى", "أن",
))  # fmt: skip


def day_comes_first(text: str) -> bool | None:
    """True for a text in French, Spanish, Portuguese, Italian, German and their like; None where nothing shows it.

    Examples:
        >>> day_comes_first("Le moulin est au bord de la rivière, dans une vallée que les crues ont creusée. " * 3)
        True
        >>> day_comes_first("The mill stands by the river, in a valley that the floods have dug.") is None
        True
    """
    words = [word.casefold() for word in WORD.findall(text[:LOOKED_AT])]
    others = sum(word in OTHERS for word in words)
    return True if others >= max(FEWEST, LEAD * sum(word in ENGLISH for word in words)) else None
