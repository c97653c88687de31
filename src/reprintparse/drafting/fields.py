"""What the slots of a drafted rule are called, so that the record reads from its lines all that they state.

A name comes from the label of the line, from what the installed rules capture in it, and from the site's own name:
it never varies, and is nevertheless the source that an origin line names, or the holder of the rights.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import attrs
import regex

from .cues import Guess
from .slots import Slot

__all__ = ["named"]

Parts = tuple[str | Slot, ...]

FIELDS = {
    "byline": {"NAMES": "author"}, "bio": {"NAMES": "author"}, "credit": {"NAMES": "credit", "NAME": "credit"},
    "caption": {"NAMES": "credit", "NAME": "credit"}, "origin": {"NAMES": "author", "NAME": "source", "HEADLINE": "title", "TITLE": "title"},
    "topics": {"TEXT": "topics", "NAME": "topics", "NAMES": "topics", "HEADLINE": "topics", "TITLE": "topics"},
    "copyright": {"NAMES": "holder", "NAME": "holder"}, "social": {"HEADLINE": "", "TITLE": ""},
}  # fmt: skip
"""What the values of a slot are, by the label of the line."""
OWN_NAME = {"origin": "source", "copyright": "holder"}
"""What the site's own name is, by the label of the line."""
OUTLET_NEXT = regex.compile(
    r"(?i)(?:\b(?:in|at|on|from|via|with)|source:?|(?:published|provided|produced) by)(?: the)? $"
)
"""The words of an origin line behind which an outlet stands, where an author would look the same."""
READ = frozenset(
    [
        "author",
        "source",
        "republisher",
        "outlet",
        "organization",
        "date",
        "url",
        "holder",
        "year",
        "license",
        "permission",
        "topics",
        "credit",
        "contact",
        "headline",
        "title",
        "cue",
    ]
)
"""The fields that the record and the list of inserts are read from."""
MORE = r"(?: (?!All\b)\p{Lu}[\p{L}\p{N}&-]{0,30}){0,4}"


def named(parts: Parts, label: str, guess: Guess | None, title: str) -> Parts:
    """The parts of a line with the fields that they fill.

    Args:
        parts: Its literals and slots.
        label: Its label.
        guess: What is known of it.
        title: The site's own name, if known.
    """
    parts = by_label(parts, label)
    parts = by_rule(parts, guess.reads if guess else ())
    if title and label in OWN_NAME:
        parts = captured(parts, OWN_NAME[label], regex.compile(rf"\b(?:The )?{regex.escape(title)}{MORE}(?!\w)"))
    return parts


def by_label(parts: Parts, label: str) -> Parts:
    """The parts with the fields that the label suggests."""
    fields = FIELDS.get(label, {})
    seen = {part.field for part in parts if isinstance(part, Slot)}
    out: list[str | Slot] = []
    for part in parts:
        if isinstance(part, Slot) and part.shape in fields:
            field = fields[part.shape]
            if field == "author" and label == "origin" and out and OUTLET_NEXT.search(str(out[-1])):
                field = "source"
            out.append(attrs.evolve(part, field="" if field in seen else field))
            seen.add(field)
        else:
            out.append(part)
    return tuple(out)


def by_rule(parts: Parts, reads: Sequence[tuple[str, str, str]]) -> Parts:
    """The parts with the fields that an installed rule captures there, in every line that it was shown."""
    values: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for plain, field, value in reads:
        if field in READ:
            values[field][plain] = value
    lines = {plain for plain, _, _ in reads}
    probe = regex.compile(
        "".join(f"({bare(part)})" if isinstance(part, Slot) else regex.escape(part) for part in parts)
    )
    found = {plain: hit.groups() for plain in lines if (hit := probe.fullmatch(plain))}
    everywhere = {field: given for field, given in sorted(values.items()) if len(given) == len(lines)}
    slots = [at for at, part in enumerate(parts) if isinstance(part, Slot)] if len(found) == len(lines) else []
    for field, given in everywhere.items():
        same = [at for n, at in enumerate(slots) if all(found[plain][n] == given[plain] for plain in lines)]
        if same:
            freed = (attrs.evolve(p, field="") if isinstance(p, Slot) and p.field == field else p for p in parts)
            parts = tuple(
                attrs.evolve(p, field=field) if at == same[0] and isinstance(p, Slot) else p
                for at, p in enumerate(freed)
            )
    for field, given in everywhere.items():
        if len(set(given.values())) == 1:
            parts = captured(parts, field, regex.compile(rf"(?<!\w){regex.escape(min(given.values()))}(?!\w)"))
    return parts


def bare(slot: Slot) -> str:
    """A slot's pattern without a name."""
    return attrs.evolve(slot, field="").pattern()


def captured(parts: Parts, field: str, words: regex.Pattern[str]) -> Parts:
    """The parts with a field for words of a literal, unless they have that field already."""
    if any(isinstance(part, Slot) and part.field == field for part in parts):
        return parts
    for at, part in enumerate(parts):
        hit = words.search(part) if isinstance(part, str) else None
        if hit and isinstance(part, str):
            inner = (part[: hit.start()], Slot("WORDS", field, words=hit.group()), part[hit.end() :])
            return (*parts[:at], *(one for one in inner if one), *parts[at + 1 :])
    return parts
