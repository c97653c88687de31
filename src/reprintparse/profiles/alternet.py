"""AlterNet: left commentary, much of it taken over from other sites, and itself widely reprinted.

Head: title, author, date. Printed pages of the older site open with "AlterNet [1] / By NAME [2]" and end in "See more
stories tagged with: ...", "Source URL: http://www.alternet.org/..." and the numbered addresses under "Links:". Newer
pages end in calls for the newsletter and the paid edition, and where to send corrections.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="alternet",
    title="AlterNet",
    sites=("alternet.org",),
    aliases=("AlterNet", "Alternet", "alternet.org", "AlterNet.org"),
    rules=(
        line("printed-byline", Kind.HEADER,
             rf"(?P<republisher>Alter[Nn]et) \[\d\] ?/ ?By (?P<author>{NAMES})(?: \[\d{{1,2}}\])?", label="byline",
             where="head", head=("AlterNet [", "Alternet ["), identifies=True, longest=120,
             examples=("AlterNet [1] / By Ana Ruiz [2]",)),
        line("printed-outlet", Kind.HEADER,
             rf"(?P<source>\p{{Lu}}[\p{{L}} .'’]{{2,40}}) \[\d\] ?/ ?By (?P<author>{NAMES})(?: \[\d{{1,2}}\])?",
             label="byline", where="head", stem="/ By ", longest=140,
             examples=("Arden Post [1] / By Ana Ruiz [2]",)),
        line("published-on", Kind.HEADER,
             r"Published on (?P<republisher>Alter[Nn]et) \(https?://(?:www\.)?alternet\.org/?\)", label="source",
             where="head", head="Published on Alter", identifies=True, longest=70,
             examples=("Published on Alternet (http://www.alternet.org)",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})(?:,? ?\d{{1,2}}:\d\d ?[AP]M(?: GMT| ET)?)? ?\|?",
             where="head", longest=44, follows=("title", "byline", "subtitle"),
             examples=("October 8, 2019 |",)),
        line("tagged", Kind.HEADER, r"See more stories tagged with: ?(?P<topics>[^\n]{2,400})?", label="topics",
             head="See more stories tagged with", longest=440,
             examples=("See more stories tagged with: mills [3], rivers [4]",)),
        line("source-url", Kind.ATTRIBUTION, r"Source URL: (?P<url>https?://(?:www\.)?alternet\.org/[^\s]{3,200})",
             label="origin",
             head=("Source URL: http://www.alternet", "Source URL: https://www.alternet",
                   "Source URL: http://alternet"), identifies=True,
             examples=("Source URL: http://www.alternet.org/rivers/the-mill",)),
        run("links", Kind.FURNITURE, r"Links:", label="navigation", where="tail", head="Links:", longest=8,
            after=Members(r"\[\d{1,3}\] (?:https?://|mailto:)[^\n]{3,250}", most=60, least=1),
            examples=("Links:\n[1] http://www.alternet.org\n[2] http://www.alternet.org/authors/ana-ruiz",)),
        line("big-tech", Kind.CALL_TO_ACTION,
             r"Don't let big tech control what news you see\. Get more stories like this in your inbox, every day\.",
             label="subscribe", identifies=True, head=("Don't let big tech control", "Don’t let big tech control"),
             examples=("Don't let big tech control what news you see. Get more stories like this in your inbox, every day.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:Stay Ahead of the Rest ?)?Sign Up for AlterNet's Daily Newsletter[^\n]{0,60}", label="subscribe",
             head=("Stay Ahead of the Rest", "Sign Up for AlterNet"), longest=150,
             examples=("Sign Up for AlterNet's Daily Newsletter",)),
        line("request", Kind.CALL_TO_ACTION,
             r"(?:Enjoy this piece\?|[^\n]{0,40}then let us make a small request\. AlterNet's journalists work "
             r"tirelessly[^\n]{0,700})", label="support",
             head=("Enjoy this piece?", "… then let us make", "...then let us make", "then let us make"), longest=800,
             examples=("Enjoy this piece?",
                       "… then let us make a small request. AlterNet's journalists work tirelessly to counter the traditional corporate media narrative.")),
        line("all-access", Kind.CALL_TO_ACTION,
             r"(?:Don't Sit on the Sidelines of History\. )?Join Alter[Nn]et All Access and [Gg]o "
             r"[Aa]d-[Ff]ree\.[^\n]{0,60}|Demand honest news\. Help support AlterNet and our mission[^\n]{0,80}",
             label="support", identifies=True, longest=180,
             head=("Don't Sit on the Sidelines", "Don’t Sit on the Sidelines", "Join Alternet All Access",
                   "Join AlterNet All Access", "Demand honest news. Help support AlterNet"),
             examples=("Don't Sit on the Sidelines of History. Join Alternet All Access and Go Ad-Free. Support Honest Journalism.",
                       "Demand honest news. Help support AlterNet and our mission to keep you informed during this crisis.")),
        line("corrections", Kind.FURNITURE,
             r"Report typos and corrections to:? ?['‘\"“]?(?P<contact>corrections@alternet\.org)['’\"”]?\.?",
             label="contact", head="Report typos and corrections to", identifies=True, longest=80,
             examples=("Report typos and corrections to 'corrections@alternet.org'.",)),
    ),
)
