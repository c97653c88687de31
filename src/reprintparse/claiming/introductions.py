"""Who is introduced at the end of an article: its author, or a person of the story.

"Ana Ruiz is a historian in Arden" may well close a story on Ana Ruiz. But people of a story have been named before;
a name that falls there for the first time, the head of the page aside, is the author's. A rule that says so (`newcomer`)
is believed where the bare words would be too little: in a sentence of a line that lost its breaks, above a line that
no rule knows, and, where the head names that author, at some distance from the end. And where the text tells of
a person again and again, the fullest introduction is a part of the story, unless the head names them as its author.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable

import regex

from ..text.blocks import Blocks
from .claims import Match
from .outcome import Claims

__all__ = ["authors", "bylined", "carry_on", "goes_on", "introduced", "leads_on", "may_introduce", "presented"]

NAMEPLATE = 60  # a line this short may give an author's name without telling of them
FLAT_HEAD = 200  # so much of a text that lost its breaks may be its head
NOTE = 90  # a line this short under the introduction is no prose
REACH = 30  # so many blocks may stand below an introduction
LAST = 3  # an author is introduced in the last third of a text, not before
# Cheap to ask, and true of every introduction.
NAME_FIRST = re.compile(r"\W{0,5}(?:\d{1,2}\. )?\S+(?: [a-z]{1,3})? [^\W\d_a-z]")
SURNAME = regex.compile(r"([\p{L}'’-]{3,30})(?:,? (?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D)\.?)?$")
SIGNED = regex.compile(r"(?:\b(?:[Bb]y|BY):?|[—–]) (?:[\p{L}.'’-]{1,20} ){0,7}+\Z")
SIGNATURE = regex.compile(
    r"\b(?:[Bb]y|BY):? \p{Lu}[\p{L}.'’-]{0,20}((?: \p{Lu}[\p{L}'’-]{0,30}\.?){1,3}+)(?=\s{0,3}(?:\Z|[\r\n|•(\d]|on \p{Lu}|\p{Lu}))"
)
ADDRESSED = regex.compile(r"(?i)\b(?:you|your|we|our)\b|\?$")
PRESENTS = regex.compile(
    r"[^.!?]{0,70}? (?:is|was|lives|resides|teaches|holds|graduated|works|serves|has been|received|earned)\b"
)
EARLY = 4  # whom a text has not told of, it introduces behind its first quarter
PRONOUN = regex.compile(r"(?:He|She|They|His|Her|Their)\b")
BELOW = 2  # so many blocks below the head may be where its author is introduced
GOING_ON = 8  # and so many may go on about them
TOP = 500  # so near the top of a text, a signature is the author's, even where it was run into other words
MENTIONS = 2  # told of so often, a person whom the head does not name is one of the story
NOTES = regex.compile(r"(?i)(?:(?:end|foot)?notes?|references?|sources?|bibliography|works cited|further reading):?")


def author(match: Match) -> str:
    """Whom a claim captures as the author."""
    return next((hit.groupdict().get("author") for hit in match.hits), None) or ""


def surname(match: Match) -> str:
    """The last name that a claim captures as the author's, or nothing."""
    found = SURNAME.search(author(match))
    return found[1] if found else ""


def authors(text: str, claims: Iterable[Match]) -> set[str]:
    """The last names of those whom the head names as authors, in a claim or in a mere "by Ana Ruiz"."""
    named = {surname(match) for match in claims if match.entry.rule.label == "byline"} - {""}
    return named.union(*map(str.split, SIGNATURE.findall(text, 0, TOP)))


def may_introduce(match: Match, blocks: Blocks, top: int, names: Container[str]) -> bool:
    """Whether a claim can be about the author, not about a person of the story; `names` are those in the head."""
    name = surname(match)
    if match.entry.rule.newcomer:
        late = blocks.starts[match.first] * EARLY >= len(blocks.text)
        return name in names or (late and bool(name) and not mentions(name, match, blocks, top, 1))
    if not name or name in names or not match.entry.always or match.entry.rule.label != "bio":
        return True
    return mentions(name, match, blocks, top, MENTIONS) < MENTIONS


def leads_on(match: Match, blocks: Blocks) -> bool:
    """Whether a claim about somebody stands right above a block that starts with a pronoun, and means the same person."""
    below = blocks.next(match.last)
    return not match.entry.rule.newcomer and below >= 0 and PRONOUN.match(blocks.plains[below]) is not None


def mentions(name: str, match: Match, blocks: Blocks, top: int, most: int) -> int:
    """How often the text tells of somebody between its head and a claim; `most` are enough."""
    found, low = 0, max(blocks.starts[top] if top >= 0 else 0, FLAT_HEAD if blocks.glued else 0)
    at = blocks.text.find(name, low, match.start)
    while at >= 0 and found < most:
        inside = blocks.text[max(0, at - 1)].isalpha() or blocks.text[at + len(name)].isalpha()
        block = bisect_right(blocks.starts, at) - 1
        plate = len(blocks.plains[block]) <= NAMEPLATE and block not in blocks.glued
        found += not inside and not plate and not SIGNED.search(blocks.text, max(0, at - NAMEPLATE), at)
        at = blocks.text.find(name, at + 1, match.start)
    return found


def goes_on(match: Match, blocks: Blocks, stop: int) -> None:
    """Let an introduction take the blocks right below it, above block `stop`, that go on about the same person.

    One sentence of a line may stand between two of those: it hardly speaks of somebody else.
    """
    pattern = match.entry.pattern("goes_on")
    names = tuple(name for name in author(match).split() if len(name) > 2)

    def same(at: int) -> bool:
        return 0 <= at < stop and (bool(pattern.match(blocks.plains[at])) or blocks.plains[at].startswith(names))

    at = blocks.next(match.last)
    while 0 <= at < stop:
        if not same(at):
            between, at = at, blocks.next(at)
            if (
                between not in blocks.glued
                or at not in blocks.glued
                or ADDRESSED.search(blocks.plains[between])
                or not same(at)
            ):
                break
        match.last, match.stop = at, blocks.span(at)[1]
        at = blocks.next(at)


def fullest(claims: Iterable[Match], blocks: Blocks, stop: int) -> Match:
    """The best of some introductions, with the blocks above block `stop` that go on about the same person."""
    match = min(claims, key=lambda match: match.rank)
    goes_on(match, blocks, stop)
    return match


def carry_on(bios: Iterable[Match], taken: Container[int], blocks: Blocks) -> None:
    """Let what is claimed about authors take the sentences behind it in its line that start with a pronoun."""
    for match in bios:
        at = match.last + 1
        while at in blocks.glued and at not in taken and PRONOUN.match(blocks.plains[at]):
            match.last, match.stop = at, blocks.span(at)[1]
            at += 1


def introduced(blocks: Blocks, claims: Claims, covered: Container[int], stop: int, top: int) -> Match | None:
    """The introduction above block `stop`, if what stands between goes on about the person, or is no prose.

    Prose is what runs on for more than a line; notes, sources and a page's last words do not. In a text that lost
    its breaks only the very last sentence may be such a word.
    """
    at, end = blocks.next(stop, -1), blocks.next(len(blocks.plains), -1)
    low = last_part(blocks, top)
    below: list[int] = []
    for _ in range(REACH):
        if not 0 <= top <= at < stop or blocks.starts[at] < low:
            break
        fresh = claims(at, "newcomer", "bio") if NAME_FIRST.match(blocks.plains[at]) else []
        if fresh:
            person = fullest(fresh, blocks, stop)
            notes = min((at for at in below if NOTES.fullmatch(blocks.plains[at])), default=stop)
            below = [at for at in below if person.last < at < notes]
            loose = [at for at in below if at not in covered and not is_note(blocks, at, end)]
            return None if any(not claims(at, "tail", "bio") for at in loose) else person
        below.append(at)
        at = blocks.next(at, -1)
    return None


def is_note(blocks: Blocks, at: int, end: int) -> bool:
    """Whether a block is too short to be prose, or in a text without breaks the last words."""
    return len(blocks.plains[at]) <= NOTE and (at == end or (at not in blocks.glued and at + 1 not in blocks.glued))


def last_part(blocks: Blocks, top: int) -> int:
    """Where the last part of the text below block `top` starts."""
    start = blocks.starts[top] if 0 <= top < len(blocks.starts) else 0
    return start + (len(blocks.text) - start) * (LAST - 1) // LAST


def bylined(blocks: Blocks, claims: Claims, names: Iterable[str], stop: int, top: int) -> Match | None:
    """The introduction, in the last part of a text above block `stop`, of an author whom its head names."""
    low = last_part(blocks, top)
    for name in sorted(names):
        at = blocks.text.find(name, low)
        while at >= 0:
            block = bisect_right(blocks.starts, at) - 1
            if top <= block < stop and at - blocks.starts[block] < NAMEPLATE:
                fresh = claims(block, "newcomer", "bio")
                if fresh:
                    return fullest(fresh, blocks, stop)
            at = blocks.text.find(name, at + 1)
    return None


def presents(match: Match) -> bool:
    """Whether a claim says who its author is, not what they once wrote or said."""
    hits = (hit for hit in match.hits if hit.groupdict().get("author"))
    return any(PRESENTS.match(hit.string, hit.end("author")) for hit in hits)


def presented(blocks: Blocks, claims: Claims, names: Container[str], top: int) -> Match | None:
    """The introduction, right below the head that ends above block `top`, of an author whom it names."""
    at = top
    for _ in range(BELOW):
        if at < 0:
            break
        if NAME_FIRST.match(blocks.plains[at]):
            fresh = [match for match in claims(at, "newcomer", "bio") if surname(match) in names and presents(match)]
            if fresh:
                return fullest(fresh, blocks, at + GOING_ON)
        if len(blocks.plains[at]) > NAMEPLATE:
            break
        at = blocks.next(at)
    return None
