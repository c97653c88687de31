"""Reuters: agency stories, on its own site and wherever its subscribers run them.

Head: "By Jane Doe", sometimes "By Reuters Staff" and "2 Min Read"; the dateline belongs to the text. Inside:
captions that end in "REUTERS/Jane Doe" and a call to register. Tail: "(Reporting by A; Editing by B)", under
health stories the study ("SOURCE: bit.ly/... Journal, online May 3"), the line on the Trust Principles, and on
the site itself licensing, topics and other headlines.
"""

from reprintparse import Kind, Profile, line, span

JOBS = r"(?:Additional reporting|Reporting|Writing|Compiled|Editing|Graphics?|Production|Translat(?:ed|ion))"

PROFILE = Profile(
    name="reuters",
    title="Reuters",
    sites=("reuters.com", "reut.rs"),
    aliases=("Reuters", "Reuters Health", "Thomson Reuters", "Reuters.com", "Reuters Website", "REUTERS"),
    rules=(
        line("desk-contact", Kind.FURNITURE,
             r"\(\((?P<contact>[\w.+-]{2,60}@(?:thomsonreuters|reuters)\.com);[^\n]{0,240}\)\)", label="contact",
             head="((", tail="))", longest=320, identifies=True,
             examples=("((Ana.Ruiz@thomsonreuters.com; within U.S. +1 555 0180;))", "((Ana.Ruiz@thomsonreuters.com;))")),
        line("adds", Kind.ATTRIBUTION, r"(?:Adds|Updates|Recasts|Rewrites|Releads) [^\n.!?]{5,160}", label="note",
             where="head", head=("Adds ", "Updates ", "Recasts ", "Rewrites ", "Releads "), longest=180,
             follows=("published", "byline", "title", "caption"),
             examples=("Adds details on wheel, miller's comment, shares",),
             near_misses=("Adds the miller: it will rain.",)),
        line("staff", Kind.HEADER, r"By (?P<author>Reuters Staff|Reuters)", label="byline", where="head",
             identifies=True, head="By Reuters",
             examples=("By Reuters Staff",), near_misses=("By Reuters' count there were five.",)),
        line("reading-time", Kind.FURNITURE, r"\d{1,2} Min Read", label="navigation", where="head", tail=" Min Read",
             examples=("2 Min Read",)),
        line("register", Kind.CALL_TO_ACTION,
             r"Register now for FREE unlimited access to [Rr]euters\.com(?: Register)?", label="subscribe",
             identifies=True,
             examples=("Register now for FREE unlimited access to Reuters.com Register",)),
        line("caption", Kind.MEDIA,
             r".{10,500}\bREUTERS/\p{Lu}[\p{L}' .-]{2,40}(?:/(?:File Photo|Files?|Handout|Pool))?\.?(?: (?:Acquire"
             r"|Purchase) Licensing Rights(?:, opens new tab)?)?", stem="REUTERS/", longest=700,
             examples=("FILE PHOTO: A boat lies in the port of Arden, March 3, 2019. REUTERS/Ana Ruiz/File Photo",)),
        span("credit", Kind.ATTRIBUTION,
             rf"eporting by (?P<credit>[^()]{{3,400}}?[;.,] ?(?i:{JOBS}|editing) by [^()]{{3,200}}?)\.?\)",
             stem="eporting by ", lead=r"\(\*?(?:Additional r|R)",
             examples=("(Reporting by Ana Ruiz; Editing by Tom Hale)",
                       "(Additional reporting by Ana Ruiz in Arden; writing by Tom Hale; editing by May Low)"),
             near_misses=("(Reporting by phone is allowed.)",)),
        line("credit-line", Kind.ATTRIBUTION,
             rf"(?:Additional r|R)eporting by (?P<credit>\p{{Lu}}.{{3,400}}?; ?(?i:{JOBS}|editing) by .{{3,200}})",
             label="credit", head=("Reporting by ", "Additional reporting by "), identifies=True,
             examples=("Reporting by Ana Ruiz; editing by Tom Hale",),
             near_misses=("Reporting by Ana Ruiz won a prize.",)),
        line("sign-off", Kind.ATTRIBUTION, r"(?:--|[—–]) ?(?P<source>Reuters)|\((?P<source>Reuters)\)", label="origin",
             where="tail", identifies=True,
             head=("--Reuters", "-- Reuters", "—Reuters", "— Reuters", "–Reuters", "– Reuters", "(Reuters)"),
             examples=("--Reuters", "— Reuters"), near_misses=("— Reuters said so.",)),
        line("study", Kind.ATTRIBUTION,
             r"SOURCES?: (?P<url>(?:https?://)?bit\.ly/\w{4,12})(?:(?:,"
             r"| and) (?:https?://)?bit\.ly/\w{4,12}){0,3}(?:,| and)? ?(?P<credit>\p{Lu}.{3,240})?", label="credit",
             identifies=True,
             examples=("SOURCE: bit.ly/2xYzAb Journal of River Medicine, online May 3, 2017.",
                       "SOURCE: http://bit.ly/2xYzAb and http://bit.ly/2AbCdE Mill, online May 3, 2017.")),
        line("click-restrictions", Kind.LEGAL,
             r"\([Cc]\) Copyright (?P<holder>Thomson Reuters) (?P<year>20\d\d)\. Click [Ff]or [Rr]estrictions.{0,100}",
             label="copyright", head=("(c) Copyright Thomson Reuters", "(C) Copyright Thomson Reuters"),
             identifies=True,
             examples=("(c) Copyright Thomson Reuters 2020. Click For Restrictions - https://agency.reuters.com/en/copyright.html",)),
        span("standards", Kind.FURNITURE, r"The Thomson Reuters Trust Principles\.?(?:, opens new tab)?",
             label="navigation", lead=r"Our Standards: ?",
             examples=("Our Standards: The Thomson Reuters Trust Principles.",),
             near_misses=("She read The Thomson Reuters Trust Principles aloud.",)),
        line("standards-line", Kind.FURNITURE,
             r"Our Standards: ?The Thomson Reuters Trust Principles\.?(?:, opens new tab)?", label="navigation",
             identifies=True, head=("Our Standards: The Thomson", "Our Standards:The Thomson"),
             examples=("Our Standards: The Thomson Reuters Trust Principles.",
                       "Our Standards: The Thomson Reuters Trust Principles., opens new tab")),
        line("licensing", Kind.LEGAL, r"(?:Acquire|Purchase) Licensing Rights(?:, opens new tab)?", label="copyright",
             head=("Acquire Licensing", "Purchase Licensing"),
             examples=("Acquire Licensing Rights, opens new tab",)),
        line("topics", Kind.HEADER, r"Suggested Topics:(?P<topics>.{0,200})", examples=("Suggested Topics:",)),
        line("read-next", Kind.INSERT, r"Read Next(?: / Editor's Picks)?|Trending On Reuters|REUTERS SHOWCASE",
             label="related", head=("Read Next", "Trending On Reuters", "REUTERS SHOWCASE"), opens_tail=True,
             rest="related",
             examples=("Read Next / Editor's Picks", "Trending On Reuters")),
    ),
)
