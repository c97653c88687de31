"""Lines known by their company: by what they always stand next to, or by ending every last block.

A form in the middle of a page ("Please select your country", "Thank you!") says nothing about itself, but stands
in every article right below the line that asks to sign up. And an article that arrives as one line ends like the
others of its site.
"""

from __future__ import annotations

from collections import defaultdict

import attrs

from ..kinds import Kind
from .cues import Guess, guess
from .samples import Samples, Unit
from .search import Finding
from .slots import letters
from .templates import Template

__all__ = ["endings", "neighbors"]

ALWAYS = 0.9  # a neighbor is there in this share of a line's places
FLOATING = ("advert", "related", "caption", "media")  # such lines stand anywhere, next to anything
LONG, MOST, FEWEST = 80, 40, 4  # characters of a last block worth a look; words of a shared ending
HALF = 0.5  # an ending is shared by this share of such blocks
EXACT = ("NUMBER", "YEAR", "DATE", "TIME", "PRONOUN")  # slots that leave a line what it is


def neighbors(found: list[Finding], left: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Move lines that always stand next to a certain one from those left to those found, and theirs in turn."""
    owners: dict[tuple[int, int], Finding] = {}
    for finding in found:
        if finding.guess and finding.guess.certain and not finding.sentence:
            owners.update({(unit.doc, unit.top): finding for unit in finding.template.units})
    found, left = list(found), list(left)
    while True:
        joined = [(finding, near) for finding in left if (near := neighbor(finding, owners)) is not None]
        if not joined:
            return found, left
        for finding, near in joined:
            assert near.guess is not None
            told = attrs.evolve(near.guess, why=f"what it stands next to: {near.template.gist[:40]}")
            accepted = attrs.evolve(finding, guess=told)
            owners.update({(unit.doc, unit.top): accepted for unit in finding.template.units})
            left.remove(finding)
            found.append(accepted)


def neighbor(finding: Finding, owners: dict[tuple[int, int], Finding]) -> Finding | None:
    """The certain finding that a line stands next to wherever it stands."""
    template = finding.template
    if finding.sentence or template.words < 3 or any(slot.shape not in EXACT for slot in template.slots):
        return None
    units = template.units
    near: defaultdict[int, int] = defaultdict(int)
    kept: dict[int, Finding] = {}
    for unit in units:
        for at in {id(owner): owner for step in (-1, 1) if (owner := owners.get((unit.doc, unit.top + step)))}.values():
            near[id(at)] += 1
            kept[id(at)] = at
    for key, count in near.items():
        told = kept[key].guess
        if count >= ALWAYS * len(units) and told and told.kind is not Kind.HEADER and told.label not in FLOATING:
            return kept[key]
    return None


def endings(samples: Samples, found: list[Finding], floor: int) -> list[Finding]:
    """What most last blocks end with, word by word, when no finding covers them whole."""
    taken = {id(unit) for finding in found for unit in finding.template.units}
    last = [
        unit for units in samples.units for unit in units if unit.whole and not unit.bottom and id(unit) not in taken
    ]
    last = [unit for unit in last if len(unit.plain) > LONG]
    for count in range(MOST, FEWEST - 1, -1):
        groups: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in last:
            groups[" ".join(unit.plain.rsplit(" ", count)[1:])].append(unit)
        for ending, units in sorted(groups.items()):
            if len(units) >= max(floor, HALF * len(last)) and letters([ending]) >= 15 and not ending[0].islower():
                template = Template((ending,), [Unit(ending, u.doc, u.top, u.bottom, whole=False) for u in units])
                return [Finding(template, "tail", named(template), sentence=True)]
    return []


def named(template: Template) -> Guess:
    """What an ending is; by its place alone it is furniture."""
    return guess(template, "tail") or Guess(Kind.FURNITURE, "navigation", "its place alone, please check", True)
