"""Government Technology (govtech.com): own stories and those of papers that Tribune Content Agency sends out.

Head: title, deck, "May 04, 2021 •" with author and paper, picture credit. The story opens "(TNS) —". Tail: the paper's copyright,
"Tags:", "Related Content", newsletters.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="government-technology",
    title="Government Technology",
    sites=("govtech.com",),
    aliases=("Government Technology", "GovTech", "govtech.com"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) ?•", where="head", tail="•", longest=30,
             examples=("May 04, 2021 •",)),
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES})(?:, (?P<source>[\p{{Lu}}][^\n,]{{2,50}}))?", where="head",
             follows="published", longest=110,
             examples=("Ana Ruiz, The Arden Post", "Ana Ruiz")),
        line("picture", Kind.MEDIA,
             r"(?:Shutterstock|AP|TNS|Flickr|David Kidd|Adobe Stock|Getty Images)(?: ?/ ?[\p{Lu}][^\n.]{1,40})?",
             label="caption", where="head", follows="byline", longest=70,
             examples=("Shutterstock/Ana Ruiz",)),
        line("newsletters", Kind.CALL_TO_ACTION,
             r"Looking for the latest gov tech news as it happens\? Subscribe to GT newsletters\.?", label="subscribe",
             identifies=True, longest=100, head="Looking for the latest gov tech news",
             examples=("Looking for the latest gov tech news as it happens? Subscribe to GT newsletters.",)),
    ),
)
