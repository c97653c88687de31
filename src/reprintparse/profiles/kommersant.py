"""Коммерсантъ (Kommersant): a Moscow daily; pointers to its own longer reports."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="kommersant",
    title="Коммерсантъ",
    sites=("kommersant.ru",),
    aliases=("Коммерсантъ", "Коммерсант", "Ъ", "Kommersant"),
    rules=(
        line("more", Kind.INSERT,
             r"Подробнее ?[—–-] в (?:материале|публикации|сюжете) [«\"](?:Ъ|Коммерсантъ?)[»\"][^\n]{0,140}",
             label="related", head="Подробнее", identifies=True, longest=200,
             examples=("Подробнее — в публикации «Ъ» «Мельница снова работает».",)),
    ),
)
