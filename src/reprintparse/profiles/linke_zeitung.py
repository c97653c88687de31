"""Linke Zeitung (linkezeitung.de): a German left-wing blog, most of it taken over from other sites.

Head: "Linke Zeitung", title, "Veröffentlicht am 5. März 2022 von LZ", "von NAME – ADDRESS", the text with all that came along with
it. Tail: its address there, share buttons, and the lines of the blog's software in German.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES, URL

DAY = (
    r"\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d\d"
)
AUTHORS = rf"(?P<author>{NAMES}(?:(?:,| und) {NAMES})?)"

PROFILE = Profile(
    name="linke-zeitung",
    title="Linke Zeitung",
    sites=("linkezeitung.de",),
    aliases=("Linke Zeitung", "LZ", "linkezeitung.de"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>Linke Zeitung)", label="navigation", where="head",
             head="Linke Zeitung", longest=16, first=True, identifies=True,
             examples=("Linke Zeitung",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"„«][^\n]{8,200}(?<![;,:])", where="head", longest=210,
             follows=("", "navigation"), below=rf"Veröffentlicht am {DAY} von LZ$",
             examples=("Die Müller von Arden stimmen ab",)),
        line("published", Kind.HEADER, rf"Veröffentlicht am (?P<date>{DAY})(?P<as_byline> von LZ)", where="head",
             head="Veröffentlicht am", tail="von LZ", longest=60, identifies=True,
             examples=("Veröffentlicht am 4. Juni 2022 von LZ",)),
        line("byline", Kind.HEADER,
             rf"(?i:von) {AUTHORS}(?: ?[–—-] ?(?P<as_source>(?P<source>{URL}|(?:www\.)?[\w-]{{2,40}}\.\p{{Ll}}{{2,6}}"
             rf"|\p{{Lu}}[^\n.!?]{{2,50}})))?", where="head", head=("von ", "Von "), longest=200,
             examples=("von Ana Ruiz – https://ardenpost.example", "von Ana Ruiz – Ardener Bote", "Von Ana Ruiz")),
        line("source", Kind.HEADER, rf"[–—-]? ?(?P<source>{URL})", where="head", head=("http", "– http", "- http"),
             longest=200, follows=("published", "byline"),
             examples=("https://ardenpost.example",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d„«\"][^\n]{40,500}[.!?“\"]", label="subtitle", where="head", longest=520,
             follows=("byline", "source"), below=r"Quelle: |©|Symbolbild|Bild: |Foto: ",
             examples=("Die Mühle von Arden dreht sich wieder, doch wer dort mahlen will, braucht drei Scheine.",)),
        line("there", Kind.ATTRIBUTION, rf"(?:Quelle ?: ?)?(?P<url>{URL})", label="origin", where="tail",
             head=("http", "Quelle"), longest=300,
             examples=("https://ardenpost.example/inland/1401-muehle/",)),
    ),
)
