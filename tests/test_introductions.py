"""Whoever is introduced at the end of a text is its author, unless the story has told of them."""

from __future__ import annotations

from reprintparse import get_profile, parse, profiles
from reprintparse.claiming.introductions import NAME_FIRST
from reprintparse.testing.building import prose

P1, P2, P3 = prose(1), prose(2), prose(3)
BIO = "Tova Lindqvist is a classicist and historian at Arden University."
FLAT = " ".join((P1, P2, P3))


def bios(text: str) -> list[str]:
    return [segment.content for segment in parse(text) if segment.label == "bio"]


def test_a_sentence_at_the_end_of_a_line_without_breaks_introduces_the_author() -> None:
    assert bios(f"{FLAT} {BIO}") == [BIO]


def test_one_that_the_story_has_told_of_is_no_author() -> None:
    assert bios(f"{FLAT} Then Tova Lindqvist rose and spoke of the mill. {P1} {BIO}") == []
    assert (
        bios(
            f"{P1}\n\nTova Lindqvist rose and spoke of the river, the mill and the bridge until it was dark.\n\n{P2}\n\n{BIO}\n\n{P3}"
        )
        == []
    )


def test_being_named_in_a_byline_or_a_caption_is_not_being_told_of() -> None:
    assert bios(f"{P1}\n\nTova Lindqvist, Arden\n\n{P2}\n\n{BIO}") == [BIO]
    assert bios(f"The mill turns again by Tova Lindqvist {FLAT} {BIO}") == [BIO]


def test_whom_the_head_names_may_have_been_told_of() -> None:
    told = "Then Lindqvist rose and spoke of the mill, and Lindqvist said that it would turn."
    flat = f"{FLAT} {told} {P1} {BIO}"
    assert bios(flat) == []
    assert bios(f"The mill turns again\nby Tova Lindqvist\n{flat}") == [BIO]
    assert bios(f"The mill turns again Tweet this by Tova Lindqvist On Monday {flat}") == [BIO]


def test_whom_the_story_tells_of_again_and_again_is_not_its_author() -> None:
    told = "Tova Lindqvist rose and spoke of the river, the mill and the bridge until it was dark."
    bio = "Tova Lindqvist is a professor of history at Arden University."
    assert bios(f"{P1}\n\n{P2}\n\n{bio}") == [bio]
    assert bios(f"{P1}\n\n{told}\n\n{P3}\n\n{told}\n\n{P2}\n\n{bio}") == []
    assert bios(f"The mill\n\nBy Tova Lindqvist\n\n{told}\n\n{P1}\n\n{told}\n\n{P2}\n\n{bio}") == [bio]


def test_notes_under_their_heading_may_stand_below_it() -> None:
    note = "[1] On the wheel, its maker and the river see the third chapter of the book of mills, where all is told."
    assert bios(f"{P1}\n\n{P2}\n\n{P3}\n\n{BIO}\n\nEndnotes\n\n{note}") == [BIO]
    assert bios(f"{P1}\n\n{P2}\n\n{P3}\n\n{BIO}\n\n{note}") == []


def test_what_goes_on_about_the_person_belongs_to_it() -> None:
    more = "Her latest book is out. Lindqvist grew up by the river."
    assert bios(f"{FLAT} {BIO} {more} Stunning photographs inside") == [f"{BIO} {more}"]
    split = "She was an editor at Wheels! Magazine, where the mills are praised. Her work has been read in Arden."
    assert bios(f"{FLAT} {BIO} {split}") == [f"{BIO} {split}"]


def test_short_lines_may_stand_below_it_but_no_prose() -> None:
    notes = "\n\n".join(f"On wheel {number}, page {number}" for number in range(1, 9))
    assert bios(f"{P1}\n\n{P2}\n\n{P3}\n\n{BIO}\n\n{notes}") == [BIO]
    assert bios(f"{P1}\n\n{P2}\n\n{P3}\n\n{BIO}\n\n{P1}") == []


def test_the_author_that_the_head_names_may_be_introduced_above_prose() -> None:
    head = "The mill turns again\n\nBy Tova Lindqvist\n\nMarch 4, 2016\n\n"
    assert bios(f"{head}{P1}\n\n{P2}\n\n{P3}\n\n{BIO}\n\n{P1}") == [BIO]
    assert bios(f"{head}{P1}\n\n{BIO}\n\n{P2}\n\n{P3}\n\n{P1}\n\n{P2}") == []


def test_the_author_that_the_head_names_may_be_introduced_right_below_it() -> None:
    head = "The mill turns again\n\nBy Tova Lindqvist\n\nMarch 4, 2016\n\n"
    more = "She has written of mills since 1990."
    assert bios(f"{head}{BIO}\n\n{more}\n\n{P1}\n\n{P2}\n\n{P3}") == [f"{BIO}\n\n{more}"]
    assert bios(f"{head.replace('Tova Lindqvist', 'Ana Ruiz')}{BIO}\n\n{P1}\n\n{P2}\n\n{P3}") == []


def test_a_section_about_an_organization_opens_the_tail_but_not_near_the_top() -> None:
    about = "About Arden Mills\n\nArden Mills Ltd. is a company that runs the oldest water wheel in the county."
    facts = "Wheel facts\n\n" + P3
    assert bios(f"{P1}\n\n{P2}\n\n{about}\n\n{facts}") == [about]
    assert bios(f"{about}\n\n{P1}\n\n{P2}\n\n{P3}") == []


def test_every_introduction_starts_with_a_name() -> None:
    """Those that may stand above what no rule knows; one that gives a surname alone counts at the very end only."""
    rules = [rule for name in profiles() for rule in get_profile(name).rules if rule.newcomer and rule.opens_tail]
    assert rules
    assert all(NAME_FIRST.match(example) for rule in rules for example in rule.examples)
    assert not NAME_FIRST.match("The mill in Arden reopened on Tuesday.")


def test_a_last_word_on_the_author_belongs_to_the_others() -> None:
    last = "She hopes to see the wheel turn again."
    assert bios(f"{FLAT} {BIO} She is the author of The Mill. {last} Sign up for our newsletter") == [
        BIO,
        f"She is the author of The Mill. {last}",
    ]


def test_a_newcomer_at_the_very_top_is_no_author() -> None:
    quoted = (
        "Tova Lindqvist wrote a column on mills last week. Here is some of it. To anyone who holds that the mills of "
        "our days are loud, consider this: in 1804 the mayor of Arden shot the miller in a duel over a wheel."
    )
    assert bios(f"(Mill News)\n{quoted}\nSign up for our newsletter") == []


def test_a_call_at_the_end_of_an_introduction_does_not_hide_what_stands_before_it() -> None:
    """Sentences that no rule knows, between the first and "Follow him", belong to the note that is one line."""
    unknown = "He is fond of long walks by the river, of loud nights on the bridge and of everything that floats."
    note = f"Ana Ruiz is a staff writer for Arden Post. {unknown} Follow her on Facebook."
    told = "The wheel was painted blue in the night before the feast, and Ana Ruiz was there with a lamp."
    assert bios(f"{P1}\n\n{told} {P2}\n\n{note}") == [note.removesuffix(" Follow her on Facebook.")]


def test_who_is_meant_by_the_pronoun_below_is_the_author_however_often_named() -> None:
    """Above "He is the author of ..." a line on somebody is about the same person."""
    told = "Tova Lindqvist wrote of it in May, and Tova Lindqvist was right about it."
    below = "She is the author of The Mill and other books."
    assert bios(f"{told}\n\n{P1}\n\n{told}\n\n{P2}\n\n{BIO}\n\n{below}") == [BIO, below]
    assert bios(f"{told}\n\n{P1}\n\n{told}\n\n{P2}\n\n{BIO}") == []
