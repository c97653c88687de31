"""German: bylines, dates, sources and reading times above an article (the other lines are in `german.py`)."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:januar|jänner|jan\.?|februar|feber|feb\.?|märz|mär\.?|mrz\.?|april|apr\.?|mai|juni|jun\.?|juli|jul\.?|august"
    r"|aug\.?|september|sept?\.?|oktober|okt\.?|november|nov\.?|dezember|dez\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa"
    rf"|so)\.?,? (?:den |der )?)?\d{{1,2}}\.? ?(?:{MONTH} |\d{{1,2}}\. ?)(?:20|19)?\d\d)"
)
DAYS = (*"0123456789", "Monta", "Diens", "Mittw", "Donne", "Freit", "Samst", "Sonna", "Sonnt", "Mo,", "Mo.", "Di,", "Di.", "Mi,", "Mi.", "Do,", "Do.", "Fr,", "Fr.", "Sa,", "Sa.", "So,", "So.")
HOUR = r"(?:(?:,| [–|-])? ?(?:um )?\d{1,2}[:.]\d\d(?: Uhr)?)?"
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | und ){PERSON}){{0,4}}|(?:[\p{{Ll}}]{{2,4}}/)?(?:dpa|AFP|APA|epd|KNA|SDA"
    rf"|Reuters)(?:/[\p{{L}}]{{2,7}})?)"
)

PROFILE = Profile(
    name="german-heads",
    title="German heads",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:von):? (?!Miller\b|Dutch\b){NAMES}(?:, (?:[\p{{Lu}}][\p{{L}} -]{{2,30}}"
             rf"|(?:dpa|epd|afp|apa|sid|kna|rbb|ndr|wdr|swr|mdr|br|hr)(?:[/,] ?[\p{{L}}-]{{2,7}})?))?"
             rf"(?:(?:,? (?:am )?| ?[|•·–—-] ?)(?P<as_published>{DATE}{HOUR})| [–|-] [^.!?]{{2,60}}"
             rf"| \([^()]{{2,40}}\))?", head=("Von ", "von ", "VON ", "Von:", "von:"), where="head", longest=160,
             examples=("Von Anna Schmidt und Max Weber", "Von: asc/dpa", "Von Anna Schmidt, Berlin",
                       "Von Anna Schmidt, dpa", "von Anna Schmidt | 5. März 2021"),
             near_misses=("Von Anna Schmidt weiß man wenig.", "Von Miller Signs")),
        line("published", Kind.HEADER,
             rf"(?:(?:(?i:veröffentlicht|aktualisiert|erstellt|publiziert|erschienen|stand|zuletzt aktualisiert"
             rf"|letzte aktualisierung|datum)(?: ?:)?(?: am)? |[Aa]m "
             rf"|[Vv]om ){DATE}{HOUR}[ ,|–-]{{0,3}}){{1,3}}(?:[Vv]on:? {NAMES})?",
             head=("Veröffentlicht", "VERÖFFENTLICHT", "veröffentlicht", "Aktualisiert", "aktualisiert", "Erstellt",
                   "Publiziert", "Erschienen", "Stand", "Zuletzt", "Letzte Akt", "Datum", "Am ", "Vom "), where="head",
             longest=160,
             examples=("Veröffentlicht am 5. März 2016 um 10:30", "Stand: 05.03.2016, 10:30 Uhr",
                       "Aktualisiert am 5. März 2016"),
             near_misses=("Am 5. März 2016 kam das Wasser.",
                          "Veröffentlicht am 5. März 2016, klagt der Bericht den Bürgermeister an.")),
        line("date", Kind.HEADER,
             rf"{DATE}{HOUR}(?: ?[|–-]?,? ?[Vv]on:? {NAMES}| (?P<as_byline>(?P<author>{PERSON}))"
             rf"| ?[|•–-] ?(?:Quelle: ?)?(?:dpa|AFP|APA|afp|t-online|epd|KNA|SID|sid|Reuters"
             rf"|rtr)(?:[,/] ?[\p{{L}}.-]{{2,9}}){{0,4}})?", label="published", head=DAYS, where="head", longest=120,
             examples=("5. März 2016 von Anna Schmidt", "05. März 2016 Anna Schmidt",
                       "05.03.2021, 11:52 Uhr | dpa, mbr", "5. März 2016", "Samstag, 5. März 2016",
                       "05.03.2016, 10:30 Uhr"), near_misses=("5. März 2016, Tag der Flut",)),
        line("published-by", Kind.HEADER,
             rf"(?:Veröffentlicht|Geschrieben|Verfasst) von {NAMES}(?:,? (?:am )?{DATE}{HOUR})?", label="byline",
             head=("Veröffentlicht von", "Geschrieben von", "Verfasst von"), where="head", longest=140,
             examples=("Veröffentlicht von Anna Schmidt am 5. März 2016",),
             near_misses=("Geschrieben von Anna Schmidt, erzählt das Buch von der Flut.",)),
        line("author", Kind.HEADER,
             rf"(?:Autor(?:in|en|:in|\*in)?|Text|Ein (?:Gastbeitrag|Kommentar|Beitrag|Artikel|Interview"
             rf"|Essay) von):? {NAMES}\.?", label="byline", where="head",
             head=("Autor", "Text:", "Ein Gastbeitrag", "Ein Kommentar", "Ein Beitrag", "Ein Artikel", "Ein Interview",
                   "Ein Essay"), longest=120,
             examples=("Autor: Max Weber", "Ein Gastbeitrag von Anna Schmidt"),
             near_misses=("Ein Beitrag von Anna Schmidt fehlte.",)),
        line("source", Kind.HEADER,
             rf"(?:Quelle|QUELLE|Quellen) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))", where="head",
             head=("Quelle", "QUELLE"), longest=300,
             examples=("Quelle: Ardener Bote",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)(?:(?:geschätzte )?lesezeit|lesedauer) ?:? ?(?:ca\. ?)?\d{1,3} ?(?:minuten?|min\.?)"
             r"|\d{1,3} (?:minuten?|min\.?) (?:lesezeit|lesedauer)", label="navigation", where="head",
             head=("lesezeit", "lesedauer", "geschätzte lesezeit"), tail=("Lesezeit", "Lesedauer"), longest=60,
             examples=("Lesezeit: 4 Minuten", "3 Minuten Lesezeit")),
    ),
)
