"""The Epoch Times: news and opinion, also on sites that republish it by permission.

Tail: that views are the author's, a note on freedom of comment, a biography.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="epoch-times",
    title="The Epoch Times",
    sites=("theepochtimes.com", "epochtimes.com"),
    aliases=("The Epoch Times", "Epoch Times", "theepochtimes.com"),
    rules=(
        span("views", Kind.LEGAL,
             r"Views expressed in this article are (?:the )?opinions of the author(?:\(s\)"
             r"|s)? and do not necessarily reflect the views of The Epoch Times\.", label="disclaimer",
             stem=("Views expressed in this article are opinions of the author",
                   "Views expressed in this article are the opinions of the author"), lead="", identifies=True,
             examples=("Views expressed in this article are opinions of the author and do not necessarily reflect the views of The Epoch Times.",)),
        span("health-views", Kind.LEGAL,
             r"Epoch Health welcomes professional discussion and friendly debate\."
             r"(?: To submit an opinion piece, please follow these guidelines and submit through our form here\.)?",
             label="disclaimer", stem="Epoch Health welcomes professional discussion", lead="", identifies=True,
             examples=("Epoch Health welcomes professional discussion and friendly debate.",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © 2000 ?[-–] ?(?P<year>20\d\d) (?P<holder>The Epoch Times)(?: Association Inc\.)?[^\n]{0,60}",
             head="Copyright © 2000", identifies=True, longest=130,
             examples=("Copyright © 2000 - 2022 The Epoch Times Association Inc. All Rights Reserved.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:Reprinted|Republished|Reposted) (?:by|with) permission (?:from|of) (?P<source>The Epoch Times)\.?",
             identifies=True, longest=80,
             head=tuple(f"{how} {by} permission" for how in ("Reprinted", "Republished", "Reposted") for by in ("by", "with")),
             examples=("Reprinted by permission from The Epoch Times",)),
        line("trending", Kind.INSERT, r"(?:EDITOR'S PICKS|RELATED|You May Also Like)|(?:Friends Read Free)",
             label="related", where="tail", longest=24,
             head=("EDITOR'S PICKS", "EDITOR’S PICKS", "RELATED", "You May Also Like", "Friends Read Free"),
             examples=("Friends Read Free",)),
    ),
)
