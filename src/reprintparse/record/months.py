"""Month names in the languages that articles name their dates in: one word to one number.

Forms are casefolded, abbreviations without their dot. Arabic has three sets in use: the Egyptian, the Levantine
and the one of the Maghreb.
"""

from __future__ import annotations

__all__ = ["MONTHS", "WEEKDAYS"]

NAMES = (
    "january januari stycznia styczeń ocak jan janvier janv enero ene januar jänner janeiro gennaio gen января январь янв يناير جانفي كانون_الثاني",
    "february februari lutego luty şubat feb février fevrier févr fevr febrero februar fevereiro fev febbraio febb февраля февраль февр фев فبراير فيفري شباط",
    "march maart marca marzec maret mart mar mars marzo märz maerz mrz março marco марта март мар مارس آذار اذار",
    "april kwietnia kwiecień nisan apr avril avr abril abr aprile апреля апрель апр أبريل ابريل إبريل أفريل نيسان",
    "may mei maja mayıs mai mayo maio maggio mag мая май مايو ماي أيار ايار",
    "june czerwca czerwiec haziran jun juin junio juni junho giugno giu июня июнь июн يونيو يونيه جوان حزيران",
    "july lipca lipiec temmuz jul juillet juil julio juli julho luglio lug июля июль июл يوليو يوليه جويلية تموز",
    "august augustus sierpnia sierpień agustus ağustos aug août aout agosto ago августа август авг أغسطس اغسطس أوت آب",
    "september września wrzesień eylül sept sep septembre septiembre setiembre setembro set settembre sett сентября сентябрь сент сен سبتمبر أيلول ايلول",
    "october października październik ekim oct octobre octubre oktober okt outubro out ottobre ott октября октябрь окт أكتوبر اكتوبر تشرين_الأول تشرين_الاول",
    "november listopada listopad kasım nov novembre noviembre novembro ноября ноябрь нояб ноя نوفمبر تشرين_الثاني",
    "december grudnia grudzień desember aralık dec décembre decembre déc diciembre dic dezember dez dezembro dicembre декабря декабрь дек ديسمبر كانون_الأول كانون_الاول",
)

MONTHS: dict[str, int] = {
    name.replace("_", " "): number for number, names in enumerate(NAMES, 1) for name in names.split()
}

WEEKDAYS: dict[str, int] = {
    name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
"""The first three letters of the English weekdays, as `datetime.date.weekday` counts."""
