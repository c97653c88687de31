"""The name of a site, most of all one that no profile knows: behind the headline, over the page, in its copyright line.

None of these says on its own who republished what: "Ferries | Arden" may be a headline. A name counts that stands
in two such places, that reads like a newspaper's, or behind a headline that stands alone elsewhere.
"""

from __future__ import annotations

import regex

from ..kinds import Kind
from ..segment import Segment
from ..text.plain import plain_form
from .names import is_person
from .outlets import tidy
from .reprint import Evidence
from .statements import Reading

__all__ = ["PAPER", "read_holder", "read_masthead", "without_site"]

SUFFIX = regex.compile(r"^(?P<title>.{8,300}?) ?(?:[|»•·]|(?<= )[-–—]|:: ) ?(?P<outlet>[^|»•·]{2,60})$")
TWICE = regex.compile(r"^(?P<title>[^|]{8,300}?) ?\| ?[^|]{2,40} (?P<outlet>[\p{Lu}\d][^|]{2,30}?) ?\| ?(?P=outlet)$")
"""A headline with the name of a station behind it, in full and in short: "The mill is shut | The Mighty 790 WRDN | WRDN"."""
PAPER = regex.compile(
    r"(?!(?:Breaking|Latest|Top|Local|More|World|National|Other|Related|Recent|Today's|Business|Company|Economic|Entertainment|Health|Market|Medical|Oddly|Political|Science|Sports?|Technology|Tech|U\.S\.|Video) News$)(?:The )?(?:[\p{Lu}][\p{L}&'’.-]{0,20} ){1,4}(?:[\p{Lu}]\p{L}{1,14}-)?(?:News|Post|Times|Courier|Press|Tribune|Herald|Journal|Gazette|Star|Sun|Chronicle"
    r"|Register|Observer|Record|Globe|Ledger|Examiner|Dispatch|Sentinel|Enquirer|Inquirer|Argus|Advertiser|Beacon|Telegraph|Today|Daily|Online|Mail|Mirror|Weekly|Monitor|Network|Radio|Insider)"
    r"|(?!ResearchAndMarkets)[\w-]{2,40}\.(?:com|org|net|news|info|co\.uk)"
)
"""How the name of a newspaper or a site reads; a seller of reports signs the headlines of its press releases like one."""
COMPANY = regex.compile(
    r"(?i)\b(?:inc|ltd|llc|llp|lp|corp|corporation|company|co|limited|gmbh|pvt|plc|holdings?|group|authors?|foundation|university|university press|publishing|publishers|communications|syndicate|all rights|agency|service|the)\b\.?$|©|\d"
)
"""How a holder reads that is a house or a person, not what the page is called."""
BEHIND = "the headline names the site behind it"
NARROW = 60
HOME = "mastheads/home-linked"
"""The rule that claims a name over the page that leads to the site's root."""
MASTHEAD = regex.compile(
    r"(?:The )?[\p{Lu}\d][\p{L}\d&'’.-]{1,20}(?: (?:[\p{Lu}\d][\p{L}\d&'’.-]{0,20}|of|the|and|&)){1,4}"
)
"""How a name reads that stands alone over a page."""
MENU = regex.compile(
    r"(?i)(?:skip|back|go|jump) to .*|log ?in\b.*|sign ?(?:in|up)\b.*|.*\b(?:menu|home|news|archives?|search|subscribe|edition|updates?|stories)"
)


def without_site(reading: Reading, segment: Segment, headline: str) -> str:
    """A headline without the name of the site behind it, which is kept."""
    if twice := TWICE.match(headline):
        note(reading, segment, reading.outlets.known(twice["outlet"]) or twice["outlet"], BEHIND)
        return str(twice["title"]).rstrip()
    parts = SUFFIX.match(headline)
    if not parts:
        return headline
    name = tidy(parts["outlet"])
    title = reading.outlets.known(name)
    if title:
        note(reading, segment, title, BEHIND)
    elif PAPER.fullmatch(name) or named_elsewhere(reading, segment, parts["title"].rstrip(), name):
        title = name
        note(reading, segment, name, BEHIND)
    return parts["title"].rstrip() if title else headline


def named_elsewhere(reading: Reading, segment: Segment, headline: str, name: str) -> bool:
    """Whether the rest of a headline stands alone in another one, or a copyright line or masthead has the name."""
    return any(
        (one.label == "title" and plain_form(one.content).lstrip("# ") == headline)
        or (one.label == "copyright" and name in plain_form(one.content))
        or one.fields.get("republisher") == name
        for one in reading.document.segments
        if one.start != segment.start
    )


def read_holder(reading: Reading, segment: Segment, holder: str | None) -> None:
    """The holder of the rights in a page, where it may be the site's name: a person has two names at least."""
    if not holder or len(holder) > NARROW or COMPANY.search(holder) or reading.outlets.known(holder):
        return
    if PAPER.fullmatch(holder) or " " not in holder or not is_person(holder):
        note(reading, segment, holder, "the copyright line of the page names it")


def read_masthead(reading: Reading, segment: Segment) -> None:
    """A name that stands over the page: alone on its first line, or the name of a newspaper above the headline."""
    name = plain_form(segment.content).strip("# ")
    first = not reading.document.text[: segment.start].strip()
    if "title" in reading.found or len(name) > NARROW:
        return
    if known := reading.outlets.known(name):
        if segment.rule == HOME:
            reading.sites.setdefault(
                known, Evidence(name, known, segment, "it stands over the page and leads to its root")
            )
        return
    home = segment.rule == HOME and not MENU.fullmatch(name)
    if home or (first and MASTHEAD.fullmatch(name) and not MENU.fullmatch(name)) or PAPER.fullmatch(name.title()):
        reading.named.setdefault(name, Evidence(name, name, segment, "it stands over the page"))


def note(reading: Reading, segment: Segment, name: str, why: str) -> None:
    """Keep a name as that of the site, below what a profile or the page says in so many words."""
    if segment.kind in (Kind.HEADER, Kind.LEGAL):
        reading.named.setdefault(name, Evidence(name, name, segment, why))
