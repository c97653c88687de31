"""Rules: named declarations of what to claim, as which kind and label, and where it counts.

Three forms cover what real pages do. `line` claims a whole block. `run` claims a block and the neighbors that
belong to it: a tweet's text above its signature, the list under "RELATED STORIES:". `span` claims part of a
block, for notices that share a paragraph and for articles that arrive as one line.

Patterns are `regex` patterns over the plain form of a block (no Markdown, single spaces); `'` and `"` match
their curly forms too. Named groups become the segment's fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

import attrs

from .errors import ProfileError
from .kinds import Kind
from .matching.anchors import wrong_with
from .options import APART, TYPES, Close, Form, Where, refuse, shortened

__all__ = ["MEMBERS", "Form", "Members", "Rule", "Where", "idle", "patterns", "unreadable"]


@attrs.frozen
class Members:
    """The neighboring blocks that a run may take along.

    Attributes:
        pattern: What the plain form of a member must match as a whole.
        most: At most this many blocks.
        least: With fewer than this many, the run claims nothing at all.
        characters: At most this many plain characters in all.
        items: Members must be Markdown list items.
        listing: One member alone must be followed by longer prose or the end; it is a headline, not a paragraph of
            a story that is told in short ones.
        close: How near members must stand: `any` (blank lines may stand between), `all` (no blank line, where
            the text uses them), `joined` (no blank line, in a text that uses them), `paragraph` (the first at any distance, more only from its own paragraph).
        inline: What goes on in the line of the block above it, where a line was parted into sentences, is a member whatever
            it says: a legal notice that starts a paragraph is the paragraph.
        beyond: After a member that matches this as a whole, one more is taken even from another paragraph.
    """

    pattern: str = r"[\s\S]{1,2000}"
    most: int = 1
    least: int = 0
    characters: int = 4000
    items: bool = False
    listing: bool = False
    inline: bool = False
    close: Close = "any"
    beyond: str = ""

    def __attrs_post_init__(self) -> None:
        for option in MEMBERS:
            refuse("Members", option, getattr(self, option))
        if self.least > self.most:
            raise ProfileError(f"Members: least must not be more than most, and is {self.least}, more than {self.most}")


MEMBERS = tuple(field.name for field in attrs.fields(Members))


@attrs.frozen(kw_only=True)
class Rule:
    """A named declaration; build one with `line`, `run` or `span`.

    Attributes:
        name: Lower-case words joined by hyphens, unique in its profile.
        form: `line`, `run` or `span`.
        kind: The kind of the claimed segments.
        label: The label of the claimed segments.
        pattern: Over the plain form; the whole block for a line, from the stem on for a span.
        where: `anywhere`, or only where it peels off the `head` or `tail`.
        heads: Literals of which the block must start with one.
        ends: Literals of which the block must end with one.
        stems: Literals of which one must stand in the block; for a span, where its pattern starts.
        any_case: Whether heads count in lower, upper, capitalized and titled form too.
        longest: Longer blocks are not looked at (plain characters).
        shortest: Shorter blocks are not looked at.
        lead: For a span, a pattern matched backwards from the stem; it belongs to the claim, its `text` unless a
            better claim holds that.
        reach: For a span with a lead, how many characters it may have where lines above it are plainly its own.
        until: For a run or span, a pattern of the last blocks it takes; none found within `after.most`, no claim.
        before: For a run, the blocks above it that belong to it.
        after: For a run, the blocks below it that belong to it.
        awaits: Counts only if a claim with one of these labels follows in the head.
        follows: Counts only next to a claim with one of these labels: behind it in the head, above it in the tail;
            `rest`, behind a claim that opened the tail.
        marker: The Markdown marker the block must have, for instance `#`.
        first: Counts only as the first block of the text.
        below: What the block below must start with.
        echoed: Counts only if the prose below takes up the words of the block, as a story does with its headline.
        recurs: Counts only if a copyright line or the end of a headline names it again, as they do a site.
        proper: Counts only if no word of the block is in lower case elsewhere in the text, as those of a name are not.
        linked: Counts only if the block is nothing but a link to a story, whose address spells out its words.
        target: Counts only if the block is nothing but a link, to an address in which this pattern is found.
        between: Counts only between paragraphs: a sentence ends above it, and prose begins below it.
        amid: For a line of a habit that counts anywhere: even a sentence that stands alone between paragraphs of prose.
        identifies: A match makes its profile active.
        opens_tail: Weak tail rules count from here on, and nothing after it is body unless `rest` says so.
        closes_head: Nothing after it is header.
        rest: With `opens_tail`, the label of what no rule claims after it; `body` leaves it alone.
        fallback: Counts only where no other rule's claim stands.
        newcomer: Counts only if the text tells of the person captured as `author` nowhere before; then the shape of one
            sentence is enough, and a line that no rule knows may stand below.
        goes_on: With `newcomer`, what blocks below start with that go on about the same person.
        repeats: Counts only if the block below soon repeats the first word of this group.
        examples: Texts that this rule claims whole.
        near_misses: Texts that look alike and that it must not claim.
    """

    name: str
    form: Form
    kind: Kind
    label: str
    pattern: str
    where: Where = "anywhere"
    heads: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    any_case: bool = False
    longest: int = 500
    shortest: int = 0
    lead: str | None = None
    reach: int = 0
    until: str | None = None
    before: Members | None = None
    after: Members | None = None
    awaits: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    marker: str = ""
    first: bool = False
    below: str | None = None
    echoed: bool = False
    recurs: bool = False
    proper: bool = False
    linked: bool = False
    target: str | None = None
    between: bool = False
    amid: bool = False
    identifies: bool = False
    opens_tail: bool = False
    closes_head: bool = False
    rest: str = "navigation"
    fallback: bool = False
    newcomer: bool = False
    goes_on: str = ""
    repeats: str = ""
    examples: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        whose = f"rule {self.name!r}"
        for (option, default), value in zip(OPTIONS, VALUES(self), strict=True):
            if value is not default:
                refuse(whose, option, value)
        for side in (self.before, self.after):
            if side is not None and not isinstance(side, Members):
                raise ProfileError(f"{whose}: before and after must be Members, not {shortened(side)}")
        if not isinstance(self.kind, Kind):
            raise ProfileError(f"{whose}: kind must be a Kind, not {self.kind!r}")
        found = self.misfit()
        if found:
            raise ProfileError(f"{whose}: {found}")

    def misfit(self) -> str | None:
        """What does not go together, if anything."""
        if self.kind is Kind.BODY:
            return "body is what no rule claims; choose another kind"
        if self.repeats and f"(?P<{self.repeats}>" not in self.pattern:
            return f"repeats names a group {self.repeats!r}, which the pattern does not have"
        if self.shortest > self.longest:
            return f"no block is at least {self.shortest} and at most {self.longest} characters long; change shortest or longest"
        if self.opens_tail and self.where == "head":
            return "a rule of the head opens no tail; give where='tail' or where='anywhere'"
        if self.newcomer and self.where != "tail":
            return "a newcomer is looked for at the tail alone; give where='tail'"
        if self.form == "span" and not self.stems:
            return unreadable(self) or "a span needs a stem, the literal its pattern starts with"
        if self.where == "anywhere" and not (self.heads or self.ends or self.stems or self.link):
            return unreadable(self) or (
                "no literal anchor; give head=, tail= or stem=, or start the pattern with literal words"
            )
        return None

    @property
    def weak(self) -> bool:
        """Whether the rule counts only where it peels off an edge."""
        return self.where != "anywhere"

    @property
    def parted(self) -> bool:
        """Whether a group of its pattern is to be a segment of its own."""
        places = (self.pattern, self.lead or "", self.after.pattern if self.after else "")
        return any(f"(?P<{APART}" in place for place in places)

    @property
    def link(self) -> bool:
        """Whether it claims only what is nothing but a link."""
        return self.linked or self.target is not None

    @property
    def retiring(self) -> bool:
        """Whether, as a habit's, it leaves a sentence to the author that stands alone between paragraphs of prose."""
        return self.form == "line" and not (self.weak or self.amid or self.between or self.link)

    @property
    def implied(self) -> bool:
        """Whether it claims a headline or deck for which only its shape and the words of the story speak."""
        return self.echoed or (self.first and self.below is not None and not self.marker)


OPTIONS = tuple((field.name, field.default) for field in attrs.fields(Rule) if field.name in TYPES)
VALUES = attrgetter(*(option for option, _ in OPTIONS))


def patterns(rule: Rule) -> Iterator[tuple[str, str]]:
    """Every pattern of a rule, with the name of its place."""
    for place in ("pattern", "lead", "until", "below", "target", "goes_on"):
        pattern = getattr(rule, place)
        if pattern:
            yield place, pattern
    for place, members in (("before", rule.before), ("after", rule.after)):
        if members:
            yield f"{place}.pattern", members.pattern
            if members.beyond:
                yield f"{place}.beyond", members.beyond


def unreadable(rule: Rule) -> str | None:
    """What is wrong with the first of a rule's patterns that does not compile, if anything."""
    for place, pattern in patterns(rule):
        found = wrong_with(pattern, reverse=place == "lead")
        if found:
            return f"{place} {found}"
    return None


def idle(rule: Rule) -> Iterator[str]:
    """The options of a rule that say nothing in its company, each with what it would take."""
    if rule.rest != "navigation" and not rule.opens_tail:
        yield "rest says nothing without opens_tail=True"
    if rule.goes_on and not rule.newcomer:
        yield "goes_on says nothing without newcomer=True"
    if rule.reach and not rule.lead:
        yield "reach says nothing without lead="
    if rule.form == "span" and rule.after and not rule.until:
        yield "after says nothing on a span without until="
    if rule.awaits and rule.where != "head":
        yield "awaits says nothing without where='head'"
    if rule.follows and rule.where == "anywhere":
        yield "follows says nothing without where='head' or where='tail'"
    if rule.closes_head and rule.where == "tail":
        yield "closes_head says nothing of a rule of the tail"
