"""A document holds its text exactly; views, offsets and plain data lead back to it."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse import CoverageError, Document, Kind, Segment, View, explain, parse
from reprintparse.testing import articles, layouts, texts

TEXT = "By RT\n\nThe mill 🎡 reopened.\n\nREAD MORE: How it was lost\n\nNobody knew.\n"
many = st.one_of(texts(), articles("global-research", layouts()).map(lambda article: article.text))


def segments(text: str, *bounds: int) -> tuple[Segment, ...]:
    return tuple(Segment(a, b, Kind.BODY, source=text) for a, b in pairwise(bounds))


@pytest.mark.parametrize("bounds", [(0, 3), (0, 3, 6, 7), (1, 6), (0, 0, 6), (0, 6, 6), ()])
def test_a_document_that_does_not_add_up_does_not_exist(bounds: tuple[int, ...]) -> None:
    with pytest.raises(CoverageError):
        Document("abcdef", segments("abcdef", *bounds))


def test_a_gap_and_an_overlap_are_refused() -> None:
    a, b, c = (Segment(x, y, Kind.BODY, source="abcdef") for x, y in ((0, 3), (4, 6), (2, 6)))
    for pieces in ((a, b), (a, c), (b, a)):
        with pytest.raises(CoverageError, match="tile the text"):
            Document("abcdef", pieces)
    with pytest.raises(CoverageError, match="end at offset 3"):
        Document("abcdef", (a,))


def test_the_segments_of_a_document_are_slices_of_its_text() -> None:
    made = Document("abc def", [Segment(0, 4, "header", "title"), Segment(4, 7, Kind.BODY, source="another")])  # type: ignore[arg-type]
    assert [(segment.kind, segment.text) for segment in made] == [(Kind.HEADER, "abc "), (Kind.BODY, "def")]
    assert made.body.text == "def"
    assert isinstance(made.segments, tuple)
    assert made == Document("abc def", made.segments) == Document.from_dict(made.to_dict())


@pytest.mark.parametrize(
    ("make", "error", "says"),
    [
        (lambda: Segment(0, 3, "boddy"), ValueError, "'boddy' is no kind; there are: header, body"),
        (lambda: Document(b"abc", ()), TypeError, "text must be str, not bytes: decode it first"),
        (
            lambda: Document("abc", segments("abc", 0, 3), "rt"),
            TypeError,
            "profiles must be several of type str, not 'rt'",
        ),
        (lambda: Document("abc", [(0, 3, "body")]), TypeError, "segments must be of type Segment, not tuple"),
        (lambda: parse("abc").select(["body"]), TypeError, "kinds and labels must be of type str, not list"),
        (lambda: parse("abc").without(None), TypeError, "kinds and labels must be of type str, not NoneType"),
    ],
)
def test_what_no_document_is_made_of_is_refused_in_words(make: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        make()


def test_documents_and_segments_are_immutable() -> None:
    document = parse(TEXT)
    with pytest.raises(AttributeError):
        document.text = ""  # type: ignore[misc]
    with pytest.raises(AttributeError):
        document.segments[0].start = 1  # type: ignore[misc]


@given(many)
def test_every_offset_lies_in_the_segment_that_is_found_for_it(text: str) -> None:
    document = parse(text)
    for segment in document:
        assert document.at(segment.start) is document.at(segment.stop - 1) is segment
    for outside in (-1, len(text)):
        with pytest.raises(IndexError):
            document.at(outside)


@given(many)
def test_content_is_the_text_without_blank_ends(text: str) -> None:
    for segment in parse(text):
        assert text[segment.start : segment.stop] == segment.text
        assert text[segment.content_start : segment.content_stop] == segment.content == segment.text.strip()
        assert segment.start <= segment.content_start <= segment.content_stop <= segment.stop


@given(many)
def test_line_and_column_lead_to_where_the_content_starts(text: str) -> None:
    lines = text.splitlines(True)
    for segment in parse(text):
        if segment.content:
            rest = "".join(lines[segment.line - 1 :])[segment.column - 1 :]
            assert rest == text[segment.content_start :]
            assert 1 <= segment.column <= len(lines[segment.line - 1])


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\u2028"])
def test_lines_and_columns_are_counted_from_one(ending: str) -> None:
    text = f"The mill reopened.{ending}{ending}  READ MORE: How it was lost{ending}"
    places = [(segment.line, segment.column) for segment in parse(text)]
    assert places == [(1, 1), (3, 3)]


@given(many, st.sets(st.sampled_from([*Kind, "related", "tweet"])))
def test_a_view_and_its_complement_share_out_the_text(text: str, chosen: set[Kind | str]) -> None:
    document = parse(text)
    view, rest = document.select(*chosen), document.without(*chosen)
    assert sorted((*view.segments, *rest.segments), key=lambda segment: segment.start) == list(document.segments)
    assert str(view) == view.text == "".join(segment.text for segment in view)
    assert len(view) + len(rest) == len(document)


@given(many, st.sampled_from([Kind.BODY, Kind.HEADER, Kind.LEGAL]))
def test_offsets_of_a_view_lead_to_the_source_and_back(text: str, kind: Kind) -> None:
    view = parse(text).select(kind)
    sources = [view.to_source(at) for at in range(len(view.text))]
    assert "".join(text[at] for at in sources) == view.text
    assert [view.from_source(at) for at in sources] == list(range(len(view.text)))
    for at in set(range(len(text))) - set(sources):
        assert view.from_source(at) is None


def test_the_end_of_a_view_leads_to_its_end_in_the_source() -> None:
    view = parse(TEXT).body
    assert view.to_source(len(view.text)) == len(TEXT)
    assert view.from_source(-1) is view.from_source(len(TEXT)) is None
    for outside in (-1, len(view.text) + 1):
        with pytest.raises(IndexError):
            view.to_source(outside)


def test_a_view_of_nothing_is_empty() -> None:
    view = parse(TEXT).select("no such label")
    assert (view.text, len(view), view.from_source(0)) == ("", 0, None)
    with pytest.raises(IndexError):
        view.to_source(0)
    assert isinstance(parse("").body, View)


@given(many)
def test_body_is_what_is_left_without_every_other_kind(text: str) -> None:
    document = parse(text)
    assert document.body == document.without(*(kind for kind in Kind if kind is not Kind.BODY))


@given(many, st.sampled_from(["utf-8", "utf-16"]))
def test_offsets_in_other_units_cut_out_the_same_text(text: str, unit: str) -> None:
    document = parse(text)
    codec, size = ("utf-8", 1) if unit == "utf-8" else ("utf-16-le", 2)
    # encoded piece by piece: Python joins two lone surrogates in UTF-16 that stand apart in the text
    encoded = b"".join(segment.text.encode(codec, "surrogatepass") for segment in document)
    for segment, (start, stop) in zip(document, document.offsets(unit), strict=True):
        assert encoded[start * size : stop * size] == segment.text.encode(codec, "surrogatepass")


def test_offsets_count_as_other_tools_do() -> None:
    document = parse("🎡é\n\nREAD MORE: How it was lost")
    assert document.offsets() == [(0, 4), (4, 30)]
    assert document.offsets("utf-16") == [(0, 5), (5, 31)]
    assert document.offsets("utf-8") == [(0, 8), (8, 34)]
    with pytest.raises(ValueError, match="unknown offset unit 'bytes'"):
        document.offsets("bytes")


@given(many, st.sampled_from(["code-points", "utf-8", "utf-16"]), st.booleans())
def test_a_document_reads_back_from_plain_data(text: str, unit: str, carried: bool) -> None:
    document = parse(text)
    data = json.loads(json.dumps(document.to_dict(offsets=unit, text=carried)))
    again = Document.from_dict(data, text=None if carried else text)
    assert again == document
    assert again.to_dict() == document.to_dict()
    assert [segment.text for segment in again] == [segment.text for segment in document]


def test_plain_data_leaves_out_what_is_empty() -> None:
    rows = parse(TEXT).to_dict()["segments"]
    assert {frozenset(row) for row in rows if row["kind"] == "body"} == {frozenset({"start", "stop", "kind"})}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"schema": "reprintparse/0"}, "schema"),
        ({"text": None}, "carries no text"),
        ({"offsets": "bytes"}, "unknown offset unit"),
        ({"text": 3}, "text: must be a string, not 3"),
        ({"profiles": "rt"}, "profiles: must be a list, not 'rt'"),
        ({"profiles": [1]}, r"profiles\[0\]: must be a string, not 1"),
        ({"segments": {"start": 0}}, "segments: must be a list"),
        ({"segments": [[0, 4]]}, r"segments\[0\]: must be a dictionary"),
        ({"segments": [{"start": 0, "kind": "body"}]}, r"segments\[0\].stop: is missing"),
        (
            {"segments": [{"start": "0", "stop": 4, "kind": "body"}]},
            r"segments\[0\].start: must be a whole number, not '0'",
        ),
        ({"segments": [{"start": 0, "stop": True, "kind": "body"}]}, r"segments\[0\].stop: must be a whole number"),
        ({"segments": [{"start": 0, "stop": 4, "kind": "boddy"}]}, r"segments\[0\].kind: 'boddy' is no kind"),
        ({"segments": [{"start": 0, "stop": 4, "kind": ["body"]}]}, r"segments\[0\].kind: \['body'\] is no kind"),
        (
            {"segments": [{"start": 0, "stop": 4, "kind": "legal", "label": 1}]},
            r"segments\[0\].label: must be a string",
        ),
        (
            {"segments": [{"start": 0, "stop": 4, "kind": "legal", "fields": {"year": 2}}]},
            r"fields.year: must be a string, not 2",
        ),
        (
            {"offsets": "utf-8", "segments": [{"start": 1, "stop": 70, "kind": "body"}]},
            "1:70 does not follow offset 0, in utf-8",
        ),
        (
            {"offsets": "utf-8", "segments": [{"start": 0, "stop": 17, "kind": "body"}]},
            "offset 17, in utf-8, is inside a character",
        ),
        (
            {"offsets": "utf-16", "segments": [{"start": 0, "stop": 17, "kind": "body"}]},
            "offset 17, in utf-16, is inside",
        ),
        (
            {"offsets": "utf-8", "segments": [{"start": 0, "stop": 900, "kind": "body"}]},
            r"offset 900, in utf-8, is outside the text",
        ),
        (
            {"offsets": "utf-16", "segments": [{"start": 0, "stop": 900, "kind": "body"}]},
            r"offset 900, in utf-16, is outside the text",
        ),
        ({"segments": [{"start": 0, "stop": 4, "kind": "body"}]}, "segments end at offset 4"),
        ({"text": "shorter"}, "does not follow|segments end"),
    ],
)
def test_plain_data_that_cannot_be_read_is_refused(change: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Document.from_dict({**parse(TEXT).to_dict(), **change})


@pytest.mark.parametrize("data", [None, [], "{}", 3])
def test_what_is_no_dictionary_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match="the data: must be a dictionary"):
        Document.from_dict(data)


def test_the_empty_text_has_no_segments() -> None:
    document = parse("")
    assert (len(document), list(document), document.body.text, document.profiles) == (0, [], "", ())


def test_a_blank_text_is_one_piece_of_body() -> None:
    assert [(segment.kind, segment.text, segment.content) for segment in parse(" \r\n")] == [(Kind.BODY, " \r\n", "")]


@pytest.mark.parametrize(
    "url",
    [
        "https://www.rt.com/news/1", "rt.com", "http://arabic.rt.com:80/x", "//RT.com", "https://www.rt.com./news", " https://rt.com\n",
        "rt.com//news", "rt.com?next=https://arden.test", f"{'a.' * 30}rt.com",
    ],
)  # fmt: skip
def test_the_host_of_a_url_makes_its_profile_active(url: str) -> None:
    assert "rt" in parse("The mill reopened.", url=url).profiles


@pytest.mark.parametrize(
    "url", [None, "", "https://art.com/", "https://rt.com.test/", "https://arden.test/rt.com", "http://[rt.com"]
)
def test_no_other_url_does(url: str | None) -> None:
    assert "rt" not in parse("The mill reopened.", url=url).profiles


def test_a_long_text_is_not_printed_whole() -> None:
    assert len(repr(parse("The mill reopened. " * 100).text)) > 1000
    assert len(repr(parse("a" * 1000))) < 400


def test_neither_is_a_document_with_each_of_its_views_nor_every_claim_on_it() -> None:
    document = parse("By Ana Ruiz\n\nThe mill reopened.\n\nREAD MORE: How the mill was lost\n" * 20)
    assert repr(document.select("related")).startswith("View(segments=(Segment(")
    assert len(repr(document.select("title"))) < 100
    claims = len(explain(document.text))
    assert claims > 40
    assert repr(explain(document.text)) == f"Explanation(profiles=(), claims=<{claims} claims>)"


def test_the_rules_of_a_site_count_only_where_something_shows_that_a_text_is_its() -> None:
    text = "The mill reopened on Monday.\n\nBecome a Member of Global Research\n"
    claimed = "global-research/membership"
    assert claimed not in [segment.rule for segment in parse(text)]
    assert claimed in [segment.rule for segment in parse(text, url="https://www.globalresearch.ca/mill/1")]
    shown = parse(f"{text}\nThe original source of this article is Arden Post\n")
    assert (claimed in [segment.rule for segment in shown], shown.profiles) == (True, ("global-research",))


def test_a_head_line_far_from_the_head_shows_nothing() -> None:
    assert parse("RT 5 October 2015\n\nThe mill reopened.").profiles == ("rt",)
    assert parse("The mill reopened.\n\n" * 40 + "RT 5 October 2015\n\n" + "The ferry sailed.\n\n" * 40).profiles == ()


def test_a_lone_surrogate_survives_offsets_in_bytes() -> None:
    document = parse("The ferry \ud800 came back.")
    assert Document.from_dict(document.to_dict(offsets="utf-8")) == document


@pytest.mark.parametrize(
    "text", ["The \ud83d\ude42 ferry", "\ud83d\ude42\n\nREAD MORE: How \ud83d\ude42 it rose \ud83d"]
)
@pytest.mark.parametrize("unit", ["utf-8", "utf-16"])
def test_two_lone_surrogates_side_by_side_survive_offsets_in_other_units(text: str, unit: str) -> None:
    document = parse(text)
    assert Document.from_dict(document.to_dict(offsets=unit)) == document


def test_a_mistyped_label_is_refused_and_not_silently_empty() -> None:
    document = parse("By Ana Ruiz\n\nThe mill by the river turned again.")
    for ask in (document.select, document.without):
        with pytest.raises(ValueError, match=r"no kind or label 'tilte'; did you mean 'title'\?"):
            ask("tilte")
        ask("weather")  # a profile may have labels of its own
