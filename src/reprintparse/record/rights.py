"""Who holds the rights in a text, and what readers may do with it."""

from __future__ import annotations

import regex

from ..segment import Segment
from ..text.plain import plain_form
from .licenses import licenses
from .names import HONORIFIC, cased
from .outlets import tidy
from .reprint import Copyright, Evidence
from .site_names import read_holder
from .statements import Reading

__all__ = ["read_copyright", "read_license", "speaks_for_itself"]

OURS = regex.compile(r"(?i)\brepublish (?:this|our) (?:story|article)|\bour (?:work|stories|articles|content)\b")
RESERVED = regex.compile(r"(?i)[.,;|–—-]?\s*all rights? (?:are )?reserved.*$")
MARK = regex.compile(r"(?i)^(?:(?:copyright|©|\(c\)|by)[ ,]{1,2}){1,3}")
NOTICE = regex.compile(
    r"(?i)(?:©|\(c\)|copyright) ?(?:1[6-9]|20)\d\d,? (?:by )?(?P<holder>\p{L}.{1,80}?)(?=[.|;()]|,? all rights|$)"
)
HOUSE = regex.compile(r",? (?:Inc|LLC|Ltd|Corp|Co)\b\.?")
CUT = regex.compile(r"\w|\.(?=\w)")
YEAR = regex.compile(r"(?<!\d)(?:1[6-9]|20|21)\d\d(?!\d)")
HOLDER_END = regex.compile(r"(?i)\s*(?:[.|;()\[\]]|,? ?(?<!\w)(?:all rights|distributed|used (?:by|with))| [–—-] |$)")


def read_copyright(reading: Reading, segment: Segment) -> None:
    """A statement of holder and years."""
    notice, fields = plain_form(segment.content), segment.fields
    holder = holder_name(fields.get("holder") or fields.get("source") or "", notice)
    years = YEAR.findall(fields.get("year", ""))
    if holder and holder[0].isdigit() and (early := YEAR.match(holder)):
        years = years or [early.group()]
        holder = holder[early.end() :].lstrip(" ,.-–—")
    if "source" in fields and "holder" not in fields and not years:
        return  # it says whose the text is, in other words
    if holder or years:
        read_holder(reading, segment, holder)
        keep_own_line(reading, segment, holder)
        value = Copyright(holder or None, tuple(map(int, years)), notice)
        reading.add("copyright", 0, segment, notice, value, "a copyright statement")


def keep_own_line(reading: Reading, segment: Segment, holder: str | None) -> None:
    """Keep a known outlet that holds the rights, by a line in its own form: the page may be its."""
    title = reading.title(segment)
    if title and holder and not reading.habit(segment) and reading.outlets.known(holder) == title:
        reading.held.setdefault(title, Evidence(holder, title, segment, "the copyright line is the site's own"))


def holder_name(captured: str, notice: str) -> str:
    """The holder as captured, drawn out to the end of a name that the capture cut; else the name behind the year."""
    start = notice.find(captured) if captured else -1
    if start >= 4 and notice[start - 4 : start] in ("The ", "the "):
        captured, start = notice[start - 4 :][: len(captured) + 4], start - 4
    if start >= 0 and (house := HOUSE.match(notice, start + len(captured))):
        captured += house.group()
    stop = start + len(captured)
    if start >= 0 and captured[-1:].isalnum() and CUT.match(notice, stop):
        end = HOLDER_END.search(notice, stop + 1, stop + 100)
        captured = notice[start : end.start()] if end else captured
    elif not captured and (found := NOTICE.search(notice)):
        captured = found["holder"]
    return cased(HONORIFIC.sub("", tidy(MARK.sub("", RESERVED.sub("", captured)).strip(" |(["))))


def read_license(reading: Reading, segment: Segment) -> None:
    """A license by name or address; what names none is a permission in the site's own words."""
    text = (
        f"{segment.text} {segment.fields.get('license', '')}" if "](" in segment.text else plain_form(segment.content)
    )
    stated = segment.fields.get("license")
    if segment.label == "license" and OURS.search(plain_form(segment.content)) and (title := reading.title(segment)):
        reading.offered.add(title)
    if stated and stated.startswith("Attribution"):
        text = f"Creative Commons {stated}"  # the rule knows whose "Attribution 4.0" that is
    known = licenses(text)
    for written, value in known:
        reading.add("license", 0, segment, written, value, "a notice states the license")
    if not known and stated:
        reading.add("license", 1, segment, stated, None, "a notice speaks of a license without saying which")
    permission = segment.fields.get("permission")
    if permission or (segment.label == "license" and not known and not stated):
        words = permission or plain_form(segment.content)
        reading.add("permission", 0, segment, words, words, "a notice permits reuse")


def speaks_for_itself(reading: Reading, segment: Segment) -> bool:
    """Whether a license is what a site grants for its own pages: it says "our work", or names the site."""
    title = reading.outlets.title((segment.rule or "").partition("/")[0])
    return bool(title) and (bool(OURS.search(plain_form(segment.content))) or str(title) in plain_form(segment.content))
