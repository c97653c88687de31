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
        line("caption-photo", Kind.MEDIA, r"(?:Top|Main|Cover|Lead|Front page|Featured) (?:photo|image|illustration) ?\| ?.{3,400}", label="caption", head=("Top photo |", "Top image |", "Main photo |", "Cover photo |", "Lead photo |", "Featured photo |", "Front page photo |", "Featured image |", "Feature image |"), longest=440, identifies=True,
             examples=("Top photo | A ferry waits at Arden, Oct. 4, 2017. (AP/Ana Ruiz)",)),
        line("caption-person", Kind.MEDIA, r".{8,400}\. [\p{Lu}][\p{L}.' -]{2,40} \| (?:AP|Reuters|MintPress News|AFP|Getty Images|Flickr|Shutterstock|Sputnik|Xinhua|EPA|DoD|US (?:Army|Navy|Air Force))", label="caption", longest=460, tail=("| AP", "| Reuters", "| MintPress News", "| AFP", "| Flickr", "| Shutterstock", "| Sputnik", "| Xinhua", "| EPA", "| DoD", "Army", "Navy", "Force"),
             examples=("A ferry waits at its landing. Ana Ruiz | AP",)),
        line("patron", Kind.CALL_TO_ACTION, r"Mint ?Press News is a fiercely independent(?:,|\b)[^\n]{5,200}(?:You can support us|Patreon|support)[^\n]{0,400}|Subscribe to MintCast on [^\n]{3,120}|Also, be sure to check out rapper Lowkey's[^\n]{3,120}|Be sure to (?:check out|subscribe)[^\n]{3,120}MintPress[^\n]{0,120}", label="support", longest=700, identifies=True,
             head=("MintPress News is a fiercely", "Mint Press News is a fiercely", "Subscribe to MintCast", "Also, be sure to check out rapper", "Be sure to "), examples=("MintPress News is a fiercely independent, reader-supported outlet. You can support us by becoming a member on Patreon.",)),
        line("related", Kind.INSERT, r"Related \| ?[^\n]{4,200}", head=("Related |",), examples=("Related | The Mill Files",)),
        line("byline", Kind.HEADER, r"By (?P<author>[\p{Lu}][\p{L}.' -]{3,60}?)(?: (?:@\w{2,30}|\| (?:MintPress News|MPN News Desk)))", where="head", head="By ", examples=("By Ana Ruiz @anaruiz",)),
    ),
)
