"""Sputnik's editions in French, Spanish, Portuguese, German and Italian.

Top to bottom: title, picture credit, section, "12:14 14.02.2018(mis à jour 12:31 14.02.2018)", the short address with counters, deck.
In mid-story "Lire aussi: ..." or "Mais: ...". Tail: views of the author, tags, the bar of the comments without blanks between its words.
"""

from reprintparse import Kind, Members, Profile, line, run

STAMP = r"\d\d:\d\d \d\d\.\d\d\.20\d\d"

PROFILE = Profile(
    name="sputnik-editions",
    title="Sputnik",
    sites=("fr.sputniknews.com", "mundo.sputniknews.com", "br.sputniknews.com", "de.sputniknews.com", "it.sputniknews.com"),
    rules=(
        line("published", Kind.HEADER,
             r"\d\d:\d\d (?P<date>\d\d\.\d\d\.20\d\d) ?\((?:mis à jour|actualizada? a las|atualizado|aktualisiert"
             r"|aggiornato) "
             rf"{STAMP}\)", label="published", where="head", head=tuple("012"), longest=70, identifies=True,
             examples=("12:14 14.02.2018(mis à jour 12:31 14.02.2018)",
                       "18:03 22.08.2016 (actualizada a las 18:20 22.08.2016)")),
        line("short-address", Kind.CALL_TO_ACTION,
             r"(?:URL courte|URL corto|URL curta|Kurze URL|URL abbreviato)(?: \d{1,6}){0,5}", label="social",
             head=("URL courte", "URL corto", "URL curta", "Kurze URL", "URL abbreviato"), longest=50, identifies=True,
             examples=("URL courte", "URL corto 0 213 2 0")),
        line("counts", Kind.CALL_TO_ACTION, r"\d{1,6}(?: \d{1,6}){1,5}", label="social", where="head", follows="social",
             longest=40,
             examples=("0 213 2 0",)),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L} ,-]{2,30})", label="topics", where="head", longest=34,
             follows=("caption", "title"), awaits="published",
             examples=("Insolite", "Defensa")),
        line("picture", Kind.MEDIA,
             r"© (?P<credit>(?:Photo\.?|Foto|Fotolia|AP Photo|AFP \d{0,4}|REUTERS|Sputnik|Folhapress|Wikipedia|CC0"
             r"|Flickr|Depositphotos)[^\n]{0,80})", label="caption", where="head", head="© ", longest=110,
             examples=("© Sputnik . Ana Ruiz",)),
        line("deck", Kind.HEADER, r"(?![^\n]{0,60}\(Sputnik\))[\p{Lu}¿¡«\"“‘'][^\n]{60,400}\.", label="subtitle",
             where="head", longest=410, follows="social",
             examples=("Los cuatro marineros del barco sacaron con sus redes una campana que nadie echaba de menos en el puerto.",)),
        line("more", Kind.INSERT,
             r"(?:Mais|Más|Lire aussi|Mehr|Leggi anche) ?: ?(?P<headline>[\p{Lu}\d¿¡«\"“‘'][^\n]{8,150}[^\n.])",
             label="related", longest=180, head=("Mais", "Más", "Lire aussi", "Mehr", "Leggi anche"),
             examples=("Mais: Moinho volta a girar depois da cheia",)),
        line("views", Kind.LEGAL,
             r"(?:As opiniões expressas nesta matéria podem não necessariamente coincidir com as da redação da "
             r"Sputnik|La opinión del autor no coincide necesariamente con la de Sputnik"
             r"|Las opiniones expresadas en este artículo son de exclusiva responsabilidad del autor"
             r"|Les opinions exprimées dans ce contenu n'engagent que la responsabilité de l'auteur)\.?",
             label="disclaimer", longest=150,
             head=("As opiniões expressas nesta", "La opinión del autor no coincide",
                   "Las opiniones expresadas en este", "Les opinions exprimées dans ce contenu"),
             examples=("As opiniões expressas nesta matéria podem não necessariamente coincidir com as da redação da Sputnik",)),
        run("tags", Kind.HEADER, r"(?:Tags|Etiquetas|Mots-clés|Schlagworte):", label="topics", where="tail", longest=14,
            head=("Tags:", "Etiquetas:", "Mots-clés:", "Schlagworte:"),
            after=Members(r"(?!Règles|Normas|Padrões|Community|Standard)(?P<topics>\p{L}[^\n.!?]{2,200})", most=1, least=1),
            examples=("Etiquetas:\nhelicópteros, incendios",)),
        line("comment-bar", Kind.CALL_TO_ACTION,
             r"(?:Règles de conduite ?Discussion|Normas comunitarias ?Discusión|Padrões da comunidade ?Discussão"
             r"|Community-Regeln ?Diskussion|Standard della comunità ?Discussione"
             r"|Commenter via (?:Sputnik|Facebook) ?Commenter via (?:Sputnik|Facebook)"
             r"|Comentario vía (?:Sputnik|Facebook) ?Comentario vía (?:Sputnik|Facebook)"
             r"|Comentar (?:no Facebook|na Sputnik) ?Comentar (?:no Facebook|na Sputnik)"
             r"|Via (?:Facebook|Sputnik) kommentieren ?Via (?:Facebook|Sputnik) kommentieren"
             r"|Commenta via (?:Facebook|Sputnik) ?Commenta via (?:Facebook|Sputnik))", label="comment", longest=70,
             identifies=True,
             head=("Règles de conduite", "Normas comunitarias", "Padrões da comunidade", "Community-Regeln",
                   "Standard della comunità", "Commenter via ", "Comentario vía ", "Comentar n", "Via Facebook",
                   "Via Sputnik", "Commenta via "),
             examples=("Règles de conduiteDiscussion", "Comentario vía SputnikComentario vía Facebook")),
    ),
)
