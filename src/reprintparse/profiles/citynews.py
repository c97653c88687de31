"""CityNews (Rogers, Canada): local news and stories of The Canadian Press.

Head: "CityNews Toronto", section, title, picture, "By NAME, The Canadian Press", "Posted May 4, 2023 10:22 am.", "Last Updated
...". Tail: the agency's notice and signature.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

CITY = r"(?:Toronto|Vancouver|Calgary|Edmonton|Winnipeg|Ottawa|Montreal|Montréal|Kitchener|Halifax)"

PROFILE = Profile(
    name="citynews",
    title="CityNews",
    sites=("citynews.ca", "citynews1130.com"),
    aliases=("CityNews", "City News", *(f"CityNews {city}" for city in ("Toronto", "Vancouver", "Calgary", "Edmonton", "Winnipeg", "Ottawa", "Montreal", "Kitchener", "Halifax"))),
    rules=(
        line("masthead", Kind.FURNITURE, rf"(?P<republisher>CityNews)(?: {CITY})?", label="navigation", where="head",
             head="CityNews", longest=24, identifies=True,
             examples=("CityNews Toronto",)),
        line("section", Kind.HEADER,
             r"(?P<topics>Canada|Local|World|Sports|Business|Entertainment|Politics|National|Weather|Traffic"
             r"|Lifestyle|Crime)(?: News)?", label="topics", where="head", longest=18, follows=("navigation", ""),
             examples=("Canada",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,170}(?<![.;:,])", where="head", longest=176,
             follows=("topics", "navigation"), awaits=("published", "byline"),
             examples=("Town votes to keep its mill",)),
        line("posted", Kind.HEADER, rf"Posted (?P<date>{DAY}) \d{{1,2}}:\d\d [ap]m\.?", label="published", where="head",
             head="Posted ", longest=50,
             examples=("Posted May 4, 2023 10:22 am.",)),
        line("updated", Kind.HEADER, rf"Last Updated {DAY} \d{{1,2}}:\d\d [ap]m\.?", label="published", where="head",
             head="Last Updated ", longest=54,
             examples=("Last Updated May 4, 2023 10:40 am.",)),
    ),
)
