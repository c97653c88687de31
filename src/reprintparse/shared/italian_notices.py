"""Italian: who wrote and translated a text, what may be done with it, whose opinions it holds (the other lines are in `italian.py`)."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import EMAIL, PERSON

PROFILE = Profile(
    name="italian-notices",
    title="Italian notices",
    always=True,
    rules=(
        line("translator", Kind.ATTRIBUTION,
             rf"\(?(?:(?i:tradott[oa]|traduzione|traduttrice|traduttore)(?: (?:dall'"
             rf"|dal )[\p{{L}}]{{4,12}})?(?: in italiano)?(?: (?:per|a cura) [^.:]{{2,40}}?)?(?: ?: ?(?:di |da )?"
             rf"| di | da ))(?P<translator>{PERSON}(?:(?:, | e ){PERSON}){{0,3}}"
             rf"|[\p{{Lu}}][\p{{L}}.-]{{2,30}})(?:,? per [^.!?]{{2,60}}| \([^()]{{2,60}}\))?[.)]{{0,2}}",
             label="credit",
             head=("(Traduzione", "Tradott", "tradott", "Traduzione", "traduzione", "TRADUZIONE", "Traduttore",
                   "Traduttrice"), longest=180,
             examples=("Traduzione di Anna Rossi", "(Traduzione di Anna Rossi)", "Traduzione: Marco Bianchi",
                       "Tradotto dall'inglese da Anna Rossi"),
             near_misses=("Tradotto da un allievo, il testo conserva la sua forza.",)),
        line("note", Kind.ATTRIBUTION,
             r"(?i)[\[(]?(?:nota (?:della redazione|del traduttore|della traduttrice|dell'autore|dell'editore"
             r"|redazionale)|n\. ?d\. ?[rt]\.|ndr|errata corrige) ?: ?.{5,600}",
             head=("nota de", "[nota", "(nota", "nota redaz", "N.d.R.", "N.d.T.", "[NdR", "NdR", "errata corrige"),
             longest=700,
             examples=("Nota della redazione: abbiamo corretto la data della piena.",),
             near_misses=("Nota delle spese comunali",)),
        line("license", Kind.LEGAL,
             r"(?:(?:Quest'opera|Questo (?:articolo|testo|contenuto|sito)|I contenuti|Salvo .{3,60},|Eccetto .{3,60},"
             r"|Dove non .{3,60},).{0,100}(?:[Ll]icenza|[Ll]icenze).{0,20}Creative Commons.{0,250}"
             r"|[Ll]icenza Creative Commons.{0,120})",
             head=("Quest'opera", "Quest’opera", "Questo articolo", "Questo testo", "Questo contenuto", "Questo sito",
                   "I contenuti", "Salvo ", "Eccetto ", "Dove non", "Licenza Creative"), longest=420,
             examples=("Quest'opera è distribuita con Licenza Creative Commons Attribuzione 4.0 Internazionale.",),
             near_misses=("Questo sito non ha licenza edilizia.",)),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|\(c\)|copyright).{0,160}(?:riproduzione riservata|tutti i diritti (?:sono )?riservati"
             r"|vietata la riproduzione).{0,200}|[-–]?riproduzione riservata[ .©®]{0,3}.{0,80}"
             r"|tutti i diritti (?:sono )?riservati.{0,160}|(?:è )?vietata la riproduzione.{3,250})",
             head=("©", "copyright", "(c)", "riproduzione ris", "-riproduzione", "–riproduzione", "tutti i diritti",
                   "vietata la", "è vietata"), longest=460,
             examples=("© 2016 Gazzetta della Valle. Tutti i diritti riservati.", "Riproduzione riservata",
                       "© RIPRODUZIONE RISERVATA"), near_misses=("Tutti i diritti degli abitanti valgono ancora.",)),
        line("disclaimer", Kind.LEGAL,
             r"(?:Le (?:opinioni|idee|tesi|posizioni)|I (?:contenuti|punti di vista|pareri)"
             r"|Gli articoli).{0,30}(?:espress|pubblicat|contenut|riportat"
             r"|firmat).{0,160}(?:non (?:necessariamente )?(?:riflett|rispecchi|rappresent|impegn|coincid"
             r"|corrispond)(?=.{0,160}(?:necessariamente|posizione|opinion|punto di vista|linea editoriale|redazione"
             r"|quelle d))|esclusivamente|responsabilità).{3,300}|Disclaimer ?: ?.{20,500}",
             head=("Le opinioni", "Le idee", "Le tesi", "Le posizioni", "I contenuti", "I punti di vista", "I pareri",
                   "Gli articoli"), longest=620,
             examples=("Le opinioni espresse in questo articolo non riflettono necessariamente la posizione della redazione.",),
             near_misses=("Le opinioni espresse dagli abitanti sono diverse.",)),
        run("about-author", Kind.ATTRIBUTION,
            r"(?i)(?:l'autore|l'autrice|sull'autore|sull'autrice|informazioni sull'autore|chi è l'autore"
            r"|gli autori) ?:?", label="bio", where="tail",
            head=("l'autore", "l’autore", "l'autrice", "l’autrice", "sull'aut", "sull’aut", "informazioni sull",
                  "chi è l", "gli autori"), longest=40, after=Members(r"[\s\S]{10,900}", most=1),
            examples=("L'autrice\nAnna Rossi scrive di fiumi e vive vicino ad Arden.",)),
        line("bio", Kind.ATTRIBUTION,
             rf"{PERSON}(?: e {PERSON})? (?:è|sono) (?:(?:una?|un'|il|la) ?)?(?:ex )?(?:giornalist[aei]|scrittor[ei]"
             rf"|scrittrice|saggista|professor[ei]|professoressa|docente|ricercator[ei]|ricercatrice|storic[oa]"
             rf"|economista|sociolog[oa]|politolog[oa]|filosof[oa]|analista|autor[ei]|autrice|corrispondente"
             rf"|editorialista|avvocat[oa])\b.{{5,500}}", where="tail", stem=(" è ", " sono "), longest=600,
             shortest=40,
             examples=("Anna Rossi è giornalista indipendente e si occupa di fiumi. Vive ad Arden.",),
             near_misses=("Anna Rossi è la padrona del mulino che gira di nuovo.",)),
        line("wire-credit", Kind.ATTRIBUTION,
             r"\((?:(?:[^()\n]{3,100}[,;] )?(?:[Tt]radott[oa] da|editing(?: di)?|in redazione"
             r"|[Rr]edazione (?:di )?[\p{Lu}]|con il contributo di|a cura di|ha collaborato"
             r"|hanno collaborato) ?[^()\n]{3,140})\)", label="credit", head="(", tail=")", longest=280, where="tail",
             examples=("(Tradotto da Anna Rossi, editing Marco Bianchi)",
                       "(Anna Rossi, in redazione a Roma Marco Bianchi)"), near_misses=("(Tradotto in nove lingue)",)),
        line("credits", Kind.ATTRIBUTION,
             rf"(?:Revisione|Revisionat[oa]|Editing|Adattamento|Ha collaborato|Hanno collaborato|Illustrazion[ei]"
             rf"|Foto|Montaggio|Trascrizione|Intervista (?:raccolta|realizzata)) ?(?::|di|a cura di|da)? ?(?:di "
             rf"|da )?(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,3}})\.?", label="credit", where="tail", longest=120,
             head=("Revision", "Editing", "Adattamento", "Ha collab", "Hanno collab", "Illustrazion", "Montaggio",
                   "Trascrizione", "Intervista racc", "Intervista real"),
             examples=("Revisione di Anna Rossi", "Ha collaborato Marco Bianchi"),
             near_misses=("Revisione dei conti comunali",)),
        line("with-agency", Kind.ATTRIBUTION,
             r"\(?(?:[Cc]on (?:informazioni|fonte|agenzie|ANSA|AGI|Reuters|AFP|AP|Adnkronos)"
             r"|\(?(?:ANSA|AGI|Adnkronos|askanews|LaPresse|Italpress|ITALPRESS|DIRE|Dire))(?:[ /,-]{1,3}(?:ANSA|AGI"
             r"|Reuters|AFP|AP|EFE|agenzie|[\p{Lu}][\p{L}]{1,12})){0,3}\)\.?"
             r"|\(?(?:Con|con) (?:agenzie|fonte ANSA|informazioni ANSA)\)?\.?", label="credit", where="tail",
             head=("(ANSA", "(AGI", "(Adnkronos", "(askanews", "(LaPresse", "(Italpress", "(ITALPRESS", "(DIRE",
                   "(Dire", "(con ", "(Con ", "Con ag", "Con fonte", "con ag"), longest=60,
             examples=("(ANSA).", "(ANSA-AFP)"), near_misses=("(Con Anna)",)),
        span("agency-inside", Kind.ATTRIBUTION, r"\((?P<source>ANSA|AGI|Adnkronos|askanews|LaPresse)\)\.$",
             label="credit", where="tail", stem=("(ANSA)", "(AGI)", "(Adnkronos)", "(askanews)", "(LaPresse)"),
             lead=r"(?<=^|\n|[.!?…»”\"] )",
             examples=("(ANSA).",)),
        line("views", Kind.LEGAL,
             r"(?:(?:Questo articolo|Questo testo|Il presente articolo|L'articolo|Il contenuto di questo articolo"
             r"|Questa rubrica) (?:non )?(?:riflette|rappresenta|esprime|impegna|rispecchia)[^\n]{0,60}(?:opinion"
             r"|punto di vista|posizione|autor|redazione|testata|responsabilità)"
             r"|Le (?:opinioni|idee|posizioni)[^\n]{0,60}(?:sono|appartengono|restano)[^\n]{0,30}(?:dell'autore"
             r"|dell'autrice|degli autori|del suo autore|dei rispettivi autori|personali|responsabilità)"
             r"|(?:La redazione|Il sito) non (?:si assume|è responsabile|risponde|condivide necessariamente"
             r"|necessariamente condivide) [^\n]{0,40}(?:responsabilità|dei|del|delle|degli|per|le opinioni"
             r"|i contenuti)\b[^\n]{0,100})[^\n]{0,320}", label="disclaimer", where="tail", longest=560,
             head=("Questo articolo", "Questo testo", "Il presente articolo", "L'articolo", "L’articolo",
                   "Il contenuto di questo", "Questa rubrica", "Le opinioni", "Le idee", "Le posizioni",
                   "La redazione", "Il sito"),
             examples=("Questo articolo riflette le opinioni dell'autore e non necessariamente quelle della redazione.",
                       "Le opinioni espresse sono esclusivamente dell'autore.",
                       "La redazione non si assume alcuna responsabilità per i commenti."),
             near_misses=("Questo articolo esprime bene la rabbia del paese.",)),
        line("site-rights", Kind.LEGAL,
             r"(?!(?:I|Tutti) )(?P<holder>[\p{Lu}][^\n!?|©]{1,60}?)(?:\.| ?[-–—|©]"
             r"|,)? ?(?P<year>(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?(?: ?[-–—|.]"
             r"| P\.? ?IVA \d{11}[^\n]{0,20})? ?(?:[Tt]utti i [Dd]iritti (?:sono )?[Rr]iservati"
             r"|[Rr]iproduzione [Rr]iservata)[^\n]{0,240}", label="copyright", where="tail",
             stem=("utti i diritti riservati", "utti i diritti sono riservati", "utti i Diritti Riservati",
                   "iproduzione riservata"), longest=400,
             examples=("Gazzetta della Valle - Tutti i diritti riservati",
                       "Gazzetta della Valle 2016 - Riproduzione riservata")),
        line("lives-in", Kind.ATTRIBUTION,
             rf"(?P<author>(?>{PERSON})) vive (?:e (?:lavora|scrive|insegna) )?(?:a|ad|in|nel|nella|tra|vicino a) "
             r"[\p{Lu}][^\n.!?]{2,60}?(?: e (?:scrive|insegna|lavora|si occupa"
             r"|collabora)\b[^\n.!?]{3,120})?\.(?: Può essere [^\n]{5,160})?", label="bio", where="tail", stem=" vive ",
             longest=420, newcomer=True,
             examples=("Anna Rossi vive ad Arden e scrive di fiumi.", "Marco Bianchi vive e lavora ad Arden."),
             near_misses=("Anna Rossi vive in attesa del mulino.",)),
        span("reached", Kind.FURNITURE,
             rf"Può essere (?:contattat|raggiunt)[oa] (?:(?:all'indirizzo|al seguente indirizzo|via|tramite"
             rf"|per)(?: di)?(?: e-?mail| posta elettronica)?|a) ?:? ?(?P<contact>{EMAIL})\.?(?= |$)", label="contact",
             stem=("Può essere contattato ", "Può essere contattata ", "Può essere raggiunto ",
                   "Può essere raggiunta "),
             examples=("Può essere contattato all'indirizzo: rossi@post.example",
                       "Può essere raggiunta a rossi@post.example."), near_misses=("Può essere contattato chiunque.",)),
        line("photo-by", Kind.MEDIA,
             r"(?:Foto|Immagine) (?:di|da|per gentile concessione di) "
             r"(?P<credit>\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'/-]{1,20}){0,3})\.?", label="caption", where="tail",
             longest=80, head=("Foto ", "Immagine "),
             examples=("Foto di Anna Rossi",)),
        line("tag", Kind.HEADER, r"(?i:tags?) ?: ?(?P<topics>\p{L}[^\n.!?]{2,160})", label="topics", where="tail",
             longest=180, head=("Tag:", "Tags:", "TAG:", "TAGS:", "Tag :"),
             examples=("Tag: mulino, fiume",)),
    ),
)
