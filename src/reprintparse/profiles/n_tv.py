"""n-tv: a German news channel, whose site carries stories of dpa, AFP and Reuters under its own shorthand.

Head: "n-tv NACHRICHTEN", menu, section, "Montag, 09. April 2018", a kicker, the title, a deck, "Von NAME". In between
pictures with "(Foto: dpa)" below, "Mehr zum Thema" with dates and headlines. Tail: "Quelle: n-tv.de, abc/dpa", "Themen"
with a list of them.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

DATE = (
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), \d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni"
    r"|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d\d"
)
DAYS = ("Montag, ", "Dienstag, ", "Mittwoch, ", "Donnerstag, ", "Freitag, ", "Samstag, ", "Sonntag, ")
AGENCIES = r"(?:dpa|AFP|afp|rts|Reuters|sid|SID|DJ|AP|spot on news|spot)"
SECTION = (
    r"(?:Politik|Wirtschaft|Börse|Sport|Fußball|Panorama|Technik|Auto|Ratgeber|Wissen|Unterhaltung|Leute|Reise"
    r"|Mediathek|Bilderserien|Spezial)"
)

PROFILE = Profile(
    name="n-tv",
    title="n-tv",
    sites=("n-tv.de", "ntv.de"),
    aliases=("n-tv", "ntv", "n-tv.de", "ntv.de", "ntv Nachrichten"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>n-?tv) NACHRICHTEN", label="navigation", where="head",
             head=("n-tv NACHR", "ntv NACHR"), longest=20, identifies=True,
             examples=("n-tv NACHRICHTEN", "ntv NACHRICHTEN")),
        line("menu", Kind.FURNITURE, rf"(?:Startseite )?{SECTION}(?:[ |·]{{1,3}}{SECTION}){{2,15}}", label="navigation",
             where="head", longest=200,
             examples=("Startseite Politik Wirtschaft Sport Panorama",)),
        line("section", Kind.HEADER, rf"(?P<topics>{SECTION})", label="topics", where="head", longest=14,
             examples=("Panorama",), near_misses=("Panorama einer Stadt",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE})(?:,? \d{{1,2}}:\d\d(?: Uhr)?)?", where="head", head=DAYS,
             longest=50,
             examples=("Montag, 09. April 2018",)),
        line("kicker", Kind.HEADER, r"[\p{Lu}\d\"„“][^\n]{3,60}(?<![.:,;])", label="subtitle", where="head", longest=64,
             follows="published", below=r"[\p{Lu}\d\"„“][^\n]{8,90}(?<![.:,;])$",
             examples=("Mühlrad in der Leitung",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"„“][^\n]{8,90}(?<![.:,;])", where="head", longest=94,
             follows=("published", "subtitle"), below=r"[^\n]{60,420}[.!?“\"]$",
             examples=("Biber legt Mühle von Arden lahm",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"„“][^\n]{60,420}[.!?“\"]", label="subtitle", where="head", longest=430,
             follows="title", below=r"Von \p{Lu}|[^\n]{5,200}\((?:Foto|Bild|Grafik): ",
             examples=("Zwei Tage lang steht in Arden kein Rad auf Mahlen. Schuld ist ein Biber mit einer Vorliebe für altes Holz.",)),
        line("byline", Kind.HEADER, rf"Von (?P<author>{NAMES})(?:, [\p{{Lu}}][\p{{L}} -]{{2,24}})?", where="head",
             head="Von ", longest=110,
             examples=("Von Ana Ruiz", "Von Ana Ruiz, Arden")),
        run("caption", Kind.MEDIA, r"\((?:Foto|Bild|Grafik): (?P<credit>[^\n()]{2,80})\)", label="caption",
            head=("(Foto: ", "(Bild: ", "(Grafik: "), longest=100,
            before=Members(r"[\p{Lu}\d\"„“][^\n]{5,140}", most=1, close="all"),
            examples=("Das Rad steht seit Sonntag.\n(Foto: dpa)", "(Foto: picture alliance / dpa)")),
        run("more", Kind.INSERT, r"Mehr zum Thema", label="related", head="Mehr zum Thema", longest=16,
            after=Members(r"\d\d\.\d\d\.(?:20)?\d\d(?: \d\d:\d\d(?: Min)?)?|[\p{Lu}\d\"„“][^\n]{5,90}(?<![.:,;!?“\"])", most=9),
            examples=("Mehr zum Thema\n08.04.18\nSchwan bremst Fähre aus",)),
        line("origin", Kind.ATTRIBUTION,
             rf"Quelle: (?:n-tv|ntv)\.de(?:,(?: (?!{AGENCIES}\b)[a-zäöü]{{2,4}}"
             rf"(?:/(?!{AGENCIES}\b)[a-zäöü]{{2,4}})?)?)?(?:[ /](?P<source>{AGENCIES})(?:/(?P<outlet>{AGENCIES}))?)?",
             head=("Quelle: n-tv.de", "Quelle: ntv.de"), longest=60, identifies=True, opens_tail=True,
             examples=("Quelle: n-tv.de, abc/dpa", "Quelle: ntv.de, abc/dpa/AFP", "Quelle: ntv.de, dpa",
                       "Quelle: ntv.de")),
        line("first-published", Kind.ATTRIBUTION,
             rf"\(?Dieser (?:Artikel|Text) wurde am (?P<date>{DATE}),? erstmals veröffentlicht\.\)?", label="note",
             head=("Dieser Artikel wurde am", "(Dieser Artikel wurde am", "Dieser Text wurde am",
                   "(Dieser Text wurde am"), longest=110,
             examples=("(Dieser Artikel wurde am Montag, 09. April 2018 erstmals veröffentlicht.)",)),
        run("topics", Kind.HEADER, r"Themen", label="topics", where="tail", head="Themen", longest=8,
            after=Members(r"(?P<topics>[\p{Lu}\d][^\n.!?:]{1,40})", most=8, least=1),
            examples=("Themen\nMühlen\nArden",)),
    ),
)
