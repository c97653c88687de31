"""Errors of this library: of profiles, of names that lead to none, of segments that do not fit their text.

No text makes `parse` raise any of them. What is given in another type is a `TypeError`, and data that cannot be read
a `ValueError`, as in Python itself.
"""

from __future__ import annotations

__all__ = ["CoverageError", "ProfileError", "ProfileNotFoundError", "ReprintparseError"]


class ReprintparseError(Exception):
    """The base of the errors that are this library's own."""


class ProfileError(ReprintparseError, ValueError):
    """A profile or rule is not well formed; the message names it and says what to change."""


class ProfileNotFoundError(ReprintparseError, LookupError):
    """No profile of that name is installed; the message suggests near names."""


class CoverageError(ReprintparseError, ValueError):
    """Segments that do not tile their text exactly: a document of them must not exist."""
