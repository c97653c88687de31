"""Who wrote a text: bylines, and the outlets that stand beside a name in them.

A byline says more than a name: "By Ana Ruiz, Associated Press" and "By Reuters" also tell whose text it is. This alone
does not make a text a reprint.
"""

from __future__ import annotations

import attrs
import regex

from ..kinds import Kind
from ..segment import Segment
from ..text.plain import plain_form
from .names import Byline, is_full, is_person, read_byline
from .outlets import AGENCIES, tidy
from .reprint import Evidence
from .site_names import PAPER
from .statements import POSTER, Reading

__all__ = ["BYLINE", "HOUSE", "WORDS", "read_author", "read_signature", "settle_signatures"]

SAID, BYLINE, BARE, HOUSE, BESIDE, POSTED, BIO, OUTLET = range(8)
"""How well a line states the author: "Written by X"; "By X"; a name alone; "By" an outlet; a name beside another
statement; the name of whoever posted it; a biography; an outlet's name alone."""
TIERS = {"byline": BYLINE, "published": BESIDE, "source": BESIDE, "origin": BESIDE, "credit": BESIDE, "bio": BIO}
WHY = {
    BYLINE: "a byline",
    BARE: "a name alone",
    HOUSE: "an outlet signs the text",
    BESIDE: "named beside another statement",
    BIO: "a biography names one person",
    OUTLET: "an outlet's name stands where the author's would",
}
SIGNED = 2  # as a statement of the source

AUTHORED = regex.compile(r"(?i)\W{0,4}(?:authored|written) by\b|\W{0,4}submitted by [^\n]{2,80} (?:via|of) ")
PUBLISHED_BY = regex.compile(r"(?i)\W{0,4}published (?:on |by )")
EDITOR = regex.compile(r"(?i)\W{0,4}(?:reviewed|edited|translated|fact-checked|compiled) by\b")
PARTS = regex.compile(r" ?(?:[,|•·()]+|(?<!\p{Lu})/|/(?!\p{Lu}{2})) ?| [–—-]{1,2} ")
AND = regex.compile(
    r"(?:,? and |,? & )(?:by )?(?P<name>\p{Lu}[^\s,|]{0,24}(?: \p{Lu}[^\s,|]{0,24}){1,3})(?=,|$| of | for | \||/)"
)
OF = regex.compile(r"^.{0,60}? (?:of|for|from) ")
WORDS = frozenset((
    "globe", "independent", "metro", "mint", "mirror", "nation", "observer", "people", "quanta", "radar", "reveal", "stat", "time",
))  # fmt: skip
"""Outlets whose names are words that a byline may hold for other reasons, such as a paper's section."""
LONGEST_SIGNATURE = 90


def read_author(reading: Reading, segment: Segment, written: str) -> None:
    """Who wrote it; an outlet beside the name, or after "via", is the source."""
    tier = TIERS.get(segment.label or "")
    if tier is None:
        return
    line = plain_form(segment.content)
    if EDITOR.match(line):
        reading.add("credits", 0, segment, line, (line.strip("()[] "),), "a credit line")
        return
    outlets, byline = reading.outlets, read_byline(written)
    first, *others = byline.names or ("",)
    known_as = outlets.known(first)
    person = " " in first and is_person(first) and known_as not in AGENCIES
    outlet = None if person else known_as
    if not person and first and PUBLISHED_BY.match(line):
        reading.add("source", 0, segment, written, outlets.canonical(first), "a line says which outlet published it")
        return
    # A site's own byline rule knows that what it matches is an author; a habit, or the label "source", does not.
    bare = line == written and (reading.habit(segment) or segment.label == "source")
    if bare and outlet:
        reading.add("source", 1, segment, written, outlet, WHY[OUTLET])
        return
    if outlet in AGENCIES and segment.kind is Kind.HEADER and line.lstrip("*_|· ").startswith(written):
        read_affiliation(reading, segment, byline, written, outlet)
        return  # "Reuters | Paris": where "By Reuters" signs, a bare name credits
    tier, why = rank(segment, line, BARE if bare and tier == BYLINE else tier)
    if tier == SAID and outlet:
        tier, why = OUTLET, WHY[OUTLET]  # "Written by Arden Post": another line may name the person
    elif tier == BYLINE and outlet:
        tier, why = HOUSE, WHY[HOUSE]  # "By Reuters": the agency's own byline may stand below
    if tier == POSTED:
        reading.page_of(segment)
    if tier == BESIDE and known_as not in (None, reading.title(segment)):
        first = ""  # "Contributed by Zero Hedge of ..."
    sure = all(map(is_full, byline.names)) and not written.endswith(".")
    known = bool(first) and (tier not in (BESIDE, BIO) or person) and (sure or not bare)
    if segment.label == "byline" and segment.kind is Kind.HEADER:
        others += also_named(line.partition(written)[2], byline)
    names = (first, *(name for name in others if not outlets.known(name)))
    value = names if known and not first.startswith("the author") else None
    reading.add("authors", tier, segment, written, joined(reading, segment, value), why)
    if segment.label == "byline":
        read_affiliation(reading, segment, byline, written, outlet)


def also_named(rest: str, byline: Byline) -> list[str]:
    """The people behind an outlet in a byline: "Ana Ruiz, ProPublica, and Bo Lind, Arden Post"."""
    named = [hit["name"] for hit in AND.finditer(rest[:LONGEST_SIGNATURE])]
    return [
        name
        for name in named
        if " " in name and is_person(name) and name not in byline.names and not PAPER.fullmatch(name)
    ]


def joined(reading: Reading, segment: Segment, names: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """The names of a byline with those of the one right above it, where each author has a line in the same form."""
    rows = reading.found.get("authors")
    if not names or not rows or segment.kind is not Kind.HEADER:
        return names
    place, above = rows[-1]
    if above.segment.stop != segment.start or above.rule != segment.rule or not above.value:
        return names
    names = tuple(dict.fromkeys((*above.value, *names)))
    rows[-1] = (place, attrs.evolve(above, value=names, why=f"{above.why}, and the one below it"))
    return names


def read_signature(reading: Reading, segment: Segment, written: str) -> bool:
    """Whether a line under the headline is a name and a known outlet, "Ana Ruiz, Reuters"; then they are kept."""
    name, comma, rest = written.partition(", ")
    if not comma or len(written) > LONGEST_SIGNATURE or not (" " in name and is_person(name)):
        return False
    if outlet := beside(reading, rest):
        reading.add("authors", BARE, segment, written, (name,), "a name beside its outlet")
        reading.add("source", SIGNED, segment, rest, outlet, "the byline names the author's outlet")
    return outlet is not None


def rank(segment: Segment, line: str, tier: int) -> tuple[int, str]:
    """How well a line states the author, and why."""
    if segment.kind is Kind.HEADER and AUTHORED.match(line):
        return SAID, "a line says who wrote it"
    if tier in (BYLINE, BARE) and POSTER.match(line):
        return POSTED, "the byline of whoever posted it"
    return tier, WHY[tier]


def read_affiliation(reading: Reading, segment: Segment, byline: Byline, written: str, signs: str | None) -> None:
    """The outlet in a byline: after "via" by any name, elsewhere only one that a profile declares."""
    if "source" in segment.fields:
        return
    if byline.source:
        value = reading.outlets.canonical(byline.source)
        reading.add("source", 1, segment, byline.source, value, "the byline says where it was taken from")
    elif signs:
        reading.add("source", SIGNED, segment, written, signs, "an outlet signs the text")
    elif segment.kind is Kind.HEADER:
        for part in PARTS.split(plain_form(segment.content)):
            if outlet := beside(reading, part):
                reading.add("source", SIGNED, segment, part, outlet, "the byline names the author's outlet")
                return
            if PAPER.fullmatch(part := tidy(part)) and " " in part:
                reading.papers.append(Evidence(part, part, segment, "the byline names the author's paper"))


def beside(reading: Reading, part: str) -> str | None:
    """The known outlet that a part of a byline names, alone or after "of" or "for"."""
    part = tidy(part)
    if len(part) < 2 or part.casefold() in WORDS:
        return None
    found = reading.outlets.known(part)
    if " " in part and is_person(part) and part != found:
        return None  # a pen name
    return found or (reading.outlets.known(OF.sub("", part)) if OF.match(part) else None)


def settle_signatures(reading: Reading) -> None:
    """Take "Ana Ruiz - March 4, 2016" for a byline, unless another line names the author: then it names an outlet."""
    named = reading.best("authors")
    for segment, written in reading.signatures:
        if named in (None, (written,)):
            reading.add("authors", BARE, segment, written, (written,), "a name beside a date")
        else:
            reading.add("source", 1, segment, written, written, "a line says where the text was taken from")
