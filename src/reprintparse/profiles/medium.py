"""Medium: a platform of posts, among them many copies of what first stood elsewhere.

Head: "Open in app", "Sign up", "Sign in", title, author, "Follow", "Apr 24, 2018 · 4 min read". Tail: "Originally
published at SITE on DATE.", tags, "1.2K claps", responses, "Written by NAME" with a line about the writer, "More from NAME",
"Recommended from Medium", the menu at the foot.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import MONTH, NAMES

PROFILE = Profile(
    name="medium",
    title="Medium",
    sites=("medium.com",),
    aliases=("Medium", "Medium.com"),
    rules=(
        line("app", Kind.FURNITURE, r"Open in app", label="navigation", where="head", head="Open in app", longest=12,
             identifies=True, first=True,
             examples=("Open in app",)),
        line("sign", Kind.FURNITURE,
             r"(?:Sign up|Get started|Sign [Ii]n|Sign up Sign [Ii]n|Write|Search|Get unlimited access"
             r"|Member-only story)", label="navigation", where="head", longest=24,
             follows=("", "navigation", "title", "byline"),
             examples=("Sign up Sign In", "Member-only story")),
        line("follow", Kind.CALL_TO_ACTION, r"·? ?Follow(?:ing)?", label="social", where="head", longest=12,
             follows=("byline", "title", "subtitle", "social", "published"),
             examples=("Follow",)),
        line("published", Kind.HEADER, rf"(?P<date>{MONTH} \d{{1,2}}(?:, 20\d\d)?) ?· ?\d{{1,3}} min read",
             where="head", tail="min read", longest=44,
             examples=("Apr 24, 2018 · 4 min read",)),
        line("read", Kind.FURNITURE, rf"\d{{1,3}} min read(?: ?· ?{MONTH} \d{{1,2}}(?:, 20\d\d)?)?", label="navigation",
             where="head", longest=36, follows=("byline", "social", "title", "subtitle"),
             examples=("4 min read · Apr 24, 2018",)),
        line("claps", Kind.CALL_TO_ACTION, r"\d{1,4}(?:\.\d)?K? claps?|\d{1,4}(?:\.\d)?K?", label="social",
             where="tail", longest=16, tail=("claps", "clap"),
             examples=("1.2K claps",)),
        line("responses", Kind.CALL_TO_ACTION,
             r"(?:Responses \(\d{1,4}\)|\d{1,4} responses?|No responses yet|What are your thoughts\?"
             r"|See all responses)", label="comment", where="tail", longest=26,
             examples=("6 responses", "No responses yet")),
        run("written", Kind.ATTRIBUTION, rf"Written by (?P<author>{NAMES})", label="bio", where="tail",
            head="Written by ", longest=80,
            after=Members(r"(?!More from|Recommended)[\p{Lu}\d][^\n]{3,200}|\d[\d.,K]{0,6} [Ff]ollowers(?: ?· ?\d[\d.,K]{0,6} [Ff]ollowing)?|·|Follow|Writer for", most=4),
            examples=("Written by Ana Ruiz\nWalks along rivers. Arden.",)),
        run("written-followed", Kind.ATTRIBUTION, rf"Written by (?P<author>{NAMES})", label="bio", head="Written by ",
            longest=80, identifies=True, where="anywhere",
            after=Members(r"\d[\d.,K]{0,6} [Ff]ollowers(?: ?· ?\d[\d.,K]{0,6} [Ff]ollowing)?", most=1, least=1),
            examples=("Written by Ana Ruiz\n1.2K Followers",)),
        line("get-app", Kind.CALL_TO_ACTION, r"Get the Medium app", label="subscribe", longest=20,
             head="Get the Medium app", identifies=True,
             examples=("Get the Medium app",)),
        line("more", Kind.INSERT, rf"More from (?:{NAMES}|[\p{{Lu}}][^\n.]{{2,40}})(?: and [\p{{Lu}}][^\n.]{{2,40}})?",
             label="related", where="tail", head="More from ", longest=90,
             examples=("More from Ana Ruiz",)),
        run("recommended", Kind.INSERT, r"Recommended from Medium|See more recommendations|More From Medium|Lists",
            label="related", where="tail", longest=28,
            head=("Recommended from Medium", "See more recommendations", "More From Medium", "Lists"),
            after=Members(r"[\p{Lu}\d][^\n]{3,160}(?<![.!?])", most=16),
            examples=("Recommended from Medium\nThe Mill by the River Reopens in Spring",)),
        line("foot", Kind.FURNITURE,
             r"(?:Status )?(?:Help|About|Careers|Press|Blog|Privacy|Rules|Terms|Text to speech|Teams"
             r"|Store)(?: (?:Status|Help|About|Careers|Press|Blog|Privacy|Rules|Terms|Text to speech|Teams)){0,10}",
             label="navigation", where="tail", longest=90, head=("Status ", "Help", "About", "Text to speech", "Teams"),
             examples=("Status About Careers Blog Privacy Terms Text to speech Teams", "Help Status About Press Blog")),
        line("clap-call", Kind.CALL_TO_ACTION,
             r"Thanks for reading[^\n]{0,40} (?:clap|👏)[^\n]{0,120}"
             r"|[^\n]{0,60}(?:hit|hold) (?:the|that) (?:clap|👏)[^\n]{0,120}", label="social", where="tail",
             stem=("clap", "👏"), longest=220,
             examples=("Thanks for reading! Please clap if you liked it.",)),
        line("tags", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}\d-]{1,20}(?: \p{Lu}[\p{L}\d-]{1,20}){0,7})", label="topics",
             where="tail", follows="social", longest=110,
             examples=("Cities Maps Rivers",)),
    ),
)
