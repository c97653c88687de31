"""Военное обозрение (topwar.ru): Russian site that reprints stories and prints its own.

Tail: "Автор:" and "Первоисточник:" on lines of their own with what follows, the hint on misprints, the rules for comments.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="topwar",
    title="Военное обозрение",
    sites=("topwar.ru",),
    aliases=("Военное обозрение", "topwar.ru", "Topwar", "Military Review"),
    rules=(
        run("author", Kind.HEADER, r"Автор:", label="byline", where="tail", head="Автор:", longest=8,
            after=Members(r"(?P<author>\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,24}){0,3})", most=1, least=1),
            examples=("Автор:\nАнна Речная",)),
        run("origin", Kind.ATTRIBUTION, r"Первоисточник:", label="origin", head="Первоисточник:", longest=16,
            after=Members(r"(?P<url>https?://(?:www\.)?(?P<source>[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})[^\s]{0,200})", most=1, least=1),
            examples=("Первоисточник:\nhttp://www.arden.example/",)),
        line("origin-there", Kind.ATTRIBUTION,
             r"Первоисточник: ?(?P<url>(?:https?://)?(?:www\.)?(?P<source>[\w-]{1,40}(?:\.[\w-]{1,40}){1,4})"
             r"(?:/[^\s]{0,200})?)", label="origin", head="Первоисточник:", longest=240,
             examples=("Первоисточник: http://www.arden.example/mill/",)),
        line("author-there", Kind.HEADER, r"Автор: ?(?P<author>\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{0,24}){0,3})",
             label="byline", where="tail", head="Автор:", longest=80,
             examples=("Автор: Анна Речная",)),
        line("channel", Kind.CALL_TO_ACTION,
             r"Подпи(?:шитесь|сывайтесь) на наш Telegram-канал, регулярно дополнительная информация[^\n]{0,160}?"
             r"(?:https?://t\.me/topwar_official|\.)?", label="subscribe",
             head=("Подпишитесь на наш", "Подписывайтесь на наш"), longest=320,
             examples=("Подписывайтесь на наш Telegram-канал, регулярно дополнительная информация: https://t.me/topwar_official",)),
        line("views", Kind.LEGAL,
             r"Мнение редакции [«\"]?Военного обозрения[»\"]? может не совпадать с точкой зрения авторов "
             r"публикаций\.?", label="disclaimer", head="Мнение редакции", longest=120, identifies=True,
             examples=("Мнение редакции «Военного обозрения» может не совпадать с точкой зрения авторов публикаций",)),
        line("misprint", Kind.FURNITURE, r"Заметили ошЫбку", label="contact", head="Заметили ошЫбку", identifies=True,
             longest=20,
             examples=("Заметили ошЫбку",)),
        line("keys", Kind.FURNITURE, r"Ctrl Enter|Выделите текст и нажмите Ctrl ?\+ ?Enter", label="contact",
             head=("Ctrl Enter", "Выделите текст и нажмите"), longest=44,
             examples=("Ctrl Enter", "Выделите текст и нажмите Ctrl+Enter")),
        run("comments", Kind.CALL_TO_ACTION, r"Информация", label="comment", where="tail", head="Информация",
            longest=12,
            after=Members(r"Уважаемый читатель, чтобы оставлять комментарии к публикации, необходимо[^\n]{3,40}", most=1, least=1),
            examples=("Информация\nУважаемый читатель, чтобы оставлять комментарии к публикации, необходимо зарегистрироваться.",)),
    ),
)
