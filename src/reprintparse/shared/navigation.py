"""What belongs to the page: menus, log-in, cookies, page numbers, loading texts."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import URL

PROFILE = Profile(
    name="navigation",
    title="Page furniture",
    always=True,
    rules=(
        line("loading", Kind.FURNITURE,
             r"(?i:\*{0,2}loading(?: weather data| comments| more| posts| article| content"
             r"| seems[^\n]{0,60})? ?(?:\.{2,3}|…)?\*{0,2}|an error (?:has )?occurred[^\n]{0,80}"
             r"|(?:please )?try again(?: later)?\.?|something went wrong[^\n]{0,80}|thank you"
             r"|this article has been sent to[^\n]{0,40}|(?:please )?(?:enable|turn on) javascript[^\n]{0,120}"
             r"|javascript (?:is|must|needs|required)[^\n]{0,100}|page not found|error:? ?\d{3}|invalid email"
             r"|advertisement feedback)", label="navigation", longest=150,
             head=("Loading", "LOADING", "loading", "An error", "Please try", "Try again", "Something went wrong",
                   "Thank you", "This article has been sent", "Please enable", "Enable JavaScript", "JavaScript",
                   "Javascript", "Page not found", "Error"),
             examples=("Loading...", "Loading…", "An error has occurred, please try again later."),
             near_misses=("Loading the boats took an hour.", "Thank you, she said.")),
        line("move", Kind.FURNITURE,
             r"(?i:(?:top of (?:the )?page|back to (?:top|home|home page|article|the top|main|homepage|previous)"
             r"|(?:return|go(?: back)?) to (?:top|home|homepage|index|main(?: page| menu)?|next page|previous page)"
             r"|return to [\p{Lu}](?![^\n]{0,70}\b(?:was|were|is|had)\b)[^\n.]{2,70}"
             r"|skip to (?:main )?(?:content|navigation|main|footer)"
             r"|(?:next|previous|prev|newer|older)(?: page| article| post| story| posts| entries| slide)?"
             r"|site (?:mobile )?navigation|site map|sitemap|site index|main menu|menu|close|search|advanced search"
             r"|show (?:more|less|all|me)|load more|view (?:more|all|other replies"
             r"|full (?:site|version|article|list))|see (?:more|all)|more|read more|expand|collapse|hide|text size"
             r"|font size|a a a|jump to (?:navigation|search|content)|contents|table of contents|view as single page"
             r"|single page|hide caption|toggle caption|enlarge(?: this image)?|click to enlarge"
             r"|(?:page )?\d{1,3} of \d{1,3}|page \d{1,3}|\d{1,3}/\d{1,3}))[.:»>›→«‹← ]{0,4}", label="navigation",
             longest=90, where="anywhere",
             head=("Top of", "Back to", "BACK TO", "back to", "Return to", "Go to", "Go back", "Skip to", "Next",
                   "NEXT", "Previous", "PREVIOUS", "Prev", "Newer", "Older", "Site ", "SITE ", "Sitemap", "Main menu",
                   "Main Menu", "MAIN MENU", "Menu", "MENU", "Close", "CLOSE", "Search", "SEARCH", "Advanced search",
                   "Show more", "Show less", "Show all", "Show me", "SHOW MORE", "Load more", "LOAD MORE", "View more",
                   "View all", "VIEW ALL", "View other", "View full", "See more", "See all", "SEE ALL", "Read More",
                   "More", "MORE", "Expand", "Text size", "Text Size", "Font size", "A A A", "Jump to", "Contents",
                   "Table of contents", "View as", "Single page", "hide caption", "toggle caption", "Hide caption",
                   "Enlarge", "Click to enlarge", *(f"{n} of " for n in range(1, 30)), "Page ", "PAGE "),
             examples=("Back to top", "Site Mobile Navigation", "1 of 5", "Next page", "View other replies"),
             near_misses=("Home is where the mill is.", "Next the wheel broke.", "Go back to Arden.")),
        span("recaptcha", Kind.FURNITURE,
             r"Recaptcha requires verification\.(?: ?protected by reCAPTCHA)?(?: ?Privacy - Terms){0,2}"
             r"|This site is protected by reCAPTCHA[^\n.]{0,20} (?:and )?the Google Privacy Policy and Terms of "
             r"Service apply\.", label="navigation",
             stem=("Recaptcha requires verification", "This site is protected by reCAPTCHA"),
             examples=("Recaptcha requires verification. protected by reCAPTCHA Privacy - Terms Privacy - Terms",
                       "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.")),
        line("home", Kind.FURNITURE, r"(?i:home(?:page)?)[.:»>›→«‹← ]{0,4}", label="navigation", head=("Home", "HOME"),
             longest=14,
             examples=("Home", "HOME »"), near_misses=("Home is where the mill is.",)),
        run("menu-list", Kind.FURNITURE, r"(?i:home(?:page)?|beranda|startseite|inicio|início|accueil)",
            label="navigation",
            head=("Home", "HOME", "Beranda", "BERANDA", "Startseite", "Inicio", "INICIO", "Início", "Accueil",
                  "ACCUEIL"), longest=12, before=Members(r"[^\n.!?]{2,40}", most=12, items=True),
            after=Members(r"[^\n.!?]{2,40}", most=60, least=4, items=True),
            examples=("- Home\n- News\n- Sports\n- Mills and Rivers\n- Opinion",), near_misses=("- Home\n- News",)),
        line("next-slide", Kind.FURNITURE, r"Next: (?P<headline>[\p{Lu}\"“‘'][^\n]{4,120})", label="navigation",
             head="Next: ", longest=130, below=r"(?:\d{1,2}\. )?[\p{Lu}\"“‘'][^\n]{2,110}(?<![.:;,])$", amid=True,
             examples=("Next: This is how the wheel came back.",), near_misses=("Next time: the wheel",)),
        line("account", Kind.FURNITURE,
             r"(?i:(?:log ?in|sign in|log ?out|sign out|register|my account|create (?:an )?account"
             r"|forgot(?:ten)? (?:your )?password\??|login|sign up|sign in or register|log in or sign up|remember me"
             r"|username|password)(?:(?: ?[|/·] ?| )(?:log ?in|sign in|register|sign up|my account|subscribe)){0,3}"
             r"|(?:this (?:site|website)|we) (?:uses?|and our partners use) cookies[^\n]{0,500}"
             r"|by (?:continuing|using) (?:to (?:use|browse))?[^\n]{0,80}(?:cookies|terms)[^\n]{0,300}"
             r"|(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookie policy|about us"
             r"|advertise(?: with us)?|careers|accessibility|help|faq|do not sell my[^\n]{0,40}|ad choices|adchoices"
             r"|contact us|site map)(?:(?: ?[|/·•,-] ?| )(?:privacy policy"
             r"|terms (?:of (?:use|service)|and conditions|& conditions)|cookie policy|about us"
             r"|advertise(?: with us)?|careers|accessibility|help|faq|ad choices|contact us|site map|copyright"
             r"|subscribe)){0,10}|learn more about our [^\n]{0,80})[.]?", label="navigation", longest=560,
             head=("Log in", "Log In", "LOG IN", "Login", "LOGIN", "Sign in", "Sign In", "SIGN IN", "Log out",
                   "Sign out", "Register", "REGISTER", "My account", "My Account", "Create a", "Forgot", "Remember me",
                   "Username", "This site uses", "This website uses", "We use cookies", "We and our partners",
                   "By continuing", "By using", "Privacy", "PRIVACY", "Terms of", "TERMS OF", "Terms and", "Cookie",
                   "About us", "About Us", "ABOUT US", "Advertise", "Careers", "Accessibility", "Ad choices",
                   "AdChoices", "Learn more about our", "Do not sell"),
             examples=("Log in", "This site uses cookies to improve your visit.", "Privacy Policy | Terms of Use"),
             near_misses=("Register your boat with the harbor.",)),
        run("post-navigation", Kind.FURNITURE, r"(?:Post|Posts|Article|Story) navigation", label="navigation",
            head=("Post navigation", "Posts navigation", "Article navigation", "Story navigation"), longest=20,
            after=Members(r"(?:[←«‹] ?|(?:Previous|Next)(?: Post| Article)?:? )[^\n]{3,200}|[^\n]{3,200} ?[→»›]", most=2),
            examples=("Post navigation\n← The mill stops",)),
        line("article-content", Kind.FURNITURE,
             r"Article content(?: continued)?|We apologize, but this video has failed to load\."
             r"|Try refreshing your browser(?:, or tap here to see other videos from our team\.)?", label="navigation",
             head=("Article content", "We apologize, but this video", "Try refreshing your browser"), longest=100,
             examples=("Article content",), near_misses=("Article content is what matters.",)),
        line("accessibility", Kind.FURNITURE,
             r"Accessibility links|Accessibility Statement(?: ?Skip Navigation)?|Skip Navigation"
             r"|Skip to main (?:content|[Nn]avigation)|Skip to [Ss]earch"
             r"|(?:(?:Skip|Jump) to (?:the )?(?:\p{L}{3,12} )?(?:content|navigation|search|footer|menu"
             r"|sidebar)(?: ?[|·]? ?)){2,4}", label="navigation",
             head=("Accessibility ", "Skip Navigation", "Skip to", "Jump to"), longest=110,
             examples=("Accessibility links", "Accessibility Statement Skip Navigation",
                       "Skip to content Skip to site navigation")),
        span("trust-principles", Kind.FURNITURE, r"Our Standards: ?The Thomson Reuters Trust Principles\.?",
             label="navigation", stem="Our Standards:",
             examples=("Our Standards: The Thomson Reuters Trust Principles.",)),
        line("standards", Kind.FURNITURE,
             r"(?:We are committed to truth and accuracy in all of our journalism\. ?Read our editorial standards\.?"
             r"|(?:This video|This content) is (?:not available|unavailable) in your (?:region|country)[^\n]{0,80})",
             label="navigation", where="tail", longest=140,
             head=("We are committed to truth", "This video is", "This content is"),
             examples="This video is not available in your country."),
        span("read-more-button", Kind.FURNITURE, r"(?:Read More|READ MORE|Read more|Continue [Rr]eading)(?: ?[»>→])?$",
             lead=r"(?<=^|\n|(?:\.{3}|…) ?)", label="navigation",
             stem=("Read More", "READ MORE", "Read more", "Continue Reading", "Continue reading"),
             examples=("Read More",), near_misses=("and so on ... Read More of it",)),
        line("language", Kind.FURNITURE,
             r"(?:En [Ee]spañol|Español|ESPAÑOL|(?:Leer|Lea|Ler|Lire|Read|Leia)(?: this (?:story|article)"
             r"| este artículo| este artigo| cet article| it)? (?:en|in|em) (?:[Ee]spañol|[Ss]panish|[Ee]nglish"
             r"|[Ii]nglés|[Ff]rench|[Ff]rançais|[Pp]ortugu[eê]s(?:e)?|[Aa]nglais|[Bb]engali|[Hh]indi|[Aa]rabic"
             r"|[Cc]hinese|[Gg]erman)|Versión en [Ee]spañol|English [Vv]ersion|[Vv]ersion française)[.:»>]?",
             label="navigation",
             head=("En ", "Español", "ESPAÑOL", "Leer", "Lea ", "Ler ", "Lire", "Read", "Leia", "Versión", "English",
                   "Version", "version"), longest=60,
             examples=("Español", "Read this story in Spanish"),
             near_misses=("Read in English, the letter was dull.",)),
        line("continue", Kind.FURNITURE,
             r"(?i:continue reading(?: (?:the main story|below|this (?:article|story)))?|keep reading|read on"
             r"|(?:click|tap) to (?:continue|expand|read more)|end of (?:transcript|article)"
             r"|\*{0,3}end of transcript\*{0,3}|\(end\)|logged|view(?: view){1,4}"
             r"|trending(?: now| headlines| stories)?)[ .:»>→*]{0,4}", label="navigation", longest=50,
             head=("Continue reading", "CONTINUE READING", "Continue Reading", "Keep reading", "Keep Reading",
                   "Read on", "Click to", "Tap to", "End of", "END OF", "*", "(END)", "(End)", "View View", "Trending",
                   "TRENDING"),
             examples=("Continue reading →", "***END OF TRANSCRIPT***", "(END)"),
             near_misses=("Continue reading the river and it will tell you.", "Trending upwards")),
        line("reply-link", Kind.FURNITURE,
             r"(?:\d{1,3}\. )?(?:View other replies|Twitter may be over capacity or experiencing a momentary "
             r"hiccup\.[^\n]{0,120})", label="navigation", longest=180, head="Twitter may be over",
             tail="View other replies",
             examples=("2. View other replies",
                       "Twitter may be over capacity or experiencing a momentary hiccup. Try again.")),
        line("cells", Kind.FURNITURE, r"\|(?: ?\|){2,20}", label="navigation", longest=60, head="| |",
             examples=("| | | |",)),
        line("dash", Kind.FURNITURE, r"[—–]{1,11}|-{3,11}|(?:\\_){2,10}", label="navigation", where="tail", longest=24,
             head=("—", "–", "---", "\\_"),
             examples=("———",)),
        line("rule", Kind.FURNITURE, r"[-–—_=*~•·\\]{12,200}", label="navigation", where="tail", longest=220,
             head=("-", "–", "—", "_", "=", "*", "~", "\\"),
             examples=("----------------------------------------",)),
        line("rule-above", Kind.FURNITURE, r"[-–—_=*~•·\\]{12,200}", label="navigation", where="head", longest=220,
             head=("-", "–", "—", "_", "=", "*", "~", "\\"),
             follows=("support", "advert", "social", "subscribe", "navigation"),
             examples=("----------------------------------------",)),
        line("neighbor", Kind.FURNITURE,
             r"[←«‹] ?(?i:previous|prev|next|older|newer)(?: (?i:story|article|post|page|entry|slide|stories|posts"
             r"|entries))?(?: ?\|? ?(?i:next|newer)(?: (?i:story|article|post|page|entry|slide|stories|posts"
             r"|entries))? ?[→»›])?", label="navigation", longest=40, head=("←", "«", "‹"),
             examples=("← Previous story", "← Previous story Next story →")),
        line("home-page", Kind.FURNITURE,
             r"[«‹←]? ?Back to (?:the )?(?P<republisher>[\p{Lu}\d][\p{L}\d.&'’-]{1,24}"
             r"(?: [\p{Lu}\d&][\p{L}\d.&'’-]{0,24}){0,3}?)(?:'s)? (?i:home ?page)", label="navigation", where="tail",
             longest=80, stem="Back to ",
             examples=("Back to Arden Post Home Page",), near_misses=("Back to the mill",)),
        run("script", Kind.FURNITURE, r"\(function ?\([\w, ]{0,40}\) ?\{", label="navigation", head="(function",
            below=r"(?:document|window|jQuery|\$|var \w{1,20} ?= ?(?:document|window)|if ?\((?:document|window))\b",
            longest=60, after=Members(r"[^\n]{1,3000}", most=40),
            until=r"\}\)\([^\n]{0,160}\);?|\}\([^\n]{0,160}\)\);?",
            examples=("(function() {\ndocument.addEventListener('DOMContentLoaded', function() {\nvar mill = 4;\n});\n})();",),
            near_misses=("(function(mill) {\nfunction turn(wheel) {\n}\n})(this);",)),
        line("script-line", Kind.FURNITURE,
             r"(?:\(adsbygoogle ?= ?window\.adsbygoogle|window\.(?:dataLayer|_taboola|fbAsyncInit|googletag) ?="
             r"|googletag\.cmd\.push\(|_taboola\.push\(|fbq\(['\"]|gtag\(['\"]|!function ?\(d, ?s, ?id\)"
             r"|\(function ?\(d, ?s, ?id\)|var googletag ?=|document\.write\()[^\n]{0,3000}", label="navigation",
             longest=3200,
             head=("(adsbygoogle", "window.dataLayer", "window._taboola", "window.fbAsync", "window.googletag",
                   "googletag.cmd", "_taboola.push", "fbq(", "gtag(", "!function", "(function", "var googletag",
                   "document.write("),
             examples=("(adsbygoogle = window.adsbygoogle || []).push({});",
                       "googletag.cmd.push(function() { googletag.display('div-mill-1'); });"),
             near_misses=("(function turn(wheel) { return 1; })",)),
        span("edit-link", Kind.FURNITURE, r"\[ ?edit ?\]$", label="navigation", stem=("[ edit ]", "[edit]"),
             examples=("[ edit ]",), near_misses=("[edit] the text",)),
        line("powered", Kind.FURNITURE,
             r"(?:Proudly )?[Pp]owered by (?:WordPress(?:\.com)?|Newspack(?: by Automattic)?|Blogger|Drupal|Ghost)\.?",
             label="navigation",
             head=("Proudly powered by", "Proudly Powered by", "Powered by WordPress", "Powered by Newspack",
                   "Powered by Blogger", "Powered by Drupal", "Powered by Ghost"), longest=50,
             examples=("Proudly powered by WordPress.", "Proudly powered by Newspack by Automattic")),
        line("in-language", Kind.FURNITURE,
             r"This (?:news |press )?(?:release|article|story|page|post) is (?:also )?available in "
             r"(?:\p{Lu}\p{Ll}{3,14}(?:,| and| or)? ?){1,4}\.?", label="navigation", head="This ", longest=90,
             examples=("This news release is available in French.",),
             near_misses=("This release is available in May",)),
        line("footer", Kind.FURNITURE,
             r"(?i:(?:terms ?(?:&|and) ?conditions|privacy(?: (?:notice|statement|settings|center))?"
             r"|help(?: cent(?:er|re))?|faqs?|mobile apps?|your (?:california )?privacy (?:rights|choices)"
             r"|accessibility(?: statement)?|ethics policy|editorial policy|code of ethics|press (?:room|center)"
             r"|media kit|rss(?: feeds?)?|sitemap|site map|corrections|return to top|to top))", label="navigation",
             where="tail", longest=36,
             examples=("Terms & Conditions", "Accessibility Statement", "RETURN TO TOP")),
        line("addressed", Kind.FURNITURE, rf"(?i:permalink|short ?(?:url|link)|shortlink): ?{URL}", label="navigation",
             where="tail",
             head=("Permalink", "PERMALINK", "Short URL", "Short Url", "Short link", "Shortlink", "ShortLink"),
             longest=300,
             examples=("Permalink: https://post.example/mill", "Short URL: https://post.example/2lp")),
        line("numbered-pages", Kind.FURNITURE,
             r"(?:(?:«|‹|<|Prev(?:ious)?) )?1 2(?: \d{1,2}){0,10}(?: (?:\.{3}|…)(?: \d{1,3})?)?(?: (?:»|›|>|Next"
             r"|Last)(?: ?(?:»|›|>|page|»))?){0,2}", label="navigation", where="tail",
             head=("1 2", "« 1 2", "< 1 2", "Prev", "‹ 1 2"), longest=60,
             examples=("1 2 3 Next", "1 2 3 … 14 Next »")),
    ),
)
