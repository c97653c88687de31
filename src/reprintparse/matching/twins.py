r"""The same pattern for the standard library's engine, which is several times faster on most of them.

It has no `\p{Lu}` and other things that rules are written with. But on a text of ASCII and a few printed characters
(`traits.PRINTED`) a class is no more than those of them in it, and written out so, most patterns mean the same to both.
"""

from __future__ import annotations

import re

from .traits import traits

__all__ = ["twin"]


def twin(pattern: str) -> re.Pattern[str] | None:
    """A pattern that finds in any text of ASCII and `PRINTED` characters what this pattern of `regex` finds, where there is one."""
    written = traits(pattern).written
    try:
        return re.compile(written) if written else None
    except re.error:  # two groups of one name, a look behind of no fixed length, in Python 3.10 a possessive repeat
        return None
