"""What no rule knows at the foot of a page is the page's own; where the story goes on, it is the author's."""

from __future__ import annotations

import pytest

from reprintparse import Kind, Profile, explain, line, parse
from reprintparse.claiming.foot import is_of_the_page
from reprintparse.testing.building import prose
from reprintparse.text.blocks import split

RULES = Profile(
    name="foot",
    rules=(
        line("bio", Kind.ATTRIBUTION, r"Ana is a [\w ]{2,40}\."),
        line("read", Kind.INSERT, r"READ MORE: [\w ]{2,40}", label="related"),
        line("picture", Kind.MEDIA, r"Photo: [\w ]{2,40}", label="caption"),
    ),
)
STORY = f"{prose(1)}\n\n{prose(2)}\n\n{prose(3)}\n\n"
BIO, READ = "Ana is a miller in Arden.", "READ MORE: The ferry is back"


def claimed(*lines: str) -> list[tuple[str | None, str]]:
    """The segments below the story, as label and text."""
    doc = parse(STORY + "\n\n".join(lines), RULES)
    assert doc.segments[0].text.startswith(STORY.strip())
    return [(one.label, one.content) for one in doc.segments[1:]]


def test_a_short_line_without_a_full_stop_below_a_biography_belongs_to_the_page() -> None:
    assert claimed(BIO, "Highlights of the week") == [("bio", BIO), ("navigation", "Highlights of the week")]


def test_a_line_that_points_further_belongs_to_the_page() -> None:
    assert claimed(BIO, "The other mills of Arden »") == [("bio", BIO), ("navigation", "The other mills of Arden »")]


def test_a_line_below_a_list_of_stories_is_more_of_it() -> None:
    assert claimed(READ, "Millers in Arden want rain") == [("related", READ), ("related", "Millers in Arden want rain")]


def test_a_sentence_to_the_reader_counts_below_what_ends_an_article_for_good() -> None:
    call = "To tell us of an error, click here."
    assert claimed(BIO, call) == [("bio", BIO), ("navigation", call)]
    assert claimed(READ, call) == [("related", READ), (None, call)]


@pytest.mark.parametrize(
    "line",
    [
        "The ferry has been back since Monday, and nobody in the valley of Arden asks any more where it had been all winter.",
        "“We knew that it would come,” said the miller.",
        "Nobody knew.",
        "12 barrels of flour",
        "www.mills.example",
        "We asked him if you could cross, and he said yes.",
        "If you come to Arden in spring, walk up to the weir before noon, when the light is on the wheel and the millers are at work; "
        "ask at the third door for the key, and you may see the stones turn as on the day of the first flour, with the same flour on them.",
    ],
)
def test_the_story_goes_on_in_what_does_not_look_like_a_page(line: str) -> None:
    assert claimed(BIO, line) == [("bio", BIO), (None, line)]


def test_a_line_above_what_goes_on_with_the_story_is_a_heading_of_its_author() -> None:
    assert claimed(READ, "What the miller knew", prose(4)) == [
        ("related", READ),
        (None, f"What the miller knew\n\n{prose(4)}"),
    ]


def test_a_longer_list_is_the_authors() -> None:
    lines = ("Flour", "Salt", "Water", "Yeast")
    assert claimed(BIO, *lines) == [("bio", BIO), (None, "\n\n".join(lines))]


def test_a_caption_says_nothing_of_what_stands_below_it() -> None:
    assert claimed("Photo: Ana Ruiz", "The wheel in winter") == [
        ("caption", "Photo: Ana Ruiz"),
        (None, "The wheel in winter"),
    ]


def test_the_foot_starts_in_the_last_half_of_a_text() -> None:
    text = f"{prose(1)}\n\n{BIO}\n\nHighlights of the week\n\n{BIO}"
    assert [one.label for one in parse(text, RULES).segments] == [None, "bio", "navigation", "bio"]
    long = f"{text}\n\n" + "\n\n".join([BIO] * 40)
    assert [one.label for one in parse(long, RULES).segments][:3] == [None, "bio", None]


def test_a_line_of_the_foot_says_below_what_it_stands() -> None:
    found = [
        one for one in explain(f"{STORY}{BIO}\n\nHighlights of the week", RULES).claims if one.label == "navigation"
    ]
    assert [(one.rule, one.reason) for one in found] == [
        ("foot/bio", "no rule claims it, and it stands behind what foot/bio claims")
    ]


WEAK = Profile(
    name="foot",
    rules=(
        line("bio", Kind.ATTRIBUTION, r"Ana is a [\w ]{2,40}\.", where="tail"),
        line("rights", Kind.LEGAL, r"All rights are the mill's\.", label="copyright"),
        line("end", Kind.FURNITURE, r"The end of it", label="navigation", opens_tail=True),
        line("picture", Kind.MEDIA, r"Photo: [\w ]{2,40}", label="caption"),
    ),
)


def test_what_counts_at_the_end_counts_above_last_lines_that_no_rule_knows_if_a_sure_claim_stands_between() -> None:
    lines = ("Highlights of the week", "All the news from the valley of Arden and its mills")
    sure = parse(STORY + "\n\n".join((BIO, "All rights are the mill's.", *lines)), WEAK)
    assert [one.label for one in sure.segments] == [None, "bio", "copyright", "navigation", "navigation"]
    unsure = parse(STORY + "\n\n".join((BIO, *lines)), WEAK)
    assert [one.label for one in unsure.segments] == [None]


LISTED = (
    "All the news from the valley",
    "All the mills of the valley",
    "What the millers of Arden read",
    "The ferry in pictures",
)


@pytest.mark.parametrize(
    ("lines", "counts"),
    [
        (("All rights are the mill's.", *LISTED[:3]), True),
        (("All rights are the mill's.", *LISTED), False),
        (("The end of it", *LISTED), True),
        (("The end of it", "Nobody in the valley of Arden knows it."), True),
        (
            ("The end of it", "Nobody in the valley of Arden knows it.", "The mail stays on the island till spring."),
            True,
        ),
        (("Photo: Ana Ruiz", "All the news from the valley of Arden"), False),
    ],
)
def test_only_few_unknown_lines_may_stand_below_a_sure_claim_unless_it_opens_the_tail(
    lines: tuple[str, ...], counts: bool
) -> None:
    found = parse(STORY + "\n\n".join((BIO, *lines)), WEAK)
    assert ("bio" in [one.label for one in found.segments]) is counts


def test_a_sentence_of_a_line_is_no_line_of_the_page() -> None:
    blocks = split("Highlights of the week\n\nAll the news")
    assert is_of_the_page(blocks, 0)
    blocks.glued.add(2)
    assert not is_of_the_page(blocks, 2)


def test_a_row_of_dashes_does_not_show_that_the_lines_below_it_are_the_pages() -> None:
    """Authors set one above a glossary or a postscript, whatever call of the page stands below that."""
    rules = Profile(
        name="glossary",
        rules=(
            line("dashes", Kind.FURNITURE, r"_{3,20}", label="navigation", where="tail"),
            line("hear", Kind.CALL_TO_ACTION, r"We want to hear from you\.", label="comment"),
        ),
    )
    glossary = "______\n\nWords in this story\n\nmill - n. a house that grinds\n\n"
    doc = parse(f"{STORY}{glossary}We want to hear from you.", rules)
    assert [(one.label, one.content) for one in doc.segments[1:]] == [("comment", "We want to hear from you.")]


def test_a_row_of_dashes_below_a_notice_leaves_the_line_below_it_to_the_page() -> None:
    rules = Profile(
        name="dashes",
        rules=(*RULES.rules, line("dashes", Kind.FURNITURE, r"_{3,20}", label="navigation", where="tail")),
    )
    doc = parse(f"{STORY}{BIO}\n\n______\n\nHighlights of the week", rules)
    assert [one.label for one in doc.segments[1:]] == ["bio", "navigation", "navigation"]
