"""The Washington Times: own reports and agency stories.

Head: "HOME / NEWS", title, picture, "By NAME - Associated Press - DATE" or "- The Washington Times - DATE". Inside: "SEE ALSO: ...".
Tail: the addresses of the writers, its rights, the rules for comments.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, MONTH, NAMES, WEEKDAY

PROFILE = Profile(
    name="washington-times",
    title="The Washington Times",
    sites=("washingtontimes.com",),
    aliases=("The Washington Times", "Washington Times", "WashingtonTimes.com"),
    rules=(
        line("path", Kind.FURNITURE, r"H(?:OME|ome) ?[/>] ?[\p{Lu}][^\n/>]{2,30}(?: ?[/>] ?[^\n/>]{2,30}){0,2}",
             label="navigation", where="head", head=("HOME", "Home"), longest=90,
             examples=("HOME / NEWS",)),
        line("byline", Kind.HEADER,
             rf"(?:By (?P<author>{NAMES}) )?-? ?(?P<source>Associated Press|The Associated Press|Bloomberg News"
             rf"|Agence France-Presse|The Washington Times|THE WASHINGTON TIMES"
             rf"|Special to The Washington Times) - (?:Updated: )?(?P<date>{DATE}"
             rf"|{WEEKDAY}, {MONTH} \d{{1,2}}, 20\d\d)", where="head",
             stem=(" Press - ", "Washington Times - ", "WASHINGTON TIMES - ", "News - ", "Presse - "), longest=160,
             examples=("By Ana Ruiz - Associated Press - Wednesday, March 3, 2021",)),
        line("own-byline", Kind.HEADER,
             rf"(?:By (?P<author>{NAMES}) )?- The Washington Times - (?:Updated: )?(?P<date>{DATE})", label="byline",
             where="head", stem="- The Washington Times - ", longest=140, identifies=True,
             examples=("By Ana Ruiz - The Washington Times - Wednesday, March 3, 2021",)),
        line("see-also", Kind.INSERT, r"SEE ALSO: [\p{Lu}\d'‘\"“][^\n]{8,180}", label="related", head="SEE ALSO: ",
             longest=200,
             examples=("SEE ALSO: The mill by the river reopens",)),
        line("reach", Kind.FURNITURE,
             r"(?:• ?)?(?:[^\n.]{3,60} can be reached at (?P<contact>[\w.]{3,40}@washingtontimes\.com)\.)[^\n]{0,60}",
             label="contact", stem="@washingtontimes.com", identifies=True, where="tail", longest=170,
             examples=("Ana Ruiz can be reached at aruiz@washingtontimes.com.",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<year>20\d\d) (?P<holder>The Washington Times, LLC)\."
             r"(?: Click here for reprint permission\.)?", head="Copyright © 20", identifies=True, longest=110,
             examples=("Copyright © 2021 The Washington Times, LLC.",)),
        line("reprint", Kind.LEGAL, r"Click here for reprint permission\.?", label="copyright",
             head="Click here for reprint permission", longest=40,
             examples=("Click here for reprint permission.",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"Please read our comment policy before commenting\.?|Click to Read More and View Comments|Click to Hide",
             label="comment", longest=60,
             head=("Please read our comment policy", "Click to Read More and View", "Click to Hide"),
             examples=("Please read our comment policy before commenting.", "Click to Read More and View Comments")),
        line("letters", Kind.CALL_TO_ACTION, r"Sign up for Daily Newsletters|Manage Newsletters", label="subscribe",
             head=("Sign up for Daily Newsletters", "Manage Newsletters"), longest=32, where="tail",
             examples=("Sign up for Daily Newsletters",)),
        line("video", Kind.INSERT, r"TWT Video Picks", label="related", head="TWT Video Picks", longest=18,
             identifies=True,
             examples=("TWT Video Picks",)),
    ),
)
