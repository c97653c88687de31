"""Templates: what the lines of one sort have in common, with slots for what varies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

import attrs
import regex

from ..matching.anchors import compiled
from .samples import Unit
from .slots import GAP, GROUPS, MARK, Slot, atoms, escaped, letters, slot_of

__all__ = ["Template", "align", "joined", "template_of"]

LOOK = 16  # so many members of a cluster are aligned; the rest only has to match


@attrs.define(slots=True, eq=False)
class Template:
    """A line with slots, and the units that have it.

    Attributes:
        parts: Literal text and slots, in order.
        units: The units it covers.
    """

    parts: tuple[str | Slot, ...]
    units: list[Unit]

    @property
    def docs(self) -> int:
        """How many samples show it."""
        return len({unit.doc for unit in self.units})

    @property
    def letters(self) -> int:
        """How many letters of it never vary."""
        return letters(self.literals)

    @property
    def literals(self) -> list[str]:
        """The parts that never vary."""
        return [part for part in self.parts if isinstance(part, str)]

    @property
    def slots(self) -> list[Slot]:
        """The parts that vary."""
        return [part for part in self.parts if isinstance(part, Slot)]

    @property
    def words(self) -> int:
        """How many words of it never vary."""
        return sum(len(regex.findall(r"\p{L}{2,}", literal)) for literal in self.literals)

    @property
    def wide(self) -> bool:
        """Whether a slot takes nearly anything."""
        return any(slot.wide for slot in self.slots)

    @property
    def gist(self) -> str:
        """The line as a person reads it, slots as `<date>`."""
        return "".join(p if isinstance(p, str) else f"<{(p.field or p.shape).lower()}>" for p in self.parts)

    def pattern(self) -> str:
        """The template as a rule's pattern."""
        return "".join(escaped(part) if isinstance(part, str) else part.pattern() for part in self.parts)

    def matches(self, unit: Unit) -> bool:
        """Whether a unit is such a line."""
        return compiled(self.pattern()).fullmatch(unit.plain) is not None

    def share(self, *, top: int, bottom: int) -> tuple[float, float]:
        """The share of its units among the first `top` and the last `bottom` blocks of their samples."""
        head = sum(unit.top < top for unit in self.units)
        tail = sum(unit.bottom < bottom for unit in self.units)
        return head / len(self.units), tail / len(self.units)


def align(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """The atoms that all rows share in order, a gap where any of them has more."""
    skeleton = list(rows[0])
    for row in rows[1:]:
        if list(row) == skeleton:
            continue
        merged: list[str] = []
        a_end = b_end = 0
        for a, b, size in SequenceMatcher(None, skeleton, row, autojunk=False).get_matching_blocks():
            if (a > a_end or b > b_end) and merged[-1:] != [GAP]:
                merged.append(GAP)
            merged += skeleton[a : a + size]
            a_end, b_end = a + size, b + size
        skeleton = merged
    return without_islands(skeleton)


def without_islands(skeleton: list[str]) -> list[str]:
    """The skeleton with stray commas and little words between two gaps given to the gaps."""
    out: list[str] = []
    at = 0
    while at < len(skeleton):
        end = at
        while end < len(skeleton) and skeleton[end] != GAP:
            end += 1
        island = skeleton[at:end]
        inner = bool(out) and end < len(skeleton)
        if island and not (inner and letters(island) < 4 and not any(part[0] == MARK for part in island)):
            out += island
        if end < len(skeleton) and out[-1:] != [GAP]:
            out.append(GAP)
        at = end + 1
    return out


def template_of(units: list[Unit]) -> Template | None:
    """The template of a cluster, its gaps typed by what stands in them; None when they have nothing in common."""
    distinct = list(dict.fromkeys(unit.plain for unit in units))
    step = max(1, len(distinct) // LOOK)
    skeleton = align([atoms(plain) for plain in distinct[::step][:LOOK]])
    if not letters(skeleton) and skeleton != [MARK + "DATE"]:
        return None
    parts = joined(skeleton)
    probe = compiled("".join(map(probing, parts)))
    values = [hit.groups() for plain in distinct if (hit := probe.fullmatch(plain))]
    if not values:
        return None
    for number, at in enumerate(at for at, part in enumerate(parts) if part == GAP):
        column = [row[number].strip() for row in values]
        if not all(column):
            return None  # now there, now not: two sorts of line
        slot = slot_of(column)[0]
        inside = slot.shape == "HEADLINE" and at < len(parts) - 1
        parts[at] = attrs.evolve(slot, shape="TITLE") if inside else slot
    return fitted(parts, units)


def probing(part: str | Slot) -> str:
    """A part as a pattern whose only groups are the gaps."""
    if isinstance(part, Slot):
        return attrs.evolve(part, field="").pattern()
    return "(.{0,400}?)" if part == GAP else escaped(part)


def joined(skeleton: Iterable[str]) -> list[str | Slot]:
    """Atoms as parts: neighboring literals in one string, marks as slots, each field once."""
    parts: list[str | Slot] = []
    for atom in skeleton:
        if atom[0] == MARK:
            shape = atom[1:]
            parts.append(Slot(shape, GROUPS.get(shape, "")))
        elif atom != GAP and parts and isinstance(parts[-1], str) and parts[-1] != GAP:
            parts[-1] += atom
        else:
            parts.append(atom)
    return parts


def fitted(parts: list[str | Slot], units: list[Unit]) -> Template | None:
    """The template with those units that its pattern matches; fields are named once."""
    seen: set[str] = set()
    for at, part in enumerate(parts):
        if isinstance(part, Slot) and part.field:
            parts[at] = attrs.evolve(part, field="") if part.field in seen else part
            seen.add(part.field)
    template = Template(tuple(parts), [])
    template.units = [unit for unit in units if template.matches(unit)]
    return template if template.units else None
