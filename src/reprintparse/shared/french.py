"""French: the lines that French-language sites and republishers put around an article.

A colon has a space before it. Bylines read "Par X", dates "Publié le 5 mars 2016 à 10h30"; a translation names its
translator; the tail says where the text first stood and whom its opinions bind.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE, PERSON, URL

MONTH = (r"(?i:janvier|janv\.?|février|févr?\.?|mars|avril|avr\.?|mai|juin|juillet|juil\.?|août|septembre|sept\.?"
         r"|octobre|oct\.?|novembre|nov\.?|décembre|déc\.?)")
DATE = (
    rf"(?P<date>(?:(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi"
    rf"|dimanche),? (?:le )?)?\d{{1,2}}(?:er)? {MONTH},? (?:19|20)\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d)"
)
DAYS = (*"0123456789", "Lundi", "lundi", "Mardi", "mardi", "Mercr", "mercr", "Jeudi", "jeudi", "Vendr", "vendr", "Samed", "samed", "Diman", "diman")
HOUR = r"(?:,? (?:(?:à|[–|-]) ?)?\d{1,2} ?[hH:] ?\d{0,2})?"
NAMES = rf"(?P<author>{PERSON}(?:(?:, | et ){PERSON}){{0,4}}|AFP|Reuters|[Ll]a [Rr]édaction)"
PIECE = r"(?:[Cc]et article|[Cc]e texte|[Cc]e billet|[Cc]ette tribune|[Cc]ette analyse|[Cc]ette interview|[Cc]et entretien)"
FIRST = r"(?:initialement|d'abord|originellement|à l'origine|pour la première fois)"
OUTLET = r"(?:(?:Le|La|Les|le|la) |L['’])?\p{Lu}[^.,;!?]{1,60}?"

PROFILE = Profile(
    name="french",
    title="French",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:par) ?:? {NAMES}(?:,? (?:le )?{DATE}{HOUR}| [–|-] [^.!?]{{2,60}}| \([^()]{{2,40}}\))?",
             head=("Par ", "par ", "PAR "), where="head", longest=160,
             examples=("Par Anne Lefort et Jean Morel", "Par Anne Lefort, le 5 mars 2016", "Par La Rédaction"),
             near_misses=("Par ailleurs, le moulin reste fermé.",
                          "Par Anne Lefort, nous savons que le moulin est fermé.")),
        line("published", Kind.HEADER,
             rf"(?:(?:(?i:publié|mis en ligne|posté|paru|modifié|mis à jour|mise à jour|dernière mise à jour"
             rf"|actualisé)e?(?: :)?(?: le)? |[Ll]e ){DATE}{HOUR}[ ,|–-]{{0,3}}){{1,3}}(?:[Pp]ar:? {NAMES})?",
             head=("Publié", "publié", "PUBLIÉ", "Mis ", "Mise ", "mis à jour", "Posté", "Paru", "Modifié",
                   "Dernière mise", "Actualisé", "Le "), where="head", longest=140,
             examples=("Publié le 5 mars 2016 à 10h30", "Publié le 5 mars 2016 - Mis à jour le 6 mars 2016",
                       "Mis à jour le 06/03/2016"),
             near_misses=("Publié le 5 mars 2016, le rapport accable la mairie.",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}(?: ?[|–-]?,? ?[Pp]ar:? {NAMES})?", label="published", head=DAYS,
             where="head", longest=120,
             examples=("5 mars 2016 par Anne Lefort", "Samedi 5 mars 2016", "5 mars 2016"),
             near_misses=("5 mars 2016, jour de crue",)),
        line("published-by", Kind.HEADER, rf"(?:Publié|Posté|Rédigé|Écrit) par {NAMES}(?:,? (?:le )?{DATE}{HOUR})?",
             label="byline", head=("Publié par", "Posté par", "Rédigé par", "Écrit par"), where="head", longest=140,
             examples=("Publié par Anne Lefort le 5 mars 2016",),
             near_misses=("Publié par Anne Lefort, ce livre raconte le moulin.",)),
        line("source", Kind.HEADER, rf"(?i:source) ?: ?(?:(?P<url>{URL})|(?P<source>[^.!?]{{2,80}}))",
             head=("Source :", "SOURCE :", "source :"), where="head", longest=300,
             examples=("Source : Le Courrier d'Arden",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)(?:temps de lecture|lecture) ?:? ?(?:environ )?\d{1,3} ?min(?:utes?|\.)?"
             r"|\d{1,3} min(?:utes)? de lecture", label="navigation", where="head",
             head=("temps de lecture", "lecture "), longest=60, tail=("de lecture",),
             examples=("Temps de lecture : 4 minutes", "3 min de lecture")),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>(?:à )?lire (?:aussi|également|encore)|à lire (?:ensuite|par ailleurs)"
            r"|(?:à )?voir (?:aussi|également)|sur le même (?:sujet|thème)|articles (?:liés|similaires|connexes)"
            r"|à découvrir aussi|dans la même rubrique) ?[:>»]{0,2}",
            head=("lire aussi", "lire également", "lire encore", "à lire", "voir aussi", "voir également", "à voir",
                  "sur le même", "articles ", "à découvrir aussi", "dans la même rubrique"),
            after=Members(r".{25,200}[^.;,:]", most=12, items=True), longest=40,
            examples=("LIRE AUSSI :", "À lire également",
                      "Sur le même sujet\n- Comment le moulin d'Arden a rouvert\n- Ce que la crue laisse aux riverains"),
            near_misses=("Lire aussi entre les lignes demande du temps.", "Voir aussi loin était impossible")),
        line("related-headline", Kind.INSERT,
             rf"(?i)(?P<cue>(?:à )?lire (?:aussi|également|encore)|à lire|(?:à )?voir (?:aussi|également)"
             rf"|sur le même (?:sujet|thème)) ?(?:sur [^:]{{2,40}})?(?: ?(?::|>|»|\|) ?(?P<headline>.{{8,200}}))"
             rf"|(?-i:LIRE (?:AUSSI|ÉGALEMENT) (?:{HEADLINE}))", label="related",
             head=("lire aussi", "lire également", "lire encore", "à lire", "voir aussi", "voir également", "à voir",
                   "sur le même"), longest=260,
             examples=("Lire aussi : Le moulin d'Arden rouvre ses portes",
                       "À lire aussi > Comment le moulin a rouvert", "LIRE AUSSI Comment le moulin a rouvert"),
             near_misses=("À lire ces lignes, le moulin serait sauvé.",
                          "Lire aussi vite qu'elle est un don : personne n'y parvient.")),
        line("advert", Kind.INSERT,
             r"(?i)publicité|la suite après (?:cette|la) publicité|publicité [–-] continuez à lire ci-dessous"
             r"|contenu sponsorisé|\(?publicité\)?",
             head=("publicité", "la suite après", "contenu sponsorisé", "(publicité)"), longest=60,
             examples=("Publicité", "La suite après cette publicité"),
             near_misses=("Publicité et presse font bon ménage.",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:photos?(?= : )|(?:crédits?|légende) ?(?:photos?|images?)?|photo d'illustration"
             r"|image d'illustration|image à la une|illustration(?= :)"
             r"|©? ?crédits?) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("photo :", "photos :", "crédit", "légende", "image à la une", "photo d'illustration",
                   "image d'illustration", "illustration :", "(photo", "[photo", "(crédit", "© crédit"), longest=140,
             examples=("Photo : Anne Lefort / Agence d'Arden", "Crédit photo : Jean Morel"),
             near_misses=("Photo: River in flood", "PHOTOS :River in flood",
                          "Légende : un récit. Elle y a consacré sa vie.")),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:{PIECE} (?=.{{0,90}}{FIRST})(?:a|est|avait) (?:été )?(?:{FIRST} )?(?:été )?(?:publiée?"
             rf"|parue?)(?: {FIRST})? (?:dans|par|sur|chez) (?P<source>{OUTLET})(?:,? (?:le |en )?{DATE})?\.?"
             rf"|{PIECE} (?:a|est|avait) .{{0,60}}(?:publiée?|parue?) .{{0,60}}{FIRST}.{{3,250}}"
             rf"|{PIECE} (?:a|est) (?:été )?{FIRST} (?:été )?(?:publiée?|parue?) (?P<place>.{{3,250}})"
             rf"|{PIECE} est (?:republiée?|reproduite?|reprise?) (?:à partir de|avec|depuis|du site) .{{3,300}})",
             head=("Cet article", "Ce texte", "Ce billet", "Cette tribune", "Cette analyse", "Cette interview",
                   "Cet entretien"),
             examples=("Cet article a été publié initialement sur Le Courrier d'Arden",
                       "Ce texte est d'abord paru dans La Gazette du Val.",
                       "Cet article est republié à partir de The Conversation sous licence Creative Commons. Lire l'article original."),
             near_misses=("Cet article a été cité par le maire.", "Ce texte est paru après deux ans de débats.")),
        line("originally", Kind.ATTRIBUTION,
             rf"(?:(?:Initialement|D'abord|Originellement|À l'origine) (?:publiée?"
             rf"|parue?) (?:(?:dans|par|sur|chez) (?P<source>{OUTLET})(?:,? (?:le |en )?{DATE})?\.?|.{{3,200}})"
             rf"|(?:Première publication|Publication originale|Première parution) ?: ?.{{3,200}})", label="origin",
             head=("Initialement p", "D'abord p", "D’abord p", "Originellement p", "À l'origine p", "À l’origine p",
                   "Première p", "Publication originale"), where="tail", longest=260,
             examples=("Initialement publié dans La Gazette du Val", "Première publication : La Gazette du Val, 2016")),
        line("feed", Kind.ATTRIBUTION,
             r"L'article (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) est apparu en premier sur (?P<source>.{2,80}?)\.?",
             label="origin", head=("L'article ", "L’article "), longest=320,
             examples=("L'article Le moulin rouvre ses portes est apparu en premier sur La Gazette du Val.",),
             near_misses=("L'article du maire est apparu en premier dans la liste.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?:(?i:(?:lien vers )?l'article original|article original|article originel|texte original"
             rf"|source originale|version originale|lien original)(?: en [\p{{L}}]{{4,12}})?(?: (?:publié"
             rf"|paru) [^:]{{3,80}})? ?: ?(?:(?P<url>{URL})|(?P<source>.{{2,160}}))"
             rf"|La source originale de cet article est ?:?(?: (?P<outlet>.{{2,120}}))?"
             rf"|Lire l'article original(?: .{{2,80}})?\.?)", label="origin",
             head=("Article origin", "article origin", "L'article original", "Lien vers l'article", "Lien original",
                   "Texte original", "Source originale", "Version originale", "La source originale",
                   "Lire l'article original", "Lire l’article original", "L’article original", "Lien vers l’article"),
             longest=320,
             examples=("La source originale de cet article est La Gazette du Val",
                       "Article original en anglais : https://gazette-du-val.test/moulin", "Lire l'article original"),
             near_misses=("Article original et fort bien écrit, salué par tous.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:sources?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             head=("Source :", "SOURCE :", "source :", "Sources :"), where="tail", longest=320,
             examples=("Source : La Gazette du Val",)),
        line("topics", Kind.HEADER,
             r"(?i)(?:mots-clés?|tags?(?= :)|étiquettes?|thèmes|rubriques?|catégories?|classé sous"
             r"|publié dans) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("mots-cl", "étiquettes :", "étiquettes:", "rubrique :", "catégorie", "classé sous", "tags :",
                   "thèmes :", "publié dans :"), longest=240,
             examples=("Mots-clés : moulin, crue, Arden",), near_misses=("Rubrique des riverains en colère",)),
    ),
)
