"""German: calls to share, subscribe, donate and comment (the other lines are in `german.py`)."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="german-calls",
    title="German calls to readers",
    always=True,
    rules=(
        line("buttons", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:druckansicht|druckversion|drucken|artikel (?:versenden|drucken|merken|teilen"
             r"|weiterempfehlen)|als e-?mail versenden|seite drucken|tippfehler melden"
             r"|fehler melden)(?: ?\\?[|·•/] ?)?){1,6}", label="social",
             head=("druckansicht", "druckversion", "artikel ", "als e-mail", "seite drucken", "tippfehler",
                   "fehler melden"), longest=120,
             examples=("Druckansicht | Artikel versenden", "Artikel drucken"),
             near_misses=("Artikel drucken sie selten.",)),
        line("share-on", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:auf|bei|per|via|über) (?:facebook|twitter|x|whatsapp|telegram|linkedin|xing|pinterest"
             r"|e-?mail) (?:teilen|versenden|senden|weiterempfehlen)"
             r"|(?:teilen|teile) (?:auf|via|per|über|diesen) [\p{L}-]{1,20}|link kopieren|seite teilen|beitrag teilen"
             r"|artikel anhören|artikel merken|merkliste|kommentare öffnen|gefällt mir"
             r"|wird geladen(?:\.{3}|…)?)(?:[ |·•,]{1,3}(?:facebook|twitter|x|whatsapp|telegram|e-?mail"
             r"|drucken)){0,6}[!:.]?", label="social",
             head=("auf ", "bei ", "per ", "via ", "über ", "teilen ", "teile ", "link kop", "seite teil",
                   "beitrag teil", "artikel anh", "artikel merk", "merkliste", "kommentare öff", "gefällt mir",
                   "wird gel"), longest=80,
             examples=("Auf Facebook teilen", "Per E-Mail versenden", "Link kopieren", "Teile diesen Beitrag!"),
             near_misses=("Auf Facebook teilen sie alles.", "Teilen auf dem Markt half wenig.")),
        line("pages", Kind.FURNITURE,
             r"(?i)zum (?:hauptinhalt|inhalt|menü|seitenanfang) springen|zum inhalt"
             r"|zur (?:[\p{L}-]{2,20}[ -])?startseite|zurück zur (?:startseite|übersicht|liste)|(?:zurück )?nach oben"
             r"|seitenanfang|(?:(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|mediadaten|nutzungsbedingungen"
             r"|cookie-einstellungen|barrierefreiheit)(?: ?[|·•/,] ?| |$)){2,6}|vorheriger (?:artikel|beitrag)"
             r"|nächster (?:artikel|beitrag)|(?:artikel|seite) vorlesen|menü öffnen"
             r"|(?:sie können )?diesen artikel (?:auch )?(?:als podcast )?(?:an)?hören\.?"
             r"|artikel zum hören[^\n]{0,12}|die wiedergabe wurde unterbrochen\.?|feedback (?:senden|geben)"
             r"|ihr browser unterstützt .{3,80}", label="navigation",
             head=("zum haupt", "zum inhalt", "zum menü", "zum seitenan", "zur ", "zurück ", "nach oben", "seitenanf",
                   "impressum", "datenschutz", "agb", "kontakt", "mediadaten", "nutzungs", "vorheriger ", "nächster ",
                   "artikel vor", "seite vor", "menü öff", "sie können diesen", "diesen artikel", "artikel zum h",
                   "die wiederg", "feedback ", "ihr browser"), longest=120,
             examples=("Zum Hauptinhalt springen", "Zur Startseite", "Impressum | Datenschutz | AGB", "Nach oben"),
             near_misses=("Nach oben führte kein Weg.", "Zur Startseite des Rennens kam sie zu spät.")),
        line("feed-subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:rss(?:-feed)?|feed|presseverteiler|e-?mail-abo) (?:abonnieren|bestellen|anmelden)[ !.]{0,2}",
             label="subscribe", head=("rss", "feed abo", "presseverteiler", "e-mail-abo"), longest=40,
             examples=("RSS-Feed abonnieren",)),
        line("readers-write", Kind.CALL_TO_ACTION,
             r"(?:Lesermeinungen?|Leserkommentare|Um (?:selbst )?[Kk]ommentare (?:verfassen|schreiben"
             r"|abgeben) zu können).{0,2500}", label="comment",
             head=("Lesermeinung", "Leserkommentar", "Um selbst Kommentare", "Um Kommentare", "Um kommentare"),
             longest=2600,
             examples=("Lesermeinungen", "Um selbst Kommentare verfassen zu können, müssen Sie sich bitte einloggen."),
             where="tail"),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:wenn sie .{5,120}abonnieren sie .{0,40}newsletter.{0,60}"
             r"|(?:abonnieren|bestellen) sie .{0,60}(?:newsletter|kanal|feed|podcast).{0,120}"
             r"|(?:jetzt )?(?:zum |unseren |den |für unseren |für den )?(?:kostenlosen )?newsletter (?:jetzt "
             r"|hier )?(?:anmelden|abonnieren|bestellen)[ !.]{0,2}|(?:melden sie sich|melde dich|trage dich"
             r"|tragen sie sich) .{0,80}newsletter.{0,120}|(?:jetzt )?(?:kostenlos )?(?:abonnieren|newsletter"
             r"|abo abschließen|jetzt abonnieren)[ !:]{0,2}|abonniere .{0,60}(?:newsletter|kanal|podcast).{0,100})",
             head=("wenn sie", "abonnieren", "abonniere ", "bestellen sie", "jetzt ", "zum newsletter", "unseren ",
                   "newsletter", "den newsletter", "kostenlosen", "melden sie", "melde dich", "trage dich",
                   "tragen sie", "für unseren", "für den", "abo absch"), longest=240,
             examples=("Zum Newsletter anmelden", "Abonnieren Sie unseren Newsletter", "Newsletter abonnieren"),
             near_misses=("Abonnieren Sie keine Sorgen.", "Jetzt ist das Wasser da")),
        line("social", Kind.CALL_TO_ACTION,
             r"(?i)(?:folgen sie(?: uns| mir| [\p{L} ]{2,40})|(?:folge|folgt|besucht) (?:uns|mir)"
             r"|besuchen sie uns)(?: auch)? (?:auf|bei) (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp"
             r"|tiktok|linkedin|google|mastodon|social media)\b.{0,100}"
             r"|(?:(?:artikel|beitrag|seite|diesen (?:artikel|beitrag)) )?(?:teilen|drucken|twittern|merken|mailen"
             r"|versenden|weiterleiten)(?: (?:mit|auf|per|via) (?:freunden|facebook|twitter|whatsapp|e-?mail"
             r"|x))?[ !:]{0,2}|teilen sie (?:diesen|den) (?:artikel|beitrag).{0,80}",
             head=("folgen sie", "folge ", "folgt ", "besuchen sie", "besucht ", "artikel ", "beitrag ", "seite ",
                   "diesen ", "teilen", "drucken", "twittern"), longest=200,
             examples=("Folgen Sie uns auf Facebook und Twitter", "Artikel teilen", "Teilen"),
             near_misses=("Folgen Sie dem Fluss bis zur Mühle.", "Folgt man ihr auf Twitter, sieht man die Mühle.",
                          "Teilen will gelernt sein")),
        line("support", Kind.CALL_TO_ACTION,
             r"(?i)(?:unterstützen sie|unterstütze|unterstützt|helfen sie|ihre spende|mit ihrer spende|spenden sie"
             r"|werden sie|werde(?= mitglied| fördermitglied| abonnent)|dir gefällt|ihnen gefällt|ihnen hat"
             r"|dieser beitrag hat ihnen|hat ihnen) .{0,80}(?:spende|spenden|journalismus|mitglied|abonnent"
             r"|fördermitglied|förderer|unabhängig|paypal|unsere arbeit|unserer arbeit).{0,260}",
             head=("unterstütz", "helfen sie", "ihre spende", "mit ihrer spende", "spenden sie", "werden sie",
                   "werde ", "dir gefällt", "ihnen gefällt", "ihnen hat", "dieser beitrag", "hat ihnen"), where="tail",
             longest=380,
             examples=("Unterstützen Sie unsere Arbeit mit einer Spende.",
                       "Werden Sie Mitglied und fördern Sie unabhängigen Journalismus.")),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?i)(?:jetzt )?(?:spenden|unterstützen(?: sie uns)?|mitglied werden|fördermitglied werden"
             r"|online spenden|spendenkonto)[ !:]{0,2}", label="support",
             head=("jetzt spenden", "jetzt unterst", "jetzt mitgl", "spenden", "unterstützen sie", "mitglied werden",
                   "fördermitglied", "online spenden"), longest=40,
             examples=("Jetzt spenden!", "Unterstützen Sie uns"),
             near_misses=("Spenden für die Opfer der Flut trafen ein",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:schreiben sie|schreibe|hinterlassen sie|hinterlasse|hinterlass) (?:einen|den ersten"
             r"|uns einen) kommentar|kommentar (?:schreiben|hinterlassen|verfassen|abgeben)"
             r"|kommentieren(?: sie diesen (?:artikel|beitrag))?|\d{1,4} kommentare?"
             r"|kommentare (?:lesen|anzeigen|ansehen)(?: \(\d{1,5}(?: beiträge)?\))?"
             r"|(?:keine|alle|zu den|zeige) kommentare|diskutieren sie mit"
             r"|sie müssen (?:sich )?(?:an|ein)(?:gemeldet|geloggt|melden|loggen).{3,60}"
             r"|die kommentare sind geschlossen)(?: (?:antworten abbrechen|antwort abbrechen"
             r"|zu .{2,60}))?(?: ?[!.:…(|–>»-].{0,60})?",
             head=("kommentare l", "kommentare an", "schreiben sie", "schreibe einen", "hinterlass", "kommentar ",
                   "kommentieren", "keine komm", "alle komm", "zu den ", "diskutieren sie", "sie müssen",
                   "die kommentare sind"), tail=("Kommentare", "Kommentar", "kommentare"), longest=110,
             examples=("Schreiben Sie einen Kommentar", "Kommentar hinterlassen", "12 Kommentare"),
             near_misses=("Sie müssen den Damm heute noch stärken.",)),
        line("form-notes", Kind.CALL_TO_ACTION,
             r"(?:Deine|Ihre) E-Mail-Adresse wird nicht veröffentlicht\.?(?: (?:Erforderliche"
             r"|Benötigte) Felder sind (?:mit \*? ?)?markiert\.?)?|(?:Erforderliche"
             r"|Benötigte) Felder sind mit \*? ?markiert\.?", label="comment", longest=140, amid=True,
             head=("Deine E-Mail-Adr", "Ihre E-Mail-Adr", "Erforderliche Felder", "Benötigte Felder"),
             examples=("Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
                       "Ihre E-Mail-Adresse wird nicht veröffentlicht.")),
        line("comments", Kind.CALL_TO_ACTION, r"(?i)kommentare?(?: \(\d{1,4}\))?|antworten", label="comment",
             where="tail", head=("kommentar", "antworten"), longest=30,
             examples=("Kommentare",)),
        line("comments-below", Kind.CALL_TO_ACTION,
             r"Zu den Kommentaren(?: springen)?|Alle Kommentare (?:anzeigen|lesen)", label="comment", where="tail",
             longest=40, head=("Zu den Kommentaren", "Alle Kommentare"),
             examples=("Zu den Kommentaren",)),
        line("mistake", Kind.FURNITURE, r"Fehler (?:gefunden|entdeckt)\?(?: (?:Jetzt|Hier) melden\.?)?",
             label="contact", where="tail", longest=44, head=("Fehler gefunden", "Fehler entdeckt"),
             examples=("Fehler gefunden? Jetzt melden.",)),
        line("share-with", Kind.CALL_TO_ACTION,
             r"(?:Teilen mit|Teile dies mit|Gefällt mir|Diesen Beitrag teilen)(?: ?:)?(?: ?(?:\|? ?)(?:Facebook"
             r"|Twitter|WhatsApp|E-Mail|Telegram|Pocket|Drucken|X|Mehr|Tumblr|LinkedIn)){1,9}", label="social",
             longest=140, head=("Teilen mit", "Teile dies mit", "Gefällt mir", "Diesen Beitrag teilen"), amid=True,
             examples=("Teilen mit: Facebook | Twitter | WhatsApp | E-Mail",)),
    ),
)
