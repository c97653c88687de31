"""ИноСМИ (InoSMI): articles of the foreign press in Russian translation, by the agency RIA Novosti.

Head: theme, title, "OUTLET, COUNTRY", date, a picture of the agency's with "Перейти в фотобанк", the author's name in Russian
and Latin letters, a deck that says what the author tells. Tail: "Оригинал публикации:", "Опубликовано 04/05/2021", whose opinions
the site's materials hold.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

COUNTRY = (
    r"(?:США|Великобритания|Германия|Франция|Италия|Испания|Португалия|Финляндия|Швеция|Норвегия|Дания|Исландия|Эстония"
    r"|Латвия|Литва|Польша|Чехия|Словакия|Венгрия|Румыния|Болгария|Сербия|Хорватия|Греция|Турция|Австрия|Швейцария"
    r"|Нидерланды|Бельгия|Ирландия|Украина|Белоруссия|Грузия|Армения|Азербайджан|Израиль|Иран|Китай|Япония|Южная Корея"
    r"|Индия|Канада|Австралия|Катар|ОАЭ|Саудовская Аравия|Египет|Ливан|Сирия|Аргентина|Бразилия|Мексика|Сингапур)"
)
TELLS = (
    r"(?:расска|пиш[еу]т|сообща|считает|полагает|отмечает|утверждает|убежд|уверен|подч[её]ркивает|анализирует|объясняет|задается|задаётся|выясня|разбира|вспомина|описыва|корреспондент|автор статьи)"
)

PROFILE = Profile(
    name="inosmi",
    title="ИноСМИ",
    sites=("inosmi.ru", "inosmi.info"),
    aliases=("ИноСМИ", "ИноСМИ.RU", "ИноСМИ.Ru", "Inosmi", "InoSMI", "inosmi.ru"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>ИноСМИ(?:\.(?:RU|Ru|ru))?)", label="navigation",
             where="head", head="ИноСМИ", longest=12, first=True,
             examples=("ИноСМИ",)),
        line("registered", Kind.FURNITURE,
             r"Регистрация пройдена успешно!?|Пожалуйста, перейдите по ссылке из письма, отправленного на[^\n]{0,60}"
             r"|Читать inosmi\.ru в[^\n]{0,60}", label="navigation", where="head",
             head=("Регистрация пройдена", "Пожалуйста, перейдите", "Читать inosmi"), longest=130,
             examples=("Регистрация пройдена успешно!", "Пожалуйста, перейдите по ссылке из письма, отправленного на",
                       "Читать inosmi.ru в")),
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) \| (?P<republisher>ИноСМИ)[^\n|]{0,60}",
             label="title", where="head", stem="| ИноСМИ", longest=300, identifies=True, first=True,
             examples=("Arden Post (США): как открыли мельницу | ИноСМИ",)),
        line("theme-below", Kind.HEADER,
             r"(?P<topics>Политика|Общество|Экономика|Наука|История|Военное дело|Мультимедиа|Блоги)", label="topics",
             where="head", longest=20, follows=("title", "navigation", "disclaimer"), awaits="source",
             examples=("Общество",)),
        line("year-picture", Kind.MEDIA,
             r"© ?(?P<credit>(?:AFP|AP Photo|REUTERS|РИА Новости) 20\d\d(?:, | / )\p{Lu}[\p{L} .'-]{3,60})",
             label="caption", head="©", longest=90,
             examples=("© AFP 2018, Ana Ruiz",), near_misses=("© AFP 2018, all rights reserved",)),
        line("theme", Kind.HEADER,
             r"(?P<topics>Политика|Общество|Экономика|Наука|История|Военное дело|Мультимедиа|Блоги)", label="topics",
             where="head", longest=20, first=True,
             examples=("Общество",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d«\"“][^\n]{8,200}(?<![.;,])", where="head", longest=210,
             follows=("", "topics", "navigation", "disclaimer"),
             below=rf"\(?[\"«“]?[\p{{Lu}}\d][^\n]{{1,50}}, {COUNTRY}\)?$",
             examples=("Как в Ардене снова открыли мельницу",)),
        line("outlet", Kind.HEADER,
             rf"\(?[\"«“]?(?P<source>[\p{{Lu}}\d][^\n,\"»”]{{1,50}})[\"»”]?, (?P<place>{COUNTRY})\)?", label="source",
             where="head", longest=90,
             examples=("Arden Post, США", '("Arden Post", Великобритания)')),
        line("published", Kind.HEADER, r"(?P<date>\d{2}\.\d{2}\.20\d\d)(?: \d{1,2}:\d\d)?", where="head", longest=20,
             examples=("14.05.2021",)),
        line("agency-picture", Kind.MEDIA,
             r"© ?(?P<credit>(?:РИА Новости|AP Photo|REUTERS|AFP|flickr\.com|CC0|Фото: Public Domain|Public [Dd]omain"
             r"|Fotolia|CC BY|Фото из открытых источников)[^\n.]{0,80})", label="caption", where="head", head="©",
             longest=110,
             examples=("© РИА Новости, Анна Иванова",)),
        line("bank", Kind.FURNITURE, r"Перейти в (?:фотобанк|медиабанк)", label="navigation", where="head",
             head="Перейти в ", longest=24,
             examples=("Перейти в фотобанк",)),
        line("byline", Kind.HEADER, rf"(?P<author>{PERSON}) \((?:\p{{Latin}}[\p{{Latin}}'.-]{{0,20}} ?){{2,5}}\)",
             where="head", tail=")", longest=100,
             examples=("Анна Руис (Ana Ruiz)",)),
        line("picture", Kind.MEDIA, r"[\p{Lu}\d«][^\n]{3,140}(?<![.,:;!?])", label="caption", where="head", longest=144,
             follows="caption", below=r"[^\n]{60,900}",
             examples=("Мельница в Ардене",)),
        line("deck", Kind.HEADER, rf"(?=[^\n]{{0,600}}{TELLS})[\p{{Lu}}\d«][^\n]{{60,600}}[.?!]", label="subtitle",
             where="head", follows=("byline", "caption"), longest=620,
             examples=("В деревне Арден жители выкупили старую мельницу у банка за один евро. Корреспондент побывал там и рассказывает, почему.",)),
        run("context", Kind.INSERT, r"Контекст", label="related", head="Контекст", longest=10,
            after=Members(r"[\p{Lu}\d«\"“][^\n]{5,140}(?<![.,:;])|[\p{Lu}\d][^\n]{1,50} \d\d\.\d\d\.20\d\d", most=6, least=2),
            examples=("Контекст\n\nКак мельница победила реку\nArden Post 02.02.2018",)),
        line("first-there", Kind.ATTRIBUTION, r"Опубликовано (?P<date>\d{1,2}/\d{1,2}/(?:19|20)\d\d)(?: \d{1,2}:\d\d)?",
             label="origin", where="tail", head="Опубликовано ", longest=40,
             examples=("Опубликовано 14/05/2021",)),
        line("opinions", Kind.LEGAL,
             r"Материалы ИноСМИ содержат оценки исключительно зарубежных СМИ и не отражают позици[юи] редакции "
             r"ИноСМИ\.?", label="disclaimer", identifies=True, head="Материалы ИноСМИ содержат",
             examples=("Материалы ИноСМИ содержат оценки исключительно зарубежных СМИ и не отражают позицию редакции ИноСМИ.",)),
        line("comments", Kind.CALL_TO_ACTION, r"Обсудить|Комментарии(?: ?\(?\d{1,4}\)?)?", label="comment",
             where="tail", head=("Обсудить", "Комментарии"), longest=20,
             examples=("Обсудить", "Комментарии")),
    ),
)
