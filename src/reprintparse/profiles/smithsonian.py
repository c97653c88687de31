"""Smithsonian magazine: history and science, own and of partners.

Inside: offers of a subscription. Tail: "This article is a selection from the ... issue of Smithsonian magazine".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="smithsonian",
    title="Smithsonian magazine",
    sites=("smithsonianmag.com", "smithsonian.com"),
    aliases=("Smithsonian magazine", "Smithsonian Magazine", "Smithsonian", "Smithsonianmag", "Smithsonian.com"),
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION, r"Subscribe to Smithsonian magazine now for just \$\d{1,2}[^\n]{0,40}",
             label="support", identifies=True, head="Subscribe to Smithsonian magazine now", longest=90,
             examples=("Subscribe to Smithsonian magazine now for just $12",)),
        line("selection", Kind.ATTRIBUTION,
             r"This article is a selection from the [\p{Lu}][\p{L}/ ]{2,30}(?: 20\d\d)? issue of "
             r"(?P<source>Smithsonian magazine)\.?", label="origin", identifies=True,
             head="This article is a selection from the", longest=120,
             examples=("This article is a selection from the July/August 2019 issue of Smithsonian magazine",)),
        line("letters", Kind.CALL_TO_ACTION,
             r"Like this article\? SIGN UP for our newsletter|Get the latest (?:stories|Travel & Culture stories"
             r"|Science stories|History stories|on what's happening At the Smithsonian) in your inbox"
             r"(?: every weekday)?\.?|Get our newsletter!", label="subscribe", longest=90,
             head=("Like this article? SIGN UP", "Get the latest ", "Get our newsletter!"),
             examples=("Get the latest stories in your inbox every weekday.",)),
        line("editors-note", Kind.ATTRIBUTION,
             r"Editor's [Nn]ote, [\p{Lu}][\p{L}]{2,8}\.? \d{1,2}, 20\d\d: [^\n]{10,600}", label="note", longest=680,
             head=("Editor's Note, ", "Editor’s Note, ", "Editor's note, ", "Editor’s note, "),
             examples=("Editor's Note, March 3, 2021: This story has been edited to show that the mill turned north.",)),
    ),
)
