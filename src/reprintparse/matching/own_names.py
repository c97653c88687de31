"""What every site's profile knows without being told: the site's own name, alone over its page."""

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
    """The rules that claim a site's title or alias as the first line of a text, and tell the site by it.

    A name that is a word like any other counts only if the text nowhere has it in lower case; and every other rule goes
    before these: an agency names itself where the source stands.
    """
    names = [name for name in dict.fromkeys((profile.title, *profile.aliases)) if name]
    words = [name for name in names if PLAIN.fullmatch(name)]
    names += [name.upper() for name in names if len(name) >= SHOUTED and name.upper() not in names]
    taken = {rule.name for rule in profile.rules}
    return tuple(
        line(
            name, Kind.FURNITURE, rf"(?P<republisher>{'|'.join(map(regex.escape, some))})", label="navigation", where="head",
            head=tuple(some), longest=max(map(len, some)), first=True, proper=some is words, identifies=True, fallback=True,
        )
        for name, some in (("own-name", [name for name in names if name not in words]), ("own-word", words))
        if some and name not in taken and profile.sites and not profile.always
    )  # fmt: skip
