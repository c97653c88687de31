"""The Jakarta Post: Indonesia's English daily.

Tail: where an article stands in the paper, the app.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="jakarta-post",
    title="The Jakarta Post",
    sites=("thejakartapost.com",),
    aliases=("The Jakarta Post", "Jakarta Post", "thejakartapost.com"),
    rules=(

        line("origin", Kind.ATTRIBUTION,
             r"This article was published in (?P<source>thejakartapost\.com) with the title [\"“]"
             r"(?P<title>[^\n\"”]{5,200})[\"”]\.(?: Click to read:? ?(?P<url>https?://[^\s]{5,200})?)?",
             identifies=True, head="This article was published in thejakartapost", longest=480,
             examples=("This article was published in thejakartapost.com with the title \"Mill reopens by the river\".",)),
        line("app", Kind.CALL_TO_ACTION,
             r"Download The Jakarta Post app for easier and faster news access:?[^\n]{0,60}", label="subscribe",
             identifies=True, head="Download The Jakarta Post app", longest=140,
             examples=("Download The Jakarta Post app for easier and faster news access:",)),
        line("login", Kind.CALL_TO_ACTION,
             r"(?:Log in with your social account|Or login|By registering, you agree with The Jakarta Post's Privacy "
             r"Policy|to Read Full Story|Your premium period will expire in[^\n]{0,40}|Your Opinion Matters"
             r"|Share your experiences, suggestions, and any issues you've encountered on The Jakarta "
             r"Post\.[^\n]{0,80})", label="subscribe", where="tail", longest=200,
             head=("Log in with your social account", "Or login", "By registering, you agree with",
                   "to Read Full Story", "Your premium period", "Your Opinion Matters",
                   "Share your experiences, suggestions"),
             examples=("Your Opinion Matters", "By registering, you agree with The Jakarta Post's Privacy Policy")),
    ),
)
