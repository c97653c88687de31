"""Finding stems from a rare character is a short cut: every place of every stem is found, and no other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reprintparse import Kind, span
from reprintparse.matching.entries import Entry
from reprintparse.matching.stems import Stems, choose
from reprintparse.text.blocks import split

ENTRY = Entry(span("x", Kind.FURNITURE, "x", label="navigation"), "p", True)
words = st.lists(
    st.sampled_from(["Arden Wire", "arden wire", "Mill", "MILL", " by ", "[", "/", "©", "a", " ", "é", "(At "]),
    min_size=1,
    max_size=4,
)
several = st.lists(words.map("".join), min_size=1, max_size=9, unique=True)


def places(text: str, stem: str) -> list[tuple[int, int]]:
    plains = split(text).plains
    return [(block, at) for block, plain in enumerate(plains) for at in range(len(plain)) if plain.startswith(stem, at)]


@given(several, st.lists(words.map("".join), max_size=6), st.sampled_from(["\n", " **", "[Mill](#)"]))
def test_every_place_of_every_stem_is_found(stems: list[str], parts: list[str], joint: str) -> None:
    text, installed = joint.join(parts), Stems()
    entries = {stem: Entry(ENTRY.rule, f"p{number}", True) for number, stem in enumerate(stems)}
    for stem, entry in entries.items():
        installed.add(stem, entry)
    found = {(entry.profile, block, at) for block, at, some in installed.hits(split(text)) for entry in some}
    assert found == {(entries[stem].profile, *place) for stem in stems for place in places(text, stem)}


def test_stems_are_found_from_a_character_that_most_of_them_have_and_prose_has_not() -> None:
    stems = [f"This {what} first appeared in Arden Wire" for what in ("story", "piece", "report")]
    assert {stem[at] for stem, at in choose([*stems, "[Wire"]).items()} == {"W"}


def test_a_stem_of_common_letters_is_searched_by_itself() -> None:
    assert choose(["the one"]) == {"the one": -1}


def test_a_stem_within_another_is_found_with_it() -> None:
    installed = Stems()
    stems = ["[Arden Wire", "[Arden", "[Mill", "[Mill by the", "©"]
    for stem in stems:
        installed.add(stem, ENTRY)
    found = [at for _, at, _ in installed.hits(split("x [Arden Wire] y [Mill by the river] © z"))]
    assert sorted(found) == [2, 2, 17, 17, 37]
