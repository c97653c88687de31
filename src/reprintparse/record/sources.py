"""Where a text was taken from: outlets and addresses in the lines that say so."""

from __future__ import annotations

import regex

from ..kinds import Kind
from ..segment import Segment
from ..text.echo import echo
from ..text.plain import plain_form
from .authors import HOUSE
from .dates import readings
from .months import MONTHS
from .names import is_person
from .reprint import Evidence
from .statements import FIRST, Reading

__all__ = ["read_about", "read_formula", "read_source", "read_url"]

TIERS = {"source": 0, "origin": 0, "published": 0, "license": 1, "byline": 1, "note": 2, "credit": 2, "copyright": 3}
ABOUT_TIER = 3
BY = regex.compile(r"(?i)\W{0,3}by\b")
LINK = regex.compile(r"\[([^\[\]]{1,300})\]\((https?://[^()\s]{3,1000})\)")
ORIGINAL = regex.compile(
    r"(?i)\b(?:original(?: (?:article|story|post|version))?|article|story)(?: (?:here|at|on))?:? \(?(?P<url>https?://[^\s<>()\[\]]{3,1000}/[^\s<>()\[\]]{3,1000})"
)
"""How a notice gives the address of the original without a link."""
ADDRESS = regex.compile(r"(?:https?://|www\.)[^\s<>\"\])]{3,1000}")
HOST = regex.compile(r"(?:[\w-]{2,40}\.){1,3}\p{Ll}{2,8}")
OWN_LINE = 4  # names the site whose page it is, for want of another source
BARE_HOST = 2  # below a byline that has the outlet's name
SENTENCE = regex.compile(r"(?<=\w\w)\s?\.\s(?=\p{Lu}).*$")
BORROWED = regex.compile(r"(?i)reprint|repost|republish|posted|original|provided|permission|contributed|\bvia\b")
AFTER_OUTLET = regex.compile(
    r"(?i) (?:with|by) (?:(?:the|its|their) )?(?:kind )?(?:\w+'s |\w+’s )?(?:kind )?permission.*$|(?-i:(?<=\w)(?<!['’]s) blog| [Ww]ebsite)$"
)
BEFORE_OUTLET = regex.compile(
    r"^(?:.{0,100} (?:published|posted|appeared) (?:at|by|in|on|with) |first on |https?://|www\.){1,2}"
)
ABOUT = regex.compile(r"\W{0,3}(?P<outlet>\p{Lu}[^\n,.(®]{1,60}?)®?(?: \([^()\n]{2,40}\))?,? (?:is|explores)\b")
FORMULA = regex.compile(
    r"(?:(?i:\b(?:first|originally|previously)) (?:published|appeared|posted|printed|ran|aired|produced|reported)|\b(?i:re-?(?:printed|published|posted)|cross-?posted)"
    r"(?: here)?(?: with (?:the )?(?:kind )?permission)?(?! by\b)|\bwrote this \w{3,10})(?: here)?,? (?:at|by|from|in|on|of|for):? (?:the )?"
    r"(?P<source>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[^\n,;:()]{1,80}?)(?=[,;:)]|\.(?: |$)|$| (?:and|under|with|as|on|in) )"
)
"""How a sentence among others says where a text was first published."""
HEADLINE = 40  # so many characters tell a headline, which a notice may cut
TAKEN_UP = 2  # so many words in common tell a headline that is worded anew
LONGEST_NAME = 8  # words in an outlet's name


def read_source(reading: Reading, segment: Segment, written: str) -> None:
    """The outlet that the text was taken from."""
    tier = TIERS.get(segment.label or "")
    if tier is None:
        return
    if ADDRESS.fullmatch(written) and "/" in written.split("//")[-1].rstrip("/"):
        read_url(reading, segment, written)
    elif any(map(str.isalpha, written)):
        tier = max(tier, 1) if segment.label == "source" and "date" in segment.fields else tier  # no words say it
        why = "a line says where the text was taken from" if tier < 3 else "the copyright line names an outlet"
        name = outlet_name(before_title(reading, written))
        if name and segment.label == "published" and reading.habit(segment) and signature(reading, name):
            reading.signatures.append((segment, name))
            return
        if name is None:
            why += ", in words that are no outlet's name"
        value = name and reading.outlets.canonical(name)
        if name and value and "place" in segment.fields and of_a_town(name, value):
            value = name
        if segment.fields.get("republisher") == written:
            tier = OWN_LINE
        if value and value == name and segment.label == "origin" and HOST.fullmatch(name):
            tier = max(tier, BARE_HOST)
        reading.add("source", tier, segment, written, value, why)
        if name and value and "author" not in segment.fields and signs(segment):
            reading.add("authors", HOUSE, segment, written, (name,), "an outlet signs the text")
        read_link(reading, segment, written)
        read_borrower(reading, segment, value)


def signs(segment: Segment) -> bool:
    """Whether the outlet that a line of the head names signs there, as "By VOA" does; a bare name credits."""
    header = segment.kind is Kind.HEADER and segment.label in ("byline", "source")
    return header and BY.match(plain_form(segment.content)) is not None


def of_a_town(name: str, outlet: str) -> bool:
    """Whether an outlet's name with a town behind it is that town's paper, not the outlet known by it elsewhere.

    "Nation (Nairobi)" is not The Nation, and "The Observer (Kampala)" not The Guardian; "RFI (Paris)" is what it always is.
    """
    word = name.casefold().removeprefix("the ")
    common = " " not in word and not name.isupper() and word not in outlet.casefold()
    return common or outlet.casefold() == f"the {name}".casefold()


def signature(reading: Reading, name: str) -> bool:
    """Whether the name beside a date can be the author's."""
    return " " in name and is_person(name) and not reading.outlets.known(name)


def read_borrower(reading: Reading, segment: Segment, source: str | None) -> None:
    """Whose form a line is that names another outlet as the source: that site publishes the text here."""
    title = reading.title(segment)
    if not title or title == source or segment.kind is Kind.LEGAL:
        return
    line, head = (
        plain_form(segment.content),
        segment.kind is Kind.HEADER and segment.label in ("source", "published", "byline"),
    )
    if title.casefold() not in line.casefold():
        if head or BORROWED.search(line):
            reading.page_of(segment)
    elif head and segment.label == "source" and "republisher" not in segment.fields:
        reading.add("republisher", 0, segment, title, title, "a line of the head names the site that publishes it here")


def read_formula(reading: Reading, segment: Segment) -> None:
    """A sentence about the source in a notice that is mainly about something else."""
    hit = FORMULA.search(plain_form(segment.content))
    if hit and (name := outlet_name(hit["source"])):
        value = reading.outlets.canonical(name)
        reading.add(
            "source", TIERS["note"], segment, hit.group().strip(), value, "a sentence says where it was published first"
        )


def read_about(reading: Reading, segment: Segment) -> None:
    """The notice in which an outlet says what it is: whoever carries the text carries it along.

    One whose rule knows it for the republisher's says nothing about the source.
    """
    if "republisher" in segment.fields:
        return
    hit = None if reading.habit(segment) else ABOUT.match(plain_form(segment.content))
    if hit and (outlet := segment.fields.get("organization") or reading.outlets.known(hit["outlet"])):
        value = reading.outlets.canonical(outlet)
        reading.add("source", ABOUT_TIER, segment, outlet, value, "an outlet's notice of what it is")


def before_title(reading: Reading, written: str) -> str:
    """The words before the headline, where a notice sets it behind the outlet: "Arden Post: How the mill was lost".

    Papers that share a story word its headline each their own way.
    """
    outlet, _, headline = written.partition(": ")
    title = reading.best("title")
    if not title or not headline:
        return written
    same = headline[:HEADLINE].casefold() == title[:HEADLINE].casefold()
    return outlet if same or echo(headline, title)[0] >= TAKEN_UP else written


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
    if ": " in name or dated or (any(map(str.isdigit, name)) and readings(name)):
        return None  # a headline, a date
    return str(name) if any(map(str.isalpha, name)) else None


def read_link(reading: Reading, segment: Segment, source: str) -> None:
    """The address of the original, where the line that names the source links to it."""
    if segment.label not in ("source", "origin") or "url" in segment.fields:
        return
    bare = ORIGINAL.search(segment.text)
    if bare and reading.outlets.of_host(bare["url"]) in (None, reading.outlets.canonical(source)):
        reading.add(
            "source_url", 0, segment, bare["url"], bare["url"].rstrip(".,;"), "a line gives the address of the original"
        )
        return
    for words, address in LINK.findall(segment.text):
        named = words.strip("*_ ") in source or regex.search(r"(?i)original|article|story|here", words)
        if named and "/author" not in address and address.split("//", 1)[1].rstrip("/").count("/"):
            reading.add("source_url", 1, segment, address, address, "the line that names the source links to it")
            return


def read_url(reading: Reading, segment: Segment, written: str) -> None:
    """An address in a line about the source; it names the outlet when a profile declares its host."""
    if segment.label not in ("source", "origin", "published") or "creativecommons.org" in written:
        return
    written = written.rstrip(".,;")
    outlet = reading.outlets.of_host(written)
    own = outlet == reading.title(segment)
    if outlet and segment.kind is Kind.HEADER and own:
        reading.sites.setdefault(outlet, Evidence(written, outlet, segment, "the page's own address"))
        return
    reading.add("source_url", 0, segment, written, written, "a line gives the address of the source")
    if outlet:
        if own and not FIRST.match(plain_form(segment.content)):
            reading.sites.setdefault(outlet, Evidence(written, outlet, segment, "the page's own address"))
        reading.add("source", 1, segment, written, outlet, "the address is on a host that a profile declares")
