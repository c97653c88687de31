"""Information Clearing House: a digest that reprints articles from the world's press with a fair-use notice.

Head: title, "By NAME", then a paragraph that opens with the date and `"Information Clearing House" - "OUTLET" -`. Tail: what
the reader thinks, translations, newsletter and donation lines, "No Advertising - No Government Grants", and the notice that
cites Title 17 and denies any affiliation with the originator.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DATE, DAY

PROFILE = Profile(
    name="information-clearing-house",
    title="Information Clearing House",
    sites=("informationclearinghouse.info",),
    aliases=("Information Clearing House", "Information ClearingHouse", "InformationClearingHouse.info", "ICH"),
    rules=(
        span("dateline", Kind.HEADER,
             r'(?P<republisher>(?P<source>Information Clearing House))"(?: ?[—–-]{1,3}(?= '
             r'|$))?+(?! ?[—–-]{0,3} ?[("\[])|(?P<republisher>Information Clearing House)(?:"'
             r'|(?= - "))(?: ?[—–-]{1,2} ?(?:\(?"(?P<source>[^"]{2,60})"\)?'
             r'|\((?P<source>[\p{Lu}][^()"]{2,50})\)))?(?: ?[—–-]{1,2}(?= |$))?', label="source",
             stem="Information Clearing House", lead=rf'(?:(?P<as_published>(?P<date>{DAY}),?) )?"', identifies=True,
             examples=('October 6, 2015 "Information Clearing House"', '"Information Clearing House - "Arden Post" -',
                       'October 6, 2015 "Information Clearing House" - "Arden Post"',
                       'October 6, 2015 "Information Clearing House" -')),
        line("origin", Kind.ATTRIBUTION,
             r'This article was (?:originally |first )?published (?:by|at|in) "(?P<source>[^"]{2,60})" ?[—–-]?',
             where="tail", head="This article was ",
             examples=('This article was originally published by "Arden Post" -',)),
        line("marketing", Kind.CALL_TO_ACTION, r"For Email Marketing you can trust", label="subscribe", where="tail",
             examples=("For Email Marketing you can trust",)),
        line("newsletter", Kind.CALL_TO_ACTION, r"Get Our Free Newsletter", label="subscribe", where="tail",
             examples=("Get Our Free Newsletter",)),
        line("response", Kind.CALL_TO_ACTION, r"What's your response\? ?[—–-] ?Scroll down to add / read comments\.?",
             label="comment", tail=("read comments", "read comments."), identifies=True,
             examples=("What's your response? - Scroll down to add / read comments",)),
        line("policy", Kind.CALL_TO_ACTION, r"Please read our Comment Policy before posting ?[—–-]?", label="comment",
             examples=("Please read our Comment Policy before posting -",)),
        line("translate", Kind.FURNITURE,
             r"Click for Spanish, German, Dutch, Danish, French,? translation-? ?Note ?[—–-] ?Translation may take a "
             r"moment to load\.", label="navigation", identifies=True,
             examples=("Click for Spanish, German, Dutch, Danish, French, translation- Note- Translation may take a moment to load.",)),
        line("no-advertising", Kind.CALL_TO_ACTION,
             r"No Advertising ?[—–-] ?No Government Grants ?[—–-] ?This Is Independent Media\.?", label="support",
             identifies=True,
             examples=("No Advertising - No Government Grants - This Is Independent Media",)),
        line("support", Kind.CALL_TO_ACTION,
             r"Click Here To Support Information Clearing House|Your support has kept ICH free on the Web since "
             r"2002\.", head=("Click Here To Support Information", "Your support has kept ICH"), identifies=True,
             examples=("Click Here To Support Information Clearing House",
                       "Your support has kept ICH free on the Web since 2002.")),
        line("views", Kind.LEGAL,
             r"The views expressed in this article are solely those of the author and do not necessarily reflect the "
             r"opinions of Information Clearing House\.", label="disclaimer", identifies=True,
             tail="Information Clearing House.",
             examples=("The views expressed in this article are solely those of the author and do not necessarily reflect the opinions of Information Clearing House.",)),
        line("title-17", Kind.LEGAL,
             r"\(?In accordance with Title 17 U\.?S\.?C\.? Section 107, this material is distributed without profit "
             r".{20,240}", label="fair_use", head=("In accordance with Title 17", "(In accordance with Title 17"),
             examples=("In accordance with Title 17 U.S.C. Section 107, this material is distributed without profit to those who have expressed a prior interest in receiving the included information for research and educational purposes.",)),
        line("no-affiliation", Kind.LEGAL,
             r"Information Clearing ?House has no affiliation whatsoever with the originator of this article .{0,160}",
             label="disclaimer", identifies=True,
             head=("Information Clearing House has", "Information ClearingHouse has"),
             examples=("Information Clearing House has no affiliation whatsoever with the originator of this article nor is Information ClearingHouse endorsed or sponsored by the originator.)",)),
        line("slander", Kind.CALL_TO_ACTION,
             r"It is unacceptable to slander, smear or engage in personal attacks on authors of articles posted on "
             r"ICH\.(?: Those engaging in that behavior will be banned from the comment section\.)?", label="comment",
             identifies=True,
             examples=("It is unacceptable to slander, smear or engage in personal attacks on authors of articles posted on ICH.",)),
        line("banned", Kind.CALL_TO_ACTION,
             r"Those engaging in that behavior will be banned from the comment section\.", label="comment",
             examples=("Those engaging in that behavior will be banned from the comment section.",)),
        line("note-to-community", Kind.CALL_TO_ACTION, r"Note To ICH Community:?(?: ?[^\n]{5,400})?", label="social",
             identifies=True, head=("Note To ICH", "Note to ICH"),
             examples=("Note To ICH Community",)),
        line("dissemination", Kind.CALL_TO_ACTION,
             r"We ask that you assist us in dissemination of the article published by ICH to your social media "
             r"accounts and post links to the article from other websites\.", label="social", identifies=True,
             rest="navigation",
             examples=("We ask that you assist us in dissemination of the article published by ICH to your social media accounts and post links to the article from other websites.",)),
        line("registration", Kind.CALL_TO_ACTION, r"Registration is (?:not )?necessary to post comments\.[^\n]{0,300}",
             label="comment", head=("Registration is necessary", "Registration is not necessary"), longest=400,
             examples=("Registration is necessary to post comments. We ask only that you do not use obscene or offensive language. Please be respectful of others.",)),
        span("dateline-early", Kind.HEADER, r'" ?-- ?--(?= |$)', label="source", stem=('" --', '"--'),
             lead=(r'(?<=^|\n)(?P<as_published>(?P<date>\d{1,2}/\d{1,2}/\d\d)) "(?:(?P<republisher>(?P<source>ICH'
                   r'|Information Clearing House))|(?P<source>[\p{Lu}][^"\n]{1,60}))'), identifies=True,
             examples=('01/31/06 "Arden Post" -- --', '01/31/06 "ICH" -- --'),
             near_misses=('"Arden Post" -- a leaf of eight pages -- was sold.',)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{20,300}", label="subtitle", where="head", follows="byline",
             longest=310, below=rf'(?:{DAY},? )?"Information Clearing House"',
             examples=("The mill was sold in an afternoon. Nobody had read the deed.",)),
        line("motto", Kind.FURNITURE, r"(?i:news you won't find on cnn)(?: or fox(?: news)?)?", label="navigation",
             head=("NEWS YOU WON", "News You Won", "News you won"), longest=50, identifies=True,
             examples=("NEWS YOU WON'T FIND ON CNN",)),
        line("digest", Kind.CALL_TO_ACTION,
             r"(?:Join our Daily News Headlines Email Digest )?Fill out your email ?address to receive our "
             r"newsletter!", label="subscribe", head=("Fill out your email", "Join our Daily News Headlines"),
             longest=110, identifies=True,
             examples=("Fill out your emailaddress to receive our newsletter!",)),
        line("send", Kind.CALL_TO_ACTION, r"Send Page To a Friend|Print(?:er)? [Ff]riendly[^\n]{0,20}", label="social",
             head=("Send Page To", "Print"), longest=40, where="tail",
             examples=("Send Page To a Friend",)),
        line("comment-guide", Kind.CALL_TO_ACTION,
             r"Click on [\"“]?[Cc]omments[\"”]? below to read or post comments(?: \(\d{1,5}\))?"
             r"|(?:Comment Guidelines! ?)?Be succinct, constructive and relevant to the story\.[^\n]{0,420}"
             r"|See our complete Comment Policy and use this link to notify us[^\n]{0,200}|Comment Guidelines!?",
             label="comment", identifies=True, longest=520,
             head=("Click on \"comments\" below", "Click on “comments” below", "Click on Comments below",
                   "Be succinct, constructive and relevant", "Comment Guidelines",
                   "See our complete Comment Policy and"),
             examples=("Click on \"comments\" below to read or post comments",
                       "Be succinct, constructive and relevant to the story. We encourage engaging, diverse and meaningful commentary.",
                       "See our complete Comment Policy and use this link to notify us if you have concerns about a comment.")),
        line("counts", Kind.CALL_TO_ACTION, r"Comments \(\d{1,4}\)(?: Comment \(\d{1,4}\))?", label="comment",
             where="tail", head="Comments (", longest=40,
             examples=("Comments (3) Comment (0)",)),
        line("dateline-named", Kind.HEADER,
             rf"(?P<as_published>(?P<date>{DATE})) [\"“](?P<source>(?:The )?[\p{{Lu}}][^\"”\n]{{2,40}})[\"”] ?"
             rf"(?:--? ?){{0,2}}", label="source", where="head", longest=80, stem=(" \"", " “"),
             examples=("April 03, 2010 \"The Arden Post\"", "03/14/08 \"The Arden Post\" --")),
        span("dateline-outlet", Kind.HEADER, r'"(?= ?(?:[—–-]{1,3} ?){1,3}(?: |$)|$)', label="source", where="head",
             stem=('"', '”'),
             lead=(rf'(?:^|\n)(?P<as_published>(?P<date>{DATE}),?) "(?!ICH(?:"'
                   rf'|$))(?P<source>[\p{{Lu}}][^"\n]{{2,50}})'),
             examples=('14/03/08 "The Arden Post"',)),
        span("dateline-both", Kind.HEADER,
             r'"ICH"(?= ?[—–-])(?: ?[—–-]{1,3} "(?P<source>[\p{Lu}][^"\n]{2,50})")?(?: ?[—–-]{1,3}(?= |$))?',
             label="source", where="head", stem=('"ICH"', '“ICH”'),
             lead=rf'(?:(?:^|\n)(?P<as_published>(?P<date>{DATE}),?) )?', identifies=True,
             examples=('March 4, 2014 "ICH" - "The Arden Post" -',)),
        line("monthly", Kind.CALL_TO_ACTION,
             r"(?:Please (?:[Hh]elp )?)?Support (?:Information Clearing House|ICH)"
             r"|(?:Monthly Subscription|One[- ]Time Donation|Donate Each Month)"
             r"(?: [Tt]o(?: Support)? Information Clearing House| Recurring Monthly Donation)", label="support",
             where="tail", longest=80,
             examples=("Support Information Clearing House", "Monthly Subscription Recurring Monthly Donation",
                       "Monthly Subscription To Information Clearing House")),
        line("search", Kind.FURNITURE, r"Search Information Clearing House", label="navigation", identifies=True,
             examples=("Search Information Clearing House",)),
        line("copyright-notice", Kind.LEGAL, r"(?i:copyright notice)", label="copyright", where="tail", longest=18,
             head=("COPYRIGHT NOTICE", "Copyright Notice", "copyright notice"),
             examples=("COPYRIGHT NOTICE",)),
        line("scroll-down", Kind.CALL_TO_ACTION, r"Scroll down to add ?/ ?read comments\.?", label="comment",
             head="Scroll down to add", longest=44,
             examples=("Scroll down to add / read comments",)),
        line("foot-links", Kind.FURNITURE, r"(?i:home) ?\| ?(?i:copyright notice)", label="navigation",
             head=("HOME", "Home"), longest=30,
             examples=("HOME | COPYRIGHT NOTICE",)),
        line("comment-click", Kind.CALL_TO_ACTION, r"Click here to comment on this article\.?", label="comment",
             where="tail", head="Click here to comment on", longest=50,
             examples=("Click here to comment on this article",)),
    ),
)
