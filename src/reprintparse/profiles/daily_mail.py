"""Daily Mail: long pages of captions with "Scroll down for video" near the top and share buttons between paragraphs.

A caption is a catchword, a colon and a sentence without a full stop; the paragraphs around it end in one.
"""

from reprintparse import Kind, Profile, line

NO_CAPTION = (
    r"(?!(?i:revealed|exclusive|watch|analysis|opinion|explained|explainer|breaking|live|video|review|interview|profile|commentary|column|editorial|podcast|notes?|more information|explore further|journal(?: information| reference)?|translation|abstract|example|tip|warning|update|question|answer|result|related|watch|videos?"
    r"|(?:read|see|learn|find out|click for)(?: more| also)?|also read|more|for [^\n:]{1,60}):"
    r"|[^\n]{0,300}(?:https?://|\(@|pic\.|\b(?i:updated|published|posted):? ))"
)
"""What looks like a caption with its catchword, and points to a story, opens a note or heads a page."""
SAID = r"(?![^\n:]{0,80}\b(?:said|saying|says|wrote|added|read|reads|captioned|asked|tweeted|told)\b)"
CAPTION = (
    rf"{NO_CAPTION}(?![^\n:]{{0,80}}(?:\d[^\n:]{{0,20}}:|\b(?:reported|TV)\b)){SAID}"
    r"[\p{Lu}'‘][\p{L}'’]{0,20}(?: [\p{L}\d,'’-]{1,20}){0,8}!?'?: \p{Lu}\p{Ll}[^\n]{0,120}?(?: [\p{Ll}'’-]{1,20}){4}[^\n]{10,240}[^\s.!?:;,\"”’)\]]"
)

PROFILE = Profile(
    name="daily-mail",
    title="Daily Mail",
    sites=("dailymail.co.uk", "mailonline.com"),
    aliases=("Daily Mail", "DailyMail", "MailOnline", "Mail Online", "dailymail.co.uk"),
    rules=(
        line("scroll", Kind.MEDIA, r"(?i)scroll down for videos?", label="media", head="scroll down for video",
             identifies=True,
             examples=("Scroll down for video", "SCROLL DOWN FOR VIDEO"),
             near_misses=("Scroll down for video of the flood, and you will see him.",)),
        line("caption", Kind.MEDIA,
             rf"{NO_CAPTION}{SAID}[\p{{Lu}}'‘][\p{{L}}'’]{{0,20}}(?: [\p{{L}}\d,'’-]{{1,20}}){{0,8}}!?'?: "
             r"\p{Lu}\p{Ll}[^\n]{35,260}[^\s.!?:;,\"”’)\]]", label="caption", stem=": ", longest=340,
             examples=("Back home: The miller was met by his daughters at the gate of the old mill on Wednesday",
                       "Victim: The owner of the mill never saw a cent of the money that was promised to him"),
             near_misses=("The miller said: We were met at the gate by our daughters on the Wednesday of that week",
                          "READ MORE: Arden's mill has the oldest wheel of them all and tickets from seven crowns",
                          "Arden elections: Turnout appears high in many parts of the valley World, Updated Nov 07, 2012 at")),
        line("caption-above-another", Kind.MEDIA, CAPTION, label="caption", stem=": ", longest=340, below=CAPTION,
             identifies=True,
             examples=("All smiles: His wife had painted the wheel blue for the day of his return to Arden",),
             near_misses=("Goal one: The wheel of the mill has to turn again before the end of the coming year",)),
        line("byline", Kind.HEADER,
             r"By (?P<author>\p{Lu}[\p{L}' .-]{2,50}?) [Ff]or (?:The |the )?(?P<source>Daily Mail|MailOnline"
             r"|Mailonline|Dailymail\.com|DailyMail\.com|The Mail on Sunday)(?: Australia)?", where="head", head="By ",
             identifies=True,
             examples=("By Ana Ruiz for MailOnline", "By Ana Ruiz For The Daily Mail"),
             near_misses=("By working for the Daily Mail he grew rich.",)),
    ),
)
