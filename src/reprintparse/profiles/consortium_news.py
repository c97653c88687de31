"""Consortium News: independent reporting founded by Robert Parry.

Head: title, a deck that ends with "reports NAME" or starts with "Exclusive:", "By NAME", "Special to Consortium News".
Tail: the author's biography, "The views expressed are solely those of the author and may or may not reflect those of
Consortium News", an appeal for the current fund drive. Reprints: "Reprinted with permission from Consortiumnews.com."
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES

OUTLETS = (
    r"(?:Common Dreams|TomDispatch(?:\.com)?|The Conversation|Pearls and Irritations|Declassified (?:UK|Australia)|(?:Original to )?Scheer[Pp]ost|Mint ?[Pp]ress News"
    r"|Peoples Dispatch|The Intercept|Inter Press Service|Globetrotter|Independent Media Institute|The Grayzone|openDemocracy|Tricontinental[\p{L}: ]{0,40}|Truthout"
    r"|Middle East Eye|Al Mayadeen|Drop Site News|The Dissenter|The Floutist|Moon of Alabama|Antiwar\.com)"
)
NAME = r"Consortium ?[Nn]ews(?:\.com)?"

PROFILE = Profile(
    name="consortium-news",
    title="Consortium News",
    sites=("consortiumnews.com",),
    aliases=("Consortium News", "ConsortiumNews", "Consortiumnews", "Consortiumnews.com", "ConsortiumNews.com"),
    rules=(
        line("special", Kind.HEADER, rf"(?:(?i:by) (?P<author>{NAMES}) )?Special [Tt]o (?P<source>{NAME})",
             label="byline", where="head", tail=("onsortium News", "onsortiumnews", "onsortiumNews", "ews.com"),
             identifies=True,
             examples=("Special to Consortium News", "By Ana Ruiz Special to Consortium News")),
        line("outlet", Kind.HEADER, rf"(?P<source>{OUTLETS}|[\w-]{{2,40}}\.(?:com|org|net|au|uk)(?:\.au)?)",
             label="source", where="head", longest=60, follows="byline",
             examples=("Common Dreams", "ArdenPost.com")),
        line("from", Kind.ATTRIBUTION,
             r"This (?:article|piece) is from (?P<source>[\p{Lu}][^\n]{2,60}?)(?: and republished with permission)?\.",
             label="origin", where="tail", head="This ",
             examples=("This article is from Common Dreams.",), near_misses=("This article is from the heart.",)),
        line("deck", Kind.HEADER, r"(?i:exclusive): .{20,400}", label="subtitle", where="head", longest=420,
             head=("Exclusive:", "EXCLUSIVE:"),
             examples=("Exclusive: The ferry never came, and the council knew that it would not, writes Ana Ruiz.",)),
        line("views", Kind.LEGAL,
             rf"(?:The )?[Vv]iews expressed (?:in this article )?(?:are (?:solely )?those of the author and )?"
             rf"(?:may or may not|do not necessarily) reflect those of {NAME}\.?", label="disclaimer",
             head=("The views expressed ", "Views expressed "), identifies=True, opens_tail=True, rest="support",
             examples=("The views expressed are solely those of the author and may or may not reflect those of Consortium News.",),
             near_misses=("The views expressed are solely those of the author.",)),
        line("donate", Kind.CALL_TO_ACTION,
             rf"If you (?:enjoyed|value|valued) this original article,? please consider making a donation to {NAME} "
             rf"so we can bring you more stories like this one\.", label="support", head="If you ", where="tail",
             identifies=True,
             examples=("If you enjoyed this original article please consider making a donation to Consortium News so we can bring you more stories like this one.",)),
        line("fund-drive", Kind.CALL_TO_ACTION,
             r"(?:(?i:please) )?(?i:support|donate today to|donate to|contribute to) (?:CN'[sS]|[Oo]ur"
             r"|OUR)(?: [\p{L}\p{N}-]{2,14}){0,3} (?i:fund drive)[!.]?"
             r"|Please (?i:contribute|donate) to Consortium News.{0,60}", label="support",
             head=("Please Support ", "Support ", "Donate ", "Please Contribute ", "Please Donate ", "Contribute ",
                   "PLEASE SUPPORT ", "SUPPORT ", "DONATE ", "PLEASE DONATE "),
             examples=("Donate Today to CN's 2022 Fall Fund Drive", "Please Donate to CN'S Spring Fund Drive",
                       "Support CN's Winter Fund Drive!"), near_misses=("Support Our Town.", "Support our harbor.")),
        line("donate-how", Kind.CALL_TO_ACTION, r"Donate securely (?:with|by) (?:PayPal|credit card).{0,120}",
             label="support", where="tail",
             examples=("Donate securely with PayPal here.",)),
        line("more-on-topic", Kind.INSERT, rf"\[For more on this topic, see {NAME}(?:'s)? .{{4,300}}\]?",
             label="related", identifies=True,
             examples=("[For more on this topic, see Consortiumnews.com's “The Ferry That Never Came.”]",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:Re(?:printed|published) with permission from|(?:This (?:article|piece"
             rf"|story) )?(?:was )?[Oo]riginally published (?:by|at|on|in)"
             rf"|An earlier version of this article (?:was published|appeared) (?:on|at|in)) (?P<source>{NAME}) ?\.?",
             tail=("ews.com.", "ews.com", "tium News.", "tium News"), where="tail", identifies=True,
             examples=("Reprinted with permission from Consortiumnews.com.",
                       "This article was originally published at Consortium News.")),
        line("deck-below", Kind.HEADER, r"[\p{Lu}\d\"'‘“].{20,420}", label="subtitle", where="head", longest=440,
             follows=("title", "published", "social", "comment"), awaits=("byline", "source", "caption"),
             examples=("A miller's memoir shows what the council knew, writes Ana Ruiz.",)),
        line("save", Kind.CALL_TO_ACTION, r"Save|Print Friendly(?: & PDF)?", label="social", where="head", longest=20,
             head=("Save", "Print Friendly"),
             examples=("Save",)),
        line("caption-below", Kind.MEDIA, r"[\p{Lu}\"“].{10,300}\([^()\n]{3,90}\)", label="caption", where="head",
             longest=420, tail=")", follows=("title", "published", "social", "subtitle"), awaits="byline",
             examples=("The mill wheel at dusk, May 2017. (Arden Archive, Public domain)",)),
        line("byline-place", Kind.HEADER,
             rf"By (?P<author>{NAMES})(?: in [\p{{Lu}}][\p{{L}}. ,]{{2,40}})?(?: Special to (?P<source>{NAME}))?",
             label="byline", where="head", head="By ",
             examples=("By Ana Ruiz in Arden",)),
        line("sections", Kind.HEADER,
             r"(?P<topics>(?:[\p{Lu}][\p{L}.&’' -]{1,30}, ){0,7}(?:Commentary|Foreign Policy|Militarism|Intelligence"
             r"|Until This Day--Historical Perspectives on the News|Human Rights|Legal|Lost History|Media|Politics"
             r"|Propaganda|Right Wing|Secrecy|U\.S\.|War on Terror|WikiLeaks"
             r"|Analysis)(?:, [\p{Lu}][\p{L}.&’' -]{1,30}){0,7})", label="topics", where="head", longest=240,
             follows=("", "navigation"), below=r"[^\n]{4,140}$",
             examples=("Arden, Commentary, Foreign Policy, Militarism",)),
        line("place", Kind.HEADER, r"(?:in|at|from) [\p{Lu}][\p{L}.,' -]{2,40}", label="byline", where="head",
             head=("in ", "at ", "from "), follows="byline", longest=50,
             examples=("in Brussels",)),
        line("support", Kind.CALL_TO_ACTION,
             r"(?:Please )?(?:Support|SUPPORT|Donate|Contribute)(?: to)? (?:CN's|Our|our|Consortium News'?)"
             r"|(?:Today to )?(?:CN's )?(?:\d{4} )?(?:Winter|Spring|Summer|Fall|Autumn|End-of-Year"
             r"|Annual) Fund Drive!?|on its \d{2}th Anniversary|(?:Please )?(?:DONATE|Donate) (?:TODAY|Today)!?",
             where="anywhere", longest=70,
             head=("Please Support", "Support", "SUPPORT", "Please Donate", "Donate", "DONATE", "Please Contribute",
                   "Contribute", "Today to", "CN's", "CN’s", "Winter", "Spring", "Summer", "Fall", "Autumn",
                   "End-of-Year", "Annual", "20", "on its"),
             examples=("Support CN's", "Fall Fund Drive!")),
        line("red-button", Kind.CALL_TO_ACTION,
             r"(?:Donate|Or) securely (?:with|by)[^\n]{4,60}(?:clicking the red button|here)[:.]?"
             r"|Donate securely (?:with|by)[^\n]{4,60}", label="support", where="anywhere", identifies=True,
             head=("Donate securely ", "Or securely "), longest=150,
             examples=("Donate securely by credit card or check by clicking the red button:",)),
        line("pages", Kind.FURNITURE, r"Post navigation", label="navigation", where="anywhere", head="Post navigation",
             longest=20,
             examples=("Post navigation",)),
        line("show-comments", Kind.CALL_TO_ACTION, r"Show Comments", label="comment", head="Show Comments", longest=16,
             examples=("Show Comments",)),
        line("neighbors", Kind.INSERT, r"← [^\n]{3,200}|[^\n]{3,200} →", label="related", where="anywhere", head="← ",
             tail=" →", longest=220,
             examples=("← The Mill Stops", "The Mill Starts →")),
        run("comments", Kind.CALL_TO_ACTION, r"\d{1,4} comments? for [\"“][^\n]{2,220}[\"”]", label="comment",
            where="anywhere", stem=(" comments for ", " comment for "), longest=260, opens_tail=True, rest="comment",
            examples=("2 comments for “The Mill Stops”",)),
        line("policy", Kind.CALL_TO_ACTION,
             r"Before (?:commenting|posting),? please read Robert Parry's Comment Policy\.[^\n]{0,700}"
             r"|Allegations unsupported by facts, gross or misleading factual errors[^\n]{0,500}"
             r"|If your comment does not immediately appear, please be patient[^\n]{0,300}", label="comment",
             identifies=True, longest=900,
             head=("Before commenting", "Before posting", "Allegations unsupported by facts",
                   "If your comment does not immediately appear"),
             examples=("Before commenting please read Robert Parry’s Comment Policy.",)),
        line("original", Kind.ATTRIBUTION,
             r"This (?:article|piece) (?:is|was) (?:from|originally published (?:by|in|on|at)"
             r"|first (?:published|appeared) (?:by|in|on|at)) (?:the )?(?P<source>[\p{Lu}\d][^\n]{2,60}?)"
             r"(?: and (?:is )?(?:re)?published with permission| with permission)?\.", label="origin", where="tail",
             head="This ", longest=160,
             examples=("This article was originally published by the Arden Post.",)),
        line("parry", Kind.ATTRIBUTION,
             r"Investigative reporter Robert Parry broke many of the Iran-Contra stories[^\n]{0,700}", label="bio",
             identifies=True, longest=900, head="Investigative reporter Robert Parry broke",
             examples=("Investigative reporter Robert Parry broke many of the Iran-Contra stories for the wire.",)),
        span("book", Kind.CALL_TO_ACTION,
             r"You can buy (?:his|her) (?:latest |new )?book,? [^\n]{3,90}, either in print here or as an e-book "
             r"\(from Amazon and barnesandnoble\.com\)\.?", label="support", identifies=True, lead="",
             stem=("You can buy his", "You can buy her"),
             examples=("You can buy his latest book, The Lost Mill, either in print here or as an e-book (from Amazon and barnesandnoble.com).",)),
        line("top-lines", Kind.FURNITURE,
             rf"(?:{NAME} )?Independent Investigative Journalism Since 1995"
             rf"|Volume \d{{1,3}}, Number \d{{1,3}} ?[—–-]? ?(?:\p{{L}}{{6,9}}, \p{{L}}{{3,9}} \d{{1,2}}, 20\d\d)?",
             label="navigation", where="head", longest=80,
             examples=("Independent Investigative Journalism Since 1995",
                       "Volume 27, Number 136 —Monday, May 16, 2022")),
        line("menu", Kind.FURNITURE,
             r"(?:home ?Home|links ?Links|contact ?Contact Us|books ?Books|Home|Links|Contact Us|Books|Archives"
             r"|Age of Obama|Barack Obama's presidency|Bush End Game|Bush - (?:First|Second) Term"
             r"|George W\. Bush's presidency(?: since 2007| from 2005-06|, 2000-04)|Who Is Bob Gates\?"
             r"|The secret world of Defense Secretary Gates|2004 Campaign|Bush Bests Kerry"
             r"|Behind Colin Powell's Legend|Gauging Powell's reputation|The 2000 Campaign"
             r"|Recounting the controversial campaign\.?|Media Crisis|Is the national media a danger to democracy\?"
             r"|The Clinton Scandals|The story behind President Clinton's impeachment|Nazi Echo"
             r"|Pinochet & Other Characters|The Dark Side of Rev\. Moon|Rev\. Sun Myung Moon and American politics"
             r"|Contra Crack|Contra drug stories uncovered|Lost History"
             r"|How the American historical record has been tainted by lies and cover-ups\.?"
             r"|The October Surprise \"X-Files\"|The 1980 election scandal exposed|International"
             r"|From free trade to the Kosovo crisis|Other Investigative Stories|Editorials)", label="navigation",
             where="head", longest=90,
             examples=("homeHome", "Archives", "Age of Obama")),
        line("contribution", Kind.CALL_TO_ACTION,
             r"donate\.jpg \(\d{3,6} bytes\)|Make a secure online contribution|Order Now", label="support",
             where="head", head=("donate.jpg", "Make a secure online", "Order Now"), longest=40,
             examples=("donate.jpg (7201 bytes)", "Make a secure online contribution")),
        run("updates", Kind.CALL_TO_ACTION, r"Get email updates:?", label="subscribe", head="Get email updates",
            longest=20, after=Members(r"RSS Feed|Add to (?:My Yahoo!|Google)", most=3),
            examples=("Get email updates:\nRSS Feed\nAdd to My Yahoo!\nAdd to Google",)),
        line("blog", Kind.CALL_TO_ACTION, r"Go to consortiumblog\.com to post comments", label="comment",
             identifies=True, head="Go to consortiumblog.com", longest=50,
             examples=("Go to consortiumblog.com to post comments",)),
        line("guest-essay", Kind.ATTRIBUTION,
             rf"In this guest (?:essay|article|column|commentary|post|report), {NAMES} [^\n]{{10,500}}", label="note",
             where="head", head="In this guest ", longest=600,
             examples=("In this guest essay, Ana Ruiz recalls how the mill came to be sold twice:",)),
        span("comment-at", Kind.CALL_TO_ACTION,
             r"To comment at Consortiumblog, click here\.(?: \(To make a blog comment about this or other stories, "
             r"you can use your normal e-?mail address and password\."
             r"(?: Ignore the prompt for a Google account\.)?\))?", label="comment", lead="", identifies=True,
             stem="To comment at Consortiumblog",
             examples=("To comment at Consortiumblog, click here.",)),
        span("comment-to", Kind.FURNITURE, r"To (?:comment to us by e-?mail|contact CIJ), click here\.",
             label="contact", lead="", identifies=True, stem=("To comment to us by", "To contact CIJ"),
             examples=("To comment to us by e-mail, click here.",)),
        span("donate-so", Kind.CALL_TO_ACTION,
             r"To donate so we can continue reporting and publishing stories like the one you just read, click here\."
             r"|To contribute, click here\.", label="support", lead="",
             stem=("To donate so we can continue", "To contribute, click here"),
             examples=("To contribute, click here.",)),
        line("about", Kind.ATTRIBUTION,
             r"Consortium ?[Nn]ews(?:\.com)? is a product of The Consortium for Independent Journalism, "
             r"Inc\.[^\n]{0,260}", label="bio", identifies=True, longest=340,
             head=("Consortiumnews.com is a product", "Consortium News is a product",
                   "ConsortiumNews.com is a product"),
             examples=("Consortiumnews.com is a product of The Consortium for Independent Journalism, Inc., a non-profit organization.",)),
        line("support-year", Kind.CALL_TO_ACTION,
             r"(?:Please )?(?:Support|Donate to) CN's ?(?:20\d\d)?|(?:Winter|Spring|Summer|Fall|Autumn) Fund Drive!?",
             label="support",
             head=("Support CN", "Please Support CN", "Donate to CN", "Please Donate to CN", "Winter Fund",
                   "Spring Fund", "Summer Fund", "Fall Fund", "Autumn Fund"), longest=40, identifies=True,
             examples=("Support CN's 2022", "Summer Fund Drive!")),
        line("help", Kind.CALL_TO_ACTION, r"To help Consortium ?[Nn]ews(?:\.com)?,? click here\.?", label="support",
             identifies=True, head="To help Consortium", longest=50,
             examples=("To help Consortiumnews, click here.",)),
        line("tags", Kind.HEADER, r"Tags: (?P<topics>[\p{Lu}\d][^\n.!?]{2,200})", label="topics", where="anywhere",
             head="Tags: ", longest=210,
             examples=("Tags: Arden Mills Ana Ruiz",)),
        span("blog-post", Kind.ATTRIBUTION,
             r"\(?This (?:article|story|essay) (?:first|originally) appeared (?:as a blog post )?(?:at|on"
             r"|in) (?P<source>(?:The )?[\p{Lu}][\p{L}&’' -]{2,40}?)(?:'s)? (?:Web ?site"
             r"|blog)\.(?: (?:Reprinted|Republished) with (?:the )?author's permission\.)?\)?", label="origin", lead="",
             stem=("This article first appeared as a blog", "This article originally appeared as a blog",
                   "(This article first appeared as a blog", "(This article originally appeared as a blog"),
             examples=("(This article first appeared as a blog post at The Arden Interest's Web site. Reprinted with author's permission.)",)),
        line("investigative", Kind.ATTRIBUTION,
             r"Investigative reporter (?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}) (?:broke"
             r"|covered) [^\n]{20,900}", label="bio", where="tail", head="Investigative reporter ", longest=980,
             examples=("Investigative reporter Ana Ruiz broke many of the mill stories for The Associated Press and Arden Week in the 1980s.",)),
        line("fund-drives", Kind.CALL_TO_ACTION,
             r"Please (?:Contribute to|Support|Donate to) (?:Consortium News|Our|CN's"
             r"|the) ?(?:on its \d\d(?:th|st|nd|rd) [Aa]nniversary|(?:Winter|Spring|Summer|Fall|Autumn"
             r"|Year-End) Fund Drive)[!.]?", label="support",
             head=("Please Contribute to", "Please Support", "Please Donate to"), longest=90,
             examples=("Please Donate to the Winter Fund Drive.",
                       "Please Contribute to Consortium News on its 25th Anniversary")),
        line("article-from", Kind.ATTRIBUTION,
             r"This (?:article|commentary|piece) is from (?:the )?(?P<source>[\p{Lu}\d][^\n]{2,60}?)\.?",
             label="origin", where="tail",
             head=("This article is from", "This commentary is from", "This piece is from"), longest=90,
             examples=("This article is from Arden Watch.",)),
        line("lead-in", Kind.HEADER, r"(?:Exclusive|Special Report|Update): [\p{Lu}\"“'‘][^\n]{20,400}",
             label="subtitle", where="head", longest=440, head=("Exclusive: ", "Special Report: ", "Update: "),
             follows=("title", "published", "social"),
             examples=("Exclusive: A diplomat who refused to sign tells why, fifty years on.",)),
        line("archive", Kind.ATTRIBUTION, r"From the Archive: [\p{Lu}\"“'‘][^\n]{20,600}", label="note", where="head",
             longest=640, head="From the Archive: ", identifies=True,
             examples=("From the Archive: With the council taking up the report, we are posting this essay by Ana Ruiz.",)),
        line("outlet-recurring", Kind.HEADER,
             r"(?P<source>(?:The )?[\p{Lu}][\p{L}.&'’]{1,20}(?: [\p{Lu}][\p{L}.&'’]{1,20}){0,3})", label="source",
             where="head", longest=50, follows="byline", recurs=True,
             examples=("Independent Arden",)),
    ),
)
