"""Whether samples are of one site: which of them share lines of their own, and whose name stands in those."""

from __future__ import annotations

from collections import Counter

import regex

from .search import Finding

__all__ = ["groups_of", "site_names"]

TELLING = 15  # letters that a line needs to tie samples together
PROPER = regex.compile(
    r"(?<=[\p{L}\p{N},©|–—-] )\p{Lu}[\p{L}\p{N}&]*(?: (?:(?:of|the) )?\p{Lu}[\p{L}\p{N}&]*)+|\b[\w-]+\.(?:com|org|net|co\.uk|ca|test|info)\b"
)
COMMON = frozenset(
    [
        "Facebook",
        "Twitter",
        "Instagram",
        "YouTube",
        "Telegram",
        "WhatsApp",
        "LinkedIn",
        "Google",
        "Apple",
        "News",
        "Reserved",
        "Creative",
        "Getty",
        "Images",
        "Copyright",
        "Subscribe",
        "Share",
        "Thank",
        "Sign",
        "Click",
        "Follow",
        "Read",
        "More",
    ]
)


def groups_of(found: list[Finding], total: int) -> tuple[tuple[int, ...], ...]:
    """The samples that hang together by telling lines, largest group first; samples without any stay out."""
    parent = list(range(total))

    def root(doc: int) -> int:
        while parent[doc] != doc:
            parent[doc] = parent[parent[doc]]
            doc = parent[doc]
        return doc

    tied: set[int] = set()
    for finding in found:
        template = finding.template
        by_habit = finding.guess is not None and finding.guess.why.startswith("the rule")
        if template.letters < TELLING or by_habit or finding.sentence:
            continue
        docs = sorted({unit.doc for unit in template.units})
        tied.update(docs)
        for doc in docs[1:]:
            parent[root(doc)] = root(docs[0])
    members: dict[int, list[int]] = {}
    for doc in sorted(tied):
        members.setdefault(root(doc), []).append(doc)
    return tuple(sorted(map(tuple, members.values()), key=lambda group: (-len(group), group)))


def site_names(found: list[Finding]) -> str:
    """The name that most kinds of recurring lines mention, when two or more do; else nothing."""
    literals = [finding.template.literals for finding in found]
    names = {name for group in literals for literal in group for name in PROPER.findall(literal)}
    lines: Counter[str] = Counter()
    for name in sorted(names):
        if not COMMON.intersection(name.split()) and (not name.isupper() or " " not in name):
            lines[name] = sum(any(name in literal for literal in group) for group in literals)
    name, count = min(lines.items(), key=lambda one: (-one[1], -len(one[0]), one[0]), default=("", 0))
    return name if count >= 2 else ""
