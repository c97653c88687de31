"""Xinhua News Agency: stories with one line that gives source, date and time, and the editor's short name."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, TIME

PROFILE = Profile(
    name="xinhua",
    title="Xinhua News Agency",
    sites=("xinhuanet.com", "news.cn"),
    aliases=("Xinhua", "Xinhuanet", "Xinhua News Agency"),
    rules=(
        line("source", Kind.HEADER,
             rf"(?:Source: ?)?(?P<source>Xinhua(?:net|news)?) ?\| ?(?:Updated: ?)?(?P<date>{DATE})(?:,? {TIME})?"
             rf"(?: ?\| ?Editor: ?\p{{L}}{{2,20}})?", where="head", identifies=True,
             head=("Source: Xinhua", "Source:Xinhua", "Xinhua"),
             examples=("Source: Xinhua| 2018-05-29 12:34:56|Editor: Lin", "Xinhua | Updated: 2016-11-17 08:21"),
             near_misses=("Xinhua reported the flood.",)),
        line("editor", Kind.ATTRIBUTION, r"Editor: ?huaxia", label="credit", identifies=True,
             examples=("Editor: huaxia",)),
    ),
)
