"""Advertisement marks, "story continues below", polls put into a story, affiliate notes."""

from reprintparse import Kind, Members, Profile, line, span

POLL = ("take our poll", "Take our poll")
GRANT = r"Completing this poll grants you access"

PROFILE = Profile(
    name="adverts",
    title="Advertisements",
    always=True,
    rules=(
        line("advert", Kind.INSERT, r"[\[(—–*-]{0,3} ?(?:(?i:advertisements?|advertisment|advert|ads?|sponsored(?: content| links?| post)?|promoted(?: content| stories)?|paid (?:content|post|advertisement)|from our partners|partner content|scroll to continue|ad feedback|article continues below advertisement|skip ad(?:vertisement)?|remove this ad)|AD|Ads by [A-Z][\w.]{2,20})(?: (?i:advertisements?|ads?)){0,3} ?[\])—–*:.-]{0,3}", longest=70,
             head=("Adv", "ADV", "adv", "AD", "Ad", "ad", "- Adv", "[Adv", "(Adv", "—Adv", "– Adv", "— Adv", "- ADV", "[ADV", "(ADV", "– ADV", "— ADV", "Sponsored", "SPONSORED", "Promoted", "Paid ", "From our", "FROM OUR", "Partner", "Scroll", "SCROLL", "Article continues", "Skip ad", "SKIP AD", "Remove this ad"),
             examples=("Advertisement", "ADVERTISEMENT", "AD", "- Advertisement -", "Sponsored Content", "Scroll to Continue"), near_misses=("Advertisement made the mill rich.",)),
        line("continues", Kind.INSERT, r"[\[(—–*.# -]{0,8}(?:(?i:advertisement) ?[-–—:.|] ?)?(?:(?i:(?:the )?(?:story|article|post|content|text|review|interview|column|report)s? continue[sd]?(?: reading)?(?: (?:below|after|under|following)(?: (?:the |this )?(?:advertisement|ad|video|gallery|photo|photos|image|tweet|break|poll|map|sponsored message|slideshow))?)?)|(?i:continue(?:d|s)?(?: reading)? (?:below|after)(?: (?:the )?(?:advertisement|ad|video|gallery|photo|break|jump))?(?: \.\.\.)?)|(?i:continue reading(?: the main story)?)) ?[\])—–*:.…# -]{0,6}", label="advert", longest=80,
             head=("Advertisement", "ADVERTISEMENT", "Story continues", "Story Continued", "Story continued", "Article continued", "story continues", "STORY CONTINUES", "(Story continues", "[Story continues", "Article continues", "Article Continues", "Story Continues", "Content Continues", "Post Continues", "ARTICLE CONTINUES", "(Article continues", "Continues below", "Continued below", "Continue reading", "CONTINUE READING", "Post continues", "Content continues", "CONTENT CONTINUES", "The story continues", "The article continues", "Text continues", "Review continues", "Interview continues", "– Story", "- Story", "— Story", "--", "(Text", "Report continues", "Column continues"),
             examples=("Story continues below advertisement", "Article continues after sponsored message", "Advertisement - story continues below", "(Story continues below video)", "Story Continued Below", "Continued below..."), near_misses=("Story continues to divide the town.", "Story continued by her son.")),
        span("poll", Kind.INSERT, rf"(?i:take our poll - story continues below)(?!.{{0,1500}}(?:{GRANT}|unsubscribe at any time))", label="advert", stem=POLL, after=Members(r".{1,300}", most=24), until=rf"(?:.{{0,900}} )?{GRANT}.{{0,400}}|You may opt out at any ?time\.|You also agree to this site's Privacy Policy.{{0,60}}",
             examples=("take our poll - story continues below\nShould the mill reopen?\n* Yes, it should.\nEmail *\nCompleting this poll grants you access to Arden Post updates free of charge.\nYou may opt out at anytime.\nYou also agree to this site's Privacy Policy and Terms of Use.",)),
        span("poll-line", Kind.INSERT, rf"(?i:take our poll - story continues below).{{0,1500}}?(?:{GRANT}[^.\n]{{0,90}}|unsubscribe at any time)\.(?: You may opt out at any ?time\.)?(?: You also agree to this site's Privacy Policy.{{0,60}})?", label="advert", stem=POLL,
             examples=("take our poll - story continues below Should the mill reopen? Yes. No. Completing this poll grants you access to Arden Post updates free of charge.",),
             near_misses=("Take our poll - story continues below the line, said the sign on the wheel.",)),
        span("advert-inside", Kind.INSERT, r"(?i:advertisement)(?: ?[-–—)\]]{1,2}|$)", label="advert", stem=("Advertisement", "ADVERTISEMENT"), lead=r"(?<=[^\p{L}]|^)(?:[-–—]{1,2} ?|[(\[])?",
             examples=("[ADVERTISEMENT]", "Advertisement"), near_misses=("Advertisement made the mill rich.",)),
        span("spaced", Kind.INSERT, r"A d v e r t i s e m e n t", label="advert", stem="A d v e r t i s e m e n t", examples=("A d v e r t i s e m e n t",)),
        span("sponsored", Kind.INSERT, r"(?:Sponsored|SPONSORED): [\p{Lu}\d\"“][^\n]{8,140}?(?=$|  )", label="advert", stem=("Sponsored: ", "SPONSORED: "),
             examples=("Sponsored: Did you see this old mill in Arden",)),
        line("affiliate", Kind.INSERT, r"(?:(?i:disclosure|ftc|note|affiliate disclosure|editor's note)[:.] ?)?[^\n]{0,300}?(?:(?i:affiliate links?|earn (?:a|an)(?: small| affiliate)? commission|affiliate (?:advertising )?(?:program|programme|commission|partner)s?|amazon associate|amazon services llc|(?:receive|earn|get) a (?:small )?(?:commission|share of the sale|cut)[^\n]{0,60}(?:when|if|from|for|through|on)|(?:when|if) you (?:buy|purchase) [^\n]{0,60}, [^\n]{2,30} may (?:get|earn|receive) a (?:share|commission)|enthält (?:affiliate|werbe)|affiliate-links?))[^\n]{0,300}", label="advert", longest=500,
             head=("Disclosure", "DISCLOSURE", "FTC", "Affiliate", "AFFILIATE", "We may earn", "This post contains affiliate", "This article contains affiliate", "When you buy", "When you purchase", "If you buy", "If you purchase", "As an Amazon", "Some of the links", "*This post", "We independently", "Purchases made", "Products featured", "All products", "A note to our readers", "We are a participant in the Amazon", "I receive a", "I earn a", "I may earn", "I may receive", "We receive a", "*Anzeige", "Anzeige, enth", "*Werbung", "Werbung, enth", "*enthält", "Enthält Aff"),
             examples=("We may earn a commission from links on this page.", "FTC: We use income earning auto affiliate links. More.", "As an Amazon Associate I earn from qualifying purchases.")),
    ),
)
