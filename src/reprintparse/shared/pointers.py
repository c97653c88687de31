"""Pointers to what stands elsewhere that have no colon behind their label: a headline with "Read more".

Scraping runs a box into one line: the label and the headline ("Related Coverage Why the river rose"), or the headline and its
button ("Why the river rose Read more"). Others are whole sentences: "For more on the flood, click here."
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES

HEADLINE = r"[\p{Lu}\d\"“‘'][^\n]{11,150}[^\s.,:;!]"
WHERE = (
    r"(?:take a look at|check out|be sure to (?:check out|read)|read(?: on)?|see|click|visit|go to|head (?:over )?to"
    r"|listen to|watch)"
)
PART = r"(?:first|second|third|fourth|fifth|sixth|last|final|next|previous|other|earlier)"
OUTLETS = (  # where nothing but such a name follows "Read more:", it says where the text is from
    "ABC News", "American Mirror", "Associated Press", "BBC", "BBC News", "Bloomberg", "Breitbart", "Breitbart News",
    "Business Insider", "BuzzFeed", "CBS News", "CNN", "CNS News", "Conservative Treehouse", "Conservative Tribune",
    "Daily Beast", "Daily Caller", "Daily Mail", "Daily Signal", "Daily Wire", "Detroit News", "Fox News", "Gateway Pundit",
    "Huffington Post", "Infowars", "LA Times", "Los Angeles Times", "Mediaite", "National Review", "NBC News",
    "New York Post", "New York Times", "Newsmax", "NY Post", "NY Times", "Political Insider", "Politico", "Reuters",
    "The Guardian", "The Hill", "The Independent", "The Intercept", "The Smoking Gun", "Smoking Gun", "The Telegraph",
    "USA Today", "Wall Street Journal", "Washington Examiner", "Washington Free Beacon", "Washington Post",
    "Washington Times", "Western Journalism", "Yahoo News", "Zero Hedge",
)
ONLY_OUTLET = rf"(?:READ MORE|Read [Mm]ore|read more): (?P<source>(?i:(?:the )?(?:{'|'.join(OUTLETS)})))"
READ_MORE = ("READ MORE: ", "Read more: ", "Read More: ", "read more: ")

PROFILE = Profile(
    name="pointers",
    title="Pointers to other stories",
    always=True,
    rules=(
        line("unmarked", Kind.INSERT,
             rf"(?:(?:Related|RELATED) (?:Coverage|COVERAGE|Reading|READING|Slideshow|SLIDESHOW|Video|VIDEO|Article"
             rf"|ARTICLE|Story|STORY)|Recommended For You|READ MORE|READ ALSO|ALSO READ)(?: ?<<| {HEADLINE})",
             label="related", longest=190,
             head=("Related Cov", "RELATED COV", "Related Rea", "RELATED REA", "Related Sli", "RELATED SLI",
                   "Related Vid", "RELATED VID", "Related Art", "RELATED ART", "Related Sto", "RELATED STO",
                   "Recommended For You", "READ MORE ", "READ ALSO ", "ALSO READ "),
             examples=("Related Coverage Why the River Rose in Spring",
                       "READ MORE Watch the wheel turn after ten years"),
             near_misses=("Related Reading was what she asked of them.",)),
        line("button-behind", Kind.INSERT, r"[\p{Lu}\d\"“‘'][^\n]{18,170}[^\s.,:;!] Read more", label="related",
             tail=" Read more", longest=200,
             examples=("The enigma of the wheel – and how it came to be stopped Read more",),
             near_misses=("That evening she told him to. Read more",)),
        line("angled", Kind.INSERT,
             r"(?!(?i:next|previous|continue|more|back|view full|inventors)\b)[\p{Lu}\d\"“‘'][^\n]{12,160}[^\s.,:;] ?"
             r"[»›]", label="related", tail=(" »", " ›"), longest=180,
             examples=("Photos of the royal ferry »",), near_misses=("Next page »",)),
        line("popular-on", Kind.INSERT, r"(?:Popular|POPULAR|Trending|TRENDING) (?:on|ON) [\p{Lu}\d][^\n.:]{2,30}",
             label="related", head=("Popular on", "POPULAR ON", "Popular ON", "Trending on", "TRENDING ON"), longest=50,
             examples=("Popular on Arden Post",), near_misses=("Popular on the river are the small boats.",)),
        span("popular-on-inside", Kind.INSERT, r"(?:POPULAR|TRENDING) ON [\p{Lu}\d][^\n.:]{2,30}$",
             lead=r"(?<=^|\n|[.!?”\"] )", label="related", stem=("POPULAR ON ", "TRENDING ON "),
             examples=("TRENDING ON Arden Post",), near_misses=("TRENDING ON the river",)),
        line("also-on", Kind.INSERT, r"(?:ALSO ON|Also On|Also on) [\p{Lu}\d][^\n:.]{2,40}(?:\.\d[^\n:.]{0,20})?:",
             label="related", head=("ALSO ON", "Also On", "Also on"), longest=70,
             examples=("Also On 106.7 Arden:",), near_misses=("Also on the river: the ferry.",)),
        line("by-the-author", Kind.INSERT,
             r"(?:Also|ALSO|More|MORE) by \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}:?", label="related",
             where="tail", head=("Also by", "ALSO by", "More by", "MORE by"), longest=70,
             examples=("Also by Ana Ruiz:",)),
        line("for-more", Kind.INSERT,
             rf"(?:For|FOR) (?:more|MORE)(?! (?:information|details|than|or|years|which|reasons)\b)(?: of| on| about"
             rf"| from)? [^\n.!?]{{3,140}}?, {WHERE} [^\n]{{2,200}}", label="related", where="tail",
             head=("For more ", "FOR MORE "), longest=360,
             examples=("For more tales of the river, read on: The week's wheels",
                       "For more of our opinion pieces, take a look at our analysis of the flood right here."),
             near_misses=("For more than a year, see how the river ran.",)),
        line("to-read-more", Kind.INSERT,
             r"\(?To (?:read|see|find|hear|watch) (?:more|(?<=\(To read )about)\b[^\n.!?]{0,160}?,? (?:please )?"
             r"(?:visit|go to|click|head to|follow|tune in)\b[^\n]{2,120}", label="related", where="tail",
             head=("To read ", "To see ", "To find ", "To hear ", "To watch ", "(To read ", "(To see "), longest=320,
             examples=("To read more posts like this visit The Mill Blog at www.mill.example",
                       "(To read about the whole collection, click here.)"),
             near_misses=("To see more, he climbed the tower.",)),
        line("want-more", Kind.INSERT,
             r"(?:Want|WANT) (?:more|MORE) (?:from|of|on) [^\n?]{2,60}\? (?:Check|Read|See|Try|Watch|Visit|Click"
             r"|Here)\b[^\n]{3,220}", label="related", head=("Want more", "WANT MORE"), longest=320,
             examples=("Want more from Arden Post? Check this out: Why the River Rose",),
             near_misses=("Want more of the same? Ask him.",)),
        line("check-this-out", Kind.INSERT, r"Check [Tt]h(?:is|ese) [Oo]ut:?", label="related", where="tail",
             head=("Check this", "Check This", "Check these", "Check These"), longest=20,
             examples=("Check this out:",)),
        line("have-you-read", Kind.INSERT,
             rf"(?:HAVE YOU READ|Have you read|HAVE YOU SEEN|YOU MUST READ)(?: this| THIS)?\??:? {HEADLINE}"
             rf"|(?:\[ ?)?(?:Read|See) (?:[Rr]elated|[Aa]lso) (?:[Aa]rticle|[Ss]tory|[Pp]ost): [^\n]{{8,180}}",
             label="related",
             head=("HAVE YOU READ", "Have you read?", "Have you read this?", "HAVE YOU SEEN", "YOU MUST READ",
                   "Read Related", "Read related", "[ Read Related", "[Read Related", "See related", "See Related",
                   "Read also article"), longest=210,
             examples=("HAVE YOU READ?: The Mill Talks About Her River",
                       "[ Read Related Article: The Most Powerful Wheel"), near_misses=("Have you read the river?",)),
        line("also-read", Kind.INSERT,
             rf"(?:Also [Rr]ead|You may (?:also )?like to read) (?:about (?:the |The )?)?{HEADLINE}[.!:]?",
             label="related", between=True,
             head=("Also read ", "Also Read ", "You may like to read ", "You may also like to read "), longest=230,
             examples=("Also read Tomas Brand and the Ferry That Never Came!",
                       "You may like to read How the Mill Was Lost"),
             near_misses=("Also read by many was the story of the mill and its miller.",)),
        line("click-here", Kind.INSERT,
             rf"(?:CLICK HERE|Click here|Click HERE): {HEADLINE}|CLICK HERE FOR MORE|Click here for more[.!]?",
             label="related", head=("CLICK HERE", "Click here", "Click HERE"), longest=180,
             examples=("CLICK HERE: Why Millers Are Betting on the River", "CLICK HERE FOR MORE"),
             near_misses=("Click here: it opens.",)),
        run("ruled", Kind.INSERT, r"_{8,60}", label="related", head="________",
            below=r"(?:READ MORE|Read more|RELATED|Related|READ ALSO|Also read|ALSO READ|MORE)\b[^\n]{0,20}$",
            longest=64,
            after=Members(rf"(?:READ MORE|Read more|RELATED|Related|READ ALSO|Also read|ALSO READ|MORE)\b[^\n]{{0,20}}|{HEADLINE}|_{{8,60}}", most=12, least=2, characters=1600),
            examples=("______________\nREAD MORE\nWhy the River Rose in Spring\n______________",)),
        line("section-more", Kind.INSERT, r"MORE [\p{Lu}]{4,20}(?: [\p{Lu}&]{2,20}){0,2}", label="related",
             where="tail", head="MORE ", longest=50,
             examples=("MORE POLITICS",), near_misses=("MORE than that.",)),
        line("part-of-series", Kind.INSERT,
             rf"(?:View|Read|See|Watch|Listen to|Find|Click here for) (?:the )?(?:{PART} (?:part|installment"
             rf"|instalment|article|chapter|video|episode|post)s?|[Pp]arts? [\dIVX]{{1,4}}(?: and [\dIVX]{{1,4}})?)"
             rf"(?: (?:of|in) (?:this|the|our) (?:\w{{2,20}} )?(?:series|story|interview|post|article"
             rf"|report))?[^\n]{{0,40}}(?::? ?https?://[^\s]{{4,200}}|here[.!]?)", label="related",
             head=("View the", "Read the", "See the", "Watch the", "Listen to the", "Find the", "Read part",
                   "Read Part", "View part", "View Part", "Watch part", "Watch Part", "Click here for part",
                   "Click here for Part"), longest=320,
             examples=("View the second part of this series here: https://post.example/mill",),
             near_misses=("Read the second part of this series of letters aloud, she said.",)),
        run("more-information", Kind.INSERT, r"(?:More|Further) [Ii]nformation:?", label="related", where="tail",
            head=("More info", "More Info", "Further info", "Further Info"), longest=24,
            after=Members(r"[\p{Lu}][^\n]{7,120}[^\s.,:;!?]", most=8, least=1),
            examples=("More information\nHow the mills of the valley work together\nUpdates on the river",)),
        line("teaser", Kind.FURNITURE, rf"Continue [Rr]eading {HEADLINE}", label="navigation", where="tail",
             head=("Continue reading", "Continue Reading"), longest=190,
             examples=("Continue reading The river: fewer mills, more water",),
             near_misses=("Continue reading and you will see.",)),
        line("rest-at", Kind.ATTRIBUTION,
             r"(?:Please |PLEASE )?(?:(?:Read|READ|read|See|SEE|see) (?:more|More|MORE|the rest|the full story"
             r"|full story)(?: (?:at|on))?|For (?:the )?(?:entire|full|rest of the) story,? (?:go to|see|visit"
             r"|click)):? (?P<source>(?:The |the )?[\p{Lu}][\p{L}.&'-]{1,20}(?: [\p{Lu}][\p{L}.]{1,20}){0,2}"
             r"|\p{Ll}{2,12})|(?:The )?(?:full|entire|original|whole) (?:story|article) (?:can be (?:found|read)"
             r"|is) (?:here|HERE|at [^\n]{2,80})\.?", label="origin", where="tail", longest=110, shortest=12,
             head=("Read more", "Read More", "READ MORE", "Please read", "Please Read", "See more", "Read the rest",
                   "Read the full", "For entire", "For the entire", "For full", "For the full", "For the rest",
                   "The full story", "The full article", "The entire", "The original"),
             examples=("Please read more: Arden News", "Read more: AFP", "For entire story go to: Arden News",
                       "The full story can be found HERE."),
             near_misses=("Read more: How the mill was lost to the river",)),
        line("teased", Kind.INSERT, r"Recommended For You (?P<headline>[\p{Lu}\d\"“‘'][^\n]{40,700})(?:\.{3}|…)",
             label="related", head="Recommended For You ", longest=740, amid=True,
             examples=("Recommended For You Why the River Rose The river rose for three days before anybody in the town of Arden saw it come...",)),
        line("outlet-only", Kind.ATTRIBUTION, ONLY_OUTLET, label="origin", longest=60, head=READ_MORE, amid=True,
             tail=(*OUTLETS, *map(str.upper, OUTLETS)),
             examples=("READ MORE: LA TIMES", "Read more: Daily Caller"),
             near_misses=("READ MORE: Reuters loses its way", "READ MORE: The mill is lost")),
        span("outlet-inside", Kind.ATTRIBUTION, rf"{ONLY_OUTLET}$", label="origin", stem=READ_MORE, longest=20000,
             examples=("READ MORE: BREITBART",), near_misses=("READ MORE: Reuters loses its way",)),
        span("rest-inline", Kind.ATTRIBUTION,
             r"(?:Please read more|For (?:the )?entire story(?: go to)?"
             r"|Please see more): (?P<source>(?:The )?[\p{Lu}][\p{L}.&'-]{1,20}(?: [\p{Lu}][\p{L}.]{1,20}){0,2})$",
             label="origin",
             stem=("Please read more: ", "Please see more: ", "For entire story", "For the entire story"),
             examples=("Please read more: Arden News",), near_misses=("For the entire story of the mill: ask Ana",)),
        line("read-it-at", Kind.ATTRIBUTION,
             r"(?:Read (?:it|more|the rest|on)|READ (?:IT|MORE)|Read More) ?(?:at|on|@|AT"
             r"|ON) ?(?P<source>(?:[\w-]{2,30}\.)(?:com|org|net|tv|info|co\.uk|news|us|ca|blog)"
             r"|(?:The )?\p{Lu}[\p{L}\d'’&.-]{1,20}(?: (?:of |the )?\p{Lu}[\p{L}\d'’&.-]{1,20}){0,4})\.?",
             label="origin", where="tail",
             head=("Read it at", "Read it on", "Read more @", "Read More @", "READ MORE @", "Read the rest ",
                   "Read on "), longest=90,
             examples=("Read it at Space.com", "Read More @ ArdenMills.com", "Read it at The Arden Post"),
             near_misses=("Read it at home.",)),
        line("entire", Kind.ATTRIBUTION,
             r"(?:\((?:Excerpt|EXCERPT|excerpt)\) ?(?:Read more(?: at)?:? ?(?P<source>[^\n]{2,120}))"
             r"|(?:Find|Read|See|View|Get) (?:the )?(?:entire|full|original"
             r"|complete) (?:(?P<source>[\p{Lu}][^\n:]{2,40}?) )?(?:article|story|report|post|piece) (?:here|HERE"
             r"|at the link)(?:: ?[^\n]{3,200})?)[.!]?", label="origin", where="tail",
             head=("(Excerpt)", "(EXCERPT)", "(excerpt)", "Find the ", "Read the entire", "Read the full",
                   "Read the original", "Read the complete", "See the full", "View the full", "Get the full",
                   "View the original", "Read full"), longest=280,
             examples=("(Excerpt) Read more at: Arden Online",
                       "Find the entire Arden Leader article here: Man Tries To Fill the Mill with Water",
                       "Read the full article here."),
             near_misses=("Find the full story of the mill here and there.",)),
        line("parenthesis", Kind.INSERT,
             r"\((?:(?:See|Read|Watch|Hear|Listen to|View) [^\n()]{3,120} (?:HERE|here)"
             r"|To (?:learn|read|see|hear|find out|know) [^\n()]{3,150}, (?:please |make sure to "
             r"|be sure to )?(?:watch|read|see|visit) (?:this|the) (?:video|article|story|post|interview"
             r"|link)(?: here)?)[.!]?\)[.!]?", label="related",
             head=("(See ", "(Read ", "(Watch ", "(Hear ", "(Listen to ", "(View ", "(To "), longest=220, amid=True,
             examples=("(Read the whole story HERE.)", "(See Ana's video on the flood HERE).",
                       "(To learn why the wheel stopped, make sure to watch this video)."),
             near_misses=("(See the mill from here, and you know why.)",
                          "(See the sign that says who lived here, and when.)")),
        line("more-click", Kind.INSERT, r"More [^\n.!?]{4,90}[.!:…]{0,3} ?(?:Click|CLICK) (?:Here|HERE|here)[.!]{0,2}",
             label="related", head="More ",
             tail=("lick Here!", "LICK HERE!", "lick here!", "lick Here", "LICK HERE", "lick Here.", "lick here."),
             longest=130, amid=True,
             examples=("More Stories of the River by Ana Ruiz! Click Here!",),
             near_misses=("More of them would click here and there.",)),
        line("dated", Kind.INSERT,
             r"(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d{1,2}:\p{Lu}[^\n]{15,160}[^\s.,;:]"
             r"|(?:March|April|May|June|July) \d{1,2}:\p{Lu}[^\n]{15,160}[^\s.,;:]", label="related",
             head=("Jan. ", "Feb. ", "March ", "April ", "May ", "June ", "July ", "Aug. ", "Sept. ", "Oct. ", "Nov. ",
                   "Dec. "), longest=190,
             examples=("Nov. 20:Scan may predict when the river will rise",),
             near_misses=("Nov. 20: The river rises above the bridge", "Nov. 20:The river rose.")),
        line("headline-video", Kind.INSERT, r"[\p{Lu}\d\"“‘'][^\n]{20,180}[^\s.,;:] \((?:VIDEO|WATCH|PHOTOS|AUDIO)\)",
             label="related", tail=("(VIDEO)", "(WATCH)", "(PHOTOS)", "(AUDIO)"), between=True, longest=200,
             examples=("WE SAW IT COMING! Captain Admits She Slept at the Wheel of the Ferry (VIDEO)",),
             near_misses=("The captain said that she had slept. (VIDEO)",)),
        run("columns", Kind.INSERT,
            r"(?:Other|More|Recent|Latest) (?:[Oo]pinion|[Ee]ditorial|[Nn]ews) (?:[Cc]olumns|[Cc]olumnists|[Pp]ieces)",
            label="related", where="tail", head=("Other ", "More ", "Recent ", "Latest "), longest=50, opens_tail=True,
            rest="related",
            examples=("Other Opinion Columns",), near_misses=("Other opinion columns of his were about the mill.",)),
        span("read-about", Kind.INSERT,
             r"Read more about (?P<headline>[^\n.:!?]{3,80}) (?:at|on) [\w-]{3,30}\.(?:com|org|net)(?::|\.?$)",
             label="related", stem="Read more about ",
             examples=("Read more about the mill in Spanish at ArdenPost.com:",),
             near_misses=("Read more about the mill at home:",)),
        line("visit-page", Kind.INSERT,
             r"Visit (?:the )?(?P<republisher>[\p{Lu}][\p{L}\d.&-]{1,24}(?: [\p{Lu}][\p{L}\d.&-]{1,24}){0,3}?)"
             r"(?:'s)? [^\n.]{2,50} page for (?:more )?(?:related |all the )?(?:news|stories|coverage|articles"
             r"|information)\b[^\n.]{0,40}\.?", label="related", where="tail", head="Visit ", longest=170,
             examples=("Visit Arden Post's RIVERS page for more related news on this topic.",),
             near_misses=("Visit the mill on a fair page for once.",)),
        line("popular", Kind.INSERT, r"You May Like|Popular in the Community", label="related", longest=24,
             head=("You May Like", "Popular in the Community"),
             examples=("Popular in the Community",)),
        line("read-bracketed", Kind.INSERT, r"\[(?P<cue>Read|Watch|Listen): (?P<headline>\p{Lu}[^\[\]\n]{10,160})\]",
             label="related", longest=190, head=("[Read: ", "[Watch: ", "[Listen: "), amid=True,
             examples=("[Read: Council buys a wheel for the mill]",)),
        line("more-from-author", Kind.INSERT,
             rf"(?:Read|See|View) (?:more|all|other) (?:articles|stories|posts|columns|pieces) (?:from"
             rf"|by) (?P<author>{NAMES})\.?", label="related",
             head=("Read more ", "Read all ", "Read other ", "See more ", "See all ", "View more ", "View all "),
             longest=90, amid=True,
             examples=("Read more articles from Ana Ruiz.",), near_misses=("Read more articles from the mill.",)),
    ),
)
