"""MintPress News (Minneapolis): reports, republished under a Creative Commons licence.

Pictures are captioned "Feature photo | ...". Tail: biography ("NAME is a MintPress News staff writer"), the views
disclaimer, and "Republish our stories! MintPress News is licensed under a Creative Commons ... License."
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="mintpress",
    title="MintPress News",
    sites=("mintpressnews.com", "mintpressnews.es"),
    aliases=("MintPress News", "Mint Press News", "MintPress", "MPN News Desk", "mintpressnews.com"),
    rules=(
        line("caption", Kind.MEDIA, r"Feature photo ?\| ?.{3,300}", where="anywhere", head=("Feature photo |", "Feature photo|"), identifies=True,
             examples=("Feature photo | Illustration by MintPress News", "Feature photo | A ferry waits at Arden. Ana Ruiz | AP"),
             near_misses=("Feature photography is an art.",)),
        line("bio", Kind.ATTRIBUTION, r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) is an? (?:\w{3,14} ){0,3}(?:for )?Mint ?Press News(?:[ .].{0,400})?", where="tail", stem=("MintPress News", "Mint Press News"),
             longest=600, examples=("Ana Ruiz is a MintPress News staff writer and lives in Arden.", "Ana Ruiz is a senior staff writer for MintPress News."),
             near_misses=("Ana Ruiz is a friend of mine.",)),
        line("views", Kind.LEGAL,
             r"(?:Stories published in our Daily Digests section [^\n]{0,250}? )?The views expressed in (?:this article|these articles) are the author's own and do not necessarily reflect Mint ?Press News editorial policy\.",
             label="disclaimer", longest=600, identifies=True, tail="Press News editorial policy.",
             examples=("The views expressed in this article are the author's own and do not necessarily reflect MintPress News editorial policy.",)),
        line("digest", Kind.LEGAL, r"Stories published in our Daily Digests section [^\n]{0,250}? The views expressed in (?:this article|these articles) are the author's own and do not necessarily reflect Mint ?Press News editorial policy\.",
             label="disclaimer", longest=600, head="Stories published in our Daily Digests", identifies=True,
             examples=("Stories published in our Daily Digests section are chosen based on the interest of our readers. They are republished from a number of sources, and are not produced by MintPress News. The views expressed in these articles are the author's own and do not necessarily reflect MintPress News editorial policy.",)),
        line("open-blogs", Kind.LEGAL,
             r"Content posted to MyMPN open blogs is the opinion of the author alone, and should not be attributed to MintPress News\.",
             label="disclaimer", identifies=True,
             examples=("Content posted to MyMPN open blogs is the opinion of the author alone, and should not be attributed to MintPress News.",)),
        line("license", Kind.LEGAL,
             r"(?:Republish our stories! )?Mint ?Press News is licensed under a (?P<license>Creative Commons .{5,60}? License)\.?", identifies=True,
             head=("Republish our stories!", "MintPress News is licensed", "Mint Press News is licensed"),
             examples=("Republish our stories! MintPress News is licensed under a Creative Commons Attribution-NonCommercial-ShareAlike 3.0 International License.",)),
    ),
)
