"""BBC News Mundo: the BBC in Spanish, and what others print of it.

Head: title, picture with "Fuente de la imagen" and "Pie de foto", "Información del artículo", author, date. Inside: pictures
with their labels. Tail: ways to the channel, the newsletter and the application.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="bbc-mundo",
    title="BBC News Mundo",
    aliases=("BBC News Mundo", "BBC Mundo"),
    rules=(
        line("image", Kind.MEDIA, r"Fuente de la imagen, (?P<credit>[^\n]{2,90})|Pie de foto, [^\n]{3,400}",
             label="caption", head=("Fuente de la imagen", "Pie de foto"), identifies=True, longest=420,
             examples=("Fuente de la imagen, Getty Images", "Pie de foto, El molino de Arden antes de la crecida."),
             near_misses=("Pie de foto: el molino",)),
        line("old-image", Kind.MEDIA,
             r"Derechos de autor de la imagen ?[^\n]{2,70}?(?: Image caption [^\n]{3,300})?"
             r"|Image caption ?[^\n]{3,300}", label="caption", head=("Derechos de autor de la imagen", "Image caption"),
             identifies=True, longest=420,
             examples=("Derechos de autor de la imagen Getty Images Image caption El molino de Arden",)),
        line("information", Kind.FURNITURE, r"Información del artículo", label="navigation", longest=30,
             examples=("Información del artículo",)),
        line("author", Kind.HEADER, rf"Autor, (?P<author>{NAMES})", label="byline", head="Autor, ", longest=120,
             examples=("Autor, Ana Ruiz",)),
        line("role", Kind.HEADER,
             r"(?:Título del autor|Rol), (?:(?P<republisher>BBC (?:News )?Mundo)"
             r"|(?P<source>[\p{Lu}][^\n,*]{2,50}))[^\n]{0,40}", label="source", head=("Título del autor, ", "Rol, "),
             longest=110,
             examples=("Título del autor, BBC News Mundo", "Título del autor, The Conversation*")),
        line("special", Kind.HEADER,
             r"(?:Redacción|Especial para|Enviad[oa] especial)(?: de)? (?P<republisher>BBC (?:News )?Mundo)",
             label="byline", where="head", head=("Redacción", "Especial para", "Enviad"), identifies=True, longest=60,
             examples=("Redacción BBC News Mundo",)),
        run("might-interest", Kind.INSERT,
            r"(?:Saltar )?(?:Quizás también te (?:pueda )?interes[ea]r?|Historias recomendadas|Recomendamos"
            r"|Lo más leído)(?: y continuar leyendo)?|Final de (?:Quizás también te interese|Historias recomendadas"
            r"|Recomendamos)", label="related",
            head=("Saltar ", "Quizás también te", "Historias recomendadas", "Final de "), longest=70,
            after=Members(r"[\p{Lu}¿¡\d\"“'‘][^\n]{14,160}(?<![.:])", most=5, items=True),
            examples=("Quizás también te interese\n- Cómo volvió a girar el molino de Arden\n- ¿Quién compró la barca del río?",
                      "Final de Quizás también te interese")),
        line("more-stories", Kind.INSERT, r"Haz clic aquí para leer más historias de BBC (?:News )?Mundo\.",
             label="related", identifies=True, head="Haz clic aquí para leer más", longest=70,
             examples=("Haz clic aquí para leer más historias de BBC News Mundo.",)),
        line("notifications", Kind.CALL_TO_ACTION,
             r"(?:Y recuerda que puedes|Recuerda que puedes|Ahora puedes) recibir notificaciones (?:en nuestra app"
             r"|de BBC (?:News )?Mundo)\.[^\n]{0,200}|Suscríbete aquí a nuestro nuevo newsletter[^\n]{0,200}"
             r"|(?:También puedes seguirnos|Puedes seguirnos) en YouTube, Instagram[^\n]{0,220}"
             r"|¿Ya conoces nuestro canal de YouTube\? ?¡Suscríbete!", label="subscribe", longest=320,
             head=("Y recuerda que puedes recibir notif", "Recuerda que puedes recibir notif",
                   "Ahora puedes recibir notif", "Suscríbete aquí a nuestro nuevo news",
                   "También puedes seguirnos en YouTube", "Puedes seguirnos en YouTube",
                   "¿Ya conoces nuestro canal de YouTube"), identifies=True,
             examples=("Y recuerda que puedes recibir notificaciones en nuestra app. Descarga la última versión y actívalas.",)),
        line("line", Kind.FURNITURE, r"Línea(?: (?:gris|divisoria|roja))?", label="navigation", longest=16,
             head="Línea",
             examples=("Línea",)),
    ),
)
