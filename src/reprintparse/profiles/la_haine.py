"""La Haine (lahaine.org): a Spanish activist site, own texts and many taken over from other outlets.

Head: "La Haine - Proyecto de desobediencia informativa", "THEME :: 24/05/2018", title, "AUTHOR - OUTLET" or the name alone, a deck.
Tail: the outlet or address that the text comes from, "Texto completo en: https://www.lahaine.org/...".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES, URL

HEADLINE = r"[\p{Lu}\d\"'«“¿¡][^\n]{8,200}(?<![.;,:])"
NUMERIC = r"\d{1,2}/\d{1,2}/(?:19|20)\d\d"
SIGNED = rf"(?P<author>{NAMES}(?: y {NAMES})?)"

PROFILE = Profile(
    name="la-haine",
    title="La Haine",
    sites=("lahaine.org",),
    aliases=("La Haine", "LaHaine", "La Haine.org", "lahaine.org", "www.lahaine.org"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>La Haine) ?[-–—:|] ?Proyecto de desobediencia informativa",
             label="navigation", head="La Haine", longest=60, identifies=True,
             examples=("La Haine - Proyecto de desobediencia informativa",)),
        line("theme", Kind.HEADER, rf"(?P<topics>\p{{Lu}}[^\n:]{{1,60}}?) ?:: ?(?P<as_published>(?P<date>{NUMERIC}))",
             label="topics", where="head", stem=" :: ", longest=80,
             examples=("Argentina :: 24/05/2018", "Mundo, Pensamiento :: 24/05/2018")),
        line("title", Kind.HEADER, HEADLINE, where="head", longest=210, follows=("published", "topics"),
             below=r"\p{Lu}",
             examples=("Las molineras de Arden ganan el juicio al banco",)),
        line("byline", Kind.HEADER,
             rf"(?:Por )?{SIGNED} ?[-–—/|] ?(?P<as_source>(?P<source>\p{{Lu}}[^\n.!?]{{1,50}}"
             rf"|(?:www\.)?[\w-]{{2,40}}\.(?:\p{{Ll}}{{2,6}}\.?){{1,2}}))\.?", where="head", longest=140,
             follows="title",
             examples=("Ana Ruiz - Correo del Valle", "Por Ana Ruiz / Correo del Valle")),
        line("name", Kind.HEADER, rf"(?:Por )?{SIGNED}", label="byline", where="head", longest=90, follows="title",
             examples=("Ana Ruiz", "Por Ana Ruiz y Luis Gómez")),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'«“¿¡][^\n]{30,400}", label="subtitle", where="head", longest=410,
             follows=("byline", "source"), below=r"[^\n]{80}",
             examples=("Después de seis años un tribunal ordenó que pagaran los salarios atrasados",)),
        line("author-source", Kind.ATTRIBUTION,
             rf"(?P<source>(?:www\.)?[\w-]{{2,40}}\.(?:\p{{Ll}}{{2,6}}\.?){{1,2}}|{URL})", label="origin", where="tail",
             longest=200,
             examples=("correodelvalle.com",)),
        line("outlet", Kind.ATTRIBUTION, r"(?P<source>\p{Lu}[^\n.!?:]{2,40})", label="origin", where="tail", longest=44,
             below=r"(?i:texto completo en)",
             examples=("Correo del Valle",)),
        line("full-text", Kind.ATTRIBUTION,
             r"(?i:texto completo en) ?: ?(?:https?://)?(?:www\.)?lahaine\.org/[^\s]{2,80}", label="origin",
             head=("Texto completo en", "texto completo en"), identifies=True, longest=140,
             examples=("Texto completo en: https://www.lahaine.org/aB7k",)),
        line("share", Kind.CALL_TO_ACTION, r"(?:Compartir|Enviar noticia|Imprimir noticia)(?: en [^\n.]{3,60})?",
             label="social", where="tail", head=("Compartir", "Enviar noticia", "Imprimir noticia"), longest=80,
             examples=("Compartir en Facebook",)),
    ),
)
