"""What goes on about an organization below the note that presents it."""

from __future__ import annotations

import reprintparse
from reprintparse.testing.building import prose

STORY = prose(1) + "\n\n"
NOTE = "Arden Valley Hospital is the largest academic hospital in the county, and is dedicated to those who live by the river.\n\n"


def bodies(*paragraphs: str) -> list[str]:
    """What is left as body of a press release with these paragraphs under its end mark."""
    text = STORY + "###\n\n" + "\n\n".join(paragraphs)
    return [
        part for segment in reprintparse.parse(text) if segment.label is None for part in segment.content.split("\n\n")
    ]


def test_a_note_about_an_organization_takes_what_goes_on_about_it() -> None:
    """Paragraphs below it that name it again, or speak of "its" and "the hospital", belong to the note."""
    more = "With its partners in the county, Arden Valley runs two ferries for the sick."
    assert bodies(NOTE + "The hospital has four wards by the river.", more) == [STORY.strip()]


def test_what_tells_of_the_study_stays_body() -> None:
    """A paragraph that says who paid for the study is not about the organization, though it names it."""
    paid = "Arden Valley Hospital paid for the work, and a grant of the county was spent on the wheel."
    assert bodies(NOTE + paid) == [STORY.strip(), paid]


def test_above_an_end_mark_nothing_is_taken() -> None:
    """In the story itself an organization may be told of again and again."""
    text = STORY + NOTE + "The hospital has four wards by the river.\n\n" + STORY
    assert len(reprintparse.parse(text)) == 1


def test_behind_an_end_mark_one_boast_makes_a_note() -> None:
    """Elsewhere at the end one boast is too little: it may be the story's last sentence."""
    boast = "The Arden Valley Institute is a partnership between the university and the millers of the county."
    assert bodies(boast) == [STORY.strip()]
    assert len(reprintparse.parse(STORY + boast + "\n")) == 1
