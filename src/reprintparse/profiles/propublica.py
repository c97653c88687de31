"""ProPublica: investigative reporting, free to republish under a Creative Commons license (CC BY-NC-ND).

The page, top to bottom. Head: title; "by AUTHOR"; what ProPublica is with a newsletter to sign up for; with whom
the story was co-published. Body. Tail: who contributed, a call for tips. Republishing sites carry "This story was
originally published by ProPublica." and mostly the note on what it is.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import BARE, DAY, MONTH, NAMES, PERSON

CREDITS = tuple(
    f"{piece} {way} ProPublica"
    for piece in ("This story", "This article", "This piece", "This report")
    for way in ("was originally published by", "was originally published on", "was originally published in",
                "was first published by", "was originally reported by", "originally appeared on", "originally appeared in", "first appeared on")
)  # fmt: skip
ABOUT = (
    r"ProPublica(?: Illinois)? is (?:a|an independent,?) (?:Pulitzer Prize-winning |independent, )?(?:nonprofit "
    r"|non-profit |investigative ){1,2}newsroom(?: that (?:investigates abuses of power"
    r"|produces investigative journalism)[^.\n]{0,60}| based in New York)?\."
)

PROFILE = Profile(
    name="propublica",
    title="ProPublica",
    sites=("propublica.org",),
    aliases=("ProPublica", "Pro Publica", "propublica.org", "ProPublica Illinois"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/) "
             rf"|/)(?P<source>ProPublica)(?:(?:,| and|, and) [^\n.]{{3,120}})?", where="head", stem="ProPublica",
             longest=200,
             examples=("by Ana Ruiz, ProPublica", "by Ana Ruiz, ProPublica, and Ben Okafor, Arden Post")),
        line("published", Kind.HEADER,
             rf"(?:{MONTH} \d{{1,2}}|(?P<date>{MONTH} \d{{1,2}}, (?:19"
             rf"|20)\d\d)),? \d{{1,2}}(?::\d\d)? [ap]\.m\. E[SD]?T", where="head", tail=("EST", "EDT", " ET"),
             examples=("March 4, 5 a.m. EST", "March 4, 2021, 5:30 a.m. EDT")),
        span("about", Kind.ATTRIBUTION, ABOUT, label="bio", identifies=True, lead=r"(?<=^|\n|[.!?*] )",
             stem=("ProPublica is a nonprofit", "ProPublica is a non-profit", "ProPublica is a Pulitzer",
                   "ProPublica Illinois is a", "ProPublica is an independent"),
             examples=("ProPublica is a nonprofit newsroom that investigates abuses of power.",
                       "ProPublica is a Pulitzer Prize-winning nonprofit investigative newsroom."),
             near_misses=("ProPublica is a newsroom that Ruiz admires, and she told them about the mill.",)),
        line("co-published", Kind.ATTRIBUTION,
             r"This (?:story|article) (?:is|was) (?:co-?published|co-?reported|a collaboration"
             r"|produced in partnership|published in partnership) (?:with|between) (?:ProPublica"
             r"|[^\n.]{2,100} and ProPublica)[^\n]{0,260}", label="note", identifies=True,
             tail=("ProPublica.", "ProPublica"),
             examples=("This story was co-published with ProPublica.",)),
        span("local-network", Kind.ATTRIBUTION,
             r"(?:produced |published |co-?published |part )[^\n]{0,160}?ProPublica(?:'s)? Local Reporting Network"
             r"(?:[^\n.]|\.(?=\w)|(?<=St)\.){0,200}\.?", label="note", identifies=True,
             stem=("produced for ProPublica", "produced in partnership with", "published in partnership with",
                   "co-published with", "part of ProPublica"),
             lead=r"(?<=^|\n|[.!?*] )This (?:article|story) (?:was|is) ",
             examples=("This article was produced for ProPublica’s Local Reporting Network in partnership with the Arden Post.",)),
        span("origin", Kind.ATTRIBUTION,
             r"(?:This (?:story|article|piece|report) )?(?:(?:was )?(?:originally|first) (?:published|reported"
             r"|appeared)) (?:by|on|in) (?P<source>ProPublica)(?:,? (?:a"
             r"|an) [^\n]{5,120}?newsroom[^.\n]{0,60})?(?:,? and (?:is"
             r"|was) [^.\n]{5,90})?(?:,? (?:on )?(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}))?(?:\.|(?=$|\n|\*))",
             identifies=True, stem=CREDITS, lead=r"(?<![“\"])",
             examples=("This story was originally published by ProPublica.",
                       "This story was originally published by ProPublica, a nonprofit newsroom that investigates abuses of power.",
                       "This article was originally published by ProPublica and is republished here with permission."),
             near_misses=("This story was originally published by ProPublica, and the mayor says that it cost her the office she loved.",)),
        line("contributed", Kind.ATTRIBUTION,
             rf"(?P<credit>{NAMES}(?: of [^\n.]{{2,40}})?) contributed (?:(?:additional )?(?:research|reporting"
             rf"|data (?:analysis|reporting)|design|development)(?:,? and (?:research|reporting))?)\.", label="credit",
             where="tail", tail=("research.", "reporting.", "analysis.", "development.", "design."),
             examples=("Ben Okafor contributed research.",)),
        run("texas", Kind.ATTRIBUTION,
            r"This (?:article|story) is co-published with (?:The Texas Tribune|[\p{Lu}][^\n,.]{2,60}), a (?:nonprofit"
            r"|nonpartisan)[^\n.]{5,200}\.(?: Sign up for [^\n.]{5,200}\.)?", label="note",
            head=("This article is co-published with", "This story is co-published with"), longest=500,
            after=Members(r"Sign up for [^\n.]{5,200}\."),
            examples=("This article is co-published with The Texas Tribune, a nonprofit, nonpartisan local newsroom that informs and engages with Texans. Sign up for The Brief Weekly to get up to speed on their essential coverage of Texas issues.",)),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] "
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) ){PERSON}(?: ?/ ?(?:ProPublica)"
             rf"|, special to ProPublica)[)\].]{{0,2}}", longest=520,
             tail=("/ProPublica", "/ ProPublica", "/ProPublica)", "/ ProPublica)", "/ProPublica.", "/ ProPublica.",
                   "/ProPublica]", "/ ProPublica]", "special to ProPublica", "special to ProPublica)"),
             examples=("The mill in winter. Ana Ruiz/ProPublica", "The mill in winter. (Photo by Ana Ruiz/ProPublica)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of ProPublica who saw it.",)),
        line("republish", Kind.LEGAL, r"Republish This Story(?: for Free)?", label="license",
             examples=("Republish This Story for Free",)),
        line("tips", Kind.CALL_TO_ACTION,
             r"(?:Have You|Do You|Do you) [^\n]{5,200}\? Help ProPublica (?:Journalists )?(?:Report|Investigate"
             r"|investigate)[^\n]{0,100}\.", label="comment", head=("Have You ", "Do You ", "Do you "),
             examples=("Do You Have a Tip About Mills? Help ProPublica Journalists Investigate.",)),
        line("big-story", Kind.CALL_TO_ACTION,
             r"Sign up to receive our biggest stories as soon as they're published\.?", label="subscribe",
             head="Sign up to receive our biggest stories",
             examples=("Sign up to receive our biggest stories as soon as they’re published.",)),
        line("stay-informed", Kind.CALL_TO_ACTION,
             r"(?i:get our top investigations)(?:\.?| delivered to your inbox\.?)"
             r"(?: Subscribe to the Big Story newsletter\.?)?", label="subscribe",
             head=("Get our top investigations", "Get Our Top Investigations"),
             examples=("Get our top investigations. Subscribe to the Big Story newsletter.",
                       "Get Our Top Investigations")),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>ProPublica)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} ProPublica" for how in BARE),
             examples=("Originally published by ProPublica.", "Republished with permission from ProPublica."),
             near_misses=("Originally published by ProPublica and long forgotten, it told of the mill.",)),
        span("sign-up-here", Kind.CALL_TO_ACTION,
             r"(?:Sign up (?:for Dispatches|to receive our (?:biggest )?stories|to get our|for ProPublica's"
             r"|for The Big Story)|Subscribe to (?:the Big Story|The Big Story"
             r"|our newsletter))[^\n.]{0,200}\.(?![\w])", label="subscribe", lead="",
             stem=("Sign up for Dispatches", "Sign up to receive our", "Sign up to get our", "Sign up for ProPublica",
                   "Sign up for The Big Story", "Subscribe to the Big Story", "Subscribe to The Big Story"),
             examples=("Sign up for Dispatches, a newsletter that spotlights wrongdoing around the country, to receive our stories in your inbox every week.",
                       "Sign up to receive our biggest stories as soon as they're published.")),
        line("informants", Kind.FURNITURE,
             r"(?:Do you (?:have|know|live|work)|Have you|Are you|Did you|Got a|If you (?:have|know|work)"
             r"|We (?:want|would like|need) to (?:hear|know)|Help [Uu]s)\b[^\n]{5,320}(?:\b(?:Email|Contact|Reach"
             r"|contact|email|reach|Call|call|Write to|Tell us|Fill out|get in touch|Get in touch)\b[^\n]{0,300}"
             r"|ProPublica securely[^\n]{0,60})", label="contact", longest=700,
             head=("Do you ", "Have you ", "Are you ", "Did you ", "Got a ", "If you ", "We want to",
                   "We would like to", "We need to", "Help us", "Help Us"),
             examples=("Do you have information about tax sales in your county? Contact Ana Ruiz at ana@post.example.",
                       "Do you live near the mill? Call or text Ana Ruiz at 555-0143.",
                       "Do you have a tip? Here's how to send tips and documents to ProPublica securely."),
             near_misses=("Do you know the mill? Ruiz asked him.",)),
        line("series", Kind.HEADER, r"Series: ?(?P<topics>[\p{Lu}\d][^\n]{3,100})", label="topics", where="head",
             head="Series:", longest=120,
             examples=("Series: The Mill Files",)),
        line("highlights-note", Kind.ATTRIBUTION,
             r"These highlights were written by the reporters and editors who worked on this story\.", label="note",
             identifies=True,
             examples=("These highlights were written by the reporters and editors who worked on this story.",)),
        line("useful", Kind.CALL_TO_ACTION, r"Were they helpful\?|Was this (?:information|story) useful\?",
             label="comment", head=("Were they helpful?", "Was this "), longest=40,
             examples=("Were they helpful?",)),
        line("captcha", Kind.FURNITURE,
             r"This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply\.",
             label="navigation",
             examples=("This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",)),
        line("mind-sharing", Kind.CALL_TO_ACTION,
             r"Thanks for signing up\. If you like our stories, mind sharing this with a friend\?", label="social",
             examples=("Thanks for signing up. If you like our stories, mind sharing this with a friend?",)),
        run("filed", Kind.HEADER, r"Filed under(?: ?[—–:-]{1,2})?", label="topics", where="tail", head="Filed under",
            longest=16,
            after=Members(r"(?P<topics>(?:[\p{Lu}][\p{L}&' -]{2,40})(?:, [\p{Lu}][\p{L}&' -]{2,40}){0,4})", most=2),
            examples=("Filed under —\nEnvironment",)),
        line("byline-clocked", Kind.HEADER,
             rf"[Bb]y (?P<author>{NAMES}), (?P<source>ProPublica),? (?P<date>{DAY}),? \d{{1,2}}(?::\d\d)? [ap]\.?m\.?"
             rf"(?: E[SD]?T)?", label="byline", where="head", head=("by ", "By "), longest=140,
             examples=("by Ana Ruiz, ProPublica, March 4, 2012, 7:30 a.m.",)),
        run("republish-terms", Kind.LEGAL,
            r"Thank you for your interest in republishing this story\. You are "
            r"(?:are )?free to republish it so long as you do the following:", label="license",
            head="Thank you for your interest in republishing", longest=140, identifies=True,
            after=Members(r"You have to credit (?:us|ProPublica)[^\n]{5,500}|If you(?:'|’)re republishing online,[^\n]{5,400}"
                          r"|If you use canonical metadata,[^\n]{5,300}|You can(?:'|’)t (?:edit|sell|republish) our material[^\n]{0,400}"
                          r"|You cannot republish our photographs[^\n]{0,300}|It(?:'|’)s okay to put our stories on pages with ads[^\n]{0,300}"
                          r"|You can(?:'|’)t use our work to populate[^\n]{0,300}|We do not generally permit translation[^\n]{0,200}"
                          r"|Any website our stories appear on[^\n]{0,200}|If you share republished stories[^\n]{0,300}"
                          r"|Copy and paste the following into your page[^\n]{0,60}", most=14),
            examples=("Thank you for your interest in republishing this story. You are are free to republish it so long as you do the following:\nYou have to credit ProPublica and its partners.",)),
        line("license-name", Kind.LEGAL, r"Creative Commons License \((?P<license>CC BY-NC-ND 3\.0)\)", label="license",
             head="Creative Commons License (", longest=50,
             examples=("Creative Commons License (CC BY-NC-ND 3.0)",)),
        line("co-published-with", Kind.ATTRIBUTION,
             r"(?:This (?:story|article) was c|C)o-?published with (?:the )?(?P<credit>[\p{Lu}][^\n.]{2,100}?)\.?",
             label="credit", where="head",
             head=("This story was co", "This article was co", "Co-published", "Copublished"), longest=150,
             examples=("This story was co-published with The Arden Beast.", "Co-published with Arden Statesman")),
        line("caption-for", Kind.MEDIA,
             r"[\p{Lu}\d\"'‘“][^\n]{8,300}[.!?\"'”’)] (?P<credit>\p{Lu}[\p{L}.'’ -]{3,40} for ProPublica)",
             label="caption", tail="for ProPublica", longest=400, identifies=True,
             examples=("The mill at dusk. Ana Ruiz for ProPublica",)),
        line("get-in-touch", Kind.FURNITURE, r"Get [Ii]n [Tt]ouch", label="contact", head=("Get in", "Get In"),
             longest=14,
             examples=("Get in Touch",)),
        line("conditions", Kind.LEGAL,
             r"You have to credit ProPublica and any co-reporting partners\.[^\n]{0,260}"
             r"|You can't edit our material, except to reflect relative changes in time, location and editorial "
             r"style\.[^\n]{0,260}|You can't sell our material separately\.?"
             r"|If you're republishing online, you have to link to the URL of this story on "
             r"propublica\.org[^\n]{0,160}|It's okay to put our stories on pages with ads, but not ads specifically "
             r"sold against our stories\.|You can't republish our material wholesale, or automatically[^\n]{0,160}"
             r"|You can't republish our photographs or illustrations without specific permission\.[^\n]{0,120}"
             r"|You can't use our work to populate a website[^\n]{0,200}"
             r"|Any website our stories appear on must include a prominent and effective way to contact you\."
             r"|If you share republished stories on social media, we'd appreciate being tagged in your "
             r"posts\.[^\n]{0,160}", label="license", longest=420, identifies=True,
             head=("You have to credit ProPublica", "You can't edit our material", "You can’t edit our material",
                   "You can't sell our material", "You can’t sell our material",
                   "If you're republishing online, you have", "If you’re republishing online, you have",
                   "It's okay to put our stories", "It’s okay to put our stories", "You can't republish our",
                   "You can’t republish our", "You can't use our work to", "You can’t use our work to",
                   "Any website our stories appear on", "If you share republished stories"),
             examples=("You have to credit ProPublica and any co-reporting partners. In the byline, we prefer “Author Name, Publication(s).”",
                       "You can’t edit our material, except to reflect relative changes in time, location and editorial style.")),
        line("heading-republish", Kind.LEGAL, r"Republish This Story for Free", label="license",
             head="Republish This Story for", longest=34, identifies=True,
             examples=("Republish This Story for Free",)),
        line("daily-digest", Kind.CALL_TO_ACTION, r"Stay informed with the Daily Digest\.?", label="subscribe",
             head="Stay informed with the Daily", longest=40,
             examples=("Stay informed with the Daily Digest.",)),
        line("tips-asked", Kind.FURNITURE,
             r"(?:Do you have|Have)[^\n?]{3,160}\? [^\n]{0,200}?(?P<contact>[\w.]{2,40}@propublica\.org)[^\n]{0,200}",
             label="contact", stem="@propublica.org", longest=520, identifies=True,
             examples=("Do you have information about ferries? Contact Ana Ruiz at ana.ruiz@propublica.org.",)),
    ),
)
