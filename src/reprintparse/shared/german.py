"""German: the lines that German-language sites and republishers put around an article.

Bylines read "Von X", dates "5. März 2016"; related stories "Mehr zum Thema" or "Lesen Sie auch"; a photo credit is
"Foto: dpa", a source "Quelle: ...", a translation "Aus dem Englischen von X".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import URL

MONTH = (
    r"(?i:januar|jänner|jan\.?|februar|feber|feb\.?|märz|mär\.?|mrz\.?|april|apr\.?|mai|juni|jun\.?|juli|jul\.?|august"
    r"|aug\.?|september|sept?\.?|oktober|okt\.?|november|nov\.?|dezember|dez\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa"
    rf"|so)\.?,? (?:den |der )?)?\d{{1,2}}\.? ?(?:{MONTH} |\d{{1,2}}\. ?)(?:20|19)?\d\d)"
)
PIECE = (
    r"(?:(?:Dieser|Der) (?:Artikel|Beitrag|Text|Essay|Kommentar)|Dieses Interview"
    r"|Diese (?:Kolumne|Analyse|Geschichte|Recherche))"
)
FIRST = r"(?:zuerst|zunächst|ursprünglich|erstmals|im Original)"
OUTLET = r"\p{Lu}[^.,;!?]{1,60}?"

PROFILE = Profile(
    name="german",
    title="German",
    always=True,
    rules=(
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>lesen sie (?:auch|hierzu|mehr|dazu|hier|außerdem)(?: (?:auch|hier|dazu|mehr|zum thema))?"
            r"|lies (?:auch|mehr)|mehr (?:zum thema|dazu|lesen|zu diesem thema|aus dem ressort"
            r"|aus (?:diesem|dem) bereich|nachrichten|news)|auch interessant|passend zum thema|leseempfehlung(?:en)?"
            r"|lesetipps?|(?:die )?meistgelesen(?:e artikel)?|meistgelesene (?:artikel|beiträge)"
            r"|(?:neueste|aktuelle|letzte|beliebte) (?:artikel|beiträge|meldungen|nachrichten)|weiterführende links"
            r"|top-?themen|auch lesenswert|das könnte sie(?: auch)? interessieren"
            r"|das könnte dich(?: auch)? interessieren|siehe auch|weiterlesen"
            r"|weitere (?:artikel|beiträge)(?: zum thema)?|ähnliche (?:artikel|beiträge)"
            r"|verwandte (?:artikel|beiträge)|passend dazu|dazu passend) ?[:>»]{0,2}",
            head=("lesen sie", "lies auch", "lies mehr", "mehr zu", "mehr dazu", "mehr lesen", "mehr aus",
                  "mehr nachr", "mehr news", "auch interessant", "leseempf", "lesetipp", "meistgel", "die meistg",
                  "neueste ", "aktuelle ", "letzte ", "beliebte ", "weiterführ", "top-themen", "topthemen",
                  "top themen", "auch lesens", "das könnte", "siehe auch", "weiterlesen", "weitere ", "ähnliche ",
                  "verwandte ", "passend dazu", "dazu passend"), longest=50,
            after=Members(r".{12,200}[^.;,:]", most=12, listing=True, close="any", characters=1600),
            examples=("Lesen Sie auch:", "Mehr zum Thema",
                      "MEHR ZUM THEMA\n- Wie die Mühle von Arden wieder öffnete\n- Was die Flut den Anwohnern hinterließ"),
            near_misses=("Lesen Sie auch bei Regen?", "Weitere Artikel fehlten im Lager")),
        line("recommended", Kind.INSERT,
             r"(?i)(?:unsere |weitere )?empfehlungen(?: der redaktion| für (?:sie|dich))?:?", label="related",
             where="tail", head=("empfehlungen", "unsere empf", "weitere empf"), longest=50,
             examples=("Empfehlungen der Redaktion",)),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>lesen sie (?:auch|hierzu|mehr|dazu|hier|außerdem)(?: (?:auch|hier|dazu|mehr|zum thema))?"
             r"|lies auch|mehr dazu|mehr lesen|lesetipp|leseempfehlung|passend zum thema|mehr zum thema"
             r"|auch interessant|das könnte sie(?: auch)? interessieren|siehe auch|passend dazu"
             r"|weiterlesen)(?: ?[:>»|] ?| [–—-] )(?P<headline>.{8,200})", label="related",
             head=("lesen sie", "lies auch", "mehr zum", "mehr dazu", "mehr lesen", "lesetipp", "leseempf",
                   "passend zum", "auch interessant", "das könnte", "siehe auch", "passend dazu", "weiterlesen"),
             longest=260,
             examples=("Lesen Sie auch: Die Mühle von Arden öffnet wieder", "Mehr zum Thema: So stieg das Wasser",
                       "Mehr zum Thema - Müller: So stieg das Wasser", "Lesen Sie hier mehr: So stieg das Wasser"),
             near_misses=("Lesen Sie mehr als ein Buch im Jahr?",)),
        line("advert", Kind.INSERT,
             r"(?i)[-–(]{0,2} ?(?:anzeige|werbung|advertorial|gesponserter inhalt"
             r"|artikel wird nach der anzeige fortgesetzt|weiterlesen nach der anzeige"
             r"|nach der anzeige geht(?:'s| es) weiter) ?[-–)]{0,2}",
             head=("anzeige", "werbung", "(anzeige", "-anzeige", "- anzeige", "– anzeige", "advertorial",
                   "gesponserter", "artikel wird", "weiterlesen nach", "nach der"), longest=60,
             examples=("Anzeige", "WERBUNG", "- Anzeige -"), near_misses=("Werbung und Presse vertragen sich.",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:(?:titel|symbol|vorschau|artikel|beitrags)?(?:foto|bild)s?|fotos|bilder"
             r"|(?:bild|foto)/?(?:quelle|nachweis|rechte|credits?)|grafik|illustration|titelbild"
             r"|auf dem (?:foto|bild)|im bild) ?: ?(?P<credit>[^.!?]{2,100}(?:\.(?:de|com|org|at"
             r"|ch)[^.!?]{0,40})?)\.?(?(1)[)\]])",
             head=("foto:", "fotos:", "foto :", "(foto", "[foto", "bild:", "bilder:", "(bild", "titelbild",
                   "titelfoto", "symbolfoto", "symbolbild", "bildquelle", "bildnachweis", "bildrechte", "bildcredit",
                   "fotoquelle", "foto/quelle", "bild/quelle", "fotonachweis", "fotocredit", "grafik:",
                   "illustration:", "beitragsbild", "artikelbild", "vorschaubild", "auf dem foto:", "auf dem bild:",
                   "im bild:"), longest=150,
             examples=("Foto: dpa/Max Weber", "Foto/Quelle: dts", "Bildnachweis: Anna Schmidt"),
             near_misses=("Foto: mehr als Technik. So sah sie es.", "Bild: Stadt ohne Wasser? Nein.")),
        line("caption-sourced", Kind.MEDIA,
             r"[\p{Lu}\d„«\"][^\n]{10,340} ?\((?:Quelle|Foto|Bild|Archivbild|Symbolbild|Archivfoto|Symbolfoto)(?:: ?"
             r"| )(?P<credit>[^()\n]{0,40}(?:/|dpa|imago|[Gg]etty|picture[ -]alliance|[Ss]hutterstock|AFP|Reuters"
             r"|privat|Archiv|APA|epd|KNA|pixabay|unsplash)[^()\n]{0,40})\)\.?"
             r"|[\p{Lu}\d„«\"][^\n]{10,340}[.!?“”»] ?(?:Foto|Bild|Archivbild|Symbolbild): [^\n.]{3,60}(?:/|dpa|imago"
             r"|picture[ -]alliance|AFP|Reuters|privat|APA)[^\n.]{0,40}", label="caption", longest=460,
             stem=("(Quelle", "(Foto", "(Bild", "(Archiv", "(Symbol", " Foto: ", " Bild: ", "Archivbild: ",
                   "Symbolbild: "),
             examples=("Eine alte Fähre liegt am Ufer: Nach zehn Jahren fährt sie wieder. (Quelle: Max Weber/dpa)",
                       "Die Fähre legt ab. Foto: Max Weber/dpa"),
             near_misses=("Die Zahl der Fähren sank auf zwölf (Quelle: Statistisches Amt).",)),
        line("picture-source", Kind.MEDIA,
             r"(?i)(?:quelle|bildquelle|foto|bild)(?: ?: ?| )(?P<credit>(?:(?:www\.)?(?:gettyimages|globallookpress"
             r"|shutterstock|istock(?:photo)?|picture[ -]alliance|unsplash|pixabay|imago"
             r"|legion-media)(?:\.\p{Ll}{2,3})?(?: images)?|sputnik|afp|ap|dpa|reuters)(?: ?©| ?[/|] ?)[^\n]{0,100})"
             r"|© ?(?P<credit>[\p{L}][^\n.!?]{2,60}/(?:dpa|picture alliance|imago|getty images|shutterstock|afp|ap"
             r"|reuters)(?:[-/ ][^\n.!?]{2,30})?)", label="caption", head=("quelle", "bildquelle", "foto", "bild", "©"),
             longest=160,
             examples=("Quelle: Gettyimages.ru © Ana Ruiz", "Quelle: www.globallookpress.com © Ana Ruiz",
                       "© Anna Schmidt/dpa", "Quelle: Sputnik © Anna Schmidt"),
             near_misses=("Quelle: dpa", "© dpa-infocom, dpa:160305-99-1/2", "Quelle: AFP und eigene Berichte")),
        line("picture-text", Kind.MEDIA,
             r"(?:BU|Bildunterschrift|Bildtext): ?[\p{Lu}„\"][^\n]{5,460}"
             r"|(?:Von links nach rechts|[Vv]\. ?l\. ?n\. ?r\.) ?: [\p{Lu}][^\n]{5,440}", label="caption", longest=480,
             amid=True,
             head=("BU:", "Bildunterschrift:", "Bildtext:", "Von links nach rechts", "v.l.n.r.", "V.l.n.r.",
                   "v. l. n. r."),
             examples=("BU: Anna Schmidt und Max Weber vor der Mühle", "v.l.n.r.: Anna Schmidt, Max Weber"),
             near_misses=("Von links nach rechts fließt der Fluss.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:(?:(?:Redaktioneller )?Hinweis|Redaktionelle Anmerkung"
             rf"|Anmerkung)(?: der Redaktion)?: )?{PIECE} (?=.{{0,90}}{FIRST})(?:erschien|ist"
             rf"|wurde) (?:{FIRST} )?(?:am {DATE} )?(?:bei|beim|in|im|auf|von) (?:der |dem "
             rf"|den )?[„»\"]?(?P<source>{OUTLET})[“«\"]?(?: (?:erschienen|veröffentlicht|publiziert))?\.?"
             rf"|{PIECE} ist (?:am {DATE} )?{FIRST} (?:am {DATE} )?auf der (?:Webseite|Website|Internetseite"
             rf"|Seite) (?:der |des |von )?(?:(?:Zeitung|Zeitschrift|Agentur|Portals"
             rf"|Magazins) )?(?P<source>{OUTLET}) erschienen\.?|{PIECE} (?:erschien (?:zuerst|zunächst|ursprünglich"
             rf"|erstmals|im Original).{{3,250}}|erschien .{{3,120}}(?:zuerst|ursprünglich|erstmals).{{3,200}}"
             rf"|ist (?:zuerst|zunächst|ursprünglich|erstmals) .{{2,160}}erschienen.{{0,60}}"
             rf"|wurde (?:zuerst|zunächst|ursprünglich|erstmals) .{{3,200}}(?:veröffentlicht|publiziert).{{0,100}}"
             rf"|(?:stammt (?:von|aus)|wurde übernommen von) (?:der |dem )?[\p{{Lu}}].{{2,150}}(?:übernommen|Lizenz"
             rf"|veröffentlicht).{{0,80}})",
             head=("Dieser Artikel", "Dieser Beitrag", "Dieser Text", "Dieser Essay", "Dieser Kommentar",
                   "Der Artikel", "Der Beitrag", "Der Text", "Der Essay", "Der Kommentar", "Dieses Interview",
                   "Diese Kolumne", "Diese Analyse", "Redaktioneller Hinweis: D", "Hinweis: D",
                   "Redaktionelle Anmerkung: D", "Anmerkung der Redaktion: D", "Hinweis der Redaktion: D",
                   "Diese Geschichte", "Diese Recherche"), longest=420,
             examples=("Dieser Artikel erschien zuerst im Ardener Boten.",
                       "Redaktioneller Hinweis: Dieser Beitrag erschien zuerst im Ardener Boten.",
                       "Der Text wurde ursprünglich im Ardener Boten veröffentlicht.",
                       "Dieser Beitrag erschien zuerst im „Ardener Boten“.",
                       "Der Artikel ist am 16. November 2022 zuerst auf der Website der Zeitung Bote erschienen."),
             near_misses=("Dieser Artikel wurde vom Bürgermeister gelobt.",
                          "Der Text ist zunächst verwirrend, dann klar.")),
        line("originally", Kind.ATTRIBUTION,
             rf"(?:(?:Zuerst|Ursprünglich|Erstmals|Erst) (?:veröffentlicht|erschienen"
             rf"|publiziert) (?:(?:bei|beim|in|im|auf|von) (?:der |dem "
             rf"|den )?(?P<source>{OUTLET})(?:,? (?:am )?{DATE})?\.?|.{{3,200}})|Erstveröffentlichung ?:? .{{3,200}})",
             label="origin", head=("Zuerst ", "Ursprünglich ", "Erstmals ", "Erst ", "Erstveröff"), where="tail",
             longest=260,
             examples=("Zuerst erschienen im Ardener Boten", "Erstveröffentlichung: Ardener Bote, 2016")),
        line("feed", Kind.ATTRIBUTION,
             r"Der Beitrag (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) (?:erschien zuerst auf"
             r"|ist zuerst erschienen auf) (?P<source>.{2,80}?)\.?", label="origin", head="Der Beitrag ", longest=320,
             examples=("Der Beitrag Die Mühle öffnet wieder erschien zuerst auf Ardener Bote.",),
             near_misses=("Der Beitrag der Gemeinde reicht nicht aus.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?:(?:Der )?(?:Originalartikel|Original-Artikel|Originaltext|Originalbeitrag|Originalquelle"
             rf"|Originallink|Link zum Original(?:artikel)?|(?:Englisches )?Original)(?: in [\p{{L}}]{{4,12}})? ?: ?"
             rf"(?:(?P<url>{URL})|(?P<source>.{{2,160}})))", label="origin",
             head=("Original", "Der Original", "Link zum Original", "Englisches Original"), longest=320,
             examples=("Originalartikel: https://ardener-bote.test/muehle", "Link zum Originalartikel: Ardener Bote"),
             near_misses=("Originaltext ohne Fehler, so das Urteil.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?:Quelle|QUELLE|Quellen) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             where="tail", head=("Quelle", "QUELLE"), longest=320,
             examples=("Quelle: Ardener Bote",)),
        line("republished", Kind.LEGAL,
             r"(?:(?:Die )?(?:Weiterverbreitung|Weiterverwendung|Vervielfältigung|Verbreitung|Übernahme|Nachdruck"
             r"|Weitergabe) .{0,80}(?:erlaubt|gestattet|erwünscht|ausdrücklich).{0,200}"
             r"|Dieser (?:Text|Artikel|Beitrag) darf .{0,80}(?:verbreitet|übernommen|nachgedruckt|weiterverbreitet"
             r"|veröffentlicht).{0,200})", label="license",
             head=("Weiterverbreitung", "Die Weiterverbreitung", "Weiterverwendung", "Die Weiterverwendung",
                   "Verbreitung", "Die Verbreitung", "Übernahme", "Die Übernahme", "Nachdruck", "Weitergabe",
                   "Die Weitergabe", "Dieser Text darf", "Dieser Artikel darf", "Dieser Beitrag darf"), where="tail",
             longest=340,
             examples=("Weiterverbreitung mit Quellenangabe ausdrücklich erlaubt.",)),
        line("free-of-charge", Kind.LEGAL,
             r"(?:(?:Veröffentlichung|Abdruck|Nachdruck|Verwendung)(?: und (?:Nachdruck|Veröffentlichung"
             r"|Abdruck))? .{0,60}(?:honorarfrei|kostenfrei|frei|Belegexemplar).{0,160}"
             r"|.{0,60}(?:honorarfrei).{0,160}|(?:Presse)?(?:[Bb]ilder|[Ff]otos?|[Bb]ildmaterial) (?:ist "
             r"|sind )?nur für (?:die )?redaktionelle (?:Verwendung|Nutzung|Zwecke).{0,60}"
             r"|Abdruck honorarfrei.{0,80})", label="license",
             head=("Veröffentlichung", "Abdruck", "Nachdruck", "Verwendung", "Pressebilder", "Bilder", "Fotos",
                   "Pressefotos", "Bildmaterial"), longest=260,
             examples=("Veröffentlichung und Nachdruck honorarfrei; ein Belegexemplar wird erbeten.",
                       "Pressebilder nur für die redaktionelle Verwendung"),
             near_misses=("Verwendung fand das Rad erst im Frühjahr.", "Bilder nur für Kinder malte er nie.")),
        line("responsible", Kind.LEGAL,
             r"(?:Hinweis: )?(?:Für (?:den Inhalt|die Inhalte|die Richtigkeit)"
             r"|Verantwortlich für den Inhalt) .{3,160}(?:verantwortlich|Haftung|haftet|Herausgeber|Verfasser"
             r"|Emittent).{0,160}", label="disclaimer",
             head=("Hinweis: Für", "Für den Inhalt", "Für die Inhalte", "Für die Richtigkeit",
                   "Verantwortlich für den Inhalt"), longest=360,
             examples=("Hinweis: Für den Inhalt der Pressemitteilung ist der Herausgeber verantwortlich.",),
             near_misses=("Für den Inhalt der Kiste gab es zehn Taler.",)),
        line("license", Kind.LEGAL,
             r"(?:(?:Dieses Werk|Dieser (?:Artikel|Text|Beitrag|Inhalt)|Diese Inhalte|Der Text|Der Artikel"
             r"|Sofern nicht anders .{3,40},).{0,80}(?:unter|nach|gemäß).{0,60}(?:Creative[- ]Commons"
             r"|CC[- ]BY).{0,300}|(?:Lizenz ?: ?|Veröffentlicht unter )(?:der )?(?:Creative[- ]Commons"
             r"|CC[- ]BY).{0,160})",
             head=("Dieses Werk", "Dieser Artikel", "Dieser Text", "Dieser Beitrag", "Dieser Inhalt", "Diese Inhalte",
                   "Der Text", "Der Artikel", "Sofern nicht", "Lizenz:", "Veröffentlicht unter"), longest=460,
             examples=("Dieses Werk ist unter einer Creative Commons-Lizenz lizenziert.",
                       "Dieser Text steht unter der Lizenz CC BY-SA 4.0."),
             near_misses=("Dieses Werk steht unter Wasser.",)),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|\(c\)|copyright){1,2} ?(?:(?P<year>(?:19|20)\d\d)(?:[-–](?:19"
             r"|20)?\d\d)?,? ?)?(?P<holder>\p{L}[^.,;:©\d|]{1,60}?)(?:,? (?P<year>(?:19"
             r"|20)\d\d))?[.,|–—-]{0,2} ?alle rechte (?:sind )?vorbehalten.{0,160}"
             r"|(?:©|\(c\)|copyright).{0,160}(?:alle rechte vorbehalten|nachdruck|vervielfältigung"
             r"|abonnement erforderlich).{0,200}|alle rechte (?:sind )?vorbehalten.{0,200}"
             r"|nachdruck(?:,? auch auszugsweise,?| und [^.]{3,40})? (?:nur mit|verboten|untersagt).{0,160}"
             r"|© ?(?P<holder>dpa(?:-infocom)?)\b.{0,60})", head=("©", "copyright", "(c)", "alle rechte", "nachdruck"),
             longest=460,
             examples=("© 2016 Ardener Bote. Alle Rechte vorbehalten.", "Alle Rechte vorbehalten",
                       "© dpa-infocom, dpa:160305-99-1/2"),
             near_misses=("Alle Rechte der Anwohner gelten weiter.", "Nachdruck des Buches wurde damals verboten.")),
        line("disclaimer", Kind.LEGAL,
             r"(?:Die (?:hier |in diesem (?:Artikel|Beitrag|Text) |im (?:Artikel|Beitrag|Text) )?(?:geäußerten?"
             r"|vertretenen?|dargestellten?|ausgedrückten?|wiedergegebenen?"
             r"|zum Ausdruck gebrachten?) (?:Meinung(?:en)?|Ansichten?"
             r"|Inhalte)(?=.{0,260}(?:Redaktion|Autor|Verfasser|Ansicht|Meinung de|Auffassung|Standpunkt|Haltung"
             r"|Position)).{0,120}(?:nicht|ausschließlich|allein).{3,250}"
             r"|Die Meinungen? (?:des|der) (?:Autoren|Autors|Autorin|Verfassers"
             r"|Kommentatoren) .{0,60}(?:nicht (?:unbedingt|notwendigerweise|zwingend|mit der)"
             r"|entspricht nicht).{3,200}|(?:Gastbeiträge|Namentlich gekennzeichnete (?:Beiträge|Artikel)"
             r"|Beiträge von Gastautoren|Kommentare) .{0,60}(?:Meinung|nicht).{3,200}"
             r"|Haftungsausschluss ?: ?.{20,500})",
             head=("Die hier", "Die in diesem", "Die im ", "Die geäußert", "Die vertreten", "Die dargestellt",
                   "Die ausgedr", "Die wiedergegeb", "Die zum Ausdruck", "Die Meinung", "Gastbeiträge",
                   "Namentlich gek", "Beiträge von Gast", "Haftungsausschluss"), longest=620,
             examples=("Die in diesem Artikel geäußerten Meinungen spiegeln nicht unbedingt die Ansicht der Redaktion wider.",
                       "Namentlich gekennzeichnete Beiträge geben nicht unbedingt die Meinung der Redaktion wieder."),
             near_misses=("Die Meinung der Anwohner ist nicht einheitlich.", "Die hier lebenden Menschen gehen nicht.",
                          "Die dargestellten Inhalte sind nicht neu.")),
        line("topics", Kind.HEADER,
             r"(?i)(?:schlagw(?:ort|orte|örter)|stichworte|stichwörter|themen|kategorien?|rubriken?|ressort"
             r"|abgelegt unter|veröffentlicht in) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("schlagw", "stichworte", "stichwörter", "themen:", "kategorie", "rubrik", "ressort:",
                   "abgelegt unter", "veröffentlicht in:"), longest=240,
             examples=("Schlagwörter: Mühle, Flut, Arden",), near_misses=("Rubrik ohne Leser, so hieß es",)),
        line("contact", Kind.FURNITURE,
             r"(?i)(?:pressekontakt|kontakt für rückfragen|kontakt für medien|medienkontakt"
             r"|ansprechpartner(?:in)?(?: (?:für die )?presse)?|kontakt presse|rückfragehinweis"
             r"|rückfragen(?: bitte)? an)(?: bei [^:]{2,60})? ?:? ?(?P<contact>.{0,160})",
             head=("pressekontakt", "kontakt für", "medienkontakt", "ansprechpartner", "kontakt presse",
                   "rückfragehinweis", "rückfragen"), where="tail", longest=200,
             examples=("Pressekontakt:", "Pressekontakt: Anna Schmidt, Telefon 030 000 000")),
    ),
)
