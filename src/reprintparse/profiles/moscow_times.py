"""The Moscow Times: news from Russia by journalists in exile.

Tail: an appeal under "A Message from The Moscow Times:", a note on opinions.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="moscow-times",
    title="The Moscow Times",
    sites=("themoscowtimes.com",),
    aliases=("The Moscow Times", "Moscow Times", "themoscowtimes.com"),
    rules=(

        run("message", Kind.CALL_TO_ACTION, r"A Message from The Moscow Times:", label="support",
            head="A Message from The Moscow Times", identifies=True, longest=40, opens_tail=True, rest="support",
            after=Members(r"Dear readers,|We are facing unprecedented challenges\.[^\n]{10,400}|These actions are direct attempts [^\n]{10,400}|We, the journalists of The Moscow Times,[^\n]{10,400}|Your support, no matter how small,[^\n]{10,400}|By supporting The Moscow Times,[^\n]{10,300}|Continue|Not ready to support today\?[^\n]{0,60}|Remind me later\.?", most=10),
            examples=("A Message from The Moscow Times:\nDear readers,",)),
        line("challenges", Kind.CALL_TO_ACTION,
             r"We are facing unprecedented challenges\. Russia's Prosecutor General's Office has designated The "
             r"Moscow Times as an [^\n]{10,300}|We, the journalists of The Moscow Times, refuse to be "
             r"silenced\.[^\n]{0,200}|By supporting The Moscow Times, you're defending open, independent "
             r"journalism[^\n]{0,160}", label="support", identifies=True, longest=420,
             head=("We are facing unprecedented challenges. Russia", "We, the journalists of The Moscow Times",
                   "By supporting The Moscow Times"),
             examples=("We, the journalists of The Moscow Times, refuse to be silenced. But to continue our work, we need your help.",)),
        line("views", Kind.LEGAL,
             r"The views expressed in opinion pieces do not necessarily reflect the position of The Moscow Times\.",
             label="disclaimer", identifies=True, head="The views expressed in opinion pieces",
             examples=("The views expressed in opinion pieces do not necessarily reflect the position of The Moscow Times.",)),
    ),
)
