"""Sott.net (Signs of the Times): articles of other outlets, with the editors' comments set under them.

Head: section, title, author, outlet, "Wed, 27 Nov 2019 06:41 UTC", "© CREDIT" with a caption below. Tail: "Comment: ..."
by the editors, "See Also:" with headlines, "Reader Comments".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE, MONTH, NAMES, WEEKDAY

UTC = rf"{WEEKDAY}, \d{{1,2}} {MONTH} 20\d\d \d\d:\d\d(?: UTC| CST| CDT| EST| EDT)"

PROFILE = Profile(
    name="sott",
    title="Sott.net",
    sites=("sott.net",),
    aliases=("Sott.net", "SOTT.net", "SOTT", "Signs of the Times", "sott.net"),
    rules=(
        line("welcome", Kind.FURNITURE, r"Welcome to (?P<republisher>Sott\.net)|The World for People who Think",
             label="navigation", where="head", head=("Welcome to Sott.net", "The World for People who"), longest=36,
             identifies=True,
             examples=("Welcome to Sott.net", "The World for People who Think")),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}'’&!]{2,15}(?: (?:of the |& )?[\p{L}\d'’&!]{1,15}){0,3})",
             label="topics", where="head", longest=28, follows=("", "navigation"), awaits="title",
             examples=("Fireball", "Society's Child")),
        line("author", Kind.HEADER,
             rf"(?!Society.s Child|Puppet Masters|Earth Changes|Secret History|Science)(?P<author>{NAMES})",
             label="byline", where="head", longest=90, follows="title", awaits="source",
             examples=("Ana Ruiz",)),
        line("outlet", Kind.HEADER, rf"(?!{WEEKDAY},)(?P<source>[\p{{Lu}}\d@][^\n]{{1,50}}(?<![.!?]))", label="source",
             where="head", longest=54, follows=("byline", "title"), below=UTC,
             examples=("Arden Courier",)),
        line("title-named", Kind.HEADER, r"(?P<title>[^\n]{5,200}?) --(?: [^\n]{2,30} --)? (?i:sott\.net)",
             label="title", longest=250, stem="-- S", where="head", identifies=True,
             examples=("The Mill by the River Reopens -- Society's Child -- Sott.net",)),
        line("published", Kind.HEADER, rf"(?P<date>{WEEKDAY}, \d\d {MONTH} 20\d\d) \d\d:\d\d UTC", where="head",
             longest=44, identifies=True, tail=" UTC",  # under the outlet; no other site that is known writes it so
             examples=("Wed, 27 Nov 2019 06:41 UTC",), near_misses=("Wed, 27 Nov 2019 06:41 GMT",)),
        line("published-local", Kind.HEADER,
             rf"(?P<date>{WEEKDAY}, \d{{1,2}} {MONTH} 20\d\d) \d\d:\d\d (?:CST|CDT|EST|EDT)", label="published",
             where="head", longest=44,
             examples=("Wed, 27 Nov 2009 06:41 CST",)),
        run("picture", Kind.MEDIA, r"© (?P<credit>[^\n]{2,80})", label="caption", head="© ", longest=90,
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{3,160}(?<![.!?])", most=1, close="joined"),
            examples=("© Ana Ruiz\nThe mill as seen from the bridge", "© Ana Ruiz")),
        line("picture-inside", Kind.MEDIA, r"© (?P<credit>[\p{Lu}@][^\n.]{2,60})", label="caption", head="© ",
             longest=64,
             examples=("© Ana Ruiz",)),
        line("comment", Kind.ATTRIBUTION, r"Comment: [^\n]{5,1500}", label="note", head="Comment: ", longest=1520,
             examples=("Comment: That is the fourth flood at Arden since September.",)),
        run("see-also-list", Kind.INSERT, r"(?:Comment: )?See [Aa]lso:", label="related",
            head=("See ", "Comment: See "), longest=19, after=Members(HEADLINE, most=12, listing=True),
            examples=("See Also:\n- The Mill by the River Reopens in Spring",
                      "Comment: See also:\nThe Mill by the River Reopens in Spring")),
        line("readers", Kind.CALL_TO_ACTION, r"Reader Comments", label="comment", where="tail", head="Reader Comments",
             longest=16,
             examples=("Reader Comments",)),
        line("editors", Kind.CALL_TO_ACTION, r"Help Sott\.net[^\n]{0,160}|(?:Like|Support) Sott\.net[^\n]{0,120}",
             label="support", head=("Help Sott.net", "Like Sott.net", "Support Sott.net"), longest=190, identifies=True,
             where="tail",
             examples=("Support Sott.net",)),
    ),
)
