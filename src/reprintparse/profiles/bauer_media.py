"""Bauer magazines (J-14, Life & Style, In Touch, Closer): celebrity news.

Between paragraphs "MORE: " with a headline or with a call for the newsletter; at the end "Love X? Be sure to subscribe ...".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="bauer-media",
    title="J-14, Life & Style, In Touch, Closer",
    sites=("j-14.com", "lifeandstylemag.com", "intouchweekly.com", "closerweekly.com"),
    aliases=("J-14", "Life & Style", "In Touch", "In Touch Weekly", "Closer Weekly"),
    rules=(
        line("never-miss", Kind.CALL_TO_ACTION,
             r"MORE: (?:Never Miss an? (?:Life & Style|In Touch|Closer"
             r"|J-14) Exclusive by Signing [Uu]p for Our Newsletter"
             r"|Sign [Uu]p [Ff]or Our Newsletter to Keep [Uu]p to Date [Oo]n All (?:Life & Style|In Touch|Closer"
             r"|J-14) Exclusives)!?", label="subscribe", head=("MORE: Never Miss a", "MORE: Sign "), longest=100,
             identifies=True,
             examples=("MORE: Never Miss a Life & Style Exclusive by Signing up for Our Newsletter!",
                       "MORE: Sign Up For Our Newsletter to Keep Up to Date On All Life & Style Exclusives!")),
        line("love", Kind.CALL_TO_ACTION,
             r"Love (?:J-14|Life & Style|In ?Touch(?: Weekly)?|Closer(?: Weekly)?)\? Be sure to (?:click here to )?"
             r"(?:subscribe to|sign up for) our (?:YouTube channel|newsletter).{0,80}", label="subscribe", head="Love ",
             identifies=True,
             examples=("Love J-14? Be sure to subscribe to our YouTube channel for fun, exclusive videos with your favorite stars.",),
             near_misses=("Love it? Be sure to visit the mill.",)),
    ),
)
