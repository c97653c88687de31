"""Contrepoints: a French liberal site, own articles and many taken over from other outlets and institutes.

Head: title, deck, share buttons, the picture's credit, an appeal for gifts, "Publié le 5 mars 2016", "- A +", "Par NAME." and,
of what comes from elsewhere, "Un article de OUTLET" or "Un article de OUTLET." Tail: "Sur le web", the call to report a
mistake, key words, the appeal again, comments.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

FROM = (
    r"(?:Un article|Une tribune|Un entretien|Une traduction) (?:de |du |des |d['’])(?P<source>(?:l['’]|la |le |les )?\p{Lu}[^\n!?]{1,60}?)\.?"
)

PROFILE = Profile(
    name="contrepoints",
    title="Contrepoints",
    sites=("contrepoints.org",),
    aliases=("Contrepoints", "contrepoints.org", "Contrepoints.org"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,200}?) ?[|–-] (?P<republisher>Contrepoints)",
             label="title", where="head", tail=("| Contrepoints", "– Contrepoints", "- Contrepoints"), longest=230,
             first=True, identifies=True,
             examples=("Pourquoi le moulin rouvre | Contrepoints",)),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>Contrepoints)(?: ?: ?[^\n.]{3,60})?", label="navigation",
             where="head", head="Contrepoints", longest=80, first=True,
             examples=("Contrepoints",)),
        line("buttons", Kind.CALL_TO_ACTION, r"Sauvegarder cet article|Aimer cet article(?: \d{1,5})?|(?:- )?A \+",
             label="social", head=("Sauvegarder cet", "Aimer cet article", "- A +", "A +"), longest=30,
             examples=("Sauvegarder cet article", "Aimer cet article 12", "- A +")),
        line("byline", Kind.HEADER,
             rf"Par (?P<author>{NAMES}(?: et {NAMES})?)(?:, (?:de |depuis "
             rf"|pour )[^\n.!?]{{2,50}})?\.(?: (?P<as_source>{FROM}))?", where="head", head="Par ", longest=200,
             examples=("Par Ana Ruiz.", "Par Ana Ruiz. Un article de La Gazette du Val", "Par Ana Ruiz et Jean Morel.",
                       "Par Ana Ruiz, depuis les États-Unis."), near_misses=("Par Ana Ruiz. Elle vit au moulin.",)),
        line("from", Kind.HEADER, FROM, label="source", where="head", longest=100,
             head=("Un article d", "Une tribune d", "Un entretien d", "Une traduction d"),
             follows=("byline", "published"),
             examples=("Un article de La Gazette du Val", "Un article de l'Institut du Val.")),
        line("error", Kind.FURNITURE, r"Vous souhaitez nous signaler une erreur ?\? Contactez la rédaction\.?",
             label="contact", head="Vous souhaitez nous signaler", identifies=True, longest=80,
             examples=("Vous souhaitez nous signaler une erreur ? Contactez la rédaction.",)),
        line("free-speech", Kind.CALL_TO_ACTION,
             r"La liberté d'expression n'est pas gratuite ?!?(?: Mais déductible à \d\d ?% des impôts\.?)?",
             label="support", head=("La liberté d'expression n", "La liberté d’expression n"), longest=90,
             examples=("La liberté d'expression n'est pas gratuite !",)),
        line("deductible", Kind.CALL_TO_ACTION,
             r"Mais déductible à \d\d ?% des impôts\.?|N'oubliez pas de faire un don ?!|Je fais un don|Faire un don",
             label="support",
             head=("Mais déductible", "N'oubliez pas de f", "N’oubliez pas de f", "Je fais un don", "Faire un don"),
             longest=50,
             examples=("Mais déductible à 66% des impôts", "N'oubliez pas de faire un don !", "Faire un don")),
        line("on-the-web", Kind.ATTRIBUTION, r"Sur le web", label="origin", where="tail", head="Sur le web", longest=12,
             examples=("Sur le web",)),
        line("all-comments", Kind.CALL_TO_ACTION, r"Tous les commentaires ?\(\d{1,4}\)", label="comment",
             opens_tail=True, rest="comment", head="Tous les commentaires", longest=32,
             examples=("Tous les commentaires (2)",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"Tous les commentaires(?: ?\(\d{1,4}\))?|(?:Laisser un commentaire ?)?Créer un compte"
             r"|Laisser un commentaire", label="comment", where="tail", opens_tail=True, rest="comment",
             head=("Tous les commentaires", "Créer un compte", "Laisser un commentaire"), longest=50,
             examples=("Tous les commentaires (2)", "Laisser un commentaire", "Créer un compte")),
        line("copyright", Kind.LEGAL, r"© ?(?:(?P<year>20\d\d) )?(?P<holder>Contrepoints)", head="©", longest=30,
             identifies=True,
             examples=("© Contrepoints",)),
    ),
)
