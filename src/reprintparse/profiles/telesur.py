"""teleSUR (telesurtv.net): the Latin American television network, whose texts name it and its address.

Tail: the notice that the content was published by teleSUR under an address, with the request to cite it; before that
"teleSUR - initials".
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import URL

PROFILE = Profile(
    name="telesur",
    title="teleSUR",
    sites=("telesurtv.net",),
    aliases=("teleSUR", "TeleSUR", "Telesur", "TELESUR", "telesurtv.net", "teleSUR TV", "www.teleSURtv.net", "TeleSur"),
    rules=(
        span("origin", Kind.ATTRIBUTION,
             rf"Este contenido ha sido publicado originalmente por (?P<source>teleSUR) bajo la siguiente dirección: ?"
             rf"(?P<url>{URL})(?:\s?Si piensa hacer uso del mismo, por favor, cite la fuente y coloque un enlace "
             rf"hacia la nota original de donde usted ha tomado este contenido\.)?(?: ?www\.teleSURtv\.net)?",
             stem="Este contenido ha sido publicado originalmente por teleSUR", identifies=True,
             examples=("Este contenido ha sido publicado originalmente por teleSUR bajo la siguiente dirección: http://www.telesurtv.net/news/molino.html",)),
        line("cite", Kind.LEGAL,
             r"Si piensa hacer uso del mismo, por favor, cite la fuente y coloque un enlace hacia la nota original "
             r"de donde usted ha tomado este contenido\.(?: ?www\.teleSURtv\.net)?", label="license", longest=200,
             head="Si piensa hacer uso del mismo",
             examples=("Si piensa hacer uso del mismo, por favor, cite la fuente y coloque un enlace hacia la nota original de donde usted ha tomado este contenido.",)),
    ),
)
