"""Global Research (Centre for Research on Globalization, Montreal): a republisher of news and commentary.

Head: title; "By AUTHOR"; "Global Research, DATE"; the outlet it took the text from with that outlet's date; "Region: ..."
and "Theme: ...". Since 2020 lines on translating, the newsletter, sharing and donating follow, closed by "***". Tail: where
the original stands, copyright, "Articles by:", a paragraph that disclaims and permits cross-posting. Before 2012 the same in
other words; before 2006 outlet and date stand above "www.globalresearch.ca DATE", and a forum's address ends the page.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, DAY, EMAIL, URL, WEEKDAY
from reprintparse.shared import ENGLISH

ENDS = r"(?= (?:Copyright|Direitos autorais) ©| © Copyright|$)"
CENTRE = r"Cent(?:re|er) (?:for|of) Research on Globali[sz]ation"
REPOST = (
    r"Feel free to repost (?:and share widely Global Research articles"
    r"|Global Research articles with proper attribution)\."
)
SHARE = r"Click the share button (?:above|below) to email/forward this article(?: to your friends and colleagues)?\."
FOLLOW = (
    r"(?:Visit and f|F)ollow us on Instagram(?:, (?:Twitter|X) and (?:Facebook|Telegram))?(?:(?: at|,) @\w{2,30})?(?: and (?:Twitter"
    r"|X)(?: at @\w{2,30})?)?(?: and subscribe to our Telegram Channel)?\."
)
FORWARD = r"Forward this article to your email lists\.(?: Crosspost on your blog site, internet forums[.,]? ?etc\.?)?"
LANGUAGES = r"(?:[\p{L}]{2,14}(?: [\p{L}]{2,8})?[,.] ?){4,30}(?:(?i:and) \d{1,3} more languages\.?)?"
VIEWS = (
    rf"The views expressed in this article are the sole responsibility of the authors? and do not necessarily reflect "
    rf"those of the {CENTRE}\."
)
OFTEN = (
    r"(?:Online Journal|RIA Novosti|Stop NATO|Information Clearing House|CounterPunch|(?:The )?World Socialist Web ?[Ss]ite|Press ?TV|Inter Press Service|IPS|Asia Times(?: Online)?|RT|Russia Today|Xinhua|Reuters|AFP|AP|BBC(?: News)?|(?:The )?(?:Guardian|Independent|Observer)"
    r"|Voltaire ?(?:Network|[Nn]et)|Dissident Voice|Uruknet|Truthout|Strategic Culture Foundation|Haaretz|(?:The )?Palestine Chronicle|(?:The )?Electronic Intifada|Al[ -]?Jazeera|Al-Ahram Weekly|Axis of Logic|Z(?:Net| Magazine)|Prison Planet|(?:The )?(?:Washington Post|New York Times|Los Angeles Times|Financial Times|Daily Telegraph)|Bloomberg|Tehran Times|Fars News Agency|Interfax|Der Spiegel|Il Manifesto)"
)
LIABLE = (
    rf"The {CENTRE} will not be responsible (?:or liable )?for any inaccurate or incorrect statements? "
    rf"(?:contained )?in this article\."
)

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
             examples=("US Russia Africa Asia Europe Middle East Latin America Canada Oceania",)),
        line("published", Kind.HEADER, rf"(?P<republisher>Global Research(?: News)?),? (?P<date>{DATE})", where="head",
             head="Global Research", identifies=True,
             examples=("Global Research, October 06, 2015",), near_misses=("Global Research, a think tank, said so.",)),
        line("first-published", Kind.HEADER,
             rf"[\[(]?(?:First|Originally) published (?:by (?P<republisher>Global Research"
             rf"|GR) )?(?:on )?(?P<date>{DAY})\.?[\])]?", label="published", where="head",
             head=("First published", "(First published", "[First published", "Originally published",
                   "(Originally published", "[Originally published"),
             examples=("First published on August 24, 2022", "(Originally published November 18, 2023)")),
        line("published-early", Kind.HEADER,
             rf"(?:Posted at )?(?:{CENTRE}(?: \(CRG\))?(?:,| at)? ?)?"
             rf"(?P<republisher>(?:https?://)?(?:www\.)?globalresearch\.ca)(?: \(CRG\))? ?,? ?(?P<date>{DATE})",
             label="published", where="head", identifies=True, longest=110,
             head=("www.globalresearch.ca", "globalresearch.ca", "http://globalresearch.ca",
                   "http://www.globalresearch.ca", "Posted at ", "Centre for Research on Globali",
                   "Center for Research on Globali"),
             examples=("www.globalresearch.ca   14 May 2005", "globalresearch.ca, 5 April 2004",
                       "Centre for Research on Globalisation (CRG), globalresearch.ca , 28 February 2002")),
        line("source-early", Kind.HEADER,
             rf"(?P<source>(?!(?i:by) |(?:www\.)?globalresearch|{DATE}"
             rf"|{WEEKDAY}\b)[\p{{L}}\p{{N}}][^\n,;!?]{{1,90}}?) ?,? ?(?P<date>{DAY})", label="source", where="head",
             longest=120, follows=("byline", "title", "subtitle"),
             examples=("Arden Press Service, 12 May 2005", "http://ruiz.example/arden/ , June 22 2004"),
             near_misses=("by Ana Ruiz, 12 May 2005",)),
        line("masthead", Kind.FURNITURE,
             rf"(?:https?://)?(?:www\.)?globalresearch\.ca|{CENTRE}(?: \(CRG\))?"
             r"|Centre de recherche sur la mondialisation(?: \(CRM\))?"
             r"|About the CRG(?: Contact us)?(?: Concernant le CRM)?(?: Pour nous rejoindre)?", label="navigation",
             where="head", longest=80, identifies=True,
             head=("globalresearch.ca", "www.globalresearch.ca", "http://globalresearch.ca",
                   "http://www.globalresearch.ca", "Centre for Research on Globali", "Center for Research on Globali",
                   "Centre de recherche sur la mondialisation", "About the CRG"),
             examples=("Centre for Research on Globalisation",
                       "About the CRG Contact us Concernant le CRM Pour nous rejoindre")),
        line("source", Kind.HEADER,
             rf"(?P<source>(?!Global Research|{DATE}|{WEEKDAY}\b)[\p{{L}}\p{{N}}][^\n,;:!?]{{1,60}}?),?(?: [-–—])? "
             rf"(?P<date>{DATE})|(?P<source>{OFTEN}|[\p{{L}}\d.-]{{3,30}}\.(?:com|org|net|info|ca|tv|ru|co\.uk))",
             where="head", longest=90, follows="published",
             examples=("The Arden Post 2 March 2016", "Arden Post - 2009-03-02", "Online Journal", "arden-post.net"),
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
             examples=("All Global Research articles can be read in 51 languages by activating the Translate Website button below the author's name.",)),
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
             rf"|below)\.(?: {FOLLOW})?(?: {FORWARD})?|{FORWARD}", label="social", identifies=True,
             stem=("Note to readers: Please click", "Note to readers: please click",
                   "Forward this article to your email lists"),
             examples=("Note to readers: please click the share buttons above or below. Forward this article to your email lists. Crosspost on your blog site, internet forums. etc.",)),
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
             examples=("Click to become a member (receive free books!):",)),
        span("listen", Kind.INSERT, r"LISTEN MORE:", label="related", examples=("LISTEN MORE:",)),
        span("origin", Kind.ATTRIBUTION,
             rf"(?:The original source of this article is|La fonte originale di questo articolo è"
             rf"|Die Originalquelle dieses Artikels ist) (?P<source>.{{1,120}}?){ENDS}", opens_tail=True,
             identifies=True,
             stem=("The original source of this article is", "La fonte originale di questo articolo è",
                   "Die Originalquelle dieses Artikels ist"),
             examples=("The original source of this article is RT",
                       "La fonte originale di questo articolo è Il Corriere di Arden")),
        span("copyright", Kind.LEGAL,
             r"(?:© Copyright|(?:Copyright|Derechos de autor|Direitos autorais"
             r"|Droits d'auteur) ©) (?P<holder>.{1,120}?), (?P<outlet>.{1,120}?), (?P<year>(?:19"
             r"|20)\d\d)(?:\.(?= For fair use))?",
             stem=("Copyright © ", "© Copyright ", "Derechos de autor © ", "Direitos autorais © ",
                   "Droits d'auteur © ", "Droits d’auteur © "),
             examples=("Copyright © Ana Ruiz, Arden Post, 2015", "© Copyright Ana Ruiz, Global Research, 2011",
                       "Derechos de autor © Ana Ruiz, El Correo de Arden, 2015")),
        line("bio", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) is an? (?:[\p{L}-]{3,20},? ){0,8}(?:Research Associate"
             r"|[Cc]ontributor|[Cc]orrespondent|[Cc]ontributing editor)[\p{L} ]{0,30} (?:of|to|with|at"
             r"|for) (?:the )?(?:Centre for Research on Globalization|Global Research)\b.{0,400}", longest=700,
             stem=("Centre for Research on", "Global Research"),
             examples=("Ana Ruiz is a Research Associate of the Centre for Research on Globalization (CRG).",)),
        line("image", Kind.MEDIA, r"(?i:featured image)(?: is|:| source:| by| courtesy of|,) .{3,300}", label="caption",
             head=("Featured image", "Featured Image"),
             examples=("Featured image is from the Arden Post",
                       "Featured image: A ferry in the harbor (Source: Arden Post)"),
             near_misses=("Featured images were a novelty then.",)),
        line("address", Kind.ATTRIBUTION,
             rf"(?:The url address of this article is|Url of this article): ?{URL}"
             r"|The URL of this article is: ?(?:https?://)?(?:www\.)?globalresearch\.ca/[^\s]{2,90}", label="origin",
             identifies=True,
             head=("The url address of this article is", "Url of this article", "The URL of this article is"),
             examples=("The URL of this article is: http://globalresearch.ca/articles/RUI505B.html",
                       "The url address of this article is: www.globalresearch.ca/?aid=28459")),
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
             rf"(?:Disclaimer: )?(?:{VIEWS}(?: The contents of this article are of sole responsibility of the author"
             rf"\(s\)\.)?(?: {LIABLE})?|{LIABLE})|Disclaimer: The contents of this article are of sole "
             rf"responsibility of the author\(s\)\.(?: {LIABLE})?",
             stem=("Disclaimer: The contents of this article", "Disclaimer: The views expressed",
                   "The views expressed in this article are the sole",
                   "The Centre for Research on Globalization will not be",
                   "The Centre of Research on Globalization will not be"),
             examples=("Disclaimer: The contents of this article are of sole responsibility of the author(s). The Centre for Research on Globalization will not be responsible for any inaccurate or incorrect statement in this article.",
                       "The views expressed in this article are the sole responsibility of the author and do not necessarily reflect those of the Centre for Research on Globalization.",
                       "The Centre for Research on Globalization will not be responsible for any inaccurate or incorrect statement in this article.")),
        span("cross-post", Kind.LEGAL,
             rf"The (?:CRG|{CENTRE})(?: \(CRG\))?(?: at (?:www\.)?globalresearch\.ca ?,?)? grants permission to "
             r"cross-post [^\n]{1,900}?(?:copyright are acknowledged [^.]{1,120}\.|copyright must be displayed\."
             r"|copyright note must be displayed\.(?! \(For articles)|where applicable\.\)\.?"
             r"|modified\.(?! The source))", label="license",
             stem=("The Centre of Research on Globalization grants", "The Center of Research on Globalization grants",
                   "The Centre for Research on Globalization grants", "The CRG grants permission",
                   "The Centre for Research on Globalization (CRG)", "The Centre for Research on Globalisation (CRG)",
                   "The Centre for Research on Globalisation grants"),
             examples=("The Centre of Research on Globalization grants permission to cross-post Global Research articles on community internet sites as long the source and copyright are acknowledged together with a hyperlink to the original Global Research article.",)),
        span("contact", Kind.FURNITURE,
             rf"(?:For publication of Global Research(?: \(Canada\))? articles in print or other forms "
             rf"[^.]{{1,120}}contact|For media inquiries): (?P<contact>{EMAIL})(?: ?\.)?",
             stem=("For publication of Global Research", "For media inquiries"),
             examples=("For publication of Global Research articles in print or other forms including commercial internet sites, contact: publications@globalresearch.ca",
                       "For media inquiries: publications@globalresearch.ca")),
        span("fair-use", Kind.LEGAL,
             r"www\.globalresearch\.ca contains copyrighted material [^\n]{1,900}?"
             r"(?:permission from the copyright owner\.|$)", label="fair_use",
             stem="www.globalresearch.ca contains copyrighted material", identifies=True,
             examples=("www.globalresearch.ca contains copyrighted material the use of which has not always been specifically authorized by the copyright owner.",)),
        span("fair-use-more", Kind.LEGAL,
             r"(?:We are making such material available to our readers under the provisions of"
             r"|The material on this site is distributed without profit to those who"
             r"|If you wish to use copyrighted material for purposes other than) [^\n.]{20,260}\."
             r"|(?i:for fair use only) ?/ ?(?i:pour usage équitable seulement)\.?", label="fair_use", lead="",
             stem=("For fair use only", "for fair use only", "We are making such material available",
                   "The material on this site is distributed without profit",
                   "If you wish to use copyrighted material for purposes"),
             examples=("The material on this site is distributed without profit to those who have expressed a prior interest in receiving it for research and educational purposes.",
                       "For fair use only/ pour usage équitable seulement.")),
        line("forum", Kind.CALL_TO_ACTION,
             r"To express your opinion on this article, join the discussion at Global Research's News and Discussion "
             r"Forum(?: ?,? ?at:? [^\s]{4,90})?\.?", label="comment", identifies=True,
             head="To express your opinion on this article", longest=210,
             examples=("To express your opinion on this article, join the discussion at Global Research's News and Discussion Forum , at http://forum.example/index.php",)),
        line("engine", Kind.LEGAL,
             r"(?:Privacy Policy ?\|? ?)?(?:© Copyright|Copyright ©) (?P<year>20\d\d)(?: ?[-–] ?20\d\d)? "
             r"(?P<holder>(?i:globalresearch\.ca))(?:[. |]{0,3}(?:Privacy Policy)?[. |]{0,3}Web site engine by "
             r"[^\n]{5,80})?\.?|Web site engine by [^\n]{4,40} © Copyright 20\d\d(?:-20\d\d)?", label="copyright",
             identifies=True, longest=160,
             head=("Privacy Policy", "Web site engine by", "© Copyright 20", "Copyright © 20"),
             examples=("© Copyright 2005-2009 GlobalResearch.ca Web site engine by Arden Multimedia © Copyright 2005-2009",)),
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
             r"|[^\n]{0,60}Global Research(?:'s)? (?:Referral Drive|Fundraiser|Fundraising Campaign|Membership Drive"
             r"|Online Referral Campaign)[^\n]{0,120}|(?:Referral Drive|Fundraising): .{4,120})", label="support",
             identifies=True, longest=220,
             head=("Don't Miss Out on Global Research", "Don’t Miss Out on Global Research", "Get Your Free Copy of",
                   "Birds Not Bombs: Let", "Global Research Fundrais", "Global Research's", "Global Research’s",
                   "Global Research Referral Drive"), tail="Global Research Online Referral Campaign",
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
