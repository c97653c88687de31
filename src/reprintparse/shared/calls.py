"""Calls that magazines, stations and portals set under a story: the issue in print, the offer, the channel, the readers' say.

A newspaper says "Subscribe to our newsletter"; these say "pick up the new issue, on stands now", "Stream newscasts for
free", "follow us for updates". What is a plain "Follow us" or "Sign up" stands in the sets for that.
"""

from reprintparse import Kind, Profile, line, span

NETWORK = r"(?:Facebook|Twitter|YouTube|LinkedIn|Instagram|Pinterest|Tumblr|TikTok|Snapchat|Threads|Bluesky|Telegram|Discord)"
AGREED = r"(?i:privacy policy|terms|emails?|newsletters?)"

PROFILE = Profile(
    name="calls",
    title="Calls to read, watch and follow on",
    always=True,
    rules=(
        line("issue-in-print", Kind.CALL_TO_ACTION,
             r"[*_]{0,2}(?:For|To (?:read|see|find out)|Read|Find|Get"
             r"|See) [^\n]{3,220}?\b(?:(?:pick up|grab|buy|get|see|in|read) (?:the |this |a |our )?(?:latest|new"
             r"|newest|current|next|week'?s|month'?s|[\p{Lu}][\p{L}]{2,10}(?: \d{1,2})?)? ?(?:week'?s "
             r"|month'?s )?(?:print )?issue of [^\n]{2,60})(?:[,.] ?(?:now |available |out |still )?(?:on"
             r"|in) (?:newsstands|stands|sale|shops|stores)[^\n]{0,30})?[!.]?[*_]{0,2}", label="support",
             head=("For ", "To read", "To see", "To find out", "Read ", "Find ", "Get ", "See ", "*For ", "*To "),
             stem=" issue of ", longest=420, amid=True,
             examples=("For more on the miller's plans, pick up the new issue of Arden Weekly, on stands now!",
                       "For the full story see this weeks issue of The Mill, on sale now."),
             near_misses=("For him it was an issue of honor.",)),
        span("our-website", Kind.CALL_TO_ACTION,
             r"Our website is (?:the place|your (?:place|destination|home)) for [^\n.]{10,160}\.", label="subscribe",
             stem="Our website is ",
             examples=("Our website is the place for the latest breaking news and provocative commentary.",),
             near_misses=("Our website is down.",)),
        span("into-messages", Kind.CALL_TO_ACTION, r"Let us slide into your DMs\.", label="subscribe",
             stem="Let us slide into",
             examples=("Let us slide into your DMs.",), near_misses=("Let us slide into the river",)),
        line("sign-up-for-news", Kind.CALL_TO_ACTION,
             r"Sign up for (?:breaking|the latest|daily|weekly|our) (?:news|headlines|updates|stories"
             r"|alerts)\b[^\n]{0,160}", label="subscribe", head="Sign up for ", longest=220,
             examples=("Sign up for breaking news, reviews, opinion, top mill deals, and more.",),
             near_misses=("Sign up for the mill.",)),
        line("offer", Kind.CALL_TO_ACTION,
             r"(?:Subscribe to|Try) [\p{Lu}][^\n.]{1,40} (?:from|for|at)(?: only| just"
             r"| as little as)? [$€£]\d[^\n]{2,60}|Subscribe (?:and|&) [Ss]ave[^\n]{0,120}[$€£]\d[^\n]{0,60}",
             label="support", head=("Subscribe to", "Try ", "Subscribe and", "Subscribe &"), longest=220,
             examples=("Subscribe to Arden Weekly from $1 per week",
                       "Subscribe and Save Act now to get a full year of unlimited digital access – just $49.99! VIEW OFFER"),
             near_misses=("Try the bread for once.",)),
        line("featured-in-print", Kind.CALL_TO_ACTION,
             r"[*_(\[]{0,2}This (?:article|story|piece|column|interview|essay) (?:is featured|appears|is) in (?:the"
             r"|our) (?:new|latest|current|next|print)\b[^\n]{0,60}?(?:edition|issue|E-edition)[^\n]{0,60}",
             label="support",
             head=("This article", "This story", "This piece", "This column", "This interview", "This essay", "*This",
                   "(This", "[This"), longest=200,
             examples=("This article is featured in the new Print/E-edition of The Mill.",)),
        line("preview", Kind.CALL_TO_ACTION, r"(?i:check out (?:the|our) preview)[^\n]{0,20}(?i:subscribe)[^\n]{0,20}",
             label="support", head=("Check out", "CHECK OUT"), longest=70,
             examples=("Check out the PREVIEW and Subscribe Today!",)),
        line("stream", Kind.CALL_TO_ACTION,
             r"(?:Stream|Watch) [^\n]{2,60}? (?:for free )?on [^\n]{2,60}?(?:\b(?:available on (?:iOS|Android|Roku"
             r"|Apple)|Roku|Amazon Fire|Apple TV)\b)[^\n]{0,120}|(?:Download|Get) (?:the"
             r"|our) (?:free )?[\p{Lu}][^\n.]{1,30} (?:app|APP)\b[^\n]{0,80}(?:Roku|Fire ?(?:Stick|TV)|Google Play"
             r"|App Store|smart TV|Android|iPhone|iOS)[^\n]{0,80}", label="subscribe",
             head=("Stream ", "Watch ", "Download ", "Get the", "Get our"), longest=300,
             examples=("Stream newscasts for free on Arden+ on Roku and Amazon Fire: How to add app to your device here",
                       "Watch Arden Tonight on Arden View, available on iOS and Android."),
             near_misses=("Watch the river on a clear day.",)),
        line("latest-on", Kind.CALL_TO_ACTION,
             r">? ?(?i:want (?:all )?the latest(?: news| gossip| updates)?(?: (?:on|about|from"
             r"|in) [^\n?]{2,60})?\?) ?(?i:download|sign up|subscribe|follow|join|get|text)\b[^\n]{2,160}",
             label="subscribe",
             head=("Want the latest", "Want The Latest", "WANT THE LATEST", "Want all the latest", "> Want The",
                   "> Want the"), longest=300,
             examples=("Want The Latest On The Ferry? Download Our Free App For All The Latest News!",)),
        line("never-miss", Kind.CALL_TO_ACTION,
             r"(?i:make sure you never miss|never miss) (?:an?|another|the) [^\n.!]{2,60}(?:story|stories|STORY"
             r"|update|post|episode|beat|moment)[!.]?(?: ?[^\n]{0,120})?", label="subscribe",
             head=("Make sure you never", "Never miss a", "NEVER MISS", "Never Miss A"), longest=240,
             examples=("Make sure you never miss a RIVER story!",), near_misses=("Never miss the wheel.",)),
        line("agreed", Kind.CALL_TO_ACTION,
             rf"(?:By (?:registering|signing up|subscribing|submitting|providing"
             rf"|entering)[^\n]{{0,60}}?,? you (?:agree|consent|acknowledge"
             rf"|confirm)\b[^\n]{{0,160}}?{AGREED}[^\n]{{0,300}}|You (?:may occasionally|will"
             rf"|can expect to) receive (?:occasional |promotional )?(?:promotional|marketing"
             rf"|occasional)? ?(?:content|e-?mails|offers|messages)\b[^\n]{{0,160}}"
             rf"|Are you a print subscriber\? [^\n]{{3,60}}|Close Thank you for (?:subscribing"
             rf"|signing up)![^\n]{{0,160}})", label="subscribe",
             head=("By registering", "By signing", "By subscribing", "By submitting", "By providing", "By entering",
                   "You may occasionally", "You will receive", "You can expect to receive", "Are you a print",
                   "Close Thank you"), longest=560,
             examples=("By registering you agree to our privacy policy, terms & conditions and to receive occasional emails from Arden Age.",
                       "You may occasionally receive promotional content from the Arden Times."),
             near_misses=("You will receive the mill when I am dead, he said.",)),
        line("for-updates", Kind.CALL_TO_ACTION,
             rf"(?:(?:For|Do you|Love|Want) [^\n]{{3,120}}?[,?] ?(?:We do! )?"
             rf"|Sharing on social media\? )(?:please )?(?:[Ff]ollow (?:me|us|our|@\w|along)"
             rf"|[Ff]ind [^\n]{{2,40}} (?:at|on) (?:@\w|{NETWORK})|[Jj]oin (?:the|our)\b[^\n]{{2,60}} on {NETWORK}"
             rf"|[Ll]ike us)[^\n]{{0,160}}", label="social", where="tail",
             head=("For ", "Do you ", "Love ", "Want ", "Sharing on"), longest=340,
             examples=("For updates and new science from the river, follow @ArdenMill",
                       "Do you love mills? We do! Follow us @anaruiz and “like” Arden Mills on Facebook.",
                       "Love mills? Join the Wheel community on Facebook."),
             near_misses=("For years, follow who would.",)),
        line("our-videos", Kind.CALL_TO_ACTION,
             rf"\|? ?(?:Check out|Watch|See|Visit|Subscribe to|Join) (?:our |us "
             rf"|[\p{{Lu}}][\p{{L}}&]{{1,20}} )?(?:videos |page |channel |photos |pictures "
             rf"|YouTube channel )?(?:on {NETWORK}|(?<=channel )(?:YouTube|youtube)\.com/\w{{2,30}})[!.]?",
             label="social", where="tail",
             head=("Check out our", "Watch our", "See our", "Visit us", "Visit our", "Subscribe to our", "Join ",
                   "| Watch our", "| Check out"), longest=90,
             examples=("Check out our videos on YouTube.", "Join AMA on LinkedIn.",
                       "Watch our YouTube channel YouTube.com/ArdenTV"), near_misses=("Join the men on the river.",)),
        line("addresses", Kind.CALL_TO_ACTION,
             r"(?:Follow (?:the )?[\p{Lu}][\p{L}&'.-]{1,24}(?: [\p{Lu}][\p{L}&'.-]{0,20}){0,3}:?"
             r"|(?:[\w.-]{2,30}\.(?:com|org|edu|net|ac\.uk)(?:/[\w.-]{2,30})? ?[|•] ?){1,5}(?i:facebook|twitter"
             r"|youtube|instagram|linkedin)\.com/[\w./-]{2,60}(?: ?[|•] ?[\w./-]{4,60}){0,5})", label="social",
             where="tail", longest=240, head=("Follow ", *"abcdefghijklmnopqrstuvwxyz"), shortest=8,
             examples=("Follow ARDEN", "arden.edu | Facebook.com/arden | Twitter.com/arden"),
             near_misses=("Follow the river and you will come to a mill.",)),
        line("followed", Kind.CALL_TO_ACTION,
             r"[\p{Lu}][\p{L}.'’-]{1,20}(?: [\p{Lu}][\p{L}.'’-]{0,20}){0,3},? (?:can be (?:followed|found)|is"
             r"|tweets) (?:on (?:Twitter|Facebook|Instagram|X) )?(?:at|on|as|via"
             r"|@)? ?(?:https?://(?:www\.)?(?:twitter|facebook|x|instagram)\.com/\w{2,30}|@\w{2,30}"
             r"|(?:Twitter|Facebook|Instagram) (?:at |as )?(?:@\w{2,30}|https?://[^\s]{4,60}))\.?", label="social",
             where="tail", stem=("twitter.com/", "facebook.com/", "@", "x.com/", "instagram.com/"), longest=160,
             examples=("Ana Ruiz can be followed at http://twitter.com/anaruiz",)),
        line("please-share", Kind.CALL_TO_ACTION,
             r"(?:(?:If you [^\n,!?]{5,120}, |Thanks for reading,? and |Spread the word! "
             r"|Enjoyed this\? )(?i:please )?(?i:(?:like and )?share(?: (?:this|with|the|our|if|on|far)\b|!)"
             r"|tell your friends)[^\n]{0,200}|(?i:please,? share)(?: [^\n.!?]{2,60})? with (?:your )?(?i:friends"
             r"|family|others|everyone)[^\n]{0,80})", label="social", where="tail",
             head=("If you ", "Thanks for reading", "Spread the word", "Enjoyed this", "Please share", "PLEASE SHARE",
                   "Please SHARE", "Please, share"), longest=360,
             examples=("If you are happy about this news, please SHARE with your friends!",
                       "Thanks for reading and Share if You Care!",
                       "Spread the word! LIKE and SHARE this article or leave a comment to help us."),
             near_misses=("If you have bread, please share it.",)),
        span("found-on", Kind.CALL_TO_ACTION,
             r"You can (?:also )?(?:find|follow) (?:him|her|them|me|us"
             r"|\p{Lu}\p{Ll}{1,14}(?: \p{Lu}[\p{L}'-]{1,20})?) (?:on|at) (?i:twitter|facebook|instagram|x|bluesky"
             r"|mastodon|linkedin)(?:(?: at)?[:,]? ?@\w{2,30}(?:\.\w{2,20}){0,3}\.?(?=\s|$)|\.?$)", label="social",
             stem="You can ", lead=r"(?<=^|\n|[.!?)”\"] )",
             examples=("You can find Ana on Twitter: @anaruiz.", "You can follow her on Facebook."),
             near_misses=("You can find her on Twitter most nights, her mother said.",
                          "You can follow Ana on Twitter. Here is what she says of the mill.")),
        span("tweets-at", Kind.CALL_TO_ACTION, r" tweets? (?:(?:at|as|from|under) )?@\w{2,30}\.?", label="social",
             stem=(" tweets at @", " tweets as @", " tweets from @", " tweets @", " tweet at @", " tweets under @"),
             lead=r"(?<=^|\n|[.!?)”\"] )(?:He|She|They|\p{Lu}\p{Ll}{1,14})",
             examples=("She tweets at @anaruiz.",), near_misses=("The mayor, who tweets at @mayor, said so.",)),
        span("shares-end", Kind.CALL_TO_ACTION, r"(?:shares|Share this story\.{3}|Rate this:)$",
             lead=r"(?<=^|\n|[.!?…][\"”’]? )(?:\d[\d.,]{0,6}[km]? ?)?", label="social",
             stem=("shares", "Share this story...", "Rate this:"),
             examples=("Rate this:",), near_misses=("He sold his shares",)),
        line("counted", Kind.CALL_TO_ACTION,
             r"\d[\d.,]{0,6}[kKmM]?(?:shares|SHARES|likes)(?: ?(?:Share|Tweet|Pin|Email"
             r"|Like)(?: on [\p{Lu}]\w{2,12})?){0,4}|\d{1,6} (?:Shares|SHARES)(?: ?\n)?", label="social",
             where="anywhere", stem=("shares", "SHARES", "likes", " Shares"), longest=80,
             examples=("16shares Share on Facebook", "11 Shares")),
        line("counted-first", Kind.CALL_TO_ACTION, r"0 \d{1,6}", label="social", where="head", head="0 ", longest=8,
             first=True,
             examples=("0 427",)),
        line("your-say", Kind.CALL_TO_ACTION,
             r"(?i:what do (?:you (?:guys|all|folks|y'?all)|y'?all) (?:think|make)\b[^\n]{0,30}\?)(?: [^\n]{3,260})?"
             r"|What is your reaction\?|Give us your (?:ideas|thoughts|opinion|views)[^\n]{0,160}"
             r"|[^\n]{10,200}\? Share your thoughts!?|Start a [Cc]onversation"
             r"|Leave a comment (?:specifying|telling|saying|with)[^\n]{3,160}", label="comment", where="tail",
             head=("What do you", "WHAT DO YOU", "What do y", "What is your reaction", "Give us your", "Start a",
                   "Leave a comment"), tail=("Share your thoughts!", "Share your thoughts"), longest=340,
             examples=("What do you guys think? Will the mill turn again?", "What is your reaction?",
                       "Will you support the miller or the mayor? Share your thoughts!", "Start a Conversation"),
             near_misses=("What do you want of us?",)),
        line("to-comment", Kind.CALL_TO_ACTION,
             r"You (?:have \d{2,4} characters left|must confirm your public display name before "
             r"commenting)[^\n]{0,60}|Please log ?out and then log ?in again, you will then be prompted to enter "
             r"your display name\.|New comments cannot be posted and votes cannot be cast|This thread is archived",
             label="comment",
             head=("You have ", "You must confirm", "Please logout", "Please log out", "New comments cannot",
                   "This thread is"), longest=140, amid=True,
             examples=("You have 250 characters left to comment.",
                       "You must confirm your public display name before commenting"),
             near_misses=("You have 250 reasons to grind.",)),
        line("connect", Kind.CALL_TO_ACTION,
             r"(?:Connect|Engage|Keep in touch|Stay in touch|Stay connected) with us(?: on social media"
             r"| on social)?:?|Spread the (?:word|love)[.!:]?", label="social", where="tail",
             head=("Connect with us", "CONNECT WITH", "Keep in touch", "Stay in touch", "Stay connected",
                   "Engage with us", "Spread the"), longest=44,
             examples=("Connect with us", "Spread the word"), near_misses=("Spread the word, she said.",)),
    ),
)
