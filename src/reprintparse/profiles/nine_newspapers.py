"""Nine's newspapers in Australia (The Sydney Morning Herald, The Age, Brisbane Times, WAtoday).

Head: title, "By AUTHOR", "March 12, 2023 — 9.15am", then what the page sets for readers: "Save", a line about saving articles,
and three text sizes. Tail: sign-up lines for the papers' newsletters.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="nine-newspapers",
    title="Nine newspapers (The Sydney Morning Herald, The Age, WAtoday)",
    sites=("smh.com.au", "theage.com.au", "brisbanetimes.com.au", "watoday.com.au"),
    rules=(
        line("log-in", Kind.CALL_TO_ACTION, r"Log in, register or subscribe to save articles for later\.",
             label="subscribe", longest=70, identifies=True,
             examples=("Log in, register or subscribe to save articles for later.",)),
        line("sizes", Kind.FURNITURE, r"(?:Normal|Larger|Very large) text size", label="navigation", longest=24,
             head=("Normal text size", "Larger text size", "Very large text size"),
             examples=("Normal text size", "Very large text size")),
        line("sizes-joined", Kind.FURNITURE, r"Normal text size ?Larger text size ?Very large text size",
             label="navigation", head="Normal text size", longest=60, identifies=True,
             examples=("Normal text size Larger text size Very large text size",)),
        line("viewed", Kind.INSERT, r"Most Viewed in [\p{Lu}][\p{L} &]{2,24}", label="related", head="Most Viewed in ",
             longest=40, where="tail",
             examples=("Most Viewed in National",)),
        line("license", Kind.CALL_TO_ACTION, r"License this article", label="subscribe", head="License this article",
             longest=22,
             examples=("License this article",)),
        line("sign-up", Kind.CALL_TO_ACTION,
             r"(?:The|Our|Start the day|Get|Stay)\b[^\n]{3,220}\bnewsletter\b[^\n]{3,200}(?:Sign up(?: here| now)?"
             r"|Get it (?:delivered|weekly)[^\n.]{0,50}|Sign up to [^\n.]{3,60})\.", label="subscribe", where="tail",
             longest=420, head=("The ", "Our ", "Start the day", "Get ", "Stay "),
             examples=("The Morning Edition newsletter is our guide to the day’s most important and interesting stories, analysis and insights. Sign up here.",)),
        line("agency", Kind.ATTRIBUTION,
             r"(?:with )?(?P<source>AAP|Reuters|AP|Bloomberg)(?:,? (?:with|and) (?:AAP|Reuters|AP|Bloomberg"
             r"|staff reporters?))?", label="origin", where="tail", longest=40,
             head=("AAP", "with AAP", "Reuters", "AP", "with Reuters", "with AP", "Bloomberg"),
             examples=("AAP", "with AAP"), near_misses=("AAP said so.",)),
    ),
)
