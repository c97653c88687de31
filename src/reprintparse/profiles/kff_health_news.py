"""KFF Health News (until 2023 Kaiser Health News, KHN), with California Healthline: health news free to republish.

The page, top to bottom. Head: title; author; date; where the story also ran and that it may be republished. Body.
Tail: the partnership it came from ("... NPR, and KFF Health News"), who paid for the coverage, a paragraph on what
KFF Health News is, the reporter's address, topics, contact links. "Morning Briefing" pages are digests of other
outlets' stories. Republishers must carry the paragraph, which has changed its words with the name.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, EMAIL, HANDLE, NAMES, PERSON

KFF = r"(?:KFF Health News|Kaiser Health News|KHN|California Healthline)"
# The sections of the Morning Briefing; its headlines capitalize every word, "To" and "By" as well.
SECTIONS = (
    "Administration News", "After Roe V. Wade", "Capitol Watch", "Coverage And Access", "Covid-19", "Global Watch",
    "Gun Violence", "Health Care Costs", "Health Care Personnel", "Health Industry", "Health Law", "Lifestyle and Health",
    "Medicaid", "Medicare", "Mental Health", "Opioid Crisis", "Outbreaks and Health Threats", "Pharmaceuticals",
    "Public Health", "Reproductive Health", "Science And Innovations", "State Watch", "Vaccines",
)
CAPITALIZED = r"[\"'“‘$]?[\p{Lu}\d]\S{0,30}(?: (?:[\"'“‘$(]{0,2}[\p{Lu}\d]\S{0,30}|[&—–-])){3,20}(?<![,:;])"

PROFILE = Profile(
    name="kff-health-news",
    title="KFF Health News",
    sites=("kffhealthnews.org", "khn.org", "kaiserhealthnews.org", "californiahealthline.org"),
    aliases=("KFF Health News", "Kaiser Health News", "KHN", "California Healthline", "khn.org", "kffhealthnews.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>{KFF})(?: \(TNS\))?", where="head",
             tail=("KFF Health News", "Kaiser Health News", "KHN", "California Healthline", "Health News (TNS)"),
             longest=140,
             examples=("By Ana Ruiz, KFF Health News", "Ana Ruiz | Kaiser Health News")),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] "
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) ){PERSON} ?/ ?(?:KFF Health News"
             rf"|Kaiser Health News|KHN|California Healthline)[)\].]{{0,2}}", longest=520,
             tail=("/KFF Health News", "/ KFF Health News", "/KFF Health News)", "/ KFF Health News)",
                   "/KFF Health News.", "/ KFF Health News.", "/KFF Health News]", "/ KFF Health News]", "/KHN",
                   "/ KHN", "/KHN)", "/ KHN)", "/KHN.", "/ KHN.", "/KHN]", "/ KHN]", "/California Healthline",
                   "/ California Healthline", "/California Healthline)", "/ California Healthline)",
                   "/California Healthline.", "/ California Healthline.", "/California Healthline]",
                   "/ California Healthline]"), identifies=True,
             examples=("The mill in winter. Ana Ruiz/KFF Health News",
                       "The mill in winter. (Photo by Ana Ruiz/KFF Health News)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of KFF Health News who saw it.",)),
        line("digest", Kind.HEADER, r"Today's early morning highlights from the major news organizations\.",
             label="subtitle", head="Today", identifies=True,
             examples=("Today's early morning highlights from the major news organizations.",)),
        line("section", Kind.HEADER, rf"(?P<topics>{'|'.join(SECTIONS)})", label="topics", where="head", head=SECTIONS,
             longest=40, first=True, below=CAPITALIZED + "$", identifies=True,
             examples=("State Watch", "Vaccines")),
        line("digest-title", Kind.HEADER, CAPITALIZED, label="title", where="head", follows="topics", shortest=24,
             longest=140,
             examples=("Arden Valley Mill To Stop The Use Of Old Millstones By Next Year",
                       "Arden Halts Flour Grants. Hours Later, It Reinstates Them.")),
        line("digest-deck", Kind.HEADER, r"[\p{Lu}\d\"“].{60,500}[.!?][\"”]?", label="subtitle", where="head",
             longest=520, follows="title", below=r"\p{Lu}[^:\n]{1,60}: [\p{Lu}\d\"“‘'][^\n]{14,170}$",
             examples=("The mill will close in spring, the board says. Meanwhile, the bakery is postponing its meeting. Plus: flour prices.",)),
        line("also-ran", Kind.LEGAL,
             r"This story also ran on [^\n]{2,90}\. (?:It|This story) can be republished for free\.?", label="license",
             identifies=True,
             examples=("This story also ran on Arden Public Radio. It can be republished for free.",),
             near_misses=("This story also ran on for far too long.",)),
        line("use-heading", Kind.LEGAL, r"(?i)use our content", label="license",
             examples=("USE OUR CONTENT", "Use Our Content")),
        line("sign-up-heading", Kind.CALL_TO_ACTION, r"Email Sign-Up", label="subscribe", examples=("Email Sign-Up",)),
        line("desk", Kind.HEADER, rf"(?P<source>{KFF})", label="byline", where="head", follows="byline",
             head=("KFF Health News", "Kaiser Health News", "KHN", "California Healthline"),
             examples=("California Healthline", "Kaiser Health News")),
        line("use-our-content", Kind.LEGAL,
             r"(?:(?i:use our content))?:? ?This story can be republished for free(?: \(details\))?\.?",
             label="license", head=("This story can be republished for free", "USE OUR CONTENT", "Use Our Content"),
             identifies=True,
             examples=("This story can be republished for free (details).",
                       "USE OUR CONTENT This story can be republished for free (details).")),
        line("briefing", Kind.CALL_TO_ACTION,
             rf"(?:Subscribe to|Sign [Uu]p [Ff]or) (?:{KFF}(?:'s?)? )free (?:Morning|Weekly) (?:Briefing|Edition)\.?",
             label="subscribe", identifies=True,
             head=("Subscribe to K", "Sign up for K", "Sign Up For K", "Subscribe to California Healthline"),
             examples=("Subscribe to KFF Health News' free Morning Briefing.",)),
        run("digest-note", Kind.CALL_TO_ACTION,
            r"This is part of the (?:KHN |KFF Health News |California Healthline )?(?:Morning|Daily) (?:Briefing"
            r"|Edition), a summary of health (?:policy|care)? ?coverage from major news organizations\."
            r"(?: Sign up for an email subscription\.?)?", label="subscribe", identifies=True,
            after=Members(r"Sign up for an email subscription\.?"),
            examples=("This is part of the Morning Briefing, a summary of health policy coverage from major news organizations. Sign up for an email subscription",)),
        line("partnership", Kind.ATTRIBUTION,
             rf"This (?:story|article|report) (?:is|was|comes) (?:part of|from|produced (?:in|through)) (?:a|the"
             rf"|KHN's|an) (?:reporting )?(?:partnership|collaboration"
             rf"|project) [^\n]{{5,160}}\b{KFF}(?:,? [^\n.]{{1,60}})?\.", label="origin", identifies=True, longest=320,
             head=("This story is part of", "This article is part of", "This story is from", "This article is from",
                   "This story comes from", "This article comes from", "This story was produced"),
             examples=("This article is from a partnership that includes WARD, NPR, and KFF Health News.",
                       "This story is part of a partnership that includes Arden Public Radio, NPR and Kaiser Health News."),
             near_misses=("This story is part of a partnership that includes two mills and a bakery.",)),
        line("produced-by", Kind.ATTRIBUTION,
             r"This (?:story|article) was produced by (?P<source>KFF Health News|Kaiser Health News"
             r"|KHN)(?:,? which publishes California Healthline,? an? "
             r"(?:editorially independent )?service of the California Health Care Foundation"
             r"|, (?:a|an) [^\n]{10,400}?)?\.", label="origin", identifies=True, longest=600,
             examples=("This article was produced by KFF Health News, which publishes California Healthline, an editorially independent service of the California Health Care Foundation.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:story|article|piece) (?:was )?(?:originally |first )(?:published|appeared|produced"
             r"|reported) (?:by|on|in|at) (?P<source>KFF Health News|Kaiser Health News(?: \(KHN\))?|KHN"
             r"|California Healthline)(?:,? a (?:national|nonprofit|program)[^\n.]{3,160})?(?:,? and (?:is|was"
             r"|has been) (?:re-?published|reprinted|co-published|reproduced)[^\n.]{0,120})?\.?", identifies=True,
             longest=400,
             head=tuple(f"This {piece} {way} {name}" for piece in ("story", "article", "piece")
                        for way in ("was originally published by", "was originally published on", "was originally published in", "was first published by", "originally appeared on", "originally appeared in", "first appeared on", "first appeared in", "was originally produced by")
                        for name in ("KFF Health News", "Kaiser Health News", "KHN", "California Healthline")),
             examples=("This article was originally published by KFF Health News.",
                       "This story first appeared on California Healthline."),
             near_misses=("This story first appeared on KHN, which Ruiz reads each day.",)),
        run("reprinted", Kind.ATTRIBUTION,
            r"(?:\[?!\[[^\]\n]{0,60}\]\([^\s)]{0,200}\) ?)?This article was reprinted from (?P<source>khn\.org"
            r"|kffhealthnews\.org),? (?:with permission from the Henry J\.(?: Kaiser Family Foundation\.)?"
            r"|a national newsroom)[^\n]{0,500}", label="origin", identifies=True, longest=700,
            head=("This article was reprinted from khn.org", "This article was reprinted from kffhealthnews.org",
                  "![Kaiser Health News](", "![KFF Health News](", "[![Kaiser Health News](", "[![KFF Health News]("),
            after=Members(r"(?:Kaiser Family Foundation\.|(?:Kaiser|KFF) Health News,)[^\n]{0,300}", most=2),
            examples=("This article was reprinted from khn.org with permission from the Henry J. Kaiser Family Foundation. Kaiser Health News, an editorially independent news service, is a program of the Kaiser Family Foundation, a nonpartisan health care policy research organization unaffiliated with Kaiser Permanente.",)),
        run("about", Kind.ATTRIBUTION,
            r"(?:\((?=[^\n]{1,900}\)$)|(?![^\n]{1,900}\)$))(?:KFF Health News|KHN \(Kaiser Health News\)"
            r"|Kaiser Health News(?: \(KHN\))?|KHN)(?: \(formerly known as Kaiser Health News\)"
            r"|, formerly known as Kaiser Health News(?: \(KHN\)|, or KHN)?,|,)? is (?:a|an) (?:national newsroom"
            r"|national health policy news service|nonprofit (?:news|national) [^\n]{0,40}service"
            r"|nonprofit news organization|editorially independent (?:program|part|news service))[^\n]{0,600}",
            label="bio", identifies=True, longest=800,
            head=("KFF Health News is a", "KFF Health News (formerly", "KFF Health News, formerly",
                  "(KFF Health News is a", "(KFF Health News, formerly", "(KFF Health News (formerly",
                  "(Kaiser Health News is a", "(Kaiser Health News (KHN) is a", "(KHN (Kaiser Health News) is a",
                  "KHN (Kaiser Health News) is a", "Kaiser Health News is a", "Kaiser Health News (KHN) is a",
                  "KHN is a"),
            after=Members(r"(?:Learn more about KFF|Together with Policy Analysis|Along with Policy Analysis|KFF is an endowed|It is an editorially independent|Kaiser Family Foundation)[^\n]{0,300}", most=3),
            examples=("KFF Health News is a national newsroom that produces in-depth journalism about health issues and is one of the core operating programs at KFF — an independent source of health policy research, polling, and journalism. Learn more about KFF.",
                      "KHN (Kaiser Health News) is a national newsroom that produces in-depth journalism about health issues. Together with Policy Analysis and Polling, KHN is one of the three major operating programs at KFF (Kaiser Family Foundation). KFF is an endowed nonprofit organization providing information on health issues to the nation.",
                      "Kaiser Health News is an editorially independent program of the Kaiser Family Foundation.",
                      "(KFF Health News, formerly known as Kaiser Health News (KHN), is a national newsroom that produces in-depth journalism about health issues.)"),
            near_misses=("Kaiser Health News is a name that Ruiz knew well, she said.",
                         "KHN is an editorially independent program of KFF.)")),
        line("funders", Kind.ATTRIBUTION,
             rf"{KFF}'s? coverage (?:of|related to|on) [^\n]{{3,200}} (?:is"
             rf"|was) supported (?:in part )?by [^\n]{{3,300}}", label="note",
             head=("KHN", "KFF Health News", "Kaiser Health News", "California Healthline"), longest=600,
             examples=("KHN’s coverage of aging and long-term care is supported in part by the Arden Foundation.",)),
        line("aside", Kind.ATTRIBUTION,
             rf"\(?{KFF},? (?:which produces [^\n]{{2,60}},? )?is an editorially independent (?:program"
             rf"|news service) of [^\n]{{2,120}}", label="bio",
             head=("(KHN", "(KFF Health News", "(Kaiser Health News", "KHN", "KFF Health News", "Kaiser Health News",
                   "California Healthline"), where="tail",
             examples=("(KFF Health News is an editorially independent program of KFF.)",)),
        line("reporter-address", Kind.FURNITURE, rf"{PERSON}: (?P<contact>{EMAIL})(?:, ?{HANDLE})?", label="contact",
             where="tail", stem=("@kff.org", "@khn.org"),
             examples=("Ana Ruiz: aruiz@kff.org, @anaruiz",)),
        line("contact-links", Kind.FURNITURE, r"Contact Us(?: Submit a Story Tip)?|Submit a Story Tip", label="contact",
             head=("Contact Us", "Submit a Story Tip"), where="tail",
             examples=("Submit a Story Tip",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>KFF Health News)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True,
             head=tuple(f"{how} KFF Health News" for how in BARE),
             examples=("Originally published by KFF Health News.", "Republished with permission from KFF Health News."),
             near_misses=("Originally published by KFF Health News and long forgotten, it told of the mill.",)),
        line("republish", Kind.LEGAL,
             r"Republish This Story|We encourage organizations to republish our content, free of charge\."
             r"(?: Here's what we ask:)?|You must credit us as the original publisher, with a hyperlink to our "
             r"(?:khn\.org|kffhealthnews\.org|californiahealthline\.org) site\.[^\n]{0,400}"
             r"|It's important to note, not everything on (?:khn\.org"
             r"|kffhealthnews\.org) is available for republishing\.[^\n]{0,300}"
             r"|Thank you for your interest in supporting (?:Kaiser Health News|KFF Health News)[^\n]{0,300}",
             label="license", longest=700,
             head=("Republish This Story", "We encourage organizations to republish",
                   "You must credit us as the original", "It's important to note, not everything",
                   "It’s important to note, not everything", "Thank you for your interest in supporting"),
             examples=("We encourage organizations to republish our content, free of charge. Here’s what we ask:",
                       "Republish This Story")),
        run("related-topics", Kind.HEADER, r"Related Topics|More from the Morning Briefing", label="topics",
            head=("Related Topics", "More from the Morning"), longest=32,
            after=Members(r"(?P<topics>(?!Contact Us|Submit a)[\p{Lu}\d][\p{L}\d&'’.,/ -]{1,40}(?<![.:]))", most=10),
            examples=("Related Topics\nRural Health\nMontana",)),
        line("bill-of-the-month", Kind.ATTRIBUTION,
             r"Bill of the Month is a crowdsourced investigation by (?:KHN|KFF Health News"
             r"|Kaiser Health News) and [^\n]{3,90} that dissects and explains medical bills\."
             r"(?: Do you have an interesting medical bill you want to share with us\? Tell us about it!)?",
             label="note", head="Bill of the Month is a crowdsourced", identifies=True, longest=280,
             examples=("Bill of the Month is a crowdsourced investigation by KFF Health News and Arden Radio that dissects and explains medical bills.",
                       "Bill of the Month is a crowdsourced investigation by KHN and NPR that dissects and explains medical bills. Do you have an interesting medical bill you want to share with us? Tell us about it!")),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>Kaiser Health News|KFF Health News|KHN)", label="navigation",
             where="head", follows=("", "navigation"), longest=20, head=("Kaiser", "KFF", "KHN"),
             examples=("Kaiser Health News",)),
        line("caption-for", Kind.MEDIA,
             r"[\p{Lu}\d\"'‘“][^\n]{8,300} \((?P<credit>\p{Lu}[\p{L}.'’ -]{3,40} for (?:KHN|KFF Health News"
             r"|Kaiser Health News))\)", label="caption", tail=("for KHN)", "Health News)"), longest=400,
             identifies=True,
             examples=("Volunteers cut cloth for gowns. (Ana Ruiz for KHN)",)),
        line("questions", Kind.FURNITURE, r"Have questions\? Let us know at (?P<contact>[\w.]{3,30}@kff\.org)\.?",
             label="contact", head="Have questions? Let us know", longest=80, identifies=True,
             examples=("Have questions? Let us know at NewsHelp@kff.org",)),
        line("restrictions", Kind.LEGAL,
             r"Some elements may be removed from this article due to republishing restrictions\.[^\n]{0,200}"
             r"|We encourage organizations to republish our content, free of charge\.[^\n]{0,60}"
             r"|You must credit us as the original publisher, with a hyperlink to our (?:kffhealthnews"
             r"|khn)\.org site\.[^\n]{0,360}|It's important to note, not everything on (?:kffhealthnews"
             r"|khn)\.org is available for republishing\.[^\n]{0,260}", label="license", longest=480, identifies=True,
             head=("Some elements may be removed from this", "We encourage organizations to republish our",
                   "You must credit us as the original publisher", "It's important to note, not everything",
                   "It’s important to note, not everything"),
             examples=("We encourage organizations to republish our content, free of charge. Here’s what we ask:",
                       "You must credit us as the original publisher, with a hyperlink to our kffhealthnews.org site.")),
        line("tip-line", Kind.FURNITURE, r"(?:Contact Us ?)?Submit a Story Tip|Contact Us", label="contact",
             where="tail", head=("Contact Us", "Submit a Story Tip"), longest=32,
             examples=("Contact Us Submit a Story Tip", "Submit a Story Tip")),
        line("coverage-supported", Kind.ATTRIBUTION,
             r"(?:KHN|KFF Health News)'s coverage of [^\n]{3,160} is supported (?:in part )?by [^\n]{3,220}",
             label="note", head=("KHN", "KFF Health News"), longest=420, identifies=True,
             examples=("KHN’s coverage of these topics is supported by the Arden Foundation.",)),
        line("from-us", Kind.HEADER, r"From (?P<source>KFF Health News|Kaiser Health News)", label="source",
             where="head", head="From K", longest=30, identifies=True,
             examples=("From KFF Health News",)),
    ),
)
