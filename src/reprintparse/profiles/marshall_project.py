"""The Marshall Project: a nonprofit newsroom on criminal justice; its partners print one set paragraph.

The page, top to bottom. Head: title, deck, "By AUTHOR", date. Under the title or at the end stands with whom the
story was published. Partners carry "This article was published in partnership with The Marshall Project, ..."
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, NAMES, PERSON

NEWSROOM = (
    r"a (?:nonpartisan, )?(?:nonprofit|non-profit) (?:news organization|newsroom|news team|news outlet)(?: that covers"
    r"| covering| focused on) [^\n.]{0,40}(?:U\.S\.|US|American)? ?criminal justice(?: system)?"
)
ABOUT = rf"(?:,? {NEWSROOM})"
SIGN_UP = r"(?: (?:Sign up|You can sign up|Subscribe|Follow)[^\n]{3,260})?"

PROFILE = Profile(
    name="marshall-project",
    title="The Marshall Project",
    sites=("themarshallproject.org",),
    aliases=("The Marshall Project", "Marshall Project", "themarshallproject.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>The Marshall Project)", where="head", tail=("Marshall Project",), longest=140,
             examples=("By Ana Ruiz, The Marshall Project",)),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] "
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::"
             rf"| by) ){PERSON} ?/ ?(?:The Marshall Project)[)\].]{{0,2}}", longest=520,
             tail=("/The Marshall Project", "/ The Marshall Project", "/The Marshall Project)",
                   "/ The Marshall Project)", "/The Marshall Project.", "/ The Marshall Project.",
                   "/The Marshall Project]", "/ The Marshall Project]"),
             examples=("The mill in winter. Ana Ruiz/The Marshall Project",
                       "The mill in winter. (Photo by Ana Ruiz/The Marshall Project)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of The Marshall Project who saw it.",)),
        run("partnership", Kind.ATTRIBUTION,
            rf"This (?:article|story|project|investigation) (?:was|is) (?:also )?(?:published|produced|reported"
            rf"|co-published|a collaboration) (?:in (?:partnership|collaboration) with"
            rf"|with) (?:[^\n.]{{2,90}}? and )?(?P<source>The Marshall Project){ABOUT}?"
            rf"(?:,? and [^\n.]{{2,80}})?\.{SIGN_UP}", label="origin", identifies=True, longest=700,
            head=tuple(f"This {piece} {verb} {how}" for piece in ("article", "story", "project", "investigation") for verb in ("was", "is")
                        for how in ("published in", "also published in", "produced in", "reported in", "co-published with", "a collaboration with")),
            after=Members(r"(?:Sign up|You can sign up|Subscribe|Follow)[^\n]{3,260}"),
            examples=("This article was published in partnership with The Marshall Project, a nonprofit news organization covering the U.S. criminal justice system. Sign up for their newsletters, and follow them on Instagram, TikTok, Reddit and Facebook.",
                      "This story was published in partnership with The Marshall Project."),
            near_misses=("This story was published in partnership with the mill of Arden, which The Marshall Project visited.",)),
        run("origin", Kind.ATTRIBUTION,
            rf"This (?:article|story|essay) (?:was )?(?:originally |first )(?:published|appeared|reported) (?:by|on"
            rf"|in) (?P<source>The Marshall Project){ABOUT}?\.?{SIGN_UP}", identifies=True, longest=700,
            head=tuple(f"This {piece} {way} The Marshall Project" for piece in ("article", "story", "essay")
                        for way in ("was originally published by", "was originally published on", "was first published by", "originally appeared on", "originally appeared in", "first appeared on")),
            after=Members(r"(?:Sign up|You can sign up|Subscribe|Follow)[^\n]{3,260}"),
            examples=("This story was originally published by The Marshall Project.",)),
        run("about", Kind.ATTRIBUTION, rf"The Marshall Project is {NEWSROOM}\.{SIGN_UP}", label="bio", identifies=True,
            head="The Marshall Project is a",
            after=Members(r"(?:Sign up|You can sign up|Subscribe|Follow)[^\n]{3,260}"),
            examples=("The Marshall Project is a nonprofit news organization covering the U.S. criminal justice system. Sign up for our newsletters to get our stories first.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>The Marshall Project)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True,
             head=tuple(f"{how} The Marshall Project" for how in BARE),
             examples=("Originally published by The Marshall Project.",
                       "Republished with permission from The Marshall Project."),
             near_misses=("Originally published by The Marshall Project and long forgotten, it told of the mill.",)),
    ),
)
