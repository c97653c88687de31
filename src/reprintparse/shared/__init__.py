"""Habits of the trade: rule sets that many sites share, always active.

Each module has one `PROFILE`. A site's profile may include them, so that it is of use when asked for alone: each is
importable from here under the name of its module in capitals (`from reprintparse.shared import TWEETS`), and
`ENGLISH` is all of those for pages in English.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..profile import Profile

    ENGLISH: tuple[Profile, ...]

ENGLISH_SETS = (
    "adverts", "agency_pictures", "bios", "captions", "comment_threads", "comments", "contacts", "copyrights",
    "disclaimers", "heads", "licenses", "navigation", "notes", "origins", "press_releases", "privacy", "related",
    "related_lists", "share", "social_posts", "source_lines", "subscribe", "support", "tweets", "viewing",
    "wire_credits",
)  # fmt: skip


def __getattr__(name: str) -> Any:
    """A set by its module's name in capitals, imported when it is asked for."""
    if name == "ENGLISH":
        return tuple(import_module(f"{__name__}.{one}").PROFILE for one in ENGLISH_SETS)
    try:
        return import_module(f"{__name__}.{name.lower()}").PROFILE
    except ImportError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
