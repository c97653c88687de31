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


def to_schema_org(record: Reprint) -> dict[str, Any]:
    """See `Reprint.to_schema_org`."""
    first = record.first_published
    reprint = record.republisher or record.republished
    data: dict[str, Any] = {
        "headline": record.title,
        "alternativeHeadline": record.subtitle,
        "author": [author(name, record) for name in record.authors or ()],
        "datePublished": record.republished if reprint else record.source_published or (first.date if first else None),
        "publisher": organization(record.republisher if reprint else record.source or (first.place if first else None)),
        "isBasedOn": original(record) if reprint else None,
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


def original(record: Reprint) -> dict[str, Any] | None:
    """What a reprint is based on: the article in the outlet it was taken from."""
    stated = {
        "publisher": organization(record.source),
        "datePublished": record.source_published,
        "url": record.source_url,
    }
    stated = {name: plain(value) for name, value in stated.items() if value}
    return {"@type": "NewsArticle", **stated} if stated else None


def author(name: str, record: Reprint) -> dict[str, str]:
    """A person or an organization, or neither where the name does not show which."""
    if name in (record.source, record.republisher) or directory().known(name):
        return {"@type": "Organization", "name": name}
    return {"@type": "Person", "name": name} if " " in name and is_person(name) else {"name": name}


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
