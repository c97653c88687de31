"""Countercurrents.org (Kerala): essays and reports from South Asia and the left worldwide.

Below the text stand the author's biography and an appeal with the newsletter form and a Telegram channel.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

MENU = (
    r"(?:CC Archive|Submission Policy|Populari[sz]e CC|Join News ?Letter|CC Youtube Channel"
    r"|CC Videos|Editor's Picks|Feed Burner|Read CC In Your(?: Own Language)?|Own Language"
    r"|Bradley Manning|India Burning|Mumbai Terror|Financial Crisis|Iraq|AfPak War|Peak Oil"
    r"|Globalisation|Localism|Alternative Energy|Climate Change|US Imperialism|US Elections"
    r"|Palestine|Latin America|Communalism|Gender/Feminism|Dalit|Humanrights|Economy"
    r"|India-pakistan|Kashmir|Environment|Book Review|Gujarat Pogrom|Kandhamal Violence"
    r"|Arts/Culture|Archives|Home|About Us|About CC|Disclaimer|Fair Use Notice|Contact Us"
    r"|Search Our Archive|Our Site|Web|Press Releases|Action Alert|WSF|India Elections|Links|Search)"
)

PROFILE = Profile(
    name="countercurrents",
    title="Countercurrents",
    sites=("countercurrents.org",),
    aliases=("Countercurrents", "Countercurrents.org", "CounterCurrents", "Counter Currents"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Countercurrents\.org", label="navigation", where="head",
             head="Countercurrents.org", identifies=True, follows=("", "navigation", "subscribe"),
             examples=("Countercurrents.org",), near_misses=("Countercurrents.org is read in Arden.",)),
        line("outlet", Kind.HEADER, r"(?P<source>[\p{Lu}][\p{L}\d '’&-]{1,40}(?:\.(?:com|org|net|in|info))?)",
             label="source", where="head", follows="published", longest=50,
             examples=("Arden Post",), near_misses=("The mill is shut.",)),
        line("share", Kind.CALL_TO_ACTION, r"Share on Tumblr", label="social", where="tail",
             examples=("Share on Tumblr",)),
        line("byline", Kind.HEADER,
             rf"(?P<as_topics>in (?P<topics>[\p{{Lu}}][\p{{L}} /&-]{{2,40}})) [—–-] by (?P<author>{NAMES}) [—–-] "
             rf"(?P<as_published>(?P<date>{DAY}))", where="head", head="in ",
             examples=("in World — by Ana Ruiz — November 4, 2016",)),
        line("support", Kind.CALL_TO_ACTION, r"(?i:support countercurrents)", where="tail",
             head=("Support Countercurrents", "SUPPORT COUNTERCURRENTS"), identifies=True,
             examples=("Support Countercurrents",)),
        line("answerable", Kind.CALL_TO_ACTION,
             r"Countercurrents is answerable only to our readers\. Support honest journalism because we have no "
             r"PLANET B\.(?: (?P<as_subscribe>Subscribe to our (?:Telegram|WhatsApp) [Cc]hannel)"
             r"|(?! Subscribe to).{0,120})?", label="support", identifies=True,
             examples=("Countercurrents is answerable only to our readers. Support honest journalism because we have no PLANET B. Subscribe to our Telegram channel",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?i:(?:sign up for|get) countercurrents daily newsletter(?: straight to your inbox)?)[.!]?",
             label="subscribe", identifies=True,
             head=("SIGN UP FOR COUNTERCURRENTS", "GET COUNTERCURRENTS DAILY", "Sign up for Countercurrents",
                   "Get CounterCurrents daily", "Get Countercurrents daily"),
             examples=("SIGN UP FOR COUNTERCURRENTS DAILY NEWSLETTER",
                       "GET COUNTERCURRENTS DAILY NEWSLETTER STRAIGHT TO YOUR INBOX")),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:article|essay) )?(?i:was )?(?i:originally |first )(?i:published|appeared) (?:in|on|at"
             r"|by) (?P<source>Counter ?[Cc]urrents(?:\.org)?) ?\.?", where="tail",
             tail=("urrents", "urrents.", "urrents.org", "urrents.org."), identifies=True,
             examples=("Originally published in Countercurrents.org",
                       "This article first appeared in Countercurrents.")),
        line("topics", Kind.HEADER, r"in (?P<topics>[\p{Lu}][\p{L} /&-]{2,40}(?:, [\p{Lu}][\p{L} /&-]{2,40}){0,3})",
             label="topics", where="head", head="in ", follows=("title", "subtitle", "social"), longest=120,
             examples=("in World", "in India, Climate Change")),
        line("byline-dashes", Kind.HEADER,
             rf"[—–-]{{1,2}} ?by (?P<author>{NAMES}) ?(?:[—–-]{{1,2}}(?: ?(?P<as_published>(?P<date>{DAY})))?)?",
             label="byline", where="head", head=("—", "–", "-"), longest=110,
             examples=("— by Ana Ruiz —", "— by Ana Ruiz — November 4, 2016")),
        line("insights", Kind.CALL_TO_ACTION,
             r"(?:Leave A Comment|(?:Leave A Comment )?& Share Your Insights|Comment Policy"
             r"|Digg it! And spread the word!(?: Here is a unique chance[^\n]{0,300})?|Comments are moderated)",
             label="comment", where="tail", identifies=True, longest=360,
             head=("Leave A Comment", "& Share Your Insights", "Comment Policy", "Digg it! And spread",
                   "Comments are moderated"),
             examples=("& Share Your Insights", "Digg it! And spread the word!", "Leave A Comment")),
        line("moderation", Kind.CALL_TO_ACTION,
             r"Due to a recent spate of abusive, racist and xenophobic comments we are forced to revise our comment "
             r"policy[^\n]{0,120}", label="comment", longest=240,
             examples=("Due to a recent spate of abusive, racist and xenophobic comments we are forced to revise our comment policy and has put all comments on moderation que.",)),
        line("name-below", Kind.FURNITURE, r"Countercurrents\.org", label="navigation", where="tail",
             head="Countercurrents.org",
             examples=("Countercurrents.org",)),
        line("channel", Kind.CALL_TO_ACTION, r"Subscribe to our (?:Telegram|WhatsApp) channel", label="subscribe",
             where="tail", longest=40, head="Subscribe to our",
             examples=("Subscribe to our Telegram channel",)),
        line("join", Kind.CALL_TO_ACTION,
             r"Join Our Newsletter|(?i:subscribe to our newsletter)|Annual Subscription"
             r"|Join Countercurrents Annual Fund Raising Campaign and help us[^\n]{0,60}", label="subscribe",
             where="tail", longest=120,
             head=("Join Our Newsletter", "Subscribe To Our", "Subscribe to our", "Annual Subscription",
                   "Join Countercurrents"),
             examples=("Join Our Newsletter",)),
        run("menu", Kind.FURNITURE, r"Crowdfunding Countercurrents", label="navigation", identifies=True,
            until=r"Contact Us|Search Our Archive", after=Members(r"[\p{Lu}][^\n.!?]{1,50}", most=60, characters=1500),
            examples=("Crowdfunding Countercurrents\nCC Archive\nSubmission Policy\nContact Us",)),
        line("published-plain", Kind.HEADER, r"(?P<date>\d{1,2} [A-Z][a-z]{2,8},? 20\d\d)", label="published",
             where="head", follows="byline", longest=24,
             examples=("12 March, 2015",)),
        run("subscribe-above", Kind.CALL_TO_ACTION, r"Subscribe To Our", label="subscribe", longest=18,
            after=Members(r"News Letter", most=1, least=1),
            examples=("Subscribe To Our\nNews Letter",)),
        line("digg", Kind.CALL_TO_ACTION,
             r"Here is a unique chance to help this article to be read by thousands of people more\.[^\n]{0,340}",
             label="social", identifies=True, longest=440, head="Here is a unique chance to help",
             examples=("Here is a unique chance to help this article to be read by thousands of people more. You just Digg it, and it will appear in the home page of Digg.com.",)),
        line("news-letter", Kind.CALL_TO_ACTION, r"Join News ?[Ll]etter", label="subscribe", head="Join News",
             longest=18,
             examples=("Join News Letter",)),
        line("top-lines", Kind.FURNITURE,
             r"Search Our Archive|Editor's Picks|Home|About Us|Fair Use Notice|Archives|Submission Policy|About CC"
             r"|Disclaimer|Contact Us|Popularise CC|CC Archive|CC Videos", label="navigation", where="head", longest=24,
             head=("Search Our", "Editor", "Home", "About Us", "Fair Use Notice", "Archives", "Submission", "About CC",
                   "Disclaimer", "Contact Us", "Popularise", "CC Archive", "CC Videos"),
             examples=("Search Our Archive",)),
        line("updates", Kind.CALL_TO_ACTION, r"Get CounterCurrents updates on our (?:WhatsApp|Telegram)[^\n]{0,50}",
             label="subscribe", head="Get CounterCurrents updates", longest=90, identifies=True,
             examples=("Get CounterCurrents updates on our WhatsApp and Telegram Channels",)),
        line("byline-numbers", Kind.HEADER,
             rf"[—–-]{{1,2}} ?by (?P<author>{NAMES}) ?[—–-]{{1,2}} ?"
             rf"(?P<as_published>(?P<date>\d{{1,2}}/\d{{1,2}}/20\d\d))", label="byline", where="head",
             head=("—", "–", "-"), longest=110,
             examples=("— by Ana Ruiz — 23/01/2021",)),
        run("menu-short", Kind.FURNITURE, r"Crowdfunding Countercurrents", label="navigation", identifies=True,
            head="Crowdfunding Countercurrents", longest=30, after=Members(MENU, most=60, characters=1500),
            examples=("Crowdfunding Countercurrents\nCC Archive\nSubmission Policy\nFeed Burner",)),
        run("menu-goes-on", Kind.FURNITURE, r"CC Youtube Channel|Editor's Picks", label="navigation",
            head=("CC Youtube", "Editor's Picks", "Editor’s Picks"), longest=32,
            after=Members(MENU, most=60, characters=1500),
            examples=("Editor's Picks\nFeed Burner\nRead CC In Your\nOwn Language",)),
        line("own-source", Kind.HEADER, r"(?P<republisher>(?P<source>Countercurrents\.org))", label="source",
             where="head", head="Countercurrents.org", follows="published",
             examples=("Countercurrents.org",)),
        line("topics-above", Kind.HEADER,
             r"in (?P<topics>[\p{Lu}][\p{L} /&-]{2,40}(?:, [\p{Lu}][\p{L} /&-]{2,40}){0,3})", label="topics",
             where="head", head="in ", follows="", below=rf"by {NAMES}$", longest=120,
             examples=("in Climate Change",)),
        line("byline-below-topics", Kind.HEADER, rf"by (?P<author>{NAMES})", label="byline", where="head", head="by ",
             follows="topics", longest=100,
             examples=("by Ana Ruiz",)),
        line("date-below-byline", Kind.HEADER, r"(?P<date>\d{1,2}/\d{1,2}/20\d\d)", label="published", where="head",
             follows="byline", longest=12,
             examples=("23/01/2021",)),
        line("title-below-date", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{6,150}(?<![.;,:])", label="title", where="head",
             follows="published", longest=160, below=r"[\p{Lu}\d\"'‘“][^\n]{60,3000}",
             examples=("The Ferries of Arden Stand Still, and Nobody Knows Why",)),
        line("peoples-journalism", Kind.CALL_TO_ACTION, r"(?i:if you liked the article,? support people's journalism)",
             label="support", head=("IF YOU LIKED THE", "If you liked the"), longest=70, identifies=True,
             examples=("IF YOU LIKED THE ARTICLE SUPPORT PEOPLE'S JOURNALISM",)),
        line("patron", Kind.CALL_TO_ACTION, r"Become a Patron at (?:PATREON|Patreon)", label="support",
             head="Become a Patron at", longest=40,
             examples=("Become a Patron at PATREON",)),
        run("menu-foot", Kind.FURNITURE, r"Fair Use Notice|Disclaimer", label="navigation", longest=18,
            head=("Fair Use Notice", "Disclaimer"), after=Members(MENU, most=6, least=1),
            examples=("Fair Use Notice\nContact Us\nSearch Our Archive",)),
        run("menu-popularise", Kind.FURNITURE, r"Popularise CC", label="navigation", identifies=True,
            head="Popularise CC", longest=18, before=Members(r"Home", most=1),
            after=Members(rf"{MENU}|Search", most=60, least=3, characters=1500),
            examples=("Home\nPopularise CC\nSubmission Policy\nIraq\nFeed Burner",)),
    ),
)
