"""Spanish: calls to share, subscribe, donate and comment, and blogs' forms (the other lines are in `spanish.py`)."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="spanish-calls",
    title="Spanish calls to readers",
    always=True,
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:suscríbete|suscríbase|suscribirme|inscríbete|apúntate|regístrate)(?: gratis| aquí| ahora)? (?:a"
             r"|al|en|para) ?.{0,60}(?:newsletter|boletín|boletines|canal|alertas|correo|notificaciones|e-?mail"
             r"|whatsapp|telegram|youtube).{0,100}|recib[ea] .{0,60}(?:nuestr[ao]s? (?:newsletter|boletín|boletines"
             r"|alertas|noticias)|en tu (?:correo|e-?mail|móvil|celular|bandeja)).{0,100}"
             r"|(?:suscríbete|suscríbase|suscribirse|newsletter|boletín(?: de noticias)?)[ !:]{0,2}",
             head=("suscríbete", "suscríbase", "suscribirse", "suscribirme", "inscríbete", "apúntate", "recibe ",
                   "reciba ", "regístrate", "newsletter", "boletín"), longest=220,
             examples=("Suscríbete a nuestro boletín", "Recibe en tu correo las noticias del valle.", "Suscríbete"),
             near_misses=("Recibe el alcalde malas noticias en su correo.",
                          "Boletín oficial en mano, el alcalde habló.")),
        line("social", Kind.CALL_TO_ACTION,
             r"(?i)(?:síguenos|síganos|siguenos|sigue a (?-i:[\p{Lu}@])[^.!?]{2,40}|encuéntranos"
             r"|danos un me gusta)(?: también)? en (?:nuestr[ao]s? )?(?:facebook|twitter|x|instagram|youtube|telegram"
             r"|whatsapp|tiktok|google|las redes|redes sociales|linkedin|página|canal|perfil)\b.{0,100}"
             r"|(?:comparte|compartir|compártelo|comparta|compartir en"
             r"|comparte esto)(?: (?:este artículo|esta nota|esta noticia|en (?:las )?redes(?: sociales)?"
             r"|en (?:facebook|twitter|whatsapp|telegram|x)|esto|en))? ?[:!]?"
             r"|(?:imprimir|enviar por (?:correo|e-?mail)|copiar (?:enlace|link))",
             head=("síguenos", "síganos", "sigue ", "siguenos", "encuéntranos", "danos un", "compart", "compárt",
                   "imprimir", "enviar por", "copiar "), longest=200,
             examples=("Síguenos en Facebook y Twitter", "Compartir en redes sociales", "Comparte este artículo"),
             near_misses=("Sigue en pie el molino.", "Sigue la polémica en las redes sociales por el molino.",
                          "Compartir en familia es un lujo.")),
        line("support", Kind.CALL_TO_ACTION,
             r"(?i)(?:apoya|apóyanos|apoye|ayúdanos|colabora|haz(?:te)?|hazte|dona|únete|necesitamos"
             r"|tu (?:aporte|donación|apoyo)).{0,60}(?:nuestro (?:periodismo|trabajo)"
             r"|periodismo (?:independiente|libre)|una donación(?! de (?:sangre|órganos|ropa))|donativo|soci[oa]s?\b"
             r"|tu aporte|suscriptor|tu aportación|tu donación).{0,250}",
             head=("apoya", "apóyanos", "apoye", "ayúdanos", "colabora", "haz ", "hazte", "dona ", "únete",
                   "tu aporte", "tu donación", "tu apoyo"), where="tail", longest=340,
             examples=("Apoya nuestro periodismo independiente con una donación.", "Hazte socio de La Gaceta"),
             near_misses=("Apoya la reforma el sector independiente del partido.",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?i)(?:haz (?:una donación|un donativo)|hacer una donación|dona(?:r)? (?:ahora|aquí)|apóyanos"
             r"|hazte (?:soci[oa]|miembro|suscriptor)(?: y disfruta de .{3,40})?|quiero (?:donar|apoyar))[ !:]{0,2}",
             label="support",
             head=("haz un", "hacer una d", "dona ahora", "dona aquí", "donar a", "apóyanos", "hazte ", "quiero "),
             longest=70,
             examples=("Haz una donación", "Hazte socio"),
             near_misses=("Haz una donación de sangre y salva una vida.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:deja|dejar|déjanos|escribe|añade|agrega|agregar|publicar|haz|envía) (?:un|tu|el primer"
             r"|su) comentario|\d{1,4} comentarios?|(?:sin|no hay) comentarios|ver (?:todos los )?comentarios"
             r"|(?:los )?comentarios (?:están )?cerrados)(?: (?:cancelar (?:la )?respuesta"
             r"|en .{2,60}))?(?: ?[!.:…(|–>»-].{0,60})?",
             head=("deja un", "deja tu", "dejar un", "déjanos", "escribe un c", "escribe tu c", "añade un",
                   "agrega un", "agregar un", "publicar un c", "haz un c", "envía un", "envía tu", "sin comentarios",
                   "no hay comentarios", "ver comentarios", "ver todos los c", "comentarios cerr", "los comentarios"),
             tail=("comentarios", "comentario", "Comentarios"), longest=90,
             examples=("Deja un comentario", "12 comentarios"), near_misses=("Deja un rastro de barro en el valle.",)),
        line("comments", Kind.CALL_TO_ACTION, r"(?i)comentarios?(?: \(\d{1,4}\))?|responder", label="comment",
             where="tail", head=("comentario", "responder"), longest=30,
             examples=("Comentarios",)),
        line("form-notes", Kind.CALL_TO_ACTION,
             r"(?:(?:Tu|Su) (?:dirección de correo(?: electrónico)?|correo(?: electrónico)?"
             r"|e-?mail) no será publicad[oa]|Los campos (?:obligatorios|necesarios|requeridos) están marcados"
             r"|Guardar? mi nombre, (?:correo|e-?mail)|Este sitio (?:web )?(?:usa|utiliza) Akismet"
             r"|Recibir un (?:e-?mail|correo)|Notifícame (?:los|por)|Avísame (?:por|de)"
             r"|(?:Lo siento, )?(?:[Dd]ebes?|[Tt]ienes? que|[Nn]ecesitas) (?:estar|iniciar|acceder|ser|registrar"
             r"|inicia)[^\n]{0,40} para (?:publicar|comentar|dejar|poder comentar|escribir)"
             r"|Inici[ae] sesión para (?:comentar|dejar|publicar)|Sé el primero en (?:comentar|dejar)"
             r"|Deja una respuesta Cancelar|Cancelar (?:la )?respuesta)[^\n]{0,300}", label="comment",
             head=("Tu dirección", "Su dirección", "Tu correo", "Su correo", "Tu email", "Su email", "Los campos ",
                   "Guarda mi nombre", "Guardar mi nombre", "Este sitio ", "Recibir un ", "Notifícame", "Avísame",
                   "Lo siento, debe", "Lo siento, tiene", "Debes ", "Debe ", "Tienes que", "Tiene que", "Necesitas ",
                   "Inicia sesión", "Inicie sesión", "Sé el primero", "Deja una respuesta C", "Cancelar "), longest=420,
             examples=("Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
                       "Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.",
                       "Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.",
                       "Lo siento, debes estar conectado para publicar un comentario.",
                       "Recibir un email con los siguientes comentarios a esta entrada."),
             near_misses=("Tu dirección no será olvidada en el valle.", "Este sitio usa el agua del río.",
                          "Debes estar loco para comprar un molino.")),
        line("form", Kind.CALL_TO_ACTION,
             r"(?i:(?:tu |su )?(?:nombre|correo(?: electrónico)?|e-?mail|(?:sitio )?web|página web|comentario"
             r"|mensaje))(?: ?\((?:obligatorio|opcional|requerido|no será publicado)[^\n()]{0,40}\))? ?\*?:?"
             r"|(?i:(?:publicar|enviar|escribir|comentar)(?: (?:el|un|tu|mi) comentario)?)", label="comment",
             where="tail", follows="comment", longest=60,
             head=("Nombre", "Tu ", "Su ", "Correo", "Email", "E-mail", "Web", "Sitio web", "Página web", "Comentario",
                   "Mensaje", "Publicar", "Enviar", "Escribir", "Comentar"),
             examples=("Nombre *", "Correo electrónico *", "Publicar el comentario"), near_misses=("Nombre del río",)),
        line("readers", Kind.CALL_TO_ACTION,
             r"(?i:(?:ver|mostrar|cargar|leer) (?:todos los |más |los )?(?:\d{1,4} )?comentarios(?: \(\d{1,4}\))?"
             r"|(?:deja|dejar|escribe) una respuesta(?: a .{2,60})?"
             r"|comentarios (?:recientes|de (?:los )?lectores|de usuarios)"
             r"|comenta (?:este artículo|esta noticia|la noticia)|únete a la conversación|¿?qué opinas\?"
             r"|denunciar(?: comentario)?|normas (?:de participación|para comentar)"
             r"|coment(?:ar|e|ario sobre) (?:este artículo|esta noticia|esta nota))(?: ?[!:>»])?", label="comment",
             where="tail", longest=80,
             head=("Ver ", "Mostrar ", "Cargar ", "Leer ", "Deja una", "Dejar una", "Escribe una", "Comentarios ",
                   "Comenta ", "Comentar ", "Comente ", "Únete a la conv", "¿Qué opinas", "Denunciar", "Normas "),
             examples=("Ver todos los comentarios", "Deja una respuesta", "Comenta esta noticia"),
             near_misses=("Ver los comentarios del alcalde exige paciencia", "Denunciar el vertido")),
        line("share-window", Kind.CALL_TO_ACTION,
             r"(?:Haz clic(?: aquí)? (?:para (?:compartir|imprimir|enviar)"
             r"|en imprimir)[^\n]{0,60}(?: ?\((?:Se abre|Abre)[^\n()]{5,50}\))?"
             r"|Imprimir ?\((?:Se abre|Abre)[^\n()]{5,50}\)|(?:Comparte|Compartir)(?: esto| en)? ?:"
             r"|Comparte (?:esto|en (?:tus |las )?redes(?: sociales)?)|Me gusta esto ?:"
             r"|Me gusta ?Cargando ?(?:…|\.{2,3})?|(?:Enviar|Compartir) (?:por|vía|via|a través de) (?:e-?mail|mail"
             r"|correo(?: electrónico)?|WhatsApp|Telegram)|(?:[Vv]ersión para imprimir|[Vv]ersión imprimible"
             r"|[Ee]nviar a un amigo|[Aa]ñadir a favoritos|[Cc]opiar enlace)"
             r"|(?:Compartir|Tuitear|Twittear|Imprimir|Enviar|Guardar|Comparte"
             r"|Me gusta)(?: ?[|·•/,]? (?:Compartir|Tuitear|Twittear|Imprimir|Enviar|Guardar|Me gusta|Facebook"
             r"|Twitter|X|WhatsApp|LinkedIn|Email|Telegram|Correo|Pinterest)){1,7})", label="social", longest=160,
             head=("Haz clic", "Imprimir", "Comparte", "Compartir", "Me gusta", "Enviar", "Versión ", "versión ",
                   "Añadir a fav", "Copiar enlace", "Tuitear", "Twittear", "Guardar"),
             examples=("Haz clic para compartir en Twitter (Se abre en una ventana nueva)", "Me gusta esto:",
                       "Me gusta Cargando...", "Versión para imprimir", "Compartir por correo electrónico",
                       "Compartir Facebook Twitter WhatsApp"),
             near_misses=("Me gusta esto: el ruido del agua.", "Compartir y guardar los recuerdos")),
        line("pass-on", Kind.CALL_TO_ACTION,
             r"(?i:si te ha gustado(?: (?:este artículo|la nota|esta noticia))?,? ¡?comp[aá]rte(?:lo"
             r"|la)(?: con tus amigos)?|¡?comparte (?:este artículo|esta noticia|esta nota|este contenido"
             r"|la noticia) (?:con|en) [^\n.!]{3,60}|¿te (?:ha gustado|gustó) (?:este artículo|esta nota"
             r"|la nota)\?[^\n]{0,80}|¡?compártelo(?: (?:con tus amigos|en tus redes|en redes sociales))?)[!. ]{0,2}",
             label="social", longest=160,
             head=("Si te ha gustado", "Comparte ", "¡Comparte ", "¿Te ha gustado", "¿Te gustó", "Compártelo",
                   "¡Compártelo"),
             examples=("Si te ha gustado, ¡compártelo con tus amigos!", "¡Comparte esta noticia con tus amigos!"),
             near_misses=("Si te ha gustado el río, vuelve.",)),
        line("follow-us", Kind.CALL_TO_ACTION,
             r"(?i:(?:síguenos|síganos|sigue[- ]?nos|únete a nosotros|únase a nosotros|encuéntranos|búscanos"
             r"|visítanos)(?: (?:también|ahora))?(?: (?:en|por))?(?: (?:nuestr[ao]s? )?(?:facebook|twitter|x"
             r"|instagram|telegram|linkedin|youtube|tiktok|whatsapp|redes sociales|redes|canal(?:es)?"
             r"|google news)(?: de [^\n,.]{3,30})?(?:,| y| o|,? e)?){0,6}"
             r"|sigue toda la (?:información|actualidad)[^\n]{3,120}|(?:redes sociales|nuestras redes)"
             r"|seguir en (?:facebook|twitter|x|instagram|google(?: news)?|linkedin))[ !.:]{0,2}", label="social",
             longest=200, where="tail",
             head=("Síguenos", "SÍGUENOS", "Síganos", "Siguenos", "Síguenos", "Únete a nosotros", "Únase a nosotros",
                   "Encuéntranos", "Búscanos", "Visítanos", "Sigue toda la", "Redes sociales", "Nuestras redes",
                   "Seguir en"),
             examples=("Síguenos", "Síguenos en Facebook, Twitter e Instagram",
                       "Sigue toda la información del valle en Facebook y Twitter"),
             near_misses=("Sigue toda la noche el ruido.",)),
        line("channels", Kind.CALL_TO_ACTION,
             r"(?i:¿?ya (?:conoces|sigues|viste|has visto) nuestr[oa]s? [^\n?]{3,100}\?[^\n]{0,100}"
             r"|(?:descarga|descargue|baja) (?:nuestra|la|ya la|gratis la) (?:app|aplicación)[^\n]{0,140}"
             r"|(?:activa|activar|recibe|recibir) (?:las |nuestras )?notificaciones[^\n]{0,120}"
             r"|recuerda que puedes recibir[^\n]{5,160}|suscríbete(?: (?:gratis|aquí|ya|ahora))?(?: (?:a"
             r"|al) (?:nuestr|la newsletter|canal|boletín|(?-i:\p{Lu}))[^\n.]{0,80})?"
             r"|únete a nuestr[oa] (?:canal|grupo|comunidad)[^\n]{0,120}"
             r"|(?:nuestros? )?boletín(?:es)?(?: de (?-i:\p{Lu})[^\n.]{2,30})?"
             r"|boletín(?:es)? (?:diario|informativo|semanal)s?)[ !.:]{0,2}", label="subscribe", where="tail",
             longest=240,
             head=("¿Ya ", "Ya ", "Descarga", "DESCARGA", "Baja ", "Activa", "Recibe", "Recibir", "Recuerda que",
                   "Suscríbete", "SUSCRÍBETE", "Únete a nuestr", "Los mejores bol", "Nuestro bol", "Nuestros bol",
                   "Boletín", "Boletines"),
             examples=("¿Ya conoces nuestro canal de YouTube? ¡Suscríbete!", "Descarga nuestra app gratis.",
                       "Únete a nuestro canal de Telegram"),
             near_misses=("Ya conoces nuestro valle.", "Baja la niebla hasta el molino.")),
    ),
)
