"""PoliticusUSA: political news and comment.

Head, on one line: "By NAME on Thu, Oct 6th, 2016 at 6:47 pm", the deck, "Share on Twitter Print This Post". The headline
stands at the end instead: "TITLE added by NAME on Thu, Oct 6th, 2016".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

STAMP = (
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}(?:st|nd|rd"
    r"|th), (?:19|20)\d\d"
)

PROFILE = Profile(
    name="politicususa",
    title="PoliticusUSA",
    sites=("politicususa.com",),
    aliases=("PoliticusUSA", "Politicus USA"),
    rules=(
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}|Reuters) on (?P<date>{STAMP} at \d{{1,2}}:\d\d [ap]m)",
             where="head", head="By ", identifies=True,
             examples=("By Ana Ruiz on Thu, Oct 6th, 2016 at 6:47 pm",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{30,900}", label="subtitle", where="head", longest=920,
             follows="byline", awaits=("social", "byline"),
             examples=("The last ferry to the islands has been sold, and nobody knows who will carry the mail.",)),
        line("title-last", Kind.HEADER,
             rf"(?P<title>[\p{{Lu}}\d\"“'‘][^\n]{{10,200}}?) added by (?P<author>{NAMES}"
             rf"|Reuters) on (?P<date>{STAMP})", label="title", where="tail", stem=" added by ", identifies=True,
             examples=("Last Ferry Across the River Stops added by Ana Ruiz on Thu, Oct 6th, 2016",)),
    ),
)
