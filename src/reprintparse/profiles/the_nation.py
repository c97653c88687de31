"""The Nation: a weekly that also prints TomDispatch; sharing buttons by their short names, an appeal in the text.

Top to bottom: title, byline, date, "fb tw mail"; "Ad Policy" in the story; at the end the author's box, "To submit a
correction for our consideration, click here." and "For Reprints and Permissions, click here."
"""

from reprintparse import Kind, Members, Profile, line, run

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
