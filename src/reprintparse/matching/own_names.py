"""What every site's profile knows without being told: the site's own name, alone over its page or below a byline."""

from __future__ import annotations

import regex

from ..forms import line
from ..kinds import Kind
from ..profile import Profile
from ..rules import Rule

__all__ = ["own_names"]

PLAIN = regex.compile(r"\p{Lu}?\p{Ll}+")  # a word that may also be no name: "Time", "People"

SHOUTED = 8  # a name of so many letters is no other word in capitals


def own_names(profile: Profile) -> tuple[Rule, ...]:
    """The rules that claim a site's title or alias alone: as the first line of a text, or below a byline, as its source.

    Each tells the site. A name that is a word like any other counts only if the text nowhere has it in lower case; and
    every other rule goes before these: an agency names itself where the source stands.
    """
    names = [name for name in dict.fromkeys((profile.title, *profile.aliases)) if name]
    words = [name for name in names if PLAIN.fullmatch(name)]
    names += [name.upper() for name in names if len(name) >= SHOUTED and name.upper() not in names]
    names = [name for name in names if name not in words]
    taken = {rule.name for rule in profile.rules}
    rules = (
        *(masthead(name, some, some is words) for name, some in (("own-name", names), ("own-word", words)) if some),
        *(
            source(name, some, some is words)
            for name, some in (("own-source", names), ("own-word-source", words))
            if some
        ),
    )
    return tuple(rule for rule in rules if rule.name not in taken and profile.sites and not profile.always)


def masthead(name: str, names: list[str], proper: bool) -> Rule:
    return line(
        name, Kind.FURNITURE, rf"(?P<republisher>{either(names)})", label="navigation", where="head", head=tuple(names),
        longest=max(map(len, names)), first=True, proper=proper, identifies=True, fallback=True,
    )  # fmt: skip


def source(name: str, names: list[str], proper: bool) -> Rule:
    return line(
        name, Kind.HEADER, rf"(?P<source>{either(names)})", label="source", where="head", head=tuple(names),
        longest=max(map(len, names)), follows=("byline", "published"), proper=proper, identifies=True, fallback=True,
    )  # fmt: skip


def either(names: list[str]) -> str:
    return "|".join(map(regex.escape, names))
