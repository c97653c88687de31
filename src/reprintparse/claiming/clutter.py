"""Page clutter above a headline: the name of the site, its menu, its motto, in lines that no rule knows.

No author writes a few short lines without a full stop and signs them, so what stands above a headline is the page's own.
The headline is known by its Markdown heading; or it stands above the byline or date of a page whose other lines are no
headlines; or, where nothing is signed, the story takes up its words.
"""

from __future__ import annotations

from collections.abc import Container

from ..text.blocks import Blocks
from ..text.echo import echo
from ..text.headlines import NAMED, same_headline
from .claims import Match
from .line_forms import DECK, MENU_LINE, SHORT, STOPS, is_clutter, is_headline, story
from .outcome import Claims
from .signatures import by_its_words, is_caption, is_signature, signed_soon

__all__ = ["below_clutter", "headline_again", "page_headline", "repeated"]

CLUTTER = 8  # so many short lines may stand above a top-level heading
BETWEEN = 5  # so many lines may stand between a headline and itself
MORE = 12  # and so many, where it is longer than this
LONGER = 30
NAME = 36  # no section or outlet over a headline has a longer name,
AS_LONG = 1.4  # so what is so many times longer than a line of that length is its deck
ASIDE = 160  # in so many characters each
MENU = 40  # so many lines may stand above a headline that is signed
FEW = 2  # a masthead and menu have at least so many lines that are no headlines
TAKEN_UP, SHARE = 3, 0.5  # so many of its words, and this share of them, where nothing else speaks for it


def page_headline(blocks: Blocks, covered: dict[int, Match], claims: Claims) -> int:
    """The headline of a page that starts with its masthead or menu, or -1."""
    first = blocks.next(-1)
    found, above = signed_headline(blocks, first, claims, covered)
    if found < 0 or by_its_words(blocks, found, claims):
        return -1
    lines = [blocks.plains[index] for index in above]
    few = sum(not is_headline(line) for line in lines) < (1 if masthead(first, claims) else FEW)
    if few and not any(map(MENU_LINE.fullmatch, lines)):
        return -1  # a kicker
    top = blocks.plains[first]
    return -1 if is_headline(top) and echo(top, story(blocks, found))[0] > 1 else found


def masthead(first: int, claims: Claims) -> bool:
    """Whether the first line of a page is a site's name."""
    return any(m.entry.rule.label == "navigation" and "republisher" in m.fields() for m in claims(first, "head", ""))


def below_clutter(blocks: Blocks, index: int, claims: Claims) -> tuple[int, list[int]]:
    """The headline that only page clutter parts from block `index`, and the blocks of the clutter; or -1 and none."""
    found, skipped = top_heading(blocks, index)
    return (found, skipped) if found >= 0 else signed_headline(blocks, index, claims)


def headline_again(found: list[Match], blocks: Blocks, index: int, known: int) -> Match | None:
    """The best claim on a line above the headline that has its words already, with or without the name of the site."""
    again, headline = blocks.plains[index], blocks.plains[known]
    if not again.startswith(headline) or not (again == headline or NAMED.match(again, len(headline))):
        return None
    return min((m for m in found if m.entry.rule.label == "title"), key=lambda match: match.rank, default=None)


def top_heading(blocks: Blocks, index: int) -> tuple[int, list[int]]:
    """The first top-level heading that only short lines without sentences part from block `index`."""
    skipped: list[int] = []
    while index >= 0 and len(skipped) < CLUTTER:
        plain = blocks.plains[index]
        if blocks.marker(index) == "#":
            return (index, skipped) if skipped else (-1, [])
        if len(plain) > SHORT or plain[-1] in STOPS:
            break
        skipped.append(index)
        index = blocks.next(index)
    return -1, []


def signed_headline(
    blocks: Blocks, index: int, claims: Claims, covered: Container[int] = frozenset()
) -> tuple[int, list[int]]:
    """The headline above the first byline or date, which only short lines without sentences part from block `index`.

    One of these lines at least is no headline by its form: a page is not known by a headline and a deck. What a strong
    rule claims (a site's motto) may be a sentence.
    """
    above: list[int] = []
    while index >= 0 and len(above) < MENU and blocks.marker(index) != "#":
        if is_signature(blocks, index, claims):
            while above and (above[-1] in covered or is_caption(above[-1], claims)):
                above.pop()  # a rule knows what it is: the outlet, a button, a picture's text
            if below_date(blocks, above, index, claims):
                return blocks.next(index), [*above, index]
            return parted(above, headline(blocks, above, index), blocks) if len(above) > 1 else (-1, [])
        if above and above[-1] not in covered and not is_clutter(blocks.plains[above[-1]]):
            *above, deck = above  # only the last line may be one
            if is_sentence_headline(blocks, deck, index, claims):
                return (deck, above) if above and not any(is_headline(blocks.plains[at]) for at in above) else (-1, [])
            signed = above and is_headline(blocks.plains[above[-1]]) and signed_soon(blocks, index, claims)
            return parted(above, len(above) - 1 if signed else echoed(blocks, above, deck), blocks)
        if len(blocks.plains[index]) > DECK or index in blocks.glued or index + 1 in blocks.glued:
            return parted(above, echoed(blocks, above, index), blocks)
        above.append(index)
        index = blocks.next(index)
    return -1, []


def below_date(blocks: Blocks, above: list[int], date: int, claims: Claims) -> bool:
    """Whether the headline stands below the date of a page, since no line above does for one: it is signed itself."""
    if len(above) < FEW or any(is_headline(blocks.plains[at]) for at in above):
        return False
    below = blocks.next(date)
    if below < 0 or not is_headline(blocks.plains[below]):
        return False
    deck = blocks.next(below)
    return signed_soon(blocks, deck, claims) or (
        deck >= 0 and len(blocks.plains[deck]) <= DECK and signed_soon(blocks, blocks.next(deck), claims)
    )


def parted(above: list[int], at: int, blocks: Blocks) -> tuple[int, list[int]]:
    """The headline and the lines above it, if they are a page's."""
    if at < 1 or all(is_headline(blocks.plains[index]) for index in above[:at]):
        return -1, []
    return above[at], above[:at]


def is_sentence_headline(blocks: Blocks, index: int, below: int, claims: Claims) -> bool:
    """Whether a line is a headline of full sentences: a deck parts it from the byline or date."""
    plain, deck = blocks.plains[index], blocks.plains[below]
    if not (is_headline(plain[:-1]) and plain[-1] == "." and len(plain) <= len(deck) <= DECK):
        return False
    after = blocks.next(below)
    return after >= 0 and is_signature(blocks, after, claims)


def headline(blocks: Blocks, above: list[int], signature: int) -> int:
    """Which of the lines above a signature is the headline: the last that looks like one, or the one above its deck; or -1."""
    last, before = (blocks.plains[at] for at in (above[-1], above[-2]))
    if not is_headline(before):
        return len(above) - 1 if is_headline(last) else -1
    longer = len(before) > NAME and len(last) > AS_LONG * len(before)
    deck = longer or not is_headline(last) or len(last) > SHORT or echo(before, story(blocks, signature))[0] > 0
    return len(above) - (2 if deck else 1)


def echoed(blocks: Blocks, above: list[int], below: int) -> int:
    """The first line of which the story takes up so many words that it must be the headline, or -1."""
    if len(above) < 2:
        return -1  # nothing stands above a headline
    prose = story(blocks, below)
    for at, index in enumerate(above):
        if is_headline(blocks.plains[index]):
            count, share = echo(blocks.plains[index], prose)
            if count >= TAKEN_UP and share >= SHARE:
                return at
    return -1


def repeated(blocks: Blocks, index: int, headline: str) -> tuple[int, list[int]]:
    """Where a headline stands once more below a few short lines that no rule knows, or -1; and those lines.

    A page has its title on top and over the story: what stands between the two is head as well.
    """
    skipped: list[int] = []
    most = MORE if len(headline) > LONGER else BETWEEN
    while index >= 0 and not same_headline(blocks.plains[index], headline):
        if len(skipped) == most or len(blocks.plains[index]) > ASIDE or glued(blocks, index):
            return -1, []  # (a sentence of a longer line is the story's)
        skipped.append(index)
        index = blocks.next(index)
    return (index, skipped) if index >= 0 else (-1, [])


def glued(blocks: Blocks, index: int) -> bool:
    """Whether a block is a sentence of a longer line."""
    return index in blocks.glued and index not in blocks.parted
