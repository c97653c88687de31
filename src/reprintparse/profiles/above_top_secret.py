"""Above Top Secret: threads of a discussion board, its opening post and the replies run into one line.

Text as scraped: the title, "page: 1 link", the opening post; then "link a reply to: NAME" or "originally posted by:
NAME" before each reply, "edit on DATE by NAME because: ..." behind a post that was changed, "new topics" at the end.
"""

from reprintparse import Kind, Profile, span

PROFILE = Profile(
    name="above-top-secret",
    title="Above Top Secret",
    sites=("abovetopsecret.com",),
    rules=(
        span("title", Kind.HEADER, r" page: 1(?: link\b)?(?=$| )", lead=r"(?<=^|\n)[^\n.]{8,160}", label="title",
             identifies=True, stem=" page: 1",
             examples=("Who moved the wheel of the mill page: 1 link",),
             near_misses=("See the picture of the wheel on page: 12",)),
        span("poster", Kind.HEADER, r"originally posted by: ?(?P<author>\w{3,30})(?= |$)", lead=r"(?<=^|\n)(?:link )?",
             label="byline", where="head", stem="originally posted by: ", identifies=True,
             examples=("link originally posted by: ana42",)),
        span("reply", Kind.CALL_TO_ACTION,
             r"(?:(?:link )?(?:a reply to|originally posted by): ?\w[^\n]{1,2000}"
             r"|(?<=[.!?…)] )link \p{Lu}[^\n]{20,2000}|\(post by \w{3,30} removed for [^()\n]{5,80}\)[^\n]{0,2000})",
             lead=r"(?<=[^\s:] |\S\n{1,2})(?<!(?:^|\n)link )", label="comment", opens_tail=True, rest="comment",
             stem=("a reply to: ", "originally posted by: ", "link ", "(post by "),
             examples=("link a reply to: ana42 Nobody moved it.", "originally posted by: ana42 Who moved the wheel?")),
        span("edit", Kind.ATTRIBUTION,
             r"edit on [\w:/-]{8,40} by [\w.-]{2,30} because: (?:\([^()\n]{3,40}\)|[^\n.]{1,40}\.?)", label="note",
             stem="edit on ",
             examples=("edit on 27-10-2016 by ana42 because: (no reason given)",)),
        span("new-topics", Kind.FURNITURE, r"new topics$", label="navigation", stem="new topics",
             examples=("new topics",), near_misses=("The council has new topics for us.",)),
    ),
)
