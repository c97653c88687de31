"""German: bylines, dates, sources and reading times above an article (the other lines are in `german.py`)."""

from reprintparse import Kind, Members, Profile, line, run
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
CLOCK = r"\d{1,2}[:.]\d\d(?: Uhr)?"
HOUR = rf"(?:(?:,|[–|-]| [–|-])? ?(?:um )?{CLOCK})?"
CUE = (
    r"(?:(?i:online seit|veröffentlicht|aktualisiert|erstellt|publiziert|erschienen|stand|zuletzt aktualisiert|letzte aktualisierung"
    r"|datum)(?: ?:)?(?: am)? )"
)
MINUTES = (
    r"(?:(?:[Ll]esezeit|[Ll]esedauer|[Ll]änge) ?:? ?(?:ca\. ?)?\d{1,3} ?(?:[Mm]inuten?|[Mm]in\.?)"
    r"|\d{1,3} [Mm]in(?:uten?|\.)? Lesezeit)"
)
ROLE = (
    r"(?:[\p{Lu}][\p{L}.-]{1,30}-)?(?:Redakteur|Redaktor|Autor|Gastautor|Korrespondent|Reporter|Volontär|Kolumnist"
    r"|Journalist)(?:in)?"
)
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
        run("byline-below", Kind.HEADER, r"(?:Von:?|VON:?|Autor(?:in)?:|Text:)", label="byline", longest=14,
            after=Members(rf"{NAMES}", least=1, most=1), head=('Von', 'VON', 'Autor', 'Text:'),
            examples=("Von\nAnna Schmidt",)),
        line("published", Kind.HEADER,
             rf"(?:{CUE}|[Aa]m |[Vv]om )?{DATE}{HOUR}(?:(?: ?[,|–•·/(-] ?| )(?:{CUE}(?:{DATE}{HOUR}|{CLOCK})"
             rf"|{MINUTES})){{0,3}}\)?(?: ?[|–-]?,? ?(?:[Vv]on:?|Ein (?:Artikel|Beitrag|Gastbeitrag"
             rf"|Kommentar) von:?) {NAMES}| (?P<as_byline>(?P<author>{PERSON}))"
             rf"| ?[|•–-] ?(?:Quelle: ?)?(?:dpa|AFP|APA|afp|t-online|epd|KNA|SID|sid|Reuters"
             rf"|rtr)(?:[,/] ?[\p{{L}}.-]{{2,9}}){{0,4}})?", where="head", longest=170,
             head=(*DAYS, "Online seit", "Veröffentlicht", "VERÖFFENTLICHT", "veröffentlicht", "Aktualisiert",
                   "aktualisiert", "Erstellt", "Publiziert", "Erschienen", "Stand", "Zuletzt", "Letzte Akt", "Datum",
                   "Am ", "Vom ", "vom ", "am "),
             examples=("Veröffentlicht am 5. März 2016 um 10:30", "Stand: 05.03.2016, 10:30 Uhr",
                       "Aktualisiert am 5. März 2016", "5. März 2016 von Anna Schmidt", "05. März 2016 Anna Schmidt",
                       "05.03.2021, 11:52 Uhr | dpa, mbr", "5. März 2016", "Samstag, 5. März 2016",
                       "05.03.2016, 10:30 Uhr", "Veröffentlicht am 05.03.2016 | Lesedauer: 2 Minuten",
                       "Online seit 5.3.2016, 9.15 Uhr", "Aktualisiert am 05.03.2016-09:15",
                       "5. März 2016 um 9:15 Ein Artikel von: Anna Schmidt",
                       "Erstellt: 05.03.2016, 10:30 Uhr Aktualisiert: 06.03.2016, 11:00 Uhr"),
             near_misses=("Am 5. März 2016 kam das Wasser.", "5. März 2016, Tag der Flut",
                          "Veröffentlicht am 5. März 2016, klagt der Bericht den Bürgermeister an.")),
        line("published-alone", Kind.HEADER,
             rf"(?:Erstellt|Aktualisiert|Stand|Veröffentlicht)(?::| ?: {CLOCK}(?: ?\| ?{MINUTES})?)", label="published",
             where="head", head=("Erstellt", "Aktualisiert", "Stand", "Veröffentlicht"), longest=60,
             examples=("Erstellt:", "Stand: 09:15 Uhr | Lesedauer: 2 Minuten"),
             near_misses=("Stand der Dinge: offen",)),
        line("role", Kind.HEADER, rf"{ROLE}|{ROLE} (?P<author>{PERSON})", label="byline", where="head", longest=90,
             follows=("byline", "title", "subtitle"),
             examples=("Redakteurin", "Fluss-Online-Redakteurin Anna Schmidt"),
             near_misses=("Redakteurin Anna Schmidt weiß es.",)),
        line("name-place", Kind.HEADER,
             rf"(?P<author>{PERSON}), (?P<place>\p{{Lu}}\p{{L}}{{2,20}}(?:/\p{{Lu}}\p{{L}}{{2,20}})?)", label="byline",
             where="head", longest=70, follows=("title", "subtitle"), awaits="published",
             examples=("Anna Schmidt, Arden",)),
        line("comments", Kind.CALL_TO_ACTION, r"(?:\d{1,5} )?(?:Kommentare?|Postings?|Leserkommentare?)",
             label="comment", where="head", longest=30, head=(*"0123456789", "Kommentar"),
             follows=("byline", "published", "navigation", "source", "social"),
             examples=("Kommentare", "115 Postings")),
        line("listen", Kind.MEDIA,
             r"(?:Artikel (?:zum Hören|anhören|vorlesen)|Anhören|Vorlesen"
             r"|Artikel vorlesen lassen)(?: ?[•·|(] ?\d{1,3} ?Min\.?\)?)?", label="media", where="head", longest=44,
             head=("Artikel ", "Anhören", "Vorlesen"),
             examples=("Artikel zum Hören • 5 Min", "Anhören")),
        line("printed", Kind.ATTRIBUTION,
             r"(?:Erschienen in|Aus) (?P<source>(?:DIE|DER|Die|Der|Das) [\p{Lu}][\p{L} ]{2,24}?),? (?:Nr\. ?|Heft "
             r"|Ausgabe )\d{1,3}/(?:20\d\d|\d\d)\.?", label="origin", where="head", head=("Erschienen in", "Aus "),
             longest=70,
             examples=("Erschienen in DIE ZEIT Nr. 11/2023",)),
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
        line("reading-time", Kind.FURNITURE, rf"{MINUTES}|\d{{1,3}} [Mm]in\.?", label="navigation", where="head",
             head=(*"0123456789", "Lesezeit", "lesezeit", "Lesedauer", "lesedauer", "Länge"), longest=60,
             examples=("Lesezeit: 4 Minuten", "3 Minuten Lesezeit", "Lesezeit: 2 min", "3 Min. Lesezeit", "3 min")),
    ),
)
