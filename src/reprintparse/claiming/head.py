"""Peeling the head: block by block from the top, and what must prove a headline or a deck before it counts."""

from __future__ import annotations

import attrs

from ..text.blocks import Blocks
from ..text.headlines import same_headline
from .claims import Match
from .clutter import below_clutter, headline_again, repeated
from .head_claims import IN_HEAD, best, fresh, of_the_page, over_headline, proven
from .line_forms import SHORT, ends_menu, is_headline, is_menu, is_path
from .outcome import Claims, Rest, Zones
from .signatures import by_its_words, signed_soon

__all__ = ["Head"]

HEAD = 400  # no page has a head of more blocks than this; what goes on longer is a list
PENDING = 3  # so many blocks may wait for the byline or date that proves them a headline and deck
PAGE = frozenset(("topics", "navigation", "social", "subscribe", "support"))  # proves no headline beside a heading
STORY = 200  # where fewer characters are left behind the head, the story is in the head


@attrs.define(slots=True)
class Head:
    """The head as far as it has peeled.

    Attributes:
        covered: The blocks that claims cover which count anywhere.
        known: The headline of a page that starts with its masthead or menu, or -1.
        story: The first block of a story whose opening is known, or -1.
        end: The first block that is not head.
        pending: Claims that wait for the byline or date that proves them.
        clutter: Blocks that no rule knows, the page's if the head goes on below them.
        label: The label of the last claim.
        headline: The words of the headline, once there is one.
        heading: The claim on it.
        signed: Whether there was a byline.
    """

    blocks: Blocks
    claims: Claims
    covered: dict[int, Match]
    zones: Zones
    known: int = -1
    story: int = -1
    end: int = -1
    pending: list[Match] = attrs.field(factory=list)
    clutter: list[int] = attrs.field(factory=list)
    label: str = ""
    headline: str = ""
    heading: Match | None = None
    signed: bool = False

    def peel(self) -> int:
        """Peel from the top; returns the first block that is not head."""
        index = self.end = self.blocks.next(-1)
        while 0 <= index < HEAD:
            match = self.covered.get(index)
            index = self.take(index, match) if match else self.look(index)
        return self.finish()

    def titles(self) -> list[int]:
        """The blocks that count as headline."""
        return [match.block for match in self.zones.matches if match.entry.rule.label == "title"]

    def look(self, index: int) -> int:
        """Try the weak rules on a block; returns where to go on, or -1."""
        blocks = self.blocks
        found = self.claims(index, "head", self.around(index))
        match: Match | None
        if again := self.again(index):
            match = again
        elif index < self.known:
            over = self.is_over(index) and not ends_menu(blocks, index)
            match = headline_again(found, blocks, index, self.known) or of_the_page(
                found, over, index == blocks.next(-1)
            )
            if match is None:
                self.clutter.append(index)
                return blocks.next(index)
        else:
            if self.starts_anew(index):
                self.start_over()
                found = self.claims(index, "head", self.label)
            if not self.headline and is_path(blocks, index):
                self.clutter.append(index)
                return blocks.next(index)
            found = fresh(found, blocks, index, self.headline, self.pending, self.signed)
            if is_menu(blocks, index):
                found = [m for m in found if m.entry.rule.label not in IN_HEAD]
                found = [m for m in found if m.entry.rule.label == "navigation"] or found
                if not found and not self.signed:
                    self.misled(index, menu=True)
                    self.start_over()
                    return self.pass_over(index)
            if not found:
                return self.pass_over(index) if index < self.story else self.skip(index)
            match = best(found, not self.headline and self.label != "byline")
            if match.entry.always and match.entry.rule.label == "topics" and ends_menu(blocks, index):
                return self.pass_over(index)
            if match.entry.always and match.entry.rule.label == "title":
                match = by_its_words(blocks, index, self.claims) or match
            if match.entry.rule.awaits:
                return self.wait(index, match)
        self.zones.matches.append(match)
        return self.take(index, match)

    def around(self, index: int) -> str:
        """The label of what stands above a block: the page's own lines, over a headline or its section that are known."""
        if index == self.known:
            return "navigation"
        return self.label or "navigation" * (self.story >= 0 and bool(self.clutter))

    def again(self, index: int) -> Match | None:
        """The claim on the headline, made once more, where a block has its words again."""
        heading, blocks = self.heading, self.blocks
        if heading is None or self.pending or heading not in self.zones.matches:
            return None
        if not same_headline(blocks.plains[index], self.headline):
            return None
        start, stop = blocks.span(index)
        return attrs.evolve(heading, start=start, stop=stop, block=index, first=index, last=index)

    def is_over(self, index: int) -> bool:
        """Whether nothing but a date, or a section in the site's own form, stands between a line and the headline."""
        at = self.blocks.next(index)
        while at < self.known:
            found = of_the_page(self.claims(at, "head", "topics"), over=True)
            if found is None:
                return False
            label = found.entry.rule.label
            if label != "published" and (label != "topics" or found.entry.always):
                return False
            at = self.blocks.next(at)
        return True

    def start_over(self) -> None:
        """What looked like a headline is page clutter above the real one."""
        idle = [m for m in self.pending if "title" not in m.entry.rule.awaits]
        self.clutter += [m.block for m in idle if len(self.blocks.plains[m.block]) <= SHORT]
        self.zones.void += [(m, "a top-level heading follows") for m in idle]
        self.pending = [m for m in self.pending if m not in idle]
        self.label = self.headline = ""
        self.heading = None

    def starts_anew(self, index: int) -> bool:
        """Whether a line shows that what looked like a headline is none: a top-level heading, or one signed below a menu."""
        if self.blocks.marker(index) == "#":
            return bool(self.pending) or self.misled(index)
        menu = self.headline and not self.pending and self.label == "navigation"
        return bool(menu) and signed_soon(self.blocks, self.blocks.next(index), self.claims) and self.misled(index)

    def misled(self, index: int, menu: bool = False) -> bool:
        """Whether the name of the site stood for a headline: a lower heading, or a plain line with a section below it, or a menu.

        Then that claim waits again, for what will not come.
        """
        found = [m for m in self.zones.matches if m.entry.rule.label == "title"]
        below = {m.entry.rule.label for m in self.zones.matches if found and m.block > found[0].block}
        marker = self.blocks.marker(found[0].block) if found else ""
        deeper = self.blocks.marker(index) == "#" and marker.startswith("##")
        wrong = (
            len(found) == 1
            and (deeper or (not marker and below <= PAGE))
            and (menu or is_headline(self.blocks.plains[index]))
        )
        if wrong:
            self.zones.matches.remove(found[0])
            self.pending.append(found[0])
        return wrong

    def skip(self, index: int) -> int:
        """Look for a headline below what no rule knows, or the one there is once more; returns where to go on, or -1."""
        if self.headline:
            if self.heading not in self.zones.matches:
                return -1
            found, skipped = repeated(self.blocks, index, self.headline)
            skipped = [at for at in skipped if at not in self.covered]
        else:
            found, skipped = below_clutter(self.blocks, index, self.claims)
        if found >= 0:
            self.clutter += [m.block for m in self.pending if len(self.blocks.plains[m.block]) <= SHORT] + skipped
            self.zones.void += [(m, "the headline stands below it") for m in self.pending]
            self.pending = []
        return found

    def pass_over(self, index: int) -> int:
        """Leave a line that no rule knows to the page, if the head goes on below it; returns where to go on."""
        self.clutter.append(index)
        return self.blocks.next(index)

    def wait(self, index: int, match: Match) -> int:
        """Let a claim wait for what must prove it; returns where to go on, or -1."""
        if len(self.pending) == PENDING:
            return self.pass_over(index) if index < self.story else -1
        self.pending.append(match)
        self.told(index, match)
        return self.blocks.next(index)

    def told(self, index: int, match: Match) -> None:
        """Remember what was claimed last, and the headline."""
        self.label = match.entry.rule.label
        if self.label == "title" and not self.headline:
            self.headline, self.heading = self.blocks.plains[index], match

    def take(self, index: int, match: Match) -> int:
        """Let the head reach to the end of a claim that waits for nothing; returns where to go on, or -1."""
        label = match.entry.rule.label
        if label != "title" and any(over_headline(m) and label not in m.entry.rule.awaits for m in self.pending):
            return -1
        among = label if self.label == label == "social" else match.entry.rule.rest  # a button among buttons is one
        self.told(index, match)
        self.signed = self.signed or label == "byline"
        zones = self.zones
        zones.rest += [Rest(at, match, among) for at in self.clutter]
        self.clutter = []
        kept = proven(self.pending, label)
        picture = label == "caption" or (label == "media" and " " not in self.blocks.plains[index])  # its address
        waiting = [m for m in self.pending if m not in kept and (picture or (label == "title" and over_headline(m)))]
        zones.void += [
            (m, "nothing that it awaits followed") for m in self.pending if m not in kept and m not in waiting
        ]
        zones.matches += kept
        self.pending = waiting
        self.end = self.blocks.next(max(index, match.last))
        return -1 if match.entry.rule.closes_head else self.end

    def finish(self) -> int:
        """Give up what was never proved; returns the first block that is not head."""
        blocks, zones = self.blocks, self.zones
        end = without_early(zones, next(filter(over_headline, self.pending), None), self.end)
        zones.void += [(m, "no byline or date followed in the head") for m in self.pending]
        return end if has_story(blocks, end) else without_decks(zones, end)


def has_story(blocks: Blocks, start: int) -> bool:
    """Whether enough is left for a story from a block on."""
    left = 0
    while start >= 0 and left < STORY:
        left += len(blocks.plains[start])
        start = blocks.next(start)
    return left >= STORY


def without_early(zones: Zones, deck: Match | None, end: int) -> int:
    """Give back what followed a deck above its headline, if there is one that no byline proved. Returns where the head ends."""
    if deck is None:
        return end
    given = [m for m in zones.matches if m.block > deck.block]
    zones.matches = [m for m in zones.matches if m not in given]
    zones.void += [(m, "no byline followed below the headline") for m in given]
    return deck.block


def without_decks(zones: Zones, end: int) -> int:
    """Give back the decks of a text that is head all through: the story must be among them. Returns where it begins.

    No headline stands below it.
    """
    story = min((m.block for m in zones.matches if m.entry.rule.label == "subtitle"), default=end)
    given = [m for m in zones.matches if m.block >= story >= 0 and m.entry.rule.label in ("subtitle", "title")]
    zones.matches = [m for m in zones.matches if m not in given]
    zones.void += [(m, "no story follows") for m in given]
    return story
