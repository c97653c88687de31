"""Who republished what from whom, and whose the dates are.

A text is a reprint when it says so: a line names where it was taken from, or the head names the site that
publishes it here. Only then can a site's own notices show who republished it, and only then is a date that names
nobody the republisher's; otherwise it is the date of first publication.
"""

from __future__ import annotations

import attrs

from ..kinds import Kind
from ..text.plain import plain_form
from .names import is_person
from .reprint import Evidence, FirstPublished
from .statements import FIRST, PAGE, Reading
from .whose_dates import assign_date, bare_dates, date_of_dateline, date_of_release

__all__ = ["assign_roles"]

ISSUER = 5
"""How well, as a statement of the source, a line names the issuer of a release that the page has from a wire."""
ISSUED = 1
"""How well the notice of the issuer of a release names the source, on the page of the wire itself."""
SIGNED = ("byline", "copyright", None)
"""Labels of segments (of the story itself, none) in which a site signs what is its own."""
MENTIONS = ("byline", "bio", None)
"""Labels of segments (of the story itself, none) that name an outlet and do not say that a text was taken from it."""


def assign_roles(reading: Reading) -> None:
    """Settle republisher and dates, once every segment has been read."""
    by_leave = writers_are_no_source(reading)
    author_comes_from(reading)
    issuers_tell_of_themselves(reading)
    wires_pass_on(reading)
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


def issuers_tell_of_themselves(reading: Reading) -> None:
    """Take for the issuer of a release, which the wire's own page names nowhere else, whom it opens with and tells about.

    "ARDEN--(BUSINESS WIRE)--Arden Mills, a maker of flour, today ..." and below it "About Arden Mills".
    """
    wire = reading.release
    if wire is None or pages_beside(reading, wire) or reading.best("source") != wire.value:
        return
    story = wire.segment.text.partition(wire.written)[2].lstrip(" -–—")
    for segment in reading.document.segments:
        name = segment.fields.get("organization", "")
        if segment.label == "bio" and name and story.casefold().startswith(name.casefold()):
            reading.add("source", ISSUED, segment, name, name, "the release opens with whom its notice is about")


def wires_pass_on(reading: Reading) -> None:
    """Take the wire of a release for the source, not its issuer, on the page of another site: that took it from the wire."""
    wire, rows = reading.release, reading.found.get("source", [])
    if wire is None or not pages_beside(reading, wire):
        return
    for at, ((_, habit), one) in enumerate(rows):
        if one.segment.label in ("origin", "source") and one.value and not reading.outlets.known(one.value):
            rows[at] = ((ISSUER, habit), attrs.evolve(one, why=f"{one.why}, as the issuer"))


def pages_beside(reading: Reading, wire: Evidence) -> bool:
    """Whether a known site shows that this is its page and not that of the wire: by a name, a notice or its copyright."""
    shown = {title for title, one in reading.sites.items() if one is not wire}
    named = {one.value for _, one in reading.found.get("republisher", ()) if one.value}
    return bool((shown | named | reading.held.keys()) - {wire.value})


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
            and (segment.label in ("published", "byline") or (segment.label == "source" and at_home(reading, source)))
            and reading.title(segment) == source
        ):
            return source
    return None


def at_home(reading: Reading, source: str) -> bool:
    """Whether what stays with a page, as its appeals do, shows it to be this outlet's and nobody else's."""
    return reading.sites.keys() == {source} and reading.sites[source].segment.kind in PAGE


def unless_own(reading: Reading, source: str | None) -> str | None:
    """The source, unless all that names it is the site's own signature on its own page: "MOSCOW (Sputnik) -" at Sputnik.

    A newsroom's notice of what it is stands below its stories everywhere; beside the offer to reprint, the page is its own.
    """
    rows = reading.found.get("source", [])
    stating = [one for _, one in rows if one.value]
    signed = all(one.segment.label in SIGNED for one in stating) and source in reading.sites and len(reading.sites) == 1
    offers = all(one.segment.label == "bio" and offered(reading, one) for one in stating)
    if source is None or not (signed or offers):
        return source
    for at, (rank, one) in enumerate(rows):
        rows[at] = (rank, attrs.evolve(one, value=None, why=f"{one.why}; but it is the page's own"))
    return None


def offered(reading: Reading, notice: Evidence) -> bool:
    """Whether the outlet that a notice is about, or its house, offers the text for republication on this page."""
    return not reading.offered.isdisjoint((notice.value, reading.title(notice.segment)))


def only_site(reading: Reading, source: str | None) -> str | None:
    """The site whose page it is, where the page shows one alone and names no source."""
    return next(iter(reading.sites)) if source is None and len(reading.sites) == 1 else None


def assign_republisher(reading: Reading, source: str | None, by_leave: bool) -> None:
    """The site named in the head; failing that, the one whose notices stand around a text from elsewhere."""
    named = reading.found.get("republisher", [])
    for at, (rank, one) in enumerate(named):
        if one.value == source:
            named[at] = (rank, attrs.evolve(one, value=None, why=f"{one.why}; but it is the source itself"))
    copied = source is None and bool(reading.best("source_url"))  # from a host that no profile knows
    if named or not (source or by_leave or copied):
        return
    notices = [one for one in reading.settle("source") if one.segment.label == "bio" and one.value]
    members = {title: one.value for one in notices if one.value != source and (title := of_the_house(reading, one))}
    house = {title for one in reading.settle("source") if one.value == source and (title := of_the_house(reading, one))}
    house -= members.keys()  # of two members of a house, one took the text from the other
    others = {title: one for title, one in reading.sites.items() if not same(title, source) and title not in house}
    sources = {one.value for one in reading.settle("source") if one not in notices or one.value == source}
    others = {title: one for title, one in others.items() if title not in sources} or others
    spoken = {title: one for title, one in others.items() if "republisher" in one.segment.fields}
    pages = {title: one for title, one in others.items() if one.segment.kind in PAGE}
    named_so = {name: one for name, one in reading.named.items() if is_other(name, reading)}
    held = {title: one for title, one in reading.held.items() if title != source and title not in sources}
    for candidates in (spoken,) if copied and not by_leave else (spoken, pages, others, named_so, held):
        if len(candidates) == 1:
            ((title, one),) = candidates.items()
            why = f"{one.why}, and the text comes from elsewhere"
            reading.add("republisher", 2, one.segment, one.written, members.get(title, title), why)
            return


def same(name: str, other: str | None) -> bool:
    """Whether two names are one but for capitals: "PEOPLE" signs as it likes."""
    return other is not None and name.casefold() == other.casefold()


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


def notices(reading: Reading, source: str | None) -> None:
    """Where and when a reprint first appeared, as far as a notice says so."""
    published = reading.best("source_published")
    for one in reading.settle("source"):
        if one.value is None or one.segment.label not in ("origin", "source"):
            continue
        if FIRST.match(plain_form(one.segment.content)):
            value = FirstPublished(one.value, published if one.value == source else None)
            reading.add("first_published", 0, one.segment, one.written, value, "a notice says where it first appeared")
