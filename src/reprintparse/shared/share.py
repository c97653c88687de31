"""Follow, like, share, print: lines and button texts of social networks."""

from reprintparse import Kind, Profile, line, span

NETWORK = (
    r"(?:facebook|twitter|x|instagram|youtube|linkedin|pinterest|google ?\+?|google plus|google news|whatsapp|telegram"
    r"|reddit|tumblr|email|e-mail|print|flipboard|snapchat|tiktok|threads|bluesky|mastodon|messenger|stumbleupon|digg"
    r"|delicious|gab|parler|mewe|minds|vk|skype|pocket|copy link|link|more|share|tweet|pin|buffer|xing|rss|sms|line)"
)
BUTTON = (
    r"(?:(?>(?:share|tweet|pin|post|send|save|like|follow|submit)(?: (?:this|it|us|on|to|via|with|by)){1,3}"
    rf"|{NETWORK}|(?:share|tweet|pin|print|save|follow|post|send|submit|comment|view|like)s?\b|total|\d[\d.,]{{0,8}}[km]?\b|and\b|or\b|on\b|[&|+·•:,/–-])[ ,|·•]{{0,3}}+){{1,24}}+"
)

PROFILE = Profile(
    name="share",
    title="Follow, share, print",
    always=True,
    rules=(
        line("share", Kind.CALL_TO_ACTION,
             r"[*_(\[#•»>—–-]{0,3} ?(?i:(?:please |now |click here to "
             r"|click to )?(?:like (?:&|and) )?share\b(?![^\n]{0,3}\b(?:price|prices|of|capital|holders?|in|buy|for"
             r"|market|your thoughts|your (?:views|opinion)))(?: ?[:!+»…]"
             r"| (?:this|the|your|it|our|with|on|via|to|by|now|that|these|and|&|love|far|everywhere|article|story"
             r"|post|page|link|if)\b[^\n]{0,70})?)[!.: )*\]]{0,4}", label="social", longest=110,
             head=("Share", "SHARE", "share this", "Please share", "PLEASE SHARE", "Click to share",
                   "Click here to share", "Like and share", "Like & share", "LIKE AND SHARE", "Like & Share",
                   "— Share", "Now share"),
             examples=("Share this article", "SHARE THIS ARTICLE", "Share on Facebook", "Please share this story!",
                       "Share", "Click to share on Facebook (Opens in new window)"),
             near_misses=("Share prices of the mill fell by half on Monday after the flood.", "Shares fell on Monday.")),
        line("buttons", Kind.CALL_TO_ACTION,
             rf"(?i)(?=[^\n]{{0,120}}(?:share|tweet|facebook|twitter|pin|print|e-?mail|like|save|linkedin|google"
             rf"|whatsapp|reddit|instagram|youtube|flipboard|telegram|tumblr|link))(?:{BUTTON})", label="social",
             longest=220,
             head=("Facebook", "FACEBOOK", "Twitter", "TWITTER", "Tweet", "TWEET", "Pinterest", "Email", "E-mail",
                   "EMAIL", "Print", "PRINT", "LinkedIn", "Linkedin", "Google+", "Google +", "WhatsApp", "Whatsapp",
                   "Reddit", "Pin ", "PIN", "Like", "LIKE", "Save", "Instagram", "INSTAGRAM", "YouTube", "Share",
                   "SHARE", "Flipboard", "Telegram", "Tumblr", "Total", "Copy link"),
             examples=("Facebook Twitter Pinterest", "Tweet", "Print", "Email Share on Facebook"),
             near_misses=("Email me.",)),
        line("copied", Kind.CALL_TO_ACTION, r"(?i:link copied!?|click to copy|copied!?|bookmark(?: this article)?)",
             label="social", where="head", longest=24,
             head=("Link ", "LINK ", "Click to copy", "Copied", "Bookmark", "BOOKMARK"),
             examples=("Link Copied!", "Click to copy", "Bookmark"), near_misses=("Link between river and mill",)),
        line("save", Kind.CALL_TO_ACTION, r"Save (?:this )?(?:[Ss]tory|[Aa]rticle)(?: for [Ll]ater)?", label="social",
             head="Save ", longest=28,
             examples=("Save Story", "Save this article for later")),
        line("follow-cue", Kind.CALL_TO_ACTION, r"(?i:follow us on):?", label="social", where="head", longest=14,
             head=("FOLLOW US ON", "Follow us on", "Follow Us On"),
             examples=("FOLLOW US ON:",)),
        line("counter", Kind.CALL_TO_ACTION,
             r"(?i:\d[\d.,]{0,8} ?[km]? ?(?:shares?|views?|likes?|tweets?|retweets?)(?:(?: share)?(?: this story)?"
             r"| shares| on facebook)?(?:[ ,|]{1,3}(?:facebook|twitter|share|tweet|pin|email|pinterest|comments?"
             r"|\d{1,6})){0,8})", label="social", longest=90, shortest=5,
             tail=("hares", "HARES", "hare", "HARE", "Views", "views", "VIEWS", "Likes", "likes", "weets", "witter",
                   "TORY", "tory", "mail"),
             examples=("13.6k SHARES SHARE THIS STORY", "53 Shares", "53 SHARES Facebook Twitter"),
             near_misses=("12 shares of the mill were sold.",)),
        line("click-to", Kind.CALL_TO_ACTION,
             r"Click to (?:email|e-mail|print)[^\n]{0,60}\(Opens in new window\)[^\n]{0,20}", label="social",
             head=("Click to email", "Click to e-mail", "Click to print"), longest=110,
             examples=("Click to email this to a friend (Opens in new window)",)),
        span("buttons-inline", Kind.CALL_TO_ACTION, r"Print This (?:Post|Article|Page)(?! \p{Ll})", label="social",
             stem="Print This ",
             examples=("Print This Post",)),
        line("print", Kind.CALL_TO_ACTION,
             r"(?i:(?:share on [^\n]{3,60} )?(?:print|email|e-mail|send|forward) (?:this|article|page|story|post"
             r"|to a friend|version)(?: (?:article|page|post|story|to a friend|to someone via email"
             r"|to friend))?(?: [^\n]{0,40})?|printer[- ]friendly(?: version)?|order reprints"
             r"|get short url[^\n]{0,20}|gift article(?: share)?|giftoutline gift article"
             r"|(?:click here to )?print (?:&|and) [^\n]{2,30})", label="social", longest=90,
             head=("Print", "PRINT", "Email this", "E-mail this", "E-mail This", "Email This", "EMAIL THIS",
                   "Email Article", "Send this", "Send to", "Forward", "Printer", "Order Reprints", "Get short",
                   "Gift Article", "GiftOutline", "Click here to print", "Share on"),
             examples=("Print This Post", "Send this page to someone via email", "Printer-friendly version"),
             near_misses=("Print is dead, they said.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"[*_(\[#•»>—–-]{0,3} ?(?i:(?:please |\(?for (?:more|updates)[^\n]{1,60}, "
             r"|stay (?:updated|connected|in touch|tuned|up to date)[^\n]{0,80}?|get the latest[^\n]{0,60}?"
             r"|don't forget to |you can |and |be sure to |make sure to |click here to "
             r"|learn more[^\n]{1,60}? or )?(?:also )?(?:follow|like|find|friend|connect with|join|visit|drop by"
             r"|tweet|add|subscribe to) (?:us|me|him|her|them|@\w{2,30}|[\p{L}'’ .]{2,50}?)(?:[^\n]{0,60}?)\b(?:on|at"
             r"|via)? ?(?:our )?(?:facebook|twitter|instagram|youtube|google|linkedin|snapchat|pinterest|tiktok|gab|x"
             r"|telegram|social media|@\w{2,30}|tumblr|threads|bluesky)\b)[^\n]{0,300}", label="social", longest=460,
             head=("Follow", "FOLLOW", "follow", "Like us", "LIKE US", "Like Us", "Like our", "Find us", "Find him",
                   "Find her", "FIND US", "Find Us", "Friend us", "Connect with", "CONNECT WITH", "Join us on",
                   "Join Us on", "Please follow", "Please like", "Stay ", "STAY ", "Get the latest", "Don't forget",
                   "You can follow", "You can also follow", "You can find", "Be sure to follow", "Tweet ",
                   "Visit us on", "For more", "Click here to follow", "(Follow", "*Follow", "[Follow",
                   "You can also drop by our", "You can also find"),
             examples=("Follow us on Facebook and Twitter", "Follow Ana Ruiz on Twitter @anaruiz",
                       "Stay updated with the latest - Click here to follow us on Instagram", "Follow him on Twitter.",
                       "Follow Ana Ruiz on Twitter"),
             near_misses=("Follow the river to the mill.", "Find us a miller, they said.")),
        line("follow-news", Kind.CALL_TO_ACTION,
             r"For (?:news|the latest|more|all the latest|breaking news|weather)? ?(?:news|updates|stories"
             r"|headlines)?(?: updates)?,? (?:please )?(?:follow|like) [^\n]{2,60}? on (?:our )?(?i:facebook|twitter"
             r"|instagram|youtube|telegram|x|threads|tiktok)\b[^\n]{0,120}", label="social", head="For ", longest=240,
             amid=True,
             examples=("For news updates, follow Ana Ruiz on Facebook, Twitter and Instagram.",),
             near_misses=("For news of the river, follow the road to the mill on foot.",)),
        line("also-on", Kind.CALL_TO_ACTION,
             r"[\p{Lu}][\p{L}\d.!' ]{2,30} is (?:now |also )?on (?:Instagram|Snapchat|Facebook|Twitter|WhatsApp"
             r"|Telegram|TikTok|Threads|Bluesky|YouTube)!?(?: (?:Follow|Join|Add|Like|Find) us[^\n]{0,60})?",
             label="social", where="tail", longest=90,
             tail=("Instagram!", "Snapchat!", "Facebook!", "Twitter!", "WhatsApp!", "Telegram!", "TikTok!", "Threads!",
                   "Instagram", "Snapchat", "WhatsApp"),
             examples=("ArdenEdge is on Instagram!",), near_misses=("He is on Instagram!",)),
        line("reach-out", Kind.CALL_TO_ACTION,
             r"(?:(?:You can|Feel free to|Be sure to|Don't hesitate to|As always,? (?:feel free to)?|And feel free to"
             r"|Make sure to) ?(?:even |also |always )?|)(?:[Rr]each out to|[Hh]it|[Tt]alk to|[Cc]hat with|[Mm]essage"
             r"|[Tt]weet) me\b(?=[^\n]{0,140}(?:@\w{3,30}|on (?:Twitter|Instagram|Facebook)))[^\n]{3,200}",
             label="social", where="tail", longest=280,
             head=("You can ", "Feel free to", "Be sure to", "Don't hesitate", "Don’t hesitate", "As always",
                   "And feel free", "Make sure to", "Reach out to me", "Hit me", "Talk to me", "Chat with me",
                   "Message me", "Tweet me"),
             examples=("You can even reach out to me directly about all things mills @anaruiz on Twitter!",
                       "Hit me up on Twitter @anaruiz with your thoughts."),
             near_misses=("You can hit me with a sack of flour.",)),
        line("glued-networks", Kind.CALL_TO_ACTION,
             r"(?:\d[\d.,]{0,8}[KkMm]? ?)?(?:(?:SHARES?|Shares?|share) ?){0,3}(?>(?:Facebook|Twitter|Google ?\+?"
             r"|GooglePlus|Pinterest|Digg|Linked[Ii]n|Reddit|Stumble[Uu]pon|Print|Delicious|Pocket|Tumblr|E-?mail"
             r"|WhatsApp|Telegram|Flipboard|Share|Tweet|Instagram|YouTube|VK|Buffer|Copy [Ll]ink|Messenger"
             r"|Pin)[ ,|]{0,2}){4,20}", label="social", longest=240,
             stem=("FacebookTwitter", "TwitterFacebook", "GooglePinterest", "TwitterGoogle", "TwitterPinterest",
                   "LinkedInReddit", "TwitterLinked", "TwitterReddit", "TwitterEmail", "TwitterWhatsApp"),
             examples=("16505 SHARES SHARES FacebookTwitter GooglePinterestDiggLinkedin Reddit Stumbleupon PrintDeliciousPocketTumblr",),
             near_misses=("FacebookTwitter is no word.",)),
        line("follow-handle", Kind.CALL_TO_ACTION,
             r"[*_(]?(?i:follow)(?:ing)? ?:?(?: [^\n]{1,80}?)? ?:? ?(?P<handle>@\w{2,30})[^\n]{0,100}", label="social",
             head=("Follow", "FOLLOW", "follow", "(Follow"), longest=200, where="tail",
             examples=("Follow @anaruiz", "Follow Ana Ruiz: @anaruiz")),
        span("follow-inline", Kind.CALL_TO_ACTION,
             r"Follow (?:him|her|them|me|us|@\w{2,30}|(?<=(?:^|[.!?)\"”] )Follow )\p{Lu}\p{Ll}{1,14}"
             r"(?: \p{Lu}[\p{L}'-]{1,20})?)(?: both)? (?:on|at|via) (?:our )?(?i:twitter|facebook|instagram|x"
             r"|linkedin|youtube|telegram|substack|bluesky|threads|google\+?)(?:(?:,| and|,? or"
             r"|,? &) (?:on )?(?i:twitter|facebook|instagram|x|linkedin|youtube|telegram"
             r"|google\+?)){0,4}\b(?:(?: at)?[:,]? ?@\w{2,30}(?:(?:,| and|, and|,? &) ?@\w{2,30}){0,4})?(?: (?:at"
             r"|here|for [^\n.!]{3,60}))?(?: ?[.!])?(?=$|[\s)\]*_])", label="social", stem="Follow ",
             examples=("Follow her on Twitter.", "Follow them on Twitter: @anaruiz and @tbrand .",
                       "Follow us on Facebook, Twitter and Instagram!", "Follow Ana on Twitter."),
             near_misses=("Follow her on foot.", "Tomas Says He Does Not Follow Ana on Instagram")),
        span("or-follow", Kind.CALL_TO_ACTION,
             r"follow (?:him|her|them|me) on (?i:twitter|facebook|instagram)\b(?![^.!\n]{0,80}\b(?:said|says"
             r"|told)\b)[^.!\n]{0,80}(?:[.!]|$)",
             lead=r"(?:Learn more [^.\n]{2,80} or |You can (?:also )?(?:[^.\n]{2,60} or )?)", label="social",
             stem=("follow him on", "follow her on", "follow them on", "follow me on"),
             examples=("Learn more about her mill here or follow her on Twitter to keep up!",
                       "You can follow him on Twitter."), near_misses=("Thousands follow her on Twitter.",)),
        span("share-inside", Kind.CALL_TO_ACTION,
             r"(?:share|SHARE) (?:this|THIS)(?: (?:post|article|story|video|news|page|message|information))? (?:on"
             r"|with|to|far|everywhere|if|widely|via|and|so)\b(?![^\n.!?]{0,80}\b(?:said|says|told|whispered|were|was"
             r"|had|no one|nobody|your (?:brother|sister|father|mother|son|wife))\b)[^\n.!?\"“”]{0,140}(?:[.!](?=$"
             r"|[\s*_)])|$)(?<!['’][.!])",
             lead=(r"(?<=^|\n|[.!?…:)] )(?:Please|If you|Don't|Be sure|Make sure|Get the word out|Spread the word"
                   r"|Remember|Help|Now|Like and|LIKE and|Do us|Feel free|Click)\b[^\n.!?\"“”]{0,110}?"),
             label="social", stem=("share this", "SHARE this", "SHARE THIS", "share THIS"),
             examples=("Get the word out – share this post on Facebook and Twitter.",
                       "If you know any millers, share this with them.",
                       "Be sure to annoy your friends – share this post with them!"),
             near_misses=("People who share this view with him are few.",
                          "If you share this with the council, she said, the wheel will stop.")),
        line("hit-share", Kind.CALL_TO_ACTION,
             r"(?:(?:Make|Be) sure to |Please |Don't forget to |Go ahead and )?(?:[Hh]it|[Cc]lick|[Ss]mash|[Uu]se"
             r"|[Rr]ecommend this (?:story|article|post) to a friend by clicking)(?: on)? (?:that"
             r"|the) (?:\p{L}{2,10} )?share button\b[^\n]{0,60}", label="social", where="tail", longest=160,
             stem="share button",
             examples=("Make sure to hit that share button!",
                       "Recommend this story to a friend by clicking on the share button below."),
             near_misses=("The share button broke.",)),
        span("join-share", Kind.CALL_TO_ACTION,
             r"(?:Share|SHARE|share) (?:This|THIS|this) (?:Article|Post|Story|article|post|story) (?:Now|NOW|now"
             r"|Today|today)[!.]", lead=r"(?<=^|\n|[.!?] )(?:[Jj]oin [^\n.!?]{2,60} [Aa]nd )?", label="social",
             stem=("Share This ", "SHARE THIS ", "Share this "),
             examples=("Join The Mill And Share This Article Now!",),
             near_misses=("Share this article now and then.",)),
        span("share-article", Kind.CALL_TO_ACTION,
             r"Share this (?:Article|Post|Story|Page)(?:!|$)(?: Share on Facebook(?=$))?", label="social",
             stem=("Share this Article", "Share this Post", "Share this Story", "Share this Page"),
             examples=("Share this Article!",), near_misses=("Share this Article of faith, she said.",)),
        span("like-us", Kind.CALL_TO_ACTION,
             r"(?:[Ll]ike|LIKE|[Ff]ollow|FOLLOW|[Cc]onnect with) (?:us|Us|US|our page|this page) (?:on|On|ON|at"
             r"|for) (?i:facebook|twitter|instagram|youtube|telegram|social media|linkedin"
             r"|the latest)\b(?![^\n.!?]{0,80}\b(?:said|says|told|never)\b)[^\n.!?\"“”]{0,160}(?:[.!](?=$|[\s*_)])|$)",
             lead=(r"(?<=^|\n|[.!?…:)] )(?:(?:Please|To|If you|If You|Don't|Do not|You can|Click|Also|And|Want|For"
                   r"|Be sure|Make sure|Watch|Never|Get|Stay|Join|Like|Enjoy|Or|Remember|Help|Spread the word|Now|So"
                   r"|Feel free|Do us)\b[^\n.!?\"“”]{0,110}?)?"), label="social",
             stem=("Like us ", "like us ", "Like Us ", "LIKE US ", "Follow us ", "follow us ", "Follow Us ",
                   "FOLLOW US ", "FOLLOW us ", "Connect with us ", "connect with us ", "Like our page",
                   "like our page", "Like this page", "like this page"),
             examples=("If You Want More Hot Mill News Then Please Like Us On Facebook and Follow Us On Twitter!",
                       "For more of the river, follow us on Instagram!"),
             near_misses=("She said that people like us on Facebook never mill.",)),
        span("on-network", Kind.CALL_TO_ACTION,
             r" on (?:Facebook|Twitter|Instagram|LinkedIn|YouTube)\b(?:(?:,| and| &) (?:Facebook|Twitter|Instagram"
             r"|LinkedIn|YouTube)){0,3}(?: (?:at )?@\w{1,30})?[.!]?(?=$|\s)",
             lead=(r"(?<=^|\n|[.!?)] )(?:Find|Like|Check out|Check her out|Check him out|Visit) (?:us|him|her|them"
                   r"|[\p{Lu}][\p{L}\p{N}.&']{1,25}(?: [\p{Lu}][\p{L}\p{N}.&']{1,25}){0,3})"), label="social",
             stem=(" on Facebook", " on Twitter", " on Instagram"),
             examples=("Find Arden.post on Facebook.", "Find her on Twitter @anaruiz"),
             near_misses=("Find out more on Facebook.",)),
        span("found-at", Kind.CALL_TO_ACTION,
             r" can be found on (?:Facebook|Twitter|Instagram) (?:at )?@\w{1,30}(?:\.(?=$|\s)|$)",
             lead=r"(?<=^|\n|[.!?)] )[\p{Lu}][\p{L}\p{N}.&'’]{1,25}(?: [\p{Lu}][\p{L}\p{N}.&'’]{1,25}){0,4}",
             label="social",
             stem=(" can be found on Facebook", " can be found on Twitter", " can be found on Instagram"),
             examples=("Arden Post can be found on Twitter @ardenpost", "Ruiz can be found on Twitter at @anaruiz."),
             near_misses=("Ruiz can be found on Twitter most evenings.",)),
        span("share-this", Kind.CALL_TO_ACTION, r"SHARE (?:THIS|THE) (?:ARTICLE|STORY|POST|PAGE|NEWS)\b[!.]?",
             label="social", stem="SHARE TH",
             examples=("SHARE THIS ARTICLE",)),
        span("please-share", Kind.CALL_TO_ACTION,
             r"(?:Please )?SHARE (?:this|THIS) (?:story|article|post|news|video|page)? ?(?:if|IF|with|to|so|and"
             r"|everywhere|far|on)\b[^\n.!]{2,200}[.!]", lead=r"(?:Please |\*{1,3} ?)?", label="social", stem="SHARE ",
             examples=("Please SHARE this story if you think that the miller did right!",),
             near_misses=("SHARE this, he wrote, and nobody did.",)),
        line("share-if", Kind.CALL_TO_ACTION,
             r"[*_ ]{0,4}(?:Please )?(?:Share|share|SHARE) (?:this )?(?:article|story|post|video)?,? ?(?:if|with"
             r"|and) (?:you|your|everyone)[^\n]{3,200}", label="social", longest=260,
             head=("Share this", "SHARE this", "Please share this", "Please SHARE", "*** Share", "Share if",
                   "SHARE if"),
             examples=("Share this article if you think that the miller should go home.",)),
        line("stay-follow", Kind.CALL_TO_ACTION,
             r"(?:(?:Want|Would you like|Like|Love) [^\n?]{3,90}\? |And of course "
             r"|\()?(?:[Yy]ou (?:can|should|may) (?:also )?|For (?:updates|more)[^\n,]{0,60}, ?)?(?:[Ff]ollow"
             r"|[Dd]rop by|[Jj]oin) (?:[\p{Lu}@][^\n]{1,40}?|our)(?: (?:on|at))? ?(?i:twitter|facebook|instagram"
             r"|tiktok|google\+?|youtube|telegram|social)\b[^\n]{0,160}", label="social", longest=300,
             head=("Want to", "Would you like", "Like ", "Love ", "And of course", "You should follow", "(For updates",
                   "For updates", "You can also drop", "You can also follow"),
             examples=("Want to stay on top of the river? Follow @ardenpost on Twitter",
                       "You should follow Arden Post on Twitter here.",
                       "(For updates you can share with your friends, follow Arden Post on Facebook)",
                       "And of course you can also follow Arden Post on TikTok for news."),
             near_misses=("Like the miller, follow the river. Nobody on Twitter will tell you where it goes.",)),
        line("counts", Kind.CALL_TO_ACTION,
             r"(?i:(?:by )?\d[\d.,]{0,6}[km]? (?:shares?|likes?|tweets?)(?: (?:share|tweet|pin|email|facebook|twitter"
             r"|comments?|\d{1,6})){0,6}|tweet widget|\d{1,3}% upvoted|shortlink to this content: ?https?://\S{4,80}"
             r"|get short url ?\S{0,40})", label="social", longest=120,
             tail=("SHARES", "Shares", "shares", "Tweet", "TWEET", "Pin", "pvoted"),
             head=("Tweet Widget", "Shortlink", "Get short URL"), shortest=5,
             examples=("1.1k SHARES Share Tweet", "by 0 Shares", "Tweet Widget", "88% Upvoted"),
             near_misses=("12 shares of the mill",)),
        line("tell-us", Kind.CALL_TO_ACTION,
             r"(?i:(?:please )?(?:share|like|spread|pass)(?: (?:this|the|it|and))?[^\n]{0,60}?(?:on facebook"
             r"|with (?:your )?friends|far and wide|spread the word|and tell|on social media|and share)[^\n]{0,120})",
             label="social", longest=220,
             head=("Please share", "PLEASE SHARE", "Share this", "SHARE this", "Like ", "Spread ", "Pass this",
                   "Share if", "SHARE if"),
             examples=("Please share this story on Facebook and tell us what you think!",)),
        line("digg", Kind.CALL_TO_ACTION, r"(?i:digg (?:this|it)|stumble (?:this|it)|slashdot this)!?", label="social",
             longest=20,
             head=("Digg this", "Digg This", "DIGG THIS", "Digg it", "Digg It", "Stumble", "STUMBLE", "Slashdot"),
             examples=("DIGG THIS", "Digg it!"), near_misses=("Digg it and see",)),
        line("like-page", Kind.CALL_TO_ACTION,
             r"(?:(?:Like|LIKE|Follow|FOLLOW) (?:\p{Lu}[\p{L}\d&'’.-]{0,20} ?){1,5}: ?https?://(?:www\.)?(?i:facebook"
             r"|twitter|instagram|youtube|plus\.google)\.com/[^\s]{2,80}"
             r"|(?:Check out|Watch|See) (?:our|more|all our) videos on (?i:youtube|vimeo)[.!]?"
             r"|(?:Join|JOIN) (?:\p{Lu}[\p{L}\d&'’.-]{0,20} ?){1,4} on (?i:linkedin|facebook|twitter|instagram"
             r"|youtube|telegram)[.!]?|(?:Share|SHARE) (?:Us|us|US)[.!]?"
             r"|(?i:please )?(?i:help us get the word out)[.!]?)", label="social",
             head=("Like ", "LIKE ", "Follow ", "FOLLOW ", "Check out our", "Watch our", "See our", "See more",
                   "Join ", "JOIN ", "Share Us", "Share us", "SHARE US", "Help us get", "PLEASE HELP US GET",
                   "Please help us get"), longest=160,
             examples=("Like Arden TV: http://Facebook.com/ArdenTV", "Check out our videos on YouTube.",
                       "Join AMA on LinkedIn."), near_misses=("Join Ana on the river.", "Follow the mill")),
        span("like-this-page", Kind.CALL_TO_ACTION,
             r"LIKE (?:this|our) page(?: (?:for|to) [^\n.!?]{3,80})?(?:[.!](?=$|\s)|$)",
             lead=r"(?<=^|\n|[.!?…] )(?:And |Please |Interested in [^\n?]{3,60}\? )?", label="social",
             stem=("LIKE this page", "LIKE our page"),
             examples=("And LIKE this page for the latest mill news.",
                       "Interested in stopping the flood? LIKE this page"),
             near_misses=("Do you LIKE this page of the book",)),
        line("sociable", Kind.CALL_TO_ACTION, r"Be Sociable, Share!", label="social", head="Be Sociable, Share",
             longest=24,
             examples=("Be Sociable, Share!",)),
        line("font-size", Kind.CALL_TO_ACTION,
             r"(?i:font size)(?: ?(?i:(?:decrease|increase|reset)(?: font size)?)){0,3}(?: ?\|? ?(?:Print|Email"
             r"|PDF)){0,3}", label="social", head=("font size", "Font size", "FONT SIZE"), longest=80,
             examples=("font size decrease font size increase font size Print",),
             near_misses=("Font size is what he cared for",)),
        line("printer", Kind.CALL_TO_ACTION,
             r"Print Friendly(?:,? (?:PDF|and PDF)(?: ?& ?Email)?|, PDF & Email)?|Email to a friend"
             r"|E-mail to a friend|Send to a friend|Printer[ -]friendly(?: version| page)?|Printable version",
             label="social", head=("Print Friendly", "Email to a", "E-mail to a", "Send to a", "Printer", "Printable"),
             longest=34,
             examples=("Print Friendly", "Email to a friend", "Printer-friendly version"),
             near_misses=("Send to a friend of his in Arden.",)),
        line("tweet-this", Kind.CALL_TO_ACTION,
             r"(?:Tweet this quote|Click [Tt]o [Tt]weet|CLICK TO TWEET|Tweet [Tt]his)\.?", label="social", longest=20,
             head=("Tweet this", "Tweet This", "Click to tweet", "Click to Tweet", "Click To Tweet", "CLICK TO TWEET"),
             examples=("Click to tweet",)),
    ),
)
