"""The Hindu (Chennai): own reports and those of PTI and AFP; rules for comments as a numbered list at the end.

Top to bottom: title, byline or agency, date, "Share · Comment · print · T+"; story; "Please Wait while comments are
loading...", the rules of the editorial team, "Printable version | DATE | ADDRESS", "© The Hindu".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="the-hindu",
    title="The Hindu",
    sites=("thehindu.com",),
    aliases=("The Hindu", "thehindu.com"),
    rules=(
        line("place-timed", Kind.HEADER,
             r"(?P<place>\p{Lu}[\p{Lu} .-]{2,24}),? ?(?P<date>(?:January|February|March|April|May|June|July|August"
             r"|September|October|November|December) \d{1,2}, 20\d\d) \d\d:\d\d IST", label="published", where="head",
             longest=80, tail=" IST", identifies=True,
             examples=("MILLFORD, September 03, 2018 00:00 IST", "MILLFORD September 03, 2018 21:12 IST")),
        line("benefits", Kind.CALL_TO_ACTION,
             r"You have reached your limit for free articles this month\.|To get full access, please subscribe\."
             r"|Subscription Benefits Include|Find mobile-friendly version of articles from the day's newspaper in "
             r"one easy-to-read list\.", label="subscribe", longest=110,
             head=("You have reached your limit for", "To get full access, please", "Subscription Benefits Include",
                   "Find mobile-friendly version of"),
             examples=("You have reached your limit for free articles this month.", "Subscription Benefits Include")),
        line("buttons", Kind.CALL_TO_ACTION, r"SHARE ?· ?COMMENT ?· ?PRINT ?· ?T\+|Share ?· ?Comment ?· ?print ?· ?T\+",
             label="social", where="head", head=("SHARE", "Share"), identifies=True, longest=40,
             examples=("Share · Comment · print · T+",)),
        line("place-dated", Kind.HEADER, rf"(?P<place>\p{{Lu}}[\p{{Lu}} .-]{{2,24}}), (?P<date>{DAY})",
             label="published", where="head", longest=60,
             examples=("MILLFORD, September 3, 2013",)),
        line("published-updated", Kind.HEADER,
             r"(?P<date>(?:January|February|March|April|May|June|July|August|September|October|November"
             r"|December) \d{1,2}, 20\d\d) \d\d:\d\d [ap]m \| Updated (?:[^|\n]{4,40})?\d\d:\d\d [ap]m IST - "
             r"(?P<place>\p{Lu}[\p{L} ./-]{2,30})", label="published", where="head", longest=130, identifies=True,
             stem=" IST - ",
             examples=("March 12, 2023 09:15 am | Updated 10:30 am IST - ARDEN",)),
        line("author-below", Kind.HEADER,
             r"(?P<author>\p{Lu}{2,16}(?: \p{Lu}{1,16}){0,3}|The Hindu Bureau|Special Correspondent|Staff Reporter)"
             r"|(?P<source>PTI|AFP|AP|Reuters)", label="byline", where="head", longest=44, follows="published",
             examples=("ANA RUIZ", "The Hindu Bureau")),
        line("values", Kind.FURNITURE, r"Our code of editorial values", label="navigation", identifies=True,
             head="Our code of editorial", longest=30,
             examples=("Our code of editorial values",)),
        line("wait", Kind.CALL_TO_ACTION, r"Please Wait while comments are loading\.{0,3}", label="comment",
             identifies=True, head="Please Wait while comments",
             examples=("Please Wait while comments are loading...",)),
        line("comment-rules", Kind.CALL_TO_ACTION,
             r"(?:[1-5]\. )?(?:Comments will be moderated by The Hindu editorial team\."
             r"|Comments that are abusive, personal, incendiary or irrelevant cannot be published\."
             r"|Please write complete sentences\. Do not type comments in all capital letters[^\n]{0,220}"
             r"|We may remove hyperlinks within comments\.|Please use a genuine email ID and provide your "
             r"name[^\n]{0,60})", label="comment", longest=320,
             stem=("Comments will be moderated by The Hindu", "Comments that are abusive, personal, incendiary",
                   "Please write complete sentences. Do not", "We may remove hyperlinks within",
                   "Please use a genuine email"), identifies=True,
             examples=("1. Comments will be moderated by The Hindu editorial team.",
                       "3. Please write complete sentences. Do not type comments in all capital letters, or in all lower case letters, or using abbreviated text.")),
        line("printable", Kind.FURNITURE, r"Printable version \| [^\n|]{6,40} \| https?://www\.thehindu\.com/\S{3,160}",
             label="navigation", head="Printable version |", identifies=True, longest=260,
             examples=("Printable version | Sep 3, 2013 5:11:20 PM | http://www.thehindu.com/news/arden.ece",)),
        line("copyright", Kind.LEGAL, r"© (?P<holder>The Hindu)(?: (?P<year>20\d\d))?", label="copyright",
             head="© The Hindu", identifies=True,
             examples=("© The Hindu",)),
        line("comment-english", Kind.CALL_TO_ACTION,
             r"Comments have to be in English,? and in full sentences\.[^\n]{0,200}"
             r"|We have migrated to a new commenting platform\.[^\n]{0,400}", label="comment", identifies=True,
             longest=500, head=("Comments have to be in English", "We have migrated to a new commenting platform"),
             examples=("Comments have to be in English, and in full sentences. They cannot be abusive or personal.",
                       "We have migrated to a new commenting platform. If you are already a registered user and logged in, you may continue to engage with our articles.")),
        run("tools", Kind.FURNITURE, r"READ LATER|SEE ALL|Top News Today|SHARE ARTICLE|A A A", label="navigation",
            longest=18, head=("READ LATER", "SEE ALL", "Top News Today", "SHARE ARTICLE", "A A A"),
            after=Members(r"Remove"),
            examples=("READ LATER\n\nRemove", "Top News Today")),
        line("topics-slashed", Kind.HEADER, r"(?P<topics>\p{L}[\p{L} ]{2,24}(?: / \p{L}[\p{L} ]{2,24}){1,7})",
             label="topics", where="tail", stem=" / ", longest=160,
             examples=("India / Arden / rains",)),
    ),
)
