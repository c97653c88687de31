"""Voltaire Network: articles on foreign affairs in eight languages, translated and passed on under its own license.

Head: title, "by NAME", deck, "Voltaire Network | Place (Country) | 27 May 2013", the other languages. Tail: the author
again, "Translation" and "Source" with a name below each, a box about the author, the license, "Source : ... Voltaire
Network, DATE, www.voltairenet.org/...", an appeal.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, PERSON

# The site's own name, and a day, in the languages of its editions.
NETWORK = (
    r"(?:Voltaire Network|Réseau Voltaire|Red Voltaire|Rete Voltaire|Voltaire Netzwerk|Rede Voltaire|Сеть Вольтер"
    r"|Voltaire Netwerk)"
)
NETWORKS = ("Voltaire Network", "Réseau Voltaire", "Red Voltaire", "Rete Voltaire", "Voltaire Netzwerk", "Rede Voltaire", "Сеть Вольтер", "Voltaire Netwerk")
DATE = rf"(?:{DAY}|\d{{1,2}}(?:er|º|°|\.)? (?:de )?[\p{{Ll}}\p{{Lu}}][\p{{Ll}}]{{2,10}} (?:de )?(?:19|20)\d\d)"
TRANSLATION = r"(?:Translation|Traduction|Traducción|Traduzione|Übersetzung|Tradução|Перевод|Vertaling)"
TRANSLATIONS = ("Translation", "Traduction", "Traducción", "Traduzione", "Übersetzung", "Tradução", "Перевод", "Vertaling")
ABOUT = (
    r"(?:(?:\p{Lu}\p{Ll}{3,14}(?:-\p{Lu}\p{Ll}{3,14})? )?(?:[Pp]olitical |[Ii]nvestigative "
    r"|[Ii]ndependent )?(?:[Jj]ournalist|[Ww]riter|[Cc]onsultant|[Ee]conomist|[Hh]istorian|[Ss]ociologist"
    r"|[Gg]eographer|[Pp]hilosopher)"
    r"|Journaliste|Écrivaine?|Consultante? politique|Économiste|Historienne?|Sociologue|Géographe|Philosophe|Politologue"
    r"|Intellectuel(?:le)?|Géopoliticien|Periodista|Escritora?|Intelectual|Historiadora?|Sociólog[oa]|Economista|Analista"
    r"|Giornalista|Scrittore|Scrittrice|Storic[oa]|Sociolog[oa]|Geografo|Filosofo|Politologo|Journalist(?:in)?"
    r"|Schriftsteller(?:in)?|Politischer Berater|Jornalista)\b[^\n]{0,400}"
)
TONGUE = (
    r"(?:français|Français|Español|español|English|Deutsch|italiano|Italiano|Português|русский|عربي|polski|Türkçe"
    r"|română|Nederlands|ελληνικά|norsk)"
)

PROFILE = Profile(
    name="voltaire-network",
    title="Voltaire Network",
    sites=("voltairenet.org",),
    aliases=("Voltaire Network", "VoltaireNet", "VoltaireNetwork", "Réseau Voltaire", "Red Voltaire", "Rete Voltaire", "Voltaire Netzwerk", "Rede Voltaire", "Сеть Вольтер", "Voltairenet.org"),
    rules=(
        line("published", Kind.HEADER,
             rf"(?P<republisher>{NETWORK}) ?\| ?(?:(?P<place>\p{{Lu}}[^|\n]{{2,50}}) ?\| ?)?(?P<date>{DATE})",
             where="head", head=NETWORKS, identifies=True, longest=110,
             examples=("Voltaire Network | Arden (Ohio) | 27 May 2013", "Voltaire Network | 27 May 2013",
                       "Réseau Voltaire | Arden (Belgique) | 27 mai 2013", "Red Voltaire | Arden | 27 de mayo de 2013")),
        line("languages", Kind.FURNITURE, rf"{TONGUE}(?:[ ,|·]{{1,3}}{TONGUE}){{0,14}}", label="navigation",
             where="head", longest=130, follows=("published", "byline", "subtitle", "title", "navigation"),
             examples=("français Español", "Deutsch")),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“«][^\n]{60,900}[.?!…]", label="subtitle", where="head", longest=920,
             follows=("byline", "title"), awaits="published",
             examples=("The mill has been sold for the third time, and nobody in the town knows to whom. Ana Ruiz looks into the papers.",)),
        run("translation", Kind.ATTRIBUTION, TRANSLATION, label="credit", head=TRANSLATIONS, longest=12,
            after=Members(rf"(?P<translator>{PERSON})", most=3, least=1),
            examples=("Translation\nAna Ruiz", "Traduction\nAna Ruiz")),
        line("translated", Kind.ATTRIBUTION, rf"{TRANSLATION}:? (?P<translator>{PERSON})", label="credit", where="tail",
             head=TRANSLATIONS, longest=60,
             examples=("Translation Ana Ruiz",)),
        run("source", Kind.ATTRIBUTION, r"Source|Fuente|Fonte|Quelle|Источник|Bron", label="origin", longest=8,
            head=("Source", "Fuente", "Fonte", "Quelle", "Источник", "Bron"), opens_tail=True, rest="body",
            after=Members(r"(?P<source>\p{Lu}[^\n.!?()]{2,60}?)(?: \(\p{Lu}[\p{L} -]{2,24}\))?", most=1, least=1),
            examples=("Source\nArden Post", "Source\nArden Post (Belgique)")),
        line("cite", Kind.ATTRIBUTION,
             rf"(?:Source|Fuente|Fonte|Quelle) ?: [“\"«„][^\n]{{3,250}}[”\"»“],[^\n]{{2,160}} "
             rf"(?P<source>{NETWORK}), [^\n]{{5,40}}"
             r"(?:, ?(?P<url>(?:https?://)?www\.voltairenet\.org/[^\s]{3,100}))?", label="origin",
             head=("Source : “", "Source : \"", "Source: “", "Source: \"", "Source : «", "Source: «", "Fuente: \"",
                   "Fuente : «", "Fonte: \"", "Fonte: «", "Quelle: „"), longest=600, identifies=True,
             examples=("Source : “The Port”, by Ana Ruiz, Translation Tomas Brand, Voltaire Network, 27 May 2013, www.voltairenet.org/article1.html",)),
        line("writer", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="tail", longest=40,
             follows=("credit", "origin", "bio", "license", "support"),
             examples=("Ana Ruiz",)),
        line("about", Kind.ATTRIBUTION, ABOUT, label="bio", where="tail", follows=("license", "support", "origin"),
             longest=460,
             examples=("French journalist, specialist in rivers.", "Political consultant, founder of the Arden Post."),
             near_misses=("The journalist asked where the port had gone.",)),
        line("license-head", Kind.LEGAL,
             r"Articles licensed under Creative Commons|Articles sous licence [Cc]reative [Cc]ommons"
             r"|Artículos bajo licencia [Cc]reative [Cc]ommons|Articoli sotto licenza [Cc]reative [Cc]ommons"
             r"|Artikel unter Lizenz der Creative Commons|Artigos sob licença [Cc]reative [Cc]ommons", label="license",
             head=("Articles licensed under", "Articles sous licence", "Artículos bajo licencia",
                   "Articoli sotto licenza", "Artikel unter Lizenz", "Artigos sob licença"), longest=60,
             examples=("Articles licensed under Creative Commons",)),
        line("license", Kind.LEGAL,
             r"(?:-? ?)?The articles on Voltaire Network may be freely reproduced provided the source is cited, "
             r"their integrity is respected and they are not used for commercial purposes"
             r"(?: \(license (?P<license>CC BY-NC-ND)\))?\.?", identifies=True, opens_tail=True, rest="support",
             head=("The articles on Voltaire Network may", "- The articles on Voltaire"),
             examples=("The articles on Voltaire Network may be freely reproduced provided the source is cited, their integrity is respected and they are not used for commercial purposes (license CC BY-NC-ND).",)),
        line("license-translated", Kind.LEGAL,
             r"(?:-? ?)?(?:Vous pouvez reproduire librement les articles du Réseau Voltaire à condition de citer la "
             r"source|Les articles du Réseau Voltaire peuvent être (?:librement )?reproduits"
             r"|(?:Puede usted|Usted puede) reproducir libremente los artículos de la Red Voltaire"
             r"|Potete riprodurre liberamente gli articoli della Rete Voltaire"
             r"|Sie können die Artikel (?:vom|des) Voltaire[ -]Netzwerks? frei)[^\n]{10,220}?(?:[(] ?(?:licence"
             r"|licencia|licenza|Lizenz) (?P<license>CC BY-NC-ND) ?[)])?\.?", label="license", identifies=True,
             opens_tail=True, rest="support", longest=360,
             head=("Vous pouvez reproduire librement les articles du Réseau", "Les articles du Réseau Voltaire",
                   "Puede usted reproducir libremente los", "Usted puede reproducir libremente los",
                   "Potete riprodurre liberamente gli", "Sie können die Artikel "),
             examples=("Vous pouvez reproduire librement les articles du Réseau Voltaire à condition de citer la source et de ne pas les modifier ni les utiliser à des fins commerciales (licence CC BY-NC-ND).",)),
        line("support-translated", Kind.CALL_TO_ACTION,
             r"Soutenir le Réseau Voltaire|Comment participer au Réseau Voltaire ?\?|Aidez-nous par un don\.?"
             r"|Apoyar la Red Voltaire|¿Cómo participar en la Red Voltaire\?|S'abonner à la lettre hebdo"
             r"|Sostenete la Rete Voltaire|Sostenere la Rete Voltaire|Come partecipare alla Rete Voltaire ?\?"
             r"|Das Voltaire[ -]Netzwerk unterstützen|Aiutateci con una donazione\.?|Apóyenos con un donativo\.?",
             label="support", where="tail", longest=60,
             head=("Soutenir le Réseau", "Comment participer au", "Aidez-nous par un don", "Apoyar la Red",
                   "¿Cómo participar en la", "S'abonner à la lettre", "Sostenete la Rete", "Sostenere la Rete",
                   "Come partecipare alla", "Das Voltaire", "Aiutateci con una", "Apóyenos con un"),
             examples=("Soutenir le Réseau Voltaire", "Aidez-nous par un don.")),
        line("visit-french", Kind.CALL_TO_ACTION,
             r"Vous utilisez ce site où vous trouvez des analyses de qualité qui vous aident à "
             r"(?:vous )?forger votre compréhension du monde\.[^\n]{0,160}", label="support",
             head="Vous utilisez ce site où", longest=320, identifies=True,
             examples=("Vous utilisez ce site où vous trouvez des analyses de qualité qui vous aident à vous forger votre compréhension du monde. Ce site ne peut exister sans votre soutien financier.",)),
        line("support", Kind.CALL_TO_ACTION,
             r"Support (?:the )?Voltaire Network|How to participate in Voltaire Network\?|Subscribe to newsletter"
             r"|Help us by making a contribution\.?", label="support", where="tail", longest=50,
             head=("Support ", "How to participate in Voltaire", "Subscribe to newsletter", "Help us by making"),
             examples=("Support Voltaire Network", "Help us by making a contribution.")),
        span("visit", Kind.CALL_TO_ACTION,
             r"You visit this site because it provides quality analysis that enables you to forge your own "
             r"understanding of today's world\.(?: In order to continue our work, we need you to support our "
             r"efforts\.)?(?: Help us by making a contribution\.)?", label="support",
             stem="You visit this site because it provides quality analysis", lead="", identifies=True,
             examples=("You visit this site because it provides quality analysis that enables you to forge your own understanding of today's world. In order to continue our work, we need you to support our efforts.",)),
        line("volunteers", Kind.CALL_TO_ACTION,
             r"The participants on our network are all volunteers\."
             r"|-? ?Professional-level translators: You can participate by translating our articles\.", label="support",
             head=("The participants on our network", "Professional-level translators", "- Professional-level"),
             longest=100,
             examples=("The participants on our network are all volunteers.",)),
    ),
)
