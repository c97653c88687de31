"""Why a text came apart as it did: every claim that a rule made, who won, and why the others did not.

A read-only look at what the stages found. Rules that count only at an edge are also tried on the blocks where
they did not count, and those of profiles that are not active too: the near misses are what people ask about.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

import attrs

from .given import a_number
from .kinds import Kind

if TYPE_CHECKING:
    from .claiming.claims import Match
    from .matching.entries import Entry
    from .selection import Choice
    from .stages import Analysis

__all__ = ["Claim", "Explanation", "explain"]

TRIED = 4  # rules without any literal match so much that they are tried on so many blocks of each edge only
ORDER = (
    "any other claim goes before a fallback",
    "a claim that counts anywhere goes before one that counts at an edge",
    "a site's rule goes before a habit's",
    "the longer claim goes first",
    "a claim that counts only where it opens the text goes first",
    "a claim that asks for a link goes first",
    "the longer literal goes first",
    "the earlier claim goes first",
    "the name decides between equals",
)
"""What each part of `Match.rank` says."""
LOST_TO = "lost to "


@attrs.frozen(slots=True)
class Claim:
    """One rule's claim on a stretch of a text, and what became of it.

    Attributes:
        rule: The rule as `profile/rule`.
        kind: What it takes the stretch for.
        label: The finer name.
        start: Offset of the first character, in code points.
        stop: Offset after the last one.
        text: The stretch.
        line: The line on which it starts, counted from 1 as `str.splitlines` counts lines.
        won: Whether it became a segment.
        active: Whether the rule's profile counted for this text.
        reason: Why it won or lost.
    """

    rule: str
    kind: Kind
    label: str
    start: int
    stop: int
    text: str
    line: int
    won: bool
    active: bool
    reason: str

    def __str__(self) -> str:
        words = " ".join(self.text.split())
        shown = words if len(words) <= 70 else words[:67] + "..."
        lost = self.reason if self.reason.startswith(LOST_TO) else f"lost: {self.reason}"
        outcome = f"won: {self.reason}" if self.won else lost
        return f"line {self.line}: {self.rule} ({self.kind}, {self.label}) {outcome}\n    {shown}"


@attrs.frozen(slots=False)
class Explanation:
    """Every claim on a text, in source order, at equal places the winner first.

    Attributes:
        text: The text.
        profiles: Names of the site and agency profiles that were active.
        claims: The claims.
    """

    text: str = attrs.field(repr=False)
    profiles: tuple[str, ...]
    claims: tuple[Claim, ...] = attrs.field(repr=lambda claims: f"<{len(claims)} claims>")

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def __len__(self) -> int:
        return len(self.claims)

    def at(self, line: int) -> tuple[Claim, ...]:
        """The claims that touch a line, counted from 1; none means that no rule wanted it, so it is body.

        Raises:
            IndexError: When the text has no such line.
            TypeError: When the line is no whole number.
        """
        line = a_number(line, "line")
        if not 1 <= line < len(self._bounds):
            raise IndexError(f"line {line} is outside the text of {len(self._bounds) - 1} lines")
        low, high = self._bounds[line - 1], self._bounds[line]
        return tuple(one for one in self.claims if one.start < high and one.stop > low)

    @cached_property
    def _bounds(self) -> list[int]:
        return bounds(self.text)

    def __str__(self) -> str:
        active = ", ".join(self.profiles) or "none"
        return "\n".join([f"active profiles: {active}", *map(str, self.claims)])


def explain(text: str, profile: Choice = None, *, url: str | None = None) -> Explanation:
    """Show every claim on a text: who won, and why the others lost.

    Args:
        text: As for `parse`.
        profile: As for `parse`.
        url: As for `parse`.

    Raises:
        ProfileNotFoundError: When a name is not installed.
        ProfileError: When a rule that is needed has a pattern that does not compile.
        TypeError: When an argument is of another type.
    """
    from .stages import analyze  # not before it is needed, as in `parse`

    analysis = analyze(text, profile, url, thorough=True)
    report = Report(analysis)
    report.winners()
    report.losers()
    report.near_misses()
    claims = sorted(report.claims, key=lambda one: (one.start, not one.won, not one.active, one.stop, one.rule))
    return Explanation(text, analysis.profiles, tuple(claims))


def bounds(text: str) -> list[int]:
    """The offsets at which lines start, and the end of the text."""
    return list(accumulate(map(len, text.splitlines(True)), initial=0))


class Report:
    """Collects the claims of one analysis."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.blocks = analysis.blocks
        self.text = analysis.blocks.text
        self.bounds = bounds(self.text)
        self.claims: list[Claim] = []
        self.seen: set[tuple[str, int, int]] = set()
        self.holders: dict[int, Match] = {}  # block: the claim that won it

    def live(self, entry: Entry) -> bool:
        """Whether the rule's profile counts for this text."""
        return entry.always or entry.profile in self.analysis.profiles

    def add(self, match: Match, reason: str, won: bool = False, span: tuple[int, int] | None = None) -> None:
        """Record a claim; one that was recorded for the same place before stays as it was."""
        start, stop = span or (match.start, match.stop)
        key = (match.entry.id, match.block, start)
        if key not in self.seen:
            self.seen.add(key)
            rule = match.entry.rule
            line = bisect_right(self.bounds, start)
            active = self.live(match.entry)
            text = self.text[start:stop]
            self.claims.append(
                Claim(match.entry.id, rule.kind, rule.label, start, stop, text, line, won, active, reason)
            )

    def winners(self) -> None:
        """The claims that became segments, and what fell to one that opens the tail."""
        from .tiles import assemble, tiles_of

        pieces = self.analysis.pieces
        for piece in pieces:
            match, rule = piece.match, piece.match.entry.rule
            for block in range(match.first, match.last + 1):
                self.holders.setdefault(block, match)
            reason = f"it peels off the {rule.where}" if rule.weak else "it counts wherever it matches"
            if (piece.start, piece.stop) != (match.start, match.stop):
                reason += "; it keeps what stronger claims inside it leave over"
            if rule.identifies:
                reason += f"; it shows that {match.entry.profile} is active"
            self.add(match, reason, won=True, span=(piece.start, piece.stop))
        if not self.analysis.zones.rest:
            return
        starts = {one.start for piece in pieces for one in tiles_of(piece, self.blocks)}
        above = {self.blocks.span(one.index)[0] for one in self.analysis.zones.rest if one.index < one.opener.first}
        for segment in assemble(self.text, pieces, self.analysis.zones, self.blocks):
            if segment.rule and segment.label and segment.content_start not in starts:
                span = segment.content_start, segment.content_stop
                line = bisect_right(self.bounds, span[0])
                place = "above what peels off the head" if span[0] in above else f"behind what {segment.rule} claims"
                reason = f"no rule claims it, and it stands {place}"
                self.claims.append(
                    Claim(segment.rule, segment.kind, segment.label, *span, segment.content, line, True, True, reason)
                )

    def losers(self) -> None:
        """The claims that were made and did not become segments."""
        for match, rival in self.analysis.lost:
            self.add(match, lost_to(match, rival))
        for match, reason in self.analysis.zones.void:
            self.add(match, reason)
        settled = {id(piece.match) for piece in self.analysis.pieces} | {id(match) for match, _ in self.analysis.lost}
        for match in self.analysis.claims:
            if id(match) not in settled:
                self.add(match, self.unconnected(match))
        for match in self.analysis.idle:
            self.add(match, self.inactive(match.entry))

    def near_misses(self) -> None:
        """Claims that were never made: at an edge the block is not part of, or of a profile that is not active."""
        from .claiming.claims import claim_line

        plains, index = self.blocks.plains, self.analysis.index
        filled = [at for at, plain in enumerate(plains) if plain]
        edges = {*filled[:TRIED], *filled[-TRIED:]}
        for at in filled:
            for entry in index.edge(plains[at], "head") + index.edge(plains[at], "tail"):
                if at in edges or entry.anchor:
                    self.miss(claim_line(entry, self.blocks, at))

    def miss(self, match: Match | None) -> None:
        """Record a near miss."""
        if match:
            self.add(match, self.unconnected(match) if self.live(match.entry) else self.inactive(match.entry))

    def unconnected(self, match: Match) -> str:
        """Why a claim of an active profile that counts only at an edge did not count."""
        rule, holder = match.entry.rule, self.holders.get(match.block)
        if holder and holder.entry is not match.entry:
            return lost_to(match, holder)
        if rule.follows:
            return f"it counts only right behind {' or '.join(rule.follows)} in the {rule.where}"
        return f"it counts only where it peels off the {rule.where}, and other text stands between"

    def inactive(self, entry: Entry) -> str:
        """Why a profile does not count."""
        rules = (other for other in self.analysis.index.entries if other.profile == entry.profile)
        names = ", ".join(other.rule.name for other in rules if other.rule.identifies)
        if not names:
            return f"{entry.profile} is not active: it has no identifying rule; name it, or give the URL"
        return f"{entry.profile} is not active: none of its identifying rules ({names}) matched"


def lost_to(match: Match, rival: Match) -> str:
    """Who won instead, and by which part of the order."""
    if match.rank > rival.rank:
        for ours, theirs, law in zip(match.rank, rival.rank, ORDER, strict=False):
            if ours != theirs:
                return f"{LOST_TO}{rival.entry.id}: {law}"
    return f"{LOST_TO}{rival.entry.id}"
