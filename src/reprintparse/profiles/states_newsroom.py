"""States Newsroom: a network of nonprofit newsrooms in the state capitals, free to republish (CC BY-NC-ND).

The page, top to bottom. Head: topics; title; "By: AUTHOR - DATE". Body with boxes ("GET THE MORNING HEADLINES").
Tail: a box that asks for support, the note that stories may be republished, a paragraph on the newsroom: part of
States Newsroom, who pays, the editor to contact, where to follow. Members reprint each other with the same paragraph.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, NAMES, PERSON

OUTLETS = (
    "Alabama Reflector", "Alaska Beacon", "Arizona Mirror", "Arkansas Advocate", "Colorado Newsline", "CT Mirror", "Florida Phoenix",
    "Georgia Recorder", "Idaho Capital Sun", "Indiana Capital Chronicle", "Iowa Capital Dispatch", "Kansas Reflector", "Kentucky Lantern",
    "Louisiana Illuminator", "Maine Morning Star", "Maryland Matters", "Michigan Advance", "Minnesota Reformer", "Missouri Independent",
    "Daily Montanan", "Nebraska Examiner", "Nevada Current", "New Hampshire Bulletin", "New Jersey Monitor", "NC Newsline", "NC Policy Watch",
    "North Dakota Monitor", "Ohio Capital Journal", "Oklahoma Voice", "Oregon Capital Chronicle", "Pennsylvania Capital-Star", "Penn Capital-Star",
    "Rhode Island Current", "SC Daily Gazette", "South Dakota Searchlight", "Source New Mexico", "Source NM", "Stateline", "Tennessee Lookout",
    "Utah News Dispatch", "Virginia Mercury", "Washington State Standard", "West Virginia Watch", "Wisconsin Examiner", "WyoFile",
)  # fmt: skip
NETWORK = r"(?:part of|a member of|an affiliate of) (?:the )?States Newsroom"
TOPIC = (
    r"(?i:government|politics|state government|policy|education|higher (?:education|ed)|k-12|environment|energy|climate|health|health ?care|public health|courts?|criminal justice|justice|public safety|civil rights|immigration|economy|"
    r"agriculture|elections?|voting(?: rights)?|commentary|opinion|abortion(?: policy)?|reproductive (?:rights|health)|labor|housing|transportation|infrastructure|d\.?c\.? (?:bureau|dispatch)|news|briefs?|quick hits|national|racial equity|equity|guns|covid-19|coronavirus|lgbtq?\+?|"
    r"social services|human services|technology|science|water|wildlife|rural|business|local government|congress|legislature|tribal (?:affairs|nations)|indigenous affairs|disability|inequality|poverty|taxes|budget|community|media|culture|race|working (?:&|and) the economy|broadband|marijuana|cannabis|child welfare|development)"
)
ENDS = (
    "public charity.", "editorial independence.", "on Facebook and Twitter.", "on Facebook and X.", "on Facebook.", "nonprofit news organization.",
    "nonprofit news network.", "States Newsroom.", "501(c)(3).", ".com.", ".org.", ".com", ".org",
)  # fmt: skip

PROFILE = Profile(
    name="states-newsroom",
    title="States Newsroom",
    sites=("statesnewsroom.com", "alabamareflector.com", "alaskabeacon.com", "azmirror.com", "arkansasadvocate.com", "coloradonewsline.com",
           "floridaphoenix.com", "georgiarecorder.com", "idahocapitalsun.com", "indianacapitalchronicle.com", "iowacapitaldispatch.com",
           "kansasreflector.com", "kentuckylantern.com", "lailluminator.com", "mainemorningstar.com", "marylandmatters.org",
           "michiganadvance.com", "minnesotareformer.com", "missouriindependent.com", "dailymontanan.com", "nebraskaexaminer.com",
           "nevadacurrent.com", "newhampshirebulletin.com", "newjerseymonitor.com", "ncnewsline.com", "northdakotamonitor.com",
           "ohiocapitaljournal.com", "oklahomavoice.com", "oregoncapitalchronicle.com", "penncapital-star.com", "rhodeislandcurrent.com",
           "scdailygazette.com", "southdakotasearchlight.com", "sourcenm.com", "tennesseelookout.com", "utahnewsdispatch.com",
           "virginiamercury.com", "washingtonstatestandard.com", "westvirginiawatch.com", "wisconsinexaminer.com"),
    aliases=("States Newsroom",),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:by): ?(?P<author>{PERSON}(?:,? (?:(?i:and) )?{PERSON}){{0,3}})"
             rf"(?:, (?P<source>(?!{PERSON} ?[-–—])[\p{{Lu}}][\p{{L}} &]{{2,30}}))? ?[-–—] ?"
             rf"(?P<as_published>(?P<date>{DATE})(?: \d{{1,2}}:\d\d [apAP][mM])?)", where="head", head=("By:", "BY:"),
             examples=("By: Ana Ruiz - May 3, 2021 6:00 am", "BY: ANA RUIZ, PROPUBLICA - MAY 3, 2021 6:00 AM")),
        line("caption", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'][^\n]{{8,420}} \((?:(?:Photo|File photo|Screenshot|Courtesy|Image)(?: by"
             rf"|:)? )?{PERSON} ?/ ?(?:for )?(?:the )?(?:{'|'.join(OUTLETS)}|States Newsroom)\)\.?", longest=520,
             tail=tuple(f"{outlet}){end}" for outlet in (*OUTLETS, "States Newsroom") for end in ("", ".")),
             identifies=True,
             examples=("The mill in winter. (Photo by Ana Ruiz/Kansas Reflector)",)),
        line("caption-bare", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'][^\n]{{8,420}}[.!?\"”)] (?:(?:Photo|Screenshot|Courtesy|Image)(?: by"
             rf"|:) )?{PERSON} ?/ ?(?:for )?(?:the )?(?:{'|'.join(OUTLETS)}|States Newsroom)\.?", label="caption",
             longest=520, where="anywhere",
             tail=tuple(f"/{outlet}{end}" for outlet in (*OUTLETS, "States Newsroom") for end in ("", ".")),
             identifies=True,
             examples=("The mill in winter. Ana Ruiz/Stateline",)),
        line("subscribe-alone", Kind.CALL_TO_ACTION, r"SUBSCRIBE", label="subscribe", head="SUBSCRIBE", longest=10,
             examples=("SUBSCRIBE",)),
        line("support-alone", Kind.CALL_TO_ACTION, r"SUPPORT", label="support", head="SUPPORT", longest=10,
             examples=("SUPPORT",)),
        line("headlines", Kind.CALL_TO_ACTION,
             r"GET THE MORNING HEADLINES(?: DELIVERED TO YOUR INBOX)?\.?(?: SUBSCRIBE)?", label="subscribe",
             identifies=True,
             examples=("GET THE MORNING HEADLINES.", "GET THE MORNING HEADLINES DELIVERED TO YOUR INBOX")),
        line("support", Kind.CALL_TO_ACTION,
             r"SUPPORT NEWS YOU TRUST\.?(?: DONATE)?|YOU MAKE OUR WORK POSSIBLE\.?(?: DONATE)?"
             r"|SUPPORT(?:\.| NEWS YOU TRUST\.)", head=("SUPPORT NEWS YOU TRUST", "YOU MAKE OUR WORK POSSIBLE"),
             examples=("SUPPORT NEWS YOU TRUST. DONATE",)),
        run("republish", Kind.LEGAL,
            r"Our stories may be republished online or in print under "
            r"(?P<license>Creative Commons license CC BY-NC-ND 4\.0)\."
            r"(?: We ask that you edit only for style or to shorten, provide proper attribution and link to our "
            r"(?:web ?site|work)\.[^\n]{0,220})?", label="license", longest=600, identifies=True,
            after=Members(r"(?:We ask that you edit only|AP and Getty images may not|Please see our republishing guidelines)[^\n]{5,260}", most=3),
            examples=("Our stories may be republished online or in print under Creative Commons license CC BY-NC-ND 4.0. We ask that you edit only for style or to shorten, provide proper attribution and link to our website.",)),
        line("byline-outlet", Kind.HEADER,
             rf"(?:[Bb]y:? )?(?P<author>{NAMES})(?:,| \||,? for| -) (?P<source>{'|'.join(OUTLETS)}|States Newsroom)",
             label="byline", where="head", tail=(*OUTLETS, "States Newsroom"), longest=140,
             examples=("Ana Ruiz, Stateline", "By Ana Ruiz, Iowa Capital Dispatch", "Ana Ruiz | Kansas Reflector")),
        span("about", Kind.ATTRIBUTION,
             rf" is {NETWORK}, (?:[^\n.]|\.(?! )){{10,400}}\.?(?: (?:The )?[\p{{Lu}}][^\n.]{{3,39}} maintains "
             rf"editorial independence\.)?", label="bio", identifies=True,
             stem=tuple(f" is {how} {the}States Newsroom" for how in ("part of", "a member of", "an affiliate of") for the in ("", "the ")),
             lead=r"(?<=^|\n|[.!?] )(?:The )?(?P<organization>[\p{Lu}][^\n,.]{3,39}?)",
             examples=("Missouri Independent is part of States Newsroom, a nonprofit news network supported by grants and a coalition of donors as a 501c(3) public charity. Missouri Independent maintains editorial independence.",),
             near_misses=("Missouri Independent is part of the mill's history, she said, and of its grief.",)),
        span("contact-editor", Kind.FURNITURE,
             rf"Contact Editor {PERSON} (?:for|with) questions: ?(?P<contact>[^\s]{{5,60}}\w)\.?", label="contact",
             stem="Contact Editor ", lead="",
             examples=("Contact Editor Ana Ruiz for questions: info@missouriindependent.com.",)),
        span("follow-member", Kind.CALL_TO_ACTION,
             r"Follow (?:the )?[\p{Lu}][\p{L}.]{1,20}(?: [\p{Lu}][\p{L}.]{0,20}){0,3} on (?:Facebook|Twitter"
             r"|X)(?: and (?:Facebook|Twitter|X))?\b\.?", label="social", stem="Follow ",
             examples=("Follow Arden Signal on Facebook and X.",),
             near_misses=("Follow the river on foot and you will see the mill.",)),
        span("follow-outlet", Kind.CALL_TO_ACTION, rf"Follow (?:the )?(?:{'|'.join(OUTLETS)}) on [\p{{L}} ]{{1,40}}\.?",
             label="social", stem=tuple(f"Follow {the}{one} on " for one in OUTLETS for the in ("", "the ")), lead="",
             examples=("Follow Missouri Independent on Facebook and X.",)),
        span("origin-inside", Kind.ATTRIBUTION,
             rf"This (?:story|article|report) was originally (?:produced"
             rf"|published) by (?P<source>[\p{{Lu}}][^\n,.]{{3,39}}?), which "
             rf"(?:like (?P<republisher>[\p{{Lu}}][^\n,.]{{3,39}}?) )?is {NETWORK}, "
             rf"(?:a nonprofit news network which includes (?P<republisher>[\p{{Lu}}][^\n,.]{{3,39}}), )?(?:[^\n.]"
             rf"|\.(?! )){{10,400}}\.?(?: (?:The )?[\p{{Lu}}][^\n.]{{3,39}} maintains editorial independence\.)?",
             label="origin", identifies=True, lead="",
             stem=tuple(f"This {what} was originally {how} by " for what in ("story", "article", "report") for how in ("produced", "published")),
             examples=("This story was originally published by Stateline, which like Kansas Reflector is part of States Newsroom, a nonprofit news network supported by grants and a coalition of donors as a 501c(3) public charity. Stateline maintains editorial independence.",)),
        run("origin", Kind.ATTRIBUTION,
            rf"(?![^\n]{{0,600}} Contact Editor )This (?:story|article|commentary|report|piece) (?:was "
            rf"|is )?(?:(?:originally|first) )?(?:produced|published|republished|reported|appeared) (?:by|in|from"
            rf"|on) (?:the )?(?P<source>[^\n,.]{{4,40}}?)(?:,? (?:which "
            rf"(?:like (?P<republisher>[\p{{Lu}}][^\n,.]{{3,39}}?) )?is "
            rf"|and is )?{NETWORK}(?:, a nonprofit news network which includes "
            rf"(?P<republisher>[\p{{Lu}}][^\n,.]{{3,39}}),)?[^\n]{{0,400}}|, [^\n]{{3,160}}{NETWORK}[^\n]{{0,300}})",
            identifies=True, longest=700, tail=ENDS,
            after=Members(r"(?:[^\n.]{4,40} maintains editorial independence|Contact Editor |Follow [^\n]{3,60} on |It's supported by grants)[^\n]{0,160}", most=4),
            examples=("This story was originally produced by Tennessee Lookout, which is part of States Newsroom, a nonprofit news network supported by grants and a coalition of donors as a 501c(3) public charity.",
                      "This story was originally produced by Stateline, which is part of States Newsroom, a nonprofit news network which includes Kansas Reflector, and is supported by grants and a coalition of donors as a 501c(3) public charity.",
                      "This story is republished from Stateline, part of the States Newsroom nonprofit news network. It’s supported by grants and a coalition of donors as a 501c(3) public charity."),
            near_misses=("This story was first published by the Virginia Mercury, which closed the mill's file.",)),
        span("shared-story", Kind.ATTRIBUTION,
             rf"The following (?:article|story|report) was (?:originally )?published (?:on|by"
             rf"|in) (?P<source>[\p{{Lu}}\d][^\n]{{2,60}}?) and is (?:re-?published"
             rf"|published) in (?:the )?(?P<republisher>{'|'.join(OUTLETS)}) under a content-sharing agreement\.",
             label="origin", stem="The following ", identifies=True,
             examples=("The following article was originally published on ArdenWatch.example and is published in the Ohio Capital Journal under a content-sharing agreement.",)),
        span("not-free", Kind.LEGAL,
             r"Unlike other [\p{Lu}][^\n.]{1,40} articles, it is not available for free republication by other news "
             r"outlets as it is owned by (?P<holder>[\p{Lu}][^\n]{2,60}?)\.", label="copyright", stem="Unlike other ",
             examples=("Unlike other OCJ articles, it is not available for free republication by other news outlets as it is owned by Arden Watch.",)),
        line("kicker", Kind.HEADER, rf"(?P<topics>{TOPIC}(?: ?(?:\+|&|and|,|\|) ?{TOPIC}){{0,4}})", label="topics",
             where="head", longest=90, follows=("", "navigation", "topics"),
             examples=("Government + Politics", "HEALTH CARE", "Civil Rights & Immigration")),
        line("clock", Kind.HEADER, r"\d{1,2}:\d\d ?[ap]\.?m\.?", label="published", where="head", longest=12,
             follows=("published", "byline"),
             examples=("5:00 am",)),
        line("last-published", Kind.HEADER, rf"(?P<date>{DATE})(?: \d{{1,2}}:\d\d [ap]m)?", label="published",
             where="head", longest=50, follows="byline",
             examples=("January 19, 2023 3:45 pm",)),
        line("independent", Kind.ATTRIBUTION,
             r"(?P<organization>[\p{Lu}][^\n,.]{3,39}?), part of States Newsroom, is the [^\n]{10,300}", label="bio",
             identifies=True, longest=400, stem=", part of States Newsroom, is the",
             examples=("Ohio Capital Journal, part of States Newsroom, is the state's largest nonprofit news organization.",)),
        line("support-message", Kind.CALL_TO_ACTION, r"DONATE", label="support", where="anywhere", head="DONATE",
             longest=12,
             examples=("DONATE",)),
        line("top-lines", Kind.FURNITURE, rf"(?P<republisher>{'|'.join(OUTLETS)})", label="navigation", where="head",
             longest=40, follows=("", "navigation"),
             examples=("Source New Mexico",)),
        line("author-box", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{Lu}.'’-]{0,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3})(?:, [\p{Lu}][\p{Lu} &]{2,40})?",
             label="bio", where="tail", follows="bio", longest=80,
             examples=("ANA RUIZ, PROPUBLICA",)),
        line("more-from-author", Kind.INSERT, r"(?i:more from author)", label="related", head="MORE FROM AUTHOR",
             longest=20,
             examples=("MORE FROM AUTHOR",)),
        line("masthead", Kind.FURNITURE, rf"(?!(?i:stateline))(?P<republisher>(?i:(?:{'|'.join(OUTLETS)})))",
             label="navigation", where="head", longest=40, shortest=8, follows=("", "navigation"),
             head=(*OUTLETS, *map(str.upper, OUTLETS)),
             examples=("MISSOURI INDEPENDENT", "Kansas Reflector")),
        line("section-plus", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}]{2,16}(?: (?:\+|&|and) \p{Lu}[\p{L}]{2,16}){1,2})",
             label="topics", where="head", stem=(" + ", " & "), longest=50, follows=("", "navigation", "topics"),
             examples=("Health + Safety",)),
        line("republish-heading", Kind.FURNITURE, r"REPUBLISH", label="navigation", head="REPUBLISH", longest=10,
             examples=("REPUBLISH",)),
        line("commentary", Kind.HEADER, r"(?P<topics>COMMENTARY|Commentary)", label="topics", where="head", longest=12,
             examples=("COMMENTARY",)),
        line("possible", Kind.CALL_TO_ACTION,
             r"(?i:you make our work possible)\.?|We're proud to make our journalism accessible to everyone, but "
             r"producing high-quality journalism comes at a cost\.[^\n]{0,260}|SUPPORT NEWS YOU TRUST\.?(?: DONATE)?",
             label="support", longest=380, identifies=True,
             head=("YOU MAKE OUR WORK POSSIBLE", "You make our work possible", "We're proud to make our journalism",
                   "We’re proud to make our journalism", "SUPPORT NEWS YOU TRUST"),
             examples=("YOU MAKE OUR WORK POSSIBLE.",
                       "We’re proud to make our journalism accessible to everyone, but producing high-quality journalism comes at a cost. That’s why we need your help.")),
        line("toolkit", Kind.FURNITURE, r"DEMOCRACY TOOLKIT", label="navigation", head="DEMOCRACY TOOLKIT", longest=20,
             examples=("DEMOCRACY TOOLKIT",)),
    ),
)
