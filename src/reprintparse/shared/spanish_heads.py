"""Spanish: bylines, dates, sources and reading times above an article (the other lines are in `spanish.py`)."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:enero|ene\.?|febrero|feb\.?|marzo|mar\.?|abril|abr\.?|mayo|may\.?|junio|jun\.?|julio|jul\.?|agosto|ago\.?|sep?tiembre|sept?\.?|octubre|oct\.?|noviembre|nov\.?|diciembre|dic\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(?:\d{{1,2}} (?:de )?{MONTH},? (?:del? )?(?:19|20)\d\d|{MONTH} \d{{1,2}},? (?:del? )?(?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Lunes", "lunes", "Marte", "marte", "Miérc", "miérc", "Jueve", "jueve", "Viern", "viern", "Sábad", "sábad", "Domin", "domin", "Enero", "enero", "Febre", "febre", "Marzo", "marzo", "Abril", "abril", "Mayo", "mayo", "Junio", "junio", "Julio", "julio", "Agost", "agost", "Septi", "septi", "Setie", "setie", "Octub", "octub", "Novie", "novie", "Dicie", "dicie")
HOUR = (
    r"(?:(?:,| [–|-])? ?(?:a las? )?\d{1,2}[:.h]\d\d(?: ?(?:h|hs|hrs|horas|[ap]\.? ?m\.?|[AP]\.? ?M\.?))?\.?(?: ?(?:GMT|UTC|CET|CEST|EST|EDT|CST|ART|COT|VET|(?:hora|horas) de [\p{Lu}][\p{L}]{2,20}))?)?"
)
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | y | e ){PERSON}){{0,4}}|EFE|AFP|Reuters|AP|Xinhua|ANSA|Agencias|(?:[Ll]a )?[Rr]edacción)"
)

PROFILE = Profile(
    name="spanish-heads",
    title="Spanish heads",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:por) ?:? {NAMES}(?:(?: ?[,|–•·/-])? ?(?:el )?{DATE}{HOUR}(?: ?[|–•·-] ?[^.!?\n]{{2,40}})?"
             rf"| ?[–|•/-] [^.!?]{{2,60}}|/[\p{{Lu}}][^.!?]{{2,30}}| \([^()]{{2,40}}\)"
             rf"|,? (?:para|desde|enviad[oa] especial|corresponsal|periodista|profesora?|investigadora?|economista"
             rf"|historiadora?|escritora?|abogad[oa]|analista|sociólog[oa]|politólog[oa]"
             rf"|filósof[oa]) [^.!?]{{2,60}})?", head=("Por ", "por ", "POR ", "Por:", "POR:"), where="head",
             longest=180,
             examples=("Por Ana Ruiz y Luis Gómez", "Por: Ana Ruiz", "Por Ana Ruiz, 5 de marzo de 2016",
                       "Por: Ana Ruiz | Martes, 15/03/2016 09:15 AM | Versión para imprimir",
                       "Por Ana Ruiz / La Gaceta del Valle", "Por Ana Ruiz, para La Gaceta"),
             near_misses=("Por Ana Ruiz supimos que el molino cerraba.", "Por ahora, nada cambia.")),
        line("published", Kind.HEADER,
             rf"(?:(?:(?i:(?:public|actualiz|modific|cre|post|edit)ad[oa]|última (?:actualización|modificación)"
             rf"|fecha(?: de publicación)?|publicación|actualización)(?: ?:)?(?: el| en)?(?: día)?(?: ?:)? "
             rf"|El ){DATE}{HOUR}[ ,|–•/(-]{{0,3}}){{1,3}}\)?(?:[Pp]or:? {NAMES})?",
             head=("Publicad", "publicad", "PUBLICAD", "Actualizad", "ACTUALIZAD", "actualizad", "Última actual",
                   "ÚLTIMA ACTUAL", "Fecha", "FECHA", "Modificad", "Cread", "Postead", "Postad", "Editad",
                   "Publicación", "Actualización", "Última mod", "El "), where="head", longest=160,
             examples=("Publicado el 5 de marzo de 2016 a las 10:30", "Actualizado: 5 marzo 2016 - 10:30h",
                       "Publicado: 25 mar 2016 10:30 GMT", "Fecha: 25/03/2016"),
             near_misses=("Publicado el 5 de marzo de 2016, el informe acusa al alcalde.",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}(?: ?[|–-]?,? ?[Pp]or:? {NAMES})?", label="published", head=DAYS,
             where="head", longest=120,
             examples=("5 de marzo de 2016 por Ana Ruiz", "25/03/2016 10:30 AM"),
             near_misses=("5 de marzo de 2016, día de crecida",)),
        line("published-by", Kind.HEADER,
             rf"(?:Publicado|Escrito|Redactado|Enviado|Posteado|Elaborado) por:? {NAMES}(?:,? (?:el )?{DATE}{HOUR})?",
             label="byline",
             head=("Publicado por", "Escrito por", "Redactado por", "Enviado por", "Posteado por", "Elaborado por"),
             where="head", longest=140,
             examples=("Publicado por Ana Ruiz el 5 de marzo de 2016", "Escrito por Ana Ruiz"),
             near_misses=("Escrito por Ana Ruiz, el libro cuenta la crecida.",)),
        line("author", Kind.HEADER,
             rf"(?:(?i:autor(?:a|es|as|/a)?|texto(?: y fotos)?|escribe|entrevista|reportaje|redactora?) ?:"
             rf"|(?:Texto|Una? (?:artículo|texto|reportaje|entrevista|crónica|columna|análisis)|Escribe|Opinión"
             rf"|Columna|Crónica|Análisis|Entrevista|Reportaje) (?:de|por)) ?{NAMES}\.?", label="byline", where="head",
             head=("Autor", "AUTOR", "autor", "Texto", "TEXTO", "Escribe", "ESCRIBE", "Entrevista", "Reportaje",
                   "Redactor", "Un artículo", "Un texto", "Un reportaje", "Un análisis", "Una entrevista",
                   "Una crónica", "Una columna", "Opinión ", "Columna ", "Crónica ", "Análisis "), longest=120,
             examples=("Autor: Luis Gómez", "Texto: Ana Ruiz", "Escribe: Ana Ruiz", "Columna de Luis Gómez"),
             near_misses=("Un texto de Luis Gómez lo cambió todo.",)),
        line("newsroom", Kind.HEADER,
             r"(?P<author>(?:Redacción|REDACCIÓN)(?: [\p{Lu}][\p{L}.]{1,20}(?: [\p{Lu}][\p{L}.]{1,20}){0,2})?"
             r"|Agencias|AGENCIAS)", label="byline", where="head",
             head=("Redacción", "REDACCIÓN", "Agencias", "AGENCIAS"), longest=60,
             examples=("Redacción", "Redacción Internacional"), near_misses=("Redacción urgente del acta",)),
        line("ago", Kind.HEADER,
             r"(?:(?:Publicado|Actualizado) )?[Hh]ace (?:\d{1,2}|una?) (?:minutos?|horas?|días?|semanas?|mes(?:es)?"
             r"|años?)", label="published", where="head", head=("Hace ", "hace ", "Publicado hace", "Actualizado hace"),
             longest=50,
             examples=("Publicado hace 3 horas",), near_misses=("Hace dos años que el molino no gira",)),
        line("source", Kind.HEADER, rf"(?i:fuentes?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))",
             where="head", head=("Fuente:", "FUENTE:", "fuente:", "Fuente :"), longest=300,
             examples=("Fuente: El Diario del Valle",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)(?:tiempo (?:estimado |aproximado )?de lectura(?: estimado)?"
             r"|lectura(?: de)?) ?:? ?\d{1,3} ?(?:minutos?|min\.?|mins\.?)|\d{1,3} (?:minutos?|min\.?) de lectura",
             label="navigation", where="head", head=("tiempo de lectura", "tiempo estimado", "tiempo aprox", "lectura"),
             tail=("de lectura",), longest=60,
             examples=("Tiempo de lectura: 4 minutos", "4 minutos de lectura")),
    ),
)
