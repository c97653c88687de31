"""Evidence that is not in a block's words: what stands around it, whether the text takes them up, what it links to.

An author links words of a sentence. A page links headlines, and its addresses spell them out:
`[How the mill was lost](https://post.example/2019/how-the-mill-was-lost)`.
"""

from __future__ import annotations

from collections.abc import Container

import regex

from ..matching.entries import Entry
from ..shapes import SAYING
from ..text.blocks import Blocks
from ..text.caseless import FOREIGN_ENDS, width
from ..text.echo import echo
from ..text.headline_words import is_common
from ..text.plain import plain_form

__all__ = [
    "allowed",
    "is_echoed",
    "is_heading",
    "is_link",
    "is_lonely",
    "is_repeated",
    "is_sentence",
    "is_told",
    "links_to_story",
]

LINK = regex.compile(
    r"(?s)[-*+•#>_ \t\d.)]{0,12}\[(?P<words>.{1,300})\]\((?P<target>[^()\s]{1,500})\)[*_]{0,3}(?P<behind>.{0,40})"
)
LONGEST = 900  # a longer block is more than a link
SHORTEST = 12  # a headline has at least so many characters, and so has its address
WORD = regex.compile(r"[\p{L}\d]{2,}")
APOSTROPHE = regex.compile(r"['’]")  # an address leaves it out
SPELLED = 3  # at least so many of its words stand in the address
SHARE = 0.5  # and at least this share of them
PROSE = 60  # a paragraph of some length has at least so many characters
ENDS = frozenset(".!?…:\"”'’)»") | FOREIGN_ENDS
AUTHORED = 30  # a paragraph between others has at least so many characters; a button or a label has fewer
SMALL = 3  # a sentence has at least so many words in lower case
SENTENCE_END = regex.compile(r"[\p{L}\p{N}\"”'’)\]»%$€£][.!?…。！？؟۔][\"”'’)\]»*_]{0,4}$")
# A sentence that ends in who said it, or in which something was and nobody is addressed.
SAID = regex.compile(
    rf"[,!?][\"”’']? (?:(?:he|she|they|I|we|his|her|my|their|the|an?|one|some|\p{{Lu}}[\p{{L}}'’-]{{1,20}}) (?:[\p{{L}}'’-]{{1,20}} ){{0,3}}?"
    rf"(?:{SAYING}|writes|promised|whispered|ruled|used to \p{{Ll}}{{2,12}}|would \p{{Ll}}{{2,12}})"
    rf"|(?:said|says) (?:he|she|they|I|my|his|her|the|an?|\p{{Lu}}))(?:,? [\p{{L}}'’-]{{1,20}}){{0,16}}[.!]$"
)
PAST = regex.compile(r"\b(?:was|were|had)\b")
ADDRESSED = regex.compile(r"(?i)\b(?:you|your|yours|our|ours|us|we|please|here|http|www|@|copyright|©)\b|[@©]")
SMALL_WORD = regex.compile(r"\b\p{Ll}[\p{Ll}'’]{1,30}|[\p{Lo}]{4}")
BELOW = 600  # so many characters below a block show whether its words are taken up
CUT = regex.compile(r"\p{Ll}{1,20} (?:(?<!by )|[^\n]{0,200}[.!?]$)")  # the rest of a cut sentence, not a byline
SENTENCE = 70  # a date, a byline or a button behind a seam is shorter than a sentence
ECHOED = 2  # at least so many of its words must be
ECHOED_SHARE = 0.35  # and at least this share of them
REPEAT = 200  # a paragraph about an organization names it within so many characters
MARKS = "®™℠,"  # set behind a name in one place, and left out in another
BARS = "|-–—»•·"
MARKED = frozenset("#-+*•▪●")  # headings and items of a list
NEAR = 9  # a headline with the name of the site behind it stands within so many blocks of that name
HEADING = 24  # and has so many characters in front of it
SKIP = 40
SKIPPING = regex.compile(r"(?i)(?:skip|jump|go) to [\p{L} ]{4,30}|accessibility links|close menu")
# What stands in a copyright line before who holds the rights, and behind them.
HOLDING = regex.compile(r"(?i)\W{0,3}(?:copyright|©|\(c\)|all contents? (?:©|copyright))[^\n]{0,30}")
HELD = regex.compile(r"(?i) ?[.,;|(–—-]|,? all rights|$")


def allowed(entry: Entry, blocks: Blocks, index: int) -> bool:
    """Whether what stands around a block lets a rule claim it."""
    rule = entry.rule
    if rule.weak and not entry.anchor and not rule.newcomer and index in blocks.glued and index not in blocks.parted:
        return False  # a shape alone is too little evidence for one sentence of a paragraph
    if rule.marker and rule.marker != blocks.marker(index):
        return False
    if rule.first and not is_top(blocks, index):
        return False
    if rule.recurs and not named_again(blocks, index):
        return False
    if rule.proper and not is_proper(blocks, index):
        return False
    if (rule.linked and not links_to_story(blocks, index)) or (rule.between and not is_between(blocks, index)):
        return False
    if rule.linked and rule.between and blocks.marker(index)[-1:] in MARKED:
        return False  # who comments on what others wrote makes their headlines headings
    if rule.target is not None and not links_to(entry, blocks, index):
        return False
    return rule.below is None or is_above(entry, rule.below, blocks, index)


def is_top(blocks: Blocks, index: int) -> bool:
    """Whether nothing stands above a block, links that lead past the menu aside."""
    above = blocks.next(index, -1)
    while above >= 0 and len(plain := blocks.plains[above]) < SKIP and SKIPPING.fullmatch(plain):
        above = blocks.next(above, -1)
    return above < 0


def is_above(entry: Entry, pattern: str, blocks: Blocks, index: int) -> bool:
    """Whether the block below one starts as a rule demands; several rules ask the same of one block."""
    known = blocks.above.get((pattern, index))
    if known is None:
        below = blocks.next(index)
        plain = blocks.plains[below] if below >= 0 else ""
        known = bool(plain) and entry.engine(plain, "below").match(plain) is not None
        blocks.above[pattern, index] = known
    return known


def is_echoed(blocks: Blocks, index: int) -> bool:
    """Whether the prose below a block, a paragraph of its own, takes up its words; several rules ask that of one block."""
    known = blocks.echoed.get(index)
    if known is None:
        known = blocks.echoed[index] = takes_up(blocks, index)
    return known


def takes_up(blocks: Blocks, index: int) -> bool:
    """Whether the prose below a block, a paragraph of its own, takes up its words, as a story does with its headline."""
    below = index + 1
    if below in blocks.parted and index not in blocks.glued and len(blocks.plains[below]) > SENTENCE:
        return True  # a seam between a headline and a sentence is set for this very reason
    if below not in blocks.parted and (
        below in blocks.glued or (blocks.spaced and any(blocks.plains[below : below + 1]))
    ):
        return False
    prose, at = "", blocks.next(index)
    if at >= 0 and CUT.match(blocks.plains[at]):
        return False
    while at >= 0 and len(prose) < BELOW:
        prose += " " + blocks.plains[at][:BELOW]
        at = blocks.next(at)
    count, share = echo(blocks.plains[index], prose)
    return count >= ECHOED and share >= ECHOED_SHARE


def named_again(blocks: Blocks, index: int) -> bool:
    """Whether a copyright line or the end of a headline has the words of a block again: then they name the site."""
    name = blocks.plains[index]
    ends = tuple(f" {bar} {name}" for bar in BARS)
    near = blocks.plains[max(0, index - NEAR) : index + NEAR]
    return any(len(plain) > len(name) + HEADING and plain.endswith(ends) for plain in near) or any(
        name in plain and is_held(plain, name) for plain in blocks.plains
    )


def is_proper(blocks: Blocks, index: int) -> bool:
    """Whether no word of a block is in lower case in the text: "Economic Turmoil" is no name where turmoil is told of."""
    text = blocks.text
    words = (word for word in WORD.findall(blocks.plains[index]) if len(word) > 2 and word != "and")
    return not any(is_common(word, text, 1, len(text)) for word in words)


def is_held(plain: str, name: str) -> bool:
    """Whether a line says that a name holds the rights in a page."""
    at = plain.find(name)
    return (
        HOLDING.fullmatch(plain, 0, at) is not None
        and not plain[at - 1].isalpha()
        and HELD.match(plain, at + len(name)) is not None
    )


def is_repeated(name: str, blocks: Blocks, index: int) -> bool:
    """Whether the block below soon repeats the first word of a name."""
    below = blocks.next(index)
    word = name.split()[0].rstrip(MARKS)
    return below >= 0 and word in blocks.plains[below][: REPEAT + len(name)]


def as_link(blocks: Blocks, index: int) -> regex.Match[str] | None:
    """The link that a block is, a list mark before it and a date behind it, if it is one."""
    if index not in blocks.folds:
        return None
    start, stop = blocks.span(index)
    return LINK.fullmatch(blocks.text[start:stop]) if stop - start < LONGEST else None


def links_to(entry: Entry, blocks: Blocks, index: int) -> bool:
    """Whether a block is nothing but a link to an address such as a rule names."""
    link = as_link(blocks, index)
    return link is not None and len(link["behind"]) < 2 and bool(entry.pattern("target").search(link["target"]))


def is_link(blocks: Blocks, index: int) -> bool:
    """Whether a block is nothing but a link, a list mark before it and a date behind it; no author's paragraph is."""
    link = as_link(blocks, index)
    return link is not None and len(link["words"]) >= SHORTEST and "](" not in link["words"]


def links_to_story(blocks: Blocks, index: int) -> bool:
    """Whether a block is one link (a list mark before it, a date behind it) whose address spells out its words."""
    link = as_link(blocks, index)
    if link is None or "/wiki/" in link["target"] or min(len(link["words"]), len(link["target"])) < SHORTEST:
        return False
    words = set(WORD.findall(APOSTROPHE.sub("", plain_form(link["words"]).lower())))
    slug = max(link["target"].lower().split("/"), key=lambda part: part.count("-"))
    spelled = words.intersection(WORD.findall(slug))
    enough = max(SPELLED, SHARE * min(len(words), slug.count("-") + 1))
    return bool(slug.count("-") >= SPELLED and len(spelled) >= enough)


def is_between(blocks: Blocks, index: int) -> bool:
    """Whether a block, a line of its own, stands between paragraphs of prose."""
    if index in blocks.glued or index + 1 in blocks.glued:
        return False
    return all(at >= 0 and is_prose(blocks.plains[at]) for at in (blocks.next(index, -1), blocks.next(index)))


def is_prose(plain: str) -> bool:
    """Whether a block has the length of a paragraph, and ends as one."""
    return len(plain) >= PROSE and plain[-1] in ENDS


def is_heading(blocks: Blocks, index: int, taken: Container[int] = ()) -> bool:
    """Whether a block is one word, marked as a heading, between paragraphs which nothing claims."""
    if blocks.marker(index)[:1] != "#" or not blocks.plains[index].isalpha():
        return False
    return all(
        at >= 0 and at not in taken and is_authored(blocks.plains[at])
        for at in (blocks.next(index, -1), blocks.next(index))
    )


def is_lonely(blocks: Blocks, index: int, taken: Container[int] = ()) -> bool:
    """Whether a block is a sentence that stands alone between paragraphs which nothing claims: the author's own, then.

    For the one above a heading will do as well.
    """
    if not is_sentence(blocks.plains[index]):
        return False
    above, below = blocks.next(index, -1), blocks.next(index)
    if min(above, below) < 0 or above in taken or below in taken or not is_authored(blocks.plains[below]):
        return False
    return is_authored(blocks.plains[above]) or blocks.marker(above)[:1] == "#"


def is_authored(plain: str) -> bool:
    """Whether a block ends as a paragraph does, and is longer than a label."""
    return width(plain) >= AUTHORED and plain[-1] in ENDS


def is_sentence(plain: str) -> bool:
    """Whether a block ends as a sentence does, and has the small words of one."""
    return SENTENCE_END.search(plain, max(0, len(plain) - 7)) is not None and len(SMALL_WORD.findall(plain)) >= SMALL


def is_told(plain: str, calls: bool) -> bool:
    """Whether a block is a sentence that tells: it ends in who said it, or, for one that `calls`, something was and nobody is addressed."""
    if not is_sentence(plain):
        return False
    return SAID.search(plain) is not None or (calls and bool(PAST.search(plain)) and not ADDRESSED.search(plain))
