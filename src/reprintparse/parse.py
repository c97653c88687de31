"""Text in, document out. The order of the stages between stands in `stages.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .document import Document

if TYPE_CHECKING:
    from .selection import Choice

__all__ = ["parse"]


def parse(text: str, profile: Choice = None, *, url: str | None = None) -> Document:
    """Split a text into typed segments that tile it exactly.

    Args:
        text: Plain text or Markdown as some tool scraped it. Any `str` will do.
        profile: By default every installed profile is a candidate, and a site's or agency's rules count only
            when the text or the URL shows that it is theirs. Otherwise a name, a `Profile` or several: exactly
            their composition, with what they include, all active.
        url: Where the text was found; makes the profiles of that host active.

    Returns:
        A `Document`; `"".join(segment.text for segment in document) == text` always holds.

    Raises:
        ProfileNotFoundError: When a name is not installed.
        ProfileError: When a rule that is needed has a pattern that does not compile.
        TypeError: When an argument is of another type. No `str` makes `parse` raise.
    """
    from .stages import analyze  # not before it is needed: importing the library should cost next to nothing
    from .tiles import assemble

    analysis = analyze(text, profile, url)
    return Document(text, assemble(text, analysis.pieces, analysis.zones, analysis.blocks), analysis.profiles)
