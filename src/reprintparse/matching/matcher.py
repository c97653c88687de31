"""The index of literal anchors: blocks in, the few (block, rule) pairs worth a pattern out.

One pass over the blocks tests each against frozen sets of literal heads and ends; what the stems of rules for text
inside a line share is searched in the whole text (`stems.py`). The cost does not depend on how many rules are
installed.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..profile import Profile
from .entries import Entry, anchored
from .own_names import own_names
from .stems import Stems
from .traits import OTHER

__all__ = ["Anchors", "Edge", "Index", "look_up"]

SIZES = (8, 4, 2, 1)  # lengths of the head slices that the pass looks up: few, and long enough to miss most prose
ENDS = (8, 3, 2, 1)  # lengths of the end slices; the two short ones are for scripts without spaces


Buckets = dict[str, dict[int, dict[str, list[Entry]]]]
"""By a slice of fixed length, then by the length of the whole literal, then by the literal itself."""


class Anchors:
    """Literal heads and ends, looked up by slices of fixed length."""

    def __init__(self) -> None:
        self.heads: Buckets = {}
        self.ends: Buckets = {}

    def add(self, heads: Iterable[str], ends: Iterable[str], entry: Entry) -> None:
        """Install one rule under its literals."""
        for head in heads:
            size = next(size for size in SIZES if size <= len(head))
            self.heads.setdefault(head[:size], {}).setdefault(len(head), {}).setdefault(head, []).append(entry)
        for end in ends:
            size = next(size for size in ENDS if size <= len(end))
            self.ends.setdefault(end[-size:], {}).setdefault(len(end), {}).setdefault(end, []).append(entry)

    def freeze(self) -> None:
        """Make the sets that the pass over all blocks tests against."""
        self.head_sizes = [size for size in SIZES if any(len(key) == size for key in self.heads)]
        self.end_sizes = [size for size in ENDS if any(len(key) == size for key in self.ends)]
        self.eight, self.four, self.two, self.one = (
            frozenset(key for key in self.heads if len(key) == size) for size in SIZES
        )
        self.eight_end, self.three_end, self.two_end, self.one_end = (
            frozenset(key for key in self.ends if len(key) == size) for size in ENDS
        )
        self.openings = frozenset(key[:4] for key in self.heads if len(key) >= 4)
        self.closings = frozenset(key[-3:] for key in self.ends if len(key) >= 3)
        self.short_ends = bool(self.two_end or self.one_end)

    def hits(self, plains: list[str]) -> list[int]:
        """The blocks that start or end with some literal."""
        eight, four, two, one = self.eight, self.four, self.two, self.one
        eight_end, three_end = self.eight_end, self.three_end
        hits = [
            index for index, plain in enumerate(plains)
            if plain and (plain[:4] in four or plain[:8] in eight or plain[:2] in two or plain[0] in one
                          or plain[-3:] in three_end or plain[-8:] in eight_end)
        ]  # fmt: skip
        if self.short_ends:  # most sets of rules have no such short ends
            two_end, one_end = self.two_end, self.one_end
            short = [index for index, plain in enumerate(plains) if plain[-2:] in two_end or plain[-1:] in one_end]
            hits = sorted({*hits, *short}) if short else hits
        return hits

    def near(self, plain: str) -> bool:
        """Whether a block may have one of the literals: a quick look, for those who ask about one block."""
        return (
            plain[:4] in self.openings
            or plain[:2] in self.two
            or plain[-3:] in self.closings
            or plain[:1] in self.one
            or bool(self.short_ends and (plain[-2:] in self.two_end or plain[-1:] in self.one_end))
        )

    def at(self, plain: str) -> list[Entry]:
        """The rules of which this block has a head or end literal, each once."""
        found: list[Entry] = []
        for size in self.head_sizes:
            bucket = self.heads.get(plain[:size])
            if bucket is not None:
                for length, literals in bucket.items():
                    found += literals.get(plain[:length], ())
        for size in self.end_sizes:
            bucket = self.ends.get(plain[-size:])
            if bucket is not None:
                for length, literals in bucket.items():
                    found += literals.get(plain[-length:], ())
        return found if len(found) < 2 else list(dict.fromkeys(found))


class Edge:
    """The weak line rules of one zone: by head or end, and those that any block may match."""

    def __init__(self) -> None:
        self.anchors = Anchors()
        self.shapes: list[Entry] = []
        self.stems: list[Entry] = []
        self.table: dict[tuple[str, str, int, str | None, str], list[Entry]] = {}
        self.labels: set[str] = set()
        self.markers: set[str] = set()
        self.used = self.anchored = False

    def add(self, entry: Entry) -> None:
        """Install one rule under each of its anchors."""
        rule = entry.rule
        self.used = True
        self.anchors.add(entry.heads, rule.ends, entry)
        if rule.heads or rule.ends:
            self.anchored = True
            self.stems += [entry] * bool(rule.stems)
            return
        self.shapes.append(entry)
        self.labels.update(rule.follows)
        self.markers.add(rule.marker)

    def at(self, plain: str, whole: str = "", label: str | None = None, marker: str | None = None) -> list[Entry]:
        """The rules worth trying on a block: those that have their anchor in it, and may match it or its whole line.

        With a label, those that count next to a claim with it; with a marker, those that a block so marked may match.
        """
        size, last = len(plain), plain[-1]
        found = self.shaped(plain[0], "" if whole else last, 0 if whole else size, label, marker)
        if self.anchored:
            more = self.anchors.at(plain) if self.anchors.near(plain) else []
            if self.stems:
                more += [entry for entry in self.stems if anchored(entry, plain)]
            if more:
                found = found + [entry for entry in more if counts(entry, label, marker)]
        if not whole:
            return [entry for entry in found if entry.least <= size <= entry.most and entry.may_match(plain)]
        return [
            entry for entry in found
            if (entry.may_match(whole) and anchored(entry, plain)) or entry.may_match(plain)
        ]  # fmt: skip

    def shaped(self, first: str, last: str, size: int, label: str | None, marker: str | None) -> list[Entry]:
        """Those rules without head or end that count here, of which a match may have these ends, if known, and about this size."""
        near = label if label is None or label in self.labels else OTHER
        mark = OTHER if marker is None else marker if marker in self.markers else ""
        first, last, bits = first if first < OTHER else OTHER, last if last < OTHER else OTHER, size.bit_length()
        found = self.table.get((first, last, bits, near, mark))
        if found is None:
            found = self.table[first, last, bits, near, mark] = [
                entry
                for entry in self.shapes
                if counts(entry, label, marker) and entry.may_look_like(first, last, bits)
            ]
        return found


def counts(entry: Entry, label: str | None, marker: str | None) -> bool:
    """Whether a weak rule counts next to a claim with this label, on a block with this marker, as far as they are known."""
    rule = entry.rule
    return (not rule.follows or label is None or label in rule.follows) and (
        not rule.marker or marker is None or marker == rule.marker
    )


class Group:
    """The anchors of rules that count together: all habits, or one site."""

    def __init__(self) -> None:
        self.anywhere = Anchors()
        self.stems = Stems()
        self.links: list[Entry] = []  # of blocks that are links, whatever words they have
        self.edges = {"head": Edge(), "tail": Edge(), "newcomer": Edge()}  # (newcomers are rules of the tail)

    def anchors(self) -> tuple[Anchors, ...]:
        """Everything in it that is looked up by head and end."""
        return (self.anywhere, *(edge.anchors for edge in self.edges.values()))

    def freeze(self) -> None:
        """Make what is looked up; `openings` is how all longer heads start."""
        for anchors in self.anchors():
            anchors.freeze()
        self.openings = frozenset().union(*(anchors.eight for anchors in self.anchors()))

    def add(self, entry: Entry) -> None:
        """Install one rule under each of its anchors."""
        rule = entry.rule
        if entry.by_edge:
            self.edges[rule.where].add(entry)
            if rule.newcomer:
                self.edges["newcomer"].add(entry)
            return
        self.anywhere.add(entry.heads, rule.ends, entry)
        for stem in rule.stems:
            self.stems.add(stem, entry)
        if rule.link and not entry.anchor:
            self.links.append(entry)


class Index:
    """Anchors of a set of profiles. Building is linear in the rules; looking up does not depend on their number.

    Habits are looked up in every text. Of a site only the identifying rules are; the others once it is active.

    Attributes:
        entries: Every rule.
        habits: The anchors of the habits.
        sites: The anchors of each site or agency, by profile name.
        clues: What is looked up in every text: the habits' strong rules and the sites' identifying ones.
        clue_stems: The stems that are searched in every text.
    """

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self.entries: list[Entry] = []
        self.habits = Group()
        self.sites: dict[str, Group] = {}
        self.clues = Anchors()
        self.clue_stems = Stems()
        for profile in sorted(set(profiles), key=lambda profile: profile.name):
            group = self.habits if profile.always else self.sites.setdefault(profile.name, Group())
            for rule in (*profile.rules, *own_names(profile)):
                entry = Entry(rule, profile.name, profile.always)
                self.entries.append(entry)
                group.add(entry)
                if profile.always or rule.identifies:
                    self.add_clue(entry)
        self.clues.freeze()
        for group in (self.habits, *self.sites.values()):
            group.freeze()

    def add_clue(self, entry: Entry) -> None:
        """Look a rule up in every text: a habit's that counts anywhere, or one that makes its site active.

        A site's span without a lead is looked for at the start of blocks only, which is enough to know the site by.
        """
        rule = entry.rule
        if entry.always and entry.by_edge:
            return
        by_start = not entry.always and rule.form == "span" and rule.lead is None
        self.clues.add((*entry.heads, *rule.stems) if by_start else entry.heads, rule.ends, entry)
        for stem in () if by_start else rule.stems:
            self.clue_stems.add(stem, entry)

    def edge(self, plain: str, where: str) -> list[Entry]:
        """The weak line rules that may match a block at one edge, `head` or `tail`, whatever stands around it; each once."""
        return look_up(self.edges(self.sites)[where], plain)

    def edges(self, active: Iterable[str]) -> dict[str, list[Edge]]:
        """What has rules for each edge, among the habits and these sites."""
        groups = [self.habits, *(self.sites[name] for name in active if name in self.sites)]
        return {
            where: [group.edges[where] for group in groups if group.edges[where].used] for where in self.habits.edges
        }


def look_up(
    edges: list[Edge], plain: str, whole: str = "", label: str | None = None, marker: str | None = None
) -> list[Entry]:
    """The rules of several edges worth trying on a block, each once.

    Args:
        edges: What has rules.
        plain: The block.
        whole: The whole line that starts with the block, if it goes on behind it.
        label: The label of the claim next to it, if only rules that count there are wanted.
        marker: The Markdown marker of the block, likewise.
    """
    found: list[Entry] = []
    for edge in edges:
        found += edge.at(plain, whole, label, marker)
    return found if len(found) < 2 else list(dict.fromkeys(found))
