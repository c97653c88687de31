"""Cubadebate: Cuban news site that reprints agencies, RT and others.

Head: title with the name of the site, "Imprimir", path, the title again, "En este artículo:" with topics, date with the number of
comments. Tail: "(Tomado de ...)", other stories, the comments.
"""

from reprintparse import Kind, Members, Profile, line, run

DAY = r"\d{1,2} (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) 20\d\d"

PROFILE = Profile(
    name="cubadebate",
    title="Cubadebate",
    sites=("cubadebate.cu",),
    aliases=("Cubadebate", "CubaDebate", "cubadebate.cu"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[\p{Lu}¿¡\d\"“][^\n|]{8,200}?) \| (?P<republisher>Cubadebate)",
             label="title", where="head", tail="| Cubadebate", longest=230, identifies=True,
             examples=("El molino de Arden vuelve a girar | Cubadebate",)),
        line("path", Kind.FURNITURE, r"Inicio »[^\n]{3,120}", label="navigation", head="Inicio »", longest=140,
             examples=("Inicio »Noticias, Ciencia y Tecnología »",)),
        line("topics", Kind.HEADER, r"En este artículo: (?P<topics>[\p{Lu}\d][^\n]{2,300})", head="En este artículo: ",
             longest=330,
             examples=("En este artículo: Argentina, Aves, Molinos",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) ?\| ?(?P<as_comment>\d{{1,4}})?", where="head", longest=40,
             examples=("12 mayo 2018 | 2",)),
        line("taken", Kind.ATTRIBUTION,
             r"\((?:Tomado|Con información|Fuente|Publicado originalmente)(?: de| en|:) (?P<source>[^\n()]{2,80})\)",
             label="origin", head=("(Tomado de", "(Con información de", "(Fuente:", "(Publicado originalmente"),
             longest=110,
             examples=("(Tomado de RT en Español)", "(Con información de Prensa Latina)")),
        run("see-also", Kind.INSERT, r"Vea además:?|En video:?", label="related", head=("Vea además", "En video"),
            longest=14, after=Members(r"[\p{Lu}¿¡\d\"“'‘][^\n]{10,160}(?<![.:])", most=1),
            examples=("Vea además:\nCómo volvió a girar el molino de Arden",)),
        run("comments", Kind.CALL_TO_ACTION, r"Se han publicado \d{1,4} comentarios", label="comment",
            head="Se han publicado ", longest=44, opens_tail=True, rest="comment",
            examples=("Se han publicado 2 comentarios",)),
    ),
)
