"""Right Wing News: short commentaries on the news, with the editor's book advertised between their paragraphs.

Text as scraped: prose, the book with its cross for closing and "Buy Now" in one line, more prose.
"""

from reprintparse import Kind, Profile, span

PROFILE = Profile(
    name="right-wing-news",
    title="Right Wing News",
    sites=("rightwingnews.com",),
    rules=(
        span("book", Kind.CALL_TO_ACTION, r"by Sir John Hawkins [^\n]{20,600}?(?:Buy Now|$)", label="support",
             identifies=True, stem="by Sir John Hawkins", lead=r"× [^\n]{3,120} ",
             examples=("× 12 Things All Millers Should Know by Sir John Hawkins The book is filled with lessons that millers need. Buy Now",),
             near_misses=("× 12 mills and a river",)),
    ),
)
