"""The Guardian: articles with an appeal for support, an invitation to write letters, and in reprints its copyright."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="guardian",
    title="The Guardian",
    sites=("theguardian.com", "guardian.co.uk"),
    aliases=("Guardian", "The Guardian", "Guardian UK", "TheGuardian", "The Observer", "theguardian.com"),
    rules=(
        line("old", Kind.FURNITURE, r"This article is more than \d{1,2} (?:year|month)s? old\.?", label="navigation",
             head="This article is more than", identifies=True,
             examples=("This article is more than 2 years old",), near_misses=("This article is more than a story.",)),
        line("here", Kind.CALL_TO_ACTION,
             r"(?:Since|While|As) you're here ?(?:\.\.\.|…|,|[-–—])? ?we have a small favou?r to ask.{0,900}",
             label="support", head=("Since you", "While you", "As you"), longest=1200, identifies=True,
             examples=("Since you're here … we have a small favour to ask. More people are reading the Guardian than ever.",),
             near_misses=("Since you're here, sit down.",)),
        line("from-as-little", Kind.CALL_TO_ACTION, r"Support (?:t|T)he Guardian from as little as .{2,80}",
             label="support", head="Support ", identifies=True,
             examples=("Support the Guardian from as little as £1 – and it only takes a minute. Thank you.",)),
        line("letters", Kind.FURNITURE,
             r"Do you have an opinion on the issues raised in this article\? If you would like to submit a "
             r"(?:response|letter) of up to \d{3} words .{5,200}", label="contact",
             head="Do you have an opinion on the issues raised in this article", identifies=True,
             examples=("Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please click here.",)),
        line("copyright", Kind.LEGAL,
             r"(?:Copyright )?(?:©|\([Cc]\)) ?(?:(?P<year>20\d\d) )?(?P<holder>Guardian News (?:&"
             r"|and) Media(?: Limited| Ltd)?)\.?(?: (?P<year>20\d\d))?(?: or its affiliated companies)?\.?"
             r"(?: All rights reserved\.?)?", head=("©", "(c)", "Copyright"), identifies=True,
             examples=("© 2019 Guardian News & Media Limited", "© Guardian News and Media 2012")),
        line("promotion", Kind.CALL_TO_ACTION,
             r"(?:[Ss]kip past|after) newsletter promotion|Sign up to (?:First Edition|Down to Earth|First Thing"
             r"|Morning Mail|This is Europe|Headlines (?:UK|US|Europe))"
             r"|Privacy Notice: Newsletters may contain info(?:rmation)? about charities[^\n]{0,420}",
             label="subscribe", longest=500, identifies=True,
             head=("Skip past newsletter", "skip past newsletter", "after newsletter promotion", "Sign up to First",
                   "Sign up to Down to", "Sign up to Morning Mail", "Sign up to This is Europe",
                   "Sign up to Headlines", "Free weekly newsletter", "Privacy Notice: Newsletters"),
             examples=("after newsletter promotion", "Skip past newsletter promotion",
                       "Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.")),
        line("free-newsletter", Kind.CALL_TO_ACTION, r"Free (?:daily|weekly) newsletter", label="subscribe", longest=24,
             head=("Free daily newsletter", "Free weekly newsletter"),
             examples=("Free daily newsletter",)),
    ),
)
