"""CNBC: business news.

Tail: calls to sign up, its rights.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="cnbc",
    title="CNBC",
    sites=("cnbc.com",),
    aliases=("CNBC", "CNBC.com", "cnbc.com"),
    rules=(
        line("letters", Kind.CALL_TO_ACTION,
             r"Sign up for free newsletters and get more CNBC delivered to your inbox\.?"
             r"|Get this delivered to your inbox, and more info about our products and services\."
             r"(?: Privacy Policy\.?)?", label="subscribe", identifies=True, longest=110,
             head=("Sign up for free newsletters and get more CNBC", "Get this delivered to your inbox, and more info"),
             examples=("Sign up for free newsletters and get more CNBC delivered to your inbox",
                       "Get this delivered to your inbox, and more info about our products and services.")),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>CNBC(?:,)? LLC)\. All Rights Reserved\.(?: (?:A )?(?:Division"
             r"|Versant Media Company|property) (?:of )?(?:NBCUniversal|NBC Universal)?\.?)?", head="© 20",
             identifies=True, longest=100,
             examples=("© 2022 CNBC LLC. All Rights Reserved.",)),
        line("data", Kind.LEGAL,
             r"(?:Data is a real-time snapshot )?\*?Data is delayed at least 15 minutes\. Global Business and "
             r"Financial News, Stock Quotes, and Market Data and Analysis\.", label="disclaimer", identifies=True,
             longest=170, head=("Data is a real-time", "*Data is delayed", "Data is delayed at least"),
             examples=("Data is a real-time snapshot *Data is delayed at least 15 minutes. Global Business and Financial News, Stock Quotes, and Market Data and Analysis.",)),
        line("youtube", Kind.CALL_TO_ACTION,
             r"(?:Subscribe to CNBC (?:on YouTube|PRO|Make It on YouTube)[^\n]{0,140}"
             r"|Sign up now: Get smarter about your money and career with our weekly newsletter\.?"
             r"|Like this story\? Subscribe to CNBC Make It on YouTube!)", label="subscribe", longest=200,
             head=("Subscribe to CNBC", "Sign up now: Get smarter about your money",
                   "Like this story? Subscribe to CNBC"),
             examples=("Subscribe to CNBC on YouTube.",
                       "Sign up now: Get smarter about your money and career with our weekly newsletter")),
        line("miss", Kind.INSERT,
             r"(?:Don't miss|DON'T MISS|Check out|More from (?:CNBC Make It|Personal Finance|CNBC)|CHECK OUT"
             r"|VIDEO\d{1,2}:\d{2}):? ?[^\n]{0,180}", label="related", where="tail", longest=200,
             head=("Don't miss", "Don’t miss", "DON'T MISS", "DON’T MISS", "Check out", "CHECK OUT", "More from "),
             examples=("Don't miss: The mill by the river reopens", "CHECK OUT: The mill by the river reopens")),
    ),
)
