"""A date string is the one day it names, or none."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse.record.dates import read_date, readings

DAY = datetime.date(2015, 10, 5)

WRITTEN = [
    "October 5, 2015", "Oct. 5th, 2015", "OCTOBER 5 2015", "Monday, October 5, 2015 at 6:47 pm", "5 October 2015", "5th of October, 2015",
    "05-Oct-2015", "5 - October - 2015", "5-Oct-15", "Oct 5, '15", "2015-10-05", "2015-10-05T23:59:00+02:00", "2015/10/05", "12:30 5 October 2015",
    "5 octobre 2015", "lundi 5 octobre 2015 à 10h30", "5 de octubre de 2015", "5. Oktober 2015", "Montag, 5. Oktober 2015, 10:30 Uhr",
    "5 de outubro de 2015", "5 ottobre 2015", "5 октября 2015 г.", "5 أكتوبر 2015", "٥ تشرين الأول ٢٠١٥", "5 أكتوبر/تشرين الأول 2015",
    "2015年10月5日 09:43", "二〇一五年十月五日", "05.10.2015", "5 oktober 2015", "5 października 2015", "5 Oktober 2015", "5 Ekim 2015",
    "05.10.2015 (updated 14:56 06.10.2015)",
]  # fmt: skip


@pytest.mark.parametrize("written", WRITTEN)
def test_a_day_is_read_in_every_form_and_language(written: str) -> None:
    assert read_date(written) == DAY


@pytest.mark.parametrize(
    "written",
    ["31 February 2015", "31 February", "13/14/2015", "February 29, 2015", "October 2015", "2015", "24, 2016", "5 Nonsense 2015", "",
     "2015-13-05", "0/0/2015", "Updated October 5, 2015", "Oct 5, 12:30", "99999-10-05", "soon", "October 5, 20155"],
)  # fmt: skip
def test_what_names_no_day_has_no_value(written: str) -> None:
    assert readings(written) == ()


def test_day_and_month_are_not_guessed() -> None:
    assert readings("10/05/2015") == (DAY, datetime.date(2015, 5, 10))
    assert read_date("10/05/2015") is None
    assert read_date("10/05/2015", day_first=False) == DAY
    assert read_date("05/10/2015", day_first=True) == DAY


def test_a_day_beyond_twelve_or_a_weekday_settles_the_order() -> None:
    assert read_date("25/10/2015") == read_date("10/25/2015") == datetime.date(2015, 10, 25)
    assert read_date("10/25/2015", day_first=True) == datetime.date(2015, 10, 25)
    assert read_date("Mon, 10/05/2015") == DAY


def test_two_digits_of_a_year_may_leave_the_century_open() -> None:
    assert read_date("25/10/15") == datetime.date(2015, 10, 25)
    assert read_date("25/10/99") == datetime.date(1999, 10, 25)
    assert readings("25/10/55") == (datetime.date(1955, 10, 25), datetime.date(2055, 10, 25))


@given(st.dates(datetime.date(1970, 1, 1), datetime.date(2099, 12, 31)))
def test_every_day_comes_back_from_the_forms_it_is_written_in(day: datetime.date) -> None:
    month = day.strftime("%B")
    for written in (
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        day.strftime("%d.%m.%Y"),
    ):
        assert read_date(written) == day
    assert day in readings(f"{day.month}/{day.day}/{day.year}")


@given(st.text(st.sampled_from("0123456789/.-, 年月日'’octmayاوكتوبر:") | st.characters(), max_size=60))
def test_no_string_makes_reading_raise(written: str) -> None:
    assert all(isinstance(day, datetime.date) for day in readings(written))
