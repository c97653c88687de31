"""True Activist, AnonHQ, The Anti-Media and others that share one notice.

Their articles end with "This article (TITLE) is free and open source. You have permission to republish this article under a
Creative Commons license with attribution to the author and OUTLET."; what The Anti-Media adds is in its own profile.
"""

from reprintparse import Kind, Profile, span

GRANT = (
    r"You have permission to republish this article (?:under|using) a "
    r"(?P<license>Creative Commons) license with attribution to (?P<author>the author"
    r"|[^\n.]{3,60}?) and (?P<source>[\w-]{2,40}\.(?:com|org|net))(?: ?\.)?"
)

PROFILE = Profile(
    name="true-activist",
    title="True Activist",
    sites=("trueactivist.com",),
    aliases=("True Activist", "TrueActivist", "TrueActivist.com"),
    rules=(
        span("notice", Kind.LEGAL, rf"is free and open source\.(?: {GRANT})?",
             lead=r"This article ?\((?P<headline>[^\n]{2,200})\) ", label="license", stem="is free and open source.",
             identifies=True,
             examples=("This article (Ferry Service Returns to Arden) is free and open source.",
                       "This article (The Mill at Arden) is free and open source. You have permission to republish this article under a Creative Commons license with attribution to the author and TrueActivist.com")),
        span("license", Kind.LEGAL, GRANT, stem="You have permission to republish this article",
             examples=("You have permission to republish this article under a Creative Commons license with attribution to the author and TrueActivist.com",)),
        span("comment", Kind.CALL_TO_ACTION,
             r"Please (?:comment below and share this (?:news|article)"
             r"|share this (?:news|article) and comment below)!", lead=r"(?:What are your thoughts ?\?? ?)?",
             stem=("Please comment below and share", "Please share this"),
             examples=("What are your thoughts? Please comment below and share this news!",
                       "Please share this news and comment below!")),
    ),
)
