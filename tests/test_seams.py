"""A head that was run into the first line is parted from the story, and no author's sentence is."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reprintparse import parse
from reprintparse.testing.building import prose
from reprintparse.text.echo import echo
from reprintparse.text.seams import seams

STORY = (
    "The last ferry across the river will stop for the winter in October, the harbor master of Arden said on Monday. "
    "The ferry has carried mail across the river since 1902. In winter the mail will go by road."
)


def parts(line: str, text: str = "") -> list[str]:
    ends = [0, *seams(line, text or line), len(line)]
    return [line[a:b].strip() for a, b in pairwise(ends)]


@pytest.mark.parametrize(
    "line",
    [
        f"Last ferry across the river to stop for winter | {STORY}",
        f"Last Ferry Across the River Will Stop for Winter | {STORY}",
        f"Last ferry across the river to stop for winter | ARDEN, Ohio (AP) — {STORY}",
        f"Last ferry across the river to stop for winter | By ANA RUIZ Associated Press | ARDEN, Ohio (AP) — {STORY}",
        f"Last ferry across the river to stop for winter | By Ana Ruiz | ARDEN, Oct 5 (Reuters) - {STORY}",
        f"Last ferry across the river to stop when sold by Ana Ruiz | ARDEN, Ohio (AP) — {STORY}",
        f"Last Ferry Across the River to Stop in Winter Is Bought By Ana Ruiz | ARDEN, Ohio (AP) — {STORY}",
        "Ferry strike leaves river towns without mail | Mail is piling up in four river towns since the ferry strike began. The mail may go by road.",
        f"Last ferry across the river to stop | 5 October 2016 | {STORY}",
        f"Last ferry across the river to stop | Thu Oct 6, 2016 10:22PM | {STORY}",
        "Last ferry across the river to stop for winter | 10/05/2016",
        f"By Ana Ruiz on Thu, Oct 6th, 2016 at 6:47 pm | {STORY} | Share on Twitter Print This Post",
        "2016 harbor elections | by Ana Ruiz",
        "The harbor master wants the ferry to sail all winter. | 14 Shares",
    ],
)
def test_a_head_is_parted_from_the_story_in_its_line(line: str) -> None:
    assert parts(line.replace(" | ", " ")) == line.split(" | ")


@pytest.mark.parametrize(
    "line",
    [
        "What Is The Old Ferry Made Of? Nobody Knows What The River Will Do With It | This past winter the boats stayed in the harbor.",
        "Carriers Who Condemn the Road but Were Silent on the Ferry | Ana Ruiz is the worst of them all. Some days Ruiz went by road.",
        "Miller Buys Used Desk at the Landing, Then He Finds a Hidden Bag of Old Letters Inside | A Millford woman bought a desk and grew tired of it.",
        "Proof of Bea Ruiz Winter Letters Comes to Light With the Discovery of a Forgotten Harbor Interview | Bea Ruiz has called 1944 the best winter of them all.",
    ],
)
def test_capitals_throughout_a_long_line_show_where_its_headline_ends(line: str) -> None:
    assert parts(line.replace(" | ", " "), line.replace(" | ", " ") + f" {STORY}") == line.split(" | ")


@pytest.mark.parametrize(
    "line",
    [
        "ARDEN - University of Arden River and Harbor Comprehensive Mill Center researchers have found that a wheel may be cleaned by mail.",
        "Bo Lind Declares War on the Harbor as the Ferry Fills the Streets the carriers were filmed in, and nobody there knows why he did it.",
    ],
)
def test_a_long_name_is_no_headline(line: str) -> None:
    assert parts(line, f"{line} {STORY}") == [line]


def test_a_maimed_date_ends_headline_and_deck() -> None:
    title, deck = (
        "Old Ferry Across the River to Be Sold",
        "The ferry was sold in March, they say. Nobody knows who bought it.",
    )
    text = f"{title} {deck}   23, 2016 {STORY} " + f"{STORY} " * 20
    assert [s.label for s in parse(text)] == ["title", "subtitle", "published", None]
    assert parse(text).body.text.startswith("The last ferry")


def test_a_headline_of_two_sentences_is_one_block() -> None:
    line = "Is the Ferry Gone? Another River Strike? Everything You Need to Know"
    text = f"{line} On October 7, starting around midnight, the ferry was gone. " + f"{STORY} " * 20
    assert parse(text).segments[0].content == line


def test_a_gap_behind_a_headline_parts_it_too() -> None:
    assert parts(f"Last ferry across the river to stop   {STORY}") == ["Last ferry across the river to stop", STORY]


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        f"Ana Ruiz told The Arden Post that the mill will turn again in spring. {STORY}",
        f"President Bo Lind and Harbor Master Cy Moor signed the Arden River Act on October 5, 2016. {STORY}",
        f"Every Member of the House River Committee voted on Thursday to close the ferry. {STORY}",
        f"When the miller Tomas Brand took a stand against the Harbor Council the harbor fell silent. {STORY}",
        f"Mill owners have called   on the town to act, and the town said that they would   in time. {STORY}",
        "Nobody in Arden can say which of the boats the river took in March In the end it was the old mill that saved them, and the people who lived in it.",
        "Readers of river towns all love the novel Harbor Winter When the river froze is read in all the river towns, and readers love that Harbor Winter When the river froze is a novel of their own.",
        "As the council moves in, the two largest towns on the river are stepping up their outreach to the office led by Mayor Tara Ruiz.",
        "Ana Ruiz, October 31, 2016",
        "Arden Post, March 4, 2016",
        "Posted: Aug. 14, 2018 5:32 PM CDT Updated: Aug. 14, 2018 9:10 PM CDT",
        "By Ana Ruiz on Aug 9, 2012 1:07 PM EDT",
        "Embargoed for release until 5 October 2016",
        prose(1),
    ],
)
def test_an_authors_line_and_a_byline_stay_whole(line: str) -> None:
    assert parts(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz lashes out at harbor council in long letter | Ana Ruiz, the captain of the last ferry, sent the harbor council a letter on Monday.",
        "Lind Threatens Suit Against the Harbor Over Ferry | Governor Lind of Arden is threatening to sue the harbor to keep the ferry going.",
        "Harbor council reviewing ferry contracts | The Harbor has found that three ferry contracts were never signed by the council.",
        "Lind to spend winter night on the river ferry | In June 2008, when he lost the harbor vote, Bo Lind had said that no ferry would see him again. He will spend it there.",
        "Old Captain Finds a Letter in the Hold of Her Ferry | Ana Ruiz is a captain from the harbor of Arden. Ruiz found a letter in the hold.",
        "Harbor Board's Answer to Ferry Strike Calls for Mail by Road | Hours after the longest strike in years, the board of the harbor told its carriers that mail will go by road.",
        "Mail carriers in custody after fire at ferry landing | Police in Arden say two carriers who slept at the landing are in custody after the fire.",
    ],
)  # fmt: skip
def test_a_sentence_that_names_its_subject_anew_ends_a_headline(line: str) -> None:
    assert parts(line.replace(" | ", " "), line.replace(" | ", " ") + f" {STORY}") == line.split(" | ")


@pytest.mark.parametrize(
    "line",
    [
        "On Sunday the captain Ana Ruiz spoke of the anger at the landing of the Lind campaign and of a crowd that moved toward Lind voters with sticks.",
        "ANA Ruiz is getting candid about a winter on the river ferry with her sister Bea Ruiz in a new book on the river and on the ferry.",
        "Captain Ana Ruiz will sail the river ferry for the 77th Ruiz Day on Monday, when the river has a feast and the ferry has flags.",
        "The harbor of Arden said on Monday it would sue the federal Arden and River Council to keep the ferry going on the river.",
        "Harbor and River Committee Chairman Bo Lind Thursday released a letter that the harbor and river committee had kept for a year.",
        "Ana Ruiz Net Worth: Ana Ruiz is a captain of a river ferry who has a net worth of three ferries, two landings and one old mill.",
    ],
)
def test_a_sentence_may_name_somebody_twice(line: str) -> None:
    assert parts(line, f"{line} {STORY}") == [line]


def test_the_dates_of_a_chronicle_stay_with_its_entries() -> None:
    entry = (
        "October 5, 2016 The ferry stopped for the winter, and the mail went by road from then on, as in other years."
    )
    assert seams(entry, entry) == [15]
    assert seams(entry, f"{entry}\nNovember 2, 2016 The mill stood still.") == []


def test_a_name_that_the_story_repeats_is_not_torn_apart() -> None:
    line = f"Council Votes To Close Old Arden Ferry Harbor fees rise with it. Arden Ferry is the last one. {STORY}"
    assert "Council Votes To Close Old Arden" not in parts(line)


def test_a_line_that_stands_whole_in_the_text_again_is_a_headline_with_a_by_in_it() -> None:
    """A menu repeats the headline of its page: "By" in both is no byline."""
    line = "Lost Ferry Bell Found By Schoolboy Diver"
    assert parts(line, f"{line}\n{STORY}") != [line]
    assert parts(line, f"{line}\n{line}\n{STORY}") == [line]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("A Ferry Powered by Passing Barges", "October 5, 2016"),
        ("The Mill That Was Sold by Its Own Miller", "The mill was sold in spring."),
        ("A Ferry to Arden by Cy Moor", "By Ana Ruiz"),
        ("A Ferry to Arden by Cy Moor", "October 5, 2016\n\nBy Ana Ruiz"),
        ("Harbor Takes Up Appeal By Mail Carriers", "The appeal of the mail carriers is to be heard in spring."),
    ],
)
def test_a_by_that_belongs_to_the_headline_parts_nothing(line: str, below: str) -> None:
    """Behind what was done, or with a byline of its own below, "by" names no author."""
    assert parts(line, f"{line}\n\n{below}\n\n{STORY}") == [line]


def test_what_stands_below_a_headline_is_looked_for_below_it() -> None:
    """A button above the headline moves nothing: the byline below still tells that the "by" in it is its own."""
    head = "Harbor Takes Up Appeal By Mail Carriers\n\nOctober 5, 2016\n\nBy Ana Ruiz"
    for above in ("", "Skip to main content\n\n"):
        titles = parse(f"{above}{head}\n\n{STORY}").select("title")
        assert [title.text.strip() for title in titles] == ["Harbor Takes Up Appeal By Mail Carriers"]


def test_a_story_echoes_its_headline_and_not_another() -> None:
    count, share = echo("Last ferry across the river to stop for winter", STORY)
    assert count >= 5
    assert share > 0.8
    assert echo("Bread prices rise again in the hills", STORY) == (0, 0.0)
    assert echo("", STORY) == (0, 0.0)
    assert echo("What people said about that first time", f"What people said that first time. {STORY}") == (0, 0.0)


def labels(text: str) -> list[str | None]:
    return [segment.label for segment in parse(text)]


def test_parts_of_a_first_line_are_what_they_are() -> None:
    line = f"Last ferry across the river to stop 5 October 2016 {STORY}"
    assert labels(f"{line}\n{prose(1)}") == ["title", "published", None]
    deck = "The mail will go by road, and nobody knows who will pay for it."
    assert labels(f"By Ana Ruiz on Thu, Oct 6th, 2016 at 6:47 pm {deck} Share on Twitter Print This Post \n{prose(1)}") == [
        "byline", "subtitle", "social", None,
    ]  # fmt: skip


def test_a_first_line_counts_whole_for_rules_that_know_it_whole() -> None:
    document = parse(f"By Ana Ruiz on Thu, Oct 6th, 2016 at 6:47 pm\n\n{prose(1)}")
    assert [segment.label for segment in document] == ["byline", None]


def test_a_headline_in_plain_case_is_known_by_its_echo() -> None:
    assert labels(f"Last ferry across the river to stop for winter\n\n{STORY}\n\n{prose(1)}\n\n###") == [
        "title",
        None,
        "navigation",
    ]
    assert labels(f"Bread prices rise again in the hills\n\n{STORY}\n\n{prose(1)}\n\n###") == [None, "navigation"]


def test_a_line_that_goes_on_below_is_no_headline() -> None:
    broken = "The last ferry across the river will stop for\nthe winter in October, said the harbor master."
    assert labels(f"{broken}\n\n{STORY}") == [None]


def test_what_stands_above_a_dateline_is_head() -> None:
    deck = "A town on the river has lost its only link to the islands, and nobody knows who will carry the mail."
    assert labels(f"{deck}\n\nARDEN, Ohio (AP) — {STORY}\n\n{prose(1)}") == ["subtitle", None]
    assert labels(f"{deck}\n\n{STORY}\n\n{prose(1)}") == [None]


DECK = "The last ferry has been sold. Nobody knows who will carry the mail, and the harbor master of Arden “has no answer.”"


@pytest.mark.parametrize(
    ("kicker", "signature"),
    [
        ("2016 harbor elections", "by Ana Ruiz"),
        ("Midwinter", "by Ana Ruiz"),
        ("Tweet Widget", "b y AP editor and senior columnist Ana Ruiz"),
        ("Tweet Widget", "A Ferry Radio commentary by executive editor Ana Ruiz"),
    ],
)
@pytest.mark.parametrize("story", [STORY, f"{STORY}\n\n{prose(2)}", prose(9).replace("\n", " ")])
def test_a_head_that_is_told_twice_is_parted_in_both_lines(kicker: str, signature: str, story: str) -> None:
    doc = parse(f"{kicker} {signature}\n{DECK} A Winter Without Mail Will Be Long {signature}\n{story}\n")
    found = [(segment.label, segment.content) for segment in doc][1:5]
    byline = ("byline", signature)
    assert found == [byline, ("subtitle", DECK), ("title", "A Winter Without Mail Will Be Long"), byline]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A letter by Ana Ruiz", STORY),
        ("A letter by Ana Ruiz", f"{STORY} So wrote Ana Ruiz"),
        ("The wheel at dusk. Photo by Ana Ruiz", f"{STORY} The mill in spring. Photo by Ana Ruiz"),
    ],
)
def test_two_lines_that_end_alike_are_no_head(first: str, second: str) -> None:
    assert "byline" not in {segment.label for segment in parse(f"{first}\n{second}\n{STORY}\n{STORY}\n")}
