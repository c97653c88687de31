"""Spanish: the lines that Spanish-language sites and republishers put around an article.

Bylines read "Por X", dates "5 de marzo de 2016"; related stories "Lee también"; the tail names "Fuente:" and translator.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:enero|ene\.?|febrero|feb\.?|marzo|mar\.?|abril|abr\.?|mayo|may\.?|junio|jun\.?|julio|jul\.?|agosto|ago\.?"
    r"|sep?tiembre|sept?\.?|octubre|oct\.?|noviembre|nov\.?|diciembre|dic\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lunes|martes|miércoles|jueves|viernes|sábado"
    rf"|domingo),? )?(?:\d{{1,2}} (?:de )?{MONTH},? (?:del? )?(?:19|20)\d\d|{MONTH} \d{{1,2}},? (?:del? )?(?:19|20)\d\d"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Lunes", "lunes", "Marte", "marte", "Miérc", "miérc", "Jueve", "jueve", "Viern", "viern", "Sábad", "sábad", "Domin", "domin", "Enero", "enero", "Febre", "febre", "Marzo", "marzo", "Abril", "abril", "Mayo", "mayo", "Junio", "junio", "Julio", "julio", "Agost", "agost", "Septi", "septi", "Setie", "setie", "Octub", "octub", "Novie", "novie", "Dicie", "dicie")
HOUR = r"(?:(?:,| [–|-])? ?(?:a las? )?\d{1,2}[:.h]\d\d(?: ?(?:h|hs|horas|[ap]\.? ?m\.?|[AP]\.?M\.?))?\.?)?"
NAMES = rf"(?P<author>{PERSON}(?:(?:, | y | e ){PERSON}){{0,4}}|EFE|AFP|Reuters|[Rr]edacción)"
PIECE = (
    r"(?:(?:Este|El presente) (?:artículo|texto|reportaje|trabajo|ensayo|contenido)"
    r"|Esta (?:nota|entrevista|columna|historia|pieza)|Artículo|Texto)"
)
FIRST = r"(?:originalmente|originariamente|inicialmente|por primera vez|primero)"
OUTLET = r"(?:(?:El|La|Los|Las) )?\p{Lu}[^.,;!?]{1,60}?"

PROFILE = Profile(
    name="spanish",
    title="Spanish",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:por) ?:? {NAMES}(?:,? (?:el )?{DATE}{HOUR}| [–|-] [^.!?]{{2,60}}| \([^()]{{2,40}}\))?",
             head=("Por ", "por ", "POR ", "Por:"), where="head", longest=160,
             examples=("Por Ana Ruiz y Luis Gómez", "Por: Ana Ruiz", "Por Ana Ruiz, 5 de marzo de 2016"),
             near_misses=("Por Ana Ruiz supimos que el molino cerraba.", "Por ahora, nada cambia.")),
        line("published", Kind.HEADER,
             rf"(?:(?:(?i:(?:public|actualiz|modific)ad[oa]|última actualización|fecha de publicación)(?: ?:)?(?: el"
             rf"| en)?(?: día)? |El ){DATE}{HOUR}[ ,|–-]{{0,3}}){{1,3}}(?:[Pp]or:? {NAMES})?",
             head=("Publicad", "publicad", "PUBLICAD", "Actualizad", "ACTUALIZAD", "actualizad", "Última actual",
                   "ÚLTIMA ACTUAL", "Fecha de publ", "FECHA DE PUBL", "Modificad", "El "), where="head", longest=160,
             examples=("Publicado el 5 de marzo de 2016 a las 10:30", "Actualizado: 5 marzo 2016 - 10:30h"),
             near_misses=("Publicado el 5 de marzo de 2016, el informe acusa al alcalde.",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}(?: ?[|–-]?,? ?[Pp]or:? {NAMES})?", label="published", head=DAYS,
             where="head", longest=120,
             examples=("5 de marzo de 2016 por Ana Ruiz",), near_misses=("5 de marzo de 2016, día de crecida",)),
        line("published-by", Kind.HEADER, rf"(?:Publicado|Escrito|Redactado) por:? {NAMES}(?:,? (?:el )?{DATE}{HOUR})?",
             label="byline", head=("Publicado por", "Escrito por", "Redactado por"), where="head", longest=140,
             examples=("Publicado por Ana Ruiz el 5 de marzo de 2016", "Escrito por Ana Ruiz"),
             near_misses=("Escrito por Ana Ruiz, el libro cuenta la crecida.",)),
        line("author", Kind.HEADER, rf"(?i:autor(?:a|es|as)?) ?: ?{NAMES}", label="byline", where="head",
             head=("Autor", "AUTOR", "autor"), longest=120,
             examples=("Autor: Luis Gómez",)),
        line("source", Kind.HEADER, rf"(?i:fuentes?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))",
             where="head", head=("Fuente:", "FUENTE:", "fuente:", "Fuente :"), longest=300,
             examples=("Fuente: El Diario del Valle",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)(?:tiempo (?:estimado )?de lectura|lectura) ?:? ?\d{1,3} ?(?:minutos?|min\.?)"
             r"|\d{1,3} (?:minutos?|min\.?) de lectura", label="navigation", where="head",
             head=("tiempo de lectura", "tiempo estimado", "lectura"), tail=("de lectura",), longest=60,
             examples=("Tiempo de lectura: 4 minutos", "4 minutos de lectura")),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>lee?a? (?:también|además|más)|le[ea]r (?:también|más)|te puede interesar"
            r"|(?:también )?(?:te|le) (?:puede|podría) interesar|te recomendamos(?: leer)?"
            r"|(?:mira|vea|ver|ve) (?:también|además)|(?:noticias?|notas?|artículos?|temas?"
            r"|contenidos?) relacionad[oa]s?|relacionad[oa]s?|más sobre (?:este|el) tema|además|sigue leyendo"
            r"|seguir leyendo|más información) ?[:>»]{0,2}",
            head=("lee ", "lea ", "leer ", "te puede", "te podría", "le puede", "le podría", "también te",
                  "también le", "te recomendamos", "mira ", "vea ", "ver ", "ve ", "noticia", "nota", "artículo",
                  "temas ", "tema ", "contenido", "relacionad", "más sobre", "más información", "sigue leyendo",
                  "seguir leyendo"), after=Members(r".{25,200}[^.;,:]", most=12, items=True), longest=45,
            examples=("LEE TAMBIÉN:", "Te puede interesar",
                      "Noticias relacionadas\n- Cómo reabrió el molino de Arden\n- Lo que la crecida deja a los vecinos"),
            near_misses=("Lee también los martes, cuando llueve.", "Ver más allá era imposible", "Temas del día")),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>lee?a? (?:también|además|más)|le[ea]r (?:también|más)"
             r"|(?:también )?(?:te|le) (?:puede|podría) interesar|te recomendamos(?: leer)?"
             r"|(?:mira|vea|ver|ve) (?:también|además|más)|(?:noticias?|notas?|artículos?) relacionad[oa]s?"
             r"|relacionad[oa]s?) ?[:>»|] ?(?P<headline>.{8,200})", label="related",
             head=("lee ", "lea ", "leer ", "te puede", "te podría", "le puede", "le podría", "también te",
                   "también le", "te recomendamos", "mira ", "vea ", "ver ", "ve ", "noticia", "nota ", "notas ",
                   "artículo", "relacionad"), longest=260,
             examples=("Lee también: El molino de Arden reabre sus puertas",
                       "Le puede interesar: Así subió el agua en el valle"),
             near_misses=("Lee más deprisa que nadie.",)),
        line("advert", Kind.INSERT,
             r"(?i)\(?(?:publicidad|continúa (?:leyendo )?después de la publicidad|contenido patrocinado|anuncio"
             r"|espacio publicitario)\)?",
             head=("publicidad", "(publicidad", "continúa ", "contenido patrocinado", "anuncio",
                   "espacio publicitario"), longest=60,
             examples=("Publicidad", "PUBLICIDAD"), near_misses=("Publicidad engañosa, dice el juez",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:crédito(?:s)?(?: de (?:la )?(?:foto|imagen|fotografía))?|fotos?|fotografías?"
             r"|imagen(?: destacada)?|imagen de portada|foto de portada|pie de foto"
             r"|ilustración) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("foto:", "fotos:", "foto :", "(foto", "[foto", "fotografía:", "imagen:", "imagen destacada",
                   "imagen de portada", "foto de portada", "pie de foto", "ilustración:", "crédito", "(crédito",
                   "(imagen", "fotografías:"), longest=140,
             examples=("Foto: Ana Ruiz / Agencia del Valle", "Crédito de la foto: Luis Gómez"),
             near_misses=("Foto: arte menor. Así lo llamaba ella.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"{PIECE} (?=.{{0,90}}{FIRST})(?:(?:fue|ha sido) )?(?:{FIRST} )?(?:se publicó|se ha publicado"
             rf"|publicad[oa]|apareció|aparecid[oa])(?: {FIRST})? (?:en|por) (?:el "
             rf"|la )?(?P<source>{OUTLET})(?:,? (?:el )?{DATE})?\.?"
             rf"|{PIECE} (?:(?:se publicó|se ha publicado|se publica|(?:fue|ha sido) publicad[oa]|apareció"
             rf"|publicad[oa]) .{{0,60}}(?:originalmente|originariamente|originalmente,|por primera vez|primero"
             rf"|inicialmente) .{{3,250}}|(?:(?:fue|ha sido) )?(?:originalmente|originariamente"
             rf"|inicialmente) (?:publicad[oa]|aparecid[oa]|apareció|se publicó) (?P<place>.{{3,250}})"
             rf"|(?:se reproduce|ha sido reproducid[oa]|se republica|ha sido republicad[oa]"
             rf"|es republicad[oa]) .{{3,250}})",
             head=("Este artículo", "El presente", "Este texto", "Este reportaje", "Este trabajo", "Este ensayo",
                   "Este contenido", "Esta nota", "Esta entrevista", "Esta columna", "Esta historia", "Esta pieza",
                   "Artículo", "Texto"), longest=420,
             examples=("Este artículo fue publicado originalmente en La Gaceta del Valle",
                       "Esta nota se publicó por primera vez en La Gaceta.",
                       "Artículo originalmente publicado en La Gaceta del Valle"),
             near_misses=("Este artículo fue citado por el alcalde.", "Artículo originalmente previsto para 2015")),
        line("originally", Kind.ATTRIBUTION,
             rf"(?:(?:Originalmente p|P)ublicado (?:{FIRST} )?(?:en|por) (?:el "
             rf"|la )?(?P<source>{OUTLET})(?<=(?:riginalmente|originariamente|inicialmente|por primera vez"
             rf"|primero) (?:publicado )?(?:en|por) .{{1,80}})(?:,? (?:el )?{DATE})?\.?"
             r"|(?:Originalmente p|P)ublicado (?:originalmente |originariamente |inicialmente |por primera vez "
             r"|primero )(?:en|por) .{3,200}|Originalmente publicado (?:en|por) .{3,200}"
             r"|Publicado (?:en|por) (?P<source>[\p{Lu}][^.!?]{2,60}) (?:el|en) .{4,40})", label="origin",
             head=("Publicado ", "Originalmente publicado"), where="tail", longest=260,
             examples=("Publicado originalmente en La Gaceta del Valle",)),
        line("feed", Kind.ATTRIBUTION,
             r"(?:La entrada|El artículo|El cargo) (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) (?:se publicó primero"
             r"|aparece primero|apareció primero) en (?P<source>.{2,80}?)\.?", label="origin",
             head=("La entrada ", "El artículo ", "El cargo "), longest=320,
             examples=("La entrada El molino reabre sus puertas se publicó primero en La Gaceta del Valle.",),
             near_misses=("La entrada al molino cuesta dos euros.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?i:fuente original|artículo original|texto original|enlace (?:al artículo )?original"
             rf"|publicación original|versión original|original)(?: en [\p{{L}}]{{4,12}})? ?: ?(?:(?P<url>{URL})"
             rf"|(?P<source>.{{2,160}})|(?P<outlet>La fuente))|La fuente original de este artículo es:? ?"
             rf"(?:.{{2,120}})?|(?:Lea|Lee|Leer) el (?:artículo )?original(?: (?:aquí|en [^.]{{2,60}}))?\.?",
             label="origin",
             head=("Fuente original", "FUENTE ORIGINAL", "Artículo original", "artículo original", "Texto original",
                   "Enlace original", "Enlace al art", "Publicación original", "Versión original", "Original:",
                   "La fuente original", "Lea el", "Lee el", "Leer el"), longest=320,
             examples=("La fuente original de este artículo es La Gaceta",
                       "Artículo original: https://gaceta-del-valle.test/molino", "Lea el original."),
             near_misses=("Artículo original y bien escrito, según todos.", "Lea el original quien dude de la copia.")),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:fuentes?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             where="tail", head=("Fuente:", "FUENTE:", "fuente:", "Fuente :", "Fuentes:"), longest=320,
             examples=("Fuente: El Diario del Valle",)),
        line("topics", Kind.HEADER,
             r"(?i)(?:etiquetas?|palabras? claves?|temas|categorías?|secci[óo]n|archivado en|publicado en"
             r"|más en) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("etiqueta", "palabras clave", "palabra clave", "temas:", "categoría", "sección:", "archivado en",
                   "publicado en:"), longest=240,
             examples=("Etiquetas: molino, crecida, Arden", "Archivado en: Ríos, Valle"),
             near_misses=("Etiqueta rigurosa en la cena del valle",)),
    ),
)
