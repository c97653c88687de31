"""Pages in scripts without capitals: their headline is found by what stands below it, and by the story that takes it up."""

import pytest

import reprintparse
from reprintparse.text.caseless import is_caseless_headline, is_caseless_sentence
from reprintparse.text.echo import echo

CHINESE = "阿登的老磨坊重新开门"
STORY = (
    "\n\n河谷里的老磨坊停了十年，上周终于重新开门，水车又转了起来。\n\n"
    "磨坊主说，面粉第一天就卖完了，村里的面包师傅一早就来排队。\n\n他说，明年还要修好旁边的堤坝。\n"
)
ARABIC = "الطاحونة القديمة تعود إلى العمل في الوادي"
TOLD = (
    "\n\nعادت الطاحونة القديمة إلى العمل بعد عشر سنوات من التوقف، وقال صاحبها إن الدقيق نفد في اليوم الأول.\n\n"
    "وأضاف أن أهل القرية جاءوا منذ الصباح الباكر ليشتروا الخبز من جديد.\n"
)


def labels(page: str) -> dict[str, str | None]:
    return {segment.content: segment.label for segment in reprintparse.parse(page)}


@pytest.mark.parametrize("below", ["作者：林晓", "2016年3月5日 10:30", "2016-03-05 10:30 来源：河谷日报"])
def test_a_chinese_headline_stands_above_its_byline_or_date(below: str) -> None:
    assert labels(f"{CHINESE}\n\n{below}{STORY}")[CHINESE] == "title"


@pytest.mark.parametrize("below", ["بقلم: سامر حسن", "5 مارس 2016", "المصدر: صحيفة الوادي"])
def test_an_arabic_headline_stands_above_its_byline_or_date(below: str) -> None:
    assert labels(f"{ARABIC}\n\n{below}{TOLD}")[ARABIC] == "title"


def test_a_menu_above_a_chinese_headline_is_the_page_s() -> None:
    found = reprintparse.parse(
        f"河谷网首页\n\n新闻 体育 汽车 房产 旅游 教育 更多\n\n{CHINESE}\n\n2016年3月5日 10:30{STORY}"
    )
    assert found.reprint.title == CHINESE
    assert "体育" not in found.body.text


def test_a_first_sentence_in_chinese_is_no_headline() -> None:
    sentence = "河水上涨了三米，磨坊主还没有睡。"
    assert sentence in reprintparse.parse(f"{sentence}\n\n2016年3月5日，河水退了。{STORY}").body.text


def test_a_story_without_spaces_takes_up_its_headline() -> None:
    assert echo(CHINESE, STORY)[1] > 0.5
    assert echo(CHINESE, "昨天晚上下了一场大雨")[0] == 0


def test_the_arabic_article_is_no_part_of_a_word() -> None:
    assert echo("طاحونة قديمة", "والطاحونة القديمة في القرية")[0] == 2


def test_what_ends_with_a_full_stop_is_a_sentence_in_any_script() -> None:
    assert is_caseless_sentence("水位上涨了三米。")
    assert not is_caseless_sentence(CHINESE)
    assert is_caseless_headline(CHINESE)
    assert not is_caseless_headline("水位上涨了三米。")
    assert not is_caseless_headline("新闻 体育 汽车 房产 旅游")


def test_the_date_before_the_source_is_the_chinese_page_s() -> None:
    record = reprintparse.parse(f"{CHINESE}\n\n2016-03-05 10:30 来源：河谷日报{STORY}").reprint
    assert record.source == "河谷日报"
    assert record.source_published is None
    assert str(record.republished) == "2016-03-05"


def test_a_chinese_name_alone_above_the_date_is_the_author_s() -> None:
    assert reprintparse.parse(f"{CHINESE}\n\n林晓\n\n2016年3月5日 10:30{STORY}").reprint.authors == ("林晓",)


def test_chinese_names_in_a_row_are_several_authors() -> None:
    assert reprintparse.parse(f"{CHINESE}\n\n作者：林晓 陈默{STORY}").reprint.authors == ("林晓", "陈默")
