"""Новости Mail.ru: the news pages of a Russian portal, all of them taken over from agencies and papers.

Head: "TITLE - Новости Mail.ru", menu, title, date, "Источник: ТАСС", a picture's credit. Tail: "Поделиться:", "Комментарии".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="mail-ru",
    title="Новости Mail.ru",
    sites=("news.mail.ru",),
    aliases=("Новости Mail.ru", "Новости Mail.Ru", "Новости@Mail.Ru", "Mail.ru", "Mail.Ru"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) [–|—-] (?P<republisher>Новости Mail\.[Rr]u)",
             label="title", where="head", tail=("Новости Mail.ru", "Новости Mail.Ru"), longest=240, identifies=True,
             examples=("В Ардене открыли мельницу - Новости Mail.ru",)),
        line("menu", Kind.FURNITURE,
             r"Главное|Главная|Политика|Общество|Экономика|События|Происшествия|Мир|Спорт|Шоу-бизнес|Наука|Регионы"
             r"|Фото|В мире|В России", label="navigation", where="head", longest=14,
             follows=("title", "navigation", ""),
             examples=("Главное", "Общество")),
        line("published", Kind.HEADER,
             r"(?P<date>\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября"
             r"|декабря) 20\d\d)(?:,? (?:в )?\d{1,2}:\d\d)?", where="head", head=tuple("0123456789"), longest=34,
             examples=("12 декабря 2019", "12 декабря 2019, 10:15")),
        line("source", Kind.HEADER, r"Источник: (?P<source>[\p{L}\d][^\n!?]{1,60})", where="head", head="Источник: ",
             longest=74,
             examples=("Источник: ТАСС",)),
    ),
)
