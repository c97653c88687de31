"""Malay Mail: Malaysian news and agency copy, each signed off with the agency's name.

Head: title, caption with "— Reuters pic", "Wednesday, 04 May 2022 10:22 AM MYT", an invitation to a channel. The story opens
with place and date. Tail: "— Reuters", related articles, "© 2022, Malay Mail, All Rights Reserved".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="malay-mail",
    title="Malay Mail",
    sites=("malaymail.com", "themalaymailonline.com"),
    aliases=("Malay Mail", "The Malay Mail", "Malay Mail Online", "malaymail.com"),
    rules=(
        line("agency-picture", Kind.MEDIA,
             r"[\p{Lu}\"“'‘][^\n]{8,320} [—–] ?(?P<credit>Reuters|AFP|AP|Bernama|Bloomberg) pic", label="caption",
             longest=380, tail=("Reuters pic", "AFP pic", "AP pic", "Bernama pic", "Bloomberg pic"),
             examples=("Fishermen by the mill, May 2, 2022. — Reuters pic",)),
        line("picture", Kind.MEDIA,
             r"[\p{Lu}\"“'‘][^\n]{8,320} [—–] ?(?:(?P<credit>Reuters|AFP|AP|Bernama|Bloomberg|Malay Mail|ETX Studio"
             r"|dpa) (?:pic|picture|photo|file pic|handout)|(?:Picture|Photo|Pic)s? (?:by|courtesy of|via"
             r"|from) [^\n.]{2,60})", label="caption", stem=(" — ", " —", " – "), longest=420,
             examples=("The mill. — Malay Mail photo", "The mill. — Picture by Ana Ruiz")),
        line("published", Kind.HEADER, rf"(?:\p{{Lu}}\p{{Ll}}{{2,8}}, )?(?P<date>{DAY}) \d{{1,2}}:\d\d [AP]M MYT",
             where="head", tail=" MYT", longest=60,
             examples=("Wednesday, 04 May 2022 10:22 AM MYT",)),
        line("channel", Kind.CALL_TO_ACTION,
             r"(?:Subscribe to|Follow us on|Join us on) (?:our )?(?:Telegram|WhatsApp|Instagram|Facebook"
             r"|Twitter)(?: [Cc]hannels?)?[^\n]{0,60}? (?:for the latest updates|for the latest|to stay"
             r"|and subscribe)[^\n]{0,80}", label="subscribe", longest=200,
             head=("Subscribe to our Telegram", "Subscribe to our WhatsApp", "Follow us on", "Join us on"),
             examples=("Subscribe to our Telegram channel for the latest updates on news you need to know.",)),
        line("sign-off", Kind.ATTRIBUTION,
             r"[—–] ?(?P<source>Reuters|AFP|AP|Bernama|Bloomberg|dpa|AFP-Relaxnews|ETX Studio"
             r"|Thomson Reuters Foundation|Borneo Post Online|The Borneo Post|TODAY|CNA)", label="origin", where="tail",
             longest=40, head=("—", "–"),
             examples=("— Reuters",)),
        line("opinion", Kind.LEGAL,
             r"\*{0,2} ?This is the personal opinion of the (?:writer|columnist"
             r"|writers)(?: or publication)?(?:\(?s\)?)? and does not necessarily represent the views of Malay "
             r"Mail\.?", label="disclaimer", identifies=True, longest=170, stem="This is the personal opinion of the ",
             examples=("* This is the personal opinion of the writer or publication and does not necessarily represent the views of Malay Mail.",)),
        line("copyright", Kind.LEGAL, r"© ?(?P<year>20\d\d),? (?P<holder>Malay Mail),? All Rights Reserved\.?",
             head=("© 20", "©20"), stem="Malay Mail", longest=60, identifies=True,
             examples=("© 2022, Malay Mail, All Rights Reserved",)),
    ),
)
