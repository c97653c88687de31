"""RT (formerly Russia Today): stories that other sites reprint under "By RT" or "RT" and a date.

A reprint names the agency in its byline or in a line with RT's own date, and keeps RT's tweets. RT's own page has
"Published: ... / Edited: ..." (to 2012), "Published time: ... Edited time: ..." (to 2018) and "Get short URL" in the head, and
who writes a column right under its headline; since 2021 menu, headline, deck, picture credit and date, in this order.
Credits are "AFP Photo / NAME" to 2013, "© NAME / AGENCY" since. At the end stand the views disclaimer of columns,
invitations to share the story or take the newsletter, the trends, the rules for comments and who owns the site.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, PERSON
from reprintparse.shared import ENGLISH

STAMP = r"(?:\d{1,2} [A-Z][a-z]{2,8},?|[A-Z][a-z]{2,8} \d{1,2},) 20\d\d,? \d\d:\d\d"
TRADE = (
    r"(?:journalist|commentator|author|writer|analyst|columnist|historian|correspondent|reporter|blogger|editor|broadcaster|researcher"
    r"|lawyer|economist|filmmaker|producer|academic|activist|politician|diplomat|professor|lecturer|consultant|expert|scholar|scientist)"
)

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
             rf"Published time: (?P<date>{STAMP})(?: ?Edited time: {STAMP})?(?: ?Get short URL)?", where="head",
             identifies=True,
             examples=("Published time: 27 Oct, 2016 09:48",
                       "Published time: 27 Oct, 2016 09:48 Edited time: 28 Oct, 2016 11:02 Get short URL",
                       "Published time: July 18, 2013 13:45Edited time: July 19, 2013 10:06")),
        line("published-early", Kind.HEADER,
             rf"Published: (?P<date>\d\d \p{{Lu}}\p{{Ll}}{{2,8}}, 20\d\d, \d\d:\d\d)(?: ?/? ?Edited: {STAMP})?",
             label="published", where="head", longest=80, head="Published: ",
             examples=("Published: 05 March, 2012, 14:21",
                       "Published: 05 March, 2012, 14:21Edited: 05 March, 2012, 18:44")),
        line("edited", Kind.HEADER, rf"Edited time: (?:{STAMP}|{DATE} \d\d:\d\d)", label="published", where="head",
             examples=("Edited time: 28 Oct, 2016 11:02",)),
        line("edited-early", Kind.HEADER, r"Edited: \d\d \p{Lu}\p{Ll}{2,8}, 20(?:09|1[0-3]), \d\d:\d\d",
             label="published", where="head", head="Edited: ", longest=40,
             examples=("Edited: 05 March, 2012, 18:44",)),
        line("download", Kind.MEDIA, r"Download video \(\d{1,3}(?:\.\d{1,2})? ?MB\)", label="media",
             head="Download video (", longest=34,
             examples=("Download video (12.35 MB)",)),
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
        line("author-above", Kind.ATTRIBUTION,
             rf"(?P<author>{PERSON}) (?:is|was) (?:an?|the) [^\n]{{0,120}}\b{TRADE}\b[^\n]{{0,300}}", label="bio",
             where="head", longest=480, follows=("title", "subtitle", "published", "social", "caption"),
             examples=("Ana Ruiz is a journalist and former ferry captain based in Arden.",),
             near_misses=("Ana Ruiz is a miller who will not sell.",)),
        line("picture-old", Kind.MEDIA,
             r"\(?(?P<credit>(?:AFP Photo|Reuters|RIA Novosti|ITAR-TASS|Image|Photo) ?/ ?[\p{L}\d][^\n.!?]{2,60}"
             r"|(?:Photo|Image) from [\w./ -]{3,60}|(?:Still|Screenshot) from [^\n.!?]{3,80})\)?", label="caption",
             where="head", longest=110, follows=("published", "social", "source", "title", "subtitle"),
             examples=("AFP Photo / Ana Ruiz", "Still from YouTube video / MillOfArden", "Photo from wikipedia.org")),
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
        line("section-menu", Kind.FURNITURE,
             r"(?:World|Russia|Russia & FSU|Russia & Former Soviet Union|Business|Sport|Op-ed|Africa|India"
             r"|Entertainment|Pop Culture|USA?|UK|Features|Viral)(?: News)?", label="navigation", where="head",
             longest=30, follows="navigation",
             examples=("World News", "Russia & FSU")),
        line("trends", Kind.HEADER, r"(?:Trends|Tags|Tag|TAGS): ?(?P<topics>\p{Lu}[^\n.!?]{2,120})", label="topics",
             head=("Trends:", "Tags:", "Tag:", "TAGS:"), longest=140,
             examples=("Trends: Space, Viral",), near_misses=("Tags: the mill has none.",)),
        line("commenting", Kind.CALL_TO_ACTION,
             r"Dear readers! Thank you for your vibrant engagement with our content and for sharing your points of "
             r"view\.[^\n]{0,460}", label="comment", head="Dear readers!", longest=600,
             examples=("Dear readers! Thank you for your vibrant engagement with our content and for sharing your points of view. To leave comments, you will need to register.",)),
        line("owner", Kind.LEGAL,
             r"© ?(?P<holder>Autonomous Non-?[Pp]rofit Organization [\"“]TV-Novosti[\"”]),? 20\d\d ?[–—-] ?"
             r"(?P<year>20\d\d)\.? All rights reserved\.?", label="copyright", head="© Autonomous", longest=110,
             identifies=True,
             examples=("© Autonomous Nonprofit Organization “TV-Novosti”, 2005–2021. All rights reserved.",)),
        line("cookies", Kind.FURNITURE, r"This website uses cookies\. Read RT Privacy policy to find out more\.",
             label="navigation", identifies=True,
             examples=("This website uses cookies. Read RT Privacy policy to find out more.",)),
    ),
)
