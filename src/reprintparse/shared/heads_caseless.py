"""Heads of articles in scripts without capitals (Chinese, Japanese, Arabic, Hebrew ...): headline and deck.

A headline is known as elsewhere by what follows it (a byline, a date, an outlet) or by the story that takes up its words;
what a capital would show is shown by the missing full stop. Everything here counts only while it peels off the top.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import LABELED

SIGNED = ("byline", "published", "source")
TOP = (
    "", "navigation", "topics", "social", "advert", "subscribe", "related", "comment", "caption", "media", "published",
    "source", "origin",
)
NO_MENU = (
    r"(?![^\n]{1,24} ?[>›»→] ?|(?:[\p{Han}]{1,4}[ |｜/、>-]{1,3}){3,40}[\p{Han}]{1,4}$|[^\n|｜]{1,16}(?: ?[|｜] ?[^\n|｜]{1,16}){2,12}$)"
)
START = rf"(?!{LABELED}){NO_MENU}[\"'‘“«「『《【〈\[(（#]{{0,3}}(?:\p{{N}}[\p{{N}}.,%]{{0,9}} ?)?"
CLOSED = r"(?<![.,;:…。，；：、؛،])"

PROFILE = Profile(
    name="heads-caseless",
    title="Heads of articles in scripts without capitals",
    always=True,
    rules=(
        line("title-above", Kind.HEADER,
             rf"{START}(?:[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}\p{{Thai}}][^\n]{{5,90}}+"
             rf"|\p{{Lo}}[^\n]{{15,150}}+){CLOSED}", label="title", where="head", longest=160, shortest=6,
             awaits=(*SIGNED, "subtitle", "topics", "caption", "navigation", "social"),
             follows=("", "navigation", "topics", "source", "published", "social", "advert"),
             examples=("阿登的老磨坊重新开门", "河上最后一艘渡船十月停航！", "الطاحونة القديمة تعود إلى العمل في الوادي"),
             near_misses=("河水上涨了三米。", "作者：林晓", "他们说：")),
        line("title-echoed", Kind.HEADER,
             rf"{START}(?:[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}][^\n]{{7,60}}+"
             rf"|[\p{{Arabic}}\p{{Hebrew}}][^\n]{{19,130}}+){CLOSED}(?<![!?！？؟\"”’])", label="title", where="head",
             longest=140, shortest=8, follows=TOP, echoed=True,
             examples=("老磨坊 Old carpenter trusts the oak of the wheel",)),
        line("deck", Kind.HEADER, rf"{START}\p{{Lo}}[^\n]{{20,300}}", label="subtitle", where="head", longest=320,
             shortest=24, follows="title", awaits=SIGNED,
             examples=("老板说，水车已经停了十年，现在河谷里又听得见它的声音，面包师傅也回来了。",)),
    ),
)
