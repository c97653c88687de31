"""Рамблер (Rambler): a Russian portal that carries stories of agencies and papers.

Head: "Рамблер/новости", section, outlet, date, title, or the title first, then outlet and date; "Фото: OUTLET". Inside: "Видео дня". Tail: "Источник: OUTLET", the day's other headlines, "Поделиться".
"""

from reprintparse import Kind, Members, Profile, line, run

DATE = r"\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) (?:19|20)\d\d"

PROFILE = Profile(
    name="rambler",
    title="Рамблер",
    sites=("rambler.ru",),
    aliases=("Рамблер", "Рамблер/новости", "Рамблер/Новости", "Rambler"),
    rules=(
        line("masthead", Kind.FURNITURE,
             r"(?P<republisher>Рамблер)/(?:новости|финансы|спорт|авто|кино|женский|путешествия|доктор|субботний"
             r"|личные финансы)", label="navigation", where="head", head="Рамблер/", longest=40, identifies=True,
             examples=("Рамблер/новости",)),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lu}\p{Ll}{2,20}(?: \p{L}{1,20}){0,2})", label="topics",
             where="head", longest=40, follows="navigation",
             examples=("Происшествия",)),
        line("menu", Kind.FURNITURE, r"Главное|Новости|Топ-100|Войти", label="navigation", where="head", longest=12,
             head=("Главное", "Новости", "Топ-100", "Войти"), follows="navigation",
             examples=("Главное",)),
        line("title-above", Kind.HEADER, r"[\p{Lu}\d«\"“][^\n]{15,200}(?<![.;,])", label="title", where="head",
             longest=210, follows=("topics", "navigation"), below=r"[\p{Lu}«][^\n!?:]{1,40}$",
             examples=("В Ардене снова открыли мельницу",)),
        line("outlet-below", Kind.HEADER, r"(?P<author>[\p{Lu}\d«][^\n.!?:]{1,40}(?:\.(?:ru|Ru|RU|com|рф))?)",
             label="byline", where="head", longest=46, follows="title", below=rf"(?:{DATE})",
             examples=("Вестник Долины", "Вестник.ru")),
        line("day-video", Kind.MEDIA, r"Видео дня", label="media", head="Видео дня", longest=12,
             examples=("Видео дня",)),
        line("outlet", Kind.HEADER, r"(?P<source>[\p{Lu}\d«][^\n.!?:]{1,40})", label="source", where="head", longest=44,
             follows="topics", below=rf"{DATE}",
             examples=("Вестник Долины",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE})(?:,? (?:в )?\d{{1,2}}:\d\d)?", where="head", longest=40,
             examples=("5 марта 2016",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d«\"“][^\n]{11,200}(?<![.;,])", where="head", longest=210,
             follows=("published", "source"),
             examples=("В Ардене снова открыли мельницу",)),
        run("more", Kind.INSERT, r"Главное сейчас|Новости партн[её]ров|Что думаешь\?|Последние новости",
            label="related", where="tail", longest=24,
            head=("Главное сейчас", "Новости парт", "Что думаешь?", "Последние нов"),
            after=Members(r"[\p{Lu}\d«\"“][^\n]{8,200}(?<![.:])", most=12),
            examples=("Главное сейчас\nВ Ардене снова открыли мельницу",)),
    ),
)
