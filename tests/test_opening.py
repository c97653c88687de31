"""The lines above a signed story are known as a whole, whatever stands among them that no rule knows."""

from __future__ import annotations

import pytest

import reprintparse

STORY = (
    "\n\nThe last cable ferry of the county will stop running at the end of October, its owner said on Friday, and nobody knows who will carry the mail.\n\n"
    "The council had set aside a small sum for repairs, which was spent long before the landing was finished.\n"
)
HEADLINE = "Last Cable Ferry of the County Will Stop in October"


def labels(text: str) -> dict[str, str | None]:
    """The label of each line that is not body."""
    return {segment.content: segment.label for segment in reprintparse.parse(text) if segment.label}


def test_what_no_rule_knows_between_a_headline_and_its_date_is_the_page_s() -> None:
    found = labels(f"Arden.example\n{HEADLINE}\nSize 12 14 16\nWed, 27 Nov 2019 06:41 GMT{STORY}")
    assert found[HEADLINE] == "title"
    assert found["Size 12 14 16"] == "navigation"
    assert found["Wed, 27 Nov 2019 06:41 GMT"] == "published"


def test_what_no_rule_knows_below_the_last_line_of_the_head_is_the_author_s() -> None:
    found = labels(f"{HEADLINE}\nSize 12 14 16\nWed, 27 Nov 2019 06:41 GMT\n\nThe Wheel and the Rope{STORY}")
    assert "The Wheel and the Rope" not in found
    assert reprintparse.parse(f"{HEADLINE}\n4 May 2020\n\nThe Wheel and the Rope{STORY}").body.text.startswith(
        "The Wheel"
    )


@pytest.mark.parametrize(
    "lines",
    [
        "The mail will not come.\nNobody had asked.",
        "- a rope of ninety fathoms\n- a wheel of oak",
        "Ninety fathoms of rope and a wheel of oak, and\nthe ferry was done",
    ],
)
def test_sentences_items_and_broken_lines_below_a_headline_begin_the_story(lines: str) -> None:
    body = reprintparse.parse(f"{HEADLINE}\nBy Ana Ruiz\n{lines}\n4 May 2020{STORY}").body.text
    assert body.startswith(lines.split("\n", 1)[0])


def test_without_a_signature_no_line_above_the_story_is_the_page_s() -> None:
    assert "Size 12 14 16" not in labels(f"Arden.example\n{HEADLINE}\nSize 12 14 16\nShare on Facebook{STORY}{STORY}")


def test_a_headline_by_its_mark_up_is_not_given_up_for_a_line_that_the_story_takes_up() -> None:
    found = labels(f"# Nothing Left to Wait For\n\n{HEADLINE}\n\nSize 12 14 16\n\n4 May 2020{STORY}")
    assert found["# Nothing Left to Wait For"] == "title"


def test_a_line_below_the_byline_is_no_headline() -> None:
    found = labels(f"Size 12 14 16\nBy Ana Ruiz\nArden Valley\n{HEADLINE}\n4 May 2020{STORY}")
    assert found.get("Size 12 14 16") != "navigation"


def test_a_line_is_the_headline_only_if_the_story_takes_up_a_good_part_of_it() -> None:
    motto = "Voices from Mills, Markets, Meadows, Harbors, Bridges, Gardens, Ferry Landings and October Fairs"
    head = (
        f"Arden.example\n{motto}\nHow Eleven Widows Bought Themselves a Boat\nSize 12 14 16\nWed, 27 Nov 2019 06:41 GMT"
    )
    assert labels(f"{head}{STORY}").get(motto) != "title"


def test_the_only_line_of_an_opening_that_may_be_a_headline_is_one() -> None:
    headline = "How Eleven Widows Bought Themselves a Boat"
    found = labels(f"{headline}\nArden.example\nSize 12 14 16\nAuthor: Ana Ruiz\n4 May 2020{STORY}")
    assert found[headline] == "title"


def test_an_author_who_took_the_picture_too_is_no_subject_of_the_story() -> None:
    text = (
        "Mill cuts its forecast after a cold spring\n\nAna Ruiz\n\nThu, May 20, 2021, 9:14 AM\n\n"
        "FILE PHOTO: The wheel of the mill is seen near the old bridge of Arden, June 3, 2019. REUTERS/Ana Ruiz/File Photo\n\n"
        "The last cable ferry of the county will stop running at the end of October, its owner said on Friday.\n\nNobody knows.\n"
    )
    assert [s.label for s in reprintparse.parse(text)][:4] == ["title", "byline", "published", "caption"]


def test_a_deck_that_the_story_takes_up_more_than_its_headline_is_no_headline() -> None:
    deck = "No ferry and no mail after October, the owner said, and nobody knows who will carry it"
    head = f"EurekAlert!\nHOME\nNEWS RELEASES\nMEETINGS\nPublic Release: 1-Aug-2017\n{HEADLINE}\n{deck}\nUniversity of Arden"
    found = labels(f"{head}{STORY}")
    assert (found[HEADLINE], found[deck]) == ("title", "subtitle")


def test_the_phrase_that_a_site_sets_over_its_headlines_is_known_below_a_menu() -> None:
    """Elsewhere a line there is the page's, whatever it says."""
    head = f"Biz & IT\nPolicy\nForums\nSubscribe\nSlow as the river —\n{HEADLINE}\nNobody knows who will carry the mail.\nAna Ruiz - 5/14/2021, 7:10 AM"
    assert labels(f"{head}{STORY}")["Slow as the river —"] == "subtitle"
    assert labels(f"{head.replace(' - 5/14/2021, 7:10 AM', '')}{STORY}").get("Slow as the river —") != "subtitle"
