"""Space.com: space news, also carried by partner sites with its name at the end.

The page, top to bottom. Head: title, "By AUTHOR", date. Body. Tail: whom to follow, "Originally published on
Space.com.", an invitation to its forums with an address for tips, a newsletter.
"""

from reprintparse import Kind, Profile, line, span

SITE = r"(?:Space|SPACE)\.com"

PROFILE = Profile(
    name="space-com",
    title="Space.com",
    sites=("space.com",),
    aliases=("Space.com", "SPACE.com"),
    rules=(
        line("follow", Kind.CALL_TO_ACTION,
             rf"(?=[^\n]{{0,400}}(?:@Spacedotcom|{SITE}))(?:Follow [^\n.]{{3,120}}"
             rf"(?:\.com[^\n.]{{0,60}})?\. ?){{1,4}}(?:(?:Originally published"
             rf"|Original (?:article|story)) on {SITE}\.?)?", label="social", identifies=True, where="tail",
             tail=("Facebook and Google+.", "Facebook & Google+.", "on Facebook.", "on Space.com.", "on SPACE.com."),
             examples=("Follow Ana Ruiz @anaruiz. Follow us @Spacedotcom, Facebook and Google+.",
                       "Follow us on Twitter @Spacedotcom and on Facebook."),
             near_misses=("Follow Ana Ruiz on Facebook.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:Originally published|Original (?:article|story)) (?:on|by) (?P<source>{SITE})\.?", identifies=True,
             head=tuple(f"{how} {name}" for how in ("Originally published on", "Originally published by", "Original article on", "Original story on") for name in ("Space.com", "SPACE.com")),
             examples=("Originally published on Space.com.", "Original article on SPACE.com."),
             near_misses=("Read it at Space.com",)),
        span("origin-inside", Kind.ATTRIBUTION,
             rf"(?:Originally published (?:on|by)|Original (?:article"
             rf"|story) on) (?P<source>{SITE})\.?(?: Read the original article here\.?)?(?=\s|$)", label="origin",
             stem=("Originally published on Space", "Originally published on SPACE", "Original article on Space",
                   "Original article on SPACE", "Originally published by Space"),
             examples=("Originally published by Space.com. Read the original article here.",)),
        line("provided", Kind.ATTRIBUTION,
             rf"This (?:story|article) was provided by (?P<source>{SITE})(?:, (?:a )?(?:sister|partner) site (?:to"
             rf"|of) [^\n]{{3,40}})?\.(?: Follow [^\n]{{3,160}})?", label="origin", identifies=True,
             head=("This story was provided by S", "This article was provided by S"),
             examples=("This story was provided by SPACE.com, a sister site to Live Science.",)),
        line("contributed", Kind.ATTRIBUTION,
             rf"(?:This article was originally published (?:at|on|by) (?P<source>[^\n.]{{3,60}})\. )?"
             rf"(?:The (?:publication|author|organization)|[A-Z][^\n.]{{2,80}}) contributed (?:the"
             rf"|this) article to {SITE}'s Expert Voices(?:: Op-Ed & Insights)?\.", label="origin", identifies=True,
             tail=("Expert Voices: Op-Ed & Insights.", "Expert Voices."),
             examples=("This article was originally published at The Conversation. The publication contributed the article to Space.com's Expert Voices: Op-Ed & Insights.",)),
        span("forums", Kind.CALL_TO_ACTION,
             r"Join our Space Forums to keep talking space on the latest missions, night sky and more!",
             label="comment", identifies=True, stem="Join our Space Forums to keep talking space", lead="",
             examples=("Join our Space Forums to keep talking space on the latest missions, night sky and more!",)),
        span("tips", Kind.FURNITURE,
             r"(?:And if|If) you have a news tip, correction or comment, let us know at: ?"
             r"(?P<contact>community@space\.com)\.?", label="contact",
             stem=("And if you have a news tip, correction or comment, let us know at",
                   "If you have a news tip, correction or comment, let us know at"), lead="", identifies=True,
             examples=("And if you have a news tip, correction or comment, let us know at: community@space.com.",)),
        span("expert-views", Kind.LEGAL,
             r"The views expressed are those of the author and do not necessarily reflect the views of the "
             r"publisher\.", label="disclaimer", stem="The views expressed are those of the author and do not", lead="",
             examples=("The views expressed are those of the author and do not necessarily reflect the views of the publisher.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Breaking space news, the latest updates on rocket launches, skywatching events and more!",
             label="subscribe", identifies=True,
             examples=("Breaking space news, the latest updates on rocket launches, skywatching events and more!",)),
    ),
)
