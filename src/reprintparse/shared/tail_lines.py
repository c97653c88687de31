"""What local papers and blogs set under a story: beats and how to reach the reporter, tags, sign-up small print."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, EMAIL, MONTH, NAMES, TIME, WEEKDAY

TOPIC = (
    r"/(?:tags?|topics?|categor(?:y|ies)|categorias?|kategorie|keywords?|schlagworte?|etiquetas?|temas?"
    r"|themen?)/[^/]{1,60}/?$"
)

PROFILE = Profile(
    name="tail-lines",
    title="Lines of tails",
    always=True,
    rules=(
        line("beat", Kind.ATTRIBUTION,
             rf"(?P<author>{NAMES}),? (?:covers|writes about|reports on|is covering|report on|cover"
             rf"|write about) [^\n]{{3,160}}?(?: (?:for|at|with) (?:The |the )?[\p{{Lu}}]"
             rf"|\. (?:Reach|Contact|Email|E-mail|Follow|Call|You can (?:reach|contact|follow)|Send"
             rf"|(?:She|He) can be reached)\b|\b(?:lives|is based|grew up) )[^\n]{{2,400}}", label="bio", where="tail",
             longest=600,
             examples=("Ana Ruiz covers county government for The Arden Post. Reach her at 555-0142.",
                       "Ana Ruiz writes about folk music and lives in Arden with two dogs.")),
        line("reverend", Kind.ATTRIBUTION,
             rf"(?:The )?(?:(?:Most |Right |Very )?Rev\.|Rabbi|Sister|Father|Fr\.) (?P<author>{NAMES}),? (?:is|serves"
             rf"|writes|was) [^\n]{{5,400}}\b(?:pastor|columnist|priest|minister|rector|author|professor|director"
             rf"|rabbi|writer|editor)\b[^\n]{{0,300}}", label="bio", where="tail",
             head=("The Rev.", "Rev.", "Rabbi ", "Sister ", "Father ", "Fr.", "The Most Rev.", "The Right Rev.",
                   "The Very Rev."), longest=800,
             examples=("The Rev. Ana Ruiz is a pastor in Arden and a columnist for The Post.",)),
        line("signature", Kind.HEADER, r"[—–]{1,2} ?(?P<author>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){1,2})",
             label="byline", where="tail", head=("—", "–"), longest=40,
             examples=("— Ana Ruiz", "–Tomas Brand"), near_misses=("— the mill",)),
        span("related-items", Kind.INSERT, r"Related Items:?$", label="related", stem="Related Items",
             examples=("Related Items:",), near_misses=("Related Items of the mill",)),
        line("links", Kind.CALL_TO_ACTION,
             r"(?:(?:(?i:twitter|facebook|instagram|youtube|tiktok|google\+?|linkedin|telegram)(?: ?:| page:"
             r"| at) ?)(?:https?://[^\s]{4,120}|@\w[\w.]{1,30}(?:, @\w[\w.]{1,30}){0,5})"
             r"|(?:https?://)?(?:www\.)?(?i:twitter|facebook|instagram|youtube|tiktok)\.com/[^\s]{2,80})",
             label="social", where="tail", longest=200,
             head=("Twitter", "Facebook", "Instagram", "YouTube", "TikTok", "Google+", "LinkedIn", "Telegram",
                   "https://www.facebook", "https://www.twitter", "https://twitter", "https://facebook",
                   "https://www.instagram", "facebook.com", "twitter.com", "www.facebook", "www.twitter"),
             examples=("Facebook: https://www.facebook.com/ana.ruiz.71", "Twitter.com/AnaRuiz",
                       "Facebook : @ardenpost, @ardentv"), near_misses=("Facebook: nobody at the mill used it.",)),
        line("links-bracketed", Kind.CALL_TO_ACTION,
             r"\[?(?i:facebook|twitter|instagram|youtube|pinterest|tiktok|google ?(?:\+|plus)|linkedin|telegram"
             r"|website|web|blog|email|rss)\] ?: ?(?:https?://|www\.|@)[^\s]{2,120}(?: \([^\n()]{3,90}\))?",
             label="social", longest=240, stem=("]: http", "] : http", "]: www.", "]: @"),
             examples=("[FACEBOOK]: http://www.facebook.com/ardenpost (A community of 3,500 millers)",
                       "[WEBSITE]: http://post.example"), near_misses=("[4]: http://post.example",)),
        line("entry-line", Kind.HEADER,
             rf"This (?:entry|post|article) was (?:posted|published|written"
             rf"|filed)(?: (?:on|in|by(?! (?:the|an?|our) )|under) [^\n]{{2,200}}?(?:{DATE}|filed under|[Pp]ermalink"
             rf"|\b[Tt]agged\b)[^\n]{{0,400}})?", label="topics", longest=700,
             head=("This entry was", "This post was", "This article was"),
             examples=("This entry was posted in Mills, Rivers and tagged oak, wheel by Ana Ruiz. Bookmark the permalink.",
                       "This entry was posted on Tuesday, September 3rd, 2013 at 12:53 pm and is filed under Mills. You can follow any responses to this entry through the RSS 2.0 feed.",
                       "This entry was posted"),
             near_misses=("This entry was posted by his sister.", "This post was written in anger and read in tears.")),
        line("filed-when", Kind.HEADER,
             rf"on (?P<date>{DATE})(?: at {TIME})? and is filed under (?P<topics>[^\n]{{2,300}})", label="topics",
             longest=420, stem=" and is filed under ",
             examples=("on Tuesday, September 3rd, 2013 at 12:53 pm and is filed under Mills, Rivers.",)),
        line("thanks-like", Kind.CALL_TO_ACTION,
             r"(?:Thanks|Thank you)(?: so much| very much)? for (?:visiting|reading|stopping by"
             r"|coming by)[^\n]{0,120}?[.!] (?:Please|Be sure to|Don't forget to|Make sure to"
             r"|If you)[^\n]{0,60}?\b(?i:like|follow|share|subscribe"
             r"|pin)\b(?=[^\n]{0,80}\b(?i:facebook|twitter|instagram|pinterest|youtube|me|us|this|post|friends"
             r"|channel|newsletter)\b)[^\n]{0,200}", label="social", longest=420,
             head=("Thanks so much for", "Thanks for", "Thank you for", "Thank you so much for",
                   "Thanks very much for"),
             examples=("Thanks so much for visiting The Mill House. Please take a moment to \"like\" me on Facebook or follow me on Twitter!",),
             near_misses=("Thank you for reading. Please like the mill.",)),
        line("full-article", Kind.ATTRIBUTION,
             r"(?:Read|See|View) (?:the )?(?:full|original|whole|complete|entire|rest of the) (?:article|story|post"
             r"|report|piece|interview|column)(?: here)? (?:at|on|in"
             r"|from):? (?P<source>(?:The |the )?[\p{Lu}\d][^\n]{2,80}?)[.»>]{0,3}", label="origin", where="tail",
             head=("Read the", "Read full", "See the", "View the", "View full", "Read original"), longest=140,
             examples=("Read the full article at The Arden Post",)),
        line("canadian-press", Kind.ATTRIBUTION,
             rf"This report by (?P<source>The Canadian Press) was first published (?:on )?(?P<date>{DATE})\.?",
             label="origin", head="This report by The Canadian", longest=120, amid=True,
             examples=("This report by The Canadian Press was first published Aug. 15, 2018.",)),
        line("reading", Kind.CALL_TO_ACTION,
             r"Thanks for reading(?: [^\n!.]{2,60})?[!.] (?:Subscribe|This post is public)[^\n]{0,160}",
             label="subscribe", head="Thanks for reading", longest=260,
             examples=("Thanks for reading The Mill! Subscribe for free to receive new posts and support my work.",)),
        line("local-journalism", Kind.CALL_TO_ACTION,
             r"(?i:(?:please )?support (?:local|independent|community|quality) (?:journalism|news"
             r"|reporting))[.!:]? ?(?:(?:Subscribe|Become|Donate|Join|Click|Sign|Get|Consider)[^\n]{0,200})?",
             label="support",
             head=("Support local", "SUPPORT LOCAL", "Support Local", "Support independent", "Support community",
                   "Support quality", "Please support"), longest=260, fallback=True,
             examples=("Support local journalism. Subscribe to The Arden Post.",),
             near_misses=("Support local journalism and it will support you, he used to say.",)),
        run("local-journalism-box", Kind.CALL_TO_ACTION,
            r"(?i:(?:please )?support (?:local|independent|community|quality) (?:journalism|news|reporting))[.!:]?",
            label="support",
            head=("Support local", "SUPPORT LOCAL", "Support Local", "Support independent", "Support community",
                  "Support quality", "Please support"), longest=60,
            after=Members(r"(?:Your |Please |Help |Become |Subscribe|Donate|Make |We |Join )[^\n]{0,300}?(?i:donation|contribution|subscri|donat|member)[^\n]{0,300}", most=1, least=1),
            examples=("Support local journalism\nYour tax-deductible donation to The Arden Post's fund will pay for better reporting on the river.",)),
        line("coffee", Kind.CALL_TO_ACTION,
             r"(?:Like|Liked|Enjoy|Enjoyed|Love|Loved) (?:what you(?:'re| are)? (?:read|reading|see)"
             r"|this (?:article|post|story|essay|piece))\? [^\n]{0,80}?(?:coffee|Patreon|Ko-fi|[Dd]onat|[Ss]upport"
             r"|tip)[^\n]{0,120}", label="support",
             head=("Like what", "Liked this", "Like this", "Enjoy", "Love what", "Love this", "Loved this"),
             longest=260,
             examples=("Like what you read? Buy me a coffee",)),
        line("topic-linked", Kind.HEADER, r"(?P<topics>[\p{L}\d#][^\n.!?]{1,60}?) ?[,|/•·]?", label="topics",
             where="tail", target=TOPIC, longest=70,
             examples=("[Rivers](https://post.example/tag/rivers/)",),
             near_misses=("[Rivers](https://post.example/rivers-rise)",)),
        line("filed-tagged", Kind.HEADER,
             r"Filed [Uu]nder:? (?P<topics>[^\n]{2,240}?) Tagged [Ww]ith:? (?P<topics>[^\n]{2,400})", label="topics",
             head=("Filed Under", "Filed under"), longest=700,
             examples=("Filed Under: Featured , Rivers Tagged With: Mills , Oak , Wheels",),
             near_misses=("Filed under seal, the letter was tagged with a wheel.",)),
        line("labels", Kind.HEADER,
             r"(?i:labels|tags|tagged(?: with| as)?|topics|keywords) ?: ?(?P<topics>[\p{L}\d#][^\n.!?]{1,300})",
             label="topics", where="tail",
             head=("Labels:", "LABELS:", "tags:", "labels:", "topics:", "keywords:", "tagged:"), longest=330,
             examples=("Labels: mills, old wheels", "tags: mill river wheel")),
        line("full-report", Kind.FURNITURE,
             r"(?:Download|View|Get|Access) (?:the |a )?(?:full |complete |entire )?(?:report|PDF|pdf|study|paper"
             r"|press release|white ?paper|infographic|fact sheet|article)(?: \(PDF\)| here| now"
             r"| as (?:a )?PDF)?[.!»>]?", label="navigation", where="tail",
             head=("Download", "View ", "Get ", "Access "), longest=60,
             examples=("Download full report", "Download the PDF"), near_misses=("View the wheel",)),
        line("cookies", Kind.FURNITURE, r"(?:This|Our) (?:page|site|website|web site) uses cookies\b[^\n]{0,500}",
             label="navigation",
             head=("This page uses", "This site uses", "This website uses", "Our website uses", "Our site uses",
                   "This web site uses"), longest=560,
             examples=("This page uses cookies. Cookies are files stored in your browser.",),
             near_misses=("This site uses water from the river.",)),
        line("posted-permalink", Kind.HEADER,
             rf"Posted by (?P<author>[\p{{L}}\d][\p{{L}}\d ._-]{{0,30}}?) on (?P<date>{DATE}) at {TIME}"
             rf"(?: ?\| ?(?:Permalink|Comments? ?\(\d{{1,5}}\))){{1,3}}", label="byline", head="Posted by ",
             longest=130,
             examples=("Posted by b on November 29, 2018 at 10:23 AM | Permalink",),
             near_misses=("Posted by b on November 29, 2018 at 10:23 AM",)),
        line("read-about", Kind.INSERT, r"Read [Mm]ore [Aa]bout:?|Read more: ?", label="related", where="tail",
             longest=20, head="Read ",
             examples=("Read more about:",)),
        line("hashtags", Kind.HEADER, r"#\p{L}[\w]{1,30}(?:,? #\p{L}[\w]{1,30}){0,11}", label="topics", where="tail",
             head="#", longest=240,
             examples=("#banks", "#banks #rivers")),
        line("patch", Kind.CALL_TO_ACTION,
             r"Find out what's happening in [^\n]{2,60} with free, real-time updates from [^\n]{2,30}\.",
             label="subscribe", head="Find out what's happening in", longest=140,
             examples=("Find out what's happening in Arden with free, real-time updates from Patch.",)),
        line("phone", Kind.FURNITURE,
             r"(?:(?:Phone|Tel|Telephone|Call|Cell|Office)[:.]? ?)?"
             r"(?P<contact>\(?\d{3}\)?[-. ]\d{3,4}(?:[-. ]\d{4})?)", label="contact", where="tail",
             head=(*"(0123456789", "Phone", "Tel", "Call", "Cell", "Office"), longest=30,
             examples=("555-0177", "Phone: 555-555-0177")),
        line("email-form", Kind.CALL_TO_ACTION,
             r"Fill out this form to email this article to a friend[^\n]{0,200}"
             r"|You may enter up to \d{1,3} multiple email addresses[^\n]{0,120}"
             r"|We were unable to send your (?:email|message)[^\n]{0,120}", label="social",
             head=("Fill out this form", "You may enter up to", "We were unable to send"), longest=280,
             examples=("Fill out this form to email this article to a friend Your name Your email Recipient email",),
             near_misses=("We were unable to send the flour.",)),
        line("shortcode", Kind.FURNITURE,
             r"\[/?(?:interaction|caption|gallery|embed|video|audio|playlist|vc_[a-z_]{2,20}|twitter|tweet|instagram"
             r"|youtube|vimeo|soundcloud|sidebar|polldaddy|poll|newsletter|contact-form[\w-]{0,10}|mc4wp_form"
             r"|gravityform|wp_ad_camp[\w]{0,6}|adrotate|ad|et_pb_[a-z_]{2,20}|fusion_[a-z_]{2,20}|brightcove"
             r"|jwplayer|scribd|iframe|slideshow|related|recirc)\b(?:[ :=][^\]\n]{0,400})?\]", label="navigation",
             head="[", longest=440, amid=True,
             examples=("[interaction id=”58f37baccb4fa6890817a919″]", "[gallery ids=\"1,2,3\"]"),
             near_misses=("[video of the mill] turned", "[related by marriage, she says, and never mind how] he told")),
        line("share-story", Kind.CALL_TO_ACTION, r"Read or Share this story: ?https?://[^\s]{5,120}", label="social",
             head="Read or Share this story",
             examples=("Read or Share this story: https://post.example/story/2oJx1",)),
        line("buy-photo", Kind.MEDIA, r"(?:Buy|BUY) (?:Photo|PHOTO)s?(?: [^\n]{5,300}\((?:Photo: )[^\n()]{3,90}\))?",
             label="caption", head=("Buy Photo", "BUY PHOTO"), longest=420,
             examples=("Buy Photo",), near_misses=("Buy Photography Today if you can find it.",)),
        line("video-states", Kind.MEDIA, r"Video (?:Loading|Unavailable)|Click to play|Tap to play|Play now",
             label="media", head=("Video Loading", "Video Unavailable", "Click to play", "Tap to play", "Play now"),
             longest=20,
             examples=("Video Unavailable",)),
        line("first-published", Kind.HEADER,
             rf"(?i:first published|published|last updated|updated|posted|last modified)(?: on"
             rf"| at)?:? (?P<date>{DATE}|{WEEKDAY},? {MONTH} \d{{1,2}},? 20\d\d)(?:[ .,|-]{{1,3}}(?:at )?{TIME})?",
             label="published", where="tail",
             head=("First Published", "First published", "FIRST PUBLISHED", "Published", "Last Updated",
                   "Last updated", "Updated", "Posted", "Last modified"), longest=90,
             examples=("First Published: Thu, July 26 2018. 16:15 IST", "Published on March 4, 2016")),
        run("topics-listed", Kind.HEADER, r"(?i:tags|keywords|related tags|article tags):?", label="topics",
            where="tail",
            head=("Tags", "TAGS", "tags", "Keywords", "Related Tags", "Related tags", "Article tags", "Article Tags"),
            longest=20, after=Members(r"(?P<topics>[\p{L}\p{N}#][^\n.!?:]{1,50})", most=16, characters=500),
            examples=("Tags\nRivers\nMills",)),
        line("tagged", Kind.HEADER,
             r"(?i:tags?|tagged|filed under|post tags|article tags|categories|keywords"
             r"|hashtags) ?: ?(?P<topics>[\p{L}\d#\"“'‘][^\n.!?;:]{1,300})(?:(?<=,[^\n]{2,80})\.)?", label="topics",
             where="anywhere",
             head=("Tags", "TAGS", "Tagged", "TAGGED", "Filed under", "Filed Under", "FILED UNDER", "Post Tags",
                   "Post tags", "Article tags", "Categories", "CATEGORIES", "Keywords", "KEYWORDS"), longest=330,
             examples=("Tags: folk, interviews, Ana Ruiz", "Filed Under: Rivers",
                       "Keywords: mills, rivers, old wheels."), near_misses=("Keywords are what she hated most.",)),
        line("handle", Kind.CALL_TO_ACTION, r"(?:(?:Twitter|Instagram|Facebook): ?@?|@)\w{2,30}", label="social",
             where="tail", head=("Twitter:", "Instagram:", "Facebook:", "@"), longest=60,
             examples=("Twitter: @anaruiz",)),
        line("think-write", Kind.FURNITURE,
             rf"What do you think\? (?:Email|Write to|Send your views to)[^\n]{{0,60}}? ?(?P<contact>{EMAIL})\.?",
             label="contact", head="What do you think? ", longest=140,
             examples=("What do you think? Email letters@post.example",)),
        line("all-posts", Kind.INSERT,
             r"(?i:(?:view|see|read|more|show) (?:all |more )?(?:posts|articles|stories)(?: by"
             r"|,? from)?(?: [\p{L}][^\n]{1,60}?)?) ?(?:→|»|>)?", label="related", where="anywhere",
             head=("View all posts", "View All Posts", "View more posts", "See all posts", "More posts by",
                   "More Posts", "See all articles", "View all articles", "More articles by", "All posts by",
                   "Read more posts"), longest=90,
             examples=("View all posts by Ana Ruiz →",)),
        line("registration", Kind.CALL_TO_ACTION,
             r"\*? ?I understand and agree that registration on or use of this site constitutes agreement to its "
             r"user agreement and privacy policy\.?", label="subscribe",
             head=("I understand and agree", "* I understand and"), longest=180,
             examples=("* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.",)),
        line("first-to-know", Kind.CALL_TO_ACTION,
             r"(?i:be the first to know(?: when [^\n]{3,40})?|stay up-to-date on what's happening"
             r"|get email notifications on [^\n]{3,80}|get up-to-the-minute news sent straight to your device\.?"
             r"|email notifications are only sent once a day[^\n]{0,80})", label="subscribe", where="anywhere",
             head=("Be the first", "Stay up-to", "Get email not", "Get up-to-the", "Email notif"), longest=150,
             examples=("Be the first to know", "Get up-to-the-minute news sent straight to your device.")),
        line("filed", Kind.HEADER,
             r"(?:Filed under|Filed Under|Posted in|Posted In|Categories):? (?P<topics>[^\n|.!?]{2,120})"
             r"(?: ?\| ?(?:Tagged|Tags)(?: as| with)?:? (?P<topics>[^\n|.!?]{2,300}))?"
             r"(?: ?\| ?(?:Leave a (?:[Cc]omment|[Rr]eply)|No [Cc]omments(?: yet)?"
             r"|\d{1,4} (?:[Cc]omments?|[Rr]eplies)|Permalink|Bookmark the permalink"
             r"|Comments (?:Off|are closed)[^\n|]{0,60})[ »›.]{0,3}){1,3}", label="topics", where="anywhere",
             head=("Filed under", "Filed Under", "Posted in", "Posted In", "Categories"), longest=560,
             examples=("Filed under: Mills, Rivers | Tagged: oak, wheel | Leave a comment »",
                       "Posted in Rivers | 3 Comments »"),
             near_misses=("Filed under seal, the letter was read by nobody.",)),
        line("neighbor", Kind.INSERT, r"← ?[\p{Lu}\d\"“‘'][^\n]{3,160}|[\p{Lu}\d\"“‘'][^\n]{3,160} ?→", label="related",
             head="←", tail="→", longest=170, shortest=8,
             examples=("← Ferry stops for the winter", "The mill starts again →"), near_misses=("water → steam",)),
        run("topics-below", Kind.HEADER, r"(?:Topics|Tags|Keywords|TOPICS|TAGS):", label="topics",
            head=("Topics:", "Tags:", "Keywords:", "TOPICS:", "TAGS:"), longest=12,
            after=Members(r"(?P<topics>[\p{Ll}\d][\p{L}\d &-]{1,40}),?", most=20, characters=800, least=2),
            examples=("Topics:\nriver-mills,\nwheels,\narden",), near_misses=("Topics:\nThe mill and its wheel.",)),
        line("posted-by", Kind.HEADER,
             rf"Posted by:? (?P<author>[\p{{L}}][\p{{L}}\d.'’_-]{{0,20}}(?: [\p{{L}}\d.'’_-]{{1,20}}){{0,3}})"
             rf"(?: on (?P<date>{DATE}))? at {TIME}(?: ?\| ?(?:Permalink|Comments? ?(?:\(\d{{1,4}}\))?"
             rf"|TrackBack[^\n|]{{0,12}})){{0,3}}|Posted by:? (?P<author>[\p{{L}}][\p{{L}}\d.'’_-]{{0,20}}"
             rf"(?: [\p{{L}}\d.'’_-]{{1,20}}){{0,3}}) on (?P<date>{DATE})(?: ?\| ?(?:Permalink"
             rf"|Comments? ?(?:\(\d{{1,4}}\))?)){{1,3}}", label="byline", where="tail", head="Posted by", longest=160,
             examples=("Posted by b on November 29, 2018 at 10:23 AM | Permalink",
                       "Posted by Ana of ClayButtons.com at 6:00 AM"), near_misses=("Posted by the gate at noon",)),
        line("continued", Kind.FURNITURE,
             r"(?:Continued (?:in|on) (?:Part|part|page|Page|Chapter) (?:\d{1,3}|[IVX]{1,5}|two|three|four))[.…]{0,3}",
             label="navigation", where="tail", head=("Continued in", "Continued on"), longest=40,
             examples=("Continued in Part 2.",), near_misses=("Continued in silence", "To be continued...")),
        line("archives", Kind.FURNITURE,
             r"Looking for an older story\? Search our archives\.?|Search for jobs, motors and property, or place an "
             r"advert or family notice here\.?", label="navigation",
             head=("Looking for an older story", "Search for jobs, motors"), longest=100,
             examples=("Looking for an older story? Search our archives",)),
        line("on-network", Kind.CALL_TO_ACTION,
             r"\p{Lu}[\p{L}\d.'’]{1,20}(?: \p{Lu}[\p{L}\d.'’]{0,20}){0,3} is (?:now )?on (?:Instagram|Snapchat"
             r"|Facebook|Twitter|TikTok|WhatsApp)!", label="social", where="tail",
             tail=("Instagram!", "Snapchat!", "Facebook!", "Twitter!", "TikTok!", "WhatsApp!"), longest=80,
             examples=("ArdenEdge is on Instagram!",), near_misses=("The mill is on Instagram!",)),
        line("assistance", Kind.ATTRIBUTION,
             rf"(?:Research(?: assistance)?|Additional research|Data (?:visualization|analysis)|Fact[- ]checking"
             rf"|Copy editing|Illustrations?|Graphics?|Video|Sound design)(?: provided)?(?::"
             rf"| by) (?P<credit>{NAMES})\.?", label="credit", where="tail",
             head=("Research", "Additional research", "Data ", "Fact-check", "Fact check", "Copy editing",
                   "Illustration", "Graphic", "Sound design"), longest=140,
             examples=("Research assistance: Ana Ruiz",), near_misses=("Research by night",)),
        line("in-this-article", Kind.HEADER, r"In this article: ?(?P<topics>\p{Lu}[^\n.!?]{2,200})", label="topics",
             where="tail", head="In this article:", longest=220,
             examples=("In this article: Rivers, Mills",)),
        line("originally-published", Kind.HEADER, rf"Originally Published: (?P<date>{DATE})(?: at {TIME})?",
             label="published", head="Originally Published: ", longest=70,
             examples=("Originally Published: March 28, 2024 at 6:00 a.m.",),
             near_misses=("Originally Published: the mill",)),
    ),
)
