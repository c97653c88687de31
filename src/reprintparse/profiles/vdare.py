"""VDARE: immigration restrictionists; columns, among them syndicated ones.

Head: the site's motto, "America's Immigration Voice."; "See, earlier" with a headline and its author. Tail: "COPYRIGHT YEAR
CREATORS.COM" under syndicated columns, then a biography that says the author "needs no introduction to VDARE.COM readers"
and sends to a review of his book.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="vdare",
    title="VDARE",
    sites=("vdare.com",),
    aliases=("VDARE", "VDare", "VDARE.com", "VDARE.COM"),
    rules=(
        line("motto", Kind.FURNITURE, r"America's Immigration Voice\.", label="navigation", identifies=True,
             examples=("America's Immigration Voice.",)),
        run("bio", Kind.ATTRIBUTION,
            r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) (?:needs no introduction to|is well known to) VDARE(?:\.COM"
            r"|\.com)? readers.{0,400}", stem="VDARE", where="tail", identifies=True,
            after=Members(r"and|are available from Amazon\.com\.|\p{Lu}[\p{L}.' -]{3,50}? is (?:also )?the author of.{0,300}|(?:His|Her) latest book.{0,200}|(?P<as_related>See \p{Lu}[^\n]{4,60}'s review: .{5,200})", most=6),
            examples=("Ana Ruiz needs no introduction to VDARE.COM readers; her books\nand\nare available from Amazon.com.",)),
        line("earlier", Kind.INSERT, r"See,? (?:earlier|also):? [\p{Lu}\"“‘'][^\n]{8,160} by [\p{Lu}][^\n]{3,60}",
             label="related", where="head", head=("See, earlier", "See earlier", "See, also", "See also"), longest=240,
             examples=("See, earlier The Mill Is Lost for Good by Ana Ruiz, May 3, 2016",),
             near_misses=("See, earlier than planned, the mill was lost.",)),
        line("bio-mail", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) [\[(] ?[Ee]mail (?:him|her|them) ?[\])] is .{10,400}", label="bio",
             where="tail", stem=("[Email", "(email", "[email", "(Email"),
             examples=("Ana Ruiz [Email her] is a retired civil servant living in Arden.",)),
    ),
)
