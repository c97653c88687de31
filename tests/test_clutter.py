"""A page's masthead and menu stand above its headline, and are nobody's headline or story."""

from __future__ import annotations

import pytest

import reprintparse

STORY = (
    "\n\nThe last cable ferry of the county will stop running at the end of October, its owner said on Friday, and nobody knows who will carry the mail.\n\n"
    "The council had set aside a small sum for repairs, which was spent long before the landing was finished.\n"
)


def labels(text: str) -> list[tuple[str | None, str]]:
    return [(segment.label, segment.content) for segment in reprintparse.parse(text) if segment.label]


MENU = "Arden Now\n\nRivers and Mills\n\nOur Writers\n\n"


def test_a_byline_shows_the_headline_below_a_menu_that_no_rule_knows() -> None:
    text = f"{MENU}Nobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}"
    assert labels(text) == [
        ("navigation", "Arden Now"),
        ("navigation", "Rivers and Mills"),
        ("navigation", "Our Writers"),
        ("title", "Nobody Knows Who Will Carry the Mail"),
        ("byline", "By Ana Ruiz"),
    ]


def test_a_deck_between_headline_and_byline_is_no_headline() -> None:
    deck = "The captain of the ferry to the islands says he is sixty-four and would rather grow beans than cross again"
    text = f"{MENU}Nobody Knows Who Will Carry the Mail\n\n{deck}\n\nBy Ana Ruiz{STORY}"
    assert ("title", "Nobody Knows Who Will Carry the Mail") in labels(text)
    assert ("subtitle", deck) in labels(text)


def test_a_line_far_longer_than_the_headline_above_it_is_its_deck_though_the_story_takes_up_neither() -> None:
    headline = "State weighs exit from pact on bread – minister"
    deck = "One loaf of rye should not be paid for twice, bakers have been told"
    text = f"{MENU}{headline}\n\n{deck}\n\nMarch 4, 2016{STORY}"
    assert labels(text)[3:] == [("title", headline), ("subtitle", deck), ("published", "March 4, 2016")]


def test_a_story_that_takes_up_a_line_shows_it_to_be_the_headline() -> None:
    text = f"Arden Now\n\nRivers and Mills\n\nOur Writers at Work\n\nLast cable ferry of the county will stop in October{STORY}"
    assert ("title", "Last cable ferry of the county will stop in October") in labels(text)


@pytest.mark.parametrize(
    "head",
    [
        "Last Cable Ferry Will Stop in October\n\nNo Mail\n\nNo Money\n\nWhat the Captain of the Ferry Said\n\nBy Ana Ruiz",
        "The Captain Speaks\n\nNobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz",
    ],
)
def test_a_headline_at_the_top_is_not_given_up_for_one_below(head: str) -> None:
    """A first line that the story takes up is the headline; one line above another is a kicker or a headline."""
    assert labels(head + STORY)[0][0] != "navigation"


def test_a_headline_above_the_menu_and_again_below_it_is_one_headline() -> None:
    headline = "Nobody Knows Who Will Carry the Mail"
    found = labels(f"{headline} | Arden Now\n\n{MENU}{headline}\n\nBy Ana Ruiz{STORY}")
    assert [content for label, content in found if label == "title"] == [f"{headline} | Arden Now", headline]


def test_a_page_s_title_with_the_name_of_the_site_is_the_headline_below_a_kicker_too() -> None:
    """The head goes on where the headline stands once more without the site's name, whatever stands between."""
    headline = "The Last Cable Ferry of the County Stops"
    found = labels(f"{headline} - Arden Now\n\nOn the Water\n\n{headline}\n\nBy Ana Ruiz\n\nJune 9, 2023{STORY}")
    assert [content for label, content in found if label == "title"] == [f"{headline} - Arden Now", headline]
    assert ("byline", "By Ana Ruiz") in found
    assert ("published", "June 9, 2023") in found


def test_a_link_to_the_front_page_is_a_masthead_and_no_section() -> None:
    """The site's name above a headline links home; a section's links to its own page."""
    page = f"# Nobody Knows Who Will Carry the Mail{STORY}"
    assert labels(f"[Arden Now](https://post.example/)\n\n{page}")[0] == (
        "navigation",
        "[Arden Now](https://post.example/)",
    )
    assert labels(f"[Rivers](https://post.example/rivers/)\n\n{page}")[0] == (
        "topics",
        "[Rivers](https://post.example/rivers/)",
    )


def test_a_masthead_that_a_rule_knows_names_the_site_above_a_menu() -> None:
    text = f"The Arden Dispatch\n\nNews and notes from the lower town\n\nOur Writers\n\nNobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz, ProPublica\n\nMarch 4, 2012{STORY}"
    assert reprintparse.parse(text).reprint.republisher == "The Arden Dispatch"


def test_sentences_above_a_byline_are_the_authors() -> None:
    opening = "Nobody came.\n\nNobody had been asked.\n\nThe river rose.\n\n"
    text = f"{opening}Nobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}"
    assert reprintparse.parse(text).body.text.startswith("Nobody came.")


def test_a_site_s_own_name_over_its_page_is_a_masthead_that_shows_which_site_it_is() -> None:
    document = reprintparse.parse(f"Consortium News\n\nNobody Knows Who Will Carry the Mail{STORY}")
    assert "consortium-news" in document.profiles
    assert document.segments[0].label == "navigation"


def test_a_site_s_own_name_below_the_byline_is_where_the_story_is_from() -> None:
    text = "The Mill That Fed a River\n\nBy Ana Ruiz\n\nConsortium News\n\nThe mill of Arden fed the river for years.\n"
    document = reprintparse.parse(text)
    assert [s.label for s in document] == ["title", "byline", "source", None]
    assert document.reprint.source == "Consortium News"
    assert "consortium-news" in document.profiles


def test_a_name_that_is_a_word_of_the_text_is_no_masthead() -> None:
    document = reprintparse.parse(f"Time\n\nNobody Knows Who Will Carry the Mail{STORY}There was no time for more.\n")
    assert "time" not in document.profiles


def test_a_name_over_a_section_and_a_heading_is_no_headline() -> None:
    text = f"The Arden Wire\n\nHEALTH\n\n# Nobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}"
    assert labels(text)[0] == ("navigation", "The Arden Wire")
    assert ("title", "# Nobody Knows Who Will Carry the Mail") in labels(text)


def test_sections_over_a_headline_are_topics_where_their_site_sets_two() -> None:
    """What a site's own rule knows for a section is one above another section, too; what only a habit knows is the page's."""
    page = f"EDUCATION\n\nGOVERNMENT & POLITICS\n\nNobody knows who will carry the mail\n\nBY: ANA RUIZ - MARCH 4, 2024 5:00 AM{STORY}"
    form = "\nGET THE MORNING HEADLINES.\n"
    assert [label for label, _ in labels(page + form)[:3]] == ["topics", "topics", "title"]
    assert [label for label, _ in labels(page)[:3]] == ["navigation", "topics", "title"]


def test_a_headline_with_a_byline_is_not_given_up_for_a_heading_below() -> None:
    text = f"The Last Ferry of Arden\n\nBy Ana Ruiz\n\n# What the Captain Said of It{STORY}"
    assert labels(text)[0] == ("title", "The Last Ferry of Arden")


def test_a_headline_and_deck_below_a_menu_are_signed_below_the_picture_too() -> None:
    head = "Where the Old Ladies Went in Winter\n\nHe is sixty-four and would rather grow beans.\n\nPhoto: Tom Brand / Getty Images\n\nAna Ruiz\n\nMarch 4, 2016"
    assert labels(MENU + head + STORY)[3:5] == [
        ("title", "Where the Old Ladies Went in Winter"),
        ("subtitle", "He is sixty-four and would rather grow beans."),
    ]


def test_what_a_rule_knows_in_a_menu_may_be_a_sentence() -> None:
    menu = f"{MENU}Sign up for our weekly newsletter and get the best of the river.\n\nArchive\n\n"
    text = f"{menu}Where the Old Ladies Went in Winter\n\nBy Ana Ruiz{STORY}"
    assert ("title", "Where the Old Ladies Went in Winter") in labels(text)


def test_a_deck_waits_for_its_byline_across_a_picture() -> None:
    deck = "He is sixty-four and would rather grow beans."
    text = f"# Nobody Knows Who Will Carry the Mail\n\n{deck}\n\nPhoto: Tom Brand / Getty Images\n\nBy Ana Ruiz{STORY}"
    assert ("subtitle", deck) in labels(text)


def test_a_deck_waits_for_its_byline_across_a_picture_s_address() -> None:
    deck = "He is sixty-four and would rather grow beans."
    picture = "![](https://post.example/wp-content/uploads/ferry.jpg)"
    text = f"# Nobody Knows Who Will Carry the Mail\n\n{deck}\n\n{picture}\n\nBy Ana Ruiz{STORY}"
    assert ("subtitle", deck) in labels(text)


def test_the_name_of_a_section_right_over_a_headline_is_one_on_the_page_s_first_line_too() -> None:
    head = "Last cable ferry of the county will stop in October\n\n(0)\n\nMarch 4, 2016"
    assert labels(f"World\n\n{head}{STORY}")[0] == ("topics", "World")
    assert labels(f"Arden\n\n{head}{STORY}")[0] != ("topics", "Arden")  # it may be the site's name


def test_a_site_may_set_its_decks_above_its_headlines() -> None:
    deck, title = "The Last Cable Ferry of the County", "Where the Old Ladies Went"
    text = (
        f"September 20, 2006\n\n{deck}\n\n{title}\n\nBy ANA RUIZ{STORY}Copyright © CounterPunch All rights reserved.\n"
    )
    assert [label for label, content in labels(text) if content in (deck, title)] == ["subtitle", "title"]


def test_a_short_deck_that_is_a_sentence_is_no_headline_whatever_the_story_says() -> None:
    text = f"{MENU}Beans Are Better Than Boats\n\nHe would rather grow them.\n\nBy Ana Ruiz{STORY}"
    assert ("title", "Beans Are Better Than Boats") in labels(text)


def test_a_menu_line_shows_the_name_above_it_to_be_the_site_s() -> None:
    """A name of four words could be a headline; above a menu, it is the paper's, and tells who republished the story."""
    text = f"Kettle Creek Lantern Post\n\nNews | Sports | Obituaries | Log In\n\nNobody Knows Who Will Carry the Mail\n\nby Ana Ruiz, ProPublica\n\nFeb 15, 2022{STORY}"
    assert ("title", "Nobody Knows Who Will Carry the Mail") in labels(text)
    record = reprintparse.parse(text).reprint
    assert (record.republisher, record.source) == ("Kettle Creek Lantern Post", "ProPublica")


def test_a_byline_between_a_headline_and_a_question_leaves_the_headline_where_it_is() -> None:
    """A strong rule knows the byline above the question: then the lines above are no masthead."""
    text = f"It Is Up to Us\n\nBy\nAna Ruiz\n\nOhio\n\nWho will carry the mail when the last ferry of the county stops running?{STORY}"
    assert labels(text) == [("title", "It Is Up to Us"), ("byline", "By\nAna Ruiz")]


def test_a_line_that_no_rule_claims_as_headline_leaves_the_head_as_it_was() -> None:
    speech = "THE MAYOR: Hello, Arden! (Applause.) The last ferry of the county will stop running in October, and nobody knows who will carry the mail to the islands."
    assert ("published", "1:58 P.M. EDT") in labels(
        f"Arden College\n\nArden Springs, Ohio\n\n1:58 P.M. EDT\n\n{speech}{STORY}"
    )


def test_a_motto_below_a_site_s_own_name_is_no_headline() -> None:
    text = f"Zero Hedge\n\nEvery wheel turns on a wooden pin until it breaks\n\nNobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}"
    assert labels(text)[1:3] == [
        ("navigation", "Every wheel turns on a wooden pin until it breaks"),
        ("title", "Nobody Knows Who Will Carry the Mail"),
    ]


def test_a_site_s_name_in_an_address_does_not_make_it_a_common_word() -> None:
    story = f"{STORY}See [the ferry](https://www.breitbart.com/arden/breitbart/ferry).\n"
    assert "breitbart" in reprintparse.parse(f"Breitbart\n\nNobody Knows Who Will Carry the Mail{story}").profiles


def test_a_date_between_a_section_and_the_headline_leaves_both_what_they_are() -> None:
    text = f"{MENU}HEALTH NEWS\n\nMarch 4, 2016\n\nLast cable ferry of the county will stop in October\n\nBy Ana Ruiz{STORY}"
    assert labels(text)[3:6] == [
        ("topics", "HEALTH NEWS"),
        ("published", "March 4, 2016"),
        ("title", "Last cable ferry of the county will stop in October"),
    ]


def test_a_menu_line_is_no_headline_though_the_story_takes_up_its_words() -> None:
    text = f"Zero Hedge\n\nFerry | County | October | Mail\n\nNobody Knows Who Will Carry It\n\nSource: Arden Post\n\nMarch 4, 2016{STORY}"
    assert ("title", "Ferry | County | October | Mail") not in labels(text)


def test_a_row_of_links_is_the_menu_and_no_headline() -> None:
    menu = "[Government + Mills](#) [River Care](#) [Ferries](#) [Commentary](#)"
    text = f"[Skip to content](#content)\nARDEN INDEPENDENT\n{menu}\nRIVER CARE\n\n# Nobody knows who will carry the mail\n\nBy Ana Ruiz{STORY}"
    assert ("navigation", menu) in labels(text)
    assert ("title", "# Nobody knows who will carry the mail") in labels(text)


def test_the_way_to_a_page_that_ends_in_the_headline_below_it_is_no_headline() -> None:
    way = "Home World News Nobody Knows Who Will Carry The Mail"
    text = f"{way}\nNobody Knows Who Will Carry The Mail\nBy Ana Ruiz{STORY}"
    assert labels(text)[:2] == [("navigation", way), ("title", "Nobody Knows Who Will Carry The Mail")]


def test_a_headline_of_sentences_is_known_by_the_deck_between_it_and_the_byline() -> None:
    headline = "The County Knew the Ferry Was Old. It Ran for Six Years."
    deck = "Letters show that officials in Arden were warned about the hull in spring and told passengers it was safe."
    text = f"Arden Watch\nDonate\n{headline}\n{deck}\nby Ana Ruiz and Tomas Brand{STORY}"
    assert ("navigation", "Arden Watch") in labels(text)
    assert [pair for pair in labels(text) if pair[0] in ("title", "subtitle")] == [
        ("title", headline),
        ("subtitle", deck),
    ]


def test_a_caption_that_is_known_for_one_claims_nothing_of_the_head_in_its_line() -> None:
    """The formula of any caption would take the line from its start; the site's own takes the sentence."""
    line = "Nobody Knows Who Will Carry the Mail Thu Oct 27, 2016 10:22PM People wait at the landing in Arden, Ohio, on October 27, 2016. (Photo by IRNA)"
    document = reprintparse.parse(f"{line}{STORY}", ["press-tv", "heads", "captions"])
    assert [segment.label for segment in document] == ["title", "published", "caption", None]


def test_a_masthead_that_the_story_takes_up_is_no_headline_where_one_is_signed_below_the_menu() -> None:
    story = (
        "\n\nThe Arden Center for River Research says that the last cable ferry of the county will stop running at the end of October.\n"
        + STORY
    )
    head = "Arden River - Center for River Research\n\nHome / About / Contact / Donate\n\nWho Pays for the Ferry? Millers, Bankers and the County"
    found = labels(f"{head}\n\nBy Ana Ruiz{story}")
    assert [content for label, content in found if label == "title"] == [
        "Who Pays for the Ferry? Millers, Bankers and the County"
    ]
    assert found[0] == ("navigation", "Arden River - Center for River Research")
    unsigned = labels(f"{head}{story}")
    assert ("title", "Who Pays for the Ferry? Millers, Bankers and the County") not in unsigned


def test_the_way_to_a_page_is_no_headline() -> None:
    found = labels(f"Home / News /\n\nNobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}")
    assert found[:2] == [("navigation", "Home / News /"), ("title", "Nobody Knows Who Will Carry the Mail")]


def test_a_top_heading_that_leads_to_the_site_is_its_masthead() -> None:
    text = f"# [Arden Notes](https://notes.example/)\n\n# Nobody knows who will carry the mail\n\nBy Ana Ruiz{STORY}"
    assert labels(text)[:2] == [
        ("navigation", "# [Arden Notes](https://notes.example/)"),
        ("title", "# Nobody knows who will carry the mail"),
    ]


def test_a_line_of_sections_is_a_menu_and_what_stood_above_it_no_headline() -> None:
    text = f"The Ferry Office of the County\n\nUS Russia Africa Asia Europe Middle East Rivers Canada\n\nNobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}"
    assert labels(text)[1:3] == [
        ("navigation", "US Russia Africa Asia Europe Middle East Rivers Canada"),
        ("title", "Nobody Knows Who Will Carry the Mail"),
    ]
    assert labels(text)[0] == ("navigation", "The Ferry Office of the County")


def test_a_headline_with_the_name_of_a_section_in_it_is_no_menu() -> None:
    headline = "World News Agency Leaves Europe for Good"
    assert labels(f"{headline}\n\nBy Ana Ruiz{STORY}")[0] == ("title", headline)


def test_a_headline_in_title_case_may_end_in_a_full_stop() -> None:
    headline = "The Last Ferry Will Stop. The Mail Will Not."
    assert ("title", headline) in labels(f"{MENU}{headline}\n\nNobody knows who will carry it\n\nBy Ana Ruiz{STORY}")


def test_links_past_the_menu_leave_the_first_line_of_a_page_what_it_is() -> None:
    document = reprintparse.parse(
        f"Skip to main content\n\nConsortium News\n\nNobody Knows Who Will Carry the Mail{STORY}"
    )
    assert "consortium-news" in document.profiles


def test_a_site_s_own_name_may_be_written_in_capitals() -> None:
    document = reprintparse.parse(f"CONSORTIUM NEWS\n\nNobody Knows Who Will Carry the Mail{STORY}")
    assert "consortium-news" in document.profiles


def test_a_deck_waits_for_its_byline_across_a_picture_s_address_and_nothing_else() -> None:
    deck = "The captain of the ferry to the islands says he is sixty-four and would rather grow beans than cross again."
    for between, label in (("https://post.example/ferry.jpg", "subtitle"), ("WATCH VIDEO:", None)):
        text = f"Nobody Knows Who Will Carry the Mail\n\n{deck}\n\n{between}\n\nBy Ana Ruiz{STORY}"
        assert {content: label for label, content in labels(text)}.get(deck) == label


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Arden Today Web Desk, New Arden", "byline"),
        ("4 minutes read", "navigation"),
    ],
)
def test_a_line_that_says_by_its_words_what_it_is_is_no_headline(line: str, label: str) -> None:
    for above in (
        "Contact: Ana Ruiz",
        "https://post.example/2016/03/mill.html",
        "Friday, 3 March 2017\n\nPosted: March 5, 2016",
    ):
        assert (label, line) in labels(f"{above}\n\n{line}\n\nTopics:\nmills,\nrivers{STORY}"), above


def test_a_lower_heading_above_the_date_is_no_headline_where_a_top_heading_follows() -> None:
    text = f"### Arden Now\n\nPublished on\n\nThursday, June 09, 2016\n\n# Nobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}"
    found = labels(text)
    assert ("title", "# Nobody Knows Who Will Carry the Mail") in found
    assert ("title", "### Arden Now") not in found


def test_a_byline_in_small_letters_proves_its_headline() -> None:
    text = f"The Council That Voted Twice\n\nwritten by Ana Ruiz\nTuesday February 6, 2018{STORY}"
    assert [label for label, _ in labels(text)] == ["title", "byline", "published"]


def test_who_wrote_a_story_may_stand_right_over_its_headline() -> None:
    page = "Medically reviewed by Drugs.com.\n\nBy {}\n\nLast Cable Ferry of the County Will Stop" + STORY
    text = page.format("Ana Ruiz, Staff Writer")
    assert ("byline", "By Ana Ruiz, Staff Writer") in labels(text)
    assert reprintparse.parse(text).reprint.authors == ("Ana Ruiz",)
    assert ("navigation", "By the river and the mill") in labels(page.format("the river and the mill"))


@pytest.mark.parametrize(
    "tab",
    [
        "Nobody Knows Who Will Carry the Mail | Country | Arden Now",
        "Nobody Knows Who Will Carry the Mail – Arden Now",
        "ArdenNow - Nobody Knows Who Will Carry the Mail",
    ],
)
def test_a_headline_told_again_below_a_page_s_own_lines_keeps_them_apart_from_the_story(tab: str) -> None:
    page = "Save power\n\nThe dark mode of this page saves power.\n\nMore\n\nThe ferry\n\nPhoto desk\n\nSave\n\n"
    text = f"{tab}\n\n{page}Nobody Knows Who Will Carry the Mail\n\nBy Ana Ruiz{STORY}"
    document = reprintparse.parse(text)
    assert document.body.text.strip() == STORY.strip()
    assert document.reprint.title == "Nobody Knows Who Will Carry the Mail"
