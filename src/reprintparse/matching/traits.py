"""What every block that a pattern matches as a whole must have: its length, its first and last character, words in it.

Most rules that a block's anchor or place suggests do not match it, and to find that out with the pattern costs
many times what these tests do. They are read off the pattern, once, when a rule is first looked at. Whatever the
reader does not understand may be anything, so that a test never turns away what the pattern would match.
"""

from __future__ import annotations

from functools import cache, reduce
from itertools import product

import attrs
import regex

from .words import EITHER, MOVED, WORTH, Texts, cost, fold_case, shortened, useful

__all__ = ["OTHER", "PRINTED", "UNLIMITED", "Traits", "bit", "traits"]

OTHER = "\x80"  # stands for every character beyond ASCII
PRINTED = "‘’“”–—…•·é"  # beyond ASCII, what English text is printed with
ANY = (1 << 129) - 1
UNLIMITED = 1_000_000_000
VARIANTS = 48  # so many texts at most are told apart on the way

FLAGS = regex.compile(r"\(\?([ims]+)\)")
REPEAT = regex.compile(r"(?:(?P<sign>[?*+])|\{(?P<low>\d*)(?P<comma>,?)(?P<high>\d*)(?<!\{|\{,)\})[?+]?")
GROUP = regex.compile(r"\((?:\?P<\w+>|\?>|\?(?P<on>[ims]*)(?:-(?P<off>[ims]+))?:|(?P<look>\?<?[=!])|(?!\?))")
CLASS = regex.compile(r"\[\^?\]?(?:\\[pP]\{\w+\}|\\.|[^\]\\])*+\]|\\[pP]\{\w+\}|\\[dDwWsS]|\.")
LITERAL = regex.compile(
    r"\\(?P<code>x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[nrt])|\\(?P<self>\W)|(?P<char>[^\\.\[\](){}?*+|^$])"
)
PLAIN = regex.compile(r"[^\\.\[\](){}?*+|^$]{2,}(?![?*+{])")  # characters that stand for themselves, each once
LISTED = regex.compile(r"\[-?(?:[^\\\[\]^-]|\\\W)+-?\]")  # a class that names its characters one by one
LISTED_ESCAPE = regex.compile(r"\\(\W)")
RANGES = regex.compile(r"\[[^\\\[\]^]+\]")
FEW = 6  # so many characters at most are told apart
NO_WIDTH = regex.compile(r"[\^$]|\\[bBAZ]")
CODES = {"n": "\n", "r": "\r", "t": "\t"}


@attrs.frozen
class Traits:
    """What every match of a pattern has.

    Attributes:
        least: It is no shorter than this.
        most: Nor longer than this.
        first: The characters of which it starts with one, if it is not empty; each is a `bit`.
        last: Those of which it ends with one.
        words: Of each of these sets it holds a word; the one that tells most comes first.
        folded: Of each of these sets likewise, when `fold_case` has made it all lower case.
        exact: It is one of these, where they are few enough to tell.
        digit: It holds a digit.
        written: The pattern with those characters of its classes written out that are ASCII or `PRINTED`, if it was understood.
    """

    least: int = 0
    most: int = UNLIMITED
    first: int = ANY
    last: int = ANY
    words: tuple[Texts, ...] = ()
    exact: Texts | None = None
    digit: bool = False
    folded: tuple[Texts, ...] = ()
    written: str = ""

    def told(self) -> tuple[Texts, ...]:
        """The sets of words, however they are known."""
        return (self.exact,) if self.exact is not None else self.words


NOTHING = Traits(0, 0, 0, 0, exact=("",))


def bit(char: str) -> int:
    """A character as a bit in the traits `first` and `last`."""
    return 1 << min(ord(char), 128)


@cache
def traits(pattern: str) -> Traits:
    """Read the traits off a pattern of `regex`.

    Examples:
        >>> found = traits(r"By [A-Z][a-z]{2,20}(?: (?:and|with) .{1,20})?, (?:staff|guest)(?: writers?)?[.!]")
        >>> found.least, found.most, found.words, found.last == bit(".") | bit("!")
        (14, 66, (('By ',), (', staf', ', gues')), True)
    """
    reader = Reader(pattern)
    try:
        found = reader.alternatives()
    except UnknownSyntaxError:
        return Traits()
    if reader.at < len(pattern):
        return Traits()
    sets = sorted((texts for texts in map(shortened, found.told()) if cost(texts) < WORTH), key=cost)
    moved = [texts for texts in sets if any(max(text, default="") >= chr(EITHER) for text in texts)]
    folded = tuple(tuple(fold_case(text.translate(MOVED)) for text in texts) for texts in moved)
    words = tuple(texts for texts in sets if texts not in moved)
    return attrs.evolve(found, words=words, folded=folded, written="".join(reader.written))


class UnknownSyntaxError(Exception):
    """The pattern has syntax that is not read here."""


class Reader:
    """One walk over a pattern, which takes the traits of its parts together."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        flags = FLAGS.match(pattern)
        self.at = flags.end() if flags else 0
        self.written = [flags.group() if flags else ""]
        self.any_case = bool(flags and "i" in flags[1])

    def take(self, token: regex.Pattern[str]) -> regex.Match[str] | None:
        """The token that stands next, if it does."""
        found = token.match(self.pattern, self.at)
        if found:
            self.at = found.end()
            written = found.group()
            self.written.append(written_out(written, self.any_case) if token is CLASS and written != "." else written)
        return found

    def alternatives(self) -> Traits:
        """Up to the end of the group."""
        branches = [self.sequence()]
        while self.pattern.startswith("|", self.at):
            self.at += 1
            self.written.append("|")
            branches.append(self.sequence())
        return reduce(either, branches)

    def sequence(self) -> Traits:
        """Up to the next bar or the end of the group. Neighbors that are exact grow together as long as they can."""
        least = most = first = last = 0
        run: Texts = ("",)
        words: list[Texts] = []
        digit = False
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            part = self.repeated(self.atom())
            grown = joined(run, part.exact)
            if grown is None:
                words += [run, *part.words]
                grown = part.exact or ("",)
            run = grown
            first = first if least else first | part.first
            last = part.last if part.least else part.last | last
            least, most = least + part.least, min(UNLIMITED, most + part.most)
            digit = digit or part.digit
        if not words:
            return Traits(least, most, first, last, (), run, digit)
        return Traits(least, most, first, last, useful([*words, run]), None, digit)

    def repeated(self, one: Traits) -> Traits:
        """What was just read, as often as the sign behind it says."""
        sign = self.take(REPEAT)
        if sign is None:
            return one
        if sign["sign"]:
            return times(one, int(sign["sign"] == "+"), 1 if sign["sign"] == "?" else UNLIMITED)
        low = int(sign["low"] or 0)
        return times(one, low, int(sign["high"]) if sign["high"] else UNLIMITED if sign["comma"] else low)

    def atom(self) -> Traits:
        """One group, class, character or assertion; or several characters in a row."""
        plain = None if self.any_case else self.take(PLAIN)
        if plain:
            text = plain.group()
            return Traits(
                len(text), len(text), bit(text[0]), bit(text[-1]), exact=(text,), digit=any(map(str.isdecimal, text))
            )
        literal = self.take(LITERAL)
        if literal:
            code = literal["code"]
            return character(
                literal["char"] or literal["self"] or CODES.get(code) or chr(int(code[1:], 16)), self.any_case
            )
        some = self.take(CLASS)
        if some:
            return one_of(some.group(), self.any_case)
        opened = self.take(GROUP)
        if opened:
            return self.group(opened)
        if self.take(NO_WIDTH):
            return NOTHING
        raise UnknownSyntaxError

    def group(self, opened: regex.Match[str]) -> Traits:
        """What stands in parentheses; of what only looks ahead or behind, the words that it demands."""
        before = self.any_case
        self.any_case = (before or "i" in (opened["on"] or "")) and "i" not in (opened["off"] or "")
        found = self.alternatives()
        self.any_case = before
        if not self.pattern.startswith(")", self.at):
            raise UnknownSyntaxError
        self.at += 1
        self.written.append(")")
        if not opened["look"]:
            return found
        words = useful(found.told()) if opened["look"] in ("?=", "?<=") else ()
        told = words and cost(words[0]) < WORTH  # what must stand somewhere else in the block stands in it as well
        return Traits(0, 0, 0, 0, words) if told else NOTHING


@cache
def character(char: str, any_case: bool) -> Traits:
    """The traits of one literal character."""
    if not any_case or (char.isascii() and not char.isalpha()):
        return Traits(1, 1, bit(char), bit(char), exact=(char,), digit=char.isdecimal())
    if not char.isascii():
        return Traits(1, 1)
    either_case = bit(char.lower()) | bit(char.upper()) | bit(OTHER)
    return Traits(1, 1, either_case, either_case, exact=(chr(EITHER + ord(char.lower())),))


@cache
def members(some: str, any_case: bool) -> str:
    """Those characters of a class that are ASCII or `PRINTED`."""
    match = regex.compile(some, regex.DOTALL | (regex.IGNORECASE if any_case else 0)).fullmatch
    return "".join(filter(match, [*map(chr, range(128)), *PRINTED]))


@cache
def one_of(some: str, any_case: bool) -> Traits:
    """The traits of a class; beyond ASCII it may have any member, unless it plainly has none."""
    chars = sum(1 << ord(char) for char in members(some, any_case) if char.isascii())
    listed = LISTED.fullmatch(some)
    if any_case or not some.isascii() or not (listed or RANGES.fullmatch(some)):
        chars |= bit(OTHER)
    items = LISTED_ESCAPE.sub(r"\1", some[1:-1]) if listed else ""
    exact = tuple(items) if 0 < len(items) <= FEW and not any_case else None
    return Traits(1, 1, chars, chars, exact=exact, digit=some == r"\d")


@cache
def written_out(some: str, any_case: bool) -> str:
    """A class as the list of its ASCII and printed characters."""
    inside = "".join(rf"\x{ord(char):02x}" if char.isascii() else char for char in members(some, any_case))
    return f"[{inside}]" if inside else r"[^\x00-\U0010ffff]"


def either(one: Traits, other: Traits) -> Traits:
    """The traits of one thing or another."""
    least, most = min(one.least, other.least), max(one.most, other.most)
    first, last, digit = one.first | other.first, one.last | other.last, one.digit and other.digit
    if one.exact is not None and other.exact is not None and len(one.exact) + len(other.exact) <= VARIANTS:
        return Traits(least, most, first, last, (), one.exact + other.exact, digit)
    mine, theirs = one.told(), other.told()
    return Traits(least, most, first, last, useful([mine[0] + theirs[0]]) if mine and theirs else (), None, digit)


def times(one: Traits, low: int, high: int) -> Traits:
    """The traits of something repeated."""
    exact: Texts | None = None
    if low == high <= 4:
        exact = ("",)
        for _ in range(low):
            exact = joined(exact, one.exact)
    elif high == 1 and one.exact is not None:
        exact = ("", *one.exact)
    least, most, words = one.least * low, min(UNLIMITED, one.most * high), useful(one.told()) if low else ()
    return Traits(least, most, one.first, one.last, words, exact, one.digit and low > 0)


def joined(one: Texts | None, other: Texts | None) -> Texts | None:
    """Each text of one with each of the other behind it, if they are not too many."""
    if one is None or other is None or len(one) * len(other) > VARIANTS:
        return None
    return tuple(dict.fromkeys(map("".join, product(one, other))))
