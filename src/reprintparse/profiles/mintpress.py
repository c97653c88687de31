"""MintPress News (Minneapolis): reports, republished under a Creative Commons licence.

Pictures are captioned "Feature photo | ...". Tail: biography ("NAME is a MintPress News staff writer"), the views
disclaimer, and "Republish our stories! MintPress News is licensed under a Creative Commons ... License."
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES, PERSON

PROFILE = Profile(
    name="mintpress",
    title="MintPress News",
    sites=("mintpressnews.com", "mintpressnews.es"),
    aliases=("MintPress News", "Mint Press News", "MintPress", "MPN News Desk", "mintpressnews.com"),
    rules=(
        line("caption", Kind.MEDIA, r"Feature photo ?\| ?.{3,300}", where="anywhere",
             head=("Feature photo |", "Feature photo|"), identifies=True,
             examples=("Feature photo | Illustration by MintPress News",
                       "Feature photo | A ferry waits at Arden. Ana Ruiz | AP"),
             near_misses=("Feature photography is an art.",)),
        line("bio", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) is an? (?:\w{3,14} ){0,3}(?:for )?Mint ?Press News"
             r"(?:[ .].{0,400})?", where="tail", stem=("MintPress News", "Mint Press News"), longest=600,
             examples=("Ana Ruiz is a MintPress News staff writer and lives in Arden.",
                       "Ana Ruiz is a senior staff writer for MintPress News."),
             near_misses=("Ana Ruiz is a friend of mine.",)),
        span("views", Kind.LEGAL,
             r"The views expressed in (?:this article|these articles) are the author's own and do not necessarily "
             r"reflect Mint ?Press News editorial policy\.", label="disclaimer", identifies=True, lead="",
             stem=("The views expressed in this article are the author",
                   "The views expressed in these articles are the author"),
             examples=("The views expressed in this article are the author's own and do not necessarily reflect MintPress News editorial policy.",)),
        span("digest", Kind.LEGAL,
             r"Stories published in our [\p{L} ]{3,50} sections? are chosen [^\n.]{5,150}\."
             r"(?: They are republished from a number of sources, and are not produced by Mint ?Press News\.)?",
             label="disclaimer", identifies=True, lead="", stem="Stories published in our ",
             examples=("Stories published in our Daily Digests section are chosen based on the interest of our readers. They are republished from a number of sources, and are not produced by MintPress News.",)),
        line("open-blogs", Kind.LEGAL,
             r"Content posted to MyMPN open blogs is the opinion of the author alone, and should not be attributed "
             r"to MintPress News\.", label="disclaimer", identifies=True,
             examples=("Content posted to MyMPN open blogs is the opinion of the author alone, and should not be attributed to MintPress News.",)),
        line("license", Kind.LEGAL,
             r"(?:Republish our stories! )?Mint ?Press News is licensed under a "
             r"(?P<license>Creative Commons .{5,60}? License)\.?", identifies=True,
             head=("Republish our stories!", "MintPress News is licensed", "Mint Press News is licensed"),
             examples=("Republish our stories! MintPress News is licensed under a Creative Commons Attribution-NonCommercial-ShareAlike 3.0 International License.",)),
        line("caption-photo", Kind.MEDIA,
             r"(?:Top|Main|Cover|Lead|Front page|Featured?) (?i:photo|image|illustration) ?\| ?.{3,400}",
             label="caption",
             head=tuple(f"{place} {what} |" for place in ("Top", "Main", "Cover", "Lead", "Front page", "Featured", "Feature") for what in ("photo", "image", "illustration", "Photo", "Image")),
             longest=440, identifies=True,
             examples=("Top photo | A ferry waits at Arden, Oct. 4, 2017. (AP/Ana Ruiz)",
                       "Top Photo | A ferry waits at Arden. Ana Ruiz | AP")),
        line("caption-person", Kind.MEDIA,
             r".{8,400}\. [\p{Lu}][\p{L}.' -]{2,40} \| (?:AP|Reuters|MintPress News|AFP|Getty Images|Flickr"
             r"|Shutterstock|Sputnik|Xinhua|EPA|DoD|US (?:Army|Navy|Air Force))", label="caption", longest=460,
             tail=("| AP", "| Reuters", "| MintPress News", "| AFP", "| Flickr", "| Shutterstock", "| Sputnik",
                   "| Xinhua", "| EPA", "| DoD", "Army", "Navy", "Force"),
             examples=("A ferry waits at its landing. Ana Ruiz | AP",)),
        line("patron", Kind.CALL_TO_ACTION,
             r"Mint ?Press News is a fiercely independent(?:,|\b)[^\n]{5,200}(?:You can support us|Patreon"
             r"|support)[^\n]{0,400}|Subscribe to MintCast on [^\n]{3,120}"
             r"|Also, be sure to check out rapper Lowkey's[^\n]{3,120}"
             r"|Be sure to (?:check out|subscribe)[^\n]{3,120}MintPress[^\n]{0,120}", label="support", longest=700,
             identifies=True,
             head=("MintPress News is a fiercely", "Mint Press News is a fiercely", "Subscribe to MintCast",
                   "Also, be sure to check out rapper", "Be sure to "),
             examples=("MintPress News is a fiercely independent, reader-supported outlet. You can support us by becoming a member on Patreon.",)),
        line("related", Kind.INSERT, r"Related \| ?[^\n]{4,200}", head=("Related |",),
             examples=("Related | The Mill Files",)),
        line("byline", Kind.HEADER,
             r"By (?P<author>[\p{Lu}][\p{L}.' -]{3,60}?)(?: (?:@\w{2,30}|\| (?:MintPress News|MPN News Desk)))",
             where="head", head="By ",
             examples=("By Ana Ruiz @anaruiz",)),
        line("top-lines", Kind.FURNITURE, r"Independent, [Nn]on-?[Pp]artisan [Jj]ournalism", label="navigation",
             where="head", longest=40,
             examples="Independent, Non-Partisan Journalism"),
        line("byline-agency", Kind.HEADER,
             rf"By (?P<author>{NAMES})(?:,| ?\|) (?P<source>(?!Mint)[\p{{Lu}}][\p{{L}}\d.&'’ !-]{{1,40}}?) ?\| ?"
             rf"(?P<date>{DAY})", label="byline", where="head", head="By ", longest=140,
             examples=("By Ana Ruiz, Arden Post | July 4, 2013",)),
        line("byline-handle", Kind.HEADER,
             rf"(?:\[?!\[[^\n\]]{{0,90}}\]\([^\s()]{{3,300}}\)(?:\]\(\S{{1,300}}\))? ?)?"
             rf"(?P<author>{PERSON}) @\w{{2,30}}", label="byline", where="head", follows=("byline", "published"),
             longest=420,
             examples=("Ben Okafor @benokafor",)),
        line("source", Kind.ATTRIBUTION, r"Source ?\| ?(?P<source>[\p{Lu}\d][^\n|]{1,60})", label="origin",
             head=("Source |", "Source|"), longest=80,
             examples=("Source | Arden Post",)),
        line("dated-below", Kind.HEADER, r"(?P<date>[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th), 20\d\d)", label="published",
             where="tail", longest=24,
             examples=("April 9th, 2019",)),
        line("inbox", Kind.CALL_TO_ACTION, r"Sign Up For The Best Of MintPress, Delivered To Your Daily Inbox\.?",
             label="subscribe", identifies=True, head="Sign Up For The Best Of MintPress", longest=80,
             examples=("Sign Up For The Best Of MintPress, Delivered To Your Daily Inbox.",)),
        line("byline-outlet", Kind.HEADER,
             r"By (?P<author>\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,22}) (?P<source>YES! Magazine"
             r"|AlterNet|Common ?Dreams|Tom ?Dispatch|Truth-?[Oo]ut|Truthdig|ProPublica|The Intercept|Antiwar\.com"
             r"|Consortium ?News|Countercurrents|CounterPunch|The Conversation|Middle East Eye|Electronic Intifada"
             r"|The Guardian|The Anti-?Media|Waging Nonviolence|Anti-?Media|Mondoweiss|Occupy\.com|Mises Institute)",
             label="byline", where="head", head="By ", longest=90,
             examples=("By Ana Ruiz YES! Magazine", "By Ana Ruiz Common Dreams")),
        line("name-again", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=50,
             follows="byline",
             examples=("Tomas Brand",)),
        line("caption-credited", Kind.MEDIA,
             r"[\p{Lu}\"“][^\n]{8,400}[.!?\"”)] (?:Photo|Image|Illustration|Screenshot) \| (?P<credit>[^\n|]{2,70})",
             label="caption", longest=500, stem=(" Photo | ", " Image | ", " Illustration | ", " Screenshot | "),
             examples=("The wheel of the mill at Arden. Photo | Ana Ruiz",)),
        line("name-last", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="tail", longest=50,
             follows=("license", "social", "published"),
             examples=("Ana Ruiz",)),
        line("note-barred", Kind.ATTRIBUTION, r"Editor's Note ?\| ?[^\n]{5,600}", label="note",
             head=("Editor's Note", "Editor’s Note"), longest=640,
             examples=("Editor’s Note | This article has been updated.",)),
        line("connected", Kind.CALL_TO_ACTION,
             r"Stay Connected with Mint ?Press(?: News)?|Sign up for our daily digest", label="subscribe",
             head=("Stay Connected with Mint", "Sign up for our daily"), longest=44,
             examples=("Stay Connected with MintPress", "Sign up for our daily digest")),
    ),
)
