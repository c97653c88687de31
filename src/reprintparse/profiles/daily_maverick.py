"""Daily Maverick: South African reporting and comment.

The last paragraph ends with the sign "DM"; below it an invitation to its home page and the rules for comments.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="daily-maverick",
    title="Daily Maverick",
    sites=("dailymaverick.co.za",),
    aliases=("Daily Maverick", "Daily Maverick (South Africa)", "dailymaverick.co.za"),
    rules=(
        line("home", Kind.INSERT, r"Visit Daily Maverick's home page for more news, analysis and investigations\.?",
             label="related", identifies=True,
             head=("Visit Daily Maverick's home page", "Visit Daily Maverick’s home page"), longest=90,
             examples=("Visit Daily Maverick's home page for more news, analysis and investigations",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"Comments - (?:share your knowledge and experience|Please \(?login\)? in order to comment\.?)"
             r"|Please note you must be a Maverick Insider to comment\.[^\n]{0,60}", label="comment", longest=150,
             identifies=True,
             head=("Comments - share your knowledge", "Comments - Please",
                   "Please note you must be a Maverick Insider"),
             examples=("Comments - share your knowledge and experience",
                       "Please note you must be a Maverick Insider to comment. Sign up here or sign in if you are already an Insider.")),
        line("quarantine", Kind.CALL_TO_ACTION, r"(?:Become a |Join )?Maverick Insider[^\n]{0,40}", label="support",
             where="tail", longest=60, head=("Become a Maverick Insider", "Join Maverick Insider", "Maverick Insider"),
             examples=("Become a Maverick Insider",)),
    ),
)
