"""Statements about provenance, as they are collected: for each name of the record what the text says, ranked."""

from __future__ import annotations

import datetime
from operator import itemgetter
from typing import Any

import attrs
import regex

from ..document import Document
from ..kinds import Kind
from ..segment import Segment
from ..text.plain import plain_form
from .dates import REVISED, readings
from .language import day_comes_first
from .outlets import AGENCIES, Directory
from .reprint import Evidence

__all__ = ["FIRST", "PAGE", "POSTER", "Reading"]

PAGE = frozenset((Kind.FURNITURE, Kind.CALL_TO_ACTION, Kind.INSERT))
"""Kinds that belong to the page: they tell whose page it is, and nothing about the text on it."""

FIRST = regex.compile(
    r"(?i)[\s\S]{0,200}?\b(?:first|original\w*|originari\w*|erstmals|zuerst|ursprünglich|primera vez|première fois"
    r"|primeira vez|prima volta|initialement|ini[cz]ialmente|впервые)\b"
)
"""How a line reads that says where or when a text appeared first."""

POSTER = regex.compile(
    r"(?i)\W{0,4}(?:(?:submitted|contributed|posted|added|uploaded)(?: on [^\n]{4,40}?)? by\b|by syndicated content$)"
)
"""How a line starts that names whoever put the text on the page, not who wrote it; stations sign "By Syndicated Content" over the byline."""

AMERICAN = regex.compile(r"\d ?[AaPp]\.?[Mm]\.? [ECMP][SD]?T\b")
"""A time of day in a zone of the United States, where the month comes first."""

first = itemgetter(0)
FEWEST_LETTERS = 6  # beside name and date: fewer are "by" and a time of day, "AM EST"


@attrs.define
class Reading:
    """What has been found so far.

    Attributes:
        document: Where it is read from.
        outlets: The outlets that profiles declare.
        found: For each name the evidence, each with its rank.
        tiers: How well a segment states a name, by name and offset of the segment.
        dates: Segments with a date of their own.
        sites: Outlets whose page this seems to be, each with the segment that says so.
        named: Names of sites that no profile knows, each with what names it.
        papers: Newspapers that no profile knows, beside an author's name.
        signatures: Names beside a date that can be an author's or an outlet's.
        release: The dateline of a release, with the wire that distributes it.
        dateline: The dateline of a story, with the agency that it names, if it names one.
        offered: Outlets that offer the text for republication, as they do on their own pages.
        held: Known outlets that hold the rights in a page, by a line of their own.
        reprint: Whether the text says that it is one, once the roles are assigned.
    """

    document: Document
    outlets: Directory
    found: dict[str, list[tuple[tuple[int, bool], Evidence]]] = attrs.field(factory=dict)
    tiers: dict[tuple[str, int], int] = attrs.field(factory=dict)
    dates: list[Segment] = attrs.field(factory=list)
    sites: dict[str, Evidence] = attrs.field(factory=dict)
    named: dict[str, Evidence] = attrs.field(factory=dict)
    papers: list[Evidence] = attrs.field(factory=list)
    signatures: list[tuple[Segment, str]] = attrs.field(factory=list)
    release: Evidence | None = None
    dateline: Evidence | None = None
    offered: set[str] = attrs.field(factory=set)
    held: dict[str, Evidence] = attrs.field(factory=dict)
    reprint: bool = False

    def add(
        self, name: str, tier: int, segment: Segment, written: str, value: Any, why: str,
        days: tuple[datetime.date, ...] = (),
    ) -> None:  # fmt: skip
        """Keep one statement."""
        key = name, segment.start
        self.tiers[key] = min(tier, self.tiers.get(key, tier))
        self.found.setdefault(name, []).append(
            ((tier, self.habit(segment)), Evidence(written, value, segment, why, days))
        )

    def habit(self, segment: Segment) -> bool:
        """Whether a habit of the trade claimed a segment, not the rule of a site or agency."""
        return (segment.rule or "").partition("/")[0] not in self.document.profiles

    def title(self, segment: Segment) -> str | None:
        """The outlet whose profile claimed a segment."""
        return self.outlets.title((segment.rule or "").partition("/")[0])

    def page_of(self, segment: Segment) -> None:
        """Keep a site's own notice: whose page this is, should the text turn out to come from elsewhere."""
        if "republisher" in segment.fields or self.habit(segment) or self.twins(segment) or self.stray(segment):
            return  # it says itself whose, or it is the notice of more sites than one
        if segment.kind is Kind.LEGAL and self.title(segment) in AGENCIES:
            return  # an agency's disclaimer goes out with its stories
        if (title := self.title(segment)) and title not in self.sites:
            self.sites[title] = Evidence(title, title, segment, "the page carries this site's own notices")

    def common_form(self, segment: Segment) -> bool:
        """Whether a line holds a date, a time of day and a name and nothing else, as on any page."""
        fields = segment.fields
        if "author" in fields and self.outlets.known(fields["author"]) == self.title(segment):
            return False
        rest = plain_form(segment.content)
        for written in fields.values():
            rest = rest.replace(written, "")
        return sum(map(str.isalpha, rest)) < FEWEST_LETTERS

    def states(self, name: str, segment: Segment, weakest: int = 9) -> bool:
        """Whether a segment states something under a name, no weaker than a tier."""
        return self.tiers.get((name, segment.start), 10) <= weakest

    def twins(self, segment: Segment) -> bool:
        """Whether another active profile has the very rule that claimed a segment, as sister sites do."""
        name = (segment.rule or "").partition("/")[2]
        active = (self.outlets.profiles.get(one) for one in self.document.profiles)
        patterns = [rule.pattern for profile in active if profile for rule in profile.rules if rule.name == name]
        return len(patterns) > len(set(patterns))

    def stray(self, segment: Segment) -> bool:
        """Whether a segment only stands below a notice of another kind, which may have come along with the text."""
        profile, _, name = (segment.rule or "").partition("/")
        known = self.outlets.profiles.get(profile)
        rules = [rule for rule in known.rules if rule.name == name] if known else []
        return bool(rules) and not any(rule.kind is segment.kind or rule.opens_tail for rule in rules)

    def settle(self, name: str) -> tuple[Evidence, ...]:
        """The evidence for a name, best first."""
        rows = self.found.get(name, ())
        return tuple(one for _, one in (sorted(rows, key=first) if len(rows) > 1 else rows))

    def best(self, name: str) -> Any:
        """The value of the best evidence that has one."""
        rows = [row for row in self.found.get(name, ()) if row[1].value is not None]
        return min(rows, key=first)[1].value if rows else None

    def order_of_page(self) -> bool | None:
        """Whether the day comes before the month on the pages of the sites at work here, where they agree."""
        orders = {self.outlets.day_first(name) for name in self.document.profiles} - {None}
        return orders.pop() if len(orders) == 1 else None

    def day(self, name: str, tier: int, segment: Segment, why: str) -> None:
        """Keep a segment's date under the name it turned out to belong to."""
        line = plain_form(segment.content)
        written = segment.fields.get("date", line)
        if revised := REVISED.search(line) is not None:
            if not self.habit(segment) and "date" in segment.fields:
                revised, tier, why = False, tier + 1, f"{why}; that of the last revision is all the site gives"
            else:
                written = line
        days = readings(written)
        if len(days) > 1:
            order = self.outlets.day_first((segment.rule or "").partition("/")[0])
            whose = "the site's"
            if order is None and AMERICAN.search(line):
                order, whose = False, "American, as the time zone behind it"
            if order is None:
                order, whose = self.order_of_page(), "that of the page's site"
            if order is None:
                order, whose = day_comes_first(self.document.text), "that of the text's language"
            days = readings(written, day_first=order)
            why += "; the order of day and month is not known" if order is None else f"; the order is {whose}"
        elif revised and not days:
            why = "only the date of a revision"
        self.add(name, tier, segment, written, days[0] if len(days) == 1 else None, why, days)
