"""Hypothesis strategies: hostile texts, layouts, and articles built from a profile with their right answer.

Hypothesis is imported only when a strategy is asked for, so that `reprintparse.testing` itself needs nothing
but the library.
"""

from __future__ import annotations

import random
from random import Random
from types import ModuleType
from typing import TYPE_CHECKING

from ..profile import Profile, resolved
from .building import Article, build
from .layouts import BLOCKS, ENDINGS, LAYOUTS, Layout

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["articles", "layouts", "texts"]

CHARACTERS = "\n\r\x0b\x0c\x1c\x1e\x85\u2028\u2029 \t\xa0\u200b\ufeff\u00ad*_[]()<>#>-|\\&:.,—–'\"’“”@!/aAéİßя中\U0001f600\ud800\udfff"
FRAGMENTS = (
    "\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\x85", "\u2028", "\x1c", "  \n", "\xa0",
    "READ MORE: How the mill was lost", "LISTEN MORE:", "RELATED STORIES", "Advertisement", "**", "[", "](#)", "<http://a.test>", "### ", "> ", "- ",
    "— Ana Ruiz (@anaruiz) March 4, 2016", "(@anaruiz) March 4, 2016", "pic.twitter.com/Xy9", "https://t.co/Ab3", "By Ana Ruiz", "BY ANA RUIZ",
    "March 4, 2016", "Copyright © 2016 Arden Post", "All rights reserved.", "The post A day in Arden appeared first on Arden Post.",
    "This article was originally published at Arden Post.", "Follow us on Twitter", "Share this:", "###", "***", "Photo: Ana Ruiz",
    "The mill reopened on Monday.", "Nobody could say for certain who had kept the key, although three families claimed the honor of it.",
)  # fmt: skip


def strategies() -> ModuleType:
    """`hypothesis.strategies`, or an error that says what to install."""
    try:
        import hypothesis.strategies
    except ImportError as error:
        raise ImportError("the strategies need Hypothesis: pip install 'reprintparse[test]'") from error
    return hypothesis.strategies


def texts(max_size: int = 60) -> SearchStrategy[str]:
    """Texts that are hard on a parser: every line ending, odd blanks, Markdown, markers, lone surrogates.

    Args:
        max_size: How many pieces of up to a hundred characters a text may have.
    """
    st = strategies()
    odd = st.text(st.sampled_from(CHARACTERS), max_size=12)
    piece = st.one_of(
        st.sampled_from(FRAGMENTS), st.sampled_from(CHARACTERS), odd, st.text(st.characters(), max_size=8)
    )
    found: SearchStrategy[str] = st.lists(piece, max_size=max_size).map("".join)
    return found


def layouts() -> SearchStrategy[Layout]:
    """Ways of writing down paragraphs: line endings, breaks, wrapping, Markdown, odd blanks, in every combination.

    A layout is a function: `layout(text)` lays a text out anew.
    """
    st = strategies()
    mixed = st.builds(
        Layout,
        st.just("mixed"),
        block=st.sampled_from(sorted(BLOCKS)),
        ending=st.sampled_from(ENDINGS),
        gap=st.sampled_from(["\n", "\n\n", "\n \n"]),
        start=st.sampled_from(["", "\n", "\n\n", " \n"]),
        end=st.sampled_from(["", "\n", "\n\n", "  "]),
    )
    # wrapped lines without blank lines between paragraphs: nobody can say which breaks were there before
    known = mixed.filter(lambda one: one.block != "wrapped" or one.gap != "\n")
    found: SearchStrategy[Layout] = st.one_of(st.sampled_from(LAYOUTS), known)
    return found


def articles(profile: Profile | str, layout: SearchStrategy[Layout] | None = None) -> SearchStrategy[Article]:
    """Articles built from the examples of a profile's rules, each with its right answer.

    Args:
        profile: The profile or its name.
        layout: How they are laid out; by default one of `LAYOUTS`.
    """
    st = strategies()
    chosen = resolved(profile)

    def article(chance: Random, layout: Layout) -> Article:
        # `regex` empties its cache by the global generator when patterns are many; Hypothesis forbids to move that
        state = random.getstate()
        try:
            return build(chosen, chance, layout)
        finally:
            random.setstate(state)

    chances = st.randoms(use_true_random=False)
    found: SearchStrategy[Article] = st.builds(article, chances, st.sampled_from(LAYOUTS) if layout is None else layout)
    return found
