"""Italian: calls to share, subscribe, donate and comment, and blogs' forms (the other lines are in `italian.py`)."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="italian-calls",
    title="Italian calls to readers",
    always=True,
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:iscriviti|abbonati(?= alla newsletter| al nostro| alla nostra)|ricevi)(?: gratis| ora| subito"
             r"| qui)? (?:a|al|alla|alle|ai|la|le|i|il|per|nella|nostra|nostro|via) ?.{0,60}(?:newsletter|canale"
             r"|notifiche|e-?mail|telegram|whatsapp|youtube|notizie|mailing list).{0,120}"
             r"|(?:iscriviti(?: ora)?|abbonati|newsletter)[ !:]{0,2}",
             head=("iscriviti", "abbonati", "ricevi ", "newsletter"), longest=240,
             examples=("Iscriviti alla newsletter", "Iscriviti al nostro canale Telegram"),
             near_misses=("Ricevi gli ospiti in casa il martedì.",
                          "Abbonati al canale in calo, le notizie non bastano.")),
        line("social", Kind.CALL_TO_ACTION,
             r"(?i)(?:seguici|segui [^.!?]{2,40}|unisciti a noi|seguimi)(?: anche)? su (?:facebook|twitter|x"
             r"|instagram|youtube|telegram|whatsapp|tiktok|linkedin|google)\b.{0,100}"
             r"|condividi(?: (?:questo articolo|l'articolo|su (?:facebook|twitter|whatsapp|telegram|x|linkedin)"
             r"|con gli amici|via|questa pagina))? ?[:!]?|(?:stampa|invia per e-?mail"
             r"|copia link)(?: questo articolo)?",
             head=("seguici", "segui ", "unisciti", "seguimi", "condividi", "stampa", "invia per", "copia link"),
             longest=200,
             examples=("Seguici su Facebook", "Condividi su Twitter", "Condividi"),
             near_misses=("Segui il fiume fino al mulino.", "Condividi il pane con i vicini")),
        line("support", Kind.CALL_TO_ACTION,
             r"(?i)(?:sostieni(?:ci)?|aiutaci|dona|fai|diventa|il tuo (?:contributo|sostegno)"
             r"|se (?:questo articolo ti|ti) è piaciuto) .{0,70}(?:nostro (?:giornalismo|lavoro)"
             r"|giornalismo (?:indipendente|libero)|una donazione|informazione libera|informazione indipendente"
             r"|sostenitore|socio\b|5x1000|5 per mille).{0,250}",
             head=("sostieni", "aiutaci", "dona ", "fai ", "diventa ", "il tuo contr", "il tuo sost", "se questo art",
                   "se ti è"), where="tail", longest=340,
             examples=("Sostieni il giornalismo indipendente con una donazione.",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?i)(?:sostienici|fai una donazione|dona ora|dona adesso|diventa (?:socio|sostenitore)"
             r"|sostieni il progetto)[ !:]{0,2}", label="support",
             head=("sostienici", "fai una don", "dona ora", "dona adesso", "diventa s", "sostieni il progetto"),
             longest=40,
             examples=("Fai una donazione", "Sostienici!"), near_misses=("Fai una donazione di sangue.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:lascia|scrivi|aggiungi|inserisci|invia) (?:un|il tuo) commento"
             r"|commenta\b(?: (?:per primo|l'articolo|questo articolo|la notizia))?|\d{1,4} comment[oi]"
             r"|(?:nessun|vedi i|tutti i) comment[oi]|i commenti sono (?:chiusi|disabilitati))(?: (?:annulla risposta"
             r"|su .{2,60}))?(?: ?[!.:…(|–>»-].{0,60})?",
             head=("lascia ", "scrivi un", "scrivi il", "aggiungi un", "inserisci un", "invia un", "commenta",
                   "nessun comm", "vedi i comm", "tutti i comm", "i commenti sono"),
             tail=("commenti", "commento", "Commenti"), longest=90,
             examples=("Lascia un commento", "12 commenti"),
             near_misses=("Lascia un segno nella valle.", "Commentary: the river rose again",
                          "Lascia un commento che divide la valle, il vecchio mugnaio.")),
        line("comments", Kind.CALL_TO_ACTION, r"(?i)commenti(?: \(\d{1,4}\))?|rispondi", label="comment", where="tail",
             head=("commenti", "rispondi"), longest=30,
             examples=("Commenti",)),
    ),
)
