"""Spanish: who wrote and translated a text, what may be done with it, whose opinions it holds (the other lines are in `spanish.py`)."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import EMAIL, PERSON

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
             r"|El (?:contenido|texto) de (?:este|esta).{2,30}|Salvo .{3,60},).{0,80}[Ll]icencia.{0,20}Creative "
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
        line("no-interest", Kind.LEGAL,
             r"(?:[\p{Lu}][^\n]{3,140}?|Las personas firmantes|Los autores|Las autoras"
             r"|Los firmantes) no (?:recibe salario|reciben salarios?|es asalariad[oa]"
             r"|son asalariad[oa]s), ni [^\n]{5,120}financiación de ninguna compañía u organización que pueda "
             r"obtener beneficio de este artículo[^\n]{0,200}", label="disclaimer", longest=520,
             stem="que pueda obtener beneficio de este art",
             examples=("Ana Ruiz no recibe salario, ni ejerce labores de consultoría, ni posee acciones, ni recibe financiación de ninguna compañía u organización que pueda obtener beneficio de este artículo, y ha declarado carecer de vínculos relevantes más allá del cargo académico citado.",
                       "Las personas firmantes no son asalariadas, ni consultoras, ni poseen acciones, ni reciben financiación de ninguna compañía u organización que pueda obtener beneficio de este artículo, y han declarado carecer de vínculos relevantes más allá del cargo académico citado anteriormente.")),
        line("wire-credit", Kind.ATTRIBUTION,
             r"\((?:(?:Reporte|Información|Reportaje|Con reportes?|Redacción|Escrito|Por) (?:adicional )?(?:de "
             r"|por )?[^()\n]{3,140}|(?:Editad[oa]|Traducid[oa])(?: en español)? por [^()\n]{3,100}"
             r"|[^()\n]{3,80}[,;.] (?:[Ee]ditad[oa]|[Tt]raducid[oa])(?: en español)? por [^()\n]{3,100})\)",
             label="credit",
             head=("(Reporte ", "(Información ", "(Reportaje ", "(Con reporte", "(Redacción ", "(Escrito ", "(Editad",
                   "(Traducid", "(Por "), tail=")", longest=280, where="tail",
             examples=("(Reporte de Ana Ruiz. Editado en español por Luis Gómez)", "(Editado por Luis Gómez)"),
             near_misses=("(Editado en 1923)",)),
        line("bio-named", Kind.ATTRIBUTION,
             rf"(?P<author>{PERSON}) ?[:.–—-]{{1,2}} ?(?i:(?:es )?(?:una? |el |la )?(?:periodistas?|escritora?"
             rf"|ensayista|profesora?|investigadora?|catedrátic[oa]|historiadora?|economista|sociólog[oa]"
             rf"|politólog[oa]|antropólog[oa]|filósof[oa]|analista|corresponsal|columnista|abogad[oa]|activista"
             rf"|editora?|documentalista|docente|médic[oa]|ingenier[oa]|diplomátic[oa]|poeta|directora?|doctora?"
             rf"|licenciad[oa]|militante|traductora?|colaboradora?)\b)[^\n]{{5,500}}", label="bio", where="tail",
             longest=620, shortest=30, stem=(":", " – ", " — ", " - ", ". "),
             examples=("Ana Ruiz: Periodista y documentalista. Colabora con La Gaceta.",
                       "Ana Ruiz. Es historiadora y vive en Arden."),
             near_misses=("Ana Ruiz: nadie sabe qué pasó en el molino aquella noche.",)),
        line("credits", Kind.ATTRIBUTION,
             rf"(?:Editad[oa]|Edición|Corrección|Revisad[oa]|Transcripción|Ilustraci(?:ón|ones)|Fotos|Fotografías"
             rf"|Entrevista realizada|Con la colaboración) ?(?::|por"
             rf"|de) (?:por )?(?P<author>{PERSON}(?:(?:, | y | e ){PERSON}){{0,3}})(?:,? para [^.!?]{{2,60}})?\.?",
             label="credit", where="tail", longest=140,
             head=("Editad", "Edición", "Corrección", "Revisad", "Transcripción", "Ilustraci", "Fotos", "Fotografías",
                   "Entrevista realizada", "Con la colab"),
             examples=("Edición: Luis Gómez", "Editado por Ana Ruiz"),
             near_misses=("Editado por un amigo, el libro gustó.",)),
        line("views", Kind.LEGAL,
             r"(?:(?:Este artículo|Este texto|El presente artículo|Esta columna"
             r"|El contenido de (?:este artículo|esta columna|esta publicación)|Esta publicación) (?:no )?(?:refleja"
             r"|representa|expresa|es (?:de )?(?:exclusiva )?responsabilidad)[^\n]{0,60}(?:opini|punto de vista"
             r"|posición|autor|redacción|medio|responsabilidad)|Las (?:declaraciones|opiniones"
             r"|ideas)[^\n]{0,80}(?:son|pertenecen|corresponden)[^\n]{0,30}(?:exclusiva responsabilidad"
             r"|responsabilidad|de sus autores|de su autor|del autor|de la autora|propias)"
             r"|(?:La redacción|[\p{Lu}][\p{L}. ]{2,30}) no (?:se hace responsable|se responsabiliza"
             r"|comparte necesariamente|necesariamente comparte|suscribe necesariamente)[^\n]{0,40}(?:opini|contenid"
             r"|comentari|criteri|artícul|ideas)|La opinión (?:del autor|de la autora"
             r"|de los autores)[^\n]{0,40}(?:no (?:coincide|refleja|representa)|no necesariamente))[^\n]{0,320}",
             label="disclaimer", where="tail", longest=560,
             stem=("responsabilidad", "responsab", "refleja", "representa", "expresa", "comparte necesariamente",
                   "necesariamente", "coincide", "propias", "pertenecen", "corresponden"),
             examples=("Este artículo expresa la opinión de su autor y no necesariamente la de este medio.",
                       "Las declaraciones y opiniones expresadas en este artículo son de exclusiva responsabilidad de su autor y no representan necesariamente el punto de vista de La Gaceta.",
                       "La Redacción no se hace responsable de las opiniones de sus colaboradores."),
             near_misses=("Este artículo expresa bien el enfado del pueblo.",)),
        line("site-rights", Kind.LEGAL,
             r"(?!(?:Los|Todos|Sus|Otros) )(?P<holder>(?:(?:El|La) )?[\p{Lu}][^\n.!?|©]{1,60}?)(?:\.| ?[-–—|©]"
             r"|,)? ?(?P<year>(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?)?(?: ?[-–—|.])? ?"
             r"(?:[Tt]odos los )?[Dd]erechos [Rr]eservados(?! (?:a|al|para|por|en)\b)[^\n]{0,240}", label="copyright",
             where="tail", stem=("erechos reservados", "erechos Reservados"), longest=360,
             examples=("La Gaceta del Valle - Todos los derechos reservados", "La Gaceta 2016. Derechos reservados."),
             near_misses=("Los derechos reservados a los vecinos",)),
        span("reached", Kind.FURNITURE,
             rf"(?:(?:Se le|Se la) puede (?:contactar|escribir)|Puede ser contactad[oa]"
             rf"|Puede contactarse con (?:él|ella)) (?:en|a|a través de"
             rf"|por correo electrónico en)(?: la dirección)?:? ?(?P<contact>{EMAIL})\.?(?= |$)", label="contact",
             stem=("Se le puede contactar ", "Se la puede contactar ", "Se le puede escribir ",
                   "Se la puede escribir ", "Puede ser contactado ", "Puede ser contactada ", "Puede contactarse con "),
             examples=("Se le puede contactar en: rios@post.example", "Puede ser contactada en rios@post.example."),
             near_misses=("Puede ser contactado cualquiera.",)),
    ),
)
