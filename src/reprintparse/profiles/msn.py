"""MSN: stories of agencies and papers as their partners provide them.

Head: title, "Story by NAME • 2d" or the name and the age apart, the partner. Pictures are "© Provided by PARTNER".
Tail: "More for You", a notice on affiliate links.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

AGE = r"\d{1,2} ?(?:m|h|d|w|mo|y)"
WIRE = (
    r"(?:Reuters|The Associated Press|Associated Press|AFP|Bloomberg|CNN|BBC|CNBC|USA TODAY|The Independent"
    r"|The Guardian|The Washington Post|The New York Times|The Hill|Newsweek|Fox News|NBC News|CBS News|ABC News"
    r"|The Telegraph|Sky News|PA Media|dpa|EFE|UPI|The Canadian Press|The Conversation|Business Insider|Newsweek)"
)

PROFILE = Profile(
    name="msn",
    title="MSN",
    sites=("msn.com",),
    aliases=("msn", "msn news", "MSN News", "MSN", "MSN News", "MSN Money", "msn.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>MSN)", label="navigation", where="head", first=True,
             head="MSN", longest=4, identifies=True,
             examples=("MSN",)),
        line("menu", Kind.FURNITURE,
             r"(?i:msn(?: news)?|skip to (?:main )?content|web search|sign in|powered by Microsoft News)|Load Error"
             r"|Go to MSN Home", label="navigation", where="anywhere", longest=30,
             head=("msn", "MSN", "Skip to", "skip to", "web search", "Sign in", "sign in", "powered by Microsoft",
                   "Load Error", "Go to MSN Home"),
             examples=("powered by Microsoft News", "web search", "Load Error")),
        line("powered", Kind.FURNITURE, r"powered by Microsoft News", label="navigation", where="head", identifies=True,
             examples=("powered by Microsoft News",)),
        line("provider-below", Kind.HEADER,
             r"(?!(?:News|Home|Follow|Share|Search|What to watch|Replay|Up [Nn]ext"
             r"|UP NEXT)\b)(?P<source>\p{Lu}[\p{L}\p{N}&'’.]{1,20}(?: [\p{L}\p{N}&'’.]{1,20}){0,4})", label="source",
             where="head", follows=("title", "social", "published"), awaits=("byline", "caption"), longest=40,
             examples=("The Arden Tribune",), near_misses=("Follow",)),
        line("story-by-ageless", Kind.HEADER,
             rf"(?:Story|Opinion|Article|Analysis) by (?P<author>{NAMES}|{WIRE})(?:,? ?(?P<source>{WIRE}))?(?: ?•)?",
             label="byline", where="head", head=("Story by ", "Opinion by ", "Article by ", "Analysis by "),
             longest=140,
             examples=("Story by Ana Ruiz",)),
        line("story-by", Kind.HEADER,
             rf"(?:Story|Opinion|Article|Analysis) by (?P<author>{NAMES}|{WIRE})(?:,? ?(?P<source>{WIRE}))? ?• ?{AGE}",
             label="byline", where="head", identifies=True,
             head=("Story by ", "Opinion by ", "Article by ", "Analysis by "), longest=140,
             examples=("Story by Ana Ruiz • 7h", "Story by Reuters • 5h")),
        line("provider", Kind.HEADER,
             r"(?!(?:News|Home|Sports?|Finance|Money|Politics|World|Business|Lifestyle|Entertainment|Health|Weather"
             r"|Opinion|Video|Follow|Share|Search|Mail)\b)(?P<source>\p{Lu}[\p{L}\p{N}&'’.]{2,20}"
             r"(?: [\p{L}\p{N}&'’.]{1,20}){0,4})", label="source", where="head", follows=("", "navigation"),
             awaits="title", longest=40,
             examples=("The Arden Tribune",), near_misses=("Sports",)),
        line("age", Kind.HEADER, rf"(?:• ?)?{AGE}(?: ?• ?\d{{1,2}} min read)?", label="published", where="head",
             follows=("byline", "source"), head=("•", *"123456789"), longest=30,
             examples=("2d", "5h • 3 min read")),
        line("provided", Kind.MEDIA,
             r"(?:[\p{Lu}\"“][^\n]{5,300} )?© (?:Provided by [^\n]{2,60}|Thomson Reuters|AP|AFP|Getty Images"
             r"|Shutterstock|REUTERS)(?:/[^\n]{2,40})?", label="caption", where="anywhere",
             stem=("© Provided by", "© Thomson Reuters", "© AP", "© AFP", "© Getty Images", "© Shutterstock",
                   "© REUTERS"), longest=380,
             examples=("© Provided by Arden Post", "The wheel at Arden. © Thomson Reuters"),
             near_misses=("© 2019 Thomson Reuters. All rights reserved.",)),
        line("more-for-you", Kind.INSERT, r"More for You|Sponsored Content|Related video:[^\n]{3,160}|Continue reading",
             label="related", where="tail",
             head=("More for You", "Sponsored Content", "Related video:", "Continue reading"), longest=180,
             examples=("More for You",)),
        line("next-videos", Kind.INSERT, r"What to watch next", label="related", longest=20,
             examples=("What to watch next",)),
        line("full-articles", Kind.FURNITURE,
             r"Show full articles without \"Continue Reading\" button for [^\n]{1,12} hours\.?", label="navigation",
             head="Show full articles without", longest=80, identifies=True,
             examples=('Show full articles without "Continue Reading" button for {0} hours.',)),
        line("affiliate", Kind.INSERT,
             r"Microsoft may earn an (?i:affiliate commission) if you purchase something through recommended links "
             r"in this article\.?", label="advert", identifies=True,
             examples=("Microsoft may earn an affiliate commission if you purchase something through recommended links in this article.",)),
        line("microsoft", Kind.INSERT,
             r"Microsoft and partners may be compensated if you purchase something through recommended links in this "
             r"article\.?", label="advert", identifies=True,
             examples=("Microsoft and partners may be compensated if you purchase something through recommended links in this article.",)),
        line("foot-lines", Kind.FURNITURE, r"Feedback|Replay Video|Slideshow continues on the next slide",
             label="navigation", where="tail",
             head=("Feedback", "Replay Video", "Slideshow continues on the next slide"), longest=97,
             examples=("Slideshow continues on the next slide", "Feedback")),
        line("fan", Kind.CALL_TO_ACTION,
             r"Found the story interesting\?|I'm already a fan, don't show this again"
             r"|Like us on Facebook to see similar stories", label="social",
             head=("Found the story interesting?", "I’m already a fan, don’t show this again",
                   "I'm already a fan, don't show this again", "Like us on Facebook to see similar"), longest=100,
             identifies=True,
             examples=("Found the story interesting?", "I'm already a fan, don't show this again")),
        line("improve", Kind.FURNITURE, r"Send MSN Feedback|How can we improve\?|Please give an overall site rating:",
             label="contact", head=("Send MSN Feedback", "How can we improve?", "Please give an overall site rating:",),
             longest=79, identifies=True,
             examples=("Send MSN Feedback", "How can we improve?")),
        line("slide", Kind.MEDIA, r"Slide \d{1,3} of \d{1,3}: [^\n]{3,600}", label="caption", head="Slide ",
             longest=640, identifies=True,
             examples=("Slide 1 of 22: The mill at dusk.",)),
        line("slides", Kind.FURNITURE, r"\d{1,3}/\d{1,3} SLIDES?(?: © [^\n]{3,80})?", label="navigation",
             tail=("SLIDES", "SLIDE"), head=tuple("0123456789"), longest=110, identifies=True,
             examples=("22/22 SLIDES", "1/22 SLIDES © Ana Ruiz")),
        line("story-by-partner", Kind.HEADER,
             rf"(?:Story|Opinion|Article|Analysis) by (?P<author>{NAMES}), "
             rf"(?P<source>[\p{{Lu}}\d][^\n•]{{2,50}}?) ?• ?(?:\d{{1,2}}[hdm]"
             rf"|\d{{1,2}} (?:hours?|days?|minutes?|mins?) ago)(?: ?• ?\d{{1,2}} min read)?", label="byline",
             where="head", head=("Story by ", "Opinion by ", "Article by ", "Analysis by "), longest=170,
             identifies=True,
             examples=("Story by Ana Ruiz, The Arden Bee • 2h • 3 min read",)),
        line("byline-numeric", Kind.HEADER,
             rf"By (?P<author>{NAMES}), (?P<source>[\p{{Lu}}][\p{{L}}\d.&'’ -]{{1,40}}?) "
             rf"(?P<as_published>(?P<date>\d{{1,2}}/\d{{1,2}}/20\d\d))", label="byline", where="head", longest=150,
             identifies=True, head="By ",
             examples=("By Ana Ruiz, Arden News 3/14/2018",), near_misses=("By Ana Ruiz, 3/14/2018",)),
        line("outlet-numeric", Kind.HEADER,
             r"(?P<source>[\p{Lu}][\p{L}\d.&'’ -]{1,40}?) (?P<as_published>(?P<date>\d{1,2}/\d{1,2}/20\d\d))",
             label="source", where="head", longest=60, follows="title",
             examples=("Arden Beautiful 10/29/2019",)),
        line("outlet-linked", Kind.HEADER, rf"(?P<source>{WIRE})", label="source", where="head", longest=30,
             follows=("title", ""), awaits=("published", "title"),
             examples=("AFP",)),
        line("numeric", Kind.HEADER, r"(?P<date>\d{1,2}/\d{1,2}/20\d\d)", label="published", where="head", longest=12,
             follows=("source", "byline", "title"),
             examples=("6/22/2015",)),
        line("mail-byline", Kind.HEADER,
             rf"[\w.+-]{{2,40}}@[\w.-]{{4,40}} \((?P<author>{NAMES})\)(?P<as_published> ?• ?[^\n•]{{1,30}})?(?: ?•)?"
             rf"(?: ?\d{{1,2}} min read)?", label="byline", where="head", stem="@", longest=160, identifies=True,
             examples=("aruiz@arden.example (Ana Ruiz) • Yesterday 6:15 AM",)),
        line("conversation", Kind.CALL_TO_ACTION, r"(?:Start|Join) the [Cc]onversation", label="comment", where="tail",
             head=("Start the", "Join the"), longest=24,
             examples=("Start the Conversation",)),
        line("replay", Kind.MEDIA, r"Replay Video|UP NEXT|Up Next", label="media",
             head=("Replay Video", "UP NEXT", "Up Next"), longest=14,
             examples=("Replay Video", "UP NEXT")),
        line("submit", Kind.FURNITURE,
             r"Submit|AdChoices|Privacy & Cookies Terms of use About our Ads Feedback Help MSN Worldwide",
             label="navigation", where="tail", head=("Submit", "AdChoices", "Privacy & Cookies"), longest=90,
             examples=("Submit", "AdChoices")),
        line("editors", Kind.HEADER, r"(?P<author>[\p{Lu}][\p{L}.&'’ -]{2,30} (?:Editors|Staff))", label="byline",
             where="head", longest=44, follows=("source", "published"), tail=("Editors", "Staff"),
             examples=("Arden Beautiful Editors",)),
    ),
)
