"""Right Wing News: short commentaries on the news, with the editor's book advertised between their paragraphs.

Text as scraped: prose, the book with its cross for closing and "Buy Now" in one line, more prose.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="right-wing-news",
    title="Right Wing News",
    sites=("rightwingnews.com",),
    rules=(
        line("book", Kind.CALL_TO_ACTION, r"× .{3,120}? by (?:Sir )?John Hawkins .{20,600}", label="support", identifies=True, head="× ", longest=760,
             examples=("× 12 Things All Millers Should Know by Sir John Hawkins The book is filled with lessons that millers need. Buy Now",),
             near_misses=("× 12 mills and a river",)),
    ),
)
