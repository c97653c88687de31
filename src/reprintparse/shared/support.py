"""Calls for money: donations, membership, paid subscriptions, books."""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="support",
    title="Donation and membership calls",
    always=True,
    rules=(
        line("to-donate", Kind.CALL_TO_ACTION,
             r"\(?(?:To|TO) (?:[Dd]onate|DONATE|make a (?:donation|contribution)"
             r"|support (?:us|this (?:site|work)|our work)|[Bb]ecome a (?:member"
             r"|patron))(?: to [^\n]{2,60}?)?,? (?:please )?(?:[Cc]lick (?:here|HERE)|Click Here|CLICK HERE"
             r"|visit [^\n]{4,80}|go to [^\n]{4,80})[.!]?\)?", label="support", head=("To ", "TO ", "(To ", "(TO "),
             longest=190,
             examples=("(To Donate to ArdenWatch.com Click Here)", "To make a donation, click here."),
             near_misses=("To donate to the mill is to click with the miller.",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"[*_(\[#]{0,3} ?(?i:(?:please )?(?:click here to |click to )?(?:donate(?: today| now| here| online"
             r"| to [^\n]{2,60}| -[^\n]{0,60}| via [^\n]{2,30})?|make a (?:tax-deductible |one-time |monthly "
             r"|recurring )?(?:donation|contribution|gift)[^\n]{0,80}|give (?:today|now)|support us[^\n]{0,60}"
             r"|support (?:our|this|independent|quality|the) (?:work|journalism|site|website|mission|media|news"
             r"|reporting|blog|channel|project|newsroom)[^\n]{0,100}"
             r"|become a (?:member|patron|supporter|sponsor|subscriber|donor|monthly donor|sustaining member"
             r"|sustainer)[^\n]{0,80}|join us(?: today)?|chip in[^\n]{0,60}|contribute(?: now| today| here)"
             r"|help keep [^\n]{3,60}|buy (?:me|us) a coffee[^\n]{0,40}|tip jar|paypal|patreon))[.!»>)\]*_ ]{0,4}",
             label="support", longest=170,
             head=("Donate", "DONATE", "Please donate", "Please support", "Make a ", "MAKE A ", "Give today",
                   "Give now", "Give Today", "Give Now", "GIVE NOW", "Support ", "SUPPORT ", "Become a", "BECOME A",
                   "Chip in", "Contribute ", "Help keep", "Buy me", "Buy us", "Click here to donate",
                   "Click HERE to donate", "Click here to support", "Click here to become", "Click to donate",
                   "Please help keep", "Tip jar"),
             examples=("Donate now", "Become a Member", "Support our journalism", "Click HERE to donate!",
                       "Make a tax-deductible donation today."),
             near_misses=("Donate blood, the poster said, and the town did.", "Support for the mill grew.",
                          "Become a miller and you will rise early.")),
        line("appeal", Kind.CALL_TO_ACTION,
             r"[\p{Lu}*(\"“'][^\n]{0,400}?\b(?i:(?:please )?(?:consider )?(?:making"
             r"|make) an? (?:[\w-]{2,20} ){0,3}(?:donation|contribution|gift)"
             r"|please (?:consider (?:donating|supporting|subscribing|becoming|giving|a donation)|donate|support|give"
             r"|help us)|support (?:our|independent|quality|public|nonprofit) (?:journalism|work|reporting|media|news"
             r"|mission)|(?:relies|rely|depends?|survives?|run|funded) (?:entirely |solely |only |almost entirely "
             r"|completely )?(?:up)?on (?:the )?(?:your )?(?:support|donations|contributions|generosity|reader)"
             r"|without (?:the support of our readers|your support|your help)|tax-deductible|request for donations"
             r"|how you can support us|become a (?:member|supporter|patron|subscriber|sustaining)"
             r"|by subscribing to our|support from (?:readers|people) like you|reader-supported"
             r"|your (?:donation|contribution|support) (?:will|helps?|makes?|today|is))[^\n]{0,900}", label="support",
             where="tail", longest=1500,
             stem=("onation", "onate", "support", "tax-deductible", "ubscrib", "ecome a ", "ontribution", "onating"),
             examples=("Arden Post relies on the support of its readers. Please consider making a donation.",)),
        line("subscribe-paid", Kind.CALL_TO_ACTION,
             r"(?i:(?:already a (?:subscriber|member)|not a (?:subscriber|member)|to (?:continue|keep) reading"
             r"|subscribe (?:now|today) (?:for|from|and)|this (?:article|content|story) is (?:for|available to"
             r"|reserved for|exclusive to) (?:subscribers|members)|subscribers? only|unlock this"
             r"|get unlimited (?:digital )?access|support independent journalism by subscribing"
             r"|try (?:it )?free for))[^\n]{0,220}", label="support", longest=260,
             head=("Already a", "ALREADY A", "Not a subscriber", "Not a member", "To continue reading",
                   "To keep reading", "Subscribe now for", "Subscribe today", "This article is for", "This content is",
                   "This story is for", "Subscribers only", "Subscriber only", "Unlock this", "Get unlimited",
                   "Try it free"),
             examples=("Already a subscriber? Log in",)),
        line("order-report", Kind.CALL_TO_ACTION,
             r"[*_(\[•»>-]{0,3} ?(?i:(?:(?:inquire|enquire|inquiry|enquiry|do inquiry|ask for discount)\b"
             r"|(?:get|request|download|ask|browse|buy|purchase|order|make|place|avail|access|view|check"
             r"|direct purchase|click)\b(?=(?:(?!https?:)[^\n]){0,400}?\b(?:sample|discount|inquir|enquir|purchas"
             r"|report|order|toc|table of contents)))[^\n]{3,420}?(?:@|\bat\b|:|[-–—>]"
             r"|\bhere\b)?) ?(?P<url>https?://[^\s]{6,200}(?:sample|inquir|enquir|discount|purchase|buy|checkout|toc"
             r"|report|order)[^\s]{0,160}) ?\.?", label="support", longest=800,
             stem=("request-sample", "request_sample", "enquiry", "inquiry", "inquire", "enquire", "iscount",
                   "purchase", "checkout", "sample-request", "requestsample", "sample_request"),
             examples=("Get Sample Copy of the Mill Wheel Market report at http://mills.example/contacts/request-sample?rname=12",
                       "Inquire Before Buying @ http://mills.example/inquire-before-buying/4711",
                       "Make an Order of this Report at http://mills.example/contacts/purchase?rname=12"),
             near_misses=("Get flour at http://mills.example/purchase",)),
        line("order-report-on", Kind.CALL_TO_ACTION,
             r"(?:Browse (?:the )?(?:[Ff]ull )?(?:[Dd]etailed |[Cc]omplete |[Ff]ull )?(?:with )?(?:TOC"
             r"|[Tt]able of [Cc]ontents|[Rr]eport)\b[^\n]{0,260}|(?:Any|Have any) (?:[Qq]uery|[Qq]ueries"
             r"|[Qq]uestions?)\?? ?(?:(?:Ask|Talk|Speak) to (?:our |an )?[Ee]xperts?)?[^\n]{0,60}"
             r"|(?:Get|Request) (?:a )?(?:[Ss]ample|[Ff]ree [Ss]ample)[^\n]{0,160})(?: at|@|:| -"
             r"|–) ?(?P<url>https?://[^\s]{6,200})", label="support", longest=500,
             head=("Browse ", "Any ", "Have any ", "Get ", "Request "),
             examples=("Browse Detailed TOC, Tables, Figures and Companies Mentioned in Mill Wheel Market @ http://www.mills.example/4711",
                       "Any Query? Ask to Expert @ https://www.mills.example/4711"),
             near_misses=("Get flour at http://mills.example/purchase", "Browse the shelves of the mill.")),
        span("click-to-donate", Kind.CALL_TO_ACTION,
             r"(?:Click (?:here|HERE)|CLICK HERE|Please click (?:here|HERE)) (?:to|TO) (?:donate|DONATE|support us"
             r"|SUPPORT US|become a (?:member|patron)|make a (?:donation|contribution))(?: (?:now|today|online)"
             r"|(?: \$\d{1,4},?){1,5} or whatever you can(?: afford| give| spare)?)?(?:[!.]|$)", label="support",
             stem=("Click here to ", "Click HERE to ", "CLICK HERE TO ", "CLICK HERE to ", "Please click here to ",
                   "Please click HERE to "),
             examples=("Click HERE to donate!", "Click here to become a member.", "Please click HERE to donate.",
                       "Click HERE to donate $1, $5, $10 or whatever you can afford."),
             near_misses=("Click here to donate blood near you.",)),
        span("crypto", Kind.CALL_TO_ACTION, r"Please (?:help )?support us with cryptocurrency donations\.",
             label="support", stem=("Please help support us with crypto", "Please support us with crypto"),
             examples=("Please help support us with cryptocurrency donations.",)),
        span("patron", Kind.CALL_TO_ACTION,
             r"Become (?:A|a) Patron (?:for|of|FOR) [^\n]{2,60}? at https?://[^\s]{5,120}",
             lead=r"(?:Help Keep [^\n.]{3,60}[,:] ?)?", label="support", stem="Become ",
             examples=("Help Keep Independent Mills Alive, Become A Patron for Arden Post at https://www.patreon.example/arden",),
             near_misses=("Become A Patron of the arts.",)),
        line("invest", Kind.CALL_TO_ACTION,
             r"[*_]{0,3}(?:[^\n]{0,200}?(?i:support independent journalism by"
             r"|invest in (?:quality |independent )?journalism|subscribe now to our"
             r"|for only [\p{L}$€£]{0,3} ?\d[\d.,]{0,6} (?:a|per) (?:month|year)"
             r"|please support [\p{Lu}][\w.]{2,30} today!|escape your echo chamber)[^\n]{0,200})", label="support",
             longest=420,
             stem=("upport independent journalism by", "nvest in journalism", "nvest in quality",
                   "nvest in independent", "ubscribe now to our", "or only ", "lease support ", "scape your echo"),
             examples=("R20 for the first month. Support independent journalism by subscribing to our digital news package.",
                       "Please support ArdenPost today!", "Subscribe now to our MILL edition for the full story.",
                       "Get in-depth reporting for only N$85 a month. Invest in journalism."),
             near_misses=("The mill was sold for only three sacks of flour a year.",)),
        line("fund-drive", Kind.CALL_TO_ACTION,
             r"(?:[^\n]{0,160}?(?i:(?:our|this site's|this is our) (?:[\w-]{3,12} )?(?:request for donations"
             r"|fund(?:-| )?(?:raising )?drive|fundraiser|fundraising campaign|donation drive))[^\n]{0,1500})",
             label="support", longest=1700,
             stem=("equest for donations", "und drive", "und-drive", "undraising drive", "undraising campaign",
                   "our fundraiser", "our annual fundraiser", "onation drive"),
             examples=("To remind, this is our quarterly request for donations. If you want this site to go on, you must support it.",),
             near_misses=("The school held a fundraiser for the wheel.",)),
        line("book", Kind.CALL_TO_ACTION,
             r"(?i:(?:buy|order|pre-?order|purchase|get|click here to (?:buy|order)"
             r"|available (?:now )?(?:at|on|from)) (?:the |your |his |her |my |our |a )?(?:book|copy|paper|issue|dvd"
             r"|copies|magazine)[^\n]{0,140})", label="support", where="tail", longest=180,
             head=("Buy ", "Order ", "Pre-order", "Preorder", "Purchase", "Get your", "Get the book",
                   "Click here to buy", "Click here to order"),
             examples=("Buy the book",)),
        line("ad-blocker", Kind.CALL_TO_ACTION,
             r"(?:To (?:support|keep|help)|We(?:'ve)? noticed?|It (?:looks|seems)|You(?:'re| are| appear)|Please"
             r"|Help us|If you)\b[^\n]{0,200}?(?i:\b(?:disabl(?:e|ing)|turn(?:ing)? off|paus(?:e|ing)"
             r"|switch(?:ing)? off|whitelist(?:ing)?|using|deactivat(?:e|ing))\b[^\n.]{0,30}\bad[- ]?block(?:er|ers"
             r"|ing)?)\b[^\n]{0,300}", label="support", where="tail", longest=520,
             stem=("ad-block", "ad block", "adblock", "Ad-block", "Ad Block", "Adblock", "AdBlock"),
             examples=("To support our reporting, please consider disabling your ad-blocker on Arden Post.",),
             near_misses=("The mill has no ad-blocker.",)),
        line("sponsors", Kind.CALL_TO_ACTION,
             r"(?P<republisher>[\p{Lu}][\p{L}\d.&-]{1,24}(?: [\p{Lu}][\p{L}\d.&-]{1,24}){0,3}) thanks (?:its"
             r"|our) (?:sponsors|members|supporters|donors)\. (?:Become one|Join them)\.", label="support",
             where="tail", longest=110, stem=" thanks ",
             examples=("Arden Post thanks its sponsors. Become one.",)),
        line("thanks-readers", Kind.CALL_TO_ACTION,
             r"Your support (?:makes (?:our|this) (?:work|journalism|reporting) possible|makes all the difference"
             r"|keeps (?:us|this site) (?:going|independent|free))[.!](?: Thank you[.!]?)?", label="support",
             head="Your support ", longest=100,
             examples=("Your support makes our work possible.", "Your support makes our work possible. Thank you."),
             near_misses=("Your support makes me glad.",)),
        line("full-access", Kind.CALL_TO_ACTION,
             r"Get (?:full|unlimited|digital|all-access) access to [^\n.!?]{3,90} for (?:just "
             r"|only )?(?:[$£€] ?\d[\d.]{0,5}|\d{1,3} cents)[^\n]{0,80}", label="support", head="Get ", longest=220,
             examples=("Get full access to our journalism for just 99 cents for the first four weeks.",),
             near_misses=("Get full access to the mill for good.",)),
        line("address", Kind.CALL_TO_ACTION,
             r"(?P<url>(?:https?://)?(?:www\.)?(?:paypal\.me|patreon\.com|ko-fi\.com|buymeacoffee\.com)/[^\s]{2,60})",
             label="support", where="tail", longest=100,
             head=("https://paypal.me", "https://www.paypal.me", "paypal.me", "http://paypal.me",
                   "https://www.patreon.com", "https://patreon.com", "http://www.patreon.com", "http://patreon.com",
                   "patreon.com", "www.patreon.com", "https://ko-fi.com", "ko-fi.com", "https://www.buymeacoffee.com",
                   "https://buymeacoffee.com", "buymeacoffee.com"),
             examples=("https://paypal.me/ardenpost",), near_misses=("patreon.com/ardenpost pays for the flour",)),
        line("priced", Kind.CALL_TO_ACTION,
             r"(?:Subscribe|SUBSCRIBE)(?: now| today| NOW)? (?:for|from|FOR) (?:just |only |JUST "
             r"|ONLY )?[$£€]\d[\d.,]{0,5}(?: ?(?:/|a|per|for) ?[\w ]{2,20})?[.!]?", label="support",
             head=("Subscribe", "SUBSCRIBE"), longest=56, amid=True,
             examples=("Subscribe for $1", "Subscribe now for only $2 a month"),
             near_misses=("Subscribe for peace of mind",)),
        line("story-right", Kind.CALL_TO_ACTION,
             r"In a time of both misinformation and too much information, quality journalism is more crucial than "
             r"ever\.(?: By subscribing, you can help us get the story right\.)?"
             r"|By subscribing, you can help us get the story right\.", label="support", longest=190, amid=True,
             head=("In a time of both misinformation and too much", "By subscribing, you can help us get"),
             examples=("In a time of both misinformation and too much information, quality journalism is more crucial than ever.",)),
        line("paper-member", Kind.CALL_TO_ACTION,
             r"Our (?:journalism|reporting|newsroom|work) depends on readers like you\.(?: [^\n]{4,180})?",
             label="support", head="Our ", longest=260, amid=True,
             examples=("Our journalism depends on readers like you. Become an Arden Post member today and help keep local news free for everyone.",),
             near_misses=("Our journalism depends on readers and on nobody else, he wrote.",)),
        line("makes-possible", Kind.CALL_TO_ACTION,
             r"Your (?:support|donation|gift|contribution|membership)s? (?:makes?|keeps?) [^\n.!?]{3,90} (?:possible"
             r"|going|free|alive)[.!](?: (?:Please )?(?:[Dd]onate|[Gg]ive|[Jj]oin us|[Ss]upport us"
             r"|[Bb]ecome a member)[^\n.!]{0,60}[.!]?)?", label="support", where="tail",
             head=("Your support", "Your donation", "Your gift", "Your contribution", "Your membership"), longest=220,
             examples=("Your support makes our work possible. Donate today.",),
             near_misses=("Your support makes it possible, he told them, to grind.",)),
        line("relies", Kind.CALL_TO_ACTION,
             r"(?:Please (?:support|help) (?:the )?[\p{Lu}][\p{L}.&' ]{2,50} (?:with"
             r"|by making) a [^\n.!]{0,40}(?:donation|contribution|gift)\b[^\n.!]{0,60}"
             r"|(?:The )?[\p{Lu}][\p{L}.&' ]{2,50} (?:relies|depends|runs) (?:entirely |solely "
             r"|only )?on (?:the (?:support|generosity) of )?(?:readers|supporters|donors|donations|viewers"
             r"|listeners) like you)[.!]?(?: [^\n]{3,160})?", label="support", where="tail",
             head=("Please support", "Please help"), tail=("like you.", "like you", "like you!"), longest=300,
             examples=("Please support Arden Watch with a donation.", "Arden Watch relies on readers like you."),
             near_misses=("Please support the mill, she said.",)),
        line("imperative", Kind.CALL_TO_ACTION,
             r"(?:Support|Fund|Defend|Help fund|Keep) (?:our )?(?:independent|nonprofit|non-profit|free|honest|local"
             r"|quality|public|fearless|investigative|people-powered|reader-supported) (?:media|journalism|news"
             r"|reporting|press)(?: (?:alive|going|free))?[.!:]? (?:Donate|Give|Contribute|Chip in|Make a donation"
             r"|Become a (?:member|supporter))\b[^\n.!?,]{0,60}[.!]?", label="support",
             head=("Support ", "Fund ", "Defend ", "Help fund", "Keep "), longest=150, amid=True,
             examples=("Support independent media. Donate today.",),
             near_misses=("Support independent media, he said.",
                          "Support independent reporting. Join the resistance, the leaflet said.")),
        line("free-thanks", Kind.CALL_TO_ACTION,
             r"(?:This|Our) (?:story|article|journalism|reporting|website|site|work) is (?:free|made possible"
             r"|possible|available)[^\n.!?]{0,40} (?:thanks to|because of|by) (?:the support of "
             r"|the generosity of )?(?:readers|supporters|members|donors|people) like you[.!]?(?: [^\n]{3,120})?",
             label="support", head=("This ", "Our "), longest=260, amid=True,
             examples=("This story is free thanks to readers like you.",)),
    ),
)
