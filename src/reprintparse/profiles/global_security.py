"""GlobalSecurity.org: a library of military news that reprints RFE/RL, Voice of America, agencies and official texts.

Tail: the source's own notices, then a box for the mailing list.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="global-security",
    title="GlobalSecurity.org",
    sites=("globalsecurity.org",),
    aliases=("GlobalSecurity.org", "GlobalSecurity", "globalsecurity.org"),
    rules=(
        run("mailing-list", Kind.CALL_TO_ACTION,
            r"(?:NEWS ?LETTER )?Join the (?P<republisher>GlobalSecurity\.org) mailing list"
            r"(?: Enter Your Email Address)?", label="subscribe",
            head=("Join the GlobalSecurity", "NEWSLETTER Join", "NEWS LETTER Join"), longest=100, identifies=True,
            opens_tail=True, before=Members(r"NEWS ?LETTER", most=1),
            after=Members(r"Enter Your Email Address|Sign Up Now|Submit", most=2),
            examples=("NEWS LETTER Join the GlobalSecurity.org mailing list Enter Your Email Address",
                      "NEWSLETTER\nJoin the GlobalSecurity.org mailing list\nEnter Your Email Address")),
        line("top-lines", Kind.FURNITURE,
             r"GlobalSecurity\.org|Military|Space|Intelligence|Homeland Security|WMD"
             r"|(?:Further )?(?:Reliable Security Information)", label="navigation", where="head", longest=40,
             examples=("GlobalSecurity.org", "Military")),
        run("sign-up", Kind.CALL_TO_ACTION, r"Enter Your Email Address", label="subscribe", where="tail",
            head="Enter Your Email", longest=30, after=Members(r"Sign Up Now!?|Submit"),
            examples=("Enter Your Email Address\nSign Up Now!",)),
        line("agency-above", Kind.HEADER,
             r"(?P<source>Voice of America|VOA News|Radio Free Europe/Radio Liberty|RFE/RL|Sputnik|Press TV|PressTV"
             r"|Islamic Republic News Agency|IRNA|Iran Press TV|RIA Novosti|TASS|Xinhua|People's Daily Online"
             r"|Global Times|CNA - The Central News Agency|Focus Taiwan|Ukrinform|American Forces Press Service"
             r"|DoD News|UN News Centre)", label="source", where="head", longest=50, follows=("", "navigation"),
             awaits="title",
             head=("Voice of", "VOA", "Radio Free", "RFE", "Sputnik", "Press", "Islamic", "IRNA", "Iran", "RIA",
                   "TASS", "Xinhua", "People", "Global", "CNA", "Focus", "Ukr", "American", "DoD", "UN News"),
             examples=("Voice of America",)),
    ),
)
