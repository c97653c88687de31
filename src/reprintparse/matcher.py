"""The index of literal anchors: blocks in, the few (block, rule) pairs worth a pattern out.

One pass over the blocks tests each against frozen sets of literal heads and ends; one `in` per distinct stem
covers the rules for text inside a line. The cost does not depend on how many rules are installed, only on how
many distinct stems the always-active ones have (about 0.15 times `str.splitlines` each).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

import attrs
import regex

from .anchors import casings, compiled
from .blocks import Blocks
from .profile import Profile
from .rules import Rule

__all__ = ["Entry", "Index", "anchored"]

SIZES = (5, 4, 3, 2, 1)  # lengths of the head slices that the pass looks up
END = 4  # length of the end slice


@attrs.define(slots=True, eq=False)
class Entry:
    """A rule as installed: its full name, its profile, its patterns compiled on first use."""

    rule: Rule
    profile: str
    always: bool
    id: str = ""
    anchor: int = 0
    longest: int = 0
    shortest: int = 0
    heads: tuple[str, ...] = ()
    _patterns: dict[str, regex.Pattern[str]] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        rule = self.rule
        self.id = f"{self.profile}/{rule.name}"
        self.heads = tuple(form for head in rule.heads for form in (casings(head) if rule.any_case else (head,)))
        self.anchor = max(map(len, (*rule.heads, *rule.ends, *rule.stems)), default=0)
        self.longest, self.shortest = rule.longest, rule.shortest

    def pattern(self, part: str) -> regex.Pattern[str]:
        """The compiled pattern of one part of the rule: `pattern`, `lead`, `until` or `below`."""
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


class Anchors:
    """Literal heads and ends, looked up by slices of fixed length."""

    def __init__(self) -> None:
        self.heads: dict[str, Bucket] = {}
        self.ends: dict[str, Bucket] = {}

    def add(self, heads: Iterable[str], ends: Iterable[str], entry: Entry) -> None:
        """Install one rule under its literals."""
        for head in heads:
            size = next(size for size in SIZES if size <= len(head))
            self.heads.setdefault(head[:size], Bucket()).add(head, entry)
        for end in ends:
            self.ends.setdefault(end[-END:], Bucket()).add(end, entry)

    def freeze(self) -> None:
        """Make the sets that the pass over all blocks tests against."""
        self.five, self.four, self.three, self.two, self.one = (
            frozenset(key for key in self.heads if len(key) == size) for size in SIZES
        )
        self.end_keys = frozenset(self.ends)

    def hits(self, plains: list[str]) -> list[int]:
        """The blocks that start or end with some literal."""
        five, four, three, two, one, ends = self.five, self.four, self.three, self.two, self.one, self.end_keys
        return [
            index for index, plain in enumerate(plains)
            if plain and (plain[:5] in five or plain[:4] in four or plain[:3] in three or plain[:2] in two
                          or plain[0] in one or plain[-END:] in ends)
        ]  # fmt: skip

    def at(self, plain: str) -> list[Entry]:
        """The rules of which this block has a head or end literal, each once."""
        found: list[Entry] = []
        heads = self.heads
        for size in SIZES:
            bucket = heads.get(plain[:size])
            if bucket:
                table = bucket.table
                for length in bucket.lengths:
                    entries = table.get(plain[:length])
                    if entries:
                        found += entries
        bucket = self.ends.get(plain[-END:])
        if bucket:
            for length in bucket.lengths:
                found += bucket.table.get(plain[-length:], ())
        return found if len(found) < 2 else list(dict.fromkeys(found))


Stems = dict[str, list[Entry]]


class Index:
    """Anchors of a set of profiles. Building is linear in the rules; looking up does not depend on their number.

    Attributes:
        entries: Every rule.
        stems: Stems that are searched in every text: those of habits, and of identifying rules that need them.
        site_stems: By profile, the stems that are searched once it is active.
    """

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self.entries: list[Entry] = []
        self.stems: Stems = {}
        self.site_stems: dict[str, Stems] = {}
        self._anywhere = Anchors()
        self._edges = Anchors()
        self._edge_stems: dict[str, Stems] = {}
        self._shapes: dict[str, list[Entry]] = {}
        for profile in sorted(set(profiles), key=lambda profile: profile.name):
            for rule in profile.rules:
                self.add(Entry(rule, profile.name, profile.always))
        self._anywhere.freeze()

    def add(self, entry: Entry) -> None:
        """Install one rule under each of its anchors."""
        rule = entry.rule
        self.entries.append(entry)
        if rule.weak and rule.form == "line":
            self.add_edge(entry)
            return
        self._anywhere.add(entry.heads, rule.ends, entry)
        searched = entry.always or (rule.identifies and (rule.form != "span" or rule.lead is not None))
        if rule.identifies and not searched:
            self._anywhere.add(rule.stems, (), entry)  # enough to know the site by; the rest is found once it is active
        for stem in rule.stems:
            stems = self.stems if searched else self.site_stems.setdefault(entry.profile, {})
            stems.setdefault(stem, []).append(entry)

    def add_edge(self, entry: Entry) -> None:
        """Install a weak line rule: looked up block by block at the edges, in the pass only to know its site by."""
        rule = entry.rule
        group = "" if entry.always else entry.profile
        self._edges.add(entry.heads, rule.ends, entry)
        if rule.identifies:
            self._anywhere.add(entry.heads, rule.ends, entry)
        for stem in rule.stems:
            self._edge_stems.setdefault(group, {}).setdefault(stem, []).append(entry)
        if not (rule.heads or rule.ends or rule.stems):
            self._shapes.setdefault(group, []).append(entry)

    def hits(self, plains: list[str]) -> list[int]:
        """The blocks worth `at`."""
        return self._anywhere.hits(plains)

    def at(self, plain: str) -> list[Entry]:
        """The rules that count anywhere, and the identifying ones, whose head or end literal this block has."""
        return self._anywhere.at(plain)

    def edge(self, plain: str, active: Iterable[str] | None = None) -> list[Entry]:
        """The weak line rules worth trying on a block at an edge: by anchor, and those that go by shape alone.

        Args:
            plain: The block.
            active: Profiles whose rules count beside the habits; by default all.
        """
        found = self._edges.at(plain)
        if active is not None:
            found = [entry for entry in found if entry.always or entry.profile in active]
        groups = self._shapes.keys() | self._edge_stems.keys() if active is None else ("", *active)
        for group in groups:
            found += self._shapes.get(group, ())
            for stem, entries in self._edge_stems.get(group, {}).items():
                if stem in plain:
                    found += entries
        return list(dict.fromkeys(found))

    def stem_hits(self, blocks: Blocks, stems: Stems) -> Iterator[tuple[int, int, list[Entry]]]:
        """Every (block, plain offset, rules) at which a stem stands."""
        joined, offsets = blocks.joined()
        for stem, entries in stems.items():
            at = joined.find(stem)
            while at >= 0:
                block = bisect_right(offsets, at) - 1
                yield block, at - offsets[block], entries
                at = joined.find(stem, at + 1)
