"""Pressenza: an international news agency of volunteers that carries partners' texts.

Tail: "The original article can be found on our partner's website here", in which languages the post is available.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="pressenza",
    title="Pressenza",
    sites=("pressenza.com",),
    aliases=("Pressenza", "Pressenza International Press Agency", "pressenza.com"),
    rules=(
        line("partner", Kind.ATTRIBUTION, r"The original article can be found on our partner's website(?: here)?\.?",
             label="origin",
             head=("The original article can be found on our partner's",
                   "The original article can be found on our partner’s"), longest=90, identifies=True, opens_tail=True,
             examples=("The original article can be found on our partner's website here",)),
        line("languages", Kind.FURNITURE, r"This post is also available in: ?[\p{L}, ()]{3,160}", label="navigation",
             head="This post is also available in", longest=200,
             examples=("This post is also available in: Spanish, French",)),
    ),
)
