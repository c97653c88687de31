"""The Hill: news from Congress. Older crawls run a politician's full name and the headlines about him into the sentence.

"Sen. Ana Ruiz Ana Maria RuizHeadline one Headline two MORE (D-Ohio) said": from the name that is glued to a headline up to
"MORE" is the page's. Tail: "View the discussion thread.", the views of contributors, Nexstar's rights.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="the-hill",
    title="The Hill",
    sites=("thehill.com",),
    aliases=("The Hill", "TheHill", "thehill.com", "TheHill.com"),
    rules=(
        span("headlines", Kind.INSERT,
             r" MORE(?='s\b| \((?:D|R|I)-\p{Lu}[\p{L}.]{1,8}\)|$(?<=\p{Ll}\p{Lu}\p{Ll}[^\n]{20,420}))", label="related",
             stem=" MORE",
             lead=(r"(?:(?<=\1 )(?:[\p{Lu}(][\p{L}.()'’-]{0,20} ){1,4}(\p{Lu}[\p{L}'’-]{2,24})"
                   r"|(?<=\p{Ll}\p{Ll}|^|\n))(?=\p{Lu}(?:\p{Ll}|\p{Lu}))[^\n]{20,420}?"), identifies=True,
             examples="McKay sails the ferry again as waters fall Mill reopens in spring MORE",
             near_misses=("McKay sold the ferry, for he wanted more, and then MORE (he said).",)),
        span("headlines-more", Kind.INSERT, r" MORE(?='s?\b|[,.;:)]| \p{Ll}| \(|$(?<=\p{Ll}\p{Lu}\p{Ll}[^\n]{20,420}))",
             label="related", stem=" MORE", lead=r"(?<=\p{Ll}\p{Ll}|^|\n)(?=\p{Lu}(?:\p{Ll}|\p{Lu}))[^\n]{20,420}?",
             examples=("McKay sails the ferry again as waters fall Mill reopens in spring MORE",)),
        line("thread", Kind.CALL_TO_ACTION, r"View the discussion thread\.", label="comment",
             head="View the discussion thread", longest=30,
             examples=("View the discussion thread.",)),
        line("views", Kind.LEGAL,
             r"The views expressed by (?:this author|contributors|authors) are (?:their own"
             r"|the views of the author) and (?:are )?not (?:necessarily )?the views? of The Hill\.",
             label="disclaimer", identifies=True,
             head=("The views expressed by this author", "The views expressed by contributors",
                   "The views expressed by authors"),
             examples=("The views expressed by contributors are their own and not the view of The Hill.",)),
        line("copyright", Kind.LEGAL,
             r"(?:Copyright |© )(?P<year>20\d\d) (?P<holder>Nexstar (?:Media Inc|Inc"
             r"|Broadcasting, Inc)\.?)[^\n]{0,170}", longest=260, head=("Copyright 20", "© 20"),
             examples=("Copyright 2022 Nexstar Media Inc.",)),
        line("site", Kind.LEGAL, r"The Hill 1625 K Street, NW Suite 900 Washington DC 20006[^\n]{0,200}",
             label="copyright", head="The Hill 1625 K Street", longest=280, identifies=True,
             examples=("The Hill 1625 K Street, NW Suite 900 Washington DC 20006 | 202-628-8500 tel",)),
        line("tags", Kind.HEADER, r"(?:Tags|TAGS) (?P<topics>\p{Lu}[^\n]{2,300})", label="topics", where="tail",
             head=("Tags ", "TAGS "), longest=320,
             examples=("Tags Ana Ruiz Tomas Brand",)),
    ),
)
