"""RT (formerly Russia Today): stories that other sites reprint under "By RT" or "RT" and a date.

A reprint names the agency in its byline or in a line with RT's own date, and keeps RT's tweets. RT's own page has
"Published time: ... Edited time: ..." and "Get short URL" in the head; "© NAME / AGENCY" under pictures; at the end the views
disclaimer of columns, and invitations to share the story or take the newsletter.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE
from reprintparse.shared import ENGLISH

STAMP = r"\d{1,2} [A-Z][a-z]{2,8},? 20\d\d,? \d\d:\d\d"

PROFILE = Profile(
    name="rt",
    title="RT",
    sites=("rt.com",),
    aliases=("RT", "RT.com", "Russia Today", "RT Website", "RT News"),
    include=ENGLISH,
    rules=(
        line("byline", Kind.HEADER, r"By (?P<author>RT|Russia Today)", where="head", identifies=True,
             head=("By RT", "By Russia Today"),
             examples=("By RT",), near_misses=("By RT standards, this was tame.",)),
        line("source", Kind.HEADER, rf"(?P<source>RT|Russia Today),? (?P<date>{DATE})", where="head", identifies=True,
             head=("RT ", "RT,", "Russia Today"),
             examples=("RT 5 October 2015", "Russia Today, March 3, 2014"), near_misses=("RT if you agree.",)),
        line("published", Kind.HEADER,
             rf"Published time: (?P<date>{STAMP})(?: Edited time: {STAMP})?(?: Get short URL)?", where="head",
             identifies=True,
             examples=("Published time: 27 Oct, 2016 09:48",
                       "Published time: 27 Oct, 2016 09:48 Edited time: 28 Oct, 2016 11:02 Get short URL")),
        line("edited", Kind.HEADER, rf"Edited time: (?:{STAMP}|{DATE} \d\d:\d\d)", label="published", where="head",
             examples=("Edited time: 28 Oct, 2016 11:02",)),
        line("short-url", Kind.CALL_TO_ACTION, r"Get short URL", label="social", where="head",
             examples=("Get short URL",)),
        line("section", Kind.INSERT, r"For more stories on (?P<topics>[\p{L} &]{3,40}) visit RT's business section\.?",
             label="related", head="For more stories on ", identifies=True,
             examples=("For more stories on economy & finance visit RT's business section",)),
        line("author-note", Kind.ATTRIBUTION,
             r"By (?P<author>\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){1,3}), (?:an?|the) [^\n]{10,400}",
             label="bio", where="head", longest=480, head="By ",
             follows=("title", "subtitle", "published", "social", "caption"),
             examples=("By Ana Ruiz, an author and former ferry captain.",)),
        line("views", Kind.LEGAL,
             r"(?:Disclaimer: )?The statements, views and opinions expressed in this column are solely those of the "
             r"author and do not necessarily represent those of RT\.?", label="disclaimer",
             head=("The statements, views and opinions", "Disclaimer: The statements, views"), identifies=True,
             examples=("The statements, views and opinions expressed in this column are solely those of the author and do not necessarily represent those of RT.",)),
        line("share", Kind.CALL_TO_ACTION,
             r"(?:Think your friends would be interested\? Share this story!"
             r"|(?:If you like|Like) this story(?:\?|,) [Ss]hare it with a friend!"
             r"|You can share this story on social media:)", label="social",
             head=("Think your friends would be interested?", "Like this story? Share",
                   "If you like this story, share it", "You can share this story on social media:"),
             examples=("Think your friends would be interested? Share this story!",
                       "If you like this story, share it with a friend!", "You can share this story on social media:")),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Subscribe to RT newsletter to get stories the mainstream media won't tell you\.?", label="subscribe",
             identifies=True,
             examples=("Subscribe to RT newsletter to get stories the mainstream media won't tell you.",)),
        line("published-short", Kind.HEADER,
             r"(?P<date>\d{1,2} [A-Z][a-z]{2,8}, 20\d\d \d\d:\d\d)(?: ?/ ?Updated (?:\d{1,2}|an?) (?:minute|hour|day"
             r"|week|month|year)s? ago)?", label="published", where="head", head=tuple("0123456789"), longest=60,
             identifies=True,
             examples=("14 Feb, 2021 16:05", "14 Feb, 2021 16:05 / Updated 1 year ago"),
             near_misses=("14 Feb, 2021 was a day like any other",)),
        line("credit", Kind.MEDIA,
             r"(?!(?i:copyright) ©)(?:[\p{Lu}\"“][^\n]{8,300} )?© (?:Sputnik|RIA Novosti|Reuters|REUTERS|AFP|AP"
             r"|Getty Images|Global Look Press|Ruptly|TASS|RT|Twitter|Facebook|YouTube|Instagram|Wikipedia|Pixabay"
             r"|Flickr|Unsplash|screenshot)(?: ?/ ?[^\n]{2,70}|(?: Images?)?)", label="caption", longest=400,
             where="anywhere", stem="© ",
             examples=("© Sputnik / Ana Ruiz", "FILE PHOTO. The mill at Arden. © Reuters / Ana Ruiz"),
             near_misses=("© 2015 Reuters", "Copyright © Reuters")),
        run("tags", Kind.HEADER, r"Tags", label="topics", longest=6,
            after=Members(r"(?P<topics>\p{Lu}[\p{L}\d' &-]{1,24}(?:, [\p{L}\d][\p{L}\d' &-]{1,24}){0,9})", least=1),
            examples=("Tags\nRivers, Mills, Arden",)),
        line("read-more-link", Kind.INSERT, r"Read more \p{Lu}[^\n]{8,200}", label="related", head="Read more ",
             target=r"rt\.com/", longest=220,
             examples=("[Read more Arden ferry breaks cargo record](https://www.rt.com/business/arden-ferry-record/)",)),
        line("also-on", Kind.INSERT, r"Also on rt\.com ?[^\n]{0,200}", label="related", identifies=True,
             head="Also on rt.com", longest=240,
             examples=("Also on rt.com The mill that nobody wanted",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Follow RT on ?(?:RT|Twitter|Facebook|Telegram|VK|Odysee|Rumble|X|Instagram|Google News)?:?",
             label="social", head="Follow RT on", longest=40, identifies=True,
             examples=("Follow RT on", "Follow RT on Telegram"),
             near_misses=("Follow RT on this and you will be lost.",)),
        line("menu", Kind.FURNITURE,
             r"Home ?/? ?(?:World|Russia|Business|Sport|Op-ed|Africa|India|Entertainment|USA|UK)(?: News)?(?: ?/)?",
             label="navigation", where="head", head="Home", longest=30,
             examples=("HomeWorld News", "Home / World News /")),
        line("trends", Kind.HEADER, r"(?:Trends|Tags|Tag): ?(?P<topics>\p{Lu}[^\n.!?]{2,120})", label="topics",
             where="head", head=("Trends:", "Tags:", "Tag:"), longest=140,
             examples=("Trends: Space, Viral",)),
    ),
)
