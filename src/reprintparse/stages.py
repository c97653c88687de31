"""The one file that knows the order of the stages.

text ─► blocks ─► candidates ─► claims ─► active profiles ─► zones ─► resolution ─► segments ─► Document
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache, partial
from itertools import accumulate

import attrs

from .claiming.claims import Match, claim_blocks, claim_line, claim_run
from .claiming.outcome import Zones
from .claiming.resolve import Piece, resolve
from .claiming.run_together import seams_of_pieces
from .claiming.spans import Floor, Spans, claim_span, matching
from .claiming.surroundings import is_lonely
from .claiming.zones import peel
from .given import a_text
from .matching.entries import Entry
from .matching.matcher import Anchors, Index, look_up
from .matching.stems import Stems
from .selection import Choice, Selection, select
from .text.blocks import Blocks, cut, split

__all__ = ["Analysis", "analyze", "claim"]

MANY = 1000  # only a text with more blocks, or more anchors, than this may be worth remembering equal blocks for
EDGE = 30  # an identifying rule that counts only at an edge must match within so many blocks of it


@attrs.define(slots=True)
class Analysis:
    """Everything that the stages found, for building a document or explaining one."""

    blocks: Blocks
    index: Index
    profiles: tuple[str, ...]
    claims: list[Match]
    idle: list[Match]
    zones: Zones
    pieces: list[Piece]
    lost: list[tuple[Match, Match]]


def analyze(text: str, profile: Choice = None, url: str | None = None, *, thorough: bool = False) -> Analysis:
    """Run every stage. With `thorough`, claims of profiles that are not active are made too, and kept idle."""
    a_text(text)
    if url is not None:
        a_text(url, "url")
    selection = select(profile)
    index = selection.index
    blocks = split(text)
    found = examine(blocks, selection, profile is not None, url, thorough)
    if blocks.glued:
        groups = [index.habits, *(index.sites[name] for name in found.profiles if name in index.sites)]
        if cuts := seams_of_pieces(blocks, found.pieces, index.clues, groups):
            return examine(cut(blocks, cuts), selection, profile is not None, url, thorough)
    return found


def examine(blocks: Blocks, selection: Selection, chosen: bool, url: str | None, thorough: bool) -> Analysis:
    """Every stage from candidates to resolution; `chosen` says that the caller named the profiles."""
    index = selection.index
    lines, spans = candidates(index.clues, index.clue_stems, blocks)
    active = selection.sites if chosen else selection.hosts(url) | evidence(lines, spans, blocks)
    lines = [pair for pair in lines if pair[1].always] + link_candidates(index.habits.links, blocks)
    spans = [place for place in spans if place[2].always]
    more, inside = site_candidates(index, blocks, active)
    strong, runs = make_claims(blocks, lines + more, spans + inside)
    idle: list[Match] = []
    if thorough:
        others, idle_runs = make_claims(blocks, *site_candidates(index, blocks, index.sites.keys() - active))
        idle = others + idle_runs

    many = len(blocks.plains) > MANY and not blocks.glued
    looks: Looks = {where: partial(look_up, edges) for where, edges in index.edges(active).items()}
    if many:
        looks = {where: sifting(look) for where, look in looks.items()}
    made = strong + runs
    zones = peel(blocks, strong, runs, partial(edge_claims, looks, blocks))
    pieces, lost = resolve(strong + zones.matches, blocks)
    return Analysis(blocks, index, tuple(sorted(active)), made, idle, zones, pieces, lost)


Look = Callable[..., list[Entry]]
Looks = dict[str, Look]


def sifting(look: Look) -> Look:
    """A search for rules that leaves out those whose pattern does not match, and remembers that for equal blocks.

    It pays only on texts that no author wrote, where one line is repeated by the thousand.
    """

    @cache
    def sifted(plain: str, *around: str) -> list[Entry]:
        found = look(plain, *around)
        return [entry for entry in found if entry.form == "span" or entry.pattern().fullmatch(plain)]

    return sifted


def edge_claims(looks: Looks, blocks: Blocks, at: int, where: str, label: str) -> list[Match]:
    """The weak line claims on a block at an edge, next to a claim with some label; cheap tests come first."""
    plain = blocks.plains[at]
    whole, last = blocks.line(at) if at + 1 in blocks.glued else ("", at)
    found = []
    for entry in looks[where](plain, whole, label, blocks.marker(at)):
        match = claim_blocks(entry, blocks, at, last, whole) if whole and entry.may_match(whole) else None
        if match is None and (not whole or entry.may_match(plain)):
            match = claim_blocks(entry, blocks, at, at, plain)
        if match is not None:
            found.append(match)
    return found


Lines = list[tuple[int, Entry]]


def candidates(anchors: Anchors, stems: Stems, blocks: Blocks) -> tuple[Lines, Spans]:
    """The (block, rule) and (block, offset, rule) pairs that have their anchor, each once."""
    plains = blocks.plains
    lines: Lines = []
    spans: Spans = []
    hits = anchors.hits(plains)
    look = sifting(anchors.at) if len(hits) > MANY and not blocks.glued else anchors.at
    for at in hits:
        for entry in look(plains[at]):
            if entry.form == "span":
                spans.append((at, 0, entry))
            else:
                lines.append((at, entry))
    seen: set[tuple[int, str]] = set()
    for at, offset, entries in stems.hits(blocks):
        for entry in entries:
            if entry.form == "span":
                spans.append((at, offset, entry))
            elif (at, entry.id) not in seen:
                seen.add((at, entry.id))
                lines.append((at, entry))
    return lines, spans


def link_candidates(links: list[Entry], blocks: Blocks) -> Lines:
    """The (block, rule) pairs of rules for links without words that they would start with: only marked-up blocks are any."""
    return [(at, entry) for entry in links for at in blocks.folds]


def evidence(lines: Lines, spans: Spans, blocks: Blocks) -> frozenset[str]:
    """The profiles of which an identifying rule matched; those that count at an edge, near that edge."""
    active: set[str] = set()
    end = len(blocks.plains)
    for at, entry in lines:
        rule = entry.rule
        if rule.identifies and entry.profile not in active:
            near = at < EDGE if rule.where == "head" else end - at <= EDGE or rule.where == "anywhere"
            if near and claim(entry, blocks, at):
                active.add(entry.profile)
    for at, offset, entry in spans:
        if entry.rule.identifies and entry.profile not in active and claim_span(entry, blocks, at, offset):
            active.add(entry.profile)
    return frozenset(active)


def claim(entry: Entry, blocks: Blocks, at: int) -> Match | None:
    """A line's or run's claim on a block."""
    return claim_run(entry, blocks, at) if entry.form == "run" else claim_line(entry, blocks, at)


def site_candidates(index: Index, blocks: Blocks, names: Iterable[str]) -> tuple[Lines, Spans]:
    """The candidates of sites: what their anchors find, beyond the clues."""
    lines: Lines = []
    spans: Spans = []
    for name in sorted(names):
        group = index.sites.get(name)
        if group:
            more, inside = candidates(group.anywhere, group.stems, blocks)
            lines += more + link_candidates(group.links, blocks)
            spans += inside
    return lines, spans


def make_claims(blocks: Blocks, lines: Lines, spans: Spans) -> tuple[list[Match], list[Match]]:
    """Try every candidate: strong claims, and weak runs, which zones decide on."""
    strong: list[Match] = []
    runs: list[Match] = []
    for at, entry in lines:
        if not entry.by_edge:
            match = claim(entry, blocks, at)
            if match:
                (runs if entry.rule.weak else strong).append(match)
    if len(spans) > MANY:
        spans = matching(spans, blocks)
    sure = [match for match in strong if not may_retire(match, blocks)]
    ends = [(match.start, match.stop, (match.last, len(blocks.plains[match.last]))) for match in sure]
    for fallback in (False, True):
        places = [place for place in spans if place[2].rule.fallback is fallback]
        made = claim_spans(places, blocks, sorted(ends) if fallback and places else [])
        strong += [match for match, _ in made]
        ends += [(match.start, match.stop, floor) for match, floor in made]
    return strong, runs


def may_retire(match: Match, blocks: Blocks) -> bool:
    """Whether a habit's claim may yet be void, since it is on a sentence between paragraphs; a span may hold there."""
    return match.entry.always and match.entry.rule.retiring and is_lonely(blocks, match.block)


def claim_spans(places: Spans, blocks: Blocks, better: list[tuple[int, int, Floor]]) -> list[tuple[Match, Floor]]:
    """Try every span, none of them twice in one place, nor where a better claim stands.

    Better claims come sorted: source offsets, and the block and plain offset where each ends.
    """
    starts = [start for start, _, _ in better]
    reach = list(accumulate(((stop, floor) for _, stop, floor in better), max))
    floors: dict[str, Floor] = {}
    found = []
    for at, offset, entry in sorted(places, key=lambda span: (span[0], span[1], span[2].id)):
        floor = floors.get(entry.id, (0, 0))
        if (at, offset) < floor:
            continue
        if better:
            place = blocks.slice(at, offset, offset + 1)[0]
            stop, end = reach[bisect_right(starts, place) - 1] if starts[0] <= place else (0, floor)
            if stop > place:
                floors[entry.id] = end
                continue
        made = claim_span(entry, blocks, at, offset, floor)
        if made:
            found.append(made)
            floors[entry.id] = made[1]
    return found
