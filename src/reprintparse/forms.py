"""The three forms of rule as constructors: what a profile file is written with.

They fill in what a declaration leaves out (the label, the literal anchor) and name every option where an author
looks for it. What the options mean for matching stands in `rules.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from .errors import ProfileError
from .kinds import Kind
from .matching.anchors import FLAGS, literal_prefix
from .options import Form, Where, refuse
from .rules import Members, Rule

__all__ = ["line", "run", "span"]

Literals = str | Sequence[str]


def literals(given: Literals | None) -> tuple[str, ...]:
    """One string or several; what is neither, the rule itself refuses."""
    if given is None or isinstance(given, str):
        return () if given is None else (given,)
    return tuple(given) if isinstance(given, Iterable) else given


def build(form: Form, name: str, kind: Kind, pattern: str, given: dict[str, object]) -> Rule:
    """Fill in what a declaration leaves out: label, anchor, whether case counts."""
    heads = literals(given.pop("head"))  # type: ignore[arg-type]  # typed at the three doors below
    ends = literals(given.pop("tail"))  # type: ignore[arg-type]
    stems = literals(given.pop("stem"))  # type: ignore[arg-type]
    for option, value in (("name", name), ("pattern", pattern)):
        if not isinstance(value, str):
            refuse(f"rule {name!r}", option, value)
    flags = FLAGS.match(pattern)
    any_case = bool(flags and "i" in flags.group())
    if not (heads or ends or stems):
        prefix = literal_prefix(pattern)
        if form == "span":
            stems = (prefix,) if prefix else ()
        elif prefix:
            heads = (regex.split(r"(?<=[.!?]) ", prefix, maxsplit=1)[0],)  # a line may be parted into its sentences
    try:
        kind = Kind(kind)
    except ValueError as error:
        raise ProfileError(f"rule {name!r}: {error}") from None
    given["label"] = given["label"] or name.replace("-", "_")
    for key in ("examples", "near_misses", "awaits", "follows"):
        given[key] = literals(given[key])  # type: ignore[arg-type]
    return Rule(
        name=name, form=form, kind=kind, pattern=pattern, heads=heads, ends=ends, stems=stems,
        any_case=any_case, **given,  # type: ignore[arg-type]
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
    echoed: bool = False,
    recurs: bool = False,
    proper: bool = False,
    linked: bool = False,
    target: str | None = None,
    between: bool = False,
    amid: bool = False,
    awaits: Literals = (),
    follows: Literals = (),
    identifies: bool = False,
    opens_tail: bool = False,
    closes_head: bool = False,
    rest: str = "navigation",
    fallback: bool = False,
    newcomer: bool = False,
    goes_on: str = "",
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
        echoed: Whether the prose below must take up the words of the block.
        recurs: Whether a copyright line or the end of a headline must name it again, as they do a site.
        proper: Whether no word of the block may be in lower case elsewhere in the text, as those of a name are not.
        linked: Whether the block must be nothing but a link to a story.
        target: Pattern to be found in the address, where the block must be nothing but a link.
        between: Whether it must stand between paragraphs of prose.
        amid: Whether a sentence counts, as a habit's, that stands alone between paragraphs of prose.
        awaits: Labels of which one must follow in the head for this claim to count.
        follows: Labels of which one must stand next to it: before it in the head, below it in the tail.
        identifies: Whether a match makes the profile active.
        opens_tail: Whether nothing after it is body.
        closes_head: Whether nothing after it is header.
        rest: The label of what no rule claims after an `opens_tail`.
        fallback: Whether it counts only where no other rule's claim stands.
        newcomer: Whether the text must tell of the person captured as `author` nowhere before; for the tail.
        goes_on: With `newcomer`, what blocks below start with that go on about the same person.
        examples: Blocks that this rule claims whole; the conformance test holds it to them.
        near_misses: Blocks that it must leave alone.

    Raises:
        ProfileError: When the declaration is not well formed.
    """
    return build(
        "line", name, kind, pattern, {k: v for k, v in locals().items() if k not in ("name", "kind", "pattern")}
    )


def span(
    name: str,
    kind: Kind,
    pattern: str,
    *,
    stem: Literals | None = None,
    lead: str | None = None,
    reach: int = 0,
    until: str | None = None,
    after: Members | None = None,
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
            earlier claim of the same rule, and what it captures as `text` gives way to better claims.
        reach: Up to how many characters lines above it that are plainly its own belong to it too.
        until: The claim goes on to the first block below that matches this, and to those right behind it that do too.
        after: With `until`, how many blocks away that may be (`most`, else 12) and what stands before it (`pattern`).
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
    below: str | None = None,
    repeats: str = "",
    identifies: bool = False,
    opens_tail: bool = False,
    rest: str = "navigation",
    fallback: bool = False,
    examples: Literals = (),
    near_misses: Literals = (),
) -> Rule:
    """A rule that claims a block and the neighbors that belong to it.

    Args:
        name: Unique in the profile; also the label unless `label` says otherwise.
        kind: What the claimed blocks are.
        pattern: What the anchoring block must match as a whole (a signature, a heading).
        before: The blocks above that belong to it.
        after: The blocks below that belong to it.
        until: The run goes on to the first block below that matches this, at most `after.most` blocks away, and to
            those right behind it that match too.
        label: A standard label of the kind, or one of your own.
        head: Literal the anchoring block starts with.
        tail: Literal it ends with.
        stem: Literal that stands somewhere in it.
        where: `anywhere`, or `tail` when the run counts only where it reaches the tail.
        longest: Anchoring blocks longer than this are not looked at.
        marker: Markdown marker that the anchoring block must carry.
        below: Pattern that the block below must start with.
        repeats: Group whose first word the block below must soon repeat.
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
