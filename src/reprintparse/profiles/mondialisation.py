"""Mondialisation.ca: the French edition of Global Research.

Head: title, "Par AUTEUR", "Mondialisation.ca, DATE", the outlet of the original with its date, "Région :" and "Thème :". Tail: "La source
originale de cet article est X", the copyright line, "Articles Par :", then paragraphs that disclaim, permit reproduction,
give contacts and invoke fair use.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import PERSON, URL

DATE = (
    r"\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19"
    r"|20)\d\d"
)

PROFILE = Profile(
    name="mondialisation",
    title="Mondialisation.ca",
    sites=("mondialisation.ca",),
    aliases=("Mondialisation.ca", "Mondialisation", "Centre de recherche sur la mondialisation"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<republisher>Mondialisation(?:\.ca)?),? (?:[Ll]e )?(?P<date>{DATE})",
             where="head", identifies=True, head="Mondialisation",
             examples=("Mondialisation.ca, 6 octobre 2015",), near_misses=("Mondialisation, un mot de 1990.",)),
        line("source", Kind.HEADER,
             rf"(?P<source>(?!Mondialisation)(?:[\p{{Lu}}\p{{N}}][^\n,;:!?]{{1,60}}?"
             rf"|[\p{{Ll}}\d-]{{2,30}}(?:\.[\p{{Ll}}\d-]{{2,20}}){{1,3}})),? (?:le )?(?P<date>{DATE})", where="head",
             longest=90, follows="published",
             examples=("La Poste d'Arden 2 octobre 2015", "poste.example 2 octobre 2015")),
        line("source-bare", Kind.HEADER,
             r"(?P<source>(?!Mondialisation)(?:[\p{L}\d][\p{L}\d-]{1,30}(?:\.[\p{L}\d-]{2,20}){1,3}"
             r"|\p{Lu}[\p{L}\d'’-]{1,20}(?: [\p{L}\d'’-]{1,20}){0,4}))", label="source", where="head", longest=60,
             follows="published", awaits="topics",
             examples=("poste.example", "La Poste d'Arden")),
        line("topics", Kind.HEADER, r"(?:Région|Thème|Analyses) ?: ?(?P<topics>.{2,200})", where="head",
             head=("Région", "Thème", "Analyses"),
             examples=("Région : Europe", "Thème: Environnement")),
        line("translator", Kind.ATTRIBUTION,
             r"(?:Traduit|Traduction|Traduction de l'anglais)(?: de l'anglais| de l'espagnol)? ?(?:par"
             r"|:) (?P<translator>[\p{Lu}][\p{L} .'-]{2,60}?)(?: pour (?:Mondialisation(?:\.ca)?"
             r"|le Saker [Ff]rancophone))?\.?", label="credit", where="tail", head=("Traduit ", "Traduction"),
             examples=("Traduit par Ana Ruiz pour Mondialisation.ca",)),
        line("edition", Kind.ATTRIBUTION,
             rf"(?:(?:É|E)dition d[eu] (?:\p{{L}}{{4,9}} )?(?P<date>{DATE}) (?:de |d')(?P<source>[^\n.]{{2,50}}?)"
             rf"|(?:Article p|P)ublié (?:le )?(?:\p{{L}}{{4,9}} )?(?P<date>{DATE}) (?:dans|sur"
             rf"|par) (?P<source>[^\n.]{{2,50}}?))\.?", label="origin", where="tail",
             head=("Edition d", "Édition d", "Publié ", "Article publié"), longest=120,
             examples=("Edition de mardi 4 octobre 2016 de la Poste d'Arden",
                       "Publié le 4 octobre 2016 dans La Poste d'Arden")),
        line("address", Kind.ATTRIBUTION, rf"(?P<url>{URL})", label="origin", where="tail",
             follows=("credit", "origin"),
             examples=("http://www.poste.example/2016/10/04/moulin/",)),
        line("origin", Kind.ATTRIBUTION, r"La source originale de cet article est (?P<source>.{1,120}?)\.?",
             identifies=True, opens_tail=True,
             examples=("La source originale de cet article est La Poste d'Arden",)),
        span("copyright", Kind.LEGAL,
             r"Copyright © (?P<holder>.{1,120}?), (?P<outlet>.{1,120}?), (?P<year>(?:19|20)\d\d)",
             examples=("Copyright © Ana Ruiz, La Poste d'Arden, 2015",)),
        span("articles-by", Kind.HEADER, r"Articles Par ?: ?(?P<author>.{1,120}?)(?= Avis de non-responsabilité|$)",
             label="byline", where="tail",
             examples=("Articles Par : Ana Ruiz",)),
        span("disclaimer", Kind.LEGAL,
             r"(?:Avis de non-responsabilité ?: )?Les opinions exprimées dans cet article n'engagent que le ou les "
             r"auteurs\.(?: Le Centre de recherche sur la mondialisation se dégage de toute responsabilité "
             r"[^\n]{10,200}?inexactes\.)?",
             stem=("Avis de non-responsabilité", "Les opinions exprimées dans cet article n"),
             examples=("Avis de non-responsabilité : Les opinions exprimées dans cet article n'engagent que le ou les auteurs.",)),
        span("license", Kind.LEGAL,
             r"Le Centre de recherche sur la mondialisation \(CRM\) accorde la permission de reproduire "
             r"[^\n]{10,400}?(?:doit également être indiquée\.|doivent être indiqués\.(?! Une note de droit)|$)",
             examples=("Le Centre de recherche sur la mondialisation (CRM) accorde la permission de reproduire la version intégrale ou des extraits d'articles du site Mondialisation.ca sur des sites de médias alternatifs. La source de l'article doivent être indiqués.",)),
        span("contact", Kind.FURNITURE,
             r"(?:Pour publier des articles de Mondialisation\.ca [^\n]{5,140}?contacte[rz] ?: ?"
             r"|Contact média ?: ?)(?P<contact>[\w.+-]{1,40}@[\w.-]{3,40}\w|\[email protected\])",
             stem=("Pour publier des articles de Mondialisation", "Contact média"),
             examples=("Contact média: media@globalresearch.ca",)),
        span("fair-use", Kind.LEGAL,
             r"(?:www\.)?[Mm]ondialisation\.ca contient du matériel protégé par le droit d'auteur[^\n]{0,900}?"
             r"(?:permission au détenteur du droit d'auteur\.|$)", label="fair_use",
             stem=("Mondialisation.ca contient du", "mondialisation.ca contient du",
                   "www.mondialisation.ca contient du"),
             examples=("Mondialisation.ca contient du matériel protégé par le droit d'auteur, dont le détenteur n'a pas toujours autorisé l'utilisation.",)),
        line("byline", Kind.HEADER,
             r"(?:Par|Propos recueillis par|De) (?P<author>[\p{Lu}][\p{L}.'’ -]{3,80}(?:(?: et "
             r"|, )[\p{Lu}][\p{L}.'’ -]{3,60}){0,3})", where="head", head=("Par ", "Propos recueillis par ", "De "),
             longest=160,
             examples=("Par Ana Ruiz", "Par Ana Ruiz et Tomas Brand")),
        span("share", Kind.CALL_TO_ACTION,
             r"Note aux lecteurs ?: (?:V|v)euillez cliquer sur (?:les boutons"
             r"|le bouton) de partage[^\n.]{0,120}\.(?: Suivez-nous sur [^\n.]{3,120}\.)?", label="social",
             identifies=True, lead="", stem="Note aux lecteurs",
             examples=("Note aux lecteurs : veuillez cliquer sur les boutons de partage ci-dessus ou ci-dessous. Suivez-nous sur Instagram et Twitter et abonnez-vous à notre chaîne Telegram.",)),
        span("repost", Kind.LEGAL,
             r"N'hésitez pas à (?:republier|reposter|partager)[^\n.]{0,60}articles de Mondialisation[^\n.]{0,30}"
             r"(?:\.ca)?\.", label="license", identifies=True, lead="", stem=("N'hésitez pas à ", "N’hésitez pas à "),
             examples=("N’hésitez pas à reposter et à partager largement les articles de Mondialisation.",)),
        line("english", Kind.ATTRIBUTION,
             r"(?:Article|Source|Texte) originale? en (?:anglais|espagnol|allemand|italien) ?:?(?: .{3,200})?",
             label="origin", where="tail", head=("Article original en", "Source originale en", "Texte original en"),
             longest=240,
             examples=("Article original en anglais :",)),
        line("image", Kind.MEDIA, r"(?:Image (?:en vedette|à la une|mise en avant)|Photo(?: en vedette)?) ?: ?.{3,260}",
             label="caption",
             head=("Image en vedette", "Image à la une", "Image mise en avant", "Photo :", "Photo en vedette"),
             longest=300,
             examples=("Image en vedette : le bac d'Arden (La Poste d'Arden)",)),
        line("caption", Kind.MEDIA, r"\p{Lu}[^\n]{5,200}\. Photo ?: [^\n]{3,80}", stem=". Photo", longest=300,
             examples=("Le moulin d'Arden, en 2016. Photo : Ana Ruiz",)),
        line("about-author", Kind.ATTRIBUTION, r"(?:A|À) propos(?: de l'auteur(?:e)?)? ?:(?: .{5,900})?", label="bio",
             where="tail", longest=960, head=("A propos", "À propos"),
             examples=("A propos : Ana Ruiz est journaliste.",)),
        line("bio", Kind.ATTRIBUTION,
             r"(?P<author>[\p{Lu}][\p{L}.'’ -]{3,60}?) est (?:un |une |l'|le "
             r"|la )?(?:[\p{L}-]{2,16} ){0,3}(?:journaliste|professeure?|auteure?|écrivaine?|chercheu(?:r|se)"
             r"|économiste|historienn?e?|sociologue|analyste|directeur|directrice|avocate?|médecin|militante?"
             r"|essayiste|géographe|philosophe|rédacteur)[^\n]{3,900}", label="bio", where="tail", longest=1000,
             examples=("Ana Ruiz est journaliste et vit à Arden.",)),
        span("elsewhere", Kind.LEGAL,
             r"Droits d'auteur © (?P<holder>.{1,120}?), (?P<outlet>.{1,120}?), (?P<year>(?:19|20)\d\d)",
             label="copyright", stem=("Droits d'auteur © ", "Droits d’auteur © "),
             examples=("Droits d'auteur © Ana Ruiz, La Poste d'Arden, 2015",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?:Devenez membre|Abonnez-vous à (?:la|notre) (?:lettre|infolettre|newsletter))[^\n]{0,160}",
             label="support", where="tail", longest=200, head=("Devenez membre", "Abonnez-vous à"),
             examples=("Devenez membre de Mondialisation.ca",)),
        line("signed", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="tail",
             follows=("origin", "caption", "credit", "note", "bio"), longest=40, shortest=6, proper=True,
             examples=("Ana Ruiz",)),
        line("source-dashed", Kind.HEADER, r"(?P<source>[\p{Lu}\d][^\n]{1,60}?) ?[-–—] ?(?P<date>20\d\d-\d\d-\d\d)",
             label="source", where="head", longest=90, follows="published",
             examples=("La Poste d'Arden - 2008-09-14",)),
        line("articles-published", Kind.INSERT,
             r"Articles de (?P<author>[\p{Lu}][^\n]{2,60}?) publiés par Mondialisation\.ca", label="related",
             head="Articles de ", longest=110, identifies=True,
             examples=("Articles de Ana Ruiz publiés par Mondialisation.ca",)),
        line("url-here", Kind.ATTRIBUTION,
             r"L'adresse url de cet article est ?: ?(?P<url>(?:https?://)?www\.mondialisation\.ca/[^\s]{2,200})",
             label="origin", head=("L'adresse url de cet", "L’adresse url de cet"), longest=280, identifies=True,
             examples=("L'adresse url de cet article est: www.mondialisation.ca/index.php?context=va&aid=10219",)),
        line("owner-rights", Kind.LEGAL,
             r"© ?Droits d'auteurs? (?P<holder>[^\n,]{2,80}), (?P<outlet>[^\n]{2,80}), (?P<year>(?:19|20)\d\d)",
             label="copyright", head="©", longest=220, identifies=True,
             examples=("© Droits d'auteurs Ana Ruiz, La Poste d'Arden, 2008",)),
    ),
)
