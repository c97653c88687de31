"""Permissions: Creative Commons and other leave to republish."""

from reprintparse import Kind, Profile, line

CC = r"(?:Creative Commons|CC[ -](?:BY|0)|creative commons|CREATIVE COMMONS)"

PROFILE = Profile(
    name="licenses",
    title="Licenses and permissions",
    always=True,
    rules=(
        line("creative-commons", Kind.LEGAL,
             rf"(?![^\n]{{0,640}}\([^()\n]{{2,90}}(?:Commons|CC BY[^()\n]{{0,20}})\)[*.]{{0,2}}$)[*_(\[]?(?:This|The"
             rf"|Our|Except|Unless|Licensed|Published|Released|Republished|Reprinted|Content|All|Text|Articles"
             rf"|Stories|Copyright|Creative|Original|You|Article|Work|Material|\(CC|CC|Some|Distributed|Available"
             rf"|Shared|We)[^\n]{{0,260}}?(?P<license>{CC}[^\n]{{0,360}}|(?<=[Ll]icense)[^\n]{{0,40}})",
             label="license", stem=("reative Commons", "CREATIVE COMMONS", "reative commons", "CC BY", "CC-BY", "CC0"),
             longest=640, where="tail",
             examples=("This work is licensed under a Creative Commons Attribution-Share Alike 3.0 License.",
                       "Licensed under CC BY-NC-ND 4.0"), near_misses=("Photographs of the mill are on Flickr.",)),
        line("licensed", Kind.LEGAL,
             r"[*_(\[]?(?:This (?:article|work|story|post|content|piece|site|website|material|text)"
             r"|Our (?:articles|work|stories|content)|The (?:text|content|article) of this (?:article|post|page|site)"
             r"|Except where otherwise noted,? (?:the )?content(?: on this site)?"
             r"|All (?:content|text|articles|material)[^\n]{0,40}?|Text|Licensed|Published|Released|Available) (?:is "
             r"|are |was |has been )?(?:(?:also |otherwise )?(?:licensed|released|published|available|distributed"
             r"|republished|shared|made available)[^\n]{0,60}? )?(?:under|with|by)(?: the terms of)?(?: an?"
             r"| the)? (?P<license>(?:Creative Commons|CC[ -]|creative commons|GNU|MIT|Open)[^\n]{2,400})",
             label="license", longest=640,
             head=("This article", "This work", "This story", "This post", "This content", "This piece", "This site",
                   "This website", "This material", "This text", "Our articles", "Our work", "Our stories",
                   "Our content", "The text of", "The content of", "Except where", "All content", "All text",
                   "All articles", "Text is", "Text under", "Licensed under", "Published under", "Released under",
                   "Available under", "*This", "(This"),
             examples=("This article is licensed under a Creative Commons Attribution 4.0 International License.",
                       "Licensed under Creative Commons BY-SA 4.0")),
        line("this-work", Kind.LEGAL,
             r"[*_(\[]?(?:This|The) (?:article|work|story|post|piece) is (?:licensed|published|released"
             r"|made available|republished) under (?:the terms of )?(?:an? "
             r"|the )?(?P<license>Creative Commons (?:Attribution|BY\b)[\p{L}\d., -]{0,80}?"
             r"(?: [Ll]icen[cs]e)?)[.)\]*_]{0,3}", label="license", longest=200, amid=True,
             head=("This article is", "This work is", "This story is", "This post is", "This piece is",
                   "The article is", "The work is", "*This", "_This", "(This", "[This"),
             examples=("This work is licensed under a Creative Commons Attribution-Share Alike 3.0 License.",
                       "This article is published under a Creative Commons Attribution 4.0 International licence."),
             near_misses=("This work is licensed under a Creative Commons licence, she said, and that is the trouble.",)),
        line("open-source", Kind.LEGAL,
             r"(?:This article|This post|This story|Our articles?)[^\n]{0,200}? (?:is"
             r"|are) free and open source[^\n]{0,420}", label="license",
             head=("This article", "This post", "This story", "Our article"), longest=640,
             examples=("This article (How the Mill Was Lost) is free and open source. You have permission to republish this article under a Creative Commons license with attribution to the author and ArdenPost.example",)),
        line("repost", Kind.LEGAL,
             r"(?:[*(\[]?(?:Please )?(?:Feel free to|You are free to|You may|Permission is (?:hereby )?granted to"
             r"|Permission to|You have permission to|Readers are (?:free|encouraged) to"
             r"|We (?:encourage|invite) (?:you|others|readers|publishers) to|Anyone (?:may|can)|It may be"
             r"|Publishers (?:may|are welcome to)) (?:freely )?(?:re-?post|re-?publish|re-?print|reproduce|copy"
             r"|cross-?post|share|redistribute|distribute|use|be)[^\n]{3,500})", label="license", where="tail",
             longest=640,
             head=("Feel free to", "Please feel free", "You are free to", "You may re", "You may copy",
                   "You may share", "You may use", "You may freely", "You may cross", "Permission is", "Permission to",
                   "You have permission", "Readers are", "We encourage", "We invite", "Anyone may", "Anyone can",
                   "Publishers may", "Publishers are", "(Feel free"),
             examples=("Feel free to repost and share widely.",
                       "Permission to reprint in whole or in part is granted, provided full credit is given.")),
        line("freely-reproduced", Kind.LEGAL,
             r"This (?:content|article|post|material|work|information|report|essay) (?:may"
             r"|can) be (?:freely )?(?:reproduced|republished|reposted|shared|distributed|copied"
             r"|reprinted)(?: freely)?\b[^\n]{0,120}?\b(?:attribution|credit|link|source|author)\b[^\n]{0,200}",
             label="license", head="This ", longest=400,
             examples=("This content may be freely reproduced in full or in part in digital form with full attribution to the author and a link to www.mills.example.",),
             near_misses=("This content may be shared with nobody at the mill.",)),
        line("bare-permission", Kind.LEGAL,
             r"[*_(]{0,2}(?:(?:Reprinted|Republished|Reposted|Reproduced|Used) (?:here )?(?:with"
             r"|by) (?:the )?(?:kind )?(?P<permission>permission)|(?:All )?(?:[Pp]hotos|[Ii]mages"
             r"|[Ii]llustrations) (?:are )?used (?:with|by) permission)[.)*_]{0,3}", label="license", longest=60,
             head=("Reprinted w", "Reprinted by", "Republished w", "Reposted w", "Reproduced w", "Used with",
                   "Used by", "*Reprinted", "*Republished", "(Reprinted", "(Republished", "Photos used", "All photos"),
             examples=("*Reprinted with permission", "Used by permission."),
             near_misses=("Used by permission of nobody, the road grew worse.",)),
        line("republish-button", Kind.LEGAL,
             r"(?:REPUBLISH|Republish)(?: THIS (?:ARTICLE|STORY)| [Tt]his (?:article|story))?[.:]?", label="license",
             longest=30, head=("REPUBLISH", "Republish"),
             examples=("REPUBLISH", "Republish this article")),
        line("republish", Kind.LEGAL,
             r"(?:Republish(?: this (?:article|story|piece))?|Republish our articles for free, online or in "
             r"print[^\n]{0,80}|Republish this (?:article|story) for free[^\n]{0,80}"
             r"|Reprint (?:this|policy)[^\n]{0,60})(?:\.|:)?", label="license", where="tail", longest=140,
             head=("Republish", "REPUBLISH", "Reprint"),
             examples=("Republish this article",
                       "Republish our articles for free, online or in print, under a Creative Commons license.")),
        line("cc-line", Kind.LEGAL, r"(?P<license>(?:\(?CC[ -]BY[^\n]{0,80}|Creative Commons(?: [^\n]{0,80})?))",
             label="license", where="tail", longest=110,
             head=("CC BY", "CC-BY", "(CC BY", "(CC-BY", "Creative Commons"),
             examples=("CC BY-SA 4.0", "Creative Commons")),
        line("reproduce-freely", Kind.LEGAL,
             r"[*_(]{0,2}(?:This|The|Our|All) (?:content|article|story|post|information|material|work|text|reports?"
             r"|newsletter|essay) (?:may|can) be (?:freely |republished|reproduced|reprinted|reposted|redistributed"
             r"|distributed|copied|shared|cross-posted)[^\n]{0,200}?\b(?:attribution|credit|credited|link|permission"
             r"|author|in full|in part|provided|as long as|non-?commercial)\b[^\n]{0,260}"
             r"|We (?:encourage|invite) (?:you|everyone|others|readers|anyone) to (?:freely )?(?:share|republish"
             r"|repost|reprint|reproduce|copy|distribute)\b(?! (?:your|what|some)\b)[^\n]{2,300}", label="license",
             head=("This content", "This article", "This story", "This post", "This information", "This material",
                   "This work", "This text", "This report", "This newsletter", "This essay", "The content",
                   "The article", "Our articles", "Our content", "All content", "All articles", "*This ",
                   "We encourage", "We invite"), longest=560,
             examples=("This content may be freely reproduced in full or in part in digital form with full attribution to the author and a link to post.example.",
                       "We encourage you to share and republish our reports and analyses (Click for details)."),
             near_misses=("This content may be found in every mill of the county.",
                          "We encourage you to share your bread.")),
        line("some-rights", Kind.LEGAL, r"Some rights reserved\.?", label="license", where="tail",
             head="Some rights reserved", longest=24,
             examples=("Some rights reserved.",)),
        line("shared-freely", Kind.LEGAL,
             r"(?:Please )?[Ff]eel free to (?:re-?post|re-?publish|re-?print|share|distribute"
             r"|use)(?: and (?:re-?post|re-?publish|share|distribute))? ?(?:this|our|the"
             r"|these)?[^\n.!]{0,60}\b(?:attribution|credit|link(?:ing)? (?:back )?to|a link back"
             r"|acknowledg\w{3,6})\b[^\n.!]{0,80}[.!]?", label="license", where="tail",
             head=("Please feel free", "Feel free"), longest=220,
             examples=("Please feel free to repost with a link back to the original.",
                       "Feel free to share this article with attribution.")),
        line("under-commons", Kind.LEGAL,
             r"Re-?published (?:here )?under (?:a |the )?(?P<license>Creative Commons[^\n]{0,80}?)"
             r"(?: [Ll]icen[cs]e)?\.?", label="license", where="tail",
             head=("Republished under", "Re-published under", "Republished here under"), longest=140,
             examples=("Re-published under Creative Commons Attribution 4.0 licence.",)),
    ),
)
