r"""Split republished articles, losslessly, into body and boilerplate, and read where they come from.

Examples:
    >>> import reprintparse
    >>> doc = reprintparse.parse("The mill reopened on Monday.\n\nREAD MORE: How the mill was lost\n")
    >>> [(segment.kind.value, segment.content) for segment in doc]
    [('body', 'The mill reopened on Monday.'), ('insert', 'READ MORE: How the mill was lost')]
    >>> doc.body.text
    'The mill reopened on Monday.\n\n'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import profiles as _folder  # noqa: F401 - loaded later, the folder would hide the function of its name
from .document import Document
from .errors import CoverageError, ProfileError, ProfileNotFoundError, ReprintparseError
from .explain import Claim, Explanation, explain
from .forms import line, run, span
from .kinds import LABELS, Kind
from .parse import parse
from .profile import Profile, compose
from .registry import get_profile, profiles
from .rules import Members, Rule
from .segment import Segment
from .views import View

if TYPE_CHECKING:
    from .comparison import Change, Comparison, Paragraph, compare
    from .drafting import Draft, learn
    from .embeds import Embed, Insert, Link, Tweet
    from .record.provenance import read_reprint
    from .record.reprint import Copyright, Evidence, FirstPublished, Reprint

__version__ = "0.1.0"

__all__ = [
    "LABELS",
    "Change",
    "Claim",
    "Comparison",
    "Copyright",
    "CoverageError",
    "Document",
    "Draft",
    "Embed",
    "Evidence",
    "Explanation",
    "FirstPublished",
    "Insert",
    "Kind",
    "Link",
    "Members",
    "Paragraph",
    "Profile",
    "ProfileError",
    "ProfileNotFoundError",
    "Reprint",
    "ReprintparseError",
    "Rule",
    "Segment",
    "Tweet",
    "View",
    "compare",
    "compose",
    "explain",
    "get_profile",
    "learn",
    "line",
    "parse",
    "profiles",
    "read_reprint",
    "run",
    "span",
]

LATER = {
    "Change": "comparison", "Comparison": "comparison", "Paragraph": "comparison", "compare": "comparison", "Draft": "drafting", "learn": "drafting", "Embed": "embeds", "Insert": "embeds", "Link": "embeds", "Tweet": "embeds",
    "Copyright": "record.reprint", "Evidence": "record.reprint", "FirstPublished": "record.reprint", "Reprint": "record.reprint",
    "read_reprint": "record.provenance",
}  # fmt: skip
"""Names that are imported on first use, so that parsing alone does not pay for them."""


def __getattr__(name: str) -> Any:
    if name not in LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{LATER[name]}", __name__), name)
    globals()[name] = found
    return found
