"""The Motley Fool: stock commentary that discloses holdings and, syndicated, names its first place of publication.

Tail: an offer of the paid service ("10 stocks we like better than X"), when its returns were counted, who holds
what, "The Motley Fool has a disclosure policy", and in reprints "originally published on Fool.com".
"""

from reprintparse import Kind, Members, Profile, line, run, span

PROFILE = Profile(
    name="motley-fool",
    title="The Motley Fool",
    sites=("fool.com", "fool.co.uk", "fool.com.au", "fool.ca"),
    aliases=("Motley Fool", "The Motley Fool", "Fool.com"),
    rules=(
        line("offer", Kind.INSERT, r"\d{1,2} stocks we like better than [^.]{2,80}", label="advert",
             stem=" stocks we like better than ",
             examples=("10 stocks we like better than Arden Mills",)),
        line("pitch", Kind.INSERT,
             r"When (?:investing geniuses |our (?:award-winning )?analyst team |)(?:David and Tom Gardner"
             r"|our analyst team|our award-winning analyst team|our team).{0,20} (?:have"
             r"|has) a (?:stock )?tip, it can pay to listen\. .{10,400}", label="advert",
             head=("When investing geniuses", "When our"), identifies=True,
             examples=("When investing geniuses David and Tom Gardner have a stock tip, it can pay to listen. After all, the newsletter they have run for over a decade, Motley Fool Stock Advisor, has quadrupled the market.*",
                       "When our analyst team has a stock tip, it can pay to listen. After all, the newsletter they have run for over a decade, Motley Fool Stock Advisor, has tripled the market.*")),
        line("reveal", Kind.INSERT,
             r"(?:David and Tom|They) just revealed what they believe are the (?:ten|10|five) best (?:stocks"
             r"|buys?).{10,300}", label="advert", head=("David and Tom just revealed", "They just revealed"),
             identifies=True,
             examples=("David and Tom just revealed what they believe are the ten best stocks for investors to buy right now... and Arden Mills wasn't one of them! That's right -- they think these 10 stocks are even better buys.",)),
        line("picks", Kind.INSERT,
             r"(?:Click here to learn about these picks!|See the (?:10|3"
             r"|5) (?:[“\x22]Double Down[”\x22] )?stocks(?: »)?)", label="advert",
             head=("Click here to learn about these", "See the 10 stocks", "See the 3 ", "See the 5 "),
             examples=("Click here to learn about these picks!", "See the 10 stocks")),
        line("returns", Kind.INSERT, r"\*? ?Stock Advisor returns as of .{4,40}", label="advert",
             head=("*Stock Advisor returns", "Stock Advisor returns", "* Stock Advisor returns"), identifies=True,
             examples=("*Stock Advisor returns as of May 12, 2025",)),
        span("disclosure", Kind.LEGAL, r"The Motley Fool has a disclosure policy\.?", label="disclaimer",
             lead=(r"(?:\p{Lu}[^\n.!?*]{2,250}(?:ha(?:s|ve) no positions? in|owns? shares? of"
                   r"|ha(?:s|ve) positions? in|has options on|is (?:short|long)|is a member of The Motley Fool"
                   r"|recommends)[^\n.!?]{0,400}\. ){0,6}"), identifies=True,
             examples=("The Motley Fool has a disclosure policy.",
                       "Ana Ruiz has no position in any of the stocks mentioned. The Motley Fool has positions in and recommends Arden Mills. The Motley Fool has a disclosure policy."),
             near_misses=("The town has a disclosure policy.",)),
        span("origin", Kind.ATTRIBUTION,
             r"This article (?:was )?originally (?:published|appeared) on (?:(?P<source>Fool\.com)"
             r"|(?P<source>The Motley Fool))\.?(?= |$)",
             examples=("This article was originally published on Fool.com.",)),
        line("should-you", Kind.INSERT,
             r"Should you (?:invest \$\d{1,3},\d{3} in|buy stock in) [^\n]{2,80} right now\?", label="advert",
             head=("Should you invest $", "Should you buy stock in "),
             examples=("Should you invest $1,000 in Arden Mills right now?",)),
        line("consider", Kind.INSERT, r"Before you buy stock in [^\n]{2,80}, consider this:", label="advert",
             examples=("Before you buy stock in Arden Mills, consider this:",)),
        line("identified", Kind.INSERT,
             r"The Motley Fool Stock Advisor analyst team just (?:identified|revealed) what they believe (?:are"
             r"|could be) the 10 best stocks[^\n]{10,500}", label="advert", identifies=True, longest=620,
             examples=("The Motley Fool Stock Advisor analyst team just identified what they believe are the 10 best stocks for investors to buy now… and Arden Mills wasn't one of them.",)),
        line("made-list", Kind.INSERT, r"Consider when \p{Lu}[^\n]{2,60} made this list on [^\n]{10,400}",
             label="advert", head="Consider when ", longest=520,
             examples=("Consider when Arden Mills made this list on April 15, 2005... if you invested $1,000 at the time of our recommendation, you'd have $1,200!*",)),
        span("pitch-inside", Kind.INSERT,
             r"(?:Should you (?:invest \$\d{1,3},\d{3} in|buy stock in) [^\n?]{2,80} right now\?"
             r"|Before you buy stock in [^\n:]{2,80}, consider this:"
             r"(?: The Motley Fool Stock Advisor analyst team just (?:identified|revealed) what they believe (?:are"
             r"|could be) the (?:10|ten) best stocks[^\n]{5,120}?wasn't one of them\.)?"
             r"|The (?:10|ten) stocks that made the cut could produce monster returns in the coming years\."
             r"|Consider when [\p{Lu}][^\n]{2,40} made this list on [^\n]{8,30}\.{3} if you invested \$1,000 at the "
             r"time of our recommendation, you'd have \$[\d,]{4,12}!\*?"
             r"(?: Or when [\p{Lu}][^\n]{2,40} made this list on [^\n]{8,30}\.{3} if you invested \$1,000 at the "
             r"time of our recommendation, you'd have \$[\d,]{4,12}!\*?)?"
             r"|Stock Advisor provides investors with an easy-to-follow blueprint for success[^\n]{5,200}?each "
             r"month\.|The Stock Advisor service has more than \p{L}{4,10} the return of "
             r"(?:the )?S&P 500 since 2002\*?\.|(?:Now, it|It)'s worth noting,? Stock Advisor's total average return "
             r"is [^\n]{5,160}?S&P 500\.|Don't miss (?:out on )?the latest top 10 list,? available (?:when you join"
             r"|with) Stock Advisor[^\n.]{0,80}\.|See the 10 stocks(?: ?»)?)", label="advert", lead="", longest=9000,
             identifies=True,
             stem=("Should you invest $", "Should you buy stock in ", "Before you buy stock in ",
                   "The 10 stocks that made the cut", "The ten stocks that made the cut", "Consider when ",
                   "Stock Advisor provides investors", "The Stock Advisor service has",
                   "it's worth noting Stock Advisor", "it’s worth noting Stock Advisor", "It's worth noting",
                   "Now, it's worth noting", "Now, it’s worth noting", "It’s worth noting",
                   "Don't miss the latest top 10", "Don’t miss the latest top 10", "Don't miss out on the latest top",
                   "Don’t miss out on the latest top", "See the 10 stocks"),
             examples=("The 10 stocks that made the cut could produce monster returns in the coming years.",
                       "The Stock Advisor service has more than tripled the return of S&P 500 since 2002*.",
                       "Before you buy stock in Arden Mills, consider this: The Motley Fool Stock Advisor analyst team just identified what they believe are the 10 best stocks for investors to buy now... and Arden Mills wasn't one of them."),
             near_misses=("Should you invest $1,000 in a mill? Consider when it made the list.",)),
        span("returns-inside", Kind.INSERT, r"\*? ?Stock Advisor returns as of [A-Z][a-z]{2,8} \d{1,2}, 20\d\d\.?",
             label="advert", stem="Stock Advisor returns as of ", lead=r"(?:\* ?)?", longest=9000, identifies=True,
             examples=("*Stock Advisor returns as of May 12, 2025",)),
        line("published-by", Kind.ATTRIBUTION,
             r"(?![^\n]{0,200}disclosure policy)(?P<headline>[^\n]{5,200}) was originally published (?:by"
             r"|on) (?P<source>The Motley Fool)\.?", label="origin",
             tail=("published by The Motley Fool", "published by The Motley Fool.", "published on The Motley Fool"),
             longest=260, identifies=True,
             examples=("3 Mills To Watch was originally published by The Motley Fool",)),
        line("board", Kind.LEGAL,
             r"(?:[\p{Lu}][^\n.]{4,120}, (?:an? |the )?[^\n.]{5,120}, is a member of The Motley Fool's board of "
             r"directors\. ?){1,4}(?:\p{Lu}[^\n]{5,600}disclosure policy\.?)?", label="disclaimer",
             stem=" is a member of The Motley Fool", longest=1400,
             examples=("Ana Ruiz, an executive at Arden Mills, is a member of The Motley Fool's board of directors.",)),
        line("ycharts", Kind.MEDIA,
             r"(?:[^\n]{2,120} data by|Data by|\w{1,6} (?:PE|PS|Revenue|Dividend)[^\n]{2,80} by) YCharts\.?",
             label="caption", tail=("by YCharts", "by YCharts."), longest=160,
             examples=("Data by YCharts", "ARDN data by YCharts")),
        line("image-source", Kind.MEDIA, r"Image source: [^\n]{2,80}", label="caption", head="Image source: ",
             longest=110,
             examples=("Image source: Getty Images.",)),
        line("continue", Kind.FURNITURE, r"Continue »|Continue Reading Below", label="navigation",
             head=("Continue »", "Continue Reading Below"), longest=26,
             examples=("Continue »",)),
        line("blueprint", Kind.INSERT,
             r"Stock Advisor provides investors with an easy-to-follow blueprint for success[^\n]{10,500}",
             label="advert", identifies=True, longest=620,
             examples=("Stock Advisor provides investors with an easy-to-follow blueprint for success, including guidance on building a portfolio.",)),
        line("double-down", Kind.INSERT,
             r"(?:Ever feel like you missed the boat in buying the most successful stocks\? Then you'll want to hear "
             r"this\.|Don't miss this second chance at a potentially lucrative opportunity"
             r"|On rare occasions, our expert team of analysts issues a [“\x22]Double Down[”\x22] stock[^\n]{10,400}"
             r"|Right now, we're issuing [“\x22]Double Down[”\x22] alerts for [^\n]{10,200})", label="advert",
             longest=520,
             head=("Ever feel like you missed the boat", "Don't miss this second chance",
                   "Don’t miss this second chance", "On rare occasions, our expert team", "Right now, we're issuing",
                   "Right now, we’re issuing"),
             examples=("Don't miss this second chance at a potentially lucrative opportunity",)),
        line("where-invest", Kind.INSERT,
             r"Where to invest \$\d{1,3},\d{3} right now\? (?:Our analyst team just revealed what they believe are "
             r"the \d{1,2} best stocks to buy right now|When our analyst team has a stock tip)[^\n]{0,300}",
             label="advert", head="Where to invest $", identifies=True, longest=440,
             examples=("Where to invest $1,000 right now? Our analyst team just revealed what they believe are the 10 best stocks to buy right now. Continue »",)),
        run("bonus", Kind.INSERT, r"The \$\d{2},\d{3} Social Security bonus most retirees completely overlook",
            label="advert", head="The $", longest=90, identifies=True,
            after=Members(r"(?:If you're like most Americans, you're a few years \(or more\) behind on your retirement savings\.|One easy trick could pay you|View the ?[\"“]Social Security secrets|The Motley Fool has a disclosure policy)[^\n]{0,700}", most=3),
            examples=("The $23,760 Social Security bonus most retirees completely overlook\nIf you're like most Americans, you're a few years (or more) behind on your retirement savings. But a handful of secrets could help.",)),
        line("about", Kind.ATTRIBUTION,
             r"Founded in 1993 in Alexandria, V[Aa]\.?, by brothers David and Tom Gardner, The Motley Fool is a "
             r"multimedia[^\n]{10,900}", label="bio", identifies=True, longest=1100,
             examples=("Founded in 1993 in Alexandria, VA., by brothers David and Tom Gardner, The Motley Fool is a multimedia financial-services company.",)),
        line("name", Kind.ATTRIBUTION, r"The Motley Fool", label="bio", where="tail", follows="bio", longest=20,
             examples=("The Motley Fool",)),
        line("opinion", Kind.LEGAL,
             r"This article represents the opinion of the writer, who may disagree with the [“\x22]official[”\x22] "
             r"recommendation position of a Motley Fool premium advisory service\.[^\n]{0,300}", label="disclaimer",
             identifies=True,
             examples=('This article represents the opinion of the writer, who may disagree with the "official" recommendation position of a Motley Fool premium advisory service.',)),
        line("foolish", Kind.LEGAL,
             r"We Fools (?:may not|don't) all hold the same opinions, but we all believe that [^\n]{10,200}",
             label="disclaimer", head=("We Fools ",), longest=195, identifies=True,
             examples=("We Fools may not all hold the same opinions, but we all believe that considering a diverse range of insights makes us better investors.",)),
        line("try-newsletter", Kind.INSERT, r"Try any of our Foolish newsletter services free for 30 days\.",
             label="advert", head=("Try any of our Foolish newsletter",), longest=120, identifies=True,
             examples=("Try any of our Foolish newsletter services free for 30 days.",)),
        line("fool-origin", Kind.ATTRIBUTION,
             r"The article (?P<title>[^\n]{5,200}?) originally appeared on (?P<source>Fool\.com)\.", label="origin",
             head="The article ", tail="originally appeared on Fool.com.", longest=270, identifies=True,
             examples=("The article 3 Mills Your Grandchildren Will Thank You For originally appeared on Fool.com.",)),
        line("smartest-investors", Kind.INSERT,
             r"Top dividend stocks for the next decade|The smartest investors know that dividend stocks simply crush "
             r"their non-dividend paying counterparts over the long term\.[^\n]{0,700}", label="advert",
             head=("Top dividend stocks for the next", "The smartest investors know that dividend"), longest=800,
             examples=("Top dividend stocks for the next decade",)),
        line("holdings", Kind.LEGAL,
             r"\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){1,3} (?:owns shares of|has no position in"
             r"|has positions in) [^\n]{4,300}\. The Motley Fool (?:recommends|owns|has)\b[^\n]{4,900}",
             label="disclaimer", stem=("owns shares of", "has no position in", "has positions in"), longest=1300,
             where="tail",
             examples=("Ana Ruiz owns shares of Arden Mills. The Motley Fool recommends Arden Mills and Union Kettle.",)),
    ),
)
