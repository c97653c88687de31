"""Outlets by one name: what a profile declares as its aliases and hosts, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

import attrs
import regex

from ..profile import Profile
from ..registry import installed

__all__ = ["AGENCIES", "Directory", "directory", "tidy"]

AGENCIES = frozenset((
    "AFP", "ANI", "ANSA", "Anadolu Agency", "BERNAMA", "Bloomberg", "EFE", "IANS", "PTI", "Reuters", "TASS", "dpa",
    "The Associated Press", "The Canadian Press", "UPI", "Xinhua News Agency",
))  # fmt: skip
"""Outlets that write for the pages of others: their bare name there is a signature, and tells nothing of whose page it is."""

ABBREVIATED = regex.compile(r"(?:^|[ .])(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|\p{Lu})\.$")
"""A name whose last full stop belongs to it."""
GROUP = regex.compile(r", \p{Lu}| and \p{L}|\(.*, ")
"""How the title of a profile reads that several outlets share."""
LINKED = regex.compile(r"\]\[\w{1,3}\]?$")
"""What a Markdown link by number leaves behind a name."""
ADDRESSED = regex.compile(r" ?\((?:https?://|www\.)[^\s()]{3,300}\)?$")
"""The address of an outlet behind its name."""
PLACED = regex.compile(r" \([^()]{2,40}\)$|/(?:UK|US|USA)$")
"""The place of an outlet behind its name."""
NUMERIC = regex.compile(r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?!\d)")


@attrs.frozen
class Directory:
    """The outlets that profiles declare.

    Attributes:
        titles: An outlet's folded alias, title or host to its title.
        profiles: The profiles by name.
    """

    titles: dict[str, str]
    profiles: dict[str, Profile]

    def canonical(self, written: str) -> str:
        """The outlet's title where a profile knows this name; otherwise the name as written, its ends cleaned.

        Examples:
            >>> directory().canonical("Russia Today")
            'RT'
            >>> directory().canonical("The Arden Post.")
            'The Arden Post'
        """
        name = tidy(written)
        return (
            self.titles.get(folded(name))
            or self.titles.get(folded(PLACED.sub("", name)))
            or (self.of_host(name) if "." in name and " " not in name else None)
            or name
        )

    def known(self, written: str) -> str | None:
        """The outlet's title where a profile knows this name."""
        return self.titles.get(folded(tidy(written)))

    def of_host(self, address: str) -> str | None:
        """The title of the outlet on whose declared hosts an address is."""
        try:
            host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
        except ValueError:
            return None
        parts = host.split(".")
        return next((t for at in range(min(len(parts) - 1, 8)) if (t := self.titles.get(".".join(parts[at:])))), None)

    def day_first(self, profile: str) -> bool | None:
        """Whether a site writes the day before the month in numeric dates, as its rules' examples show; no habit does."""
        known = self.profiles.get(profile)
        texts = [example for rule in known.rules for example in rule.examples] if known and not known.always else []
        pairs = [(int(a), int(b)) for text in texts for a, b in NUMERIC.findall(text)]
        orders = {a > 12 for a, b in pairs if (a > 12) != (b > 12)}
        return orders.pop() if len(orders) == 1 else None

    def title(self, profile: str) -> str | None:
        """The title of the outlet that a profile is about; None for a habit of the trade."""
        known = self.profiles.get(profile)
        return known.title if known and names_outlet(known) else None


NEWEST: list[tuple[tuple[Profile, ...], Directory]] = []  # a memo: to hash every profile costs more than a record


def directory(more: Iterable[Profile] = ()) -> Directory:
    """The outlets of all installed profiles, and of `more`. A name that two profiles claim belongs to none."""
    profiles = installed()
    extra = tuple(atom for profile in more for atom in profile.atoms())
    if extra:
        return build((*profiles, *extra))
    if not NEWEST or NEWEST[0][0] is not profiles:
        NEWEST[:] = [(profiles, build(profiles))]
    return NEWEST[0][1]


def build(profiles: tuple[Profile, ...]) -> Directory:
    """The directory of some profiles."""
    found = {profile.name: profile for profile in profiles}
    claims: dict[str, set[str]] = {}
    for profile in found.values():
        if names_outlet(profile):
            for name in {folded(one) for one in (profile.title, *profile.aliases, *profile.sites)}:
                claims.setdefault(name, set()).add(profile.title)
    return Directory({name: min(titles) for name, titles in claims.items() if len(titles) == 1}, found)


def names_outlet(profile: Profile) -> bool:
    """Whether a profile's title is the name of one outlet: not of a habit, nor of several papers of one house."""
    return bool(profile.title) and not profile.always and not GROUP.search(profile.title)


def tidy(written: str) -> str:
    """A name without the space, punctuation and link mark around it; a closing bracket stays with its opening one."""
    name: str = ADDRESSED.sub("", LINKED.sub("", " ".join(written.split()))).strip(' ,;:|*_"“”[]《》「」『』–—-™®')
    name = name if ABBREVIATED.search(name) else name.rstrip(".")
    return name[:-1].rstrip() if name[-1:] in (")", "）") and "(" not in name and "（" not in name else name


def folded(name: str) -> str:
    """The form under which names are looked up: no casing, no leading article, no full stop behind it."""
    return name.casefold().rstrip(".").replace("’", "'").removeprefix("www.").removeprefix("the ")
