"""A key of an article's words alone: equal for two reprints of one story, whatever stands around it.

What tools change in passing does not count: line breaks, wrapping, Markdown, kinds of quotes and dashes, space, case.
What a reader would notice does: words, figures, signs of money and percent.
"""

from __future__ import annotations

import unicodedata
from hashlib import blake2b

import regex

from .text.fold import fold

__all__ = ["fingerprint", "words"]

VERSION = "rp1"
IMAGE = regex.compile(r"!\[[^\[\]\r\n]{0,300}\]\([^()\s]{0,2000}\)")
MARKER = regex.compile(r"(?m)^[ \t]*+(?:>[ ]?|[-+*•▪●][ \t]++|#{1,6}[ \t]++|\|[ ]?){1,4}+")
WORD = regex.compile(r"[^\W_]++|[%$€£¥]")
REACH = 50_000  # folded piece by piece; a piece ends at white space


def words(body: str) -> list[str]:
    """The words and figures of a text, folded: what a fingerprint is made of."""
    bare = " ".join(MARKER.sub("", IMAGE.sub(" ", body)).split())
    out: list[str] = []
    at = 0
    while at < len(bare):
        stop = bare.find(" ", at + REACH)
        stop = len(bare) if stop < 0 else stop
        out += WORD.findall(unicodedata.normalize("NFKC", fold(bare[at:stop], 0).plain).casefold())
        at = stop
    return out


def fingerprint(body: str) -> str:
    r"""The key of a body, or an empty string when it has no words.

    Examples:
        >>> fingerprint('She said: "The **mill** reopened."') == fingerprint("She said: “The mill\nreopened.”")
        True
        >>> fingerprint("3.5 million") == fingerprint("35 million")
        False
    """
    found = words(body)
    if not found:
        return ""
    key = blake2b(" ".join(found).encode("utf-8", "surrogatepass"), digest_size=16)
    return f"{VERSION}:{key.hexdigest()}"
