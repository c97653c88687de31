"""The index of literal anchors: blocks in, the few (block, rule) pairs worth a pattern out.

One pass over the blocks tests each against frozen sets of literal heads and ends; one `in` per distinct stem
covers the rules for text inside a line. The cost does not depend on how many rules are installed, only on how
many distinct stems the always-active ones have (about 0.15 times `str.splitlines` each).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

import attrs
import regex

from .anchors import casings, compiled
from .blocks import Blocks
from .profile import Profile
from .rules import Rule

__all__ = ["Entry", "Index", "anchored"]

SIZES = (5, 2, 1)  # lengths of the head slices that the pass looks up
END = 4  # length of the end slice


@attrs.define(slots=True, eq=False)
class Entry:
    """A rule as installed: its full name, its profile, its patterns compiled on first use."""

    rule: Rule
    profile: str
    always: bool
    id: str = ""
    anchor: int = 0
    heads: tuple[str, ...] = ()
    _patterns: dict[str, regex.Pattern[str]] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        rule = self.rule
        self.id = f"{self.profile}/{rule.name}"
        self.heads = tuple(form for head in rule.heads for form in (casings(head) if rule.any_case else (head,)))
        self.anchor = max(map(len, (*rule.heads, *rule.ends, *rule.stems)), default=0)

    def pattern(self, part: str) -> regex.Pattern[str]:
        """The compiled pattern of one part of the rule: `pattern`, `lead` or `until`."""
        found = self._patterns.get(part)
        if found is None:
            found = self._patterns[part] = compiled(getattr(self.rule, part), reverse=part == "lead")
        return found


def anchored(entry: Entry, plain: str) -> bool:
    """Whether a block has the literal anchor of a rule; the definition that the index must agree with.

    A rule without anchors (only allowed at an edge) is anchored in every block.
    """
    rule = entry.rule
    if not (entry.heads or rule.ends or rule.stems):
        return bool(plain)
    return plain.startswith(entry.heads) or plain.endswith(rule.ends) or any(stem in plain for stem in rule.stems)


@attrs.define(slots=True)
class Bucket:
    """The rules behind one slice, by their whole literal."""

    lengths: tuple[int, ...] = ()
    table: dict[str, tuple[Entry, ...]] = attrs.field(factory=dict)

    def add(self, literal: str, entry: Entry) -> None:
        self.table[literal] = (*self.table.get(literal, ()), entry)
        self.lengths = tuple(sorted({len(key) for key in self.table}))


class Index:
    """Anchors of a set of profiles. Building is linear in the rules; looking up does not depend on their number."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self.entries: list[Entry] = []
        self.heads: dict[str, Bucket] = {}
        self.ends: dict[str, Bucket] = {}
        self.stems: dict[str, list[Entry]] = {}
        self.edge_stems: dict[str, list[Entry]] = {}
        self.site_stems: dict[str, dict[str, list[Entry]]] = {}
        self.shapes: list[Entry] = []
        for profile in sorted(set(profiles), key=lambda profile: profile.name):
            for rule in profile.rules:
                self.add(Entry(rule, profile.name, profile.always))
        self.by_size = tuple(frozenset(key for key in self.heads if len(key) == size) for size in SIZES)
        self.end_keys = frozenset(self.ends)

    def add(self, entry: Entry) -> None:
        """Install one rule under each of its anchors."""
        rule = entry.rule
        self.entries.append(entry)
        for head in entry.heads:
            size = next(size for size in SIZES if size <= len(head))
            self.heads.setdefault(head[:size], Bucket()).add(head, entry)
        for end in rule.ends:
            self.ends.setdefault(end[-END:], Bucket()).add(end, entry)
        for stem in rule.stems:
            if rule.weak and rule.form == "line":
                self.edge_stems.setdefault(stem, []).append(entry)
            elif entry.always or rule.identifies:
                self.stems.setdefault(stem, []).append(entry)
            else:
                self.site_stems.setdefault(entry.profile, {}).setdefault(stem, []).append(entry)
        if rule.weak and not (rule.heads or rule.ends or rule.stems):
            self.shapes.append(entry)

    def hits(self, plains: list[str]) -> list[int]:
        """The blocks that start or end with some rule's literal."""
        five, two, one = self.by_size
        ends = self.end_keys
        return [
            index for index, plain in enumerate(plains)
            if plain[:5] in five or plain[:2] in two or plain[:1] in one or plain[-END:] in ends
        ]  # fmt: skip

    def at(self, plain: str) -> list[Entry]:
        """The rules whose head or end literal this block has."""
        found: list[Entry] = []
        for size in SIZES:
            bucket = self.heads.get(plain[:size])
            if bucket and len(plain) >= size:
                for length in bucket.lengths:
                    found.extend(bucket.table.get(plain[:length], ()) if length <= len(plain) else ())
        bucket = self.ends.get(plain[-END:])
        if bucket:
            for length in bucket.lengths:
                found.extend(bucket.table.get(plain[-length:], ()) if length <= len(plain) else ())
        return found

    def edge(self, plain: str) -> list[Entry]:
        """The weak line rules worth trying on a block at an edge: by anchor, and those that go by shape alone."""
        found = [entry for entry in self.at(plain) if entry.rule.weak and entry.rule.form == "line"]
        found += self.shapes
        for stem, entries in self.edge_stems.items():
            if stem in plain:
                found += entries
        return list(dict.fromkeys(found))

    def stem_hits(self, blocks: Blocks, stems: dict[str, list[Entry]]) -> Iterator[tuple[int, int, list[Entry]]]:
        """Every (block, plain offset, rules) at which a stem stands."""
        joined = "\n".join(blocks.plains)
        offsets: list[int] = []
        for stem, entries in stems.items():
            if stem not in joined:
                continue
            if not offsets:
                offsets = list(accumulate((len(plain) + 1 for plain in blocks.plains), initial=0))
            at = joined.find(stem)
            while at >= 0:
                block = bisect_right(offsets, at) - 1
                yield block, at - offsets[block], entries
                at = joined.find(stem, at + 1)
