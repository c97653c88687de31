"""Who republished what from whom, and whose the dates are.

A text is a reprint when it says so: a line names where it was taken from, or the head names the site that
publishes it here. Only then can a site's own notices show who republished it, and only then is a date that names
nobody the republisher's; otherwise it is the date of first publication.
"""

from __future__ import annotations

import attrs
import regex

from ..document import Segment
from ..kinds import Kind
from ..text.plain import plain_form
from .dates import readings
from .names import is_person
from .reprint import Evidence, FirstPublished
from .statements import FIRST, PAGE, POSTER, Reading

__all__ = ["assign_roles"]

MENTIONS = ("byline", "bio", None)
"""Labels of segments (of the story itself, none) that name an outlet and do not say that a text was taken from it."""
FROM = regex.compile(r"(?i)\W{0,3}from\b")
WIRED = regex.compile(r" \([^()\n]{2,20}\)$")
"""The wire that carried a text, behind the name of its outlet: "Arden Health News (TNS)"."""
LISTED = regex.compile(r"(?i)\bsource ?:")
"""How a line reads that lists date and source one after the other: the date is not the source's."""


def assign_roles(reading: Reading) -> None:
    """Settle republisher and dates, once every segment has been read."""
    by_leave = writers_are_no_source(reading)
    author_comes_from(reading)
    source = reading.best("source")
    assign_republisher(reading, source, by_leave)
    republisher = reading.best("republisher")
    if republisher is not None:
        source = nearest_source(reading, republisher)
    itself = own_page(reading, source) if republisher is None else None
    if republisher is None and itself is None:
        source = unless_own(reading, source)
    stated = any(one.value and one.segment.label not in MENTIONS for one in reading.settle("source"))
    reprint = republisher is not None or (stated and itself is None)
    reading.reprint = reprint or by_leave
    ours = voices(reading, republisher)
    for segment in reading.dates:
        assign_date(reading, segment, (source, republisher, itself), ours, reprint)
    date_of_release(reading, republisher)
    pen_names_sign_for_the_site(reading, republisher, source)
    if reprint:
        date_of_dateline(reading, source)
        notices(reading, source)
    else:
        bare_dates(reading, itself, only_site(reading, source))


def writers_are_no_source(reading: Reading) -> bool:
    """Take no outlet from "posted with permission from" the very author; tell whether a text comes that way."""
    authors = set(reading.best("authors") or ())
    rows, found = reading.found.get("source", []), False
    for at, (rank, one) in enumerate(rows):
        house = one.segment.fields.get("author") == one.written  # the rule itself knows it for both
        if (
            one.value in authors
            and " " in one.value
            and is_person(one.value)
            and not house
            and not reading.outlets.known(one.value)
        ):
            rows[at] = (rank, attrs.evolve(one, value=None, why=f"{one.why}; but it names the author"))
            found = found or one.segment.kind is not Kind.LEGAL
    return found


def author_comes_from(reading: Reading) -> None:
    """Take the paper beside the author's name for the source, on the page of a site with another name.

    On its own page a newspaper signs its people no differently.
    """
    if reading.best("source") is not None:
        return
    pages = {*reading.named, *reading.sites}
    for one in reading.papers:
        if pages and not any(
            one.value.casefold() in name.casefold() or name.casefold() in one.value.casefold() for name in pages
        ):
            reading.add("source", 2, one.segment, one.written, one.value, one.why)


def pen_names_sign_for_the_site(reading: Reading, republisher: str | None, source: str | None) -> None:
    """Take no author from the pen name under which a site posts what comes from elsewhere."""
    rows = reading.found.get("authors", []) if republisher and source else []
    for at, (rank, one) in enumerate(rows):
        if one.value and all(is_person(name) and reading.outlets.known(name) == republisher for name in one.value):
            rows[at] = (rank, attrs.evolve(one, value=None, why=f"{one.why}; but it is a pen name of the republisher"))


def nearest_source(reading: Reading, republisher: str) -> str | None:
    """The source, once what other sites say of theirs counts less: "Authored by X via Y" came with a text from Z."""
    rows = reading.found.get("source", [])
    for at, ((tier, habit), one) in enumerate(rows):
        title = reading.title(one.segment)
        if title not in (None, republisher, one.value) and one.segment.kind is Kind.HEADER:
            rows[at] = ((tier + 1, habit), attrs.evolve(one, why=f"{one.why}, on the way here"))
    source: str | None = reading.best("source")
    return source


def own_page(reading: Reading, source: str | None) -> str | None:
    """The source, where the page shows it to be its own: named as republisher too, or in the form of its own head."""
    if source is None or any(one.value is None for _, one in reading.found.get("republisher", ())):
        return source
    settled = reading.settle("source")
    if any(one.value == source and one.segment.label in ("origin", "copyright") for one in settled):
        return None  # reprints and agency copy close with the name of the source, a site's own pages do not
    for one in settled:
        segment = one.segment
        if (
            segment.kind is Kind.HEADER
            and segment.label in ("published", "byline")
            and reading.title(segment) == source
        ):
            return source
    return None


def unless_own(reading: Reading, source: str | None) -> str | None:
    """The source, unless all that names it is the site's own signature on its own page: "MOSCOW (Sputnik) -" at Sputnik."""
    rows = reading.found.get("source", [])
    signed = all(one.segment.label in ("byline", "copyright", None) for _, one in rows if one.value)
    if source is None or source not in reading.sites or len(reading.sites) > 1 or not signed:
        return source
    for at, (rank, one) in enumerate(rows):
        rows[at] = (rank, attrs.evolve(one, value=None, why=f"{one.why}; but it is the page's own"))
    return None


def only_site(reading: Reading, source: str | None) -> str | None:
    """The site whose page it is, where the page shows one alone and names no source."""
    return next(iter(reading.sites)) if source is None and len(reading.sites) == 1 else None


def assign_republisher(reading: Reading, source: str | None, by_leave: bool) -> None:
    """The site named in the head; failing that, the one whose notices stand around a text from elsewhere."""
    named = reading.found.get("republisher", [])
    for at, (rank, one) in enumerate(named):
        if one.value == source:
            named[at] = (rank, attrs.evolve(one, value=None, why=f"{one.why}; but it is the source itself"))
    if named or not (source or by_leave):
        return
    notices = [one for one in reading.settle("source") if one.segment.label == "bio" and one.value]
    members = {title: one.value for one in notices if one.value != source and (title := of_the_house(reading, one))}
    house = {title for one in reading.settle("source") if one.value == source and (title := of_the_house(reading, one))}
    house -= members.keys()  # of two members of a house, one took the text from the other
    others = {title: one for title, one in reading.sites.items() if title != source and title not in house}
    sources = {one.value for one in reading.settle("source") if one not in notices or one.value == source}
    others = {title: one for title, one in others.items() if title not in sources} or others
    spoken = {title: one for title, one in others.items() if "republisher" in one.segment.fields}
    pages = {title: one for title, one in others.items() if one.segment.kind in PAGE}
    named_so = {name: one for name, one in reading.named.items() if is_other(name, reading)}
    held = {title: one for title, one in reading.held.items() if title != source and title not in sources}
    for candidates in (spoken, pages, others, named_so, held):
        if len(candidates) == 1:
            ((title, one),) = candidates.items()
            why = f"{one.why}, and the text comes from elsewhere"
            reading.add("republisher", 2, one.segment, one.written, members.get(title, title), why)
            return


def of_the_house(reading: Reading, notice: Evidence) -> str | None:
    """The house that an outlet's notice of what it is names, if it is in that house's form: "X is part of Y"."""
    title = reading.title(notice.segment)
    words = " ".join(plain_form(notice.segment.content).split())
    if title is None or title == notice.value:
        return None
    return title if (title if notice.segment.label == "bio" else f"part of {title}") in words else None


def voices(reading: Reading, republisher: str | None) -> set[str]:
    """The profiles in whose form the republisher speaks: its own, and that of the house whose member it is."""
    named = {republisher} if republisher else set()
    for one in reading.settle("source"):
        if one.segment.label == "bio" and one.value == republisher and (house := of_the_house(reading, one)):
            named.add(house)
    return named


def is_other(name: str, reading: Reading) -> bool:
    """Whether the name of a site is neither a source's, in part or whole, nor an author's."""
    told = [str(one.value) for one in reading.settle("source") if one.value] + list(reading.best("authors") or ())
    return not any(name.casefold() in one.casefold() or one.casefold() in name.casefold() for one in told)


def assign_date(
    reading: Reading, segment: Segment, roles: tuple[str | None, str | None, str | None], ours: set[str], reprint: bool
) -> None:
    """Keep one date of a reprint under the name it belongs to.

    `roles` are source, republisher, and a page's own outlet; `ours` the profiles in whose form the republisher speaks.
    """
    source, republisher, itself = roles
    line = plain_form(segment.content)
    title = reading.title(segment)
    own = title in ours and not over_source(reading, segment)
    if republisher is not None and reading.states("republisher", segment, weakest=0):
        reading.day("republished", 0, segment, "stands in the line that names the republisher")
    elif itself is not None and title == itself:
        return
    elif (own and segment.label == "published") or (title in ours and listed_before(line, segment)):
        reading.day("republished", 1, segment, "stands in a line of the republisher's own form")
    elif own and segment.label == "byline":
        reading.day("republished", 1, segment, "stands in the byline, in the republisher's own form")
    elif reading.states("source", segment, weakest=1) and not POSTER.match(line):
        reading.day("source_published", 0, segment, "stands in the line that names the source")
    elif segment.kind is not Kind.HEADER:
        reading.day("source_published", 1, segment, "stands in the notice of where the text comes from")
    elif not reprint:
        return
    elif FIRST.match(line):
        reading.day("source_published", 1, segment, "the line says that it is the date of first publication")
    elif title and title == source and not reading.common_form(segment):
        reading.day("source_published", 1, segment, "stands in a line of the source's own form")
    elif own:
        reading.day("republished", 1, segment, "stands in a line of the republisher's own form")
    elif (
        title and republisher and title not in ours and reading.outlets.known(segment.fields.get("author", "")) == title
    ):
        return  # of a site that the text passed through on its way
    elif not POSTER.match(line) and beside_source(reading, segment):
        reading.day("source_published", 2, segment, "stands beside the line that names the source")
    else:
        reading.day("republished", 2, segment, "a date in the head of a reprint that names nobody is the page's")


def date_of_release(reading: Reading, republisher: str | None) -> None:
    """The date in the dateline of a release, where the wire that distributes it is the republisher."""
    one = reading.release
    days = readings(one.written) if one is not None and one.value == republisher else ()
    if one is not None and len(days) == 1:
        reading.add("republished", 3, one.segment, one.written, days[0], "the dateline of the wire has the date", days)


def date_of_dateline(reading: Reading, source: str | None) -> None:
    """The date in the dateline of the source, "THURSDAY, June 9, 2022 (HealthDay News) --", unless it is the page's too."""
    one = reading.dateline
    days = readings(one.written) if one is not None and one.value == source else ()
    if one is not None and len(days) == 1 and days[0] != reading.best("republished"):
        reading.add("source_published", 3, one.segment, one.written, days[0], one.why, days)


def listed_before(line: str, segment: Segment) -> bool:
    """Whether a line lists its date before the source: "May 4, 2016. Source: Arden Post", '01/31/06 "Arden Post" --'.

    Behind "Source: Arden Post", the date is the source's.
    """
    if found := LISTED.search(line):
        return bool(0 <= line.find(segment.fields.get("date", "")) < found.start())
    if segment.label != "source" or segment.kind is not Kind.HEADER or "source" not in segment.fields:
        return False
    date, source = (regex.escape(segment.fields[name]) for name in ("date", "source"))
    return regex.search(rf"{date}[^\p{{L}}]{{1,9}}{source}", line) is not None


def over_source(reading: Reading, segment: Segment) -> bool:
    """Whether the date stands above or before "from" where: then it is that of the source, whoever wrote it down."""
    if "source" in segment.fields and "date" in segment.fields:
        date = regex.escape(segment.fields["date"])
        return regex.search(rf"{date}\W{{1,3}}from\b", plain_form(segment.content)) is not None
    document = reading.document
    below = document.at(segment.stop) if segment.stop < len(document.text) else None
    return below is not None and below.label == "source" and FROM.match(plain_form(below.content)) is not None


def beside_source(reading: Reading, segment: Segment) -> bool:
    """Whether the next or the previous segment names the source, without a date of its own.

    "Authored by X via Y" opens the text itself: the date above it is the page's. So is the one beside a bare name,
    which stands where the author's would, unless the page has told its own.
    """
    bare = reading.best("republished") is None
    document = reading.document
    neighbours = [segment.start - 1, segment.stop]
    return any(
        one.label == "source"
        and "source" in one.fields
        and not one.fields.keys() & {"date", "author"}
        and not (bare and one.fields["source"] in (line := plain_form(one.content), WIRED.sub("", line)))
        for one in (document.at(at) for at in neighbours if 0 <= at < len(document.text))
    )


def notices(reading: Reading, source: str | None) -> None:
    """Where and when a reprint first appeared, as far as a notice says so."""
    published = reading.best("source_published")
    for one in reading.settle("source"):
        if one.value is not None and one.segment.label == "origin" and FIRST.match(plain_form(one.segment.content)):
            value = FirstPublished(one.value, published if one.value == source else None)
            reading.add("first_published", 0, one.segment, one.written, value, "a notice says where it first appeared")


def bare_dates(reading: Reading, itself: str | None, site: str | None) -> None:
    """The dates of a text that nothing shows to be a reprint, with the outlet that the text names, or whose page it is."""
    for segment in reading.dates:
        own = itself is not None and reading.title(segment) == itself
        if segment.kind is Kind.HEADER and (own or not reading.states("source", segment, weakest=1)):
            tier = 0 if FIRST.match(plain_form(segment.content)) else 1
            reading.day("first_published", tier, segment, "nothing says that the text is a reprint")
    rows = reading.found.get("first_published", [])
    for at, (rank, one) in enumerate(rows):
        value = FirstPublished(itself or site, one.value) if one.value or itself else None
        rows[at] = (rank, Evidence(one.written, value, one.segment, one.why, one.readings))
