"""A rule as it is installed: what is known of it beforehand, and its patterns, compiled on first use."""

from __future__ import annotations

import re
from operator import attrgetter

import attrs
import regex

from ..errors import ProfileError
from ..rules import Form, Rule
from .anchors import casings, compiled, written
from .traits import PRINTED, UNLIMITED, bit, traits
from .twins import twin
from .words import cost, fold_case, shortened, telling

__all__ = ["BEYOND", "Entry", "anchored"]


SELDOM = 400  # a pattern that is tried no oftener is not worth compiling for another engine
BEYOND = re.compile(rf"[^\x00-\x7f{PRINTED}]")
DIGIT = re.compile(r"\d")  # (the standard library's engine finds one many times faster)


@attrs.define(slots=True, eq=False)
class Entry:
    """A rule with its full name and its profile.

    What every match of its pattern has (see `traits.py`) is read off the pattern when it is first asked for.
    """

    rule: Rule
    profile: str
    always: bool
    id: str = ""
    anchor: int = 0
    longest: int = 0
    form: Form = "line"
    by_edge: bool = False  # a weak line: the zones ask for it, block by block
    conditional: bool = False  # more than the size and the words of a block decide
    bound: bool = False  # what stands around its block decides, so that a line of several sentences will not do
    heads: tuple[str, ...] = ()
    least: int = 0
    most: int = UNLIMITED
    first: int = 0
    last: int = 0
    endings: frozenset[str] = frozenset()  # the ASCII characters that no match ends with
    digit: bool = False
    stems: tuple[str, ...] = ()  # where nothing else is the anchor of the rule
    words: tuple[tuple[str, ...], ...] | None = None
    folded: tuple[tuple[str, ...], ...] = ()
    _patterns: dict[str, regex.Pattern[str]] = attrs.field(factory=dict)
    _twins: dict[str, re.Pattern[str] | int | None] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        rule = self.rule
        self.id = f"{self.profile}/{rule.name}"
        self.heads = tuple(form for head in rule.heads for form in (casings(head) if rule.any_case else (head,)))
        self.anchor = max(map(len, (*rule.heads, *rule.ends, *rule.stems)), default=0)
        self.longest, self.form = rule.longest, rule.form
        self.by_edge = rule.weak and rule.form == "line"
        around = rule.echoed or rule.recurs or rule.proper or rule.link or rule.between
        self.bound = bool(rule.marker or rule.first or rule.below is not None or around)
        self.conditional = self.bound or (rule.weak and not self.anchor)

    def pattern(self, part: str = "pattern") -> regex.Pattern[str]:
        """The compiled pattern of one part of the rule: `pattern`, `lead`, `until`, `below`, `after.pattern` ...

        Raises:
            ProfileError: When it does not compile. That shows no earlier: compiling all patterns would take seconds.
        """
        found = self._patterns.get(part)
        if found is None:
            source = attrgetter(part)(self.rule)
            try:
                found = self._patterns[part] = compiled(source, reverse=part == "lead")
            except regex.error as error:
                raise ProfileError(f"rule {self.id!r}: {part} is not a valid pattern: {error}") from None
        return found

    def engine(self, plain: str, part: str = "pattern") -> regex.Pattern[str] | re.Pattern[str]:
        """The pattern as the engine takes it that is fastest on this text; compiled anew once it is tried often."""
        known = self._twins.get(part, 0)
        if isinstance(known, int):
            self._twins[part] = known + 1 if known < SELDOM else twin(self.pattern(part).pattern)
        elif known is not None and (plain.isascii() or BEYOND.search(plain) is None):
            return known
        return self.pattern(part)

    def study(self) -> tuple[tuple[str, ...], ...]:
        """Read off the pattern what every match of it has; the words that its anchor implies tell nothing more."""
        rule = self.rule
        try:
            found = traits(written(rule.pattern))  # not compiled before it is tried
        except regex.error:
            found = traits(self.pattern().pattern)  # which says whose pattern does not compile
        self.least, self.most = max(rule.shortest, found.least), min(rule.longest, found.most)
        self.first, self.last, self.digit = found.first, found.last, found.digit
        self.endings = frozenset(char for char in map(chr, range(128)) if not found.last & bit(char))
        anchors = (*self.heads, *rule.ends)
        implied = [fold_case(anchor) for anchor in anchors]
        words = [some for some in found.words if not any(word in anchor for anchor in anchors for word in some)]
        if rule.stems and not anchors:
            self.stems = rule.stems
            words = sorted([shortened(rule.stems), *words], key=cost)
        folded = [some for some in found.folded if not any(word in anchor for anchor in implied for word in some)]
        self.folded, self.words = telling(folded), telling(words)
        return self.words

    def may_look_like(self, first: str, last: str, bits: int) -> bool:
        """Whether a match may start and end with these characters, if given, and have a size of so many bits."""
        if self.words is None:
            self.study()
        sized = not bits or self.least.bit_length() <= bits <= self.most.bit_length()
        return sized and bool(self.first & bit(first)) and not (last and not self.last & bit(last))

    def may_match(self, plain: str) -> bool:
        """Whether a whole block has what every match has; most that an anchor suggests have not."""
        needed = self.words
        if needed is None:
            needed = self.study()
        if not self.least <= len(plain) <= self.most or plain[-1] in self.endings:
            return False
        for words in needed:
            for word in words:
                if word in plain:
                    break
            else:
                return False
        if self.digit and DIGIT.search(plain) is None:
            return False
        if self.folded:
            lower = fold_case(plain)
            if not all(any(word in lower for word in words) for words in self.folded):
                return False
        return not self.stems or any(stem in plain for stem in self.stems)


def anchored(entry: Entry, plain: str) -> bool:
    """Whether a block has the literal anchor of a rule; the definition that the index must agree with.

    A rule without anchors (only allowed at an edge, or on a link) is anchored in every block.
    """
    rule = entry.rule
    if not (entry.heads or rule.ends or rule.stems):
        return bool(plain)
    return plain.startswith(entry.heads) or plain.endswith(rule.ends) or any(stem in plain for stem in rule.stems)
