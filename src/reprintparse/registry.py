"""Where profiles come from: the library's own modules, by file name.

Nothing is imported until a profile is asked for. `shared/` holds the habits of the trade, `profiles/` one file
a site or agency; each module has one `PROFILE`.
"""

from __future__ import annotations

import difflib
from functools import cache
from importlib import import_module
from pathlib import Path

from .errors import ProfileError, ProfileNotFoundError
from .profile import Profile

__all__ = ["get_profile", "installed", "profiles"]

FOLDERS = ("shared", "profiles")


@cache
def built_in() -> dict[str, Profile]:
    """Every profile of the library itself, by name."""
    found: dict[str, Profile] = {}
    for folder in FOLDERS:
        for path in sorted((Path(__file__).parent / folder).glob("[!_]*.py")):
            profile = import_module(f"{__package__}.{folder}.{path.stem}").PROFILE
            if profile.name != path.stem.replace("_", "-"):
                raise ProfileError(f"{folder}/{path.name} defines {profile.name!r}; the file is named after its profile")
            found[profile.name] = profile
    return found


def installed() -> tuple[Profile, ...]:
    """All installed profiles, by name."""
    return tuple(profile for _, profile in sorted(built_in().items()))


def profiles() -> tuple[str, ...]:
    """The names of all installed profiles, sorted."""
    return tuple(sorted(built_in()))


def get_profile(name: str) -> Profile:
    """The installed profile of that name.

    Raises:
        ProfileNotFoundError: When there is none; the message suggests near names.
    """
    try:
        return built_in()[name]
    except KeyError:
        near = difflib.get_close_matches(name, built_in(), n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else "; see reprintparse.profiles()"
        raise ProfileNotFoundError(f"no profile named {name!r}{hint}") from None
