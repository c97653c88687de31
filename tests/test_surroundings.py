"""What a block is made of and what stands around it, as evidence."""

from __future__ import annotations

import pytest

import reprintparse
from reprintparse.claiming.surroundings import is_between, links_to_story
from reprintparse.testing.building import prose
from reprintparse.text.blocks import split

STORY = "[The ferry sails again after ten years](https://post.example/2019/ferry-sails-again-after-ten-years)"
PROSE = "The last cable ferry of the county will stop running at the end of October, its owner said."


@pytest.mark.parametrize(
    ("line", "linked"),
    [
        (STORY, True),
        (f"- {STORY} 20/1/2026 05:10", True),
        (f"### **{STORY}**", True),
        (f"As the paper said, {STORY}", False),
        (f"{STORY}, said Pruitt, is what the paper would like to print if only it could", False),
        ("[The ferry sails again after ten years](https://post.example/10449)", False),
        ("[Ferry of Arden](https://en.post.example/wiki/The-ferry-of-Arden-and-its-rope)", False),
        ("The ferry sails again after ten years", False),
    ],
)
def test_an_address_that_spells_out_its_words_tells_a_link_to_a_story(line: str, linked: bool) -> None:
    assert links_to_story(split(f"{PROSE}\n\n{line}\n"), 2) is linked


def test_a_line_of_its_own_stands_between_paragraphs() -> None:
    assert is_between(split(f"{PROSE}\n\nSource: Post\n\n{PROSE}\n"), 2)
    assert not is_between(split(f"{PROSE}\n\nSource: Post\n"), 2)
    assert not is_between(split(f"A heading\n\nSource: Post\n\n{PROSE}\n"), 2)


def test_links_to_stories_below_the_text_are_no_body() -> None:
    other = "[Why the river rose in the spring](https://post.example/2018/why-river-rose-spring)"
    document = reprintparse.parse(f"{PROSE}\n\n{PROSE}\n\n- {STORY}\n- {other}\n")
    assert [segment.label for segment in document] == [None, "related", "related"]


def test_a_line_whose_words_the_text_writes_small_is_nobody_s_name() -> None:
    """A subheading of two capitalized words below the headline is not taken for a bare byline."""
    head = "Mill by the River Reopens After Ten Years\n\n"
    body = "The wheel turned again on Friday, and a great many people came to see the old wheel and the water race.\n"
    named = reprintparse.parse(f"{head}Ana Ruiz\n\n{body}")
    headed = reprintparse.parse(f"{head}Water Race\n\n{body}")
    assert [segment.label for segment in named if segment.label] == ["title", "byline"]
    assert "byline" not in [segment.label for segment in headed]


def test_a_link_alone_between_paragraphs_points_to_another_story() -> None:
    """No words of its own are needed, only its address; an author's own heading or list of links stays."""
    for line, labels in ((STORY, [None, "related", None]), (f"## {STORY}", [None]), (f"- {STORY}", [None])):
        document = reprintparse.parse(f"{PROSE}\n\n{line}\n\n{PROSE}\n")
        assert [segment.label for segment in document] == labels


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("[Rivers](https://post.example/tag/rivers/)", "topics"),
        ("[Rivers](https://rivers.example/about-us)", None),
        ("[Rivers](https://post.example/tag/rivers/) rose", None),
        ("Rivers", None),
    ],
)
def test_an_address_tells_a_topic_at_the_end_of_a_text(line: str, label: str | None) -> None:
    """What is nothing but a link to a page of a topic is the name of that topic, whatever it says."""
    assert reprintparse.parse(f"{PROSE}\n\n{PROSE}\n\n{line}\n").segments[-1].label == label


def test_a_rule_for_links_without_words_needs_no_literal_anchor() -> None:
    profile = reprintparse.Profile(
        name="links",
        rules=(reprintparse.line("shop", reprintparse.Kind.INSERT, r".{2,40}", label="advert", target=r"/shop/\w"),),
    )
    document = reprintparse.parse(f"{PROSE}\n\n[The wheel](https://mill.example/shop/wheel)\n\n{PROSE}\n", profile)
    assert [segment.label for segment in document] == [None, "advert", None]
    assert not reprintparse.parse(f"{PROSE}\n\n[The wheel](/shop/)\n", profile).without("body")


def test_one_link_below_a_label_is_a_headline_whatever_its_address_says() -> None:
    """An author's paragraph is never nothing but a link: below "Related Posts" it needs no address that spells it out."""
    story = (
        "The council had set aside a small sum for repairs, which was spent long before the landing was finished. " * 3
    )
    link = "[The Mill That Fed Three Towns](https://post.example/the-mill/)"
    text = f"{story}\n\n**Related Posts**\n\n{link}\n\nComments are closed.\n"
    assert link in [
        part.strip() for s in reprintparse.parse(text) if s.label == "related" for part in s.text.splitlines()
    ]
    assert link not in reprintparse.parse(text).body.text


def test_what_counts_between_paragraphs_does_not_above_a_notice() -> None:
    """The source of a chart stands in the story; below its last paragraph "Source:" says where the story is from."""
    notice = "Arden Post is not responsible for the content of quoted articles."
    story = f"{prose(1)}\n\n{prose(2)}\n\nSource: Millford Herald\n\n"
    inside = reprintparse.parse(f"{story}{prose(3)}\n\n{prose(4)}\n")
    below = reprintparse.parse(f"{story}{notice}\n")
    assert [segment.label for segment in inside if segment.label] == ["caption"]
    assert [segment.label for segment in below if segment.label] == ["origin", "disclaimer"]
