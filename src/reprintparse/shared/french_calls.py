"""French: calls to share, subscribe, donate and comment, and blogs' forms (the other lines are in `french.py`)."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="french-calls",
    title="French calls to readers",
    always=True,
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:pour )?(?:abonnez-vous|inscrivez-vous|s'abonner|s'inscrire|m'abonner|recevez|je m'inscris"
             r"|je m'abonne)(?: gratuitement)? (?:à|au|aux|par) ?.{0,60}(?:newsletter|lettre d'information|infolettre"
             r"|nos alertes|notre chaîne|fil rss|e-?mail|boîte mail).{0,100}"
             r"|recevez .{0,60}(?:newsletter|lettre d'information|infolettre|par e-?mail|par courriel).{0,80}"
             r"|(?:newsletter|infolettre|s'abonner|abonnez-vous|je m'abonne|s'inscrire)[ !]{0,2})",
             head=("abonnez-vous", "inscrivez-vous", "s'abonner", "s’abonner", "s'inscrire", "s’inscrire", "m'abonner",
                   "recevez", "je m'inscris", "je m'abonne", "je m’inscris", "je m’abonne", "newsletter", "infolettre",
                   "pour s'abonner"), longest=220,
             examples=("Inscrivez-vous à notre newsletter",
                       "Abonnez-vous à la newsletter du Courrier pour ne rien manquer.", "S'abonner"),
             near_misses=("S'inscrire dans une démarche quotidienne demande du temps.",
                          "Recevez mes salutations, écrivait-il au maire.")),
        line("social", Kind.CALL_TO_ACTION,
             r"(?i)(?:suivez|retrouvez|rejoignez)(?:-nous|-moi)?(?: [^.!?]{2,40})? sur (?:facebook|twitter|x"
             r"|instagram|youtube|linkedin|telegram|whatsapp|tiktok|google|nos réseaux|les réseaux sociaux"
             r"|notre (?:page|chaîne|compte))\b.{0,100}|partage[rz](?: (?:cet article|cette page|ceci"
             r"|sur (?:facebook|twitter|x|linkedin|whatsapp|les réseaux sociaux)|par e-?mail"
             r"|l'article))?(?: sur (?:facebook|twitter|x|linkedin|whatsapp|les réseaux sociaux).{0,60})? ?[:!]?"
             r"|(?:imprimer|envoyer par e-?mail|envoyer à un ami|copier le lien)(?: cet article| la page)?",
             head=("suivez", "retrouvez", "rejoignez", "partager", "partagez", "imprimer", "envoyer par", "envoyer à",
                   "copier le lien"), longest=200,
             examples=("Suivez-nous sur Facebook et Twitter", "Partager cet article",
                       "Partagez sur les réseaux sociaux"),
             near_misses=("Partager cet article de foi est difficile.", "Suivez-nous jusqu'au moulin.")),
        line("support", Kind.CALL_TO_ACTION,
             r"(?i)(?:faire un don|faites un don|je fais un don|je donne|soutenez-nous|nous soutenir|je soutiens"
             r"|devenir membre|devenez membre|je deviens membre|aidez-nous)(?: (?:à|au|pour|maintenant|en ligne|ici"
             r"|défiscalisé) ?.{0,100})?[ !.:]{0,3}|soutenez (?:notre|nos|un média|une presse|la presse"
             r"|le journalisme|l'indépendance).{3,200}",
             head=("faire un don", "faites un don", "je fais un don", "je donne", "soutenez", "nous soutenir",
                   "je soutiens", "devenir membre", "devenez membre", "je deviens membre", "aidez-nous"), where="tail",
             longest=300,
             examples=("Faire un don à La Gazette du Val", "Soutenez notre rédaction : chaque don compte.")),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?i)(?:faire un don|faites un don(?: maintenant)?|je fais un don|soutenez-nous|nous soutenir"
             r"|devenez membre)[ !:]{0,2}", label="support",
             head=("faire un don", "faites un don", "je fais un don", "soutenez-nous", "nous soutenir",
                   "devenez membre"), longest=40,
             examples=("Soutenez-nous !", "Faites un don"),
             near_misses=("Faire un don d'organes reste un geste rare.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:laisser|laissez|ajouter|écrire|poster|publier) (?:un|votre) commentaire"
             r"|voir (?:les|tous les) commentaires|réagir à cet article|\d{1,4} commentaires?"
             r"|(?:aucun|pas de) commentaires?|les commentaires sont (?:fermés|clos"
             r"|désactivés))(?: (?:annuler la réponse|sur .{2,60}))?(?: ?[!.:…(|–>»-].{0,60})?",
             head=("laisser ", "laissez ", "ajouter un c", "écrire un c", "poster un c", "publier un c",
                   "voir les comm", "voir tous les comm", "réagir à cet", "aucun comm", "pas de comm",
                   "les commentaires sont"), tail=("commentaires", "commentaire", "Commentaires"), longest=90,
             examples=("Laisser un commentaire", "12 commentaires", "Les commentaires sont fermés."),
             near_misses=("Laissez votre commentaire au vestiaire, et votre chapeau aussi, disait le vieux meunier à ceux qui entraient.",)),
        line("comments", Kind.CALL_TO_ACTION, r"(?i)commentaires?(?: \(\d{1,4}\))?|répondre|réagir", label="comment",
             where="tail", head=("commentaire", "répondre", "réagir"), longest=30,
             examples=("Commentaires",)),
        line("form-notes", Kind.CALL_TO_ACTION,
             r"(?:Votre adresse (?:e-?mail|de messagerie|électronique|courriel|email|de courriel) ne sera pas publiée"
             r"|Les champs obligatoires sont|Enregistrer mon nom, mon e-?mail"
             r"|Enregistrer mon nom, (?:mon )?(?:adresse )?(?:e-?mail|courriel)"
             r"|Prévenez-moi (?:de tous les|par e-?mail)|Avertissez-moi par (?:e-?mail|courriel)"
             r"|Ce site utilise Akismet|Soyez le premier à (?:commenter|réagir|laisser un commentaire)"
             r"|(?:Vous devez|Il faut) (?:être|vous) (?:connecté|connecter|enregistré|inscrit"
             r"|identifier)[^\n]{0,40} pour (?:publier|poster|laisser|écrire|rédiger|pouvoir) "
             r"|Connectez-vous pour (?:commenter|réagir|laisser|publier|poster)"
             r"|Pour (?:commenter|réagir)(?: à)?(?: cet article)?, (?:connectez|inscrivez|abonnez|identifiez)-vous"
             r"|Laisser un commentaire Annuler|Annuler la réponse)[^\n]{0,300}", label="comment",
             head=("Votre adresse ", "Les champs obligatoires", "Enregistrer mon nom", "Prévenez-moi",
                   "Avertissez-moi", "Ce site utilise Akismet", "Soyez le premier à", "Vous devez ", "Il faut ",
                   "Connectez-vous pour", "Pour commenter", "Pour réagir", "Laisser un commentaire Annuler",
                   "Annuler la réponse"), longest=420,
             examples=("Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
                       "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
                       "Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.",
                       "Prévenez-moi de tous les nouveaux commentaires par e-mail.",
                       "Vous devez vous connecter pour publier un commentaire."),
             near_misses=("Votre adresse au milieu du pont ne sera pas oubliée.",
                          "Vous devez être connecté au village pour comprendre.")),
        line("form", Kind.CALL_TO_ACTION,
             r"(?i:(?:votre |mon )?(?:nom|pseudo|e-?mail|adresse e-?mail|courriel|site(?: web| internet)?|commentaire"
             r"|message))(?: ?\((?:obligatoire|facultatif|requis|ne sera pas publié)[^\n()]{0,40}\))? ?\*?:?"
             r"|(?i:(?:publier|envoyer|poster|valider|soumettre)(?: (?:le|un|mon|votre) commentaire)?)",
             label="comment", where="tail", follows="comment", longest=60,
             head=("Nom", "Votre ", "Mon ", "Pseudo", "E-mail", "Email", "Adresse e-mail", "Adresse email", "Courriel",
                   "Site", "Commentaire", "Message", "Publier", "Envoyer", "Poster", "Valider", "Soumettre"),
             examples=("Nom *", "Adresse e-mail *", "Publier le commentaire"), near_misses=("Nom de la rivière",)),
        line("readers", Kind.CALL_TO_ACTION,
             r"(?i:(?:commentaires? (?:recommandés?|récents?|des (?:lecteurs|internautes|abonnés))"
             r"|(?:afficher|lire|voir|charger) (?:tous )?(?:les |plus de )?(?:\d{1,4} )?commentaires?"
             r"(?: \(\d{1,4}\))?|vos (?:commentaires|réactions)(?: \(\d{1,4}\))?|(?:\d{1,4} )?réactions?"
             r"|réagissez(?: à cet article)?|alerter(?: la modération)?|signaler(?: (?:ce commentaire|un abus))?"
             r"|donner? votre avis|votre avis nous intéresse|participer à la (?:discussion|conversation)"
             r"|forum))(?: ?[!:>»])?", label="comment", where="tail", longest=70,
             head=("Commentaire", "commentaire", "Afficher", "Lire ", "Voir ", "Charger ", "Vos ", "VOS ", "Réaction",
                   "réaction", "Réagissez", "Alerter", "Signaler", "Donne", "Votre avis", "Participer", "Forum",
                   "1 réaction", *"23456789"),
             examples=("Afficher tous les commentaires", "Commentaire recommandé", "Vos réactions", "4 réactions"),
             near_misses=("Alerter le maire", "Lire tous les matins")),
        line("share-window", Kind.CALL_TO_ACTION,
             r"(?:Cliquez?(?: ici)? pour (?:partager|imprimer|envoyer)[^\n]{3,60}(?: ?\((?:[Oo]uvre"
             r"|S'ouvre)[^\n()]{5,50}\))?|Partager ?:|J'aime ça ?:|J'aime ?chargement ?(?:…|\.{2,3})?"
             r"|(?:Envoyer|Partager) (?:par|via) (?:e-?mail|mail|courriel|WhatsApp|Messenger|SMS|X)"
             r"|Imprimer ?\((?:[Oo]uvre|S'ouvre)[^\n()]{5,50}\)|(?:Partager|Tweeter|Imprimer|Envoyer|Épingler"
             r"|Enregistrer|Partages?|J'aime)(?: ?[|·•/,]? (?:Partager|Tweeter|Imprimer|Envoyer|Épingler|Enregistrer"
             r"|Partages?|J'aime|Facebook|Twitter|X|WhatsApp|LinkedIn|Email|E-mail|Pinterest)){1,7})", label="social",
             longest=160,
             head=("Clique", "Partager", "J'aime", "J’aime", "Envoyer", "Imprimer", "Tweeter", "Épingler",
                   "Enregistrer", "Partages"),
             examples=("Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)", "J’aime ça :",
                       "Partager Tweeter Envoyer", "Envoyer par e-mail"),
             near_misses=("J'aime ça : le bruit de l'eau.", "Partager et enregistrer ses souvenirs")),
        line("follow-us", Kind.CALL_TO_ACTION,
             r"(?i:(?:suivez|rejoignez|retrouvez)-nous(?: (?:aussi|également))?(?: (?:sur|via))?(?: (?:facebook"
             r"|twitter|x|instagram|telegram|linkedin|youtube|tiktok|whatsapp)(?:,| et| ou|,? puis)?){0,6}"
             r"|(?:retrouvez|suivez) (?:toutes? )?(?:notre|nos|l'|la|les|toute l')[^\n.]{3,60} sur (?:facebook"
             r"|twitter|x|instagram|telegram|linkedin|youtube|google|whatsapp|nos réseaux)[^\n]{0,60}"
             r"|nous suivre(?: sur .{3,40})?|suivre sur (?:facebook|twitter|x|instagram|google(?: news| actualités)?"
             r"|linkedin))[ !.:]{0,2}", label="social", longest=180, where="tail",
             head=("Suivez", "SUIVEZ", "suivez", "Rejoignez-nous", "Retrouvez", "RETROUVEZ", "Nous suivre",
                   "NOUS SUIVRE", "Suivre sur"),
             examples=("Suivez-nous", "Suivez-nous sur Facebook, Twitter et Instagram",
                       "Retrouvez toute notre actualité sur Facebook"), near_misses=("Suivez-nous jusqu'au moulin.",)),
        line("letters", Kind.CALL_TO_ACTION,
             r"(?i:(?:nos |les )?newsletters?(?: de [^\n.]{2,40})?|(?:la|notre) (?:lettre d'information|newsletter"
             r"|quotidienne|hebdo)(?: d(?:e |u |e la |')(?-i:\p{Lu})[^\n.]{2,40}| gratuite)?"
             r"|abonnez-vous(?: (?:gratuitement|maintenant|ici|dès (?:\d|maintenant)[^\n]{0,30}))?"
             r"|(?:s'abonner|m'abonner|je m'abonne|inscrivez-vous|je m'inscris"
             r"|s'inscrire)(?: (?:gratuitement|maintenant|ici|à la newsletter|à l'infolettre))?"
             r"|(?:télécharge[rz]|découvrez) (?:l'|notre )(?:application|appli)[^\n]{0,60})[ !.:>»]{0,2}",
             label="subscribe", where="tail", longest=110,
             head=("Newsletter", "NEWSLETTER", "Nos newsletter", "Les newsletter", "La lettre d", "La newsletter",
                   "La quotidienne", "La Newsletter", "L'hebdo", "Notre lettre", "Notre newsletter", "Abonnez-vous",
                   "ABONNEZ", "S'abonner", "S’abonner", "M'abonner", "Je m'abonne", "Je m’abonne", "Inscrivez-vous",
                   "Je m'inscris", "Je m’inscris", "S'inscrire", "S’inscrire", "Télécharge", "Découvrez "),
             examples=("Newsletters", "La quotidienne de La Gazette", "Téléchargez l'application de La Gazette"),
             near_misses=("La lettre de la meunière arriva trop tard.",)),
        line("give", Kind.CALL_TO_ACTION,
             r"(?i:(?:pour (?:nous )?soutenir|si vous (?:appréciez|aimez|voulez soutenir|souhaitez soutenir)"
             r"|vous (?:avez aimé|appréciez)|cet article vous a (?:plu|intéressé)|votre (?:don|soutien)|un don"
             r"|chaque don|nous avons besoin de (?:vous|votre soutien)|grâce à (?:vos dons|votre soutien)"
             r"|ce média (?:vit|est financé)|notre (?:média|journal|site) (?:est|vit|ne vit)|participez"
             r"|contribuez))[^\n]{0,160}?(?i:faites un don|faire un don|vos dons|un don\b|soutenez-nous"
             r"|soutenir (?:notre|le site|ce site|le travail|la rédaction|l'équipe|une presse)|abonnez-vous"
             r"|sans publicité|déductible|défiscalis|de ses lecteurs|de nos lecteurs|paypal|tipeee"
             r"|helloasso)[^\n]{0,260}", label="support", where="tail", longest=520,
             head=("Pour soutenir", "Pour nous soutenir", "Si vous ", "Vous avez aimé", "Vous appréciez",
                   "Cet article vous a", "Votre don", "Votre soutien", "Un don", "Chaque don", "Nous avons besoin de",
                   "Grâce à vo", "Ce média", "Notre média", "Notre journal", "Notre site", "Participez", "Contribuez"),
             examples=("Cet article vous a plu ? Faites un don pour soutenir notre rédaction.",
                       "Si vous appréciez notre travail, soutenez-nous sur Tipeee."),
             near_misses=("Si vous passez le pont, vous verrez le moulin.", "Notre journal est le seul de la vallée.")),
        line("subscribers", Kind.CALL_TO_ACTION,
             r"(?:Cet article|Ce contenu|La suite) est réservée? aux? abonné(?:e?s|·e·s)\.?"
             r"|(?:Il vous reste [^\n.]{3,40} à lire\.|Abonnez-vous pour lire la suite)[^\n]{0,60}", label="subscribe",
             longest=120,
             head=("Cet article est réserv", "Ce contenu est réserv", "La suite est réserv", "Il vous reste ",
                   "Abonnez-vous pour"),
             examples=("Cet article est réservé aux abonnés", "Abonnez-vous pour lire la suite"),
             near_misses=("Cet article est réservé aux ateliers du moulin.",)),
        line("comment-cue", Kind.CALL_TO_ACTION, r"Commenter|Réagir à cet article|Poster un commentaire",
             label="comment", where="tail", longest=26, head=("Commenter", "Réagir à", "Poster un"),
             examples=("Commenter",)),
        line("react", Kind.CALL_TO_ACTION, r"Réagir à l'article|Réagissez à l'article", label="comment",
             head=("Réagir à l", "Réagissez à l"), longest=30, amid=True,
             examples=("Réagir à l'article",)),
        line("font-size", Kind.CALL_TO_ACTION, r"A\+ ?A-|A- ?A\+|a\+ ?a-", label="social", head=("A+", "A-", "a+"),
             longest=8, amid=True,
             examples=("A+ A-",)),
    ),
)
