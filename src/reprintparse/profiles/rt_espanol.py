"""RT en Español (actualidad.rt.com): the Spanish edition of RT.

Head: title, "Publicado: 5 mar 2019 10:30 GMT", a picture with its credit. Tail: the invitation to share the story with
friends, which goes along with reprints; under columns a disclaimer.
"""

from reprintparse import Kind, Members, Profile, line, run

STAMP = r"\d{1,2} \p{Ll}{3,4}\.? 20\d\d,? \d\d:\d\d GMT"

PROFILE = Profile(
    name="rt-espanol",
    title="RT en Español",
    sites=("actualidad.rt.com", "esrt.online", "esrt.press", "esrt.space"),
    aliases=("RT en Español", "RT en español", "RT Español", "Actualidad RT", "actualidad.rt.com", "RT Actualidad"),
    rules=(
        line("published", Kind.HEADER, rf"Publicado: ?(?P<date>{STAMP})(?: ?\| ?Última actualización: ?{STAMP})?",
             where="head", head="Publicado:", longest=100,
             examples=("Publicado: 25 mar 2019 10:30 GMT",)),
        line("views", Kind.LEGAL,
             r"Las declaraciones y opiniones expresadas en este artículo son de exclusiva responsabilidad de su "
             r"autor y no representan necesariamente el punto de vista de RT\.?", label="disclaimer", identifies=True,
             examples=("Las declaraciones y opiniones expresadas en este artículo son de exclusiva responsabilidad de su autor y no representan necesariamente el punto de vista de RT.",)),
        line("illustration", Kind.MEDIA, r"(?:Imagen ilustrativa|Imagen referencial)\.?", label="caption", longest=24,
             head=("Imagen ilustrativa", "Imagen referencial"),
             examples=("Imagen ilustrativa",)),
        line("share", Kind.CALL_TO_ACTION, r"Si te ha gustado, ¡compártelo con tus amigos!", label="social",
             examples=("Si te ha gustado, ¡compártelo con tus amigos!",)),
        run("masthead", Kind.FURNITURE, r"El canal internacional", label="navigation", head="El canal internacional",
            longest=24, identifies=True,
            after=Members(r"de noticias en español|más visto en el mundo", most=2, least=1),
            examples=("El canal internacional\nde noticias en español\nmás visto en el mundo",)),
        line("section", Kind.HEADER,
             r"(?P<topics>Actualidad|Ciencias|Tecnología|Deportes|Opinión|Economía|Salud|Cultura|Viral)",
             label="topics", where="head", longest=14, follows=("", "navigation"),
             examples=("Actualidad",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘«¿¡][^\n]{30,320}\.", label="subtitle", where="head", longest=340,
             follows=("published", "title"), below=r"(?:Imagen |[^\n]{2,60} ?/ ?[^\n]{2,40}$|www\.)",
             examples=("La rueda fue hallada por un grupo de vecinos que buscaba el río.",)),
        run("labels", Kind.HEADER, r"Etiquetas:", label="topics", where="tail", head="Etiquetas:", longest=12,
            after=Members(r"(?P<topics>[\p{Lu}\d][^\n.!?]{1,40})", most=9, least=1),
            examples=("Etiquetas:\nCiencia\nMolinos",)),
        line("live", Kind.FURNITURE, r"RT en Español en vivo - TELEVISIÓN GRATIS 24/7", label="navigation",
             head="RT en Español en vivo", longest=60, identifies=True,
             examples=("RT en Español en vivo - TELEVISIÓN GRATIS 24/7",)),
        line("comments", Kind.CALL_TO_ACTION, r"[Cc]omentarios", label="comment", where="tail",
             head=("comentarios", "Comentarios"), longest=12,
             examples=("comentarios",)),
    ),
)
