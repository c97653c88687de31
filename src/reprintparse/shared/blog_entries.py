"""What blog software says of a post below it, in other languages than English: where it was filed, by whom, its permanent link.

WordPress's own themes, in the words of their translations: "Dieser Beitrag wurde unter X veröffentlicht. Setze ein Lesezeichen
auf den Permalink.", "Esta entrada fue publicada en X. Guarda el enlace permanente."; and the note that it is liked.
"""

from reprintparse import Kind, Profile, line

FILED = (
    r"(?:Diese[rs] (?:Beitrag|Eintrag|Artikel) wurde (?:am [^\n]{6,40} )?(?:von [^\n]{2,40} )?(?:unter|in) [^\n]{2,300}?(?:veröffentlicht|abgelegt)"
    r"(?: (?:und|,) (?:mit [^\n]{2,300}? verschlagwortet|getaggt mit [^\n]{2,300}?))?"
    r"|Diese[rs] (?:Beitrag|Eintrag) wurde veröffentlicht in [^\n]{2,300}?"
    r"|(?:Cette entrée|Ce contenu|Cet article) a été publiée? (?:dans|le|par) [^\n]{2,400}?"
    r"|Esta entrada (?:fue|ha sido) publicada (?:en|por|el) [^\n]{2,400}?"
    r"|(?:Esta entrada|Este post|Este artigo) foi publicad[ao] (?:em|por) [^\n]{2,400}?"
    r"|Quest(?:a voce è stata pubblicata|o articolo è stato pubblicato) (?:in|il|da) [^\n]{2,400}?"
    r"|Dit bericht (?:werd|is) geplaatst in [^\n]{2,400}?"
    r"|Запись опубликована в рубрике [^\n]{2,400}?"
    r"|Ten wpis został opublikowany w (?:kategorii )?[^\n]{2,400}?)"
)
LINK = (
    r"(?:Setzen? (?:Sie )?ein Lesezeichen auf den Perma(?:nent)?link|Lesezeichen auf den Permanentlink|Permanenter Link (?:zum Eintrag|des Eintrags)"
    r"|Speichere in deinen Favoriten diesen [Pp]ermalink"
    r"|Mettez-le en favori avec son permalien|Vous pouvez la mettre en favoris avec ce permalien|Enregistrer le permalien|Bookmarquez (?:ce|le) permalien"
    r"|Ajoutez ce permalien à vos favoris|Guarda (?:el )?enlace permanente|Añade a marcadores el enlace permanente"
    r"|Adicione o link permanente aos seus favoritos|Marque (?:o )?[Ll]ink [Pp]ermanente"
    r"|Contrassegna il permalink|Aggiungi il permalink ai segnalibri"
    r"|Bookmark de permalink|Maak dit favoriet permalink"
    r"|Добавьте в закладки постоянную ссылку|Dodaj zakładkę do bezpośredniego odnośnika)"
)
HEADS = (
    "Dieser Beitrag wurde", "Dieser Eintrag wurde", "Dieser Artikel wurde", "Cette entrée a été publiée",
    "Ce contenu a été publié", "Cet article a été publié", "Esta entrada fue publicada", "Esta entrada ha sido publ",
    "Esta entrada foi publicada", "Este post foi publicado", "Este artigo foi publicado", "Questa voce è stata pubbl",
    "Questo articolo è stato pubbl", "Dit bericht werd geplaatst", "Dit bericht is geplaatst", "Запись опубликована в рубрике",
    "Ten wpis został opublikowany",
)  # fmt: skip
LINKS = (
    "Setze ein Lesez", "Setzen Sie ein Lesez", "Lesezeichen auf den P", "Permanenter Link ", "Speichere in deinen Fav",
    "Mettez-le en favori", "Vous pouvez la mettre en fav", "Enregistrer le permalien", "Bookmarquez ",
    "Ajoutez ce permalien", "Guarda el enlace perm", "Guarda enlace perm", "Añade a marcadores el",
    "Adicione o link perm", "Marque Link Perm", "Marque o link perm", "Marque o Link Perm", "Marque link perm",
    "Contrassegna il perm", "Aggiungi il permalink", "Bookmark de perm", "Maak dit favoriet perm", "Добавьте в закладки",
    "Dodaj zakładkę do bez",
)  # fmt: skip

PROFILE = Profile(
    name="blog-entries",
    title="Entries of blogs in other languages",
    always=True,
    rules=(
        line("entry", Kind.HEADER, rf"{FILED}\.? (?P<as_navigation>{LINK}[^\n]{{0,60}})", label="topics", longest=900,
             head=HEADS,
             examples=("Dieser Beitrag wurde unter Mühlen veröffentlicht. Setze ein Lesezeichen auf den Permalink.",
                       "Ce contenu a été publié dans Moulins par Ana Ruiz, et marqué avec rivière, farine. Mettez-le en favori avec son permalien.",
                       "Esta entrada fue publicada en Molinos y etiquetada harina, río por Ana Ruiz. Guarda el enlace permanente.",
                       "Esta entrada foi publicada em Moinhos e marcada com a tag rio. Adicione o link permanente aos seus favoritos.",
                       "Questa voce è stata pubblicata in Mulini e contrassegnata con fiume. Contrassegna il permalink.",
                       "Dit bericht werd geplaatst in Molens door Ana Ruiz. Bookmark de permalink.",
                       "Запись опубликована в рубрике Мельницы. Добавьте в закладки постоянную ссылку.",
                       "Ten wpis został opublikowany w kategorii Młyny. Dodaj zakładkę do bezpośredniego odnośnika."),
             near_misses=("Cet article a été publié dans l'indifférence.",
                          "Dieser Beitrag wurde unter Tränen geschrieben.")),
        line("entry-short", Kind.HEADER,
             r"Diese[rs] (?:Beitrag|Eintrag) wurde (?:unter|in) \p{Lu}[^\n.]{2,100} (?:veröffentlicht|abgelegt)\."
             r"|Cette entrée a été publiée dans \p{Lu}[^\n.]{2,100}\."
             r"|Esta entrada fue publicada en \p{Lu}[^\n.]{2,100}\."
             r"|Esta entrada foi publicada em \p{Lu}[^\n.]{2,100}\."
             r"|Questa voce è stata pubblicata in \p{Lu}[^\n.]{2,100}\."
             r"|Dit bericht (?:werd|is) geplaatst in \p{Lu}[^\n.]{2,100}\."
             r"|Запись опубликована в рубрике \p{Lu}[^\n.]{2,100}\.", label="topics", where="tail", longest=170,
             head=HEADS,
             examples=("Dieser Beitrag wurde unter Mühlen veröffentlicht.",)),
        line("permanent-link", Kind.FURNITURE, rf"{LINK}\.?", label="navigation", longest=70, head=LINKS, amid=True,
             examples=("Setze ein Lesezeichen auf den Permalink.", "Guarda el enlace permanente.",
                       "Contrassegna il permalink."), near_misses=("Enregistrer le permalien ne suffit pas.",)),
        line("liked", Kind.CALL_TO_ACTION,
             r"(?:Gefällt mir ?:? ?)?Gefällt mir ?Wird geladen ?(?:…|\.{3})|J'aime ?[Cc]hargement ?(?:…|\.{3})"
             r"|Vind-ik-leuk ?Aan het laden ?(?:…|\.{3})|(?:Нравится|Мне нравится) ?Загрузка ?(?:…|\.{3})"
             r"|Lubię ?Wczytywanie ?(?:…|\.{3})|إعجاب ?تحميل ?(?:…|\.{3})|いいね ?読み込み中 ?(?:…|\.{3})|Vind ik leuk:"
             r"|Понравилось это:|Dodaj do ulubionych:|معجب بهذه:|いいね:|Teilen mit:|Dies teilen:|Dit delen:|Udostępnij:"
             r"|Sei der Erste, dem (?:das|dies) gefällt\.?|Sé el primero en decir que te gusta\.?"
             r"|Soyez le premier à aimer cet article\.?|Seja o primeiro a curtir (?:este|isso)[^\n.]{0,20}\.?",
             label="social", longest=70, amid=True,
             head=("Gefällt mir", "J'aime", "J’aime", "Vind-ik-leuk", "Vind ik leuk:", "Нравится", "Мне нравится",
                   "Lubię", "إعجاب", "いいね", "Понравилось это", "Dodaj do ulub", "معجب بهذه", "Teilen mit:",
                   "Dies teilen:", "Dit delen:", "Udostępnij:", "Sei der Erste, dem", "Sé el primero en",
                   "Soyez le premier", "Seja o primeiro a c"),
             examples=("Gefällt mir Wird geladen …", "Teilen mit:", "Vind-ik-leuk Aan het laden...",
                       "Нравится Загрузка..."), near_misses=("Нравится здесь всем.", "J'aime le moulin.")),
    ),
)
