"""An outlet's name is read whole, whatever its letters look like."""

import pytest

import reprintparse
from reprintparse.record.outlets import directory

STORY = "A March Reaches the Mill\n\nThe millers walked for nine days before they reached it.\n\nThey said they would stay.\n\n"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Originally published in MillClick", "MillClick"),
        ("First published in The Arden Viewpoint.", "The Arden Viewpoint"),
        ("This article first appeared in ArdenPost on April 13, 2021.", "ArdenPost"),
        ("Originally published at Arden Post.Read the original", "Arden Post"),
    ],
)
def test_an_outlet_is_neither_cut_at_a_word_inside_it_nor_taken_for_a_place(line: str, source: str) -> None:
    assert reprintparse.parse(STORY + line + "\n").segments[-1].fields["source"] == source


def test_an_outlet_is_known_with_its_place_and_without_the_mark_of_a_link() -> None:
    assert directory().canonical("Russia Today (Moscow)") == "RT"
    assert directory().canonical("The Mill (Arden)") == "The Mill (Arden)"
    assert directory().canonical("ArdenPost][3]") == "ArdenPost"
    assert directory().canonical("The Guardian/UK") == "The Guardian"


@pytest.mark.parametrize(
    ("headline", "source"),
    [
        ("A March Reaches the Mill", "Arden Post"),
        ("Millers who march reach their mill", "Arden Post"),
        ("Nobody Knows Who Will Carry the Mail", None),
    ],
)
def test_a_headline_behind_the_outlet_is_no_part_of_its_name(headline: str, source: str | None) -> None:
    """Also where the paper words it its own way; what has nothing of the headline may be anything."""
    line = f"This article originally appeared on Arden Post: {headline}"
    page = STORY.replace("the Mill\n", "the Mill\n\nBy Ana Ruiz\n", 1) + line
    assert reprintparse.parse(page).reprint.source == source


def test_a_town_behind_a_word_makes_it_that_town_s_paper() -> None:
    """ "Nation (Nairobi)" is not The Nation; "Nation" alone may be. Nor is a namesake with an alias what that stands for."""
    page = "5 October 2021\n\n{}\n\nKenya: Ferry Stops for the Winter\n\nBy Ana Ruiz" + STORY.partition("\n")[2]
    notice = "Distributed by AllAfrica Global Media (allAfrica.com)."
    assert reprintparse.parse(page.format("Nation (Nairobi)") + notice).reprint.source == "Nation"
    assert reprintparse.parse(page.format("The Nation (New York)") + notice).reprint.source == "The Nation"
    assert reprintparse.parse(page.format("The Observer (Kampala)") + notice).reprint.source == "The Observer"


def test_the_date_in_the_dateline_of_the_source_is_the_source_s() -> None:
    """Unless the page's own is the same."""
    page = "Drugs.com\n\nNaps Help Millers\n\nMedically reviewed by Drugs.com. Last updated on June {}, 2022.\n\n"
    story = "THURSDAY, June 9, 2022 (HealthDay News) -- Millers who nap sleep well.\n\nNobody knows why.\n"
    found = [reprintparse.parse(page.format(day) + story).reprint for day in (10, 9)]
    assert [str(one.republished) for one in found] == ["2022-06-10", "2022-06-09"]
    assert [one.source_published and str(one.source_published) for one in found] == ["2022-06-09", None]


@pytest.mark.parametrize(
    ("page", "source"),
    [("22 March, 2011", "2011-03-21"), ("21 March, 2011", None), ("3 January, 2012", None), ("20 March, 2011", None)],
    ids=["the day after", "that day", "another year", "the day before"],
)
def test_a_dateline_without_a_year_is_of_the_weeks_before_the_date_of_the_page(page: str, source: str | None) -> None:
    head = f"Countercurrents.org\n\nNaps Help Millers\n\nBy Ana Ruiz\n\n{page}\nInter Press Service\n\n"
    story = "ARDEN, Mar 21 (IPS) - Millers who nap sleep well.\n\nNobody knows why.\n"
    found = reprintparse.parse(head + story).reprint
    assert (found.source, found.source_published and str(found.source_published)) == ("Inter Press Service", source)


@pytest.mark.parametrize(("beside", "source"), [("Common Dreams", "Common Dreams"), ("Tyler Durden", None)])
def test_beside_the_author_an_outlet_that_reads_like_a_person_is_known_and_a_pen_name_is_none(
    beside: str, source: str | None
) -> None:
    page = STORY.replace("the Mill\n", f"the Mill\n\nBy Ana Ruiz, {beside}\n", 1)
    assert reprintparse.parse(page).reprint.source == source


@pytest.mark.parametrize("paper", ["The Sydney Morning Herald", "Calgary Herald", "The Verge"])
def test_a_paper_keeps_its_name_where_a_profile_is_about_a_group_of_them(paper: str) -> None:
    assert directory().canonical(paper) == paper


@pytest.mark.parametrize("host", ["www.smh.com.au", "calgaryherald.com", "theverge.com"])
def test_the_host_of_a_group_s_paper_names_no_outlet(host: str) -> None:
    assert directory().of_host(host) is None


@pytest.mark.parametrize(
    ("name", "republisher"), [("ResearchAndMarkets.com", None), ("ArdenMarkets.com", "ArdenMarkets.com")]
)
def test_a_seller_of_reports_behind_the_headline_of_its_release_is_no_republisher(
    name: str, republisher: str | None
) -> None:
    page = f"Flour Market to Reach $21 Billion by 2027 - {name}\n\n"
    story = f'DUBLIN--(BUSINESS WIRE)--The "Flour Market" report has been added to {name}\'s offering, the company said on Friday.\n\n'
    found = reprintparse.parse(
        page + story + "The report tells who grinds how much.\n\nCopyright Business Wire 2022\n"
    ).reprint
    assert found.republisher == republisher
    assert (found.title or "").endswith(name) == (republisher is None)
