"""Antiwar.com (Randolph Bourne Institute): foreign-policy news and columns, many taken over from other outlets.

Head: title, "NAME, DATE Share This" on one line, then at times "Originally posted at OUTLET." Tail: biography, "Reprinted
from OUTLET with the author's permission.", "Read more by NAME", and the site's copyright.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, MONTH, NAMES, PERSON

PROFILE = Profile(
    name="antiwar",
    title="Antiwar.com",
    sites=("antiwar.com", "original.antiwar.com", "news.antiwar.com"),
    aliases=("Antiwar.com", "AntiWar.com", "Antiwar", "Antiwar.com Original"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:(?:by )?(?P<author>{NAMES})|.{{4,220}}?),? (?P<as_published>(?:Posted on )?(?P<date>{DAY})) "
             rf"(?P<as_social>(?:Print This ?\| ?)?Share This)", where="head", tail="Share This", identifies=True,
             examples=("Ana Ruiz, October 31, 2016 Share This", "by Ana Ruiz, June 03, 2014 Print This | Share This")),
        line("print-share", Kind.CALL_TO_ACTION, r"Print This ?\| ?Share This", label="social", where="head",
             identifies=True,
             examples=("Print This | Share This",)),
        line("byline-posted", Kind.HEADER, rf"by (?P<author>{NAMES}) (?P<as_published>Posted on (?P<date>{DAY}))",
             label="byline", where="head", head="by ", identifies=True,
             examples=("by Ana Ruiz Posted on March 14, 2023",)),
        line("posted-at", Kind.ATTRIBUTION,
             r"Originally (?:posted|published|appeared) (?:at|on) (?P<source>[^\n.]{2,60}?(?:\.(?:com|org"
             r"|net))?) ?\.?", label="origin", where="head",
             examples=("Originally posted at Arden Post.",)),
        line("reprinted", Kind.ATTRIBUTION,
             r"Reprinted (?:with (?:the )?author's permission from|from) (?P<source>.{2,60}?)"
             r"(?: with (?:the )?(?:author's )?permission(?: of the author)?)? ?\.?", label="origin", where="tail",
             examples=("Reprinted from the Arden Post with the author's permission.",
                       "Reprinted with the author's permission from the Arden Post.")),
        span("read-more-by", Kind.INSERT, rf"Read more by (?P<author>{NAMES})(?=$)", label="related",
             examples=("Read more by Ana Ruiz",)),
        line("older", Kind.INSERT,
             rf"(?P<headline>[\p{{Lu}}\d\"'‘“][^\n]{{3,180}}) [–—-] {MONTH} \d{{1,2}}(?:st|nd|rd|th), 20\d\d",
             label="related", where="tail", longest=220,
             examples=("The Mill's War – August 3rd, 2016",)),
        line("bio", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) is (?:the |an? )?(?:(?:news|senior|managing|opinion|assistant"
             r"|contributing|former) ){0,2}editor (?:of|at|for) Antiwar\.com\b.{0,300}", where="tail",
             stem="Antiwar.com", identifies=True,
             examples=("Ana Ruiz is the news editor of Antiwar.com. She lives in Arden.",)),
        line("copyright", Kind.LEGAL, r"Copyright © (?P<holder>Antiwar\.com) ?(?P<year>20\d\d)?", identifies=True,
             examples=("Copyright © Antiwar.com 2016",)),
        line("support", Kind.CALL_TO_ACTION, r"(?:Please )?(?:Support|Donate to|Contribute to) Antiwar\.com!?",
             where="tail",
             head=("Support", "Donate to", "Contribute to", "Please Support", "Please Donate", "Please Contribute"),
             examples=("Please Support Antiwar.com",)),
        run("read-more", Kind.INSERT, rf"Read more by (?P<author>{NAMES})", label="related", head="Read more by ",
            longest=80, identifies=True, opens_tail=True, rest="related",
            after=Members(r"[^\n]{3,180} [–—-] (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th), 20\d\d", least=1, most=8),
            examples=("Read more by Ana Ruiz\nThe Mill's War – August 3rd, 2016",)),
        line("posted", Kind.HEADER,
             rf"Posted on (?P<date>{DAY})(?: ?Categories ?(?P<topics>[\p{{Lu}}][\p{{L}}, &]{{2,80}}?))?"
             rf"(?: ?Tags? ?[^\n]{{2,200}})?", label="published", where="head", head="Posted on ", longest=320,
             examples=("Posted on March 14, 2023 Categories News",)),
        line("categories", Kind.HEADER,
             r"Categories ?(?:News|Viewpoints|Opinion|Blog|Original|Uncategorized"
             r"|Features)(?: ?Tags? ?(?P<topics>[\p{L}\d][^\n]{2,200}))?", label="topics", where="head",
             head="Categories", longest=260,
             examples=("Categories NewsTags Drones, Mills",)),
        line("discussion", Kind.CALL_TO_ACTION,
             r"Join the Discussion!|We welcome thoughtful and respectful comments\. Hateful language[^\n]{0,200}"
             r"|For more details, please see our Comment Policy\.", label="comment", identifies=True, longest=300,
             head=("Join the Discussion!", "We welcome thoughtful and respectful comments",
                   "For more details, please see our Comment"),
             examples=("Join the Discussion!",
                       "We welcome thoughtful and respectful comments. Hateful language, illegal content, or attacks against Antiwar.com will be removed.")),
        line("author-line", Kind.HEADER, rf"Author: (?P<author>{NAMES})", label="byline", where="tail", head="Author: ",
             examples=("Author: Ana Ruiz",)),
        run("author-above-posts", Kind.HEADER, rf"Author: (?P<author>{NAMES})", label="byline", head="Author: ",
            longest=70, after=Members(r"(?P<as_related>View all posts by [^\n]{3,60})", most=1, least=1),
            examples=("Author: Ana Ruiz\nView all posts by Ana Ruiz",)),
        line("originally", Kind.ATTRIBUTION,
             r"(?:This (?:article )?(?:originally )?(?:appeared|was (?:originally )?published) (?:at|on|in)"
             r"|Originally (?:appeared|published|posted) (?:at|on|in)"
             r"|It is reprinted from) (?:the )?(?P<source>[\p{Lu}\d][^\n]{2,60}?)"
             r"(?: with (?:the )?(?:author's )?permission(?: of the author)?| and is reprinted with permission)? ?\.",
             label="origin", where="tail", longest=170, head=("This ", "Originally ", "It is reprinted"),
             examples=("This article originally appeared at the Arden Post.",)),
        line("top-lines", Kind.FURNITURE,
             r"Antiwar\.com(?: Blog)?|Original|(?:(?:News|Viewpoints|Blog|About|Contact|Original|Donate"
             r"|Home) ?[|•]? ?){2,8}", label="navigation", where="head", longest=70,
             examples=("Original", "News Viewpoints Blog About Contact")),
        line("tools", Kind.CALL_TO_ACTION,
             r"(?:Email This|Print This|Share This|Comment|Antiwar Forum)(?: ?\| ?(?:Email This|Print This|Share This"
             r"|Comment|Antiwar Forum)?){1,5}", label="social", where="head",
             head=("Email This", "Print This", "Share This"), longest=80, identifies=True,
             examples=("Email This | Print This | Share This | Comment | Antiwar Forum",)),
        line("agency", Kind.ATTRIBUTION, r"\((?P<source>Inter Press Service|IPS)\)", label="origin", where="tail",
             head="(I", longest=24,
             examples=("(Inter Press Service)",)),
        line("original", Kind.FURNITURE, r"Antiwar\.com Original", label="navigation", where="head",
             head="Antiwar.com Original", longest=22, identifies=True,
             examples=("Antiwar.com Original",)),
        line("bio-blogs", Kind.ATTRIBUTION,
             rf"(?P<author>{PERSON})(?:, an? [^\n]{{8,240}}?,)? (?:blogs|writes) (?:at|for) \p{{Lu}}[^\n.]{{2,80}}\.?",
             label="bio", where="tail", newcomer=True, longest=400, stem=(" blogs ", " writes "),
             examples=("Ana Ruiz, a retired miller and teacher of history, blogs at Arden Views.",),
             near_misses=("Ana Ruiz writes at night.",)),
        line("from-agency", Kind.ATTRIBUTION, r"\((?P<source>Inter Press Service|Agence France-Presse|Reuters)\)",
             label="origin", where="tail", head=("(Inter Press", "(Agence", "(Reuters"), longest=30,
             examples=("(Inter Press Service)",)),
        run("find-at", Kind.ATTRIBUTION, r"Find this article at:", label="origin", head="Find this article at:",
            longest=24, after=Members(r"https?://(?:www\.)?(?:original\.)?antiwar\.com/[^\s]{2,160}", least=1),
            identifies=True,
            examples=("Find this article at:\nhttp://www.antiwar.com/ips/ruiz.php?articleid=10001",)),
        line("masthead-news", Kind.FURNITURE, r"News [Ff]rom (?P<republisher>Antiwar\.com)", label="navigation",
             where="head", head=("News From Antiwar", "News from Antiwar"), longest=30, identifies=True,
             examples=("News From Antiwar.com",)),
        run("margin-notes", Kind.CALL_TO_ACTION, r"NOTES IN THE MARGIN", label="social", head="NOTES IN THE MARGIN",
            longest=24, identifies=True,
            after=Members(r"You can (?:check out|follow) (?:my Twitter feed|me on Twitter)[^\n]{5,300}", least=1),
            examples=("NOTES IN THE MARGIN\nYou can check out my Twitter feed by going here.",)),
        line("margin-books", Kind.CALL_TO_ACTION,
             r"I(?:'|’)ve written a couple of books, which you might want to peruse\.[^\n]{0,500}", label="support",
             head=("I've written a couple of books, which", "I’ve written a couple of books, which"), longest=580,
             examples=("I've written a couple of books, which you might want to peruse. Here is the link for buying one.",)),
    ),
)
