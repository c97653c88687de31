"""From segments to the reprint record.

Each segment states what its fields hold; its label says what that is about. Statements are collected for every
name of the record and ordered: the more explicit statement first (a line that names the source before a "via" in a
byline), then the rule of a site before a habit of the trade, then what stands nearer the top. Dates wait until it is
known whether the text is a reprint, for that decides whose they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs
import regex

from ..document import Document
from ..given import several
from ..kinds import Kind
from ..profile import Profile
from ..segment import Segment
from ..text.headlines import same_headline
from ..text.plain import plain_form
from .authors import WORDS, read_author, read_signature, settle_signatures
from .datelines import read_dateline
from .dates import readings
from .outlets import AGENCIES, directory
from .reprint import Evidence, Reprint
from .rights import read_copyright, read_license, speaks_for_itself
from .roles import assign_roles
from .site_names import read_masthead, without_site
from .sources import read_about, read_formula, read_source, read_url
from .statements import FIRST, PAGE, Reading

__all__ = ["read_reprint"]

STATING = frozenset((Kind.HEADER, Kind.ATTRIBUTION, Kind.LEGAL, Kind.FURNITURE, Kind.CALL_TO_ACTION, Kind.INSERT))
SITE_LABELS = frozenset(("topics", "disclaimer", "fair_use"))

FULL_YEAR = regex.compile(r"(?:19|20)\d\d")
TALKATIVE = frozenset(("note", "bio", "credit", "license"))
"""Labels of notices that may say in passing where a text comes from."""
DATED = frozenset(("published", "byline", "source", "origin", "license"))
TOPIC_BREAK = regex.compile(r"\s*[,;|•·›»]\s*|\s+/\s+")
TAKEN_OVER = regex.compile(r"(?i)\b(?:reprinted|reposted|republished|syndicated)\b")


def read_reprint(document: Document, profiles: Iterable[Profile] = ()) -> Reprint:
    """Read a document's reprint record.

    Args:
        document: A parsed text.
        profiles: Profiles that are not installed but whose names and aliases should count.

    Raises:
        TypeError: When the document or one of the profiles is something else.
    """
    if not isinstance(document, Document):
        advice = ": parse it first" if isinstance(document, str) else ""
        raise TypeError(f"document must be a Document, not {type(document).__name__}{advice}")
    reading = Reading(document, directory(several(profiles, Profile, "profiles")))
    opening = True
    for segment in document.segments:
        if segment.kind in STATING:
            read_segment(reading, segment)
        elif opening and segment.kind is Kind.BODY:
            read_dateline(reading, segment)
            opening = False
    settle_signatures(reading)
    assign_roles(reading)
    return record(reading)


def record(reading: Reading) -> Reprint:
    """The record that all the evidence comes to."""
    evidence = {name: reading.settle(name) for name in reading.found}
    values: dict[str, Any] = {}
    for name, found in evidence.items():
        if name in ("topics", "credits"):
            values[name] = tuple(dict.fromkeys(part for one in found for part in one.value))
        elif name == "copyright":
            values[name] = tuple(dict.fromkeys(one.value for one in found))
        else:
            values[name] = next((one.value for one in found if one.value is not None), None)
    return Reprint(**values, is_reprint=reading.reprint, evidence=evidence)


def read_segment(reading: Reading, segment: Segment) -> None:
    """Keep everything that one segment states."""
    label, fields, page = segment.label, segment.fields, segment.kind in PAGE
    dated = segment.kind is Kind.HEADER and ("date" in fields or label == "published") and "source" not in fields
    if (
        page
        or label in SITE_LABELS
        or (dated and not reading.common_form(segment))
        or (label == "license" and speaks_for_itself(reading, segment))
    ):
        reading.page_of(segment)
    if segment.kind is Kind.HEADER and label in DATED and "date" not in fields:
        read_rest(reading, segment)
    if label in TALKATIVE and "source" not in fields:
        read_formula(reading, segment)
    if label == "navigation":
        read_masthead(reading, segment)
    reader = BY_LABEL.get(label or "")
    if reader and not page:
        reader(reading, segment)
    for name, written in fields.items():
        handler = BY_FIELD.get(name)
        if handler and (not page or name in ("republisher", "contact")):
            handler(reading, segment, written)


def read_title(reading: Reading, segment: Segment) -> None:
    """A headline, without the name of the outlet behind it."""
    written = plain_form(segment.content)
    given = segment.fields.get("title") or segment.fields.get("headline")
    value = (given or written).lstrip("# ")
    value = without_site(reading, segment, value)
    if goes_on(reading, segment, value) or told_again(reading, value):
        return
    told = "headline" in segment.fields and "title" not in segment.fields  # among other data, not over the text
    reading.add(
        "title", int(told), segment, written, value, "the data name it" if told else "the headline over the text"
    )


def goes_on(reading: Reading, segment: Segment, value: str) -> bool:
    """Whether a line of the headline goes on with the one above it, which then has both: a line break cut it in two.

    Where either of them holds the other, the page has its headline twice.
    """
    rows = reading.found.get("title")
    if not rows or segment.kind is not Kind.HEADER:
        return False
    place, above = rows[-1]
    upper, lower = str(above.value or "").casefold(), value.casefold()
    if above.segment.stop != segment.start or above.segment.label != "title" or lower in upper or upper in lower:
        return False
    if upper.endswith(tuple(".?!…:")) or segment.content.startswith("#"):
        return False
    whole = f"{above.value} {value}"
    rows[-1] = (place, attrs.evolve(above, value=whole, why=f"{above.why}, and the line in which it goes on"))
    return True


def told_again(reading: Reading, value: str) -> bool:
    """Whether a headline is the one above it without the site's name beside it: then that was no part of it."""
    rows = reading.found.get("title")
    if not rows or not isinstance(rows[-1][1].value, str) or not same_headline(value, rows[-1][1].value):
        return False
    place, above = rows[-1]
    rows[-1] = (place, attrs.evolve(above, value=value))
    return True


def read_subtitle(reading: Reading, segment: Segment) -> None:
    """The deck, unless it is a name and a known outlet."""
    written = plain_form(segment.content)
    if read_signature(reading, segment, written):
        return
    reading.add("subtitle", 0, segment, written, written, "the deck under the headline")


def read_nameless(reading: Reading, segment: Segment) -> None:
    """A byline of which no rule knew what is the name: "Ana Ruiz, Reuters"."""
    if not segment.fields:
        read_signature(reading, segment, plain_form(segment.content))


def read_headline(reading: Reading, segment: Segment, written: str) -> None:
    """A headline that a notice repeats: "The post X appeared first on Y"."""
    if segment.label == "origin" and not written.endswith(("...", "…")):
        reading.add("title", 1, segment, written, written.strip(" '\"‘’“”"), "a notice repeats the headline")


def read_republisher(reading: Reading, segment: Segment, written: str) -> None:
    """The site that names itself: as republisher, or elsewhere as whose page it is."""
    value, line = reading.outlets.canonical(written), plain_form(segment.content)
    if FIRST.match(line) and "source" not in segment.fields:
        reading.add("source", 1, segment, written, value, "a line says who published it first")
    elif segment.kind is Kind.HEADER:
        reading.add(
            "republisher", 0, segment, written, value, "a line of the head names the site that publishes it here"
        )
    elif segment.kind in (Kind.LEGAL, Kind.ATTRIBUTION) and TAKEN_OVER.search(line):
        reading.add("republisher", 1, segment, written, value, "a notice says that this site took the text over")
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
    title = reading.outlets.known(written) if segment.kind is Kind.HEADER else None
    if title and title not in AGENCIES and written.casefold() not in WORDS:
        reading.sites.setdefault(title, Evidence(written, title, segment, "the site's name stands over the page"))
        return
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
    "title": read_title, "byline": read_nameless, "subtitle": read_subtitle, "copyright": read_copyright, "license": read_license,
    "origin": read_license, "credit": read_credit, "bio": read_about,
}  # fmt: skip

BY_FIELD: dict[str, Callable[[Reading, Segment, str], None]] = {
    "author": read_author, "source": read_source, "republisher": read_republisher, "date": read_date, "url": read_url,
    "outlet": read_source, "topics": read_topics, "contact": read_contact, "headline": read_headline, "title": read_headline,
}  # fmt: skip
