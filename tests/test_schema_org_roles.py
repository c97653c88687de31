"""What schema.org is told of a text's source and of who signs is no guess."""

from __future__ import annotations

from typing import Any

import pytest

from reprintparse import Reprint, parse

STORY = (
    "The last cable ferry of the county stopped running on Tuesday, and nobody knew for how long it would.\n\n"
    "The county says that it will run again in October, when the river is not so high."
)


def schema(line: str, head: str = "By Ana Ruiz") -> dict[str, Any]:
    return parse(f"Cable Ferry Stops Running\n\n{head}\n\n{STORY}\n\n{line}\n").reprint.to_schema_org()


@pytest.mark.parametrize("head", ["By Ana Ruiz", "By Ana Ruiz\n\nJune 3, 2022"])
def test_a_line_of_origin_makes_the_text_a_reprint_with_or_without_a_date(head: str) -> None:
    data = schema("This article originally appeared at [Harbor Lantern](https://lantern.example/ferry).", head)
    assert data["isBasedOn"]["publisher"]["name"] == "Harbor Lantern"
    assert data["isBasedOn"]["url"] == "https://lantern.example/ferry"
    assert "publisher" not in data


@pytest.mark.parametrize("tip", ["H/T TODAY", "(h/t Zero Hedge)"])
@pytest.mark.parametrize("head", ["By Ana Ruiz", "By Ana Ruiz\n\nJune 3, 2022"])
def test_who_gave_a_tip_has_published_nothing(tip: str, head: str) -> None:
    data = schema(tip, head)
    assert not {"publisher", "isBasedOn"} & data.keys()


@pytest.mark.parametrize(
    "line",
    ["This article originally appeared at Harbor Lantern.", "© 2022 Harbor Lantern", "Source: Harbor Lantern"],
)
@pytest.mark.parametrize("head", ["By Ana Ruiz", "By Ana Ruiz\n\nJune 3, 2022"])
def test_a_record_that_was_read_back_without_its_evidence_says_the_same(line: str, head: str) -> None:
    record = parse(f"Cable Ferry Stops Running\n\n{head}\n\n{STORY}\n\n{line}\n").reprint
    assert Reprint.from_dict(record.to_dict()).to_schema_org() == record.to_schema_org()


def test_only_who_signs_is_a_person() -> None:
    assert schema("© 2022 Tomas Brand")["copyrightHolder"] == {"name": "Tomas Brand"}
    assert schema("© 2022 Ana Ruiz")["copyrightHolder"] == {"@type": "Person", "name": "Ana Ruiz"}
    for house in ("Human Rights Watch", "Climate Central", "Norvald Robotics", "Harbor Lantern Cooperative"):
        author = schema("© 2022 Arden Post", f"By {house}")["author"]
        assert (author["name"], author.get("@type") == "Person") == (house, False)
