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
             r"|giornalismo (?:indipendente|libero)|una donazione(?! di (?:sangue|organi|vestiti))"
             r"|informazione libera|informazione indipendente|sostenitore|socio\b|5x1000|5 per mille).{0,250}",
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
        line("form-notes", Kind.CALL_TO_ACTION,
             r"(?:Il tuo indirizzo e-?mail non sarà pubblicato|I campi obbligatori sono|Salva il mio nome"
             r"|Questo sito (?:usa|utilizza) Akismet|Avvertimi via e-?mail|Avvisami (?:via|quando)|Notificami"
             r"|(?:Devi|È necessario|Bisogna) [^\n]{0,30}(?:connesso|autenticat|login|registrat|accesso|collegat"
             r"|loggat)[^\n]{0,20} per (?:inviare|commentare|lasciare|pubblicare|scrivere|poter)"
             r"|Accedi per commentare|Sii il primo a commentare|Lascia un (?:commento|risposta) Annulla"
             r"|Annulla risposta)[^\n]{0,300}", label="comment",
             head=("Il tuo indirizzo", "I campi obbl", "Salva il mio nome", "Questo sito ", "Avvertimi", "Avvisami",
                   "Notificami", "Devi ", "È necessario", "Bisogna ", "Accedi per comm", "Sii il primo",
                   "Lascia un commento A", "Annulla risposta"), longest=420,
             examples=("Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
                       "Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.",
                       "Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati.",
                       "Devi essere connesso per inviare un commento.",
                       "Avvertimi via email in caso di risposte al mio commento."),
             near_misses=("Questo sito usa l'acqua del fiume.", "Devi essere pazzo per comprare un mulino.")),
        line("form", Kind.CALL_TO_ACTION,
             r"(?i:(?:il tuo )?(?:nome|e-?mail|indirizzo e-?mail|sito(?: web)?|commento"
             r"|messaggio))(?: ?\((?:obbligatorio|facoltativo|non sarà pubblicat[oa])[^\n()]{0,40}\))? ?\*?:?"
             r"|(?i:(?:pubblica|invia|posta)(?: (?:il |un )?commento)?)", label="comment", where="tail",
             follows="comment", longest=60,
             head=("Nome", "Il tuo ", "Email", "E-mail", "Indirizzo e", "Sito", "Commento", "Messaggio", "Pubblica",
                   "Invia", "Posta"),
             examples=("Nome *", "Sito web", "Invia commento"), near_misses=("Nome del fiume",)),
        line("readers", Kind.CALL_TO_ACTION,
             r"(?i:(?:vedi|mostra|leggi|carica) (?:tutti i |altri |i )?(?:\d{1,4} )?commenti(?: \(\d{1,4}\))?"
             r"|lascia una risposta|commenti recenti|(?:dicci|scrivi) (?:la tua|cosa ne pensi)"
             r"|partecipa alla (?:discussione|conversazione)|segnala (?:un abuso|un errore|commento)"
             r"|i commenti dei lettori|commenta con facebook)(?: ?[!:>»])?", label="comment", where="tail", longest=80,
             head=("Vedi ", "Mostra ", "Leggi ", "Carica ", "Lascia una risp", "Commenti recenti", "Dicci ", "Scrivi ",
                   "Partecipa alla", "Segnala ", "I commenti dei", "Commenta con"),
             examples=("Mostra tutti i commenti", "Lascia una risposta"),
             near_misses=("Leggi i commenti del sindaco e ridi",)),
        line("share-window", Kind.CALL_TO_ACTION,
             r"(?:(?:Fai clic|Clicca)(?: qui)? (?:per|e) (?:condividere|condividi|stampare"
             r"|inviare)[^\n]{0,60}(?: ?\((?:Si apre|Apre)[^\n()]{5,50}\))?|Stampa ?\((?:Si apre|Apre)[^\n()]{5,50}\)"
             r"|Condividi(?: (?:su|con|questo|l'articolo))? ?:|Mi piace ?:|Mi piace ?Caricamento ?(?:…|\.{2,3})?"
             r"|(?:Invia|Condividi) (?:per|via|tramite|su|con) (?:e-?mail|mail|WhatsApp|Telegram|Facebook|Twitter|X"
             r"|LinkedIn|Pinterest|Messenger)|Versione (?:stampabile|per la stampa)|Copia (?:il )?link"
             r"|(?:Condividi|Tweet|Stampa|Invia|Salva|Mi piace)(?: ?[|·•/,]? (?:Condividi|Tweet|Stampa|Invia|Salva"
             r"|Mi piace|Facebook|Twitter|X|WhatsApp|LinkedIn|Email|E-mail|Telegram|Pinterest)){1,7})", label="social",
             longest=160,
             head=("Fai clic", "Clicca ", "Stampa", "Condividi", "Mi piace", "Invia", "Versione ", "Copia ", "Tweet ",
                   "Salva"),
             examples=("Fai clic per condividere su Facebook (Si apre in una nuova finestra)", "Mi piace:",
                       "Mi piace Caricamento...", "Condividi su Twitter", "Condividi Tweet Stampa"),
             near_misses=("Mi piace: il rumore dell'acqua.", "Stampa e salva la tua memoria")),
        line("follow-us", Kind.CALL_TO_ACTION,
             r"(?i:(?:seguici|seguiteci|segui (?-i:[\p{Lu}])[^\n.!?]{1,40}?|ci trovi|trovaci"
             r"|unisciti a noi)(?: (?:anche|sempre))?(?: (?:su|sui|sulla|tramite))?(?: (?:i nostri "
             r"|nostra )?(?:facebook|twitter|x|instagram|telegram|linkedin|youtube|tiktok|whatsapp|social"
             r"|canali(?: social)?|google (?:news|notizie)|threads)(?:,| e|,? su| e su| o)?){1,7}|seguici"
             r"|i nostri social)[ !.:]{0,2}", label="social", longest=200, where="tail",
             head=("Seguici", "SEGUICI", "Seguiteci", "Segui ", "Ci trovi", "Trovaci", "Unisciti a noi",
                   "I nostri social"),
             examples=("Seguici", "Seguici su Facebook, Twitter e Instagram",
                       "Segui Gazzetta della Valle su Google News"), near_misses=("Segui il fiume fino al mulino.",)),
        line("channels", Kind.CALL_TO_ACTION,
             r"(?i:(?:scarica|installa) (?:la |la nostra |l'|gratis la )?(?:app|applicazione)\b[^\n]{0,140}"
             r"|(?:entra|unisciti|partecipa) (?:nel|al|ai|a|nei) [^\n.]{0,40}(?:canal[ei]|grupp[oi]"
             r"|community)[^\n]{0,120}|(?:vuoi|per) (?:restare|rimanere"
             r"|essere) (?:sempre )?aggiornat[oaie][^\n]{0,100}(?:newsletter|canale|iscriviti|seguici|notifiche"
             r"|telegram|whatsapp|google news)[^\n]{0,120}|(?:iscriviti"
             r"|registrati)(?: (?:gratis|ora|subito|qui|gratuitamente))?(?: (?:alla|al|alle) (?:nostr|newsletter"
             r"|canale|mailing|(?-i:\p{Lu}))[^\n.!]{0,80})?|(?:le nostre )?newsletter)[ !.:]{0,2}", label="subscribe",
             where="tail", longest=300,
             head=("Scarica ", "Installa ", "Entra ", "Unisciti ", "Partecipa ", "Vuoi ", "Per ", "Iscriviti",
                   "ISCRIVITI", "Registrati", "Le nostre newsl", "Newsletter", "NEWSLETTER"),
             examples=("Scarica la nostra app", "Entra nel nostro canale WhatsApp",
                       "Vuoi restare aggiornato sulle notizie della valle? Iscriviti alla newsletter."),
             near_misses=("Per essere aggiornato, il mulino chiude.",)),
    ),
)
