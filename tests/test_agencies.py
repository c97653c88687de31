"""An agency writes for the pages of others: how its name, its authors and its dates stand on them."""

import datetime

import pytest

import reprintparse
from reprintparse import Reprint

TITLE = "Last ferry across the river to stop for winter"
STORY = (
    "ARDEN, Ohio (AP) — The last ferry across the river will stop for the winter in October, the harbor master said.\n\n"
    "The ferry has carried mail across the river since 1902. In winter the mail will go by road.\n\n"
    "Copyright 2016 The Associated Press. All rights reserved."
)


def record(head: str, story: str = STORY) -> Reprint:
    return reprintparse.parse(f"{TITLE}\n\n{head}\n\n{story}\n").reprint


@pytest.mark.parametrize("line", ["Associated Press | March 4, 2016", "AP | Arden | March 4, 2016 16:15 EST"])
def test_the_date_beside_an_agency_s_bare_name_is_the_page_s(line: str) -> None:
    found = record(line)
    assert (found.source, found.source_published) == ("The Associated Press", None)
    assert found.republished == datetime.date(2016, 3, 4)


def test_the_date_beside_an_agency_is_the_source_s_where_the_page_has_told_its_own() -> None:
    found = record("March 6, 2016\n\nAssociated Press | March 4, 2016")
    assert (found.republished, found.source_published) == (datetime.date(2016, 3, 6), datetime.date(2016, 3, 4))


def test_an_agency_s_bare_name_is_the_source_and_no_author() -> None:
    """It credits where "By Reuters" signs: nobody is said to have written the story."""
    for line in ("Associated Press", "Associated Press | Arden", "By Associated Press"):
        assert record(f"{line}\n\nMarch 4, 2016").source == "The Associated Press"
        assert record(f"By Ana Ruiz\n\n{line}\n\nMarch 4, 2016").authors == ("Ana Ruiz",)
    assert record("Associated Press\n\nMarch 4, 2016").authors is None
    assert record("Associated Press | Arden\n\nMarch 4, 2016").authors is None
    assert record("By Associated Press\n\nMarch 4, 2016").authors == ("Associated Press",)


def test_a_person_s_byline_goes_before_that_of_an_agency_above_it() -> None:
    assert record("By Thomson Reuters\n\nMarch 4, 2016\n\nBy Ana Ruiz").authors == ("Ana Ruiz",)
    assert record("By Thomson Reuters\n\nMarch 4, 2016").authors == ("Thomson Reuters",)


def test_a_story_that_opens_with_its_author_and_agency_names_both() -> None:
    found = record("March 4, 2016", STORY.replace("ARDEN, Ohio (AP)", "By Ana Ruiz (Bloomberg)"))
    assert (found.authors, found.source) == (("Ana Ruiz",), "Bloomberg")


def test_a_headline_that_a_line_break_cuts_is_read_whole() -> None:
    """A page that has its headline twice, with and without the site behind it, has it once in the record."""
    where = "Source: https://www.bibliotecapleyades.net/ciencia/ciencia_arden01.htm\n\nby Ana Ruiz\nMarch 4, 2016"
    cut = reprintparse.parse(f"# The Last Ferry That Ever Went Across the River of\nArden\n\n{where}\n\n{STORY}\n")
    assert cut.reprint.title == "The Last Ferry That Ever Went Across the River of Arden"
    twice = reprintparse.parse(f"{TITLE} | The Arden Post\n\n{TITLE}\n\nBy Ana Ruiz\n\n{STORY}\n")
    assert twice.reprint.title == TITLE


def test_an_agency_s_disclaimer_goes_out_with_its_stories() -> None:
    """It does not show that the page is the agency's own: the agency stays the source."""
    funding = (
        "The Associated Press' river coverage receives support from a fund. AP is solely responsible for all content."
    )
    found = record("By ANA RUIZ Associated Press", STORY.replace("Copyright", f"{funding}\n\nCopyright"))
    assert (found.authors, found.source) == (("Ana Ruiz",), "The Associated Press")
