"""TASS: Russian agency stories, often run by others with the agency's name behind the date and a line at the end."""

from reprintparse import Kind, Profile, span
from reprintparse.shapes import MONTH

PROFILE = Profile(
    name="tass",
    title="TASS",
    sites=("tass.com", "tass.ru", "itar-tass.com"),
    aliases=("TASS", "ITAR-TASS", "Itar-Tass", "TASS Russian News Agency"),
    rules=(
        span("source", Kind.HEADER, r"(?P<source>TASS)(?= \p{Lu}|$)", stem="TASS",
             lead=rf"(?P<date>\d{{1,2}} {MONTH} 20\d\d) ",
             examples=("26 October 2016 TASS",), near_misses=("On 26 October 2016 TASS reported the flood.",)),
        span("first-published", Kind.ATTRIBUTION, r"First published by (?P<source>TASS)\b ?\.?", label="origin",
             identifies=True, stem="First published by TASS",
             examples=("First published by TASS.",), near_misses=("First published by TASSO, the book sold well.",)),
    ),
)
