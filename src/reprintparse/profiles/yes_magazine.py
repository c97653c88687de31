"""YES! Magazine: solutions journalism, given away under Creative Commons.

Tail: "NAME wrote this article for YES! Magazine. NAME is ...", how to reprint.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="yes-magazine",
    title="YES! Magazine",
    sites=("yesmagazine.org",),
    aliases=("YES! Magazine", "Yes! Magazine", "YES Magazine", "Yes Magazine"),
    rules=(

        span("wrote", Kind.ATTRIBUTION,
             r"wrote this (?:article|story) for (?:[^\n.!?]{2,80}, (?:the [^\n.!]{3,40} issue of )?)?YES! Magazine"
             r"(?:, a national, nonprofit media organization that fuses powerful ideas and practical actions)?\.",
             label="bio", stem=("wrote this article for ", "wrote this story for "),
             lead=r"(?<=^|\n)(?P<author>\p{Lu}[\p{L}.'’ -]{3,60}) ", identifies=True,
             examples=("Ana Ruiz wrote this article for YES! Magazine.",)),
        line("reprints", Kind.LEGAL,
             r"Reprints and reposts: YES! Magazine encourages you to make free use of this article by taking these "
             r"easy steps\.[^\n]{0,80}", label="license", identifies=True, head="Reprints and reposts: YES! Magazine",
             longest=220,
             examples=("Reprints and reposts: YES! Magazine encourages you to make free use of this article by taking these easy steps.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|story|piece) (?:was )?(?:first|originally) (?:published|appeared|posted) (?:at|on|in"
             r"|by) (?P<source>YES! Magazine|Yes! Magazine)\.?", identifies=True, longest=90,
             head=tuple(f"This {what} {how} {prep} {who}! Magazine" for what in ("article", "story", "piece") for how in ("was first published", "first appeared", "originally appeared", "was originally published") for prep in ("at", "on", "in", "by") for who in ("YES", "Yes")),
             examples=("This story originally appeared in YES! Magazine.",)),
    ),
)
