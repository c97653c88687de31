"""Which claims count on a block of the head: those that what stands above it allows, and the best of them."""

from __future__ import annotations

import regex

from ..text.blocks import BULLETS, Blocks
from ..text.headlines import same_headline
from .claims import Match
from .line_forms import SHORT

__all__ = ["IN_HEAD", "best", "fresh", "of_the_page", "over_headline", "proven"]

IN_HEAD = ("title", "subtitle", "byline")
BY = ("By ", "by ", "BY ")
SOON = 700  # an author is not told of within so many characters below their name
WORD = regex.compile(r"\p{Lu}\p{L}{3,}+(?![.'’-])")


def fresh(
    found: list[Match], blocks: Blocks, index: int, headline: str, pending: list[Match], signed: bool
) -> list[Match]:
    """Those claims on a block that what stands above it in the head allows."""
    twice = index in blocks.parted and any(map(over_headline, pending))  # a kicker stood for the headline
    known = "" if twice else headline
    return [
        match
        for match in found
        if not second_headline(match, known, blocks)
        and not hangs(match, pending)
        and not (signed and unsigned_deck(match))
        and not told_of(match, blocks)
    ]


def best(found: list[Match], headless: bool) -> Match:
    """The best claim on a block of the head, those that wait for nothing first; while it is headless, no deck without headline.

    A site may set its decks above its headlines.
    """
    return min(
        found,
        key=lambda m: (
            bool(m.entry.rule.awaits) and not above_title(m),
            not m.entry.rule.recurs,
            headless and deck(m),
            m.rank,
        ),
    )


def second_headline(match: Match, headline: str, blocks: Blocks) -> bool:
    """Whether a habit claims another headline than the one found; an article has one, which may be repeated."""
    if not headline or not match.entry.always or match.entry.rule.label != "title":
        return False
    return not same_headline(blocks.plains[match.block], headline)


def hangs(match: Match, pending: list[Match]) -> bool:
    """Whether a claim is a deck below a headline that nothing has proved yet, and that the deck does not prove."""
    rule = match.entry.rule
    return (
        bool(pending)
        and rule.label == "subtitle"
        and not rule.awaits
        and bool(rule.follows)
        and not proven(pending[-1:], "subtitle")
    )


def above_title(match: Match) -> bool:
    """Whether a claim is a deck that its site sets above the headline."""
    rule = match.entry.rule
    return rule.label == "subtitle" and "title" in rule.awaits and not match.entry.always


def deck(match: Match) -> bool:
    """Whether a claim on a deck has no headline to come: what stands where the headline would is none."""
    return match.entry.rule.label == "subtitle" and "title" not in match.entry.rule.awaits


def unsigned_deck(match: Match) -> bool:
    """Whether a claim is a deck below a date or an outlet: where the head is signed already, that is the story."""
    rule = match.entry.rule
    return rule.label == "subtitle" and "byline" in rule.awaits and not {"title", "byline"}.intersection(rule.follows)


def told_of(match: Match, blocks: Blocks) -> bool:
    """Whether a line that only looks like a name is an item, a heading, or a subject of the story: its last word soon falls again."""
    entry = match.entry
    if entry.rule.label != "byline" or not entry.always or entry.anchor or blocks.plains[match.block].startswith(BY):
        return False
    if blocks.marker(match.block) in BULLETS:
        return True
    fields = match.fields()
    author = fields.get("author", "")
    words = () if "date" in fields else WORD.findall(author)[-1:]
    seen, at = 0, blocks.next(match.last)
    while at >= 0 and seen < SOON and words:
        plain = blocks.plains[at].replace(f"/{author}", "")  # who took the picture, too
        if len(plain) > SHORT and any(word in plain for word in words):
            return True
        seen += len(plain)
        at = blocks.next(at)
    return False


def over_headline(match: Match) -> bool:
    """Whether a claim is a deck that stands above its headline, and waits for the byline below both."""
    rule = match.entry.rule
    return rule.label == "subtitle" and "byline" in rule.awaits and "byline" in rule.follows


def proven(pending: list[Match], label: str) -> list[Match]:
    """The pending claims that a claim with this label proves, directly or through one another."""
    labels, kept = {label}, []
    for match in reversed(pending):
        if labels.intersection(match.entry.rule.awaits):
            labels.add(match.entry.rule.label)
            kept.append(match)
    return kept


def of_the_page(found: list[Match], over: bool, first: bool = False) -> Match | None:
    """The best claim on a line above the headline: one that says by its words what it is, or what stands right over it.

    That is a kicker, in the words of its site too, or the author: some pages set their headline below who wrote it.
    """
    sure = [
        m
        for m in found
        if (
            m.entry.rule.label not in IN_HEAD
            or {"author", "date"} <= m.fields().keys()
            or (over and (signs(m) or above_title(m)))
        )
        and (
            (not m.entry.rule.awaits and (m.entry.anchor or m.entry.rule.label in ("navigation", "published")))
            or (over and (is_kicker(m, first) or above_title(m)))
        )
    ]
    return min(sure, key=lambda match: match.rank, default=None)


def signs(match: Match) -> bool:
    """Whether a claim is a byline that says so ("By Ana Ruiz"), not a name alone."""
    return match.entry.rule.label == "byline" and bool(match.entry.anchor) and "author" in match.fields()


def is_kicker(match: Match, first: bool) -> bool:
    """Whether a claim right over the headline names its section or source.

    On the page's first line, where any name may be the site's, only the name of a section does.
    """
    rule = match.entry.rule
    return (rule.label == "topics" and not (first and rule.awaits)) or (
        rule.label == "source" and not match.entry.always
    )
