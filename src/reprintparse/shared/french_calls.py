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
    ),
)
