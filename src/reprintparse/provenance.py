"""From segments to the reprint record.

Each segment states what its fields hold; its label says what that is about. Statements are collected for every
name of the record and ordered: the more explicit statement first (a line that names the source before a "via" in a
byline), then the rule of a site before a habit of the trade, then what stands nearer the top. Dates wait until it is
known whether the text is a reprint, for that decides whose they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import MappingProxyType

import regex

from .dates import readings
from .document import Document, Segment
from .kinds import Kind
from .months import MONTHS
from .names import is_person, read_byline
from .outlets import directory
from .plain import plain_form
from .profile import Profile
from .reprint import Evidence, Reprint
from .rights import read_copyright, read_license, speaks_for_itself
from .roles import assign_roles
from .statements import FIRST, POSTER, Reading

__all__ = ["read_reprint"]

STATING = frozenset((Kind.HEADER, Kind.ATTRIBUTION, Kind.LEGAL, Kind.FURNITURE, Kind.CALL_TO_ACTION, Kind.INSERT))
PAGE = frozenset((Kind.FURNITURE, Kind.CALL_TO_ACTION, Kind.INSERT))
"""Kinds that belong to the page: they tell whose page it is, and nothing about the text on it."""
SITE_LABELS = frozenset(("published", "topics", "disclaimer", "fair_use"))

AUTHOR_TIER = {"byline": 1, "published": 2, "source": 2, "origin": 2, "bio": 4}
SOURCE_TIER = {"source": 0, "origin": 0, "published": 0, "license": 1, "byline": 1, "note": 2, "copyright": 3}
FULL_YEAR = regex.compile(r"(?:19|20)\d\d")
DATED = frozenset(("published", "byline", "source", "origin", "license"))
TOPIC_BREAK = regex.compile(r"\s*[,;|•·›»]\s*|\s+/\s+")
LINK = regex.compile(r"\[([^\[\]]{1,300})\]\((https?://[^()\s]{3,1000})\)")
ADDRESS = regex.compile(r"(?:https?://|www\.)[^\s<>\"\])]{3,1000}")
AUTHORED = regex.compile(r"(?i)\W{0,4}(?:authored|written) by\b|\W{0,4}submitted by [^\n]{2,80} (?:via|of) ")
PUBLISHED_BY = regex.compile(r"(?i)\W{0,4}published (?:on |by )")
EDITOR = regex.compile(r"(?i)\W{0,4}(?:reviewed|edited|translated|fact-checked|compiled) by\b")
SENTENCE = regex.compile(r"(?<=\w\w)\s?\.\s(?=\p{Lu}).*$")
BORROWED = regex.compile(r"(?i)reprint|repost|republish|posted|original|provided|permission|contributed|\bvia\b")
AFTER_OUTLET = regex.compile(
    r"(?i) (?:with|by) (?:(?:the|its|their) )?(?:kind )?(?:\w+'s |\w+’s )?(?:kind )?permission.*$"
)
BEFORE_OUTLET = regex.compile(
    r"^(?:.{0,100} (?:published|posted|appeared) (?:at|by|in|on|with) |first on |https?://|www\.){1,2}"
)
LONGEST_NAME = 8  # words in an outlet's name
SUFFIX = regex.compile(r"^(?P<title>.{8,300}?) ?(?:[|»•·]|(?<= )[-–—]|:: ) ?(?P<outlet>[^|»•·]{2,60})$")


def read_reprint(document: Document, profiles: Iterable[Profile] = ()) -> Reprint:
    """Read a document's reprint record.

    Args:
        document: A parsed text.
        profiles: Profiles that are not installed but whose names and aliases should count.
    """
    reading = Reading(document, directory(profiles))
    for segment in document.segments:
        if segment.kind in STATING:
            read_segment(reading, segment)
    assign_roles(reading)
    return record(reading)


def record(reading: Reading) -> Reprint:
    """The record that all the evidence comes to."""
    best = reading.best
    statements = tuple(dict.fromkeys(one.value for one in reading.settle("copyright")))
    values = {name: best(name) for name in reading.found if name not in ("copyright", "topics", "credits")}
    for name in ("topics", "credits"):
        parts = dict.fromkeys(part for one in reading.settle(name) for part in one.value)
        values[name] = tuple(parts) or None
    evidence = {name: reading.settle(name) for name in reading.found}
    return Reprint(**values, copyright=statements or None, evidence=MappingProxyType(evidence))


def read_segment(reading: Reading, segment: Segment) -> None:
    """Keep everything that one segment states."""
    label, fields, page = segment.label, segment.fields, segment.kind in PAGE
    dated = segment.kind is Kind.HEADER and "date" in fields and "source" not in fields
    if page or label in SITE_LABELS or dated or (label == "license" and speaks_for_itself(reading, segment)):
        read_site(reading, segment)
    if segment.kind is Kind.HEADER and label in DATED and "date" not in fields:
        read_rest(reading, segment)
    reader = BY_LABEL.get(label or "")
    if reader and not page:
        reader(reading, segment)
    for name, written in fields.items():
        handler = BY_FIELD.get(name)
        if handler and (not page or name in ("republisher", "contact")):
            handler(reading, segment, written)


def read_site(reading: Reading, segment: Segment) -> None:
    """A site's own notice: whose page this is, should the text turn out to come from elsewhere."""
    if "republisher" in segment.fields or reading.twins(segment):
        return  # it says itself whose, or it is the notice of more sites than one
    profile = (segment.rule or "").partition("/")[0]
    title = reading.outlets.title(profile) if profile in reading.document.profiles else None
    if title and title not in reading.sites:
        reading.sites[title] = Evidence(title, title, segment, "the page carries this site's own notices")


def read_title(reading: Reading, segment: Segment) -> None:
    """A headline, without the name of the outlet behind it."""
    written = plain_form(segment.content)
    given = segment.fields.get("title") or segment.fields.get("headline")
    value = (given or written).lstrip("# ")
    parts = SUFFIX.match(value)
    if parts and reading.outlets.known(parts["outlet"]):
        value = parts["title"].rstrip()
    reading.add("title", 0, segment, written, value, "the headline over the text")


def read_subtitle(reading: Reading, segment: Segment) -> None:
    written = plain_form(segment.content)
    reading.add("subtitle", 0, segment, written, written, "the deck under the headline")


def read_headline(reading: Reading, segment: Segment, written: str) -> None:
    """A headline that a notice repeats: "The post X appeared first on Y"."""
    if segment.label == "origin" and not written.endswith(("...", "…")):
        reading.add("title", 1, segment, written, written.strip(" '\"‘’“”"), "a notice repeats the headline")


def read_author(reading: Reading, segment: Segment, written: str) -> None:
    """Who wrote it; a "via" in the byline names the source."""
    tier = AUTHOR_TIER.get(segment.label or "")
    if tier is None:
        return
    line = plain_form(segment.content)
    if EDITOR.match(line):
        read_credit(reading, segment)
        return
    outlets, byline = reading.outlets, read_byline(written)
    first, *others = byline.names or ("",)
    person = " " in first and is_person(first)
    if not person and first and PUBLISHED_BY.match(line):
        reading.add("source", 0, segment, written, outlets.canonical(first), "a line says which outlet published it")
        return
    bare = line == written and (segment.rule or "").partition("/")[0] not in reading.document.profiles
    if bare and not person and (outlet := outlets.known(first)):
        reading.add("source", 1, segment, written, outlet, "an outlet's name stands where the author's would")
        return
    first = first if person else outlets.known(first) or first  # a pen name is no outlet, even where one lists it
    names = (first, *(name for name in others if not outlets.known(name)))
    why = {1: "a byline", 2: "named beside another statement"}.get(tier, "a biography names one person")
    if segment.kind is Kind.HEADER and AUTHORED.match(line):
        tier, why = 0, "a line says who wrote it"
    elif tier == 1 and POSTER.match(line):
        tier, why = 3, "the byline of whoever posted it"
        read_site(reading, segment)
    sure = all(" " in name and is_person(name) for name in byline.names) and not written.endswith(".")
    if tier == 2 and outlets.known(first) not in (None, outlets.title((segment.rule or "").partition("/")[0])):
        person = False  # "Contributed by Zero Hedge of ..."
    known = bool(first) and (tier not in (2, 4) or person) and (sure or not bare) and not first.startswith("the author")
    reading.add("authors", tier, segment, written, names if known else None, why)
    if byline.source and "source" not in segment.fields:
        value = outlets.canonical(byline.source)
        reading.add("source", 1, segment, byline.source, value, "the byline says where it was taken from")


def read_source(reading: Reading, segment: Segment, written: str) -> None:
    """The outlet that the text was taken from."""
    tier = SOURCE_TIER.get(segment.label or "")
    if tier is None:
        return
    if ADDRESS.fullmatch(written) and "/" in written.split("//")[-1].rstrip("/"):
        read_url(reading, segment, written)
    elif any(map(str.isalpha, written)):
        tier = max(tier, 1) if segment.label == "source" and "date" in segment.fields else tier  # no words say it
        why = "a line says where the text was taken from" if tier < 3 else "the copyright line names an outlet"
        name = outlet_name(written)
        if name is None:
            why += ", in words that are no outlet's name"
        value = name and reading.outlets.canonical(name)
        reading.add("source", tier, segment, written, value, why)
        read_link(reading, segment, written)
        read_borrower(reading, segment, value)


def read_borrower(reading: Reading, segment: Segment, source: str | None) -> None:
    """Whose form a line is that names another outlet as the source: that site publishes the text here."""
    title = reading.outlets.title((segment.rule or "").partition("/")[0])
    if not title or title == source or segment.kind is Kind.LEGAL:
        return
    line, head = plain_form(segment.content), segment.kind is Kind.HEADER and segment.label in ("source", "published")
    if title.casefold() not in line.casefold():
        if head or BORROWED.search(line):
            read_site(reading, segment)
    elif head and segment.label == "source" and "republisher" not in segment.fields:
        reading.add("republisher", 0, segment, title, title, "a line of the head names the site that publishes it here")


def outlet_name(written: str) -> str | None:
    """The outlet in the words after "from" or "at"; None when they are too many for one, or a list."""
    name = (
        AFTER_OUTLET.sub("", BEFORE_OUTLET.sub("", SENTENCE.sub("", written.strip())))
        .partition("，")[0]
        .removeprefix("the ")
    )
    person, at, place = name.partition(" at ")
    if at and is_person(person):
        name = place
    if len(name.split()) > LONGEST_NAME or name.count(",") > 1 or name.endswith(("…", "..")):
        return None
    dated = all(word.strip(".,").casefold() in MONTHS or word.strip(".,").isdigit() for word in name.split())
    if ": " in name or dated or readings(name):
        return None  # a headline, a date
    return str(name) if any(map(str.isalpha, name)) else None


def read_link(reading: Reading, segment: Segment, source: str) -> None:
    """The address of the original, where the line that names the source links to it."""
    if segment.label not in ("source", "origin") or "url" in segment.fields or "](" not in segment.text:
        return
    for words, address in LINK.findall(segment.text):
        named = words.strip("*_ ") in source or regex.search(r"(?i)original|article|story|here", words)
        if named and address.split("//", 1)[1].rstrip("/").count("/"):
            reading.add("source_url", 1, segment, address, address, "the line that names the source links to it")
            return


def read_url(reading: Reading, segment: Segment, written: str) -> None:
    """An address in a line about the source; it names the outlet when a profile declares its host."""
    if segment.label not in ("source", "origin", "published") or "creativecommons.org" in written:
        return
    written = written.rstrip(".,;")
    outlet = reading.outlets.of_host(written)
    profile = (segment.rule or "").partition("/")[0]
    if outlet and segment.kind is Kind.HEADER and outlet == reading.outlets.title(profile):
        reading.sites.setdefault(outlet, Evidence(written, outlet, segment, "the page's own address"))
        return
    reading.add("source_url", 0, segment, written, written, "a line gives the address of the source")
    if outlet:
        if outlet == reading.outlets.title(profile) and not FIRST.match(plain_form(segment.content)):
            reading.sites.setdefault(outlet, Evidence(written, outlet, segment, "the page's own address"))
        reading.add("source", 1, segment, written, outlet, "the address is on a host that a profile declares")


def read_republisher(reading: Reading, segment: Segment, written: str) -> None:
    """The site that names itself: in a line of the head as republisher, elsewhere as whose page it is."""
    value = reading.outlets.canonical(written)
    if FIRST.match(plain_form(segment.content)):
        reading.add("source", 1, segment, written, value, "a line says who published it first")
    elif segment.kind is Kind.HEADER:
        reading.add(
            "republisher", 0, segment, written, value, "a line of the head names the site that publishes it here"
        )
    else:
        reading.sites[value] = Evidence(written, value, segment, "the page names its site")


def read_date(reading: Reading, segment: Segment, written: str) -> None:
    """A date; whose it is shows later."""
    if segment.label in DATED and written:
        reading.dates.append(segment)


def read_rest(reading: Reading, segment: Segment) -> None:
    """A date in a byline of which the rule captured the name alone."""
    line = plain_form(segment.content)
    if FULL_YEAR.search(line) and readings(line):
        reading.dates.append(segment)


def read_topics(reading: Reading, segment: Segment, written: str) -> None:
    parts = tuple(part for part in (part.strip(" .:[]#") for part in TOPIC_BREAK.split(written)) if part)
    if parts and segment.label == "topics":
        reading.add("topics", 0, segment, written, parts, "a line lists topics")


def read_credit(reading: Reading, segment: Segment) -> None:
    words = plain_form(segment.content)
    reading.add("credits", 0, segment, words, (words.strip("()[] "),), "a credit line")


def read_contact(reading: Reading, segment: Segment, written: str) -> None:
    value = written.strip(" .,;()")
    reading.add("contact", 0, segment, written, value or None, "the page gives an address for the reader")


BY_LABEL: dict[str, Callable[[Reading, Segment], None]] = {
    "title": read_title, "subtitle": read_subtitle, "copyright": read_copyright, "license": read_license,
    "origin": read_license, "credit": read_credit,
}  # fmt: skip

BY_FIELD: dict[str, Callable[[Reading, Segment, str], None]] = {
    "author": read_author, "source": read_source, "republisher": read_republisher, "date": read_date, "url": read_url,
    "outlet": read_source, "topics": read_topics, "contact": read_contact, "headline": read_headline, "title": read_headline,
}  # fmt: skip
