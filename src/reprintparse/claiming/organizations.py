"""What goes on about an organization below the note that presents it.

A press release ends in several paragraphs about who sent it out. Only the first may say so in words that a rule
knows; those below it name the organization again, or start with "It", "Its" or "The hospital".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from ..text.blocks import Blocks
from .claims import Match
from .outcome import Rest

__all__ = ["tell_more"]

NEAR = 110  # a paragraph about an organization names it within so many characters
INITIALS = regex.compile(r"\(((?:the )?\p{Lu}[\p{L}&]{1,9})\)")
ARTICLE = regex.compile(r"(?:[Tt]he|An?) ")
TWO = regex.compile(r"\p{Lu}[\p{L}\d&.'’-]+ (?:of )?(?:the )?\p{Lu}[\p{L}\d&.'’-]+")
NOUN = r"(?i:hospital|institute|cent(?:er|re)|university|college|school|society|charity|company|foundation|clinic|association|academy|faculty|journal|organi[sz]ation|agency|group|trust)(?:['’]s)?"
SAME = regex.compile(
    rf"(?:It|Its|Our|We|The {NOUN}) |(?:Today|Now|Currently|Since|Together|With|In addition|In \d{{4}})\b[^\n.!?]{{0,70}}\b(?:it|its|we|our|the {NOUN})\b"
)
# Whose words or study a paragraph tells of: not the organization's own praise.
TELLS = regex.compile(
    r"[\"“”]|\b(?:[Ss]aid|[Ss]ays|[Tt]old|[Tt]his (?:study|research|work)|trial|findings|funded|grants?|[Cc]o-?authors?|authors?|[Cc]itation|doi|contact|interviews?)\b"
)


def tell_more(bios: list[Match], matches: Iterable[Match], rest: list[Rest], blocks: Blocks) -> None:
    """Let what is claimed about organizations take the blocks right below it that go on about the same one.

    Args:
        bios: Claims with the label of a biography.
        matches: All weak claims. One of them on a call for support may be a charity telling what it lives on.
        rest: What the tail holds that no rule claims; what is taken leaves it.
        blocks: The blocks of the text.
    """
    free = {one.index for one in rest if one.label == "body"}
    free.update(match.block for match in matches if free and match.entry.rule.label == "support")
    for match in bios if free else ():
        at = blocks.next(match.last)
        while at in free and goes_on(blocks.plains[at], tuple(known_as(match, blocks))):
            match.last, match.stop = at, blocks.span(at)[1]
            free.discard(at)
            at = blocks.next(at)
    rest[:] = [one for one in rest if one.index in free or one.label != "body"]


def known_as(match: Match, blocks: Blocks) -> Iterator[str]:
    """The names of the organization that a claim captures: whole, in its first two words, by its initials."""
    name = next((found for hit in match.hits if (found := hit.groupdict().get("organization"))), "")
    name = ARTICLE.sub("", name, 1) if name else ""
    if len(name) < 3:
        return
    yield name
    if two := TWO.match(name):
        yield two[0]
    for at in range(match.first, match.last + 1):
        yield from INITIALS.findall(blocks.plains[at][: 2 * NEAR])


def goes_on(plain: str, names: tuple[str, ...]) -> bool:
    """Whether a block tells of the organization that has these names, and quotes nobody."""
    if not names or TELLS.search(plain):
        return False
    near = plain[:NEAR]
    return SAME.match(plain) is not None or any(name in near for name in names)
