"""Come Don Chisciotte: Italian site of translated articles, mostly from American and British blogs.

Tail: "Fonte:" with the site, "Link:" with the address, the date there, "Traduzione per www.comedonchisciotte.org a cura di NAME", leave to use it
freely.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="come-don-chisciotte",
    title="Come Don Chisciotte",
    sites=("comedonchisciotte.org",),
    aliases=("Come Don Chisciotte", "ComeDonChisciotte", "comedonchisciotte.org"),
    rules=(
        span("translated", Kind.ATTRIBUTION,
             r"(?:Traduzione|Tradotto|Scelto e tradotto|Traduzione e adattamento) "
             r"(?:per (?:www\.)?[Cc]ome[Dd]on[Cc]hisciotte(?:\.org)?)(?: (?:a cura di"
             r"|da) (?P<translator>[\p{Lu}\d][\p{L}\d .'_-]{1,40}))?", label="credit",
             stem=("Traduzione per ", "Tradotto per ", "Scelto e tradotto per ", "Traduzione e adattamento per "),
             identifies=True,
             examples=("Traduzione per www.comedonchisciotte.org a cura di NICCO88",)),
        span("translated-by", Kind.ATTRIBUTION,
             r"(?:(?:Scelto e )?[Tt]radotto da|Traduzione (?:a cura )?di) "
             r"(?P<translator>[\p{Lu}\d][\p{L}\d.'_-]{1,24}(?: [\p{Lu}][\p{L}.'_-]{1,24}){0,2}) per "
             r"(?:www\.)?[Cc]ome[Dd]on[Cc]hisciotte(?:\.(?:org|net))?", label="credit",
             stem=("Scelto e tradotto da ", "Tradotto da ", "tradotto da ", "Traduzione di ", "Traduzione a cura di "),
             identifies=True,
             examples=("Scelto e tradotto da Ana Ruiz per ComeDonChisciotte",
                       "Traduzione di Ana Ruiz per comedonchisciotte.org"),
             near_misses=("Tradotto da Ana Ruiz per la prima volta.",)),
        line("source", Kind.ATTRIBUTION, r"(?i:fonte): ?(?P<source>(?:www\.)?[\w.-]{4,50}|[\p{Lu}][^\n]{2,60})",
             label="origin", where="tail", head=("Fonte:", "FONTE:"), longest=80,
             examples=("Fonte: www.ardenpost.example",)),
        line("host", Kind.HEADER, r"(?P<source>(?:www\.)?[\w-]{3,40}\.(?:org|com|net|info|co\.uk))", label="source",
             where="head", follows=("byline", "title"), longest=50,
             examples=("ardenpost.com",)),
        line("link", Kind.ATTRIBUTION, r"(?i:link): ?(?P<url>https?://[^\s]{6,300})", label="origin", where="tail",
             head=("Link:", "LINK:"), longest=320,
             examples=("Link: http://www.ardenpost.example/2015/05/08/the-mill/",)),
        line("free-use", Kind.LEGAL,
             r"Il testo di questo articolo è liberamente utilizzabile a scopi non commerciali, citando la fonte "
             r"(?:www\.)?comedonchisciotte(?:\.org)?(?: e l'autore della traduzione"
             r"(?: [\p{Lu}\d][\p{L}\d .'_-]{1,50})?)?\.?", label="license",
             head="Il testo di questo articolo è liberamente", longest=240, identifies=True,
             examples=("Il testo di questo articolo è liberamente utilizzabile a scopi non commerciali, citando la fonte comedonchisciotte.org e l'autore della traduzione NICCO88",)),
        line("there", Kind.ATTRIBUTION, r"(?P<date>\d{1,2}\.\d{1,2}\.(?:20)?\d\d)", label="origin", where="tail",
             longest=10, follows="credit",
             examples=("8.05.2015",)),
        line("writer", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="tail", longest=50,
             follows="origin", below=r"(?i:fonte|link):",
             examples=("Ana Ruiz",)),
    ),
)
