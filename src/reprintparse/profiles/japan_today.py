"""Japan Today: agency stories and own columns for foreigners in Japan.

Head: section, title, "0 Comments", "By NAME", a place alone in capitals. Tail: the agency's rights or "© KYODO", "©2022
GPlusMedia Inc.", the comments.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="japan-today",
    title="Japan Today",
    sites=("japantoday.com",),
    aliases=("Japan Today", "JapanToday"),
    rules=(
        line("section", Kind.HEADER,
             r"(?P<topics>national|crime|politics|business|tech|world|sports|entertainment|features|lifestyle"
             r"|kuchikomi|picture of the day|have your say|executive impact|travel|food|environment|health)",
             label="topics", where="head", longest=22, follows=("", "navigation", "caption"), awaits="title",
             examples=("world",)),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}(?:, [A-Z]{{2,5}}|, Associated Press)?)", where="head",
             head="By ", longest=100, follows=("title", "navigation", "published", "caption"),
             examples=("By ANA RUIZ",)),
        line("rights", Kind.LEGAL,
             r"© (?P<source>KYODO|Kyodo|AFP|Thomson Reuters(?: 20\d\d\.)?|Japan Today|JAPAN TODAY|JIJI|RocketNews24"
             r"|SoraNews24|(?:20\d\d )?AFP)\.?", label="copyright", head="© ", longest=36, where="tail",
             examples=("© KYODO", "© Japan Today")),
        line("owner", Kind.LEGAL, r"© ?20\d\d GPlusMedia(?: Inc| Co\., Ltd)?\.?", label="copyright",
             head=("©20", "© 20"), longest=44, identifies=True,
             examples=("©2022 GPlusMedia Inc.",)),
        line("caption", Kind.MEDIA, r"\p{Lu}[^\n]{8,300}[.!?”\"] (?:Image|Photo): ?(?P<credit>[\p{Lu}@][^\n.]{1,60})",
             stem=(" Image: ", " Photo: "), longest=380,
             examples=("A worker polishes a wheel in Arden. Image: AP",)),
        line("facebook", Kind.FURNITURE,
             r"(?:Facebook users ?)?Use your Facebook account to login or register with JapanToday\.[^\n]{0,140}"
             r"|Facebook users|Login with your JapanToday account|(?:e-?mail ?)?Password ?Forgot password\?"
             r"|Forgot password\?", label="navigation", longest=260,
             head=("Facebook users", "Use your Facebook account to login or register with JapanToday",
                   "Login with your JapanToday", "Password", "Email Password", "E-mail Password", "Forgot password?"),
             examples=("Password Forgot password?", "Facebook users",
                       "Use your Facebook account to login or register with JapanToday. By doing so, you will also receive an email inviting you to receive our news alerts.")),
        line("login", Kind.CALL_TO_ACTION, r"Login to comment", label="comment", longest=20,
             examples=("Login to comment",)),
        line("caption-above", Kind.MEDIA,
             r"\p{Lu}[^\n]{8,240}[\p{L}\d)] (?:Image|Photo): ?(?P<credit>[\p{Lu}@][^\n.]{1,60})", label="caption",
             where="head", stem=(" Image: ", " Photo: "), longest=320,
             follows=("", "navigation", "title", "topics", "published", "comment"),
             examples=("A worker polishes a wheel in Arden Photo: AP",)),
    ),
)
