"""The record says what the text says: all of it, nothing else, and where it stands."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reprintparse
from reprinted import ARTICLES, SEVEN, TITLE, Reprinted
from reprintparse import LABELS, Document, Evidence, Kind, Profile, Reprint, Segment, line, parse
from reprintparse.record.provenance import read_reprint
from reprintparse.record.reprint import NAMES
from reprintparse.testing import Layout, layouts, texts
from reprintparse.testing.layouts import LAYOUTS

SEED = Path(__file__).parents[2] / "shared" / "seed" / "global-research-rt.txt"
BY_NAME = {article.name: article for article in ARTICLES}

SCHEMA_ORG = {
    "@context", "@type", "name", "url", "headline", "alternativeHeadline", "author", "datePublished", "publisher", "isBasedOn",
    "copyrightHolder", "copyrightYear", "copyrightNotice", "creditText", "license", "keywords",
}  # fmt: skip


def record(name: str) -> Reprint:
    return parse(BY_NAME[name].text()).reprint


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_a_republishers_formulas_come_out_as_the_record(article: Reprinted, layout: Layout) -> None:
    found = parse(layout(article.text())).reprint.to_dict()
    assert {name: found[name] for name in SEVEN} == article.record


@pytest.mark.skipif(not SEED.exists(), reason="the labeled article is not part of the distribution")
def test_the_labeled_articles_record_is_as_people_wrote_it_down() -> None:
    gold = json.loads(SEED.with_suffix("").with_suffix(".gold.json").read_text("utf-8"))["record"]
    found = parse(SEED.read_bytes().decode("utf-8")).reprint.to_dict()
    assert {name: found[name] for name in gold} == gold


def test_every_value_names_the_line_that_states_it() -> None:
    document = parse(BY_NAME["global-research"].text())
    for name in NAMES:
        if getattr(document.reprint, name) is None:
            continue
        best = document.reprint.evidence[name][0]
        assert best.segment in document.segments
        assert best.written
        assert best.why
        assert best.rule == best.segment.rule


def test_a_value_that_no_line_states_is_none() -> None:
    found = parse("The mill reopened on Monday. Nobody could say who had kept the key.").reprint
    assert found == Reprint()
    data = found.to_dict()
    assert data.pop("is_reprint") is False
    assert set(data.values()) == {None}


def test_contradictions_are_kept_and_a_sites_own_notice_goes_before_a_habit() -> None:
    text = BY_NAME["global-research"].text().replace("article is The Arden Post", "article is The Arden Herald")
    found = parse(text).reprint
    stated = [one.value for one in found.evidence["source"]]
    assert found.source == stated[0] == "The Arden Herald"
    assert found.evidence["source"][0].rule == "global-research/origin"
    assert "The Arden Post" in stated


def test_the_date_in_the_line_that_names_a_site_is_that_sites() -> None:
    found = record("global-research")
    assert found.republished == datetime.date(2016, 3, 4)
    assert found.source_published == datetime.date(2016, 3, 2)


def test_a_bare_date_is_first_publication_unless_the_text_is_a_reprint() -> None:
    alone = record("no reprint")
    assert alone.first_published is not None
    assert alone.first_published.date == datetime.date(2016, 3, 4)
    assert alone.republished is None
    assert record("originally published").republished == datetime.date(2016, 3, 4)


def test_an_impossible_date_stays_as_written() -> None:
    for bad in ("February 31, 2016", "13/14/2015"):
        found = parse(f"{TITLE}\n\nBy Ana Ruiz\n\n{bad}\n\nThe mill reopened.").reprint
        assert found.first_published is None
        assert [one.written for one in found.evidence.get("first_published", ())] in ([], [bad])


def test_an_ambiguous_date_keeps_both_readings_and_has_no_value() -> None:
    found = parse(f"{TITLE}\n\nBy Ana Ruiz\n\n03/04/2015\n\nThe mill reopened.").reprint
    assert found.first_published is None
    (one,) = found.evidence["first_published"]
    assert one.written == "03/04/2015"
    assert one.readings == (datetime.date(2015, 3, 4), datetime.date(2015, 4, 3))


def test_a_sites_examples_tell_how_it_writes_numeric_dates() -> None:
    found = parse(BY_NAME["zerohedge"].text().replace("08/19/2012", "08/09/2012")).reprint
    assert found.republished == datetime.date(2012, 8, 9)


def test_the_date_of_a_revision_is_no_date_of_publication() -> None:
    found = parse(f"{TITLE}\n\nBy Ana Ruiz\n\nUpdated July 23, 2012, 7:10 p.m. ET\n\nThe mill reopened.").reprint
    assert found.first_published is None


def test_outlets_go_by_one_name_where_a_profile_declares_it() -> None:
    for alias in ("RT", "Russia Today"):
        text = BY_NAME["global-research"].text().replace("The Arden Post", alias)
        assert parse(text).reprint.source == "RT"


def test_profiles_that_are_not_installed_can_lend_their_names() -> None:
    herald = Profile(
        name="arden-herald", title="The Arden Herald", aliases=("AH",),
        rules=(line("origin", Kind.ATTRIBUTION, "Taken from (?P<source>AH)", examples=("Taken from AH",)),),
    )  # fmt: skip
    document = parse("The mill reopened.\n\nTaken from AH\n", herald)
    assert document.reprint.source == "AH"
    assert read_reprint(document, [herald]).source == "The Arden Herald"


def test_the_address_of_the_original_is_the_one_that_the_notice_gives() -> None:
    body = "The mill reopened on Monday, and half the village came to see it."
    for notice, address in (
        (
            "This article originally appeared on [Arden Post](https://ardenpost.example/a/ferry).",
            "https://ardenpost.example/a/ferry",
        ),
        ("This article originally appeared on [Arden Post](https://ardenpost.example/).", None),
        ("Source: https://ardenpost.example/a/ferry", "https://ardenpost.example/a/ferry"),
    ):
        assert parse(f"{body}\n\n{notice}\n").reprint.source_url == address


def test_all_rights_reserved_is_no_license() -> None:
    text = f"{TITLE}\n\nBy Ana Ruiz\n\nThe mill reopened.\n\nCopyright © 2016 Arden Post. All rights reserved.\n"
    found = parse(text).reprint
    assert found.license is None
    assert (found.copyright_holder, found.copyright_year) == ("Arden Post", 2016)


def test_the_license_of_a_picture_is_not_the_texts() -> None:
    found = parse("The mill reopened.\n\n(Image by: Ana Ruiz, CC BY-SA 4.0)\n\nNobody knew why.\n").reprint
    assert found.license is None


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_a_record_survives_being_written_and_read(article: Reprinted) -> None:
    text = article.text()
    found = parse(text).reprint
    assert Reprint.from_dict(json.loads(json.dumps(found.to_dict()))) == found
    whole = Reprint.from_dict(json.loads(json.dumps(found.to_dict(evidence=True))), text=text)
    assert whole == found
    assert whole.evidence == found.evidence
    assert [one.segment.text for one in whole.evidence.get("title", ())] == [
        one.segment.text for one in found.evidence.get("title", ())
    ]


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (None, "the data: must be a dictionary"),
        ({"title": 3}, "title: must be a string, not 3"),
        ({"authors": "Ana Ruiz"}, "authors: must be a list, not 'Ana Ruiz'"),
        ({"topics": ["Rivers", None]}, r"topics\[1\]: must be a string, not None"),
        ({"republished": "soon"}, "republished: .*'soon'"),
        ({"republished": 2016}, "republished: must be a string, not 2016"),
        ({"is_reprint": "yes"}, "is_reprint: must be true or false, not 'yes'"),
        ({"copyright": 3}, "copyright: must be a list"),
        (
            {"copyright": [{"holder": "Arden Post", "years": ["2016"]}]},
            r"copyright\[0\].years\[0\]: must be a whole number",
        ),
        ({"first_published": "Arden Post"}, "first_published: must be a dictionary"),
        ({"first_published": {"place": "Arden Post"}}, "first_published.date: is missing"),
        ({"evidence": {"title": [{}]}}, r"evidence.title\[0\].written: is missing"),
        (
            {
                "evidence": {
                    "title": [
                        {"written": "A", "value": None, "why": "", "segment": {"start": 0, "stop": 1, "kind": "head"}}
                    ]
                }
            },
            r"evidence.title\[0\].segment.kind: 'head' is no kind",
        ),
    ],
)
def test_what_is_no_record_is_refused_with_the_place(bad: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Reprint.from_dict(bad)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_the_record_has_its_evidence_if_only_none(name: str) -> None:
    assert Reprint().evidence[name] == parse("The mill reopened.").reprint.evidence[name] == ()
    with pytest.raises(KeyError):
        Reprint().evidence["sourse"]


@pytest.mark.parametrize(
    ("tail", "answer"),
    [
        ("The original source of this article is The Arden Post", True),
        ("Reprinted with permission from Ana Ruiz.", True),
        ("Copyright © 2016 Arden Post", False),
        ("", False),
    ],
)
def test_a_record_says_whether_it_is_that_of_a_reprint(tail: str, answer: bool) -> None:
    found = parse(f"{TITLE}\n\nBy Ana Ruiz\n\nThe mill reopened on Monday.\n\n{tail}").reprint
    assert found.is_reprint is answer
    assert Reprint.from_dict(found.to_dict()).is_reprint is answer


def test_an_agency_in_the_byline_alone_makes_no_reprint() -> None:
    found = parse(f"{TITLE}\n\nBy Ana Ruiz, Reuters\n\nThe mill reopened on Monday.").reprint
    assert (found.source, found.is_reprint) == ("Reuters", False)


def terms(data: object) -> set[str]:
    if isinstance(data, dict):
        return set(data) | {term for value in data.values() for term in terms(value)}
    return {term for value in data for term in terms(value)} if isinstance(data, list) else set()


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_the_export_speaks_schema_org_and_states_nothing_empty(article: Reprinted) -> None:
    data = parse(article.text()).reprint.to_schema_org()
    assert terms(data) <= SCHEMA_ORG
    assert data["@type"] == "NewsArticle"
    assert all(data.values())
    json.dumps(data)


def test_a_reprint_is_based_on_the_article_it_was_taken_from() -> None:
    data = record("global-research").to_schema_org()
    assert data["publisher"]["name"] == "Global Research"
    assert data["datePublished"] == "2016-03-04"
    assert data["isBasedOn"]["publisher"]["name"] == "The Arden Post"
    assert data["isBasedOn"]["datePublished"] == "2016-03-02"
    assert data["author"] == {"@type": "Person", "name": "Ana Ruiz"}
    assert record("licensed").to_schema_org()["license"] == "https://creativecommons.org/licenses/by-nc-nd/4.0/"


def check(text: str) -> None:
    document = parse(text)
    found = document.reprint
    assert all(isinstance(one, Evidence) for rows in found.evidence.values() for one in rows)
    assert Reprint.from_dict(json.loads(json.dumps(found.to_dict(evidence=True))), text=text) == found
    json.dumps(found.to_schema_org())
    assert (document.tweets, document.embeds, document.inserts, document.links, document.fingerprint) is not None


@given(texts())
def test_no_text_makes_the_record_raise(text: str) -> None:
    check(text)


@given(st.data(), layouts())
def test_no_field_makes_the_record_raise(data: st.DataObject, layout: Layout) -> None:
    article = data.draw(st.sampled_from(ARTICLES))
    text = layout(article.text())
    at, odd = data.draw(st.integers(0, len(text))), data.draw(st.text(max_size=6) | texts(3))
    check(text[:at] + odd + text[at:])


FIELDS = (
    "author", "date", "source", "republisher", "holder", "year", "url", "license", "permission", "topics", "contact", "headline",
    "handle", "text", "title", "place", "credit", "organization", "translator", "outlet", "cue",
)  # fmt: skip
LABEL_OF = [(kind, label) for kind, labels in LABELS.items() for label in labels]
odd_words = st.one_of(
    st.text(max_size=30),
    texts(4),
    st.sampled_from(
        ("By Ana Ruiz via Arden Post on 31/02/2015", "http://[", "www.", "https://\ud800/", "CC BY-SA", ", , and", "©", "2015" * 40,
         "March 4, 2016", "Updated 03/04/2015", "RT", "\ufffd", "Published on by the", "at at at", "1" * 5000, "first", "(" * 3000)
    ),
)  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.sampled_from(LABEL_OF),
            st.sampled_from(("rt/byline", "global-research/published", "heads/byline", "no-such/rule")),
            st.dictionaries(st.sampled_from(FIELDS), odd_words.filter(str.strip), max_size=4),
            odd_words,
        ),
        max_size=8,
    )
)
def test_no_fields_that_a_rule_may_capture_make_the_record_raise(
    rows: list[tuple[tuple[Kind, str], str, dict[str, str], str]],
) -> None:
    text, segments = "", []
    for (kind, label), rule, fields, words in rows:
        start = len(text)
        text += f"{words} {' '.join(fields.values())}\n"
        segments.append((start, len(text), kind, label, rule, fields))
    document = Document(text, tuple(Segment(*row, text) for row in segments), ("global-research", "rt"))
    found = document.reprint
    assert Reprint.from_dict(json.loads(json.dumps(found.to_dict(evidence=True))), text=text) == found
    json.dumps(found.to_schema_org())
    assert all(one.segment in document.segments for rows in found.evidence.values() for one in rows)
    assert (document.tweets, document.embeds, document.inserts) is not None


def test_the_package_gives_the_names_of_the_record() -> None:
    for name in ("Reprint", "Evidence", "Copyright", "FirstPublished", "Tweet", "Embed", "Insert", "Link", "compare"):
        assert getattr(reprintparse, name)
