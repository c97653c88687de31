"""IDN-InDepthNews: reports from the global South of the International Press Syndicate, signed at their end with name and date."""

from reprintparse import Kind, Profile, span
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="idn",
    title="IDN",
    sites=("indepthnews.net", "indepthnews.info"),
    aliases=("IDN", "IDN-InDepthNews", "InDepthNews", "indepthnews.net"),
    rules=(
        span("signed", Kind.ATTRIBUTION, rf"\[(?P<source>IDN-InDepth ?News) ?[–—-] ?(?P<date>{DAY})\]", label="origin",
             stem=("[IDN-InDepthNews", "[IDN-InDepth News"), lead="", identifies=True,
             examples=("[IDN-InDepthNews – 12 February 2020]",)),
    ),
)
