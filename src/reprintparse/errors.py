"""Errors, typed by who is at fault: the author of a profile, the caller, or this library.

`parse` itself raises none of them for any text; they come from defining profiles and from asking for
things that do not exist.
"""

from __future__ import annotations

__all__ = ["CoverageError", "ProfileError", "ProfileNotFoundError", "ReprintparseError"]


class ReprintparseError(Exception):
    """Every error that this library raises on purpose."""


class ProfileError(ReprintparseError, ValueError):
    """A profile or rule is not well formed; the message names it and says what to change."""


class ProfileNotFoundError(ReprintparseError, LookupError):
    """No profile of that name is installed; the message suggests near names."""


class CoverageError(ReprintparseError, ValueError):
    """Segments that do not tile their text exactly: a document of them must not exist."""
