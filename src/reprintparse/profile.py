"""Profiles: named sets of rules for one site, one agency or one habit of the trade.

A profile is a set. Composing profiles is set union: associative, commutative, idempotent, with `compose()` as
identity, and nothing ever depends on the order in which rules or profiles were listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from .errors import ProfileError
from .given import several
from .options import refuse
from .rules import Rule

if TYPE_CHECKING:
    from pathlib import Path  # for annotations alone: it takes a tenth of the time that importing the library does

__all__ = ["Profile", "compose", "is_composition", "resolved"]

HOST = re.compile(r"(?!www\.)[^\s/:@A-Z.]+(?:\.[^\s/:@A-Z.]+)+")


def by_name(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(sorted(set(several(rules, Rule, "rules", ProfileError)), key=lambda rule: rule.name))


def members(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    try:
        found = several(profiles, Profile, "include", ProfileError)
    except ProfileError as error:
        raise ProfileError(f"{error}; an installed one is get_profile(NAME)") from None
    return tuple(sorted(set(found), key=lambda profile: profile.name))


def hosts(given: Iterable[str]) -> tuple[str, ...]:
    return several(given, str, "sites", ProfileError)


def names(given: Iterable[str]) -> tuple[str, ...]:
    return several(given, str, "aliases", ProfileError)


@attrs.frozen(kw_only=True, hash=False)
class Profile:
    """A named set of rules.

    Attributes:
        name: Lower-case words joined by hyphens; the first half of every `profile/rule`.
        title: The name of the site, agency or habit as people write it.
        sites: Host names; a URL hint on one of them, or below it, makes the profile active.
        aliases: Other names the outlet goes by, for reading provenance.
        always: A habit that every text may show; it needs no evidence to be active.
        include: Profiles that come along when this one is asked for by name.
        rules: The rules, whatever their order.
    """

    name: str
    title: str = ""
    sites: tuple[str, ...] = attrs.field(default=(), converter=hosts)
    aliases: tuple[str, ...] = attrs.field(default=(), converter=names)
    always: bool = False
    include: tuple[Profile, ...] = attrs.field(default=(), converter=members, repr=False)
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=by_name, repr=False)

    def __attrs_post_init__(self) -> None:
        whose = f"profile {self.name!r}"
        refuse(whose, "title", self.title)
        refuse(whose, "always", self.always)
        for name in str(self.name).split("+") if self.include and not self.rules else (self.name,):
            refuse(whose, "name", name)
        for site in self.sites:
            if not HOST.fullmatch(site):
                raise ProfileError(f"{whose}: site {site!r}: give the bare host, as in 'example.org'")
        seen: set[str] = set()
        for rule in self.rules:
            if rule.name in seen:
                raise ProfileError(f"{whose} has two rules named {rule.name!r}; rename one of them")
            seen.add(rule.name)

    def __hash__(self) -> int:
        return hash(self.name)

    def __or__(self, other: Profile | str) -> Profile:
        return compose(self, other) if isinstance(other, (Profile, str)) else NotImplemented

    __ror__ = __or__

    @classmethod
    def from_toml(cls, source: str | Path) -> Profile:
        """Read a profile from a TOML file (given as a `Path`) or from a string of TOML; no code is executed.

        Raises:
            ProfileError: When it is not TOML or not a profile; the message names the line and the key.
            OSError: When the file cannot be read.
            TypeError: When it is neither a `Path` nor a `str`.
            ImportError: On Python 3.10 without the package `tomli`.
        """
        from .toml_profiles import read_profile  # profiles written in Python need no reader

        return read_profile(source)

    def atoms(self) -> Iterator[Profile]:
        """The profile itself and everything it includes, each at least once."""
        if self.rules or not self.include:
            yield self
        for included in self.include:
            yield from included.atoms()

    def without(self, *rules: str) -> Profile:
        """The same profile minus the named rules, its included profiles untouched.

        Raises:
            ProfileError: When it has no rule of such a name.
        """
        names = {rule.name for rule in self.rules}
        for name in rules:
            if name not in names:
                raise ProfileError(f"profile {self.name!r} has no rule {name!r}; it has: {', '.join(sorted(names))}")
        return attrs.evolve(self, rules=tuple(rule for rule in self.rules if rule.name not in rules))


def compose(*profiles: Profile | str) -> Profile:
    """The union of profiles, as one profile.

    `compose(a)` is `a`; `compose()` is the empty profile. A composition has no rules of its own: it includes
    its parts, so that every segment still names the profile whose rule claimed it.

    Args:
        profiles: Profiles, or the names of installed ones.

    Raises:
        ProfileNotFoundError: When a name is not installed.
        ProfileError: When two different profiles share a name.
        TypeError: When one is neither a profile nor a name.
    """
    parts: set[Profile] = set()
    for profile in map(resolved, profiles):
        parts.update(profile.include if is_composition(profile) else (profile,))
    parts.discard(EMPTY)
    named: dict[str, Profile] = {}
    for part in parts:
        for atom in part.atoms():
            if named.setdefault(atom.name, atom) != atom:
                raise ProfileError(f"two different profiles are named {atom.name!r}; rename one of them")
    if len(parts) == 1:
        return parts.pop()
    ordered = sorted(parts, key=lambda part: part.name)
    return Profile(name="+".join(part.name for part in ordered), include=tuple(ordered)) if ordered else EMPTY


def resolved(given: Profile | str) -> Profile:
    """A profile, or the installed one of that name."""
    if isinstance(given, Profile):
        return given
    if isinstance(given, str):
        from .registry import get_profile  # what is asked for by name has to be looked for

        return get_profile(given)
    raise TypeError(f"a profile must be a Profile or the name of one, not {type(given).__name__}")


def is_composition(profile: Profile) -> bool:
    """Whether a profile is nothing but the union of those it includes."""
    return not (profile.rules or profile.sites or profile.aliases or profile.always)


EMPTY = Profile(name="empty")
