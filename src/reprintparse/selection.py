"""The profiles in play for a text, made ready once: their index, their hosts, which of them are habits."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import attrs
import regex

from .matching.matcher import Index
from .profile import Profile, compose
from .registry import installed

__all__ = ["Choice", "Selection", "select"]

SCHEME = regex.compile(r"(?:[A-Za-z][A-Za-z\d+.-]{0,30}:)?//")
HOST_PARTS = 20  # of a longer name the last ones; a profile's host has two or three

Choice = str | Profile | Iterable[str | Profile] | None


@attrs.define(slots=True, eq=False)
class Selection:
    """A set of atomic profiles with what parsing needs of them.

    Attributes:
        profiles: The profiles, by name.
        index: Their anchors.
        sites: Names of those that need evidence to be active: sites and agencies, not habits.
    """

    profiles: tuple[Profile, ...]
    index: Index
    sites: frozenset[str]
    _hosts: dict[str, frozenset[str]]

    def hosts(self, url: str | None) -> frozenset[str]:
        """Names of the profiles whose sites the URL's host is, or is below."""
        if not url:
            return frozenset()
        from urllib.parse import urlsplit  # only a URL hint needs it

        address = url.strip()
        try:
            host = urlsplit(address if SCHEME.match(address) else f"//{address}").hostname or ""
        except ValueError:  # a hint that is no URL is no hint
            return frozenset()
        parts = host.rstrip(".").split(".")[-HOST_PARTS:]
        return frozenset().union(*(self._hosts.get(".".join(parts[at:]), ()) for at in range(len(parts))))


def select(choice: Choice) -> Selection:
    """All installed profiles, or the composition of what was asked for, ready for use.

    Raises:
        ProfileNotFoundError: When a name is not installed.
        ProfileError: When two different profiles share a name.
        TypeError: When it is something else than profiles and names.
    """
    if choice is None:
        return all_installed()
    if isinstance(choice, Iterable) and not isinstance(choice, (str, bytes)):
        whole = compose(*choice)
    else:
        whole = compose(choice)
    return prepare(tuple(sorted(set(whole.atoms()), key=lambda atom: atom.name)))


NEWEST: list[Selection] = []  # a memo: hashing every installed profile on each call would cost more than a parse


def all_installed() -> Selection:
    """The selection of everything installed, prepared anew only when that set changes."""
    profiles = installed()
    if not NEWEST or NEWEST[0].profiles is not profiles:
        NEWEST[:] = [prepare(profiles)]
    return NEWEST[0]


@lru_cache(maxsize=64)
def prepare(profiles: tuple[Profile, ...]) -> Selection:
    """Index a set of profiles."""
    hosts: dict[str, set[str]] = {}
    for profile in profiles:
        for site in profile.sites:
            hosts.setdefault(site, set()).add(profile.name)
    sites = frozenset(profile.name for profile in profiles if profile.rules and not profile.always)
    frozen = {host: frozenset(names) for host, names in hosts.items()}
    return Selection(profiles, Index(profiles), sites, frozen)
