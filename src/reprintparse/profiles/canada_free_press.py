"""Canada Free Press: conservative columns from Toronto.

Head: "Subscribe to Canada Free Press for FREE", the deck, then the title. Tail: biography, "NAME can be reached at:", "Older
articles by NAME" or a dated list of them, the comment policy, and a paragraph on fair use, views and copyright.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="canada-free-press",
    title="Canada Free Press",
    sites=("canadafreepress.com",),
    aliases=("Canada Free Press", "CanadaFreePress", "canadafreepress.com"),
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION, r"Subscribe to Canada Free Press for FREE\.?", identifies=True,
             examples=("Subscribe to Canada Free Press for FREE",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'‘“].{20,300}(?<!\.)", label="subtitle", where="head", longest=320,
             follows=("", "subscribe", "social", "navigation", "support", "advert"),
             below=r"(?!By )[^\n]{6,150}+(?<![.,;:])$",
             examples=("A ferry that nobody wanted comes back, and the council calls it progress",)),
        line("line-of-links", Kind.FURNITURE,
             r"(?:[\p{Lu}][^\n|]{1,40} ?\| ?)?CFP Comments ?\| ?Reader Friendly ?\| ?Subscribe ?\| ?Email Us",
             label="navigation", identifies=True, tail="Email Us", longest=110,
             examples=("Cover Story | CFP Comments | Reader Friendly | Subscribe | Email Us",)),
        span("buttons", Kind.CALL_TO_ACTION, r"Comments ?\| ?(?:Print|Reader) Friendly ?\| ?Subscribe ?\| ?Email Us$",
             label="social", stem="Comments", identifies=True, lead=r"(?:\| ?)?(?:CFP )?",
             examples=("Comments | Print Friendly | Subscribe | Email Us",)),
        line("sections", Kind.HEADER,
             r"(?P<topics>[\p{Lu}][\p{L}&' -]{2,30}(?:, [\p{Lu}][\p{L}&' -]{2,30}){1,4})"
             r"(?: ?\| ?(?:CFP )?Comments ?\| [^\n]{5,60})?", label="topics", where="head", follows="byline",
             longest=160,
             examples=("Arden News, Rivers",), near_misses=("The mill, the river and the town were quiet.",)),
        run("recent", Kind.INSERT, r"(?:Most Recent Articles|Older articles) by (?P<author>[^\n:]{3,60}):",
            label="related", head=("Most Recent Articles by", "Older articles by"), longest=90,
            after=Members(rf"(?![^\n]{{0,60}}Bio and Archives){DAY}(?: [—–-] [^\n]{{2,60}})?|(?!RSS Feed|[^\n]{{0,60}}Bio and Archives)[\p{{Lu}}\d\"“‘'][^\n]{{8,150}}[^\n.]", most=12),
            examples=("Most Recent Articles by Ana Ruiz:\nMar 29, 2019 — Ana Ruiz\nThe mill has a new wheel",)),
        line("bio-link", Kind.FURNITURE,
             r"(?P<author>[\p{Lu}][^\n|]{3,50}) ?(?:--|—|–) ?Bio and Archives(?: ?\| ?Comments)?", label="navigation",
             where="tail", tail=("Bio and Archives", "Comments"), longest=90,
             examples=("Ana Ruiz -- Bio and Archives | Comments",)),
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}|\p{{Lu}}[^\n|—–]{{2,60}}?) ?(?:[—–-]{{1,4}} ?)?Bio and Archives ?"
             rf"(?:[—–-]{{1,4}} ?)?(?P<date>{DAY})", where="head", head="By ", identifies=True,
             examples=("By Ana Ruiz —— Bio and Archives August 14, 2018",
                       "By News on the Mill ——Bio and Archives--August 14, 2018")),
        line("older", Kind.INSERT, rf"(?:Older|Most Recent|Recent) [Aa]rticles [Bb]y (?P<author>{NAMES}):?",
             label="related",
             head=("Older ", "Most Recent Articles", "Most Recent articles", "Recent Articles", "Recent articles"),
             where="tail",
             examples=("Older articles by Ana Ruiz", "Most Recent Articles by Ana Ruiz:")),
        line("suppression", Kind.CALL_TO_ACTION,
             r"Only YOU can save CFP from Social Media Suppression\."
             r"(?: Tweet, Post, Forward, Subscribe or Bookmark us\.?)?", label="support", identifies=True,
             examples=("Only YOU can save CFP from Social Media Suppression.",)),
        line("bookmark", Kind.CALL_TO_ACTION, r"Tweet, Post, Forward, Subscribe or Bookmark us\.?", label="social",
             examples=("Tweet, Post, Forward, Subscribe or Bookmark us",)),
        line("feed", Kind.CALL_TO_ACTION, rf"RSS Feed for (?P<author>{NAMES})", label="subscribe", where="tail",
             examples=("RSS Feed for Ana Ruiz",)),
        line("comment-policy", Kind.CALL_TO_ACTION,
             r"Please adhere to our commenting policy to avoid being banned\. As a privately owned website, we "
             r"reserve the right to remove (?:any comment|comments) and ban (?:any user|users) at any time\..{0,600}",
             label="comment", longest=900, identifies=True,
             examples=("Please adhere to our commenting policy to avoid being banned. As a privately owned website, we reserve the right to remove any comment and ban any user at any time.",)),
        span("fair-use", Kind.LEGAL,
             r"Pursuant to Title 17 U\.S\.C\. 107, other copyrighted work is provided for educational purposes, "
             r"[^\n]{20,400}?(?:from the copyright owner|without profit or payment)\."
             r"(?: If you wish to use copyrighted material [^\n.]{10,260}\.)?", label="fair_use",
             stem="Pursuant to Title 17 U.S.C. 107, other", lead="", longest=1400, identifies=True, opens_tail=True,
             examples=("Pursuant to Title 17 U.S.C. 107, other copyrighted work is provided for educational purposes, research, critical comment, or debate without profit or payment.",)),
        span("site-copyright", Kind.LEGAL,
             r"Content is Copyright (?P<year>(?:19|20)\d\d)(?:-20\d\d)? the individual authors\."
             r"(?: Site Copyright (?:19|20)\d\d(?:-20\d\d)? Canada Free Press\.?(?:Com)?\.?)?(?: Privacy Statement)?",
             label="copyright", stem="Content is Copyright ", lead="", identifies=True,
             examples=("Content is Copyright 1997-2016 the individual authors. Site Copyright 1997-2016 Canada Free Press.Com",)),
        line("site-copyright-alone", Kind.LEGAL,
             r"Site Copyright (?P<year>(?:19|20)\d\d)(?:-20\d\d)? (?P<holder>Canada Free Press)\.?(?:Com)?\.?"
             r"(?: Privacy Statement)?", label="copyright", head="Site Copyright ", longest=80, identifies=True,
             examples=("Site Copyright 1997-2016 Canada Free Press.Com Privacy Statement",)),
        span("views", Kind.LEGAL,
             r"Views are those of authors and not necessarily those of (?:the )?Canada Free Press\.",
             label="disclaimer", stem="Views are those of authors and not", lead="", identifies=True,
             examples=("Views are those of authors and not necessarily those of Canada Free Press.",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<holder>Canada Free Press)(?: RSS Feed for (?P<author>.{3,50}))?", identifies=True,
             examples=("Copyright © Canada Free Press",)),
        line("bar", Kind.CALL_TO_ACTION,
             r"(?:Opinions?|Comments?|Print This|Subscribe|E-?mail Us)(?: \| (?:Opinions?|Comments?|Print This"
             r"|Subscribe|E-?mail Us)){1,4}", label="social", where="head",
             head=("Opinion", "Comments", "Print This", "Subscribe"), longest=80,
             examples=("Opinions | Comments | Print This | Subscribe",)),
        line("spam", Kind.CALL_TO_ACTION,
             r"Comments that contain spam, advertising, vulgarity, threats of violence, racism, anti-Semitism, or "
             r"personal or abusive attacks on other users may be removed and result in a ban\.", label="comment",
             examples=("Comments that contain spam, advertising, vulgarity, threats of violence, racism, anti-Semitism, or personal or abusive attacks on other users may be removed and result in a ban.",)),
        line("registering", Kind.CALL_TO_ACTION, r"-{1,2} ?Follow these instructions on registering:?", label="comment",
             head=("--Follow", "-- Follow", "- Follow", "-Follow"),
             examples=("-- Follow these instructions on registering:",)),
        line("bio", Kind.ATTRIBUTION,
             rf"(?P<author>{NAMES}),? (?:is|was|has been) (?:an? |the )[^\n]{{5,500}}\b(?:columnist|writer|author"
             rf"|editor|journalist|surveyor|engineer|professor|attorney|lawyer|host|physician|teacher|retired"
             rf"|broadcaster|blogger|consultant|analyst|scholar)\b[^\n]{{0,300}}", where="tail", longest=900,
             examples=("Ana Ruiz is a retired miller and freelance columnist in Arden.",)),
        line("byline-bracketed", Kind.HEADER, rf"By (?P<author>{NAMES}) \(Bio and Archives\) ?(?P<date>{DAY})?",
             label="byline", where="head", head="By ", longest=120, identifies=True, stem="(Bio and Archives)",
             examples=("By Ana Ruiz (Bio and Archives) August 14, 2018",)),
        line("kicker", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,160}(?<![.,;:])", label="subtitle", where="head",
             awaits="title", follows=("", "navigation"), longest=170,
             below=(r"(?!By |BY )\p{Lu}\S{1,20} (?:[\p{Lu}\d&]\S{0,20} "
                    r"|(?:a|an|and|as|at|but|by|for|from|in|into|is|its|of|off|on|or|the|to|up|with) ){1,14}\S{2,20}$"),
             examples=("A bake sale now needs four permits",)),
        line("share-story", Kind.CALL_TO_ACTION,
             r"Please SHARE this story as the only way for CFP to beat Facebook[^\n]{0,80}", label="social",
             identifies=True, head="Please SHARE this story as the only way", longest=150,
             examples=("Please SHARE this story as the only way for CFP to beat Facebook, Google anti-Conservative Suppression.",)),
        line("support-cfp", Kind.CALL_TO_ACTION, r"Support Canada Free Press", label="support",
             head="Support Canada Free", longest=30, identifies=True,
             examples=("Support Canada Free Press",)),
    ),
)
