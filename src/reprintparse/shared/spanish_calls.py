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
             r"|periodismo (?:independiente|libre)|una donación|donativo|soci[oa]s?\b|tu aporte|suscriptor"
             r"|tu aportación|tu donación).{0,250}",
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
    ),
)
