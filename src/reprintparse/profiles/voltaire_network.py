"""Voltaire Network: articles on foreign affairs in eight languages, translated and passed on under its own license.

Head: title, "by NAME", deck, "Voltaire Network | Place (Country) | 27 May 2013", the other languages. Tail: the author
again, "Translation" and "Source" with a name below each, a box about the author, the license, "Source : ... Voltaire
Network, DATE, www.voltairenet.org/...", an appeal.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, PERSON

TONGUE = (
    r"(?:français|Français|Español|español|English|Deutsch|italiano|Italiano|Português|русский|عربي|polski|Türkçe"
    r"|română|Nederlands|ελληνικά|norsk)"
)

PROFILE = Profile(
    name="voltaire-network",
    title="Voltaire Network",
    sites=("voltairenet.org",),
    aliases=("Voltaire Network", "VoltaireNet", "VoltaireNetwork", "Réseau Voltaire", "Red Voltaire", "Voltairenet.org"),
    rules=(
        line("published", Kind.HEADER,
             rf"(?P<republisher>Voltaire Network|Réseau Voltaire|Red Voltaire) ?\| ?"
             rf"(?:(?P<place>\p{{Lu}}[^|\n]{{2,50}}) ?\| ?)?(?P<date>{DAY})", where="head",
             head=("Voltaire Network", "Réseau Voltaire", "Red Voltaire"), identifies=True, longest=110,
             examples=("Voltaire Network | Arden (Ohio) | 27 May 2013", "Voltaire Network | 27 May 2013")),
        line("languages", Kind.FURNITURE, rf"{TONGUE}(?:[ ,|·]{{1,3}}{TONGUE}){{0,14}}", label="navigation",
             where="head", longest=130, follows=("published", "byline", "subtitle", "title", "navigation"),
             examples=("français Español", "Deutsch")),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“«][^\n]{60,900}[.?!…]", label="subtitle", where="head", longest=920,
             follows=("byline", "title"), awaits="published",
             examples=("The mill has been sold for the third time, and nobody in the town knows to whom. Ana Ruiz looks into the papers.",)),
        run("translation", Kind.ATTRIBUTION, r"Translation", label="credit", head="Translation", longest=12,
            after=Members(rf"(?P<translator>{PERSON})", most=3, least=1),
            examples=("Translation\nAna Ruiz",)),
        line("translated", Kind.ATTRIBUTION, rf"Translation:? (?P<translator>{PERSON})", label="credit", where="tail",
             head="Translation", longest=60,
             examples=("Translation Ana Ruiz",)),
        run("source", Kind.ATTRIBUTION, r"Source", label="origin", head="Source", longest=8,
            after=Members(r"(?P<source>\p{Lu}[^\n.!?]{2,60})", most=1, least=1),
            examples=("Source\nArden Post",)),
        line("cite", Kind.ATTRIBUTION,
             r"Source ?: [“\"«][^\n]{3,250}[”\"»],[^\n]{2,160} (?P<source>Voltaire Network), [^\n]{5,40}"
             r"(?:, ?(?P<url>(?:https?://)?www\.voltairenet\.org/[^\s]{3,100}))?", label="origin",
             head=("Source : “", "Source : \"", "Source: “", "Source: \"", "Source : «"), longest=600, identifies=True,
             examples=("Source : “The Port”, by Ana Ruiz, Translation Tomas Brand, Voltaire Network, 27 May 2013, www.voltairenet.org/article1.html",)),
        line("writer", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="tail", longest=40,
             follows=("credit", "origin", "bio", "license", "support"),
             examples=("Ana Ruiz",)),
        line("about", Kind.ATTRIBUTION,
             r"(?:\p{Lu}\p{Ll}{3,14}(?:-\p{Lu}\p{Ll}{3,14})? )?(?:[Pp]olitical |[Ii]nvestigative "
             r"|[Ii]ndependent )?(?:[Jj]ournalist|[Ww]riter|[Cc]onsultant|[Ee]conomist|[Hh]istorian|[Ss]ociologist"
             r"|[Gg]eographer|[Pp]hilosopher)\b[^\n]{0,400}", label="bio", where="tail",
             follows=("license", "support", "origin"), longest=460,
             examples=("French journalist, specialist in rivers.", "Political consultant, founder of the Arden Post."),
             near_misses=("The journalist asked where the port had gone.",)),
        line("license-head", Kind.LEGAL, r"Articles licensed under Creative Commons", label="license",
             head="Articles licensed under Creative Commons", longest=44,
             examples=("Articles licensed under Creative Commons",)),
        line("license", Kind.LEGAL,
             r"(?:-? ?)?The articles on Voltaire Network may be freely reproduced provided the source is cited, "
             r"their integrity is respected and they are not used for commercial purposes"
             r"(?: \(license (?P<license>CC BY-NC-ND)\))?\.?", identifies=True, opens_tail=True, rest="support",
             head=("The articles on Voltaire Network may", "- The articles on Voltaire"),
             examples=("The articles on Voltaire Network may be freely reproduced provided the source is cited, their integrity is respected and they are not used for commercial purposes (license CC BY-NC-ND).",)),
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
