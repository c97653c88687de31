"""A headline told again, with the name of the site beside it or without."""

from __future__ import annotations

import regex

__all__ = ["NAMED", "same_headline"]

NAMED = regex.compile(r"(?: ?(?:[|»•·]|(?<= )[-–—]) ?[^|»•·]{2,60}){1,3}$")
"""What stands behind a headline: the site, and before it perhaps its section."""
IN_FRONT = regex.compile(r"\p{Lu}[^|»•·.!?]{2,24}(?: ?[|»•·] ?| [-–—] )(?![^\n]* [-–—|»•·] )")
"""The site in front of a headline."""
SURE = 20  # a headline of so many characters is none by chance


def same_headline(again: str, headline: str) -> bool:
    """Whether a line is the headline once more, without the name of the site that stands beside it on top of the page."""
    if again == headline or (headline.startswith(again) and NAMED.match(headline, len(again)) is not None):
        return True
    before = IN_FRONT.match(headline) if len(again) >= SURE and headline.endswith(again) else None
    return before is not None and before.end() + len(again) == len(headline)
