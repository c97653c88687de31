"""The Daily Signal (The Heritage Foundation): conservative news and comment.

Tail: where to send opinions, that the foundation need not share the views.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="daily-signal",
    title="The Daily Signal",
    sites=("dailysignal.com",),
    aliases=("The Daily Signal", "Daily Signal", "dailysignal.com"),
    rules=(

        line("letters", Kind.CALL_TO_ACTION,
             r"Have an opinion about this article\? To sound off, please email "
             r"(?P<contact>letters@DailySignal\.com)[^\n]{0,320}", label="comment", identifies=True,
             head="Have an opinion about this article?", longest=440,
             examples=("Have an opinion about this article? To sound off, please email letters@DailySignal.com and we'll consider publishing your edited remarks in our regular “We Hear You” feature.",)),
        span("views", Kind.LEGAL,
             r"The Daily Signal publishes a variety of perspectives\. Nothing written here is to be construed as "
             r"representing the views of The Heritage Foundation\.", label="disclaimer", identifies=True,
             stem="The Daily Signal publishes a variety of perspectives", lead="",
             examples=("The Daily Signal publishes a variety of perspectives. Nothing written here is to be construed as representing the views of The Heritage Foundation.",)),
        line("remember", Kind.CALL_TO_ACTION,
             r"Remember to include the (?:url|URL) or headline of the article plus your name and town and/or state\.",
             label="comment", head="Remember to include the", longest=110,
             examples=("Remember to include the url or headline of the article plus your name and town and/or state.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:Originally published by|Republished with permission from"
             r"|This (?:article|piece) originally appeared (?:in|on|at)) (?P<source>The Daily Signal)\.?",
             identifies=True, longest=80,
             head=("Originally published by The Daily Signal", "Republished with permission from The Daily Signal",
                   "This article originally appeared", "This piece originally appeared"),
             examples=("Originally published by The Daily Signal",)),
    ),
)
