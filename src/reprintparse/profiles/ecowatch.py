"""EcoWatch: environmental news, half of it republished from partners and from The Conversation.

The page, top to bottom. Head: title, author or outlet, date, topic; or the outlet, date and topic above the title.
Body with boxes of other headlines ("YOU MIGHT ALSO LIKE"). Tail: from which media associate the text is reposted,
lists of "Related Articles", a newsletter form. Since 2022 the head has "By: AUTHOR", "Published: DATE", who edited it,
and a box that tells why readers can trust the site.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, PERSON

TOPIC = (
    r"(?:Climate|Energy|Animals|Oceans|Food|Food and Agriculture|Health|Health \+ Wellness|Politics"
    r"|Science|Insights|Insights \+ Opinion|Business|Renewable Energy|Fossil Fuels|Adventure|Culture"
    r"|Biodiversity)"
)

WHEN = r"\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, 20\d\d \d{1,2}:\d\d ?[AP]M E[SD]T$"
OUTLET = (
    r"(?:News|Watch|Dreams|Progress|Project|Group|Network|Institute|Cent(?:er|re)|Club|Fund|Council|Alliance|Association|Foundation|Coalition"
    r"|Action|International|Magazine|Today|Society|Defense|Initiative|Campaign|University|Media|Blog|Report|Post|Times)"
)

PROFILE = Profile(
    name="ecowatch",
    title="EcoWatch",
    sites=("ecowatch.com", "ecowatch.org"),
    aliases=("EcoWatch", "EcoWatch.com"),
    rules=(
        line("counter", Kind.FURNITURE, r"Quantcast", label="navigation", where="head", examples=("Quantcast",)),
        line("tagline", Kind.FURNITURE, r"(?i:environmental news for a healthier planet and life)\.?",
             label="navigation",
             head=("Environmental News for a Healthier", "ENVIRONMENTAL NEWS FOR A HEALTHIER",
                   "Environmental news for a healthier"), identifies=True,
             examples=("Environmental News for a Healthier Planet and Life",)),
        line("community", Kind.FURNITURE,
             r"EcoWatch is a community of experts publishing quality, science-based content on environmental issues, "
             r"causes, and solutions for a healthier planet and life\.", label="navigation", identifies=True,
             examples=("EcoWatch is a community of experts publishing quality, science-based content on environmental issues, causes, and solutions for a healthier planet and life.",)),
        line("help", Kind.CALL_TO_ACTION, r"Help Support EcoWatch", label="support", identifies=True,
             examples=("Help Support EcoWatch",)),
        line("related-story", Kind.INSERT, r"\p{Lu}[^\n]{10,140} - EcoWatch ›", label="related", identifies=True,
             tail=" - EcoWatch ›",
             examples=("How the Mill of Arden Lives With the River - EcoWatch ›",)),
        line("outlet-above", Kind.HEADER,
             rf"(?!(?:{TOPIC}|EcoWatch)$)(?P<source>(?:The )?\p{{Lu}}[\p{{L}}'’-]{{1,20}}"
             rf"(?: [\p{{Lu}}\d][\p{{L}}\d.'’-]{{0,20}}){{0,3}})", label="source", where="head", longest=60,
             follows=("", "navigation"), below=WHEN,
             examples=("Arden Post",)),
        line("outlet-below", Kind.HEADER,
             rf"(?!(?:{TOPIC}|EcoWatch)$)(?P<source>\p{{Lu}}[\p{{L}}'’-]{{4,20}}"
             rf"|The \p{{Lu}}[\p{{L}}'’-]{{1,20}}(?: [\p{{Lu}}][\p{{L}}.'’-]{{0,20}}){{0,3}}"
             rf"|(?:\p{{Lu}}[\p{{L}}'’-]{{1,20}} ){{1,3}}{OUTLET})", label="source", where="head", longest=60,
             follows=("title", "topics", "support"), below=WHEN,
             examples=("ArdenBlog", "The Arden Post", "Arden Rivers Institute"), near_misses=("Ana Ruiz",)),
        line("published", Kind.HEADER, r"(?P<date>\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, 20\d\d) \d{1,2}:\d\d ?[AP]M E[SD]T",
             where="head", longest=40, tail=("EST", "EDT"),
             examples=("Jul. 14, 2020 08:29AM EST",)),
        line("topics", Kind.HEADER, rf"(?P<topics>{TOPIC})", label="topics", where="head",
             follows=("title", "published", "byline", "navigation", "source"), longest=30,
             examples=("Climate",)),
        line("caption", Kind.MEDIA, r"\p{Lu}[^\n]{10,220}[.!] (?P<credit>\p{Lu}[^\n.]{2,60} / [^\n]{3,60})",
             where="head", label="caption", stem=" / ", follows=("topics", "published", "byline", "credit"),
             longest=320,
             examples=("The mill in Arden stands still in July 2020. Ana Ruiz / Flickr",)),
        line("daily", Kind.CALL_TO_ACTION, r"EcoWatch Daily Newsletter", label="subscribe", identifies=True,
             examples=("EcoWatch Daily Newsletter",)),
        line("inbox", Kind.CALL_TO_ACTION,
             r"The best of EcoWatch, right in your inbox\. Sign up for our email newsletter!", label="subscribe",
             identifies=True,
             examples=("The best of EcoWatch, right in your inbox. Sign up for our email newsletter!",)),
        line("more-less", Kind.FURNITURE, r"(?:Keep reading\.{0,3} ?|Read More ?)Show [Ll]ess", label="navigation",
             head=("Keep reading", "Read More"),
             examples=("Keep reading...Show less", "Read More Show Less")),
        line("associate", Kind.ATTRIBUTION,
             r"Reposted with permission from (?:our )?media associate,? (?P<source>[\p{Lu}\p{N}][^\n]{1,80}?)\.?",
             label="origin", identifies=True,
             head=("Reposted with permission from our media associate",
                   "Reposted with permission from media associate"),
             examples=("Reposted with permission from our media associate Arden Post.",)),
        line("reposted", Kind.ATTRIBUTION, r"Reposted with permission from (?P<source>[\p{Lu}\p{N}][^\n.]{1,80}?)\.?",
             label="origin", where="tail",
             examples=("Reposted with permission from Arden Post.",)),
        run("from-site", Kind.INSERT, r"(?:From Your Site Articles|Related Articles Around the Web)", label="related",
            head=("From Your Site Articles", "Related Articles Around the Web"), where="tail",
            after=Members(r"(?!EcoWatch$)[^\n]{8,160}(?:›|»|(?<![.;,]))", most=6),
            examples=("Related Articles Around the Web\nHow the Mill of Arden Lives With the River ›",)),
        run("subscribe", Kind.CALL_TO_ACTION, r"Subscribe to get exclusive updates in our daily newsletter!",
            label="subscribe", identifies=True,
            after=Members(r"By signing up,? you agree to the Terms of Use and Privacy Policy[^\n]{0,300}", most=1),
            examples=("Subscribe to get exclusive updates in our daily newsletter!",)),
        line("terms", Kind.CALL_TO_ACTION,
             r"By signing up,? you agree to the Terms of Use and Privacy Policy (?:&"
             r"|and) to receive electronic communications from EcoWatch[^\n]{0,200}", label="subscribe",
             identifies=True, head="By signing up",
             examples=("By signing up, you agree to the Terms of Use and Privacy Policy & to receive electronic communications from EcoWatch Media Group, which may include marketing promotions, advertisements and sponsored content.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|story|post) (?:was )?(?:originally |first )(?:published|appeared) (?:on|by|in"
             r"|at) (?P<source>EcoWatch)(?:\.com)?(?:,? and is (?:re-?published|reposted)[^\n.]{0,90})?\.?",
             identifies=True,
             head=tuple(f"This {piece} {way} EcoWatch" for piece in ("article", "story", "post") for way in ("was originally published on", "was originally published by", "was first published by", "was first published on", "originally appeared on", "originally appeared in", "first appeared on")),
             examples=("This article originally appeared on EcoWatch.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>EcoWatch)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} EcoWatch" for how in BARE),
             examples=("Originally published by EcoWatch.", "Republished with permission from EcoWatch."),
             near_misses=("Originally published by EcoWatch and long forgotten, it told of the mill.",)),
        line("show-comments", Kind.CALL_TO_ACTION, r"Show Comments ?\(\d{0,4}\)", label="comment", head="Show Comments",
             longest=24,
             examples=("Show Comments ()",)),
        line("story-link", Kind.INSERT, r"[\p{Lu}\d\"'‘“][^\n]{15,160}(?<![.,;:])", label="related", between=True,
             longest=180, target=r"ecowatch\.com/|^#?$",
             examples=("[The Wheel of Arden Turns Again](https://www.ecowatch.com/wheel-1.html)",),
             near_misses=("The Wheel of Arden Turns Again",)),
        line("player", Kind.MEDIA, r"\[?youtube https?://[^\s\]]{8,120}\]?", label="media", longest=140,
             head=("[youtube http", "youtube http"),
             examples=("[youtube https://www.youtube.com/watch?v=MillOfArden]",)),
        line("caption-plain", Kind.MEDIA,
             r"(?!By )\p{Lu}[^\n]{10,200}[.!] (?P<credit>(?:U\.S\. )?\p{Lu}[\p{L}.'’&-]{1,20}"
             r"(?: (?:\p{Lu}[\p{L}.'’&-]{0,20}|and|of|the)){1,6})", label="caption", where="head", longest=260,
             follows=("published", "topics"), awaits="byline",
             examples=("A miller at work on Arden Creek. U.S. Geological Survey", "The mill at dusk. Ana Ruiz"),
             near_misses=("The mill stands still. It will turn again in spring.",)),
        line("name-below", Kind.FURNITURE, r"EcoWatch", label="navigation", where="tail", longest=10, head="EcoWatch",
             examples=("EcoWatch",)),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>EcoWatch)", label="navigation", where="head", longest=10,
             head="EcoWatch", follows="",
             examples=("EcoWatch",)),
        line("popular", Kind.HEADER, r"(?P<topics>Popular)", label="topics", longest=8, head="Popular",
             examples=("Popular",)),
        line("editor", Kind.ATTRIBUTION, rf"Edited by:? (?P<credit>{PERSON})", label="credit", where="head",
             head="Edited by", longest=60,
             examples=("Edited by Ana Ruiz",)),
        line("trust", Kind.ATTRIBUTION, r"Why you can trust us", label="bio", head="Why you can trust us", longest=24,
             examples=("Why you can trust us",)),
        line("founded", Kind.ATTRIBUTION,
             r"Founded in 2005 as an Ohio-based environmental newspaper, EcoWatch is a[^\n]{0,300}", label="bio",
             identifies=True, longest=400,
             examples=("Founded in 2005 as an Ohio-based environmental newspaper, EcoWatch is a digital platform dedicated to publishing quality, science-based content.",)),
        run("more-from", Kind.INSERT, r"(?:More [Ff]rom|MORE FROM) (?i:ecowatch)", label="related", identifies=True,
            longest=24, head=("More From", "More from", "MORE FROM"),
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{14,160}(?<![.,;:])", most=6, listing=True),
            examples=("More From EcoWatch",)),
        run("more-less-apart", Kind.FURNITURE, r"Read More|Keep [Rr]eading(?:\.{3})?", label="navigation", longest=20,
            head=("Read More", "Keep "), after=Members(r"Show [Ll]ess", most=1, least=1),
            examples=("Read More\nShow Less",)),
        line("climate-news-network", Kind.ATTRIBUTION, r"(?:[–—-] ?)?(?P<source>Climate News Network)", label="origin",
             where="tail", head=("Climate News Network", "— Climate", "– Climate", "—Climate", "–Climate"), longest=30,
             examples=("— Climate News Network",)),
    ),
)
