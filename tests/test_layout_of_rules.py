"""Files of rules are laid out by a script, which changes how they look and never what they declare."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

SCRIPT = runpy.run_path(str(Path(__file__).parents[1] / "scripts" / "lay_out_rules.py"))
FILES = list(SCRIPT["files"]())
PIECES = (r"\p{Lu}", r"[|\]}{(]", "(?:", "(?P<name>", "|", ")", "ferry ", "mill", r"\.", r"\|", "“", "é", "#", "[^\\n]")

patterns = st.lists(st.sampled_from(PIECES), min_size=1, max_size=120).map("".join)


def declared(source: str) -> list[object]:
    """What the calls in a source are given."""
    names: dict[str, object] = {"NAME": r"\p{L}{2,9}", "made": []}
    names["line"] = lambda *given, **more: names["made"].append((given, more))  # type: ignore[attr-defined]
    exec(source, names)
    return names["made"]  # type: ignore[return-value]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_of_rules_is_laid_out(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert SCRIPT["laid_out"](source) == source, "run: python scripts/lay_out_rules.py"


@given(patterns, st.lists(st.sampled_from(["Ferry", "the mill by the river", "(At ", "#"]), min_size=1, max_size=60))
def test_laying_out_changes_nothing_that_is_declared(pattern: str, heads: list[str]) -> None:
    named = pattern.replace("{", "{{").replace("}", "}}").replace("mill", "{NAME}{{1,9}}")
    source = f'    line("a", r"{pattern}", tail={tuple(heads)!r}, longest=60)\n'
    source += f'    line("b", rf"{named}",\n         head={tuple(heads)!r}, examples=("x",))\n'
    source = "if True:\n" + source
    after = SCRIPT["laid_out"](source)
    assert declared(after) == declared(source)
    assert SCRIPT["laid_out"](after) == after


def test_what_is_laid_out_fits_the_screen_and_breaks_where_alternatives_begin() -> None:
    source = 'line("a", r"' + "|".join(f"The ferry of number {at}" for at in range(40)) + '", label="b")\n'
    rows = SCRIPT["laid_out"](source).splitlines()
    assert len(rows) > 5
    assert all(len(row) <= SCRIPT["WIDTH"] for row in rows)
    assert all(row.lstrip().startswith('r"|') for row in rows[2:])


def test_a_rule_with_a_comment_stays_as_its_author_laid_it_out() -> None:
    source = 'line("a", r"' + "The ferry|" * 40 + 'x",  # why\n     label="b")\n'
    assert SCRIPT["laid_out"](source) == source
