"""Ars Technica (Condé Nast): technology news that also carries stories of Inside Climate News, Wired and others.

Head: a phrase with a dash, title, deck, "NAME, OUTLET - DATE, TIME", picture, the number of readers' comments, share buttons.
Tail: "You must login or create an account to comment.", "Channel Ars Technica", the neighboring stories.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="ars-technica",
    title="Ars Technica",
    sites=("arstechnica.com", "arstechnica.co.uk"),
    aliases=("Ars Technica", "Ars"),
    rules=(
        line("name-below", Kind.FURNITURE, r"(?P<republisher>Ars Technica)", label="navigation", where="head", head="Ars Technica", longest=14, examples=("Ars Technica",)),
        line("kicker", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{2,80} —", label="subtitle", where="head", tail=" —", longest=86, follows=("", "navigation", "topics"), awaits="title", examples=("Slow as the river —",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,160}(?<![.;:,])", where="head", longest=166, follows=("subtitle", "navigation", ""), awaits=("subtitle", "byline"), examples=("The mill turns again, and nobody is sure why",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,240}", label="subtitle", where="head", longest=246, follows="title", awaits="byline", examples=("The river has come back to a bed that was dry for years.",)),
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES})(?:, (?P<source>[\p{{Lu}}][^\n,]{{2,40}}))? - (?P<date>\d{{1,2}}/\d{{1,2}}/20\d\d),? \d{{1,2}}:\d\d [AP]M", where="head", tail=(" AM", " PM"), longest=170, identifies=True, examples=("Ana Ruiz, Arden Post - 5/14/2022, 6:15 PM", "Ana Ruiz - 5/14/2022, 6:15 PM")),
        line("channel", Kind.FURNITURE, r"Channel Ars Technica", label="navigation", identifies=True, examples=("Channel Ars Technica",)),
    ),
)
