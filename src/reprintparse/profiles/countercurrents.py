"""Countercurrents.org (Kerala): essays and reports from South Asia and the left worldwide.

Below the text stand the author's biography and an appeal with the newsletter form and a Telegram channel.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="countercurrents",
    title="Countercurrents",
    sites=("countercurrents.org",),
    aliases=("Countercurrents", "Countercurrents.org", "CounterCurrents", "Counter Currents"),
    rules=(
        line("source", Kind.HEADER, r"Countercurrents\.org", where="head", head="Countercurrents.org", identifies=True, examples=("Countercurrents.org",), near_misses=("Countercurrents.org is read in Arden.",)),
        line("outlet", Kind.HEADER, r"(?P<source>[\p{Lu}][\p{L}\d '’&-]{1,40}(?:\.(?:com|org|net|in|info))?)", label="source", where="head", follows="published", longest=50, examples=("Arden Post",), near_misses=("The mill is shut.",)),
        line("share", Kind.CALL_TO_ACTION, r"Share on Tumblr", label="social", where="tail", examples=("Share on Tumblr",)),
        line("byline", Kind.HEADER, rf"in (?P<topics>[\p{{Lu}}][\p{{L}} /&-]{{2,40}}) [—–-] by (?P<author>{NAMES}) [—–-] (?P<date>{DAY})", where="head", head="in ",
             examples=("in World — by Ana Ruiz — November 4, 2016",)),
        line("support", Kind.CALL_TO_ACTION, r"(?i:support countercurrents)", where="tail", head=("Support Countercurrents", "SUPPORT COUNTERCURRENTS"),
             identifies=True, examples=("Support Countercurrents",)),
        line("answerable", Kind.CALL_TO_ACTION,
             r"Countercurrents is answerable only to our readers\. Support honest journalism because we have no PLANET B\..{0,120}", label="support",
             identifies=True,
             examples=("Countercurrents is answerable only to our readers. Support honest journalism because we have no PLANET B. Subscribe to our Telegram channel",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?i:(?:sign up for|get) countercurrents daily newsletter(?: straight to your inbox)?)[.!]?", label="subscribe", identifies=True,
             head=("SIGN UP FOR COUNTERCURRENTS", "GET COUNTERCURRENTS DAILY", "Sign up for Countercurrents", "Get CounterCurrents daily", "Get Countercurrents daily"),
             examples=("SIGN UP FOR COUNTERCURRENTS DAILY NEWSLETTER", "GET COUNTERCURRENTS DAILY NEWSLETTER STRAIGHT TO YOUR INBOX")),
        line("origin", Kind.ATTRIBUTION, r"(?:This (?:article|essay) )?(?i:was )?(?i:originally |first )(?i:published|appeared) (?:in|on|at|by) (?P<source>Counter ?[Cc]urrents(?:\.org)?) ?\.?",
             where="tail", tail=("urrents", "urrents.", "urrents.org", "urrents.org."), identifies=True,
             examples=("Originally published in Countercurrents.org", "This article first appeared in Countercurrents.")),
        line("topics", Kind.HEADER, r"in (?P<topics>[\p{Lu}][\p{L} /&-]{2,40}(?:, [\p{Lu}][\p{L} /&-]{2,40}){0,3})", label="topics", where="head", head="in ", follows=("title", "subtitle", "social"), longest=120, examples=("in World", "in India, Climate Change")),
        line("byline-dashes", Kind.HEADER, rf"[—–-]{{1,2}} ?by (?P<author>{NAMES}) ?(?:[—–-]{{1,2}}(?: ?(?P<date>{DAY}))?)?", label="byline", where="head", head=("—", "–", "-"), longest=110, examples=("— by Ana Ruiz —", "— by Ana Ruiz — November 4, 2016")),
        line("insights", Kind.CALL_TO_ACTION, r"(?:Leave A Comment|(?:Leave A Comment )?& Share Your Insights|Comment Policy|Digg it! And spread the word!(?: Here is a unique chance[^\n]{0,300})?|Comments are moderated)", label="comment", where="tail", identifies=True, longest=360, head=("Leave A Comment", "& Share Your Insights", "Comment Policy", "Digg it! And spread", "Comments are moderated"),
             examples=("& Share Your Insights", "Digg it! And spread the word!", "Leave A Comment")),
        line("channel", Kind.CALL_TO_ACTION, r"Subscribe to our (?:Telegram|WhatsApp) channel", label="subscribe", where="tail", longest=40, head="Subscribe to our", examples=("Subscribe to our Telegram channel",)),
        line("join", Kind.CALL_TO_ACTION, r"Join Our Newsletter|(?i:subscribe to our newsletter)|Annual Subscription|Join Countercurrents Annual Fund Raising Campaign and help us[^\n]{0,60}", label="subscribe", where="tail", longest=120, head=("Join Our Newsletter", "Subscribe To Our", "Subscribe to our", "Annual Subscription", "Join Countercurrents"), examples=("Join Our Newsletter",)),
        run("menu", Kind.FURNITURE, r"Crowdfunding Countercurrents", label="navigation", identifies=True, until=r"Contact Us|Search Our Archive", after=Members(r"[\p{Lu}][^\n.!?]{1,50}", most=60, characters=1500),
            examples=("Crowdfunding Countercurrents\nCC Archive\nSubmission Policy\nContact Us",)),
        line("published-plain", Kind.HEADER, r"(?P<date>\d{1,2} [A-Z][a-z]{2,8},? 20\d\d)", label="published", where="head", follows="byline", longest=24, examples=("12 March, 2015",)),
        run("subscribe-above", Kind.CALL_TO_ACTION, r"Subscribe To Our", label="subscribe", longest=18, after=Members(r"News Letter", most=1, least=1), examples=("Subscribe To Our\nNews Letter",)),
    ),
)
