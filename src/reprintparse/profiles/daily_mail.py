"""Daily Mail: long pages of captions with "Scroll down for video" near the top and share buttons between paragraphs."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="daily-mail",
    title="Daily Mail",
    sites=("dailymail.co.uk", "mailonline.com"),
    aliases=("Daily Mail", "DailyMail", "MailOnline", "Mail Online", "dailymail.co.uk"),
    rules=(
        line("scroll", Kind.MEDIA, r"(?i)scroll down for videos?", label="media", head="scroll down for video", identifies=True,
             examples=("Scroll down for video", "SCROLL DOWN FOR VIDEO"), near_misses=("Scroll down for video of the flood, and you will see him.",)),
        line("byline", Kind.HEADER, r"By (?P<author>\p{Lu}[\p{L}' .-]{2,50}?) [Ff]or (?:The |the )?(?P<source>Daily Mail|MailOnline|Mailonline|Dailymail\.com|DailyMail\.com|The Mail on Sunday)(?: Australia)?",
             where="head", head="By ", identifies=True, examples=("By Ana Ruiz for MailOnline", "By Ana Ruiz For The Daily Mail"),
             near_misses=("By working for the Daily Mail he grew rich.",)),
    ),
)
