"""The search by literal anchors finds exactly what trying every rule on every block finds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse import Kind, Profile, ProfileError, get_profile, line, profiles, span
from reprintparse.anchors import casings, literal_prefix, unbounded_repeat
from reprintparse.blocks import Blocks, split
from reprintparse.matcher import Entry, Index, anchored
from reprintparse.parse import analyse, claim
from reprintparse.testing import LAYOUTS, articles, hostile_texts, texts
from reprintparse.testing.building import examples_of

INSTALLED = tuple(get_profile(name) for name in profiles())
INDEX = Index(INSTALLED)
EXAMPLES = [one.text for profile in INSTALLED for one in examples_of(profile)]
NEAR_MISSES = [text for profile in INSTALLED for rule in profile.rules for text in rule.near_misses]

pieces = st.one_of(st.sampled_from(EXAMPLES + NEAR_MISSES), st.sampled_from(EXAMPLES).map(str.upper), texts(4))
mixed = st.builds(lambda layout, parts: layout.render(parts), st.sampled_from(LAYOUTS), st.lists(pieces, max_size=8))


def all_stems() -> Iterator[dict[str, list[Entry]]]:
    yield INDEX.stems
    yield from INDEX.site_stems.values()


def searched(blocks: Blocks) -> tuple[set[tuple[int, str]], set[tuple[int, int, str]]]:
    """What the index finds: (block, rule) of lines and runs, (block, offset, rule) of spans."""
    lines = {(at, entry.id) for at in INDEX.hits(blocks.plains) for entry in INDEX.at(blocks.plains[at])}
    spans: set[tuple[int, int, str]] = set()
    for stems in all_stems():
        for at, offset, entries in INDEX.stem_hits(blocks, stems):
            for entry in entries:
                if entry.rule.form == "span":
                    spans.add((at, offset, entry.id))
                else:
                    lines.add((at, entry.id))
    return lines, spans


def tried(blocks: Blocks) -> tuple[set[tuple[int, str]], set[tuple[int, int, str]]]:
    """The same by trying every rule on every block."""
    lines: set[tuple[int, str]] = set()
    spans: set[tuple[int, int, str]] = set()
    for at, plain in enumerate(blocks.plains):
        for entry in INDEX.entries:
            if entry.rule.form == "span":
                spans |= {(at, offset, entry.id) for stem in entry.rule.stems for offset in occurrences(stem, plain)}
            elif anchored(entry, plain):
                lines.add((at, entry.id))
    return lines, spans


def occurrences(stem: str, plain: str) -> Iterator[int]:
    return (at for at in range(len(plain)) if plain.startswith(stem, at))


def by_edge(entry: Entry) -> bool:
    """Whether the zones ask for a rule, block by block."""
    return entry.rule.weak and entry.rule.form == "line"


EDGE = {entry.id for entry in INDEX.entries if by_edge(entry)}


@given(mixed)
def test_anchored_search_finds_what_trying_every_rule_finds(text: str) -> None:
    blocks = split(text)
    found, spans = searched(blocks)
    wanted, wanted_spans = tried(blocks)
    assert {pair for pair in found if pair[1] not in EDGE} == {pair for pair in wanted if pair[1] not in EDGE}
    assert spans == wanted_spans


@given(mixed)
def test_at_an_edge_the_search_finds_what_trying_every_rule_finds(text: str) -> None:
    for plain in filter(None, split(text).plains):
        wanted = {entry.id for entry in INDEX.entries if by_edge(entry) and anchored(entry, plain)}
        found = [entry.id for entry in INDEX.edge(plain)]
        assert len(found) == len(set(found))
        assert set(found) == wanted


@given(st.one_of(mixed, articles("global-research").map(lambda article: article.text)))
def test_the_claims_are_those_of_every_rule_tried_on_every_block(text: str) -> None:
    analysis = analyse(text, INSTALLED)
    blocks = split(text)
    made = {(m.entry.id, m.block) for m in analysis.claims if m.entry.rule.form != "span"}
    plain = (claim(entry, blocks, at) for entry in INDEX.entries if entry.rule.form != "span" and not by_edge(entry)
             for at in range(len(blocks.plains)) if blocks.plains[at])  # fmt: skip
    assert made == {(m.entry.id, m.block) for m in plain if m and anchored(m.entry, blocks.plains[m.block])}


@pytest.mark.parametrize("text", hostile_texts(400)[1:], ids=lambda text: repr(text[:10]))
def test_the_search_agrees_on_hostile_texts(text: str) -> None:
    blocks = split(text)
    found, spans = searched(blocks)
    wanted, wanted_spans = tried(blocks)
    assert {pair for pair in found if pair[1] not in EDGE} == {pair for pair in wanted if pair[1] not in EDGE}
    assert spans == wanted_spans


words = st.text(st.sampled_from("abAB :"), min_size=1, max_size=7)
given_rules = st.lists(
    st.one_of(
        st.builds(lambda head: {"head": head}, words),
        st.builds(lambda end: {"tail": end}, st.text(st.sampled_from("ab "), min_size=4, max_size=7)),
        st.builds(lambda stem: {"stem": stem}, words),
        st.builds(lambda head, stem: {"head": (head, head * 2), "stem": stem}, words, words),
    ),
    min_size=1,
    max_size=12,
)


@given(given_rules, st.lists(st.text(st.sampled_from("abAB :"), max_size=14), max_size=8), st.booleans())
def test_the_search_is_right_for_any_anchors(anchors: list[dict[str, str]], lines: list[str], cased: bool) -> None:
    flag = "(?i)" if cased else ""
    rules = [line(f"r{number}", Kind.FURNITURE, flag + ".{1,90}", label="navigation", **one) for number, one in enumerate(anchors)]  # type: ignore[arg-type]
    index = Index([Profile(name="any", always=True, rules=rules)])
    blocks = split("\n".join(lines))
    found = {(at, entry.id) for at in index.hits(blocks.plains) for entry in index.at(blocks.plains[at])}
    found |= {(at, entry.id) for at, _, entries in index.stem_hits(blocks, index.stems) for entry in entries}
    wanted = {(at, e.id) for at, plain in enumerate(blocks.plains) for e in index.entries if plain and anchored(e, plain)}
    assert found == wanted


def test_a_case_insensitive_head_matches_in_every_usual_casing() -> None:
    rule = line("more", Kind.INSERT, "(?i)read more here", label="related")
    index = Index([Profile(name="x", rules=(rule,))])
    for text in ("read more here", "Read more here", "READ MORE HERE", "Read More Here"):
        assert [entry.rule for entry in index.at(text)] == [rule]
    assert set(casings("read More")) == {"read More", "read more", "READ MORE", "Read more", "Read More"}


@pytest.mark.parametrize(
    ("pattern", "prefix"),
    [
        (r"Copyright © (?P<holder>.{1,80})", "Copyright © "),
        (r"(?i)read mores?: ", "read more"),
        (r"a\.b\(c\)", "a.b(c)"),
        (r"ab{2,3}", "a"),
        (r"ab?c", "a"),
        (r"Foo|Bar", ""),
        (r"Foo (?:a|b)", "Foo "),
        (r"Foo [|]", "Foo "),
        (r"\d+ words", ""),
        (r"", ""),
    ],
)
def test_the_anchor_of_a_pattern_is_what_every_match_starts_with(pattern: str, prefix: str) -> None:
    assert literal_prefix(pattern) == prefix


@pytest.mark.parametrize("pattern", [r"a*", r"a+b", r"(?:ab)*", r"[a]{2,}", r".*?x", r"\w+", r"[]]+", r"(a|a)*$", r"[^\]]*"])
def test_a_repeat_without_a_bound_is_seen(pattern: str) -> None:
    assert unbounded_repeat(pattern)


@pytest.mark.parametrize("pattern", [r"a{0,80}", r"a?", r"\*\+", r"[*+]", r"a++", r"\s*+b", r"(?:a{1,3}){0,4}", r"[]*+]", r""])
def test_a_repeat_with_a_bound_or_that_never_gives_back_is_let_through(pattern: str) -> None:
    assert unbounded_repeat(pattern) is None


def test_a_rule_without_any_anchor_is_refused_unless_it_counts_at_an_edge_only() -> None:
    with pytest.raises(ProfileError, match="no literal anchor"):
        line("x", Kind.FURNITURE, r"\d{1,9}", label="navigation")
    with pytest.raises(ProfileError, match="needs a stem"):
        span("x", Kind.FURNITURE, r"\d{1,9}", label="navigation")
    assert line("x", Kind.FURNITURE, r"\d{1,9}", label="navigation", where="tail").weak


@pytest.mark.parametrize("text", ["“Fair use”, it’s called", "\"Fair use\", it's called"])
def test_straight_quotes_in_a_pattern_match_curly_ones(text: str) -> None:
    entry = Entry(line("x", Kind.LEGAL, "\"Fair use[\"], it's called", label="fair_use", stem="Fair use"), "p", True)
    assert entry.pattern("pattern").fullmatch(text)
