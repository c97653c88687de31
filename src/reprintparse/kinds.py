"""What a piece of a republished article can be: the closed set of kinds and the standard labels in each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from .frozen import Frozen

__all__ = ["LABELS", "STANDARD", "Kind"]


class Kind(str, Enum):
    """The kind of a segment. Closed: a plugin may add labels, never kinds."""

    HEADER = "header"
    BODY = "body"
    MEDIA = "media"
    INSERT = "insert"
    EMBED = "embed"
    CALL_TO_ACTION = "call_to_action"
    ATTRIBUTION = "attribution"
    LEGAL = "legal"
    FURNITURE = "furniture"

    def __str__(self) -> str:
        return self.value

    @classmethod
    def _missing_(cls, value: object) -> Kind:
        raise ValueError(f"{value!r} is no kind; there are: {', '.join(cls)}")


LABELS: Mapping[Kind, tuple[str, ...]] = Frozen(
    {
        Kind.HEADER: ("title", "subtitle", "byline", "published", "source", "topics"),
        Kind.BODY: (),
        Kind.MEDIA: ("caption", "media"),
        Kind.INSERT: ("related", "advert"),
        Kind.EMBED: ("tweet", "embed"),
        Kind.CALL_TO_ACTION: ("support", "subscribe", "social", "comment"),
        Kind.ATTRIBUTION: ("origin", "bio", "credit", "note"),
        Kind.LEGAL: ("copyright", "disclaimer", "fair_use", "license"),
        Kind.FURNITURE: ("contact", "navigation"),
    }
)
"""The standard labels of each kind. Body has none: it is the author's words."""

STANDARD = frozenset((*(kind.value for kind in Kind), *(label for labels in LABELS.values() for label in labels)))
"""The names of all kinds and standard labels."""
