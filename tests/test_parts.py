"""A line that says two things comes out as two segments, where its rule sets one of them apart."""

from __future__ import annotations

import pytest

from reprintparse import Kind, Members, Profile, explain, line, parse, run, span
from reprintparse.shapes import DATE, PERSON
from reprintparse.testing import check_profile
from reprintparse.testing.building import prose

SIGNED = line(
    "byline",
    Kind.HEADER,
    rf"by (?P<author>{PERSON}),? (?P<as_published>Posted (?P<date>{DATE}))(?: (?P<as_social>Share This))?",
    where="head",
    head="by ",
    examples=("by Ana Ruiz Posted March 4, 2016", "by Ana Ruiz, Posted March 4, 2016 Share This"),
)
PROFILE = Profile(name="parts", rules=(SIGNED,))


def segments(head: str, profile: Profile = PROFILE) -> list[tuple[str | None, str, dict[str, str]]]:
    """The segments over the story, as label, text and fields."""
    return [
        (one.label, one.content, dict(one.fields)) for one in parse(f"{head}\n\n{prose(1)}\n", profile) if one.label
    ]


def test_a_group_named_for_a_label_is_a_segment_of_its_own_with_the_fields_in_it() -> None:
    assert segments("by Ana Ruiz, Posted March 4, 2016 Share This") == [
        ("byline", "by Ana Ruiz,", {"author": "Ana Ruiz"}),
        ("published", "Posted March 4, 2016", {"date": "March 4, 2016"}),
        ("social", "Share This", {}),
    ]


def test_the_segment_is_of_the_kind_of_its_label() -> None:
    found = parse(f"by Ana Ruiz, Posted March 4, 2016 Share This\n\n{prose(1)}\n", PROFILE)
    assert [one.kind for one in found if one.label] == [Kind.HEADER, Kind.HEADER, Kind.CALL_TO_ACTION]


def test_decoration_clings_to_what_it_decorates() -> None:
    assert segments("**by [Ana Ruiz](#)** _Posted March 4, 2016_") == [
        ("byline", "**by [Ana Ruiz](#)**", {"author": "Ana Ruiz"}),
        ("published", "_Posted March 4, 2016_", {"date": "March 4, 2016"}),
    ]


def test_what_stands_between_two_parts_keeps_the_fields_of_the_rule() -> None:
    """Fields stand with the first stretch that is the rule's own, once."""
    rule = line(
        "byline",
        Kind.HEADER,
        r"(?P<as_topics>(?P<topics>[A-Z]\w+)) \| (?P<author>[A-Z]\w+ [A-Z]\w+) (?P<as_published>(?P<date>\w+ \d+, \d{4})),? at noon",
        where="head",
        stem=" | ",
    )
    assert segments("Rivers | Ana Ruiz March 4, 2016, at noon", Profile(name="between", rules=(rule,))) == [
        ("topics", "Rivers", {"topics": "Rivers"}),
        ("byline", "| Ana Ruiz", {"author": "Ana Ruiz"}),
        ("published", "March 4, 2016", {"date": "March 4, 2016"}),
        ("byline", ", at noon", {}),
    ]


def test_punctuation_at_the_end_goes_with_the_part() -> None:
    rule = line("byline", Kind.HEADER, r"By (?P<author>\w+) (?P<as_source>via (?P<source>\w+)),?", where="head")
    assert segments("By Ana via Post,", Profile(name="end", rules=(rule,))) == [
        ("byline", "By Ana", {"author": "Ana"}),
        ("source", "via Post,", {"source": "Post"}),
    ]


def test_what_leads_up_to_a_span_may_stand_apart_too() -> None:
    rule = span(
        "wire", Kind.HEADER, '"Arden Wire" -', label="source", stem='"Arden Wire" -', lead=r"(?:(?P<as_published>(?P<date>\w+ \d+, \d{4})) )?"
    )  # fmt: skip
    found = parse(f'{prose(1)}\n\nMarch 4, 2016 "Arden Wire" - {prose(2)}\n', Profile(name="lead", rules=(rule,)))
    assert [(one.label, one.content) for one in found if one.label] == [
        ("published", "March 4, 2016"),
        ("source", '"Arden Wire" -'),
    ]


def test_a_profile_is_held_to_the_examples_of_such_a_rule_as_to_any() -> None:
    check_profile(PROFILE)
    odd = line("byline", Kind.HEADER, r"by (?P<as_pubished>\w{3,9})", where="head", examples=("by Ana",))
    with pytest.raises(AssertionError, match="'as_pubished' is to be a segment of its own, and there is no label"):
        check_profile(Profile(name="odd", rules=(odd,)))


def test_explain_tells_of_the_claim_once() -> None:
    text = f"by Ana Ruiz, Posted March 4, 2016 Share This\n\n{prose(1)}\n"
    assert [(one.label, one.won) for one in explain(text, PROFILE).at(1)] == [("byline", True)]


def test_a_part_may_stand_in_the_line_above_the_stem() -> None:
    rule = span(
        "wire",
        Kind.HEADER,
        "Arden Wire -",
        label="source",
        stem="Arden Wire -",
        lead=rf"(?<=\n)(?P<as_published>(?P<date>{DATE}))\n",
    )
    found = parse(f"{prose(1)}\nMarch 4, 2016\nArden Wire - {prose(2)}\n", Profile(name="above", rules=(rule,)))
    assert [(one.label, one.content) for one in found if one.label] == [
        ("published", "March 4, 2016"),
        ("source", "Arden Wire -"),
    ]


def test_a_part_may_be_the_last_member_of_a_run() -> None:
    rule = run(
        "sign-off", Kind.ATTRIBUTION, r"--(?P<source>Wire)", label="origin", head="--", after=Members(r"(?P<as_credit>[a-z/]{2,9})")
    )  # fmt: skip
    found = parse(f"{prose(1)}\n\n{prose(2)}\n\n--Wire\n\nab/cd\n", Profile(name="run", rules=(rule,)))
    assert [(one.label, one.content) for one in found if one.label] == [("origin", "--Wire"), ("credit", "ab/cd")]
