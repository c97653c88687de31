"""Whose a date is: the page's that holds the text, the source's, or that of first publication."""

from __future__ import annotations

import datetime

import regex

from ..kinds import Kind
from ..segment import Segment
from ..shapes import MONTH
from ..text.plain import plain_form
from .dates import readings
from .outlets import AGENCIES
from .reprint import Evidence, FirstPublished
from .statements import FIRST, POSTER, Reading

__all__ = ["assign_date", "bare_dates", "date_of_dateline", "date_of_release"]

FROM = regex.compile(r"(?i)\W{0,3}from\b")
WIRED = regex.compile(r" \([^()\n]{2,20}\)$")
"""The wire that carried a text, behind the name of its outlet: "Arden Health News (TNS)"."""
YEARLESS = regex.compile(rf", ({MONTH} \d{{1,2}}) [(/]")
"""The day of a dateline, before the name of the agency."""
WEEKS = datetime.timedelta(days=21)
"""So long before a page takes a story over it may have been written, to be of the year of the page."""
LISTED = regex.compile(r"(?i)\bsource ?:")
"""How a line reads that lists date and source one after the other: the date is not the source's."""
CREDITED = regex.compile(r"\W{0,3}(?:信息|文章|稿件|本文)?(?:来源|來源|稿源)")
"""How Chinese pages name the source behind their own date."""


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
    elif by_agency(reading, segment) and reading.best("republished") is None:
        reading.day(
            "republished", 2, segment, "beside an agency's bare name stands the date of the page that carries it"
        )
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
        why = "the dateline of the wire has the date"
        reading.add("republished", 3, one.segment, one.written, days[0], why, days)
        if reading.best("source") not in (None, republisher):  # the issuer lets it out on the day that the wire says
            reading.add("source_published", 4, one.segment, one.written, days[0], why, days)


def date_of_dateline(reading: Reading, source: str | None) -> None:
    """The date in the dateline of the source, "THURSDAY, June 9, 2022 (HealthDay News) --", unless it is the page's too."""
    one, page = reading.dateline, reading.best("republished")
    days = readings(one.written) or lately(one.written, page) if one and source and one.value in (source, None) else ()
    if one is not None and len(days) == 1 and days[0] != page:
        reading.add("source_published", 3, one.segment, one.written, days[0], one.why, days)


def lately(written: str, page: object) -> tuple[datetime.date, ...]:
    """The day in a dateline that holds no year, "ARDEN, Mar 21 (IPS) -": in the weeks before the date of the page.

    One that was longer ago, or is yet to come, says that the two have nothing to do with each other.
    """
    day = YEARLESS.search(written)
    if day is None or not isinstance(page, datetime.date):
        return ()
    found = (one for year in (page.year - 1, page.year) for one in readings(f"{day[1]}, {year}"))
    return tuple(one for one in found if datetime.timedelta(0) <= page - one <= WEEKS)


def listed_before(line: str, segment: Segment) -> bool:
    """Whether a line lists its date before the source: "May 4, 2016. Source: Arden Post", '01/31/06 "Arden Post" --'.

    Behind "Source: Arden Post", the date is the source's.
    """
    if found := LISTED.search(line):
        return bool(0 <= line.find(segment.fields.get("date", "")) < found.start())
    if segment.label != "source" or segment.kind is not Kind.HEADER or not {"date", "source"} <= segment.fields.keys():
        return False
    date, source = (regex.escape(segment.fields[name]) for name in ("date", "source"))
    return regex.search(rf"{date}[^\p{{L}}]{{1,9}}{source}", line) is not None


def by_agency(reading: Reading, segment: Segment) -> bool:
    """Whether a line of the head is an agency's bare name and a date: "PTI | Jul 26, 2018", where the author's would stand."""
    written = segment.fields.get("source", "")
    bare = segment.kind is Kind.HEADER and plain_form(segment.content).lstrip("*_ ").startswith(written)
    return bare and reading.outlets.known(written) in AGENCIES


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
    neighbors = [segment.start - 1, segment.stop]
    return any(
        one.label == "source"
        and "source" in one.fields
        and not one.fields.keys() & {"date", "author"}
        and not (one.start >= segment.stop and CREDITED.match(plain_form(one.content)))
        and not (bare and one.fields["source"] in (line := plain_form(one.content), WIRED.sub("", line)))
        for one in (document.at(at) for at in neighbors if 0 <= at < len(document.text))
    )


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
