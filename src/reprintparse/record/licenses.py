"""Licenses by their SPDX identifier, or by their Creative Commons address where SPDX has none.

Only Creative Commons is read: its licenses are what republishers state. "All rights reserved" is no license, nor is a
permission in a site's own words; "a Creative Commons license" does not say which.
Identifiers are those of https://spdx.org/licenses/, addresses those of https://creativecommons.org/licenses/.
"""

from __future__ import annotations

import regex

__all__ = ["licenses"]

ADDRESS = regex.compile(
    r"(?i)creativecommons\.org/(?:licenses/(?P<code>by(?:-(?:nc|nd|sa)){0,2}|nc|nd|sa)(?:/(?P<version>\d\.\d)(?:/(?P<port>[a-z]{2,3})(?![\w.]))?)?"
    r"|(?P<public>publicdomain/(?:zero|mark))/1\.0)"
)
PARTS = (
    ("nc", r"non[ -]?commerciale?|nc\b|no[ -]?comercial|(?:uso )?não[ -]?comercial|pas d'utilisation commerciale|nicht[ -]?kommerziell|非営利|非商业性使用"),
    ("nd", r"no[ -]?deriv(?:atives?|s|ados|adas)?(?: works)?|nd\b|sin ?(?:obras? ?)?derivadas?|sem ?(?:derivações|derivados|derivadas|obras derivadas)|non opere derivate|pas de modifications?|keine bearbeitung(?:en)?|改変禁止|禁止演绎"),
    ("sa", r"share[ -]?alike|sa\b|compartir ?igual|compartilha ?igual|compartilhamento pela mesma licença|partilha nos (?:mesmos termos|termos da mesma licença)|condividi allo stesso modo|partage (?:dans les mêmes conditions|à l'identique)|weitergabe unter gleichen bedingungen|継承|相同方式共享"),
)  # fmt: skip
BY = r"attribution|by\b(?!(?-i:(?<=by)) (?!n[cd]\b|sa\b|non|no\b|share)(?:\p{L}{2}|\d\d))|atribución|reconocimiento|atribuição|attribuzione|paternité|namensnennung|表示|署名"
NAME = regex.compile(
    rf"(?i)(?:(?<!\w)(?-i:CC)(?:[ -]{{1,3}}(?=(?-i:BY)|.{{2}}-)|-{{0,1}}(?=(?-i:BY)))|(?<!\w)cc-(?=by)|creative[ -]commons'?[ :,–-]{{1,3}}(?:cc[ -]{{1,3}})?(?:licen[cs]e[ :]{{1,2}})?(?:(?:de|di|d') ?)?|クリエイティブ・コモンズ ?|知识共享 ?)\(?"
    rf"(?P<parts>(?:{BY})(?:[ ,/–-]{{0,4}}(?:and )?(?:{'|'.join(words for _, words in PARTS)})){{0,2}})"
    r"[ ,)-]{0,3}(?:licen[cs]e[ ,]{1,2})?(?:v(?:ersion)? ?)?(?P<version>\d\.\d)?"
    r"[ ]?(?P<port>International|Unported|Generic|IGO|United States|U\.?S\.?A?\.?\b|Germany|Deutschland|France|Netherlands|Austria|Australia|Japan|UK|England|(?-i:[A-Z]{2})(?!\w))?"
)  # fmt: skip
ZERO = regex.compile(r"(?i)(?<!\w)cc[ -]?(?:0|zero)(?![\w.]*\d\b(?<!1\.0))(?: 1\.0)?(?: universal)?")
PORTS = {
    "united states": "us", "us": "us", "usa": "us", "germany": "de", "deutschland": "de", "france": "fr", "netherlands": "nl",
    "austria": "at", "australia": "au", "japan": "jp", "uk": "uk", "england": "uk", "igo": "igo",
}  # fmt: skip
VERSIONS = frozenset(("1.0", "2.0", "2.5", "3.0", "4.0"))
PORTED = frozenset(
    f"CC-{code}"
    for code in (
        "BY-2.5-AU", "BY-3.0-AT", "BY-3.0-AU", "BY-3.0-DE", "BY-3.0-IGO", "BY-3.0-NL", "BY-3.0-US", "BY-NC-3.0-DE",
        "BY-NC-ND-3.0-DE", "BY-NC-ND-3.0-IGO", "BY-NC-SA-2.0-DE", "BY-NC-SA-2.0-FR", "BY-NC-SA-2.0-UK", "BY-NC-SA-3.0-DE",
        "BY-NC-SA-3.0-IGO", "BY-ND-3.0-DE", "BY-SA-2.0-UK", "BY-SA-2.1-JP", "BY-SA-3.0-AT", "BY-SA-3.0-DE", "BY-SA-3.0-IGO",
    )
)  # fmt: skip
"""The national licenses that SPDX lists; the others go by the identifier of the international one."""


def licenses(text: str) -> tuple[tuple[str, str], ...]:
    """The licenses that a text names, as (written, normalized); addresses before names, each once.

    Examples:
        >>> licenses("under a Creative Commons Attribution-Share Alike 3.0 License")
        (('Creative Commons Attribution-Share Alike 3.0', 'CC-BY-SA-3.0'),)
        >>> licenses("https://creativecommons.org/licenses/by-nc-nd/3.0/us/")[0][1]
        'CC-BY-NC-ND-3.0'
        >>> licenses("All rights reserved.")
        ()
    """
    found: dict[str, str] = {}
    folded = text.casefold()
    if "creativecommons.org" in folded:
        for hit in ADDRESS.finditer(text):
            found.setdefault(from_address(hit), hit.group())
    if "cc" in folded or "commons" in folded or "コモンズ" in text or "知识共享" in text:
        for hit in NAME.finditer(text.replace("’", "'")):
            port = (hit["port"] or "").casefold().replace(".", "")
            known = identifier(elements(hit["parts"]), hit["version"], PORTS.get(port, port if len(port) == 2 else ""))
            found.setdefault(known, hit.group().strip(" ,(-)"))
        for hit in ZERO.finditer(text):
            found.setdefault("CC0-1.0", hit.group())
    found.pop("", None)
    # a name beside its own address, or without the version that stands elsewhere, says the same with less detail
    return tuple((written, known) for known, written in found.items() if not any(within(o, known) for o in found))


def from_address(hit: regex.Match[str]) -> str:
    """The license behind an address of creativecommons.org."""
    if hit["public"]:
        zero = hit["public"].casefold().endswith("zero")
        return "CC0-1.0" if zero else "https://creativecommons.org/publicdomain/mark/1.0/"
    return identifier(set(hit["code"].casefold().split("-")), hit["version"], (hit["port"] or "").casefold())


def elements(parts: str) -> set[str]:
    """The elements that a license's name spells out."""
    return {"by", *(code for code, words in PARTS if regex.search(rf"(?i)(?<![^\W_])(?:{words})", parts))}


def identifier(codes: set[str], version: str | None, port: str) -> str:
    """The SPDX identifier of a license, its address where SPDX has none, or nothing when there is no such license."""
    if "by" not in codes or {"nd", "sa"} <= codes:
        return ""
    code = "-".join(code for code in ("by", "nc", "nd", "sa") if code in codes)
    if version is None:
        return f"https://creativecommons.org/licenses/{code}/"
    spdx = f"CC-{code.upper()}-{version}"
    if port and f"{spdx}-{port.upper()}" in PORTED:
        return f"{spdx}-{port.upper()}"
    return spdx if version in VERSIONS else ""


def within(known: str, less: str) -> bool:
    """Whether `less` is the same license as `known`, told without its version or country."""
    full, part = (
        one.removeprefix("https://creativecommons.org/licenses/")
        .removeprefix("CC-")
        .casefold()
        .replace("/", "-")
        .rstrip("-")
        for one in (known, less)
    )
    # "by" is no part of "by-nc": only a version or a country may be missing
    return full.startswith(f"{part}-") and full[len(part) + 1 :].split("-")[0] not in ("nc", "nd", "sa")
