"""The search by literal anchors finds exactly what trying every rule on every block finds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reprintparse import Kind, Profile, ProfileError, get_profile, line, parse, profiles, run, span
from reprintparse.claiming.claims import Match
from reprintparse.claiming.spans import claim_span
from reprintparse.matching.anchors import casings, literal_prefix, unbounded_repeat
from reprintparse.matching.entries import Entry, anchored
from reprintparse.stages import analyze, claim
from reprintparse.testing import LAYOUTS, articles, hostile_texts, texts
from reprintparse.testing.building import examples_of
from reprintparse.text.blocks import Blocks, split

INSTALLED = tuple(get_profile(name) for name in profiles())
EXAMPLES = [one.text for profile in INSTALLED for one in examples_of(profile)]
NEAR_MISSES = [text for profile in INSTALLED for rule in profile.rules for text in rule.near_misses]

pieces = st.one_of(st.sampled_from(EXAMPLES + NEAR_MISSES), st.sampled_from(EXAMPLES).map(str.upper), texts(4))
mixed = st.builds(lambda layout, parts: layout.render(parts), st.sampled_from(LAYOUTS), st.lists(pieces, max_size=8))


def by_edge(entry: Entry) -> bool:
    """Whether the zones ask for a rule, block by block."""
    return entry.rule.weak and entry.rule.form == "line"


def tried_lines(entries: list[Entry], blocks: Blocks) -> set[tuple[str, int]]:
    """The claims of lines and runs, by trying every rule on every block that has its anchor."""
    rules = [entry for entry in entries if entry.rule.form != "span" and not by_edge(entry)]
    anchor = (
        (entry, at) for at, plain in enumerate(blocks.plains) if plain for entry in rules if anchored(entry, plain)
    )
    return {(entry.id, at) for entry, at in anchor if claim(entry, blocks, at)}


def occurrences(entry: Entry, plain: str) -> list[int]:
    found: set[int] = set()
    for stem in entry.rule.stems if entry.rule.form == "span" else ():
        at = plain.find(stem)
        while at >= 0:
            found.add(at)
            at = plain.find(stem, at + 1)
    return sorted(found)


def found_span(match: Match) -> tuple[str, int, int, str]:
    """A span as it was found, by its words: resolution may move its start, for what leads up to it gives way."""
    return match.entry.id, match.block, match.stop, "|".join(hit.group() for hit in match.hits)


def tried_spans(entries: list[Entry], blocks: Blocks) -> set[tuple[str, int, int, str]]:
    """The claims of spans, by trying every rule wherever one of its stems stands; a fallback is not tried everywhere."""
    found: list[Match] = []
    for entry in (entry for entry in entries if not entry.rule.fallback):
        floor = (0, 0)
        for place in ((at, offset) for at, plain in enumerate(blocks.plains) for offset in occurrences(entry, plain)):
            made = claim_span(entry, blocks, *place, floor) if place >= floor else None
            if made:
                found.append(made[0])
                floor = made[1]
    return set(map(found_span, found))


def check_search(text: str, among: tuple[Profile, ...]) -> None:
    analysis, blocks = analyze(text, among), split(text)
    lines = {(m.entry.id, m.block) for m in analysis.claims if m.entry.rule.form != "span"}
    spans = {found_span(m) for m in analysis.claims if m.entry.rule.form == "span" and not m.entry.rule.fallback}
    assert lines == tried_lines(analysis.index.entries, blocks)
    assert spans == tried_spans(analysis.index.entries, blocks)
    weak = [entry for entry in analysis.index.entries if by_edge(entry)]
    for plain in filter(None, blocks.plains):
        for edge in ("head", "tail"):
            found = [entry.id for entry in analysis.index.edge(plain, edge) if entry.pattern().fullmatch(plain)]
            rules = (entry for entry in weak if entry.rule.where == edge and anchored(entry, plain))
            fitting = (entry for entry in rules if entry.rule.shortest <= len(plain) <= entry.rule.longest)
            assert sorted(found) == sorted(entry.id for entry in fitting if entry.pattern().fullmatch(plain))


@given(st.one_of(mixed, articles("global-research").map(lambda article: article.text)))
def test_anchored_search_finds_what_trying_every_rule_on_every_block_finds(text: str) -> None:
    check_search(text, INSTALLED)


@pytest.mark.parametrize("text", hostile_texts(400)[1:], ids=lambda text: repr(text[:10]))
def test_the_search_agrees_on_hostile_texts(text: str) -> None:
    check_search(text, INSTALLED)


words = st.integers(1, 8).flatmap(lambda size: st.text(st.sampled_from("abcdAB :"), min_size=size, max_size=size))
anchors = st.one_of(
    st.builds(lambda head: {"head": head}, words),
    st.builds(lambda end: {"tail": end}, words),
    st.builds(lambda stem: {"stem": stem}, words),
    st.builds(lambda head, stem: {"head": (head, head * 2), "stem": stem}, words, words),
    st.builds(lambda head, end: {"head": head, "tail": (end, end + "b")}, words, words),
)
forms = st.sampled_from(["line", "edge", "run", "span"])


def made(number: int, form: str, anchor: dict[str, Any], cased: bool) -> Any:
    """A rule that matches everything, so that its anchor alone decides."""
    pattern = ("(?i)" if cased else "") + r"[\s\S]{1,90}"
    if form == "span":
        stem = anchor.get("stem") or anchor.get("head") or anchor["tail"]
        return span(f"r{number}", Kind.FURNITURE, r"[\s\S]{1,3}", label="navigation", stem=stem)
    if form == "run":
        return run(f"r{number}", Kind.FURNITURE, pattern, label="navigation", **anchor)
    return line(
        f"r{number}",
        Kind.FURNITURE,
        pattern,
        label="navigation",
        where="tail" if form == "edge" else "anywhere",
        **anchor,
    )


Given = tuple[str, dict[str, Any], bool]


@st.composite
def rules_and_lines(draw: st.DrawFn) -> tuple[list[Given], list[str]]:
    """Rules of any anchors, and lines made of those anchors with a little around them."""
    rules = draw(st.lists(st.tuples(forms, anchors, st.booleans()), min_size=1, max_size=4))
    flat = [
        one
        for _, anchor, _ in rules
        for value in anchor.values()
        for one in ([value] if isinstance(value, str) else value)
    ]
    literal = st.one_of(
        st.sampled_from(flat), st.sampled_from(flat).map(str.upper), st.text(st.sampled_from("abcdAB :"), max_size=3)
    )
    return rules, draw(st.lists(st.lists(literal, max_size=3).map("".join), max_size=8))


@settings(max_examples=max(400, settings.default.max_examples))  # few rules at a time: one hit hides the others' misses
@given(rules_and_lines(), st.booleans())
def test_the_search_is_right_for_any_anchors(drawn: tuple[list[Given], list[str]], always: bool) -> None:
    rules = tuple(made(number, *one) for number, one in enumerate(drawn[0]))
    check_search("\n".join(drawn[1]), (Profile(name="any", always=always, rules=rules),))


def test_a_case_insensitive_head_matches_in_every_usual_casing() -> None:
    rule = line("more", Kind.INSERT, "(?i)read more here", label="related")
    for text in ("read more here", "Read more here", "READ MORE HERE", "Read More Here"):
        assert [segment.rule for segment in parse(text, Profile(name="x", rules=(rule,)))] == ["x/more"]
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


@pytest.mark.parametrize(
    "pattern",
    [
        r"a*",
        r"a+b",
        r"(?:ab)*",
        r"[a]{2,}",
        r".*?x",
        r"\w+",
        r"[]]+",
        r"(a|a)*$",
        r"[^\]]*",
        r"\?+",
        r"\}+",
        r"a{2,}?",
        r"(?:a{1,2})+",
    ],
)
def test_a_repeat_without_a_bound_is_seen(pattern: str) -> None:
    assert unbounded_repeat(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"a{0,80}",
        r"a?",
        r"\*\+",
        r"[*+]",
        r"a++",
        r"\s*+b",
        r"(?:a{1,3}){0,4}",
        r"[]*+]",
        r"",
        r"a?+",
        r"(?:ab)?+",
        r"a{1,3}+",
        r"a{3}",
        r"(?=a)",
        r"a{1,2}?",
    ],
)
def test_a_repeat_with_a_bound_or_that_never_gives_back_is_let_through(pattern: str) -> None:
    assert unbounded_repeat(pattern) is None


def test_a_rule_without_any_anchor_is_refused_unless_it_counts_at_an_edge_only() -> None:
    with pytest.raises(ProfileError, match="no literal anchor"):
        line("x", Kind.FURNITURE, r"\d{1,9}", label="navigation")
    with pytest.raises(ProfileError, match="needs a stem"):
        span("x", Kind.FURNITURE, r"\d{1,9}", label="navigation")
    assert line("x", Kind.FURNITURE, r"\d{1,9}", label="navigation", where="tail").weak


@pytest.mark.parametrize("text", ["“Fair use”, it’s called", '"Fair use", it\'s called'])
def test_straight_quotes_in_a_pattern_match_curly_ones(text: str) -> None:
    entry = Entry(line("x", Kind.LEGAL, '"Fair use["], it\'s called', label="fair_use", stem="Fair use"), "p", True)
    assert entry.pattern().fullmatch(text)
