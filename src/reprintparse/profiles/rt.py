"""RT (formerly Russia Today): stories that other sites reprint under "By RT" or "RT" and a date.

A reprint names the agency in its byline or in a line with RT's own date, and keeps RT's tweets.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="rt",
    title="RT",
    sites=("rt.com",),
    aliases=("RT", "RT.com", "Russia Today", "RT Website"),
    rules=(
        line("byline", Kind.HEADER, r"By (?P<author>RT|Russia Today)", where="head", identifies=True,
             head=("By RT", "By Russia Today"),
             examples=("By RT",), near_misses=("By RT standards, this was tame.",)),
        line("source", Kind.HEADER, rf"(?P<source>RT|Russia Today),? (?P<date>{DATE})", where="head", identifies=True,
             head=("RT ", "RT,", "Russia Today"),
             examples=("RT 5 October 2015", "Russia Today, March 3, 2014"), near_misses=("RT if you agree.",)),
    ),
)
