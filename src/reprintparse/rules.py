"""Rules: named declarations of what to claim, as which kind and label, and where it counts.

Three forms cover what real pages do. `line` claims a whole block. `run` claims a block and the neighbours that
belong to it: a tweet's text above its signature, the list under "RELATED STORIES:". `span` claims part of a
block, for notices that share a paragraph and for articles that arrive as one line.

Patterns are `regex` patterns over the plain form of a block (no Markdown, single spaces); `'` and `"` match
their curly forms too. Named groups become the segment's fields.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs
import regex

from .anchors import FLAGS, literal_prefix
from .errors import ProfileError
from .kinds import LABELS, Kind

__all__ = ["Members", "Rule", "line", "run", "span"]

Where = Literal["anywhere", "head", "tail"]
Form = Literal["line", "span", "run"]
Literals = str | Sequence[str]


@attrs.frozen
class Members:
    """The neighbouring blocks that a run may take along.

    Attributes:
        pattern: What the plain form of a member must match as a whole.
        most: At most this many blocks.
        least: With fewer than this many, the run claims nothing at all.
        characters: At most this many plain characters in all.
        items: Members must be Markdown list items.
        listing: One member alone must be followed by longer prose or the end; it is a headline, not a paragraph of
            a story that is told in short ones.
        close: How near members must stand: `any` (blank lines may stand between), `all` (no blank line, where
            the text uses them), `paragraph` (the first at any distance, more only from its own paragraph).
        beyond: After a member that matches this as a whole, one more is taken even from another paragraph.
    """

    pattern: str = r"[\s\S]{1,2000}"
    most: int = 1
    least: int = 0
    characters: int = 4000
    items: bool = False
    listing: bool = False
    close: Literal["any", "all", "paragraph"] = "any"
    beyond: str = ""


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
        any_case: Whether heads count in lower, upper, capitalised and titled form too.
        longest: Longer blocks are not looked at (plain characters).
        shortest: Shorter blocks are not looked at.
        lead: For a span, a pattern matched backwards from the stem; it belongs to the claim.
        until: For a run, a pattern of the last block it takes; none found within `after.most`, no claim.
        before: For a run, the blocks above it that belong to it.
        after: For a run, the blocks below it that belong to it.
        awaits: Counts only if a claim with one of these labels follows in the head.
        follows: Counts only right behind a claim with one of these labels.
        marker: The Markdown marker the block must have, for instance `#`.
        first: Counts only as the first block of the text.
        below: What the block below must start with.
        identifies: A match makes its profile active.
        opens_tail: Weak tail rules count from here on, and nothing after it is body unless `rest` says so.
        closes_head: Nothing after it is header.
        rest: With `opens_tail`, the label of what no rule claims after it; `body` leaves it alone.
        fallback: Counts only where no other rule's claim stands.
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
    until: str | None = None
    before: Members | None = None
    after: Members | None = None
    awaits: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    marker: str = ""
    first: bool = False
    below: str | None = None
    identifies: bool = False
    opens_tail: bool = False
    closes_head: bool = False
    rest: str = "navigation"
    fallback: bool = False
    examples: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.name or self.name != self.name.lower() or not self.name.replace("-", "").isalnum():
            raise ProfileError(f"rule {self.name!r}: write the name in lower-case words joined by hyphens")
        if self.kind is Kind.BODY:
            raise ProfileError(f"rule {self.name!r}: body is what no rule claims; choose another kind")
        if self.form == "span" and not self.stems:
            raise ProfileError(f"rule {self.name!r}: a span needs a stem, the literal its pattern starts with")
        if self.where == "anywhere" and not (self.heads or self.ends or self.stems):
            raise ProfileError(
                f"rule {self.name!r}: no literal anchor; give head=, tail= or stem=, "
                "or start the pattern with literal words"
            )

    @property
    def weak(self) -> bool:
        """Whether the rule counts only where it peels off an edge."""
        return self.where != "anywhere"


def literals(given: Literals | None) -> tuple[str, ...]:
    return () if given is None else (given,) if isinstance(given, str) else tuple(given)


def build(form: Form, name: str, kind: Kind, pattern: str, given: dict[str, object]) -> Rule:
    """Fill in what a declaration leaves out: label, anchor, whether case counts."""
    heads = literals(given.pop("head"))  # type: ignore[arg-type]  # typed at the three doors below
    ends = literals(given.pop("tail"))  # type: ignore[arg-type]
    stems = literals(given.pop("stem"))  # type: ignore[arg-type]
    label = given.pop("label") or name.replace("-", "_")
    flags = FLAGS.match(pattern)
    any_case = bool(flags and "i" in flags.group())
    if not (heads or ends or stems):
        prefix = literal_prefix(pattern)
        if form == "span":
            stems = (prefix,) if prefix else ()
        elif prefix:
            heads = (regex.split(r"(?<=[.!?]) ", prefix, maxsplit=1)[0],)  # a line may be parted into its sentences
    for key in ("examples", "near_misses", "awaits", "follows"):
        given[key] = literals(given[key])  # type: ignore[arg-type]
    return Rule(
        name=name, form=form, kind=Kind(kind), pattern=pattern, heads=heads, ends=ends, stems=stems,
        any_case=any_case, label=label, **given,  # type: ignore[arg-type]
    )  # fmt: skip


def line(
    name: str,
    kind: Kind,
    pattern: str,
    *,
    label: str | None = None,
    head: Literals | None = None,
    tail: Literals | None = None,
    stem: Literals | None = None,
    where: Where = "anywhere",
    longest: int = 500,
    shortest: int = 0,
    marker: str = "",
    first: bool = False,
    below: str | None = None,
    awaits: Literals = (),
    follows: Literals = (),
    identifies: bool = False,
    opens_tail: bool = False,
    closes_head: bool = False,
    rest: str = "navigation",
    fallback: bool = False,
    examples: Literals = (),
    near_misses: Literals = (),
) -> Rule:
    """A rule that claims a whole block.

    Args:
        name: Unique in the profile; also the label unless `label` says otherwise.
        kind: What the claimed block is.
        pattern: What the whole plain block must match.
        label: A standard label of the kind, or one of your own.
        head: Literal the block starts with; derived from the pattern when it begins with literal words.
        tail: Literal the block ends with.
        stem: Literal that stands somewhere in the block.
        where: `anywhere`, or `head` / `tail` when it counts only where it peels off that edge.
        longest: Blocks longer than this are not looked at.
        shortest: Nor are shorter ones.
        marker: Markdown marker that the block must carry.
        first: Whether only the first block of a text will do.
        below: Pattern that the block below must start with.
        awaits: Labels of which one must follow in the head for this claim to count.
        follows: Labels of which one must stand right before it.
        identifies: Whether a match makes the profile active.
        opens_tail: Whether nothing after it is body.
        closes_head: Whether nothing after it is header.
        rest: The label of what no rule claims after an `opens_tail`.
        fallback: Whether it counts only where no other rule's claim stands.
        examples: Blocks that this rule claims whole; the conformance test holds it to them.
        near_misses: Blocks that it must leave alone.

    Raises:
        ProfileError: When the declaration is not well formed.
    """
    return build("line", name, kind, pattern, {k: v for k, v in locals().items() if k not in ("name", "kind", "pattern")})


def span(
    name: str,
    kind: Kind,
    pattern: str,
    *,
    stem: Literals | None = None,
    lead: str | None = None,
    label: str | None = None,
    where: Where = "anywhere",
    longest: int = 1_000_000_000,
    identifies: bool = False,
    opens_tail: bool = False,
    rest: str = "navigation",
    fallback: bool = False,
    examples: Literals = (),
    near_misses: Literals = (),
) -> Rule:
    """A rule that claims part of a block, wherever its stem stands in it.

    Args:
        name: Unique in the profile; also the label unless `label` says otherwise.
        kind: What the claimed part is.
        pattern: Matched from the stem on; it must say where the claim ends, with bounded repeats.
        stem: The literal that the pattern starts with; derived when the pattern begins with literal words.
        lead: Matched backwards from the stem; what it matches belongs to the claim. It never reaches into an
            earlier claim of the same rule.
        label: A standard label of the kind, or one of your own.
        where: `tail` to count only in a block that peels off the tail, else `anywhere`.
        longest: Blocks longer than this are not looked at.
        identifies: Whether a match makes the profile active.
        opens_tail: Whether nothing after it is body.
        rest: The label of what no rule claims after an `opens_tail`.
        fallback: Whether it counts only where no other rule's claim stands.
        examples: Texts that this rule claims whole.
        near_misses: Texts that it must leave alone.

    Raises:
        ProfileError: When the declaration is not well formed.
    """
    given = {k: v for k, v in locals().items() if k not in ("name", "kind", "pattern")}
    return build("span", name, kind, pattern, {**given, "head": None, "tail": None, "awaits": (), "follows": ()})


def run(
    name: str,
    kind: Kind,
    pattern: str,
    *,
    before: Members | None = None,
    after: Members | None = None,
    until: str | None = None,
    label: str | None = None,
    head: Literals | None = None,
    tail: Literals | None = None,
    stem: Literals | None = None,
    where: Where = "anywhere",
    longest: int = 500,
    marker: str = "",
    identifies: bool = False,
    opens_tail: bool = False,
    rest: str = "navigation",
    fallback: bool = False,
    examples: Literals = (),
    near_misses: Literals = (),
) -> Rule:
    """A rule that claims a block and the neighbours that belong to it.

    Args:
        name: Unique in the profile; also the label unless `label` says otherwise.
        kind: What the claimed blocks are.
        pattern: What the anchoring block must match as a whole (a signature, a heading).
        before: The blocks above that belong to it.
        after: The blocks below that belong to it.
        until: The run goes on to the first block below that matches this, at most `after.most` blocks away.
        label: A standard label of the kind, or one of your own.
        head: Literal the anchoring block starts with.
        tail: Literal it ends with.
        stem: Literal that stands somewhere in it.
        where: `anywhere`, or `tail` when the run counts only where it reaches the tail.
        longest: Anchoring blocks longer than this are not looked at.
        marker: Markdown marker that the anchoring block must carry.
        identifies: Whether a match makes the profile active.
        opens_tail: Whether nothing after it is body.
        rest: The label of what no rule claims after an `opens_tail`.
        fallback: Whether it counts only where no other rule's claim stands.
        examples: Texts, one block a line, that this rule claims whole.
        near_misses: Texts that it must leave alone.

    Raises:
        ProfileError: When the declaration is not well formed.
    """
    given = {k: v for k, v in locals().items() if k not in ("name", "kind", "pattern")}
    return build("run", name, kind, pattern, {**given, "awaits": (), "follows": ()})


def standard(rule: Rule) -> bool:
    """Whether the rule's label is one of the standard labels of its kind."""
    return rule.label in LABELS[rule.kind]
