"""French: bylines, dates, sources and reading times above an article (the other lines are in `french.py`)."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:janvier|janv\.?|février|févr?\.?|mars|avril|avr\.?|mai|juin|juillet|juil\.?|août|septembre|sept\.?|octobre|oct\.?|novembre|nov\.?|décembre|déc\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:le )?)?\d{{1,2}}(?:er)? {MONTH},? (?:19|20)\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d)"
)
DAYS = (*"0123456789", "Lundi", "lundi", "Mardi", "mardi", "Mercr", "mercr", "Jeudi", "jeudi", "Vendr", "vendr", "Samed", "samed", "Diman", "diman")
HOUR = r"(?:,? (?:(?:à|[–|-]) ?)?\d{1,2} ?[hH:] ?\d{0,2}(?: ?min)?(?: ?(?:CEST|CET|GMT|UTC|TU|HNE|HAE))?)?"
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | et | & ){PERSON}){{0,4}}|AFP|Reuters|AP|Belga|ATS|(?:[Ll]a )?[Rr]édaction)(?:,? avec (?:l')?(?:AFP|Reuters|AP|Belga|ATS|agences?))?"
)
CUE = (
    r"(?:(?i:publié|mis en ligne|mise en ligne|posté|paru|modifié|mis à jour|mise à jour|màj"
    r"|dernière (?:mise à jour|modification)|actualisé|rédigé|créé|écrit"
    r"|date(?: de (?:publication|parution|mise en ligne))?|publication|première publication"
    r"|parution)e?(?: ?:)?(?: le)?(?: ?:)? )"
)
MINUTES = (
    r"(?:(?:(?:[Tt]emps(?: estimé)?|[Dd]urée) )?(?:de )?[Ll]ecture(?: de)? ?:? ?(?:environ |de "
    r"|[≈<] ?)?\d{1,3} ?(?:min(?:utes?|\.)?|mn))"
)
AGENCY = r"(?:l['’]|les )?(?:AFP|Reuters|AP|EFE|Belga|ATS|Keystone-ATS|agences?|La Presse [Cc]anadienne)"
OUTLET = (
    r"(?:(?:\p{Lu}|\d\d )[\p{L}\d'’.&-]{1,24}(?: (?:(?:de|du|des|la|le|en) |[dl]['’])?[\p{Lu}\d][\p{L}\d'’.&-]{0,24}){0,4}"
    r"|franceinfo)"
)

PROFILE = Profile(
    name="french-heads",
    title="French heads",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:par) ?:? {NAMES}(?:(?: ?[,|–•·-])? (?:[Pp]ublié )?(?:le )?{DATE}{HOUR}| [–|•-] [^.!?]{{2,60}}"
             rf"| \([^()]{{2,40}}\)|, (?:pour |journaliste|correspondante?|envoyée? spéciale?|chercheu|professeur"
             rf"|économiste|historien|sociologue|avocat|écrivain|philosophe|politologue|essayiste)[^.!?]{{0,60}})?",
             head=("Par ", "par ", "PAR ", "Par:", "Par :"), where="head", longest=160,
             examples=("Par Anne Lefort et Jean Morel", "Par Anne Lefort, le 5 mars 2016", "Par La Rédaction",
                       "Par Anne Lefort | 5 mars 2016", "Par La rédaction avec AFP",
                       "Par Anne Lefort, pour Le Courrier"),
             near_misses=("Par ailleurs, le moulin reste fermé.",
                          "Par Anne Lefort, nous savons que le moulin est fermé.")),
        run("byline-below", Kind.HEADER, r"(?:Par ?:?|PAR ?:?|Auteur ?:|Texte ?:)", label="byline", longest=14,
            after=Members(rf"{NAMES}", least=1, most=1), head=('Par', 'PAR', 'Auteur', 'Texte'),
            examples=("Par\nAnne Lefort",)),
        line("published", Kind.HEADER,
             rf"(?:[·•|–-] ?)?(?:{CUE}|[Ll]e )?{DATE}{HOUR}(?:(?: ?[,|–•·/(-] ?| )(?:(?:{CUE}|[Ll]e ){DATE}{HOUR}"
             rf"|{CUE}à \d{{1,2}} ?[hH:] ?\d{{2}}|{MINUTES})){{0,3}}\)?\.?(?: ?[|–-]?,? ?[Pp]ar:? {NAMES})?",
             where="head", longest=160,
             head=(*DAYS, "Publié", "publié", "PUBLIÉ", "Mis ", "Mise ", "MIS ", "MISE ", "mis à jour", "Màj", "MàJ",
                   "MAJ", "Posté", "Paru", "Modifié", "Dernière m", "Actualisé", "Rédigé", "Créé", "Écrit", "Date",
                   "Publication", "Première publication", "Parution", "Le ", "le ", "· ", "• ", "| ", "– ", "- "),
             examples=("Publié le 5 mars 2016 à 10h30", "Publié le 5 mars 2016 - Mis à jour le 6 mars 2016",
                       "Mis à jour le 06/03/2016", "Publié le : 25/03/2016 - 10:30 Modifié le : 25/03/2016 - 11:02",
                       "Mise en ligne : 5 mars 2016", "Publié le 5 mars 2016 à 10h30 (mis à jour le 6 mars 2016 à 8h)",
                       "25/03/2016 à 10:30", "5 mars 2016 par Anne Lefort", "Samedi 5 mars 2016", "5 mars 2016",
                       "Publié le 5 mars 2016 à 06h33, mis à jour le 6 mars 2016 à 19h43 • Lecture 10 min.",
                       "5 mars 2016 à 09h05, Mis à jour le 5 mars 2016 à 11h20",
                       "Publié le 5 mars 2016 à 15 h 29 HNE Mis à jour le 6 mars 2016 à 16 h 02 HNE",
                       "· Publié le 5 mars 2016 à 15h29"),
             near_misses=("Publié le 5 mars 2016, le rapport accable la mairie.", "5 mars 2016, jour de crue")),
        line("byline-with", Kind.HEADER,
             rf"(?:(?i:(?:texte |article |billet )?(?:rédigé )?par ?:? ))?(?P<author>{OUTLET})(?: avec| et"
             rf"| ?/) ?{AGENCY}(?:(?:,| et) {AGENCY})?\.?(?: Suivre)?", label="byline", where="head", longest=90,
             tail=("AFP", "AFP.", "Suivre", "Reuters", "Reuters.", "agences", "agences.", "agence", " AP", "Belga",
                   "ATS", "EFE", "anadienne"),
             examples=("Le Courrier d'Arden avec AFP", "Par Le Courrier avec AFP", "A.L. avec AFP",
                       "20 Heures avec AFP", "par LE COURRIER et AFP", "Article rédigé par Le Courrier avec AFP",
                       "LE COURRIER avec AFP Suivre"),
             near_misses=("Le maire a parlé avec l'AFP", "Anne Lefort travaille avec AFP")),
        line("text-by", Kind.HEADER,
             rf"(?:[Tt]exte|[Vv]idéo|[Rr]eportage) par ?:?(?: (?:{NAMES}"
             rf"|(?P<author>[\p{{Lu}}\d ]{{2,20}})))?(?: Suivre)?", label="byline", where="head",
             head=("Texte par", "Vidéo par", "Reportage par", "texte par"), longest=90,
             examples=("Texte par :", "Texte par : LCA Suivre", "Texte par Anne Lefort Suivre"),
             near_misses=("Texte par ailleurs illisible.",)),
        line("published-by", Kind.HEADER,
             rf"(?:Publié|Posté|Rédigé|Écrit|Proposé|Mis en ligne|Entretien réalisé|Propos recueillis"
             rf"|Reportage réalisé|Interview réalisée) par ?:? {NAMES}(?:,? (?:le )?{DATE}{HOUR})?", label="byline",
             head=("Publié par", "Posté par", "Rédigé par", "Écrit par", "Proposé par", "Mis en ligne par",
                   "Entretien réalisé", "Propos recueillis", "Reportage réalisé", "Interview réalisée"), where="head",
             longest=140,
             examples=("Publié par Anne Lefort le 5 mars 2016", "Propos recueillis par Jean Morel"),
             near_misses=("Publié par Anne Lefort, ce livre raconte le moulin.",)),
        line("author", Kind.HEADER,
             rf"(?:(?i:auteure?s?|autrices?|auteur[·.-]e[·.-]?s?|texte|reportage|propos recueillis) ?: ?"
             rf"|(?:Un article|Une tribune|Une enquête|Un reportage|Un billet|Une chronique|Un texte|Un entretien"
             rf"|Texte|Tribune|Chronique|Analyse) (?:de|d'|par) ?){NAMES}\.?", label="byline", where="head",
             longest=120,
             head=("Auteur", "AUTEUR", "auteur", "Autrice", "Texte", "TEXTE", "Reportage :", "Reportage:",
                   "Propos recueillis :", "Un article", "Une tribune", "Une enquête", "Un reportage", "Un billet",
                   "Une chronique", "Un texte", "Un entretien", "Tribune ", "Chronique ", "Analyse "),
             examples=("Auteur : Jean Morel", "Une tribune de Jean Morel", "Texte : Anne Lefort"),
             near_misses=("Un article de Jean Morel a tout changé.",)),
        line("ago", Kind.HEADER,
             r"(?:(?:Publié|Mis à jour|Modifié) )?[Ii]l y a (?:\d{1,2}|une?) (?:minutes?|heures?|jours?|semaines?"
             r"|mois|ans?)", label="published", where="head",
             head=("Il y a ", "il y a ", "Publié il y a", "Mis à jour il y a", "Modifié il y a"), longest=50,
             examples=("Publié il y a 3 heures",), near_misses=("Il y a deux ans que le moulin est fermé",)),
        line("source", Kind.HEADER, rf"(?i:source) ?: ?(?:(?P<url>{URL})|(?P<source>[^.!?]{{2,80}}))",
             head=("Source :", "SOURCE :", "source :"), where="head", longest=300,
             examples=("Source : Le Courrier d'Arden",)),
        line("reading-time", Kind.FURNITURE,
             rf"{MINUTES}\.?|[Tt]emps (?:estimé )?de lecture(?: estimé ?:? ?\d{{1,3}} ?min(?:utes|\.)?)?"
             rf"|\d{{1,3}} ?min(?:utes)? de lecture", label="navigation", where="head",
             head=("Temps ", "temps ", "Durée de lecture", "Lecture", "lecture"), longest=60, tail=("de lecture",),
             examples=("Temps de lecture : 4 minutes", "3 min de lecture", "Temps de Lecture 4 min.",
                       "Temps de lecture : < 1 min.", "Durée de lecture : 4 minutes", "Temps de lecture"),
             near_misses=("Lecture du soir",)),
        line("minutes", Kind.FURNITURE, r"\d{1,3} ?(?:mn|min)\.?", label="navigation", where="head", longest=9,
             head=tuple("0123456789"), follows=("published", "byline", "navigation", "subtitle"),
             examples=("2 mn",)),
        line("aged", Kind.ATTRIBUTION, r"Cet article date de plus d(?:e |['’])[^\n.]{2,24}\.?", label="note",
             where="head", head="Cet article date de plus", longest=70,
             examples=("Cet article date de plus de trois ans.", "Cet article date de plus d'un an.")),
        line("listen", Kind.MEDIA, r"[ÉE]couter(?: (?:cet|l['’]) ?article)?(?: \(\d{1,2} ?min\))?", label="media",
             where="head", head=("Écouter", "Ecouter"), longest=40,
             examples=("Écouter cet article", "Écouter")),
        line("updated-at", Kind.HEADER, r"Mis à jour (?:à|le) \d{1,2} ?[h:] ?\d\d", label="published", where="head",
             head="Mis à jour ", longest=40,
             examples=("Mis à jour à 11h45",)),
        run("by-below", Kind.HEADER, r"Par", label="byline", head="Par", longest=4,
            after=Members(r"(?P<source>AFP|Reuters|AP)|(?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3})", most=1, least=1),
            examples=("Par\nAFP",)),
    ),
)
