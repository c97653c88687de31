"""Captured date strings to `datetime.date`: an anchored grammar, and both readings where one would be a guess.

A rule has already found the date; here it is only read. `03/04/2015` has two readings and therefore no value,
unless the profile says which order its site writes, or the weekday beside it fits one of them alone. What is no
day of the calendar (31 February) has none.
"""

from __future__ import annotations

import datetime

import regex

from .months import MONTHS, WEEKDAYS

__all__ = ["REVISED", "read_date", "readings"]

LONGEST = 200  # a captured date is short; what is longer is none
FIRST_YEAR, LAST_YEAR = 1500, 2199

WORD = r"\p{L}[\p{L}\p{M}]{1,14}"
MONTH = rf"(?P<month>(?:تشرين|كانون) \p{{L}}{{4,8}}|{WORD})\.?(?:[ ]?/[ ]?{WORD}(?: \p{{L}}{{4,8}})?)?"
OF = r"(?:(?:of|de|del|di|do)[ ])?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|re|[ºª°])?"
YEAR = r"(?P<year>\d{4}(?!\d)|['’]?\d\d(?=$|,?[ ]\d{1,2}:\d\d))"
FORMS = tuple(
    regex.compile(rf"(?i)(?<!\d){form}")
    for form in (
        r"(?P<year>\d{4})(?:(?P<sep>[-/.])|[ ]?[年년][ ]?)(?P<number>\d{1,2})(?:[-/.]|[ ]?[月월][ ]?)(?P<day>\d{1,2})(?!\d)",
        rf"{DAY}[ .,/-]{{0,3}}{OF}{MONTH}[ .,/-]{{0,3}}{OF}{YEAR}",
        rf"(?<!\p{{L}}){MONTH}[ .-]{{0,2}}{DAY}[ .,-]{{1,3}}{OF}{YEAR}",
        r"(?<![/.:-])(?P<first>\d{1,2})(?P<sep>[/.-])[ ]?(?P<second>\d{1,2})(?P=sep)[ ]?(?P<year>\d{4}|\d\d)(?![\d/:])",
    )
)
TIME = regex.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|\d{1,2} ?[AaPp]\.?[Mm]\b")
REVISED = regex.compile(
    r"(?i)updated?\b|modified|corrected|revised|mise? à jour|a[ck]tuali[sz]ad|actuali[sz]aci[óo]n|actualisé|modifié|modificad|ultima modifica|atualiza|aktualisiert|aggiorna|обновл|تحديث|bijgewerkt|güncelleme|diperbarui|更新"
)
"""Words that make a date that of a revision."""
HAN = str.maketrans("〇零一二三四五六七八九", "00123456789")
HAN_DATE = regex.compile(
    r"([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)


def read_date(written: str, *, day_first: bool | None = None) -> datetime.date | None:
    """The one day that a date string names, or None when it names none or more than one.

    Args:
        written: The date as captured: weekday and time of day may stand beside it.
        day_first: How the site writes numeric dates, when that is known.

    Examples:
        >>> read_date("Tuesday, October 6th, 2015 at 6:47 pm")
        datetime.date(2015, 10, 6)
        >>> read_date("5 de octubre de 2015")
        datetime.date(2015, 10, 5)
        >>> read_date("03/04/2015") is None
        True
        >>> read_date("03/04/2015", day_first=True)
        datetime.date(2015, 4, 3)
    """
    found = readings(written, day_first=day_first)
    return found[0] if len(found) == 1 else None


def readings(written: str, *, day_first: bool | None = None) -> tuple[datetime.date, ...]:
    """Every day that a date string can name, month-first readings first; empty when there is none.

    Of "published A, updated B" the date of publication is read.
    """
    if not 6 <= len(written) <= LONGEST:
        return ()
    written = HAN_DATE.sub(from_han, written) if "年" in written else written
    hits = sorted((hit for form in FORMS if (hit := dated(form, written))), key=lambda hit: hit.start())
    for hit in hits:
        found = days(hit, day_first)
        before = written[: hit.start()]
        if any(map(str.isdigit, TIME.sub("", before))):
            return ()
        if REVISED.search(before):
            rest = written[hit.end() :]
            return () if REVISED.search(rest) else readings(rest, day_first=day_first)
        return by_weekday(found, before)
    return ()


def dated(form: regex.Pattern[str], written: str) -> regex.Match[str] | None:
    """The first place where a string has a form of date, and a month where the form has one: not any word."""
    hit = form.search(written)
    while hit and hit.groupdict().get("month") and hit["month"].casefold() not in MONTHS:
        hit = form.search(written, hit.start() + 1)
    return hit


def days(hit: regex.Match[str], day_first: bool | None) -> tuple[datetime.date, ...]:
    """The days of the calendar that one match of a form can name."""
    groups = hit.groupdict()
    out: list[datetime.date] = []
    for year in years(groups["year"].lstrip("'’")):
        if "first" in groups:
            first, second = int(groups["first"]), int(groups["second"])
            if groups["sep"] == ".":  # no country writes month.day.year
                day_first = True if day_first is None else day_first
            orders = {None: ((first, second), (second, first)), True: ((second, first),), False: ((first, second),)}
            # an order that yields no day of the calendar tells that this date was written in the other one
            pairs = [pair for pair in orders[day_first] if valid(year, *pair)] or [(second, first), (first, second)]
        elif groups.get("month"):
            pairs = [(MONTHS.get(groups["month"].casefold(), 0), int(groups["day"]))]
        else:
            pairs = [(int(groups["number"]), int(groups["day"]))]
        out += [datetime.date(year, month, day) for month, day in pairs if valid(year, month, day)]
    return tuple(dict.fromkeys(out))


def years(digits: str) -> tuple[int, ...]:
    """The years that two or four digits can stand for; 50 to 69 may be of either century."""
    number = int(digits)
    if len(digits) > 2:
        return (number,)
    return (2000 + number,) if number < 50 else (1900 + number,) if number >= 70 else (1900 + number, 2000 + number)


def valid(year: int, month: int, day: int) -> bool:
    """Whether there is such a day, in the years that articles are from."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31):
        return False
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def by_weekday(found: tuple[datetime.date, ...], before: str) -> tuple[datetime.date, ...]:
    """Of several readings the one that fits an English weekday written before the date, when one alone does."""
    if len(found) < 2:
        return found
    named = {WEEKDAYS[word] for word in regex.findall(r"\p{L}{3}", before.casefold()) if word in WEEKDAYS}
    fitting = tuple(day for day in found if day.weekday() in named)
    return fitting if len(fitting) == 1 else found


def from_han(hit: regex.Match[str]) -> str:
    """A date in Chinese numerals, in figures."""
    year, month, day = hit.groups()
    return f"{year.translate(HAN)}年{han_number(month)}月{han_number(day)}日"


def han_number(numeral: str) -> int:
    """A Chinese numeral below 100."""
    tens, ten, units = numeral.rpartition("十")
    high = int(tens.translate(HAN)) if tens.translate(HAN).isdigit() else 1
    return (10 * high if ten else 0) + (int(units.translate(HAN)) if units.translate(HAN).isdigit() else 0)
