"""LewRockwell.com: libertarian columns, many reprinted with the author's or the outlet's permission.

The text carries boxes with books ("TITLE... AUTHOR Best Price: ... Details)") and an advertisement for old coins. Tail: biography with "[send him mail]", "Reprinted with permission from OUTLET.", the site's copyright with leave to
reprint, and "The Best of AUTHOR", which leads to that author's archive.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, PERSON

OUTLETS = r"RT|Sputnik|Activist Post|Zero ?Hedge|(?:The )?Daily Mail|Natural News|Mises Institute"
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

WRITER = r"\.\.\. (?:[\p{L}][\p{L} .,'’-]{2,40} )?"
BOOK = rf"[\p{{Lu}}\p{{N}}][^\n]{{3,28}}?{WRITER}"
CUT = rf"(?<= )[\p{{Lu}}\p{{N}}][^\n]{{20,21}}{WRITER}"
"""A title cut to its length; the box may stand in mid-sentence."""
TITLED = (
    r"(?:[\p{Lu}\p{N}&][^\s.!?…]{0,20} |(?:\p{Lu}|Jr|Sr|Dr|St)\. "
    r"|(?:an?|and|as|at|by|for|from|in|into|of|on|or|the|to|up|with) ){2,24}"
)
"""A short title, which needs no dots, with its author behind it."""
PRICE = (
    r"(?:(?:Best Price: \$[\d.,]{2,9} )?Buy New \$[\d.,]{2,9} \(as of \d\d:\d\d [A-Z]{3} - Details\)"
    r"|Check Amazon for Pricing\.)"
)

PROFILE = Profile(
    name="lewrockwell",
    title="LewRockwell.com",
    sites=("lewrockwell.com",),
    aliases=("LewRockwell.com", "Lew Rockwell", "LewRockwell"),
    rules=(
        line("outlet", Kind.HEADER, r"(?P<source>[\p{Lu}\p{N}][\p{L}\p{N}.&'’ -]{2,50})", label="source", where="head",
             longest=55, follows="byline", below=rf"(?:{DAY}$|(?:Recently|Previously) by |DIGG THIS)",
             examples=("Antiwar.com", "The Arden Post")),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})", where="head", follows="source", head=MONTHS,
             examples=("November 3, 2016",)),
        line("coins", Kind.INSERT, r"Time to buy old US gold coins", label="advert", identifies=True,
             examples=("Time to buy old US gold coins",)),
        line("book", Kind.INSERT, rf"(?:{BOOK}|{TITLED}){PRICE}", label="advert",
             tail=(" - Details)", "Check Amazon for Pricing."), longest=300, identifies=True,
             examples=("The Ferry at the End o... Ana Ruiz Best Price: $9.95 Buy New $9.95 (as of 06:00 EDT - Details)",
                       "Arden: The Secret Hist... Ana Ruiz Check Amazon for Pricing.",
                       "The Mill in One Lesson: The Shortest Way to the Wheel Ana B. Ruiz Best Price: $5.62 Buy New $9.98 (as of 04:35 UTC - Details)"),
             near_misses=("He said that you could Check Amazon for Pricing.",)),
        span("book-inline", Kind.INSERT, PRICE, label="advert",
             stem=("Best Price: $", "Buy New $", "Check Amazon for Pricing."),
             lead=rf"(?:^|(?<=(?<!\.\.)[.!?…][\"”)]? )|(?<=\n))(?:{BOOK}|{TITLED})|{CUT}", identifies=True,
             examples=("Mills of the Lower Vall... Ana Ruiz Buy New $1.99 (as of 09:20 EDT - Details)",)),
        line("bio", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.' ,-]{3,60}?) (?P<as_contact>\[ ?send (?:him|her"
             r"|them) (?:e-?)?mail ?\]),? .{5,600}", longest=700, where="tail", identifies=True,
             stem=("[send", "[ send"),
             examples=("Ana Ruiz [send her mail] is the author of a history of Arden.",)),
        span("copyright", Kind.LEGAL,
             r"Copyright © (?P<year>20\d\d)?(?: by)? ?(?P<holder>LewRockwell\.com"
             r"|[^\n]{3,60}?)\.(?= Permission to reprint|$)", stem="Copyright © ", lead=r"(?<=^|\n|[.!?] )",
             examples=("Copyright © 2016 by LewRockwell.com.",)),
        span("permission", Kind.LEGAL,
             r"Permission to reprint in whole or in part is gladly granted, provided full credit "
             r"(?:and a live link )?(?:is|are) given\.", label="license", identifies=True, lead="",
             examples=("Permission to reprint in whole or in part is gladly granted, provided full credit is given.",)),
        line("blog", Kind.FURNITURE,
             r"(?:The )?LRC Blog|Political Theatre|LewRockwell\.com|anti-state\s?•\s?anti-war\s?•\s?pro-market",
             label="navigation", where="head", longest=40,
             examples=("LRC Blog",)),
        line("talk", Kind.ATTRIBUTION,
             r"This (?:(?:article|talk|column|essay|speech) )?(?:was |is )?(?:originally |first )?(?:published"
             r"|delivered|given|appeared|based on) (?:on|in|at|by) (?P<source>(?:the )?[\p{Lu}\d][^\n]{2,80}?)\.",
             label="origin", where="tail", longest=160, head="This ",
             examples=("This talk was delivered at the Arden Institute.",)),
        line("reprinted", Kind.ATTRIBUTION, r"Reprinted (?:with permission )?from (?P<source>.{2,80}?) ?\.?",
             label="origin", where="tail", head=("Reprinted from ", "Reprinted with permission from "),
             examples=("Reprinted with permission from The Arden Foundation.",)),
        line("by-leave", Kind.ATTRIBUTION,
             r"Reprinted (?:with|by) (?:the (?:kind )?)?(?:author's permission|permission (?:of|from) the author)\.?",
             label="origin", where="tail", longest=60, head="Reprinted ",
             examples=("Reprinted with the author's permission.", "Reprinted with permission from the author.")),
        line("best-of", Kind.INSERT, rf"The Best of (?P<author>{PERSON}|{OUTLETS})", label="related", where="tail",
             identifies=True,
             examples=("The Best of Ana Ruiz", "The Best of RT"), near_misses=("The Best of times were over.",)),
        line("previous", Kind.INSERT,
             rf"Previous article by (?P<author>{PERSON}|{OUTLETS}): (?P<headline>[^\n]{{3,200}})", label="related",
             where="tail", head="Previous article by", identifies=True,
             examples=("Previous article by Ana Ruiz: The Mill That Paid No Tax",)),
        line("holder", Kind.LEGAL,
             r"Copyright © (?:by )?(?:(?P<year>20\d\d) )?(?:by )?(?P<holder>[\p{Lu}][^\n.!?]{1,50}(?:\.(?:com|org"
             r"|net))?)\.?", label="copyright", where="tail", head="Copyright © ", longest=80,
             examples=("Copyright © 2016 Ana Ruiz", "Copyright © Arden.org")),
        line("own-copyright", Kind.LEGAL,
             r"Copyright © (?:by )?(?P<year>20\d\d)?(?: by)? ?(?P<holder>LewRockwell\.com)\.?", label="copyright",
             tail=("LewRockwell.com", "LewRockwell.com."), longest=60, identifies=True,
             examples=("Copyright © 2008 LewRockwell.com", "Copyright © 2016 by LewRockwell.com.")),
        line("dated-below", Kind.HEADER, rf"(?P<date>{DAY})", label="published", where="tail", follows="bio",
             head=MONTHS, longest=24,
             examples=("May 4, 2009",)),
        line("motto", Kind.FURNITURE, r"(?:LewRockwell(?:\.com)? )?(?i:anti-state\s?•\s?anti-war\s?•\s?pro-market)",
             label="navigation", identifies=True, head=("anti-state", "Anti-State", "ANTI-STATE", "LewRockwell"),
             longest=70,
             examples=("ANTI-STATE • ANTI-WAR • PRO-MARKET",)),
        line("name-below", Kind.FURNITURE, r"LewRockwell\.com", label="navigation", where="tail", longest=16,
             examples=("LewRockwell.com",)),
        line("previous-above", Kind.INSERT,
             rf"(?:Previous article|Recently) by (?P<author>{PERSON}|{OUTLETS}): ?(?P<headline>[^\n]{{3,200}})",
             label="related", where="head", head=("Previous article by", "Recently by "), identifies=True,
             examples=("Previous article by Ana Ruiz: The Mill That Paid No Tax",
                       "Recently by Ana Ruiz: The Mill That Paid No Tax")),
        line("author-outlet", Kind.HEADER,
             r"(?P<author>RT|Sputnik|Activist Post|Zero Hedge|ZeroHedge|The Daily Mail|Daily Mail|Natural News)",
             label="byline", where="head", longest=20, follows="title",
             examples=("RT",)),
        line("outlet-recurring", Kind.HEADER, r"(?P<source>[\p{Lu}\p{N}][\p{L}\p{N}.&'’ -]{2,50})", label="source",
             where="head", longest=55, follows="byline", recurs=True,
             examples=("The Arden Hermit",)),
        run("byline-outlet", Kind.HEADER, rf"(?P<source>{OUTLETS})", label="byline", longest=20,
            head=("RT", "Sputnik", "Activist Post", "Zero Hedge", "ZeroHedge", "Daily Mail", "The Daily Mail",
                  "Natural News", "Mises Institute"), before=Members(rf"By (?P<author>{PERSON})", most=1, least=1),
            after=Members(rf"(?P<date>{DAY})", most=1, least=1),
            examples=("By Ana Ruiz\nActivist Post\nMarch 4, 2015",)),
        line("with-leave", Kind.ATTRIBUTION, r"(?:Reprinted|Republished|Reproduced) with the author's permission\.?",
             label="origin", where="tail",
             head=("Reprinted with the author", "Republished with the author", "Reproduced with the author"),
             longest=60,
             examples=("Reprinted with the author’s permission.",)),
        line("more-lrc", Kind.INSERT, r"Find More LRC Articles|(?:Share|More) LRC|LRC (?:Blog|Podcast)s?",
             label="related", where="tail", head=("Find More LRC", "Share LRC", "More LRC", "LRC Blog", "LRC Podcast"),
             longest=30,
             examples=("Find More LRC Articles",)),
        line("rest-of-article", Kind.FURNITURE, r"Read the (?:rest of the )?(?:whole )?article", label="navigation",
             where="tail", head="Read the ", longest=30,
             examples=("Read the rest of the article",)),
        line("byline-host", Kind.HEADER, rf"By (?P<author>{PERSON}) (?P<source>[\p{{L}}\d]{{3,30}}\.(?:org|com|net))",
             label="byline", where="head", head="By ", longest=90,
             examples=("By Ana Ruiz ArdenPost.org",)),
        line("buttons-line", Kind.CALL_TO_ACTION, r"Email(?: Print)?(?: Facebook)?(?: Twitter)?(?: Share)?",
             label="social", head="Email", longest=40, where="head",
             examples=("Email Print Facebook Twitter Share",)),
    ),
)
