"""Global Research (Centre for Research on Globalization, Montreal): a republisher of news and commentary.

The page, top to bottom. Head: title; "By AUTHOR"; "Global Research, DATE"; the outlet it took the text from with
that outlet's date; "Region: ..." and "Theme: ..." lines. Pages since 2020 put lines on translating, the newsletter,
sharing, reposting and donating above the text, closed by "***". Tail: "Note to readers: please click the share
buttons ..."; where the original stands, a copyright line with holder, outlet and year, a link to comment on
Facebook, a call to become a member, "Articles by:", then one paragraph that disclaims, permits cross-posting and
gives a contact, the fair-use notice, and a line for media inquiries. Pages before 2012 have the same pieces in
other words ("© Copyright", "The CRG grants permission", "The url address of this article is").
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, DAY, EMAIL, URL, WEEKDAY
from reprintparse.shared import ENGLISH

ENDS = r"(?= Copyright ©| © Copyright|$)"
CENTRE = r"Cent(?:re|er) (?:for|of) Research on Globali[sz]ation"
REPOST = (
    r"Feel free to (?:repost and share widely Global Research articles"
    r"|repost Global Research articles with proper attribution)\."
)
SHARE = r"Click the share button (?:above|below) to email/forward this article(?: to your friends and colleagues)?\."
FOLLOW = (
    r"(?:Visit and f|F)ollow us on Instagram(?:(?: at|,) @\w{2,30})?(?: and (?:Twitter"
    r"|X)(?: at @\w{2,30})?)?(?: and subscribe to our Telegram Channel)?\."
)
FORWARD = (
    r"(?: Forward this article to your email lists\.)?(?: Crosspost on your blog site, internet forums[.,]? ?etc\.?)?"
)
LANGUAGES = r"(?:[\p{L}]{2,14}(?: [\p{L}]{2,8})?[,.] ?){4,30}(?:(?i:and) \d{1,3} more languages\.?)?"

PROFILE = Profile(
    name="global-research",
    title="Global Research",
    sites=("globalresearch.ca",),
    aliases=("Global Research", "GlobalResearch", "Centre for Research on Globalization", "globalresearch.ca", "Global Research News"),
    include=ENGLISH,
    rules=(
        line("regions", Kind.FURNITURE,
             r"(?:(?:USA?|Canada|Russia(?: and FSU)?|Europe|Africa|Sub-Saharan Africa|Middle East(?: & North Africa)?"
             r"|Latin America(?: & Caribbean)?|Asia|Oceania)(?: ?[|,·] ?| |$)){4,12}", label="navigation", where="head",
             longest=160,
             examples=("US Russia Africa Asia Europe Middle East Latin America Canada Oceania",),
             near_misses=("Russia Europe",)),
        line("published", Kind.HEADER, rf"(?P<republisher>Global Research(?: News)?),? (?P<date>{DATE})", where="head",
             head="Global Research", identifies=True,
             examples=("Global Research, October 06, 2015",), near_misses=("Global Research, a think tank, said so.",)),
        line("first-published", Kind.HEADER,
             rf"[\[(]?(?:First|Originally) published (?:by (?P<republisher>Global Research"
             rf"|GR) )?(?:on )?(?P<date>{DAY})\.?[\])]?", label="published", where="head",
             head=("First published", "(First published", "[First published", "Originally published",
                   "(Originally published", "[Originally published"),
             examples=("First published on August 24, 2022", "(Originally published November 18, 2023)")),
        line("source", Kind.HEADER,
             rf"(?P<source>(?!Global Research|{DATE}|{WEEKDAY}\b)[\p{{L}}\p{{N}}][^\n,;:!?]{{1,60}}?),?(?: [-–—])? "
             rf"(?P<date>{DATE})", where="head", longest=90, follows="published",
             examples=("The Arden Post 2 March 2016", "Arden Post - 2009-03-02", "The Unz Review, 14 February 2020"),
             near_misses=("The mill opened its doors on 2 March 2016 and never shut them again.",)),
        line("counts", Kind.CALL_TO_ACTION, r"\d{1,5}(?: {1,4}\d{1,5}){0,5}", label="social", where="head",
             follows=("topics", "social"), longest=30,
             examples=("14 3 0 19", "18")),
        run("region", Kind.HEADER, r"Region: (?P<topics>.{2,300})", label="topics",
            after=Members(r"(?:Theme|In-depth Report): (?P<topics>.{2,300})", most=2),
            examples=("Region: Europe, USA", "Region: Europe, USA\nTheme: Police State & Civil Rights")),
        line("theme", Kind.HEADER, r"(?:Theme|In-depth Report): (?P<topics>.{2,300})", label="topics", where="head",
             head=("Theme:", "In-depth Report:"),
             examples=("Theme: Police State & Civil Rights", "In-depth Report: AFGHANISTAN")),
        span("translate", Kind.FURNITURE,
             r'All Global Research articles can be read in \d{2,3} languages by activating the "?Translate Website"? '
             r'[^.\n]{10,120}\.', label="navigation", identifies=True,
             examples=("All Global Research articles can be read in 51 languages by activating the Translate Website button below the author's name.",
                       "All Global Research articles can be read in 27 languages by activating the “Translate Website” drop down menu on the top banner of our home page (Desktop version).")),
        run("languages", Kind.FURNITURE,
            r'To read this article in the following languages, click the "?Translate Website"? button .{3,60}',
            label="navigation", identifies=True, after=Members(LANGUAGES),
            examples=("To read this article in the following languages, click the Translate Website button below the author's name.\nРусский, 中文, Español, Français, Deutsch, Italiano. And 40 more languages.",)),
        span("newsletter", Kind.CALL_TO_ACTION,
             r"To receive Global Research's Daily Newsletter(?: \(selected articles\))?, click here\."
             r"|Subscribe to the Global Research e-newsletter", label="subscribe", identifies=True,
             stem=("To receive Global Research", "Subscribe to the Global Research"),
             examples=("To receive Global Research's Daily Newsletter (selected articles), click here.",)),
        span("share", Kind.CALL_TO_ACTION, rf"{SHARE}(?: {FOLLOW})?", label="social", identifies=True,
             stem="Click the share button",
             examples=("Click the share button above to email/forward this article to your friends and colleagues. Follow us on Instagram and Twitter and subscribe to our Telegram Channel.",)),
        span("follow", Kind.CALL_TO_ACTION, FOLLOW, label="social",
             stem=("Follow us on Instagram", "Visit and follow us on Instagram"),
             examples=("Follow us on Instagram and Twitter and subscribe to our Telegram Channel.",)),
        span("repost", Kind.LEGAL, REPOST, label="license", stem="Feel free to repost", identifies=True,
             examples=("Feel free to repost Global Research articles with proper attribution.",)),
        span("note-to-readers", Kind.CALL_TO_ACTION,
             rf"Note to readers: [Pp]lease click the share buttons? (?:above or below|above"
             rf"|below)\.(?: {FOLLOW})?{FORWARD}", label="social", identifies=True,
             examples=("Note to readers: please click the share buttons above or below. Forward this article to your email lists. Crosspost on your blog site, internet forums. etc.",)),
        span("forward", Kind.CALL_TO_ACTION,
             r"Forward this article to your email lists\.(?: Crosspost on your blog site, internet "
             r"forums[.,]? ?etc\.?)?", label="social",
             examples=("Forward this article to your email lists. Crosspost on your blog site, internet forums. etc.",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"Give Truth a Chance\. Secure Your Access to Unchained News, Donate to Global Research\."
             r"|Global Research is a reader-funded media\..{0,300}|(?:Please s|S)upport Global Research\.?"
             r"|Global Research relies on the financial support of its readers\..{0,100}", label="support",
             identifies=True,
             head=("Give Truth a Chance.", "Global Research is a reader", "Please support Global Research",
                   "Support Global Research", "Global Research relies"),
             examples=("Give Truth a Chance. Secure Your Access to Unchained News, Donate to Global Research.",)),
        line("donate-links", Kind.CALL_TO_ACTION,
             r"Your endorsement is greatly appreciated\.?|Click to (?:donate|make a one-time or a recurring donation"
             r"|become a member(?: \(receive free books!?\))?|view our membership plans):?"
             r"|Click here for ways to donate\b.{0,20}|Thank you for supporting independent media\.", label="support",
             head=("Your endorsement is greatly", "Click to ", "Click here for ways to donate",
                   "Thank you for supporting independent media."),
             examples=("Click to make a one-time or a recurring donation",
                       "Click to become a member (receive free books!):")),
        line("campaign", Kind.CALL_TO_ACTION,
             r"(?:Global Research )?(?:Referral Drive|Fundraising): .{4,120}"
             r"|.{4,120}: Global Research Online Referral Campaign", label="support",
             head=("Global Research Referral Drive", "Global Research Fundraising"),
             tail="Global Research Online Referral Campaign", identifies=True,
             examples=("Global Research Referral Drive: Our Readers Are Our Lifeline",)),
        span("listen", Kind.INSERT, r"LISTEN MORE:", label="related", examples=("LISTEN MORE:",)),
        span("origin", Kind.ATTRIBUTION, rf"The original source of this article is (?P<source>.{{1,120}}?){ENDS}",
             opens_tail=True, identifies=True,
             examples=("The original source of this article is RT",)),
        span("copyright", Kind.LEGAL,
             r"(?:Copyright ©|© Copyright) (?P<holder>.{1,120}?), (?P<outlet>.{1,120}?), (?P<year>(?:19|20)\d\d)",
             stem=("Copyright © ", "© Copyright "),
             examples=("Copyright © Ana Ruiz, Arden Post, 2015", "© Copyright Ana Ruiz, Global Research, 2011")),
        line("bio", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) is an? (?:[\p{L}-]{3,20},? ){0,8}(?:Research Associate"
             r"|[Cc]ontributor|[Cc]orrespondent|[Cc]ontributing editor)[\p{L} ]{0,30} (?:of|to|with|at"
             r"|for) (?:the )?(?:Centre for Research on Globalization|Global Research)\b.{0,400}", longest=700,
             stem=("Centre for Research on", "Global Research"),
             examples=("Ana Ruiz is a Research Associate of the Centre for Research on Globalization (CRG).",
                       "Ana Ruiz is a frequent contributor to Global Research.")),
        line("image", Kind.MEDIA, r"(?i:featured image)(?: is|:| source:| by| courtesy of|,) .{3,300}", label="caption",
             head=("Featured image", "Featured Image"),
             examples=("Featured image is from the Arden Post",
                       "Featured image: A ferry in the harbor (Source: Arden Post)"),
             near_misses=("Featured images were a novelty then.",)),
        line("address", Kind.FURNITURE, rf"(?:The url address of this article is|Url of this article): ?(?P<url>{URL})",
             label="navigation", head=("The url address of this article is", "Url of this article"), identifies=True,
             examples=("The url address of this article is: www.globalresearch.ca/?aid=28459",)),
        span("comment", Kind.CALL_TO_ACTION, "Comment on Global Research Articles on our Facebook page",
             examples=("Comment on Global Research Articles on our Facebook page",)),
        span("membership", Kind.CALL_TO_ACTION, "(?:To b|B)ecome a Member of Global Research", label="support",
             stem=("Become a Member of Global", "To become a Member of Global"),
             examples=("Become a Member of Global Research",)),
        span("articles-by", Kind.HEADER,
             r"(?:Articles by: ?|Global Research Articles by )(?P<author>.{1,120}?)(?= Disclaimer:|$)", label="byline",
             where="tail", stem=("Articles by:", "Global Research Articles by "),
             examples=("Articles by: Ana Ruiz", "Global Research Articles by Ana Ruiz")),
        span("disclaimer", Kind.LEGAL,
             rf"Disclaimer: (?:The views expressed in this article are the sole responsibility of the author and do "
             rf"not necessarily reflect those of the {CENTRE}\. )?The contents of this article are of sole "
             rf"responsibility of the author\(s\)\.(?: The {CENTRE} will not be responsible "
             rf"(?:or liable )?for any inaccurate or incorrect statements? (?:contained )?in this article\.)?",
             examples=("Disclaimer: The contents of this article are of sole responsibility of the author(s). The Centre for Research on Globalization will not be responsible for any inaccurate or incorrect statement in this article.",)),
        span("disclaimer-more", Kind.LEGAL,
             rf"The {CENTRE} will not be responsible (?:or liable )?for any inaccurate or incorrect statements? "
             rf"(?:contained )?in this article\.", label="disclaimer",
             stem=("The Centre for Research on Globalization will not be",
                   "The Centre of Research on Globalization will not be"),
             examples=("The Centre for Research on Globalization will not be responsible for any inaccurate or incorrect statement in this article.",)),
        span("cross-post", Kind.LEGAL,
             r"The (?:CRG|Cent(?:re|er) (?:for|of) Research on Globali[sz]ation) grants permission to cross-post "
             r"[^\n]{1,400}?(?:copyright are acknowledged [^.]{1,120}\.|copyright must be displayed\."
             r"|modified\.(?! The source))", label="license",
             stem=("The Centre of Research on Globalization grants", "The Center of Research on Globalization grants",
                   "The Centre for Research on Globalization grants", "The CRG grants permission"),
             examples=("The Centre of Research on Globalization grants permission to cross-post Global Research articles on community internet sites as long the source and copyright are acknowledged together with a hyperlink to the original Global Research article.",)),
        span("contact", Kind.FURNITURE,
             rf"For publication of Global Research articles in print or other forms [^.]{{1,120}}contact: "
             rf"(?P<contact>{EMAIL})",
             examples=("For publication of Global Research articles in print or other forms including commercial internet sites, contact: publications@globalresearch.ca",)),
        span("fair-use", Kind.LEGAL,
             r"www\.globalresearch\.ca contains copyrighted material [^\n]{1,900}?"
             r"(?:permission from the copyright owner\.|$)", label="fair_use",
             stem="www.globalresearch.ca contains copyrighted material", identifies=True,
             examples=("www.globalresearch.ca contains copyrighted material the use of which has not always been specifically authorized by the copyright owner.",)),
        span("fair-use-more", Kind.LEGAL,
             r"(?:We are making such material available to our readers under the provisions of"
             r"|The material on this site is distributed without profit to those who"
             r"|If you wish to use copyrighted material for purposes other than) [^\n.]{20,260}\.", label="fair_use",
             stem=("We are making such material available", "The material on this site is distributed without profit",
                   "If you wish to use copyrighted material for purposes"),
             examples=("The material on this site is distributed without profit to those who have expressed a prior interest in receiving it for research and educational purposes.",)),
        span("media-inquiries", Kind.FURNITURE, rf"For media inquiries: (?P<contact>{EMAIL})", label="contact",
             examples=("For media inquiries: publications@globalresearch.ca",)),
        span("origin-elsewhere", Kind.ATTRIBUTION,
             r"(?:La fonte originale di questo articolo è|Die Originalquelle dieses Artikels ist) "
             r"(?P<source>.{1,120}?)(?= (?:Copyright|Direitos autorais) ©|$)", label="origin", opens_tail=True,
             identifies=True,
             stem=("La fonte originale di questo articolo è", "Die Originalquelle dieses Artikels ist"),
             examples=("La fonte originale di questo articolo è Il Corriere di Arden",)),
        span("copyright-elsewhere", Kind.LEGAL,
             r"(?:Derechos de autor|Direitos autorais|Droits d'auteur) © (?P<holder>.{1,120}?), "
             r"(?P<outlet>.{1,120}?), (?P<year>(?:19|20)\d\d)", label="copyright",
             stem=("Derechos de autor © ", "Direitos autorais © ", "Droits d'auteur © ", "Droits d’auteur © "),
             examples=("Derechos de autor © Ana Ruiz, El Correo de Arden, 2015",)),
        line("share-text", Kind.CALL_TO_ACTION,
             r"(?:(?:Note to readers: )?[Pp]lease (?:click the share buttons? (?:above|below|above or below)"
             r"|forward this article to your email lists)\.[^\n]{0,200}"
             r"|(?:Spread|Share) (?:the )?(?:Truth|truth), (?:Refer|refer) a (?:Friend"
             r"|friend)(?:s)? to Global Research\.?)", label="social", identifies=True,
             head=("Spread the Truth,", "Share the Truth,", "Note to readers: Please forward",
                   "Please forward this article"), longest=300,
             examples=("Spread the Truth, Refer a Friend to Global Research",)),
        line("volunteer", Kind.CALL_TO_ACTION,
             r"(?:Don't Miss Out on Global Research Online e-Books!|Get Your Free Copy of [\"“']?[^\n]{5,120}"
             r"|Birds Not Bombs: Let's Fight for a World of Peace, Not War"
             r"|[^\n]{0,60}Global Research(?:'s)? (?:Referral Drive|Fundraiser|Fundraising Campaign"
             r"|Membership Drive)[^\n]{0,120})", label="support", identifies=True, longest=220,
             head=("Don't Miss Out on Global Research", "Don’t Miss Out on Global Research", "Get Your Free Copy of",
                   "Birds Not Bombs: Let", "Global Research Fundrais", "Global Research's", "Global Research’s"),
             examples=("Don't Miss Out on Global Research Online e-Books!",),
             near_misses=("Global Research's readers know the mill.",)),
        run("book", Kind.CALL_TO_ACTION,
            r"The Worldwide Corona Crisis, Global Coup d'Etat Against Humanity"
            r"|[\"“]?Towards a World War III Scenario: The Dangers of Nuclear War[\"”]?"
            r"|[\"“]?The Globalization of War: America's [\"“']Long War[\"”'] against Humanity[\"”]?"
            r"|America's [\"“]War on Terrorism[\"”]|The Global Economic Crisis: The Great Depression of the XXI "
            r"Century|WWIII Scenario", label="support", identifies=True, longest=110,
            head=("The Worldwide Corona Crisis, Global", "Towards a World War III Scenario:",
                  "\"Towards a World War III", "“Towards a World War III", "The Globalization of War: America",
                  "\"The Globalization of War", "“The Globalization of War", "America's \"War on", "America’s “War on",
                  "The Global Economic Crisis: The Great", "WWIII Scenario"),
            until=(r"ISBN[^\n]{5,200}|(?:List )?Price: ?\$[^\n]{2,120}"
                   r"|Special (?:Price|Pre-Publication Offer)[^\n]{0,80}"
                   r"|Click here to (?:order|buy|purchase)[^\n]{0,80}|(?:We encourage you to support the eBook"
                   r"|You may also access the online)[^\n]{5,260}"), after=Members(most=14),
            examples=("The Worldwide Corona Crisis, Global Coup d'Etat Against Humanity\nby Michel Chossudovsky\nPrice: $11.50 Click here to order.",)),
        line("book-data", Kind.CALL_TO_ACTION,
             r"(?:Global Research (?:Publishers|E-Book)[^\n]{0,120}"
             r"|ISBN(?:-1[03]| Number)?:? ?[\d-]{9,20}[^\n]{0,160}|(?:List )?Price: ?\$ ?[\d.]{2,8}[^\n]{0,120}"
             r"|Special Price: ?\$ ?[\d.]{2,8}[^\n]{0,80}|Year: 20\d\d[^\n]{0,80}|Pages: \d{2,4}[^\n]{0,80}"
             r"|(?:Print|PDF) Edition: ?\$[^\n]{2,120}|Product Type: [^\n]{2,40})", label="support", where="tail",
             longest=260,
             head=("Global Research Pub", "Global Research E-B", "ISBN", "Price:", "List Price:", "Special Price:",
                   "Year: 20", "Pages:", "Print Edition", "PDF Edition", "Product Type:"),
             examples=("ISBN: 978-0-9876543-2-1",)),
        line("note-published", Kind.ATTRIBUTION,
             rf"(?:This (?:article|interview|piece) was )?(?:[Oo]riginally|[Ff]irst) published (?:by|on|in"
             rf"|at) (?P<source>(?!Global Research)[\p{{Lu}}\d][^\n]{{2,70}}?)(?:,? (?:on )?(?P<date>{DAY}))?\.?",
             label="origin", where="tail", longest=140,
             head=("This article was", "This interview was", "This piece was", "Originally published",
                   "First published"),
             examples=("This article was originally published on Arden Post.",)),
        line("bio-contributor", Kind.ATTRIBUTION,
             r"(?:He|She|They|The author|The writer) (?:is|are) (?:an? )?(?:[\p{L}-]{3,12} ){0,3}"
             r"(?:Research Associates?|contributors?) (?:of|to|with) (?:the )?(?:Centre for Research on Globalization"
             r"|Global Research)[^\n]{0,200}", label="bio", where="tail", longest=300,
             head=("He is", "She is", "They are", "The author is", "The writer is"),
             examples=("He is a frequent contributor to Global Research.",)),
    ),
)
