"""German: who else made a text: translators, agencies, the author's biography (other lines are in `german.py`)."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="german-credits",
    title="German credits",
    always=True,
    rules=(
        line("translator", Kind.ATTRIBUTION,
             rf"(?:(?:[ÜU]bersetzung|[ÜU]bersetzt|Übersetzer(?:in)?|Übersetzung und (?:Adaptierung|Bearbeitung)"
             rf"|Deutsche Übersetzung|Ins Deutsche übersetzt|Aus dem [\p{{L}}]{{4,20}}(?: ins Deutsche)?"
             rf"(?: übersetzt)?)(?: aus dem [\p{{L}}]{{4,20}})?(?: ?: ?| von "
             rf"|: von ))(?P<translator>{PERSON}(?:(?:, | und ){PERSON}){{0,3}}"
             rf"|[\p{{Lu}}][\p{{L}}.-]{{1,30}}(?: Deutschland)?)(?:,? für [^.!?]{{2,60}}| \([^()]{{2,60}}\))?\.?",
             label="credit", head=("Übersetz", "Übersetzt", "Aus dem ", "Deutsche Übersetzung", "Ins Deutsche"),
             longest=180,
             examples=("Übersetzung: Max Weber", "Aus dem Englischen von Anna Schmidt",
                       "Übersetzt aus dem Englischen von Anna Schmidt"),
             near_misses=("Übersetzt von einem Schüler, behält das Gedicht seine Kraft.",
                          "Aus dem Keller von Anna kam Wasser.")),
        span("agency-inside", Kind.ATTRIBUTION,
             r"(?:[.!?…”“\"] \K(?P<source>dpa)|(?<=^|\n|[.!?…”“\"] )\((?P<source>dpa)\))$", label="credit",
             stem=(". dpa", "! dpa", "? dpa", "… dpa", "\" dpa", "” dpa", "“ dpa", "(dpa)"), where="tail",
             examples=("(dpa)",), near_misses=("Das meldet die dpa", "Das schreibt die Presse-Agentur (dpa)")),
        line("translated", Kind.ATTRIBUTION,
             r"(?:Übersetzt|Übersetzung) aus dem (?:[\p{Lu}][\p{Ll}]{2,14}ischen|Englischen|Deutschen)\.?",
             label="credit", head=("Übersetzt aus dem ", "Übersetzung aus dem "), longest=50, amid=True,
             examples=("Übersetzt aus dem Russischen.", "Übersetzung aus dem Englischen"),
             near_misses=("Übersetzt aus dem Russischen, klingt der Satz anders.",)),
        line("note", Kind.ATTRIBUTION,
             r"(?i)[\[(]?(?:anmerkung (?:der redaktion|des übersetzers|der übersetzerin|des autors)"
             r"|hinweis der redaktion|redaktioneller hinweis|anmerkung der nachdenkseiten|hinweis in eigener sache"
             r"|in eigener sache|korrektur(?:hinweis)?(?= ?:.{0,400}(?:artikel|fassung|version|beitrag|korrigiert"
             r"|berichtigt))|anm\. ?d\. ?(?:red|übers)\.?|transparenzhinweis) ?: ?.{5,600}",
             head=("anmerkung d", "[anmerkung", "(anmerkung", "hinweis der", "redaktioneller h", "hinweis in",
                   "in eigener sache:", "korrektur", "Anm. d", "[Anm", "(Anm", "transparenzhinweis"), longest=700,
             examples=("Anmerkung der Redaktion: Wir haben das Datum der Flut berichtigt.",),
             near_misses=("Korrektur der Flussläufe: der Plan steht noch nicht",
                          "Korrektur: nicht zehn, sondern zwölf Häuser, sagte der Bürgermeister.")),
        line("with-agency", Kind.ATTRIBUTION,
             r"\(?(?:[Mm]it (?:Material|Informationen) (?:von|der|des)(?: Agentur(?:en)?)?|[Mm]it) (?:dpa|AFP|AP"
             r"|Reuters|APA|epd|KNA|SDA|Agenturen|Agenturmaterial|DPA)(?:(?:,| und|/) ?[\p{L}]{2,12}){0,3}\)?\.?",
             label="credit", where="tail", head=("Mit ", "mit ", "(mit ", "(Mit "), longest=80,
             examples=("Mit Material von dpa und AFP",)),
        line("agency", Kind.ATTRIBUTION,
             r"\(?(?:[\p{L}]{2,4}/)?(?:dpa|AFP|APA|epd|KNA|SDA|afp|rtr)(?:[/,] ?[\p{L}]{2,7}){0,3}\)?", label="credit",
             where="tail", tail=("dpa", "dpa)", "AFP", "AFP)", "afp", "rtr", "APA", "APA)", "Reuters"),
             head=("dpa", "(dpa", "AFP", "(AFP", "APA", "(APA", "epd", "(epd", "KNA", "(KNA", "SDA", "(SDA"),
             longest=30,
             examples=("(epd)", "KNA", "mes/dpa", "RND/dpa")),
        run("sources-listed", Kind.ATTRIBUTION,
            r"(?:Verwendete Quellen|Quellen zum Artikel|Quellen und weiterführende Informationen"
            r"|Quellenangaben)(?: anzeigen)?:?", label="origin", where="tail",
            head=("Verwendete Quellen", "Quellen zum Art", "Quellen und weiterf", "Quellenangaben"), longest=50,
            after=Members(r"[^\n]{3,200}(?<![.!?])", most=10),
            examples=("Verwendete Quellen:\nNachrichtenagentur dpa",)),
        line("byline-tail", Kind.HEADER,
             rf"(?:Autor(?:in|en|:in|\*in)?|Text|Redaktion): (?P<author>{PERSON}(?:(?:, | und ){PERSON}){{0,4}})",
             label="byline", where="tail", head=("Autor", "Text: ", "Redaktion: "), longest=90,
             examples=("Autorin: Anna Schmidt",)),
        line("agency-untouched", Kind.ATTRIBUTION,
             r"(?:[\p{Lu}][^\n.]{2,40} hat diese Meldung redaktionell nicht bearbeitet\."
             r"(?: Sie wurde automatisch von der .{3,80} übernommen\.)?"
             r"|Diese(?:r|) (?:Meldung|Artikel|Text|Beitrag|Inhalt) (?:wurde"
             r"|ist) (?:von der Redaktion nicht bearbeitet\.?|automatisch .{0,60}(?:dpa|Deutschen? Presse-Agentur|AFP"
             r"|APA).{0,120}|(?:eine|Teil) .{0,60}(?:dpa|Deutschen? Presse-Agentur).{0,120})"
             r"|Dieser Inhalt wird bereitgestellt von (?:der )?(?:dpa|AFP|APA).{0,60}"
             r"|Quelle: (?:ntv\.de|t-online|n-tv\.de|dpa)(?:, ?\p{Ll}{2,4}(?:/[\p{L}]{2,6}){1,3})?)", label="credit",
             where="tail", head=tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), longest=300,
             examples=("ARDEN ONLINE hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.",
                       "Diese Meldung wurde von der Redaktion nicht bearbeitet."),
             near_misses=("Diese Meldung wurde von der Stadt nicht bestätigt.",)),
        line("broadcast", Kind.ATTRIBUTION,
             r"(?:Über dieses Thema berichteten?|Dieses Thema im Programm ?:"
             r"|(?:Diese Sendung|Dieser Beitrag) (?:wurde|lief) .{0,30}gesendet)[^\n]{5,200}(?:Uhr\.?"
             r"|\d{4}[^\n]{0,30})", label="note", where="tail",
             head=("Über dieses Thema", "Dieses Thema im", "Diese Sendung", "Dieser Beitrag"), longest=260,
             examples=("Über dieses Thema berichtete die Rundschau am 5. März 2021 um 20:00 Uhr.",)),
        run("about-author", Kind.ATTRIBUTION,
            r"(?i)(?:über (?:den|die) autor(?:in|en|innen)?|zum autor|zur autorin|(?:der|die) autor(?:in)?"
            r"|zur person) ?:?", label="bio", where="tail",
            head=("über den", "über die", "zum autor", "zur autorin", "der autor", "die autorin", "zur person"),
            longest=40, after=Members(r"[\s\S]{10,900}", most=1),
            examples=("Über die Autorin\nAnna Schmidt schreibt über Flüsse und lebt bei Arden.",)),
        line("about", Kind.ATTRIBUTION,
             r"(?i)(?:zum autor|zur autorin|über (?:den autor|die autorin|die autoren)|zur person|autoreninfo"
             r"|info zum autor) ?: ?.{10,900}", label="bio",
             head=("zum autor", "zur autorin", "über den", "über die", "zur person", "autoreninfo", "info zum"),
             where="tail", longest=940,
             examples=("Zur Autorin: Anna Schmidt, Jahrgang 1979, ist freie Journalistin in Arden.",
                       "Über den Autor: Max Weber lebt bei Arden."), near_misses=("Zur Person schwieg er.",)),
        line("bio", Kind.ATTRIBUTION,
             rf"{PERSON}(?: und {PERSON})?(?:, (?:geb\.|geboren|Jahrgang) (?:\d\d\.\d\d\.)?\d{{4}}"
             rf"(?: in [\p{{L}} -]{{2,30}})?)?,? (?:ist|sind|arbeitet als|lebt als|studierte|geboren \d{{4}}"
             rf"|Jahrgang \d{{4}}|geb\. \d{{4}})[, ]{{1,2}}(?:(?:ein|eine|die|der|emeritierter?|freier?|freie"
             rf"|politischer?|langjährige[rn]?|\p{{Ll}}{{3,20}}(?:ischer?|ischen|er"
             rf"|e)) ){{0,3}}(?:[\p{{L}}-]{{3,24}} und )?(?:[\p{{L}}-]{{0,20}}(?:[Jj]ournalist|[Aa]utor|[Rr]edakteur"
             rf"|[Pp]rofessor|[Ss]chriftsteller|[Hh]istoriker|[Öö]konom|[Ss]oziolog|[Pp]hilosoph|[Kk]orrespondent"
             rf"|[Pp]ublizist|[Pp]olitikwissenschaftler|[Rr]echtsanwalt|[Mm]itarbeiter)\w{{0,6}}).{{1,500}}",
             where="tail",
             stem=(" ist ", " sind ", " arbeitet als ", " lebt als ", " studierte ", " geboren ", " Jahrgang ",
                   " geb. "), longest=600, shortest=40,
             examples=("Anna Schmidt, Jahrgang 1980, ist Lehrerin und Publizistin in Arden.",
                       "Anna Schmidt, geb. 1970, ist Historikerin und schreibt über Flüsse.",
                       "Anna Schmidt ist eine russische Journalistin und Reiseschriftstellerin.",
                       "Anna Schmidt ist freie Journalistin und schreibt über Flüsse. Sie lebt in Arden."),
             near_misses=("Anna Schmidt ist froh, dass die Mühle sich wieder dreht.",)),
        line("guest-post", Kind.ATTRIBUTION,
             r"Dieser (?:Gast)?(?:[Bb]eitrag|[Aa]rtikel|[Tt]ext) erschien zuerst "
             r"(?:am (?P<date>\d{1,2}\. \p{L}{3,9} 20\d\d) )?(?:auf|bei|in|im) (?P<source>[^\n,]{2,60}?) und (?:wird"
             r"|erscheint) hier mit freundlicher Genehmigung[^\n.]{0,80}\.", label="origin", head=("Dieser ",),
             longest=260,
             examples=("Dieser Gastbeitrag erschien zuerst auf Mühlenpost und wird hier mit freundlicher Genehmigung der Autorin übernommen.",)),
    ),
)
