"""Inquirer.net (Philippine Daily Inquirer): own stories and those of agencies.

Head: "By: NAME - Reporter / @Handle", "OUTLET / 05:28 AM March 03, 2021". Inside: "READ: ...". Tail: "Read Next", the paper's
offer, its foundation, where to complain.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH

PROFILE = Profile(
    name="inquirer-net",
    title="Inquirer.net",
    sites=("inquirer.net", "newsinfo.inquirer.net", "globalnation.inquirer.net", "business.inquirer.net", "entertainment.inquirer.net", "technology.inquirer.net", "sports.inquirer.net", "lifestyle.inquirer.net", "opinion.inquirer.net"),
    aliases=("Inquirer.net", "INQUIRER.net", "Philippine Daily Inquirer", "INQUIRER.NET"),
    rules=(

        line("byline", Kind.HEADER,
             r"By: (?P<author>\p{Lu}[^\n/@]{2,60}?)(?: ?- ?(?:Reporter|Correspondent|Columnist|Content Strategist"
             r"|News Editor|Social Media Specialist)[^\n/]{0,40})?(?: ?/ ?@\w{2,30}\w{0,30})?", where="head",
             head="By: ", longest=130,
             examples=("By: Ana Ruiz - Reporter / @ARuizINQ",)),
        line("stamp", Kind.HEADER,
             rf"(?P<source>\p{{Lu}}[^\n/]{{2,40}}?) ?/ ?\d\d:\d\d [AP]M(?: (?P<date>{MONTH} \d{{1,2}}, 20\d\d))?",
             label="source", where="head", stem=(" AM", " PM"), longest=90, follows=("byline", "title"),
             examples=("Agence France-Presse / 07:15 AM",)),
        line("read", Kind.INSERT,
             r"(?:READ|WATCH|ALSO READ|RELATED STORY|RELATED STORIES"
             r"|RELATED VIDEO): ?(?:[\p{Lu}\d'‘\"“][^\n]{8,180})?", label="related", longest=200,
             head=("READ: ", "WATCH: ", "ALSO READ", "RELATED STORY", "RELATED STORIES", "RELATED VIDEO"),
             examples=("READ: Mill by the river reopens",)),
        line("plus", Kind.CALL_TO_ACTION,
             r"Subscribe to INQUIRER PLUS to get access to The Philippine Daily Inquirer & other 70\+ "
             r"titles,[^\n]{10,240}", label="support", identifies=True, head="Subscribe to INQUIRER PLUS", longest=340,
             examples=("Subscribe to INQUIRER PLUS to get access to The Philippine Daily Inquirer & other 70+ titles, share up to 5 gadgets, listen to the news, download as early as 4am & share articles on social media. Call 896 6000.",)),
        line("miss", Kind.CALL_TO_ACTION, r"Don't miss out on the latest news and information\.", label="subscribe",
             head=("Don't miss out on the latest news and info", "Don’t miss out on the latest news and info"),
             longest=56,
             examples=("Don't miss out on the latest news and information.",)),
        line("feedback", Kind.FURNITURE, r"For feedback, complaints,? or inquiries, contact us\.", label="contact",
             head="For feedback, complaints", longest=60,
             examples=("For feedback, complaints, or inquiries, contact us.",)),
        line("foundation", Kind.CALL_TO_ACTION,
             r"The Inquirer Foundation supports our healthcare frontliners[^\n]{10,400}", label="support",
             identifies=True, head="The Inquirer Foundation supports", longest=520,
             examples=("The Inquirer Foundation supports our healthcare frontliners and is still accepting cash donations to be deposited at Banco de Oro.",)),
        line("lists", Kind.INSERT, r"Read Next|EDITORS' PICK|MOST READ", label="related", where="tail", longest=70,
             head=("Read Next", "EDITORS' PICK", "EDITORS’ PICK", "MOST READ"),
             examples=("Read Next", "EDITORS' PICK")),
    ),
)
