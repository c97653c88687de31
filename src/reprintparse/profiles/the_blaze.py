"""Blaze News (The Blaze): conservative news with calls for its letters and for tips.

Tail: "Like Blaze News? Bypass the censors ...", "Want to leave a tip?", its rights.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="the-blaze",
    title="Blaze News",
    sites=("theblaze.com",),
    aliases=("The Blaze", "TheBlaze", "Blaze News", "Blaze Media", "theblaze.com"),
    rules=(

        line("bypass", Kind.CALL_TO_ACTION,
             r"Like Blaze News\? (?:Bypass the censors, sign up for our newsletters, and get stories like this "
             r"direct to your inbox\.|Get the news that matters most delivered directly to your inbox\.)"
             r"(?: Sign up here!| SIGN UP)?", label="subscribe", identifies=True, head="Like Blaze News?", longest=180,
             examples=("Like Blaze News? Bypass the censors, sign up for our newsletters, and get stories like this direct to your inbox. Sign up here!",)),
        run("tip", Kind.CALL_TO_ACTION, r"Want to leave a tip\?", label="support", head="Want to leave a tip?",
            longest=24,
            after=Members(r"We answer to you\. Help keep our content free of advertisers and big tech censorship by leaving a tip today\.|Want to join the conversation\?|Already a subscriber\?", most=3),
            examples=("Want to leave a tip?\nWe answer to you. Help keep our content free of advertisers and big tech censorship by leaving a tip today.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Sign up for the Blaze newsletter|By signing up, you agree to our Privacy Policy and Terms of Use, and "
             r"agree to receive content that may sometimes include advertisements\. You may opt out at any time\."
             r"|Get the stories that matter most,? delivered directly to your inbox\.", label="subscribe", longest=180,
             head=("Sign up for the Blaze newsletter", "By signing up, you agree to our Privacy Policy",
                   "Get the stories that matter most"),
             examples=("Sign up for the Blaze newsletter",
                       "By signing up, you agree to our Privacy Policy and Terms of Use, and agree to receive content that may sometimes include advertisements. You may opt out at any time.")),
        line("copyright", Kind.LEGAL, r"© (?P<year>20\d\d) (?P<holder>Blaze Media LLC)\. All rights reserved\.",
             head="© 20", identifies=True, longest=60,
             examples=("© 2022 Blaze Media LLC. All rights reserved.",)),
    ),
)
