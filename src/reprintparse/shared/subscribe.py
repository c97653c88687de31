"""Calls to sign up: newsletters, alerts, feeds, apps, channels."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import UNTOLD

WHAT = (
    r"(?:newsletters?|news letter|mailing list|e-?mails?|e-?mail alerts?|alerts?|updates|daily|weekly|briefing|bulletin"
    r"|digest|inbox|podcast|(?:youtube |telegram |whatsapp )?channel|rss|feed|notifications?|app|blog|magazine|list"
    r"|free)"
)

PROFILE = Profile(
    name="subscribe",
    title="Newsletters, alerts, channels",
    always=True,
    rules=(
        line("sign-up", Kind.CALL_TO_ACTION,
             rf"[*_(\[#•»>—–-]{{0,3}} ?(?![^\n]{{0,300}}\b(?:would have|had been|were|said)\b)(?i:(?:please "
             rf"|click here to |to |or |or just |and |want more\? |like what you(?:'re| are) reading\? "
             rf"|get started: )?(?:sign(?:ing)? up|subscribe|register|opt in"
             rf"|join)(?:[^\n]{{0,160}}?)\b{WHAT}\b)[^\n]{{0,360}}", label="subscribe", longest=560,
             head=("Sign up", "SIGN UP", "Sign Up", "sign up", "Subscribe", "SUBSCRIBE", "subscribe",
                   "Click here to subscribe", "Click here to sign", "Click here to join", "Click HERE to sub",
                   "Please subscribe", "PLEASE SUBSCRIBE", "Please sign up", "To subscribe", "To sign up",
                   "Register for", "Join our", "Join the mailing", "JOIN OUR", "Join over", "or just subscribe",
                   "Or subscribe", "Want more? Sign", "Like what you"),
             examples=("Sign up for our newsletter", "Subscribe to our newsletter – The Mill Leak",
                       "Subscribe to get the hand picked best stories every week Subscribe to our mailing list"),
             near_misses=("Subscribe to that view and you will be alone in the valley.",
                          "Subscribe to a newsletter of the mill and you would have known it.",
                          "Join our walk along the river.")),
        line("my-site", Kind.CALL_TO_ACTION,
             r"(?:Please )?(?:[Ss]ubscribe|SUBSCRIBE) (?:to|TO) (?i:my|our|the"
             r"|this) (?i:[\p{L}]{2,16} )?(?i:web ?site|site|blog|page|channel"
             r"|podcasts?)\b(?: collection)?[^\n]{0,160}", label="subscribe", longest=240,
             head=("Subscribe to", "SUBSCRIBE TO", "Please subscribe to", "Please Subscribe to"),
             examples=("Subscribe to My Website at: www.mills.example",),
             near_misses=("Subscribe to the sound of the wheel.",)),
        line("to-receive", Kind.CALL_TO_ACTION,
             r"To (?:receive|(?:hear|get|read|see|listen to) (?:more|future|all|our|ongoing|regular|free|the latest"
             r"|these|my)) [^\n]{0,90}?\b(?:messages|updates|e-?mails?|posts?|news|podcasts?|articles|stories|alerts"
             r"|columns?)\b[^\n]{0,120}?, (?:please )?(?:go to|visit|sign up|subscribe|click|join|enter|register"
             r"|e-?mail)\b[^\n]{2,200}", label="subscribe", where="tail", longest=440, head="To ",
             examples=("To receive ongoing messages from the mill, go to www.mills.example and request to be added to the mailing list.",
                       "To hear more podcasts from Arden Radio, subscribe to our podcast collection."),
             near_misses=("To see more of the mill, go to the bridge.",
                          "To read stories like those in the book, go to the mill.")),
        line("button", Kind.CALL_TO_ACTION,
             r"(?:SUBSCRIBE|Subscribe|SIGN UP|Sign [Uu]p)(?: (?:NOW|[Nn]ow|TODAY|[Tt]oday|HERE"
             r"|[Hh]ere))?[!»>]?(?: Thank you for (?:signing up|subscribing)[!.]?)?", label="subscribe", longest=60,
             head=("SUBSCRIBE", "Subscribe", "SIGN UP", "Sign up", "Sign Up"),
             examples=("SUBSCRIBE", "Sign Up Now", "Sign Up Thank you for signing up!")),
        line("get", Kind.CALL_TO_ACTION,
             r"[*_(\[•-]{0,3} ?(?i:(?:get|receive|want|have)(?: [^\n]{1,160}?)?(?: (?:in your inbox|to your inbox"
             r"|by e-?mail|via e-?mail|in your mailbox|delivered (?:to you|to your|straight|directly|daily|weekly"
             r"|right)|newsletters?|sent to you|straight to your|direct to your|breaking news alerts"
             r"|e-?mail alerts)))[^\n]{0,700}", label="subscribe", longest=1000,
             head=("Get ", "GET ", "Receive ", "Want ", "Have ", "- Want"),
             examples=("Get daily insight, inspiration and deals in your inbox",
                       "Get the biggest stories by email Subscribe Thank you for subscribing We have more newsletters",
                       "Get The Brief. Sign up to receive the top stories you need to know right now in your inbox.")),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"[*_(\[•-]{0,3} ?(?i:(?:[\w'& ]{0,40}?(?:daily |weekly |free |our |email "
             r"|e-mail )?newsletters?(?: sign-?up| subscription| notifications?| signup form)?(?: is [^\n]{0,80})?"
             r"|e-?mail (?:address|sign up|alerts|updates|newsletter)|your e-?mail(?: address)?"
             r"|enter your e-?mail[^\n]{0,80}|by signing up,? you[^\n]{0,200}"
             r"|by clicking [^\n]{0,200}you agree[^\n]{0,160}|thank you for (?:subscribing|signing up)[^\n]{0,120}"
             r"|we(?:'ll| will) never (?:share|sell|spam)[^\n]{0,100}|unsubscribe (?:at any time|anytime)[^\n]{0,80}"
             r"|you(?:'ve| have) (?:successfully |been )?(?:subscribed|signed up)[^\n]{0,100}"
             r"|see our privacy (?:notice|policy)[^\n]{0,100}|invalid email[^\n]{0,60}|could not subscribe[^\n]{0,80}"
             r"|contact me with news and offers[^\n]{0,160}))[^\n]{0,160}", label="subscribe", longest=330,
             head=("Newsletter", "NEWSLETTER", "Our newsletter", "Email ", "E-mail ", "EMAIL", "Your email",
                   "Your e-mail", "Enter your", "ENTER YOUR", "By signing up", "By clicking", "Thank you for s",
                   "Thanks for s", "We'll never", "We will never", "Unsubscribe", "You've s", "You have s",
                   "See our privacy", "Invalid email", "Could not subscribe", "Contact me with", "Free newsletter",
                   "Daily newsletter", "Weekly newsletter", "Daily Newsletter", "Weekly Newsletter"),
             examples=("Newsletter Notifications Signup Form",
                       "By signing up you agree to receive email newsletters or alerts from Arden Post."),
             near_misses=("Email was new to the mill in those days.",)),
        line("follow-channel", Kind.CALL_TO_ACTION,
             r"[*_(\[•-]{0,3} ?(?i:(?:you can (?:also |now )?)?(?:subscribe to|join|download|get"
             r"|follow)(?: (?:our|the|us on|[\p{L}' ]{2,30}))?[^\n]{0,40}?(?:whatsapp|telegram|youtube|rss"
             r"|google news|app store|google play|iphone|android|ios|mobile app|our app|news app)\b)[^\n]{0,160}",
             label="subscribe", longest=260,
             head=("Subscribe", "SUBSCRIBE", "Join ", "JOIN ", "Download", "DOWNLOAD", "Get our app", "Get the app",
                   "(You can now", "You can now", "You can also", "Follow us on Telegram", "Follow us on WhatsApp",
                   "Follow us on Google News"),
             examples=("Download the Arden Post mobile app",
                       "(You can now subscribe to our Arden Times WhatsApp channel)", "Join our Telegram channel")),
        line("looking-for", Kind.CALL_TO_ACTION,
             r"[*_(]?(?i:looking for more|want more|enjoy(?:ed|ing)? (?:this|our|what|the)"
             r"|if you (?:like|liked|enjoy|enjoyed)|like this|never miss|don't miss"
             r"|stay (?:up[- ]to[- ]date|updated|informed|connected|tuned|on top)|keep up with|be the first"
             r"|for (?:more|the latest|all the latest|breaking)|check back)[^\n]{0,180}?\b(?i:subscribe|sign up"
             r"|newsletter|inbox|download|app|youtube channel|alerts|register|follow)\b[^\n]{0,240}", label="subscribe",
             longest=500,
             head=("Looking for more", "Want more", "Enjoy", "If you like", "If you enjoy", "*If you", "Like this",
                   "Never miss", "Don't miss", "Stay ", "STAY ", "Keep up", "Be the first", "For more",
                   "For the latest", "For all the latest", "For breaking", "Check back"),
             examples=("Looking for more river news? Subscribe to our newsletter so you never miss a thing!",)),
        line("app", Kind.CALL_TO_ACTION,
             r"(?i:(?:download|get|install|try)(?: (?:our|the|your))?(?: (?:free|new|official|mobile|news"
             r"|[\p{L}.]{2,20})){0,4} app)(?: (?:now|today|here|for free|for ios|for android"
             r"|on [^\n]{3,40}))?[!.»>]{0,2}", label="subscribe", longest=80,
             head=("Download", "DOWNLOAD", "Get our", "GET OUR", "Get the", "GET THE", "Install"),
             examples=("DOWNLOAD OUR FREE NEWS APP", "Get the Arden app"), near_misses=("Get the wheel turning.",)),
        span("app-button", Kind.CALL_TO_ACTION, r"DOWNLOAD (?:OUR|THE) (?:[A-Z]{2,12} ){0,4}APP\b[!.]?",
             label="subscribe", stem="DOWNLOAD ",
             examples=("DOWNLOAD OUR FREE NEWS APP",)),
        span("sign-up-inside", Kind.CALL_TO_ACTION,
             r"(?<!\b(?:not|[Nn]ever|would|could|will|must|can|may) )(?i:sign up|subscribe)(?i: here| now| today"
             r"| free)? (?i:for|to|on) (?!(?i:my|his|her|their)\b)(?:[^\n.!?\"“”]{0,90}?\b)?(?i:newsletters?"
             r"|(?:daily|weekly) e-?mails?|e-?mail (?:list|alerts?|updates)|mailing list"
             r"|(?:youtube|telegram|whatsapp) channels?)\b(?![^\n.!?]{0,80}\b(?:said|were|was"
             r"|had)\b)[^\n.!?\"“”]{0,140}(?:[.!](?=$|[\s*_)])|$)",
             lead=(r"(?<=^|\n|[.!?…:)] )(?:(?:Please|To|If you|If You|Don't|Do not|You can|Click|Also|And|Want|For"
                   r"|Be sure|Make sure|Watch|Never|Get|Stay|Join|Like|Enjoy|Or|Remember|Help|Spread the word|Now|So"
                   r"|Feel free|Do us)\b[^\n.!?\"“”]{0,110}?)?"), label="subscribe", fallback=True,
             stem=("Sign up ", "sign up ", "SIGN UP ", "Sign Up ", "Subscribe ", "subscribe ", "SUBSCRIBE "),
             examples=("Sign up for the Arden Post daily email.",
                       "Watch the wheel above and don't forget to subscribe to our YouTube Channel!",
                       "Never miss a flood again sign up to our Telegram channel and we will keep you up to speed!"),
             near_misses=("Parents can sign up for the newsletter of the school.",
                          "If you want in, just sign up for her newsletter.",
                          "To sign up for the mailing list was, he said, a mistake.")),
        span("click-to-subscribe", Kind.CALL_TO_ACTION,
             r"lick here to (?:subscribe(?: (?:to|for|now|today)\b[^\n.!?\"“”]{0,80})?"
             r"|sign up for [^\n.!?\"“”]{2,80}?\b(?:e-?mails?|alerts"
             r"|newsletters?)(?: and (?:[\p{L}-]{2,12} )?(?:alerts|newsletters?))?)[.!]?(?=$|\s)",
             lead=r"(?<=^|\n|[.!?…:)] |\p{Ll}{3} )(?:To (?:receive|get|read) [^\n.!?\"“”]{3,60}, c|C)",
             label="subscribe", stem=("lick here to subscribe", "lick here to sign up for"),
             examples=("To receive the magazine, click here to subscribe.", "Click here to subscribe.",
                       "Click here to sign up for Arden Voice's free daily emails and news alerts."),
             near_misses=("He told her to click here to subscribe.",)),
        line("delivered", Kind.CALL_TO_ACTION,
             r"[\p{Lu}][^\n]{0,120}?(?i:get the (?:best|latest|top|most)"
             r"|receive the)[^\n]{0,80}?\b(?:(?:straight |directly |right |delivered )?(?:to|in) your (?:inbox"
             r"|in-?box|mailbox|email))\b[^\n]{0,100}", label="subscribe", longest=220,
             stem=("your inbox", "your in-box", "your mailbox", "your email"),
             examples=("Rivers & Mills Emails and Alerts - Get the best of Arden delivered to your inbox",),
             near_misses=("He wrote that the letter, delivered to your inbox at noon, would explain it.",)),
        line("more-news", Kind.CALL_TO_ACTION,
             r"(?:Get|GET) (?:more|MORE) (?:[\p{L}.']{2,20} ){1,3}(?:news|NEWS|updates|stories)[!.»>]?",
             label="subscribe", longest=50, head=("Get more", "GET MORE"),
             examples=("Get more AMU news",), near_misses=("Get more people to tell you the news.",)),
        line("free-sign-up", Kind.CALL_TO_ACTION,
             r"(?i:free sign[- ]?up|sign[- ]?up (?:for )?free|register (?:now |for )?free|join (?:now |for )?free"
             r"|create (?:a )?free account)[!.»>]?", label="subscribe", longest=30,
             head=("Free Sign", "Free sign", "FREE SIGN", "Sign up free", "Sign Up Free", "Sign up for free",
                   "Register free", "Register for free", "Join free", "Join for free", "Create free", "Create a free"),
             examples=("Free Sign Up", "Register for free")),
        line("free-newsletters", Kind.CALL_TO_ACTION,
             r"(?:(?:[^\n]{0,260}?[.!?:] |(?i:be sure to|please|don't forget to"
             r"|make sure to)[^\n]{0,120}? )?(?i:sign up for [^\n]{2,60}?newsletters?)\b[^\n]{0,500})",
             label="subscribe", longest=800, where="tail", stem=("newsletter", "Newsletter"),
             examples=("Escape the noise. SIGN UP for Arden's free newsletters. From our morning briefing to a weekly digest.",)),
        line("newsletter-alone", Kind.CALL_TO_ACTION,
             rf"{UNTOLD}[*_]{{0,2}}(?:Please )?(?:[Ss]ign up|[Ss]ubscribe)(?: here| now| today| free)? (?:for"
             rf"|to) (?!(?:his|her|their|a|an|no|my)\b)[^\n.!?\"“”]{{0,120}}?\b(?i:newsletters?|mailing list"
             rf"|e-?mail (?:list|alerts?|updates)|(?:to|in) your (?:inbox|mailbox))\b(?![^\n]{{0,300}}\b(?:was|were"
             rf"|had|and you)\b)[^\n]{{0,300}}", label="subscribe", amid=True, longest=500,
             head=("Sign up ", "Subscribe ", "Please sign up ", "Please subscribe ", "**Sign up ", "*Sign up "),
             examples=("Sign up for the Arden Post newsletter and get the latest river news delivered straight to your inbox.",
                       "Subscribe here to receive future mill alerts directly to your inbox."),
             near_misses=("Sign up for a newsletter of the mill and you have no evening left.",)),
        line("inbox-alone", Kind.CALL_TO_ACTION,
             rf"{UNTOLD}[*_]{{0,2}}(?:Get|Receive) (?!(?:a|an|him|her|it)\b)[^\n.!?]{{3,200}}?\b(?:(?:in"
             rf"|to) your (?:inbox|mailbox)|with our [^\n.!?]{{2,60}}? [Nn]ewsletter)\b(?![^\n]{{0,500}}\b(?:and you"
             rf"|is delivered)\b)[^\n]{{0,500}}", label="subscribe", amid=True, longest=800, head=("Get ", "Receive "),
             examples=("Get the best mill gossip in your inbox every week.",
                       "Get your daily dose of river news with our Arden Dispatch newsletter."),
             near_misses=("Get the best and the rest is delivered to your inbox, a friend told me.",)),
        line("visit-for-more", Kind.CALL_TO_ACTION,
             rf"{UNTOLD}For (?:more|further|additional) information(?: (?:on|about) [^\n,.]{{2,60}})?,? (?:please "
             rf"|simply )?(?:visit|go to|see) (?:https?://)?(?:www\.)?[\w-]{{2,40}}\.(?:com|org"
             rf"|net)\b[^\n]{{0,200}}?\b(?:download|sign up|subscribe|register|newsletter)\b[^\n]{{0,200}}",
             label="subscribe", amid=True, longest=500, head="For ",
             examples=("For more information on mills, visit ArdenMills.com and watch the film. Visitors can also download a free chapter and order the book.",),
             near_misses=("For more than a year the app told people what to buy.",)),
        line("note-sign-up", Kind.CALL_TO_ACTION,
             r"[*_(\[]{0,2}Editor's [Nn]ote: (?:Get|Sign up|Subscribe|Receive)\b[^\n]{0,260}?\b(?i:sign up|subscribe"
             r"|newsletter|inbox)\b[^\n]{0,260}", label="subscribe", longest=560,
             head=("Editor's Note: Get", "Editor’s Note: Get", "Editor's note: Get", "Editor’s note: Get",
                   "Editor's Note: Sign up", "Editor’s Note: Sign up", "Editor's note: Sign up",
                   "Editor’s note: Sign up", "Editor's Note: Sub", "Editor’s Note: Sub"),
             examples=("Editor's Note: Get a weekly roundup on living by rivers. Sign up for the Arden newsletter.",),
             near_misses=("Editor's note: Get well soon, we wrote him.",)),
        line("rss", Kind.CALL_TO_ACTION,
             r"(?i:(?:subscribe to )?(?:the )?(?:rss|atom)(?: feeds?| news feed)?(?: [^\n]{0,60})?|e-?mail alerts"
             r"|get alerts?|push notifications[^\n]{0,60}|turn on notifications[^\n]{0,60}"
             r"|create (?:an )?(?:email )?alert[^\n]{0,60})", label="subscribe", longest=90, where="tail",
             head=("RSS", "Atom", "Email alerts", "E-mail alerts", "Get alert", "Push notif", "Turn on",
                   "Create an alert", "Subscribe to RSS", "Create alert"),
             examples=("RSS feed",)),
        run("confirm", Kind.CALL_TO_ACTION, r"(?i:we need to confirm your e-?mail address)[.!]?", label="subscribe",
            longest=60, head=("We need to confirm", "We Need To Confirm"),
            before=Members(r"(?i:success|thank you|almost (?:finished|done|there))[!.… ]{0,4}", most=2),
            after=Members(r"(?i:to complete the (?:subscription |sign-?up )?process, please (?:click (?:on )?the link|follow the instructions) in the e-?mail we (?:have )?just sent (?:to )?you)[.!]?", most=1),
            examples=("Almost finished...\nWe need to confirm your email address.\nTo complete the subscription process, please click the link in the email we just sent you.",)),
        line("newsletters-deliver", Kind.CALL_TO_ACTION,
             r"[\p{Lu}][^\n.!?]{2,80}? (?i:newsletters?|briefings?|e-?mails?) (?:delivers?|brings?|puts?"
             r"|sends?)\b[^\n]{2,140}?\b(?i:(?:to|in) your (?:inbox|in-?box|mailbox|email))\b[^\n]{0,60}"
             r"|[^\n]{0,100}?(?i:(?:click|tap)(?: or tap)?(?:/tap)? here to (?:subscribe|sign up)) (?i:to"
             r"|for) [^\n]{3,80}(?i:alerts?|newsletters?|updates?|whatsapp|channels?)\b[^\n]{0,160}", label="subscribe",
             stem=("your inbox", "your in-box", "your mailbox", "here to subscribe", "here to sign up"), longest=340,
             amid=True,
             examples=("Arden Post's Daily and Weekly email newsletters deliver the news you want, right to your inbox.",
                       "Click/tap here to subscribe to Arden Times news alerts on WhatsApp."),
             near_misses=("The newsletter was delivered to her inbox at noon.",)),
        line("sign-up-to-get", Kind.CALL_TO_ACTION,
             r"(?![^\n]{0,200}\b(?:said|was|were|had|told)\b)[\p{Lu}][^\n.!?]{2,80}?,? (?i:sign up to (?:get"
             r"|receive))\b[^\n]{2,140}?\b(?i:(?:to|in) your (?:inbox|in-?box|mailbox|email))\b[^\n]{0,60}",
             label="subscribe", stem=("sign up to get", "sign up to receive", "Sign up to get", "Sign up to receive"),
             longest=300, amid=True,
             examples=("Stop the flood, sign up to get today's top stories delivered right to your inbox",),
             near_misses=("He told her to sign up to get the letter, and it went to your inbox instead.",)),
        line("bracketed-newsletter", Kind.CALL_TO_ACTION,
             r"\[ ?(?:[^\n\[\]]{3,300}[.|] ?\|? ?)?(?:Keep up|Get|Stay|Sign up|Learn|Discover|Subscribe|Follow|Read"
             r"|Download|Find out)\b[^\n\[\]]{3,260}\bnewsletters?\b[^\n\[\]]{0,260}\]", label="subscribe", head="[",
             longest=700, amid=True,
             examples=("[ Keep up on the day's river news with the Arden Wrap Up newsletter. ]",
                       "[ Read how the wheel turns. | Stay ahead of the key news with the Arden First Look newsletter. | Read the Arden blog. ]"),
             near_misses=("[ Get the mill's newsletter, he told me ] and off he went.",)),
        span("latest-by-email", Kind.CALL_TO_ACTION,
             r"eceive the latest by e-?mail: subscribe to [^\n.!?]{3,60}?(?i:mailing list|newsletter)[.!]?",
             label="subscribe", stem=("eceive the latest by ",), lead=r"(?<=^|\n|[.!?] )[Rr]",
             examples=("receive the latest by email: subscribe to the arden post's free mailing list",)),
        line("part-of-newsletter", Kind.CALL_TO_ACTION,
             r"(?:This (?:article|column|essay|story|piece) is (?:part of|adapted from"
             r"|from) (?:the )?[^\n.!?]{3,60}? newsletter[.,] ?)?You can sign up (?:for it )?here (?:to (?:receive"
             r"|get)|for)\b[^\n.!?]{5,160}\.|This (?:article|column|essay|story|piece) is (?:part of"
             r"|from) the [^\n.!?]{3,60}? newsletter\.", label="subscribe",
             head=("This article is ", "This column is ", "This essay is ", "This story is ", "This piece is ",
                   "You can sign up "), longest=300, amid=True,
             examples=("This article is part of the Arden Today newsletter. You can sign up here to receive more briefings daily in your inbox.",
                       "This column is part of the Mill Week newsletter."),
             near_misses=("This article is part of the Mill series.",)),
        span("news-by-email", Kind.CALL_TO_ACTION,
             r"(?:Breaking News Be the first to know when big news breaks"
             r"|(?:Latest|Top) news by email The (?:afternoon's latest local news"
             r"|local news you need to start your day))(?=$|\s)", label="subscribe",
             stem=("Breaking News Be the first", "Latest news by email", "Top news by email"),
             examples=("Latest news by email The afternoon's latest local news",
                       "Breaking News Be the first to know when big news breaks"),
             near_misses=("Breaking News Be the first of its kind",)),
        span("join-readers", Kind.CALL_TO_ACTION,
             r"Join (?:over |more than |our |the |nearly )?\d[\d,]{2,10}\+? (?:people|readers|subscribers|others|fans"
             r"|members)[^\n.!?]{3,180}?\b(?:inbox|newsletters?|e-?mails?)\b[.!]?", label="subscribe", stem="Join ",
             examples=("Join over 240,000 people who get the news of the river – delivered right to your inbox.",),
             near_misses=("Join 300 people who walk along the river.",)),
        line("start-day", Kind.CALL_TO_ACTION,
             r"Start the day smarter\.? ?(?:☀️? ?)?Get all the news you need in your inbox each morning\.?",
             label="subscribe", head="Start the day smarter", longest=110, amid=True,
             examples=("Start the day smarter. Get all the news you need in your inbox each morning.",)),
        line("paywall", Kind.CALL_TO_ACTION,
             r"Thank you for [Rr]eading!? Please (?:log in|purchase|sign up)[^\n]{5,160}"
             r"|Please purchase a subscription to (?:continue reading|read our premium content)[^\n]{0,120}"
             r"|(?:You have|You've) (?:reached|exceeded|used) your (?:limit|story limit"
             r"|free article limit)[^\n.]{0,60}\.[^\n]{0,120}", label="subscribe", longest=320,
             head=("Thank you for reading! Please", "Thank you for Reading! Please", "Thank you for reading",
                   "Please purchase a subscription to", "You have reached your", "You have exceeded your",
                   "You have used your", "You've reached your", "You’ve reached your"), where="tail",
             examples=("Thank you for reading! Please log in, or sign up for a new account and purchase a subscription to read or post comments.",
                       "Please purchase a subscription to continue reading."),
             near_misses=("You have reached your limit, the doctor said",)),
        line("liked-it", Kind.CALL_TO_ACTION,
             r"(?:Like|Enjoying|Enjoyed|Loving|Did you enjoy|Do you like) (?:what (?:you're|you are) reading"
             r"|what you (?:see|read)|this (?:article|story|post|piece))\? (?:Sign up|Subscribe|Get|Join|Then sign"
             r"|Then subscribe)\b[^\n]{0,140}", label="subscribe",
             head=("Like what", "Enjoying ", "Enjoyed ", "Loving ", "Did you enjoy", "Like this", "Do you like"),
             longest=220, amid=True,
             examples=("Like what you're reading? Sign up here.",),
             near_misses=("Like what you read? The miller did not.",)),
        line("validation-field", Kind.CALL_TO_ACTION,
             r"This field is for validation purposes and should be left unchanged\.?", label="subscribe",
             head="This field is for validation purposes", longest=80, amid=True,
             examples=("This field is for validation purposes and should be left unchanged.",)),
    ),
)
