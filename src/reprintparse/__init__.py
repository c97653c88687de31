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

from . import profiles as _folder  # noqa: F401 - loaded later, the folder would hide the function of its name
from .document import Document, Segment
from .errors import CoverageError, ProfileError, ProfileNotFoundError, ReprintparseError
from .explain import Claim, Explanation, explain
from .kinds import LABELS, Kind
from .parse import parse
from .profile import Profile, compose
from .registry import get_profile, profiles
from .rules import Members, Rule, line, run, span
from .views import View

__all__ = [
    "LABELS",
    "Claim",
    "CoverageError",
    "Document",
    "Explanation",
    "Kind",
    "Members",
    "Profile",
    "ProfileError",
    "ProfileNotFoundError",
    "ReprintparseError",
    "Rule",
    "Segment",
    "View",
    "compose",
    "explain",
    "get_profile",
    "line",
    "parse",
    "profiles",
    "run",
    "span",
]
