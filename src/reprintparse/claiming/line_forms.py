"""What a line of a head looks like, by its form alone: a headline, a menu, the way to the page, a line that ends no sentence."""

from __future__ import annotations

import regex

from ..text.blocks import Blocks
from ..text.caseless import FOREIGN_ENDS, is_caseless_headline

__all__ = [
    "DECK",
    "MENU_LINE",
    "SHORT",
    "STOPS",
    "WIDE",
    "ends_menu",
    "is_clutter",
    "is_headline",
    "is_menu",
    "is_path",
    "story",
]

SHORT = 90  # characters of a short line; a longer one below a headline is its deck
WIDE = 140  # a line of a head has at most so many, the deck aside
DECK = 420  # and a deck so many
STOPS = frozenset('.!?:…”"') | FOREIGN_ENDS
HEADLINE = regex.compile(r"(?!(?i:by|posted|published|updated)\b)[\p{Lu}\p{N}\"'‘“¿¡#$][^|•·»>]{19,169}+(?<![.,;:…])")
MENU_LINE = regex.compile(r"[\p{Lu}\d][^|•·»›\n]{1,24}(?: ?[|•·»›] ?[^|•·»›\n]{2,24}){2,12}")
PATH = ("Home", "HOME", "Startseite", "Главная", "الرئيسية", "首页", "首頁")
STEPS = frozenset("/»›>")  # behind the last step of a path, its page
LINKED = regex.compile(r"(?:\[[^\[\]\n]{2,40}\]\([^()\s]{0,300}\)[ *|•·/,]{0,5}){3,40}")
# Words that sites have in their menus.
SECTION = frozenset((
    "home", "news", "world", "nation", "national", "local", "politics", "opinion", "sport", "sports", "business", "economy",
    "markets", "money", "tech", "technology", "science", "health", "environment", "climate", "culture", "arts", "entertainment",
    "life", "lifestyle", "travel", "food", "video", "videos", "photos", "podcasts", "topics", "countries", "regions", "us", "u.s.",
    "uk", "usa", "africa", "asia", "europe", "americas", "america", "canada", "russia", "india", "oceania", "middle", "east", "latin",
    "about", "contact", "archive", "archives", "subscribe", "donate", "search", "obituaries", "classifieds", "weather", "education",
    "multimedia", "features", "columns", "editorial", "letters", "magazine", "newsletters", "events", "jobs", "shop", "more",
    "start", "startseite", "politik", "wirtschaft", "panorama", "kultur", "wissen", "reise", "auto", "leben", "gesellschaft", "meinung",
    "ausland", "inland", "deutschland", "welt", "regional", "lokales", "gesundheit", "digital", "unterhaltung", "wissenschaft", "mehr",
    "главная", "новости", "политика", "экономика", "общество", "спорт", "культура", "наука", "происшествия", "мир", "россия", "финансы",
    "авто", "видео", "фото", "технологии", "мнения", "бизнес", "погода", "ещё", "еще", "недвижимость", "туризм", "здоровье", "армия",
    "الرئيسية", "أخبار", "اخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "فن", "صحة", "تكنولوجيا", "علوم", "مقالات", "فيديو",
    "محليات", "دولي", "عربي", "مجتمع", "صور", "الأخبار", "آراء", "رأي", "المزيد",
    "首页", "首頁", "新闻", "新聞", "体育", "體育", "汽车", "房产", "旅游", "教育", "时尚", "科技", "财经", "財經", "娱乐", "娛樂", "更多", "国内", "国际",
    "國際", "社会", "社會", "军事", "评论", "文化", "健康", "视频", "图片", "政治", "经济", "生活", "历史", "游戏", "股票", "时事", "要闻", "热点", "本地",
))  # fmt: skip
MANY = 40  # words of a menu are looked at
SECTIONS, MOSTLY = 5, 0.6  # a menu has so many words, and so many of them are sections
STEP = regex.compile(r"[\p{Lu}\d/][\p{L}\d&' /»›>-]{0,28}")
ABOVE = 3  # a menu with a line for each section has so many above its last
WORDS = 4  # a headline has so many
TITLED = 0.8  # so many of its words start with a capital in title case
PROSE = 900  # in so many characters a story takes up its headline


def is_headline(plain: str) -> bool:
    """Whether a line has the form of a headline: no sentence ends in it, unless it is written In Title Case."""
    words = plain.split()
    if len(words) < WORDS or not plain[0].isascii():
        if is_caseless_headline(plain):
            return True
        if len(words) < WORDS:
            return False
    titled = plain[-1] == "." and sum(word[0].isupper() for word in words) >= len(words) * TITLED
    return HEADLINE.fullmatch(plain[:-1] if titled else plain) is not None


def is_clutter(plain: str) -> bool:
    """Whether a line may belong to a menu or be a headline: it is short, and no sentence ends in it."""
    return len(plain) <= WIDE and (plain[-1] not in STOPS or plain[-1] in '!?:"”！？؟」“')


def is_menu(blocks: Blocks, index: int) -> bool:
    """Whether a line is nothing but several short links, or sections one after the other: no headline, deck or byline looks like that."""
    start, stop = blocks.span(index)
    if blocks.text[start] in "[*" and LINKED.fullmatch(blocks.text, start, stop) is not None:
        return True
    words = blocks.plains[index].split(maxsplit=MANY)
    return len(words) >= SECTIONS and sum(word.casefold() in SECTION for word in words) >= len(words) * MOSTLY


def is_path(blocks: Blocks, index: int) -> bool:
    """Whether a line is the way to the page: "Home / News /", or "Home World News HEADLINE" with the headline once more below."""
    plain, below = blocks.plains[index], blocks.next(index)
    again = blocks.plains[below] if below >= 0 else ""
    if not plain.startswith(PATH) or not is_headline(again):
        return False
    return plain[-1] in STEPS or (plain.endswith(again) and len(plain) > len(again))


def ends_menu(blocks: Blocks, index: int) -> bool:
    """Whether a line over the headline is the last of a path or menu that has a line for each step: "Home", "News", "Food"."""
    steps: list[str] = []
    at = blocks.next(index, -1)
    while at >= 0 and STEP.fullmatch(blocks.plains[at]):
        steps.append(blocks.plains[at])
        at = blocks.next(at, -1)
    if len(steps) > 1 and any(step in PATH for step in steps):
        return True
    sections = sum(step.casefold() in SECTION for step in steps)
    return sections >= ABOVE and blocks.plains[index].casefold() in SECTION


def story(blocks: Blocks, index: int) -> str:
    """The first characters of the prose from a block on."""
    prose = ""
    while index >= 0 and len(prose) < PROSE:
        prose += " " + blocks.plains[index][:PROSE]
        index = blocks.next(index)
    return prose
