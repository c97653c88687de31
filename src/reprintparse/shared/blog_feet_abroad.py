"""What Blogger sets under a post in Spanish, French, German, Portuguese and Italian: neighbors, feeds, buttons, who posted.

The lines are the same as in English (`blog_feet.py`), in the words of each edition; all of them count only in the tail, save those
that hold the name of the button.
"""

from reprintparse import Kind, Profile, line, span

POSTER = r"(?P<author>[\p{L}\d][\p{L}\d.'’_ -]{1,40}?)"
CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.? ?[Mm]\.?)?"

PROFILE = Profile(
    name="blog-feet-abroad",
    title="Feet of blogs in other languages",
    always=True,
    rules=(
        line("pages", Kind.FURNITURE,
             r"(?:Entradas? más recientes?|Entradas? antiguas?|Página principal|Articles? plus récents?"
             r"|Articles? plus anciens?|Messages plus (?:récents|anciens)|Accueil|Neuere(?:r)? Posts?"
             r"|Ältere(?:r)? Posts?|Startseite|Postage(?:m|ns) mais (?:recentes?|antigas?)|Página inicial"
             r"|Post più (?:recent[ei]|vecchi[o]?)|Home page)(?: (?:Entradas? antiguas?|Página principal"
             r"|Articles? plus anciens?|Accueil|Ältere(?:r)? Posts?|Startseite|Postage(?:m|ns) mais antigas?"
             r"|Página inicial|Post più vecchi[o]?|Home page)){0,2}", label="navigation", where="tail", longest=80,
             head=("Entrada", "Página principal", "Article", "Messages plus", "Accueil", "Neuere", "Ältere",
                   "Startseite", "Postage", "Página inicial", "Post più", "Home page"),
             examples=("Entrada más reciente Entrada antigua Página principal", "Älterer Post", "Postagem mais antiga")),
        line("feed", Kind.CALL_TO_ACTION,
             r"(?:Suscribirse a|Inscription à|Assinar|Iscriviti a|Abonnieren)(?: ?:)? ?(?:Enviar comentarios|Entradas"
             r"|Publier les commentaires|Articles|Kommentare zum Post|Posts|Postar comentários|Postagens"
             r"|Commenti sul post|Post) \(Atom\)", label="subscribe",
             head=("Suscribirse a", "Inscription à", "Assinar", "Iscriviti a", "Abonnieren"), longest=70, amid=True,
             examples=("Suscribirse a: Enviar comentarios (Atom)", "Abonnieren Kommentare zum Post (Atom)")),
        line("buttons", Kind.CALL_TO_ACTION,
             r"(?:(?:Enviar por correo electrónico|Escribe un blog|Envoyer par e-mail|BlogThis!"
             r"|Diesen Post per E-Mail versenden|Enviar por e-mail|Postar no blog!|Invia tramite email"
             r"|Postalo sul blog|(?:Compartir (?:con|en)|Partager (?:sur|dans)|In|Compartilhar (?:no|com o)"
             r"|Condividi (?:su|in)|Auf) (?:Twitter|X|Facebook|Pinterest)(?: freigeben| teilen)?) ?){1,6}",
             label="social", where="tail", longest=190,
             head=("Enviar por", "Escribe un", "Envoyer par", "Diesen Post", "Postar no blog", "Invia tramite",
                   "Postalo sul", "Compartir ", "Partager ", "In Twitter", "In Facebook", "In Pinterest",
                   "Compartilhar ", "Condividi ", "Auf ", "BlogThis!"),
             examples=("Enviar por correo electrónico Escribe un blog Compartir con Twitter", "In Twitter freigeben",
                       "Compartir con Facebook")),
        line("comment-link", Kind.CALL_TO_ACTION,
             r"(?:Publicar un comentario(?: en la entrada)?|Enregistrer un commentaire|Kommentar veröffentlichen"
             r"|Postar um comentário|Posta un commento)", label="comment", where="tail", longest=44,
             head=("Publicar un", "Enregistrer un", "Kommentar veröff", "Postar um", "Posta un"),
             examples=("Enregistrer un commentaire", "Kommentar veröffentlichen")),
        line("posted-by", Kind.HEADER,
             rf"(?:Publicado por|Publié par|Eingestellt von|Gepostet von|Postado por|Pubblicato da) {POSTER} (?:en|à"
             rf"|um|às|a) {CLOCK}", label="byline", where="tail", longest=90,
             head=("Publicado por", "Publié par", "Eingestellt von", "Gepostet von", "Postado por", "Pubblicato da"),
             examples=("Publicado por Ana en 12:04", "Eingestellt von Ana Ruiz um 12:04")),
        line("labels", Kind.HEADER,
             r"(?:Etiquetas|Libellés|Labels|Marcadores|Etichette) ?: ?(?P<topics>[\p{L}\d][^\n:.!?]{1,160})",
             label="topics", where="tail", longest=180,
             head=("Etiquetas", "Libellés", "Labels", "Marcadores", "Etichette"),
             examples=("Libellés : Europe", "Marcadores: Europa, Trabalho")),
        span("buttons-inside", Kind.CALL_TO_ACTION,
             r"(?:Enviar por correo electrónico|Envoyer par e-mail|Diesen Post per E-Mail versenden|Enviar por e-mail"
             r"|Invia tramite email) ?(?:Escribe un blog|BlogThis!|Postar no blog!"
             r"|Postalo sul blog) ?(?:(?:Compartir (?:con|en)|Partager (?:sur|dans)|In|Compartilhar (?:no|com o)"
             r"|Condividi (?:su|in)|Auf) (?:Twitter|X|Facebook|Pinterest)(?: freigeben| teilen)? ?){0,4}(?<=\S)",
             label="social", lead="",
             stem=("Enviar por correo electr", "Envoyer par e-mail", "Diesen Post per E-Mail", "Enviar por e-mail",
                   "Invia tramite email"),
             examples=("Enviar por correo electrónico Escribe un blog Compartir con Twitter Compartir con Facebook Compartir en Pinterest",)),
        span("pages-inside", Kind.FURNITURE,
             r"(?:Entrada más reciente ?Entrada antigua ?(?:Página principal|Inicio)"
             r"|Article plus récent ?Article plus ancien ?Accueil|Neuerer Post ?Älterer Post ?Startseite"
             r"|Postagem mais recente ?Postagem mais antiga ?(?:Página inicial|Início)"
             r"|Post più recente ?Post più vecchio ?Home page)", label="navigation", lead="",
             stem=("Entrada más reciente", "Article plus récent", "Neuerer Post", "Postagem mais recente",
                   "Post più recente"),
             examples=("Entrada más reciente Entrada antigua Página principal",)),
        span("feed-inside", Kind.CALL_TO_ACTION,
             r"(?:Suscribirse a|Inscription à|Assinar|Iscriviti a|Abonnieren) ?:? ?(?:Enviar comentarios"
             r"|Publier les commentaires|Kommentare zum Post|Postar comentários|Commenti sul post) \(Atom\)",
             label="subscribe", lead="",
             stem=("Suscribirse a", "Inscription à", "Assinar", "Iscriviti a", "Abonnieren"),
             examples=("Suscribirse a: Enviar comentarios (Atom)",)),
        span("comment-inside", Kind.CALL_TO_ACTION,
             r"(?:No hay comentarios|Aucun commentaire|Keine Kommentare|Nenhum comentário"
             r"|Nessun commento) ?: ?(?:Publicar un comentario|Enregistrer un commentaire|Kommentar veröffentlichen"
             r"|Postar um comentário|Posta un commento)", label="comment", lead="",
             stem=("No hay comentarios", "Aucun commentaire", "Keine Kommentare", "Nenhum comentário",
                   "Nessun commento"),
             examples=("No hay comentarios: Publicar un comentario",)),
    ),
)
