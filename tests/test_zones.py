"""Weak claims count only where they peel off an edge; what opens the tail leaves no body behind it."""

from __future__ import annotations

import attrs
import pytest

from reprintparse import Kind, Members, Profile, get_profile, line, parse, run, span
from reprintparse.rules import Where
from reprintparse.stages import analyze
from reprintparse.testing.building import prose

P1, P2, P3 = prose(1), prose(2), prose(3)
SHORT = "Nobody knew."

RULES = Profile(
    name="zones",
    rules=(
        line("title", Kind.HEADER, r".{8,90}[^.]", where="head", awaits=("byline", "published")),
        line(
            "deck", Kind.HEADER, r"In short: .{2,90}", label="subtitle", where="head", awaits="byline", follows="title"
        ),
        line("byline", Kind.HEADER, r"By [\w ]{2,40}", where="head"),
        line("role", Kind.HEADER, r"Staff Writer", label="byline", where="head", follows="byline"),
        line("published", Kind.HEADER, r"On [\w ,]{2,40}", where="head", closes_head=True),
        line("bio", Kind.ATTRIBUTION, r"Ana is .{2,90}", where="tail"),
        line("note", Kind.ATTRIBUTION, r"Note: .{2,90}"),
        line("end", Kind.FURNITURE, r"# # #", label="navigation", opens_tail=True),
        line("comments", Kind.CALL_TO_ACTION, r"Readers wrote:", label="comment", opens_tail=True, rest="comment"),
        line("counter", Kind.CALL_TO_ACTION, r"\d Comments", label="comment", head="2"),
        run(
            "count",
            Kind.CALL_TO_ACTION,
            r"2 Comments",
            label="comment",
            opens_tail=True,
            rest="comment",
            after=Members(r"On \w{2,40}", least=1),
        ),
        run("more", Kind.INSERT, r"More stories", label="related", where="tail", after=Members(r".{1,60}", most=3)),
        span("follow", Kind.CALL_TO_ACTION, r"Follow us on Twitter\.", label="social"),
    ),
)


def rules(*blocks: str) -> list[str]:
    """The rule of every block of a text in turn; `body` where there is none."""
    document = parse("\n\n".join(blocks), RULES)
    out, at = [], 0
    for block in blocks:
        at = document.text.index(block, at)
        out.append((document.at(at).rule or "/body").split("/")[1])
        at += len(block)
    return out


def test_head_lines_peel_off_the_top_in_any_number() -> None:
    assert rules("By Ana Ruiz", "Staff Writer", "On Monday", P1) == ["byline", "role", "published", "body"]


def test_a_head_line_behind_body_is_body() -> None:
    assert rules(P1, "By Ana Ruiz", P2) == ["body"] * 3


def test_a_tail_line_before_body_is_body() -> None:
    assert rules(P1, "Ana is a miller", P2, "Ana is a sailor") == ["body", "body", "body", "bio"]


def test_a_head_line_does_not_peel_off_the_tail_nor_a_tail_line_off_the_head() -> None:
    assert rules("Ana is a miller", P1, "By Ana Ruiz") == ["body"] * 3


def test_a_strong_claim_in_the_head_lets_the_peeling_go_on() -> None:
    assert rules("Note: this is old", "By Ana Ruiz", P1) == ["note", "byline", "body"]


def test_a_strong_claim_counts_in_the_middle() -> None:
    assert rules(P1, "Note: this is old", P2) == ["body", "note", "body"]


def test_what_awaits_a_line_counts_when_it_follows() -> None:
    assert rules("The Mill Reopens", "By Ana Ruiz", P1) == ["title", "byline", "body"]
    assert rules("The Mill Reopens", "In short: it turns", "By Ana Ruiz", P1) == ["title", "deck", "byline", "body"]


def test_what_awaits_a_line_is_body_when_it_does_not_follow() -> None:
    assert rules("The Mill Reopens", P1, "By Ana Ruiz") == ["body"] * 3
    assert rules("The Mill Reopens", "Note: this is old", P1) == ["body", "note", "body"]
    assert rules("The Mill Reopens") == ["body"]


def test_each_line_is_proved_by_the_label_it_awaits_and_by_no_other() -> None:
    assert rules("The Mill Reopens", "In short: it turns", "On Monday", P1)[1:] == ["body", "published", "body"]


def test_what_follows_a_line_is_body_anywhere_else() -> None:
    assert rules("Staff Writer", P1) == ["body", "body"]


def test_only_a_few_lines_may_wait_for_their_proof() -> None:
    assert rules(*["The Mill Reopens"] * 6, "By Ana Ruiz", P1)[:6] == ["body"] * 6


def test_nothing_is_head_behind_what_closes_the_head() -> None:
    assert rules("On Monday", "By Ana Ruiz", P1) == ["published", "body", "body"]


def test_tail_lines_peel_off_the_bottom_across_a_short_fragment() -> None:
    assert rules(P1, "Ana is a miller", SHORT, "Ana is a sailor") == ["body", "bio", "body", "bio"]


def test_the_tail_does_not_peel_across_a_paragraph_or_many_fragments() -> None:
    assert rules(P1, "Ana is a miller", P2, "Ana is a sailor")[1] == "body"
    assert rules(P1, "Ana is a miller", *[SHORT] * 8, "Ana is a sailor")[1] == "body"


def test_nothing_behind_what_opens_the_tail_is_body() -> None:
    assert rules(P1, "# # #", P2, SHORT) == ["body", "end", "end", "end"]
    assert {s.label for s in parse(f"{P1}\n\n# # #\n\n{P2}", RULES).segments[1:]} == {"navigation"}


def test_what_opens_the_tail_does_not_within_the_head() -> None:
    assert rules("By Ana Ruiz", "# # #", "On Monday", P1, P2) == ["byline", "end", "published", "body", "body"]
    assert rules("By Ana Ruiz", "2 Comments", "On Monday", P1) == ["byline", "counter", "published", "body"]
    assert rules(P1, "2 Comments", "On Monday", P2)[2:] == ["count", "count"]


def test_the_rule_that_opens_the_tail_says_what_the_rest_is() -> None:
    document = parse(f"{P1}\n\nReaders wrote:\n\n{P2}\n\n{P3}", RULES)
    assert {(s.kind.value, s.label) for s in document.segments[1:]} == {("call_to_action", "comment")}


def test_of_claims_that_open_the_tail_each_says_what_is_left_up_to_the_next() -> None:
    document = parse(f"{P1}\n\n# # #\n\n{SHORT}\n\nReaders wrote:\n\n{SHORT}", RULES)
    assert [s.label for s in document] == [None, "navigation", "navigation", "comment", "comment"]


def test_tail_lines_count_anywhere_behind_what_opens_the_tail() -> None:
    assert rules(P1, "# # #", "Ana is a miller", P2) == ["body", "end", "bio", "end"]


def test_a_weak_run_counts_where_it_reaches_the_tail() -> None:
    assert rules(P1, "More stories", "A day in Arden", "A night in Arden") == ["body", "more", "more", "more"]
    assert rules(P1, "More stories", "A day in Arden", P2) == ["body"] * 4


def test_body_starts_where_the_head_stops_even_if_everything_is_claimed() -> None:
    assert rules("By Ana Ruiz", "Ana is a miller") == ["byline", "bio"]
    assert rules("By Ana Ruiz") == ["byline"]


def test_a_block_full_of_strong_spans_does_not_stop_the_peeling() -> None:
    assert rules(P1, "Ana is a miller", "Follow us on Twitter. Follow us on Twitter.") == ["body", "bio", "follow"]


def test_a_span_inside_a_paragraph_does_not_make_it_tail() -> None:
    assert rules(P1, "Ana is a miller", f"{P2} Follow us on Twitter.") == ["body", "body", "body"]


def test_void_claims_are_kept_with_the_reason() -> None:
    void = analyze(f"The Mill Reopens\n\n{P1}", RULES).zones.void
    assert [(claim.entry.rule.name, bool(why)) for claim, why in void] == [("title", True)]


@pytest.mark.parametrize("text", ["", "\n\n", " ", "By Ana Ruiz", "# # #"])
def test_texts_without_body_peel_too(text: str) -> None:
    assert "".join(segment.text for segment in parse(text, RULES)) == text


HEADED = Profile(
    name="headed",
    rules=(
        line("heading", Kind.HEADER, r".{3,90}", label="title", where="head", marker="#"),
        line("title", Kind.HEADER, r".{8,90}[^.]", where="head", awaits=("byline",)),
        line("sentence", Kind.HEADER, r".{8,90}\.", label="title", where="head", awaits=("byline",)),
        line("deck", Kind.HEADER, r"In short: .{2,90}", label="subtitle", where="head", follows="title"),
        line("byline", Kind.HEADER, r"By [\w ]{2,40}", where="head"),
    ),
)


def test_what_looked_like_a_headline_is_clutter_above_a_top_level_heading() -> None:
    assert [s.label for s in parse(f"Press release\n\n# The Mill Reopens\n\n{P1}", HEADED)] == [
        "navigation",
        "title",
        None,
    ]


def test_a_deck_stands_on_no_headline_that_nothing_proves() -> None:
    assert [s.label for s in parse(f"The mill turns.\n\nIn short: it turns\n\n{P1}", HEADED)] == [None]
    assert [s.label for s in parse(f"# The mill\n\nIn short: it turns\n\n{P1}", HEADED)] == ["title", "subtitle", None]


ECHO = Profile(
    name="echo",
    rules=(
        line("headline", Kind.HEADER, r".{8,90}[^.]", label="title", where="head", echoed=True),
        line("end", Kind.FURNITURE, r"# # #", label="navigation"),
    ),
)
ECHOED = ("Carpenter trusts the oak of the wheel", "The carpenter trusts the wheel, since its oak is old.")


def test_a_headline_that_only_its_story_speaks_for_counts_where_something_else_stands_around_it() -> None:
    def claimed(*blocks: str) -> list[str | None]:
        return [segment.rule for segment in parse("\n\n".join(blocks), ECHO)]

    assert claimed(*ECHOED) == [None]
    assert claimed(*ECHOED, "# # #") == ["echo/headline", None, "echo/end"]


def test_what_stands_where_the_headline_would_is_a_headline_not_a_deck() -> None:
    document = parse(f"March 4, 2016\n\nThe ferry that nobody wanted is back\n\nBy Ana Ruiz\n\n{P1}\n\n{P2}\n")
    assert [segment.label for segment in document][:3] == ["published", "title", "byline"]


def test_the_deck_of_a_text_that_is_head_all_through_is_its_story() -> None:
    rules = Profile(
        name="short", rules=(*HEADED.rules, line("share", Kind.CALL_TO_ACTION, "Share this", label="social"))
    )
    assert [s.label for s in parse("# The mill\n\nIn short: it turns\n\nShare this", rules)] == [
        "title",
        None,
        "social",
    ]


def test_a_head_that_is_signed_above_its_date_has_no_deck_below_it() -> None:
    deck = "The last ferry to the islands has been sold, and nobody knows who will carry the mail."
    story = f"{prose(4)}\n"
    above = parse(f"October 5, 2016\n\n{deck}\n\nBy Ana Ruiz\n\n{story}")
    below = parse(f"by Ana Ruiz\n\nOctober 5, 2016\n\n{deck}\n\nBy Tomas Brand\n\n{story}")
    assert "subtitle" in {segment.label for segment in above}
    assert "subtitle" not in {segment.label for segment in below}


def test_a_headline_that_was_run_into_the_story_needs_no_page_around_it() -> None:
    headline = "Harbor ferry to stop for the winter"
    story = "The ferry from the harbor of Arden will stop for the winter, the captain said on Monday, and its mail will go by road until March."
    glued = parse(f"{headline} ARDEN, Ohio (AP) — {story}\n\n{prose(3)}\n")
    alone = parse(f"{headline}\n\n{story}\n\n{prose(3)}\n")
    assert next((segment.label, segment.content) for segment in glued) == ("title", headline)
    assert {segment.label for segment in alone} == {None}


def test_a_paragraph_that_was_cut_off_behind_a_full_stop_is_no_deck() -> None:
    start = "The captain of the last ferry wants to go on sailing to the islands all winter"
    rest = "The captain and the ferry and the islands have been friends since the flood, and the winter sailing is what the islands live by."
    page = "October 5, 2016\n\n{}\n\n" + f"{rest}\n\n{prose(3)}\n"
    whole, cut = (
        f"{start} and needs the money of the council for it, which has none left to give to anybody",
        f"{start}, if the money is there. The captain then told the harbor council of the islands",
    )
    assert "subtitle" in {segment.label for segment in parse(page.format(whole))}
    assert "subtitle" not in {segment.label for segment in parse(page.format(cut))}


@pytest.mark.parametrize(
    ("name", "label"),
    [("Ana Ruiz", "byline"), ("Harbor Council", None), ("OLD FERRY BOAT NEWS", None)],
)
def test_a_name_below_a_headline_is_the_authors_unless_the_story_tells_of_it(name: str, label: str | None) -> None:
    story = (
        f"The last ferry was sold to the Harbor Council of Arden on Monday, for the price of the mail.\n\n{prose(4)}"
    )
    doc = parse(f"# The Ferry Is Sold\n\n{name}\n\n{story}\n")
    assert next(segment.label for segment in doc if name in segment.text) == label


def test_a_paragraph_that_goes_on_below_is_no_deck() -> None:
    start = "The captain of the last ferry wants to go on sailing to the islands all winter, and needs the council of the islands for it, for the mail and the school and the doctor, she said on Monday"
    end = "before the council of the islands met to hear the captain of the ferry. The islands live by the winter ferry, she said."
    assert {segment.label for segment in parse(f"October 5, 2016\n\n{start}\n\n{end}\n\n{prose(3)}\n")} == {
        "published",
        None,
    }


def test_a_paragraph_below_the_byline_is_no_deck_that_lets_the_head_go_on() -> None:
    tail = (
        "Inscreva-se no nosso canal do YouTube",
        "Faire un don à La Gazette du Val",
        "The ferry. (Sam Okun/The Arden Post)",
    )
    text = "\n\n".join(("By Ana Ruiz", prose(1), *tail))
    assert [segment.label for segment in parse(text)] == ["byline", None, "subscribe", "support", "caption"]


def test_what_stands_between_a_headline_and_itself_is_head() -> None:
    """A page tells its headline on top and over the story; a few short lines between are the page's, a paragraph is not."""
    title = "Mill by the River Reopens After Ten Years"
    told = parse(f"{title}\n\nBulletin 25-080\n\n{title}\n\n{P1}\n\n{P2}\n")
    assert [segment.label for segment in told] == ["title", "navigation", "title", None]
    parted = parse(f"{title}\n\n{P1}\n\n{title}\n\n{P2}\n")
    assert [segment.label for segment in parted if segment.label == "title"] in ([], ["title"])


@pytest.mark.parametrize("where", ["tail", "anywhere"])
def test_a_run_whose_heading_a_better_claim_holds_takes_nothing_along(where: Where) -> None:
    profile = Profile(
        name="made-up",
        rules=(
            line("image", Kind.MEDIA, r"Featured image .{1,40}", label="caption", head="Featured image"),
            run(
                "featured",
                Kind.INSERT,
                r"Featured [\w ]{1,40}",
                label="related",
                where=where,
                head="Featured",
                after=Members(most=2),
            ),
            line("link", Kind.INSERT, r"See .{1,40}", label="related", where="tail", head="See "),
        ),
    )
    document = parse(f"{prose(1)}\n\nFeatured image by Ana Ruiz\n\nSee the mill again\n", profile)
    assert [segment.rule for segment in document] == [None, "made-up/image", "made-up/link"]


def test_the_number_of_a_book_is_no_headline_of_a_list() -> None:
    address = "The url address of this article is: www.globalresearch.ca/?aid=28459"
    text = f"{prose(1)}\n\nMore from Arden Post:\n\nISBN: 978-0-9876543-2-1\n\n{address}\n"
    alone = [attrs.evolve(get_profile(name), include=()) for name in ("global-research", "related")]
    assert [segment.label for segment in parse(text, alone)] == [None, "related", "support", "origin"]


def test_the_tail_peels_from_above_what_opens_it_where_unknown_sentences_stand_below() -> None:
    text = "\n\n".join(
        [P1, P2, "Ana is a miller in Arden.", "Readers wrote:", P3, "I was there.", "So was I, and it rained."]
    )
    found = [(segment.label, segment.content) for segment in parse(text, RULES)]
    assert found[1:3] == [("bio", "Ana is a miller in Arden."), ("comment", "Readers wrote:")]
    assert {label for label, _ in found[3:]} == {"comment"}
