"""Hong Kong Free Press (HKFP): its own news and much of AFP; an appeal and a row of links stand inside the story.

Head: section, title, "by AUTHOR", "10:30, 4 May 2023". In the story or below: "Support HKFP | Policies & Ethics | ...", "Help
safeguard press freedom & keep HKFP free ...". Tail: where it was written, "Type of Story: News Service" with what that
means, under opinions whose views they are.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

ITEM = (
    r"(?:Support HKFP|Code of Ethics|Policies & Ethics|Error/typo\?|Contact Us|Newsletter|Transparency & Annual Report"
    r"|Apps|Annual & Transparency Report|Annual Report)"
)

PROFILE = Profile(
    name="hong-kong-free-press",
    title="Hong Kong Free Press",
    sites=("hongkongfp.com",),
    aliases=("Hong Kong Free Press", "HKFP", "Hong Kong Free Press HKFP", "hongkongfp.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Hong Kong Free Press(?: HKFP)?", label="navigation", where="head",
             first=True, head="Hong Kong Free Press", longest=30, identifies=True,
             examples=("Hong Kong Free Press HKFP",)),
        line("byline", Kind.HEADER, rf"(?:by|By) (?P<author>{NAMES}|AFP|HKFP|Hong Kong Free Press)", where="head",
             longest=90, head=("by ", "By "),
             examples=("by AFP", "by Ana Ruiz")),
        line("published", Kind.HEADER, rf"\d{{1,2}}:\d\d, (?P<date>{DAY})(?: ?Updated \d{{1,2}}:\d\d, {DAY})?",
             where="head", stem=", ", longest=70,
             examples=("10:30, 4 May 2023", "10:30, 4 May 2023Updated 11:02, 4 May 2023")),
        line("menu", Kind.FURNITURE, rf"(?=[^\n]{{0,140}}(?:HKFP|Error/typo))(?:{ITEM})(?: ?\| ?{ITEM}){{2,8}}",
             label="navigation", head=("Support HKFP", "Policies & Ethics", "Code of Ethics", "Error/typo?"),
             longest=160, identifies=True,
             examples=("Support HKFP | Policies & Ethics | Error/typo? | Contact Us | Newsletter | Transparency & Annual Report | Apps",
                       "Support HKFP | Code of Ethics | Error/typo? | Contact Us | Newsletter")),
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?:Please )?[Hh]elp safeguard press freedom (?:&|and) keep HKFP free(?: for all readers)?"
             r"(?: by supporting our team)?[^\n.]{0,60}\.?|Support press freedom & help us surpass [\d,]{3,6} "
             r"monthly Patrons[^\n]{0,160}|Original reporting on HKFP is backed by our monthly "
             r"contributors\.[^\n]{0,120}", label="support", identifies=True, longest=260,
             head=("Help safeguard press freedom", "Please help safeguard press freedom",
                   "Support press freedom & help us surpass", "Original reporting on HKFP is backed"),
             examples=("Help safeguard press freedom & keep HKFP free for all readers by supporting our team",
                       "Original reporting on HKFP is backed by our monthly contributors.",
                       "Support press freedom & help us surpass 1,000 monthly Patrons: 100% independent, governed by an ethics code & not-for-profit.")),
        line("views", Kind.LEGAL,
             r"HKFP (?:is an impartial platform & )?does not necessarily share (?:the )?views (?:of"
             r"|expressed by) opinion writers (?:or|and) advertisers\.[^\n]{0,700}", label="disclaimer",
             identifies=True, longest=860, head=("HKFP is an impartial platform", "HKFP does not necessarily share"),
             examples=("HKFP does not necessarily share views expressed by opinion writers and advertisers.",
                       "HKFP is an impartial platform & does not necessarily share the views of opinion writers or advertisers. HKFP presents a diversity of views & regularly invites figures across the political spectrum to write for us.")),
        line("trust", Kind.FURNITURE, r"Why you can trust Hong Kong Free Press[^\n]{0,60}", label="navigation",
             identifies=True, longest=110,
             examples=("Why you can trust Hong Kong Free Press",)),
        run("dateline", Kind.HEADER, r"Dateline:", label="topics", head="Dateline:", longest=12,
            after=Members(r"\p{Lu}[\p{L} ,.'-]{2,60}", most=1),
            examples=("Dateline:\nArden, Ohio",)),
    ),
)
