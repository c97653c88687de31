"""What the library hands out are values: they travel between processes, serve as keys, and nobody can change them."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest
from hypothesis import given

import reprintparse
from reprintparse import LABELS, Kind, Segment, compare, explain, get_profile, parse
from reprintparse.testing import texts

TEXT = (
    "How the mill was lost\n\nBy Ana Ruiz\n\nArden Post, March 4, 2016\n\nThe mill reopened, see https://arden.test/1 for more.\n\n"
    "— Tomas Brand (@tbrand) March 4, 2016\n\nREAD MORE: Why the river rose in spring\n\n"
    "This article was originally published by Arden Post.\n\nCopyright © 2016 Arden Post"
)


def values() -> Iterator[Any]:
    """One of everything that the library hands out."""
    doc = parse(TEXT)
    yield from (doc, doc.body, doc.reprint, explain(TEXT), compare(TEXT, TEXT + "\n\nNobody knew."))
    yield from (get_profile("rt"), *get_profile("related").rules, Kind.BODY, LABELS)
    for some in (doc, doc.tweets, doc.embeds, doc.inserts, doc.links, explain(TEXT)):
        yield from some
    for found in doc.reprint.evidence.values():
        yield from found


VALUES = list(values())
NAMES = {type(value).__name__ for value in VALUES}


def test_every_value_is_tried() -> None:
    assert {
        "Document", "Segment", "View", "Reprint", "Evidence", "Tweet", "Insert", "Link", "Explanation", "Claim",
        "Comparison", "Profile", "Rule", "Kind",
    } <= NAMES  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_survives_pickling_and_copying_equal_with_an_equal_hash(value: Any) -> None:
    for again in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value), copy.copy(value)):
        assert again == value
        assert hash(again) == hash(value)
        assert str(again) == str(value)


@given(texts())
def test_any_document_survives_pickling(text: str) -> None:
    document = parse(text)
    again = pickle.loads(pickle.dumps(document))
    assert again == document
    assert [segment.text for segment in again] == [segment.text for segment in document]


def test_a_document_comes_back_from_a_worker_equal() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(parse, [TEXT, ""])) == [parse(TEXT), parse("")]


def test_a_pickle_holds_the_text_once_and_little_beside_it() -> None:
    document = parse(TEXT.replace("The mill reopened", "The mill reopened. " * 500))
    for seen in (document.reprint, document.fingerprint, document.body.text):
        assert seen
    assert len(pickle.dumps(document)) < 1.2 * len(document.text)
    assert len(pickle.dumps([document, document.body, *document])) < 1.2 * len(document.text)


def test_a_pickle_of_a_document_is_checked_as_it_is_read() -> None:
    data = pickle.dumps(parse("The mill reopened.")).replace(b"The mill reopened.", b"The mill re-opened")
    assert pickle.loads(data).text == "The mill re-opened"
    make, (text, segments, profiles) = parse("The mill reopened.").__reduce__()
    with pytest.raises(reprintparse.CoverageError):
        make(text + "!", segments, profiles)


def test_equal_slices_of_different_texts_are_different_segments() -> None:
    one, other = parse("The mill."), parse("The weir.")
    assert one.segments[0] != other.segments[0]
    assert one.body != other.body
    assert len({*one, *other, *parse("The mill.")}) == 2


def test_nobody_can_change_what_a_rule_captured() -> None:
    document = parse(TEXT)
    fields = next(segment.fields for segment in document if segment.label == "related")
    before = dict(fields)
    for change in (
        lambda: fields.__setitem__("headline", "hacked"), lambda: fields.__delitem__("headline"), fields.clear, fields.popitem,  # type: ignore[attr-defined]
        lambda: fields.pop("headline"), lambda: fields.update(headline="hacked"), lambda: fields.setdefault("x", "y"),  # type: ignore[attr-defined]
        lambda: fields.__ior__({"headline": "hacked"}), lambda: LABELS.__setitem__(Kind.BODY, ("mine",)),  # type: ignore[attr-defined]
    ):  # fmt: skip
        with pytest.raises(TypeError, match="cannot be changed"):
            change()
    assert fields == before
    assert document.inserts[0].headline == before["headline"]


def test_fields_are_a_dictionary_to_everyone_else() -> None:
    given = {"author": "Ana Ruiz"}
    segment = Segment(0, 3, Kind.HEADER, "byline", fields=given)
    given["author"] = "Tomas Brand"
    assert json.loads(json.dumps(segment.fields)) == segment.fields == {"author": "Ana Ruiz"}
    assert segment.fields | {"date": "May 1"} == {"author": "Ana Ruiz", "date": "May 1"}  # type: ignore[operator]
