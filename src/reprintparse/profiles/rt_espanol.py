"""RT en Español (actualidad.rt.com): the Spanish edition of RT.

Head: title, "Publicado: 5 mar 2019 10:30 GMT", a picture with its credit. Tail: the invitation to share the story with
friends, which goes along with reprints; under columns a disclaimer.
"""

from reprintparse import Kind, Profile, line

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
    ),
)
