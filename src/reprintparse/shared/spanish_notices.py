"""Spanish: who wrote and translated a text, what may be done with it, whose opinions it holds (the other lines are in `spanish.py`)."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="spanish-notices",
    title="Spanish notices",
    always=True,
    rules=(
        line("translator", Kind.ATTRIBUTION,
             rf"(?i:traducid[oa]|traducción|traductora?)(?: (?:del|desde el) [\p{{L}}]{{4,12}})?(?: al (?:español"
             rf"|castellano))?(?: (?:para|en) [^.:]{{2,40}}?)?(?: ?: ?(?:por |de )?| por "
             rf"| de )(?P<translator>{PERSON}(?:(?:, | y | e ){PERSON}){{0,3}}"
             rf"|[\p{{Lu}}][\p{{L}}.-]{{2,30}})(?:,? (?:para|revisad[oa] por) [^.!?]{{2,60}}| \([^()]{{2,60}}\))?\.?",
             label="credit",
             head=("Traducid", "TRADUCID", "traducid", "Traducción", "TRADUCCIÓN", "traducción", "Traductor",
                   "TRADUCTOR"), longest=180,
             examples=("Traducido del inglés para La Gaceta por Ana Ruiz", "Traducción: Luis Gómez",
                       "Traducido por Ana Ruiz"),
             near_misses=("Traducido por un alumno, el poema conserva su fuerza.",)),
        line("note", Kind.ATTRIBUTION,
             r"(?i)[\[(]?(?:nota (?:del?|de la) (?:editora?|redacción|traductora?|autora?)|n\. ?de la r\."
             r"|n\. ?del? t\.|fe de erratas?) ?: ?.{5,600}",
             head=("nota de", "[nota", "(nota", "N. de la R.", "N. del T.", "fe de errat"), longest=700,
             examples=("Nota del editor: este artículo se corrigió para precisar la fecha de la crecida.",),
             near_misses=("Nota de color: el alcalde bailó",)),
        line("republished", Kind.LEGAL,
             r"(?:Rebelión ha publicado este artículo con (?:el )?permiso .{3,300}"
             r"|(?:Se (?:permite|autoriza)|Está permitida|Queda autorizada|Permitida|Autorizada) (?:la "
             r"|su )?(?:reproducción|republicación|difusión|copia).{3,300}"
             r"|(?:Puede|Pueden|Este artículo puede|Este texto puede) (?:reproducirse|republicarse"
             r"|reproducir(?:se)? libremente|ser reproducid[oa]).{3,300})", label="license",
             head=("Rebelión ha publicado", "Se permite ", "Se autoriza ", "Está permitida", "Queda autorizada",
                   "Permitida ", "Autorizada ", "Puede re", "Pueden re", "Este artículo puede", "Este texto puede"),
             where="tail",
             examples=("Se autoriza la reproducción de este artículo siempre que se cite la fuente.",)),
        line("license", Kind.LEGAL,
             r"(?:(?:Esta? (?:obra|artículo|texto|contenido|trabajo|página)|Este (?:artículo|texto|contenido|trabajo)"
             r"|El (?:contenido|texto) de (?:este|esta).{2,30}|Salvo .{3,60},).{0,80}licencia.{0,20}Creative "
             r"Commons.{0,250}|(?:Bajo |Publicado bajo )?[Ll]icencia Creative Commons.{0,120})",
             head=("Esta obra", "Este artículo", "Este texto", "Este contenido", "Este trabajo", "Esta página",
                   "El contenido de", "El texto de", "Salvo ", "Bajo licencia", "Publicado bajo", "Licencia Creative",
                   "licencia Creative"),
             examples=("Esta obra está bajo una licencia de Creative Commons Reconocimiento 4.0 Internacional.",
                       "Licencia Creative Commons BY-SA"), near_misses=("Esta obra necesita una licencia municipal.",)),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|\(c\)|copyright){1,2} ?(?:(?P<year>(?:19|20)\d\d)(?:[-–](?:19"
             r"|20)?\d\d)?,? ?)?(?P<holder>\p{L}[^.,;:©\d|]{1,60}?)(?:,? (?P<year>(?:19"
             r"|20)\d\d))?[.,|–—-]{0,2} ?(?:todos los )?derechos reservados.{0,160}"
             r"|(?:©|\(c\)|copyright|derechos de autor).{0,160}(?:(?:todos los )?derechos reservados"
             r"|prohibida (?:la|su) reproducción).{0,200}|todos los derechos (?:están )?reservados.{0,160}"
             r"|(?:queda )?(?:terminantemente |estrictamente )?prohibid[oa] (?:la|su) (?:reproducción|copia) (?:total"
             r"|parcial|de este|sin|por|y).{3,250})",
             head=("©", "copyright", "(c)", "todos los derechos", "derechos de autor", "prohibida ", "queda prohibid",
                   "queda terminantemente"), longest=460,
             examples=("© 2016 La Gaceta del Valle. Todos los derechos reservados.", "Todos los derechos reservados",
                       "Prohibida la reproducción total o parcial de este material sin permiso."),
             near_misses=("Todos los derechos de los vecinos fueron respetados.",
                          "Prohibida la venta de alcohol en el valle.")),
        line("disclaimer", Kind.LEGAL,
             r"(?:(?:Nota|Aviso|Aviso legal|Descargo de responsabilidad) ?: ?)?(?:Las? (?:opinión|opiniones|ideas"
             r"|afirmaciones|puntos de vista)|Los (?:puntos de vista|artículos|contenidos|textos"
             r"|criterios)).{0,30}(?:expresad|vertid|publicad|emitid|contenid|expuest|recogid"
             r"|manifestad).{0,160}(?:(?:no|ni) (?:necesariamente )?(?:reflejan?|representan?|coinciden?|comprometen?"
             r"|son (?:necesariamente|compartid|las de|los de)|se hace responsable|se corresponden?"
             r"|expresan?)(?=.{0,160}(?:necesariamente|posición|postura|opinión|punto de vista|línea editorial"
             r"|criterio|pensamiento|redacción|este medio|las de|los de))"
             r"|son (?:de )?(?:exclusiva )?(?:responsabilidad|responsables)|es responsabilidad"
             r"|responsabilidad (?:exclusiva|única)).{5,300}|(?:Aviso legal|Descargo de responsabilidad"
             r"|Exención de responsabilidad) ?: ?.{20,500}",
             head=("Las opiniones", "La opinión", "Las ideas", "Las afirmaciones", "Los puntos de vista",
                   "Los artículos", "Los contenidos", "Los textos", "Los criterios", "Nota:", "Aviso:", "Aviso legal:",
                   "Descargo de resp", "Exención de resp"), longest=620,
             examples=("Las opiniones expresadas en este artículo son responsabilidad de su autor y no reflejan necesariamente la posición de este medio.",
                       "Los artículos publicados son responsabilidad exclusiva de sus autores."),
             near_misses=("Las opiniones expresadas por los vecinos son muy distintas.",
                          "Los textos publicados ayer no son suyos.")),
        line("with-agency", Kind.ATTRIBUTION,
             r"\(?(?:Con (?:información|datos|reportes?|informaciones) de|Con) (?:EFE|AFP|AP|Reuters|Europa Press"
             r"|Télam|Notimex|Xinhua|ANSA|DPA|dpa|agencias|la agencia [\p{Lu}][\p{L}]{1,14}"
             r"|[\p{Lu}][\p{L}]{1,20}(?: [\p{Lu}][\p{L}]{1,20}){0,2})(?:(?:,| y) [\p{Lu}][\p{L}]{1,14}){0,3}\)?\.?",
             label="credit", where="tail", head=("Con ", "(Con "), longest=80,
             examples=("Con información de EFE", "(Con información de AFP y Reuters)")),
        run("about-author", Kind.ATTRIBUTION,
            r"(?i)(?:sobre (?:el|la|los|las) autora?e?s?|acerca del? (?:la )?autora?|(?:el|la) autora?|autor"
            r"|perfil del autor) ?:?", label="bio", where="tail",
            head=("sobre el au", "sobre la au", "sobre los au", "acerca de", "el autor", "la autora", "perfil del"),
            longest=40, after=Members(r"[\s\S]{10,900}", most=1),
            examples=("Sobre la autora\nAna Ruiz escribe sobre ríos y vive cerca de Arden.",)),
        line("bio", Kind.ATTRIBUTION,
             rf"{PERSON}(?: y {PERSON})? (?:es|son) (?:(?:una?|el|la) )?(?:ex)?(?:periodistas?|escritora?(?:es)?"
             rf"|ensayista|profesora?(?:es)?|investigadora?(?:es)?|catedrátic[oa]|historiadora?|economista"
             rf"|(?:soci|polit|antrop)ólog[oa]|filósof[oa]|analista|autora?|corresponsal|columnista|abogad[oa]"
             rf"|doctora? en|activista y|editora?)\b.{{5,500}}", where="tail", stem=(" es ", " son "), longest=600,
             shortest=40,
             examples=("Ana Ruiz es periodista independiente, especializada en ríos. Vive en Arden.",),
             near_misses=("Ana Ruiz es la dueña del molino que vuelve a girar hoy.",)),
    ),
)
