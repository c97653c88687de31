"""French: who wrote and translated a text, what may be done with it, whose opinions it holds (the other lines are in `french.py`)."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import EMAIL, PERSON

PROFILE = Profile(
    name="french-notices",
    title="French notices",
    always=True,
    rules=(
        line("translator", Kind.ATTRIBUTION,
             rf"(?:(?:[Aa]rticle |[Tt]exte )?[Tt]radu(?:it|cteur|ctrice"
             rf"|ction)s?(?: (?:de l'|du )[\p{{L}}-]{{3,20}}(?: \([^()]{{2,30}}\))?)?(?: (?:par|de"
             rf"|pour))? ?:? ?)(?P<translator>{PERSON}(?:(?:, | et ){PERSON}){{0,3}}"
             rf"|[\p{{Lu}}][\p{{L}}.-]{{1,30}})(?:,? pour [^.!?]{{2,60}}| \([^()]{{2,60}}\))?\.?", label="credit",
             head=("Tradu", "tradu", "Article tradu", "Texte tradu"), longest=180,
             examples=("Traduit de l'anglais par Anne Lefort", "Traduction : Jean Morel",
                       "Traduit par Anne Lefort pour Le Courrier"),
             near_misses=("Traduit par un élève, le poème garde sa force.",)),
        line("note", Kind.ATTRIBUTION,
             r"(?i)\[?(?:note de la rédaction|note de l'éditeur|ndlr|note du traducteur|note de la traductrice"
             r"|rectificatif|erratum) ?: ?.{5,600}",
             head=("note de", "note du", "NDLR", "[NDLR", "[note", "rectificatif", "erratum"), longest=700,
             examples=("Note de la rédaction : cet article a été corrigé pour préciser la date de la crue.",),
             near_misses=("Note de frais : le maire s'explique",)),
        line("republished", Kind.LEGAL,
             r"(?:La )?(?:[Rr]eproduction|[Rr]ediffusion|[Rr]eprise).{0,60}(?:autorisée|libre).{3,250}"
             r"|(?:Vous êtes libre de|Vous pouvez) (?:reproduire|republier|partager) (?:cet article|ce texte"
             r"|nos articles).{5,300}", label="license",
             head=("Reproduction ", "La reproduction ", "Rediffusion", "La rediffusion", "La reprise", "Reprise ",
                   "Vous êtes libre de", "Vous pouvez re", "Vous pouvez partager"), where="tail",
             examples=("Reproduction autorisée avec mention de la source et un lien vers l'article.",)),
        line("license", Kind.LEGAL,
             r"(?:[Cc]et article|[Cc]e texte|[Cc]ette œuvre|[Cc]e contenu|[Cc]e document|[Cc]ette création"
             r"|Sauf mention contraire,)(?! est re| a ).{0,80}(?:mise? à disposition|publiée?s?|diffusée?|placée?|est"
             r"|sont) .{0,40}(?:sous|selon).{0,40}(?:[Ll]icence|termes).{0,20}Creative Commons.{0,250}"
             r"|(?:Sous )?[Ll]icence Creative Commons.{0,120}",
             head=("Cet article", "Ce texte", "Cette œuvre", "Ce contenu", "Ce document", "Cette création",
                   "Sauf mention", "Licence Creative", "Sous licence Creative", "licence Creative"),
             examples=("Cet article est publié sous licence Creative Commons BY-NC-ND.",
                       "Cette œuvre est mise à disposition selon les termes de la Licence Creative Commons Attribution 4.0 International.")),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|\(c\)|copyright){1,2} ?(?:(?P<year>(?:19|20)\d\d)(?:[-–](?:19"
             r"|20)?\d\d)?,? ?)?(?P<holder>\p{L}[^.,;:©\d|]{1,60}?)(?:,? (?P<year>(?:19"
             r"|20)\d\d))?[.,|–—-]{0,2} ?tous droits (?:de reproduction )?réservés.{0,120}"
             r"|(?:©|\(c\)|copyright|droits d'auteur).{0,160}(?:tous droits (?:de reproduction )?réservés"
             r"|reproduction (?:même partielle )?interdite|reproduction réservée).{0,160}"
             r"|tous droits (?:de reproduction (?:et de représentation )?)?réservés.{0,120}"
             r"|(?:toute )?reproduction(?: totale ou partielle|, même partielle,)?(?: est)? (?:interdite"
             r"|strictement interdite|réservée)(?! ou\b).{0,160})",
             head=("©", "copyright", "(c)", "tous droits", "reproduction ", "toute reproduction", "droits d'auteur"),
             longest=420,
             examples=("© 2016 La Gazette du Val. Tous droits réservés.", "Tous droits réservés",
                       "Toute reproduction interdite sans autorisation."),
             near_misses=("Tous droits de douane réservés à l'État ont augmenté.",
                          "Reproduction des saumons : une année record")),
        line("disclaimer", Kind.LEGAL,
             r"(?:(?:NB|N\.B\.|Avertissement|Avis de non-responsabilité) ?: ?)?Les (?:opinions|propos|points? de vue"
             r"|avis|vues|idées|analyses|articles)(?: et [\p{L} ]{4,40})? (?:qui (?:sont|y sont) )?(?:exprimée?s"
             r"|publiée?s|émise?s|contenu(?:e?s)?|présentée?s).{0,160}(?:n'engage|ne reflètent|ne représentent"
             r"|ne sont pas|relèvent de la|sont ceux|sont celles|n'expriment"
             r"|ne correspondent)(?=.{0,160}(?:auteur|nécessairement|position|opinion|points? de vue|celles? d|ceux d"
             r"|rédaction|ligne éditoriale)).{5,300}|(?:Le contenu de cet article|Cet article"
             r"|Ce texte) n'engage que .{5,200}|(?:Avertissement|Avis de non-responsabilité"
             r"|Clause de non-responsabilité) ?: ?.{20,500}",
             head=("Les opinions", "Les propos", "Les points de vue", "Les point de vue", "Les avis", "Les vues",
                   "Les idées", "Les analyses", "Les articles", "NB ", "NB:", "N.B.", "Avertissement :",
                   "Avertissement:", "Avis de non-resp", "Clause de non", "Le contenu de cet article", "Cet article n",
                   "Ce texte n"), longest=620,
             examples=("Les opinions exprimées dans cet article n'engagent que leurs auteurs.",
                       "Les propos exprimés ici ne reflètent pas nécessairement la position de la rédaction.",
                       "Cet article n'engage que son auteur."),
             near_misses=("Les opinions exprimées par les riverains divergent.",
                          "Les propos publiés hier ne reflètent pas la colère du village.")),
        line("with-agency", Kind.ATTRIBUTION,
             r"\(?[Aa]vec (?:l')?(?:AFP|Reuters|AP|Belga|l'ATS|ATS|agences?|les agences|EFE"
             r"|dpa)(?:(?:,| et| avec) (?:l')?[\p{Lu}][\p{L}]{1,12}){0,3}\)?\.?", label="credit",
             head=("Avec ", "avec ", "(avec ", "(Avec "), longest=60,
             examples=("Avec AFP", "(avec AFP et Reuters)"), near_misses=("Avec Anne, le moulin tourne.",)),
        run("about-author", Kind.ATTRIBUTION,
            r"(?i)(?:à propos de l'auteure?|à propos de l'autrice|l'auteure?|l'autrice|biographie de l'auteure?) ?:?",
            label="bio", where="tail",
            head=("à propos de l", "l'auteur", "l’auteur", "l'autrice", "l’autrice", "biographie de l"), longest=50,
            after=Members(r"[\s\S]{10,900}", most=1),
            examples=("À propos de l'auteur\nAnne Lefort écrit sur les rivières et vit près d'Arden.",)),
        line("bio", Kind.ATTRIBUTION,
             rf"{PERSON}(?: et {PERSON})? (?:est|sont) (?:(?:une?|le|la) )?(?:ancien(?:ne)? )?(?:journalistes?"
             rf"|écrivaine?s?|essayiste|professeure?s?|chercheure?s?|chercheuse|historien(?:ne)?|économiste"
             rf"|sociologue|politologue|philosophe|analyste|auteure?s?|autrice|maître(?:sse)? de conférences"
             rf"|correspondante?|rédacteur|rédactrice|éditorialiste|chroniqueu(?:r|se)|avocate?)\b.{{5,500}}",
             where="tail", stem=(" est ", " sont "), longest=600, shortest=40,
             examples=("Anne Lefort est journaliste indépendante, spécialiste des rivières. Elle vit à Arden.",),
             near_misses=("Anne Lefort est fière du moulin qui tourne de nouveau.",)),
        line("no-interest", Kind.LEGAL,
             r"[\p{Lu}][^\n]{3,140}? ne (?:travaillent?|travaille) pas, ne conseill(?:e|ent) pas, ne poss(?:ède"
             r"|èdent) pas de parts, ne re(?:çoit|çoivent) pas de fonds d'une organisation qui pourrait tirer profit "
             r"de cet article[^\n]{0,160}", label="disclaimer", stem="ne reçoit pas de fonds d", longest=420,
             examples=("Anne Lefort ne travaille pas, ne conseille pas, ne possède pas de parts, ne reçoit pas de fonds d'une organisation qui pourrait tirer profit de cet article, et n'a déclaré aucune autre affiliation que son organisme de recherche.",)),
        line("no-interests", Kind.LEGAL,
             r"(?:Les auteure?s|[\p{Lu}][^\n]{3,140}?) ne travaillent pas, ne conseillent pas, ne possèdent pas de "
             r"parts, ne reçoivent pas de fonds d'une organisation qui pourrait tirer profit de cet "
             r"article[^\n]{0,160}", label="disclaimer", stem="ne reçoivent pas de fonds d", longest=460,
             examples=("Les auteurs ne travaillent pas, ne conseillent pas, ne possèdent pas de parts, ne reçoivent pas de fonds d'une organisation qui pourrait tirer profit de cet article, et n'ont déclaré aucune autre affiliation que leur poste universitaire.",)),
        line("wire-credit", Kind.ATTRIBUTION,
             r"\((?:(?:Reportage|Rédigé|Par|Avec) [^()\n]{3,120}[,;] )?(?:[^()\n]{3,80}[,;] )?(?:[ée]ditée? par"
             r"|version française|avec la contribution de|avec les contributions de|[ÉE]dité par"
             r"|rédigé par) [^()\n]{3,120}\)", label="credit", head="(", tail=")", longest=280,
             examples=("(Reportage Anne Lefort, version française Jean Morel, édité par Ana Ruiz)",
                       "(Jean Morel, édité par Anne Lefort)"), near_misses=("(Le roman, édité en 1923, est épuisé)",)),
        line("interviewer", Kind.ATTRIBUTION,
             rf"(?:Propos recueillis|Entretien réalisé|Entretien mené|Interview réalisée|Adapté de l'anglais|Édité"
             rf"|Relu|Mis en forme|Retranscrit|Illustrations?|Photos?"
             rf"|Infographie) par (?P<author>{PERSON}(?:(?:, | et ){PERSON}){{0,3}})(?:,? pour [^.!?]{{2,60}})?\.?",
             label="credit", where="tail", longest=140,
             head=("Propos recueillis", "Entretien ", "Interview ", "Adapté de", "Édité par", "Relu par",
                   "Mis en forme", "Retranscrit", "Illustration", "Photos par", "Photo par", "Infographie par"),
             examples=("Édité par Jean Morel",), near_misses=("Édité par un ami, le livre a plu.",)),
        line("views", Kind.LEGAL,
             r"(?:(?:Cet article|Ce texte|Cette tribune|Ce billet|Le présent article"
             r"|Cette chronique) (?:ne )?(?:reflète|représente|exprime|n'engage)[^\n]{0,60}(?:opinion|point de vue"
             r"|position|responsabilité|auteur|rédaction)|(?:Les|Ces) (?:articles|textes|tribunes|contributions"
             r"|billets)[^\n]{0,80}(?:n'engagent|ne reflètent|sont (?:de|sous) la (?:seule )?responsabilité"
             r"|relèvent de la (?:seule )?responsabilité)|La rédaction (?:n'est pas responsable|ne saurait être tenue"
             r"|décline toute)|Les (?:opinions|propos|avis)[^\n]{0,60}(?:sont|restent) (?:ceux|celles"
             r"|la responsabilité)[^\n]{0,20} (?:de l'auteur|des auteurs|de leurs auteurs|de son auteur"
             r"|propres))[^\n]{0,300}", label="disclaimer", where="tail", longest=520,
             head=("Cet article ", "Ce texte ", "Cette tribune ", "Ce billet ", "Le présent article",
                   "Cette chronique", "Les articles", "Les textes", "Les tribunes", "Les contributions", "Les billets",
                   "Ces articles", "La rédaction ", "Les opinions", "Les propos", "Les avis"),
             examples=("Cet article reflète l'opinion de son auteur et pas nécessairement celle de la rédaction.",
                       "Les tribunes publiées ici n'engagent que leurs auteurs.",
                       "La rédaction n'est pas responsable des propos tenus."),
             near_misses=("Cet article exprime bien la colère du village.", "Les textes du maire sont courts.")),
        line("site-rights", Kind.LEGAL,
             r"(?P<holder>(?:(?:Le|La|Les) |L['’])?[\p{Lu}][^\n.!?|©]{1,60}?)(?:\.| ?[-–—|©]"
             r"|,)? ?(?P<year>(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?(?: ?[-–—|])? ?[Tt]ous droits "
             r"(?:de reproduction )?réservés[^\n]{0,200}", label="copyright", where="tail",
             stem=("ous droits réservés", "ous droits de reproduction réservés"), longest=320,
             examples=("La Gazette du Val - Tous droits réservés", "La Gazette du Val 2016. Tous droits réservés.")),
        span("reached", Kind.FURNITURE,
             rf"(?:(?:Il|Elle) peut être (?:jointe?|contactée?)|(?:On|Vous) (?:peut|pouvez) (?:le|la) (?:joindre"
             rf"|contacter)) (?:à l'adresse(?: e-?mail| suivante)?|à|par (?:e-?mail|courriel) à"
             rf"|sur) ?:? ?(?P<contact>{EMAIL})\.?(?= |$)", label="contact",
             stem=("Il peut être joint", "Il peut être contact", "Elle peut être joint", "Elle peut être contact",
                   "On peut le joindre", "On peut la joindre", "On peut le contacter", "On peut la contacter",
                   "Vous pouvez le contacter", "Vous pouvez la contacter", "Vous pouvez le joindre",
                   "Vous pouvez la joindre"),
             examples=("Il peut être joint à l'adresse : moulin@post.example",
                       "Vous pouvez la contacter à moulin@post.example."),
             near_misses=("Il peut être joint par le pont.",)),
        line("published-license", Kind.LEGAL,
             r"(?:Publié|Article publié|Texte publié|Diffusé) sous (?:la )?(?P<license>licence (?:CC"
             r"|Creative Commons)[ \w.-]{0,24})\.?", label="license", where="anywhere", longest=80,
             head=("Publié sous", "Article publié sous", "Texte publié sous", "Diffusé sous"),
             examples=("Publié sous licence CC BY-SA.",), near_misses=("Publié sous le manteau.",)),
        line("agency-with", Kind.ATTRIBUTION,
             r"(?P<credit>(?:\p{Lu}|\d\d )[\p{L}\d'’.-]{1,20}(?: [\p{Lu}\d][\p{L}\d'’.-]{0,20}){0,3} avec (?:l['’])?"
             r"(?:AFP|Reuters|agences|Belga|ATS))\.?", label="credit", where="tail", longest=60,
             tail=("AFP", "Reuters", "agences", "Belga", "ATS", "AFP."),
             examples=("Le Courrier avec AFP",)),
    ),
)
