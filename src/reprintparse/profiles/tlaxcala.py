"""Tlaxcala: a network of translators whose pieces other sites take over together with the lines below them.

Tail: "Translated by NAME", "Edited by NAME", "Courtesy of Tlaxcala", "Source: ADDRESS", "Publication date of original article:
05/03/2019", "URL of this page: http://www.tlaxcala-int.org/article.asp?reference=12345", in the language of the page.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import URL

PROFILE = Profile(
    name="tlaxcala",
    title="Tlaxcala",
    sites=("tlaxcala-int.org", "tlaxcala.es"),
    aliases=("Tlaxcala", "tlaxcala-int.org", "tlaxcala.es"),
    rules=(
        line("courtesy", Kind.ATTRIBUTION, r"(?:Courtesy of|Merci à|Gracias a|Danke|Grazie a) ?:? ?Tlaxcala\.?",
             label="origin", longest=36, identifies=True,
             head=("Courtesy of", "Merci à", "Gracias a", "Danke", "Grazie a"),
             examples=("Courtesy of Tlaxcala", "Gracias a: Tlaxcala", "Merci à Tlaxcala")),
        line("source", Kind.ATTRIBUTION, rf"(?:Source|Fuente|Fonte|Quelle) ?: ?(?P<url>{URL})", label="origin",
             where="tail", head=("Source", "Fuente", "Fonte", "Quelle"), longest=300,
             examples=("Source: https://ardenpost.example/mill", "Fuente: https://ardenpost.example/molino")),
        line("first-date", Kind.ATTRIBUTION,
             r"(?:Publication date of original article|Fecha de publicación del artículo original"
             r"|Date de parution de l'article original|Erscheinungsdatum des Originalartikels"
             r"|Data dell'articolo originale) ?: ?(?P<date>\d{1,2}/\d{1,2}/(?:19|20)\d\d)", label="origin", longest=80,
             head=("Publication date of orig", "Fecha de publicación del art", "Date de parution de l",
                   "Erscheinungsdatum des Orig", "Data dell"),
             examples=("Publication date of original article: 25/03/2019",
                       "Fecha de publicación del artículo original: 25/03/2019")),
        line("address", Kind.ATTRIBUTION,
             r"(?:URL of this page|URL de (?:esta|cette) p[aá]g(?:ina|e)(?: en Tlaxcala)?"
             r"|URL dieser Seite) ?: ?https?://(?:www\.)?tlaxcala-int\.org/[^\s]{1,80}", label="origin", longest=180,
             identifies=True, head=("URL of this page", "URL de ", "URL dieser Seite"),
             examples=("URL of this page: http://www.tlaxcala-int.org/article.asp?reference=12345",
                       "URL de esta página en Tlaxcala: http://www.tlaxcala-int.org/article.asp?reference=12345")),
    ),
)
