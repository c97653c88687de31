"""Truthdig (Los Angeles): columns and reports.

Below the text stand an appeal ("Your support matters...", "Wait, before you go..."), the rules of the comment section and
at times the author's biography.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

CRUCIAL = (
    r"(?:As we navigate an uncertain 20\d\d,? with a new administration questioning press freedoms[^\n]{0,200}|With an uncertain future and a new administration casting doubt on press freedoms[^\n]{0,200}"
    r"|Your tax-deductible donation enables us to dig deeper[^\n]{0,260}|Now is the time to take action\.(?: Stand with our courageous journalists\.[^\n]{0,260})?|Now is the time to give\.(?: Your tax-deductible support allows us to dig deeper[^\n]{0,260})?"
    r"|Stand with our courageous journalists\.(?: Donate today[^\n]{0,200})?)"
)

PROFILE = Profile(
    name="truthdig",
    title="Truthdig",
    sites=("truthdig.com",),
    aliases=("Truthdig", "TruthDig", "truthdig.com"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?!(?:U\.?S\.?|Wikimedia|Flickr|Photo)\b)(?:By |by )?(?P<author>{NAMES}) ?/ ?"
             rf"(?:Truthdig (?:Contributor|Columnist|Staff)|(?P<source>(?!Flickr|Getty|AP$|Shutterstock"
             rf"|Wikimedia)[\p{{Lu}}][\p{{L}}\p{{N}}.&' -]{{2,50}}))", where="head", stem=(" / ", "/ "), longest=120,
             examples=("By Ana Ruiz / TomDispatch", "Ana Ruiz / Truthdig", "Ana Ruiz / Truthdig Contributor")),
        run("appeal", Kind.CALL_TO_ACTION, r"Your support matters(?:…|\.{3})?", label="support", where="tail",
            identifies=True,
            after=Members(r"(?:Independent journalism is under threat|You can help level the playing field|Your tax-deductible contribution keeps us digging).{0,300}", most=3, least=1),
            examples=("Your support matters…\nIndependent journalism is under threat and overshadowed by heavily funded mainstream media.",)),
        line("digging", Kind.CALL_TO_ACTION,
             r"(?:You can help level the playing field\. Become a member\. )?Your tax-deductible contribution keeps "
             r"us digging beneath the headlines .{0,300}", label="support",
             head=("Your tax-deductible contribution keeps us digging",
                   "You can help level the playing field. Become a member."),
             examples=("Your tax-deductible contribution keeps us digging beneath the headlines to give you thought-provoking, investigative reporting and analysis that unearths what's really happening- without compromise.",)),
        line("before-you-go", Kind.CALL_TO_ACTION, r"Truthdig writers bravely dig beneath the headlines .{0,300}",
             label="support", identifies=True,
             examples=("Truthdig writers bravely dig beneath the headlines to give you thought-provoking, investigative reporting and analysis that tells you what's really happening and who's rolling up their sleeves to do something about it.",)),
        line("support-button", Kind.CALL_TO_ACTION,
             r"(?i:support truthdig)|Give today to support our courageous, independent journalists\.", label="support",
             head=("SUPPORT TRUTHDIG", "Support Truthdig", "Give today to support"), identifies=True,
             examples=("SUPPORT TRUTHDIG", "Give today to support our courageous, independent journalists.")),
        line("comment-help", Kind.CALL_TO_ACTION,
             r"If you have trouble leaving a comment, review this help page\. Still having problems\? Let us "
             r"know\..{0,200}", label="comment", identifies=True,
             examples=("If you have trouble leaving a comment, review this help page. Still having problems? Let us know. If you find yourself moderated, take a moment to review our comment policy.",)),
        line("byline-dated", Kind.HEADER,
             rf"(?:By )?(?P<author>{NAMES})(?: ?/ ?(?P<source>[\p{{Lu}}][\p{{L}}\p{{N}}.&' -]{{2,40}}?))?"
             rf"(?:,? (?:Contributor|Columnist|Staff))? ?[|•]? ?(?P<date>{DAY})", label="byline", where="head",
             longest=110, follows=("title", "subtitle"),
             examples=("Ana Ruiz Apr 02, 2025", "Ana Ruiz / TomDispatch Mar 4, 2019")),
        line("print-item", Kind.CALL_TO_ACTION,
             r"(?:Email this item (?:Email )?)?Print this item(?: Print)?(?: Share this item\.\.\. Share)?"
             r"|Email this item|Share this item", label="social",
             head=("Email this item", "Print this item", "Share this item"), longest=90, identifies=True,
             examples=("Email this item Print this item", "Print this item")),
        run("bazaar", Kind.INSERT, r"Truthdig Bazaar", label="related", head="Truthdig Bazaar", longest=20,
            identifies=True,
            after=Members(r"[‘“\"'][^\n]{3,120}[’”\"']|By [^\n]{3,60} \((?:Author|Editor|Narrator)\)|(?:more|See more) items|\$[\d.]{2,8}",
                          most=6, least=1),
            examples=("Truthdig Bazaar\n‘The Winter Mill’\nBy Ana Ruiz (Author)\nmore items",)),
        line("top-lines", Kind.FURNITURE,
             r"(?:LOGO: )?Truthdig: Drilling Beneath the Headlines[^\n]{0,160}"
             r"|An Independent, Progressive Journal of News and Opinion\.?"
             r"|A Progressive Journal of News and Opinion(?: Publisher, Zuade Kaufman)?(?: Editor, Robert Scheer)?",
             label="navigation", identifies=True,
             head=("A Progressive Journal of News and Opinion", "An Independent, Progressive Journal",
                   "Truthdig: Drilling", "LOGO: Truthdig", "Truthdig Bazaar", "more items"), longest=240,
             examples=("Truthdig: Drilling Beneath the Headlines",)),
        line("sign-up", Kind.CALL_TO_ACTION,
             r"Sign up for Truthdig's Email Newsletter[^\n]{0,160}|Get truth delivered to your inbox every (?:week"
             r"|day)\.", label="subscribe", head=("Sign up for Truthdig", "Get truth delivered"), longest=260,
             examples=("Sign up for Truthdig's Email Newsletter",)),
        line("neighbors", Kind.INSERT, r"(?:Previous|Next) item: [^\n]{4,200}", label="related",
             head=("Previous item: ", "Next item: "),
             examples=("Next item: The Mill That Went Away",)),
        line("comments-heading", Kind.CALL_TO_ACTION, r"New and Improved Comments", label="comment",
             examples=("New and Improved Comments",)),
        line("comment-by", Kind.CALL_TO_ACTION,
             r"By [^\n]{2,40}, [A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})? at \d{1,2}:\d\d [ap]m(?: #| Link to this comment"
             r"| \(Unregistered commenter\)){0,3}", label="comment", where="tail",
             tail=(" am Link to this comment", " pm Link to this comment", "commenter)", " am", " pm", " #"),
             examples=("By ruiz, March 4, 2010 at 8:51 pm Link to this comment",)),
        line("opinions", Kind.LEGAL,
             r"(?:Disclaimer: Please read\. )?Statements and opinions expressed in articles are those of the "
             r"authors, not Truthdig\. Truthdig takes no responsibility for such statements or opinions\."
             r"|Disclaimer: Please read\.", label="disclaimer", identifies=True,
             head=("Statements and opinions expressed in articles", "Disclaimer: Please read"), longest=260,
             examples=("Statements and opinions expressed in articles are those of the authors, not Truthdig. Truthdig takes no responsibility for such statements or opinions.",)),
        line("crucial", Kind.CALL_TO_ACTION,
             r"(?:In these critical times, y|Y)our support is crucial(?:…"
             r"|\.{3})?(?: ?As we navigate an uncertain 20\d\d[^\n]{0,200})?", label="support",
             head=("Your support is crucial", "In these critical times, your support is crucial"), identifies=True,
             longest=300,
             examples=("Your support is crucial…",), near_misses=("Your support is crucial to the mill, he wrote.",)),
        line("crucial-more", Kind.CALL_TO_ACTION, CRUCIAL, label="support", identifies=True, longest=500,
             head=("As we navigate an uncertain", "With an uncertain future and a new administration",
                   "Your tax-deductible donation enables us", "Now is the time to take action.",
                   "Now is the time to give. Your tax-deductible support", "Now is the time to give.",
                   "Stand with our courageous journalists."),
             examples=("Your tax-deductible donation enables us to dig deeper, delivering fearless investigative reporting.",
                       "Stand with our courageous journalists. Donate today to protect a free press.")),
        line("supporters-comment", Kind.CALL_TO_ACTION,
             r"You need to be a supporter to comment\.|There (?:are currently (?:no|\d{1,4}) responses?"
             r"|is currently 1 response) to this article\.|Be the first to respond\.", label="comment", identifies=True,
             longest=70,
             head=("You need to be a supporter to comment", "There are currently ", "There is currently 1 response",
                   "Be the first to respond"),
             examples=("You need to be a supporter to comment.", "There are currently no responses to this article.",
                       "Be the first to respond.")),
        run("wait", Kind.CALL_TO_ACTION, r"Wait, before you go(?:…|\.{3})", label="support", identifies=True,
            head="Wait, before you go",
            after=Members(r"If you're reading this, you probably already know that non-profit[^\n]{10,1400}|Independent news sites are overshadowed by larger[^\n]{10,600}|We believe that our readers deserve[^\n]{5,300}|Like you, we believe a well-informed public that doesn't have blind faith[^\n]{10,500}|Truthdig writers bravely[^\n]{10,400}|Give today[^\n]{0,100}", most=6),
            examples=("Wait, before you go…",)),
        line("journal", Kind.ATTRIBUTION,
             r"(?:Truthdig:? ?)?A Progressive Journal of News and Opinion\.?"
             r"(?: ?Publisher,? Zuade Kaufman[^\n]{0,60})?|Publisher,? Zuade Kaufman\.? Editor,? Robert Scheer\.?",
             label="bio", identifies=True, longest=140, where="tail",
             head=("A Progressive Journal of News and Opinion", "Truthdig", "Publisher, Zuade Kaufman",
                   "Publisher Zuade Kaufman"),
             examples=("A Progressive Journal of News and Opinion. Publisher, Zuade Kaufman. Editor, Robert Scheer.",
                       "A Progressive Journal of News and Opinion.",
                       "Publisher, Zuade Kaufman. Editor, Robert Scheer.")),
        line("signed", Kind.HEADER,
             rf"(?P<author>{NAMES}) ?/ ?(?P<as_source>(?P<source>The Associated Press|Associated Press|TomDispatch"
             rf"|The Conversation|ProPublica|Common Dreams|Independent Media Institute|OtherWords|Truthdig))",
             label="byline", longest=120,
             tail=("/ The Associated Press", "/ Associated Press", "/ TomDispatch", "/ The Conversation",
                   "/ ProPublica", "/ Common Dreams", "/ Independent Media Institute", "/ OtherWords", "/ Truthdig"),
             examples=("Ana Ruiz / The Associated Press",)),
        line("leaderboard", Kind.INSERT, r"Top Leaderboard, Site ?wide|Left Masthead|Square, Site ?wide",
             label="advert", identifies=True, head=("Top Leaderboard, Site", "Left Masthead", "Square, Site"),
             longest=30,
             examples=("Top Leaderboard, Site wide",)),
        run("grow", Kind.CALL_TO_ACTION, r"Help us grow by sharing(?: and liking Truthdig:?)?", label="social",
            identifies=True, head="Help us grow by sharing", longest=50, after=Members(r"and liking Truthdig:?"),
            examples=("Help us grow by sharing\nand liking Truthdig:",)),
        run("truth-delivered", Kind.CALL_TO_ACTION, r"Get truth delivered to", label="subscribe", identifies=True,
            head="Get truth delivered to", longest=24, after=Members(r"your inbox every (?:week|day)\.", least=1),
            examples=("Get truth delivered to\nyour inbox every week.",)),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}\"“'‘][^\n]{8,400}\((?:Graphic|Image|Illustration|Photo"
             r"|Collage) by Truthdig(?:[.,;] ?[^\n()]{3,90})?\)\.?", stem=" by Truthdig", longest=500,
             examples=("The ferry at its landing. (Graphic by Truthdig. Images via Adobe Stock.)",),
             near_misses=("The ferry at its landing was drawn by Truthdig.",)),
        run("caption-credited", Kind.MEDIA,
            r"(?P<credit>(?:AP|AP Photo|Flickr|Reuters|White House|Wikimedia Commons) ?/ ?[\p{Lu}][\p{L}.'’ -]{2,50})",
            label="caption", head=("AP/", "AP /", "AP Photo", "Flickr", "Reuters", "White House", "Wikimedia"),
            longest=70, after=Members(r"[\p{Lu}\"“'‘][^\n]{20,300}[.)]", close="all"),
            examples=("AP/Ana Ruiz\nThe ferry at its landing in Arden, seen from the bridge.",)),
        run("matters", Kind.CALL_TO_ACTION, r"Your support matters(?:…|\.{3})", label="support", identifies=True,
            head="Your support matters",
            after=Members(r"Independent journalism is under threat and overshadowed by heavily funded mainstream media\.|You can help level the playing field\. Become a member\.?|Your tax-deductible contribution keeps us digging[^\n]{0,300}|Give today to support our courageous[^\n]{0,60}|SUPPORT TRUTHDIG", most=5),
            examples=("Your support matters…\nYou can help level the playing field. Become a member.",)),
        line("personalize", Kind.FURNITURE, r"Now you can personalize your Truthdig experience\.[^\n]{0,160}",
             label="navigation", identifies=True, head="Now you can personalize your Truthdig", longest=220,
             examples=("Now you can personalize your Truthdig experience. To bookmark your favorite articles, please create a user profile.",)),
        line("credit-alone", Kind.MEDIA,
             r"(?P<credit>U\.?S\.? (?:Army|Navy|Air Force|Marine Corps|Coast Guard) ?/ ?[\p{Lu}][\p{L} .'’-]{3,50}"
             r"|[\p{Lu}][\p{L} .'’-]{3,40} ?/ ?(?:Flickr|Getty Images|AP|Shutterstock|Wikimedia Commons))",
             label="caption", where="head", longest=100, stem=("/",),
             examples=("U.S. Army / Sgt. Ana Ruiz", "Ana Ruiz / Flickr")),
        line("kicker", Kind.HEADER, r"TD (?i:originals)(?: (?P<topics>[\p{Lu}][\p{L} &/]{2,40}))?", label="topics",
             where="head", head=("TD ORIGINALS", "TD Originals"), longest=60, identifies=True,
             examples=("TD ORIGINALS RIVERS", "TD Originals")),
        line("ad-below", Kind.INSERT, r"More Below the Ad", label="advert", where="anywhere", longest=20,
             examples=("More Below the Ad",)),
        run("lifeline", Kind.CALL_TO_ACTION, r"\"Truthdig's a lifeline for anyone who values democracy[^\n]{0,120}",
            label="support", identifies=True, longest=180, head=("\"Truthdig", "“Truthdig"),
            after=Members(r"[—–-] ?\p{Lu}[^\n]{2,60}", most=1),
            examples=("\"Truthdig's a lifeline for anyone who values democracy, more than ever.\"\n— Ana Ruiz, Arden, CA",)),
        line("caption-below-date", Kind.MEDIA, r"(?!By )[\p{Lu}\"“'‘][^\n]{30,320}[.)\"”]", label="caption",
             where="head", longest=330, follows="published", awaits="byline",
             examples=("Millers gather at the gate, where the wheel was kept running through the strike.",)),
        line("section", Kind.HEADER,
             r"(?P<topics>LABOR|ENVIRONMENT|POLITICS|WORLD|ECONOMY|BUSINESS|SCIENCE|HEALTH|IMMIGRATION|MEDIA"
             r"|ARTS & CULTURE|ARTS AND CULTURE|EAR TO THE GROUND|REPORTS?|OPINION|COLUMNS?|JUSTICE|EDUCATION"
             r"|TECHNOLOGY|INTERNATIONAL|NATIONAL|WAR AND PEACE|LAW & JUSTICE)(?: / (?P<topics>[\p{Lu} &]{3,30}))?",
             label="topics", where="head", longest=60, follows=("", "navigation", "topics"),
             examples=("LABOR",)),
        line("reader-funded", Kind.CALL_TO_ACTION,
             r"Truthdig is running a reader-funded project to document the Poor People's Campaign\. Please help us "
             r"by making a donation\.", label="support", head="Truthdig is running a reader-funded", identifies=True,
             examples=("Truthdig is running a reader-funded project to document the Poor People's Campaign. Please help us by making a donation.",)),
        line("latest-letter", Kind.CALL_TO_ACTION,
             r"Join our newsletter|(?:Join our newsletter )?Stay up to date with the latest from Truthdig\."
             r"(?: Join the Truthdig Newsletter for our latest publications\.)?"
             r"|Join the Truthdig Newsletter for our latest publications\.", label="subscribe", longest=150,
             head=("Join our newsletter", "Stay up to date with the latest from Truthdig",
                   "Join the Truthdig Newsletter"),
             examples=("Stay up to date with the latest from Truthdig. Join the Truthdig Newsletter for our latest publications.",
                       "Join our newsletter")),
        line("caption-graphic", Kind.MEDIA,
             r"[\p{Lu}\d\"'‘“][^\n]{8,300}[.!?\"'”’)] Graphic by (?P<credit>Truthdig; images? (?:via"
             r"|by) [^\n]{3,60}?)\.?", label="caption", stem="Graphic by Truthdig", longest=400, identifies=True,
             examples=("A miller casts his net at dawn. Graphic by Truthdig; images via Adobe Stock.",)),
        line("caption-credit", Kind.MEDIA,
             r"(?P<credit>(?:AP|Flickr|Reuters|Shutterstock|White House|Wikimedia(?: Commons)?|AFP"
             r"|Mr\. Fish) ?/ ?[\p{Lu}\d][^\n/]{2,50}?(?: \(CC[^()\n]{2,16}\))?)", label="caption", where="head",
             follows=("published", "title", "subtitle"), awaits="byline", longest=90,
             examples=("AP / Ana Ruiz", "Flickr / Ana (CC-BY)")),
    ),
)
