"""Overlapping claims are settled by one total order; members and leftovers never take what another claims."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse import Kind, Members, Profile, Rule, line, parse, run, span
from reprintparse.claiming.claims import Match, claim_line, claim_run
from reprintparse.claiming.resolve import Piece, resolve
from reprintparse.matching.entries import Entry
from reprintparse.text.blocks import Blocks, split

ANY = r"[\s\S]{1,2000}"
TEXT = "The mill reopened on Monday. Follow Ana on Twitter. The ferry did not."


def entry(rule: Rule, profile: str = "site", always: bool = False) -> Entry:
    return Entry(rule, profile, always)


def whole(name: str = "whole", head: str = "The", **given: object) -> Rule:
    return line(name, Kind.ATTRIBUTION, ANY, label="bio", head=head, longest=9999, **given)  # type: ignore[arg-type]


def part(name: str = "part", stem: str = "Follow") -> Rule:
    return span(name, Kind.CALL_TO_ACTION, r"Follow[^.]{1,40}\.", label="social", stem=stem)


def match(made: Entry, start: int, stop: int, block: int = 0) -> Match:
    return Match(made, start, stop, block, block, block, ())


def spans(pieces: list[Piece]) -> list[tuple[int, int, str]]:
    return [(piece.start, piece.stop, piece.match.entry.rule.name) for piece in pieces]


def settled(matches: list[Match], text: str = TEXT) -> list[tuple[int, int, str]]:
    found = spans(resolve(matches, split(text))[0])
    assert spans(resolve(matches[::-1], split(text))[0]) == found
    return found


BETTER = {
    "a strong claim beats a weak one": (match(entry(whole("a")), 0, 28), match(entry(whole("b", where="tail")), 0, 70)),
    "a site's claim beats a habit's": (match(entry(part("a")), 0, 28), match(entry(part("b"), always=True), 0, 70)),
    "the longer claim wins": (match(entry(part("b")), 0, 50), match(entry(part("a")), 0, 28)),
    "the longer anchor wins": (match(entry(part("b", "Follow Ana")), 0, 28), match(entry(part("a", "Follow")), 0, 28)),
    "the earlier claim wins": (match(entry(part("b")), 0, 28), match(entry(part("a")), 10, 38)),
    "the name decides": (match(entry(part("a")), 0, 28), match(entry(part("b")), 0, 28)),
    "a profile's name too": (match(entry(part("b"), "a-site"), 0, 28), match(entry(part("a"), "b-site"), 0, 28)),
}


@pytest.mark.parametrize("why", BETTER)
def test_the_better_claim_wins_whatever_the_order(why: str) -> None:
    better, worse = BETTER[why]
    for matches in ([better, worse], [worse, better]):
        pieces, lost = resolve(list(matches), split(TEXT))
        assert spans(pieces) == [(better.start, better.stop, better.entry.rule.name)]
        assert lost == [(worse, better)]


def test_no_two_claims_in_one_place_are_equal() -> None:
    ranks = [one.rank for pair in BETTER.values() for one in pair]
    assert all(better.rank < worse.rank for better, worse in BETTER.values())
    assert len(ranks) == len([one for pair in BETTER.values() for one in pair])


def test_claims_that_do_not_overlap_all_win() -> None:
    a, b = match(entry(part("a")), 0, 28), match(entry(part("b")), 28, 51)
    assert settled([a, b]) == [(0, 28, "a"), (28, 51, "b")]


def test_a_claim_on_a_whole_block_keeps_what_a_stronger_span_leaves_over() -> None:
    inner = match(entry(part()), 29, 51)
    outer = match(entry(whole(where="tail")), 0, len(TEXT))
    assert settled([inner, outer]) == [(0, 28, "whole"), (29, 51, "part"), (52, 70, "whole")]


def test_a_phrase_of_another_kind_ends_a_line_that_was_taken_whole() -> None:
    """Where what is left is still what the line was taken for; its fields hold no more than that."""
    credit = line("credit", Kind.MEDIA, r"Photo: (?P<credit>[^\n]{2,80})", label="caption", head="Photo: ")
    share = span("share", Kind.CALL_TO_ACTION, r"Share this!", label="social")
    profile = Profile(name="made-up", rules=(credit, share))
    document = parse("Photo: Ana Ruiz Share this!", profile)
    assert [(segment.rule, segment.content) for segment in document] == [
        ("made-up/credit", "Photo: Ana Ruiz"),
        ("made-up/share", "Share this!"),
    ]
    assert dict(document.segments[0].fields) == {"credit": "Ana Ruiz"}
    assert [segment.rule for segment in parse("Photo: Share this!", profile)] == ["made-up/credit"]


def test_leftovers_without_words_are_not_claimed() -> None:
    text = "Follow Ana on Twitter. -- And the ferry did not sail."
    inner = match(entry(part()), 0, 22)
    assert settled([inner, match(entry(whole(where="tail")), 0, 25)], text) == [(0, 22, "part")]


def test_a_span_never_keeps_leftovers() -> None:
    inner = match(entry(part("a")), 29, 51)
    outer = match(entry(part("b"), always=True), 0, len(TEXT))
    assert settled([inner, outer]) == [(29, 51, "a")]


def test_a_claim_on_a_whole_block_gives_way_to_a_better_one_on_the_same_block() -> None:
    better, worse = match(entry(whole("a")), 0, 70), match(entry(whole("b", where="tail")), 0, 70)
    assert settled([better, worse]) == [(0, 70, "a")]


LIST = "SEE ALSO\nA day in Arden\nA night in Arden\nThe mill\n"


def listing(most: int = 3) -> Entry:
    return entry(run("list", Kind.INSERT, "SEE ALSO", label="related", after=Members(r".{1,60}", most=most)))


def found(made: Entry, blocks: Blocks, at: int) -> Match:
    claim = claim_run(made, blocks, at) if made.rule.form == "run" else claim_line(made, blocks, at)
    assert claim is not None
    return claim


def test_a_run_takes_its_members_along() -> None:
    blocks = split(LIST)
    assert spans(resolve([found(listing(), blocks, 0)], blocks)[0]) == [(0, len(LIST) - 1, "list")]


@pytest.mark.parametrize("always", [True, False])
def test_a_member_never_takes_what_another_rule_claims(always: bool) -> None:
    blocks = split(LIST)
    other = found(Entry(whole("other", head="A night"), "zz", always), blocks, 2)
    assert spans(resolve([found(listing(), blocks, 0), other], blocks)[0]) == [(0, 23, "list"), (24, 40, "other")]


def test_two_runs_share_out_what_stands_between_them() -> None:
    text = "SEE ALSO\nA day in Arden\nSEE ALSO\nA night in Arden\n"
    blocks = split(text)
    pieces, lost = resolve([found(listing(), blocks, 0), found(listing(), blocks, 2)], blocks)
    assert spans(pieces) == [(0, 23, "list"), (24, 49, "list")]
    assert not lost


def test_a_run_competes_with_its_anchoring_block_alone() -> None:
    blocks = split(LIST)
    member = found(entry(whole("zz", head="A day"), always=True), blocks, 1)
    pieces, lost = resolve([found(listing(), blocks, 0), member], blocks)
    assert spans(pieces) == [(0, 8, "list"), (9, 23, "zz")]
    assert not lost


def test_a_member_never_comes_out_of_a_run_that_has_a_closing_line() -> None:
    blocks = split("Poll:\nThe mill?\nThe ferry?\nEnd of poll\n-- Ana\n")
    poll = entry(run("poll", Kind.INSERT, "Poll:", label="advert", until="End of poll", after=Members(most=6)))
    post = entry(run("post", Kind.EMBED, "-- Ana", label="tweet", before=Members(r".{1,80}", most=3)))
    pieces, _ = resolve([found(poll, blocks, 0), found(post, blocks, 4)], blocks)
    assert spans(pieces) == [(0, 38, "poll"), (39, 45, "post")]


STARTS = st.integers(0, 60)


@given(
    st.lists(
        st.tuples(STARTS, st.integers(1, 30), st.sampled_from("wps"), st.booleans(), st.sampled_from("abc")), max_size=9
    ),
    st.randoms(),
)
def test_winners_never_overlap_and_no_order_of_claims_changes_them(
    drawn: list[tuple[int, int, str, bool, str]], order: random.Random
) -> None:
    text = "abc " * 25
    blocks = split(text)
    forms = {"w": lambda name: whole(name, where="tail"), "s": whole, "p": part}
    matches = [
        match(entry(forms[form](name), always=always), *((0, 99) if form != "p" else (start, start + size)))
        for start, size, form, always, name in drawn
    ]
    pieces, lost = resolve(matches, blocks)
    assert all(one.stop <= other.start for one, other in pairwise(pieces))
    assert all(
        text[piece.start : piece.stop].strip() == text[piece.start : piece.stop]
        or piece.match.entry.rule.form == "span"
        for piece in pieces
    )
    winners = {id(piece.match) for piece in pieces}
    assert winners.isdisjoint(id(one) for one, _ in lost)
    assert all(id(rival) in winners and rival.rank <= loser.rank for loser, rival in lost)
    assert len(winners) + len(lost) == len(matches)
    order.shuffle(matches)
    assert spans(resolve(matches, blocks)[0]) == spans(pieces)


ABOUT = run("about", Kind.ATTRIBUTION, "About the mill", label="bio", after=Members(r"The mill[^\n]{5,200}", most=3))


def pieces_of(text: str, *rules: Rule) -> list[tuple[str | None, str]]:
    return [(s.label, s.content) for s in parse(text, Profile(name="site", rules=rules))]


def test_a_note_goes_on_around_a_word_on_whom_to_follow() -> None:
    text = "It rained.\n\nAbout the mill\n\nThe mill is old. Follow Ana on Twitter. The wheel is new.\n\nThe mill is wet.\n"
    assert pieces_of(text, ABOUT, part()) == [
        (None, "It rained."),
        ("bio", "About the mill\n\nThe mill is old."),
        ("social", "Follow Ana on Twitter."),
        ("bio", "The wheel is new.\n\nThe mill is wet."),
    ]


def test_a_note_ends_above_a_line_on_whom_to_follow_and_a_list_at_any_other_claim() -> None:
    line_of_its_own = "About the mill\n\nThe mill is old.\n\nFollow Ana on Twitter.\n\nThe mill is wet.\n"
    assert pieces_of(line_of_its_own, ABOUT, part())[-1] == (None, "The mill is wet.")
    listed = run("more", Kind.INSERT, "More:", label="related", after=Members(r"The mill[^\n]{5,200}", most=3))
    text = "More:\n\nThe mill is old. Follow Ana on Twitter.\n\nThe mill is wet.\n"
    assert pieces_of(text, listed, part())[-1] == (None, "The mill is wet.")
