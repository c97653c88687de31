"""The dateline with which a story opens: the agency in it, its day, and the reporter whom some sign with there.

"ARDEN, Ohio (Reuters) - ", "Arden, 5 mar (EFE).- ", "АРДЕН, 5 мар - РИА Новости. ", "新华社阿登3月5日电（记者林晓）". An agency
there does not make a text a reprint.
"""

from __future__ import annotations

import regex

from ..segment import Segment
from ..shapes import DAY, NAMES
from .authors import BYLINE
from .names import read_byline
from .reprint import Evidence
from .statements import Reading

__all__ = ["read_dateline"]

DATELINE, BROADCAST = 2, 4  # as statements of the source
OPENING = 400  # a dateline stands where the story starts
AGENCY = regex.compile(r"(?:\((?P<outlet>\p{L}[\p{L}/ .-]{1,40})\)\.?|/(?P<wire>\p{L}[\p{L}-]{2,30})/) ?[-–—:]")
PLACE = regex.compile(
    r"[\W_]{0,3}(?:(?:[\p{Lu}\d][\p{L}\d.'’-]{0,20}|(?<=\d[ .]{1,2})\p{Ll}{3,10}\.?|d[eio]|del|la|el|le)[ ,/-]{1,2}){0,8}"
)
"""What stands before the agency in a dateline: a place and a day, whose month may be in lower case."""
DATED = regex.compile(rf"[\W_]{{0,3}}[A-Z]{{6,9}}, {DAY}(?= ?(?:--|[–—]) )")
"""A dateline that holds a day and nothing else, as HealthDay's do where the agency is not named: "FRIDAY, May 3, 2019 --"."""
SIGNED_THERE = regex.compile(rf"[\W_]{{0,3}}[Bb]y (?P<author>{NAMES}) ?")
"""What stands before an agency that signs with its author where the story starts: "By Ana Ruiz (Bloomberg) -"."""
DISTRIBUTOR = regex.compile(r"(?i)newswire|business wire")
SYNDICATE = "Tribune Content Agency"  # "(TNS)" says who passed a paper's story on, its copyright line whose it is
HAN = regex.compile(
    r"[\W_]{0,3}(?P<outlet>新华社|新華社|新華網|人民網|美聯社|彭博社|新华网|中新社|中新网|中国新闻网|人民网|央视网|光明网|中国网|中央社|法新社|路透社|美联社|共同社|德新社|俄新社|塔斯社|参考消息网|环球网|国际在线|海外网|海外網)"
    r"[\p{Han}、·]{0,14} ?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|電|讯|訊|消息|报道|報導)"
    r"(?: ?[（(](?:[\p{Han}]{0,8}记者|[\p{Han}]{0,8}記者) ?[:：]?(?P<author>[\p{Han}·]{2,5}(?:[、，, ]{1,2}[\p{Han}·]{2,5}){0,5})[）)])?"
)
"""How agencies of China open: "新华社阿登3月5日电（记者林晓、陈默）"."""
CYRILLIC = regex.compile(
    r"[\W_]{0,3}\p{Lu}[\p{L} -]{2,30}[.,] ?\d{1,2} \p{Ll}{3,8}\.? ?(?:[-–—] ?|/)?"
    r"(?P<outlet>РИА Новости|РАПСИ|ПРАЙМ|ТАСС|Интерфакс|Sputnik(?! \p{L}))(?=[./,])"
)
"""How agencies of Russia open: "АРДЕН, 5 мар - РИА Новости."."""


def read_dateline(reading: Reading, segment: Segment) -> None:
    """The agency in the dateline with which the story starts, "ARDEN (Reuters) - ", or who distributes a release."""
    opening = segment.text[:OPENING]
    if without_parentheses(reading, segment, opening):
        return
    hit = AGENCY.search(opening)
    outlet = reading.outlets.known(hit["outlet"] or hit["wire"]) if hit else None
    if not hit or not outlet:
        if dated := DATED.match(opening):
            reading.dateline = Evidence(dated.group(), None, segment, "the story opens with its date")
        return
    start = opening.rfind("\n", 0, hit.start()) + 1
    if hit["outlet"] and (signed := SIGNED_THERE.fullmatch(opening, start, hit.start())):
        names = read_byline(signed["author"]).names
        reading.add("authors", BYLINE, segment, signed["author"], names, "the story opens with its author and agency")
    elif not PLACE.fullmatch(opening, start, hit.start()):
        return
    written, wire = opening[start : hit.end()].strip(), bool(DISTRIBUTOR.search(outlet))
    if wire:
        reading.release = Evidence(written, outlet, segment, "the dateline names who distributes it")
        reading.sites.setdefault(outlet, reading.release)
    else:
        reading.dateline = Evidence(written, outlet, segment, "the dateline of the agency has the date")
    tier = BROADCAST if wire or outlet == SYNDICATE else DATELINE
    reading.add("source", tier, segment, written, outlet, "the dateline names an agency")


def without_parentheses(reading: Reading, segment: Segment, opening: str) -> bool:
    """Whether the story opens in the form of an agency that sets no parentheses around its name; then it is kept."""
    hit = HAN.match(opening) or CYRILLIC.match(opening)
    if hit is None:
        return False
    reading.add(
        "source",
        DATELINE,
        segment,
        hit.group(),
        reading.outlets.canonical(hit["outlet"]),
        "the dateline names an agency",
    )
    if reporter := hit.groupdict().get("author"):
        names = read_byline(reporter).names
        reading.add("authors", BYLINE, segment, reporter, names, "the dateline of the agency names its reporter")
    return True
