"""Global Voices: citizen media from around the world in many languages, free to republish (CC BY).

The page, top to bottom. Head: title, "Written by AUTHOR", "Translated by NAME", "Posted DATE". For partner texts a
sentence tells who published first and that it is republished under a content-sharing agreement; another says which
language the links lead to. Republishers say that the text appeared on Global Voices.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, DAY, NAMES, PERSON

CREDITS = tuple(
    f"This {piece} {way} Global Voices"
    for piece in ("article", "story", "post", "piece", "essay")
    for way in ("originally appeared on", "originally appeared in", "was originally published on", "was originally published by", "was originally published in",
                "was first published on", "was first published by", "first appeared on", "is republished from")
)  # fmt: skip

PROFILE = Profile(
    name="global-voices",
    title="Global Voices",
    sites=("globalvoices.org", "globalvoicesonline.org", "advox.globalvoices.org"),
    aliases=("Global Voices", "Global Voices Online", "Global Voices Advox", "globalvoices.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>Global Voices)", where="head", tail=("Global Voices",), longest=140,
             examples=("By Ana Ruiz, Global Voices",)),
        line("author", Kind.HEADER, rf"Written by (?P<author>{NAMES})", label="byline", where="head",
             examples=("Written by Ana Ruiz",)),
        line("translator", Kind.ATTRIBUTION, rf"Translated (?:\([^)\n]{{2,12}}\) )?by (?P<translator>{NAMES})",
             label="credit", where="head", head="Translated ",
             examples=("Translated by Ben Okafor",)),
        line("published", Kind.HEADER, rf"(?:Posted|Translation posted) (?P<date>{DAY})(?: \d{{1,2}}:\d\d GMT)?",
             where="head", head=("Posted ", "Translation posted "),
             examples=("Posted 3 May 2019 10:15 GMT",)),
        line("caption", Kind.MEDIA,
             r"[^\n]{0,300}?\b(?:Photo|Photograph|Image|Cartoon|Drawing|Infographic|Graphic|Poster|Video still"
             r"|Screenshot|Screen capture|Illustration|Map|Collage|Artwork)s? (?:by|from|of|via|courtesy of|taken"
             r"|shared)[^\n]{2,200}(?:[Uu]sed with permission|[Ff]air use|CC[ -]BY[^\n]{0,12}|public domain)[).]{0,3}",
             longest=520,
             tail=("permission", "permission.", "permission)", "fair use", "fair use.", "Fair use.", "Fair use",
                   "2.0)", "3.0)", "4.0)", "2.0).", "3.0).", "4.0).", "CC BY", "CC BY.", "2.0", "3.0", "4.0",
                   "public domain.", "public domain"),
             examples=("The mill at Arden. Photo by Ana Ruiz, used with permission.",
                       "Cartoon by Ana Ruiz, used with permission.",
                       "Screenshot from a video on YouTube by Arden TV. Fair use.",
                       "Image by Ana Ruiz via Flickr (CC BY-SA 2.0).")),
        line("read-in", Kind.FURNITURE, r"Read this post in [\p{L}, ·]{3,120}", label="navigation",
             head="Read this post in ",
             examples=("Read this post in Español, Français", "Read this post in Français · Español · русский")),
        line("links", Kind.ATTRIBUTION,
             r"\[?(?:All links (?:lead to|are to|in this (?:article|post) lead to)"
             r"|Unless otherwise noted, (?:all )?links lead to|Links (?:lead|are) to"
             r"|The links? in this (?:article|post) lead to) [A-Z][a-z]{2,20}(?: and [A-Z][a-z]{2,20})?-language "
             r"(?:pages|sources|sites|websites|content)(?:,? (?:unless|except (?:when|where)) otherwise (?:noted"
             r"|stated|indicated))?\.?\]?", label="note", identifies=True,
             head=("All links lead to", "All links are to", "All links in this", "Unless otherwise noted, ",
                   "Links lead to", "Links are to", "[All links lead to", "[All links are to",
                   "[Unless otherwise noted, ", "[Links lead to", "The links in this", "The link in this"),
             examples=("[All links lead to Spanish-language pages, except when otherwise noted.]",
                       "Unless otherwise noted, all links lead to Spanish-language pages."),
             near_misses=("All links lead to the mill, said Ruiz.",)),
        line("partner-by", Kind.ATTRIBUTION,
             rf"This (?:article|story|post|piece|essay) by (?P<author>{NAMES}),? (?:was )?(?:originally "
             rf"|first )?(?:published|appeared) (?:on|by|in|at) (?:the )?(?P<source>\p{{Lu}}(?:[^\n.,]"
             rf"|\.(?=\p{{Ll}})){{1,60}}?)(?:, an? [^\n.]{{4,80}}?)?(?:,? on (?P<date>{DAY}))?"
             rf"(?:,? and(?: an edited version)?|\. (?:An|This) edited version) is (?:re-?published|published"
             rf"|reposted) (?:on|by) (?P<republisher>Global Voices) (?:as part of"
             rf"|under) a [^\n.]{{5,90}} ?agreement(?: with [^\n.]{{2,60}})?\.?", label="origin", identifies=True,
             longest=600, head=tuple(f"This {what} by " for what in ("article", "story", "post", "piece", "essay")),
             examples=("This article by Ana Ruiz originally appeared on Arden Post on May 3, 2019. An edited version is republished on Global Voices as part of a content-sharing agreement.",)),
        line("partner", Kind.ATTRIBUTION,
             rf"(?=[^\n]{{0,500}}Global Voices)(?:This (?:article|story|post|piece"
             rf"|essay)(?: by (?P<author>\p{{Lu}}[\p{{L}}.'’-]{{1,20}}(?: \p{{Lu}}[\p{{L}}.'’-]{{1,20}}){{1,3}}))? "
             rf"(?:was )?(?:originally |first )?(?:published|appeared) (?:on|by|in"
             rf"|at) (?:the (?:independent |local )?(?:web)?site )?(?P<source>\p{{Lu}}(?:[^\n.,]"
             rf"|\.(?=\p{{Ll}})){{1,60}}?)(?:,? on (?P<date>{DAY}))?(?:,? and(?: an edited version)?"
             rf"|\. (?:(?:An|This|The following) edited version|It)) is (?:re-?published|published|reposted) (?:on"
             rf"|by) (?P<republisher>Global Voices) (?:as part of|under) a [^\n.]{{5,90}} ?agreement"
             rf"(?: with [^\n.]{{2,60}})?\.?"
             r"|This (?:article|story|post|piece|essay) (?!by [^\n]{5,200} on Global Voices )[^\n]{5,260}?"
             r"(?P<source>[\p{Lu}][^\n]{2,80}?),?(?: and(?: an edited version)?"
             r"|\. An edited version) is (?:re-?published|published|reposted) (?:here |on Global Voices "
             r"|by Global Voices )?(?:as part of|under) a (?:content[- ]sharing|content partnership|media partnership"
             r"|partnership|republishing)[^\n]{0,40} ?agreement(?: with (?:Global Voices|[^\n.]{2,60}))?\.?"
             r"|An edited version is (?:re-?)?published (?:here |on Global Voices |by Global Voices )?(?:as part of"
             r"|under) a (?:content[- ]sharing|content partnership|media partnership"
             r"|partnership)[^\n]{0,20} ?agreement(?: with [^\n.]{2,60})?\.?)", label="origin", identifies=True,
             longest=600,
             tail=("content-sharing agreement.", "content sharing agreement.", "content partnership agreement.",
                   "media partnership agreement.", "partnership agreement.", "agreement with Global Voices."),
             examples=("This article was originally published by the Arden Post and is republished on Global Voices as part of a content-sharing agreement.",
                       "This article was originally published on Arden Post on May 3, 2019. An edited version is republished on Global Voices as part of a content-sharing agreement.",
                       "This article was originally published on Arden Post on May 3, 2019. This edited version is published on Global Voices under a content partnership agreement.",
                       "An edited version is published on Global Voices under a media partnership agreement.",
                       "An edited version is republished on Global Voices as part of a content-sharing agreement."),
             near_misses=("This piece was first published on Arden Post and is reposted as part of a content-sharing agreement.",)),
        line("written-by", Kind.ATTRIBUTION,
             rf"(?=[^\n]{{0,560}}Global Voices)(?:This|The following) (?:article|story|report|post|piece|essay"
             rf"|interview) was (?:originally )?written by (?P<author>{NAMES}) and (?:was )?(?:originally "
             rf"|first )?published (?:on|by|in|at) (?P<source>\p{{Lu}}[^\n.,()]{{1,60}}?)(?: \([\p{{Lu}}]{{2,6}}\))?"
             rf"(?:,? on (?P<date>{DAY}))?\. (?:The following "
             r"(?:slightly )?edited version|(?:This|An|A slightly) edited version|A version|It) is (?:re-?published"
             r"|published|reposted|reproduced)(?: here| below)?(?: (?:on"
             r"|by) (?P<republisher>Global Voices))? (?:as part of|under) a [^\n.]{5,60} ?agreement"
             r"(?: with (?P<republisher>Global Voices|[^\n.]{2,60}))?\.?", label="origin", identifies=True, longest=600,
             head=tuple(f"{which} {what} was {when}written by" for which in ("This", "The following") for when in ("", "originally ")
                        for what in ("article", "story", "report", "post", "piece", "essay", "interview")),
             examples=("This report was written by Ana Ruiz and published in Arden Free Press (AFP) on October 29, 2023. The following edited version is published as part of a content-sharing agreement with Global Voices.",
                       "The following report was written by Ana Ruiz and originally published on Arden Free Press on March 15, 2015. This edited version is published on Global Voices under a content partnership agreement.")),
        line("partner-post", Kind.ATTRIBUTION,
             rf"(?:The following (?:is|post is|story is)|This is) an? (?:edited |shortened "
             rf"|abridged )?(?:version of a )?partner post from (?P<source>[\p{{Lu}}\d][^\n]{{1,60}}?),? "
             rf"(?:and )?written by (?P<author>{NAMES}(?<!\p{{L}}{{4}}\. [^\n]{{1,40}})"
             rf"(?<!\. \p{{Lu}}\p{{Ll}}{{0,3}}))\.?"
             r"(?: [^\n]{5,200})?", label="origin", longest=400, identifies=True,
             head=("The following is ", "The following post is ", "The following story is ", "This is a partner post",
                   "This is an edited version of a partner"),
             examples=("The following is a version of a partner post from Arden Post, written by Ana Ruiz. It was republished with permission.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:article|story|post|piece|essay)(?: by (?P<author>{NAMES}))? (?:is |was )?(?:originally "
             rf"|first )?(?:published|appeared|republished) (?:on|in|by"
             rf"|from) (?P<source>Global Voices)(?: (?:Online|Advox"
             rf"|Advocacy))?(?:,? (?:on )?(?P<date>{DAY}))?(?:,? (?:an? [^\n.]{{5,100}}(?:network|community"
             rf"|organization|citizen media)[^\n.]{{0,80}}))?(?:,? and is (?:re-?published|reproduced"
             rf"|reposted)[^\n.]{{0,110}})?(?: under (?:a )?(?P<license>Creative Commons)(?:[^\n.]|\.\d){{0,90}})?\.?",
             identifies=True, longest=500, head=(*CREDITS, "This article by ", "This story by ", "This post by "),
             examples=("This article by Ana Ruiz originally appeared on Global Voices on May 3, 2019.",
                       "This article was originally published on Global Voices and is republished under a partnership agreement."),
             near_misses=("This article by Ana Ruiz tells of the mill.",
                          "This story first appeared on Global Voices of the Mill, an album.")),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Global Voices)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} Global Voices" for how in BARE),
             examples=("Originally published by Global Voices.", "Republished with permission from Global Voices."),
             near_misses=("Originally published by Global Voices and long forgotten, it told of the mill.",)),
        run("translator-below", Kind.ATTRIBUTION, r"Translated (?:\([^)\n]{2,12}\) )?by", label="credit",
            head="Translated ", longest=30, after=Members(r"(?P<translator>[\p{Lu}][\p{L}.'’ -]{2,50})", least=1),
            examples=("Translated by\nBen Okafor",)),
        line("support", Kind.CALL_TO_ACTION, r"Support (?:our work|Global Voices)",
             head=("Support our work", "Support Global Voices"), longest=30,
             examples=("Support our work",)),
        line("support-text", Kind.CALL_TO_ACTION,
             r"(?:Global Voices stands out as one of the earliest and strongest"
             r"|Please consider making a donation to help us continue this work"
             r"|To stay independent, free, and sustainable, our community needs the help of friends)[^\n]{0,300}",
             label="support", identifies=True,
             head=("Global Voices stands out as one", "Please consider making a donation to help us continue",
                   "To stay independent, free, and sustainable"), longest=420,
             examples=("Please consider making a donation to help us continue this work.",)),
        line("comments", Kind.CALL_TO_ACTION, r"Start the conversation|Join the conversation", label="comment",
             head=("Start the conversation", "Join the conversation"), longest=30, opens_tail=True, rest="comment",
             examples=("Start the conversation",)),
        line("comment-rules", Kind.CALL_TO_ACTION,
             r"Authors,? please log in ?»?|(?:All comments are reviewed by a moderator\."
             r"|Please treat others with respect\. Comments containing hate speech)[^\n]{0,260}|Cancel this reply",
             label="comment", identifies=True,
             head=("Authors, please log in", "Authors please log in", "All comments are reviewed by a moderator",
                   "Please treat others with respect. Comments", "Please treat others with respect.",
                   "Cancel this reply"), longest=360,
             examples=("All comments are reviewed by a moderator. Do not submit your comment more than once or it may be identified as spam.",
                       "Please treat others with respect. Comments containing hate speech will not be approved.")),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Stay up to date about Global Voices!?|Sign up to receive the best of Global Voices!?"
             r"|Subscribe to Global Voices[^\n]{0,60}|\* ?= ?required field", label="subscribe", identifies=True,
             head=("Stay up to date about Global", "Sign up to receive the best of Global",
                   "Subscribe to Global Voices", "* =", "*=", "= required"), longest=110,
             examples=("Stay up to date about Global Voices!",)),
        line("recent", Kind.INSERT, r"Recent [\p{Lu}][\p{L} &]{2,40} [Ss]tories|Latest stories", label="related",
             where="tail", head=("Recent ", "Latest stories"), longest=60,
             examples=("Recent Latin America Stories",)),
        line("posted-at", Kind.HEADER, rf"(?:Posted|Translation posted) (?P<date>{DAY}) \d{{1,2}}:\d\d GMT",
             label="published", where="head", identifies=True, head=("Posted ", "Translation posted "),
             examples=("Posted 3 May 2019 10:15 GMT",)),
        run("categories", Kind.HEADER, r"Categories:?", label="topics", head="Categories", longest=12,
            after=Members(r"(?!Recent |Latest )(?P<topics>[\p{Lu}][\p{L}&'’() -]{2,40}(?:, [\p{Lu}][\p{L}&'’ -]{2,40}){0,14})", least=1, most=6),
            examples=("Categories\nLatin America, Bolivia, Citizen Media",)),
        line("top-lines", Kind.FURNITURE, r"Global Voices|Menu", label="navigation", where="head", longest=14,
             examples=("Global Voices",)),
        run("post-quoted", Kind.EMBED,
            rf"(?P<author>[\p{{Lu}}@][^\n,]{{2,60}}), (?:Facebook|Twitter|Instagram|X|TikTok|Telegram|YouTube|Weibo"
            rf"|VK), (?P<date>{DAY})", label="embed",
            stem=(", Facebook, ", ", Twitter, ", ", Instagram, ", ", X, ", ", TikTok, ", ", Telegram, ", ", YouTube, ",
                  ", Weibo, ", ", VK, "), longest=120,
            examples=("Liga de Arden, Facebook, 3 July 2022",)),
        line("categories-listed", Kind.HEADER,
             r"Categories|(?:Regions?|Countries|Topics|Languages?): (?P<topics>[\p{Lu}][^\n.!?]{2,200})",
             label="topics", where="tail", longest=220,
             head=("Categories", "Region", "Countries:", "Topics:", "Language"),
             examples=("Categories", "Region: Arden", "Countries: Peru, Chile")),
        line("some-rights", Kind.LEGAL, r"Some Rights Reserved", label="copyright", where="tail",
             head="Some Rights Reserved", longest=22,
             examples=("Some Rights Reserved",)),
        line("published-by", Kind.HEADER,
             rf"(?P<as_published>Posted (?P<date>{DAY})(?: \d{{1,2}}:\d\d GMT)?) Written by (?P<author>{NAMES})",
             label="byline", where="head", head="Posted ", longest=140,
             examples=("Posted 3 May 2010 10:15 GMT Written by Ana Ruiz",)),
        line("masthead", Kind.FURNITURE,
             r"(?P<republisher>Global Voices(?: Online| in English)?)|The world is talking\. Are you listening\?",
             label="navigation", where="head", head=("Global Voices", "The world is talking"), longest=44,
             follows=("", "navigation", "support"),
             examples=("Global Voices Online", "The world is talking. Are you listening?")),
        line("site-license", Kind.LEGAL,
             r"This site is licensed as (?P<license>Creative Commons Attribution 3\.0)\. Please read our attribution "
             r"policy[^\n]{0,160}", label="license", head="This site is licensed as Creative", longest=240,
             identifies=True, stem="attribution policy",
             examples=("This site is licensed as Creative Commons Attribution 3.0. Please read our attribution policy to learn about freely redistributing our work.",)),
        line("license-badge", Kind.LEGAL, r"Creative Commons License", label="license", where="tail", longest=26,
             examples=("Creative Commons License",)),
        line("letter-form", Kind.CALL_TO_ACTION,
             r"Receive great stories from around the world directly in your inbox\.|Email Frequency"
             r"|Please confirm your subscription by clicking on the link we sent you\.[^\n]{0,200}", label="subscribe",
             where="tail", head=("Receive great stories from", "Email Frequency", "Please confirm your subscription"),
             longest=280,
             examples=("Email Frequency", "Receive great stories from around the world directly in your inbox.")),
        line("funded", Kind.CALL_TO_ACTION,
             r"Global Voices is supported by the efforts of our volunteer contributors[^\n]{5,300}", label="support",
             head="Global Voices is supported by", longest=400, identifies=True,
             examples=("Global Voices is supported by the efforts of our volunteer contributors, foundations, donors and mission-related services.",)),
        line("partnership", Kind.ATTRIBUTION,
             rf"This (?:story|article|post) by (?P<author>{NAMES}) originally appeared on "
             rf"(?P<source>Global Voices) on (?P<date>{DAY})\. It is republished here as part of a partnership "
             rf"between (?P<republisher>[^\n.]{{2,40}}) and Global Voices\.", label="origin", identifies=True,
             longest=300, head=("This story by", "This article by", "This post by"),
             examples=("This story by Ana Ruiz originally appeared on Global Voices on May 3, 2016. It is republished here as part of a partnership between ARI and Global Voices.",)),
        line("guidelines", Kind.CALL_TO_ACTION, r"Guidelines", label="comment", where="tail", head="Guidelines",
             longest=12,
             examples=("Guidelines",)),
        run("creator", Kind.HEADER, r"Creator", label="byline", where="tail", head="Creator", longest=8,
            after=Members(rf"(?P<author>{PERSON})", most=1, least=1),
            examples=("Creator\nAna Ruiz",)),
    ),
)
