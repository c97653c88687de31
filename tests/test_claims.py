"""How each form of rule makes its claim."""

from __future__ import annotations

import attrs
import pytest

from reprintparse import Kind, Members, Profile, Rule, line, parse, run, span
from reprintparse.stages import analyze


def contents(text: str, *rules: Rule) -> list[tuple[str, str | None]]:
    document = parse(text, Profile(name="x", rules=rules))
    return [(segment.content, segment.rule and segment.rule.split("/")[1]) for segment in document]


SIGNED = span("post", Kind.EMBED, r"\(@\w{1,20}\)", label="embed", stem="(@", lead=r"(?P<text>[^\n]{0,200})")
LIST = {"label": "related", "after": Members(r"(?P<title>.{1,40})", most=3)}


def test_what_leads_up_to_a_span_belongs_to_it() -> None:
    assert contents("Ferry is back (@ana)\nNobody knew why it had gone.", SIGNED)[0] == ("Ferry is back (@ana)", "post")


def test_a_lead_never_reaches_into_an_earlier_claim_of_its_rule() -> None:
    assert contents("Ferry is back (@ana) The mill turns (@tom) and that was all there was.", SIGNED) == [
        ("Ferry is back (@ana)", "post"),
        ("The mill turns (@tom)", "post"),
        ("and that was all there was.", None),
    ]


def test_a_span_needs_its_lead() -> None:
    named = span("post", Kind.EMBED, r"\(@\w{1,20}\)", label="embed", stem="(@", lead=r"Ana Ruiz ")
    assert contents("Ana Ruiz (@ana) said so.", named)[0] == ("Ana Ruiz (@ana)", "post")
    assert contents("Tom (@tom) said so.", named) == [("Tom (@tom) said so.", None)]


def test_a_span_does_not_start_inside_a_word() -> None:
    share = span("share", Kind.CALL_TO_ACTION, r"share this", label="social")
    assert contents("You can share this", share)[1:] == [("share this", "share")]
    assert contents("They plowshare this", share) == [("They plowshare this", None)]


def test_a_span_takes_the_closing_punctuation_of_its_block_along_but_no_words() -> None:
    share = span("share", Kind.CALL_TO_ACTION, r"Share this", label="social")
    assert contents("The mill turns. Share this!*", share)[1:] == [("Share this!*", "share")]
    assert contents("Share this if you must", share)[1:] == [("if you must", None)]


@pytest.mark.parametrize(("size", "claimed"), [(4, False), (5, True), (10, True), (11, False)])
def test_a_line_counts_between_its_shortest_and_its_longest(size: int, claimed: bool) -> None:
    rule = line("note", Kind.ATTRIBUTION, r"N[a-z]{0,80}", shortest=5, longest=10)
    assert contents("N" + "o" * (size - 1), rule)[0][1] == ("note" if claimed else None)


def test_a_run_without_enough_members_claims_nothing() -> None:
    rule = run("list", Kind.INSERT, "SEE ALSO", label="related", after=Members(r".{1,40}", most=3, least=2))
    assert contents("SEE ALSO\nA day in Arden", rule)[0][1] is None
    assert contents("SEE ALSO\nA day in Arden\nA night in Arden", rule)[0][1] == "list"


def test_a_run_takes_no_more_members_than_its_most_nor_more_characters() -> None:
    text = "SEE ALSO\nA day in Arden\nA night in Arden\nThe mill turns\nThe ferry is back"
    assert contents(text, run("list", Kind.INSERT, "SEE ALSO", **LIST))[0][0].endswith("The mill turns")  # type: ignore[arg-type]
    few = run("list", Kind.INSERT, "SEE ALSO", label="related", after=Members(r".{1,40}", most=9, characters=31))
    assert contents(text, few)[0][0].endswith("A night in Arden")


def test_a_run_of_list_items_stops_at_what_is_none() -> None:
    rule = run("list", Kind.INSERT, "SEE ALSO", label="related", after=Members(r".{1,40}", most=5, items=True))
    assert (
        contents("SEE ALSO\n- A day in Arden\n2. A night\n> The mill turns", rule)[0][0]
        == "SEE ALSO\n- A day in Arden\n2. A night"
    )


def test_a_run_may_take_the_rest_of_its_line_whatever_it_says_but_nothing_below_it() -> None:
    notice = (
        "Wheels may stop at any time. "
        + "If the river falls, the mill may be unable to turn, as it was in other years. " * 20
    )
    text = f"The ferry sailed at noon.\n\n{notice.strip()}\n\nThe ferry came back in the evening.\n"
    caution = {"kind": Kind.LEGAL, "pattern": r"Wheels may stop [^\n]{0,30}", "label": "disclaimer"}
    for inline in (True, False):
        rule = run("caution", **caution, after=Members(r"Wheels .{1,80}", most=30, inline=inline))  # type: ignore[arg-type]
        claimed = [content for content, name in contents(text, rule) if name == "caution"]
        assert claimed == [notice.strip() if inline else "Wheels may stop at any time."]


def test_a_run_up_to_a_closing_line_claims_everything_between_or_nothing() -> None:
    rule = run("poll", Kind.INSERT, "Poll:", label="advert", until="End of poll", after=Members(most=3))
    assert contents("Poll:\nThe mill?\nEnd of poll\nThe mill turns.", rule)[0] == (
        "Poll:\nThe mill?\nEnd of poll",
        "poll",
    )
    assert contents("Poll:\nThe mill?\nThe mill turns.", rule)[0][1] is None
    assert contents("Poll:\nThe mill?\nThe key?\nThe ferry?\nEnd of poll", rule)[0][1] is None


def test_a_span_up_to_a_closing_line_starts_in_the_middle_of_one_and_takes_its_like_along() -> None:
    rule = span(
        "poll", Kind.INSERT, "Poll:", label="advert", until="End of poll.{0,9}", after=Members(".{1,20}", most=4)
    )
    assert contents("It rained. Poll: The mill?\nThe ferry?\nEnd of poll\nEnd of poll 2\nThe mill turns.", rule) == [
        ("It rained.", None),
        ("Poll: The mill?\nThe ferry?\nEnd of poll\nEnd of poll 2", "poll"),
        ("The mill turns.", None),
    ]
    between = "Nobody could say for certain who had kept the key."
    assert contents(f"It rained. Poll: The mill?\n{between}\nEnd of poll\nThe mill turns.", rule)[0][1] is None


def test_the_text_that_leads_up_to_a_span_gives_way_to_a_better_claim() -> None:
    note = line("note", Kind.LEGAL, "All rights reserved.{0,80}", label="copyright", head="All rights", identifies=True)
    signed = attrs.evolve(SIGNED, lead=r"(?P<text>(?:[^\n]{0,80}\n){0,2}[^\n]{0,80})~ (?P<author>\p{L}{1,20}) ")
    both = Profile(name="x", rules=(note,)) | Profile(name="y", always=True, rules=(signed,))
    story = "The mill turned again after ten years."
    document = parse(f"{story}\nIt rained.\nAll rights reserved.\nFerry is back\n~ Ana (@ana)", both)
    assert [(s.content, s.rule, s.fields.get("text")) for s in document] == [
        (f"{story}\nIt rained.", None, None),
        ("All rights reserved.", "x/note", None),
        ("Ferry is back\n~ Ana (@ana)", "y/post", None),
    ]


def test_what_patterns_capture_becomes_fields_members_included() -> None:
    rule = run("list", Kind.INSERT, r"SEE (?P<cue>ALSO)", stem="SEE", **LIST)  # type: ignore[arg-type]
    document = parse("SEE ALSO\nA day in Arden\nA night in Arden", Profile(name="x", rules=(rule,)))
    assert dict(document.segments[0].fields) == {"cue": "ALSO", "title": "A day in Arden, A night in Arden"}


@pytest.mark.parametrize(("text", "claimed"), [("## The mill", True), ("# The mill", False), ("The mill", False)])
def test_a_rule_may_ask_for_a_markdown_marker(text: str, claimed: bool) -> None:
    assert contents(text, line("head", Kind.HEADER, "The mill", label="title", marker="##"))[0][1] == (
        "head" if claimed else None
    )


def test_a_fallback_span_is_not_tried_where_a_better_claim_stands() -> None:
    links = span(
        "link",
        Kind.EMBED,
        r"ht://\w{1,9}",
        label="embed",
        stem="ht://",
        lead=r"(?P<text>[\s\S]{1,80})",
        fallback=True,
    )
    posts = line("post", Kind.EMBED, r"Post: [^\n]{1,90}", label="tweet", head="Post: ")
    profile = Profile(name="arden", title="Arden", rules=(links, posts))
    claims = analyze("Post: the mill turns ht://mill\nThe ferry sails ht://ferry", profile).claims
    assert [(match.entry.rule.name, match.block) for match in claims] == [("post", 0), ("link", 1)]
    assert claims[1].hits[0]["text"] == "\nThe ferry sails "


def test_a_span_may_begin_behind_the_words_that_show_it() -> None:
    after = span("after", Kind.INSERT, r"Wire Photo \KMill Reopens", label="related", stem="Wire Photo ")
    assert contents("He left. Wire Photo Mill Reopens", after)[-1] == ("Mill Reopens", "after")
