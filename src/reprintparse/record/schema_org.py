"""The record as JSON-LD in the words of schema.org: a `NewsArticle`.

Only what the record states is written. A reprint's `datePublished` and `publisher` are those of the page at hand, the
republisher's; where the text comes from stands in `isBasedOn`, with its own publisher and date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import regex

from .names import is_person
from .outlets import directory

if TYPE_CHECKING:
    from .reprint import Reprint

__all__ = ["to_schema_org"]

SPDX_ADDRESS = regex.compile(r"CC-(?P<code>BY(?:-NC)?(?:-ND|-SA)?)-(?P<version>\d\.\d)(?:-(?P<port>[A-Z]{2,3}))?")

TIP = regex.compile(r"(?i)[\W_]{0,3}(?:h/t|ht|hat tip)\b")
HOUSE = regex.compile(
    r"(?i)\b(?:rights|watch|central|robotics|co-?op(?:erative)?|alliance|coalition|union|federation|partners|partnership|labs?|laborator(?:y|ies)"
    r"|systems|technologies|solutions|industries|holdings|energy|health|capital|bank|fund|trust|initiative|campaign|party|collective|action|justice|international)$|\brights\b"
)
"""How organizations call themselves that a byline names like a person."""


def to_schema_org(record: Reprint) -> dict[str, Any]:
    """See `Reprint.to_schema_org`."""
    first = record.first_published
    tip, says = statements_of_source(record)
    source = None if tip else record.source
    reprint = record.republisher or record.republished or says
    data: dict[str, Any] = {
        "headline": record.title,
        "alternativeHeadline": record.subtitle,
        "author": [author(name, record) for name in record.authors or ()],
        "datePublished": record.republished if reprint else record.source_published or (first.date if first else None),
        "publisher": organization(record.republisher if reprint else source or (first.place if first else None)),
        "isBasedOn": original(record, source) if reprint else None,
        "url": record.source_url if not reprint else None,
        "copyrightHolder": author(record.copyright_holder, record) if record.copyright_holder else None,
        "copyrightYear": record.copyright_year,
        "copyrightNotice": record.copyright[0].notice or None if record.copyright else None,
        "creditText": "; ".join(record.credits or ()) or None,
        "license": license_address(record.license) if record.license else None,
        "keywords": list(record.topics or ()),
    }
    stated = {name: plain(value) for name, value in data.items() if value}
    return {"@context": "https://schema.org", "@type": "NewsArticle", **stated}


def statements_of_source(record: Reprint) -> tuple[bool, bool]:
    """Whether nothing but a tip ("H/T") names the source, and whether a line says that the text was taken from there.

    A record that was read back without its evidence no longer knows its lines, only whether it is a reprint.
    """
    if not any(record.evidence.values()):
        return False, record.is_reprint
    stated = [one.segment for one in record.evidence.get("source", ()) if one.value == record.source]
    tips = [bool(TIP.match(segment.content)) for segment in stated]
    taken = any(segment.label == "origin" and not tip for segment, tip in zip(stated, tips, strict=True))
    return bool(tips) and all(tips), taken


def original(record: Reprint, source: str | None) -> dict[str, Any] | None:
    """What a reprint is based on: the article in the outlet it was taken from."""
    stated = {
        "publisher": organization(source),
        "datePublished": record.source_published,
        "url": record.source_url,
    }
    stated = {name: plain(value) for name, value in stated.items() if value}
    return {"@type": "NewsArticle", **stated} if stated else None


def author(name: str, record: Reprint) -> dict[str, str]:
    """A person or an organization, or neither where the name does not show which: only who signs is taken for a person."""
    if name in (record.source, record.republisher) or directory().known(name):
        return {"@type": "Organization", "name": name}
    signs = name in (record.authors or ()) and " " in name and is_person(name) and not HOUSE.search(name)
    return {"@type": "Person", "name": name} if signs else {"name": name}


def organization(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def license_address(known: str) -> str:
    """The address of a license: schema.org wants one, not an identifier."""
    if known == "CC0-1.0":
        return "https://creativecommons.org/publicdomain/zero/1.0/"
    parts = SPDX_ADDRESS.fullmatch(known)
    if not parts:
        return known
    port = f"{parts['port'].lower()}/" if parts["port"] else ""
    return f"https://creativecommons.org/licenses/{parts['code'].lower()}/{parts['version']}/{port}"


def plain(value: Any) -> Any:
    """Dates in ISO form, lists of one as their only member."""
    if isinstance(value, list):
        return value[0] if len(value) == 1 else value
    return value.isoformat() if hasattr(value, "isoformat") else value
