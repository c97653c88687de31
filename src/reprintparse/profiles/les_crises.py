"""Les Crises (les-crises.fr): Olivier Berruyer's blog, much of it articles that its readers translate from English.

Head: "6.février.2020 // Les Crises", title ("... – par NAME"), "Source : OUTLET, NAME, 13-01-2020", the picture's credit. Tail: the
source again, who translated it and leave to reprint, why the article is offered.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES, PERSON

DAY = (
    r"\d{1,2}(?:er)?[. ](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[. ]20\d\d"
)
FROM = rf"Source ?: (?P<source>\p{{Lu}}[^\n,]{{1,60}})(?:, (?P<author>{NAMES}))?, (?P<date>\d{{1,2}}-\d{{1,2}}-20\d\d)"

PROFILE = Profile(
    name="les-crises",
    title="Les Crises",
    sites=("les-crises.fr",),
    aliases=("Les-Crises", "Les Crises", "les-crises.fr", "Les-crises.fr"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) ?// ?(?P<republisher>Les Crises)", where="head",
             tail=("// Les Crises", "//Les Crises"), longest=50, identifies=True,
             examples=("6.février.2020 // Les Crises",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d«\"“][^\n]{8,220}(?<![.;,:])", where="head", follows="published",
             longest=230, below=r"Source ?: ",
             examples=("Comment Arden a vendu ses moulins – par Ana Ruiz",)),
        line("source", Kind.HEADER, FROM, where="head", head=("Source :", "Source:"), longest=160,
             examples=("Source : Arden Post, Ana Ruiz, 13-01-2020",)),
        line("thanks", Kind.CALL_TO_ACTION, r"Merci ?\d{0,6}(?: J'envoie)?|J'envoie", label="social", where="head",
             longest=24, head=("Merci", "J'envoie", "J’envoie"),
             examples=("Merci 46 J'envoie",)),
        line("picture", Kind.MEDIA, rf"(?P<credit>{PERSON} ?/ ?\p{{Lu}}[^\n/.]{{1,40}})", label="caption", where="head",
             follows="source", stem="/", longest=80,
             examples=("M. Fish / Arden Post",)),
        line("recommended-comment", Kind.CALL_TO_ACTION, r"Commentaire recommandé", label="comment", longest=24,
             opens_tail=True, rest="comment",
             examples=("Commentaire recommandé",)),
        line("origin", Kind.ATTRIBUTION, FROM, where="tail", head=("Source :", "Source:"), longest=160,
             examples=("Source : Arden Post, Ana Ruiz, 13-01-2020",)),
        span("translated", Kind.ATTRIBUTION, r"Traduit par les lecteurs du site (?:www\.)?[Ll]es-[Cc]rises(?:\.fr)?\.?",
             label="credit", stem="Traduit par les lecteurs du site ", identifies=True,
             examples=("Traduit par les lecteurs du site www.les-crises.fr.",)),
        span("free-copy", Kind.LEGAL, r"Traduction librement reproductible en intégralité, en citant la source\.?",
             label="license", stem="Traduction librement reproductible",
             examples=("Traduction librement reproductible en intégralité, en citant la source.",)),
        span("reflection", Kind.LEGAL,
             r"Nous vous proposons cet article afin d'élargir votre champ de réflexion\."
             r"(?: Cela ne signifie pas forcément que nous approuvions la vision développée ici\.)?"
             r"(?: Dans tous les cas, notre responsabilité s'arrête aux propos que nous reportons ici\.)?",
             label="disclaimer", identifies=True,
             stem=("Nous vous proposons cet article afin d'élargir", "Nous vous proposons cet article afin d’élargir"),
             examples=("Nous vous proposons cet article afin d'élargir votre champ de réflexion. Cela ne signifie pas forcément que nous approuvions la vision développée ici. Dans tous les cas, notre responsabilité s'arrête aux propos que nous reportons ici.",)),
        span("read-on", Kind.FURNITURE, r"\[Lire plus\]", label="navigation", stem="[Lire plus]",
             examples=("[Lire plus]",)),
    ),
)
