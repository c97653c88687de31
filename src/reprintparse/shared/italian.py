"""Italian: the lines that Italian-language sites and republishers put around an article.

Bylines read "di X", dates "5 marzo 2016"; related stories "Leggi anche"; the tail says "Fonte:", "Traduzione di X" and
"Riproduzione riservata".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import URL

TITLE = r"[-–•·»>]? ?[\p{Lu}\p{N}\"'‘“«(#@].{10,180}+(?<![.;,:…\s][\"'”’» )\]]{0,2})"
"""A headline in a list of them: no full stop, inside quotation marks or out."""

MONTH = (
    r"(?i:gennaio|gen\.?|febbraio|feb\.?|marzo|mar\.?|aprile|apr\.?|maggio|mag\.?|giugno|giu\.?|luglio|lug\.?|agosto|ago\.?|settembre|sett?\.?|ottobre|ott\.?|novembre|nov\.?|dicembre|dic\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? )?(?:\d{{1,2}}°? {MONTH},? (?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
PIECE = (
    r"(?:Questo (?:articolo|testo|saggio|contenuto|pezzo|intervento|reportage|post|editoriale|brano)|Questa (?:intervista|storia|inchiesta|analisi|notizia)|Quest'(?:articolo|intervista|inchiesta|analisi)|L'articolo|Articolo|Intervista|Testo|Intervento)"
)

PROFILE = Profile(
    name="italian",
    title="Italian",
    always=True,
    rules=(
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>(?:leggi|leggete|rileggi) (?:anche|pure|ancora|di più|tutto)"
            r"|(?:vedi|guarda|ascolta|scopri) anche|(?:forse )?(?:ti|vi) (?:potrebbe(?:ro)?"
            r"|può) (?:anche )?(?:interessare|piacere)|potrebbe(?:ro)? interessar(?:ti|vi)(?: anche)?"
            r"|(?:articol[oi]|notizi[ae]|contenuti|post|video|letture) (?:correlat[ieoa]|consigliat[ieoa]|simili"
            r"|collegati)|correlati|continua a leggere|sullo stesso (?:argomento|tema)|per approfondire"
            r"|approfondiment[oi]|per saperne di più|da leggere(?: anche)?|da non perdere|in questo articolo"
            r"|altre notizie|altri articoli|potrebbe interessarti) ?[:>»]{0,2}",
            head=("leggi ", "vedi anche", "guarda anche", "ti potrebbe", "potrebbe", "articoli ", "notizie ",
                  "contenuti ", "correlati", "continua a", "sullo stesso", "leggete ", "rileggi ", "ascolta anche",
                  "scopri anche", "forse ti", "ti può", "vi potrebbe", "vi può", "articolo ", "notizia ", "post ",
                  "video ", "letture ", "per approfondire", "approfondiment", "per saperne", "da leggere",
                  "da non perdere", "altre notizie", "altri articoli"), longest=50,
            after=Members(TITLE, most=12, listing=True, characters=1600),
            examples=("LEGGI ANCHE:", "Leggi anche",
                      "Articoli correlati\n- Come ha riaperto il mulino di Arden\n- Quello che la piena lascia agli abitanti",
                      "Leggi anche\nCome ha riaperto il mulino di Arden"),
            near_misses=("Leggi anche di notte?", "Vedi anche tu il mulino")),
        run("latest", Kind.INSERT,
            r"(?i)(?:i )?(?:più (?:letti|recenti|visti|condivisi|commentati)"
            r"|le (?:notizie )?più (?:lette|recenti|viste)|ultime(?: notizie| news|ora)?|ultimora|notizie del giorno"
            r"|le ultime(?: notizie)?|in primo piano|in evidenza|video consigliati|altro da [\p{L} .'-]{2,40}) ?:?",
            label="related", where="tail",
            head=("i più", "più letti", "più recenti", "più visti", "le più", "le notizie", "ultim",
                  "notizie del giorno", "le ultime", "in primo piano", "in evidenza", "video consigliati", "altro da"),
            longest=50, after=Members(TITLE, most=25, listing=True, characters=3000),
            examples=("I più letti\nIl mulino di Arden riapre le porte\nCosì è salita l'acqua nella valle",)),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>(?:leggi|rileggi|leggete) (?:anche|pure|ancora)|per approfondire|approfondisci"
             r"|approfondimento|(?:vedi|guarda|ascolta|scopri) anche|(?:ti|vi) potrebbe(?:ro)? (?:anche )?interessare"
             r"|articol[oi] correlat[oi]|sullo stesso (?:argomento|tema)|per saperne di più|da leggere"
             r"|da non perdere) ?[:>»|–-] ?(?P<headline>.{8,200})", label="related",
             head=("leggi ", "per approfondi", "approfondisci", "vedi anche", "guarda anche", "ti potrebbe",
                   "articoli ", "articolo ", "rileggi ", "leggete ", "approfondimento", "ascolta anche",
                   "scopri anche", "vi potrebbe", "per saperne", "da leggere", "da non perdere", "sullo stesso"),
             longest=260,
             examples=("Leggi anche: Il mulino di Arden riapre le porte", "LEGGI ANCHE > Così è salita l'acqua"),
             near_misses=("Leggi anche quando piove.",)),
        line("advert", Kind.INSERT,
             r"(?i)[(–-]{0,2} ?(?:pubblicità|annuncio pubblicitario|messaggio pubblicitario"
             r"|contenuto (?:sponsorizzato|pubblicitario)|pubbliredazionale|informazione pubblicitaria"
             r"|advertisement pubblicitario|continua (?:la lettura )?dopo la pubblicità"
             r"|l'articolo continua (?:dopo|sotto)(?: la pubblicità)?) ?[)–-]{0,2}",
             head=("pubblicità", "(pubblicità", "annuncio pubb", "messaggio pubb", "contenuto ", "pubbliredaz",
                   "informazione pubb", "continua ", "l'articolo continua", "l’articolo continua"), longest=60,
             examples=("Pubblicità", "Annuncio pubblicitario"),
             near_misses=("Pubblicità ingannevole, dice il giudice",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:(?:crediti|credits?)(?: (?:foto|immagine|fotografici))?|foto|fotografi[ae]"
             r"|immagin[ei](?: (?:di (?:copertina|repertorio|archivio|apertura)|in evidenza|d'archivio|simbolica))?"
             r"|foto (?:di (?:copertina|repertorio|archivio|apertura)|in evidenza|d'archivio)|illustrazione"
             r"|didascalia|nella foto|fonte (?:foto|immagine|dell'immagine)) ?: ?(?P<credit>[^.!?]{2,100})\.?"
             r"(?(1)[)\]])",
             head=("foto:", "foto :", "(foto:", "[foto", "fotografia:", "immagine", "(immagine", "foto di ",
                   "foto in ev", "nella foto:", "nella foto :", "foto d'arch", "foto d’arch", "fotografie:",
                   "fonte foto", "fonte imm", "fonte dell", "illustrazione:", "crediti", "(crediti", "didascalia:"),
             longest=140,
             examples=("Foto: Marco Bianchi / Agenzia della Valle", "Nella foto: il mulino di Arden",
                       "Immagine di copertina: Anna Rossi"),
             near_misses=("Immagine: tutto ciò che resta. Così diceva.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"{PIECE} (?:(?:è|è stat[oa]) (?:(?:stat[oa] )?(?:pubblicat[oa]|apparso|apparsa"
             rf"|uscit[oa]) .{{0,60}}(?:originariamente|originalmente|per la prima volta|in origine|inizialmente"
             rf"|prima) .{{3,250}}|(?:originariamente|originalmente|inizialmente) (?:stat[oa] )?(?:pubblicat[oa]"
             rf"|apparso|apparsa|uscit[oa]) (?P<place>.{{3,250}})|è (?:ripubblicato|riprodotto|tratto|ripreso"
             rf"|tradotto) (?:qui |da|dal|dalla|con|per|sotto|grazie)[^\n]{{3,250}})"
             rf"|(?:pubblicat[oa] )?(?:originariamente|originalmente) .{{3,250}})"
             rf"|(?:Una|La) (?:prima )?versione (?:originale |più lunga |inglese "
             rf"|precedente )?di quest[oa'] ?(?:articolo|testo|intervista) è (?:stata pubblicata|apparsa"
             rf"|uscita) .{{3,250}}",
             head=("Questo articolo", "Questo testo", "Questo saggio", "Questo contenuto", "Questo pezzo",
                   "Questo intervento", "Questa intervista", "Questa storia", "Questa inchiesta", "Questo reportage",
                   "Questo post", "Questo editoriale", "Questo brano", "Questa analisi", "Questa notizia",
                   "Quest'articolo", "Quest’articolo", "Quest'intervista", "Quest’intervista", "Quest'inchiesta",
                   "Quest’inchiesta", "L'articolo", "L’articolo", "Intervista", "Testo", "Intervento", "Una versione",
                   "Una prima versione", "La versione", "La prima versione", "Articolo"), longest=420,
             examples=("Questo articolo è stato pubblicato originariamente su Gazzetta della Valle",
                       "Articolo pubblicato originalmente su Gazzetta della Valle"),
             near_misses=("Questo articolo è stato citato dal sindaco.",)),
        line("originally", Kind.ATTRIBUTION,
             r"(?:Pubblicato (?:originariamente|originalmente|per la prima volta|inizialmente) (?:su|in|da|nel|sul"
             r"|sulla|dal) .{2,200}|Originariamente pubblicato (?:su|in|da|nel|sul|sulla|dal) .{2,200})",
             label="origin", head=("Pubblicato ", "Originariamente "), where="tail", longest=260,
             examples=("Originariamente pubblicato su Gazzetta della Valle",)),
        line("appeared", Kind.ATTRIBUTION,
             rf"(?:{PIECE} (?:è |è stat[oa] |era )?(?:stat[oa] )?(?:già )?(?:originariamente "
             rf"|originalmente )?(?:pubblicat|appars|uscit|tratt|ripres|estratt|ripubblicat"
             rf"|tradott)[oa](?: originariamente| originalmente)?(?: per la prima volta)?|Pubblicato|Tratto|Ripreso"
             rf"|Apparso|Uscito|Estratto) (?:il {DATE},? )?(?:su|sul|sulla|sull'|da|dal|dalla|dall'|in|nel|nella"
             rf"|per) ?(?:(?:sito|rivista|blog|quotidiano|giornale|settimanale|portale)(?: di| del"
             rf"| della)? ?)?(?:(?P<url>{URL})|(?P<source>(?:(?:Il|La|Le|Lo|I) "
             rf"|L['’])?\p{{Lu}}[^,;!?.\d]{{1,50}}?(?:\.(?:it|com|org|net|info|eu|ch))?"
             rf"|(?:www\.)?[\w-]{{2,40}}(?:\.\p{{Ll}}{{2,6}}){{1,3}}))(?:,? (?:il |del )?{DATE}"
             rf"|,? n[.°] ?\d{{1,5}}[^.]{{0,40}})?\.?", label="origin", where="tail", longest=300,
             head=("Questo articolo", "Questo testo", "Questo saggio", "Questo contenuto", "Questo pezzo",
                   "Questo intervento", "Questa intervista", "Questa storia", "Questa inchiesta", "Questo reportage",
                   "Questo post", "Questo editoriale", "Questo brano", "Questa analisi", "Questa notizia", "Quest'",
                   "Quest’", "L'articolo", "L’articolo", "Articolo ", "Intervista ", "Testo ", "Intervento ",
                   "Pubblicato ", "Tratto ", "Ripreso ", "Apparso ", "Uscito ", "Estratto "),
             examples=("Questo articolo è stato pubblicato da Gazzetta della Valle.",
                       "Tratto da Gazzetta della Valle, 5 marzo 2016",
                       "Articolo pubblicato su gazzetta-della-valle.it"),
             near_misses=("Questo articolo è stato pubblicato per errore.",
                          "Tratto da una storia vera, il film piace.")),
        line("courtesy", Kind.ATTRIBUTION,
             r"(?:(?:Articolo |Testo )?(?:[Pp]ubblicat|[Rr]ipubblicat"
             r"|[Rr]iprodott)[oa] (?:qui )?(?:per gentile concessione|con (?:il )?(?:permesso|consenso)"
             r"|su autorizzazione|con l'autorizzazione) d[ie][^\n]{2,140}"
             r"|(?:Per )?[Gg]entile concessione (?:di|del|della|dell'|dei) ?[\p{Lu}][^\n]{2,100})", label="origin",
             where="tail", longest=240,
             head=("Articolo ", "Testo ", "Pubblicat", "Ripubblicat", "Riprodott", "Per gentile", "Gentile conc"),
             examples=("Per gentile concessione di Gazzetta della Valle", "Pubblicato con il permesso dell'autrice."),
             near_misses=("Per gentile che fosse, il mugnaio tacque.",)),
        line("read-on", Kind.ATTRIBUTION,
             rf"(?:Leggi|Leggete|Continua a leggere|Vedi) (?:(?:tutto )?(?:l'articolo|il testo|l'intervista|il post"
             rf"|la notizia)(?: (?:complet[oa]|original[ei]|intero|integrale))? )?(?:su|sul|in|qui"
             rf"|:) ?(?:sito (?:di |del )?)?(?:(?P<url>{URL})|(?P<source>[^\n.!?]{{2,60}}(?:\.\p{{Ll}}{{2,4}})?))?\.?",
             label="origin", where="tail", longest=200, head=("Leggi ", "Leggete ", "Continua a ", "Vedi "),
             examples=("Leggi l'articolo completo su Gazzetta della Valle",
                       "Continua a leggere su gazzetta-della-valle.it"), near_misses=("Leggi l'articolo e taci.",)),
        line("feed", Kind.ATTRIBUTION,
             r"L'articolo (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) (?:proviene da|sembra essere il primo su"
             r"|è (?:apparso|stato pubblicato) per primo su) (?P<source>[^,;:!?]{2,80}?)\.?", label="origin",
             head=("L'articolo ", "L’articolo "), longest=320,
             examples=("L'articolo Il mulino riapre le porte proviene da Gazzetta della Valle.",),
             near_misses=("L'articolo del sindaco non convince.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?i:(?:link all')?articolo originale|testo originale|fonte originale|fonte dell'articolo"
             rf"|link (?:originale|all'articolo)|versione originale|titolo originale"
             rf"|originale)(?: in [\p{{L}}]{{4,12}})? ?: ?(?:(?P<url>{URL})|(?P<source>.{{2,160}}))"
             rf"|Leggi l'(?:articolo )?originale(?: (?:qui|su [^.]{{2,60}}))?\.?", label="origin",
             head=("Articolo orig", "articolo orig", "Link all", "Testo originale", "Fonte originale",
                   "FONTE ORIGINALE", "Fonte dell", "Originale:", "Link originale", "Versione originale",
                   "Titolo originale", "Leggi l"), longest=320,
             examples=("Articolo originale: https://gazzetta-della-valle.test/mulino", "Leggi l'originale"),
             near_misses=("Articolo originale e ben scritto, dicono tutti.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:fonti|fonte|tratto da|da|via|fonte e link) ?: ?(?:(?P<url>{URL})"
             rf"|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin", where="tail",
             head=("Fonte:", "FONTE:", "fonte:", "Fonte :", "Fonti:", "FONTI:", "Tratto da:", "Da:", "Via:",
                   "Fonte e link:"), longest=320,
             examples=("Fonte: Gazzetta della Valle",)),
        line("skip", Kind.FURNITURE,
             r"(?i)(?:(?:vai|salta|passa) (?:direttamente )?al (?:contenuto|menu|menù)(?: principale)?"
             r"|(?:torna|vai) (?:su|all'inizio|alla home(?:page)?|in alto|a inizio pagina)|menu principale"
             r"|(?:articolo|notizia|post|pagina) (?:precedente|successiv[oa])"
             r"|(?:mostra|vedi|carica) (?:di più|altr[oie]|altri articoli)|caricamento(?: in corso)? ?(?:…|\.{2,3})?"
             r"|apri (?:il )?menu|chiudi(?: (?:il )?menu)?|segnala un errore|mappa del sito|note legali|accedi"
             r"|password dimenticata\??|contatti|contattaci|chi siamo|(?:informativa|politica) (?:sulla )?privacy"
             r"|privacy policy|cookie policy|termini e condizioni|gestisci (?:i )?cookie|redazione e contatti"
             r"|lavora con noi|p(?:\. ?|artita )?iva ?:? ?\d{11})", label="navigation", longest=80,
             head=("vai ", "salta ", "passa ", "torna ", "menu ", "articolo ", "notizia ", "post ", "pagina ",
                   "mostra ", "vedi ", "carica ", "caricamento", "apri ", "chiudi", "segnala un", "mappa del",
                   "note legali", "accedi", "password dim", "contatti", "contattaci", "chi siamo", "informativa ",
                   "politica ", "privacy policy", "cookie policy", "termini e", "gestisci ", "redazione e",
                   "lavora con", "p. iva", "p.iva", "partita iva"),
             examples=("Vai al contenuto", "Torna su", "Chi siamo"),
             near_misses=("Torna al fiume", "Chiudi il mulino")),
        line("topics", Kind.HEADER,
             r"(?i)(?:parole chiave|etichette|argomenti|categori[ae]|pubblicato in|archiviato in|sezione"
             r"|temi) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("parole chiave", "etichette", "argomenti:", "categori", "pubblicato in:", "archiviato in",
                   "sezione:", "temi:"), longest=240,
             examples=("Parole chiave: mulino, piena, Arden",), near_misses=("Categoria protetta, dice il sindaco",)),
        line("breadcrumbs", Kind.FURNITURE,
             r"(?:Inizio|Homepage|Prima pagina)(?: ?[|>»›/·•→] ?[\p{Lu}\d¿«“\"][^|>»›•→\n]{1,60}?){1,12}",
             label="navigation", longest=400, head=("Inizio ", "Homepage ", "Prima pagina ",),
             examples=("Homepage > Cultura > Mulini",)),
    ),
)
