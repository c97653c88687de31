"""Where profiles come from: the library's own modules, by file name, and plugins, by entry point.

Nothing is imported until it is asked for. `shared/` holds the habits of the trade, `profiles/` one file a site
or agency; each module has one `PROFILE`. Other distributions add theirs with an entry point in the group
`reprintparse.profiles`. Each is loaded by itself: one that fails is reported by `problems()`, and by its name,
and everything else keeps working.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

import attrs

from .errors import ProfileError, ProfileNotFoundError
from .given import a_text
from .profile import Profile

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["GROUP", "OWN", "Problem", "get_profile", "installed", "origin", "problems", "profiles", "refresh"]

FOLDERS = ("shared", "profiles")
GROUP = "reprintparse.profiles"
"""The entry point group of plugins."""
OWN = "reprintparse"
"""The distribution of the library's own profiles."""


@attrs.frozen
class Problem:
    """A plugin's profile that cannot be used.

    Attributes:
        name: The entry point's name, which is the profile's.
        target: What it points to, for instance `acme_profile:PROFILE`.
        distribution: The distribution that declares it.
        reason: What is wrong.
        advice: What to do about it.
    """

    name: str
    target: str
    distribution: str
    reason: str
    advice: str

    def __str__(self) -> str:
        return f"profile {self.name!r} ({self.target}, from {self.distribution}) {self.reason}; {self.advice}"


@cache
def own_modules() -> dict[str, str]:
    """The library's own profiles: the module of each name."""
    here = os.path.dirname(__file__)  # (pathlib would be a tenth of the time that importing the library takes)
    found: dict[str, str] = {}
    for folder in FOLDERS:
        for file in sorted(os.listdir(os.path.join(here, folder))):
            stem, extension = os.path.splitext(file)
            if extension == ".py" and not stem.startswith("_"):
                found[stem.replace("_", "-")] = f"{__package__}.{folder}.{stem}"
    return found


@cache
def own(name: str) -> Profile:
    """One of the library's own profiles."""
    profile: Profile = import_module(own_modules()[name]).PROFILE
    if profile.name != name:
        raise ProfileError(f"{own_modules()[name]} defines {profile.name!r}; the file is named after its profile")
    return profile


@cache
def declared() -> tuple[EntryPoint, ...]:
    """The entry points of plugins, in an order that does not depend on the search path."""
    from importlib.metadata import entry_points  # only needed once profiles are, and slow to import

    return tuple(sorted(entry_points(group=GROUP), key=lambda point: (point.name, distribution(point), point.value)))


def distribution(point: EntryPoint) -> str:
    """The name and version of the distribution that declares an entry point."""
    return f"{point.dist.name} {point.dist.version}" if point.dist else "an unknown distribution"


@cache
def plugged() -> tuple[dict[str, EntryPoint], tuple[Problem, ...]]:
    """The entry points that may be loaded, by name, and those whose name is taken."""
    points: dict[str, EntryPoint] = {}
    clashes = []
    for point in declared():
        taken = "the library's own" if point.name in own_modules() else ""
        if point.name in points:
            if point.value == points[point.name].value:  # the same code, found twice on the search path
                continue
            taken = f"that of {distribution(points[point.name])}"
        if taken:
            clashes.append(
                trouble(point, f"has the same name as {taken}, which stays", "rename the entry point and its profile")
            )
        else:
            points[point.name] = point
    return points, tuple(clashes)


def trouble(point: EntryPoint, reason: str, advice: str) -> Problem:
    return Problem(point.name, point.value, distribution(point), reason, advice)


@cache
def load(name: str) -> Profile | Problem:
    """Load one plugin's profile; whatever goes wrong in it stays with it."""
    point = plugged()[0][name]
    try:
        profile = point.load()
    except (Exception, SystemExit) as error:  # a plugin may raise anything at all, and must not take the rest along
        said = f"{type(error).__name__}: {error}".rstrip(": ")
        return trouble(point, f"fails to import: {said}", f"repair or uninstall {distribution(point)}")
    if not isinstance(profile, Profile):
        kind = type(profile).__name__
        return trouble(
            point, f"is of type {kind}, not a reprintparse.Profile", "point the entry point at the Profile object"
        )
    if profile.name != name:
        return trouble(point, f"calls itself {profile.name!r}", f'declare it as `{profile.name} = "{point.value}"`')
    return profile


@cache
def installed() -> tuple[Profile, ...]:
    """All profiles that can be used, by name."""
    found = [own(name) for name in own_modules()]
    found += [profile for profile in map(load, plugged()[0]) if isinstance(profile, Profile)]
    return tuple(sorted(found, key=lambda profile: profile.name))


def problems() -> tuple[Problem, ...]:
    """What is wrong with installed plugins: those that fail to load, are no profile, or whose name is taken."""
    broken = [problem for problem in map(load, plugged()[0]) if isinstance(problem, Problem)]
    return tuple(sorted((*broken, *plugged()[1]), key=lambda problem: (problem.name, problem.distribution)))


def profiles() -> tuple[str, ...]:
    """The names of all installed profiles, sorted; those of plugins are listed without importing them."""
    return tuple(sorted((*own_modules(), *plugged()[0])))


def origin(name: str) -> str:
    """Where a profile comes from: `reprintparse` or the name and version of a plugin's distribution."""
    return OWN if name in own_modules() else distribution(plugged()[0][name])


def get_profile(name: str) -> Profile:
    """The installed profile of that name.

    Raises:
        ProfileNotFoundError: When there is none; the message suggests near names.
        ProfileError: When a plugin declares it and it cannot be used; the message says which, why and what to do.
        TypeError: When the name is no `str`.
    """
    a_text(name, "the name of a profile")
    if name in own_modules():
        return own(name)
    if name in plugged()[0]:
        found = load(name)
        if isinstance(found, Problem):
            raise ProfileError(str(found))
        return found
    near = nearest(name)
    hint = (
        f"; did you mean {' or '.join(map(repr, near))}?"
        if near
        else "; see reprintparse.profiles(), or `reprintparse profiles` in a shell"
    )
    raise ProfileNotFoundError(f"no profile named {name!r}{hint}")


def nearest(name: str) -> list[str]:
    """The installed profiles that somebody may have meant: by name, title, alias or host, whatever their case."""
    import difflib  # only a misspelled name needs these, and every profile
    import re

    def key(text: str) -> str:
        return re.sub(r"[\W_]+", "-", text.casefold()).strip("-")

    called: dict[str, list[str]] = {}
    for one in installed():
        for word in dict.fromkeys(map(key, (one.name, one.title, *one.aliases, *one.sites))):
            called.setdefault(word, []).append(one.name)
    if key(name) in called and key(name):
        return called[key(name)]
    near = difflib.get_close_matches(key(name), called, n=3, cutoff=0.75)
    return list(dict.fromkeys(found for word in near for found in called[word]))


def refresh() -> None:
    """Forget what was found, so that distributions installed since then are seen."""
    for cached in (declared, plugged, load, installed):
        cached.cache_clear()
