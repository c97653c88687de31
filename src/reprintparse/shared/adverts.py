"""Advertisement marks, "story continues below", polls put into a story, affiliate notes."""

from reprintparse import Kind, Members, Profile, line, span

POLL = ("take our poll", "Take our poll")
GRANT = r"Completing this poll grants you access"

PROFILE = Profile(
    name="adverts",
    title="Advertisements",
    always=True,
    rules=(
        line("advert", Kind.INSERT,
             r"[\[(—–*-]{0,3} ?(?:(?i:advertisements?|advertisment|advert|ads?|sponsored(?: content| links?| post)?"
             r"|promoted(?: content| stories)?|paid (?:content|post|advertisement)|from our partners|partner content"
             r"|(?:advertisement ?[-–—·] ?)?scroll to continue|ad feedback|article continues below advertisement"
             r"|skip ad(?:vertisement)?|remove this ad)|AD|Ads by [A-Z][\w.]{2,20})(?: (?i:advertisements?"
             r"|ads?)){0,3} ?[\])—–*:.-]{0,3}", longest=70,
             head=("Adv", "ADV", "adv", "AD", "Ad", "ad", "- Adv", "[Adv", "(Adv", "—Adv", "– Adv", "— Adv", "- ADV",
                   "[ADV", "(ADV", "– ADV", "— ADV", "Sponsored", "SPONSORED", "Promoted", "Paid ", "From our",
                   "FROM OUR", "Partner", "Scroll", "SCROLL", "Article continues", "Skip ad", "SKIP AD",
                   "Remove this ad"),
             examples=("Advertisement", "ADVERTISEMENT", "AD", "- Advertisement -", "Sponsored Content",
                       "Scroll to Continue"), near_misses=("Advertisement made the mill rich.",)),
        line("continues", Kind.INSERT,
             r"[\[(—–*.# -]{0,8}(?:(?i:advertisement) ?[-–—:.|] ?)?(?:(?i:(?:the )?(?:story|article|post|content|text"
             r"|review|interview|column|report)s? continue[sd]?(?: reading)?(?: (?:below|after|under"
             r"|following)(?: (?:the |this )?(?:advertisement|ad|video|gallery|photo|photos|image|tweet|break|poll"
             r"|map|sponsored message|slideshow))?)?)|(?i:continue(?:d|s)?(?: reading)? (?:below"
             r"|after)(?: (?:the )?(?:advertisement|ad|video|gallery|photo|break|jump))?(?: \.\.\.)?)"
             r"|(?i:continue reading the main story)) ?[\])—–*:.…# -]{0,6}", label="advert", longest=80,
             head=("Advertisement", "ADVERTISEMENT", "Story continues", "Story Continued", "Story continued",
                   "Article continued", "story continues", "STORY CONTINUES", "(Story continues", "[Story continues",
                   "Article continues", "Article Continues", "Story Continues", "STORY CONTINUED", "POST CONTINUES",
                   "(Story Continued", "Content Continues", "Post Continues", "ARTICLE CONTINUES",
                   "(Article continues", "Continues below", "Continued below", "Continue reading", "CONTINUE READING",
                   "Post continues", "Content continues", "CONTENT CONTINUES", "The story continues",
                   "The article continues", "Text continues", "Review continues", "Interview continues", "– Story",
                   "- Story", "— Story", "--", "(Text", "Report continues", "Column continues"), amid=True,
             examples=("Story continues below advertisement", "Article continues after sponsored message",
                       "Advertisement - story continues below", "(Story continues below video)",
                       "Story Continued Below", "Continued below..."),
             near_misses=("Story continues to divide the town.", "Story continued by her son.")),
        span("poll", Kind.INSERT,
             rf"(?i:take our poll - story continues below)(?!.{{0,1500}}(?:{GRANT}|unsubscribe at any time))",
             label="advert", stem=POLL, after=Members(r".{1,300}", most=24),
             until=(rf"(?:.{{0,900}} )?{GRANT}.{{0,400}}|You may opt out at any ?time\."
                    rf"|You also agree to this site's Privacy Policy.{{0,60}}"),
             examples=("take our poll - story continues below\nShould the mill reopen?\n* Yes, it should.\nEmail *\nCompleting this poll grants you access to Arden Post updates free of charge.\nYou may opt out at anytime.\nYou also agree to this site's Privacy Policy and Terms of Use.",)),
        span("poll-line", Kind.INSERT,
             rf"(?i:take our poll - story continues below).{{0,1500}}?(?:{GRANT}[^.\n]{{0,90}}"
             rf"|unsubscribe at any time)\.(?: You may opt out at any ?time\.)?"
             rf"(?: You also agree to this site's Privacy Policy.{{0,60}})?", label="advert", stem=POLL,
             examples=("take our poll - story continues below Should the mill reopen? Yes. No. Completing this poll grants you access to Arden Post updates free of charge.",),
             near_misses=("Take our poll - story continues below the line, said the sign on the wheel.",)),
        span("poll-question", Kind.INSERT,
             r"(?i:take our poll - story continues below) (?P<text>[\p{Lu}][^\n?]{8,160}\?)(?: (?P=text)){1,2}",
             label="advert", stem=POLL,
             examples=("take our poll - story continues below Should the mill reopen? Should the mill reopen?",),
             near_misses=("Take our poll - story continues below the line, said the sign on the wheel.",)),
        span("poll-grant", Kind.INSERT,
             rf"This field is for validation purposes and should be left unchanged\. {GRANT} to [^.\n]{{2,90}}\."
             rf"(?: You may opt out at any ?time\.)?(?: You also agree to this site's Privacy Policy and Terms of "
             rf"Use\.)?", label="advert", stem="This field is for validation purposes ",
             lead=r"(?<=^|\n|[\w*.?!] )(?:(?:Name|Email|Phone|Comments) )?",
             examples=("This field is for validation purposes and should be left unchanged. Completing this poll grants you access to Arden updates.",)),
        span("advert-inside", Kind.INSERT, r"(?i:advertisement)(?: ?[-–—)\]]{1,2}|$)", label="advert",
             stem=("Advertisement", "ADVERTISEMENT"), lead=r"(?<=[^\p{L}]|^)(?:[-–—]{1,2} ?|[(\[])?",
             examples=("[ADVERTISEMENT]", "Advertisement"), near_misses=("Advertisement made the mill rich.",)),
        span("spaced", Kind.INSERT, r"A d v e r t i s e m e n t", label="advert", stem="A d v e r t i s e m e n t",
             examples=("A d v e r t i s e m e n t",)),
        span("sponsored", Kind.INSERT, r"(?:Sponsored|SPONSORED): [\p{Lu}\d\"“][^\n]{8,140}?(?=$|  )", label="advert",
             stem=("Sponsored: ", "SPONSORED: "),
             examples=("Sponsored: Did you see this old mill in Arden",)),
        line("share-of-sale", Kind.INSERT,
             r"(?:If you (?:buy|purchase|shop|click)|When you (?:buy|purchase|shop|click)|[\p{Lu}][\p{L}&' ]{1,30}|We"
             r"|This (?:site|post|article)) [^\n]{0,140}?(?:may|might|could|will) (?:get|receive|earn|collect"
             r"|make) (?:an? )?(?:small |modest )?(?:share|portion|percentage|cut|commission|affiliate fee"
             r"|revenue)\b[^\n]{0,300}", label="advert", longest=460,
             stem=("share of the sale", "share of sales", "share of revenue", "share of the revenue",
                   "portion of sales", "portion of the sale", "portion of revenue", "percentage of the sale",
                   "percentage of sales", "cut of the sale", "earn a commission", "earn commission",
                   "small commission", "receive a commission", "affiliate commission", "earn revenue"),
             examples=("If you buy something through this post, Arden may get a share of the sale. For more, learn more.",
                       "Arden Post may receive a portion of sales from products purchased from this article."),
             near_misses=("If you buy flour, the miller gets a share of the sack.",)),
        span("sponsored-twice", Kind.INSERT, r"Sponsored(?: Sponsored){1,3}$", label="advert",
             stem="Sponsored Sponsored",
             examples=("Sponsored Sponsored",)),
        line("numbered-break", Kind.INSERT,
             r"(?:\d{1,2}\. ?)?(?:Advertisement|ADVERTISEMENT) ?(?:\d{1,2}|embed-more-topic"
             r"|[a-z]{2,12}(?:-[a-z]{2,12}){1,3})? ?(?:Story|Article) continues below\.?"
             r"|This advertisement has not loaded yet,? but your article continues below\.?"
             r"|(?:We apologize, but )?this video has failed to load\.?", label="advert", longest=110,
             head=("Advertisement", "ADVERTISEMENT", "1. Adv", "2. Adv", "3. Adv", "4. Adv", "5. Adv", "6. Adv",
                   "This advertisement", "We apologize, but"), amid=True,
             examples=("3. Advertisement embed-more-topicStory continues below",
                       "This advertisement has not loaded yet, but your article continues below."),
             near_misses=("Advertisement made the story.",)),
        line("poll-right", Kind.INSERT,
             r"(?:[\p{Lu}][\p{L}]{1,16} ){1,4}Poll Exercise your right to vote\."
             r"|Completing this poll (?:grants|entitles) you[^\n]{5,240}", label="advert", longest=280,
             stem=("Poll Exercise your right", "Completing this poll "),
             examples=("Arden Liberty Poll Exercise your right to vote.",
                       "Completing this poll entitles you to Arden Tribune news updates free of charge."),
             near_misses=("Completing this poll took the miller a week.",)),
        line("product-prices", Kind.INSERT,
             r"(?:Letzte Aktualisierung am|Last update(?:d)? on|Dernière mise à jour le|Última actualización el"
             r"|Ultimo aggiornamento) [\d./-]{6,10}[^\n]{0,160}?(?i:affiliate|amazon product advertising)[^\n]{0,160}",
             label="advert", head=("Letzte Akt", "Last update", "Dernière mise", "Última act", "Ultimo agg"),
             longest=340,
             examples=("Letzte Aktualisierung am 2.02.2022 / Affiliate Links / Bilder von der Amazon Product Advertising API",
                       "Last update on 2022-02-02 / Affiliate links / Images from Amazon Product Advertising API"),
             near_misses=("Last update on 2022-02-02: the mill turns.",)),
        line("affiliate", Kind.INSERT,
             r"(?:(?i:disclosure|ftc|note|affiliate disclosure|editor's note)[:.] ?)?[^\n]{0,300}?"
             r"(?:(?i:affiliate links?|earn (?:a|an)(?: small| affiliate)? commission"
             r"|affiliate (?:advertising )?(?:program|programme|commission|partner)s?|amazon associate"
             r"|amazon services llc|(?:receive|earn|get) a (?:small )?(?:commission|share of the sale"
             r"|cut)[^\n]{0,60}(?:when|if|from|for|through|on)|(?:when|if) you (?:buy"
             r"|purchase) [^\n]{0,60}, [^\n]{2,30} may (?:get|earn|receive) a (?:share|commission)"
             r"|enthält (?:affiliate|werbe)|affiliate-links?))[^\n]{0,300}", label="advert", longest=500,
             head=("Disclosure", "DISCLOSURE", "FTC", "Affiliate", "AFFILIATE", "We may earn",
                   "This post contains affiliate", "This article contains affiliate", "When you buy",
                   "When you purchase", "If you buy", "If you purchase", "As an Amazon", "Some of the links",
                   "*This post", "We independently", "Purchases made", "Products featured", "All products",
                   "A note to our readers", "We are a participant in the Amazon", "I receive a", "I earn a",
                   "I may earn", "I may receive", "We receive a", "*Anzeige", "Anzeige, enth", "*Werbung",
                   "Werbung, enth", "*enthält", "Enthält Aff"), stem=("may earn an affiliate commission",),
             examples=("We may earn a commission from links on this page.",
                       "FTC: We use income earning auto affiliate links. More.",
                       "As an Amazon Associate I earn from qualifying purchases.",
                       "Recommendations are independent. Arden Post may earn an affiliate commission from purchases made through links on this page.")),
        line("advertisers", Kind.INSERT,
             r"(?:Advertiser [Dd]isclosure: )?This (?:post|article|site|page"
             r"|content) contains references to products from (?:one or more of )?our (?:advertisers"
             r"|partners)\.[^\n]{0,500}", label="advert", longest=620,
             head=("This post contains references to", "This article contains references to",
                   "This site contains references to", "This page contains references to",
                   "This content contains references to", "Advertiser Disclosure: This", "Advertiser disclosure: This"),
             amid=True,
             examples=("This post contains references to products from one or more of our advertisers. Arden may be paid for them.",),
             near_misses=("This post contains references to products that the miller never sold.",)),
        line("dotted", Kind.INSERT, r"\.{8,60} ?(?i:advertisement) ?\.{8,60}", label="advert", head="........",
             longest=140, amid=True,
             examples=("................................ Advertisement ................................",)),
        line("article-continues", Kind.INSERT,
             r"\[?(?i:article continues (?:below|after (?:this )?ad(?:vertisement)?))\]?[.:]?", label="advert",
             head=("[article continues", "Article continues", "ARTICLE CONTINUES", "[Article continues",
                   "article continues"), longest=50, amid=True,
             examples=("[article continues below]",)),
    ),
)
