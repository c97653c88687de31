"""Italian: the lines that Italian-language sites and republishers put around an article.

Bylines read "di X", dates "5 marzo 2016"; related stories "Leggi anche"; the tail says "Fonte:", "Traduzione di X" and
"Riproduzione riservata".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:gennaio|gen\.?|febbraio|feb\.?|marzo|mar\.?|aprile|apr\.?|maggio|mag\.?|giugno|giu\.?|luglio|lug\.?|agosto"
    r"|ago\.?|settembre|sett?\.?|ottobre|ott\.?|novembre|nov\.?|dicembre|dic\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? )?(?:\d{{1,2}}°? {MONTH},? (?:19"
    rf"|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Luned", "luned", "Marte", "marte", "Merco", "merco", "Giove", "giove", "Vener", "vener", "Sabat", "sabat", "Domen", "domen")
HOUR = r"(?:(?:,| [–|-]| alle| ore| alle ore)? ?\d{1,2}[:.]\d\d)?"
NAMES = rf"(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,4}}|ANSA|Ansa|AGI|Reuters|AFP|[Rr]edazione)"
PIECE = r"(?:Questo (?:articolo|testo|saggio|contenuto|pezzo|intervento)|Questa (?:intervista|storia|inchiesta)|Articolo)"

PROFILE = Profile(
    name="italian",
    title="Italian",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:di) ?:? (?!Mar[ií]a\b|Caprio\b|Blasio\b){NAMES}(?:,? (?:il )?{DATE}{HOUR}| [–|-] [^.!?]{{2,60}}"
             rf"| \([^()]{{2,40}}\))?", head=("Di ", "di ", "DI ", "Di:"), where="head", longest=160,
             examples=("di Anna Rossi e Marco Bianchi", "Di Anna Rossi, 5 marzo 2016"),
             near_misses=("Di Anna Rossi non si sa più nulla.", "Di Maria Scores Twice")),
        line("published", Kind.HEADER,
             rf"(?:(?:(?i:pubblicato|aggiornato|ultimo aggiornamento|ultima modifica|data|modificato"
             rf"|postato)(?: ?:)?(?: il| in data| al)?|[Ii]l) {DATE}{HOUR}[ ,|–-]{{0,3}}){{1,3}}(?:(?:[Dd]i"
             rf"|[Dd]a):? {NAMES})?",
             head=("Pubblicato", "pubblicato", "PUBBLICATO", "Aggiornato", "aggiornato", "AGGIORNATO", "Ultimo agg",
                   "ULTIMO AGG", "Ultima mod", "Data", "Modificato", "Postato", "Il "), where="head", longest=160,
             examples=("Pubblicato il 5 marzo 2016 alle 10:30", "Ultimo aggiornamento: 05/03/2016"),
             near_misses=("Pubblicato il 5 marzo 2016, il rapporto accusa il sindaco.",
                          "Il 5 marzo 2016 l'acqua salì.")),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}(?: ?[|–-]?,? ?(?:[Dd]i|[Dd]a):? {NAMES})?", label="published",
             head=DAYS, where="head", longest=120,
             examples=("5 marzo 2016 di Anna Rossi", "5 marzo 2016", "Sabato, 5 marzo 2016"),
             near_misses=("5 marzo 2016, giorno di piena",)),
        line("published-by", Kind.HEADER, rf"(?:Pubblicato|Scritto|Postato) da:? {NAMES}(?:,? (?:il )?{DATE}{HOUR})?",
             label="byline", head=("Pubblicato da", "Scritto da", "Postato da"), where="head", longest=140,
             examples=("Scritto da Anna Rossi il 5 marzo 2016",),
             near_misses=("Scritto da Anna Rossi, il libro racconta la piena.",)),
        line("author", Kind.HEADER, rf"(?i:autor(?:e|i|ice)|a cura di) ?:? ?{NAMES}", label="byline", where="head",
             head=("Autore", "AUTORE", "Autori", "Autrice", "A cura di", "a cura di"), longest=120,
             examples=("Autore: Marco Bianchi", "A cura di Anna Rossi"),
             near_misses=("A cura di Anna Rossi è la mostra.",)),
        line("source", Kind.HEADER, rf"(?i:fonti|fonte) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))",
             where="head", head=("Fonte:", "FONTE:", "fonte:", "Fonti:"), longest=300,
             examples=("Fonte: Gazzetta della Valle",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)tempo (?:stimato )?di lettura ?:? ?\d{1,3} ?(?:minut[oi]|min\.?)"
             r"|\d{1,3} (?:minut[oi]|min\.?) di lettura", label="navigation", where="head",
             head=("tempo di lett", "tempo stimato"), tail=("di lettura",), longest=60,
             examples=("Tempo di lettura: 4 minuti",)),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>leggi (?:anche|pure|ancora|di più|tutto)|vedi anche|guarda anche"
            r"|ti potrebbe(?:ro)? (?:anche )?interessare|potrebbe(?:ro)? interessarti(?: anche)?"
            r"|(?:articoli|notizie|contenuti) correlat[ie]|correlati|continua a leggere"
            r"|sullo stesso argomento) ?[:>»]{0,2}",
            head=("leggi ", "vedi anche", "guarda anche", "ti potrebbe", "potrebbe", "articoli ", "notizie ",
                  "contenuti ", "correlati", "continua a", "sullo stesso"), longest=45,
            after=Members(r".{25,200}[^.;,:]", most=12, items=True),
            examples=("LEGGI ANCHE:", "Leggi anche",
                      "Articoli correlati\n- Come ha riaperto il mulino di Arden\n- Quello che la piena lascia agli abitanti"),
            near_misses=("Leggi anche di notte?", "Vedi anche tu il mulino")),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>leggi (?:anche|pure|ancora)|per approfondire|approfondisci|vedi anche|guarda anche"
             r"|ti potrebbe(?:ro)? (?:anche )?interessare|articoli correlati"
             r"|sullo stesso argomento) ?[:>»|–-] ?(?P<headline>.{8,200})", label="related",
             head=("leggi ", "per approfondi", "approfondisci", "vedi anche", "guarda anche", "ti potrebbe",
                   "articoli ", "sullo stesso"), longest=260,
             examples=("Leggi anche: Il mulino di Arden riapre le porte", "LEGGI ANCHE > Così è salita l'acqua"),
             near_misses=("Leggi anche quando piove.",)),
        line("advert", Kind.INSERT,
             r"(?i)[(–-]{0,2} ?(?:pubblicità|annuncio pubblicitario|messaggio pubblicitario|contenuto sponsorizzato"
             r"|continua (?:la lettura )?dopo la pubblicità|l'articolo continua (?:dopo"
             r"|sotto)(?: la pubblicità)?) ?[)–-]{0,2}",
             head=("pubblicità", "(pubblicità", "annuncio pubb", "messaggio pubb", "contenuto spons", "continua ",
                   "l'articolo continua", "l’articolo continua"), longest=60,
             examples=("Pubblicità", "Annuncio pubblicitario"),
             near_misses=("Pubblicità ingannevole, dice il giudice",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:(?:crediti|credits?)(?: (?:foto|immagine|fotografici))?|foto|fotografia"
             r"|immagine(?: di copertina| in evidenza)?|foto di copertina|illustrazione"
             r"|didascalia) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("foto:", "foto :", "(foto:", "[foto", "fotografia:", "immagine", "(immagine", "foto di copertina",
                   "illustrazione:", "crediti", "(crediti", "didascalia:"), longest=140,
             examples=("Foto: Marco Bianchi / Agenzia della Valle", "Immagine di copertina: Anna Rossi"),
             near_misses=("Immagine: tutto ciò che resta. Così diceva.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"{PIECE} (?:(?:è|è stat[oa]) (?:(?:stat[oa] )?(?:pubblicat[oa]|apparso|apparsa"
             rf"|uscit[oa]) .{{0,60}}(?:originariamente|originalmente|per la prima volta|in origine|inizialmente"
             rf"|prima) .{{3,250}}|(?:originariamente|originalmente|inizialmente) (?:stat[oa] )?(?:pubblicat[oa]"
             rf"|apparso|apparsa|uscit[oa]) (?P<place>.{{3,250}}))|(?:pubblicat[oa] )?(?:originariamente"
             rf"|originalmente) .{{3,250}})",
             head=("Questo articolo", "Questo testo", "Questo saggio", "Questo contenuto", "Questo pezzo",
                   "Questo intervento", "Questa intervista", "Questa storia", "Questa inchiesta", "Articolo"),
             longest=420,
             examples=("Questo articolo è stato pubblicato originariamente su Gazzetta della Valle",
                       "Articolo pubblicato originalmente su Gazzetta della Valle"),
             near_misses=("Questo articolo è stato citato dal sindaco.",)),
        line("originally", Kind.ATTRIBUTION,
             r"(?:Pubblicato (?:originariamente|originalmente|per la prima volta|inizialmente) (?:su|in|da|nel|sul"
             r"|sulla|dal) .{2,200}|Originariamente pubblicato (?:su|in|da|nel|sul|sulla|dal) .{2,200})",
             label="origin", head=("Pubblicato ", "Originariamente "), where="tail", longest=260,
             examples=("Originariamente pubblicato su Gazzetta della Valle",)),
        line("feed", Kind.ATTRIBUTION,
             r"L'articolo (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) (?:proviene da"
             r"|sembra essere il primo su) (?P<source>[^,;:!?]{2,80}?)\.?", label="origin",
             head=("L'articolo ", "L’articolo "), longest=320,
             examples=("L'articolo Il mulino riapre le porte proviene da Gazzetta della Valle.",),
             near_misses=("L'articolo del sindaco non convince.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?i:(?:link all')?articolo originale|testo originale|fonte originale|link originale"
             rf"|versione originale|titolo originale)(?: in [\p{{L}}]{{4,12}})? ?: ?(?:(?P<url>{URL})"
             rf"|(?P<source>.{{2,160}}))|Leggi l'(?:articolo )?originale(?: (?:qui|su [^.]{{2,60}}))?\.?",
             label="origin",
             head=("Articolo orig", "articolo orig", "Link all", "Testo originale", "Fonte originale",
                   "FONTE ORIGINALE", "Link originale", "Versione originale", "Titolo originale", "Leggi l"),
             longest=320,
             examples=("Articolo originale: https://gazzetta-della-valle.test/mulino", "Leggi l'originale"),
             near_misses=("Articolo originale e ben scritto, dicono tutti.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:fonti|fonte|tratto da|da) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))",
             label="origin", where="tail", head=("Fonte:", "FONTE:", "fonte:", "Fonti:", "Tratto da:"), longest=320,
             examples=("Fonte: Gazzetta della Valle",)),
        line("topics", Kind.HEADER,
             r"(?i)(?:parole chiave|etichette|argomenti|categori[ae]|pubblicato in|archiviato in|sezione"
             r"|temi) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("parole chiave", "etichette", "argomenti:", "categori", "pubblicato in:", "archiviato in",
                   "sezione:", "temi:"), longest=240,
             examples=("Parole chiave: mulino, piena, Arden",), near_misses=("Categoria protetta, dice il sindaco",)),
    ),
)
