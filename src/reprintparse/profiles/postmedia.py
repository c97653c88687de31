"""Postmedia (National Post, Financial Post, Canada's city papers): pages cut up by notices in place of advertisements.

The page, top to bottom. Head: the paper's name; title; deck; "Author of the article:" over or beside the name;
"Published DATE • 3 minute read", until 2022 "Publishing date:"; "Join the conversation". In mid-story: "Article
content", notices of advertisements and videos that did not load, a newsletter's form, the wall before what is for
subscribers. Tail: "Share this article in your social network"; "Comments" over the rules of the forum.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, HEADLINE, NAMES

PAPERS = (
    "Calgary Herald|Calgary Sun|Edmonton Journal|Edmonton Sun|Financial Post|London Free Press|Montreal Gazette"
    "|National Post|Ottawa Citizen|Ottawa Sun|Regina Leader-Post|Saskatoon StarPhoenix|The Province|Toronto Sun"
    "|Vancouver Sun|Windsor Star|Winnipeg Sun"
)
WIRES = (
    r"(?:GlobeNewswire|Business Wire|PR Newswire|CNW Group|Reuters|Bloomberg News|(?:The )?Canadian Press"
    r"|(?:The )?Associated Press)"
)
AUTHOR = rf"(?P<author>(?P<source>{WIRES}))|(?P<author>(?!{WIRES}){NAMES})"
AGO = r"\d{1,2} (?:minutes?|hours?|days?|weeks?) ago"
STAMP = (
    rf"Publish(?:ing date:|ed) ?(?P<date>{DATE})(?: ?• ?(?:(?:Last updated )?(?:{DATE}|{AGO})|\d{{1,2}} minute read"
    rf"|Join the conversation|\d{{1,4}} Comments?)){{1,5}}"
)

PROFILE = Profile(
    name="postmedia",
    title="Postmedia (National Post, Calgary Herald, Montreal Gazette)",
    sites=("nationalpost.com", "financialpost.com", "calgaryherald.com", "calgarysun.com", "edmontonjournal.com", "edmontonsun.com",
           "leaderpost.com", "lfpress.com", "montrealgazette.com", "ottawacitizen.com", "ottawasun.com", "theprovince.com",
           "thestarphoenix.com", "torontosun.com", "vancouversun.com", "windsorstar.com", "winnipegsun.com"),
    aliases=("Postmedia", "Postmedia News", "Postmedia Network"),
    rules=(
        line("masthead", Kind.FURNITURE, rf"(?P<republisher>{PAPERS})", label="navigation", where="head", longest=24,
             head=tuple(PAPERS.split("|")), follows=("", "navigation", "advert", "subscribe"),
             examples=("Financial Post", "Vancouver Sun"), near_misses=("Financial Post Office",)),
        line("author", Kind.HEADER, rf"Author of the article: ?(?:{AUTHOR})(?: ?{STAMP})?", label="byline",
             head="Author of the article:", longest=220, identifies=True,
             examples=("Author of the article: Ana Ruiz", "Author of the article: GlobeNewswire",
                       "Author of the article: Ana Ruiz Published Jan 06, 2023 • 6 minute read")),
        run("author-below", Kind.HEADER, r"Author of the article:", label="byline", longest=24, identifies=True,
            after=Members(rf"(?:{AUTHOR})(?: ?{STAMP})?"),
            examples=("Author of the article:\nAna Ruiz", "Author of the article:\nReuters",
                      "Author of the article:\nAna RuizPublished Jan 06, 2023 • 6 minute read")),
        run("published-below", Kind.HEADER, r"Publishing date:", label="published", longest=18, identifies=True,
            after=Members(rf"(?P<date>{DATE})(?: ?• ?[^\n]{{3,40}}){{0,4}}", least=1),
            examples=("Publishing date:\nJun 14, 2021 • June 14, 2021 • 3 minute read",)),
        line("published", Kind.HEADER, STAMP, where="head", head=("Published ", "Publishing date:"), longest=160,
             examples=("Publishing date: Jun 14, 2021 • June 14, 2021 • 3 minute read",
                       "Published Jan 06, 2023 • Last updated 2 days ago • 6 minute read")),
        line("join", Kind.CALL_TO_ACTION, r"Join the conversation", label="comment", head="Join the conversation",
             longest=24,
             examples=("Join the conversation",)),
        line("save", Kind.CALL_TO_ACTION,
             r"You can save this article by registering for free here\.(?: Or sign-in if you have an account\.)?",
             label="subscribe", longest=110,
             examples=("You can save this article by registering for free here. Or sign-in if you have an account.",)),
        line("wall", Kind.CALL_TO_ACTION,
             r"THIS CONTENT IS RESERVED FOR SUBSCRIBERS(?: ONLY)?|Subscribe now to (?:read"
             r"|access) the latest news in your city and across Canada\."
             r"|Unlimited online access to articles from across Canada with one account\.?"
             r"|Get exclusive access to the [\p{Lu}][^\n]{2,30} ePaper, an electronic replica of the print edition "
             r"that you can share, download and comment on\.?|Enjoy insights and behind-the-scenes analysis from our "
             r"award-winning journalists\.?|Support local journalists and the next generation of journalists\.?"
             r"|Daily puzzles(?: and comics)?,? including the New York Times Crossword\.?"
             r"|(?:SUBSCRIBE|REGISTER(?: / SIGN IN)?) TO UNLOCK MORE ARTICLES", label="support", longest=190,
             head=("THIS CONTENT IS RESERVED", "Subscribe now to", "Unlimited online access",
                   "Get exclusive access to", "Enjoy insights and", "Support local journalists", "Daily puzzles",
                   "SUBSCRIBE TO UNLOCK", "REGISTER "),
             examples=("Subscribe now to read the latest news in your city and across Canada.",
                       "THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY")),
        line("account", Kind.CALL_TO_ACTION,
             r"Create an account or sign in to continue with your reading experience\.?"
             r"|Access articles from across Canada with one account\.?"
             r"|Share your thoughts and join the conversation in the comments\.?"
             r"|Enjoy additional articles per month\.?|Get email updates from your favou?rite authors\.?",
             label="subscribe", longest=90,
             head=("Create an account or sign in", "Access articles from across Canada",
                   "Share your thoughts and join", "Enjoy additional articles", "Get email updates from"),
             examples=("Create an account or sign in to continue with your reading experience.",)),
        line("letter", Kind.CALL_TO_ACTION,
             r"Sign up to receive (?:the )?(?:daily )?[^\n.]{3,80} from "
             r"(?:the )?[\p{Lu}][^\n,]{2,40}, a division of Postmedia Network Inc\.", label="subscribe",
             head="Sign up to receive", longest=190, identifies=True,
             examples=("Sign up to receive daily headline news from the Calgary Herald, a division of Postmedia Network Inc.",)),
        line("consent", Kind.CALL_TO_ACTION,
             r"By clicking on the sign up button you consent to receive the above newsletter from Postmedia Network "
             r"Inc\.[^\n]{0,320}", label="subscribe", longest=440, identifies=True,
             head="By clicking on the sign up button",
             examples=("By clicking on the sign up button you consent to receive the above newsletter from Postmedia Network Inc.",)),
        line("welcome", Kind.CALL_TO_ACTION,
             r"A welcome email is on its way\. If you don't see it,? please check your junk folder\."
             r"|The next issue of [^\n]{3,60} will soon be in your inbox\."
             r"|We encountered an issue signing you up\. Please try again"
             r"|Interested in more newsletters\? Browse here\.?", label="subscribe", longest=110,
             head=("A welcome email is on its way", "The next issue of", "We encountered an issue signing",
                   "Interested in more newsletters"),
             examples=("A welcome email is on its way. If you don't see it, please check your junk folder.",)),
        line("bookmark", Kind.CALL_TO_ACTION,
             r"Our website is the place for the latest breaking news, exclusive scoops, longreads and provocative "
             r"commentary\. Please bookmark \p{Ll}{4,24}\.com and sign up for [^\n]{5,120}", label="subscribe",
             longest=280, head="Our website is the place for the latest",
             examples=("Our website is the place for the latest breaking news, exclusive scoops, longreads and provocative commentary. Please bookmark nationalpost.com and sign up for our newsletters here.",)),
        line("commission", Kind.INSERT,
             r"(?:Reviews and recommendations are unbiased and products are independently selected\. )?Postmedia may "
             r"earn an affiliate commission from purchases made through (?:our )?links on this page\.", label="advert",
             longest=200, head=("Reviews and recommendations are", "Postmedia may earn an"), identifies=True,
             examples=("Postmedia may earn an affiliate commission from purchases made through links on this page.",)),
        run("recommended", Kind.INSERT, r"Recommended from Editorial|Latest National Stories", label="related",
            longest=30, head=("Recommended from Editorial", "Latest National Stories"),
            after=Members(HEADLINE, most=5, listing=True),
            examples=("Recommended from Editorial\nThe Mill by the River Reopens in Spring\nA Ferry for the Islands",)),
        line("forum", Kind.CALL_TO_ACTION,
             r"Postmedia is committed to maintaining a lively but civil forum for discussion\b[^\n]{0,900}",
             label="comment", longest=1000, head="Postmedia is committed to maintaining", identifies=True,
             examples=("Postmedia is committed to maintaining a lively but civil forum for discussion. Please keep comments relevant and respectful. Comments may take up to an hour to appear on the site.",)),
        line("copyright", Kind.LEGAL,
             r"© ?(?P<year>20\d\d) (?P<holder>(?P<republisher>[\p{Lu}][^\n,]{2,40}), a division of Postmedia Network "
             r"Inc)\.[^\n]{0,140}", label="copyright", head="©", stem=", a division of Postmedia", longest=230,
             identifies=True,
             examples=("© 2021 Financial Post, a division of Postmedia Network Inc.",)),
    ),
)
