"""What an author may write as a paragraph of its own stays the author's, and what a rule captures is whole.

The sentences come near the formulas of the habits of the trade. Each stands between two paragraphs of prose, where
no page says such things.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from reprintparse import Kind, Profile, explain, get_profile, line, parse, profiles
from reprintparse.testing.building import Example, trial

HEAD = "Ferry Returns To Arden\n\nBy Ana Ruiz\n\n"
ABOVE = "The ferry came back on Monday after four years away.\n\nPeople stood on the landing and waved.\n\n"
BELOW = "\n\nThe mayor said that the boat would stay until the end of summer.\n\nNobody believed him.\n"
SENTENCES = Path(__file__).with_name("ordinary_sentences.txt").read_text("utf-8").splitlines()


def test_an_ordinary_sentence_between_paragraphs_stays_body() -> None:
    assert len(SENTENCES) > 800
    found = {one: parse(HEAD + ABOVE + one + BELOW) for one in SENTENCES}
    assert [one for one, document in found.items() if one not in document.body.text] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "First published in 1925, the book has never been out of print.",
        "Adapted from the novel by Ana Ruiz, the film opens on Friday.",
        "Reprinted by Arden House in 1962, it found a new public.",
        "Originally published in 1851, The Mill sold badly.",
        "This story was first published by accident.",
        "Unauthorized use of the harbor was punished by a fine of forty crowns.",
        "Copyright 1923 was printed on the back of the photograph.",
        "All rights reserved to the crown were lost in 1689.",
        "Edited by her husband, the book came out in May.",
        "Editing by candle ruined his eyes.",
        "Update: the dog came home.",
        "Photo by photo, the album told the story.",
        "Support us or fight us, the rebels said.",
        "Email newsletters were the first to be read by the police.",
        "The story about the miller originally appeared in a book for children.",
        "The opinions expressed by the judges in this case are not those of the lower court.",
        "This is a developing country.",
    ],
)
def test_some_are_known_for_sentences_as_the_last_paragraph_too(sentence: str) -> None:
    assert sentence in parse(f"{HEAD}{ABOVE}{sentence}\n").body.text


def test_a_credit_takes_no_sentence_of_the_author_along() -> None:
    end = "The company declined to comment. ___ Associated Press writer Lena Moss in Boise contributed to this report."
    document = parse(HEAD + ABOVE + end)
    assert document.body.text.strip().endswith("declined to comment. ___") or document.body.text.strip().endswith(
        "declined to comment."
    )
    assert document.segments[-1].fields["credit"] == "Associated Press writer Lena Moss in Boise"


HABIT = line("origin", Kind.ATTRIBUTION, r"Printed in Arden[^\n]{0,80}")
STORY = ABOVE + "Printed in Arden, the map shows nine mills." + BELOW


def test_a_sentence_alone_between_paragraphs_is_left_to_the_author_by_a_habit_only() -> None:
    """A site's rule claims it, so does one that says that it may (`amid`); company or an edge will do as well."""
    claimed = {
        "habit": parse(STORY, Profile(name="x", always=True, rules=(HABIT,))),
        "site": parse(STORY, Profile(name="x", rules=(HABIT,))),
        "amid": parse(
            STORY, Profile(name="x", always=True, rules=(line("origin", Kind.ATTRIBUTION, HABIT.pattern, amid=True),))
        ),
        "edge": parse(STORY.removesuffix(BELOW), Profile(name="x", always=True, rules=(HABIT,))),
        "label": parse(f"{ABOVE}Printed in Arden{BELOW}", Profile(name="x", always=True, rules=(HABIT,))),
    }
    assert {name: len(document.without("body")) > 0 for name, document in claimed.items()} == {
        "habit": False,
        "site": True,
        "amid": True,
        "edge": True,
        "label": True,
    }


def test_an_explanation_says_why_a_sentence_was_left_to_the_author() -> None:
    (claim,) = [claim for claim in explain(STORY, Profile(name="x", always=True, rules=(HABIT,))) if claim.rule]
    assert not claim.won
    assert "alone between paragraphs" in claim.reason


@pytest.mark.parametrize(
    ("text", "holder", "year"),
    [
        ("© 2022 Millbrook Gazette", "Millbrook Gazette", "2022"),
        ("© 2022 by the Guardian", "the Guardian", "2022"),
        ("© 2022 The Arden Post. All rights reserved.", "The Arden Post", "2022"),
        ("© 2019-2022 Arden Post", "Arden Post", "2019-2022"),
        ("Copyright 2016 Arden Post, Inc. All rights reserved.", "Arden Post, Inc", "2016"),
        ("Copyright © Arden Post 2016", "Arden Post", "2016"),
        ("© 2016 Arden Post | Terms of use | Privacy", "Arden Post", "2016"),
        ("© 2022 ardenpost.com", "ardenpost.com", "2022"),
        ("Copyright 2018 The St. Arden Post All Rights Reserved", "The St. Arden Post", "2018"),
        ("© 2024 Arden Post - All rights reserved", "Arden Post", "2024"),
    ],
)
def test_a_copyright_line_names_its_holder_whole(text: str, holder: str, year: str) -> None:
    fields = parse(HEAD + ABOVE + text).segments[-1].fields
    assert (fields["holder"], fields["year"]) == (holder, year)


def test_a_name_is_captured_without_the_bracket_or_full_stop_behind_it() -> None:
    document = parse(f"{HEAD}{ABOVE}(Photo: Ana Ruiz / Arden Post){BELOW}")
    (credit,) = [segment for segment in document if segment.label == "caption"]
    assert credit.fields["credit"] == "Ana Ruiz / Arden Post"
    assert parse(f"{HEAD}{ABOVE}Traduzione di Ana Ruiz.").segments[-1].fields["translator"] == "Ana Ruiz"


SHORT = {"author": {"b"}}  # whom a rule means although the name is one letter


@pytest.mark.parametrize("name", profiles())
def test_no_example_comes_to_a_field_of_one_letter_or_a_name_that_is_cut(name: str) -> None:
    profile = get_profile(name)
    for rule in profile.rules:
        for text in rule.examples:
            one = trial(Example(name, rule, text), profile)
            for segment in one.parse():
                for key, value in segment.fields.items() if segment.rule == f"{name}/{rule.name}" else ():
                    where = f"{rule.name}: {key}={value!r} in {segment.content!r}"
                    assert len(value) > 1 or value in SHORT.get(key, ()), where
                    if key in ("holder", "source") and value in segment.content:
                        stop = segment.content.index(value) + len(value)
                        assert not segment.content[stop : stop + 1].isalnum() or not value[-1].isalnum(), where


def test_a_word_of_a_menu_is_a_chapter_s_as_a_heading_between_paragraphs() -> None:
    """No heading, or with a button next to it, it is the page's."""
    assert "### Search" in parse(f"{HEAD}{ABOVE}### Search{BELOW}").body.text
    assert "Search" not in parse(f"{HEAD}{ABOVE}Search{BELOW}").body.text
    assert "Search" not in parse(f"{HEAD}{ABOVE}### Search\n\nBack to top{BELOW}").body.text
