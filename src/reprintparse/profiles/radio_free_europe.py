"""Radio Free Europe/Radio Liberty (RFE/RL): news of eastern Europe and central Asia, reprinted with set credits.

The page, top to bottom. Head: title, date, author. Body. Tail: which service, reporters or agencies it draws on.
Those who reprint it must carry a copyright line with the address of its Washington office.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

RFE = r"(?:RFE/RL|Radio Free Europe/Radio Liberty)"

PROFILE = Profile(
    name="radio-free-europe",
    title="RFE/RL",
    sites=("rferl.org", "rfe.org", "svoboda.org", "currenttime.tv"),
    aliases=("Radio Free Europe/Radio Liberty", "RFE/RL", "Radio Free Europe", "Radio Liberty", "RFERL", "RFE RL", "rferl.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:(?:By )?(?P<author>{NAMES})(?:,| \|) )(?P<source>RFE/RL)(?:'s [A-Z][\w ]{{2,30}} Service)?"
             rf"|By (?P<author>(?P<source>RFE/RL)(?:'s (?:[A-Z][\w -]{{2,30}} (?:Service|Desk|Unit)"
             rf"|Radio [A-Z]\w{{3,12}}))?)", where="head", stem="RFE/RL", longest=120, identifies=True,
             examples=("By RFE/RL", "By RFE/RL's Arden Service", "By RFE/RL's Radio Farda", "Ana Ruiz, RFE/RL")),
        line("source", Kind.HEADER, rf"(?P<source>{RFE})", where="head", head=("RFE/RL", "Radio Free Europe"),
             examples=("RFE/RL",)),
        line("reporting", Kind.ATTRIBUTION,
             rf"(?:With (?:additional )?reporting (?:by|from)|Based on reporting by"
             rf"|Written by (?P<author>{NAMES})(?: in [A-Z][a-z]{{2,20}})?,? (?:based on"
             rf"|with) reporting by) [^\n]{{0,160}}{RFE}[^\n]{{0,160}}", label="credit", identifies=True,
             head=("With reporting by", "With reporting from", "With additional reporting by", "Based on reporting by",
                   "Written by "),
             examples=("With reporting by RFE/RL’s Ukrainian Service, Reuters, and dpa",
                       "Written by Ana Ruiz based on reporting by Ben Okafor of RFE/RL's Arden Service",
                       "Written by Ana Ruiz in Arden, with reporting by Ben Okafor of RFE/RL's Arden Service"),
             near_misses=("Written by Ana Ruiz",)),
        line("agencies", Kind.ATTRIBUTION,
             r"(?:With (?:additional )?reporting|Based on reporting) (?:by|from) [\p{Lu}d][^\n]{1,160}", label="credit",
             where="tail",
             head=("With reporting by", "With reporting from", "With additional reporting by", "Based on reporting by"),
             examples=("Based on reporting by AFP and TASS",)),
        span("copyright", Kind.LEGAL,
             r"Copyright ?(?:\(c\)|©) ?(?P<year>(?:19|20)\d\d)[.,]? ?(?P<holder>RFE/RL)(?:,? Inc)?\.(?=$|\s)",
             identifies=True, lead="", stem=("Copyright (c) 20", "Copyright (c)20", "Copyright © 20", "Copyright ©20"),
             examples=("Copyright (c) 2019. RFE/RL, Inc.",)),
        span("permission", Kind.ATTRIBUTION,
             r"(?:Reprinted|Used|Republished) with the permission of (?P<source>Radio Free Europe/Radio Liberty)"
             r"(?:, 1\d{3} [^\n]{5,80}?\d{5})?\.?", label="origin", identifies=True, lead="",
             stem=("Reprinted with the permission of Radio Free", "Used with the permission of Radio Free",
                   "Republished with the permission of Radio Free"),
             examples=("Reprinted with the permission of Radio Free Europe/Radio Liberty.",
                       "Reprinted with the permission of Radio Free Europe/Radio Liberty, 1201 Connecticut Ave NW, Ste 400, Washington DC 20036.")),
        line("service", Kind.ATTRIBUTION,
             r"RFE/RL's [\p{Lu}][\p{L}]{2,14}(?:-[\p{Lu}][\p{L}]{2,14})? (?:Service|Bureau|Unit) (?:is|was|has"
             r"|delivers|provides|reports|offers|breaks|relies|reaches|covers|serves|broadcasts|works) [^\n]{20,600}"
             r"|RFE/RL's Radio (?:Farda|Mashaal|Azadi|Svaboda) (?:is|was|has|delivers|provides|reports|offers|breaks"
             r"|relies|reaches|covers|serves|broadcasts|works) [^\n]{20,600}", label="bio", where="tail", longest=700,
             head="RFE/RL",
             examples=("RFE/RL's Arden Service is an award-winning source of independent news and informed debate.",)),
        run("service-box", Kind.ATTRIBUTION,
            r"RFE/RL's (?:[\p{Lu}][\p{L}]{2,14}(?:-[\p{Lu}][\p{L}]{2,14})? (?:Service|Bureau|Unit)"
            r"|Radio [\p{Lu}]\p{L}{3,12})", label="bio", where="tail", head="RFE/RL", longest=60,
            after=Members(r"RFE/RL's (?:[\p{Lu}][\p{L}-]{2,30} (?:Service|Bureau|Unit)|Radio [\p{Lu}]\p{L}{3,12}) (?:is|was|has|delivers|provides|reports|offers|breaks|relies|reaches|covers|serves|broadcasts|works) [^\n]{20,600}", most=1, least=1),
            examples=("RFE/RL's Arden Service\nRFE/RL's Arden Service delivers high-impact journalism in a media environment still largely dominated by Kremlin-controlled media.",)),
        line("service-byline", Kind.HEADER,
             r"(?:By )?(?P<author>RFE/RL's [\p{Lu}][\p{L}]{2,14}(?:-[\p{Lu}][\p{L}]{2,14})? Service"
             r"|Radio (?:Azattyk|Farda|Mashaal|Azattyq|Ozodi|Ozodlik|Azatutyun|Svaboda))", label="byline", where="head",
             longest=60, head=("By RFE/RL", "RFE/RL", "By Radio", "Radio "),
             examples=("RFE/RL's Arden Service",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:To (?:subscribe|receive [^\n]{3,60}), click here\.|Subscribe here\.)", label="subscribe",
             where="tail", head=("To subscribe", "To receive", "Subscribe here"), longest=120,
             examples=("To subscribe, click here.",)),
        run("see-also", Kind.INSERT, r"(?i:see also):?|Read More", label="related",
            head=("See Also", "SEE ALSO", "See also", "Read More"), longest=12,
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{8,140}(?<![.:?!])"),
            examples=("See Also:\nThe Mill by the River Reopens",)),
        line("origin", Kind.ATTRIBUTION,
             rf"This (?:article|story|report|piece) (?:was )?(?:originally |first )(?:published|appeared) (?:by|on"
             rf"|in) (?P<source>{RFE}|RFERL)(?:'s [A-Z][\w ]{{2,30}})?(?: on (?P<date>{DAY}))?\.?", identifies=True,
             head=tuple(f"This {piece} {way} {name}" for piece in ("article", "story", "report", "piece") for way in ("was originally published by", "was originally published on", "originally appeared on", "first appeared on", "was first published by") for name in ("RFE", "Radio Free Europe/Radio Liberty")),
             examples=("This article was originally published by RFE/RL.",)),
        line("address", Kind.ATTRIBUTION, r"(?:Source: ?)?(?P<url>https?://(?:www\.)?rferl\.org/a/[^\s]{3,200})",
             label="origin", head=("Source: http", "http://www.rferl", "https://www.rferl"), tail=".html", longest=240,
             identifies=True,
             examples=("Source: https://www.rferl.org/a/arden-mill/31560000.html",)),
        line("site-copyright", Kind.LEGAL,
             r"(?P<republisher>Radio Free Europe/Radio Liberty) (?:©"
             r"|\(c\)) ?(?P<year>(?:19|20)\d\d) (?P<holder>RFE/RL), Inc\. All [Rr]ights [Rr]eserved\.?",
             label="copyright", head="Radio Free Europe/Radio Liberty", longest=100, identifies=True,
             examples=("Radio Free Europe/Radio Liberty © 2012 RFE/RL, Inc. All Rights Reserved.",)),
        line("byline-service", Kind.HEADER,
             r"(?:By |BY |by )?(?P<author>RFE/RL's (?:\p{Lu}[\p{L} -]{2,30} (?:Service|Unit|Desk)"
             r"|Radio \p{Lu}\p{L}{3,12}))(?:,? (?P<as_published>(?P<date>\p{Lu}\p{Ll}{2,8} \d{1,2}, 20\d\d)))?",
             label="byline", where="head", head=("By RFE/RL", "BY RFE/RL", "by RFE/RL", "RFE/RL"), longest=80,
             identifies=True,
             examples=("By RFE/RL's Arden Service", "By RFE/RL's Arden Service August 12, 2020",
                       "By RFE/RL's Radio Farda September 14, 2016")),
        span("originally-published", Kind.ATTRIBUTION, r"Originally published by (?P<source>RFE/RL)\.", label="origin",
             lead="", stem="Originally published by RFE/RL", identifies=True,
             examples=("Originally published by RFE/RL.",)),
        span("commentary-views", Kind.LEGAL,
             r"(?:commentary|article|blog(?: post)?|opinion piece) are the author(?:'s"
             r"|s') own and do not necessarily reflect (?:those|the views) of RFE/RL\.?", label="disclaimer",
             stem=("commentary are the author", "article are the author", "blog are the author",
                   "blog post are the author", "piece are the author"), lead=r"(?:The|the) views expressed in this ",
             identifies=True,
             examples=("The views expressed in this commentary are the author's own and do not necessarily reflect those of RFE/RL.",)),
        line("withheld", Kind.ATTRIBUTION,
             r"This story is based on reporting by (?:correspondents on the ground|[^\n.]{3,60}) (?:from|of"
             r"|by) RFE/RL's [^\n.]{3,60}\.(?: Their names are being withheld for their protection\.)?"
             r"|This (?:item|report|story) is part of RFE/RL's ongoing coverage[^\n]{3,160}", label="credit",
             head=("This story is based on reporting by", "This item is part of RFE/RL",
                   "This report is part of RFE/RL", "This story is part of RFE/RL"), longest=300, identifies=True,
             examples=("This story is based on reporting by correspondents on the ground from RFE/RL’s Arden Service. Their names are being withheld for their protection.",)),
        line("undesirable", Kind.ATTRIBUTION,
             r"RFE/RL has been declared an [\"“]?undesirable organization[\"”]? by the Russian government\."
             r"|If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian "
             r"passport[^\n]{5,300}|To find out more, click here\.?", label="note", longest=420,
             head=("RFE/RL has been declared", "If you are in Russia or the Russia", "To find out more, click"),
             examples=("RFE/RL has been declared an \"undesirable organization\" by the Russian government.",
                       "If you are in Russia or the Russia-controlled parts of Ukraine and hold a Russian passport or are a stateless person residing permanently in Russia, please note that you could face fines.")),
        line("undesired", Kind.ATTRIBUTION,
             r"RFE/RL has been declared an [\"“]?undesirable organization[\"”]? by the Russian government\.?",
             label="note", head="RFE/RL has been declared an", longest=100, identifies=True,
             examples=("RFE/RL has been declared an \"undesirable organization\" by the Russian government.",)),
        line("after-original", Kind.ATTRIBUTION,
             r"Written by (?P<author>[\p{Lu}][\p{L}.' -]{3,50}),? based on (?:an original story|original reporting"
             r"|reporting)(?: in \p{Lu}\p{L}{3,14})? by (?:[\p{Lu}][^\n]{2,60} of )?RFE/RL's [^\n.]{3,60}\.?",
             label="credit", head="Written by ", longest=200, identifies=True,
             examples=("Written by Ana Ruiz based on an original story in Persian by RFE/RL's Radio Farda",)),
        line("own-copyright", Kind.LEGAL,
             r"RFE/RL © ?(?P<year>20\d\d) (?P<holder>RFE/RL), Inc\.(?: All [Rr]ights [Rr]eserved\.?)?",
             label="copyright", head="RFE/RL ©", longest=80, identifies=True,
             examples=("RFE/RL © 2023 RFE/RL, Inc. All Rights Reserved.",)),
        line("sizes", Kind.FURNITURE, r"XS|SM|MD|LG", label="navigation", where="tail", head=("XS", "SM", "MD", "LG"),
             longest=3,
             examples=("XS", "LG")),
        run("live-briefing", Kind.INSERT, r"Live Briefing: [\p{Lu}][^\n]{5,80}", label="related",
            head="Live Briefing: ", longest=100,
            after=Members(r"RFE/RL's Live Briefing gives you all of the latest developments[^\n]{0,400}", most=1),
            examples=("Live Briefing: The War\nRFE/RL's Live Briefing gives you all of the latest developments on the war.",)),
        line("authors-linked", Kind.HEADER, r"(?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3})",
             label="byline", where="head", longest=60, target=r"rferl\.org/author/",
             examples=("[Ana Ruiz](https://www.rferl.org/author/ana-ruiz/kpvtm)",)),
        line("forum", Kind.CALL_TO_ACTION, r"Facebook Forum|This forum has been closed\.", label="comment",
             head=("Facebook Forum", "This forum has been"), longest=30,
             examples=("Facebook Forum",)),
        run("latest-news", Kind.INSERT, r"(?:All Of )?The Latest News", label="related", where="tail",
            head=("All Of The Latest", "The Latest News"), longest=24,
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{8,140}(?<![.:;,])", most=8, least=1),
            examples=("All Of The Latest News\nMiners of Arden End Their Strike",)),
        line("correspondent-deck", Kind.HEADER,
             r"[\p{Lu}\"“'‘][^\n]{20,400}\bRFE/RL (?:[\w-]{3,20} )?(?:correspondent|contributor"
             r"|analyst) (?:\p{Lu}[\p{L}.'’-]{1,20} ){1,3}(?:reports|looks|spoke|talks|speaks|examines|asks"
             r"|takes)\b[^\n]{0,240}", label="subtitle", where="head", stem="RFE/RL ", longest=700,
             follows=("title", "byline", "published"), identifies=True,
             examples=("The mills of Arden stand still this year. RFE/RL correspondent Ana Ruiz reports that many hope for rain.",)),
    ),
)
