"""Yahoo (Entertainment, Lifestyle, Finance): own and syndicated stories with calls to read and follow at the end."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES, NEWSPAPER, PERSON, TIME, WEEKDAY

PAPER = (
    rf"(?:\p{{Lu}}[\p{{L}}]{{1,12}})?(?:{NEWSPAPER}|News|Post|Times|Press|Star|Sun|Globe|Record|Today|TODAY|Republic|Standard"
    r"|Network|NETWORK|Free Press|Spectrum)"
)

PROFILE = Profile(
    name="yahoo",
    title="Yahoo",
    sites=("yahoo.com", "finance.yahoo.com", "yahoo.co.uk"),
    aliases=("Yahoo", "Yahoo!"),
    rules=(
        run("read-more", Kind.INSERT, r"Read more (?:from|on) Yahoo \p{Lu}\w{2,20}(?: (?:&|and|\p{Lu}\w{1,20})){0,3}:?",
            label="related", head=("Read more from Yahoo", "Read more on Yahoo"), identifies=True,
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{6,140}(?<!\.)", most=8, items=True),
            examples=("Read more from Yahoo Lifestyle:",
                      "Read more from Yahoo Lifestyle:\n• Seven loaves from Arden\n• The miller who grew a pumpkin"),
            near_misses=("Read more from Yahoo is what he did.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Follow us on Instagram, Facebook,(?: Twitter,)? and (?:Twitter"
             r"|Pinterest) for nonstop inspiration delivered fresh to your feed, every day\.", label="social",
             identifies=True,
             examples=("Follow us on Instagram, Facebook, and Twitter for nonstop inspiration delivered fresh to your feed, every day.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Want (?:daily pop culture news|lifestyle and wellness news) delivered to your inbox\? Sign up here "
             r"for Yahoo .{3,60}newsletter\.?", label="subscribe", head="Want ", identifies=True,
             examples=("Want daily pop culture news delivered to your inbox? Sign up here for Yahoo Entertainment & Lifestyle's newsletter.",)),
        line("finance", Kind.INSERT, r"Read the latest financial and business news from Yahoo Finance\.?",
             label="related", identifies=True,
             examples=("Read the latest financial and business news from Yahoo Finance",)),
        line("continues", Kind.INSERT, r"Story [Cc]ontinues", label="advert",
             head=("Story continues", "Story Continues"),
             examples=("Story continues",)),
        line("agency", Kind.HEADER,
             r"(?P<source>Reuters|Associated Press|The Associated Press|AFP|Bloomberg|Business Insider|USA TODAY"
             r"|The Independent|HuffPost|INSIDER|TechCrunch|Benzinga|Variety|Deadline|The Telegraph|Business Wire"
             r"|PR Newswire|GlobeNewswire|ACCESSWIRE|Newsfile Corp\.|Zacks|Motley Fool|Simply Wall St\.?|MarketWatch"
             r"|Barrons\.com|Investor's Business Daily|InvestorPlace|Fortune|Quartz|Yahoo Finance|Oilprice\.com)",
             label="source", where="head", longest=30, follows=("", "navigation", "title"),
             examples=("Reuters",)),
        line("provider", Kind.HEADER,
             r"(?!(?:News|Home|Sports?|Finance|Money|Politics|World|Business|Lifestyle|Entertainment|Health|Weather"
             r"|Opinion|Video|Follow|Share|Search|Mail)\b)(?P<source>\p{Lu}[\p{L}\p{N}&'’.]{2,20}"
             r"(?: [\p{L}\p{N}&'’.]{1,20}){0,4})", label="source", where="head", follows="navigation", awaits="title",
             longest=40,
             examples=("The Arden Tribune",), near_misses=("Sports",)),
        line("provider-linked", Kind.HEADER, r"(?!Yahoo)(?P<source>\p{Lu}[^\n.!?]{2,44})", label="source", where="head",
             follows=("", "navigation"), longest=50,
             target=r"^https?://(?!(?:[\w-]{1,30}\.){0,3}yahoo\.)[\w.-]{4,60}/?$",
             examples=("[The Arden Tribune](https://www.tribune.example/)",),
             near_misses=("[Mail](https://mail.yahoo.com/)", "[The Arden Tribune](https://www.tribune.example/mill)")),
        line("name-and-outlet", Kind.HEADER,
             rf"(?P<author>{NAMES}), (?P<source>(?:The )?(?:\p{{Lu}}[\p{{L}}'’.-]{{1,20}} ){{0,4}}(?:{PAPER}))",
             label="byline", where="head", follows=("title", "caption"), awaits="published", longest=120,
             examples=("Ana Ruiz, Arden StarNews", "Ana Ruiz and Tom Hale, The Arden Journal Sentinel"),
             near_misses=("Ana Ruiz, Tom Hale",)),
        line("picture-text", Kind.MEDIA, r"\p{Lu}[^\n]{20,240}[.!?][\"”’]?", label="caption", where="head", longest=250,
             follows=("published", "media", "social"),
             below=(r"\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L}.]{2,12})?(?: \([\p{L} .]{2,24}\))? ?(?:\|"
                    r"|[—–-]{1,2}) ?[\p{Lu}\"“]"),
             examples=("The wheel of the mill will be mended by May.",)),
        line("names", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="head", follows="title",
             awaits="published", longest=120,
             examples=("Ana Ruiz and Tom Hale",)),
        line("published", Kind.HEADER, rf"(?P<date>{WEEKDAY}, {DAY}(?:,| at) {TIME}) ?·(?: ?\d{{1,2}} min read)?",
             where="head", longest=80, stem="·", identifies=True,
             examples=("Tue, March 8, 2022, 9:14 AM · 2 min read",)),
        line("commenting", Kind.CALL_TO_ACTION,
             r"Our goal is to create a safe and engaging place for users to connect over interests and "
             r"passions\.[^\n]{0,200}", label="comment", identifies=True,
             examples=("Our goal is to create a safe and engaging place for users to connect over interests and passions.",)),
        line("view-photos", Kind.MEDIA, r"View photos?(?: \d{1,3})?|View gallery", label="media",
             head=("View photo", "View gallery"), longest=20,
             examples=("View photos",)),
        line("better-in-app", Kind.CALL_TO_ACTION, r"Yahoo News is better in the app|Sign in to view your mail",
             label="subscribe", identifies=True, head=("Yahoo News is better", "Sign in to view your mail"),
             examples=("Yahoo News is better in the app",)),
        line("masthead", Kind.FURNITURE,
             r"(?P<republisher>Yahoo!? ?(?:News|Sports|Finance|Entertainment|Lifestyle|Life|Movies|Music|Tech))",
             label="navigation", where="head", head="Yahoo", follows=("", "navigation"), longest=22,
             examples=("Yahoo Sports",), near_misses=("Yahoo is shut.",)),
        line("title-site", Kind.HEADER,
             r"(?P<title>[^\n]{8,200}?) [-–—|] (?P<republisher>Yahoo(?:! News| News| Finance| Sports"
             r"| Entertainment)?)", label="title", where="head",
             tail=("Yahoo", "Yahoo News", "Yahoo! News", "Yahoo Finance", "Yahoo Sports", "Yahoo Entertainment"),
             identifies=True,
             examples=("The Mill Stops for Good - Yahoo News",)),
        line("content-below", Kind.INSERT, r"More content below", label="advert", head="More content below", longest=20,
             examples=("More content below",)),
        line("stock-news", Kind.INSERT,
             r"Click here for (?:the latest|in-depth analysis of the latest) stock market news[^\n]{0,120}",
             label="related", where="tail", longest=180,
             head=("Click here for the latest stock", "Click here for in-depth analysis"),
             examples=("Click here for the latest stock market news and in-depth analysis, including events that move stocks",)),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>Yahoo)!?(?:,? Inc)?\. All [Rr]ights [Rr]eserved\.", label="copyright",
             head="© 20", stem=" Yahoo", longest=50, identifies=True,
             examples=("© 2023 Yahoo. All rights reserved.",),
             near_misses=("© 2023 Arden Post. All rights reserved.",)),
        line("foot", Kind.FURNITURE,
             r"Terms(?: and Privacy Policy|/Privacy Policy)|Solve the daily Crossword"
             r"|Sign in to access your portfolio|Privacy Dashboard", label="navigation", where="tail", longest=40,
             head=("Terms", "Solve the daily", "Sign in to access your portfolio", "Privacy Dashboard"),
             examples=("Terms and Privacy Policy", "Solve the daily Crossword")),
        line("tools", Kind.CALL_TO_ACTION, r"Link Copied|Copy link", label="social", longest=14,
             head=("Link Copied", "Copy link"),
             examples=("Link Copied",)),
        line("read-original", Kind.ATTRIBUTION, r"Read the original article on (?P<source>[\p{Lu}][\p{L}&' ]{2,40})\.?",
             label="origin", head="Read the original article on", longest=80,
             examples=("Read the original article on Arden Insider",)),
        line("menu", Kind.FURNITURE, r"News Finance Sports More\.{0,3}", label="navigation", where="head",
             head="News Finance", longest=30, identifies=True,
             examples=("News Finance Sports More...",)),
        line("byline-agency", Kind.HEADER,
             rf"By (?:\p{{Lu}}[\p{{Lu}}.'’-]{{0,20}} ){{1,3}}?\p{{Lu}}[\p{{Lu}}.'’-]{{1,20}}, (?:Associated Press|AP"
             rf"|Reuters) [\p{{L}} ]{{4,30}}? (?P<author>{PERSON}), (?P<source>Associated Press|AP"
             rf"|Reuters) [\p{{L}} ]{{4,30}} (?P<as_published>[–—-] \p{{Lu}}\p{{Ll}}{{2}} \p{{Lu}}\p{{Ll}}{{2}} "
             rf"\d{{1,2}}, \d{{1,2}}:\d\d [ap]m E[SD]?T)", label="byline", where="head", head="By ",
             tail=("am ET", "pm ET", "am EST", "pm EST", "am EDT", "pm EDT"), longest=200, identifies=True,
             examples=("By ANA RUIZ, Associated Press Writer Ana Ruiz, Associated Press Writer – Fri Mar 4, 6:25 am ET",)),
        line("byline-stamped", Kind.HEADER,
             rf"By (?P<author>{NAMES})(?:, (?P<source>Associated Press|AP"
             rf"|Reuters) [\p{{L}} ]{{4,30}})? (?P<as_published>[–—-] \p{{Lu}}\p{{Ll}}{{2}} \p{{Lu}}\p{{Ll}}{{2}} "
             rf"\d{{1,2}}, \d{{1,2}}:\d\d [ap]m E[SD]?T)", label="byline", where="head", head="By ",
             tail=("am ET", "pm ET", "am EST", "pm EST", "am EDT", "pm EDT"), longest=160, identifies=True,
             examples=("By Ana Ruiz, Associated Press Writer – Fri Mar 4, 6:25 am ET",)),
        line("buzz", Kind.CALL_TO_ACTION, r"Buzz up!(?: \d{1,6} votes?)?|Send", label="social", longest=30,
             head=("Buzz up!", "Send"),
             examples=("Buzz up! 41 votes",)),
        run("photo-agency", Kind.MEDIA, r"AP|Reuters|AFP", label="caption", head=("AP", "Reuters", "AFP"), longest=8,
            after=Members(r"(?:AP|Reuters|AFP)(?:/File)? [–—-] [^\n]{10,400}", most=1, least=1),
            examples=("AP\nAP – Children skate on the millpond in Arden. (AP Photo/Ana Ruiz)",)),
        run("in-this-article", Kind.HEADER, r"In this article:", label="topics", head="In this article:", longest=18,
            after=Members(r"(?:•? ?(?P<topics>[A-Z^][A-Z\d.^=-]{0,11}))?(?: ?[+-]?\d[\d.,]{0,9}%| ?\([+-]?\d[\d.,]{0,9}%\))?", most=8, least=1),
            examples=("In this article:\nARDN.V -1.25%",)),
        line("in-article", Kind.HEADER, r"In this article:", label="topics", where="head", head=("In this article:",),
             longest=76,
             examples=("In this article:",)),
    ),
)
