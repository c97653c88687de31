"""Euronews: European television's pages, with agency stories.

Tail: calls to download its app.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="euronews",
    title="Euronews",
    sites=("euronews.com",),
    aliases=("Euronews", "euronews", "euronews.com", "Euronews Culture", "Euronews Next"),
    rules=(
        line("uncovering", Kind.CALL_TO_ACTION,
             r"Every weekday, Uncovering Europe brings you a European story that goes beyond the "
             r"headlines\.[^\n]{0,200}", label="subscribe", identifies=True, longest=320,
             head="Every weekday, Uncovering Europe",
             examples=("Every weekday, Uncovering Europe brings you a European story that goes beyond the headlines. Download the Euronews app to get a daily alert for this and other breaking news notifications. It's available on Apple and Android devices.",)),
        line("app", Kind.CALL_TO_ACTION, r"Download the Euronews app [^\n]{5,160}", label="subscribe", identifies=True,
             longest=220, head="Download the Euronews app",
             examples=("Download the Euronews app to get a daily alert for this and other breaking news notifications.",)),
        line("byline", Kind.HEADER,
             r"By (?P<author>[\p{Lu}][^\n•]{2,60}?) ?(?:•|&|with) ?(?P<source>AP|AFP|Reuters"
             r"|Euronews)(?: ?(?:,|and|&) ?(?:AP|AFP|Reuters))?", where="head", head="By ", longest=90,
             examples=("By Ana Ruiz with AP",)),
        line("copyright", Kind.LEGAL, r"Copyright © euronews(?: (?P<year>20\d\d))?", head="Copyright © euronews",
             identifies=True, longest=36,
             examples=("Copyright © euronews 2021",)),
    ),
)
