"""French: bylines, dates, sources and reading times above an article (the other lines are in `french.py`)."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:janvier|janv\.?|février|févr?\.?|mars|avril|avr\.?|mai|juin|juillet|juil\.?|août|septembre|sept\.?|octobre|oct\.?|novembre|nov\.?|décembre|déc\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:le )?)?\d{{1,2}}(?:er)? {MONTH},? (?:19|20)\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d)"
)
DAYS = (*"0123456789", "Lundi", "lundi", "Mardi", "mardi", "Mercr", "mercr", "Jeudi", "jeudi", "Vendr", "vendr", "Samed", "samed", "Diman", "diman")
HOUR = r"(?:,? (?:(?:à|[–|-]) ?)?\d{1,2} ?[hH:] ?\d{0,2}(?: ?min)?(?: ?(?:CEST|CET|GMT|UTC|TU))?)?"
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | et | & ){PERSON}){{0,4}}|AFP|Reuters|AP|Belga|ATS|(?:[Ll]a )?[Rr]édaction)(?:,? avec (?:l')?(?:AFP|Reuters|AP|Belga|ATS|agences?))?"
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
        line("published", Kind.HEADER,
             rf"(?:(?:(?i:publié|mis en ligne|mise en ligne|posté|paru|modifié|mis à jour|mise à jour|màj"
             rf"|dernière (?:mise à jour|modification)|actualisé|rédigé|créé|écrit"
             rf"|date(?: de (?:publication|parution|mise en ligne))?|publication|première publication"
             rf"|parution)e?(?: ?:)?(?: le)?(?: ?:)? |[Ll]e ){DATE}{HOUR}[ ,|–•/(-]{{0,3}}){{1,3}}\)?"
             rf"(?:[Pp]ar:? {NAMES})?",
             head=("Publié", "publié", "PUBLIÉ", "Mis ", "Mise ", "MIS ", "MISE ", "mis à jour", "Màj", "MàJ", "MAJ",
                   "Posté", "Paru", "Modifié", "Dernière m", "Actualisé", "Rédigé", "Créé", "Écrit", "Date",
                   "Publication", "Première publication", "Parution", "Le ", "le "), where="head", longest=140,
             examples=("Publié le 5 mars 2016 à 10h30", "Publié le 5 mars 2016 - Mis à jour le 6 mars 2016",
                       "Mis à jour le 06/03/2016", "Publié le : 25/03/2016 - 10:30 Modifié le : 25/03/2016 - 11:02",
                       "Mise en ligne : 5 mars 2016", "Publié le 5 mars 2016 à 10h30 (mis à jour le 6 mars 2016 à 8h)"),
             near_misses=("Publié le 5 mars 2016, le rapport accable la mairie.",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}(?: ?[|–-]?,? ?[Pp]ar:? {NAMES})?", label="published", head=DAYS,
             where="head", longest=120,
             examples=("25/03/2016 à 10:30", "5 mars 2016 par Anne Lefort", "Samedi 5 mars 2016", "5 mars 2016"),
             near_misses=("5 mars 2016, jour de crue",)),
        line("published-by", Kind.HEADER,
             rf"(?:Publié|Posté|Rédigé|Écrit|Proposé|Mis en ligne|Entretien réalisé|Propos recueillis"
             rf"|Reportage réalisé|Interview réalisée) par ?:? {NAMES}(?:,? (?:le )?{DATE}{HOUR})?", label="byline",
             head=("Publié par", "Posté par", "Rédigé par", "Écrit par", "Proposé par", "Mis en ligne par",
                   "Entretien réalisé", "Propos recueillis", "Reportage réalisé", "Interview réalisée"), where="head",
             longest=140,
             examples=("Publié par Anne Lefort le 5 mars 2016", "Propos recueillis par Anne Lefort"),
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
             r"(?i)(?:temps (?:estimé )?de lecture(?: estimé)?|durée de lecture|lecture) ?:? ?(?:environ |de "
             r"|≈ ?)?\d{1,3} ?(?:min(?:utes?|\.)?|mn)|\d{1,3} ?min(?:utes)? de lecture", label="navigation",
             where="head", head=("temps de lecture", "temps estimé", "durée de lecture", "lecture "), longest=60,
             tail=("de lecture",),
             examples=("Temps de lecture : 4 minutes", "3 min de lecture")),
    ),
)
