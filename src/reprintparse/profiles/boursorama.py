"""Boursorama: French finance portal with stories of AFP and Reuters.

Title with date and "Boursorama" behind it on top, a menu, the title again, "information fournie par AFP" with the date. Tail: the
agency's notices, comments for members, other stories with their agency.
"""

from reprintparse import Kind, Members, Profile, line, run

STAMP = r"(?P<date>\d{1,2}[/.]\d{1,2}[/.]20\d\d)(?: à |•)\d{1,2}:\d\d"

PROFILE = Profile(
    name="boursorama",
    title="Boursorama",
    sites=("boursorama.com",),
    aliases=("Boursorama", "Boursorama.com"),
    rules=(
        line("page-title", Kind.HEADER,
             rf"(?P<title>[\p{{Lu}}\d«\"][^\n]{{8,200}}?) - (?P<as_published>{STAMP}) - (?P<republisher>Boursorama)",
             label="title", where="head", first=True, tail="- Boursorama", longest=260, identifies=True,
             examples=("Le moulin d'Arden reprend du service - 11/03/2021 à 14:35 - Boursorama",)),
        line("supplied", Kind.HEADER,
             rf"information fournie par (?P<source>[\p{{Lu}}][\p{{L}} .&-]{{1,30}}?) ?(?P<as_published>• ?{STAMP})?",
             label="source", where="head", head="information fournie par ", identifies=True, longest=80,
             examples=("information fournie par AFP•11/03/2021 à 14:35", "information fournie par Reuters")),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}«\"][^\n]{8,260}\( (?P<credit>(?:AFP|POOL|GETTY IMAGES[^\n/]{0,30}) / [^\n()]{2,50}?) \)",
             label="caption", tail=" )", longest=340,
             examples=("L'atelier du moulin, à Arden, le 11 mars 2021 ( AFP / ANA RUIZ )",)),
        line("menu", Kind.FURNITURE, r"Accueil|Actualités|Chargement en cours\.\.\.|Marchés|Économie",
             label="navigation", where="head", longest=30, follows=("", "title", "navigation"),
             examples=("Accueil", "Chargement en cours...")),
        line("member", Kind.CALL_TO_ACTION,
             r"Vous devez être membre pour ajouter un commentaire\.|Aucun commentaire n'est disponible pour l'instant",
             label="comment", head=("Vous devez être membre pour ajouter", "Aucun commentaire n"), longest=70,
             examples=("Vous devez être membre pour ajouter un commentaire.",)),
        line("log-in", Kind.FURNITURE, r"Vous êtes déjà membre ?\? Connectez-vous", label="navigation",
             head="Vous êtes déjà membre", longest=50,
             examples=("Vous êtes déjà membre ? Connectez-vous",)),
        line("become", Kind.CALL_TO_ACTION, r"Pas encore membre ?\? Devenez membre gratuitement", label="subscribe",
             head="Pas encore membre", longest=60,
             examples=("Pas encore membre ? Devenez membre gratuitement",)),
        run("also-read", Kind.INSERT, r"(?:A|À) lire aussi", label="related", head=("A lire aussi", "À lire aussi"),
            longest=16,
            after=Members(r"[\p{Lu}\d«\"'][^\n]{10,140}(?<!\.)|information fournie par [^\n]{2,60}", most=12),
            examples=("A lire aussi\nLa rivière a encore monté à Arden\ninformation fournie par AFP•11.03.2021•15:32•",)),
    ),
)
