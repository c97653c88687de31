"""Explanations agree with the document, and give the reason that holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse import Kind, Members, Profile, ProfileNotFoundError, explain, line, parse, run, span
from reprintparse.explain import ORDER
from reprintparse.stages import analyze

HABITS = Profile(
    name="habits",
    always=True,
    rules=(
        line("title", Kind.HEADER, r"\p{Lu}.{5,60}", where="head", awaits=("byline",)),
        line("byline", Kind.HEADER, r"By (?P<author>\p{Lu}\w{1,20})", where="head", head="By "),
        line("origin", Kind.ATTRIBUTION, r"Printed in .{1,60}"),
        line("tags", Kind.HEADER, r"Tags: .{1,60}", where="tail", label="topics"),
        run("more", Kind.INSERT, r"More:", label="related", where="tail", after=Members(most=2, items=True)),
    ),
)
SITE = Profile(
    name="site",
    sites=("site.test",),
    rules=(
        line("mark", Kind.FURNITURE, r"The Site Herald", label="navigation", identifies=True),
        line("origin", Kind.ATTRIBUTION, r"Printed in .{1,60}"),
        span("rights", Kind.LEGAL, r"All rights with us\.", label="copyright"),
        line("end", Kind.LEGAL, r"The end of it\.", label="disclaimer", opens_tail=True),
    ),
)
BOTH = [HABITS, SITE]


def reasons(text, rule, profile=None, **hints):
    return [(claim.won, claim.reason) for claim in explain(text, profile or BOTH, **hints) if claim.rule == rule]


def test_a_strong_claim_wins_wherever_it_stands():
    assert reasons("One.\n\nPrinted in Arden\n\nTwo.\n", "habits/origin", HABITS) == [
        (True, "it counts wherever it matches")
    ]


def test_a_weak_claim_wins_at_its_edge_and_loses_in_the_middle():
    assert reasons("By Ana\n\nOne.\n", "habits/byline") == [(True, "it peels off the head")]
    ((won, reason),) = reasons("One.\n\nBy Ana\n\nTwo.\n", "habits/byline")
    assert not won
    assert "only where it peels off the head" in reason


def test_a_weak_run_that_does_not_reach_the_tail_loses():
    ((won, reason),) = reasons(
        "One.\n\nMore:\n\n- Two three\n\nAn author's last paragraph, of some length, closes it all here.\n",
        "habits/more",
    )
    assert not won
    assert "peels off the tail" in reason


def test_a_loser_names_its_rival_and_the_law():
    ((won, reason),) = reasons("One.\n\nPrinted in Arden\n", "habits/origin")
    assert not won
    assert reason == "lost to site/origin: a site's rule goes before a habit's"


def test_the_law_is_spelled_out_for_each_part_of_the_order():
    (piece, *_) = analyze("One.\n\nPrinted in Arden\n", HABITS).pieces
    assert len(ORDER) == len(piece.match.rank)


def test_a_claim_that_awaits_what_does_not_follow_loses():
    ((won, reason),) = reasons("A fine headline\n\none\n\ntwo\n", "habits/title")
    assert not won
    assert "followed" in reason


def test_what_falls_to_the_tail_says_so():
    claims = explain("One.\n\nThe end of it.\n\nsomething else\n", BOTH).at(5)
    assert [(claim.rule, claim.won) for claim in claims if claim.won] == [("site/end", True)]
    assert "behind what site/end claims" in claims[0].reason


def test_a_profile_that_is_not_active_says_what_would_make_it_so():
    text = "One.\n\nThe original source of this article is RT\n\nBecome a Member of Global Research\n"
    active = explain(text)
    assert "global-research" in active.profiles
    without = explain("One.\n\nBecome a Member of Global Research\n")
    idle = [claim for claim in without if claim.rule == "global-research/membership"]
    assert [(claim.won, claim.active) for claim in idle] == [(False, False)]
    assert "none of its identifying rules (" in idle[0].reason
    by_url = explain("One.\n\nBecome a Member of Global Research\n", url="https://www.globalresearch.ca/x/1")
    assert [claim.won for claim in by_url if claim.rule == "global-research/membership"] == [True]


def test_lines_are_counted_as_splitlines_does():
    text = "One.\r\rTwo.\r\nPrinted in Arden\u2028Three."
    (claim,) = [claim for claim in explain(text, HABITS) if claim.won]
    assert claim.line == text.splitlines().index("Printed in Arden") + 1
    explanation = explain(text, HABITS)
    assert claim in explanation.at(claim.line)
    for line_number in (0, 6, -1):
        with pytest.raises(IndexError, match="outside the text of 5 lines"):
            explanation.at(line_number)


def test_it_reads_well():
    said = str(explain("One.\n\nPrinted in Arden\n", HABITS.without("title")))
    assert said == (
        "active profiles: none\n"
        "line 3: habits/origin (attribution, origin) won: it counts wherever it matches\n"
        "    Printed in Arden"
    )


def test_an_unknown_profile_is_an_error():
    with pytest.raises(ProfileNotFoundError):
        explain("One.", "nowhere")


LINES = st.sampled_from([
    "By Ana", "A fine headline", "Printed in Arden", "Tags: a, b", "More:", "- one more", "The Site Herald", "The end of it.",
    "Some words. All rights with us. More words.", "An author's sentence that no rule wants.", "", "READ MORE: How it ended",
])  # fmt: skip


@given(
    st.lists(LINES, max_size=12),
    st.sampled_from(["\n", "\n\n", "\r\n", "\r"]),
    st.sampled_from([None, HABITS, SITE, BOTH]),
)
def test_the_winners_are_the_segments(rows, ending, profile):
    text = ending.join(rows)
    document, explanation = parse(text, profile), explain(text, profile)
    won = sorted((claim.start, claim.stop, claim.rule) for claim in explanation if claim.won)
    assert won == [(s.content_start, s.content_stop, s.rule) for s in document if s.rule]
    assert explanation.profiles == document.profiles
    for claim in explanation:
        assert claim.text == text[claim.start : claim.stop]
        assert claim in explanation.at(claim.line)
        assert claim.active or not claim.won


@given(st.text())
def test_no_text_makes_it_raise(text):
    str(explain(text))


def test_a_line_above_the_headline_says_that_it_stands_there() -> None:
    text = (
        "Arden Now\n\nRivers and Mills\n\nOur Writers\n\nNobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz\n\n"
        "The last cable ferry of the county will stop running at the end of October, its owner said on Friday, and nobody knows who will carry the mail.\n"
    )
    reasons = [claim.reason for claim in explain(text).claims if claim.text.strip() == "Arden Now" and claim.won]
    assert reasons == ["no rule claims it, and it stands above what peels off the head"]
