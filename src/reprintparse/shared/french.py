"""French: the lines that French-language sites and republishers put around an article.

A colon has a space before it. Bylines read "Par X", dates "Publié le 5 mars 2016 à 10h30"; a translation names its
translator; the tail says where the text first stood and whom its opinions bind.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE, PERSON, URL

TITLE = r"[-–•·»>]? ?[\p{Lu}\p{N}\"'‘“«(#@].{10,180}+(?<![.;,:…\s][\"'”’» )\]]{0,2})"
"""A headline in a list of them: no full stop, inside quotation marks or out."""

MONTH = (
    r"(?i:janvier|janv\.?|février|févr?\.?|mars|avril|avr\.?|mai|juin|juillet|juil\.?|août|septembre|sept\.?|octobre|oct\.?|novembre|nov\.?|décembre|déc\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:le )?)?\d{{1,2}}(?:er)? {MONTH},? (?:19|20)\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d)"
)
PIECE = (
    r"(?:[Cc]et article|[Cc]e texte|[Cc]e billet|[Cc]ette tribune|[Cc]ette analyse|[Cc]ette interview|[Cc]et entretien|[Cc]ette chronique|[Cc]ette enquête|[Cc]e reportage|[Cc]et éditorial|[Cc]e contenu|[Cc]et extrait)"
)
FIRST = r"(?:initialement|d'abord|originellement|originalement|à l'origine|pour la première fois|en premier)"
OUTLET = r"(?:(?:Le|La|Les|le|la) |L['’])?\p{Lu}[^.,;!?]{1,60}?"

PROFILE = Profile(
    name="french",
    title="French",
    always=True,
    rules=(
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>(?:à )?(?:lire|consulter|écouter|relire) (?:aussi|également|encore)"
            r"|à lire (?:ensuite|par ailleurs|sur [^\n.:]{3,30})?|(?:à )?voir (?:aussi|également)"
            r"|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?|associés?)"
            r"|à découvrir(?: aussi| également)?|dans la même rubrique|pour aller plus loin|pour en savoir plus"
            r"|dans le même dossier|vous (?:aimerez|pourriez)(?: aussi)?(?: aimer| apprécier)?(?: aussi)?"
            r"|retrouvez (?:aussi|également)|plus sur (?:le|ce) sujet|nos articles sur (?:le|ce) sujet|notre dossier"
            r"|lire la suite|la rédaction vous conseille) ?[:>»]{0,2}",
            head=("la rédaction vous", "lire aussi", "lire également", "lire encore", "lire la suite", "relire aussi",
                  "consulter aussi", "écouter aussi", "à lire", "à relire", "à consulter", "à écouter", "voir aussi",
                  "voir également", "à voir", "sur le même", "article", "à découvrir", "dans la même rubrique",
                  "dans le même dossier", "pour aller plus loin", "pour en savoir plus", "vous aimerez",
                  "vous pourriez", "retrouvez ", "plus sur ", "nos articles sur", "notre dossier"),
            after=Members(TITLE, most=12, listing=True, characters=1600), longest=50,
            examples=("LIRE AUSSI :", "À lire également",
                      "Sur le même sujet\n- Comment le moulin d'Arden a rouvert\n- Ce que la crue laisse aux riverains",
                      "À LIRE AUSSI\nComment le moulin d'Arden a rouvert"),
            near_misses=("Lire aussi entre les lignes demande du temps.", "Voir aussi loin était impossible")),
        line("related-headline", Kind.INSERT,
             rf"(?i)(?P<cue>(?:à )?(?:re)?lire (?:aussi|également|encore|la suite)|à lire"
             rf"|(?:à )?(?:voir|écouter|consulter) (?:aussi|également)|sur le même (?:sujet|thème)"
             rf"|pour aller plus loin|pour en savoir plus|en savoir plus"
             rf"|notre (?:dossier|article|décryptage|reportage|enquête)"
             rf"|article (?:lié|connexe|associé)) ?(?:sur [^:]{{2,40}})?(?: ?(?::|>|»|\|) ?(?P<headline>.{{8,200}}))"
             rf"|(?-i:(?:LIRE (?:AUSSI|ÉGALEMENT)|À (?:lire|LIRE) (?:aussi|également|AUSSI"
             rf"|ÉGALEMENT)) (?:{HEADLINE}))", label="related",
             head=("lire aussi", "lire également", "lire encore", "à lire", "voir aussi", "voir également", "à voir",
                   "sur le même", "relire ", "à relire", "lire la suite", "à écouter", "écouter aussi", "à consulter",
                   "consulter aussi", "pour aller plus", "pour en savoir", "en savoir plus", "notre dossier",
                   "notre article", "notre décryptage", "notre reportage", "notre enquête", "article lié",
                   "article connexe", "article associé"), longest=260,
             examples=("Lire aussi : Le moulin d'Arden rouvre ses portes",
                       "À lire aussi > Comment le moulin a rouvert", "LIRE AUSSI Comment le moulin a rouvert",
                       "À lire aussi Comment le moulin a rouvert"),
             near_misses=("À lire ces lignes, le moulin serait sauvé.",
                          "Lire aussi vite qu'elle est un don : personne n'y parvient.")),
        line("advert", Kind.INSERT,
             r"(?i)publicité|la suite après (?:cette|la) publicité|publicité [–-] continuez à lire ci-dessous"
             r"|contenu (?:sponsorisé|partenaire|de marque)|\(?publicité\)?|[-–] ?publicité ?[-–]|annonces?"
             r"|la suite (?:de l'article )?(?:sous|après) la publicité|article (?:sponsorisé|partenaire)"
             r"|publi-?(?:reportage|rédactionnel|communiqué)|cet article contient des liens (?:affiliés"
             r"|d'affiliation)[^\n]{0,120}",
             head=("publicité", "la suite ", "contenu ", "(publicité)", "- publicité", "-publicité", "– publicité",
                   "annonce", "article sponsorisé", "article partenaire", "publi", "cet article contient"), longest=180,
             examples=("Publicité", "La suite après cette publicité"),
             near_misses=("Publicité et presse font bon ménage.",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:photos?(?= : )|(?:crédits?|légende|source)(?: (?:de la |de l'|des |d')?|/)(?:photos?"
             r"|images?|illustrations?|visuel)|crédits?|légende|photos? d'(?:illustration|archives?)"
             r"|images? d'(?:illustration|archives?)|(?:image|photo) (?:à la une|de une|de couverture|en vedette"
             r"|mise en avant|principale)|illustration(?= :)|sur la photo"
             r"|©? ?crédits?) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("photo :", "photos :", "crédit", "légende", "image à la une", "photo d'illustration",
                   "image d'illustration", "illustration :", "sur la photo :", "(photo", "[photo", "(crédit",
                   "© crédit", "source photo", "source de l'image", "source image", "photo à la une", "photo de couv",
                   "photo d'arch", "image d'arch", "image de couv", "image en vedette", "image mise",
                   "image principale", "photo en vedette", "photos d'"), longest=140,
             examples=("Photo : Anne Lefort / Agence d'Arden", "Crédit photo : Jean Morel"),
             near_misses=("Photo: River in flood", "PHOTOS :River in flood",
                          "Légende : un récit. Elle y a consacré sa vie.")),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:{PIECE} (?=.{{0,90}}{FIRST})(?:a|est|avait) (?:été )?(?:{FIRST} )?(?:été )?(?:publiée?"
             rf"|parue?)(?: {FIRST})? (?:dans|par|sur|chez) (?P<source>{OUTLET})(?:,? (?:le |en )?{DATE})?\.?"
             rf"|{PIECE} (?:a|est|avait) .{{0,60}}(?:publiée?|parue?) .{{0,60}}{FIRST}.{{3,250}}"
             rf"|{PIECE} (?:a|est) (?:été )?{FIRST} (?:été )?(?:publiée?|parue?) (?P<place>.{{3,250}})"
             rf"|{PIECE} (?:est|a été) (?:republiée?|reproduite?|reprise?|repostée?"
             rf"|traduite?) (?:ici )?(?:à partir d[eu]|avec|depuis|du site|du blog|sous) .{{3,300}}"
             rf"|(?:La |Une )(?:première version|version (?:originale|longue|anglaise|courte)) de (?:cet article"
             rf"|ce texte|cette tribune) (?:a été publiée|est parue|a paru) .{{3,250}})",
             head=("Cet article", "Ce texte", "Ce billet", "Cette tribune", "Cette analyse", "Cette interview",
                   "Cet entretien", "Cette chronique", "Cette enquête", "Ce reportage", "Cet éditorial", "Ce contenu",
                   "Cet extrait", "La version", "La première version", "Une première version", "Une version"),
             examples=("Cet article a été publié initialement sur Le Courrier d'Arden",
                       "Ce texte est d'abord paru dans La Gazette du Val.",
                       "Cet article est republié à partir de The Conversation sous licence Creative Commons. Lire l'article original."),
             near_misses=("Cet article a été cité par le maire.", "Ce texte est paru après deux ans de débats.")),
        line("originally", Kind.ATTRIBUTION,
             rf"(?:(?:(?:Article|Texte|Tribune|Entretien|Billet|Reportage|Chronique|Enquête) )?(?:[Ii]nitialement"
             rf"|[Dd]'abord|[Oo]riginellement|[Oo]riginalement|[ÀA] l'origine) (?:publiée?"
             rf"|parue?) (?:(?:dans|par|sur|chez) (?P<source>{OUTLET})(?:,? (?:le |en )?{DATE})?\.?|.{{3,200}})"
             rf"|(?:Publié|Paru) (?:initialement|d'abord|à l'origine|pour la première fois|originellement) .{{3,200}}"
             rf"|(?:Première publication|Publication originale|Première parution) ?(?::|dans|sur) ?.{{3,200}})",
             label="origin",
             head=("Initialement p", "D'abord p", "D’abord p", "Originellement p", "Originalement p", "À l'origine p",
                   "À l’origine p", "Article ", "Texte ", "Tribune ", "Entretien ", "Billet ", "Reportage ",
                   "Chronique ", "Enquête ", "Première p", "Publication originale", "Publié ", "Paru "), where="tail",
             longest=260,
             examples=("Initialement publié dans La Gazette du Val", "Première publication : La Gazette du Val, 2016",
                       "Article initialement publié sur La Gazette du Val",
                       "Publié initialement le 5 mars 2016 sur La Gazette du Val"),
             near_misses=("Texte court, d'abord publié et puis oublié",)),
        line("appeared", Kind.ATTRIBUTION,
             rf"(?:{PIECE} (?:a|est) (?:été )?(?:publiée?|parue?|diffusée?)"
             rf"|(?:Article|Texte|Tribune|Entretien|Interview|Billet|Reportage|Chronique|Enquête) (?:publiée?|parue?"
             rf"|repris|reprise|extraite?|tirée?)|Paru|Publié|Repris|Reproduit|Extrait"
             rf"|Tiré) (?:(?:le )?{DATE},? )?(?:dans|sur|chez|par|de|du|du site|depuis|sur le site|sur le blog"
             rf"|dans le journal)(?: (?:de|du|le site|le journal|le magazine))? (?P<source>(?:(?:Le|La|Les|le|la) "
             rf"|L['’])?\p{{Lu}}[^,;!?.\d]{{1,50}}?(?:\.(?:fr|com|org|net|info|be|ch|ca|eu))?"
             rf"|(?:www\.)?[\w-]{{2,40}}(?:\.\p{{Ll}}{{2,6}}){{1,3}})(?:,? (?:le |en |du )?(?:{DATE}"
             rf"|n[°o] ?\d{{1,5}}[^.]{{0,40}}))?\.?", label="origin", where="tail", longest=240,
             head=("Cet article", "Ce texte", "Ce billet", "Cette tribune", "Cette analyse", "Cette interview",
                   "Cet entretien", "Cette chronique", "Cette enquête", "Ce reportage", "Cet éditorial", "Ce contenu",
                   "Cet extrait", "Article ", "Texte ", "Tribune ", "Entretien ", "Interview ", "Billet ",
                   "Reportage ", "Chronique ", "Enquête ", "Paru ", "Publié ", "Repris ", "Reproduit ", "Extrait ",
                   "Tiré "),
             examples=("Cet article a été publié dans La Gazette du Val",
                       "Paru dans La Gazette du Val, le 5 mars 2016", "Article repris du site La Gazette du Val"),
             near_misses=("Cet article a été publié par erreur.", "Publié par un ami, le livre a plu.")),
        line("courtesy", Kind.ATTRIBUTION,
             r"(?:(?:Article |Texte |Tribune )?(?:[Pp]ublié|[Rr]epublié|[Rr]eproduit"
             r"|[Rr]epris)e?) (?:ici )?avec l'(?:aimable )?(?:autorisation|accord|permission) d[eu'][^\n]{2,140}"
             r"|[Aa]vec l'(?:aimable )?(?:autorisation|accord|permission) d[eu'][^\n,]{2,120}"
             r"|(?:Merci à|Remerciements à|Avec l'aimable concours d[eu]) [^\n.]{2,60} (?:pour|d'avoir) (?:l'|la "
             r"|son |leur |nous avoir )?(?:autoris|permis|signal)[^\n]{2,100}", label="origin", where="tail",
             longest=240,
             head=("Article ", "Texte ", "Tribune ", "Publié", "publié", "Republié", "Reproduit", "Repris", "Avec ",
                   "avec ", "Merci à", "Remerciements à"),
             examples=("Publié avec l'aimable autorisation de La Gazette du Val",
                       "Reproduit avec l’accord de l'auteur."),
             near_misses=("Avec l'accord du maire, le moulin tourne.",)),
        line("read-on", Kind.ATTRIBUTION,
             rf"(?:Lire|Lisez|Retrouvez|Voir|Consulter|Consultez) (?:la suite(?: de (?:cet|l')article)?"
             rf"|l'(?:article|interview|entretien|enquête)(?: (?:complet|complète|intégral|en entier|en intégralité"
             rf"|original|dans son intégralité))?|l'intégralité (?:de l'article|du texte)|cet article) (?:sur|dans"
             rf"|chez|ici|:)(?: le site (?:de |du )?)? ?(?:(?P<url>{URL})"
             rf"|(?P<source>[^\n.!?]{{2,60}}(?:\.\p{{Ll}}{{2,4}})?))?\.?", label="origin", where="tail", longest=200,
             head=("Lire ", "Lisez ", "Retrouvez ", "Voir ", "Consulter ", "Consultez "),
             examples=("Lire la suite de l'article sur La Gazette du Val",
                       "Lire l'article complet sur gazette-du-val.fr"),
             near_misses=("Lire la suite demande du courage.",)),
        line("feed", Kind.ATTRIBUTION,
             r"L'article (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) est apparu en premier (?:sur"
             r"|dans) (?P<source>.{2,80}?)\.?", label="origin", head=("L'article ", "L’article "), longest=320,
             examples=("L'article Le moulin rouvre ses portes est apparu en premier sur La Gazette du Val.",),
             near_misses=("L'article du maire est apparu en premier dans la liste.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?:(?i:(?:lien vers )?l'article original|article original|article originel|article source"
             rf"|article d'origine|texte original|source originale|source de l'article|version originale"
             rf"|lien original|lien de l'article(?: original)?|source et article complet"
             rf"|url de (?:cet|l')article)(?: en [\p{{L}}]{{4,12}})?(?: (?:publié"
             rf"|paru) [^:]{{3,80}})? ?: ?(?:(?P<url>{URL})|(?P<source>.{{2,160}}))"
             rf"|La source originale de cet article est ?:?(?: (?P<outlet>.{{2,120}}))?"
             rf"|Lire l'article original(?: .{{2,80}})?\.?)", label="origin",
             head=("Article origin", "article origin", "L'article original", "Lien vers l'article", "Lien original",
                   "Texte original", "Source originale", "Version originale", "La source originale",
                   "Lire l'article original", "Lire l’article original", "L’article original", "Lien vers l’article",
                   "Article source", "Article d'orig", "Source de l'art", "Lien de l'article", "Source et article",
                   "URL de ", "Url de "), longest=320,
             examples=("La source originale de cet article est La Gazette du Val",
                       "Article original en anglais : https://gazette-du-val.test/moulin", "Lire l'article original"),
             near_misses=("Article original et fort bien écrit, salué par tous.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:sources?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             head=("Source :", "SOURCE :", "source :", "Sources :", "SOURCES :", "sources :"), where="tail",
             longest=320,
             examples=("Source : La Gazette du Val",)),
        line("source-named", Kind.ATTRIBUTION,
             rf"Source ?: ?(?P<source>(?:(?:Le|La|Les) |L['’])?\p{{Lu}}[^,;:!?.\d]{{1,50}}?), "
             rf"(?P<author>{PERSON}(?:(?:, | et | & ){PERSON}){{0,3}}), (?:le )?"
             rf"(?P<date>(?i:\d{{1,2}}(?:er)? {MONTH} (?:19|20)\d\d)|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:19|20)\d\d)",
             label="origin", where="tail", head=("Source :", "Source:"), longest=180,
             examples=("Source : Arden Post, Anne Lefort, 25-03-2016",)),
        line("skip", Kind.FURNITURE,
             r"(?i)(?:(?:aller|accéder|passer) (?:directement )?au (?:contenu|menu|texte)(?: principal)?"
             r"|(?:retour|revenir|retourner) (?:en haut(?: de (?:la )?page)?"
             r"|à (?:l'accueil|la page d'accueil|la une|la liste))|haut de (?:la )?page|menu principal|fil d'ariane"
             r"|vous êtes ici ?:?[^\n]{0,80}|(?:article|page) (?:précédent|suivant)e?"
             r"|afficher (?:plus|la suite|le menu)|charger plus(?: d'articles)?"
             r"|chargement(?: en cours)?(?:…|\.{2,3})?|ouvrir le menu|fermer(?: le menu)?"
             r"|signaler une (?:erreur|faute)[^\n]{0,60}|plan du site|mentions légales|se connecter|se déconnecter"
             r"|mot de passe oublié ?\??|(?:nous )?contacte[rz](?:-nous)?|qui sommes-nous ?\??"
             r"|conditions générales(?: d'utilisation)?|politique de confidentialité|gestion des cookies"
             r"|gérer (?:les|mes) cookies)", label="navigation", longest=90,
             head=("aller ", "accéder ", "passer ", "retour ", "revenir ", "retourner ", "haut de ", "menu ", "fil d",
                   "vous êtes ici", "article précédent", "article suivant", "page précédente", "page suivante",
                   "afficher ", "charger ", "chargement", "ouvrir le menu", "fermer", "signaler une", "plan du site",
                   "mentions l", "se connecter", "se déconnecter", "mot de passe", "contacte", "nous contacter",
                   "qui sommes", "conditions g", "politique de", "gestion des cookies", "gérer "),
             examples=("Aller au contenu principal", "Haut de page", "Mentions légales"),
             near_misses=("Retour à la rivière", "Fermer le moulin")),
        line("topics", Kind.HEADER,
             r"(?i)(?:mots-clés?|tags?(?= :)|étiquettes?|thèmes|rubriques?|catégories?|classé sous"
             r"|publié dans) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("mots-cl", "étiquettes :", "étiquettes:", "rubrique :", "catégorie", "classé sous", "tags :",
                   "thèmes :", "publié dans :"), longest=240,
             examples=("Mots-clés : moulin, crue, Arden",), near_misses=("Rubrique des riverains en colère",)),
        line("breadcrumbs", Kind.FURNITURE,
             r"(?:Accueil|À la une)(?: ?[|>»›/·•→] ?[\p{Lu}\d¿«“\"][^|>»›•→\n]{1,60}?){1,12}", label="navigation",
             where="head", longest=400, head=("Accueil ", "À la une "),
             examples=("Accueil > Culture > Moulins",)),
    ),
)
