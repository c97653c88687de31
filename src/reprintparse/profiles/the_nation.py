"""The Nation: a weekly that also prints TomDispatch; sharing buttons by their short names, an appeal in the text.

Top to bottom: title, byline, date, "fb tw mail"; "Ad Policy" in the story; at the end the author's box, "To submit a
correction for our consideration, click here." and "For Reprints and Permissions, click here."
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="the-nation",
    title="The Nation",
    sites=("thenation.com",),
    aliases=("The Nation", "thenation.com"),
    rules=(
        line("buttons", Kind.CALL_TO_ACTION,
             r"(?:fb|tw|mail|Print|msg|wa|sms)(?: (?:fb|tw|mail|Print|msg|wa|sms)){0,6}", label="social", where="head",
             longest=30,
             examples=("fb tw mail Print msg wa sms", "fb")),
        line("published", Kind.HEADER,
             rf"(?:(?P<as_topics>(?P<topics>\p{{Lu}}[\p{{L}}&.'’ -]{{2,30}}"
             rf"(?: / \p{{Lu}}[\p{{L}}&.'’ -]{{2,40}})?)) / )(?P<date>{DAY})", label="published", where="head",
             stem=" / ", longest=100,
             examples=("Politics / February 4, 2023", "Podcast / Start Making Sense / Jan 31, 2024")),
        line("networks", Kind.CALL_TO_ACTION,
             r"Share|Copy Link|Facebook|X \(Twitter\)|Twitter|Bluesky|Pocket|Email|Print", label="social", where="head",
             longest=14, follows=("byline", "published", "subtitle", "social"),
             examples=("X (Twitter)", "Pocket")),
        line("name-below", Kind.FURNITURE, r"The Nation", label="navigation", where="head", longest=12,
             head="The Nation", follows=("", "navigation"),
             examples=("The Nation",)),
        line("weekly", Kind.CALL_TO_ACTION,
             r"Get The Nation's Weekly Newsletter|The Nation Weekly"
             r"|Fridays\. (?:The best of the week|A weekly digest of the best of our coverage)\."
             r"|By signing up, you (?:confirm|agree)[^\n]{5,90}promotional offers for programs that support The "
             r"Nation's journalism\.[^\n]{0,200}|Thank you for signing up\. For more from The Nation, check out our "
             r"latest issue\.", label="subscribe", longest=420, identifies=True,
             head=("Get The Nation", "The Nation Weekly", "Fridays. The best of the week",
                   "Fridays. A weekly digest of", "By signing up, you",
                   "Thank you for signing up. For more from The Nation"),
             examples=("Get The Nation’s Weekly Newsletter", "Fridays. The best of the week.",
                       "Thank you for signing up. For more from The Nation, check out our latest issue.",
                       "By signing up, you confirm that you are over the age of 16 and agree to receive occasional promotional offers for programs that support The Nation’s journalism. You can read our Privacy Policy here.")),
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?:Did you know you can support The Nation by drinking wine\?|Sign up for our Wine Club today\."
             r"|Thank you for reading The Nation!|For nearly 160 years, The Nation has spoken truth to power"
             r"|The Nation does not bow to the interests of a corporate owner or advertisers"
             r"|If you like this article, please give today to help fund The Nation's work\.)[^\n]{0,500}"
             r"|Get unlimited access to The Nation for as little as \d\d cents a week!", label="support", longest=600,
             identifies=True,
             head=("Did you know you can support The Nation by drinking", "Sign up for our Wine Club",
                   "Thank you for reading The Nation", "For nearly 160 years, The Nation",
                   "The Nation does not bow to", "If you like this article, please give today to help",
                   "Get unlimited access to The Nation"),
             examples=("Did you know you can support The Nation by drinking wine?",
                       "Get unlimited access to The Nation for as little as 37 cents a week!"),
             near_misses=("Get unlimited access to the mill.",)),
        line("appeal-plain", Kind.CALL_TO_ACTION,
             r"Support Progressive Journalism|Subscribe now for as little as \$\d(?:\.\d\d)? a month!"
             r"|Get unlimited (?:digital )?access to the best independent news and analysis\.", label="support",
             longest=80,
             head=("Support Progressive Journalism", "Subscribe now for as little as $",
                   "Get unlimited access to the best independent",
                   "Get unlimited digital access to the best independent"),
             examples=("Support Progressive Journalism",)),
        line("travel", Kind.INSERT,
             r"Travel With The Nation|Be the first to hear about Nation Travels destinations[^\n]{0,90}",
             label="advert", identifies=True, longest=160,
             head=("Travel With The Nation", "Be the first to hear about Nation Travels"),
             examples=("Travel With The Nation",)),
        line("swipe", Kind.FURNITURE, r"[\"“]?swipe left below to view more authors[\"”]? ?(?:Swipe ?→?)?",
             label="navigation", longest=60, head=("swipe left", "“swipe left", "\"swipe left"),
             examples=("“swipe left below to view more authors”Swipe →",)),
        line("ad-policy", Kind.INSERT, r"Ad Policy", label="advert", examples=("Ad Policy",)),
        line("reader-supported", Kind.CALL_TO_ACTION,
             r"THE NATION IS READER SUPPORTED|Chip in \$\d{1,3} or more to help us continue to write about the "
             r"issues that matter\.?", label="support", identifies=True, head=("THE NATION IS READER", "Chip in $"),
             longest=100,
             examples=("THE NATION IS READER SUPPORTED",
                       "Chip in $10 or more to help us continue to write about the issues that matter.")),
        line("take-action", Kind.CALL_TO_ACTION,
             r"Ready to fight back\? Sign up for Take Action Now and get three actions in your inbox every week\."
             r"(?: You will receive occasional promotional offers[^\n]{0,300})?", label="subscribe", identifies=True,
             longest=420, head="Ready to fight back? Sign up for Take Action",
             examples=("Ready to fight back? Sign up for Take Action Now and get three actions in your inbox every week.",)),
        run("issue", Kind.CALL_TO_ACTION, r"(?i:current issue)", label="support", head="Current Issue", longest=14,
            until=r"Subscribe today and [Ss]ave up to \$\d{1,3}\.?|View our current issue",
            after=Members(r"[^\n]{1,60}", most=2),
            examples=("Current Issue\nSubscribe today and Save up to $129.", "Current Issue\nView our current issue"),
            near_misses=("Current Issue\nThe mill is for sale.",)),
        line("save", Kind.CALL_TO_ACTION,
             r"(?:Current Issue )?(?:View our current issue )?Subscribe today and [Ss]ave up to \$\d{1,3}\.?"
             r"|View our current issue", label="support", longest=90,
             head=("Current Issue", "View our current", "Subscribe today and"),
             examples=("Subscribe today and Save up to $129.", "View our current issue")),
        line("correction", Kind.FURNITURE,
             r"To submit a correction for our consideration,? click here\.?"
             r"|For Reprints and Permissions,? click here\.?", label="contact", identifies=True,
             head=("To submit a correction for our", "For Reprints and Permissions"), longest=70,
             examples=("To submit a correction for our consideration, click here.",
                       "For Reprints and Permissions, click here.")),
    ),
)
