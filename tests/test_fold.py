"""The plain form of a line drops decoration, and every character of it leads back to its place."""

from __future__ import annotations

import html

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reprintparse.testing import articles, layouts, texts
from reprintparse.testing.building import prose
from reprintparse.text.blocks import split
from reprintparse.text.fold import fold

LINES = [
    ("**READ MORE:** [A day in Arden](https://arden.test/a_(b))", "READ MORE: A day in Arden"),
    ("By [RT](#)", "By RT"),
    ("### _Related stories_", "Related stories"),
    ("> - item", "item"),
    ("<https://t.co/Ab3> and <b", "https://t.co/Ab3 and <b"),
    ("Ana\xa0Ruiz  of\tArden", "Ana Ruiz of Arden"),
    ("\ufeffRead \u200bmore", "Read more"),
    (r"\*\*\* 1\. Arden", "*** 1. Arden"),
    (r"Ana (@ana\_ruiz) and \_Tom\_", "Ana (@ana_ruiz) and _Tom_"),
    ("Theme: Food &amp; drink &quot;here&quot;", 'Theme: Food & drink "here"'),
    ("snake_case and @RT_com and 2*3*4", "snake_case and @RT_com and 234"),
    ("a_b_c stays, _this_ goes", "a_b_c stays, this goes"),
    ("[not a link] (really)", "[not a link] (really)"),
    ("![picture](https://arden.test/p.jpg) by Ana", "![picture](https://arden.test/p.jpg) by Ana"),
    ("[![Ana](/p.jpg)](https://arden.test/ana) by Ana", "by Ana"),
    ("[![Ana](/p.jpg)](https://arden.test/ana)", "[![Ana](/p.jpg)"),
    ('[Arden](https://arden.test "Title") news', "Arden news"),
    ("**[Arden](#)** news", "Arden news"),
    ("***", "***"),
    ("###", "###"),
    ("# # #", "# # #"),
    ("- - -", "- - -"),
    ("> ----", "----"),
]


@pytest.mark.parametrize(("line", "plain"), LINES)
def test_the_plain_form_is_what_a_reader_sees(line: str, plain: str) -> None:
    assert fold(line, 0).plain == plain


def leads_back(char: str, at: int, text: str) -> bool:
    """Whether a plain character is the source's own, or stands for the blank or entity there."""
    return text[at] == char or (char == " " and text[at].isspace()) or html.unescape(text[at : at + 8]).startswith(char)


@given(st.one_of(texts(), articles("global-research", layouts()).map(lambda article: article.text)))
@example("**a** [b](#)\r\n\r\n&amp;c")
@example("\u200b read more **here**")
@example("_ read_ more")
def test_every_plain_character_leads_back_to_the_same_character(text: str) -> None:
    blocks = split(text)
    for index, plain in enumerate(blocks.plains):
        low, high = blocks.span(index)
        folded = blocks.folds.get(index)
        sources = [folded.source(at) if folded else low + at for at in range(len(plain))]
        assert sources == sorted(set(sources))
        assert all(low <= at < high for at in sources)
        assert all(leads_back(char, at, text) for char, at in zip(plain, sources, strict=True))


@given(texts(20), st.integers(0, 1000))
def test_where_a_line_stands_moves_its_offsets_and_nothing_else(text: str, offset: int) -> None:
    line = " ".join(text.split())
    here, there = fold(line, 0), fold(line, offset)
    assert there.plain == here.plain
    assert [source - offset for source in there.sources] == here.sources


@given(texts(20))
def test_a_plain_form_has_no_blank_ends_and_no_line_ending(text: str) -> None:
    for plain in split(text).plains:
        assert plain == plain.strip()
        assert len(plain.splitlines()) <= 1


@pytest.mark.parametrize(
    ("line", "words", "source"),
    [
        ("See **READ MORE:** now", "READ MORE:", "**READ MORE:**"),
        ("By [Ana Ruiz](https://arden.test) today", "Ana Ruiz", "[Ana Ruiz](https://arden.test)"),
        ("At <https://t.co/Ab3> today", "https://t.co/Ab3", "<https://t.co/Ab3>"),
        ("the _whole_ of it", "whole", "_whole_"),
        ("Food &amp; drink here", "Food & drink", "Food &amp; drink"),
    ],
)
def test_a_claim_takes_along_the_decoration_that_clings_to_its_words(line: str, words: str, source: str) -> None:
    blocks = split(line)
    at = blocks.plains[0].index(words)
    low, high = blocks.slice(0, at, at + len(words))
    assert line[low:high] == source


@given(layouts(), st.integers(0, 11))
def test_a_claim_on_a_whole_block_is_the_whole_block(layout: object, number: int) -> None:
    text = layout.render([prose(number), prose(number + 1)])  # type: ignore[attr-defined]
    blocks = split(text)
    for index, plain in enumerate(blocks.plains):
        if plain:
            assert blocks.slice(index, 0, len(plain)) == blocks.span(index)
            assert blocks.slice(index, 0, 1)[0] == blocks.span(index)[0]
            assert blocks.slice(index, len(plain) - 1, len(plain))[1] == blocks.span(index)[1]
