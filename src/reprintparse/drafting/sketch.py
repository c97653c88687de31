"""A sketch of a rule: one declaration, from which the rule and its line of source are both made."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import regex

from ..forms import line, run, span
from ..kinds import Kind
from ..rules import Members, Rule
from ..shapes import HEADLINE
from .fields import named
from .search import Finding
from .slots import Slot, escaped
from .templates import Template

__all__ = ["Sketch", "anchor", "sketches"]

FORMS: dict[str, Callable[..., Rule]] = {"line": line, "span": span, "run": run}
EXAMPLES = 3
QUOTES = "'\"’‘“”"


@attrs.define(slots=True, eq=False)
class Sketch:
    """A rule in the making.

    Attributes:
        name: Its name.
        form: `line`, `span` or `run`.
        kind: Its kind.
        parts: Its pattern, as literals and slots.
        given: Its other arguments, in the order in which they are written.
        finding: What it comes from.
    """

    name: str
    form: str
    kind: Kind
    parts: tuple[str | Slot, ...]
    given: dict[str, Any]
    finding: Finding

    def rule(self) -> Rule:
        """The rule itself."""
        pattern = "".join(escaped(part) if isinstance(part, str) else part.pattern() for part in self.parts)
        return FORMS[self.form](self.name, self.kind, pattern, **self.given)

    def source(self) -> str:
        """The rule as Python."""
        rows = [f"{self.form}({quoted(self.name)}, Kind.{self.kind.name}, {self.pattern_source()},"]
        short = [
            f"{key}={literal(value)}" for key, value in self.given.items() if key not in ("examples", "near_misses")
        ]
        if short:
            rows.append(" ".join(f"{one}," for one in short))
        texts = {key: self.given[key] for key in ("examples", "near_misses") if self.given.get(key)}
        rows += [f"{key}=({' '.join(f'{quoted(one)},' for one in some)})," for key, some in texts.items()]
        return ("\n" + " " * (9 + len(self.form))).join(rows)[:-1] + "),"

    def pattern_source(self) -> str:
        """The pattern as Python: an f-string when it has fragments."""
        fragments = [part for part in self.parts if isinstance(part, Slot)]
        if not fragments:
            whole = "".join(escaped(part) for part in self.parts if isinstance(part, str))
            return raw(whole, "r" if "\\" in whole else "")
        return raw("".join(
            escaped(part).replace("{", "{{").replace("}", "}}") if isinstance(part, str) else part.pattern(fragment=True)
            for part in self.parts
        ), "rf")  # fmt: skip

    def fragments(self) -> set[str]:
        """The names that its source needs from `reprintparse.shapes`."""
        own = (
            set(regex.findall(r"(?<!\{)\{([A-Z]{3,})\}", self.pattern_source()))
            if self.pattern_source()[:2] == "rf"
            else set()
        )
        after = self.given.get("after")
        return own | ({"HEADLINE"} if after and after.pattern == HEADLINE else set())


def raw(pattern: str, prefix: str) -> str:
    """A string literal that holds a pattern as it is."""
    if '"' not in pattern:
        return f'{prefix}"{pattern}"'
    if "'" not in pattern:
        return f"{prefix}'{pattern}'"
    if pattern.endswith('"'):
        pattern = pattern[:-1] + "\\x22" if prefix else pattern
    return f'{prefix}"""{pattern}"""' if prefix else repr(pattern)


def quoted(text: str) -> str:
    """Any text as a Python string in double quotes."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(text)
    return json.dumps(text, ensure_ascii=not text.isprintable() and "\n" not in text)


def literal(value: object) -> str:
    """An argument as Python."""
    if isinstance(value, Members):
        shape = "HEADLINE" if value.pattern == HEADLINE else f"r{quoted(value.pattern)}"
        return f"Members({shape}, most={value.most}, items={value.items})"
    if isinstance(value, tuple):
        return f"({', '.join(map(literal, value))}{',' if len(value) == 1 else ''})"
    return quoted(value) if isinstance(value, str) else repr(value)


def sketches(findings: list[Finding], title: str) -> tuple[list[Sketch], list[Finding]]:
    """One sketch a finding, in the order of the page; and the findings that nothing fixed could find again."""
    taken: set[str] = set()
    out, left = [], []
    for finding in sorted(findings, key=place):
        made = sketch(finding, taken, title)
        if made:
            out.append(made)
        else:
            left.append(attrs.evolve(finding, why_not="nothing in it is fixed enough to find it by"))
    return out, left


def place(finding: Finding) -> tuple[float, str]:
    """Where on the page a finding stands, from 0 at the top to 1 at the bottom."""
    units = finding.template.units
    middle = sum(unit.top / max(1, unit.top + unit.bottom) for unit in units) / len(units)
    return round(middle, 3), finding.template.gist


def sketch(finding: Finding, taken: set[str], title: str) -> Sketch | None:
    """The sketch of a finding, unless it has no literal anchor."""
    template, form = finding.template, "span" if finding.sentence else "line"
    kind, label = (finding.guess.kind, finding.guess.label) if finding.guess else by_place(finding)
    parts = named(template.parts, label, finding.guess, title)
    found = anchor(parts, form)
    if found is None:
        return None
    name = slug(template, label, taken)
    given: dict[str, Any] = {}
    if label != name.replace("-", "_"):
        given["label"] = label
    given |= found
    where = placement(finding)
    if where != "anywhere" and form == "line":
        given["where"] = where
    longest = max(len(unit.plain) for unit in template.units)
    if longest > 300 and form == "line":
        given["longest"] = 2 * longest
    given["examples"] = tuple(list(dict.fromkeys(unit.plain for unit in template.units))[:EXAMPLES])
    return Sketch(name, form, kind, parts, given, finding)


def by_place(finding: Finding) -> tuple[Kind, str]:
    """The guess for a line of which only the place is known."""
    shapes = {slot.shape for slot in finding.template.slots}
    if finding.edge == "head" and "NAMES" in shapes:
        return Kind.HEADER, "byline"
    if finding.edge == "head" and "DATE" in shapes:
        return Kind.HEADER, "published"
    return Kind.FURNITURE, "navigation"


def placement(finding: Finding) -> str:
    """Where a rule counts: anywhere when its words are telling enough, else at its edge."""
    template = finding.template
    if not finding.edge or (finding.guess and finding.guess.certain and template.letters >= 4):
        return "anywhere"
    if template.slots and any(
        slot.shape in ("NAMES", "NAME", "HEADLINE", "TITLE", "TEXT", "PRONOUN") for slot in template.slots
    ):
        return "anywhere" if template.letters >= 20 and template.words >= 4 else finding.edge
    return "anywhere" if template.words >= 3 and template.letters >= 12 else finding.edge


def anchor(parts: tuple[str | Slot, ...], form: str) -> dict[str, Any] | None:
    """The literal anchor: how the line starts, or ends, or what stands in it. Quotes vary, so none holds one."""
    parts = tuple(joined(parts))
    first, last = parts[0], parts[-1]
    if isinstance(first, str):
        head = regex.split(f"[{QUOTES}]", first)[0]
        if len(head) >= 2 or head == first:
            return {"stem" if form == "span" else "head": head}
    if form == "span":
        return None
    if isinstance(last, str):
        tail = regex.split(f"[{QUOTES}]", last)[-1]
        if len(tail) >= 4:
            return {"tail": tail}
    inner = [piece for part in parts if isinstance(part, str) for piece in regex.split(f"[{QUOTES}]", part)]
    best = max(inner, key=len, default="")
    if len(best.strip()) >= 4:
        return {"stem": best}
    return {} if len(parts) == 1 and isinstance(first, Slot) and first.shape == "DATE" else None


def joined(parts: tuple[str | Slot, ...]) -> Iterator[str | Slot]:
    """The parts with words that a field takes put back into the literals around them."""
    text = ""
    for part in parts:
        words = part.words if isinstance(part, Slot) else part
        text += words
        if not words:
            yield from filter(None, (text, part))
            text = ""
    if text:
        yield text


def slug(template: Template, label: str, taken: set[str]) -> str:
    """A name from the first words that never vary."""
    plain = unicodedata.normalize("NFKD", " ".join(template.literals)).encode("ascii", "ignore").decode().lower()
    words = regex.findall(r"[a-z0-9]+", plain.replace("'", ""))[:4]
    while len(words) > 1 and words[-1] in ("a", "an", "the", "of", "to", "for", "in", "on", "and", "by", "is", "this"):
        words.pop()
    base = "-".join(words)[:40].strip("-")
    base = base if len(base) > 3 else label.replace("_", "-")
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    taken.add(name)
    return name
