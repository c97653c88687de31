"""Lenta.ru: a Russian news site; it closes with a call for readers' news."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="lenta",
    title="Lenta.ru",
    sites=("lenta.ru",),
    aliases=("Lenta.ru", "Лента.ру", "Лента.Ру", "Lenta"),
    rules=(
        line("feedback", Kind.FURNITURE, r"Обратная связь с отделом [«\"][^\n»\"]{2,40}[»\"]:?", label="contact",
             head="Обратная связь с отделом", identifies=True, longest=80,
             examples=("Обратная связь с отделом «Мир»:",)),
        line("write", Kind.FURNITURE, r"Если вы стали свидетелем важного события, [^\n]{10,200}", label="contact",
             head="Если вы стали свидетелем важного", longest=260,
             examples=("Если вы стали свидетелем важного события, у вас есть новость или идея для материала, напишите на этот адрес.",)),
        line("channel", Kind.CALL_TO_ACTION, r"Подписывайтесь на канал [«\"]Ленты[»\"][^\n]{0,60}", label="subscribe",
             head="Подписывайтесь на канал", identifies=True, longest=100,
             examples=("Подписывайтесь на канал «Ленты» в Telegram",)),
    ),
)
