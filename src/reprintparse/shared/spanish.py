"""Spanish: the lines that Spanish-language sites and republishers put around an article.

Bylines read "Por X", dates "5 de marzo de 2016"; related stories "Lee también"; the tail names "Fuente:" and translator.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import URL

TITLE = r"[-–•·»>]? ?[\p{Lu}\p{N}\"'‘“«¿¡(#@].{10,180}+(?<![.;,:…\s][\"'”’» )\]]{0,2})"
"""A headline in a list of them: no full stop, inside quotation marks or out."""

MONTH = (
    r"(?i:enero|ene\.?|febrero|feb\.?|marzo|mar\.?|abril|abr\.?|mayo|may\.?|junio|jun\.?|julio|jul\.?|agosto|ago\.?|sep?tiembre|sept?\.?|octubre|oct\.?|noviembre|nov\.?|diciembre|dic\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(?:\d{{1,2}} (?:de )?{MONTH},? (?:del? )?(?:19|20)\d\d|{MONTH} \d{{1,2}},? (?:del? )?(?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
PIECE = (
    r"(?:(?:Este|El presente) (?:artículo|texto|reportaje|trabajo|ensayo|contenido)|Esta (?:nota|entrevista|columna|historia|pieza|noticia|crónica|traducción)|Artículo|Texto|Nota|Entrevista|Columna|Crónica|Reportaje)"
)
FIRST = r"(?:originalmente|originariamente|inicialmente|por primera vez|primero)"
OUTLET = r"(?:(?:El|La|Los|Las) )?\p{Lu}[^.,;!?]{1,60}?"

PROFILE = Profile(
    name="spanish",
    title="Spanish",
    always=True,
    rules=(
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>(?:también )?(?:lee?a?|lean) (?:también|además|más|aquí)|también lee"
            r"|le[ea]r (?:también|más|además)|también puedes leer|te puede interesar"
            r"|(?:también )?(?:te|le|les) (?:puede|podría|pueden|podrían) interesar|(?:quizás?|tal vez) te interese"
            r"|puede interesarle|no te pierdas|te (?:recomendamos|sugerimos)(?: leer)?|(?:le )?recomendamos(?: leer)?"
            r"|(?:mira|vea|ver|ve) (?:también|además|más)|(?:noticias?|notas?|artículos?|temas?|contenidos?|entradas?"
            r"|publicaciones|historias?|lecturas) (?:relacionad[oa]s?|recomendad[oa]s?|similares)|relacionad[oa]s?"
            r"|más sobre (?:este|el) tema|sobre (?:este|el mismo) tema|además|sigue leyendo|seguir leyendo"
            r"|continúa leyendo|más información|para saber más|otras noticias|en este especial|vea el especial"
            r"|entérate más|conoce más) ?[:>»]{0,2}",
            head=("lee ", "lea ", "leer ", "te puede", "te podría", "le puede", "le podría", "también te",
                  "también le", "te recomendamos", "mira ", "vea ", "ver ", "ve ", "noticia", "nota", "artículo",
                  "temas ", "tema ", "contenido", "relacionad", "más sobre", "más información", "sigue leyendo",
                  "lean ", "también lee", "también puedes", "les puede", "les podría", "te pueden", "te podrían",
                  "le pueden", "quizá", "tal vez te", "puede interesarle", "no te pierdas", "te sugerimos",
                  "le recomendamos", "recomendamos", "entrada", "publicaciones rel", "historias rel", "lecturas rec",
                  "sobre este tema", "sobre el mismo", "continúa leyendo", "para saber más", "otras noticias",
                  "en este especial", "entérate más", "conoce más", "seguir leyendo"),
            after=Members(TITLE, most=12, listing=True, characters=1600), longest=50,
            examples=("LEE TAMBIÉN:", "Te puede interesar",
                      "Noticias relacionadas\n- Cómo reabrió el molino de Arden\n- Lo que la crecida deja a los vecinos",
                      "LEE TAMBIÉN\nCómo reabrió el molino de Arden"),
            near_misses=("Lee también los martes, cuando llueve.", "Ver más allá era imposible", "Temas del día")),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>lee?a? (?:también|además|más|aquí)|también lee|le[ea]r (?:también|más|además)"
             r"|también puedes leer|(?:también )?(?:te|le|les) (?:puede|podría|pueden|podrían) interesar"
             r"|(?:quizás?|tal vez) te interese|no te pierdas|te (?:recomendamos|sugerimos)(?: leer)?"
             r"|(?:mira|vea|ver|ve|escucha) (?:también|además|más)|(?:noticias?|notas?|artículos?"
             r"|lecturas?) (?:relacionad[oa]s?|recomendad[oa]s?)|relacionad[oa]s?|más información|sigue leyendo"
             r"|conoce más|entérate más|para saber más|además) ?[:>»|] ?(?P<headline>.{8,200})", label="related",
             head=("lee ", "lea ", "leer ", "te puede", "te podría", "le puede", "le podría", "también te",
                   "también le", "te recomendamos", "mira ", "vea ", "ver ", "ve ", "noticia", "nota ", "notas ",
                   "artículo", "relacionad", "también lee", "también puedes", "les puede", "les podría", "te pueden",
                   "quizá", "tal vez te", "no te pierdas", "te sugerimos", "escucha ", "lectura", "más información",
                   "sigue leyendo", "conoce más", "entérate más", "para saber más", "además"), longest=260,
             examples=("Lee también: El molino de Arden reabre sus puertas",
                       "Le puede interesar: Así subió el agua en el valle"),
             near_misses=("Lee más deprisa que nadie.",)),
        line("advert", Kind.INSERT,
             r"(?i)\(?(?:publicidad|continúa (?:leyendo )?después de la publicidad"
             r"|contenido (?:patrocinado|publicitario|de marca)|anuncios?|espacio publicitario|publirreportaje"
             r"|patrocinado|[-–] ?publicidad ?[-–]|la nota continúa (?:abajo|después de la publicidad)"
             r"|sigue (?:leyendo )?después de la publicidad|(?:el artículo|la noticia) continúa (?:abajo"
             r"|después de la publicidad))\)?",
             head=("publicidad", "(publicidad", "continúa ", "contenido p", "contenido de marca", "anuncio",
                   "publirrep", "patrocinado", "- publicidad", "-publicidad", "– publicidad", "la nota continúa",
                   "sigue ", "el artículo continúa", "la noticia continúa", "espacio publicitario"), longest=60,
             examples=("Publicidad", "PUBLICIDAD"), near_misses=("Publicidad engañosa, dice el juez",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:cr[ée]ditos?(?: (?:de (?:la )?)?(?:foto|imagen|fotografía)s?)?|fotos?(?: y vídeo)?"
             r"|fotografías?|imágenes|imagen(?: (?:destacada|de archivo|referencial|ilustrativa|principal))?"
             r"|(?:imagen|foto) de (?:portada|archivo|cabecera)|foto(?:grafía)? (?:referencial|ilustrativa|principal)"
             r"|pie de foto|en la (?:foto|imagen)|ilustración|fuente (?:de la )?(?:foto"
             r"|imagen)) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("foto:", "fotos:", "foto :", "(foto", "[foto", "fotografía:", "imagen:", "imagen destacada",
                   "imagen de portada", "foto de portada", "pie de foto", "en la foto:", "en la imagen:",
                   "ilustración:", "crédito", "(crédito", "(imagen", "fotografías:", "fotos y v", "crédito", "credito",
                   "imágenes:", "imagen ", "foto de ", "foto ref", "foto ilus", "foto principal", "fotografía ref",
                   "fuente foto", "fuente de la", "fuente imagen"), longest=140,
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
             rf"|(?:es|fue|está) (?:republicad|reproducid|tomad|extraíd|traducid)[oa]) (?:aquí |con|de|del|desde|por"
             rf"|gracias|bajo|originalmente|íntegramente)[^\n]{{3,250}})"
             rf"|(?:La|Una) (?:primera )?versión (?:original|anterior|más larga|en inglés"
             rf"|en español)? ?de (?:este (?:artículo|texto|reportaje)"
             rf"|esta (?:nota|columna|historia)) (?:fue publicada|se publicó|apareció|puede leerse) .{{3,250}}",
             head=("Este artículo", "El presente", "Este texto", "Este reportaje", "Este trabajo", "Este ensayo",
                   "Este contenido", "Esta nota", "Esta entrevista", "Esta columna", "Esta historia", "Esta pieza",
                   "Esta noticia", "Esta crónica", "Una versión", "Una primera versión", "La versión",
                   "La primera versión", "Nota", "Entrevista", "Columna", "Crónica", "Reportaje", "Artículo", "Texto"),
             longest=420,
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
        line("appeared", Kind.ATTRIBUTION,
             rf"(?:{PIECE} (?:(?:fue|ha sido) publicad[oa]|se publicó|apareció|publicad[oa]|tomad[oa]|extraíd[oa])"
             rf"|(?:Publicad|Tomad|Extraíd|Reproducid|Republicad|Aparecid)[oa]|Original) (?:el {DATE},? )?(?:en|por"
             rf"|de|del|desde) (?:el (?:sitio|portal|periódico|diario|blog|medio|sitio web)(?: web)? (?:de |del )?"
             rf"|la (?:revista|web|página|agencia)(?: de)? |el |la )?(?P<source>(?:(?:El|La|Los"
             rf"|Las) )?\p{{Lu}}[^,;!?.\d]{{1,50}}?(?:\.(?:com|org|net|info|es|mx|ar|cl|co|ve|pe|cu|bo|uy))?"
             rf"|(?:www\.)?[\w-]{{2,40}}(?:\.\p{{Ll}}{{2,6}}){{1,3}})(?:,? (?:el )?{DATE}"
             rf"|, n[.°º] ?\d{{1,5}}[^.]{{0,40}})?\.?", label="origin", where="tail", longest=240,
             head=("Este artículo", "El presente", "Este texto", "Este reportaje", "Este trabajo", "Este ensayo",
                   "Este contenido", "Esta nota", "Esta entrevista", "Esta columna", "Esta historia", "Esta pieza",
                   "Esta noticia", "Esta crónica", "Esta traducción", "Artículo ", "Texto ", "Nota ", "Entrevista ",
                   "Columna ", "Crónica ", "Reportaje ", "Publicad", "Tomad", "Extraíd", "Reproducid", "Republicad",
                   "Aparecid", "Original "),
             examples=("Tomado de La Gaceta del Valle", "Publicado en La Gaceta del Valle, 5 de marzo de 2016",
                       "Este artículo fue publicado en La Gaceta del Valle.", "Extraído de gaceta-del-valle.com"),
             near_misses=("Tomado de la mano, el niño cruzó.", "Este artículo fue publicado por error.")),
        line("courtesy", Kind.ATTRIBUTION,
             r"(?:(?:Artículo |Texto |Nota )?(?:[Pp]ublicad|[Rr]epublicad|[Rr]eproducid"
             r"|[Tt]omad)[oa] (?:aquí )?con (?:la )?(?:autorización|permiso|anuencia)(?: expres[ao])? de[^\n]{3,140}"
             r"|[Cc]on (?:la )?(?:autorización|permiso) de [\p{Lu}][^\n,]{2,100}"
             r"|(?:Por |[^\n.]{0,20})?[Cc]ortesía de [\p{Lu}][^\n,]{2,80})", label="origin", where="tail", longest=240,
             head=("Artículo ", "Texto ", "Nota ", "Publicad", "Republicad", "Reproducid", "Tomad", "Con ", "Cortesía",
                   "Por cortesía"),
             examples=("Publicado con autorización de La Gaceta del Valle", "Reproducido con permiso del autor."),
             near_misses=("Con permiso de Ana, el molino gira.",)),
        line("read-on", Kind.ATTRIBUTION,
             rf"(?:Lea|Lee|Leer|Ver|Vea|Consulte) (?:el (?:artículo|texto|reportaje|informe)"
             rf"|la (?:nota|entrevista|noticia|historia|columna|publicación))(?: (?:complet[oa]|íntegr[oa]"
             rf"|original))? (?:en|aquí|:) ?(?:(?P<url>{URL})|(?P<source>[^\n.!?]{{2,60}}(?:\.\p{{Ll}}{{2,4}})?))?\.?",
             label="origin", where="tail", longest=200, head=("Lea ", "Lee ", "Leer ", "Ver ", "Vea ", "Consulte "),
             examples=("Lea la nota completa en La Gaceta del Valle",
                       "Leer el artículo original en gaceta-del-valle.com"), near_misses=("Lea la nota y calle.",)),
        line("feed", Kind.ATTRIBUTION,
             r"(?:La entrada|El artículo|El cargo) (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) (?:se publicó primero"
             r"|aparece primero|apareció primero) en (?P<source>.{2,80}?)\.?", label="origin",
             head=("La entrada ", "El artículo ", "El cargo "), longest=320,
             examples=("La entrada El molino reabre sus puertas se publicó primero en La Gaceta del Valle.",),
             near_misses=("La entrada al molino cuesta dos euros.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?i:fuente original|fuente del artículo|artículo original|texto original|nota original"
             rf"|enlace (?:al artículo )?original|enlace (?:al|del) artículo|publicación original|versión original"
             rf"|url (?:de este artículo|original)|link original|original)(?: en [\p{{L}}]{{4,12}})? ?: ?"
             rf"(?:(?P<url>{URL})|(?P<source>.{{2,160}})|(?P<outlet>La fuente))"
             rf"|La fuente original de este artículo es:? ?(?:.{{2,120}})?"
             rf"|(?:Lea|Lee|Leer) el (?:artículo )?original(?: (?:aquí|en [^.]{{2,60}}))?\.?", label="origin",
             head=("Fuente original", "FUENTE ORIGINAL", "Artículo original", "artículo original", "Texto original",
                   "Enlace original", "Enlace al art", "Publicación original", "Versión original", "Original:",
                   "La fuente original", "Lea el", "Lee el", "Leer el", "Fuente del art", "Nota original",
                   "Enlace del", "URL ", "Url ", "Link original"), longest=320,
             examples=("La fuente original de este artículo es La Gaceta",
                       "Artículo original: https://gaceta-del-valle.test/molino", "Lea el original."),
             near_misses=("Artículo original y bien escrito, según todos.", "Lea el original quien dude de la copia.")),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:fuentes?|vía|via) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             where="tail", head=("Fuente:", "FUENTE:", "fuente:", "Fuente :", "Fuentes:", "FUENTES:", "Vía:", "Via:"),
             longest=320,
             examples=("Fuente: El Diario del Valle", "Vía: El Diario del Valle")),
        line("skip", Kind.FURNITURE,
             r"(?i)(?:(?:saltar|ir|pasar) (?:directamente )?al? (?:contenido|menú)(?: principal)?"
             r"|(?:volver|ir|regresar) (?:arriba|al inicio|a la portada|a inicio)|menú principal"
             r"|(?:entrada|artículo|noticia|nota|página)s? (?:anterior|siguiente)(?:es)?"
             r"|(?:ver|mostrar|cargar) más(?: (?:noticias|artículos))?|cargando ?(?:…|\.{2,3})?|abrir (?:el )?menú"
             r"|cerrar(?: (?:el )?menú)?|reportar un error|mapa del sitio|aviso legal|iniciar sesión|cerrar sesión"
             r"|¿?olvidaste tu contraseña\??|contacto|contáctenos|contáctanos|quiénes somos|términos y condiciones"
             r"|política de (?:privacidad|cookies)|esta nota ha sido leída aproximadamente \d{1,7} veces\.?"
             r"|(?:visto|visitas|vistas|lecturas|leído): ?\d{1,7}(?: veces)?|acerca de)", label="navigation",
             longest=80,
             head=("saltar ", "ir a", "pasar a", "volver ", "regresar ", "menú ", "entrada", "artículo", "noticia",
                   "nota ", "página", "ver más", "mostrar más", "cargar más", "cargando", "abrir ", "cerrar",
                   "reportar un", "mapa del", "aviso legal", "iniciar sesión", "¿olvidaste", "olvidaste", "contacto",
                   "contácte", "contácta", "quiénes somos", "términos y", "política de", "esta nota ha", "visto:",
                   "visitas:", "vistas:", "lecturas:", "leído:", "acerca de"),
             examples=("Saltar al contenido", "Volver arriba", "Aviso legal"),
             near_misses=("Volver al río", "Cerrar el molino")),
        line("topics", Kind.HEADER,
             r"(?i)(?:etiquetas?|palabras? claves?|temas|categorías?|secci[óo]n|archivado en|publicado en"
             r"|más en) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("etiqueta", "palabras clave", "palabra clave", "temas:", "categoría", "sección:", "archivado en",
                   "publicado en:"), longest=240,
             examples=("Etiquetas: molino, crecida, Arden", "Archivado en: Ríos, Valle"),
             near_misses=("Etiqueta rigurosa en la cena del valle",)),
        line("breadcrumbs", Kind.FURNITURE,
             r"(?:Inicio|Portada)(?: ?[|>»›/·•→] ?[\p{Lu}\d¿«“\"][^|>»›•→\n]{1,60}?){1,12}", label="navigation",
             where="head", longest=400, head=("Inicio ", "Portada "),
             examples=("Inicio | Salud | Contacto",)),
    ),
)
