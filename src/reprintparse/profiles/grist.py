"""Grist: a nonprofit magazine on climate; others may republish its stories with credit and a line on what it is.

The page, top to bottom. Head: title, deck, author, date, topic. Body. Tail: appeals for support. Republishers carry
"This story was originally published by Grist" with a newsletter to sign up for, or the older two sentences with the
address of the story.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import BARE, DAY, NAMES, PERSON

CREDITS = tuple(
    f"This {piece} {way} Grist"
    for piece in ("story", "article", "piece", "video")
    for way in ("was originally published by", "was originally published in", "was originally published on",
                "originally appeared in", "originally appeared on", "first appeared in", "was first published by")
)  # fmt: skip
ABOUT = (
    r"Grist is (?:a|an) (?:nonprofit|independent|nonprofit, independent|independent, nonprofit) (?:news|media"
    r"|magazine)[^\n.]{5,260}(?:\.(?= |$)|$)"
)

PROFILE = Profile(
    name="grist",
    title="Grist",
    sites=("grist.org",),
    aliases=("Grist", "Grist.org", "Grist Magazine"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) |/)(?P<source>Grist)",
             where="head", tail=("Grist",), longest=140,
             examples=("By Ana Ruiz, Grist", "Ana Ruiz / Grist")),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] ?"
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) ){PERSON} ?/ ?(?:Grist)[)\].]{{0,2}}",
             longest=520,
             tail=("/Grist", "/ Grist", "/Grist)", "/ Grist)", "/Grist.", "/ Grist.", "/Grist]", "/ Grist]"),
             identifies=True,
             examples=("The mill in winter. Ana Ruiz/Grist", "The mill in winter. (Photo by Ana Ruiz/Grist)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of Grist who saw it.",)),
        span("origin", Kind.ATTRIBUTION,
             r"This (?:story|article|piece|video) (?:was )?(?:originally |first )(?:published|appeared) (?:by|in"
             r"|on) (?P<source>Grist)(?: magazine)?(?: at (?P<url>https?://[^\s]{5,200}))?"
             r"(?:,? an? [^\n.]{3,140}?(?:nonprofit|independent|newsroom|magazine|organization)[^\n.]{0,120})?"
             rf"(?: with the headline (?P<headline>[^\n]{{3,200}}?))?"
             rf"(?:(?: on its [^\n.]{{3,40}}? desk)? on (?P<date>{DAY}))?(?:,? and (?:is|has been"
             rf"|was) (?:here )?(?:part of|re-?published|reproduced|reprinted|co-published)[^\n.]{{0,120}})?(?:\.(?= "
             rf"|$)|$)", stem=CREDITS, identifies=True, longest=800,
             examples=("This story was originally published by Grist.",
                       "This article originally appeared in Grist at https://grist.org/rivers/the-mill/."),
             near_misses=("This story was originally published by Grist in a week when nobody read it.",)),
        span("about", Kind.ATTRIBUTION, ABOUT, label="bio", identifies=True, lead="",
             stem=("Grist is a nonprofit", "Grist is an independent", "Grist is a independent"),
             examples=("Grist is a nonprofit, independent media organization dedicated to telling stories of climate solutions and a just future.",),
             near_misses=("Grist is a nonprofit.",)),
        span("learn", Kind.ATTRIBUTION, r"Learn more at Grist\.org\.?(?= |$)", label="bio",
             examples=("Learn more at Grist.org",)),
        span("partnership", Kind.ATTRIBUTION,
             r"This (?:story|coverage|article) (?:is|was) (?:made possible through|part of"
             r"|published (?:in partnership with|through)|produced (?:in partnership with|by)"
             r"|co-?published with) [^\n]{0,160}?\bGrist\b[^\n.]{0,200}\.(?= "
             r"|$)(?: (?!Sign up|Subscribe|Support|Donate)[^\n.]{3,160}\.$)?", label="note", identifies=True,
             longest=640,
             stem=("This coverage is made possible through", "This story is part of",
                   "This story was published in partnership", "This story was produced", "This story was co"),
             examples=("This coverage is made possible through a partnership between Grist and Arden Public Radio.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Grist)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]|\.\d){0,90})?\.?",
             label="origin", identifies=True, head=tuple(f"{how} Grist" for how in BARE),
             examples=("Originally published by Grist.", "Republished with permission from Grist."),
             near_misses=("Originally published by Grist and long forgotten, it told of the mill.",)),
        line("caption-first", Kind.MEDIA,
             r"(?:[\p{Lu}\"“‘'][^\n]{8,420}[.!?\"”)] )?Grist / (?P<credit>[\p{Lu}][^\n.!?]{2,90})", label="caption",
             stem="Grist / ", longest=520, identifies=True,
             examples=("The mill in winter. Grist / Ana Ruiz", "Grist / Ana Ruiz / Getty Images"),
             near_misses=("Grist / and so it went.",)),
        span("sign-up", Kind.CALL_TO_ACTION,
             r"(?:You can )?(?:[Ss]ign up for|[Ss]ubscribe to) (?:its|their|the|Grist's"
             r"|Grist)(?: [\p{L}-]{2,14}){0,3} newsletters?(?: here)?\.", label="subscribe",
             stem=("Sign up for ", "You can subscribe to ", "Subscribe to ", "You can sign up for "),
             examples=("Sign up for its weekly newsletter here.", "You can subscribe to their newsletter here."),
             near_misses=("Sign up for the race at noon.",)),
        run("message", Kind.CALL_TO_ACTION, r"A message from(?: Grist)?", label="support", head="A message from",
            longest=24,
            until=(r"(?:At Grist, we don't believe in paywalls\.[^\n]{0,300} )?Donate today[^\n]{0,80}"
                   r"|Give (?:today|now)|Support Grist"), after=Members(r"[^\n]{2,700}", most=8, characters=2000),
            examples=("A message from Grist\nYour support keeps our climate news free.\nDonate today to keep our site free.",
                      "A message from\nYour support keeps our climate news free.\nAt Grist, we don't believe in paywalls. Instead, we rely on our readers. Donate today to keep our site free.")),
        span("award-winning", Kind.CALL_TO_ACTION,
             r"Grist is the only award-winning newsroom focused on exploring equitable solutions to climate change\."
             r"(?: It's vital reporting made entirely possible by loyal readers like you\.)?"
             r"(?: At Grist, we don't believe in paywalls\.[^\n]{0,200})?", label="support", identifies=True, lead="",
             stem="Grist is the only award-winning newsroom",
             examples=("Grist is the only award-winning newsroom focused on exploring equitable solutions to climate change.",)),
        span("copyright", Kind.LEGAL,
             r"© (?:19|20)\d\d(?: ?[-–] ?(?P<year>(?:19|20)\d\d))? (?P<holder>Grist(?: Magazine, Inc)?)\."
             r"(?: All rights reserved\.)?", lead="", stem=("© 19", "© 20"), identifies=True,
             examples=("© 1999-2012 Grist Magazine, Inc. All rights reserved.",)),
        span("powered", Kind.FURNITURE, r"Grist is powered by WordPress(?:\.com)? VIP\.?", label="navigation", lead="",
             stem="Grist is powered by WordPress",
             examples=("Grist is powered by WordPress VIP.",)),
        line("home", Kind.FURNITURE, r"Grist home(?: (?:Donate|All donations doubled!?))?", label="navigation",
             head="Grist home", longest=40, identifies=True,
             examples=("Grist home", "Grist home Donate")),
        line("motto", Kind.FURNITURE,
             r"A nonprofit, independent media organization dedicated to telling stories of climate solutions and a "
             r"just future\.|A nonprofit news org for people who want a planet that doesn't burn and a future that "
             r"doesn't suck\.?", label="navigation", identifies=True, longest=130,
             head=("A nonprofit, independent media organization", "A nonprofit news org for people"),
             examples=("A nonprofit, independent media organization dedicated to telling stories of climate solutions and a just future.",
                       "A nonprofit news org for people who want a planet that doesn't burn and a future that doesn't suck.")),
        run("topic", Kind.HEADER, r"Topic", label="topics", longest=6,
            after=Members(r"(?P<topics>\p{Lu}[^\n.!?]{2,40})", most=1, least=1),
            examples=("Topic\nClimate + Culture",)),
        line("share", Kind.CALL_TO_ACTION, r"Share/Republish|Republish", label="social", longest=16,
             head=("Share/Republish", "Republish"),
             examples=("Share/Republish", "Republish")),
        line("topic-line", Kind.HEADER, r"Topic (?P<topics>\p{Lu}[\p{L} &+]{2,40})", label="topics", where="head",
             head="Topic ", longest=50,
             examples=("Topic Rivers & Mills",)),
        line("sponsors", Kind.INSERT, r"Grist thanks its sponsors\. Become one\.", label="advert", identifies=True,
             longest=60, head="Grist thanks its sponsors",
             examples=("Grist thanks its sponsors. Become one.",)),
        line("ad-blocker", Kind.CALL_TO_ACTION,
             r"To support our nonprofit environmental journalism, please consider disabling your ad-?blocker to "
             r"allow ads on Grist\.(?: Here's How)?", label="support", identifies=True, longest=150,
             head="To support our nonprofit environmental journalism",
             examples=("To support our nonprofit environmental journalism, please consider disabling your ad-blocker to allow ads on Grist. Here's How",)),
        run("keeps-free", Kind.CALL_TO_ACTION, r"A message from Grist:?|Your support keeps our climate news free\.?",
            label="support", longest=60, head=("A message from Grist", "Your support keeps our climate news"),
            identifies=True,
            after=Members(r"Grist is the only award-winning newsroom[^\n]{0,900}|Donate today to keep our (?:site|climate news|news) free\.?", most=3),
            examples=("Your support keeps our climate news free.", "A message from Grist")),
        line("beacon", Kind.CALL_TO_ACTION, r"Subscribe to The Beacon", label="subscribe",
             head="Subscribe to The Beacon", longest=30,
             examples=("Subscribe to The Beacon",)),
        line("relies", Kind.CALL_TO_ACTION, r"Grist relies on the support of generous readers like you\.[^\n]{0,120}",
             label="support", identifies=True, head="Grist relies on the support", longest=200,
             examples=("Grist relies on the support of generous readers like you. Donate today to keep our climate news free.",)),
        line("the-weekly", Kind.CALL_TO_ACTION,
             r"Subscribe to The Weekly|We hand-package the week's best Grist stories\."
             r"(?: Delivered free every Saturday morning\.)?", label="subscribe", identifies=True, longest=110,
             head=("Subscribe to The Weekly", "We hand-package the week"),
             examples=("We hand-package the week's best Grist stories. Delivered free every Saturday morning.",)),
        line("author-outlet", Kind.HEADER,
             rf"(?P<author>{NAMES}), (?P<source>(?!Grist)(?:The )?\p{{Lu}}[\p{{L}}\d.&'’! -]{{1,50}})", label="byline",
             where="head", longest=110, awaits="published",
             examples=("Ana Ruiz, The Arden Post",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{8,160}(?<![.,;:])", where="head", longest=170,
             follows=("navigation", "social", "subscribe", "media", "topics"), awaits="byline",
             below=rf"{NAMES}(?:, |$)",
             examples=("The mill that turned its flour into bread",)),
        run("published", Kind.HEADER, r"Published", label="published", head="Published", longest=10,
            after=Members(rf"(?P<date>{DAY})", most=1, least=1),
            examples=("Published\nAug 12, 2023",)),
        run("next", Kind.INSERT, r"Next Article", label="related", head="Next Article", longest=14,
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{8,160}", most=1, least=1),
            examples=("Next Article\nThe mill that would not come down",)),
        line("section", Kind.HEADER,
             r"(?P<topics>Cities|Climate|Energy|Politics|Food|Science|Health|Justice|Equity|Extreme Weather|Culture"
             r"|Technology|Transportation|Agriculture|Solutions|Business|International|Looking Forward|Accountability"
             r"|Indigenous Affairs|Buildings|Wildfires|Climate & Energy|Living)", label="topics", where="head",
             longest=24, follows=("", "navigation", "support", "caption", "media"), awaits="title",
             examples=("Cities",)),
        line("section-link", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}&+ -]{2,30})", label="topics", where="head",
             longest=32,
             target=(r"//(?:www\.)?grist\.org/(?!donate|about|team|contact|events|search|subscribe|support"
                     r"|newsletters|jobs|members|author|series/?$)[a-z-]{3,40}/?$"),
             examples=("[Old Mills](https://grist.org/old-mills/)",), near_misses=("Old Mills",)),
        line("byline-staff", Kind.HEADER,
             rf"(?:By )?(?P<author>{NAMES}) (?:Senior )?(?:Staff Writer|Contributing Writer|Staff"
             rf"|(?:\p{{Lu}}\p{{Ll}}{{2,14}} )?(?:Fellow|Editor|Reporter))", label="byline", where="head", longest=110,
             tail=("Writer", "Staff", "Fellow", "Editor", "Reporter"),
             follows=("title", "subtitle", "caption", "topics"),
             examples=("Ana Ruiz Staff Writer", "Ana Ruiz Climate Fellow")),
        run("read-next", Kind.INSERT, r"Read Next", label="related", head="Read Next", longest=10,
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{5,160}(?<![.,;:!])", most=2, least=1),
            examples=("Read Next\nThe mill that would not come down\nAna Ruiz",)),
        line("read-more-on", Kind.HEADER,
             r"Read more: ?(?P<topics>(?:Cities|Climate|Energy|Politics|Food|Living|Business|Science|Technology"
             r"|Transportation)(?: & \p{Lu}\p{Ll}{3,12})?(?:, \p{Lu}\p{Ll}{2,14}(?: & \p{Lu}\p{Ll}{3,12})?){0,6})",
             label="topics", head="Read more:", longest=120,
             examples=("Read more: Food, Living", "Read more: Climate & Energy, Politics"),
             near_misses=("Read more: Food is flour in Arden",)),
        line("umbra", Kind.FURNITURE, r"(?:Send|Got) (?:your|a) question (?:to|for) Umbra[!?.]", label="contact",
             longest=50, head=("Send your question", "Got a question"), identifies=True,
             examples=("Send your question to Umbra!",)),
        run("byline-over-role", Kind.HEADER, r"(?:Senior )?Staff Writer|Contributing Writer", label="byline",
            longest=24, head=("Staff Writer", "Senior Staff", "Contributing Writer"),
            before=Members(rf"(?P<author>{NAMES})", most=1, least=1),
            examples=("Ana Ruiz\nStaff Writer",)),
    ),
)
