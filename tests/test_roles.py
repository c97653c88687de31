"""Whose a date is: a line's own, the source's beside it, or the page's around the text."""

from __future__ import annotations

import pytest

from reprinted import BODY, SEVEN, Reprinted, article
from reprintparse import parse
from reprintparse.testing.building import prose

PAGES = (
    article(
        "the date under ZeroHedge's byline is its own",
        "TITLE\n\nby Tyler Durden\n\nSaturday, Mar 05, 2022 - 07:30 PM\n\nAuthored by Ana Ruiz via The Arden Post (emphasis ours),",
        authors=["Ana Ruiz"], republisher="ZeroHedge", republished="2022-03-05", source="The Arden Post",
    ),
    article(
        "a pen name signs for the site, not for the author",
        "TITLE\n\nby Tyler Durden\n\nSunday, May 16, 2021 - 12:00 PM\n\nVia ArdenPost.com,",
        republisher="ZeroHedge", republished="2021-05-16", source="ArdenPost.com",
    ),
    article(
        "the pen name is the author where another site reprints",
        "TITLE\n\nBy Tyler Durden\n\nGlobal Research, October 06, 2015\n\nZero Hedge 5 October 2015\n\nRegion: Europe",
        "The original source of this article is Zero Hedge\n\nCopyright © Tyler Durden, Zero Hedge, 2015",
        authors=["Tyler Durden"], republisher="Global Research", republished="2015-10-06", source="ZeroHedge",
        source_published="2015-10-05",
    ),
    article(
        "an outlet of one word is the source of a text that it signs",
        "TITLE\n\nBy Millsur\n\nGlobal Research, August 19, 2015\n\nMillsur 18 August 2015",
        "The original source of this article is Millsur\n\nCopyright © Millsur, Millsur, 2015",
        authors=["Millsur"], republisher="Global Research", republished="2015-08-19", source="Millsur",
        source_published="2015-08-18",
    ),
    article(
        "a date in figures behind the source is the source's",
        "TITLE\n\nby Prof. Bo Lind\n\nGlobal Research, March 4, 2009\n\nArden Post - 2009-03-02",
        "© Copyright Bo Lind, Arden Post, 2009",
        authors=["Bo Lind"], republisher="Global Research", republished="2009-03-04", source="Arden Post",
        source_published="2009-03-02",
    ),
    article(
        "the date that opens an Information Clearing House page is its own",
        'TITLE\n\nBy Ana Ruiz\n\nOctober 06, 2015 "Information Clearing House" - "Arden Post" -',
        authors=["Ana Ruiz"], republisher="Information Clearing House", republished="2015-10-06", source="Arden Post",
    ),
    article(
        "and so is one in figures, before the name of the outlet",
        'TITLE\n\nBy Ana Ruiz\n\n10/31/06 "Arden Post" -- --',
        "Information Clearing House has no affiliation whatsoever with the originator of this article nor is Information "
        "ClearingHouse endorsed or sponsored by the originator.)",
        authors=["Ana Ruiz"], republisher="Information Clearing House", republished="2006-10-31", source="Arden Post",
    ),
    article(
        "whose own copyright line stands below a text from elsewhere republishes it",
        "TITLE\n\nby Ana Ruiz\n\nDecember 22, 2021",
        "This article was produced by Globetrotter.\n\nCopyright © CounterPunch All rights reserved.",
        authors=["Ana Ruiz"], republisher="CounterPunch", republished="2021-12-22", source="Globetrotter",
    ),
    article(
        "between byline and date LewRockwell.com names the outlet; the date is its own",
        "TITLE\n\nBy Ana Ruiz\n\nAntiwar.com\n\nNovember 3, 2016",
        "Reprinted with permission from Antiwar.com.\n\nThe Best of Ana Ruiz",
        authors=["Ana Ruiz"], republisher="LewRockwell.com", republished="2016-11-03", source="Antiwar.com",
    ),
    article(
        "the date beside the name of the source is the source's",
        "TITLE\n\nby Ana Ruiz\n\nSeptember 15, 2014\n\nfrom\n\nGlobalResearch Website",
        authors=["Ana Ruiz"], republisher="Biblioteca Pleyades", source="Global Research", source_published="2014-09-15",
    ),
    article(
        "the date before \"from\" in one line with the author is the source's",
        "TITLE\n\n> Source: https://www.bibliotecapleyades.net/ciencia/ciencia_arden01.htm\n\n"
        "by Ana Ruiz September 15, 2014 from GlobalResearch Website",
        authors=["Ana Ruiz"], republisher="Biblioteca Pleyades", source="Global Research", source_published="2014-09-15",
    ),
    article(
        "what Common Dreams publishes itself is no reprint",
        "Published on Tuesday, October 6, 2015 by Common Dreams\n\nTITLE\n\nby Ana Ruiz, staff writer",
        authors=["Ana Ruiz"], source="Common Dreams",
    ),
    article(
        "what no rule knows below a notice of leave does not make it that site's page",
        "TITLE\n\nBy Ana Ruiz",
        "This article (TITLE) is free and open source. You have permission to republish this article under a Creative "
        "Commons license with attribution to Ana Ruiz and ArdenPost.org.\n\nIf you spot a typo, write to edits@ardenpost.org.\n\n"
        "Activist Post Daily Newsletter\nSubscription is FREE and CONFIDENTIAL",
        authors=["Ana Ruiz"], republisher="Activist Post", source="ArdenPost.org",
    ),
    article(
        "sister sites share a notice, which shows neither",
        "TITLE\n\nBo Lind\n\nPrison Planet.com\n\nOctober 27, 2016",
        "This article was posted: Thursday, October 27, 2016 at 8:12 am",
        authors=["Bo Lind"], source="Prison Planet",
    ),
    article(
        "leave from the author names no outlet",
        "TITLE\n\nBy Bo Lind\n\nMarch 14, 2018",
        "Completing this poll grants you access to Sons Of Liberty Media updates free of charge.\n\n"
        "Article posted with permission from Bo Lind",
        authors=["Bo Lind"], republisher="Sons Of Liberty Media", republished="2018-03-14",
    ),
    article(
        "Truthout reprints what its byline ascribes to another outlet",
        "TITLE\n\nThursday, 13 March 2014 10:19\n\nBy Ana Ruiz, The Arden Post | Report",
        "This piece was reprinted by Truthout with permission or license. It may not be reproduced in any form without "
        "permission or license from the source.",
        authors=["Ana Ruiz"], republisher="Truthout", republished="2014-03-13", source="The Arden Post",
    ),
    article(
        "a license for our work shows whose page it is",
        "TITLE\n\nAna Ruiz\n\nMay 22, 2022",
        "This article was originally published at Arden Post.\n\n"
        "Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to republish and share widely.",
        authors=["Ana Ruiz"], republisher="Common Dreams", republished="2022-05-22", source="Arden Post",
        license="CC-BY-NC-ND-3.0",
    ),
    article(
        "who says that it reprinted a text republishes it, whoever wrote it",
        "TITLE\n\nFriday, 21 February 2014 09:31\n\nBy Ana Ruiz, Arden Watch | News Analysis",
        "This piece was reprinted by Truthout with permission or license. It may not be reproduced in any form without "
        "permission or license from the source.",
        authors=["Ana Ruiz"], republisher="Truthout", republished="2014-02-21", source="Arden Watch",
    ),
    article(
        "a name beside a date signs where nobody else does",
        "TITLE\n\nAna Ruiz — December 2, 2016",
        "Article posted with permission from Ana Ruiz\n\n"
        "Don't forget to Like Freedom Outpost on Facebook, Google Plus, & Twitter.",
        authors=["Ana Ruiz"], republisher="Freedom Outpost", republished="2016-12-02",
    ),
    article(
        "and is an outlet where another line names the author",
        "TITLE\n\nBy Ana Ruiz\n\nArden Nexus, December 2, 2016",
        authors=["Ana Ruiz"], source="Arden Nexus", source_published="2016-12-02",
    ),
    article(
        "a text that came by way of another site",
        "TITLE\n\n% of readers think this story is Fact. Add your two cents.\n\n"
        "Submitted by Tyler Durden on 04/22/2013 17:45 -0400\n\nAuthored by Ana Ruiz via ArdenPost.com,",
        "Source: http://www.zerohedge.com/news/2013-04-22/ferry",
        authors=["Ana Ruiz"], republisher="Before It's News", source="ArdenPost.com",
    ),
    article(
        "what a republisher says of its source goes before what came with the text",
        "TITLE\n\nBy Ana Ruiz\n\nGlobal Research, April 25, 2013\n\nZero Hedge 22 April 2013\n\n"
        "Authored by Ana Ruiz via ArdenPost.com,",
        "The original source of this article is Zero Hedge\n\nCopyright © Ana Ruiz, Zero Hedge, 2013",
        authors=["Ana Ruiz"], republisher="Global Research", republished="2013-04-25", source="ZeroHedge",
        source_published="2013-04-22",
    ),
    article(
        "a byline that names an agency dates nothing of the agency's",
        "TITLE\n\nBy: PTI | Arden | Published: February 18, 2017 3:42 pm",
        authors=["PTI"], source="Press Trust of India",
    ),
)  # fmt: skip


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_date_belongs_to_whom_the_page_gives_it(page: Reprinted) -> None:
    found = parse(page.text()).reprint.to_dict()
    assert {name: found[name] for name in SEVEN} == page.record


def test_a_sites_own_date_is_that_of_first_publication() -> None:
    own = next(page for page in PAGES if page.record["source"] == "Common Dreams")
    found = parse(own.text()).reprint.to_dict()
    assert found["first_published"] == {"place": "Common Dreams", "date": "2015-10-06"}


@pytest.mark.parametrize(
    ("opening", "source"),
    [
        ("ARDEN, Ore. (AP) — The ferry came back into service on Monday.", "The Associated Press"),
        ("NEW ARDEN, Feb 3 (Reuters) - The ferry came back into service on Monday.", "Reuters"),
        ("ARDEN (the harbor) - The ferry came back into service on Monday.", None),
        ("She told the agency (Reuters) - and nobody else - that the ferry was back.", None),
        ("The ferry came back, as an agency (AP) reported.", None),
        ("Arden, 5 mar (EFE).- El transbordador volvió el lunes.", "EFE"),
        ("АРДЕН, 5 мар - РИА Новости. Паром снова ходит с понедельника.", "РИА Новости"),
        ("Паром снова ходит, сообщает агентство РИА Новости.", None),
        ("新华社阿登3月5日电（记者林晓）渡船星期一恢复航行。", "新华社"),
        ("新华社记者说，渡船星期一恢复航行。", None),
    ],
)
def test_a_dateline_names_its_agency(opening: str, source: str | None) -> None:
    assert parse(f"{opening}\n\nNobody had expected it after four years of waiting.\n").reprint.source == source


def test_the_dateline_of_a_chinese_agency_names_its_reporters() -> None:
    opening = "新华社阿登3月5日电（记者林晓、陈默）渡船星期一恢复航行，等了四年的居民都来到码头。"
    assert parse(f"{opening}\n\n没有人想到它还会回来。\n").reprint.authors == ("林晓", "陈默")


def test_a_papers_section_in_a_byline_is_no_outlet() -> None:
    page = article("section", "TITLE\n\nBy Ana Ruiz | Metro", authors=["Ana Ruiz"])
    assert parse(page.text()).reprint.source is None


def test_the_wire_in_a_dateline_distributes_what_another_issued() -> None:
    page = article("wire", "TITLE", "SOURCE Arden Ferries, Inc.")
    found = parse(
        page.text("ARDEN, April 4, 2016 /PRNewswire/ -- Arden Ferries announced today that it is back.\n\n" + BODY)
    ).reprint
    assert (found.republisher, found.source) == ("PR Newswire", "Arden Ferries, Inc.")
    assert found.to_dict()["republished"] == "2016-04-04"


def test_an_agency_that_signs_its_own_text_is_its_source() -> None:
    page = (
        f"# Arden Mills Profit Rises\n\nJuly 23, 2024 — 02:18 am EDT\n\nWritten by RTTNews for RTTNews ->\n\n{BODY}\n\n"
        "The views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of Nasdaq, Inc.\n"
    )
    record = parse(page).reprint
    assert (record.authors, record.source, record.republisher) == (("RTTNews",), "RTTNews", "Nasdaq")


def test_a_member_republishes_what_its_house_s_page_carries() -> None:
    """A network's form says which member speaks: the member is the republisher, and a date in that form is its."""
    page = (
        "Towns ask lawmakers for help with aging mills\n\nBY: ANA RUIZ, PROPUBLICA - OCTOBER 11, 2022 5:00 AM\n\n"
        f"This story was originally published by ProPublica.\n\n{BODY}\n\n"
        "Source New Mexico is part of States Newsroom, a nonprofit news network supported by grants and a coalition of "
        "donors as a 501c(3) public charity. Source New Mexico maintains editorial independence. Contact Editor Tomas "
        "Brand for questions: info@sourcenm.com.\n"
    )
    record = parse(page).reprint
    assert (record.republisher, record.source) == ("Source New Mexico", "ProPublica")
    assert str(record.republished) == "2022-10-11"


def test_the_member_that_a_notice_names_beside_the_source_republishes_the_text() -> None:
    """A line that says who published first names the source; another outlet that its rule tells apart is the page's."""
    page = (
        "Towns ask lawmakers for help with aging mills\n\nBY: ANA RUIZ - OCTOBER 11, 2022 5:00 AM\n\n"
        f"{BODY}\n\nThis story was originally published by Stateline, which like Kansas Reflector is part of States "
        "Newsroom, a nonprofit news network supported by grants and a coalition of donors as a 501c(3) public charity.\n"
    )
    record = parse(page).reprint
    assert (record.republisher, record.source) == ("Kansas Reflector", "Stateline")
    assert record.to_dict()["first_published"] == {"place": "Stateline", "date": None}


def test_a_line_of_the_head_says_where_the_text_first_appeared() -> None:
    page = f"Mills Go Dark as the Strike Enters Its Third Week\n\nThis report was originally published by Tyler Durden at Zero Hedge\n\n{BODY}\n"
    record = parse(page).reprint
    assert (record.authors, record.source) == (("Tyler Durden",), "ZeroHedge")
    assert record.title == "Mills Go Dark as the Strike Enters Its Third Week"
    assert record.to_dict()["first_published"] == {"place": "ZeroHedge", "date": None}


def test_a_page_that_is_no_reprint_says_on_which_site_it_first_appeared() -> None:
    page = (
        "The Ferry of Arden Returns After Four Years\n\nBy Ana Ruiz\n\nMay 5, 2018\n\n"
        "The ferry across the Arden came back into service on Monday, four years after the flood.\n\n"
        "Join the debate on Facebook\n"
    )
    record = parse(page, ["heads", "counterpunch"]).reprint
    assert (record.is_reprint, record.republisher, record.source) == (False, None, None)
    assert record.to_dict()["first_published"] == {"place": "CounterPunch", "date": "2018-05-05"}
    assert record.to_schema_org()["publisher"]["name"] == "CounterPunch"


@pytest.mark.parametrize(
    ("line", "source", "date"),
    [
        ("Cet article a été publié initialement par Le Courrier du Val.", "Le Courrier du Val", None),
        (
            "Cet article a été initialement publié dans La Gazette du Val le 3 mai 2014.",
            "La Gazette du Val",
            "2014-05-03",
        ),
        ("Dieser Artikel erschien zuerst bei Ardener Bote.", "Ardener Bote", None),
        ("Este artículo fue publicado originalmente en El Faro de Arden.", "El Faro de Arden", None),
        ("Publicado originalmente en La Gaceta del Valle", "La Gaceta del Valle", None),
    ],
)
def test_a_line_of_another_language_names_the_source_as_well(line: str, source: str, date: str | None) -> None:
    found = parse(f"{prose(1)}\n\n{prose(2)}\n\n{line}\n").reprint.to_dict()
    assert (found["source"], found["source_published"], found["is_reprint"]) == (source, date, True)


def test_an_agency_that_stands_where_the_author_would_is_kept_as_written() -> None:
    alone = parse(
        "The ferry is back in Arden\n\n[PTI](https://post.example/author/pti/)\n\nMarch 4, 2016\n\nThe ferry came back into service on Monday, its owner said.\n"
    ).reprint
    assert (alone.authors, alone.source) == (("PTI",), "Press Trust of India")
    for line, name, source in (
        ("By Press Trust of India", "Press Trust of India", "Press Trust of India"),
        ("By Kaiser Health News", "Kaiser Health News", "KFF Health News"),
    ):
        spelled = parse(
            f"The ferry is back in Arden\n\n{line}\n\nThe ferry came back into service on Monday, its owner said.\n"
        ).reprint
        assert (spelled.authors, spelled.source) == ((name,), source)


def test_a_site_s_own_dateline_on_its_own_page_names_no_source() -> None:
    page = "Ferry Stops in October\n\nGet short URL\n\nMOSCOW (Sputnik) — The last ferry of the county will stop in October, and nobody knows who will carry the mail.\n\nCommunity standards\nDiscussion\nComment via Facebook\nComment via Sputnik\n"
    record = parse(page, url="https://sputniknews.com/a").reprint
    assert record.source is None
    assert not record.is_reprint


def test_a_site_s_name_in_its_own_dateline_is_the_source_only_where_no_line_names_another() -> None:
    """Such a page is the site's own, with a date of first publication and no republisher."""
    page = f'The Ferry of Arden Returns\n\nBy Ana Ruiz\n\nMay 4, 2018 "Information Clearing House" - {BODY}\n\n'
    own = parse(page).reprint
    assert (own.source, own.republisher, own.republished) == ("Information Clearing House", None, None)
    assert not own.is_reprint
    taken = parse(f'{page}This article was originally published by "Arden Post" -\n').reprint
    assert (taken.source, taken.republisher) == ("Arden Post", "Information Clearing House")
    assert str(taken.republished) == "2018-05-04"


def test_a_syndicate_in_the_dateline_passes_a_story_on_and_the_copyright_line_says_whose_it_is() -> None:
    page = (
        f"# The Ferry of Arden Returns\n\nBy Ana Ruiz\n\nMay 4, 2021\n\n(TNS) — {BODY}\n\n"
        "©2021 The Arden Post. Distributed by Tribune Content Agency, LLC.\n"
    )
    assert parse(page).reprint.source == "The Arden Post"


def test_an_outlet_that_a_page_says_wrote_the_text_gives_way_to_the_person_another_line_names() -> None:
    page = (
        f"# The Ferry of Arden Returns\n\nWritten by Global Voices\n\n{BODY}\n\n"
        "This article by Ana Ruiz originally appeared on Global Voices on May 3, 2019.\n"
    )
    assert parse(page).reprint.authors == ("Ana Ruiz",)


@pytest.mark.parametrize("holder", ["KSAT", "Arden Mail"])
def test_who_holds_the_rights_in_a_page_with_a_text_from_elsewhere_is_its_site(holder: str) -> None:
    page = f"Ferry Stops in October\n\nBy Ana Ruiz\n\nThis article was originally published by the Arden Post.\n\nCopyright 2022 by {holder} - All rights reserved."
    assert parse(page.replace("\n\nThis", "\n\n" + prose(3) + "\n\nThis")).reprint.republisher == holder


def test_a_known_site_s_name_that_leads_to_its_root_shows_whose_page_it_is() -> None:
    page = f"[ScienceAlert](https://www.sciencealert.com/)\n\n# Ferry Stops in October\n\nBy Ana Ruiz\n\n{BODY}\n\nThis article was originally published by the Arden Post.\n"
    assert parse(page).reprint.republisher == "ScienceAlert"


def test_a_date_listed_behind_the_source_is_the_source_s_in_the_republisher_s_form_too() -> None:
    head = "6.février.2020 // Les Crises\n\nLe bac d'Arden ne passe plus\n\nSource : Arden Post, Ana Ruiz, 13-01-2020"
    record = parse(f"{head}\n\n{BODY}\n").reprint
    assert (str(record.republished), str(record.source_published)) == ("2020-02-06", "2020-01-13")


def test_a_name_over_the_page_that_leads_home_is_the_site_of_a_text_from_elsewhere() -> None:
    page = f"[Millwatch](https://mill.example/)\n\n# Ferry Stops in October\n\nBy Ana Ruiz\n\n{prose(3)}\n\nThis article was originally published by the Arden Post."
    assert parse(page).reprint.republisher == "Millwatch"


def test_a_site_that_shows_a_release_as_its_own_page_took_it_from_the_wire() -> None:
    page = (
        f"Arden Ferries Adds a Route\n\nMILLFORD, June 14, 2022 /PRNewswire/ -- {BODY}\n\nSOURCE Arden Ferries, Inc.\n\n"
        "© 2022 Benzinga.com. Benzinga does not provide investment advice. All rights reserved.\n"
    )
    record = parse(page).reprint
    assert (record.republisher, record.source) == ("Benzinga", "PR Newswire")


def test_a_site_that_writes_its_name_in_capitals_below_is_the_source_that_a_notice_names() -> None:
    page = (
        f"AOL\n\nFerry Stops in October\n\nAna Ruiz\n\n{BODY}\n\nNever miss a story — sign up for PEOPLE's free daily newsletter.\n\n"
        "Read the original article on People.\n"
    )
    assert parse(page).reprint.republisher == "AOL"


def test_a_station_s_line_for_syndicated_content_gives_way_to_the_byline() -> None:
    page = f"Ferry Stops in October\n\nBy Syndicated Content\n\nMar 4, 2021 | 5:12 AM\n\nBy Ana Ruiz\n\n{BODY}\n"
    assert parse(page).reprint.authors == ("Ana Ruiz",)


def test_a_dateline_that_holds_a_day_alone_has_the_date_of_the_source() -> None:
    page = f"Naps Help\n\nMedically reviewed by Drugs.com.\n\nBy Ana Ruiz HealthDay Reporter\n\nWEDNESDAY, April 6, 2022 -- {BODY}\n\nSource: HealthDay\n"
    record = parse(page).reprint
    assert (record.source, str(record.source_published)) == ("HealthDay", "2022-04-06")


def test_a_site_that_speaks_for_itself_is_no_source_and_republishes_what_came_from_an_unknown_address() -> None:
    page = (
        f"Ferry Stops in October\n\n{BODY}\n\nSource: http://ferry.example/2015/arden-landing/\n\n"
        "Before It's News® is a community of individuals who report on what's going on around them, from all around the world.\n"
    )
    record = parse(page).reprint
    assert (record.republisher, record.source) == ("Before It's News", None)


def test_a_station_named_behind_the_headline_in_full_and_in_short_is_the_page_s_site() -> None:
    page = f"Ferry Stops in October | The Mighty 790 WRDN | WRDN\n\nBy Thomson Reuters Jun 21, 2019 | 1:14 PM\n\nARDEN (Reuters) - {BODY}\n"
    record = parse(page).reprint
    assert (record.title, record.republisher, record.source) == ("Ferry Stops in October", "WRDN", "Reuters")


@pytest.mark.parametrize(
    ("opening", "source", "republisher"),
    [
        ("Arden Ferries, a carrier, is back", "Arden Ferries", "Business Wire"),
        ("The carrier is back, Arden Ferries said", None, None),
    ],
)
def test_a_release_on_the_page_of_its_wire_is_from_whom_it_opens_with_and_tells_about(
    opening: str, source: str | None, republisher: str | None
) -> None:
    record = parse(
        f"Arden Ferries Adds a Route\n\nJune 14, 2022 09:00 AM Eastern Daylight Time\n\n"
        f"ARDEN, Ohio--(BUSINESS WIRE)--{opening}. {BODY}\n\nAbout Arden Ferries\n\nArden Ferries has run boats since 1911.\n\n"
        "Contacts\n\nJane Roe\npress@ferries.example\n"
    ).reprint
    assert (record.source, record.republisher) == (source, republisher)


@pytest.mark.parametrize(
    ("below", "own"),
    [
        (
            "Never Miss a Beat. Get our best delivered to your inbox.\n\nDear Common Dreams reader, Everything we do is funded by readers.",
            True,
        ),
        (
            "Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to republish and share widely.",
            False,
        ),
    ],
)
def test_a_site_s_name_in_its_own_head_is_its_signature_where_its_appeals_stand_below(below: str, own: bool) -> None:
    record = parse(
        f"Ferry Stops in October\n\nAna Ruiz\n\nJun 11, 2024\n\nCommon Dreams\n\n{BODY}\n\n{below}\n"
    ).reprint
    assert (record.source, record.is_reprint) == ("Common Dreams", not own)
