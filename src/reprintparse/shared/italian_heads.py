"""Italian: bylines, dates, sources and reading times above an article (the other lines are in `italian.py`)."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:gennaio|gen\.?|febbraio|feb\.?|marzo|mar\.?|aprile|apr\.?|maggio|mag\.?|giugno|giu\.?|luglio|lug\.?|agosto|ago\.?|settembre|sett?\.?|ottobre|ott\.?|novembre|nov\.?|dicembre|dic\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? )?(?:\d{{1,2}}°? {MONTH},? (?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Luned", "luned", "Marte", "marte", "Merco", "merco", "Giove", "giove", "Vener", "vener", "Sabat", "sabat", "Domen", "domen")
CLOCK = r"(?:(?i:alle ore |alle |ore )?\d{1,2}[:.]\d\d(?:am|pm)?(?: ?(?:CET|CEST|GMT))?)"
HOUR = rf"(?:(?:,| [–|-])? ?{CLOCK})?"
CUE = (
    r"(?:(?i:pubblicat[oa]|aggiornat[oa]|ultimo aggiornamento|ultima modifica|data(?: di pubblicazione)?|edizione"
    r"|modificat[oa]|modifica|postato|creato|inserito|scritto|pubblicazione)(?: ?:)?(?: il| in data| al| del| DEL)?(?: ?:)? )"
)
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,4}}|ANSA|Ansa|AGI|Agi|Adnkronos|askanews|LaPresse|Italpress|Reuters|AFP|AP|(?:[Ll]a )?[Rr]edazione(?: [\p{{Lu}}][\p{{L}}]{{2,20}}(?: [\p{{Lu}}][\p{{L}}]{{2,20}})?)?)"
)

PROFILE = Profile(
    name="italian-heads",
    title="Italian heads",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:di) ?:? (?!Mar[ií]a\b|Caprio\b|Blasio\b){NAMES}"
             rf"(?:(?: ?[,|–•·-])? (?:pubblicato )?(?:il )?{DATE}{HOUR}| [–|•—-] [^.!?]{{2,60}}| \([^()]{{2,40}}\)"
             rf"|, (?:da [\p{{Lu}}]|inviat[oa]|corrispondente|giornalista|professor|docente|economista|storic[oa]"
             rf"|ricercat|scritt)[^.!?]{{1,60}})?", head=("Di ", "di ", "DI ", "Di:", "di:"), where="head", longest=160,
             examples=("di Anna Rossi e Marco Bianchi", "Di Anna Rossi, 5 marzo 2016", "di ANSA", "di Redazione",
                       "di Anna Rossi - 5 marzo 2016"),
             near_misses=("Di Anna Rossi non si sa più nulla.", "Di Maria Scores Twice")),
        run("byline-below", Kind.HEADER, r"(?:[Dd]i:?|DI:?|Autore:|[Aa] cura di:?|Testo di:?)", label="byline",
            longest=14, after=Members(rf"{NAMES}", least=1, most=1),
            head=('Di', 'di', 'DI', 'Autore:', 'A cura di', 'a cura di', 'Testo di'),
            examples=("di\nAnna Rossi",)),
        line("published", Kind.HEADER,
             rf"(?:{CUE}(?:{CLOCK} )?|[Ii]l )?{DATE}{HOUR}(?:(?: ?[,|–•·/(-] ?"
             rf"| )(?:{CUE}(?:{DATE}(?: \|)?{HOUR}|{CLOCK}))){{0,3}}\)?(?: ?[|–-]?,? ?(?:[Dd]i|[Dd]a):? {NAMES})?",
             where="head", longest=160,
             head=(*DAYS, "Pubblicato", "pubblicato", "PUBBLICATO", "Aggiornato", "aggiornato", "AGGIORNATO",
                   "Ultimo agg", "ULTIMO AGG", "Ultima mod", "Data", "Modificat", "Postato", "Creato", "CREATO",
                   "Inserito", "EDIZIONE", "Edizione", "Scritto", "Pubblicazione", "Pubblicata", "Aggiornata", "Il ",
                   "il "),
             examples=("Pubblicato il 5 marzo 2016 alle 10:30", "Ultimo aggiornamento: 05/03/2016",
                       "Pubblicato il 25/03/2016 - Aggiornato il 26/03/2016 alle 10:30", "5 marzo 2016 di Anna Rossi",
                       "25-03-2016 - 12:48", "5 marzo 2016", "Sabato, 5 marzo 2016", "5 MARZO 2016 ALLE 09:15",
                       "5 marzo 2016 (modifica il 6 marzo 2016 | 10:30)", "aggiornato alle 09:15 5 marzo 2016",
                       "EDIZIONE DEL 05.03.2016"),
             near_misses=("Pubblicato il 5 marzo 2016, il rapporto accusa il sindaco.",
                          "5 marzo 2016, giorno di piena", "Il 5 marzo 2016 l'acqua salì.")),
        line("suggest", Kind.CALL_TO_ACTION, r"Suggerisci|Condividi|Stampa|Scrivi alla redazione", label="social",
             where="head", longest=26, head=("Suggerisci", "Condividi", "Stampa", "Scrivi alla"),
             examples=("Suggerisci",)),
        line("published-by", Kind.HEADER,
             rf"(?:Pubblicato|Scritto|Postato|Inserito|Inviato|Redatto) da:? {NAMES}(?:,? (?:il )?{DATE}{HOUR})?",
             label="byline",
             head=("Pubblicato da", "Scritto da", "Postato da", "Inserito da", "Inviato da", "Redatto da"),
             where="head", longest=140,
             examples=("Scritto da Anna Rossi il 5 marzo 2016",),
             near_misses=("Scritto da Anna Rossi, il libro racconta la piena.",)),
        line("author", Kind.HEADER,
             rf"(?i:autor(?:e|i|ice)|a cura di|testo di|articolo di|intervista di|intervista a cura di|un articolo di"
             rf"|un commento di|un'analisi di|reportage di|(?:la )?traduzione e cura di|testi di) ?:? ?{NAMES}\.?",
             label="byline", where="head",
             head=("Autore", "AUTORE", "Autori", "Autrice", "A cura di", "a cura di", "A CURA DI", "Testo di",
                   "Testi di", "Articolo di", "Intervista di", "Intervista a cura", "Un articolo di", "Un commento di",
                   "Un'analisi di", "Un’analisi di", "Reportage di"), longest=120,
             examples=("Autore: Marco Bianchi", "A cura di Anna Rossi", "Articolo di Anna Rossi"),
             near_misses=("A cura di Anna Rossi è la mostra.",)),
        line("newsroom", Kind.HEADER,
             r"(?P<author>Redazione|REDAZIONE|[Ll]a [Rr]edazione|Redazione [\p{Lu}][\p{L}]{2,20}"
             r"(?: [\p{Lu}][\p{L}]{2,20})?)", label="byline", where="head",
             head=("Redazione", "REDAZIONE", "La redazione", "La Redazione"), longest=50,
             examples=("Redazione",), near_misses=("Redazione del bilancio in ritardo",)),
        line("ago", Kind.HEADER,
             r"(?:(?:Pubblicato|Aggiornato) )?(?:\d{1,2}|una?|un') ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]"
             r"|mes[ei]|ann[oi]) fa", label="published", where="head", tail=(" fa",), longest=40,
             examples=("3 ore fa", "Pubblicato 3 ore fa"), near_misses=("Il mulino chiuse anni fa",)),
        line("source", Kind.HEADER, rf"(?i:fonti|fonte) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))",
             where="head", head=("Fonte:", "FONTE:", "fonte:", "Fonti:"), longest=300,
             examples=("Fonte: Gazzetta della Valle",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)\d{1,2}['’] di lettura|\d{1,2} minuti di lettura"
             r"|(?:tempo (?:stimato |medio )?di lettura(?: stimato)?|lettura(?: di)?"
             r"|durata lettura) ?:? ?\d{1,3} ?(?:minut[oi]|min\.?|')|\d{1,3} (?:minut[oi]|min\.?) di lettura",
             label="navigation", where="head",
             head=("tempo di lett", "tempo stimato", "tempo medio", "lettura", "durata lett"),
             tail=("di lettura", "DI LETTURA"), longest=60,
             examples=("Tempo di lettura: 4 minuti", "2' di lettura", "1 MINUTI DI LETTURA")),
    ),
)
