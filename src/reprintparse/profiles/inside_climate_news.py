"""Inside Climate News: a nonprofit newsroom whose stories other outlets republish with a set line on what it is.

The page, top to bottom. Head: topic, title, deck, "By AUTHOR", date. Body. Tail: "About This Story", an appeal that
starts with "Perhaps you noticed", and a biography. Republishers name it, say what it is and where to sign up.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import BARE, NAMES, PERSON

TITLES = ("Inside Climate News", "InsideClimate News")
CREDITS = tuple(
    f"This {piece} {way} {name}"
    for name in TITLES
    for piece in ("story", "article", "piece")
    for way in ("originally appeared on", "originally appeared in", "was originally published by", "was originally published on",
                "first appeared on", "first appeared in", "was originally published in", "is republished from", "was first published by")
)  # fmt: skip
ABOUT = r"an? (?:independent,? )?(?:Pulitzer Prize-winning,? )?(?:nonprofit|non-profit|independent)[^\n.]{3,160}"

PROFILE = Profile(
    name="inside-climate-news",
    title="Inside Climate News",
    sites=("insideclimatenews.org",),
    aliases=("Inside Climate News", "InsideClimate News", "insideclimatenews.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>Inside ?Climate News)", where="head", tail=("Climate News", "ClimateNews",), longest=140,
             examples=("By Ana Ruiz, Inside Climate News", "Ana Ruiz / InsideClimate News")),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] "
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::"
             rf"| by) ){PERSON} ?/ ?(?:Inside ?Climate News)[)\].]{{0,2}}", longest=520,
             tail=("/Inside Climate News", "/ Inside Climate News", "/Inside Climate News)", "/ Inside Climate News)",
                   "/Inside Climate News.", "/ Inside Climate News.", "/Inside Climate News]",
                   "/ Inside Climate News]", "/InsideClimate News", "/ InsideClimate News", "/InsideClimate News)",
                   "/ InsideClimate News)", "/InsideClimate News.", "/ InsideClimate News.", "/InsideClimate News]",
                   "/ InsideClimate News]"), identifies=True,
             examples=("The mill in winter. Ana Ruiz/Inside Climate News",
                       "The mill in winter. (Photo by Ana Ruiz/Inside Climate News)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of Inside Climate News who saw it.",)),
        span("origin", Kind.ATTRIBUTION,
             r"This (?:story|article|piece) (?:is |was )?(?:originally |first )?(?:published|appeared"
             r"|republished) (?:on|in|by|from) (?P<source>Inside ?Climate News)"
             rf"(?:,? {ABOUT})?(?:,? and is (?:here )?(?:part of|re-?published|reproduced"
             rf"|reprinted)[^\n.]{{0,120}})?(?:\.(?= |$)|$)(?: It is republished with permission\.)?", stem=CREDITS,
             identifies=True, longest=600,
             examples=("This article originally appeared on Inside Climate News, a nonprofit, non-partisan news organization that covers climate, energy and the environment.",
                       "This story originally appeared in InsideClimate News."),
             near_misses=("This story first appeared on Inside Climate News after a long night at the mill.",)),
        span("about", Kind.ATTRIBUTION, rf"Inside ?Climate News is {ABOUT}\.(?= |$)", label="bio", identifies=True,
             stem=("Inside Climate News is a", "InsideClimate News is a"),
             examples=("Inside Climate News is a nonprofit, independent news organization that covers climate, energy and the environment.",)),
        line("about-this-story", Kind.CALL_TO_ACTION, r"About This Story", label="support",
             examples=("About This Story",)),
        run("appeal", Kind.CALL_TO_ACTION,
            r"Perhaps you noticed: This story, like all the news we publish, is free to read\.[^\n]{0,900}",
            label="support", identifies=True, longest=1200,
            after=Members(r"(?:That's because Inside Climate News|We do not charge|We make our news|That's not all|We also share|Many of them can't afford|We've built bureaus|Two of us launched|We run the oldest|Donations from readers|If you don't already|Will you join us|Will you take a moment|Please take a moment|Every one of them|Thank you|David Sassoon|Vernon Loeb|Founder and Publisher|Executive Editor)[^\n]{0,700}", most=16, characters=5000),
            examples=("Perhaps you noticed: This story, like all the news we publish, is free to read. That’s because Inside Climate News is a 501c3 nonprofit organization. We do not charge a subscription fee, lock our news behind a paywall, or clutter our website with ads.",)),
        line("appeal-close", Kind.CALL_TO_ACTION,
             r"(?:That's not all\. We also share our news for free|Many of them can't afford to do environmental "
             r"journalism|We've built bureaus from coast to coast|Two of us launched ICN in 2007"
             r"|Donations from readers like you fund every aspect|If you don't already, will you support our ongoing "
             r"work)[^\n]{5,700}|Thank you,", label="support",
             head=("That", "Many of them can", "We've built bureaus", "We’ve built bureaus", "Two of us launched ICN",
                   "Donations from readers like you fund", "If you don", "Thank you,"), where="tail", longest=900,
             examples=("Donations from readers like you fund every aspect of what we do.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Inside Climate News)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True,
             head=tuple(f"{how} Inside Climate News" for how in BARE),
             examples=("Originally published by Inside Climate News.",
                       "Republished with permission from Inside Climate News."),
             near_misses=("Originally published by Inside Climate News and long forgotten, it told of the mill.",)),
        span("sign-up", Kind.CALL_TO_ACTION,
             r"(?:You can )?(?:[Ss]ign up for|[Ss]ubscribe to) (?:its|their|the|ICN's"
             r"|ICN)(?: [\p{L}-]{2,14}){0,3} newsletters?(?: here)?\.", label="subscribe",
             stem=("Sign up for ", "You can subscribe to ", "Subscribe to ", "You can sign up for "),
             examples=("Sign up for its weekly newsletter here.", "You can subscribe to their newsletter here."),
             near_misses=("Sign up for the race at noon.",)),
        line("topic", Kind.HEADER,
             r"(?P<topics>(?:A\.I\.|Biodiversity & Conservation|Business & Finance|Clean Energy"
             r"|Climate Law & Liability|Climate Treaties|Denial & Misinformation|Environment & Health"
             r"|Environmental Justice|Extreme Weather|Food & Agriculture|Fossil Fuels|Fracking|Justice & Health"
             r"|Nuclear|Pipelines|Plastics|Politics & Policy|Politics|Regulation|Science|Super-Pollutants"
             r"|Water/Drought|Wildfires|Global|Activism|Culture & Arts))", label="topics", where="head", longest=40,
             follows=("", "navigation", "topics"),
             examples=("Fossil Fuels",)),
        line("role", Kind.ATTRIBUTION,
             r"(?:(?:Senior |Lead |Managing |Executive |Deputy |Associate )?(?:Reporter|Editor|Correspondent|Fellow"
             r"|Columnist|Writer)|(?:[A-Z]\w{2,14} ){1,2}Reporter|Freelance(?: Writer)?)"
             r"(?:, (?:\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14}){0,3}))?", label="bio", where="tail", follows="bio",
             longest=60,
             examples=("Reporter, Arden", "Senior Editor")),
        run("newsletter", Kind.CALL_TO_ACTION, r"We deliver climate news to your inbox like nobody else\.[^\n]{0,200}",
            label="subscribe", identifies=True, longest=320,
            after=Members(r"Every day or once a week, our original stories and digest of the web's top headlines deliver the full story, for free\.", most=1),
            examples=("We deliver climate news to your inbox like nobody else.",)),
        line("republish", Kind.CALL_TO_ACTION, r"Republish", label="social", longest=12, examples=("Republish",)),
        line("motto", Kind.FURNITURE,
             r"Pulitzer winning climate news\.?|Pulitzer Prize-winning, nonpartisan reporting on the biggest crisis "
             r"facing our planet\.?", label="navigation",
             head=("Pulitzer winning climate", "Pulitzer Prize-winning, nonpartisan"), identifies=True, longest=100,
             examples=("Pulitzer winning climate news",
                       "Pulitzer Prize-winning, nonpartisan reporting on the biggest crisis facing our planet.")),
        line("masthead", Kind.FURNITURE, r"Inside ?Climate News", label="navigation", where="head", longest=22,
             follows=("", "navigation"),
             examples=("InsideClimate News",)),
        line("enlarge", Kind.MEDIA,
             r"(?i:click) to (?i:view|enlarge|see)(?: the)? (?i:image|map|graphic|chart|photos?)", label="media",
             longest=36, head=("CLICK to", "Click to"),
             examples=("CLICK to view image",)),
        line("comments", Kind.CALL_TO_ACTION, r"Comment space is provided for respectful discourse\.[^\n]{0,260}",
             label="comment", head="Comment space is provided", longest=320,
             examples=("Comment space is provided for respectful discourse. Please consult our comment policy for more information.",)),
        run("related", Kind.INSERT, r"Related(?: [Ss]tor(?:y|ies))?:?", label="related", head="Related", longest=18,
            after=Members(rf"(?:By|by) {NAMES}|[\p{{Lu}}\d\"'‘“][^\n]{{14,160}}(?<![.,;:!])", most=6, least=1),
            examples=("Related\nThe mill that would not come down\nBy Ana Ruiz",)),
        run("hiring", Kind.FURNITURE, r"We're hiring!", label="navigation", head=("We're hiring", "We’re hiring"),
            longest=16,
            after=Members(r"Please take a look at the new openings in our newsroom\.|See jobs", most=2, least=1),
            examples=("We’re hiring!\nPlease take a look at the new openings in our newsroom.\nSee jobs",)),
        run("election", Kind.INSERT, r"Election 20\d\d", label="related", head="Election 20", longest=16,
            identifies=True,
            after=Members(r"Explore the latest news about what's at stake for the climate during this election season\.|Read", most=2, least=1),
            examples=("Election 2024\nExplore the latest news about what’s at stake for the climate during this election season.\nRead",)),
        run("alive", Kind.CALL_TO_ACTION, r"Keep Environmental Journalism Alive", label="support", longest=40,
            head="Keep Environmental Journalism",
            after=Members(r"ICN provides award-winning climate coverage free of charge and advertising\.[^\n]{0,120}|Donate Now|You will be redirected to ICN's donation partner\.?", most=3),
            examples=("Keep Environmental Journalism Alive\nICN provides award-winning climate coverage free of charge and advertising. We rely on donations from readers like you to keep going.\nDonate Now",)),
        line("redirected", Kind.CALL_TO_ACTION, r"You will be redirected to ICN's donation partner\.?", label="support",
             head="You will be redirected", identifies=True, longest=60,
             examples=("You will be redirected to ICN’s donation partner.",)),
        line("partnered", Kind.ATTRIBUTION,
             r"This (?:article|story) (?:was|is) (?:published|produced) in (?:partnership"
             r"|collaboration) with (?!Inside ?Climate)[\p{Lu}][^\n]{2,200}\.", label="note", longest=280,
             head=("This article was p", "This story was p", "This article is p", "This story is p"),
             examples=("This article was published in partnership with Arden Radio.",)),
        line("funded", Kind.CALL_TO_ACTION, r"This story is funded by readers like you\.", label="support",
             head="This story is funded by readers", longest=50,
             examples=("This story is funded by readers like you.",)),
        span("award-winning", Kind.CALL_TO_ACTION,
             r"Our nonprofit newsroom provides award-winning climate coverage free of charge and advertising\."
             r"(?: We rely on donations from readers like you to keep going\.)?"
             r"(?: Please donate now to support our work\.)?", label="support", identifies=True,
             stem="Our nonprofit newsroom provides award-winning climate",
             examples=("Our nonprofit newsroom provides award-winning climate coverage free of charge and advertising. We rely on donations from readers like you to keep going. Please donate now to support our work.",)),
        line("terms", Kind.CALL_TO_ACTION, r"I agree to Inside ?Climate News' Terms of Service and Privacy Policy\.?",
             label="subscribe", head=("I agree to Inside",), longest=126, identifies=True,
             examples=("I agree to InsideClimate News' Terms of Service and Privacy Policy",)),
        line("published-under", Kind.HEADER, r"Published Under: (?P<topics>[\p{Lu}][^\n]{3,200})", label="topics",
             where="head", head="Published Under:", longest=220, identifies=True,
             examples=("Published Under: Fossil Fuel Investigations Refineries",)),
        line("newsletters", Kind.CALL_TO_ACTION,
             r"(?:Get )?ICN Weekly|ICN Sunday Morning|Inside Clean Energy|Today's Climate|Breaking News"
             r"|Justice & Health|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days"
             r"|I agree to the terms of service and privacy policy\."
             r"|Our #1 newsletter delivers the week's climate and energy news[^\n]{0,120}", label="subscribe",
             where="tail", longest=200,
             head=("Get ICN", "ICN ", "Inside Clean", "Today", "Breaking News", "Justice &", "Mondays", "Tuesdays",
                   "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays", "I agree to the terms",
                   "Our #1 newsletter"),
             examples=("ICN Weekly", "Saturdays")),
    ),
)
